//! Numbers, dates and days of the year: all that begins with a digit.

use calendar::Date;

use super::Lexer;
use crate::notice::{self, Span};
use crate::syntax::token::Kind;

/// A longer run of digits after the point doesn't fit into any sum.
const SCALE_MAX: usize = 18;

impl Lexer<'_> {
    /// The cursor stands on a digit.
    pub(super) fn number(&mut self) {
        let rest = self.rest();
        let whole = run(rest, '_');
        let after = &rest[whole..];
        if goes_on(after, ['-', '/']) {
            self.calendar_day();
        } else if goes_on(after, ['.', '.']) {
            self.decimal(whole, 1 + run(&after[1..], '_'));
        } else {
            self.whole(whole);
        }
    }

    fn whole(&mut self, len: usize) {
        match digits(&self.rest()[..len]).parse() {
            Ok(whole) => self.push(Kind::Whole(whole), len),
            Err(_) => self.too_large(len),
        }
    }

    fn decimal(&mut self, whole: usize, part: usize) {
        let len = whole + part;
        let scale = digits(&self.rest()[whole + 1..len]).len();
        match digits(&self.rest()[..len]).parse() {
            Ok(units) if scale <= SCALE_MAX => self.push(Kind::Decimal(units, scale as u32), len),
            _ => self.too_large(len),
        }
    }

    fn too_large(&mut self, len: usize) {
        let at = self.span(self.at, self.at + len);
        self.push_broken(notice::number_too_large(at, i64::MAX), len);
    }

    /// `2018-10-05`, `08-31`, or something meant as a date.
    fn calendar_day(&mut self) {
        let rest = self.rest();
        let is_part = |letter: char| letter.is_ascii_digit() || letter == '-' || letter == '/';
        let run = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        let run = rest[..run].find("--").unwrap_or(run);
        let words = rest[..run].trim_end_matches(['-', '/']);
        let at = self.span(self.at, self.at + words.len());
        match read_day(words, at) {
            Ok(kind) => self.push(kind, words.len()),
            Err(notice) => self.push_broken(notice, words.len()),
        }
    }
}

fn read_day(words: &str, at: Span) -> Result<Kind, notice::Notice> {
    if let [m, n, b'-', d, e] = words.as_bytes() {
        let (month, day) = (two_digits(*m, *n), two_digits(*d, *e));
        // A leap year has every day that some year has.
        return match Date::new(2000, month, day) {
            Some(_) => Ok(Kind::DayOfYear(month, day)),
            None => Err(notice::not_a_day_of_the_year(at, words)),
        };
    }
    words.parse().map(Kind::Date).map_err(|why| notice::not_a_date(at, &why))
}

/// Two bytes as a number; 0, which no month and no day has, unless both are digits.
fn two_digits(tens: u8, ones: u8) -> u32 {
    match tens.is_ascii_digit() && ones.is_ascii_digit() {
        true => u32::from(tens - b'0') * 10 + u32::from(ones - b'0'),
        false => 0,
    }
}

/// The length of the digits, where `between` may stand between two of them.
fn run(text: &str, between: char) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let goes_on = |at: usize| is_digit(at) || (text[at..].starts_with(between) && is_digit(at + 1));
    (0..).find(|at| !goes_on(*at)).unwrap_or(0)
}

/// One of the signs, and a digit at once.
fn goes_on(text: &str, signs: [char; 2]) -> bool {
    text.strip_prefix(signs)
        .is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
