//! The engine under test: what it makes ready, and one function a benchmark.
//!
//! Today it is the reference evaluator, which takes people one at a time and is asked about a sample. When an
//! engine on columns is there, this is the file to rewrite. What [`Law`] and [`Batch`] hold is made before the
//! clock starts; the rest is timed.

use std::rc::Rc;

use calendar::Date;
use norma::door::{self, Ask};
use norma::facts::Person;
use norma::finding::Finding;
use norma::program::{Kind, Program, Value};
use norma::reference::{Concluded, Held, Picks, Plan, World, picks};

use crate::outcomes::{Answer, Outcomes};
use crate::population::Population;
use crate::template::People;

/// What it calls itself in the tables.
pub const NAME: &str = "the engine (today the reference evaluator)";

/// How many of so many rows are worth running.
pub fn sample(rows: usize) -> usize {
    rows.min(20_000)
}

/// A law, a day and a reading.
pub struct Law<'l> {
    program: &'l Program,
    day: Date,
    picks: Picks,
    plan: Rc<Plan>,
}

impl<'l> Law<'l> {
    /// The day of the question is the day of knowledge too.
    pub fn new(program: &'l Program, day: Date, reading: &str) -> Law<'l> {
        let reading = program.reading_named(reading).expect("the law has the reading");
        let picks = picks(program, reading, day, day, &[]);
        Law { program, day, picks, plan: Rc::new(Plan::of(program)) }
    }

    fn world<'w>(&'w self, person: &'w Person) -> World<'w> {
        let plan = Rc::clone(&self.plan);
        World::planned(plan, self.program, person, self.day, self.day, &self.picks)
    }
}

/// People as the engine takes them.
pub struct Batch(Vec<Person>);

impl Batch {
    /// Those of a population.
    pub fn of(population: &Population) -> Batch {
        Batch((0..population.people.rows).map(|row| population.person(row)).collect())
    }

    /// Those of the country template.
    pub fn of_template(program: &Program, people: &People) -> Batch {
        Batch((0..people.rows()).map(|row| people.person(program, row)).collect())
    }
}

/// The flat law: every conclusion about everybody. The bits of `outcomes` are 0 before.
pub fn flat(law: &Law<'_>, people: &Batch, outcomes: &mut Outcomes) {
    for (row, person) in people.0.iter().enumerate() {
        let world = law.world(person);
        let (mut yes_no, mut choices) = (0, 0);
        for (place, conclusion) in law.program.conclusions.iter().enumerate() {
            let of_kind =
                if conclusion.ty.kind == Kind::YesNo { &mut yes_no } else { &mut choices };
            outcomes.put(row, *of_kind, answer(&world.conclude(place.into())));
            *of_kind += 1;
        }
    }
}

/// The law with relations: the same.
pub fn related(law: &Law<'_>, people: &Batch, outcomes: &mut Outcomes) {
    flat(law, people, outcomes);
}

/// The country template: cents, a row a person, in the order of the law's conclusions.
pub fn template(law: &Law<'_>, people: &Batch) -> Vec<Vec<i64>> {
    let cents = |concluded: &Concluded| match concluded {
        Concluded::Held(Held::Is(Value::Money(cents, 2)), _) => *cents,
        other => panic!("everything is told of these people, and yet {other:?}"),
    };
    let of = |person: &Person| {
        let world = law.world(person);
        let all = 0..law.program.conclusions.len();
        all.map(|place| cents(&world.conclude(place.into()))).collect()
    };
    people.0.iter().map(of).collect()
}

/// One finding's value about one person, and nothing more.
pub fn finding(ask: &Ask<'_>) -> Concluded {
    let picks = picks(ask.program, ask.reading, ask.in_force_on, ask.known_at, ask.takes);
    let person = ask.dossier.seen(ask.program, ask.in_force_on, ask.known_at);
    let world = World::new(ask.program, &person, ask.in_force_on, ask.known_at, &picks);
    (*world.conclude(ask.only[0])).clone()
}

/// The same with reasons and articles.
pub fn explained(ask: &Ask<'_>) -> Vec<Finding> {
    door::findings(ask)
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
