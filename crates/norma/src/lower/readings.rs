//! Readings: who reads, of whom, since when, and what they pick.

use std::collections::BTreeMap;

use super::{labels, words};
use crate::notice::{self, Span};
use crate::program::{DisputeId, Reading, ReadingId, Stage};
use crate::resolve::{Declared, Work};
use crate::syntax::ast;

impl<'a> Work<'a> {
    pub(super) fn lower_readings(&mut self) {
        for said in self.trees.readings.clone() {
            let reading = self.reading(said);
            self.program.readings.push(reading);
            self.map.readings.push(said.span);
        }
        self.refuse_second_default();
        self.refuse_following_in_a_circle();
    }

    fn reading(&mut self, said: Declared<'a, ast::Reading>) -> Reading {
        let tree = said.tree;
        let text = |written: &Option<ast::Text>| written.as_ref().map(|text| text.value.clone());
        let act = self.program.provisions[said.provision.at()].act;
        let follows = tree.follows.as_ref().and_then(|name| {
            let found = self.names.readings.look_up("reading", name);
            self.told(found)
        });
        Reading {
            name: tree.name.value.clone(),
            labels: labels(&tree.labels),
            author: text(&tree.author),
            rank: text(&tree.rank),
            provision: said.provision,
            filed: tree.filed.as_ref().map(|at| at.value),
            published: tree
                .published
                .as_ref()
                .map_or(self.program.acts[act.at()].published, |at| at.value),
            scope: tree.scope.as_ref().and_then(|scope| self.typer(&[]).condition(scope)),
            scope_days: tree
                .scope_days
                .as_ref()
                .map(|(from, until)| (from.value, until.as_ref().map(|at| at.value))),
            stages: tree.stages.iter().map(|stage| self.stage(stage)).collect(),
            follows,
            binds_from: tree.binds_from.as_ref().map(|at| at.value),
            default: tree.default.is_some(),
            source: text(&tree.source),
            warnings: words(&tree.warnings),
        }
    }

    fn stage(&mut self, written: &ast::Stage) -> Stage {
        let mut first: BTreeMap<DisputeId, Span> = BTreeMap::new();
        let mut picks = Vec::new();
        for pick in &written.picks {
            let Some((dispute, alternative)) = self.pick(pick) else { continue };
            match first.insert(dispute, pick.0.span) {
                Some(first) => {
                    self.notices.push(notice::picked_twice(pick.0.span, &pick.0.value, first))
                }
                None => picks.push((dispute, alternative)),
            }
        }
        let day = |written: &Option<ast::At<calendar::Date>>| written.as_ref().map(|at| at.value);
        Stage { from: day(&written.from), published: day(&written.published), picks }
    }

    fn refuse_second_default(&mut self) {
        let marks: Vec<Span> =
            self.trees.readings.iter().filter_map(|said| said.tree.default).collect();
        if let [first, second, ..] = marks[..] {
            self.notices.push(notice::two_defaults(second, first));
        }
    }

    fn refuse_following_in_a_circle(&mut self) {
        for place in 0..self.program.readings.len() {
            let start = ReadingId::from(place);
            let next = |id: &ReadingId| self.program.readings[id.at()].follows;
            let chain: Vec<ReadingId> = std::iter::successors(next(&start), next)
                .take(self.program.readings.len())
                .collect();
            let Some(back) = chain.iter().position(|id| *id == start) else { continue };
            // Told once, at the reading of the circle that stands first.
            if chain[..=back].iter().all(|id| *id >= start) {
                let name = |id: &ReadingId| self.program.readings[id.at()].name.clone();
                let names: Vec<String> =
                    std::iter::once(&start).chain(&chain[..=back]).map(name).collect();
                let at = self.trees.readings[place].tree.name.span;
                self.notices.push(notice::cycle(at, &names));
            }
        }
    }
}
