//! One dimension of the space and the cells it is cut into.

use std::cmp::Ordering;

use super::term;
use crate::engine::order;
use crate::program::{DisputeId, EventId, Expr, Kind, Program, Value};

/// What a dimension is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    /// A thing that has a value, or none.
    Term(Expr),
    /// How two terms stand to each other, by their dimensions, where their cells don't say.
    Order(usize, usize),
    /// Which alternative of a dispute is picked.
    Pick(DisputeId),
    /// Whether an event that spares or binds only some works for the person.
    Works(EventId),
}

/// A part of a dimension in which every condition comes out the same.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// The thing isn't there.
    Absent,
    /// It is this.
    Is(Value),
    /// It lies strictly between these.
    Inside(Option<Value>, Option<Value>),
    /// It is none of the values named.
    Another,
    /// The first term stands so to the second.
    Stands(Ordering),
    /// This alternative.
    Pick(u32),
}

/// One dimension.
#[derive(Clone, Debug)]
pub(crate) struct Axis {
    pub what: What,
    /// The values it is compared with, in order.
    pub marks: Vec<Value>,
    /// Its cells, once cut.
    pub cells: Vec<Cell>,
}

impl Axis {
    pub fn of(program: &Program, what: What) -> Axis {
        let mut axis = Axis { what, marks: Vec::new(), cells: Vec::new() };
        if let What::Term(expr) = &axis.what
            && term::kind_of(program, expr) == Some(Kind::YesNo)
        {
            axis.marks = vec![Value::YesNo(false), Value::YesNo(true)];
        }
        axis
    }

    /// Adds a value it is compared with.
    pub fn mark(&mut self, value: &Value) {
        if let Err(place) = self.marks.binary_search_by(|mark| order(mark, value)) {
            self.marks.insert(place, value.clone());
        }
    }

    /// The two dimensions whose order it says.
    pub fn pair(&self) -> Option<(usize, usize)> {
        if let What::Order(a, b) = self.what { Some((a, b)) } else { None }
    }

    pub fn cut(&mut self, program: &Program) {
        self.cells = match &self.what {
            What::Term(expr) => self.of_term(program, expr),
            What::Order(..) => {
                [Ordering::Less, Ordering::Equal, Ordering::Greater].map(Cell::Stands).to_vec()
            }
            What::Pick(dispute) => {
                let count = program.disputes[dispute.at()].alternatives.len();
                (0..count).filter_map(|place| u32::try_from(place).ok()).map(Cell::Pick).collect()
            }
            What::Works(_) => [false, true].map(|so| Cell::Is(Value::YesNo(so))).to_vec(),
        };
    }

    fn of_term(&self, program: &Program, expr: &Expr) -> Vec<Cell> {
        let named = self.marks.iter().cloned().map(Cell::Is);
        let kind = term::kind_of(program, expr);
        let mut cells: Vec<Cell> = match kind {
            Some(Kind::YesNo) => named.collect(),
            Some(Kind::Choice(of)) => {
                let left = program.enumerations[of.at()].values.len() > self.marks.len();
                named.chain(left.then_some(Cell::Another)).collect()
            }
            Some(Kind::Code) => named.chain([Cell::Another]).collect(),
            _ => self.intervals(kind),
        };
        if term::starts_at_zero(expr) {
            cells.retain(|cell| !lies_below_zero(cell));
        }
        cells.extend(term::may_be_absent(program, expr).then_some(Cell::Absent));
        cells
    }

    /// The thresholds and what lies between them.
    fn intervals(&self, kind: Option<Kind>) -> Vec<Cell> {
        let ends = self.marks.iter().cloned().map(Some);
        let lows = std::iter::once(None).chain(ends.clone());
        let highs = ends.chain([None]);
        let mut cells = Vec::new();
        for (low, high) in lows.zip(highs) {
            let empty = match (&low, &high) {
                (Some(low), Some(high)) => term::are_neighbours(kind, low, high),
                _ => false,
            };
            let point = high.clone().map(Cell::Is);
            cells.extend((!empty).then_some(Cell::Inside(low, high)));
            cells.extend(point);
        }
        cells
    }
}

fn lies_below_zero(cell: &Cell) -> bool {
    match cell {
        Cell::Is(value) => order(value, &Value::Whole(0)).is_lt(),
        Cell::Inside(_, Some(high)) => order(high, &Value::Whole(0)).is_le(),
        _ => false,
    }
}

impl Cell {
    /// How a thing in this cell stands to a value; nothing when it isn't there.
    pub fn against(&self, value: &Value) -> Option<Ordering> {
        match self {
            Cell::Is(own) => Some(order(own, value)),
            Cell::Inside(_, Some(high)) if order(high, value).is_le() => Some(Ordering::Less),
            Cell::Inside(..) | Cell::Another => Some(Ordering::Greater),
            Cell::Absent | Cell::Stands(_) | Cell::Pick(_) => None,
        }
    }

    /// How a thing in this cell stands to one in the other, when the cells alone say it.
    pub fn beside(&self, other: &Cell) -> Option<Ordering> {
        match (self, other) {
            (_, Cell::Is(value)) if self.is_apart_from(value) => self.against(value),
            (Cell::Is(value), _) if other.is_apart_from(value) => {
                other.against(value).map(Ordering::reverse)
            }
            (Cell::Inside(_, Some(high)), Cell::Inside(Some(low), _))
                if order(high, low).is_le() =>
            {
                Some(Ordering::Less)
            }
            (Cell::Inside(Some(low), _), Cell::Inside(_, Some(high)))
                if order(high, low).is_le() =>
            {
                Some(Ordering::Greater)
            }
            _ => None,
        }
    }

    /// Whether everything in this cell stands alike to the value.
    fn is_apart_from(&self, value: &Value) -> bool {
        match self {
            Cell::Is(_) | Cell::Another => true,
            Cell::Inside(low, high) => {
                low.as_ref().is_some_and(|low| order(value, low).is_le())
                    || high.as_ref().is_some_and(|high| order(high, value).is_le())
            }
            _ => false,
        }
    }
}
