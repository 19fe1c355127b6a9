//! Ten million people at once: positions beyond 2^23, and the memory they take.

use planes::{
    Batch, BitColumn, Bits, Column, Day, DayColumn, Graph, Lane, Outcome, Plane, Relation,
    Schedule, Scope,
};

/// No multiple of a word, or of a block.
const PEOPLE: usize = 10_000_037;
const TODAY: i32 = 20_000;

fn plane(rows: usize, so: impl Fn(usize) -> bool) -> Vec<u64> {
    let word = |at: usize| {
        let rows = at * 64..(at * 64 + 64).min(rows);
        rows.fold(0, |word, row| word | u64::from(so(row)) << (row % 64))
    };
    (0..rows.div_ceil(64)).map(word).collect()
}

/// The day of birth of a person, if it is told.
fn birth(person: usize) -> Option<i64> {
    (person % 11 != 3).then(|| (person * 7919 % 30_000) as i64 - 10_000)
}

/// How many rows a person has.
fn rows(person: usize) -> u32 {
    (person % 4) as u32
}

fn batch() -> Batch {
    let counts: Vec<u32> = (0..PEOPLE).map(rows).collect();
    let relation = Relation::new(&counts);
    let (base, told) = (-10_000, plane(PEOPLE, |person| birth(person).is_some()));
    let days = (0..PEOPLE).map(|it| birth(it).map_or(0, |day| (day + 10_000) as u16)).collect();
    let padded = relation.padded_rows();
    let (yes, no) = (plane(padded, |row| row % 5 == 0), plane(padded, |row| row % 5 == 1));
    let facts = vec![
        Column::Days(DayColumn { base, days, told, absent: None }),
        Column::Bits(BitColumn { yes, no, absent: None }),
    ];
    let scopes = [(Scope::People, false), (Scope::Rows(0), true)];
    Batch::new(PEOPLE, facts, &scopes, vec![relation], Day::Same(TODAY)).unwrap()
}

/// Minors with a row that is a yes, and those with at least two rows that aren't told.
fn goals(graph: &mut Graph) -> [Plane; 2] {
    let (birth, today) = (graph.lane(Lane::Low(0)), graph.lane(Lane::TheDay));
    let age = graph.age(birth, today, true);
    let (minor, told) = (graph.below(age, 18), graph.input(Bits::There(0)));
    let yes = graph.input(Bits::Yes(1));
    let some = graph.any_row(0, yes);
    let minor = graph.and(minor, told);
    let there = graph.input(Bits::There(1));
    let untold = graph.not(there);
    let untold = graph.count(0, untold);
    let few = graph.below(untold, 2);
    [graph.and(minor, some), graph.not(few)]
}

#[test]
fn ten_million_people() {
    let batch = batch();
    println!("{} MB, {} bytes a person", batch.bytes() >> 20, batch.bytes_per_row());
    assert!(batch.bytes_per_row() <= 8, "{} bytes a person", batch.bytes_per_row());
    let mut graph = Graph::new(batch.shape());
    let goals = goals(&mut graph);
    let mut out = Outcome::new();
    Schedule::of(&graph, &goals, &[]).run(&batch, &mut out);
    // 18 years before 4 October 2024.
    let born_after = calendar::Date::new(2006, 10, 4).unwrap().days();
    for person in 0..PEOPLE {
        let rows = batch.relations()[0].span(person);
        let minor = birth(person).is_some_and(|day| day > i64::from(born_after));
        let some = rows.clone().any(|row| row % 5 == 0);
        assert_eq!(out.bit(0, person), minor && some, "{person}");
        let untold = rows.filter(|row| row % 5 > 1).count();
        assert_eq!(out.bit(1, person), untold >= 2, "{person}");
    }
}
