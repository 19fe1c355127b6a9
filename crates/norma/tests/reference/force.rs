//! What is law on a day: the fold over acts and events (S6, S7).
//!
//! A norm is law for a row, isn't, or may be: an annulment can save some rows and a suspension bind only its parties.

use calendar::Date;

use super::{Place, Truth, World};
use norma::program::{Does, Event, EventId, Norm, NormId};

/// Whether a norm is law, and what made it not so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Force {
    /// Yes, no, or not known.
    pub holds: Truth,
    /// Why not, or what leaves it open.
    pub why: Why,
}

/// What keeps a norm from being law, or might.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing.
    Nothing,
    /// Its act isn't published yet on the day of knowledge.
    Unpublished,
    /// The reading picks another alternative.
    OtherReading,
    /// Its first day comes later.
    NotYet,
    /// Its own last day has passed.
    Ended,
    /// This event.
    Event(EventId),
}

impl Force {
    fn not(why: Why) -> Force {
        Force { holds: Truth::No, why }
    }
}

impl World<'_> {
    /// Whether `norm` is law on the day `law`.
    pub fn force(&self, id: NormId, law: Date) -> Force {
        let known = if self.plan.is_fluid(id) { &self.forces } else { &*self.fixed };
        if let Some(force) = known.borrow().get(&(id, law)) {
            return *force;
        }
        let force = self.force_anew(id, law);
        known.borrow_mut().insert((id, law), force);
        force
    }

    fn force_anew(&self, id: NormId, law: Date) -> Force {
        let norm = &self.program.norms[id.at()];
        let day = if norm.law_of_the_day { self.on } else { law };
        if !self.is_public(id) {
            return Force::not(Why::Unpublished);
        }
        if !self.speaks(norm) {
            return Force::not(Why::OtherReading);
        }
        self.after_events(id, norm, day, self.opened(norm, day))
    }

    /// Whether the act a norm stands in is published by the day of knowledge.
    pub(crate) fn is_public(&self, id: NormId) -> bool {
        let act = self.program.provisions[self.program.norms[id.at()].provision.at()].act;
        self.program.acts[act.at()].published <= self.known_at
    }

    /// Whether the reading picks one of the alternatives the norm speaks under, for each dispute.
    fn speaks(&self, norm: &Norm) -> bool {
        let picked = |dispute: usize, among: &[u32]| {
            self.picks[dispute].is_some_and(|place| among.contains(&place))
        };
        norm.under.iter().all(|under| picked(under.dispute.at(), &under.alternatives))
    }

    /// Before any closing event: its own days, and the amendment that brought it.
    fn opened(&self, norm: &Norm, day: Date) -> Force {
        if norm.until.is_some_and(|until| day >= until) {
            return Force::not(Why::Ended);
        }
        let Some(id) = norm.opened_by else {
            let begun = norm.from <= day;
            return if begun {
                Force { holds: Truth::Yes, why: Why::Nothing }
            } else {
                Force::not(Why::NotYet)
            };
        };
        let event = &self.program.events[id.at()];
        if day < event.effect.max(norm.from) || event.published > self.known_at {
            return Force::not(Why::NotYet);
        }
        self.works(id, event).shaped(Why::Event(id))
    }

    /// Every event that touches the norm, in the order of their effect.
    fn after_events(&self, id: NormId, norm: &Norm, day: Date, mut force: Force) -> Force {
        let mut touching: Vec<(EventId, &Event)> =
            self.known_events().filter(|(_, event)| event.norms.contains(&id)).collect();
        touching.sort_by_key(|(_, event)| event.effect);
        for (event_id, event) in touching {
            let touched = self.touches(event_id, event, day);
            force = match event.does {
                Does::Restores if norm.from <= day => force.reopened(touched, event_id),
                Does::Restores | Does::Converts => force,
                _ => force.closed(touched, event_id),
            };
        }
        force
    }

    /// Events published by the day of knowledge.
    fn known_events(&self) -> impl Iterator<Item = (EventId, &Event)> {
        let events = self
            .program
            .events
            .iter()
            .enumerate()
            .map(|(place, event)| (EventId::from(place), event));
        events.filter(|(_, event)| event.published <= self.known_at)
    }

    /// Whether the event has reached this norm on the law day `day`, for this row.
    fn touches(&self, id: EventId, event: &Event, day: Date) -> Truth {
        let reached = match event.does {
            Does::AnnulsAsIfNever => self.known_at >= event.effect,
            Does::Lapses => true,
            Does::AnnulsFromNow => self.on >= event.effect,
            Does::Suspends(until) => event.effect <= day && day <= until,
            _ => event.effect <= day,
        };
        if reached { self.works(id, event) } else { Truth::No }
    }

    /// Whether the event stands for this row: it binds its parties, doesn't save the row, and was never undone itself.
    fn works(&self, id: EventId, event: &Event) -> Truth {
        let asked = |expr: &Option<norma::program::Expr>| {
            expr.as_ref().map(|expr| self.eval(expr, Place::of_law(self.on)).truth().met())
        };
        let binds = asked(&event.parties).unwrap_or(Truth::Yes);
        let saves = asked(&event.save).unwrap_or(Truth::No);
        binds.and(saves.not()).and(self.undone(id).not())
    }

    /// Whether an annulment or a lapse removed the provision that made the event.
    fn undone(&self, id: EventId) -> Truth {
        let undoing = self
            .known_events()
            .filter(|(_, event)| event.events.contains(&id) && event.is_retroactive());
        undoing.fold(Truth::No, |undone, (other, event)| {
            undone.or(self.touches(other, event, self.on))
        })
    }
}

impl Truth {
    fn shaped(self, why: Why) -> Force {
        Force { holds: self, why: if self == Truth::Yes { Why::Nothing } else { why } }
    }
}

impl Force {
    fn closed(self, touched: Truth, by: EventId) -> Force {
        match touched {
            Truth::No => self,
            _ if self.holds == Truth::No => self,
            _ => self.holds.and(touched.not()).shaped(Why::Event(by)),
        }
    }

    fn reopened(self, touched: Truth, by: EventId) -> Force {
        if touched == Truth::No { self } else { self.holds.or(touched).shaped(Why::Event(by)) }
    }
}
