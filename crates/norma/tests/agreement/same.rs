//! Whether the two evaluators say the same of one row.

use norma::engine;
use norma::program::{ConclusionId, Kind, Program, Value};

use crate::reference::{Concluded, Fault, Held, World};

/// Both give the same answer to a question, from the same rule and with the same fault.
pub fn same(slow: &World<'_>, fast: &engine::World<'_>, id: ConclusionId) {
    let (a, b) = (slow.conclude(id), fast.conclude(id));
    let ty = slow.program.conclusions[id.at()].ty.kind;
    let (a, b) = (format!("{:?}", as_declared(&a, ty)), format!("{b:?}"));
    assert_eq!(a, b, "{id:?} on {} known {}\n{:?}", slow.on, slow.known_at, slow.person);
}

/// Numbers with the places their question declares: the reference keeps those of the rule that spoke.
fn as_declared(answer: &Concluded, kind: Kind) -> Concluded {
    let wide = |value: &Value| match (value, kind) {
        (Value::Decimal(n, had), Kind::Decimal(places)) if places > *had => {
            Value::Decimal(n * 10_i64.pow(u32::from(places - had)), places)
        }
        (Value::Money(n, had), Kind::Money(places)) if places > *had => {
            Value::Money(n * 10_i64.pow(u32::from(places - had)), places)
        }
        _ => value.clone(),
    };
    match answer {
        Concluded::Held(Held::Is(value), rule) => Concluded::Held(Held::Is(wide(value)), *rule),
        Concluded::Held(Held::Between(low, high), rule) => {
            let end = |value: &Option<Value>| value.as_ref().map(wide);
            Concluded::Held(Held::Between(end(low), end(high)), *rule)
        }
        other => other.clone(),
    }
}

/// What a column of answers can say of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Known(Value),
    Absent,
    Conflict,
    Unwritten,
    Open,
}

/// What the reference says, as a cell.
pub fn cell(answer: &Concluded) -> Cell {
    match answer {
        Concluded::Held(Held::Is(value), _) => Cell::Known(value.clone()),
        Concluded::Held(Held::Absent, _) => Cell::Absent,
        Concluded::Conflict(_) | Concluded::Held(Held::Fault(Fault::Tie(_)), _) => Cell::Conflict,
        Concluded::Unwritten => Cell::Unwritten,
        Concluded::Held(..) | Concluded::LawDayOpen => Cell::Open,
    }
}

/// Every question of a program.
pub fn questions(program: &Program) -> impl Iterator<Item = ConclusionId> {
    (0..program.conclusions.len()).map(ConclusionId::from)
}
