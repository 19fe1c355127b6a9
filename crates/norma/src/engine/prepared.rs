//! A program made ready to be asked many questions.

use std::cell::RefCell;
use std::rc::Rc;

use calendar::Date;
use planes::{Batch, Scope, Shape};

use super::codes::Codes;
use super::lower::{Lower, View};
use super::people::{batch, shape};
use super::picks::Picks;
use super::plan::{Look, Plan, States};
use super::run::{Run, lowering, view};
use super::tables::Tables;
use super::world::World;
use crate::facts::Person;
use crate::program::{ConclusionId, Program};

/// A program made ready: what depends on the law alone is made once, whoever is asked about.
#[derive(Clone)]
pub struct Engine<'a> {
    program: &'a Program,
    tables: Rc<Tables>,
    codes: Codes,
    lower: Rc<RefCell<Lower<'a>>>,
}

/// One row of a batch: a person, and from where the person is seen.
#[derive(Clone, Debug)]
pub struct Row {
    /// The facts that exist from there.
    pub person: Rc<Person>,
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The alternative chosen for each dispute.
    pub picks: Rc<Picks>,
}

impl<'a> Engine<'a> {
    /// Makes a program ready.
    pub fn of(program: &'a Program) -> Engine<'a> {
        let tables = Rc::new(Tables::of(program));
        let (codes, nowhere) = (Codes::default(), nowhere(&tables));
        let lower = lowering(program, Rc::clone(&tables), codes.clone(), nowhere);
        Engine { program, tables, codes, lower }
    }

    /// One row.
    pub fn row(&self, row: Row) -> World<'a> {
        let run = Run::of(Rc::clone(&self.lower), &[&row.person], &[row.on]);
        self.world(row, Rc::new(run), 0)
    }

    /// Rows as one batch, 64 an instruction: people, days, knowledge and readings in any mixture.
    pub fn rows(&self, rows: Vec<Row>) -> Vec<World<'a>> {
        let (people, days): (Vec<&Person>, Vec<Date>) =
            rows.iter().map(|row| (&*row.person, row.on)).unzip();
        let run = Rc::new(Run::of(Rc::clone(&self.lower), &people, &days));
        let world = |(at, row)| self.world(row, Rc::clone(&run), at);
        rows.into_iter().enumerate().map(world).collect()
    }

    /// People in columns, all asked about on one day, for a [`Plan`].
    pub fn batch(&self, people: &[&Person], on: Date) -> Batch {
        batch(&self.lower.borrow().columns(), people, &vec![on; people.len()])
    }

    /// What a batch of people can hold at most: a plan for this shape is right for every batch of the program.
    pub fn shape(&self) -> Shape {
        shape(self.program)
    }

    /// Whose rows each fact belongs to, and whether it is yes or no: what the columns of a batch must fit.
    pub fn scopes(&self) -> Vec<(Scope, bool)> {
        self.tables.scopes().to_vec()
    }

    /// The number that stands for a code in a column.
    pub fn code(&self, text: &str) -> i64 {
        self.codes.number(text)
    }

    /// Questions of law worked out for whole columns, for batches of one shape, from one vantage or several in one pass.
    pub fn plan(&self, shape: Shape, looks: &[Look], asked: &[ConclusionId]) -> Plan {
        self.plan_with(States::All, shape, looks, asked)
    }

    /// The same, with or without what isn't a value.
    pub fn plan_with(
        &self,
        states: States,
        shape: Shape,
        looks: &[Look],
        asked: &[ConclusionId],
    ) -> Plan {
        let views =
            looks.iter().map(|look| view(&self.tables, look.on, look.known_at, &look.picks));
        let views: Vec<Rc<View>> = views.map(Rc::new).collect();
        let (tables, codes) = (Rc::clone(&self.tables), self.codes.clone());
        let first = views.first().map_or_else(|| nowhere(&self.tables), |view| View::clone(view));
        Plan::of(Lower::new(self.program, tables, codes, shape, first), &views, asked, states)
    }

    /// The program.
    pub fn program(&self) -> &'a Program {
        self.program
    }

    /// What depends on the law alone.
    pub(crate) fn tables(&self) -> &Tables {
        &self.tables
    }

    pub(super) fn codes(&self) -> &Codes {
        &self.codes
    }

    pub(super) fn run(&self, batch: Batch) -> Run<'a> {
        Run::over(Rc::clone(&self.lower), batch)
    }

    pub(super) fn world(&self, row: Row, run: Rc<Run<'a>>, at: usize) -> World<'a> {
        let view = Rc::new(view(&self.tables, row.on, row.known_at, &row.picks));
        let Row { person, on, known_at, picks } = row;
        let (program, tables, read) = (self.program, Rc::clone(&self.tables), Rc::default());
        World { program, person, on, known_at, picks, tables, run, view, at, read }
    }
}

/// Before all law, with no choice made.
fn nowhere(tables: &Tables) -> View {
    view(tables, Date::MIN, Date::MIN, &Picks::new())
}
