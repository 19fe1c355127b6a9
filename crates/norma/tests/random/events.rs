//! What happens to a random law: every kind of event, some of them touching earlier events.

use calendar::Date;
use norma::program::{Does, Event, EventId, Expr, Labels, NormId};

use super::law::{bring, brought, may_be_brought};
use super::{Made, Sight, Size};

impl Made {
    /// The events, each touching only earlier ones.
    pub(super) fn events(&mut self, size: Size) {
        let many = if size == Size::Small { self.dice.below(3) } else { 2 + self.dice.below(5) };
        (0..many).for_each(|_| self.event());
    }

    fn event(&mut self) {
        let id = EventId::from(self.program.events.len());
        let filed = self.pool.day(&mut self.dice);
        let published = self.pool.day_from(&mut self.dice, filed);
        let effect = if self.dice.chance(60) { published } else { self.pool.day(&mut self.dice) };
        let does = self.does(id, effect);
        let retroactive = matches!(does, Does::AnnulsAsIfNever | Does::Lapses | Does::Restores);
        let all: Vec<NormId> = (0..self.program.norms.len()).map(NormId::from).collect();
        let mut norms = self.dice.some(&all, 1, 3);
        norms.retain(|norm| !brought(&does).contains(norm));
        let events: Vec<EventId> = (0..id.at()).map(EventId::from).collect();
        let events = if retroactive { self.dice.some(&events, 0, 2) } else { Vec::new() };
        let (parties, save) = self.reach(&does);
        let by = self.some_provision();
        let (name, labels) = (format!("event{}", id.0), Labels::new());
        let (provisions, acts) = (Vec::new(), Vec::new());
        self.program.events.push(Event {
            name,
            labels,
            does,
            norms,
            events,
            provisions,
            acts,
            by,
            filed,
            published,
            effect,
            parties,
            save,
        });
    }

    fn does(&mut self, id: EventId, effect: Date) -> Does {
        match self.dice.below(11) {
            0..=2 => Does::Amends(self.brings(id, effect)),
            3 => Does::Repeals,
            4 | 5 => Does::Suspends(self.pool.day_from(&mut self.dice, effect)),
            6 => Does::AnnulsFromNow,
            7 | 8 => Does::AnnulsAsIfNever,
            9 => {
                if self.dice.chance(60) {
                    Does::Restores
                } else {
                    Does::Converts
                }
            }
            _ => Does::Lapses,
        }
    }

    /// One or two norms that begin with the amendment.
    fn brings(&mut self, id: EventId, effect: Date) -> Vec<NormId> {
        let norms = self.program.norms.iter().enumerate();
        let free =
            norms.filter(|(_, norm)| may_be_brought(norm)).map(|(place, _)| NormId::from(place));
        let chosen = self.dice.some(&free.collect::<Vec<_>>(), 1, 2);
        chosen.iter().for_each(|norm| bring(&mut self.program.norms[norm.at()], id, effect));
        chosen
    }

    /// For whom, and whom it leaves alone.
    fn reach(&mut self, does: &Does) -> (Option<Expr>, Option<Expr>) {
        let retroactive = matches!(does, Does::AnnulsAsIfNever | Does::Lapses);
        let parties =
            matches!(does, Does::Suspends(_)) && self.dice.chance(50) || self.dice.chance(8);
        let saves = retroactive && self.dice.chance(40) || self.dice.chance(4);
        let parties = parties.then(|| self.writer().condition(Sight::facts(), 1));
        (parties, saves.then(|| self.writer().condition(Sight::facts(), 1)))
    }
}
