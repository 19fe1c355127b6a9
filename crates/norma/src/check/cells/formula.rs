//! A condition over the dimensions of a space, and what it comes to where only some are chosen.

use std::cmp::Ordering;
use std::rc::Rc;

use super::{Cell, Space};
use crate::engine::Truth;
use crate::program::{Comparison, Value};

/// A condition whose leaves ask for cells.
#[derive(Clone, Debug)]
pub(crate) enum Formula {
    /// Decided.
    Const(Truth),
    /// The yes or no of a term.
    Is(usize),
    /// The term is there.
    There(usize),
    /// The term stands so to a value.
    Against(Comparison, usize, Value),
    /// The first term stands so to the second; their order, where the cells don't say, is the third.
    Pair(Comparison, usize, usize, usize),
    /// One of these alternatives is picked.
    Picked(usize, Vec<u32>),
    Not(Rc<Formula>),
    And(Vec<Rc<Formula>>),
    Or(Vec<Rc<Formula>>),
    /// As the condition of a rule: an absent one isn't met.
    Met(Rc<Formula>),
    /// The second where the first holds; else absent.
    Only(Rc<Formula>, Rc<Formula>),
    /// Both come to the same.
    Same(Rc<Formula>, Rc<Formula>),
    /// The answer where the first says that yes is said, the second that no is, the third what holds else.
    Answer(Rc<Formula>, Rc<Formula>, bool),
}

/// What a condition comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Seen {
    /// This, whatever is chosen for the other dimensions.
    Decided(Truth),
    /// Not decided; a choice for this dimension may help.
    Needs(usize),
}

use Seen::{Decided, Needs};

/// The cell chosen for each dimension, by its place.
pub(crate) type Choice = Vec<Option<usize>>;

impl Formula {
    pub const YES: Formula = Formula::Const(Truth::Yes);
    pub const NO: Formula = Formula::Const(Truth::No);

    pub fn not(self) -> Formula {
        match self {
            Formula::Const(truth) => Formula::Const(truth.not()),
            other => Formula::Not(Rc::new(other)),
        }
    }

    pub fn all(parts: impl IntoIterator<Item = Formula>) -> Formula {
        Formula::And(parts.into_iter().map(Rc::new).collect())
    }

    pub fn any(parts: impl IntoIterator<Item = Formula>) -> Formula {
        Formula::Or(parts.into_iter().map(Rc::new).collect())
    }

    pub fn met(self) -> Formula {
        Formula::Met(Rc::new(self))
    }

    /// What it comes to where `choice` has been made.
    pub fn seen(&self, space: &Space<'_>, choice: &Choice) -> Seen {
        let cell = |axis: usize| choice[axis].map(|place| &space.axes[axis].cells[place]);
        match self {
            Formula::Const(truth) => Decided(*truth),
            Formula::Is(axis) => cell(*axis).map_or(Needs(*axis), |cell| Decided(yes_or_no(cell))),
            Formula::There(axis) => {
                cell(*axis).map_or(Needs(*axis), |cell| Decided(Truth::from(*cell != Cell::Absent)))
            }
            Formula::Against(sign, axis, value) => cell(*axis).map_or(Needs(*axis), |cell| {
                Decided(cell.against(value).map_or(Truth::Absent, |stands| sign.fits(stands)))
            }),
            Formula::Pair(sign, a, b, between) => {
                pair(*sign, (*a, cell(*a)), (*b, cell(*b)), (*between, cell(*between)))
            }
            Formula::Picked(axis, among) => cell(*axis).map_or(Needs(*axis), |cell| {
                Decided(Truth::from(matches!(cell, Cell::Pick(place) if among.contains(place))))
            }),
            Formula::Not(of) => of.seen(space, choice).map(Truth::not),
            Formula::And(all) => joined(all, space, choice, Truth::Yes, Truth::No, Truth::and),
            Formula::Or(any) => joined(any, space, choice, Truth::No, Truth::Yes, Truth::or),
            Formula::Met(of) => of.seen(space, choice).map(Truth::met),
            Formula::Only(there, of) => match there.seen(space, choice) {
                Decided(Truth::Yes) => of.seen(space, choice),
                Decided(Truth::Unknown) => Decided(Truth::Unknown),
                Decided(_) => Decided(Truth::Absent),
                open => open,
            },
            Formula::Same(a, b) => of_both(a, b, space, choice, same),
            Formula::Answer(yes, no, otherwise) => {
                of_both(yes, no, space, choice, |yes, no| answer(yes, no, *otherwise))
            }
        }
    }
}

impl Seen {
    fn map(self, change: impl Fn(Truth) -> Truth) -> Seen {
        if let Decided(truth) = self { Decided(change(truth)) } else { self }
    }
}

/// All or any of the parts: decided as soon as one of them outweighs the others.
fn joined(
    parts: &[Rc<Formula>],
    space: &Space<'_>,
    choice: &Choice,
    start: Truth,
    outweighs: Truth,
    join: fn(Truth, Truth) -> Truth,
) -> Seen {
    let (mut so, mut open) = (start, None);
    for part in parts {
        match part.seen(space, choice) {
            Decided(truth) if truth == outweighs => return Decided(outweighs),
            Decided(truth) => so = join(so, truth),
            Needs(axis) => open = open.or(Some(axis)),
        }
    }
    open.map_or(Decided(so), Needs)
}

fn of_both(
    a: &Formula,
    b: &Formula,
    space: &Space<'_>,
    choice: &Choice,
    join: impl Fn(Truth, Truth) -> Truth,
) -> Seen {
    match (a.seen(space, choice), b.seen(space, choice)) {
        (Decided(a), Decided(b)) => Decided(join(a, b)),
        (Decided(_), open) | (open, _) => open,
    }
}

fn same(a: Truth, b: Truth) -> Truth {
    match (a, b) {
        (Truth::Absent, _) | (_, Truth::Absent) => Truth::Absent,
        (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
        (a, b) => Truth::from(a == b),
    }
}

/// What a conclusion comes to where yes and no are said, are not, or may be.
fn answer(yes: Truth, no: Truth, otherwise: bool) -> Truth {
    match (yes, no) {
        (Truth::Yes, Truth::No) => Truth::Yes,
        (Truth::No, Truth::Yes) => Truth::No,
        (Truth::No, Truth::No) => Truth::from(otherwise),
        (Truth::Unknown, Truth::No) if otherwise => Truth::Yes,
        (Truth::No, Truth::Unknown) if !otherwise => Truth::No,
        _ => Truth::Unknown,
    }
}

fn yes_or_no(cell: &Cell) -> Truth {
    match cell {
        Cell::Is(Value::YesNo(so)) => Truth::from(*so),
        Cell::Absent => Truth::Absent,
        _ => Truth::Unknown,
    }
}

type Chosen<'c> = (usize, Option<&'c Cell>);

fn pair(sign: Comparison, a: Chosen<'_>, b: Chosen<'_>, between: Chosen<'_>) -> Seen {
    let (Some(first), Some(second)) = (a.1, b.1) else {
        return if [a.1, b.1].contains(&Some(&Cell::Absent)) {
            Decided(Truth::Absent)
        } else {
            Needs(if a.1.is_none() { a.0 } else { b.0 })
        };
    };
    if *first == Cell::Absent || *second == Cell::Absent {
        return Decided(Truth::Absent);
    }
    let said = first.beside(second).or(match between.1 {
        Some(Cell::Stands(stands)) => Some(*stands),
        _ => None,
    });
    said.map_or(Needs(between.0), |stands| Decided(sign.fits(stands)))
}

impl Comparison {
    /// Whether two things that stand so to each other compare so.
    pub(super) fn fits(self, stands: Ordering) -> Truth {
        Truth::from(match self {
            Comparison::Equal => stands.is_eq(),
            Comparison::NotEqual => stands.is_ne(),
            Comparison::Less => stands.is_lt(),
            Comparison::LessOrEqual => stands.is_le(),
            Comparison::Greater => stands.is_gt(),
            Comparison::GreaterOrEqual => stands.is_ge(),
        })
    }
}
