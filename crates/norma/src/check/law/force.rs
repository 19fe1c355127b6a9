//! Whether a norm is law on each of the days that differ.

use std::collections::BTreeSet;
use std::rc::Rc;

use calendar::Date;

use super::{DOUBTFUL_MAX, Law, Line};
use crate::engine::{Force, Held, Place, Truth};
use crate::program::{EventId, Expr, NormId, Value};

impl Law<'_> {
    /// What a norm is, day by day, as known on a day, where exactly these doubtful events work.
    pub(super) fn line(&self, norm: NormId, known_at: Date, works: &[EventId]) -> Line {
        let own = self.doubtful_about(&[norm]);
        let works: Vec<EventId> = works.iter().copied().filter(|id| own.contains(id)).collect();
        let turns = self.days_of_knowledge(&[norm]);
        let known_at = turns.into_iter().rfind(|day| *day <= known_at).unwrap_or(Date::MIN);
        let key = (norm, known_at, works);
        if let Some(line) = self.lines.borrow().get(&key) {
            return Rc::clone(line);
        }
        let so = |day: &Date| self.force(norm, *day, known_at, &key.2).holds != Truth::No;
        let line: Line = Rc::new(self.days.iter().map(so).collect());
        self.lines.borrow_mut().insert(key, Rc::clone(&line));
        line
    }

    /// What the evaluator says of a norm on a day.
    pub fn force(&self, norm: NormId, day: Date, known_at: Date, works: &[EventId]) -> Force {
        self.world(Some(works), day, known_at).force(norm, day)
    }

    /// The value of an expression that doesn't depend on the person, by the law of a day.
    pub fn closed(&self, expr: &Expr, law: Date, known_at: Date) -> Option<Value> {
        if !self.is_closed(expr) {
            return None;
        }
        let world = self.world(None, law, known_at);
        if let Held::Is(value) = world.eval(expr, Place::of_law(law)) { Some(value) } else { None }
    }

    /// Whether it is made of literals and of params of the law that governs, and of nothing else.
    fn is_closed(&self, expr: &Expr) -> bool {
        let own = match expr {
            Expr::Literal(_) | Expr::Arithmetic(..) | Expr::Divide(..) | Expr::Round(..) => true,
            Expr::Between(..) | Expr::Age(..) | Expr::Named(..) => true,
            Expr::Param(id, _) => {
                !self.program.params[id.at()].law_of_the_day && !self.is_disputed(*id)
            }
            _ => false,
        };
        own && expr.parts().into_iter().all(|part| self.is_closed(part))
    }

    fn is_disputed(&self, param: crate::program::ParamId) -> bool {
        let sets = self.program.settings.iter().filter(|set| set.param == param);
        sets.into_iter().any(|set| !self.program.norms[set.norm.at()].under.is_empty())
    }

    /// The doubtful events that can touch these norms, as many as are told apart.
    pub fn doubtful_about(&self, norms: &[NormId]) -> Vec<EventId> {
        self.all_doubtful_about(norms).take(DOUBTFUL_MAX).collect()
    }

    /// Whether there are more such events than are told apart.
    pub fn is_blurred(&self, norms: &[NormId]) -> bool {
        self.all_doubtful_about(norms).count() > DOUBTFUL_MAX
    }

    fn all_doubtful_about(&self, norms: &[NormId]) -> impl Iterator<Item = EventId> {
        let events: BTreeSet<EventId> =
            norms.iter().flat_map(|norm| self.events_of(*norm)).collect();
        self.doubtful.iter().copied().filter(move |id| events.contains(id))
    }
}

/// Every way some events may fall.
pub(in crate::check) fn ways(events: &[EventId]) -> Vec<Vec<EventId>> {
    let chosen = |way: usize| {
        let working = events.iter().enumerate().filter(move |(bit, _)| way >> bit & 1 == 1);
        working.map(|(_, id)| *id).collect()
    };
    (0..1_usize << events.len()).map(chosen).collect()
}
