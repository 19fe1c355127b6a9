//! What depends on the law alone: the rules of each conclusion and the days on which anything changes.

use std::cell::{Cell, OnceCell, RefCell};
use std::sync::Arc;

use calendar::Date;
use planes::{Map, Scope};

use super::days::Days;
use super::people::scopes;
use crate::finding::Cited;
use crate::program::{
    ConclusionId, EventId, Expr, NormId, ParamId, Program, ProvisionId, RuleId, print,
};

/// The rules of each conclusion, the events that touch each norm, and the days on which the law changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tables {
    scopes: Arc<[(Scope, bool)]>,
    rules: Vec<Vec<RuleId>>,
    days: Vec<Vec<Date>>,
    param_days: Vec<Vec<Date>>,
    all_days: Vec<Date>,
    /// The day whose version was asked for last, and that version.
    last: Cell<Option<(Date, Date)>>,
    known_days: Vec<Date>,
    touching: Vec<Vec<EventId>>,
    settings: Vec<Vec<usize>>,
    clauses: Vec<Vec<usize>>,
    /// The parts of the program.
    parts: Map<*const Expr, Part>,
    cited: RefCell<Map<Text, Arc<Cited>>>,
}

/// A text of a provision, by its first day.
type Text = (ProvisionId, Option<Date>);

/// What is known of a part of the program.
#[derive(Clone, Debug)]
struct Part {
    /// It asks of no conclusion and no param.
    of_facts: bool,
    /// How it is written, once somebody has asked.
    written: OnceCell<Arc<str>>,
}

impl Tables {
    /// The tables of a program.
    pub fn of(program: &Program) -> Tables {
        let (rules, touching) = (rules(program), touching(program));
        let days = Days::of(program, &rules, &touching);
        Tables {
            scopes: scopes(program).into(),
            days: days.of_conclusions(),
            param_days: days.of_params(),
            all_days: program.days_of_law(),
            last: Cell::default(),
            known_days: known_days(program),
            touching,
            settings: settings(program),
            clauses: clauses(program),
            parts: parts(program),
            cited: RefCell::default(),
            rules,
        }
    }

    /// Whose rows each fact belongs to, and whether it is yes or no.
    pub fn scopes(&self) -> &Arc<[(Scope, bool)]> {
        &self.scopes
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

    /// The day that stands for all days with the same law as this one: the last on which anything changed, else the first of all.
    pub fn version(&self, day: Date) -> Date {
        if let Some((asked, version)) = self.last.get()
            && asked == day
        {
            return version;
        }
        let version = last_change(&self.all_days, day);
        self.last.set(Some((day, version)));
        version
    }

    /// The day that stands for all days with the same law under a conclusion as this one.
    pub fn version_under(&self, conclusion: ConclusionId, day: Date) -> Date {
        last_change(self.days(conclusion), day)
    }

    /// The day that stands for all days of knowledge on which the same acts and events are known.
    pub fn knowledge(&self, day: Date) -> Date {
        last_change(&self.known_days, day)
    }

    /// The events that touch a norm, in the order of their effect.
    pub fn touching(&self, norm: NormId) -> &[EventId] {
        &self.touching[norm.at()]
    }

    /// The settings of a param, the latest first.
    pub fn settings(&self, param: ParamId) -> &[usize] {
        &self.settings[param.at()]
    }

    /// Whether an expression is a part of the program, wherever in it.
    pub fn is_of_program(&self, expr: &Expr) -> bool {
        self.parts.contains_key(&std::ptr::from_ref(expr))
    }

    /// Whether an expression of the program comes to the same by whatever law: it asks of facts alone.
    pub fn is_of_facts(&self, expr: &Expr) -> bool {
        self.parts.get(&std::ptr::from_ref(expr)).is_some_and(|part| part.of_facts)
    }

    /// An expression as Norma.
    pub fn printed(&self, program: &Program, expr: &Expr) -> Arc<str> {
        let print = || Arc::from(print(program, expr));
        match self.parts.get(&std::ptr::from_ref(expr)) {
            Some(part) => Arc::clone(part.written.get_or_init(print)),
            None => print(),
        }
    }

    /// A text of a provision as a finding cites it.
    pub fn cited(
        &self,
        provision: ProvisionId,
        since: Option<Date>,
        cite: impl FnOnce() -> Cited,
    ) -> Arc<Cited> {
        let mut cited = self.cited.borrow_mut();
        Arc::clone(cited.entry((provision, since)).or_insert_with(|| Arc::new(cite())))
    }

    /// The transitionals that may send a conclusion to another day's law.
    pub fn clauses(&self, conclusion: ConclusionId) -> &[usize] {
        &self.clauses[conclusion.at()]
    }
}

/// The last of these days that has come by `day`, else the first of all days.
pub(super) fn last_change(days: &[Date], day: Date) -> Date {
    let come = days.partition_point(|change| *change <= day);
    come.checked_sub(1).map_or(Date::MIN, |place| days[place])
}

fn known_days(program: &Program) -> Vec<Date> {
    let acts = program.acts.iter().map(|act| act.published);
    let events = program.events.iter().flat_map(|event| [event.published, event.effect]);
    let mut days: Vec<Date> = acts.chain(events).collect();
    days.sort();
    days.dedup();
    days
}

fn touching(program: &Program) -> Vec<Vec<EventId>> {
    let mut touching = vec![Vec::new(); program.norms.len()];
    for (place, event) in program.events.iter().enumerate() {
        event.norms.iter().for_each(|norm| touching[norm.at()].push(EventId::from(place)));
    }
    for events in &mut touching {
        events.dedup();
        events.sort_by_key(|event: &EventId| program.events[event.at()].effect);
    }
    touching
}

fn settings(program: &Program) -> Vec<Vec<usize>> {
    let mut settings = vec![Vec::new(); program.params.len()];
    for (place, set) in program.settings.iter().enumerate() {
        settings[set.param.at()].push(place);
    }
    for sets in &mut settings {
        sets.sort_by_key(|place: &usize| {
            std::cmp::Reverse(program.norms[program.settings[*place].norm.at()].from)
        });
    }
    settings
}

fn parts(program: &Program) -> Map<*const Expr, Part> {
    let mut parts = Map::default();
    program.every_expr(&mut |expr| {
        let mut of_facts = true;
        expr.each(&mut |part| {
            of_facts &= !matches!(part, Expr::Conclusion(_) | Expr::Param(..));
        });
        parts.insert(std::ptr::from_ref(expr), Part { of_facts, written: OnceCell::new() });
    });
    parts
}

fn clauses(program: &Program) -> Vec<Vec<usize>> {
    let mut clauses = vec![Vec::new(); program.conclusions.len()];
    for (place, clause) in program.transitionals.iter().enumerate() {
        let mut sent = clause.conclusions.clone();
        sent.sort();
        sent.dedup();
        sent.iter().for_each(|id| clauses[id.at()].push(place));
    }
    clauses
}

fn rules(program: &Program) -> Vec<Vec<RuleId>> {
    let mut rules = vec![Vec::new(); program.conclusions.len()];
    for (place, rule) in program.rules.iter().enumerate() {
        rules[rule.conclusion.at()].push(RuleId::from(place));
    }
    rules
}
