//! `/{lang}/law/{act}`: an act with its divisions, on the day and with the knowledge chosen.

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::engine::Engine;
use norma::program::{Act, ActId, ProvisionId};
use serde::Serialize;

use super::asked::Asked;
use super::refused::refused;
use super::source::{blocks, book, program};
use super::state::State;
use super::statement::{Touched, act_words, touched};
use super::vantage::Vantage;
use super::words::{Day, Marked};
use super::{address, form, json, none, prose, shell};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/act.html")]
struct ActPage {
    shell: Shell,
    vantage: Vantage,
    act: &'static Act,
    title: Marked,
    rank: String,
    published: Day,
    in_force: Day,
    preamble: String,
    sections: Vec<Section>,
    touched: Vec<Touched>,
    address: String,
}

/// A division.
struct Section {
    level: usize,
    anchor: &'static str,
    heading: Marked,
    href: String,
    urn: &'static str,
    prose: String,
    confidence: &'static str,
    standing: &'static str,
    verified: Option<Day>,
    statements: Vec<Line>,
    blocks: Vec<String>,
}

/// A statement, in one line.
struct Line {
    name: &'static str,
    words: Marked,
    state: State,
    said: String,
}

/// The act.
pub async fn show(
    Shared(house): Shared<House>,
    Path((lang, name)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Response> {
    let (name, as_json) = form(&name);
    let shell = shell(&lang, format!("/law/{name}"))?;
    let id = program().act_named(name).ok_or_else(|| none(shell.tongue))?;
    if as_json {
        return Ok(json(answers::json::text(&ActForm::of(id))));
    }
    let vantage = match Vantage::asked(&asked, (house.today)()) {
        Ok(vantage) => vantage,
        Err(refusal) => return Err(refused(shell, refusal)),
    };
    let act_page = crate::law::ask(|door| act_page(shell, door.engine(), vantage, id));
    Ok(page(StatusCode::OK, &act_page))
}

fn act_page(shell: Shell, engine: &Engine<'_>, vantage: Vantage, id: ActId) -> ActPage {
    let act = &program().acts[id.at()];
    let own = divisions(id);
    let whole = own.iter().find(|id| program().provisions[id.at()].anchor.is_empty());
    let preamble = whole.map(|id| prose::html_of(&shell, &program().provisions[id.at()].prose));
    let events = program().events.iter().enumerate();
    let on_act = events.filter(|(_, event)| event.acts.contains(&id));
    ActPage {
        title: act_words(&shell, id),
        rank: shell.t(&format!("law-rank-{}", act.rank)),
        published: Day(act.published),
        in_force: Day(act.in_force),
        preamble: preamble.unwrap_or_default(),
        sections: own
            .iter()
            .filter(|id| Some(*id) != whole)
            .map(|id| section(&shell, engine, &vantage, *id))
            .collect(),
        touched: on_act.map(|(place, _)| touched(&shell, place.into())).collect(),
        address: shell.to(&address::act(program(), id)),
        act,
        vantage,
        shell,
    }
}

/// The divisions of an act, in page order.
pub fn divisions(id: ActId) -> Vec<ProvisionId> {
    let own = program().provisions.iter().enumerate().filter(|(_, provision)| provision.act == id);
    own.map(|(place, _)| place.into()).collect()
}

fn section(shell: &Shell, engine: &Engine<'_>, vantage: &Vantage, id: ProvisionId) -> Section {
    let provision = &program().provisions[id.at()];
    let line = |(norm, owner)| {
        let state = State::of(engine, vantage, norm);
        Line {
            name: book().name(owner),
            words: super::statement::words(shell, owner),
            state,
            said: state.words(shell),
        }
    };
    let under = book().norms().filter(|(norm, _)| program().norms[norm.at()].provision == id);
    Section {
        level: depth(id).clamp(2, 6),
        anchor: &provision.anchor,
        heading: Marked::english(shell, provision.heading.as_str()),
        href: shell.to(&address::provision(program(), id)),
        urn: &provision.urn,
        prose: prose::html_of(shell, &provision.prose),
        confidence: answers::json::confidence(provision.confidence),
        standing: standing(provision.standing),
        verified: provision.verified_until.map(Day),
        statements: under.map(line).collect(),
        blocks: blocks(id),
    }
}

/// The word for how far a division is encoded.
pub fn standing(standing: norma::program::Standing) -> &'static str {
    match standing {
        norma::program::Standing::Encoded => "encoded",
        norma::program::Standing::Unverified => "unverified",
        norma::program::Standing::Unwritten => "unwritten",
    }
}

/// The level of its heading: 2 right under the act.
fn depth(id: ProvisionId) -> usize {
    let mut depth = 1;
    let mut at = Some(id);
    while let Some(parent) = at.and_then(|id| program().provisions[id.at()].parent) {
        depth += 1;
        at = Some(parent).filter(|_| depth < 6);
    }
    depth
}

#[derive(Serialize)]
struct ActForm<'a> {
    id: &'a str,
    titles: &'a norma::program::Labels,
    urn: &'a str,
    rank: &'a str,
    published: calendar::Date,
    in_force: calendar::Date,
    provisions: Vec<DivisionForm<'a>>,
}

#[derive(Serialize)]
struct DivisionForm<'a> {
    reference: String,
    urn: &'a str,
    heading: &'a str,
    confidence: &'static str,
    prose: &'a str,
}

impl ActForm<'_> {
    fn of(id: ActId) -> ActForm<'static> {
        let act = &program().acts[id.at()];
        let division = |id: ProvisionId| {
            let provision = &program().provisions[id.at()];
            DivisionForm {
                reference: program().reference(id),
                urn: &provision.urn,
                heading: &provision.heading,
                confidence: answers::json::confidence(provision.confidence),
                prose: &provision.prose,
            }
        };
        ActForm {
            id: &act.id,
            titles: &act.titles,
            urn: &act.urn,
            rank: &act.rank,
            published: act.published,
            in_force: act.in_force,
            provisions: divisions(id).into_iter().map(division).collect(),
        }
    }
}
