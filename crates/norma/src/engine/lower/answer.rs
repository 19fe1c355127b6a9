//! The answer to a question of law (S4, S9), in every row.

use std::rc::Rc;

use calendar::Date;
use planes::{Graph, Plane};

use super::law_day::Meeting;
use super::settle::Choir;
use super::{Lower, Side};
use crate::engine::symbol::{Cause, Sym, same_as};
use crate::program::{ConclusionId, Kind, Otherwise, RuleId, Standing};

/// What a question of law comes to. Where one of the planes is set, nothing is known of the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// A value, bounds, an absence or a fault.
    pub sym: Sym,
    /// Rules that neither prevails over the other say different things.
    pub conflict: Plane,
    /// Without content here.
    pub unwritten: Plane,
    /// The law of several days may govern, and they don't agree.
    pub open: Plane,
}

impl Answer {
    pub fn of(sym: Sym) -> Answer {
        Answer { sym, conflict: Plane::NO, unwritten: Plane::NO, open: Plane::NO }
    }

    /// As another rule uses it: a contradiction or a hole counts as unknown with its cause.
    pub fn as_used(&self, g: &mut Graph, id: ConclusionId) -> Sym {
        let rows = g.or(self.conflict, self.unwritten);
        self.sym.clone().with_fault(g, rows, Cause::Uses(id))
    }

    /// Where rules, or rows tied for the first or the latest, contradict each other.
    pub fn torn(&self, g: &mut Graph) -> Plane {
        let ties = self.sym.faults().iter().filter(|(_, cause)| matches!(cause, Cause::Tie(_)));
        let mut rows: Vec<Plane> = ties.map(|(plane, _)| *plane).collect();
        rows.push(self.conflict);
        g.any(&rows)
    }

    /// Where telling more can't change it: a known value or absence, a contradiction, a hole.
    pub fn settled(&self, g: &mut Graph) -> Plane {
        let (torn, known) = (self.torn(g), self.sym.settled(g));
        g.any(&[torn, known, self.unwritten])
    }

    /// Where it is surely yes, and where it surely isn't; neither where it has no content or is contradictory.
    pub fn surely(&self, g: &mut Graph) -> (Plane, Plane) {
        let Sym::Truth(tri, _) = &self.sym else { return (Plane::NO, Plane::NO) };
        let torn = self.torn(g);
        let otherwise = g.any(&[torn, self.unwritten, self.open]);
        let not = g.or(tri.no, tri.absent);
        (g.and_not(tri.yes, otherwise), g.and_not(not, otherwise))
    }

    fn choose(g: &mut Graph, mask: Plane, a: &Answer, b: &Answer) -> Answer {
        Answer {
            sym: Sym::choose(g, mask, &a.sym, &b.sym),
            conflict: g.choose_plane(mask, a.conflict, b.conflict),
            unwritten: g.choose_plane(mask, a.unwritten, b.unwritten),
            open: g.choose_plane(mask, a.open, b.open),
        }
    }

    fn within(&self, g: &mut Graph, mask: Plane) -> Answer {
        Answer {
            sym: self.sym.within(g, mask),
            conflict: g.within(mask, self.conflict),
            unwritten: g.within(mask, self.unwritten),
            open: g.within(mask, self.open),
        }
    }

    fn differs(&self, g: &mut Graph, other: &Answer) -> Plane {
        let mut parts = vec![self.sym.differs(g, &other.sym)];
        for (a, b) in [(self.conflict, other.conflict), (self.unwritten, other.unwritten)] {
            if a != b {
                parts.extend([g.and_not(a, b), g.and_not(b, a)]);
            }
        }
        g.any(&parts)
    }
}

impl Lower<'_> {
    /// The answer when asked by the law of `law`: the conclusion's own clause or a transitional may rebind it.
    pub fn conclude_by(&mut self, id: ConclusionId, law: Date) -> Rc<Answer> {
        let key = (id, self.tables.version_under(id, law));
        if let Some(done) = self.made.answers.get(&key) {
            return Rc::clone(done);
        }
        let days = self.law_days(id, law);
        let mut answers = Vec::new();
        for meeting in &days.days {
            answers.push((*meeting, (*self.conclude_under(id, meeting.day)).clone()));
        }
        let kind = self.program.conclusions[id.at()].ty.kind;
        let answer = Rc::new(self.agreed(answers, kind));
        self.made.answers.insert(key, Rc::clone(&answer));
        answer
    }

    /// What several versions come to, each in the rows it governs or may: where the rows agree on one.
    pub(super) fn agreed(&mut self, answers: Vec<(Meeting, Answer)>, kind: Kind) -> Answer {
        let answers = merged(&mut self.graph, answers);
        let nothing = Answer::of(self.nothing(kind));
        let g = &mut self.graph;
        let mut exact = nothing.clone();
        for (meeting, answer) in &answers {
            let answer = gated(g, meeting.exact, answer);
            exact = Answer::choose(g, meeting.exact, &answer, &exact);
        }
        let open: Vec<Plane> = answers.iter().map(|(meeting, _)| meeting.open).collect();
        let open = g.any(&open);
        if open == Plane::NO {
            return exact;
        }
        let (mut so, mut started, mut torn) = (nothing.clone(), Plane::NO, Plane::NO);
        for (meeting, answer) in &answers {
            let answer = gated(g, meeting.open, answer);
            let (both, differs) = (g.and(started, meeting.open), so.differs(g, &answer));
            let differs = g.and(both, differs);
            torn = g.or(torn, differs);
            let first = g.and_not(meeting.open, started);
            so = Answer::choose(g, first, &answer, &so);
            started = g.or(started, meeting.open);
        }
        let so = Answer::choose(g, torn, &Answer { open: Plane::YES, ..nothing }, &so);
        Answer::choose(g, open, &so, &exact)
    }

    /// The answer under the law of exactly this day.
    pub fn conclude_under(&mut self, id: ConclusionId, law: Date) -> Rc<Answer> {
        let key = (id, self.tables.version_under(id, law));
        if let Some(done) = self.made.under.get(&key) {
            return Rc::clone(done);
        }
        let answer = Rc::new(self.conclude_anew(id, law));
        self.made.under.insert(key, Rc::clone(&answer));
        answer
    }

    fn conclude_anew(&mut self, id: ConclusionId, law: Date) -> Answer {
        let declared = &self.program.conclusions[id.at()];
        let standing = self.program.provisions[declared.provision.at()].standing;
        if standing == Standing::Unwritten || declared.covered_from.is_some_and(|from| law < from) {
            let nothing = self.nothing(declared.ty.kind);
            return Answer { unwritten: Plane::YES, ..Answer::of(nothing) };
        }
        let side = self.side(id, law);
        let choir = self.choir(&side);
        let nothing = self.nothing(declared.ty.kind);
        let otherwise = match &declared.otherwise {
            Otherwise::Is(value) => Some(self.literal(value)),
            Otherwise::Absent => Some(Sym::absent(&mut self.graph, declared.ty.kind)),
            Otherwise::Unwritten => None,
        };
        let covered: Vec<(Plane, Sym)> =
            self.covered(id, &side).into_iter().map(|(_, plane, says)| (plane, says)).collect();
        choir.settle(&mut self.graph, &nothing, otherwise.as_ref(), &covered)
    }

    fn choir(&mut self, side: &Side) -> Choir {
        let mut choir = Choir::new();
        for weighed in &side.rules {
            let Some(says) = &weighed.says else { continue };
            if is_unwritten(self.program, weighed.rule) {
                choir.join_without_content(&mut self.graph, weighed.active);
            } else {
                choir.join(&mut self.graph, says.clone(), weighed.active);
            }
        }
        choir
    }

    /// Sets of rules of one outcome of which, it was proved, one must apply: where a set is the first that stands and
    /// nothing else may say otherwise, and what it says.
    pub fn covered(&mut self, id: ConclusionId, side: &Side) -> Vec<(RuleId, Plane, Sym)> {
        let mut found = Vec::new();
        let mut left = Plane::YES;
        for set in &self.program.conclusions[id.at()].covers {
            let Some(first) = set.first().and_then(|rule| side.of(*rule)) else { continue };
            let Some(stands) = self.stands_whole(side, set) else { continue };
            let Some(value) = first.says.clone() else { continue };
            let agree = self.all_say(side, set, &value);
            let g = &mut self.graph;
            let rows = g.all(&[left, stands, agree]);
            left = g.and_not(left, stands);
            if rows != Plane::NO {
                found.push((set[0], rows, value));
            }
        }
        found
    }

    /// Where every rule of a set is law and nothing can defeat it; none when one of them isn't there.
    fn stands_whole(&mut self, side: &Side, set: &[RuleId]) -> Option<Plane> {
        let mut parts = Vec::new();
        for rule in set {
            let weighed = side.of(*rule)?;
            parts.push(weighed.law.yes);
            parts.extend(weighed.by.iter().map(|(_, by)| by.no));
        }
        Some(self.graph.all(&parts))
    }

    /// Where all rules that may speak, and those of the set, surely say this.
    fn all_say(&mut self, side: &Side, set: &[RuleId], value: &Sym) -> Plane {
        let mut torn = Vec::new();
        for weighed in &side.rules {
            let Some(says) = &weighed.says else { continue };
            let g = &mut self.graph;
            let speaks =
                if set.contains(&weighed.rule) { Plane::YES } else { g.not(weighed.active.no) };
            let says = if is_unwritten(self.program, weighed.rule) {
                Plane::NO
            } else {
                same_as(g, says, value).yes
            };
            torn.push(g.and_not(speaks, says));
        }
        let torn = self.graph.any(&torn);
        self.graph.not(torn)
    }
}

/// Whether the provision of a rule has no content.
pub(super) fn is_unwritten(program: &crate::program::Program, rule: RuleId) -> bool {
    let norm = &program.norms[program.rules[rule.at()].norm.at()];
    program.provisions[norm.provision.at()].standing == Standing::Unwritten
}

/// Reckoned only where the mask is set, unless it always is.
fn gated(g: &mut Graph, mask: Plane, answer: &Answer) -> Answer {
    if mask == Plane::YES { answer.clone() } else { answer.within(g, mask) }
}

/// Versions that come to one and the same answer are one.
fn merged(g: &mut Graph, answers: Vec<(Meeting, Answer)>) -> Vec<(Meeting, Answer)> {
    let mut merged: Vec<(Meeting, Answer)> = Vec::new();
    for (meeting, answer) in answers {
        if meeting.exact == Plane::NO && meeting.open == Plane::NO {
            continue;
        }
        match merged.iter_mut().find(|(_, other)| *other == answer) {
            Some((so, _)) => {
                so.exact = g.or(so.exact, meeting.exact);
                so.open = g.or(so.open, meeting.open);
            }
            None => merged.push((meeting, answer)),
        }
    }
    merged
}
