//! The values of a block, worked out as they are asked for, each once: for reading reasons.
//!
//! What a value doesn't hang on is left alone: beside a plane without a row the other side of an *and* isn't looked at.
//! No gate is kept shut otherwise, since whoever asks wants to see what lies behind it.

mod compute;
mod deep;
mod few;
mod shortcut;
mod values;

use crate::kernel::Block;
use crate::operands::read_by;
use crate::{Batch, Graph, Number, Plane, Scope};
use shortcut::Step;
use values::Values;

/// The values of one block of a batch, as far as they were asked for. All calls must be with one
/// graph, which may grow in between, and with one batch.
#[derive(Clone, Debug)]
pub struct Kept {
    block: usize,
    /// For each node the round in which it was worked out last, and the place of its value.
    places: Vec<(u32, u32)>,
    /// Counts the batches; in no round that was, a node was worked out in this one.
    round: u32,
    values: Values,
    /// Nodes still to be worked out. Empty between calls.
    asked: Vec<u32>,
}

impl Kept {
    /// Nothing yet, of that block of the batch.
    pub fn new(batch: &Batch, block: usize) -> Kept {
        let values = Values::new(Block { batch, at: block });
        Kept { block, places: Vec::new(), round: 1, values, asked: Vec::new() }
    }

    /// Nothing yet, of a block of another batch, in the memory of this one. The graph must be the same.
    pub fn again(mut self, batch: &Batch, block: usize) -> Kept {
        self.begin(batch, block);
        self
    }

    /// The same, where it is.
    pub(crate) fn begin(&mut self, batch: &Batch, block: usize) {
        self.block = block;
        self.values.clear(Block { batch, at: block });
        self.asked.clear();
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.places.clear();
            self.round = 1;
        }
        self.set_constants();
    }

    /// The bits of a plane: of the people of the block, or of the rows of its relation, which begin
    /// at the position of the first row of the block. Positions that stand for no row are 0. A plane
    /// without a scope is given for people.
    pub fn plane(&mut self, graph: &Graph, batch: &Batch, plane: Plane) -> &[u64] {
        if plane == Plane::YES {
            return self.values.everybody();
        }
        let words = self.words(graph, batch, plane);
        let place = self.work_out(graph, batch, plane.0);
        self.values.show(place, words)
    }

    /// The bit of one position: of a person in the block, or of a row, counted from the first row of
    /// the block.
    pub fn bit(&mut self, graph: &Graph, batch: &Batch, plane: Plane, at: usize) -> bool {
        if let Some(so) = plane.constant() {
            return so;
        }
        let place = self.work_out(graph, batch, plane.0);
        let words = if self.values.are_few() { 1 } else { self.words(graph, batch, plane) };
        self.values.bit(place, words, at)
    }

    /// The number of one position, counted as for [`Kept::bit`].
    pub fn number(&mut self, graph: &Graph, batch: &Batch, number: Number, at: usize) -> i64 {
        let place = self.work_out(graph, batch, number.0);
        self.values.numbers(place).at(at)
    }

    /// The number of every position.
    pub(crate) fn numbers(
        &mut self,
        graph: &Graph,
        batch: &Batch,
        number: Number,
    ) -> impl Iterator<Item = i64> {
        let place = self.work_out(graph, batch, number.0);
        let scope = graph.scope_of_number(number).unwrap_or(Scope::People);
        let (live, numbers) = (self.block(batch).live(scope), self.values.numbers(place));
        (0..live).map(move |at| numbers.at(at))
    }

    fn words(&self, graph: &Graph, batch: &Batch, plane: Plane) -> usize {
        self.block(batch).words(graph.scope(plane).unwrap_or(Scope::People))
    }

    fn block<'a>(&self, batch: &'a Batch) -> Block<'a> {
        Block { batch, at: self.block }
    }

    /// Where the value of a node is. It was worked out.
    fn place(&self, node: u32) -> u32 {
        self.known(node).unwrap_or(Values::NO)
    }

    /// Where the value of a node is, if it was worked out.
    fn known(&self, node: u32) -> Option<u32> {
        let (round, place) = self.places.get(node as usize).copied()?;
        (round == self.round).then_some(place)
    }

    /// Works out a node, and before it what it hangs on; says where its value is.
    fn work_out(&mut self, graph: &Graph, batch: &Batch, node: u32) -> u32 {
        if let Some(known) = self.known(node) {
            return known;
        }
        self.make_room(graph);
        if node as usize >= self.places.len() {
            return Values::NO;
        }
        let block = self.block(batch);
        match self.values.are_few() {
            true => self.deep(graph, block, node, 0),
            false => self.by_list(graph, block, node),
        }
    }

    /// Works out a node by a list of what is still to be worked out.
    fn by_list(&mut self, graph: &Graph, block: Block<'_>, node: u32) -> u32 {
        let before = self.asked.len();
        self.asked.push(node);
        while self.asked.len() > before
            && let Some(&node) = self.asked.last()
        {
            if self.known(node).is_some() || self.is_settled(graph, block, node) {
                self.asked.pop();
            }
        }
        self.place(node)
    }

    /// Whether a node could be worked out now; else something is asked for before it.
    fn is_settled(&mut self, graph: &Graph, block: Block<'_>, node: u32) -> bool {
        let place = match self.shortcut(graph, node) {
            Step::Is(place) => place,
            Step::Needs(operand) => {
                self.asked.push(operand);
                return false;
            }
            Step::All if self.ask_for_operands(graph, node) => return false,
            Step::All => self.compute(graph, block, node),
        };
        self.places[node as usize] = (self.round, place);
        true
    }

    fn make_room(&mut self, graph: &Graph) {
        if self.places.len() < graph.nodes() {
            self.places.resize(graph.nodes(), (0, 0));
            self.set_constants();
        }
    }

    fn set_constants(&mut self) {
        let constants = [(Plane::NO, Values::NO), (Plane::YES, self.values.yes())];
        for (plane, place) in constants {
            if let Some(cell) = self.places.get_mut(plane.0 as usize) {
                *cell = (self.round, place);
            }
        }
    }

    /// Whether something has to be worked out before the node; then it is asked for.
    fn ask_for_operands(&mut self, graph: &Graph, node: u32) -> bool {
        let before = self.asked.len();
        read_by(graph, node, |operand| {
            if self.known(operand).is_none() {
                self.asked.push(operand);
            }
        });
        self.asked.len() > before
    }
}
