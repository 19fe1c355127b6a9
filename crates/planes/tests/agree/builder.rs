//! Batches told fact by fact.

use planes::{
    Batch, BatchBuilder, BatchError, BitColumn, Bits, Column, Day, Graph, Kept, Lane, Relation,
    Schedule, Scope,
};

const FACTS: [(Scope, bool); 3] =
    [(Scope::People, true), (Scope::People, false), (Scope::Rows(0), false)];

#[test]
fn one_person_told_of() {
    let mut builder = BatchBuilder::new(1, &FACTS, &[&[3]]);
    builder.yes_no(0, 0, Some(true)).between(1, 0, Some(3), None).day(Day::Same(20));
    let row = builder.row(0, 0, 2);
    builder.value(2, row, 7).absent(2, 0).complete(0, 0);
    let batch = builder.build().unwrap();
    let shape = batch.shape();
    assert_eq!((shape.complete[0], shape.day), (Some(true), Some(20)));
    assert!(shape.facts[1].intervals && shape.facts[2].absent && shape.facts[2].untold);
    let mut graph = Graph::new(shape);
    let (told, low) = (graph.input(Bits::There(2)), graph.lane(Lane::Low(1)));
    let (some, rows) = (graph.any_row(0, told), graph.count(0, told));
    let mut kept = Kept::new(&batch, 0);
    assert!(kept.bit(&graph, &batch, some, 0));
    assert_eq!(kept.number(&graph, &batch, rows, 0), 1);
    assert_eq!(kept.number(&graph, &batch, low, 0), 3);
    assert_eq!(kept.plane(&graph, &batch, told), [0b100]);
    let most = graph.lane(Lane::High(2));
    assert_eq!(kept.number(&graph, &batch, most, row), 7, "asked of a node added later");
}

#[test]
fn the_ends_of_what_was_told_exactly_before() {
    let mut builder = BatchBuilder::new(2, &FACTS, &[&[0, 0]]);
    builder.value(1, 0, 5).between(1, 1, None, Some(9));
    let batch = builder.build().unwrap();
    let mut graph = Graph::new(batch.shape());
    let (known, high) = (graph.input(Bits::LowKnown(1)), graph.lane(Lane::High(1)));
    let schedule = Schedule::of(&graph, &[known], &[high]);
    let mut scratch = schedule.scratch(&batch);
    schedule.run_block(&batch, 0, &mut scratch);
    assert_eq!(scratch.goal(0), [0b01]);
    assert_eq!(scratch.number(0), [5, 9]);
}

#[test]
fn a_scratch_serves_batches_of_other_sizes() {
    let mut graph = Graph::new(planes::Shape::widest(&FACTS, 1));
    let there = graph.input(Bits::There(2));
    let some = graph.any_row(0, there);
    let schedule = Schedule::of(&graph, &[some], &[]);
    let small = BatchBuilder::new(1, &FACTS, &[&[1]]).build().unwrap();
    let mut scratch = schedule.scratch(&small);
    let counts = [3; 700];
    let mut builder = BatchBuilder::new(700, &FACTS, &[&counts]);
    let last = builder.row(0, 699, 2);
    let large = builder.value(2, last, 0).clone().build().unwrap();
    schedule.run_block(&large, 0, &mut scratch);
    assert_eq!(scratch.goal(0).iter().map(|word| word.count_ones()).sum::<u32>(), 1);
    schedule.run_block(&small, 0, &mut scratch);
    assert_eq!(scratch.goal(0), [0]);
    schedule.run_block(&small, 9, &mut scratch);
    assert_eq!(scratch.goal(0), [0_u64; 0], "there is no such block");
}

fn refused(column: Column, error: BatchError) {
    let relations = vec![Relation::new(&[1, 2])];
    let columns = vec![column, Column::Untold, Column::Untold];
    assert_eq!(Batch::new(2, columns, &FACTS, relations, Day::Same(0)).err(), Some(error));
}

#[test]
fn columns_that_do_not_fit_are_refused() {
    let bits = |words| BitColumn { yes: vec![0; words], no: vec![0; words], absent: None };
    refused(Column::Bits(bits(2)), BatchError::FactLength(0));
    let days = planes::DayColumn { base: 0, days: vec![0; 2], told: vec![0], absent: None };
    refused(Column::Days(days), BatchError::FactKind(0));
    let none = Batch::new(1, vec![], &[], vec![Relation::new(&[])], Day::Same(0));
    assert_eq!(none.err(), Some(BatchError::RelationLength(0)));
}

#[test]
fn a_scratch_of_another_schedule_is_made_anew() {
    let mut graph = Graph::new(planes::Shape::widest(&FACTS, 1));
    let (yes, low) = (graph.input(Bits::Yes(0)), graph.lane(Lane::Low(1)));
    let seven = graph.constant(7);
    let (small, large) = (
        Schedule::of(&graph, &[], &[]),
        Schedule::of(&graph, &[yes, planes::Plane::YES, planes::Plane::NO], &[low, seven]),
    );
    let mut builder = BatchBuilder::new(2, &FACTS, &[&[0, 0]]);
    let batch = builder.yes_no(0, 1, Some(true)).value(1, 0, 3).clone().build().unwrap();
    let mut scratch = small.scratch(&batch);
    large.run_block(&batch, 0, &mut scratch);
    assert_eq!((scratch.goal(0), scratch.goal(1), scratch.goal(2)), (&[2][..], &[3][..], &[0][..]));
    assert_eq!((scratch.number(0), scratch.number(1)), (&[3, 0][..], &[7, 7][..]));
    small.run_block(&batch, 0, &mut scratch);
    assert_eq!(scratch.goal(0), [0_u64; 0]);
}
