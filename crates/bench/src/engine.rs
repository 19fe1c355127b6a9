//! The engine under test: one function a benchmark.
//!
//! Today it is the reference evaluator, which takes people one at a time and is asked about a sample. When an
//! engine on columns is there, this is the file to rewrite.

use std::rc::Rc;

use calendar::Date;
use norma::program::{Program, Value};
use norma::reference::{Concluded, Held, Plan, World, picks};

use crate::outcomes::{Answer, Outcomes};
use crate::population::Population;

/// From where a law is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// The law.
    pub program: &'q Program,
    /// The day of the question, which is the day of knowledge too.
    pub day: Date,
    /// The reading, by name.
    pub reading: &'q str,
}

/// What it calls itself in the tables.
pub const NAME: &str = "reference evaluator";

/// How many rows are worth running.
pub const ROWS_MAX: usize = 20_000;

/// Every conclusion about everybody.
pub fn conclude(question: &Question<'_>, people: &Population) -> Outcomes {
    let Question { program, day, .. } = *question;
    let reading = program.reading_named(question.reading).expect("the law has the reading");
    let picks = picks(program, reading, day, day, &[]);
    let mut outcomes = Outcomes::room(program, people.people.rows);
    let plan = Rc::new(Plan::of(program));
    for row in 0..people.people.rows {
        let person = people.person(row);
        let world = World::planned(Rc::clone(&plan), program, &person, day, day, &picks);
        let (mut yes_no, mut choices) = (0..outcomes.yes_no.len(), 0..outcomes.choices.len());
        for (place, conclusion) in program.conclusions.iter().enumerate() {
            let yes_or_no = conclusion.ty.kind == norma::program::Kind::YesNo;
            let column = if yes_or_no { yes_no.next() } else { choices.next() };
            let answer = answer(&world.conclude(place.into()));
            outcomes.put(row, column.expect("there is room for each"), answer);
        }
    }
    outcomes
}

/// An answer as a bit or two; what isn't a value is unknown.
fn answer(concluded: &Concluded) -> Answer {
    match concluded {
        Concluded::Held(Held::Is(Value::YesNo(so)), _) => Answer::YesNo(*so),
        Concluded::Held(Held::Is(Value::Choice(_, place)), _) => {
            Answer::Choice(u8::try_from(*place).expect("it is one of at most four"))
        }
        Concluded::Conflict(_) | Concluded::Unwritten => panic!("these laws have no {concluded:?}"),
        _ => Answer::Unknown,
    }
}
