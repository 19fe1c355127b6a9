//! One random corpus, made from one seed.

use norma::program::{FORM, Program};

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
        let program = Program { form: FORM, corpus_hash: format!("{seed:x}"), ..Program::default() };
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
}
