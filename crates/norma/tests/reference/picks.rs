//! Which alternative of each dispute a reading chooses (S8).

use calendar::Date;

use norma::program::{DisputeId, Program, ReadingId, Stage};

/// The place of the alternative chosen, by dispute number; none where the reading settles nothing.
pub type Picks = Vec<Option<u32>>;

/// The choices of `reading` for the law of the day `on`, as known on `known_at`, with `takes` put in their place.
pub fn picks(
    program: &Program,
    reading: ReadingId,
    on: Date,
    known_at: Date,
    takes: &[(DisputeId, u32)],
) -> Picks {
    let taken = |dispute: DisputeId| {
        takes.iter().rev().find(|(of, _)| *of == dispute).map(|(_, alternative)| *alternative)
    };
    let disputes = (0..program.disputes.len()).map(DisputeId::from);
    disputes
        .map(|dispute| taken(dispute).or_else(|| chosen(program, reading, dispute, on, known_at)))
        .collect()
}

/// The last stage that has begun and speaks of the dispute, else the choice of the reading it follows.
/// A reading that isn't public yet chooses nothing and can't be followed.
fn chosen(
    program: &Program,
    reading: ReadingId,
    dispute: DisputeId,
    on: Date,
    known_at: Date,
) -> Option<u32> {
    let mut next = Some(reading);
    // A chain of `follows` has at most as many links as there are readings; a circle ends there.
    for _ in 0..program.readings.len() {
        let here = &program.readings[next?.at()];
        if here.published > known_at {
            return None;
        }
        if let Some(pick) = own_choice(&here.stages, dispute, on, known_at) {
            return Some(pick);
        }
        next = here.follows;
    }
    None
}

fn own_choice(stages: &[Stage], dispute: DisputeId, on: Date, known_at: Date) -> Option<u32> {
    let begun = |stage: &&Stage| {
        stage.from.is_none_or(|day| day <= on) && stage.published.is_none_or(|day| day <= known_at)
    };
    let pick = |stage: &Stage| {
        stage.picks.iter().find(|(of, _)| *of == dispute).map(|(_, place)| (stage.from, *place))
    };
    stages
        .iter()
        .filter(begun)
        .filter_map(pick)
        .max_by_key(|(from, _)| *from)
        .map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use norma::program::{Dispute, Labels, ProvisionId, Reading};

    fn day(year: i32) -> Date {
        Date::new(year, 1, 1).unwrap()
    }

    fn reading(
        published: Date,
        picks: Vec<(DisputeId, u32)>,
        follows: Option<ReadingId>,
    ) -> Reading {
        Reading {
            name: String::new(),
            labels: Labels::new(),
            author: None,
            rank: None,
            provision: ProvisionId(0),
            filed: None,
            published,
            scope: None,
            scope_days: None,
            stages: vec![Stage { from: None, published: None, picks }],
            follows,
            binds_from: None,
            default: false,
            source: None,
            warnings: Vec::new(),
        }
    }

    #[test]
    fn a_reading_is_followed_from_its_publication() {
        let dispute = Dispute {
            name: String::new(),
            labels: Labels::new(),
            about: Vec::new(),
            alternatives: Vec::new(),
        };
        let followed = reading(day(2020), vec![(DisputeId(0), 1)], None);
        let follower = reading(day(2018), Vec::new(), Some(ReadingId(0)));
        let program = Program {
            disputes: vec![dispute],
            readings: vec![followed, follower],
            ..Program::default()
        };
        let check = |known_at, chosen| {
            assert_eq!(
                picks(&program, ReadingId(1), day(2019), known_at, &[]),
                [chosen],
                "{known_at}"
            );
        };
        check(day(2019), None);
        check(day(2020), Some(1));
    }
}
