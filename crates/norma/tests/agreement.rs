//! The engine against the reference evaluator: random programs, random rows, one batch a vantage.

mod random;
mod reference;

use norma::engine;
use norma::facts::Person;
use norma::program::{ConclusionId, NormId};
use random::{Made, Size, View, dated, dossier, each};
use reference::World;

/// People of one random program, as they exist from one vantage.
fn people(made: &mut Made, view: &View, many: usize) -> Vec<Person> {
    (0..many)
        .map(|_| {
            let told = if made.dice.chance(50) { dossier(made) } else { dated(made) };
            view.person(&made.program, &told)
        })
        .collect()
}

/// Both evaluators give the same answers, from the same rule, for every row of a batch.
fn agree(made: &mut Made, view: &View, many: usize) -> u64 {
    let people = people(made, view, many);
    let (program, picks) = (&made.program, view.picks(&made.program));
    let first = people[0].clone();
    let seed = engine::World::new(program, &first, view.on, view.known_at, &picks);
    for (person, fast) in people.iter().zip(seed.each(people.clone())) {
        let slow = World::new(program, person, view.on, view.known_at, &picks);
        for norm in (0..program.norms.len()).map(NormId::from) {
            let (a, b) = (slow.force(norm, view.on), fast.force(norm, view.on));
            assert_eq!(format!("{a:?}"), format!("{b:?}"), "{norm:?} {view:?}");
        }
        for id in (0..program.conclusions.len()).map(ConclusionId::from) {
            let (a, b) = (slow.conclude(id), fast.conclude(id));
            assert_eq!(format!("{a:?}"), format!("{b:?}"), "{id:?} {view:?}\n{person:?}");
        }
    }
    people.len() as u64
}

#[test]
fn small_programs_agree() {
    each("the engine agrees on small programs", Size::Small, 2000, |made, counted| {
        for _ in 0..3 {
            let view = View::new(made);
            counted.rows += agree(made, &view, 7);
        }
    });
}

#[test]
fn ordinary_programs_agree() {
    each("the engine agrees on ordinary programs", Size::Ordinary, 500, |made, counted| {
        for _ in 0..3 {
            let view = View::new(made);
            counted.rows += agree(made, &view, 70);
        }
    });
}
