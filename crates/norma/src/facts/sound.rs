//! Whether what is told by number fits a program: facts and rows that are there, values of their types.
//!
//! A case file is read by name and fits by its reading. This is for a dossier that comes as data.

use super::toml::interval::reversed;
use super::{CASE_ROWS_MAX, Dossier, Entry, RowEntry, Told};
use crate::program::sound::{Fit, each, must};
use crate::program::{FactId, Program, RelationId};

impl Dossier {
    /// The first thing that doesn't fit, with its place: `rows 2: there is no fact 900`; none when all fit.
    pub fn flaw(&self, program: &Program) -> Option<String> {
        let fit = || {
            let few = format!("there may be {CASE_ROWS_MAX} rows");
            must(self.rows.len() <= CASE_ROWS_MAX, &few)?;
            let known = |about: &String| program.subjects().contains(&about.as_str());
            must(self.about.as_ref().is_none_or(known), "the law speaks of no such thing")?;
            each("facts", &self.facts, |entry| entry.fits(program))?;
            each("rows", &self.rows, |row| row.fits(program))?;
            each("complete", &self.complete, |relation| program.has(*relation))
        };
        fit().err()
    }
}

impl Entry {
    fn fits(&self, program: &Program) -> Fit {
        let reversed = self.from.zip(self.until).is_some_and(|(from, until)| until < from);
        must(!reversed, "it ends before it begins")?;
        self.told.fits(program, self.fact, None)
    }
}

impl RowEntry {
    fn fits(&self, program: &Program) -> Fit {
        program.has(self.relation)?;
        let mut fields = self.fields.iter();
        fields.try_for_each(|(field, told)| told.fits(program, *field, Some(self.relation)))
    }
}

impl Told {
    fn fits(&self, program: &Program, fact: FactId, of: Option<RelationId>) -> Fit {
        program.has(fact)?;
        let row = &program.facts[fact.at()];
        must(row.relation == of, "it belongs to something else")?;
        let kind = row.ty.kind;
        match self {
            Told::Is(value) => program.fits_value_of(value, kind),
            Told::Between(low, high) => {
                must(kind.is_ordered(), "it has no order to lie between")?;
                let mut ends = low.iter().chain(high);
                ends.try_for_each(|end| program.fits_value_of(end, kind))?;
                must(!reversed(low, high), "its first end lies after its last")
            }
            Told::Absent => must(row.ty.optional, "it can't be absent"),
            Told::Unknown => Ok(()),
        }
    }
}
