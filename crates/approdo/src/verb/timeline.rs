//! `approdo timeline`: how a person's position changed, day of change by day of change.

use calendar::Date;
use norma::door::{Ask, Door};
use norma::program::ReadingId;

use super::determine::warn;
use crate::case;
use crate::cli::{Shared, Timeline};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use crate::say::{Track, Voice};
use crate::today::today;
use answers::choose;
use answers::json;

/// Answers for each reading.
pub fn run(shared: &Shared, asked: &Timeline) -> Result<Done, Failure> {
    if asked.to < asked.from {
        return Err(Failure::new(format!(
            "`--to {}` lies before `--from {}`; exchange them",
            asked.to, asked.from
        )));
    }
    if asked.from.plus_years(YEARS_MAX).is_some_and(|end| end < asked.to) {
        return Err(Failure::new(format!(
            "from {} to {} is more than {YEARS_MAX} years; ask about fewer",
            asked.from, asked.to
        )));
    }
    let law = law::in_use(shared.law.as_deref())?;
    let program = &law.program;
    let case = case::read(program, &asked.question.case)?;
    let known_at = knowledge(asked.known.as_deref())?
        .unwrap_or_else(|| Some(case.read.known.unwrap_or_else(today)));
    // With the knowledge of each same day, a reading can be asked from the last of them.
    let latest = known_at.unwrap_or(asked.to);
    let ask = Ask {
        program,
        dossier: &case.read.dossier,
        in_force_on: asked.from,
        known_at: latest,
        reading: ReadingId::default(),
        takes: &choose::takes(program, &asked.question.take)?,
        only: &choose::only(program, &asked.question.only)?,
        explain: asked.question.explain || !shared.json,
    };
    let readings = choose::readings(program, latest, asked.question.reading.as_deref())?;
    let (door, mut tracks) = (Door::of(program), Vec::new());
    for (done, reading) in readings.iter().enumerate() {
        print::progress(done, readings.len(), "reading");
        let ask = Ask { reading: *reading, ..ask.clone() };
        tracks.push(Track {
            reading: *reading,
            answers: door.timeline(&ask, asked.from, asked.to, known_at),
        });
    }
    print::progress(readings.len(), readings.len(), "reading");
    let voice = Voice { program, lang: shared.lang, whole: false, tree: false };
    print::out(&match shared.json {
        true => json::results(
            law.law(),
            shared.lang,
            &tracks.into_iter().flat_map(|track| track.answers).collect::<Vec<_>>(),
        ),
        false => voice.period(asked.from, asked.to, known_at) + &voice.picture(&tracks, asked.to),
    });
    warn(&case);
    Ok(Done::Answered)
}

/// The most years a timeline spans: a long life.
const YEARS_MAX: i64 = 120;

/// Nothing when not said; none within for `same-day`.
fn knowledge(words: Option<&str>) -> Result<Option<Option<Date>>, Failure> {
    match words {
        None => Ok(None),
        Some("same-day") => Ok(Some(None)),
        Some(day) => {
            day.parse().map(|day| Some(Some(day))).map_err(|error: calendar::DateError| {
                Failure::new(format!("`--known` wants a date or `same-day`: {error}"))
            })
        }
    }
}
