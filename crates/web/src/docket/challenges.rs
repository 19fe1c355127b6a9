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

/// The provisions challenged, those with most challenges first; a challenge stands under its first provision.
fn norms(shell: &Shell) -> Vec<Norm> {
    let first = |own: &'static Challenge| own.provisions.first().map(String::as_str);
    let main = |own: &'static Challenge| {
        let most = |reference: &&String| {
            challenges().iter().filter(|own| own.provisions.contains(reference)).count()
        };
        own.provisions.iter().max_by_key(most).map(String::as_str).or(first(own))
    };
    let mut names: Vec<&str> = challenges().iter().filter_map(main).collect();
    names.sort_unstable();
    names.dedup();
    let norm = |name: &str| {
        let id = program().provision_named(name)?;
        let rows = challenges()
            .iter()
            .filter(|own| main(own) == Some(name))
            .map(|own| row(shell, own))
            .collect();
        Some(Norm { anchor: name.replace('/', "-"), link: provision_link(shell, id), rows })
    };
    let mut norms: Vec<Norm> = names.into_iter().filter_map(norm).collect();
    norms.sort_by_key(|norm| std::cmp::Reverse(norm.rows.len()));
    norms
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
