//! From the names a person gave to the numbers of the program.

use calendar::Date;
use norma::ask::{self, Goal};
use norma::door;
use norma::facts::Dossier;
use norma::missing::Open;
use norma::program::{ConclusionId, DisputeId, Program, ReadingId};

use crate::Refusal;

/// The readings asked for: one, all that are public, or the one that prevails.
pub fn readings(
    program: &Program,
    known_at: Date,
    asked: Option<&str>,
) -> Result<Vec<ReadingId>, Refusal> {
    let none = || {
        let first = program.readings.iter().map(|reading| reading.published).min();
        let help = first.map_or("the law in use has no reading".to_string(), |day| {
            format!("the first is public from {day}")
        });
        Refusal::new(format!("no reading of the law is public on {known_at}"), help)
    };
    match asked {
        None => door::prevailing(program, known_at).map(|reading| vec![reading]).ok_or_else(none),
        Some("all") => {
            Some(door::available(program, known_at)).filter(|all| !all.is_empty()).ok_or_else(none)
        }
        Some(name) => Ok(vec![public(program, known_at, name)?]),
    }
}

/// The reading so named, if it is public on that day of knowledge.
fn public(program: &Program, known_at: Date, name: &str) -> Result<ReadingId, Refusal> {
    let reading = reading(program, name)?;
    let published = program.readings[reading.at()].published;
    if published > known_at {
        return Err(Refusal::new(
            format!(
                "the reading `{name}` is public from {published}, and the knowledge asked for is of {known_at}"
            ),
            format!("ask with the knowledge of {published} or later"),
        ));
    }
    Ok(reading)
}

/// The reading so named.
pub fn reading(program: &Program, name: &str) -> Result<ReadingId, Refusal> {
    let names = program.readings.iter().map(|reading| reading.name.as_str()).chain(["all"]);
    program.reading_named(name).ok_or_else(|| Refusal::unknown("reading", name, names))
}

/// The choices put in the place of the reading's own, each as `dispute=alternative`.
pub fn takes(program: &Program, asked: &[String]) -> Result<Vec<(DisputeId, u32)>, Refusal> {
    asked.iter().map(|take| self::take(program, take)).collect()
}

fn take(program: &Program, words: &str) -> Result<(DisputeId, u32), Refusal> {
    let Some((dispute, alternative)) = words.split_once('=') else {
        return Err(Refusal::new(
            "`take` wants a dispute and one of its alternatives",
            "as in `art13=excluding`",
        ));
    };
    let (dispute, alternative) = (dispute.trim(), alternative.trim());
    let disputes = program.disputes.iter().map(|dispute| dispute.name.as_str());
    let place = program.disputes.iter().position(|here| here.name == dispute);
    let place = place.ok_or_else(|| Refusal::unknown("dispute", dispute, disputes))?;
    let alternatives = &program.disputes[place].alternatives;
    let chosen = alternatives
        .iter()
        .position(|(name, _)| name == alternative)
        .and_then(|place| u32::try_from(place).ok());
    let names = alternatives.iter().map(|(name, _)| name.as_str());
    let what = format!("alternative of `{dispute}` called");
    Ok((DisputeId::from(place), chosen.ok_or_else(|| Refusal::unknown(&what, alternative, names))?))
}

/// The conclusions asked for: by name, or all of a group.
pub fn only(program: &Program, asked: &[String]) -> Result<Vec<ConclusionId>, Refusal> {
    let mut chosen = Vec::new();
    for name in asked {
        let found = meant(program, name);
        if found.is_empty() {
            let names = program.conclusions.iter().map(|conclusion| conclusion.name.as_str());
            let groups =
                program.conclusions.iter().flat_map(|it| it.groups.iter().map(String::as_str));
            return Err(Refusal::unknown("conclusion or group", name, names.chain(groups)));
        }
        chosen.extend(found);
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

/// What a person wants to know: conclusions, groups of them, deadlines, paths; the usual when nothing is named.
pub fn goals(program: &Program, dossier: &Dossier, asked: &[String]) -> Result<Vec<Goal>, Refusal> {
    let mut chosen = Vec::new();
    for name in asked {
        let found = Goal::named(program, name);
        if found.is_empty() {
            let conclusions = program.conclusions.iter();
            let groups = conclusions.clone().flat_map(|conclusion| &conclusion.groups);
            let names = conclusions
                .map(|conclusion| conclusion.name.as_str())
                .chain(groups.map(String::as_str));
            let names = names.chain(program.deadlines.iter().map(|it| it.name.as_str()));
            let names = names.chain(program.paths.iter().map(|it| it.name.as_str()));
            return Err(Refusal::unknown("conclusion, group, deadline or path", name, names));
        }
        chosen.extend(found);
    }
    chosen.sort();
    chosen.dedup();
    Ok(if asked.is_empty() { Goal::usual(program, dossier.about.as_deref()) } else { chosen })
}

/// What the person can't say, by paths: `has_job`, `permit`, `permit.kind`, `permit[2].kind`.
pub fn passed(
    program: &Program,
    dossier: &Dossier,
    asked: &[String],
) -> Result<Vec<Open>, Refusal> {
    let mut chosen = Vec::new();
    for path in asked {
        let names = ask::paths(program);
        let names = names.iter().map(String::as_str);
        let unknown = || Refusal::unknown("fact, relation or field", path, names);
        chosen.extend(ask::at_path(program, dossier, path).ok_or_else(unknown)?);
    }
    Ok(chosen)
}

fn meant(program: &Program, name: &str) -> Vec<ConclusionId> {
    let conclusions = program.conclusions.iter().enumerate();
    let meant =
        conclusions.filter(|(_, conclusion)| conclusion.name == name || conclusion.is_in(name));
    meant.map(|(place, _)| ConclusionId::from(place)).collect()
}
