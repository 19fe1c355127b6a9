//! What every check works on: the corpus, its law through time, and what has been found so far.

use calendar::Date;

use super::Report;
use super::cells::{Effort, Formula, Space, Verdict};
use super::law::{Bare, Epoch, Law};
use super::speak::Speakers;
use crate::Compiled;
use crate::engine::Truth;
use crate::notice::{Notice, Span};
use crate::program::{
    ConclusionId, DisputeId, EventId, FactId, ParamId, Program, ReadingId, RelationId, RuleId,
};

/// Something a notice can point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Thing {
    /// A fact or a field.
    Fact(FactId),
    /// A relation.
    Relation(RelationId),
    /// A param.
    Param(ParamId),
    /// A conclusion.
    Conclusion(ConclusionId),
    /// A rule or an exception.
    Rule(RuleId),
    /// An event.
    Event(EventId),
    /// A dispute.
    Dispute(DisputeId),
    /// A reading.
    Reading(ReadingId),
}

/// A question put to all cells.
pub(super) type Question<'q> = &'q mut dyn FnMut(&mut Speakers<'_, '_>) -> Formula;

/// The answer to such a question.
pub(super) enum Answer {
    /// Some people, in words.
    Some(String),
    /// Nobody.
    Nobody,
    /// Too much to try.
    Unproved,
}

pub(super) struct Desk<'p> {
    pub compiled: &'p Compiled,
    pub program: &'p Program,
    pub law: Law<'p>,
    effort: Effort,
    notices: Vec<Notice>,
}

impl<'p> Desk<'p> {
    pub fn new(compiled: &'p Compiled, bare: &'p Bare) -> Desk<'p> {
        let program = &compiled.program;
        let (effort, notices) = (Effort::default(), Vec::new());
        Desk { compiled, program, law: Law::of(program, bare), effort, notices }
    }

    /// Where it is written.
    pub fn at(&self, thing: Thing) -> Span {
        let map = &self.compiled.map;
        let span = match thing {
            Thing::Fact(id) => map.facts.get(id.at()),
            Thing::Relation(id) => map.relations.get(id.at()),
            Thing::Param(id) => map.params.get(id.at()),
            Thing::Conclusion(id) => map.conclusions.get(id.at()),
            Thing::Rule(id) => map.rules.get(id.at()),
            Thing::Event(id) => map.events.get(id.at()),
            Thing::Dispute(id) => map.disputes.get(id.at()),
            Thing::Reading(id) => map.readings.get(id.at()),
        };
        span.copied().unwrap_or_default()
    }

    /// Where the setting in that place of the program is written.
    pub fn setting(&self, place: usize) -> Span {
        self.compiled.map.settings.get(place).copied().unwrap_or_default()
    }

    pub fn tell(&mut self, notice: Notice) {
        self.notices.push(notice);
    }

    pub fn rule_name(&self, id: RuleId) -> String {
        self.program.rules[id.at()].name.clone()
    }

    /// Who, if anybody, falls into a cell in which the question comes out as wanted, in this epoch.
    pub fn who(&mut self, epoch: &Epoch, wanted: fn(Truth) -> bool, ask: Question<'_>) -> Answer {
        let mut space = Space::new(self.program);
        let formula = ask(&mut Speakers { law: &self.law, epoch, space: &mut space, depth: 0 });
        match space.find(&formula, wanted, &mut self.effort) {
            Verdict::Found(choice) => Answer::Some(epoch.dated(&space.in_words(&choice))),
            Verdict::Nowhere => Answer::Nobody,
            Verdict::TooLarge => Answer::Unproved,
        }
    }

    /// The first day on which a conclusion is answered.
    pub fn covered_from(&self, id: ConclusionId) -> Date {
        self.program.conclusions[id.at()].covered_from.unwrap_or(Date::MIN)
    }

    /// The number of a conclusion, for each.
    pub fn conclusions(&self) -> impl Iterator<Item = ConclusionId> + use<> {
        (0..self.program.conclusions.len()).map(ConclusionId::from)
    }

    pub fn report(mut self) -> Report {
        self.notices.sort_by_key(|notice| notice.at);
        Report { notices: self.notices, cells: self.effort.cells, proofs: self.effort.proofs }
    }

    pub fn effort(&mut self) -> &mut Effort {
        &mut self.effort
    }
}
