//! What happens to the law: which norms an event touches, which it brings, from when.

use super::labels;
use crate::notice::{self, Span};
use crate::program::{ActId, Does, Event, EventId, NormId};
use crate::resolve::{Aim, Declared, RuleWord, Work};
use crate::syntax::ast::{self, TargetKind, Text};

impl<'a> Work<'a> {
    pub(super) fn lower_events(&mut self) {
        let brought: Vec<Vec<NormId>> =
            (0..self.trees.events.len()).map(|place| self.brought(place.into())).collect();
        for (place, brought) in brought.into_iter().enumerate() {
            let event = self.event(self.trees.events[place], brought);
            self.program.events.push(event);
            self.map.events.push(self.trees.events[place].span);
        }
        for place in 0..self.program.events.len() {
            self.program.events[place].events = self.events_touched(place);
        }
    }

    /// The norms an amendment brings, each now open from its effect.
    fn brought(&mut self, id: EventId) -> Vec<NormId> {
        let said = self.trees.events[id.at()];
        let ast::Does::Amends(rules) = &said.tree.does else { return Vec::new() };
        rules.iter().filter_map(|name| self.open(name, id, said)).collect()
    }

    fn open(&mut self, name: &Text, id: EventId, said: Declared<'a, ast::Event>) -> Option<NormId> {
        let found = self.names.rules.look_up("rule", name);
        let (norm, dated) = match self.told(found)? {
            RuleWord::Rule(id) => (
                self.program.rules[id.at()].norm,
                self.trees.rules[id.at()].tree.in_force.is_some(),
            ),
            RuleWord::Transitional(id) => {
                let tree = self.trees.transitionals[id.at()].tree;
                (self.program.transitionals[id.at()].norm, tree.in_force.is_some())
            }
        };
        if let Some(first) = self.program.norms[norm.at()].opened_by.filter(|first| *first != id) {
            let first: Span = self.trees.events[first.at()].span;
            return self.told(Err(notice::opened_twice(name.span, &name.value, first)));
        }
        let effect = said.tree.effect.as_ref().map(|at| at.value);
        let row = &mut self.program.norms[norm.at()];
        row.opened_by = Some(id);
        if let (Some(effect), false) = (effect, dated) {
            row.from = effect;
        }
        Some(norm)
    }

    fn event(&mut self, said: Declared<'a, ast::Event>, brought: Vec<NormId>) -> Event {
        let tree = said.tree;
        let act = &self.program.acts[self.program.provisions[said.provision.at()].act.at()];
        let day = |written: &Option<ast::At<calendar::Date>>, or| {
            written.as_ref().map_or(or, |at| at.value)
        };
        let (filed, published) =
            (day(&tree.filed, act.published), day(&tree.published, act.published));
        let effect = day(&tree.effect, act.in_force);
        let by = tree.by.as_ref().and_then(|name| {
            let found = self.provision_called(name, said.provision);
            self.told(found)
        });
        let aims = self.aims(said);
        let mut typer = self.typer(&[]);
        let parties = tree.parties.as_ref().and_then(|parties| typer.condition(parties));
        let save = tree.save.as_ref().and_then(|save| typer.condition(save));
        Event {
            name: tree.name.value.clone(),
            labels: labels(&tree.labels),
            norms: self.norms_touched(tree, &aims, &brought, effect),
            events: Vec::new(),
            provisions: distinct(aims.iter().flat_map(|(_, aim)| aim.provisions(self))),
            acts: aims.iter().filter_map(|(_, aim)| act_of(aim)).collect(),
            by: by.unwrap_or(said.provision),
            does: does(&tree.does, brought),
            filed,
            published,
            effect,
            parties,
            save,
        }
    }

    fn aims(&mut self, said: Declared<'a, ast::Event>) -> Vec<(TargetKind, Aim)> {
        let mut aims = Vec::new();
        for target in &said.tree.targets {
            let aimed = self.aimed_at(target, said.provision);
            aims.extend(self.told(aimed).map(|aim| (target.kind, aim)));
        }
        aims
    }

    /// The norms aimed at, without those the event itself brings. A text that only begins on the day an
    /// article is amended or repealed, or later, is a later version of it and stays, unless it is named outright.
    fn norms_touched(
        &self,
        tree: &ast::Event,
        aims: &[(TargetKind, Aim)],
        brought: &[NormId],
        effect: calendar::Date,
    ) -> Vec<NormId> {
        let ends = matches!(tree.does, ast::Does::Amends(_) | ast::Does::Repeals);
        let later = |norm: &NormId| ends && self.program.norms[norm.at()].from >= effect;
        let touched = aims.iter().flat_map(|(kind, aim)| {
            let broad = *kind != TargetKind::Rule;
            aim.norms(self).into_iter().filter(move |norm| !(broad && later(norm)))
        });
        distinct(touched.filter(|norm| !brought.contains(norm)))
    }

    /// The events made by the provisions that an event annuls, restores or, with their act, lets lapse.
    fn events_touched(&mut self, place: usize) -> Vec<EventId> {
        use Does::*;
        if !matches!(
            self.program.events[place].does,
            AnnulsFromNow | AnnulsAsIfNever | Restores | Lapses
        ) {
            return Vec::new();
        }
        let said = self.trees.events[place];
        let aims = said
            .tree
            .targets
            .iter()
            .filter_map(|target| self.aimed_at(target, said.provision).ok());
        let aims: Vec<Aim> = aims.collect();
        let others = self.program.events.iter().enumerate().filter(|(other, _)| *other != place);
        let made = others.filter(|(_, event)| aims.iter().any(|aim| aim.holds(self, event.by)));
        made.map(|(other, _)| other.into()).collect()
    }
}

fn act_of(aim: &Aim) -> Option<ActId> {
    if let Aim::Act(act) = aim { Some(*act) } else { None }
}

fn does(written: &ast::Does, brought: Vec<NormId>) -> Does {
    match written {
        ast::Does::Amends(_) => Does::Amends(brought),
        ast::Does::Repeals => Does::Repeals,
        ast::Does::Suspends(until) => Does::Suspends(until.value),
        ast::Does::AnnulsFromNow => Does::AnnulsFromNow,
        ast::Does::AnnulsAsIfNever => Does::AnnulsAsIfNever,
        ast::Does::Restores => Does::Restores,
        ast::Does::Converts => Does::Converts,
        ast::Does::Lapses => Does::Lapses,
    }
}

/// Each once, in the order first met.
fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.fold(Vec::new(), |mut kept, one| {
        if !kept.contains(&one) {
            kept.push(one);
        }
        kept
    })
}
