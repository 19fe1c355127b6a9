//! One person from one vantage, under one reading or several.

use calendar::Date;
use norma::door::Ask;
use norma::facts::Dossier;
use norma::program::{DisputeId, Program, ReadingId};

use crate::case::Case;
use crate::cli::Vantage;
use crate::failure::Failure;
use crate::today::today;
use answers::choose;

/// Where one stands when one asks, by the numbers of the program.
pub struct Stand {
    in_force_on: Date,
    known_at: Date,
    readings: Vec<ReadingId>,
    takes: Vec<(DisputeId, u32)>,
}

impl Stand {
    /// As asked, else as the case says, else today.
    pub fn of(program: &Program, case: &Case, asked: &Vantage) -> Result<Stand, Failure> {
        let known_at = asked.known.or(case.read.known).unwrap_or_else(today);
        Ok(Stand {
            in_force_on: asked.on.or(case.read.on).unwrap_or_else(today),
            known_at,
            readings: choose::readings(program, known_at, asked.reading.as_deref())?,
            takes: choose::takes(program, &asked.take)?,
        })
    }

    /// The question under each reading.
    pub fn asks<'a>(&'a self, program: &'a Program, dossier: &'a Dossier) -> Vec<Ask<'a>> {
        let under = |reading: &ReadingId| Ask {
            program,
            dossier,
            in_force_on: self.in_force_on,
            known_at: self.known_at,
            reading: *reading,
            takes: &self.takes,
            only: &[],
            explain: false,
        };
        self.readings.iter().map(under).collect()
    }
}
