//! Readings that leave a dispute open, alternatives nobody picks, and which reading is shown first.

use std::collections::BTreeSet;

use calendar::Date;

use super::desk::{Desk, Thing};
use crate::engine::picks;
use crate::notice;
use crate::program::{DisputeId, Program, Reading, ReadingId, Stage};

pub(super) fn check(desk: &mut Desk<'_>) {
    no_default(desk);
    unpicked(desk);
    for place in 0..desk.program.readings.len() {
        missed(desk, ReadingId::from(place));
    }
}

fn no_default(desk: &mut Desk<'_>) {
    let program = desk.program;
    if program.disputes.is_empty() || program.readings.iter().any(|reading| reading.default) {
        return;
    }
    let at = desk.at(Thing::Dispute(DisputeId::default()));
    desk.tell(notice::no_default_reading(at));
}

fn unpicked(desk: &mut Desk<'_>) {
    let program = desk.program;
    let stages = program.readings.iter().flat_map(|reading| &reading.stages);
    let picked: BTreeSet<_> = stages.flat_map(|stage| stage.picks.iter().copied()).collect();
    for (place, dispute) in program.disputes.iter().enumerate() {
        let id = DisputeId::from(place);
        for (place, (name, _)) in dispute.alternatives.iter().enumerate() {
            let nobody = u32::try_from(place).is_ok_and(|place| !picked.contains(&(id, place)));
            if nobody {
                let at = desk.at(Thing::Dispute(id));
                desk.tell(notice::unpicked_alternative(at, &dispute.name, name));
            }
        }
    }
}

/// The disputes a reading leaves open on some day since it is public, each told once.
fn missed(desk: &mut Desk<'_>, id: ReadingId) {
    let program = desk.program;
    let reading = &program.readings[id.at()];
    let days = days(program, reading);
    for (place, dispute) in program.disputes.iter().enumerate() {
        let open = |day: &&(Date, Date)| picks(program, id, day.0, day.1, &[])[place].is_none();
        if let Some((on, _)) = days.iter().find(open) {
            let at = desk.at(Thing::Reading(id));
            let also = desk.at(Thing::Dispute(DisputeId::from(place)));
            desk.tell(notice::reading_misses_dispute(at, &reading.name, also, &dispute.name, *on));
        }
    }
}

/// The days of the law, each with a day of knowledge, on which its choices or those it follows may turn.
fn days(program: &Program, reading: &Reading) -> Vec<(Date, Date)> {
    let stages = || chain(program, reading).into_iter().flat_map(|reading| &reading.stages);
    let turns = |day: fn(&Stage) -> Option<Date>| {
        let days = stages().filter_map(day).chain([reading.published]);
        days.filter(|day| *day >= reading.published).collect::<BTreeSet<Date>>()
    };
    let scoped = |day: &Date| {
        let (first, last) = reading.scope_days.unwrap_or((Date::MIN, None));
        first <= *day && last.is_none_or(|last| *day <= last)
    };
    let first = reading.scope_days.map(|(first, _)| first.max(reading.published));
    let law =
        turns(|stage| stage.from).into_iter().chain(first).filter(scoped).collect::<BTreeSet<_>>();
    let known = turns(|stage| stage.published);
    law.iter().flat_map(|on| known.iter().map(|known_at| (*on, *known_at))).collect()
}

/// The reading and those it follows, each once.
fn chain<'p>(program: &'p Program, reading: &'p Reading) -> Vec<&'p Reading> {
    let next = |here: &&'p Reading| here.follows.map(|id| &program.readings[id.at()]);
    std::iter::successors(Some(reading), next).take(program.readings.len()).collect()
}
