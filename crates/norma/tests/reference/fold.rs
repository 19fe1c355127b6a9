//! Questions over the rows of a relation, complete or partial (S3).

use super::held::{compare, order};
use super::{Fault, Held, Place, Truth, World, number};
use norma::facts::{Row, Rows};
use norma::program::{Comparison, Fold, FoldKind, Operator, Value};

/// A row that counts, surely or possibly, with what is folded of it.
struct Counted {
    sure: bool,
    of: Held,
    by: Held,
    place: usize,
}

impl World<'_> {
    /// What a fold comes to.
    pub(super) fn fold(&self, fold: &Fold, at: Place<'_>) -> Held {
        let rows = &self.person.relations[fold.relation.at()];
        match fold.kind {
            FoldKind::Exists => Held::from(self.any(fold, rows, at)),
            FoldKind::All => Held::from(self.all(fold, rows, at)),
            FoldKind::Count => count(&self.counted(fold, rows, at), rows.complete),
            FoldKind::Sum => sum(fold, &self.counted(fold, rows, at), rows.complete),
            FoldKind::Max => greatest(&self.counted(fold, rows, at), rows.complete),
            FoldKind::Min => least(&self.counted(fold, rows, at), rows.complete),
            FoldKind::First => self.extreme(fold, rows, at, Comparison::Less),
            FoldKind::Latest => self.extreme(fold, rows, at, Comparison::Greater),
        }
    }

    pub(crate) fn guard(&self, fold: &Fold, row: &Row, at: Place<'_>) -> Truth {
        let at = Place { row: Some(row), ..at };
        fold.guard.as_ref().map_or(Truth::Yes, |guard| self.eval(guard, at).truth().met())
    }

    fn any(&self, fold: &Fold, rows: &Rows, at: Place<'_>) -> Truth {
        let beyond = if rows.complete { Truth::No } else { Truth::Unknown };
        rows.rows.iter().fold(beyond, |so, row| so.or(self.guard(fold, row, at)))
    }

    fn all(&self, fold: &Fold, rows: &Rows, at: Place<'_>) -> Truth {
        let beyond = if rows.complete { Truth::Yes } else { Truth::Unknown };
        let satisfied = |row: &Row| {
            let at = Place { row: Some(row), ..at };
            fold.of.as_ref().map_or(Truth::Yes, |of| self.eval(of, at).truth().met())
        };
        rows.rows
            .iter()
            .fold(beyond, |so, row| so.and(self.guard(fold, row, at).not().or(satisfied(row))))
    }

    /// The rows that count, or may; a row without the thing folded doesn't.
    fn counted(&self, fold: &Fold, rows: &Rows, at: Place<'_>) -> Vec<Counted> {
        let counted = |row: &Row| {
            let guard = self.guard(fold, row, at);
            let at = Place { row: Some(row), ..at };
            let of = fold.of.as_ref().map_or(Held::Is(Value::YesNo(true)), |of| self.eval(of, at));
            let by = fold.by.map_or(Held::Absent, |by| Held::from(self.field(row, by)));
            let there = guard.and(of.exists());
            let there = if fold.by.is_some() { guard.and(by.exists()) } else { there };
            (there != Truth::No).then_some(Counted {
                sure: there == Truth::Yes,
                of,
                by,
                place: row.place,
            })
        };
        rows.rows.iter().filter_map(counted).collect()
    }

    /// `first` and `latest`: the row whose key comes before all others.
    fn extreme(&self, fold: &Fold, rows: &Rows, at: Place<'_>, wins: Comparison) -> Held {
        let counted = self.counted(fold, rows, at);
        if !rows.complete {
            return Held::Unknown;
        }
        if counted.is_empty() {
            return Held::Absent;
        }
        let beaten = |row: &Counted| {
            counted
                .iter()
                .any(|other| other.sure && compare(wins, &other.by, &row.by) == Truth::Yes)
        };
        let may_win: Vec<&Counted> = counted.iter().filter(|row| !beaten(row)).collect();
        let sure_of_one = counted.iter().any(|row| row.sure);
        let Some(first) = may_win.first().filter(|_| sure_of_one) else { return Held::Unknown };
        if may_win.iter().all(|row| row.of == first.of)
            && (may_win.len() == 1 || !first.of.is_open())
        {
            return first.of.clone();
        }
        tie(self, fold, &may_win).map_or(Held::Unknown, Held::Fault)
    }
}

/// Rows surely tied, with values surely different.
fn tie(world: &World<'_>, fold: &Fold, rows: &[&Counted]) -> Option<Fault> {
    let tied = rows
        .iter()
        .all(|row| row.sure && compare(Comparison::Equal, &row.by, &rows[0].by) == Truth::Yes);
    let differ = rows.iter().any(|row| row.of.same_as(&rows[0].of) == Truth::No);
    let places: Vec<String> = rows.iter().map(|row| row.place.to_string()).collect();
    let name = &world.program.relations[fold.relation.at()].name;
    (tied && differ).then(|| Fault::Tie(format!("{name}[{}]", places.join(", "))))
}

fn count(rows: &[Counted], complete: bool) -> Held {
    let whole = |n: usize| Some(Value::Whole(i64::try_from(n).unwrap_or(i64::MAX)));
    let sure = rows.iter().filter(|row| row.sure).count();
    Held::between(whole(sure), if complete { whole(rows.len()) } else { None })
}

/// A sum over a partial relation is unknown; a row that may count adds something between nothing and itself.
fn sum(fold: &Fold, rows: &[Counted], complete: bool) -> Held {
    if !complete {
        return Held::Unknown;
    }
    let zero = || {
        rows.iter().find_map(|row| row.of.ends().0.map(none_of)).unwrap_or_else(|| zero_of(fold))
    };
    rows.iter()
        .fold(Held::Is(zero()), |total, row| number::reckon(Operator::Plus, &total, &row.share()))
}

fn none_of(like: &Value) -> Value {
    match like {
        Value::Money(_, places) => Value::Money(0, *places),
        Value::Decimal(_, places) => Value::Decimal(0, *places),
        Value::Days(_) => Value::Days(0),
        Value::Months(_) => Value::Months(0),
        _ => Value::Whole(0),
    }
}

/// The sum of no rows, when no row shows its kind.
fn zero_of(fold: &Fold) -> Value {
    fold.nothing.clone().unwrap_or(Value::Whole(0))
}

impl Counted {
    fn share(&self) -> Held {
        if self.sure {
            return self.of.clone();
        }
        let (Some(low), Some(high)) = self.of.ends() else { return Held::Unknown };
        let zero = none_of(low);
        let least = if order(low, &zero).is_lt() { low.clone() } else { zero.clone() };
        let most = if order(high, &zero).is_gt() { high.clone() } else { zero };
        Held::between(Some(least), Some(most))
    }
}

/// At least the greatest sure row; at most the greatest of all, when there are no others.
fn greatest(rows: &[Counted], complete: bool) -> Held {
    let low = rows
        .iter()
        .filter(|row| row.sure)
        .filter_map(|row| row.of.ends().0)
        .max_by(|a, b| order(a, b));
    let ends: Option<Vec<&Value>> = rows.iter().map(|row| row.of.ends().1).collect();
    let high = ends.and_then(|ends| ends.into_iter().max_by(|a, b| order(a, b)));
    bounded(rows, complete, low, high.filter(|_| complete))
}

fn least(rows: &[Counted], complete: bool) -> Held {
    let high = rows
        .iter()
        .filter(|row| row.sure)
        .filter_map(|row| row.of.ends().1)
        .min_by(|a, b| order(a, b));
    let ends: Option<Vec<&Value>> = rows.iter().map(|row| row.of.ends().0).collect();
    let low = ends.and_then(|ends| ends.into_iter().min_by(|a, b| order(a, b)));
    bounded(rows, complete, low.filter(|_| complete), high)
}

fn bounded(rows: &[Counted], complete: bool, low: Option<&Value>, high: Option<&Value>) -> Held {
    if rows.is_empty() && complete {
        return Held::Absent;
    }
    if !rows.iter().any(|row| row.sure) {
        return Held::Unknown;
    }
    Held::between(low.cloned(), high.cloned())
}
