//! Drawing people by chance.

use norma::program::{FactId, Program};

use super::{Codes, Columns, Days, Fields, Population, Relation, Shape, words};
use crate::dice::Dice;

/// How often facts are so: by name; what isn't named is as likely yes as no, and of 2000 to 2022.
#[derive(Clone, Copy, Debug, Default)]
pub struct Profile<'p> {
    /// How many of 256 say yes.
    pub yes: &'p [(&'p str, u8)],
    /// The first and the last year of a date.
    pub years: &'p [(&'p str, u16, u16)],
}

/// Of how many of 256 rows a fact is told: some 8 % is not.
const TOLD: u8 = 236;
/// For how many of 256 people all rows of a relation are told.
const COMPLETE: u8 = 230;
/// How many rows of a relation people have: two on average.
const ROWS: [u8; 16] = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 6];

impl Population {
    /// So many people, the same for the same seed.
    pub fn draw(program: &Program, profile: &Profile<'_>, rows: usize, seed: u64) -> Population {
        let (shape, mut dice) = (Shape::of(program), Dice::new(seed));
        let mut draw = Draw { program, profile, dice: &mut dice };
        let people = draw.columns(&shape.person, rows);
        let relations = shape.relations.iter().map(|(_, fields)| draw.relation(fields, rows));
        Population { people, relations: relations.collect(), shape }
    }
}

struct Draw<'a> {
    program: &'a Program,
    profile: &'a Profile<'a>,
    dice: &'a mut Dice,
}

impl Draw<'_> {
    fn columns(&mut self, fields: &Fields, rows: usize) -> Columns {
        let mut columns = Columns { rows, ..Columns::default() };
        for fact in &fields.yes_no {
            let (told, yes) = (self.told(rows, TOLD), self.yes(*fact));
            let so: Vec<u64> = told.iter().map(|_| self.dice.set(yes)).collect();
            columns.yes.push(told.iter().zip(&so).map(|(told, so)| told & so).collect());
            columns.no.push(told.iter().zip(&so).map(|(told, so)| told & !so).collect());
        }
        for fact in &fields.days {
            let (first, last) = self.days(*fact);
            let day = |dice: &mut Dice| first + dice.below(u32::from(last - first) + 1) as u16;
            let told = self.told(rows, TOLD);
            let day = (0..told.len() * 64).map(|_| day(self.dice)).collect();
            columns.days.push(Days { told, day });
        }
        for (.., many) in &fields.codes {
            let told = self.told(rows, TOLD);
            let code = (0..told.len() * 64).map(|_| self.dice.below(u32::from(*many)) as u8);
            columns.codes.push(Codes { code: code.collect(), told });
        }
        columns
    }

    fn relation(&mut self, fields: &Fields, people: usize) -> Relation {
        let (mut starts, mut end) = (Vec::with_capacity(people + 1), 0);
        for _ in 0..people {
            starts.push(end);
            end += u32::from(ROWS[self.dice.below(16) as usize]);
        }
        // Whoever reads by blocks finds nothing beyond the last person.
        starts.resize(words(people) * 64 + 1, end);
        let complete = self.told(people, COMPLETE);
        Relation { starts, complete, rows: self.columns(fields, end as usize) }
    }

    /// Bits for so many rows; those of the padding are 0.
    fn told(&mut self, rows: usize, of_256: u8) -> Vec<u64> {
        let real = |word: usize| match rows.saturating_sub(word * 64) {
            0 => 0,
            left @ 1..64 => (1 << left) - 1,
            _ => u64::MAX,
        };
        (0..words(rows)).map(|word| self.dice.set(of_256) & real(word)).collect()
    }

    fn yes(&self, fact: FactId) -> u8 {
        let path = self.program.path_of(fact);
        let named = self.profile.yes.iter().find(|(name, _)| *name == path);
        named.map_or(128, |(_, of_256)| *of_256)
    }

    fn days(&self, fact: FactId) -> (u16, u16) {
        let path = self.program.path_of(fact);
        let named = self.profile.years.iter().find(|(name, ..)| *name == path);
        let (first, last) = named.map_or((2000, 2022), |(_, first, last)| (*first, *last));
        (day(first, 1, 1), day(last, 12, 31))
    }
}

/// Days after 1970-01-01.
pub(crate) fn day(year: u16, month: u32, day: u32) -> u16 {
    let date = calendar::Date::new(i32::from(year), month, day).expect("the calendar has the day");
    u16::try_from(date.days()).expect("it is between 1970 and 2149")
}
