//! Random programs, random batches: people of every kind, from several vantages, with facts told later and corrected.

use std::collections::BTreeSet;
use std::rc::Rc;

use norma::engine::{Columns, Engine, Look, Row};
use norma::explain::reasons;
use norma::facts::Person;
use norma::program::{Expr, NormId, Outcome, RuleId};

use crate::columns::read;
use crate::random::{Counted, Coverage, Made, Size, View, dated, dossier, each};
use crate::reference::{Picks, World, picks};
use crate::same::{cell, questions, same};

/// A vantage and the people seen from it.
struct Seen {
    view: View,
    picks: Picks,
    people: Vec<Person>,
}

fn seen(made: &mut Made, rows: usize, coverage: &mut Coverage) -> Seen {
    let view = View::new(made);
    let people = (0..rows).map(|_| {
        let told = if made.dice.chance(50) { dossier(made) } else { dated(made) };
        coverage.dossier(&told);
        view.person(&made.program, &told)
    });
    let people = people.collect();
    // Both evaluators are asked under the same choices; which they are is another question.
    let picks = picks(&made.program, view.reading, view.on, view.known_at, &view.takes);
    Seen { view, picks, people }
}

/// Sets of rules of one outcome, as the checks would have proved them.
fn cover(made: &mut Made) {
    let rules = made.program.rules.iter().enumerate();
    let literal: Vec<(usize, Outcome)> = rules
        .filter(|(_, rule)| matches!(rule.outcome, Outcome::Gives(Expr::Literal(_))))
        .map(|(place, rule)| (place, rule.outcome.clone()))
        .collect();
    for conclusion in 0..made.program.conclusions.len() {
        let own = literal
            .iter()
            .filter(|(place, _)| made.program.rules[*place].conclusion.at() == conclusion);
        let own: Vec<&(usize, Outcome)> = own.collect();
        let Some((_, outcome)) = own.first() else { continue };
        let alike = own.iter().filter(|(_, other)| other == outcome);
        let set: Vec<RuleId> = alike.map(|(place, _)| RuleId::from(*place)).collect();
        if set.len() > 1 && made.dice.chance(30) {
            made.program.conclusions[conclusion].covers.push(set);
        }
    }
}

/// Every row of every vantage, read as a world: answers, deciding rules, faults, and what is law.
fn rows_agree(made: &Made, seen: &[Seen], every: usize) {
    let engine = Engine::of(&made.program);
    let row = |seen: &Seen, person: &Person| Row {
        person: Rc::new(person.clone()),
        on: seen.view.on,
        known_at: seen.view.known_at,
        picks: Rc::new(seen.picks.clone()),
    };
    let all =
        seen.iter().flat_map(|seen| seen.people.iter().step_by(every).map(move |it| (seen, it)));
    let all: Vec<(&Seen, &Person)> = all.collect();
    let worlds = engine.rows(all.iter().map(|(seen, person)| row(seen, person)).collect());
    for ((seen, person), fast) in all.iter().zip(&worlds) {
        let Seen { view, picks, .. } = seen;
        let slow = World::new(&made.program, person, view.on, view.known_at, picks);
        questions(&made.program).for_each(|id| same(&slow, fast, id));
        for norm in (0..made.program.norms.len()).map(NormId::from) {
            let (a, b) = (slow.force(norm, view.on), fast.force(norm, view.on));
            assert_eq!(format!("{a:?}"), format!("{b:?}"), "{norm:?} {view:?}");
        }
    }
}

/// Every row of every vantage, read out of columns that one pass made: for batches of this shape, and of any.
fn columns_agree(made: &Made, seen: &[Seen], counted: &mut Counted) {
    let engine = Engine::of(&made.program);
    let asked: Vec<_> = questions(&made.program).collect();
    for seen in seen {
        let Seen { view, picks, people } = seen;
        let look = Look { on: view.on, known_at: view.known_at, picks: picks.clone() };
        let batch = engine.batch(&people.iter().collect::<Vec<_>>(), view.on);
        reasons_agree(made, seen, &engine.columns(batch.clone()), &look);
        for shape in [batch.shape(), engine.shape()] {
            let plan = engine.plan(shape, std::slice::from_ref(&look), &asked);
            let mut scratch = plan.scratch(&batch);
            for block in 0..batch.blocks() {
                plan.run(&batch, block, &mut scratch);
                let own = people.iter().enumerate().skip(block * planes::BLOCK).take(planes::BLOCK);
                for (place, person) in own {
                    let slow = World::new(&made.program, person, view.on, view.known_at, picks);
                    for question in plan.questions() {
                        let said = slow.conclude(question.conclusion);
                        let found = read(&made.program, question, &scratch, place % planes::BLOCK);
                        assert_eq!(cell(&said), found, "{question:?} {view:?}\n{person:?}");
                        counted.checks += 1;
                    }
                }
            }
        }
    }
}

/// Rows read back out of columns answer and give reasons as the people they were made from.
fn reasons_agree(made: &Made, seen: &Seen, columns: &Columns<'_>, look: &Look) {
    let Seen { view, picks, people } = seen;
    for (place, person) in people.iter().enumerate().step_by(23) {
        let slow = World::new(&made.program, person, view.on, view.known_at, picks);
        let fast = columns.row(look, place).expect("it is one of the rows");
        let own = norma::engine::World::new(&made.program, person, view.on, view.known_at, picks);
        for id in questions(&made.program) {
            same(&slow, &fast, id);
            let said = reasons(&own, id);
            assert_eq!(
                said.asked()[0].status,
                reasons(&fast, id).asked()[0].status,
                "{id:?} {view:?}\n{person:?}"
            );
        }
    }
}

fn agree(name: &str, size: Size, programs: u64, views: usize, rows: usize) {
    let mut coverage = Coverage::default();
    let mut sizes = BTreeSet::new();
    each(name, size, programs, |made, counted| {
        cover(made);
        coverage.program(&made.program);
        let rows = if counted.programs % 8 == 7 { made.dice.below(rows + 2) } else { rows };
        let seen: Vec<Seen> = (0..views).map(|_| seen(made, rows, &mut coverage)).collect();
        rows_agree(made, &seen, if counted.programs % 4 == 0 { 1 } else { 9 });
        columns_agree(made, &seen, counted);
        sizes.insert(rows);
        counted.rows += (views * rows) as u64;
    });
    println!("batches of {sizes:?} rows\n{coverage}");
}

#[test]
fn small_programs_agree() {
    agree("the engine agrees on small programs", Size::Small, 600, 2, 66);
}

#[test]
fn ordinary_programs_agree() {
    agree("the engine agrees on ordinary programs", Size::Ordinary, 120, 3, 65);
}

#[test]
fn more_people_than_a_block_agree() {
    agree("the engine agrees on several blocks", Size::Small, 4, 1, 2_100);
}
