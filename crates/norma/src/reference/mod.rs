//! The reference evaluator: the executable form of the page on meaning, simple enough to be read beside it.
//!
//! A [`World`] is one person seen from one vantage. [`World::conclude`] answers one conclusion; `force` says
//! what is law on a day, `eval` what an expression comes to, `fold` asks over rows, `defeat` weighs rules
//! against exceptions. It walks the tree anew for each question: clarity first. Nothing here reads a clock.

mod conclude;
mod defeat;
mod eval;
mod fold;
mod force;
mod held;
mod law_day;
mod number;
mod picks;
mod truth;

pub use conclude::Concluded;
pub use force::{Force, Why};
pub use held::{Fault, Held};
pub use picks::{Picks, picks};
pub use truth::Truth;

pub(crate) use defeat::{Active, Side};
pub(crate) use eval::Place;
pub(crate) use held::{compare, order};
pub(crate) use law_day::Sent;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use calendar::Date;

use crate::facts::Person;
use crate::program::{ConclusionId, NormId, Program};

/// One person, one vantage.
pub struct World<'a> {
    /// The law.
    pub program: &'a Program,
    /// The facts that exist.
    pub person: &'a Person,
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The alternative chosen for each dispute.
    pub picks: &'a Picks,
    concluded: RefCell<HashMap<(ConclusionId, Date), Rc<Concluded>>>,
    forces: RefCell<HashMap<(NormId, Date), Force>>,
}

impl<'a> World<'a> {
    /// A world to ask in.
    pub fn new(program: &'a Program, person: &'a Person, on: Date, known_at: Date, picks: &'a Picks) -> World<'a> {
        World { program, person, on, known_at, picks, concluded: RefCell::default(), forces: RefCell::default() }
    }

    /// The answer to one question of law on the day of the question.
    pub fn conclude(&self, conclusion: ConclusionId) -> Rc<Concluded> {
        self.conclude_by(conclusion, self.on)
    }
}
