//! Many rows, worked out as they are asked for, and kept.

use std::cell::RefCell;
use std::rc::Rc;

use calendar::Date;
use planes::{BLOCK, Batch, Kept, Number, Plane, Scope};

use super::codes::Codes;
use super::lower::{Lower, View};
use super::people::{batch, shape};
use super::picks::Picks;
use super::tables::Tables;
use crate::facts::Person;
use crate::program::{Program, RelationId};

/// Rows and what was worked out of them so far.
pub(crate) struct Run<'a> {
    lower: Rc<RefCell<Lower<'a>>>,
    batch: Batch,
    kept: RefCell<Vec<Option<Kept>>>,
}

/// The memory of so many runs is kept for those to come.
const SPARE_KEPT: usize = 16;

/// Which bit of a plane: a person's, or that of one of the person's rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub person: usize,
    pub row: Option<(RelationId, usize)>,
}

impl<'a> Run<'a> {
    /// These people on these days, for any vantage of a lowering made before.
    pub fn of(lower: Rc<RefCell<Lower<'a>>>, people: &[&Person], days: &[Date]) -> Run<'a> {
        let batch = batch(&lower.borrow().columns(), people, days);
        Run::over(lower, batch)
    }

    /// These columns, for any vantage of a lowering made before.
    pub fn over(lower: Rc<RefCell<Lower<'a>>>, batch: Batch) -> Run<'a> {
        Run { lower, batch, kept: RefCell::default() }
    }

    /// The columns.
    pub fn batch(&self) -> &Batch {
        &self.batch
    }

    /// What is lowered, seen from a vantage.
    pub fn lower<T>(&self, view: &Rc<View>, make: impl FnOnce(&mut Lower<'a>) -> T) -> T {
        let mut lower = self.lower.borrow_mut();
        lower.look(view);
        make(&mut lower)
    }

    /// Other people, for the same lowering.
    pub fn beside(&self, people: &[&Person], days: &[Date]) -> Run<'a> {
        Run::of(Rc::clone(&self.lower), people, days)
    }

    /// Other columns, for the same lowering.
    pub fn with(&self, batch: Batch) -> Run<'a> {
        Run::over(Rc::clone(&self.lower), batch)
    }

    /// Reads a plane in the block of a person: of each, or of each row of its relation, whether it is set.
    pub fn read(&self, plane: Plane, person: usize, read: impl FnOnce(&dyn Fn(usize) -> bool)) {
        if let Some(so) = plane.constant() {
            return read(&|_| so);
        }
        let lower = self.lower.borrow();
        self.kept(Spot { person, row: None }, |kept| {
            let bits = kept.plane(&lower.graph, &self.batch, plane);
            read(&|at| bits.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1));
        });
    }

    /// Whether a plane is set at a spot.
    pub fn bit(&self, plane: Plane, spot: Spot) -> bool {
        if let Some(so) = plane.constant() {
            return so;
        }
        let lower = self.lower.borrow();
        let Some(at) = self.place(lower.graph.scope(plane), spot) else { return false };
        self.kept(spot, |kept| kept.bit(&lower.graph, &self.batch, plane, at))
    }

    /// The number at a spot.
    pub fn number(&self, number: Number, spot: Spot) -> i64 {
        let lower = self.lower.borrow();
        let Some(at) = self.place(lower.graph.scope_of_number(number), spot) else { return 0 };
        self.kept(spot, |kept| kept.number(&lower.graph, &self.batch, number, at))
    }

    /// Whether a plane has a bit a row of a relation, not a bit a person.
    pub fn is_of_rows(&self, plane: Plane) -> bool {
        matches!(self.lower.borrow().graph.scope(plane), Some(Scope::Rows(_)))
    }

    /// The bits of a plane for the people of one block; none are set where it has a bit a row of a relation.
    pub fn words(&self, plane: Plane, block: usize) -> Vec<u64> {
        let lower = self.lower.borrow();
        let people = self.batch.rows().saturating_sub(block * BLOCK).min(BLOCK);
        let words = people.div_ceil(64);
        if let Some(so) = plane.constant() {
            return vec![if so { u64::MAX } else { 0 }; words];
        }
        if matches!(lower.graph.scope(plane), Some(Scope::Rows(_))) {
            return vec![0; words];
        }
        let spot = Spot { person: block * BLOCK, row: None };
        let mut bits =
            self.kept(spot, |kept| kept.plane(&lower.graph, &self.batch, plane).to_vec());
        bits.resize(words, 0);
        bits
    }

    /// Of rows nothing is known outside of them.
    fn place(&self, scope: Option<Scope>, spot: Spot) -> Option<usize> {
        match scope {
            Some(Scope::Rows(relation)) => {
                let (_, row) = spot.row?;
                Some(self.row_in_block(relation, spot.person, row))
            }
            Some(Scope::People) | None => Some(spot.person % BLOCK),
        }
    }

    /// The position of the `k`th row of a person among the rows of the person's block.
    fn row_in_block(&self, relation: u32, person: usize, k: usize) -> usize {
        let Some(rows) = self.batch.relations().get(relation as usize) else { return 0 };
        rows.row(person, k) - rows.row(person / BLOCK * BLOCK, 0)
    }

    fn kept<T>(&self, spot: Spot, read: impl FnOnce(&mut Kept) -> T) -> T {
        let block = spot.person / BLOCK;
        let mut all = self.kept.borrow_mut();
        if all.len() <= block {
            all.resize_with(block + 1, || None);
        }
        read(all[block].get_or_insert_with(|| self.room(block)))
    }

    /// Room for the values of a block, in the memory of a run that is over.
    fn room(&self, block: usize) -> Kept {
        let spare = self.lower.borrow().spare.borrow_mut().pop();
        match spare {
            Some(spare) => spare.again(&self.batch, block),
            None => Kept::new(&self.batch, block),
        }
    }
}

impl Drop for Run<'_> {
    fn drop(&mut self) {
        let Ok(lower) = self.lower.try_borrow() else { return };
        let mut spare = lower.spare.borrow_mut();
        spare.extend(self.kept.take().into_iter().flatten());
        spare.truncate(SPARE_KEPT);
        if self.batch.rows() <= BLOCK {
            lower.memory.borrow_mut().take(&mut self.batch);
        }
    }
}

/// A lowering for any batch of a program, from a first vantage.
pub(crate) fn lowering<'a>(
    program: &'a Program,
    tables: Rc<Tables>,
    codes: Codes,
    view: View,
) -> Rc<RefCell<Lower<'a>>> {
    Rc::new(RefCell::new(Lower::new(program, tables, codes, shape(program), view)))
}

/// A vantage, by the days that stand for its versions.
pub(crate) fn view(tables: &Tables, on: Date, known_at: Date, picks: &Picks) -> View {
    View { on: tables.version(on), known_at: tables.knowledge(known_at), picks: picks.clone() }
}
