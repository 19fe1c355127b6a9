//! One person from one vantage, of whom a single thing is asked: what isn't asked isn't worked out.

use super::{Ask, Missing, deadlines, findings, paths, readings};
use crate::engine::{Picks, Truth, World};
use crate::finding::{Due, Finding, PathFinding, State};
use crate::program::{ClockOp, ConclusionId, DeadlineId, Expr, NormId, PathId, Program, RuleId};

/// What can be asked about alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// A conclusion.
    Conclusion(ConclusionId),
    /// A deadline's last day.
    Deadline(DeadlineId),
    /// Whether a path is open.
    Path(PathId),
}

impl Thing {
    /// What a term or a path depends on; of a conclusion its rules say so.
    pub(crate) fn exprs(self, program: &Program) -> Vec<&Expr> {
        match self {
            Thing::Conclusion(_) => Vec::new(),
            Thing::Deadline(id) => {
                let deadline = &program.deadlines[id.at()];
                let clock = deadline.operations.iter().flat_map(ClockOp::exprs);
                deadline.guard.iter().chain([&deadline.starts]).chain(clock).collect()
            }
            Thing::Path(id) => program.paths[id.at()].exprs().collect(),
        }
    }

    /// The statement it is, unless rules say it.
    pub(crate) fn norm(self, program: &Program) -> Option<NormId> {
        match self {
            Thing::Conclusion(_) => None,
            Thing::Deadline(id) => Some(program.deadlines[id.at()].norm),
            Thing::Path(id) => Some(program.paths[id.at()].norm),
        }
    }
}

/// What came out of one thing.
pub enum Answered {
    /// A question of law.
    Finding(Finding),
    /// A term; nothing when it doesn't concern the person, or the reading doesn't surely speak of them.
    Due(Option<Due>),
    /// A path; nothing when it isn't law, or the reading doesn't surely speak of the person.
    Path(Option<PathFinding>),
}

/// One row of the door.
pub struct Single<'q, 'a> {
    ask: &'q Ask<'q>,
    thing: Thing,
    world: World<'a>,
    scope: Truth,
    deciding: Picks,
}

impl<'q, 'a> Single<'q, 'a> {
    pub(super) fn new(
        ask: &'q Ask<'q>,
        thing: Thing,
        world: World<'a>,
        deciding: Picks,
    ) -> Single<'q, 'a> {
        let scope = readings::scope(&world, ask.reading, ask.dossier.about.as_deref());
        Single { ask, thing, world, scope, deciding }
    }

    /// Whether the reading speaks of the person, or may.
    pub fn is_in_scope(&self) -> bool {
        matches!(self.scope, Truth::Yes | Truth::Unknown)
    }

    /// Whether the reading surely speaks of the person.
    pub fn speaks(&self) -> bool {
        self.scope == Truth::Yes
    }

    /// The choices the answer depends on. Of one person, from the same days, readings that speak and choose alike here
    /// answer alike, up to what the reading itself warns of.
    pub fn deciding(&self) -> &Picks {
        &self.deciding
    }

    /// What comes out.
    pub fn answer(&self, missing: Missing) -> Answered {
        answered(&self.world, self.ask, self.thing, self.scope, missing)
    }

    /// What a question of law comes to and the rule that gave it, without reasons; nothing for another thing, and where
    /// the reading doesn't surely speak of the person.
    pub fn state(&self) -> Option<(State, Option<RuleId>)> {
        let Thing::Conclusion(id) = self.thing else { return None };
        self.speaks().then(|| findings::concluded(&self.world, id))
    }

    /// The row, in the words of the law.
    pub(crate) fn world(&self) -> &World<'a> {
        &self.world
    }
}

/// What comes out of one thing, for a reading that speaks of the person, or doesn't, or may.
pub(super) fn answered(
    world: &World<'_>,
    ask: &Ask<'_>,
    thing: Thing,
    scope: Truth,
    missing: Missing,
) -> Answered {
    let speaks = scope == Truth::Yes;
    match thing {
        Thing::Conclusion(id) => {
            Answered::Finding(findings::finding(world, ask, id, scope, missing))
        }
        Thing::Deadline(id) => {
            Answered::Due(speaks.then(|| deadlines::reckoned(world, id, missing)).flatten())
        }
        Thing::Path(id) => {
            Answered::Path(speaks.then(|| paths::found(world, id, missing)).flatten())
        }
    }
}
