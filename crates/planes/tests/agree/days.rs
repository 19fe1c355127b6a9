//! Comparisons of what is made of one day, against the same reckoned day by day.

use planes::{BatchBuilder, Day, FactShape, Graph, Kept, Lane, Number, Plane, Scope, Shape, Unit};

use crate::chance::Chance;
use crate::plain::{age, between, plus_days, plus_months};

const FACTS: [(Scope, bool); 2] = [(Scope::People, false), (Scope::People, false)];
const TODAY: i64 = 20_000;

fn day(year: i32, month: u32, day: u32) -> i64 {
    i64::from(calendar::Date::new(year, month, day).unwrap().days())
}

/// Days where something happens, and those around them.
fn days() -> Vec<i64> {
    let ends = (day(1, 1, 1), day(9999, 12, 31));
    let leap = [1600, 1900, 2000, 2004, 2100].map(|year| day(year, 2, 28));
    let months = (1..=12).map(|month| day(2023, month, 1));
    let edges = leap.into_iter().chain(months).chain([0, TODAY, TODAY - 6574, ends.0, ends.1]);
    let around = edges.flat_map(|edge| edge - 33..edge + 34);
    around.filter(|day| (ends.0..=ends.1).contains(day)).collect()
}

/// One operation of a chain.
#[derive(Clone, Copy, Debug)]
enum Link {
    PlusDays(i64),
    MinusDays(i64),
    PlusMonths(i64),
    MinusMonths(i64),
    Between(Unit, i64),
    Since(Unit, i64),
    AgeOn(i64, bool),
    AgeOfOneBorn(i64, bool),
}

use Link::{AgeOfOneBorn, AgeOn, Between, MinusDays, MinusMonths, PlusDays, PlusMonths, Since};

impl Link {
    fn by_chance(chance: &mut Chance, days: &[i64]) -> Link {
        let unit = chance.of(&[Unit::Days, Unit::Months, Unit::Years]);
        let (day, march) = (chance.of(days), chance.one_in(2));
        let number = chance.of(&[0, 1, -1, 3, 12, 30, 216, -300, 6574, 110_000, i64::MIN]);
        match chance.below(8) {
            0 => PlusDays(number),
            1 => MinusDays(number),
            2 => PlusMonths(number),
            3 => MinusMonths(number),
            4 => Between(unit, day),
            5 => Since(unit, day),
            6 => AgeOn(day, march),
            _ => AgeOfOneBorn(day, march),
        }
    }

    fn of(self, x: i64) -> Option<i64> {
        match self {
            PlusDays(n) => plus_days(x, Some(n)),
            MinusDays(n) => plus_days(x, n.checked_neg()),
            PlusMonths(n) => plus_months(x, Some(n)),
            MinusMonths(n) => plus_months(x, n.checked_neg()),
            Between(unit, to) => between(unit, x, to),
            Since(unit, from) => between(unit, from, x),
            AgeOn(on, march) => age(x, on, march),
            AgeOfOneBorn(birth, march) => age(birth, x, march),
        }
    }

    fn node(self, graph: &mut Graph, x: Number) -> Number {
        match self {
            PlusDays(n) => {
                let n = graph.constant(n);
                graph.plus_days(x, n)
            }
            MinusDays(n) => {
                let n = graph.constant(n);
                graph.minus_days(x, n)
            }
            PlusMonths(n) => {
                let n = graph.constant(n);
                graph.plus_months(x, n)
            }
            MinusMonths(n) => {
                let n = graph.constant(n);
                graph.minus_months(x, n)
            }
            Between(unit, to) => {
                let to = graph.constant(to);
                graph.between(unit, x, to)
            }
            Since(unit, from) => {
                let from = graph.constant(from);
                graph.between(unit, from, x)
            }
            AgeOn(on, march) => {
                let on = graph.constant(on);
                graph.age(x, on, march)
            }
            AgeOfOneBorn(birth, march) => {
                let birth = graph.constant(birth);
                graph.age(birth, x, march)
            }
        }
    }
}

/// Rows told of a first number, and of a second one.
struct Rows {
    numbers: Vec<(i64, i64)>,
    shape: Shape,
}

impl Rows {
    fn new(numbers: Vec<(i64, i64)>, days: bool) -> Rows {
        let told = FactShape { untold: false, absent: false, days, ..widest() };
        let told = FactShape { intervals: false, ..told };
        Rows { numbers, shape: Shape { facts: vec![told; 2], complete: vec![], day: Some(TODAY) } }
    }

    /// The plane is set where `so` says, of the two numbers of a row.
    fn check(&self, graph: &Graph, plane: Plane, so: impl Fn(i64, i64) -> bool, what: &str) {
        for (at, chunk) in self.numbers.chunks(1024).enumerate() {
            let mut builder = BatchBuilder::new(chunk.len(), &FACTS, &[]);
            for (row, &(x, y)) in chunk.iter().enumerate() {
                builder.value(0, row, x).value(1, row, y).day(Day::Same(TODAY as i32));
            }
            let batch = builder.build().unwrap();
            assert!(self.shape.covers(&batch.shape()));
            let mut kept = Kept::new(&batch, 0);
            for (row, &(x, y)) in chunk.iter().enumerate() {
                assert_eq!(kept.bit(graph, &batch, plane, row), so(x, y), "{what} {at} {x} {y}");
            }
        }
    }
}

fn widest() -> FactShape {
    FactShape::widest(Scope::People, false)
}

fn rows() -> [Rows; 2] {
    let days = days();
    let pairs = |all: &[i64]| {
        all.iter().enumerate().map(|(at, &x)| (x, all[(at * 7 + 13) % all.len()])).collect()
    };
    let no_days = [i64::MIN, i64::MAX, 4_000_000, -4_000_000, 2_932_897, -719_163];
    let any: Vec<i64> = days.iter().copied().chain(no_days).collect();
    [Rows::new(pairs(&days), true), Rows::new(pairs(&any), false)]
}

#[test]
fn chains_compared_with_a_constant() {
    let (days, mut chance) = (days(), Chance(5));
    for round in 0..600 {
        let links: Vec<Link> =
            (0..1 + round % 3).map(|_| Link::by_chance(&mut chance, &days)).collect();
        let apply = |x: i64, links: &[Link]| links.iter().fold(x, |x, it| it.of(x).unwrap_or(0));
        // Near to what it comes to for some day, so that the edges are met.
        let c = apply(chance.of(&days), &links) + chance.between(-1, 1);
        for rows in rows() {
            let mut graph = Graph::new(rows.shape.clone());
            let x = graph.lane(Lane::Low(0));
            let number = links.iter().fold(x, |x, it| it.node(&mut graph, x));
            let what = format!("{links:?} against {c}");
            let (below, is) = (graph.below(number, c), graph.is(number, c));
            rows.check(&graph, below, |x, _| apply(x, &links) < c, &what);
            rows.check(&graph, is, |x, _| apply(x, &links) == c, &what);
            let fails = graph.fails(number);
            let (last, before) = links.split_last().unwrap();
            rows.check(&graph, fails, |x, _| last.of(apply(x, before)).is_none(), &what);
        }
    }
}

#[test]
fn of_a_choice_and_behind_a_gate() {
    for rows in rows() {
        let mut graph = Graph::new(rows.shape.clone());
        let (x, y) = (graph.lane(Lane::Low(0)), graph.lane(Lane::Low(1)));
        let (mask, today) = (graph.less(x, y), graph.lane(Lane::TheDay));
        let (age_x, age_y) = (graph.age(x, today, true), graph.age(y, today, true));
        let chosen = graph.choose(mask, age_x, age_y);
        let below = graph.below(chosen, 18);
        let age = |x| age(x, TODAY, true).unwrap_or(0);
        rows.check(&graph, below, |x, y| age(x.min(y)) < 18, "the age of the elder");
        let elder = graph.choose(mask, x, y);
        let later = graph.plus(elder, x);
        let gated = graph.within_number(mask, later);
        let (month, three) = (graph.constant(1), graph.constant(3));
        let gated = graph.plus_months(gated, month);
        let gated = graph.within_number(mask, gated);
        let below = graph.less(gated, three);
        let below = graph.within(mask, below);
        let month_after = |x: Option<i64>| plus_months(x.unwrap_or(0), Some(1)).unwrap_or(0);
        let so = |x: i64, y: i64| x < y && month_after(x.checked_add(x)) < 3;
        rows.check(&graph, below, so, "behind a gate");
    }
}

#[test]
fn an_age_is_told_by_the_birthday_alone() {
    let [rows, _] = rows();
    let mut graph = Graph::new(rows.shape);
    let (x, today) = (graph.lane(Lane::Low(0)), graph.lane(Lane::TheDay));
    let age = graph.age(x, today, false);
    let is_minor = graph.below(age, 18);
    // Today is 4 October 2024.
    let was_born_before = graph.below(x, day(2006, 10, 5));
    assert_eq!(is_minor, graph.not(was_born_before));
}
