//! The values of a block, worked out as they are asked for, each once: for reading reasons.
//!
//! No gate is kept shut here, since whoever asks wants to see what lies behind it.

mod compute;
mod values;

use crate::kernel::Block;
use crate::operands::read_by;
use crate::{Batch, Graph, Number, Plane, Scope};
use values::Values;

/// The values of one block of a batch, as far as they were asked for. All calls must be with one
/// graph, which may grow in between, and with one batch.
#[derive(Clone, Debug)]
pub struct Kept {
    block: usize,
    /// For each node, one more than the place of its value; 0 if it wasn't asked for.
    places: Vec<u32>,
    values: Values,
    /// Nodes still to be worked out, and whether what they need was asked for. Empty between calls.
    asked: Vec<(u32, bool)>,
}

impl Kept {
    /// Nothing yet, of that block of the batch.
    pub fn new(batch: &Batch, block: usize) -> Kept {
        let values = Values::new(Block { batch, at: block });
        Kept { block, places: Vec::new(), values, asked: Vec::new() }
    }

    /// The bits of a plane: of the people of the block, or of the rows of its relation, which begin
    /// at the position of the first row of the block. Positions that stand for no row are 0. A plane
    /// without a scope is given for people.
    pub fn plane(&mut self, graph: &Graph, batch: &Batch, plane: Plane) -> &[u64] {
        if plane == Plane::YES {
            return self.values.everybody();
        }
        let words = self.block(batch).words(graph.scope(plane).unwrap_or(Scope::People));
        self.work_out(graph, batch, plane.0);
        self.values.plane(self.place(plane.0), words)
    }

    /// The bit of one position: of a person in the block, or of a row, counted from the first row of
    /// the block.
    pub fn bit(&mut self, graph: &Graph, batch: &Batch, plane: Plane, at: usize) -> bool {
        if let Some(so) = plane.constant() {
            return so;
        }
        let plane = self.plane(graph, batch, plane);
        plane.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// The number of one position, counted as for [`Kept::bit`].
    pub fn number(&mut self, graph: &Graph, batch: &Batch, number: Number, at: usize) -> i64 {
        self.work_out(graph, batch, number.0);
        self.values.numbers(self.place(number.0)).at(at)
    }

    fn block<'a>(&self, batch: &'a Batch) -> Block<'a> {
        Block { batch, at: self.block }
    }

    /// Where the value of a node is. It was worked out.
    fn place(&self, node: u32) -> u32 {
        self.places.get(node as usize).map_or(0, |place| place.saturating_sub(1))
    }

    fn is_known(&self, node: u32) -> bool {
        self.places.get(node as usize).is_none_or(|&place| place != 0)
    }

    /// Works out a node, and before it what it needs.
    fn work_out(&mut self, graph: &Graph, batch: &Batch, node: u32) {
        self.make_room(graph);
        if self.is_known(node) {
            return;
        }
        let block = self.block(batch);
        self.asked.push((node, false));
        while let Some((node, is_ready)) = self.asked.pop() {
            if self.is_known(node) {
                continue;
            }
            if !is_ready && self.ask_for_operands(graph, node) {
                continue;
            }
            let place = self.compute(graph, block, node);
            self.places[node as usize] = place + 1;
        }
    }

    fn make_room(&mut self, graph: &Graph) {
        if self.places.is_empty() {
            // Memory that is 0 to begin with costs nothing before it is touched.
            self.places = vec![0; graph.nodes()];
            self.places[Plane::NO.0 as usize] = Values::NO + 1;
            self.places[Plane::YES.0 as usize] = self.values.yes() + 1;
        }
        if self.places.len() < graph.nodes() {
            self.places.resize(graph.nodes(), 0);
        }
    }

    /// Whether something has to be worked out before the node; then the node comes after it.
    fn ask_for_operands(&mut self, graph: &Graph, node: u32) -> bool {
        let before = self.asked.len();
        self.asked.push((node, true));
        read_by(graph, node, |operand| {
            if !self.is_known(operand) {
                self.asked.push((operand, false));
            }
        });
        if self.asked.len() == before + 1 {
            self.asked.pop();
            return false;
        }
        true
    }
}
