//! One person from one vantage, of whom single things are asked: what isn't asked isn't worked out.

use super::{Ask, Missing, deadlines, findings, paths, readings};
use crate::engine::{Truth, World};
use crate::finding::{Due, Finding, PathFinding};
use crate::program::{ConclusionId, DeadlineId, PathId};

/// One row of the door.
pub struct Single<'q, 'a> {
    ask: &'q Ask<'q>,
    world: World<'a>,
    scope: Truth,
}

impl<'q, 'a> Single<'q, 'a> {
    pub(super) fn new(ask: &'q Ask<'q>, world: World<'a>) -> Single<'q, 'a> {
        let scope = readings::scope(&world, ask.reading, ask.dossier.about.as_deref());
        Single { ask, world, scope }
    }

    /// Whether the reading speaks of the person, or may.
    pub fn is_in_scope(&self) -> bool {
        matches!(self.scope, Truth::Yes | Truth::Unknown)
    }

    /// The answer to one question of law.
    pub fn finding(&self, id: ConclusionId, missing: Missing) -> Finding {
        findings::finding(&self.world, self.ask, id, self.scope, missing)
    }

    /// One term; nothing when it doesn't concern the person, or the reading doesn't surely speak of them.
    pub fn due(&self, id: DeadlineId, missing: Missing) -> Option<Due> {
        self.speaks().then(|| deadlines::reckoned(&self.world, id, missing)).flatten()
    }

    /// One path; nothing when it isn't law, or the reading doesn't surely speak of the person.
    pub fn path(&self, id: PathId, missing: Missing) -> Option<PathFinding> {
        self.speaks().then(|| paths::found(&self.world, id, missing)).flatten()
    }

    fn speaks(&self) -> bool {
        self.scope == Truth::Yes
    }
}
