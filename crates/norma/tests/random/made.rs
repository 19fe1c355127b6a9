//! One random corpus, made from one seed.

use calendar::Date;
use norma::program::{FORM, Program};

use super::pool::moved;
use super::{Dice, Pool};

/// How large a corpus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// One or two conclusions, at most two events.
    Small,
    /// Three to six conclusions, two to six events.
    Ordinary,
}

/// A random corpus, and the chance it goes on with.
#[derive(Clone, Debug)]
pub struct Made {
    /// The law.
    pub program: Program,
    /// The values it likes.
    pub pool: Pool,
    /// What the next choice comes from.
    pub dice: Dice,
}

impl Made {
    /// The corpus of this seed.
    pub fn new(seed: u64, size: Size) -> Made {
        let mut dice = Dice::new(seed);
        let pool = Pool::new(&mut dice);
        let program =
            Program { form: FORM, corpus_hash: format!("{seed:x}"), ..Program::default() };
        let mut made = Made { program, pool, dice };
        made.acts();
        made.disputes();
        made.vocabulary();
        made.params();
        made.conclusions(size);
        made.all_rules();
        made.transitionals();
        made.terms();
        made.paths();
        made.readings();
        made.events(size);
        made
    }

    /// From here on tells anything: the days on which the law changes, those just before, both moved by a span,
    /// and numbers as far away as there are.
    pub fn tell_anything(&mut self) {
        let days = self.program.days_of_law();
        let before = days.iter().filter_map(|day| day.plus_days(-1));
        let around: Vec<Date> = before.chain(days.iter().copied()).collect();
        self.pool.days.extend(around.iter().flat_map(|day| moved(*day)));
        self.pool.days.extend(around);
        self.pool.reach = None;
    }
}
