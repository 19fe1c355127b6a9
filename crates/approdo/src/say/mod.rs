//! The answers as a lawyer reads them.
//!
//! Start at [`Voice`]. The engine gives names, codes and values; the sentences are made here, in one language.

mod deadlines;
mod expects;
mod finding;
mod head;
mod open;
mod openings;
mod paths;
mod picture;
mod question;
mod reasons;
mod status;
mod table;
mod value;
mod warning;

pub use picture::Track;

use norma::finding::Answer;
use norma::program::Program;

use answers::Lang;

/// Who speaks: with the names of a program, in a language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    pub program: &'a Program,
    pub lang: Lang,
    /// Deadlines and paths too, not the conclusions alone.
    pub whole: bool,
    /// The whole tree of reasons.
    pub tree: bool,
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
        let groups = self.groups(answers);
        let mut out = self.vantage(first) + &self.table(answers, &groups);
        for group in &groups {
            out += &self.reading_heads(group.iter().map(|place| &answers[*place]));
            out += &self.same_answer(group.len());
            out += &self.body(&answers[group[0]]);
        }
        out + &self.receipt(first)
    }

    /// Findings, deadlines and paths.
    fn body(self, answer: &Answer) -> String {
        let rest = if self.whole {
            self.deadlines(answer) + &self.paths_in_short(answer)
        } else {
            String::new()
        };
        self.findings(answer) + &rest
    }
}
