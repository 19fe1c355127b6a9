//! The law turned into a graph of planes: every expression, rule and conclusion, seen from a vantage.
//!
//! [`Lower`] makes each thing once, when first asked for; `force` says what is law, `expr` what an expression
//! comes to, `weigh` and `settle` which rules speak, `law_day` whose law governs, `answer` puts them together.
//! Nothing here looks at a row: the graph is made for all rows, and a run fills it with bits.

mod answer;
mod expr;
mod fold;
mod force;
mod law_day;
mod param;
mod reckon;
mod settle;
mod span;
mod weigh;

use std::cell::RefCell;
use std::rc::Rc;

use calendar::Date;
use planes::{Fold, Graph, Kept, Map, Memory, Shape};

pub(crate) use answer::Answer;
pub(crate) use force::Forced;
pub(crate) use weigh::{Side, Weighed};

use super::codes::Codes;
use super::people;
use super::picks::Picks;
use super::symbol::Sym;
use super::tables::Tables;
use crate::program::{ConclusionId, EventId, Expr, NormId, ParamId, Program, RelationId};

/// From where a graph is made: any day of one version stands for all its days.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct View {
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The alternative chosen for each dispute.
    pub picks: Picks,
}

/// A fold met on the way, kept to name the rows that tied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MetFold {
    pub relation: RelationId,
    pub fold: Fold,
}

/// Of more vantages than these nothing is kept but the graph itself.
const VIEWS_KEPT: usize = 1024;

/// What was made from one vantage.
#[derive(Default)]
struct Made {
    exprs: Map<(*const Expr, Date), Sym>,
    answers: Map<(ConclusionId, Date), Rc<Answer>>,
    under: Map<(ConclusionId, Date), Rc<Answer>>,
    sides: Map<(ConclusionId, Date), Rc<Side>>,
    forced: Map<(NormId, Date), Rc<Forced>>,
    works: Map<EventId, super::symbol::Tri>,
    params: Map<(ParamId, Date), Sym>,
    law_days: Map<(ConclusionId, Date), Rc<law_day::LawDays>>,
}

/// Makes the graph.
pub(crate) struct Lower<'p> {
    pub program: &'p Program,
    pub tables: Rc<Tables>,
    pub graph: Graph,
    pub view: Rc<View>,
    pub folds: Vec<MetFold>,
    pub codes: Codes,
    /// Expressions of facts alone: the same from every vantage, by the law of every day.
    of_facts: Map<*const Expr, Sym>,
    made: Made,
    /// What was made from other vantages.
    others: Map<Rc<View>, Made>,
    /// The memory of runs that are over.
    pub spare: RefCell<Vec<Kept>>,
    /// The memory of their columns.
    pub memory: RefCell<Memory>,
}

impl<'p> Lower<'p> {
    pub fn new(
        program: &'p Program,
        tables: Rc<Tables>,
        codes: Codes,
        shape: Shape,
        view: View,
    ) -> Lower<'p> {
        Lower {
            program,
            tables,
            graph: Graph::new(shape),
            view: Rc::new(view),
            folds: Vec::new(),
            codes,
            of_facts: Map::default(),
            made: Made::default(),
            others: Map::default(),
            spare: RefCell::default(),
            memory: RefCell::default(),
        }
    }

    /// What columns of people are made with.
    pub fn columns(&self) -> people::Made<'_> {
        let Lower { program, tables, codes, memory, .. } = self;
        people::Made { program, tables, codes, memory }
    }

    /// Sees the same rows from another vantage; what both vantages share is made, and reckoned, only once.
    pub fn look(&mut self, view: &Rc<View>) {
        if Rc::ptr_eq(&self.view, view) {
            return;
        }
        if self.view == *view {
            // The next time the quick comparison will do.
            self.view = Rc::clone(view);
            return;
        }
        if self.others.len() >= VIEWS_KEPT {
            self.others.clear();
        }
        let made = self.others.remove(view).unwrap_or_default();
        let left = std::mem::replace(&mut self.view, Rc::clone(view));
        self.others.insert(left, std::mem::replace(&mut self.made, made));
    }
}
