//! A random place to stand: the day of the question, the day of knowledge, the reading, the choices taken.

use calendar::Date;
use norma::door::Ask;
use norma::engine::{Picks, World, picks};
use norma::facts::{Dossier, Person};
use norma::program::{DisputeId, Program, ReadingId};

use super::Made;

/// From where a person is looked at.
#[derive(Clone, Debug)]
pub struct View {
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// The reading.
    pub reading: ReadingId,
    /// Choices put in the place of the reading's own.
    pub takes: Vec<(DisputeId, u32)>,
}

impl View {
    /// Somewhere: known mostly as late as it is asked, under a reading that is mostly public.
    pub fn new(made: &mut Made) -> View {
        let on = made.pool.day(&mut made.dice);
        let known_at = match made.dice.below(4) {
            0 => made.pool.day(&mut made.dice),
            1 => on,
            _ => made.pool.day_from(&mut made.dice, on),
        };
        let reading = ReadingId::from(made.dice.below(made.program.readings.len()));
        let public = made.program.readings[reading.at()].published <= known_at;
        let takes = if made.dice.chance(15) {
            vec![(DisputeId(0), made.dice.below(2) as u32)]
        } else {
            Vec::new()
        };
        View {
            on,
            known_at,
            reading: if public || made.dice.chance(20) { reading } else { ReadingId(0) },
            takes,
        }
    }

    /// The question about everything.
    pub fn ask<'a>(&'a self, program: &'a Program, dossier: &'a Dossier) -> Ask<'a> {
        Ask {
            program,
            dossier,
            in_force_on: self.on,
            known_at: self.known_at,
            reading: self.reading,
            takes: &self.takes,
            only: &[],
            explain: false,
        }
    }

    /// The facts that exist from here.
    pub fn person(&self, program: &Program, dossier: &Dossier) -> Person {
        dossier.seen(program, self.on, self.known_at)
    }

    /// The alternatives chosen.
    pub fn picks(&self, program: &Program) -> Picks {
        picks(program, self.reading, self.on, self.known_at, &self.takes)
    }

    /// A world to ask in.
    pub fn world<'a>(
        &self,
        program: &'a Program,
        person: &'a Person,
        picks: &'a Picks,
    ) -> World<'a> {
        World::new(program, person, self.on, self.known_at, picks)
    }
}
