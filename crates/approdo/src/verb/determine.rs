//! `approdo determine`: where a person stands on one day, and why.

use calendar::Date;
use norma::door::{Ask, Door};
use norma::finding::Answer;
use norma::program::{Program, ReadingId};

use crate::case::{self, Case};
use crate::cli::{Determine, Shared};
use crate::failure::{Done, Failure, shown};
use crate::law;
use crate::print;
use crate::say::Voice;
use crate::today::today;
use answers::choose;
use answers::json;

/// Answers, and checks the case's own expectations.
pub fn run(shared: &Shared, asked: &Determine) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let program = &law.program;
    let case = case::read(program, &asked.question.case)?;
    let known_at = asked.known.or(case.read.known).unwrap_or_else(today);
    let ask = Ask {
        program,
        dossier: &case.read.dossier,
        in_force_on: asked.on.or(case.read.on).unwrap_or_else(today),
        known_at,
        reading: ReadingId::default(),
        takes: &choose::takes(program, &asked.question.take)?,
        only: &choose::only(program, &asked.question.only)?,
        // A reader is told what gave way to what, even without the tree.
        explain: asked.question.explain || !shared.json,
    };
    let readings = choose::readings(program, known_at, asked.question.reading.as_deref())?;
    let under = |reading: &ReadingId| Ask { reading: *reading, ..ask.clone() };
    let asks: Vec<Ask<'_>> = readings.iter().map(under).collect();
    let door = Door::of(program);
    let answers: Vec<Answer> = door.answers(&asks);
    let voice = Voice {
        program,
        lang: shared.lang,
        whole: asked.question.only.is_empty(),
        tree: asked.question.explain,
    };
    print::out(&match shared.json {
        true => json::results(law.law(), shared.lang, &answers),
        false => voice.answers(&answers),
    });
    warn(&case);
    Ok(expectations(voice, &door, &case, &ask, &readings))
}

/// What is worth telling about the file itself.
pub fn warn(case: &Case) {
    for notice in case.warnings() {
        print::complain(&shown(notice, &case.sources));
    }
}

/// Each expectation under its reading, or under each that was asked.
fn expectations(
    voice: Voice<'_>,
    door: &Door<'_>,
    case: &Case,
    ask: &Ask<'_>,
    readings: &[ReadingId],
) -> Done {
    let mut unmet = Vec::new();
    for expect in &case.read.expects {
        let own = expect.reading.map(|reading| vec![reading]);
        for reading in own.as_deref().unwrap_or(readings) {
            unmet.extend(unmet_under(voice, door, expect, ask, *reading));
        }
    }
    for line in &unmet {
        print::complain(line);
    }
    match unmet.is_empty() {
        true => Done::Answered,
        false => Done::Failed,
    }
}

fn unmet_under(
    voice: Voice<'_>,
    door: &Door<'_>,
    expect: &norma::facts::Expect,
    ask: &Ask<'_>,
    reading: ReadingId,
) -> Option<String> {
    if !is_public(voice.program, reading, ask.known_at) {
        let name = &voice.program.readings[reading.at()].name;
        return Some(format!(
            "{} `{name}` is not public on {}",
            print::red("failed:"),
            ask.known_at
        ));
    }
    let answer =
        door.determine(&Ask { reading, only: &[expect.conclusion], explain: false, ..ask.clone() });
    voice.unmet(expect, &answer)
}

fn is_public(program: &Program, reading: ReadingId, known_at: Date) -> bool {
    program.readings[reading.at()].published <= known_at
}
