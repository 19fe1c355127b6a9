//! `/{lang}/docket/record`: acts, positions, offers, pledges and claims, with source and day; what contradicts stands side by side.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::record::{Entry, EntryKind, Subject, subjects};
use super::{When, words};
use crate::law::program;
use crate::library::{Link, Marked, provision_link};
use crate::shell::{Shell, not_found_in, page, tongue};

#[derive(Template)]
#[template(path = "docket/record.html")]
struct Record {
    shell: Shell,
    subjects: Vec<SubjectRow>,
}

struct SubjectRow {
    link: Link,
    count: usize,
    apart: usize,
}

#[derive(Template)]
#[template(path = "docket/subject.html")]
struct SubjectPage {
    shell: Shell,
    words: Marked,
    groups: Vec<Vec<Shown>>,
}

/// An entry as shown.
struct Shown {
    id: &'static str,
    kind: &'static str,
    when: When,
    who: Marked,
    what: Marked,
    source: &'static str,
    confidence: &'static str,
    verified: bool,
    provisions: Vec<Link>,
}

/// The subjects.
pub async fn list(Path(lang): Path<String>) -> Result<Response, Response> {
    let shell = Shell::new(tongue(&lang)?, "docket", "/docket/record");
    let row = |subject: &'static Subject| SubjectRow {
        link: Link {
            href: shell.to(&format!("/docket/record/{}", subject.name)),
            words: words(&shell, &subject.words),
        },
        count: subject.entries.len(),
        apart: groups(subject).iter().filter(|group| group.len() > 1).count(),
    };
    let subjects = subjects().iter().map(row).collect();
    Ok(page(StatusCode::OK, &Record { shell, subjects }))
}

/// One subject.
pub async fn show(Path((lang, name)): Path<(String, String)>) -> Result<Response, Response> {
    let tongue = tongue(&lang)?;
    let subject =
        subjects().iter().find(|own| own.name == name).ok_or_else(|| not_found_in(tongue))?;
    let shell = Shell::new(tongue, "docket", format!("/docket/record/{name}"));
    let shown = groups(subject)
        .iter()
        .map(|group| group.iter().map(|entry| shown(&shell, entry)).collect())
        .collect();
    Ok(page(
        StatusCode::OK,
        &SubjectPage { words: words(&shell, &subject.words), groups: shown, shell },
    ))
}

/// The entries by their days, those that contradict each other together where the first of them stands.
fn groups(subject: &'static Subject) -> Vec<Vec<&'static Entry>> {
    let (mut groups, mut placed) = (Vec::new(), BTreeSet::new());
    for entry in &subject.entries {
        if placed.contains(entry.id.as_str()) {
            continue;
        }
        let together = against(subject, entry);
        placed.extend(together.iter().map(|entry| entry.id.as_str()));
        groups.push(together);
    }
    groups
}

/// An entry and all that contradict it, or contradict those.
fn against(subject: &'static Subject, entry: &'static Entry) -> Vec<&'static Entry> {
    let mut together = vec![entry];
    let mut next = 0;
    while let Some(entry) = together.get(next).copied() {
        let others = subject.entries.iter().filter(|other| entry.contradicts.contains(&other.id));
        for other in others {
            if !together.iter().any(|own| own.id == other.id) {
                together.push(other);
            }
        }
        next += 1;
    }
    together
}

fn shown(shell: &Shell, entry: &'static Entry) -> Shown {
    let provisions =
        entry.provisions.iter().filter_map(|reference| program().provision_named(reference));
    Shown {
        id: &entry.id,
        kind: kind(entry.kind),
        when: When::of(shell, entry.date, entry.when.as_ref()),
        who: words(shell, &entry.who),
        what: words(shell, &entry.what),
        source: &entry.source,
        confidence: entry.confidence.code(),
        verified: entry.verified,
        provisions: provisions.map(|id| provision_link(shell, id)).collect(),
    }
}

fn kind(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Act => "act",
        EntryKind::Position => "position",
        EntryKind::Offer => "offer",
        EntryKind::Pledge => "pledge",
        EntryKind::Claim => "claim",
        EntryKind::Report => "report",
    }
}
