//! The rows of the batch: the same person, one row a possible answer to each thing that could be asked.

use crate::engine::World;
use crate::facts::Person;
use crate::missing::{Domain, Open, Telling, could_be_told, few};

/// Of one thing no more answers than these are tried; of more, so many, spread evenly.
pub const ANSWERS_MAX: usize = 256;
/// No more rows than these are tried for one question; what comes later in the vocabulary waits for the next.
pub const ROWS_MAX: usize = 16_384;

/// Something that could be asked.
pub(super) struct Candidate {
    /// What.
    pub open: Open,
    /// The answers it can have.
    pub answers: Vec<Telling>,
    /// The row of the first of them.
    pub first: usize,
}

impl Candidate {
    /// The rows of its answers.
    pub fn rows(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.answers.len()
    }
}

/// The candidates, and one row an answer.
pub(super) struct Batch<'a> {
    pub candidates: Vec<Candidate>,
    pub rows: Vec<World<'a>>,
}

impl<'a> Batch<'a> {
    /// The rows for these open things, in their order.
    pub fn of(world: &World<'a>, domain: &Domain, open: &[Open]) -> Batch<'a> {
        let (mut candidates, mut people) = (Vec::new(), Vec::<Person>::new());
        for open in open {
            let answers = few(could_be_told(domain, world, *open), ANSWERS_MAX);
            if people.len() + answers.len() > ROWS_MAX {
                break;
            }
            let first = people.len();
            people.extend(answers.iter().map(|telling| answered(world, *open, telling)));
            candidates.push(Candidate { open: *open, answers, first });
        }
        Batch { candidates, rows: world.each(people) }
    }
}

/// The person after an answer. Who says that there is one more hasn't said that it is the last.
fn answered(world: &World<'_>, open: Open, telling: &Telling) -> Person {
    match (open, telling) {
        (Open::Rows(relation), Telling::OneMore) => {
            let mut person = (*world.person).clone();
            person.tell_of_another(world.program, relation);
            person
        }
        _ => world.person.told(world.program, open, telling),
    }
}
