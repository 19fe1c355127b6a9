//! Questions of law for whole columns of people: made once, run over any number of rows.

use std::rc::Rc;

use calendar::Date;
use planes::{Batch, Plane, Schedule, Scratch};

use super::lower::{Answer, Lower, View};
use super::picks::Picks;
use super::symbol::Sym;
use crate::program::{ConclusionId, Kind};

/// From where rows are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The day the law is applied to; the rows' own day must be of the same version of the law.
    pub on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The alternative chosen for each dispute.
    pub picks: Picks,
}

/// What a plan works out beside the values themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum States {
    /// Where the answer is known not to exist, contradicts itself or has no content, too.
    All,
    /// Nothing: where no value is known, why isn't told.
    ValuesOnly,
}

/// Questions worked out for batches of one shape.
#[derive(Clone, Debug)]
pub struct Plan {
    schedule: Schedule,
    questions: Vec<Question>,
    nodes: usize,
}

/// One question from one vantage, and where its answer comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which vantage, by its place among those the plan was made for.
    pub look: usize,
    /// What is asked.
    pub conclusion: ConclusionId,
    /// How the answer is laid out.
    pub answer: Answered,
    /// Goals by their places: known not to exist, a contradiction, without content.
    absent: usize,
    conflict: usize,
    unwritten: usize,
}

/// How an answer is laid out in goals of the schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// Yes here, no there.
    YesNo {
        /// The goal set where it is so.
        yes: usize,
        /// The goal set where it isn't.
        no: usize,
    },
    /// A goal for each value of the enumeration, by its place.
    Choice(Vec<usize>),
    /// A goal set where it is known, and the number it then is: days since 1970 for a date, units for a sum of money.
    Number {
        /// The goal set where the number is known exactly.
        known: usize,
        /// The place of the number among the numbers of the schedule.
        number: usize,
    },
}

impl Plan {
    pub(super) fn of(
        mut lower: Lower<'_>,
        views: &[Rc<View>],
        asked: &[ConclusionId],
        states: States,
    ) -> Plan {
        let (mut goals, mut questions) = (Goals::new(states), Vec::new());
        for (look, view) in views.iter().enumerate() {
            lower.look(view);
            for conclusion in asked {
                let answer = lower.conclude_by(*conclusion, view.on);
                questions.push(goals.question(&mut lower, look, *conclusion, &answer));
            }
        }
        let schedule = Schedule::of(&lower.graph, &goals.planes, &goals.numbers);
        Plan { schedule, questions, nodes: lower.graph.nodes() }
    }

    /// The questions, vantage by vantage, in the order asked.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// How many operations and inputs were made on the way.
    pub fn nodes(&self) -> usize {
        self.nodes
    }

    /// How many operations a block takes, those skipped where no row needs them included.
    pub fn steps(&self) -> usize {
        self.schedule.steps()
    }

    /// Room for the rows of one block; made once for a batch.
    pub fn scratch(&self, batch: &Batch) -> Scratch {
        self.schedule.scratch(batch)
    }

    /// Works out one block of 1,024 people; [`Question::yes`] and its neighbours read what came out.
    pub fn run(&self, batch: &Batch, block: usize, scratch: &mut Scratch) {
        self.schedule.run_block(batch, block, scratch);
    }
}

impl Question {
    /// Where the answer is yes; nowhere for a question that has another kind of answer.
    pub fn yes<'s>(&self, scratch: &'s Scratch) -> &'s [u64] {
        if let Answered::YesNo { yes, .. } = self.answer { scratch.goal(yes) } else { &[] }
    }

    /// Where the answer is no.
    pub fn no<'s>(&self, scratch: &'s Scratch) -> &'s [u64] {
        if let Answered::YesNo { no, .. } = self.answer { scratch.goal(no) } else { &[] }
    }

    /// Where the answer is this value of its enumeration.
    pub fn value<'s>(&self, scratch: &'s Scratch, place: usize) -> &'s [u64] {
        match &self.answer {
            Answered::Choice(values) => values.get(place).map_or(&[], |goal| scratch.goal(*goal)),
            _ => &[],
        }
    }

    /// Where the answer is a known number, and the numbers.
    pub fn number<'s>(&self, scratch: &'s Scratch) -> (&'s [u64], &'s [i64]) {
        match self.answer {
            Answered::Number { known, number } => (scratch.goal(known), scratch.number(number)),
            _ => (&[], &[]),
        }
    }

    /// Where the thing asked for is known not to exist.
    pub fn absent<'s>(&self, scratch: &'s Scratch) -> &'s [u64] {
        scratch.goal(self.absent)
    }

    /// Where rules contradict each other.
    pub fn conflict<'s>(&self, scratch: &'s Scratch) -> &'s [u64] {
        scratch.goal(self.conflict)
    }

    /// Where the law has no content here.
    pub fn unwritten<'s>(&self, scratch: &'s Scratch) -> &'s [u64] {
        scratch.goal(self.unwritten)
    }
}

/// What a schedule is to work out.
struct Goals {
    states: States,
    planes: Vec<Plane>,
    numbers: Vec<planes::Number>,
}

impl Goals {
    fn new(states: States) -> Goals {
        Goals { states, planes: Vec::new(), numbers: Vec::new() }
    }

    /// A plane that is no value.
    fn state(&mut self, plane: Plane) -> usize {
        self.plane(if self.states == States::All { plane } else { Plane::NO })
    }

    fn plane(&mut self, plane: Plane) -> usize {
        self.planes.push(plane);
        self.planes.len() - 1
    }

    fn question(
        &mut self,
        lower: &mut Lower<'_>,
        look: usize,
        conclusion: ConclusionId,
        answer: &Answer,
    ) -> Question {
        let ties = answer.torn(&mut lower.graph);
        Question {
            look,
            conclusion,
            answer: self.answered(lower, &answer.sym),
            absent: self.state(answer.sym.absent_rows()),
            conflict: self.state(ties),
            unwritten: self.state(answer.unwritten),
        }
    }

    fn answered(&mut self, lower: &mut Lower<'_>, sym: &Sym) -> Answered {
        let val = match sym {
            Sym::Truth(tri, _) => {
                return Answered::YesNo { yes: self.plane(tri.yes), no: self.plane(tri.no) };
            }
            Sym::Value(val) => val,
        };
        let g = &mut lower.graph;
        let known = val.exact(g);
        if let Kind::Choice(of) = val.kind {
            let values = 0..lower.program.enumerations[of.at()].values.len();
            let mut is = |place: usize| {
                let here = g.is(val.ends.low, i64::try_from(place).unwrap_or(i64::MAX));
                self.plane(g.and(known, here))
            };
            return Answered::Choice(values.map(&mut is).collect());
        }
        self.numbers.push(val.ends.low);
        Answered::Number { known: self.plane(known), number: self.numbers.len() - 1 }
    }
}
