//! Where the law draws lines through dates: for each date that can be told, what it is compared with, and how far apart.

use std::collections::{BTreeSet, HashMap, HashSet};

use calendar::Date;

use crate::engine::{Cone, Tables};
use crate::program::{
    ConclusionId, Expr, FactId, FoldKind, Kind, Operator, Outcome, Program, Unit, Value,
};

/// What a date is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Base {
    /// The day of the question.
    TheDay,
    /// A date the law names, or a day on which it changes.
    Named(Date),
    /// Another date told of the person, or the same date of another row.
    Told(FactId),
}

/// A base moved by months, then by days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Mark {
    pub base: Base,
    pub months: i64,
    pub days: i64,
}

/// The marks of every date that can be told.
#[derive(Clone, Debug, Default)]
pub(super) struct Thresholds {
    marks: HashMap<FactId, BTreeSet<Mark>>,
}

impl Thresholds {
    /// Reads them from every comparison an answer can hang on.
    pub fn of(program: &Program, tables: &Tables, cone: &Cone<'_>) -> Thresholds {
        let mut found = Reader { program, tables, thresholds: Thresholds::default() };
        cone.each(&mut |expr| found.read(expr));
        found.governed(cone);
        found.thresholds
    }

    /// The marks of one date.
    pub fn marks(&self, fact: FactId) -> impl Iterator<Item = &Mark> {
        self.marks.get(&fact).into_iter().flatten()
    }
}

struct Reader<'p> {
    program: &'p Program,
    tables: &'p Tables,
    thresholds: Thresholds,
}

impl Reader<'_> {
    fn read(&mut self, expr: &Expr) {
        match expr {
            Expr::Compare(_, a, b) => self.compared(a, b),
            Expr::In(of, values) => {
                values.iter().for_each(|value| self.compared(of, &Expr::Literal(value.clone())));
            }
            // A param read at a date meets the days on which the param changes.
            Expr::Param(param, Some(day)) => {
                let changes = self.tables.param_days(*param).iter();
                let changes: Vec<Mark> = changes.map(|day| Mark::at(Base::Named(*day))).collect();
                let dates = self.marks_of(day);
                self.meet(&dates, &changes);
            }
            Expr::Fold(fold) => {
                // Rows that are put in order are compared with each other.
                let ordered = matches!(fold.kind, FoldKind::Min | FoldKind::Max);
                let of = fold.of.iter().filter(|_| ordered).flat_map(|of| self.marks_of(of));
                let keys = fold.by.map(|by| Mark::at(Base::Told(by))).into_iter().chain(of);
                let keys: Vec<Mark> = keys.collect();
                self.meet(&keys, &keys);
            }
            _ => {}
        }
    }

    fn compared(&mut self, a: &Expr, b: &Expr) {
        let (left, right) = (self.marks_of(a), self.marks_of(b));
        self.meet(&left, &right);
        for (span, count) in [(a, b), (b, a)] {
            if let (Some((unit, from, to)), Some(n)) = (span_of(span), whole(count)) {
                let from: Vec<Mark> =
                    self.marks_of(from).iter().map(|mark| mark.moved(unit, n)).collect();
                let to = self.marks_of(to);
                self.meet(&from, &to);
            }
        }
    }

    /// Each date of one side gets what it meets on the other.
    fn meet(&mut self, left: &[Mark], right: &[Mark]) {
        for (one, other) in left.iter().flat_map(|one| right.iter().map(move |other| (one, other)))
        {
            for (fact, with) in [(one, other), (other, one)] {
                if let Base::Told(id) = fact.base {
                    let mark = Mark {
                        months: with.months.saturating_sub(fact.months),
                        days: with.days.saturating_sub(fact.days),
                        ..*with
                    };
                    self.thresholds.marks.entry(id).or_default().insert(mark);
                }
            }
        }
    }

    /// A governing day meets every day on which the law it governs changes.
    fn governed(&mut self, cone: &Cone<'_>) {
        for (expr, days) in cone.governing() {
            let days: Vec<Mark> = days.iter().map(|day| Mark::at(Base::Named(*day))).collect();
            let dates = self.marks_of(expr);
            self.meet(&dates, &days);
        }
    }

    fn marks_of(&self, expr: &Expr) -> Vec<Mark> {
        let mut found = Vec::new();
        self.collect(expr, 0, 0, &mut HashSet::new(), &mut found);
        found
    }

    /// The dates an expression can come to, with how far they are moved.
    fn collect(
        &self,
        expr: &Expr,
        months: i64,
        days: i64,
        seen: &mut HashSet<ConclusionId>,
        found: &mut Vec<Mark>,
    ) {
        let program = self.program;
        let mut mark = |base| found.push(Mark { base, months, days });
        match expr {
            Expr::TheDay => mark(Base::TheDay),
            Expr::Literal(Value::Date(day)) => mark(Base::Named(*day)),
            Expr::Fact(fact) | Expr::Field(fact)
                if program.facts[fact.at()].ty.kind == Kind::Date =>
            {
                mark(Base::Told(*fact))
            }
            Expr::Param(param, _) => {
                let sets = program.settings.iter().filter(|set| set.param == *param);
                sets.for_each(|set| {
                    self.collect(&Expr::Literal(set.value.clone()), months, days, seen, found)
                });
            }
            Expr::Conclusion(id) if seen.insert(*id) => {
                for rule in self.tables.rules(*id) {
                    if let Outcome::Gives(expr) = &program.rules[rule.at()].outcome {
                        self.collect(expr, months, days, seen, found);
                    }
                }
            }
            Expr::Fold(fold) => {
                fold.of.iter().for_each(|of| self.collect(of, months, days, seen, found))
            }
            Expr::Arithmetic(sign, a, b) => {
                let (m, d) = span(b).unwrap_or_default();
                let sign = if *sign == Operator::Minus { -1 } else { 1 };
                self.collect(
                    a,
                    months.saturating_add(m * sign),
                    days.saturating_add(d * sign),
                    seen,
                    found,
                );
                self.collect(b, months, days, seen, found);
            }
            Expr::Named(_, of) => self.collect(of, months, days, seen, found),
            _ => {}
        }
    }
}

impl Mark {
    fn at(base: Base) -> Mark {
        Mark { base, months: 0, days: 0 }
    }

    fn moved(self, unit: Unit, n: i64) -> Mark {
        match unit {
            Unit::Days => Mark { days: self.days.saturating_add(n), ..self },
            Unit::Months => Mark { months: self.months.saturating_add(n), ..self },
            Unit::Years => {
                Mark { months: self.months.saturating_add(n.saturating_mul(12)), ..self }
            }
        }
    }
}

fn span_of(expr: &Expr) -> Option<(Unit, &Expr, &Expr)> {
    match expr {
        Expr::Between(unit, from, to) => Some((*unit, from, to)),
        Expr::Age(birth, on, _) => Some((Unit::Years, birth, on)),
        Expr::Named(_, of) => span_of(of),
        _ => None,
    }
}

fn whole(expr: &Expr) -> Option<i64> {
    if let Expr::Literal(Value::Whole(n)) = expr { Some(*n) } else { None }
}

/// A written span, in months and days.
fn span(expr: &Expr) -> Option<(i64, i64)> {
    match expr {
        Expr::Literal(Value::Days(n)) => Some((0, *n)),
        Expr::Literal(Value::Months(n)) => Some((*n, 0)),
        _ => None,
    }
}
