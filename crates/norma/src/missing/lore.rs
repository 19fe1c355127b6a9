//! What the search for one goal teaches for the next.

use std::collections::HashMap;

use calendar::Date;

use super::Open;
use super::search::Quest;
use crate::engine::{Supposed, World};
use crate::program::{ConclusionId, Kind};

/// So many ways are kept for each thing, the last ones.
const WAYS: usize = 4;

/// What was learnt of the goals looked at before.
#[derive(Default)]
pub(super) struct Lore {
    /// Of questions of law, by the law of a day, what doesn't settle them.
    idle: Vec<((ConclusionId, Date), Vec<Open>)>,
    /// Of each thing that settled a goal, what was asked last, and what was told before.
    ways: HashMap<Open, Vec<(Open, Supposed)>>,
}

impl Lore {
    /// Notes what was looked for in vain.
    ///
    /// Of a yes or no, or one of a list, there is nothing between known and not known. What can't settle such a
    /// question can't matter to a goal that asks for it nowhere but under that question.
    pub fn note_idle(&mut self, quest: &Quest<'_>, world: &World<'_>) {
        let Some((id, law)) = quest.trail.question() else { return };
        let kind = world.program.conclusions[id.at()].ty.kind;
        let idle = quest.unproved().into_iter().map(|place| quest.trail.opens()[place]);
        if matches!(kind, Kind::YesNo | Kind::Choice(_)) {
            self.idle.push(((id, law), idle.collect()));
        }
    }

    /// Leaves out what is asked for nowhere but under questions it doesn't settle.
    pub fn spare(&self, quest: &Quest<'_>, places: &mut Vec<usize>) {
        places.retain(|place| {
            let open = quest.trail.opens()[*place];
            let in_vain = self.idle.iter().filter(|(_, idle)| idle.contains(&open));
            let questions: Vec<(ConclusionId, Date)> = in_vain.map(|(of, _)| *of).collect();
            questions.is_empty() || quest.trail.leads_past(&questions, open)
        });
    }

    /// Notes how a thing came to settle a goal: it may come so to another.
    pub fn note_way(&mut self, about: Open, asked: Open, told: &Supposed) {
        let ways = self.ways.entry(about).or_default();
        if ways.len() == WAYS {
            ways.remove(0);
        }
        ways.push((asked, told.clone()));
    }

    /// The ways in which a thing settled goals.
    pub fn ways(&self, about: Open) -> &[(Open, Supposed)] {
        self.ways.get(&about).map_or(&[], Vec::as_slice)
    }
}
