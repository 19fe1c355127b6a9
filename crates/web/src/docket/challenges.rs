//! `/{lang}/docket`: the challenges by the norm they are about, with their stage, their end and what each did to the law.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::record::{Challenge, ChallengeKind, Stage, challenges};
use super::{When, words};
use crate::law::program;
use crate::library::{Link, Marked, event_link, provision_link, reading_link};
use crate::shell::{Shell, page, tongue};

#[derive(Template)]
#[template(path = "docket/docket.html")]
struct Docket {
    shell: Shell,
    norms: Vec<Norm>,
}

/// The challenges to one provision.
struct Norm {
    anchor: String,
    link: Link,
    rows: Vec<Row>,
    /// Those told elsewhere: name and who.
    elsewhere: Vec<(&'static str, Marked)>,
}

impl Norm {
    fn count(&self) -> usize {
        self.rows.len() + self.elsewhere.len()
    }
}

struct Row {
    id: &'static str,
    kind: &'static str,
    when: When,
    who: Marked,
    what: Marked,
    stage: &'static str,
    outcome: Option<Marked>,
    decided_by: Option<&'static str>,
    reading: Option<Link>,
    law: Option<Link>,
    event: Option<Link>,
    source: &'static str,
    confidence: &'static str,
    verified: bool,
}

/// All challenges.
pub async fn show(Path(lang): Path<String>) -> Result<Response, Response> {
    let shell = Shell::new(tongue(&lang)?, "docket", "/docket");
    let norms = norms(&shell);
    Ok(page(StatusCode::OK, &Docket { shell, norms }))
}

/// The provisions challenged, those with most challenges first. A challenge is told under one of its provisions, that with
/// most of them; the others lead there.
fn norms(shell: &Shell) -> Vec<Norm> {
    let mut names: Vec<&str> =
        challenges().iter().flat_map(|own| &own.provisions).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    let norm = |name: &&str| {
        let (own, elsewhere): (Vec<&Challenge>, Vec<&Challenge>) =
            about(name).partition(|own| main(own) == Some(*name));
        Some(Norm {
            anchor: name.replace('/', "-"),
            link: provision_link(shell, program().provision_named(name)?),
            rows: own.into_iter().map(|own| row(shell, own)).collect(),
            elsewhere: elsewhere
                .into_iter()
                .map(|own| (own.id.as_str(), words(shell, &own.who)))
                .collect(),
        })
    };
    let mut norms: Vec<Norm> = names.iter().filter_map(norm).collect();
    norms.sort_by_key(|norm| std::cmp::Reverse(norm.count()));
    norms
}

fn about(reference: &str) -> impl Iterator<Item = &'static Challenge> {
    challenges().iter().filter(move |own| own.provisions.iter().any(|name| name == reference))
}

/// The provision a challenge is told under: of those with most challenges the first.
fn main(own: &'static Challenge) -> Option<&'static str> {
    own.provisions.iter().rev().map(String::as_str).max_by_key(|name| about(name).count())
}

fn row(shell: &Shell, own: &'static Challenge) -> Row {
    let law = own.law.as_deref().and_then(|reference| program().provision_named(reference));
    let event = own.event.as_deref().and_then(|name| program().event_named(name));
    let reading = own.reading.as_deref().and_then(|name| program().reading_named(name));
    Row {
        id: &own.id,
        kind: kind(own.kind),
        when: When::of(shell, own.date, own.when.as_ref()),
        who: words(shell, &own.who),
        what: words(shell, &own.what),
        stage: stage(own.stage),
        outcome: own.outcome.as_ref().map(|text| words(shell, text)),
        decided_by: own.decided_by.as_deref(),
        reading: reading.map(|id| reading_link(shell, id)),
        law: law.map(|id| provision_link(shell, id)),
        event: event.map(|id| event_link(shell, id)),
        source: &own.source,
        confidence: own.confidence.code(),
        verified: own.verified,
    }
}

fn kind(kind: ChallengeKind) -> &'static str {
    match kind {
        ChallengeKind::Complaint => "complaint",
        ChallengeKind::Referral => "referral",
        ChallengeKind::Order => "order",
        ChallengeKind::Refusal => "refusal",
        ChallengeKind::Ruling => "ruling",
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Announced => "announced",
        Stage::Pending => "pending",
        Stage::Decided => "decided",
    }
}
