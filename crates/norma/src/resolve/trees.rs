//! The statements by kind, and what each name of the corpus stands for.

use super::Space;
use crate::names::{self, Noted, Thing};
use crate::notice::Span;
use crate::program::{
    ActId, CalendarId, ConclusionId, DeadlineId, DisputeId, EnumerationId, EventId, FactId,
    ParamId, PathId, ProvisionId, ReadingId, RelationId, RuleId, TransitionalId,
};
use crate::syntax::ast;

/// A statement and where it stands.
pub(crate) struct Declared<'a, T> {
    /// What is stated.
    pub tree: &'a T,
    /// Under which provision.
    pub provision: ProvisionId,
    /// From its first word to its last.
    pub span: Span,
}

impl<T> Clone for Declared<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Declared<'_, T> {}

/// The statements of each kind; a place here is a number in the program.
#[derive(Default)]
pub(crate) struct Trees<'a> {
    pub conclusions: Vec<Declared<'a, ast::Conclusion>>,
    pub rules: Vec<Declared<'a, ast::Rule>>,
    pub transitionals: Vec<Declared<'a, ast::Transitional>>,
    pub settings: Vec<Declared<'a, ast::Set>>,
    pub disputes: Vec<Declared<'a, ast::Dispute>>,
    pub readings: Vec<Declared<'a, ast::Reading>>,
    pub events: Vec<Declared<'a, ast::Event>>,
    pub groups: Vec<Declared<'a, ast::Group>>,
    pub deadlines: Vec<Declared<'a, ast::Deadline>>,
    pub paths: Vec<Declared<'a, ast::Path>>,
    pub cases: Vec<Declared<'a, ast::Case>>,
}

/// What a name of the vocabulary stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Enumeration(EnumerationId),
    Fact(FactId),
    Relation(RelationId),
    Param(ParamId),
    Conclusion(ConclusionId),
    /// Declared, but wrongly, as was told: whoever uses it is told nothing more.
    Spoiled,
}

/// What a name among the rules stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleWord {
    Rule(RuleId),
    Transitional(TransitionalId),
}

/// What each name stands for.
#[derive(Default)]
pub(crate) struct Names<'a> {
    pub acts: Space<'a, ActId>,
    pub words: Space<'a, Word>,
    pub rules: Space<'a, RuleWord>,
    pub disputes: Space<'a, DisputeId>,
    pub readings: Space<'a, ReadingId>,
    pub events: Space<'a, EventId>,
    /// A place in [`Trees::groups`].
    pub groups: Space<'a, usize>,
    pub deadlines: Space<'a, DeadlineId>,
    pub paths: Space<'a, PathId>,
    pub calendars: Space<'a, CalendarId>,
    /// Names that are found within something else: fields, values, alternatives, divisions, labels, lets.
    pub inner: Noted<Thing>,
}

impl Names<'_> {
    /// Where each name stands, for editors.
    pub fn occurrences(self) -> names::Names {
        let mut all: Vec<names::Occurrence> = self.inner.told(Some).collect();
        all.extend(self.acts.noted(|id| Some(Thing::Act(id))));
        all.extend(self.words.noted(Word::thing));
        all.extend(self.rules.noted(|word| Some(word.thing())));
        all.extend(self.disputes.noted(|id| Some(Thing::Dispute(id))));
        all.extend(self.readings.noted(|id| Some(Thing::Reading(id))));
        all.extend(self.events.noted(|id| Some(Thing::Event(id))));
        all.extend(self.groups.noted(|place| Some(Thing::Group(place))));
        all.extend(self.deadlines.noted(|id| Some(Thing::Deadline(id))));
        all.extend(self.paths.noted(|id| Some(Thing::Path(id))));
        all.extend(self.calendars.noted(|id| Some(Thing::Calendar(id))));
        names::Names::from(all)
    }
}

impl Word {
    fn thing(self) -> Option<Thing> {
        Some(match self {
            Word::Enumeration(id) => Thing::Enumeration(id),
            Word::Fact(id) => Thing::Fact(id),
            Word::Relation(id) => Thing::Relation(id),
            Word::Param(id) => Thing::Param(id),
            Word::Conclusion(id) => Thing::Conclusion(id),
            Word::Spoiled => return None,
        })
    }
}

impl RuleWord {
    fn thing(self) -> Thing {
        match self {
            RuleWord::Rule(id) => Thing::Rule(id),
            RuleWord::Transitional(id) => Thing::Transitional(id),
        }
    }
}
