//! A depth-first walk over a graph of numbers: an order of use, and one chain for each circle met.

use std::collections::BTreeSet;

/// What a walk finds.
pub(crate) struct Circles {
    /// Every place, after all it leads to, circles aside.
    pub order: Vec<usize>,
    /// Each begins and ends with the same place: the smallest of its circle.
    pub chains: Vec<Vec<usize>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Walks the graph in which each place leads to those in its set.
pub(crate) fn circles(graph: &[BTreeSet<usize>]) -> Circles {
    let mut marks = vec![Mark::New; graph.len()];
    let mut found = Circles { order: Vec::new(), chains: Vec::new() };
    for start in 0..graph.len() {
        walk(graph, start, &mut marks, &mut found);
    }
    found
}

/// Without recursion: a long chain of uses is no reason to run out of stack.
fn walk(graph: &[BTreeSet<usize>], start: usize, marks: &mut [Mark], found: &mut Circles) {
    if marks[start] != Mark::New {
        return;
    }
    let mut path = vec![(start, graph[start].iter())];
    marks[start] = Mark::Open;
    while let Some((place, next)) = path.last_mut() {
        let place = *place;
        match next.next() {
            Some(&next) if marks[next] == Mark::New => {
                marks[next] = Mark::Open;
                path.push((next, graph[next].iter()));
            }
            Some(&next) if marks[next] == Mark::Open => {
                let on_path = path.iter().map(|(place, _)| *place);
                found.chains.push(closed(on_path.skip_while(|place| *place != next).collect()));
            }
            Some(_) => {}
            None => {
                marks[place] = Mark::Done;
                found.order.push(place);
                path.pop();
            }
        }
    }
}

/// The circle, begun at its smallest place and closed by it.
fn closed(mut circle: Vec<usize>) -> Vec<usize> {
    let least = circle.iter().enumerate().min_by_key(|(_, place)| **place).map_or(0, |(at, _)| at);
    circle.rotate_left(least);
    circle.extend(circle.first().copied());
    circle
}
