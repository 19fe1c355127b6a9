//! What doesn't depend on the person, looked up once for many hypothetical ones.

use std::collections::{BTreeSet, HashSet};

use calendar::Date;

use norma::program::{ConclusionId, Event, Expr, NormId, Outcome, ParamId, Program, RuleId};

/// The rules of each conclusion, the days on which its law changes, and the norms whose being law can differ from row to row.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    rules: Vec<Vec<RuleId>>,
    days: Vec<Vec<Date>>,
    param_days: Vec<Vec<Date>>,
    fluid: Vec<bool>,
}

impl Plan {
    /// The plan of a program.
    pub fn of(program: &Program) -> Plan {
        let conclusions = || (0..program.conclusions.len()).map(ConclusionId::from);
        let params = (0..program.params.len()).map(ParamId::from);
        let rules: Vec<Vec<RuleId>> = conclusions().map(|id| rules_of(program, id)).collect();
        let days = conclusions().map(|id| days_under(program, &rules, id)).collect();
        let param_days =
            params.map(|id| days_of_param(program, id).into_iter().collect()).collect();
        Plan { days, param_days, fluid: fluid(program), rules }
    }

    /// The rules of a conclusion, in the order of the program.
    pub fn rules(&self, conclusion: ConclusionId) -> &[RuleId] {
        &self.rules[conclusion.at()]
    }

    /// The days on which the law under a conclusion changes.
    pub fn days(&self, conclusion: ConclusionId) -> &[Date] {
        &self.days[conclusion.at()]
    }

    /// The days on which a param changes.
    pub fn param_days(&self, param: ParamId) -> &[Date] {
        &self.param_days[param.at()]
    }

    /// Whether an event that binds only some, or saves some, can touch the norm.
    pub fn is_fluid(&self, norm: NormId) -> bool {
        self.fluid[norm.at()]
    }
}

fn rules_of(program: &Program, id: ConclusionId) -> Vec<RuleId> {
    let rules = program.rules.iter().enumerate().filter(|(_, rule)| rule.conclusion == id);
    rules.map(|(place, _)| place.into()).collect()
}

/// The days of the norms of a conclusion and of all it uses.
fn days_under(program: &Program, rules: &[Vec<RuleId>], id: ConclusionId) -> Vec<Date> {
    let (mut seen, mut next, mut days) = (HashSet::from([id]), vec![id], BTreeSet::new());
    while let Some(id) = next.pop() {
        days.extend(program.conclusions[id.at()].covered_from);
        for rule in rules[id.at()].iter().map(|rule| &program.rules[rule.at()]) {
            days.extend(days_of_norm(program, rule.norm));
            let outcome = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
            rule.guard.iter().chain(outcome).for_each(|expr| {
                expr.each(&mut |part| match part {
                    Expr::Conclusion(used) if seen.insert(*used) => next.push(*used),
                    Expr::Param(param, _) => days.extend(days_of_param(program, *param)),
                    _ => {}
                })
            });
        }
    }
    days.into_iter().collect()
}

fn days_of_param(program: &Program, id: ParamId) -> BTreeSet<Date> {
    let sets = program.settings.iter().filter(|set| set.param == id);
    let days = sets.flat_map(|set| days_of_norm(program, set.norm));
    days.chain(program.params[id.at()].covered_from).collect()
}

fn days_of_norm(program: &Program, id: NormId) -> Vec<Date> {
    let norm = &program.norms[id.at()];
    let opened = norm.opened_by.map(|event| program.events[event.at()].effect);
    let touching = program.events.iter().filter(|event| event.norms.contains(&id));
    let events = touching.flat_map(|event| [Some(event.effect), event.rest_ends()]);
    [Some(norm.from), norm.until, opened].into_iter().chain(events).flatten().collect()
}

fn fluid(program: &Program) -> Vec<bool> {
    let picks_rows = |event: &Event| event.parties.is_some() || event.save.is_some();
    let mut events: Vec<bool> = program.events.iter().map(picks_rows).collect();
    // An event undone for some rows only is itself such an event; chains are as long as there are events at most.
    for _ in 0..program.events.len() {
        for (place, event) in program.events.iter().enumerate() {
            if events[place] {
                event.events.iter().for_each(|undone| events[undone.at()] = true);
            }
        }
    }
    let touched = |id: NormId| {
        let opened = program.norms[id.at()].opened_by.is_some_and(|event| events[event.at()]);
        opened
            || program
                .events
                .iter()
                .zip(&events)
                .any(|(event, fluid)| *fluid && event.norms.contains(&id))
    };
    (0..program.norms.len()).map(|place| touched(NormId::from(place))).collect()
}
