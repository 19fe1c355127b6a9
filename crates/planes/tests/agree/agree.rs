//! The tests: kept values and schedules against the plain loop.

use planes::{Batch, Graph, Kept, Outcome, Schedule, Scope, Shape};

use crate::chance::Chance;
use crate::growing::grow;
use crate::mirror::Mirror;
use crate::nodes::Node;
use crate::told::{Told, told};

/// The positions of a block that stand for a row, of a scope.
fn rows_of_block(told: &Told, scope: Scope, block: usize) -> (usize, Vec<usize>) {
    let people = block * 1024..(block * 1024 + 1024).min(told.people);
    match scope {
        Scope::People => (people.start, people.collect()),
        Scope::Rows(relation) => {
            let relation = &told.relations[relation as usize];
            let first = relation.span(people.start).start;
            (first, people.flat_map(|person| relation.span(person)).collect())
        }
    }
}

fn bit(plane: &[u64], at: usize) -> bool {
    plane.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
}

struct Trial<'a> {
    mirror: &'a Mirror<'a>,
    graph: &'a Graph,
    nodes: &'a [Node],
    batch: &'a Batch,
}

impl Trial<'_> {
    fn shapes_agree(&self) {
        for at in 0..self.nodes.len() {
            let scope = self.folded_scope(at);
            assert!(scope <= self.mirror.scope(at), "{:?} is {scope:?}", self.mirror.ops[at]);
        }
    }

    fn folded_scope(&self, at: usize) -> Option<Scope> {
        match self.nodes[at] {
            Node::Plane(plane) => self.graph.scope(plane),
            Node::Number(number) => self.graph.scope_of_number(number),
        }
    }

    fn expected(&self, at: usize, scope: Option<Scope>, row: usize) -> i64 {
        let scope = if self.mirror.scope(at).is_none() { None } else { scope };
        self.mirror.at(at, scope, row).0
    }

    fn kept_agrees(&self, block: usize) {
        let mut kept = Kept::new(self.batch, block);
        for (at, node) in self.nodes.iter().enumerate().rev() {
            let scope = self.mirror.scope(at).unwrap_or(Scope::People);
            let (first, rows) = rows_of_block(self.mirror.told, scope, block);
            // What folding found to be of people only is kept as such.
            let folded = self.folded_scope(at);
            if folded.is_some_and(|folded| folded != scope) {
                continue;
            }
            for row in rows {
                let got = match node {
                    Node::Plane(plane) => {
                        i64::from(kept.bit(self.graph, self.batch, *plane, row - first))
                    }
                    Node::Number(number) => {
                        kept.number(self.graph, self.batch, *number, row - first)
                    }
                };
                let expected = self.expected(at, Some(scope), row);
                assert_eq!(got, expected, "{at} {:?} at {row}", self.mirror.ops[at]);
            }
        }
    }

    /// Schedules those operations, and compares their results in every block.
    fn scheduled_agrees(&self, which: &[usize]) {
        // What folding found to be of people only, or constant, is compared when kept.
        let which: Vec<usize> = which
            .iter()
            .copied()
            .filter(|&at| self.folded_scope(at) == self.mirror.scope(at))
            .collect();
        let planes: Vec<usize> =
            which.iter().copied().filter(|&at| matches!(self.nodes[at], Node::Plane(_))).collect();
        let numbers: Vec<usize> =
            which.iter().copied().filter(|&at| matches!(self.nodes[at], Node::Number(_))).collect();
        let goals: Vec<_> = planes.iter().map(|&at| self.nodes[at].plane()).collect();
        let columns: Vec<_> = numbers.iter().map(|&at| self.nodes[at].number()).collect();
        let schedule = Schedule::of(self.graph, &goals, &columns);
        let mut scratch = schedule.scratch(self.batch);
        let mut plain = schedule.scratch(self.batch).without_vectors();
        for block in 0..self.batch.blocks() {
            schedule.run_block(self.batch, block, &mut scratch);
            schedule.run_block(self.batch, block, &mut plain);
            let same = |goal: usize| assert_eq!(scratch.goal(goal), plain.goal(goal));
            (0..goals.len()).for_each(same);
            let same = |number: usize| assert_eq!(scratch.number(number), plain.number(number));
            (0..columns.len()).for_each(same);
            for (goal, &at) in planes.iter().enumerate() {
                let scope = self.graph.scope(goals[goal]).unwrap_or(Scope::People);
                let (first, rows) = rows_of_block(self.mirror.told, scope, block);
                let ones: u32 = scratch.goal(goal).iter().map(|word| word.count_ones()).sum();
                let mut expected_ones = 0;
                for row in rows {
                    let expected = self.expected(at, Some(scope), row) != 0;
                    expected_ones += u32::from(expected);
                    let got = bit(scratch.goal(goal), row - first);
                    assert_eq!(got, expected, "{at} {:?} at {row}", self.mirror.ops[at]);
                }
                assert_eq!(ones, expected_ones, "bits beyond the rows");
            }
            for (number, &at) in numbers.iter().enumerate() {
                let scope = self.graph.scope_of_number(columns[number]).unwrap_or(Scope::People);
                let (first, rows) = rows_of_block(self.mirror.told, scope, block);
                for row in rows {
                    let expected = self.expected(at, Some(scope), row);
                    let got = scratch.number(number)[row - first];
                    assert_eq!(got, expected, "{at} {:?} at {row}", self.mirror.ops[at]);
                }
            }
        }
        let mut out = Outcome::new();
        schedule.run(self.batch, &mut out);
        for (goal, &at) in planes.iter().enumerate() {
            if self.graph.scope(goals[goal]) == Some(Scope::People) {
                for row in 0..self.batch.rows() {
                    assert_eq!(
                        out.bit(goal, row),
                        self.expected(at, Some(Scope::People), row) != 0
                    );
                }
            }
        }
    }
}

fn check(seed: u64, people: usize, most_rows: usize, operations: usize) {
    let mut chance = Chance(seed);
    let told = told(&mut chance, people, most_rows);
    let mut mirror = Mirror::new(&told);
    grow(&mut mirror, &mut chance, operations);
    let own = told.batch.shape();
    let widest = Shape::widest(&told.scopes, told.relations.len());
    assert!(widest.covers(&own) && own.covers(&own));
    for shape in [widest, own] {
        let mut graph = Graph::new(shape);
        let nodes = mirror.nodes(&mut graph);
        let trial = Trial { mirror: &mirror, graph: &graph, nodes: &nodes, batch: &told.batch };
        trial.shapes_agree();
        for block in 0..told.batch.blocks() {
            trial.kept_agrees(block);
        }
        // All of them, which opens every gate; and a few, which leaves most things unneeded.
        let all: Vec<usize> = (0..nodes.len()).collect();
        trial.scheduled_agrees(&all);
        for _ in 0..4 {
            let few: Vec<usize> = (0..3).map(|_| nodes.len() - 1 - chance.below(20)).collect();
            trial.scheduled_agrees(&few);
        }
    }
}

#[test]
fn few_people() {
    for seed in 0..120 {
        for people in [0, 1, 2, 63, 64, 65] {
            check(seed * 7 + people as u64, people, 3, 80);
        }
    }
}

#[test]
fn many_rows_each() {
    for seed in 0..20 {
        for people in [1, 5, 64, 100] {
            check(1000 + seed * 7 + people as u64, people, 90, 80);
        }
    }
}

#[test]
fn around_a_block() {
    for seed in 0..6 {
        for people in [1023, 1024, 1025] {
            check(2000 + seed, people, 4, 60);
        }
    }
}

#[test]
fn several_blocks() {
    for seed in 0..2 {
        check(3000 + seed, 5000, 3, 60);
    }
}
