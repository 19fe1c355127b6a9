//! What an event did to the law.

use calendar::Date;
use norma::book::Book;
use norma::program::{ActId, Does, Event, NormId, print as norma_text};
use serde::Serialize;

use super::text;

/// What these events did, in JSON.
pub fn effects(book: &Book<'_>, events: &[&Event]) -> String {
    text(&Forms { effects: events.iter().map(|event| form(book, event)).collect() })
}

#[derive(Serialize)]
struct Forms<'a> {
    effects: Vec<EffectForm<'a>>,
}

#[derive(Serialize)]
struct EffectForm<'a> {
    event: &'a str,
    does: &'static str,
    act: &'a str,
    provision: String,
    filed: Date,
    published: Date,
    effect: Date,
    until: Option<Date>,
    parties: Option<String>,
    save: Option<String>,
    norms: Vec<&'a str>,
    begins: Vec<&'a str>,
    undoes: Vec<&'a str>,
    conclusions: Vec<&'a str>,
}

fn form<'a>(book: &Book<'a>, event: &'a Event) -> EffectForm<'a> {
    let program = book.program;
    let act: ActId = program.provisions[event.by.at()].act;
    let names = |norms: &[NormId]| {
        norms.iter().filter_map(|norm| book.owner(*norm)).map(|owner| book.name(owner)).collect()
    };
    EffectForm {
        event: &event.name,
        does: does(&event.does),
        act: &program.acts[act.at()].id,
        provision: program.reference(event.by),
        filed: event.filed,
        published: event.published,
        effect: event.effect,
        until: if let Does::Suspends(until) = event.does { Some(until) } else { None },
        parties: event.parties.as_ref().map(|expr| norma_text(program, expr)),
        save: event.save.as_ref().map(|expr| norma_text(program, expr)),
        norms: names(&event.norms),
        begins: if let Does::Amends(begun) = &event.does { names(begun) } else { Vec::new() },
        undoes: event.events.iter().map(|other| program.events[other.at()].name.as_str()).collect(),
        conclusions: book
            .touched(event)
            .into_iter()
            .map(|id| program.conclusions[id.at()].name.as_str())
            .collect(),
    }
}

/// The word for what an event does.
pub fn does(does: &Does) -> &'static str {
    match does {
        Does::Amends(_) => "amends",
        Does::Repeals => "repeals",
        Does::Suspends(_) => "suspends",
        Does::AnnulsFromNow => "annuls_from_now",
        Does::AnnulsAsIfNever => "annuls_as_if_never",
        Does::Restores => "restores",
        Does::Converts => "converts",
        Does::Lapses => "lapses",
    }
}
