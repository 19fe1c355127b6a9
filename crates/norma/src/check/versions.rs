//! Versions of a text that an amendment put in each other's place: no day without one, none with two.

use calendar::Date;

use super::desk::{Desk, Thing};
use crate::engine::{Truth, Why};
use crate::notice;
use crate::program::{Does, Event, EventId, Norm, NormId};

/// A way two versions can fail to follow each other.
#[derive(Clone, Copy)]
enum Fault {
    Gap,
    Overlap,
}

pub(super) fn check(desk: &mut Desk<'_>) {
    for (place, event) in desk.program.events.iter().enumerate() {
        let Does::Amends(new) = &event.does else { continue };
        let id = EventId::from(place);
        for fault in [Fault::Gap, Fault::Overlap] {
            let days = desk.law.days.clone();
            if let Some(day) =
                days.into_iter().find(|day| fault.shows(desk, (id, event), new, *day))
            {
                tell(desk, id, fault, day);
            }
        }
    }
}

fn tell(desk: &mut Desk<'_>, id: EventId, fault: Fault, day: Date) {
    let (at, name) = (desk.at(Thing::Event(id)), &desk.program.events[id.at()].name);
    desk.tell(match fault {
        Fault::Gap => notice::interval_gap(at, name, day),
        Fault::Overlap => notice::interval_overlap(at, name, day),
    });
}

impl Fault {
    fn shows(self, desk: &Desk<'_>, event: (EventId, &Event), new: &[NormId], day: Date) -> bool {
        match self {
            Fault::Gap => is_gap(desk, event, new, day),
            Fault::Overlap => overlaps(desk, event, new, day),
        }
    }
}

/// The old text has ended, by this event or by its own terms, and the new one is still to come.
fn is_gap(desk: &Desk<'_>, (id, event): (EventId, &Event), new: &[NormId], day: Date) -> bool {
    let why = |norm: &NormId| desk.law.force(*norm, day, desk.law.latest, &[id]);
    let ended = |norm: &NormId| {
        let force = why(norm);
        force.holds == Truth::No && [Why::Ended, Why::Event(id)].contains(&force.why)
    };
    let to_come = |norm: &NormId| {
        let force = why(norm);
        force.holds == Truth::No && force.why == Why::NotYet
    };
    let both = !event.norms.is_empty() && !new.is_empty();
    both && event.norms.iter().all(ended) && new.iter().all(to_come)
}

/// An old norm and a new one are law together for the same people under the same reading.
fn overlaps(desk: &Desk<'_>, (_, event): (EventId, &Event), new: &[NormId], day: Date) -> bool {
    let ways = |norms: [NormId; 2]| {
        let doubtful = desk.law.doubtful_about(&norms);
        super::law::ways(&doubtful)
    };
    let together = |old: &NormId, new: &NormId| {
        ways([*old, *new]).iter().any(|way| {
            [old, new]
                .iter()
                .all(|norm| desk.law.force(**norm, day, desk.law.latest, way).holds == Truth::Yes)
        })
    };
    let row = |norm: &NormId| &desk.program.norms[norm.at()];
    event
        .norms
        .iter()
        .any(|old| new.iter().any(|new| !apart(row(old), row(new)) && together(old, new)))
}

/// Whether no reading lets both speak.
fn apart(a: &Norm, b: &Norm) -> bool {
    a.under.iter().any(|one| {
        let same = b.under.iter().filter(|other| other.dispute == one.dispute);
        same.into_iter()
            .any(|other| !one.alternatives.iter().any(|place| other.alternatives.contains(place)))
    })
}
