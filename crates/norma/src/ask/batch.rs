//! The rows of the batch: the same person, one row a possible answer to each thing that could be asked.

use crate::engine::{Crowd, Supposed};
use crate::missing::{Open, Search, Telling, few};

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
    pub crowd: Crowd<'a>,
}

impl<'a> Batch<'a> {
    /// The rows for these open things, in their order.
    pub fn of(search: &Search<'_, 'a>, open: &[Open]) -> Batch<'a> {
        let (mut candidates, mut told) = (Vec::new(), Vec::<Supposed>::new());
        for open in open.iter().copied() {
            let answers = few(search.answers(open, &[]).to_vec(), ANSWERS_MAX);
            if told.len() + answers.len() > ROWS_MAX {
                break;
            }
            let first = told.len();
            told.extend(answers.iter().map(|telling| vec![(open, telling.clone())]));
            candidates.push(Candidate { open, answers, first });
        }
        let told: Vec<&[(Open, Telling)]> = told.iter().map(Vec::as_slice).collect();
        Batch { candidates, crowd: search.crowd(&told) }
    }
}
