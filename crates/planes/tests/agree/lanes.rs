//! Told numbers beside each other, whatever the width of their columns, against the numbers.

use planes::{
    Batch, CodeColumn, Column, Day, DayColumn, Graph, Lane, Schedule, Scope, Shape, WideColumn,
};

use crate::chance::Chance;

/// A column, and the number of each row.
struct Made {
    column: Column,
    numbers: Vec<i64>,
}

fn told(chance: &mut Chance, people: usize, often: usize) -> Vec<u64> {
    let word = |chance: &mut Chance, at: usize| {
        let live = (people - at * 64).min(64);
        let all = u64::MAX >> (64 - live);
        if chance.one_in(often) { chance.word() & all } else { all }
    };
    (0..people.div_ceil(64)).map(|at| word(chance, at)).collect()
}

fn numbers(told: &[u64], people: usize, of: impl Fn(usize) -> i64) -> Vec<i64> {
    (0..people).map(|row| if told[row / 64] >> (row % 64) & 1 == 1 { of(row) } else { 0 }).collect()
}

fn days(chance: &mut Chance, people: usize, base: i32, often: usize) -> Made {
    let told = told(chance, people, often);
    let days: Vec<u16> =
        (0..people).map(|_| chance.of(&[0, 1, 2, 5, 9, 65_534, u16::MAX])).collect();
    let numbers = numbers(&told, people, |row| i64::from(base) + i64::from(days[row]));
    Made { column: Column::Days(DayColumn { base, days, told, absent: None }), numbers }
}

fn codes(chance: &mut Chance, people: usize) -> Made {
    let told = told(chance, people, 2);
    let codes: Vec<u8> = (0..people).map(|_| chance.of(&[0, 1, 2, 254, 255])).collect();
    let numbers = numbers(&told, people, |row| i64::from(codes[row]));
    Made { column: Column::Codes(CodeColumn { codes, told, absent: None }), numbers }
}

fn wide(chance: &mut Chance, people: usize) -> Made {
    let there = told(chance, people, 2);
    let values = [0, 1, -1, 5, 65_535, i64::MIN, i64::MAX, i64::from(i32::MAX), -7, -9];
    let low: Vec<i64> = (0..people).map(|_| chance.of(&values)).collect();
    let numbers = numbers(&there, people, |row| low[row]);
    let (low_known, high_known) = (None, None);
    let column = WideColumn { low, high: None, there, low_known, high_known, absent: None };
    Made { column: Column::Wide(column), numbers }
}

fn columns(chance: &mut Chance, people: usize) -> Vec<Made> {
    let bases = [0, 0, 1, -5, -65_535, 70_000, i32::MAX, i32::MIN];
    let mut made: Vec<Made> = bases.iter().map(|&base| days(chance, people, base, 2)).collect();
    made.push(days(chance, people, -5, usize::MAX));
    made.push(days(chance, people, -5, usize::MAX));
    made.extend([codes(chance, people), codes(chance, people)]);
    made.extend([wide(chance, people), wide(chance, people)]);
    made.push(Made { column: Column::Untold, numbers: vec![0; people] });
    made
}

fn check(seed: u64, people: usize, same_day: bool) {
    let mut chance = Chance(seed);
    let made = columns(&mut chance, people);
    let asked: Vec<i32> =
        (0..people).map(|_| if same_day { 5 } else { chance.of(&[0, 5, -4, 65_530]) }).collect();
    let day = if same_day { Day::Same(5) } else { Day::Each(asked.clone()) };
    let mut numbers: Vec<Vec<i64>> = made.iter().map(|it| it.numbers.clone()).collect();
    numbers.push(asked.into_iter().map(i64::from).collect());
    let scopes = vec![(Scope::People, false); made.len()];
    let columns = made.into_iter().map(|it| it.column).collect();
    let batch = Batch::new(people, columns, &scopes, vec![], day).unwrap();
    let mut graph = Graph::new(Shape::widest(&scopes, 0));
    let mut lanes: Vec<_> = (0..scopes.len()).map(|at| graph.lane(Lane::Low(at as u32))).collect();
    lanes.push(graph.lane(Lane::TheDay));
    let pairs = || (0..lanes.len()).flat_map(|a| (0..lanes.len()).map(move |b| (a, b)));
    let both =
        |(a, b): (usize, usize)| [graph.less(lanes[a], lanes[b]), graph.same(lanes[a], lanes[b])];
    let goals: Vec<_> = pairs().flat_map(both).collect();
    let schedule = Schedule::of(&graph, &goals, &[]);
    for mut scratch in [schedule.scratch(&batch), schedule.scratch(&batch).without_vectors()] {
        for block in 0..batch.blocks() {
            schedule.run_block(&batch, block, &mut scratch);
            for (at, (a, b)) in pairs().enumerate() {
                let rows = numbers[a].iter().zip(&numbers[b]).skip(block * 1024).take(1024);
                for (row, (x, y)) in rows.enumerate() {
                    let bit = |goal: usize| scratch.goal(goal)[row / 64] >> (row % 64) & 1 == 1;
                    assert_eq!(bit(at * 2), x < y, "{a} {b} at {row}: {x} and {y}");
                    assert_eq!(bit(at * 2 + 1), x == y, "{a} {b} at {row}: {x} and {y}");
                }
            }
        }
    }
}

#[test]
fn columns_of_all_widths_beside_each_other() {
    for (seed, people) in [1, 63, 64, 65, 130, 1100].into_iter().enumerate() {
        check(seed as u64, people, true);
        check(seed as u64 + 90, people, false);
    }
}
