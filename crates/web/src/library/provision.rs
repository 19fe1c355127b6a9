//! `/{lang}/law/{act}/{anchor}` and `…/{date}`: a provision, its versions, its rules, what touched it, what it decides.

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::book::{Sight, Statement};
use norma::engine::Engine;
use norma::program::{NormId, Provision, ProvisionId};
use serde::Serialize;

use super::act::{divisions, standing};
use super::asked::Asked;
use super::refused::refused;
use super::source::{blocks, book, program};
use super::state::State;
use super::statement::{Shown, Touched, act_words, alternative, provision_link, touched, touching};
use super::timeline::Timeline;
use super::vantage::{Vantage, day};
use super::words::{Day, Link, Marked};
use super::worked::{self, Worked};
use super::{address, form, json, none, prose, shell};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/provision.html")]
struct ProvisionPage {
    shell: Shell,
    vantage: Vantage,
    provision: &'static Provision,
    act: Link,
    above: Vec<Link>,
    heading: Marked,
    published: Day,
    in_force: Day,
    prose: String,
    confidence: &'static str,
    standing: &'static str,
    verified: Option<Day>,
    statements: Vec<Shown>,
    then: bool,
    timeline: Option<Timeline>,
    disputes: Vec<Open>,
    touched: Vec<Touched>,
    made: Vec<Touched>,
    below: Vec<Link>,
    blocks: Vec<String>,
    worked: Option<Worked>,
    address: String,
    canonical: String,
}

/// A dispute the provision stands in.
struct Open {
    words: Marked,
    name: &'static str,
    answers: Vec<Marked>,
    picked: Option<Marked>,
}

impl ProvisionPage {
    fn is_law(&self) -> bool {
        self.statements.iter().any(|statement| statement.state.is_law())
    }
}

/// Today's, or of the day asked for.
pub async fn show(
    Shared(house): Shared<House>,
    Path((lang, act, anchor)): Path<(String, String, String)>,
    asked: Asked,
) -> Result<Response, Response> {
    respond(&house, &lang, &act, &anchor, None, &asked)
}

/// Of a day, under its permanent address.
pub async fn show_on(
    Shared(house): Shared<House>,
    Path((lang, act, anchor, date)): Path<(String, String, String, String)>,
    asked: Asked,
) -> Result<Response, Response> {
    respond(&house, &lang, &act, &anchor, Some(&date), &asked)
}

#[expect(clippy::result_large_err, reason = "what went wrong is a whole page, and is sent")]
fn respond(
    house: &House,
    lang: &str,
    act: &str,
    anchor: &str,
    date: Option<&str>,
    asked: &Asked,
) -> Result<Response, Response> {
    let (last, as_json) = form(date.unwrap_or(anchor));
    let (anchor, date) = if date.is_some() { (anchor, Some(last)) } else { (last, None) };
    let path = date.map_or(String::new(), |date| format!("/{}", answers::clean(date)));
    let shell = shell(lang, format!("/law/{act}/{anchor}{path}"))?;
    let id =
        program().provision_named(&format!("{act}/{anchor}")).ok_or_else(|| none(shell.tongue))?;
    let vantage = Vantage::asked(asked, (house.today)());
    let vantage = vantage.and_then(|vantage| match date {
        Some(words) => Ok(vantage.on(day("on", words)?)),
        None => Ok(vantage),
    });
    let vantage = match vantage {
        Ok(vantage) => vantage,
        Err(refusal) => return Err(refused(shell, refusal)),
    };
    if as_json {
        return Ok(json(crate::law::ask(|door| {
            answers::json::text(&Form::of(door.engine(), &vantage, id))
        })));
    }
    let shown = crate::law::ask(|door| provision_page(shell, door.engine(), vantage, id));
    Ok(page(StatusCode::OK, &shown))
}

fn provision_page(
    shell: Shell,
    engine: &Engine<'_>,
    vantage: Vantage,
    id: ProvisionId,
) -> ProvisionPage {
    let provision = &program().provisions[id.at()];
    let act = &program().acts[provision.act.at()];
    let own = own(id);
    let statements = own
        .iter()
        .map(|(norm, owner)| Shown::of(&shell, engine, &vantage, *norm, *owner))
        .collect();
    ProvisionPage {
        act: Link {
            href: shell.to(&address::act(program(), provision.act)),
            words: act_words(&shell, provision.act),
        },
        above: above(&shell, id),
        heading: Marked::english(&shell, provision.heading.as_str()),
        published: Day(act.published),
        in_force: Day(act.in_force),
        prose: prose::html_of(&shell, &provision.prose),
        confidence: answers::json::confidence(provision.confidence),
        standing: standing(provision.standing),
        verified: provision.verified_until.map(Day),
        then: otherwise_known_then(engine, &vantage, &own),
        timeline: Timeline::of(&shell, engine, &vantage, &own),
        disputes: disputes(&shell, &vantage, id),
        touched: touching_provision(id).into_iter().map(|event| touched(&shell, event)).collect(),
        made: made_by(id).into_iter().map(|event| touched(&shell, event)).collect(),
        below: below(&shell, id),
        blocks: blocks(id),
        worked: worked::of_provision(&shell, id),
        address: shell.to(&address::provision(program(), id)),
        canonical: shell.to(&shell.path),
        statements,
        provision,
        vantage,
        shell,
    }
}

/// The norms stated under a provision.
fn own(id: ProvisionId) -> Vec<(NormId, Statement)> {
    book().norms().filter(|(norm, _)| program().norms[norm.at()].provision == id).collect()
}

/// Whether who asked on that day itself was told otherwise: an annulment reaches back, and knowledge doesn't.
fn otherwise_known_then(
    engine: &Engine<'_>,
    vantage: &Vantage,
    own: &[(NormId, Statement)],
) -> bool {
    let now = vantage.sight();
    let then = Sight { known_at: now.on, ..now };
    let differs = |norm| {
        let is_law = |sight: Sight| State::from(sight.force(engine, norm)).is_law();
        is_law(Sight { reading: None, ..now }) != is_law(Sight { reading: None, ..then })
    };
    now.known_at > now.on && own.iter().any(|(norm, _)| differs(*norm))
}

/// The divisions around it, the widest first.
fn above(shell: &Shell, id: ProvisionId) -> Vec<Link> {
    let mut found = Vec::new();
    let mut at = program().provisions[id.at()].parent;
    while let Some(parent) = at.filter(|_| found.len() < 6) {
        if !program().provisions[parent.at()].anchor.is_empty() {
            found.push(heading_link(shell, parent));
        }
        at = program().provisions[parent.at()].parent;
    }
    found.reverse();
    found
}

fn below(shell: &Shell, id: ProvisionId) -> Vec<Link> {
    let own = divisions(program().provisions[id.at()].act).into_iter();
    own.filter(|other| program().provisions[other.at()].parent == Some(id))
        .map(|id| heading_link(shell, id))
        .collect()
}

fn heading_link(shell: &Shell, id: ProvisionId) -> Link {
    let words = Marked::english(shell, program().provisions[id.at()].heading.as_str());
    Link { words, ..provision_link(shell, id) }
}

/// The events that touched the provision or a norm of it, in the order of their effect.
fn touching_provision(id: ProvisionId) -> Vec<norma::program::EventId> {
    let named = program().events.iter().enumerate();
    let named =
        named.filter(|(_, event)| event.provisions.contains(&id)).map(|(place, _)| place.into());
    let mut found: Vec<_> =
        own(id).into_iter().flat_map(|(norm, _)| touching(norm)).chain(named).collect();
    found.sort_by_key(|event| (program().events[event.at()].effect, *event));
    found.dedup();
    found
}

/// The events this provision makes.
fn made_by(id: ProvisionId) -> Vec<norma::program::EventId> {
    let events = program().events.iter().enumerate();
    events.filter(|(_, event)| event.by == id).map(|(place, _)| place.into()).collect()
}

fn disputes(shell: &Shell, vantage: &Vantage, id: ProvisionId) -> Vec<Open> {
    let sides: Vec<_> = own(id)
        .iter()
        .flat_map(|(norm, _)| &program().norms[norm.at()].under)
        .map(|under| under.dispute)
        .collect();
    let picks = vantage.reading.map(|reading| {
        norma::engine::picks(program(), reading, vantage.on.0, vantage.known.0, &[])
    });
    let all = program().disputes.iter().enumerate();
    let about = all
        .filter(|(place, dispute)| dispute.about.contains(&id) || sides.contains(&(*place).into()));
    let open = |(place, dispute): (usize, &'static norma::program::Dispute)| {
        let picked = picks.as_ref().and_then(|picks| picks.get(place).copied().flatten());
        Open {
            words: Marked::law(
                shell,
                &format!("dispute-{}", dispute.name),
                &dispute.labels,
                &dispute.name,
            ),
            name: &dispute.name,
            answers: (0..dispute.alternatives.len() as u32)
                .map(|at| alternative(shell, place.into(), at))
                .collect(),
            picked: picked.map(|at| alternative(shell, place.into(), at)),
        }
    };
    about.map(open).collect()
}

/// The provision for a machine.
#[derive(Serialize)]
struct Form<'a> {
    reference: String,
    urn: &'a str,
    heading: &'a str,
    prose: &'a str,
    confidence: &'static str,
    in_force_on: calendar::Date,
    known_at: calendar::Date,
    reading: &'a str,
    statements: Vec<StatementForm<'a>>,
    events: Vec<&'a str>,
}

#[derive(Serialize)]
struct StatementForm<'a> {
    kind: &'static str,
    name: &'a str,
    from: calendar::Date,
    until: Option<calendar::Date>,
    state: &'static str,
    norma: String,
}

impl Form<'_> {
    fn of(engine: &Engine<'_>, vantage: &Vantage, id: ProvisionId) -> Form<'static> {
        let provision = &program().provisions[id.at()];
        let statement = |(norm, owner): (NormId, Statement)| StatementForm {
            kind: book().kind(owner),
            name: book().name(owner),
            from: program().norms[norm.at()].from,
            until: program().norms[norm.at()].until,
            state: State::of(engine, vantage, norm).code(),
            norma: super::source::statement(owner),
        };
        let events = touching_provision(id).into_iter();
        Form {
            reference: program().reference(id),
            urn: &provision.urn,
            heading: &provision.heading,
            prose: &provision.prose,
            confidence: answers::json::confidence(provision.confidence),
            in_force_on: vantage.on.0,
            known_at: vantage.known.0,
            reading: vantage.reading_name(),
            statements: own(id).into_iter().map(statement).collect(),
            events: events.map(|event| program().events[event.at()].name.as_str()).collect(),
        }
    }
}
