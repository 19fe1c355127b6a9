//! The operations again, as a list read row by row: slow, and plain enough to be believed.

use planes::{Bits, Kind, Lane, Relation, Rounding, Scope, Unit};

use crate::plain::{age, between, divide, plus_days, plus_months, wide};
use crate::told::{Cell, Told};

/// A plane of the list.
pub type P = usize;
/// A number of the list.
pub type N = usize;

#[derive(Clone, Copy, Debug)]
pub enum Op {
    Input(Bits),
    And(P, P),
    Or(P, P),
    AndNot(P, P),
    Not(P),
    ChoosePlane(P, P, P),
    Within(P, P),
    Below(N, i64),
    Is(N, i64),
    Less(N, N),
    Same(N, N),
    LessScaled(N, u8, N, u8),
    SameScaled(N, u8, N, u8),
    Fails(N),
    Spread(u32, P),
    AnyRow(u32, P),
    EveryRow(u32, P),
    /// Within the mask, whether `a + b` is below the constant, gates on the numbers too.
    WithinBelow(P, N, N, i64),
    FoldPlane(usize, usize),
    Lane(Lane),
    Constant(i64),
    Plus(N, N),
    Minus(N, N),
    Times(N, N),
    PlusDays(N, N),
    MinusDays(N, N),
    PlusMonths(N, N),
    MinusMonths(N, N),
    Scaled(N, u8),
    Divide(N, u8, N, u8, Rounding, u8),
    Round(N, u8, Rounding, u8),
    Between(Unit, N, N),
    Age(N, N, bool),
    Choose(P, N, N),
    SpreadNumber(u32, N),
    Count(u32, P),
    FoldNumber(usize, bool),
}

/// A value with its ends, by places in the list.
#[derive(Clone, Copy, Debug)]
pub struct Ends {
    pub there: P,
    pub absent: P,
    pub low: N,
    pub low_known: P,
    pub high: N,
    pub high_known: P,
}

#[derive(Clone, Copy, Debug)]
pub struct Folding {
    pub kind: Kind,
    pub relation: u32,
    pub complete: P,
    pub sure: P,
    pub may: P,
    pub of: Ends,
    pub by: Option<Ends>,
}

/// The values of one operation: of each position of its scope, or the same for all.
#[derive(Clone, Debug)]
pub struct Values {
    pub scope: Option<Scope>,
    pub numbers: Vec<(i64, bool)>,
}

/// The list, with its values and the nodes of a graph that stand for them.
pub struct Mirror<'a> {
    pub told: &'a Told,
    pub ops: Vec<Op>,
    pub values: Vec<Values>,
    pub folds: Vec<(Folding, Vec<Worth>)>,
    owners: Vec<Vec<usize>>,
}

impl<'a> Mirror<'a> {
    pub fn new(told: &'a Told) -> Mirror<'a> {
        let owners = told.relations.iter().map(owners).collect();
        Mirror { told, ops: Vec::new(), values: Vec::new(), folds: Vec::new(), owners }
    }

    pub fn scope(&self, at: usize) -> Option<Scope> {
        self.values[at].scope
    }

    pub fn length(&self, scope: Option<Scope>) -> usize {
        match scope {
            None => 1,
            Some(Scope::People) => self.told.people,
            Some(Scope::Rows(relation)) => self.owners[relation as usize].len(),
        }
    }

    /// The value of an operation at a position of a scope.
    pub fn at(&self, op: usize, scope: Option<Scope>, row: usize) -> (i64, bool) {
        let values = &self.values[op];
        match (values.scope, scope) {
            (None, _) => values.numbers[0],
            (Some(Scope::People), Some(Scope::Rows(relation))) => {
                let owner = self.owners[relation as usize][row];
                values.numbers.get(owner).copied().unwrap_or((0, false))
            }
            _ => values.numbers[row],
        }
    }

    fn joined(&self, of: &[usize]) -> Option<Scope> {
        of.iter().filter_map(|&op| self.scope(op)).max()
    }

    /// Adds an operation, and works it out.
    pub fn add(&mut self, op: Op) -> usize {
        let scope = self.scope_of(op);
        let numbers = (0..self.length(scope)).map(|row| self.work_out(op, scope, row)).collect();
        self.ops.push(op);
        self.values.push(Values { scope, numbers });
        self.ops.len() - 1
    }

    /// Adds a fold; its parts are further operations.
    pub fn add_fold(&mut self, fold: Folding) -> usize {
        let relation = &self.told.relations[fold.relation as usize];
        let worth = (0..self.told.people)
            .map(|person| crate::rows::folded(self, &fold, person, relation.span(person)))
            .collect();
        self.folds.push((fold, worth));
        self.folds.len() - 1
    }

    fn scope_of(&self, op: Op) -> Option<Scope> {
        let fact = |fact: u32| Some(self.told.scopes[fact as usize].0);
        match op {
            Op::Input(Bits::Complete(_)) | Op::Lane(Lane::TheDay) => Some(Scope::People),
            Op::Input(
                Bits::Yes(it)
                | Bits::No(it)
                | Bits::Absent(it)
                | Bits::There(it)
                | Bits::LowKnown(it)
                | Bits::HighKnown(it),
            )
            | Op::Lane(Lane::Low(it) | Lane::High(it)) => fact(it),
            Op::Constant(_) => None,
            Op::Not(a)
            | Op::Below(a, _)
            | Op::Is(a, _)
            | Op::Fails(a)
            | Op::Scaled(a, _)
            | Op::Round(a, ..) => self.scope(a),
            Op::Spread(relation, a) | Op::SpreadNumber(relation, a) => match self.scope(a) {
                Some(Scope::People) => Some(Scope::Rows(relation)),
                other => other,
            },
            Op::AnyRow(..)
            | Op::EveryRow(..)
            | Op::Count(..)
            | Op::FoldPlane(..)
            | Op::FoldNumber(..) => Some(Scope::People),
            Op::ChoosePlane(a, b, c) | Op::Choose(a, b, c) | Op::WithinBelow(a, b, c, _) => {
                self.joined(&[a, b, c])
            }
            Op::And(a, b)
            | Op::Or(a, b)
            | Op::AndNot(a, b)
            | Op::Within(a, b)
            | Op::Less(a, b)
            | Op::Same(a, b)
            | Op::LessScaled(a, _, b, _)
            | Op::SameScaled(a, _, b, _)
            | Op::Plus(a, b)
            | Op::Minus(a, b)
            | Op::Times(a, b)
            | Op::PlusDays(a, b)
            | Op::MinusDays(a, b)
            | Op::PlusMonths(a, b)
            | Op::MinusMonths(a, b)
            | Op::Divide(a, _, b, ..)
            | Op::Between(_, a, b)
            | Op::Age(a, b, _) => self.joined(&[a, b]),
        }
    }

    fn work_out(&self, op: Op, scope: Option<Scope>, row: usize) -> (i64, bool) {
        let number = |a: usize| self.at(a, scope, row).0;
        let bit = |a: usize| number(a) != 0;
        let so = |so: bool| (i64::from(so), false);
        let result = |result: Option<i64>| (result.unwrap_or(0), result.is_none());
        let of_row = |relation: u32, a: usize| {
            let span = self.told.relations[relation as usize].span(row);
            span.map(move |at| self.at(a, Some(Scope::Rows(relation)), at).0 != 0)
        };
        match op {
            Op::Input(bits) => so(self.told_bit(bits, row)),
            Op::And(a, b) | Op::Within(a, b) => so(bit(a) && bit(b)),
            Op::Or(a, b) => so(bit(a) || bit(b)),
            Op::AndNot(a, b) => so(bit(a) && !bit(b)),
            Op::Not(a) => so(!bit(a)),
            Op::ChoosePlane(mask, a, b) => so(if bit(mask) { bit(a) } else { bit(b) }),
            Op::Below(a, c) => so(number(a) < c),
            Op::Is(a, c) => so(number(a) == c),
            Op::Less(a, b) => so(number(a) < number(b)),
            Op::Same(a, b) => so(number(a) == number(b)),
            Op::LessScaled(a, x, b, y) => so(wide(number(a), x) < wide(number(b), y)),
            Op::SameScaled(a, x, b, y) => so(wide(number(a), x) == wide(number(b), y)),
            Op::Fails(a) => so(self.at(a, scope, row).1),
            Op::Spread(_, a) | Op::SpreadNumber(_, a) => self.at(a, scope, row),
            Op::AnyRow(relation, a) => so(of_row(relation, a).any(|bit| bit)),
            Op::EveryRow(relation, a) => so(of_row(relation, a).all(|bit| bit)),
            Op::Count(relation, a) => {
                (of_row(relation, a).filter(|bit| *bit).count() as i64, false)
            }
            Op::WithinBelow(mask, a, b, c) => {
                so(bit(mask) && number(a).checked_add(number(b)).unwrap_or(0) < c)
            }
            Op::FoldPlane(fold, part) => so(self.folds[fold].1[row].planes()[part]),
            Op::FoldNumber(fold, high) => (self.folds[fold].1[row].end(high).unwrap_or(0), false),
            Op::Lane(lane) => (self.told_number(lane, row), false),
            Op::Constant(c) => (c, false),
            Op::Plus(a, b) => result(number(a).checked_add(number(b))),
            Op::Minus(a, b) => result(number(a).checked_sub(number(b))),
            Op::Times(a, b) => result(number(a).checked_mul(number(b))),
            Op::PlusDays(a, b) => result(plus_days(number(a), Some(number(b)))),
            Op::MinusDays(a, b) => result(plus_days(number(a), number(b).checked_neg())),
            Op::PlusMonths(a, b) => result(plus_months(number(a), Some(number(b)))),
            Op::MinusMonths(a, b) => result(plus_months(number(a), number(b).checked_neg())),
            Op::Scaled(a, places) => result(i64::try_from(wide(number(a), places)).ok()),
            Op::Divide(a, x, b, y, rounding, places) => {
                result(divide(number(a), x, number(b), y, rounding, places))
            }
            Op::Round(a, from, rounding, places) => {
                result(divide(number(a), from, 1, 0, rounding, places))
            }
            Op::Between(unit, a, b) => result(between(unit, number(a), number(b))),
            Op::Age(a, b, march) => result(age(number(a), number(b), march)),
            Op::Choose(mask, a, b) => self.at(if bit(mask) { a } else { b }, scope, row),
        }
    }

    fn told_bit(&self, bits: Bits, row: usize) -> bool {
        let cell = |fact: u32| self.told.cells[fact as usize][row];
        let yes_no = |fact: u32| self.told.scopes[fact as usize].1;
        match bits {
            Bits::Complete(relation) => {
                self.told.relations[relation as usize].complete[row / 64] >> (row % 64) & 1 == 1
            }
            Bits::Yes(fact) => yes_no(fact) && matches!(cell(fact), Cell::There(Some(1), _)),
            Bits::No(fact) => yes_no(fact) && matches!(cell(fact), Cell::There(Some(0), _)),
            Bits::Absent(fact) => cell(fact) == Cell::Absent,
            Bits::There(fact) => matches!(cell(fact), Cell::There(..)),
            Bits::LowKnown(fact) => matches!(cell(fact), Cell::There(Some(_), _)),
            Bits::HighKnown(fact) => matches!(cell(fact), Cell::There(_, Some(_))),
        }
    }

    fn told_number(&self, lane: Lane, row: usize) -> i64 {
        match lane {
            Lane::TheDay => i64::from(self.told.day[row]),
            Lane::Low(fact) => match self.told.cells[fact as usize][row] {
                Cell::There(low, _) => low.unwrap_or(0),
                _ => 0,
            },
            Lane::High(fact) => match self.told.cells[fact as usize][row] {
                Cell::There(_, high) => high.unwrap_or(0),
                _ => 0,
            },
        }
    }
}

fn owners(relation: &Relation) -> Vec<usize> {
    let mut owners = vec![usize::MAX; relation.padded_rows()];
    for person in 0..relation.people() {
        owners[relation.span(person)].fill(person);
    }
    owners
}

/// What a fold comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    Unknown,
    Absent,
    Overflow,
    Tie,
    There(Option<i64>, Option<i64>),
}

impl Worth {
    fn planes(self) -> [bool; 6] {
        [
            matches!(self, Worth::There(..)),
            self == Worth::Absent,
            self.end(false).is_some(),
            self.end(true).is_some(),
            self == Worth::Overflow,
            self == Worth::Tie,
        ]
    }

    pub fn end(self, high: bool) -> Option<i64> {
        match self {
            Worth::There(_, end) if high => end,
            Worth::There(end, _) => end,
            _ => None,
        }
    }
}
