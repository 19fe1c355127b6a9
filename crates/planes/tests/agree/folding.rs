//! What is folded away, and what isn't: nodes counted.

use planes::{Bits, FactShape, Graph, Lane, Plane, Scope, Shape};

fn graph() -> Graph {
    let facts = [(Scope::People, true), (Scope::People, false), (Scope::Rows(0), true)];
    Graph::new(Shape::widest(&facts, 1))
}

#[test]
fn what_is_asked_twice_is_there_once() {
    let mut graph = graph();
    let (yes, no) = (graph.input(Bits::Yes(0)), graph.input(Bits::No(0)));
    let first = graph.or(yes, no);
    let nodes = graph.nodes();
    assert_eq!(graph.or(no, yes), first);
    assert_eq!(graph.nodes(), nodes);
}

#[test]
fn bits_with_constants_and_with_themselves() {
    let mut graph = graph();
    let x = graph.input(Bits::Yes(0));
    let not = graph.not(x);
    assert_eq!(graph.and(x, Plane::YES), x);
    assert_eq!(graph.and(Plane::NO, x), Plane::NO);
    assert_eq!(graph.or(x, x), x);
    assert_eq!(graph.or(x, not), Plane::YES);
    assert_eq!(graph.and(not, x), Plane::NO);
    assert_eq!(graph.not(not), x);
    assert_eq!(graph.and_not(x, x), Plane::NO);
    assert_eq!(graph.and_not(Plane::YES, x), not);
    assert_eq!(graph.any_row(0, Plane::NO), Plane::NO);
    assert_eq!(graph.every_row(0, Plane::YES), Plane::YES);
}

#[test]
fn bits_that_hold_one_another() {
    let mut graph = graph();
    let (a, b) = (graph.input(Bits::Yes(0)), graph.input(Bits::No(0)));
    let (both, either, without) = (graph.and(a, b), graph.or(a, b), graph.and_not(a, b));
    assert_eq!(graph.or(a, both), a);
    assert_eq!(graph.and(a, either), a);
    assert_eq!(graph.and_not(a, both), without);
    assert_eq!(graph.or(without, b), either);
    assert_eq!(graph.or(both, without), a);
    assert_eq!(graph.and_not(either, b), without);
    assert_eq!(graph.and(both, without), Plane::NO);
    assert_eq!(graph.and_not(both, without), both);
}

#[test]
fn a_choice_of_what_lies_behind_its_gate() {
    let mut graph = graph();
    let (mask, absent) = (graph.input(Bits::Yes(0)), graph.input(Bits::Absent(0)));
    let number = graph.lane(Lane::Low(1));
    let (x, not) = (graph.below(number, 3), graph.not(mask));
    let (within, otherwise) = (graph.within(mask, x), graph.within(not, x));
    assert_eq!(graph.and(mask, within), within);
    assert_eq!(graph.and_not(otherwise, mask), otherwise);
    let either = graph.or(within, otherwise);
    assert_eq!(graph.choose_plane(mask, within, otherwise), either);
    let (nodes, other) = (graph.nodes(), graph.and_not(absent, mask));
    let chosen = graph.choose_plane(mask, within, absent);
    assert_eq!((graph.or(within, other), graph.nodes()), (chosen, nodes + 2));
}

#[test]
fn a_constant_that_overflows_fails_everywhere() {
    let mut graph = graph();
    let (most, one) = (graph.constant(i64::MAX), graph.constant(1));
    let sum = graph.plus(most, one);
    assert_eq!(graph.fails(sum), Plane::YES);
    assert_eq!(graph.fails(one), Plane::NO);
    let next = graph.plus(sum, one);
    assert_eq!(graph.fails(next), Plane::NO, "only what fails itself does");
    assert_eq!(graph.is(next, 1), Plane::YES);
}

#[test]
fn what_cannot_be_told_is_constant() {
    let scope = Scope::People;
    let told = FactShape {
        scope,
        bits: true,
        intervals: false,
        absent: false,
        untold: false,
        told: true,
        days: false,
    };
    let untold = FactShape { told: false, untold: true, bits: false, ..told };
    let mut graph =
        Graph::new(Shape { facts: vec![told, untold], complete: vec![Some(true)], day: Some(9) });
    let yes = graph.input(Bits::Yes(0));
    let not = graph.not(yes);
    assert_eq!(graph.input(Bits::No(0)), not);
    assert_eq!(graph.input(Bits::There(0)), Plane::YES);
    assert_eq!(graph.input(Bits::There(1)), Plane::NO);
    assert_eq!(graph.input(Bits::Complete(0)), Plane::YES);
    let day = graph.lane(Lane::TheDay);
    assert_eq!(graph.is(day, 9), Plane::YES);
}
