//! The engine under test: what it makes ready, and one function a benchmark.
//!
//! What [`Law`], [`Batch`] and [`Ready`] hold is made before the clock starts: the law's graph, the columns, room for
//! one block. What is timed is running over the columns and writing every answer down.

use calendar::Date;
use norma::door::{Ask, Door};
use norma::engine::{Answered, Engine, Look, Plan, Question, States, picks};
use norma::finding::Finding;
use norma::program::{ConclusionId, Program};
use planes::Scratch;

pub use crate::batch::Batch;
use crate::outcomes::{Choice, Outcomes};

/// What it calls itself in the tables.
pub const NAME: &str = "the engine";

/// A law, a day and one reading or several.
pub struct Law<'l> {
    program: &'l Program,
    engine: Engine<'l>,
    looks: Vec<Look>,
}

impl<'l> Law<'l> {
    /// The day of the question is the day of knowledge too.
    pub fn new(program: &'l Program, day: Date, readings: &[&str]) -> Law<'l> {
        let look = |reading: &&str| {
            let reading = program.reading_named(reading).expect("the law has the reading");
            Look { on: day, known_at: day, picks: picks(program, reading, day, day, &[]) }
        };
        let looks = readings.iter().map(look).collect();
        Law { program, engine: Engine::of(program), looks }
    }

    /// The law of another day too, in the same pass.
    pub fn and_on(mut self, day: Date) -> Law<'l> {
        let also = self.looks[0].clone();
        self.looks.push(Look { on: day, known_at: day, ..also });
        self
    }

    /// Made ready for a batch.
    pub fn ready(&self, batch: &Batch) -> Ready {
        let asked: Vec<ConclusionId> =
            (0..self.program.conclusions.len()).map(ConclusionId::from).collect();
        let plan =
            self.engine.plan_with(States::ValuesOnly, batch.columns.shape(), &self.looks, &asked);
        Ready { scratch: plan.scratch(&batch.columns), plan }
    }
}

/// A law made ready for batches of one shape, with room for a block.
pub struct Ready {
    plan: Plan,
    scratch: Scratch,
}

impl Ready {
    /// How many operations a block takes.
    pub fn steps(&self) -> usize {
        self.plan.steps()
    }
}

/// Every conclusion about everybody; one set of outcomes for each vantage.
pub fn flat(ready: &mut Ready, people: &Batch, outcomes: &mut [Outcomes]) {
    for block in 0..people.columns.blocks() {
        ready.plan.run(&people.columns, block, &mut ready.scratch);
        let asked = ready.plan.questions().len() / outcomes.len().max(1);
        for (questions, outcomes) in
            ready.plan.questions().chunks_exact(asked).zip(outcomes.iter_mut())
        {
            write(questions, &ready.scratch, block, outcomes);
        }
    }
}

/// The law with relations: the same.
pub fn related(ready: &mut Ready, people: &Batch, outcomes: &mut [Outcomes]) {
    flat(ready, people, outcomes);
}

/// Copies the answers of a block.
fn write(questions: &[Question], scratch: &Scratch, block: usize, outcomes: &mut Outcomes) {
    let first = block * planes::BLOCK / 64;
    let (mut yes_no, mut choices) = (outcomes.yes_no.iter_mut(), outcomes.choices.iter_mut());
    for question in questions {
        if let Answered::YesNo { .. } = question.answer {
            let Some(out) = yes_no.next() else { continue };
            copy(&mut out.yes, first, question.yes(scratch));
            copy(&mut out.no, first, question.no(scratch));
        } else if let Some(out) = choices.next() {
            digits(question, scratch, first, out);
        }
    }
}

/// Values as binary digits, and where one is known. A list of fewer than four has none in the last places.
fn digits(question: &Question, scratch: &Scratch, first: usize, out: &mut Choice) {
    let none = question.value(scratch, 0);
    let one = question.value(scratch, 1);
    let two = question.value(scratch, 2);
    let three = question.value(scratch, 3);
    for (word, none) in none.iter().enumerate() {
        let (two, three) =
            (two.get(word).copied().unwrap_or(0), three.get(word).copied().unwrap_or(0));
        let one = one.get(word).copied().unwrap_or(0);
        out.ones[first + word] = one | three;
        out.twos[first + word] = two | three;
        out.known[first + word] = none | one | two | three;
    }
}

fn copy(out: &mut [u64], first: usize, words: &[u64]) {
    let most = words.len().min(out.len() - first);
    let out = &mut out[first..first + most];
    if let (Some(out), Some(words)) = (out.as_mut_array::<16>(), words.as_array::<16>()) {
        *out = *words;
    } else {
        out.copy_from_slice(&words[..most]);
    }
}

/// The country template: cents, a column a result, in the order of the law's conclusions.
pub fn template(ready: &mut Ready, people: &Batch, columns: &mut Vec<Vec<i64>>) {
    let rows = people.columns.rows();
    columns.resize_with(ready.plan.questions().len(), || vec![0; rows]);
    for block in 0..people.columns.blocks() {
        ready.plan.run(&people.columns, block, &mut ready.scratch);
        let first = block * planes::BLOCK;
        for (question, column) in ready.plan.questions().iter().zip(columns.iter_mut()) {
            let (_, numbers) = question.number(&ready.scratch);
            let most = numbers.len().min(rows - first);
            column[first..first + most].copy_from_slice(&numbers[..most]);
        }
    }
}

/// One person about whom one question is asked again and again.
pub struct Asked {
    ready: Ready,
    batch: Batch,
}

impl Asked {
    /// Made ready for anybody, whatever is told of them.
    pub fn new(ask: &Ask<'_>) -> Asked {
        Asked::by(&Engine::of(ask.program), ask)
    }

    /// The same by an engine made before.
    pub fn by(engine: &Engine<'_>, ask: &Ask<'_>) -> Asked {
        let picks = picks(ask.program, ask.reading, ask.in_force_on, ask.known_at, ask.takes);
        let look = Look { on: ask.in_force_on, known_at: ask.known_at, picks };
        let person = ask.dossier.seen(ask.program, ask.in_force_on, ask.known_at);
        let columns = engine.batch(&[&person], ask.in_force_on);
        let plan = engine.plan(engine.shape(), std::slice::from_ref(&look), ask.only);
        let scratch = plan.scratch(&columns);
        Asked { ready: Ready { plan, scratch }, batch: Batch { columns } }
    }

    /// One finding's value, and nothing more.
    pub fn finding(&mut self) -> (bool, bool) {
        let Ready { plan, scratch } = &mut self.ready;
        plan.run(&self.batch.columns, 0, scratch);
        let question = &plan.questions()[0];
        // Only a yes-or-no has planes of both.
        let first = |words: &[u64]| words.first().is_some_and(|word| word & 1 == 1);
        (first(question.yes(scratch)), first(question.no(scratch)))
    }
}

/// One finding with reasons and articles, from the facts as told.
pub fn explained<'a>(door: &Door<'a>, ask: &Ask<'a>) -> Vec<Finding> {
    door.findings(ask)
}
