//! The program as a book: which statement each norm belongs to, what it speaks of, and what happened to it.
//!
//! Start at [`Book`]. For a reader of the law without a person in mind: what an event touched ([`Book::touched`]), whether
//! a norm is law from somewhere ([`Sight::force`]), what changed between two vantages ([`Book::changes`]).
//! Whether a norm is law is asked of the evaluator; nothing here evaluates.

mod change;

pub use change::{Between, Change, Kind, Sight};

use std::collections::BTreeSet;

use crate::engine::Engine;
use crate::program::{
    ConclusionId, DeadlineId, Does, Event, Expr, Labels, NormId, Outcome, ParamId, PathId, Program,
    Rule, RuleId, TransitionalId, Under,
};

/// A statement that can be in force or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// A rule or an exception.
    Rule(RuleId),
    /// A clause that sends cases to another day's law.
    Transitional(TransitionalId),
    /// A value given to a param, by its place.
    Setting(usize),
    /// A term.
    Deadline(DeadlineId),
    /// A path.
    Path(PathId),
}

/// One norm that changed between two vantages.
#[derive(Clone, Copy, Debug)]
pub struct Changed {
    /// The norm.
    pub norm: NormId,
    /// What it belongs to.
    pub statement: Statement,
    /// What happened to it.
    pub change: Change,
}

/// A program with the owners of its norms.
#[derive(Clone, Debug)]
pub struct Book<'a> {
    /// The law.
    pub program: &'a Program,
    owners: Vec<Option<Statement>>,
}

impl<'a> Book<'a> {
    /// The book of a program.
    pub fn of(program: &'a Program) -> Book<'a> {
        let mut owners = vec![None; program.norms.len()];
        let mut own = |norm: NormId, statement| {
            if let Some(owner) = owners.get_mut(norm.at()) {
                *owner = Some(statement);
            }
        };
        for (place, rule) in program.rules.iter().enumerate() {
            own(rule.norm, Statement::Rule(place.into()));
        }
        for (place, clause) in program.transitionals.iter().enumerate() {
            own(clause.norm, Statement::Transitional(place.into()));
        }
        for (place, setting) in program.settings.iter().enumerate() {
            own(setting.norm, Statement::Setting(place));
        }
        for (place, deadline) in program.deadlines.iter().enumerate() {
            own(deadline.norm, Statement::Deadline(place.into()));
        }
        for (place, path) in program.paths.iter().enumerate() {
            own(path.norm, Statement::Path(place.into()));
        }
        Book { program, owners }
    }

    /// The norms in the order of their statements, with these.
    pub fn norms(&self) -> impl Iterator<Item = (NormId, Statement)> {
        self.owners
            .iter()
            .enumerate()
            .filter_map(|(place, owner)| Some((NormId::from(place), (*owner)?)))
    }

    /// The statement a norm belongs to.
    pub fn owner(&self, norm: NormId) -> Option<Statement> {
        *self.owners.get(norm.at())?
    }

    /// What kind of statement, for a machine and as the word in Norma.
    pub fn kind(&self, statement: Statement) -> &'static str {
        match statement {
            Statement::Rule(id) => match &self.rule(id).outcome {
                Outcome::Unwritten(_) => "unwritten",
                _ if self.rule(id).beats.is_empty() => "rule",
                _ => "except",
            },
            Statement::Transitional(_) => "transitional",
            Statement::Setting(_) => "set",
            Statement::Deadline(_) => "deadline",
            Statement::Path(_) => "path",
        }
    }

    /// Its name.
    pub fn name(&self, statement: Statement) -> &'a str {
        let program = self.program;
        match statement {
            Statement::Rule(id) => &program.rules[id.at()].name,
            Statement::Transitional(id) => &program.transitionals[id.at()].name,
            Statement::Setting(place) => &program.params[program.settings[place].param.at()].name,
            Statement::Deadline(id) => &program.deadlines[id.at()].name,
            Statement::Path(id) => &program.paths[id.at()].name,
        }
    }

    /// What it says, in words; none are written of a clause that sends cases to another law.
    pub fn labels(&self, statement: Statement) -> Option<&'a Labels> {
        let program = self.program;
        match statement {
            Statement::Rule(id) => Some(&program.rules[id.at()].labels),
            Statement::Transitional(_) => None,
            Statement::Setting(place) => {
                Some(&program.params[program.settings[place].param.at()].labels)
            }
            Statement::Deadline(id) => Some(&program.deadlines[id.at()].labels),
            Statement::Path(id) => Some(&program.paths[id.at()].labels),
        }
    }

    /// The conclusions a statement speaks of at once.
    pub fn conclusions(&self, statement: Statement) -> Vec<ConclusionId> {
        match statement {
            Statement::Rule(id) => vec![self.rule(id).conclusion],
            Statement::Transitional(id) => self.program.transitionals[id.at()].conclusions.clone(),
            Statement::Setting(place) => self.users_of_param(self.program.settings[place].param),
            Statement::Deadline(_) | Statement::Path(_) => Vec::new(),
        }
    }

    /// The names of the rules a rule prevails over or removes.
    pub fn targets(&self, statement: Statement) -> Vec<&'a str> {
        match statement {
            Statement::Rule(id) => self.program.rules[id.at()]
                .beats
                .iter()
                .map(|rule| self.program.rules[rule.at()].name.as_str())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Those conclusions and all that use them, in the order of the program.
    pub fn dependents(&self, of: impl IntoIterator<Item = ConclusionId>) -> Vec<ConclusionId> {
        let mut found: BTreeSet<ConclusionId> = of.into_iter().collect();
        loop {
            let before = found.len();
            for rule in &self.program.rules {
                if exprs(rule).any(|expr| mentions(expr, &found)) {
                    found.insert(rule.conclusion);
                }
            }
            if found.len() == before {
                return found.into_iter().collect();
            }
        }
    }

    /// The conclusions that depend on what an event touched.
    pub fn touched(&self, event: &Event) -> Vec<ConclusionId> {
        let begun = if let Does::Amends(begun) = &event.does { begun.as_slice() } else { &[] };
        let undone = event.events.iter().flat_map(|other| &self.program.events[other.at()].norms);
        let norms = event.norms.iter().chain(begun).chain(undone);
        self.dependents(
            norms.filter_map(|norm| self.owner(*norm)).flat_map(|owner| self.conclusions(owner)),
        )
    }

    /// The events of an act or of one of its provisions, or the one event of this name; none: nothing is so named.
    pub fn events_of(&self, name: &str) -> Option<Vec<&'a Event>> {
        if let Some(event) = self.program.events.iter().find(|event| event.name == name) {
            return Some(vec![event]);
        }
        let by = |event: &&Event| {
            let reference = self.program.reference(event.by);
            reference == name || reference.split_once('/').is_some_and(|(act, _)| act == name)
        };
        let events: Vec<&Event> = self.program.events.iter().filter(by).collect();
        (!events.is_empty() || self.program.act_named(name).is_some()).then_some(events)
    }

    /// Every norm that changed.
    pub fn changes(&self, engine: &Engine<'_>, between: &Between) -> Vec<Changed> {
        let changed = |(norm, statement)| {
            Some(Changed { norm, statement, change: between.change(engine, norm)? })
        };
        self.norms().filter_map(changed).collect()
    }

    /// The disputes it takes a side in: name and alternatives.
    pub fn under(&self, under: &Under) -> (&'a str, Vec<&'a str>) {
        let dispute = &self.program.disputes[under.dispute.at()];
        let name = |place: &u32| {
            dispute.alternatives.get(*place as usize).map_or("", |(name, _)| name.as_str())
        };
        (&dispute.name, under.alternatives.iter().map(name).collect())
    }

    fn rule(&self, id: RuleId) -> &'a Rule {
        &self.program.rules[id.at()]
    }

    fn users_of_param(&self, param: ParamId) -> Vec<ConclusionId> {
        let uses = |expr: &Expr| {
            let mut found = false;
            expr.each(&mut |part| found |= matches!(part, Expr::Param(id, _) if *id == param));
            found
        };
        let users = self
            .program
            .rules
            .iter()
            .filter(|rule| exprs(rule).any(uses))
            .map(|rule| rule.conclusion);
        users.collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn exprs(rule: &Rule) -> impl Iterator<Item = &Expr> {
    let gives = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
    rule.guard.iter().chain(gives)
}

fn mentions(expr: &Expr, conclusions: &BTreeSet<ConclusionId>) -> bool {
    let mut found = false;
    expr.each(&mut |part| {
        found |= matches!(part, Expr::Conclusion(id) if conclusions.contains(id))
    });
    found
}
