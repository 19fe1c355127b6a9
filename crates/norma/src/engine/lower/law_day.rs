//! The law of which day governs (S9), in every row.

use std::rc::Rc;

use calendar::Date;
use planes::{Graph, Plane};

use super::Lower;
use crate::engine::symbol::{Sym, Tri, Val};
use crate::engine::tables::last_change;
use crate::program::{ConclusionId, Expr, TransitionalId};

/// A version of the law, by its first day, and the rows it governs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meeting {
    pub day: Date,
    /// It alone governs.
    pub exact: Plane,
    /// It may govern, beside others: all that may must agree.
    pub open: Plane,
}

/// The versions whose law may govern, and the clause that says so.
#[derive(Clone, Debug)]
pub(crate) struct LawDays {
    pub days: Vec<Meeting>,
    /// Transitionals that send it to another day's law, and where each speaks.
    pub sent: Vec<(TransitionalId, Tri)>,
}

impl Lower<'_> {
    /// The days whose law governs `conclusion` when asked by the law of `law`.
    pub fn law_days(&mut self, id: ConclusionId, law: Date) -> Rc<LawDays> {
        let key = (id, self.tables.version_under(id, law));
        if let Some(done) = self.made.law_days.get(&key) {
            return Rc::clone(done);
        }
        let made = Rc::new(self.law_days_anew(id, law));
        self.made.law_days.insert(key, Rc::clone(&made));
        made
    }

    fn law_days_anew(&mut self, id: ConclusionId, law: Date) -> LawDays {
        let declared = &self.program.conclusions[id.at()];
        if declared.law_of_the_day {
            return LawDays { days: vec![always(self.view.on)], sent: Vec::new() };
        }
        let own = match &declared.governed {
            Some(expr) => self.days_of(expr, id),
            None => vec![always(self.tables.version_under(id, law))],
        };
        self.transitional_days(id, own)
    }

    fn transitional_days(&mut self, id: ConclusionId, own: Vec<Meeting>) -> LawDays {
        let tables = Rc::clone(&self.tables);
        let (mut days, mut sent, mut certain) = (Vec::new(), Vec::new(), Plane::NO);
        for place in tables.clauses(id) {
            let (clause, on) = (&self.program.transitionals[*place], self.view.on);
            let law = self.force(clause.norm, on).holds;
            if law == Tri::NO {
                continue;
            }
            let guard = self.met(clause.guard.as_ref(), on);
            let speaks = law.and(&mut self.graph, guard);
            if speaks == Tri::NO {
                continue;
            }
            certain = self.graph.or(certain, speaks.yes);
            let may = self.graph.not(speaks.no);
            for meeting in self.days_of(&clause.governed, id) {
                days.push(self.sent_by(meeting, may));
            }
            sent.push((TransitionalId::from(*place), speaks));
        }
        if sent.is_empty() {
            return LawDays { days: own, sent };
        }
        let not_sent = self.graph.not(certain);
        for meeting in own {
            days.push(self.sent_by(meeting, not_sent));
        }
        LawDays { days: self.apart(days), sent }
    }

    /// The same days in the rows of a mask.
    fn sent_by(&mut self, meeting: Meeting, mask: Plane) -> Meeting {
        let g = &mut self.graph;
        Meeting { exact: g.and(meeting.exact, mask), open: g.and(meeting.open, mask), ..meeting }
    }

    /// Days from several clauses: a row that meets only one day exactly is governed by it, one that meets more by all of them.
    fn apart(&mut self, days: Vec<Meeting>) -> Vec<Meeting> {
        let g = &mut self.graph;
        let mut together: Vec<Meeting> = Vec::new();
        for meeting in days {
            match together.iter_mut().find(|other| other.day == meeting.day) {
                Some(other) => {
                    other.exact = g.or(other.exact, meeting.exact);
                    other.open = g.or(other.open, meeting.open);
                }
                None => together.push(meeting),
            }
        }
        let (mut once, mut twice) = (Plane::NO, Plane::NO);
        for meeting in &together {
            let again = g.and(once, meeting.exact);
            twice = g.any(&[twice, again, meeting.open]);
            once = g.or(once, meeting.exact);
        }
        for meeting in &mut together {
            let shared = g.and(meeting.exact, twice);
            meeting.open = g.or(meeting.open, shared);
            meeting.exact = g.and_not(meeting.exact, twice);
        }
        together
    }

    /// The versions an expression of a governing day meets; that of the day of the question where there is no such day.
    fn days_of(&mut self, expr: &Expr, id: ConclusionId) -> Vec<Meeting> {
        let on = self.view.on;
        let tables = Rc::clone(&self.tables);
        let changes = tables.days(id);
        let day = match self.expr(expr, on) {
            Sym::Value(day) => day,
            // The types exclude it; then nothing is known of the day.
            Sym::Truth(..) => Val::unknown(&mut self.graph, crate::program::Kind::Date),
        };
        let mut met = meetings(&mut self.graph, &day, changes);
        let g = &mut self.graph;
        let told = g.or(day.ends.there, day.ends.absent);
        let may_be_none = g.not(told);
        let today = last_change(changes, on);
        for meeting in met.iter_mut().filter(|meeting| meeting.day == today) {
            meeting.exact = g.or(meeting.exact, day.ends.absent);
            meeting.open = g.or(meeting.open, may_be_none);
        }
        met
    }
}

fn always(day: Date) -> Meeting {
    Meeting { day, exact: Plane::YES, open: Plane::NO }
}

/// Every version of the law between these changes, with the rows whose day lies in it, or may.
pub(super) fn meetings(g: &mut Graph, day: &Val, changes: &[Date]) -> Vec<Meeting> {
    let exact = day.exact(g);
    let told = g.or(exact, day.ends.absent);
    let open = g.not(told);
    let firsts = std::iter::once(Date::MIN).chain(changes.iter().copied());
    let nexts = changes.iter().copied().map(Some).chain([None]);
    let mut met = Vec::new();
    for (first, next) in firsts.zip(nexts) {
        let from = number(first);
        let early = g.below(day.ends.low, from);
        let before_next = match next {
            Some(next) => g.below(day.ends.low, number(next)),
            None => Plane::YES,
        };
        let inside = g.and_not(before_next, early);
        let may_begin = begins_by(g, day, before_next);
        let may_last = lasts_to(g, day, from);
        met.push(Meeting {
            day: first,
            exact: g.and(exact, inside),
            open: g.all(&[open, may_begin, may_last]),
        });
    }
    met
}

/// Where the least the day can be comes before the next version, or isn't known.
fn begins_by(g: &mut Graph, day: &Val, before_next: Plane) -> Plane {
    let unknown = g.not(day.ends.low_known);
    g.or(unknown, before_next)
}

/// Where the most the day can be reaches the version, or isn't known.
fn lasts_to(g: &mut Graph, day: &Val, from: i64) -> Plane {
    let early = g.below(day.ends.high, from);
    let known_early = g.and(day.ends.high_known, early);
    g.not(known_early)
}

fn number(day: Date) -> i64 {
    i64::from(day.days())
}
