//! An order in which each conclusion comes after those it uses, and the circles that forbid one.

mod circle;
mod uses;

use std::collections::BTreeSet;

pub(crate) use circle::{Circles, circles};
pub(crate) use uses::Uses;

use crate::notice;
use crate::program::{Event, EventId, RuleId};
use crate::resolve::Work;

impl Work<'_> {
    /// Tells of exceptions that prevail over each other in a circle.
    pub(super) fn order_rules(&mut self) {
        let beaten =
            |place: usize| self.program.rules[place].beats.iter().map(|rule| rule.at()).collect();
        let graph: Vec<BTreeSet<usize>> = (0..self.program.rules.len()).map(beaten).collect();
        for chain in circles(&graph).chains {
            let names: Vec<String> =
                chain.iter().map(|place| self.program.rules[*place].name.clone()).collect();
            let at = self.trees.rules[chain[0]].tree.name.span;
            self.notices.push(notice::cycle(at, &names));
            // Taken out of the circle, so that whoever walks the order of rules comes to an end.
            let (first, next) = (chain[0], RuleId::from(chain[1]));
            self.program.rules[first].beats.retain(|rule| *rule != next);
        }
    }

    /// Tells of events that undo each other in a circle.
    pub(super) fn order_events(&mut self) {
        let undone = |event: &Event| {
            if event.is_retroactive() {
                event.events.iter().map(|id| id.at()).collect()
            } else {
                BTreeSet::new()
            }
        };
        let graph: Vec<BTreeSet<usize>> = self.program.events.iter().map(undone).collect();
        for chain in circles(&graph).chains {
            let names: Vec<String> =
                chain.iter().map(|place| self.program.events[*place].name.clone()).collect();
            let at = self.trees.events[chain[0]].tree.name.span;
            self.notices.push(notice::cycle(at, &names));
            // Taken out of the circle, as with rules.
            let (first, next) = (chain[0], EventId::from(chain[1]));
            self.program.events[first].events.retain(|event| *event != next);
        }
    }

    /// Numbers the conclusions and tells of those that need themselves.
    pub(super) fn order_conclusions(&mut self) {
        let uses = Uses::of(&self.program);
        let Circles { order, chains } = circles(&uses.conclusions);
        for (number, place) in order.into_iter().enumerate() {
            self.program.conclusions[place].order = u32::try_from(number).unwrap_or(u32::MAX);
        }
        for chain in chains {
            let names: Vec<String> =
                chain.iter().map(|place| self.program.conclusions[*place].name.clone()).collect();
            let at = self.trees.conclusions[chain[0]].tree.name.span;
            self.notices.push(notice::cycle(at, &names));
        }
        self.refuse_scopes_that_need_the_reading(&uses);
    }

    /// What a reading holds can't decide whether the reading speaks.
    fn refuse_scopes_that_need_the_reading(&mut self, uses: &Uses) {
        for (place, reading) in self.program.readings.iter().enumerate() {
            let Some(scope) = &reading.scope else { continue };
            let needed = uses.all_under(uses.in_expr(scope));
            if let Some(disputed) = needed.into_iter().find(|place| uses.disputed.contains(place)) {
                let name = self.program.conclusions[disputed].name.clone();
                let at = self.trees.readings[place].tree.name.span;
                self.notices
                    .push(notice::cycle(at, &[reading.name.clone(), name, reading.name.clone()]));
            }
        }
    }
}
