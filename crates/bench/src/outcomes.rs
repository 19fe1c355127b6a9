//! What a run concludes of everybody, as bits: one place for each evaluator to write to.

use norma::program::{Kind, Program};

/// The answers to every conclusion of a law, in the order of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcomes {
    /// Of the conclusions that are yes or no.
    pub yes_no: Vec<YesNo>,
    /// Of those that are one of a list of at most four.
    pub choices: Vec<Choice>,
}

/// Known yes, known no; neither: unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YesNo {
    /// The rows for which it is yes.
    pub yes: Vec<u64>,
    /// The rows for which it is no.
    pub no: Vec<u64>,
}

/// The place of the value, in binary; where it isn't known both digits are 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The rows for which it is known.
    pub known: Vec<u64>,
    /// The first digit, worth 1.
    pub ones: Vec<u64>,
    /// The second digit, worth 2.
    pub twos: Vec<u64>,
}

/// One answer about one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nobody knows.
    Unknown,
    /// Yes or no.
    YesNo(bool),
    /// The place of a value in its list.
    Choice(u8),
}

impl Outcomes {
    /// Room for so many rows.
    pub fn room(program: &Program, rows: usize) -> Outcomes {
        let words = crate::population::words(rows);
        let bits = || vec![0; words];
        let yes_no = |conclusion: &&norma::program::Conclusion| conclusion.ty.kind == Kind::YesNo;
        let many = program.conclusions.iter().filter(yes_no).count();
        let choices = program.conclusions.len() - many;
        Outcomes {
            yes_no: (0..many).map(|_| YesNo { yes: bits(), no: bits() }).collect(),
            choices: (0..choices)
                .map(|_| Choice { known: bits(), ones: bits(), twos: bits() })
                .collect(),
        }
    }

    /// The answers about one row: first those that are yes or no.
    pub fn of(&self, row: usize) -> Vec<Answer> {
        let bit = |bits: &[u64]| bits[row / 64] >> (row % 64) & 1 == 1;
        let yes_no = self.yes_no.iter().map(|of| match (bit(&of.yes), bit(&of.no)) {
            (false, false) => Answer::Unknown,
            (yes, _) => Answer::YesNo(yes),
        });
        let choices = self.choices.iter().map(|of| {
            if !bit(&of.known) {
                return Answer::Unknown;
            }
            Answer::Choice(u8::from(bit(&of.ones)) + 2 * u8::from(bit(&of.twos)))
        });
        yes_no.chain(choices).collect()
    }

    /// Writes one answer about one row whose bits are all 0.
    pub fn put(&mut self, row: usize, place: usize, answer: Answer) {
        let (word, bit) = (row / 64, 1 << (row % 64));
        match answer {
            Answer::Unknown => {}
            Answer::YesNo(true) => self.yes_no[place].yes[word] |= bit,
            Answer::YesNo(false) => self.yes_no[place].no[word] |= bit,
            Answer::Choice(code) => {
                let choice = &mut self.choices[place];
                choice.known[word] |= bit;
                choice.ones[word] |= if code & 1 == 1 { bit } else { 0 };
                choice.twos[word] |= if code & 2 == 2 { bit } else { 0 };
            }
        }
    }

    /// Bytes written for one row.
    pub fn bytes_per_row(&self) -> f64 {
        (self.yes_no.len() * 2 + self.choices.len() * 3) as f64 / 8.0
    }
}
