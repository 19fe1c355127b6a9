//! All boundaries of a program, and where the cases were seen to stand beside them.

use std::collections::HashMap;

use calendar::Date;

use super::days::{Axis, Day, days};
use super::sides::{Outcomes, see};
use super::thresholds::{Threshold, thresholds};
use crate::engine::Truth;
use crate::program::{DeadlineId, Expr, NormId, Program, ProvisionId};

/// A boundary that lacks a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boundary {
    /// The statement or named condition it belongs to.
    pub name: String,
    /// Where that stands.
    pub provision: ProvisionId,
    /// What it is.
    pub what: What,
    /// The side no case stands on.
    pub lacks: Lacks,
    /// The nearest case, and how far it is: in days, or in the units of the threshold.
    pub nearest: Option<(usize, i64)>,
}

/// The kinds of boundary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A day of a statement: from it on the statement is law (`true`), or isn't any more.
    Day(Date, bool),
    /// The day on which it becomes known that a statement never was law.
    Known(Date),
    /// A comparison, as Norma.
    Threshold(String),
    /// The last day of a term.
    LastDay,
}

/// The side that is lacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// Before the day.
    Before,
    /// On the day or after it.
    After,
    /// The comparison comes out yes.
    Met,
    /// The comparison comes out no.
    Unmet,
    /// Every side.
    Both,
}

/// One statement with its days.
struct Statement {
    name: String,
    norm: NormId,
    days: Vec<Day>,
}

/// How a statement was met in one question.
pub(super) struct Sighting {
    pub case: usize,
    pub law: Date,
    pub on: Date,
    pub known: Date,
    /// Whether the statement is law; nothing when another reading or something else than a day keeps it from being so.
    pub holds: Option<bool>,
    /// Whether its condition is met.
    pub met: Truth,
}

/// What was found so far.
pub(super) struct Found<'p> {
    program: &'p Program,
    statements: Vec<Option<Statement>>,
    thresholds: Vec<Threshold>,
    places: HashMap<*const Expr, usize>,
    /// The threshold of the last day of each path.
    closes: Vec<Option<usize>>,
    reckoned: Vec<bool>,
}

impl<'p> Found<'p> {
    pub fn of(program: &'p Program) -> Found<'p> {
        let (thresholds, places, closes) = thresholds(program);
        let reckoned = vec![false; program.deadlines.len()];
        let statements = (0..program.norms.len()).map(|_| None).collect();
        let mut found = Found { program, statements, thresholds, places, closes, reckoned };
        found.name_statements();
        found
    }

    fn name_statements(&mut self) {
        let program = self.program;
        let since = program.conclusions.iter().filter_map(|it| it.covered_from).min();
        for rule in &program.rules {
            let covered = program.conclusions[rule.conclusion.at()].covered_from;
            self.statement(&rule.name, rule.norm, Axis::Law, covered.or(since));
        }
        for clause in &program.transitionals {
            self.statement(&clause.name, clause.norm, Axis::Question, since);
        }
        for set in &program.settings {
            let param = &program.params[set.param.at()];
            let first = program.settings.iter().filter(|other| other.param == set.param);
            let first = first.map(|other| program.norms[other.norm.at()].from).min();
            self.statement(
                &param.name,
                set.norm,
                Axis::Law,
                param.covered_from.max(first).max(since),
            );
        }
        for deadline in &program.deadlines {
            self.statement(&deadline.name, deadline.norm, Axis::Question, since);
        }
        for path in &program.paths {
            self.statement(&path.name, path.norm, Axis::Question, since);
        }
    }

    fn statement(&mut self, name: &str, norm: NormId, axis: Axis, since: Option<Date>) {
        let days = days(self.program, norm, axis, since);
        self.statements[norm.at()] = Some(Statement { name: name.to_string(), norm, days });
    }

    /// A statement was met.
    pub fn met(&mut self, norm: NormId, sighting: &Sighting) {
        let Some(statement) = &mut self.statements[norm.at()] else { return };
        statement.days.iter_mut().for_each(|day| day.see(sighting));
    }

    /// A comparison decided.
    pub fn decided(&mut self, expr: &Expr, case: usize, truth: Truth, away: i64) {
        if let Some(place) = self.places.get(&std::ptr::from_ref(expr)) {
            self.thresholds[*place].outcomes.see(case, truth, away);
        }
    }

    /// The last day of a path was held against the day of the question.
    pub fn closed(&mut self, path: usize, case: usize, truth: Truth, away: i64) {
        if let Some(place) = self.closes[path] {
            self.thresholds[place].outcomes.see(case, truth, away);
        }
    }

    /// A last day came out.
    pub fn reckoned(&mut self, deadline: DeadlineId) {
        self.reckoned[deadline.at()] = true;
    }

    /// Those that lack a side, and how many there are.
    pub fn lacking(self) -> (Vec<Boundary>, usize) {
        let all = self.of_days().chain(self.of_thresholds()).chain(self.of_terms());
        let (mut lacking, mut count) = (Vec::new(), 0);
        for boundary in all {
            count += 1;
            lacking.extend(boundary);
        }
        (lacking, count)
    }

    fn of_days(&self) -> impl Iterator<Item = Option<Boundary>> {
        let statements = self.statements.iter().flatten();
        let days = statements.flat_map(|it| it.days.iter().map(move |day| (it, day)));
        days.map(|(statement, day)| {
            Some(Boundary {
                name: statement.name.clone(),
                provision: self.program.norms[statement.norm.at()].provision,
                what: match day.axis {
                    Axis::Knowledge => What::Known(day.day),
                    Axis::Law | Axis::Question => What::Day(day.day, day.law_after),
                },
                lacks: day.sides.lacks(day.law_after)?,
                nearest: day.sides.nearest(),
            })
        })
    }

    fn of_thresholds(&self) -> impl Iterator<Item = Option<Boundary>> {
        self.thresholds.iter().map(|it| {
            Some(Boundary {
                name: it.owner.clone(),
                provision: it.provision,
                what: What::Threshold(it.written.clone()),
                lacks: it.outcomes.lacks()?,
                nearest: it.outcomes.nearest(),
            })
        })
    }

    fn of_terms(&self) -> impl Iterator<Item = Option<Boundary>> {
        let terms = self.program.deadlines.iter().zip(&self.reckoned);
        terms.map(|(deadline, reckoned)| {
            (!reckoned).then(|| Boundary {
                name: deadline.name.clone(),
                provision: self.program.norms[deadline.norm.at()].provision,
                what: What::LastDay,
                lacks: Lacks::Both,
                nearest: None,
            })
        })
    }
}

impl Day {
    fn see(&mut self, sighting: &Sighting) {
        let day = match self.axis {
            Axis::Law => sighting.law,
            Axis::Question => sighting.on,
            Axis::Knowledge => sighting.known,
        };
        let away = calendar::days_between(self.day, day).abs();
        let inside = (day >= self.day) == self.law_after;
        let (case, met) = (sighting.case, sighting.met);
        match (inside, sighting.holds) {
            (true, Some(true)) if met == Truth::Yes => see(&mut self.sides.inside, case, away),
            (false, Some(false)) if matches!(met, Truth::Yes | Truth::Unknown) => {
                see(&mut self.sides.outside, case, away);
            }
            _ => {}
        }
        if !inside {
            see(&mut self.sides.beyond, case, away);
        }
    }
}

impl Outcomes {
    fn see(&mut self, case: usize, truth: Truth, away: i64) {
        match truth {
            Truth::Yes => see(&mut self.met, case, away),
            Truth::No => see(&mut self.unmet, case, away),
            Truth::Unknown | Truth::Absent => {}
        }
    }
}
