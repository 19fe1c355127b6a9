//! The answers as a lawyer reads them.
//!
//! Start at [`Voice`]. The engine gives names, codes and values; the sentences are made here, in one language.

mod deadlines;
mod expects;
mod finding;
mod head;
mod paths;
mod picture;
mod reasons;
mod status;
mod table;
mod value;
mod warning;

pub use picture::Track;
pub use table::groups;

use norma::finding::Answer;
use norma::program::Program;

use crate::lang::Lang;

/// Who speaks: with the names of a program, in a language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    pub program: &'a Program,
    pub lang: Lang,
}

impl Voice<'_> {
    /// One answer, whole.
    pub fn answer(self, answer: &Answer) -> String {
        [self.head(answer), self.body(answer), self.receipt(answer)].concat()
    }

    /// The answers of several readings: side by side, then each different one whole.
    pub fn answers(self, answers: &[Answer]) -> String {
        let [first, _, ..] = answers else {
            return answers.iter().map(|answer| self.answer(answer)).collect();
        };
        let groups = groups(answers);
        let mut out = self.vantage(first) + &self.table(answers, &groups);
        for group in &groups {
            out += &self.reading_heads(group.iter().map(|place| &answers[*place]));
            out += &self.body(&answers[group[0]]);
            out += &self.same_answer(group.len());
        }
        out + &self.receipt(first)
    }

    /// Findings, deadlines and paths.
    fn body(self, answer: &Answer) -> String {
        [self.findings(answer), self.deadlines(answer), self.paths(answer)].concat()
    }
}
