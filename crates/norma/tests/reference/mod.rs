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
mod plan;
mod truth;

pub use conclude::Concluded;
pub use force::{Force, Why};
pub use held::{Fault, Held};
pub use picks::{Picks, picks};
pub use plan::Plan;
pub use truth::Truth;

pub(crate) use defeat::{Active, Side};
pub(crate) use eval::Place;
pub(crate) use held::{compare, order};
pub(crate) use law_day::Sent;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use calendar::Date;

use norma::facts::Person;
use norma::program::{ConclusionId, NormId, Program};

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
    plan: Rc<Plan>,
    concluded: RefCell<HashMap<(ConclusionId, Date), Rc<Concluded>>>,
    forces: RefCell<HashMap<(NormId, Date), Force>>,
    /// Of norms that are law for every row or for none; shared with hypothetical persons.
    fixed: Rc<RefCell<HashMap<(NormId, Date), Force>>>,
}

impl<'a> World<'a> {
    /// A world to ask in.
    pub fn new(
        program: &'a Program,
        person: &'a Person,
        on: Date,
        known_at: Date,
        picks: &'a Picks,
    ) -> World<'a> {
        World::planned(Rc::new(Plan::of(program)), program, person, on, known_at, picks)
    }

    /// The same with a plan made before, for many questions to one program.
    pub fn planned(
        plan: Rc<Plan>,
        program: &'a Program,
        person: &'a Person,
        on: Date,
        known_at: Date,
        picks: &'a Picks,
    ) -> World<'a> {
        let (concluded, forces, fixed) = (RefCell::default(), RefCell::default(), Rc::default());
        World { program, person, on, known_at, picks, plan, concluded, forces, fixed }
    }

    /// Another person from the same vantage.
    pub fn with<'b>(&self, person: &'b Person) -> World<'b>
    where
        'a: 'b,
    {
        let world = World::planned(
            Rc::clone(&self.plan),
            self.program,
            person,
            self.on,
            self.known_at,
            self.picks,
        );
        World { fixed: Rc::clone(&self.fixed), ..world }
    }

    /// What doesn't depend on the person.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The answer to one question of law on the day of the question.
    pub fn conclude(&self, conclusion: ConclusionId) -> Rc<Concluded> {
        self.conclude_by(conclusion, self.on)
    }
}
