//! The days of some statements as a picture, with the table behind it.

use std::collections::BTreeSet;

use calendar::Date;
use norma::book::Statement;
use norma::engine::Engine;
use norma::program::{Does, NormId};

use super::source::program;
use super::state::State;
use super::statement::{touching, words};
use super::vantage::Vantage;
use super::words::{Day, Link, Marked};
use crate::shell::Shell;

/// The picture is so wide, in its own units.
const WIDTH: i64 = 720;
/// A row is so high.
const ROW: i64 = 34;
/// Below the rows stand the years.
const FOOT: i64 = 24;
/// Versions before this day are told in the table; the picture begins here.
const FIRST_YEAR: i32 = 2016;

/// The picture and its table.
pub struct Timeline {
    /// Its height.
    pub height: i64,
    /// Where the rows end.
    pub floor: i64,
    /// One a statement.
    pub rows: Vec<Row>,
    /// The years along its foot.
    pub years: Vec<(i64, i32)>,
    /// Where the chosen day stands, if within.
    pub mark: Option<i64>,
}

/// The days of one statement.
pub struct Row {
    /// What it says.
    pub words: Marked,
    /// Its name.
    pub name: &'static str,
    /// Where its words stand.
    pub text_y: i64,
    /// Its spans, one after the other.
    pub spans: Vec<Span>,
}

/// Days on which nothing changes.
pub struct Span {
    /// First day.
    pub from: Day,
    /// Last day; none: still so.
    pub last: Option<Day>,
    /// How the statement stands.
    pub state: State,
    /// It in words.
    pub words: String,
    /// The event that made it so.
    pub by: Option<Link>,
    /// Where its bar stands: start, top, width.
    pub bar: Option<(i64, i64, i64)>,
}

impl Timeline {
    /// Of statements, with the knowledge and the reading of a vantage; none when there are none.
    pub fn of(
        shell: &Shell,
        engine: &Engine<'_>,
        vantage: &Vantage,
        of: &[(NormId, Statement)],
    ) -> Option<Timeline> {
        let first = Date::new(FIRST_YEAR, 1, 1)?;
        let days: Vec<Vec<Date>> = of.iter().map(|(norm, _)| bounds(*norm)).collect();
        let latest = days.iter().flatten().max().copied()?.max(vantage.on.0).max(first);
        let scale = Scale { first, last: latest.plus_years(1).unwrap_or(latest) };
        let row =
            |(place, ((norm, owner), days)): (usize, (&(NormId, Statement), &Vec<Date>))| Row {
                words: words(shell, *owner),
                name: super::source::book().name(*owner),
                text_y: place as i64 * ROW + 13,
                spans: spans(shell, engine, vantage, *norm, days, &scale, place as i64 * ROW + 18),
            };
        let floor = of.len() as i64 * ROW + 4;
        Some(Timeline {
            height: floor + FOOT,
            floor,
            rows: of.iter().zip(&days).enumerate().map(row).collect(),
            years: scale.years(),
            mark: (vantage.on.0 >= first).then(|| scale.x(vantage.on.0)),
        })
    }
}

/// From day to place.
struct Scale {
    first: Date,
    last: Date,
}

impl Scale {
    fn x(&self, day: Date) -> i64 {
        let all = days(self.first, self.last).max(1);
        (days(self.first, day) * WIDTH / all).clamp(0, WIDTH)
    }

    fn years(&self) -> Vec<(i64, i32)> {
        let step = ((self.last.year() - self.first.year()) / 10 + 1) as usize;
        let years = (self.first.year()..=self.last.year()).step_by(step);
        years.filter_map(|year| Some((self.x(Date::new(year, 1, 1)?), year))).collect()
    }
}

/// Days on which something can change for a norm.
fn bounds(norm: NormId) -> Vec<Date> {
    let own = &program().norms[norm.at()];
    let mut days: BTreeSet<Date> = [Some(own.from), own.until].into_iter().flatten().collect();
    for id in touching(norm) {
        let event = &program().events[id.at()];
        days.insert(event.effect);
        if let Does::Suspends(last) = event.does {
            days.extend(last.plus_days(1));
        }
        let later = program().events.iter().filter(|other| other.events.contains(&id));
        days.extend(later.map(|other| other.effect));
    }
    days.into_iter().collect()
}

fn spans(
    shell: &Shell,
    engine: &Engine<'_>,
    vantage: &Vantage,
    norm: NormId,
    days: &[Date],
    scale: &Scale,
    top: i64,
) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (place, from) in days.iter().enumerate() {
        let state = State::of(engine, &vantage.on(*from), norm);
        let last = days.get(place + 1).and_then(|next| next.plus_days(-1));
        let end = last.unwrap_or(scale.last);
        let bar = (end >= scale.first)
            .then(|| (scale.x(*from), top, (scale.x(end) - scale.x(*from)).max(2)));
        match spans.last_mut().filter(|before| before.state == state) {
            Some(before) => {
                before.last = last.map(Day);
                before.bar = before.bar.map(|(x, y, _)| (x, y, (scale.x(end) - x).max(2))).or(bar);
            }
            None => spans.push(Span {
                from: Day(*from),
                last: last.map(Day),
                state,
                words: state.words(shell),
                by: state.by(shell),
                bar,
            }),
        }
    }
    spans
}

fn days(from: Date, to: Date) -> i64 {
    i64::from(to.days() - from.days())
}
