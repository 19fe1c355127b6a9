//! Which conclusions each conclusion needs: by its rules, its params, its governing law, and what happened to their text.

use std::collections::BTreeSet;

use crate::program::{Event, EventId, Expr, NormId, Outcome, Program};

/// The places of conclusions that each conclusion uses.
pub(crate) struct Uses {
    /// By the place of a conclusion.
    pub conclusions: Vec<BTreeSet<usize>>,
    /// The conclusions that something under a dispute speaks of, directly.
    pub disputed: BTreeSet<usize>,
    /// What a param needs, by its place: its values can be annulled for some and saved for others.
    params: Vec<BTreeSet<usize>>,
}

impl Uses {
    /// Reads them off a whole program.
    pub fn of(program: &Program) -> Uses {
        let params = (0..program.params.len()).map(|param| of_param(program, param)).collect();
        let mut uses = Uses {
            conclusions: vec![BTreeSet::new(); program.conclusions.len()],
            disputed: BTreeSet::new(),
            params,
        };
        for (place, conclusion) in program.conclusions.iter().enumerate() {
            let governed = conclusion.governed.iter().flat_map(|day| uses.in_expr(day)).collect();
            uses.add(place, governed);
        }
        for rule in &program.rules {
            let place = rule.conclusion.at();
            let outcome =
                if let Outcome::Gives(value) = &rule.outcome { Some(value) } else { None };
            uses.add_norm(program, place, rule.norm, rule.guard.iter().chain(outcome));
        }
        for clause in &program.transitionals {
            for conclusion in &clause.conclusions {
                let exprs = clause.guard.iter().chain([&clause.governed]);
                uses.add_norm(program, conclusion.at(), clause.norm, exprs);
            }
        }
        uses
    }

    fn add(&mut self, place: usize, used: BTreeSet<usize>) {
        if let Some(uses) = self.conclusions.get_mut(place) {
            uses.extend(used);
        }
    }

    fn add_norm<'e>(
        &mut self,
        program: &Program,
        place: usize,
        norm: NormId,
        exprs: impl Iterator<Item = &'e Expr>,
    ) {
        let used =
            exprs.flat_map(|expr| self.in_expr(expr)).chain(of_norm(program, norm)).collect();
        self.add(place, used);
        if !program.norms[norm.at()].under.is_empty() {
            self.disputed.insert(place);
        }
    }

    /// The conclusions an expression names, and those its params need.
    pub fn in_expr(&self, expr: &Expr) -> BTreeSet<usize> {
        let mut used = conclusions_in(expr);
        expr.each(&mut |part| {
            if let Expr::Param(param, _) = part {
                used.extend(self.params.get(param.at()).into_iter().flatten());
            }
        });
        used
    }

    /// These and all they use, however far.
    pub fn all_under(&self, mut open: BTreeSet<usize>) -> BTreeSet<usize> {
        let mut all = BTreeSet::new();
        while let Some(place) = open.pop_first() {
            if all.insert(place) {
                open.extend(self.conclusions.get(place).into_iter().flatten());
            }
        }
        all
    }
}

fn conclusions_in(expr: &Expr) -> BTreeSet<usize> {
    let mut used = BTreeSet::new();
    expr.each(&mut |part| {
        if let Expr::Conclusion(id) = part {
            used.insert(id.at());
        }
    });
    used
}

fn of_param(program: &Program, param: usize) -> BTreeSet<usize> {
    let settings = program.settings.iter().filter(|setting| setting.param.at() == param);
    settings.flat_map(|setting| of_norm(program, setting.norm)).collect()
}

/// What decides whether a norm is law for a person: whom the events that touch it bind and save, and so for
/// the events that touch those.
fn of_norm(program: &Program, norm: NormId) -> BTreeSet<usize> {
    let touching = |event: &Event| event.norms.contains(&norm);
    let mut open: Vec<EventId> = events_where(program, touching);
    open.extend(program.norms[norm.at()].opened_by);
    let mut seen: BTreeSet<EventId> = BTreeSet::new();
    let mut used = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let event = &program.events[id.at()];
        used.extend(event.parties.iter().chain(&event.save).flat_map(conclusions_in));
        open.extend(events_where(program, |other| other.events.contains(&id)));
    }
    used
}

fn events_where(program: &Program, pass: impl Fn(&Event) -> bool) -> Vec<EventId> {
    let events = program.events.iter().enumerate().filter(|(_, event)| pass(event));
    events.map(|(place, _)| place.into()).collect()
}
