//! A program and a person as they would be had nothing more become known after a day.

use calendar::Date;
use norma::facts::Dossier;
use norma::program::{NormId, Program};

use super::renumber::with_rules;

/// The program without what is published after that day.
pub fn published_by(program: &Program, known_at: Date) -> Program {
    let public = |norm: NormId| {
        let act = program.provisions[program.norms[norm.at()].provision.at()].act;
        program.acts[act.at()].published <= known_at
    };
    let rules = program.rules.iter().enumerate().filter(|(_, rule)| public(rule.norm));
    let mut early = with_rules(program, &rules.map(|(place, _)| place).collect::<Vec<_>>());
    early.settings.retain(|set| public(set.norm));
    early.transitionals.retain(|clause| public(clause.norm));
    early.deadlines.retain(|term| public(term.norm));
    early.paths.retain(|path| public(path.norm));
    for reading in &mut early.readings {
        reading.stages.retain(|stage| stage.published.is_none_or(|day| day <= known_at));
    }
    // A norm an event brings refers to it by number: the event stays there, without anything it does.
    for event in early.events.iter_mut().filter(|event| event.published > known_at) {
        event.norms.clear();
        event.events.clear();
    }
    early
}

/// The program in which a reading published later follows nobody and picks nothing.
pub fn read_by(program: &Program, known_at: Date) -> Program {
    let mut early = program.clone();
    for reading in early.readings.iter_mut().filter(|reading| reading.published > known_at) {
        reading.stages.clear();
        reading.follows = None;
    }
    early
}

/// The person without what is recorded after that day.
pub fn recorded_by(dossier: &Dossier, known_at: Date) -> Dossier {
    let known = |recorded: Option<Date>| recorded.is_none_or(|day| day <= known_at);
    let mut early = dossier.clone();
    early.facts.retain(|entry| known(entry.recorded));
    early.rows.retain(|row| known(row.recorded));
    let later =
        |relation| dossier.rows.iter().any(|row| row.relation == relation && !known(row.recorded));
    early.complete.retain(|relation| !later(*relation));
    early
}
