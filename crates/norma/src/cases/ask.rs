//! The questions that cases put to the door.

use super::{Case, Expectation};
use crate::door::{Ask, available};
use crate::program::{Program, ReadingId};

impl Expectation {
    /// The readings under which it is to be asked: those it names as far as they are public, else every public one.
    /// Of those it doesn't name some may not speak of the person; of them it expects nothing.
    pub fn readings(&self, program: &Program) -> Vec<ReadingId> {
        let public = available(program, self.known);
        if self.under.is_empty() {
            return public;
        }
        self.under.iter().copied().filter(|reading| public.contains(reading)).collect()
    }

    /// The question under one reading.
    pub fn ask<'a>(&'a self, program: &'a Program, case: &'a Case, reading: ReadingId) -> Ask<'a> {
        Ask {
            program,
            dossier: &case.dossier,
            in_force_on: self.on,
            known_at: self.known,
            reading,
            takes: &self.takes,
            only: &[],
            explain: false,
        }
    }
}
