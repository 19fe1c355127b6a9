//! On which days the law changes under a conclusion or a param.

use calendar::Date;

use crate::program::{ConclusionId, EventId, Expr, NormId, Outcome, Program, RuleId};

/// Sets of days, as bits: one a day on which anything changes.
pub(super) struct Days<'p> {
    program: &'p Program,
    rules: &'p [Vec<RuleId>],
    all: Vec<Date>,
    norms: Vec<Set>,
    params: Vec<Set>,
}

type Set = Vec<u64>;

impl<'p> Days<'p> {
    /// Of a program, by the rules of its conclusions and the events that touch its norms.
    pub fn of(
        program: &'p Program,
        rules: &'p [Vec<RuleId>],
        touching: &[Vec<EventId>],
    ) -> Days<'p> {
        let norms = (0..program.norms.len()).map(NormId::from);
        let norms: Vec<Vec<Date>> =
            norms.map(|id| days_of_norm(program, id, &touching[id.at()])).collect();
        let covered = program.conclusions.iter().filter_map(|it| it.covered_from);
        let covered = covered.chain(program.params.iter().filter_map(|it| it.covered_from));
        let mut all: Vec<Date> = norms.iter().flatten().copied().chain(covered).collect();
        all.sort();
        all.dedup();
        let set = |days: &[Date]| set(&all, days);
        let norms: Vec<Set> = norms.iter().map(|days| set(days)).collect();
        let mut params: Vec<Set> =
            program.params.iter().map(|it| set(it.covered_from.as_slice())).collect();
        for setting in &program.settings {
            join(&mut params[setting.param.at()], &norms[setting.norm.at()]);
        }
        Days { program, rules, all, norms, params }
    }

    /// The days of each param.
    pub fn of_params(&self) -> Vec<Vec<Date>> {
        self.params.iter().map(|set| self.listed(set)).collect()
    }

    /// The days of the norms of each conclusion, and of all it uses.
    pub fn of_conclusions(&self) -> Vec<Vec<Date>> {
        let ids = || (0..self.program.conclusions.len()).map(ConclusionId::from);
        let own: Vec<(Set, Vec<ConclusionId>)> = ids().map(|id| self.own(id)).collect();
        let under = |id: ConclusionId| {
            let (mut days, mut seen) = (set(&self.all, &[]), vec![false; own.len()]);
            let mut next = vec![id];
            while let Some(id) = next.pop() {
                if !std::mem::replace(&mut seen[id.at()], true) {
                    join(&mut days, &own[id.at()].0);
                    next.extend(&own[id.at()].1);
                }
            }
            self.listed(&days)
        };
        ids().map(under).collect()
    }

    /// The days of the rules of one conclusion and of the params they use, and the conclusions they use.
    fn own(&self, id: ConclusionId) -> (Set, Vec<ConclusionId>) {
        let covered = self.program.conclusions[id.at()].covered_from;
        let (mut days, mut uses) = (set(&self.all, covered.as_slice()), Vec::new());
        for rule in self.rules[id.at()].iter().map(|rule| &self.program.rules[rule.at()]) {
            join(&mut days, &self.norms[rule.norm.at()]);
            let outcome = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
            rule.guard.iter().chain(outcome).for_each(|expr| {
                expr.each(&mut |part| match part {
                    Expr::Conclusion(used) => uses.push(*used),
                    Expr::Param(param, _) => join(&mut days, &self.params[param.at()]),
                    _ => {}
                });
            });
        }
        (days, uses)
    }

    fn listed(&self, set: &Set) -> Vec<Date> {
        let days = self.all.iter().enumerate();
        let of = days.filter(|(at, _)| set[at / 64] >> (at % 64) & 1 == 1);
        of.map(|(_, day)| *day).collect()
    }
}

/// These days among all.
fn set(all: &[Date], days: &[Date]) -> Set {
    let mut set = vec![0; all.len().div_ceil(64)];
    for at in days.iter().filter_map(|day| all.binary_search(day).ok()) {
        set[at / 64] |= 1 << (at % 64);
    }
    set
}

fn join(set: &mut Set, other: &Set) {
    set.iter_mut().zip(other).for_each(|(word, other)| *word |= other);
}

fn days_of_norm(program: &Program, id: NormId, touching: &[EventId]) -> Vec<Date> {
    let norm = &program.norms[id.at()];
    let opened = norm.opened_by.map(|event| program.events[event.at()].effect);
    let touching = touching.iter().map(|event| &program.events[event.at()]);
    let events = touching.flat_map(|event| [Some(event.effect), event.rest_ends()]);
    [Some(norm.from), norm.until, opened].into_iter().chain(events).flatten().collect()
}
