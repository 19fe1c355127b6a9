//! Which alternative of each dispute a reading chooses (S8).

use calendar::Date;

use crate::program::{DisputeId, Program, ReadingId, Stage};

/// The place of the alternative chosen, by dispute number; none where the reading settles nothing.
pub type Picks = Vec<Option<u32>>;

/// The choices of `reading` for the law of the day `on`, as known on `known_at`, with `takes` put in their place.
pub fn picks(program: &Program, reading: ReadingId, on: Date, known_at: Date, takes: &[(DisputeId, u32)]) -> Picks {
    let taken = |dispute: DisputeId| takes.iter().rev().find(|(of, _)| *of == dispute).map(|(_, alternative)| *alternative);
    let disputes = (0..program.disputes.len()).map(DisputeId::from);
    disputes.map(|dispute| taken(dispute).or_else(|| chosen(program, reading, dispute, on, known_at))).collect()
}

/// The last stage that has begun and speaks of the dispute, else the choice of the reading it follows.
fn chosen(program: &Program, reading: ReadingId, dispute: DisputeId, on: Date, known_at: Date) -> Option<u32> {
    let mut next = Some(reading);
    // A chain of `follows` has at most as many links as there are readings; a circle ends there.
    for _ in 0..program.readings.len() {
        let here = &program.readings[next?.at()];
        if let Some(pick) = own_choice(&here.stages, dispute, on, known_at) {
            return Some(pick);
        }
        next = here.follows;
    }
    None
}

fn own_choice(stages: &[Stage], dispute: DisputeId, on: Date, known_at: Date) -> Option<u32> {
    let begun = |stage: &&Stage| stage.from.is_none_or(|day| day <= on) && stage.published.is_none_or(|day| day <= known_at);
    let pick = |stage: &Stage| stage.picks.iter().find(|(of, _)| *of == dispute).map(|(_, place)| (stage.from, *place));
    stages.iter().filter(begun).filter_map(pick).max_by_key(|(from, _)| *from).map(|(_, place)| place)
}
