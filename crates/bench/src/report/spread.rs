//! What a finding costs over everything the cases of the corpus ask: the middle, the worst, and which that was.

use std::hint::black_box;

use bench::clock::shortest;
use bench::engine::Asked;
use norma::Compiled;
use norma::cases::{Case, ExpectOf, Expectation};
use norma::door::{Ask, Door, Missing};
use norma::engine::Engine;
use norma::program::ConclusionId;

use super::Group;

/// So often each question is asked; the shortest time counts.
const TIMES: u32 = 9;

/// One question that a case asks, under the first reading that speaks of the person.
struct Pair<'a> {
    case: &'a Case,
    expect: &'a Expectation,
    id: ConclusionId,
    ask: Ask<'a>,
}

/// Every question of every case.
pub fn groups(law: &Compiled) -> Vec<Group> {
    let door = Door::of(&law.program);
    let pairs: Vec<Pair<'_>> = law
        .cases
        .iter()
        .flat_map(|case| case.expects.iter().filter_map(|it| pair(law, &door, case, it)))
        .collect();
    let title = format!(
        "One finding: {} questions of {} cases, one at a time",
        pairs.len(),
        law.cases.len()
    );
    let mut group = Group::new(title, "µs");
    let engine = Engine::of(&law.program);
    let value = |pair: &Pair<'_>| {
        let only = [pair.id];
        let mut asked = Asked::by(&engine, &Ask { only: &only, ..pair.ask.clone() });
        shortest(TIMES, || {
            black_box(asked.finding());
        })
    };
    add(&mut group, "its value, columns and plan made ready", &pairs, value);
    let state = |pair: &Pair<'_>| {
        shortest(TIMES, || drop(black_box(door.single(&pair.ask, pair.expect.of).state())))
    };
    add(&mut group, "its value and rule, from the facts as told", &pairs, state);
    let reasons = |pair: &Pair<'_>| {
        let single = || door.single(&pair.ask, pair.expect.of).answer(Missing::Left);
        shortest(TIMES, || drop(black_box(single())))
    };
    add(&mut group, "with reasons, articles and warnings", &pairs, reasons);
    let whole = |pair: &Pair<'_>| {
        let single = || door.single(&pair.ask, pair.expect.of).answer(Missing::Sought);
        shortest(TIMES, || drop(black_box(single())))
    };
    add(&mut group, "with what is missing too", &pairs, whole);
    vec![group, answers(law, &door)]
}

/// The whole answer about the person of each case.
fn answers<'a>(law: &'a Compiled, door: &Door<'a>) -> Group {
    let first = |case: &'a Case| case.expects.iter().find_map(|it| pair(law, door, case, it));
    let pairs: Vec<Pair<'_>> = law.cases.iter().filter_map(first).collect();
    let title = format!("The whole answer: {} people of the cases", pairs.len());
    let mut group = Group::new(title, "µs");
    let whole = |pair: &Pair<'_>| shortest(3, || drop(black_box(door.determine(&pair.ask))));
    add(&mut group, "findings with reasons, deadlines, paths", &pairs, whole);
    group
}

fn pair<'a>(
    law: &'a Compiled,
    door: &Door<'a>,
    case: &'a Case,
    expect: &'a Expectation,
) -> Option<Pair<'a>> {
    let ExpectOf::Conclusion(id) = expect.of else { return None };
    let asks = expect.readings(&law.program).into_iter();
    let mut asks = asks.map(|it| Ask { explain: true, ..expect.ask(&law.program, case, it) });
    let ask = asks.find(|ask| door.single(ask, expect.of).speaks())?;
    Some(Pair { case, expect, id, ask })
}

/// The middle, one in twenty, and the worst with its name.
fn add<'a>(
    group: &mut Group,
    what: &str,
    pairs: &'a [Pair<'a>],
    time: impl Fn(&Pair<'a>) -> std::time::Duration,
) {
    let mut took: Vec<_> = pairs.iter().map(|pair| (time(pair), pair)).collect();
    took.sort_by_key(|(took, _)| *took);
    let at = |share: usize| took.get(took.len().saturating_sub(1) * share / 100);
    for (word, share) in [("middle", 50), ("95 of 100 within", 95), ("worst", 100)] {
        if let Some((took, _)) = at(share) {
            group.add(format!("{what}: {word}"), took.as_secs_f64() * 1e6, None);
        }
    }
    if let Some((_, pair)) = took.last() {
        group.notes.push(format!("worst of “{what}”: “{}”", pair.case.title));
    }
}
