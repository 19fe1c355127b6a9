//! The engine: every question is a batch of rows, worked out on bit planes, 64 rows an instruction.
//!
//! `lower` turns the typed program, seen from a vantage, into a graph of planes; `people` lays out rows in
//! columns; `run` works out what is asked and keeps it; a [`World`] is one row of a run, read in the words of
//! the law: its answers, and all that made them so, come from the planes of the one run.
//! Nothing here reads a clock or a file.
//!
//! Rows of people, possible answers among them, and what each comes to:
//!
//! ```
//! # use norma::{Page, compile};
//! # let file = concat!(env!("CARGO_MANIFEST_DIR"), "/meaning/good/s08-take.md");
//! # let text = std::fs::read_to_string(file).unwrap();
//! # let law = compile(&[Page { name: "s08-take.md".into(), text }]);
//! # let program = &law.program;
//! use std::rc::Rc;
//!
//! use norma::engine::{Concluded, Engine, Held, Row, picks};
//! use norma::facts::{Dossier, Known};
//! use norma::program::Value;
//!
//! let day = "2019-02-01".parse().unwrap();
//! let ministry = program.reading_named("ministry").unwrap();
//! let picks = Rc::new(picks(program, ministry, day, day, &[]));
//! let row = |person| Row { person: Rc::new(person), on: day, known_at: day, picks: Rc::clone(&picks) };
//! let engine = Engine::of(program);
//! let somebody = Dossier::default().seen(program, day, day);
//! let world = engine.row(row(somebody.clone()));
//! let registrable = program.conclusion_named("registrable").unwrap();
//! assert_eq!(world.conclude(registrable), Concluded::Held(Held::Unknown, None));
//!
//! // What could be told of this person next, as the rows of one batch.
//! let tourist = program.fact_named("tourist").unwrap();
//! let told = [true, false].map(|so| {
//!     let mut person = somebody.clone();
//!     person.facts[tourist.at()] = Known::Is(Value::YesNo(so));
//!     person
//! });
//! let known = world.each(told.into()).iter().map(|it| it.conclude(registrable).is_known()).collect::<Vec<_>>();
//! assert_eq!(known, [true, false]);
//! ```
//!
//! Columns of people, as many as there are, worked out by a [`Plan`] a block of 1,024 at a time:
//!
//! ```
//! # use norma::{Page, compile};
//! # let file = concat!(env!("CARGO_MANIFEST_DIR"), "/meaning/good/s08-take.md");
//! # let text = std::fs::read_to_string(file).unwrap();
//! # let law = compile(&[Page { name: "s08-take.md".into(), text }]);
//! # let program = &law.program;
//! use norma::engine::{Engine, Look, picks};
//! use planes::{Batch, BitColumn, Column, Day};
//!
//! let day: calendar::Date = "2019-02-01".parse().unwrap();
//! let ministry = program.reading_named("ministry").unwrap();
//! let look = Look { on: day, known_at: day, picks: picks(program, ministry, day, day, &[]) };
//! let engine = Engine::of(program);
//!
//! // Three people: an applicant, a tourist, and one of whom only is known to be no applicant.
//! let applicant = Column::Bits(BitColumn { yes: vec![0b001], no: vec![0b110], absent: None });
//! let tourist = Column::Bits(BitColumn { yes: vec![0b010], no: vec![0b001], absent: None });
//! let batch =
//!     Batch::new(3, vec![applicant, tourist], &engine.scopes(), vec![], Day::Same(day.days())).unwrap();
//! let registrable = program.conclusion_named("registrable").unwrap();
//! let plan = engine.plan(batch.shape(), &[look], &[registrable]);
//! let mut scratch = plan.scratch(&batch);
//! plan.run(&batch, 0, &mut scratch);
//! let question = &plan.questions()[0];
//! assert_eq!((question.yes(&scratch)[0], question.no(&scratch)[0]), (0b000, 0b011));
//! ```

mod across;
mod codes;
mod columns;
mod concluded;
mod cone;
mod crowd;
mod days;
mod force;
mod held;
mod law_day;
mod lower;
mod people;
mod picks;
mod plan;
mod prepared;
mod run;
mod side;
mod symbol;
mod tables;
mod truth;
mod world;

pub use columns::Columns;
pub use concluded::Concluded;
pub use force::{Force, Why};
pub use held::{Fault, Held};
pub use picks::{Picks, picks};
pub use plan::{Answered, Look, Plan, Question, States};
pub use prepared::{Engine, Row};
pub use truth::Truth;
pub use world::{Place, World};

pub(crate) use across::{Bits, Need, Waits};
pub(crate) use cone::Cone;
pub(crate) use crowd::{Crowd, RowAt, Sight, Supposed};
pub(crate) use held::{compare, order};
pub(crate) use law_day::Sent;
pub(crate) use side::Side;
pub(crate) use tables::Tables;
