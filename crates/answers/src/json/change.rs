//! What changed in the law between two vantages.

use calendar::Date;
use norma::book::{Between, Book, Changed};
use serde::Serialize;

use super::text;

/// The changes, in JSON.
pub fn changes(book: &Book<'_>, between: &Between, changes: &[Changed]) -> String {
    text(&form(book, between, changes))
}

#[derive(Serialize)]
struct DiffForm<'a> {
    from: Date,
    to: Date,
    known_at: Date,
    reading: Option<&'a str>,
    changes: Vec<ChangeForm<'a>>,
}

#[derive(Serialize)]
struct ChangeForm<'a> {
    change: &'static str,
    kind: &'static str,
    name: &'a str,
    provision: String,
    conclusions: Vec<&'a str>,
    targets: Vec<&'a str>,
    under: Vec<UnderForm<'a>>,
    event: Option<&'a str>,
    for_some: bool,
}

#[derive(Serialize)]
struct UnderForm<'a> {
    dispute: &'a str,
    alternatives: Vec<&'a str>,
}

fn form<'a>(book: &'a Book<'a>, between: &Between, changes: &[Changed]) -> DiffForm<'a> {
    let program = book.program;
    let one = |changed: &Changed| {
        let norm = &program.norms[changed.norm.at()];
        let under = |under| {
            let (dispute, alternatives) = book.under(under);
            UnderForm { dispute, alternatives }
        };
        let conclusions = book.conclusions(changed.statement);
        ChangeForm {
            change: changed.change.kind.code(),
            kind: book.kind(changed.statement),
            name: book.name(changed.statement),
            provision: program.reference(norm.provision),
            conclusions: conclusions
                .iter()
                .map(|id| program.conclusions[id.at()].name.as_str())
                .collect(),
            targets: book.targets(changed.statement),
            under: norm.under.iter().map(under).collect(),
            event: changed.change.event.map(|event| program.events[event.at()].name.as_str()),
            for_some: changed.change.for_some,
        }
    };
    DiffForm {
        from: between.from.on,
        to: between.to.on,
        known_at: between.to.known_at,
        reading: between.from.reading.map(|reading| program.readings[reading.at()].name.as_str()),
        changes: changes.iter().map(one).collect(),
    }
}
