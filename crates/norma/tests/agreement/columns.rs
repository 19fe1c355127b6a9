//! What a plan over columns says of one row.

use calendar::Date;
use norma::engine::{Answered, Question};
use norma::program::{Kind, Program, Value};
use planes::Scratch;

use crate::same::Cell;

/// Reads one row out of the columns of a block.
pub fn read(program: &Program, question: &Question, scratch: &Scratch, row: usize) -> Cell {
    let set = |plane: &[u64]| plane.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1);
    if set(question.absent(scratch)) {
        return Cell::Absent;
    }
    if set(question.conflict(scratch)) {
        return Cell::Conflict;
    }
    if set(question.unwritten(scratch)) {
        return Cell::Unwritten;
    }
    let kind = program.conclusions[question.conclusion.at()].ty.kind;
    match &question.answer {
        Answered::YesNo { .. } if set(question.yes(scratch)) => Cell::Known(Value::YesNo(true)),
        Answered::YesNo { .. } if set(question.no(scratch)) => Cell::Known(Value::YesNo(false)),
        Answered::YesNo { .. } => Cell::Open,
        Answered::Choice(values) => {
            let Kind::Choice(of) = kind else { unreachable!("it is laid out by its kind") };
            let place = (0..values.len()).find(|place| set(question.value(scratch, *place)));
            place.map_or(Cell::Open, |place| Cell::Known(Value::Choice(of, place as u32)))
        }
        Answered::Number { .. } => {
            let (known, numbers) = question.number(scratch);
            if set(known) { Cell::Known(value(kind, numbers[row])) } else { Cell::Open }
        }
    }
}

fn value(kind: Kind, number: i64) -> Value {
    match kind {
        Kind::Date => Value::Date(Date::from_days(number as i32).expect("it is a day")),
        Kind::Whole => Value::Whole(number),
        Kind::Days => Value::Days(number),
        Kind::Months => Value::Months(number),
        Kind::Decimal(places) => Value::Decimal(number, places),
        Kind::Money(places) => Value::Money(number, places),
        Kind::YesNo | Kind::Choice(_) | Kind::Code => unreachable!("it is laid out otherwise"),
    }
}
