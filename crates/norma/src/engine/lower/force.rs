//! What is law on a day: the fold over acts and events (S6, S7).
//!
//! Most norms are law for every row or for none, and then nothing is left of them in the graph. An event that
//! binds only its parties, or saves some rows, leaves planes.

use std::rc::Rc;

use calendar::Date;

use super::Lower;
use crate::engine::force::Why;
use crate::engine::symbol::Tri;
use crate::program::{Does, Event, EventId, Norm, NormId};

/// Whether a norm is law in every row, and how it came to be so.
#[derive(Clone, Debug)]
pub(crate) struct Forced {
    /// Whether it is law.
    pub holds: Tri,
    /// What it was before any event, and why.
    pub opened: (Tri, Why),
    /// What the events did to it, in the order of their effect.
    pub steps: Vec<Step>,
}

/// What one event did.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub event: EventId,
    pub touched: Tri,
    /// It made law again what had ended; otherwise it ended it.
    pub restores: bool,
}

impl<'p> Lower<'p> {
    /// Whether `norm` is law on the day `law`.
    pub fn force(&mut self, id: NormId, law: Date) -> Rc<Forced> {
        let key = (id, self.tables.version(law));
        if let Some(done) = self.made.forced.get(&key) {
            return Rc::clone(done);
        }
        let made = Rc::new(self.force_anew(id, law));
        self.made.forced.insert(key, Rc::clone(&made));
        made
    }

    fn force_anew(&mut self, id: NormId, law: Date) -> Forced {
        let norm = &self.program.norms[id.at()];
        let day = if norm.law_of_the_day { self.view.on } else { law };
        if !self.is_public(id) {
            return Forced::not(Why::Unpublished);
        }
        if !self.speaks(norm) {
            return Forced::not(Why::OtherReading);
        }
        let opened = self.opened(norm, day);
        self.after_events(id, norm, day, opened)
    }

    /// Whether the act a norm stands in is published by the day of knowledge.
    pub fn is_public(&self, id: NormId) -> bool {
        let act = self.program.provisions[self.program.norms[id.at()].provision.at()].act;
        self.program.acts[act.at()].published <= self.view.known_at
    }

    /// Whether the reading picks one of the alternatives the norm speaks under, for each dispute.
    fn speaks(&self, norm: &Norm) -> bool {
        let picked = |dispute: usize, among: &[u32]| {
            self.view.picks.get(dispute).copied().flatten().is_some_and(|at| among.contains(&at))
        };
        norm.under.iter().all(|under| picked(under.dispute.at(), &under.alternatives))
    }

    /// Before any closing event: its own days, and the amendment that brought it.
    fn opened(&mut self, norm: &Norm, day: Date) -> (Tri, Why) {
        if norm.until.is_some_and(|until| day >= until) {
            return (Tri::NO, Why::Ended);
        }
        let Some(id) = norm.opened_by else {
            let begun = norm.from <= day;
            return if begun { (Tri::YES, Why::Nothing) } else { (Tri::NO, Why::NotYet) };
        };
        let event = &self.program.events[id.at()];
        if day < event.effect.max(norm.from) || event.published > self.view.known_at {
            return (Tri::NO, Why::NotYet);
        }
        (self.works(id), Why::Event(id))
    }

    /// The closing and reopening events in the order of their effect.
    fn after_events(&mut self, id: NormId, norm: &Norm, day: Date, opened: (Tri, Why)) -> Forced {
        let tables = Rc::clone(&self.tables);
        let (mut holds, mut steps) = (opened.0, Vec::new());
        for event_id in tables.touching(id) {
            let event = &self.program.events[event_id.at()];
            if event.published > self.view.known_at {
                continue;
            }
            let restores = event.does == Does::Restores;
            if event.does == Does::Converts || (restores && norm.from > day) {
                continue;
            }
            let touched = self.touches(*event_id, event, day);
            let g = &mut self.graph;
            holds = if restores { holds.or(g, touched) } else { holds.and(g, touched.not()) };
            steps.push(Step { event: *event_id, touched, restores });
        }
        Forced { holds, opened, steps }
    }

    /// Whether the event has reached a norm on the law day `day`, in every row.
    fn touches(&mut self, id: EventId, event: &Event, day: Date) -> Tri {
        let reached = match event.does {
            Does::AnnulsAsIfNever => self.view.known_at >= event.effect,
            Does::Lapses => true,
            Does::AnnulsFromNow => self.view.on >= event.effect,
            Does::Suspends(until) => event.effect <= day && day <= until,
            _ => event.effect <= day,
        };
        if reached { self.works(id) } else { Tri::NO }
    }

    /// Whether the event stands for a row: it binds its parties, doesn't save the row, and was never undone itself.
    fn works(&mut self, id: EventId) -> Tri {
        if let Some(done) = self.made.works.get(&id) {
            return *done;
        }
        // Should events undo each other in a circle, none of them is known to work.
        self.made.works.insert(id, Tri::UNKNOWN);
        let (event, on) = (&self.program.events[id.at()], self.view.on);
        let binds = self.met(event.parties.as_ref(), on);
        let saves = event.save.as_ref().map_or(Tri::NO, |save| self.met(Some(save), on));
        let undone = self.undone(id);
        let g = &mut self.graph;
        let works = binds.and(g, saves.not()).and(g, undone.not());
        self.made.works.insert(id, works);
        works
    }

    /// Whether an annulment or a lapse removed the provision that made the event.
    fn undone(&mut self, id: EventId) -> Tri {
        let mut undone = Tri::NO;
        for (place, event) in self.program.events.iter().enumerate() {
            if event.published > self.view.known_at
                || !event.is_retroactive()
                || !event.events.contains(&id)
            {
                continue;
            }
            let touched = self.touches(EventId::from(place), event, self.view.on);
            undone = undone.or(&mut self.graph, touched);
        }
        undone
    }
}

impl Forced {
    fn not(why: Why) -> Forced {
        Forced { holds: Tri::NO, opened: (Tri::NO, why), steps: Vec::new() }
    }
}
