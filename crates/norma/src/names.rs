//! Where each name of a corpus is written, and what it stands for there: for editors.
//!
//! Start at [`Names::at`] and [`Names::of`]. The resolver notes a name in the moment in which it looks it up, so that
//! there is no second opinion on what a name means. Of a statement with a mistake some names may not have been looked
//! up: who changes names changes those of a sound corpus only. Nothing here resolves anything.

use std::cell::RefCell;

use crate::notice::Span;
use crate::program::{
    ActId, CalendarId, ConclusionId, DeadlineId, DisputeId, EnumerationId, EventId, FactId,
    ParamId, PathId, ProvisionId, ReadingId, RelationId, RuleId, TransitionalId,
};
use crate::syntax::ast::Text;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the rows of a program, one to one")]
pub enum Thing {
    Act(ActId),
    Provision(ProvisionId),
    Enumeration(EnumerationId),
    /// A value of an enumeration, by its place.
    Value(EnumerationId, u32),
    /// A fact, or a field of a relation.
    Fact(FactId),
    Relation(RelationId),
    Param(ParamId),
    Conclusion(ConclusionId),
    Rule(RuleId),
    Transitional(TransitionalId),
    /// What `labelled` gives to rules.
    Label(String),
    /// A group of rules, by its place among the groups.
    Group(usize),
    Dispute(DisputeId),
    /// An alternative of a dispute, by its place.
    Alternative(DisputeId, u32),
    Reading(ReadingId),
    Event(EventId),
    Deadline(DeadlineId),
    Path(PathId),
    Calendar(CalendarId),
    /// A `let` of a rule, by the place where it gets its name.
    Let(Span),
}

/// A name where it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// From its first letter to its last, and nothing else.
    pub at: Span,
    /// What it stands for.
    pub thing: Thing,
    /// Whether the name is given here.
    pub declares: bool,
}

/// All names of a corpus, in the order in which they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    all: Vec<Occurrence>,
}

impl Names {
    /// The name at this byte of a source; one that ends there is still at it.
    pub fn at(&self, source: u32, byte: u32) -> Option<&Occurrence> {
        let before = |found: &Occurrence| (found.at.source, found.at.start) <= (source, byte);
        let found = self.all[..self.all.partition_point(before)].last()?;
        (found.at.source == source && byte <= found.at.end).then_some(found)
    }

    /// Where the thing is named.
    pub fn of(&self, thing: &Thing) -> impl Iterator<Item = &Occurrence> {
        self.all.iter().filter(move |found| found.thing == *thing)
    }

    /// Every name.
    pub fn all(&self) -> &[Occurrence] {
        &self.all
    }

    /// What was noted, each place once.
    pub(crate) fn from(mut noted: Vec<Occurrence>) -> Names {
        noted.sort_unstable();
        noted.dedup_by(|later, first| later.at == first.at);
        Names { all: noted }
    }
}

/// What the resolver has looked up so far. It looks up through a shared reference, so it notes through one.
pub(crate) struct Noted<T>(RefCell<Vec<(Span, T, bool)>>);

impl<T> Default for Noted<T> {
    fn default() -> Self {
        Noted(RefCell::default())
    }
}

impl<T> Noted<T> {
    /// The name is given here.
    pub fn given(&self, at: Span, thing: T) {
        self.0.borrow_mut().push((at, thing, true));
    }

    /// The name is used here.
    pub fn used(&self, at: Span, thing: T) {
        self.0.borrow_mut().push((at, thing, false));
    }

    /// What was noted, in the words of an editor.
    pub fn told(self, thing: impl Fn(T) -> Option<Thing>) -> impl Iterator<Item = Occurrence> {
        let told =
            move |(at, noted, declares)| Some(Occurrence { at, thing: thing(noted)?, declares });
        self.0.into_inner().into_iter().filter_map(told)
    }
}

/// The two parts of `permit.kind` or `act/anchor`; the second alone when there is but one.
pub(crate) fn parts(name: &Text, sign: char) -> (Option<Span>, Span) {
    part_at(name.span, name.value.find(sign))
}

/// The same for a name of which only the place of the sign is known.
pub(crate) fn part_at(span: Span, sign: Option<usize>) -> (Option<Span>, Span) {
    let Some(sign) = sign else { return (None, span) };
    let sign = span.start + sign as u32;
    (Some(Span { end: sign, ..span }), Span { start: sign + 1, ..span })
}
