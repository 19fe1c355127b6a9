//! `/{lang}/law/paths`: what a person can do, what it takes, and where it leads.

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::book::Statement;
use norma::program::{Lead, Led, Path as Way, print as norma_text};

use super::asked::Asked;
use super::deadline::{table, term};
use super::refused::refused;
use super::source::program;
use super::statement::{Shown, provision_link};
use super::timeline::Timeline;
use super::vantage::Vantage;
use super::words::{Link, Marked};
use super::worked::{self, Worked};
use super::{none, shell};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/paths.html")]
struct Paths {
    shell: Shell,
    rows: Vec<Row>,
}

struct Row {
    link: Link,
    authority: Option<Marked>,
    article: Link,
}

#[derive(Template)]
#[template(path = "library/path.html")]
struct PathPage {
    shell: Shell,
    vantage: Vantage,
    words: Marked,
    authority: Option<Marked>,
    needs: Vec<(Marked, String)>,
    papers: Vec<Marked>,
    fee: Option<String>,
    last_day: Option<String>,
    takes: Option<String>,
    calendar: Option<Marked>,
    appeal: Option<Marked>,
    leads: Vec<String>,
    statements: Vec<Shown>,
    timeline: Option<Timeline>,
    worked: Option<Worked>,
    address: String,
}

/// All paths.
pub async fn list(Path(lang): Path<String>) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/paths")?;
    let row = |way: &Way| Row {
        link: Link {
            href: shell.to(&format!("/law/paths/{}", way.name)),
            words: words(&shell, way),
        },
        authority: authority(&shell, way),
        article: provision_link(&shell, program().norms[way.norm.at()].provision),
    };
    let rows = program().paths.iter().map(row).collect();
    Ok(page(StatusCode::OK, &Paths { shell, rows }))
}

/// One path.
pub async fn show(
    Shared(house): Shared<House>,
    Path((lang, name)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Response> {
    let shell = shell(&lang, format!("/law/paths/{name}"))?;
    let id = program().path_named(&name).ok_or_else(|| none(shell.tongue))?;
    let vantage = match Vantage::asked(&asked, (house.today)()) {
        Ok(vantage) => vantage,
        Err(refusal) => return Err(refused(shell, refusal)),
    };
    let (own, owner) = (&program().paths[id.at()], Statement::Path(id));
    let written = |expr| norma_text(program(), expr);
    let message = |rest: &str| format!("path-{}{rest}", own.name);
    let shown = crate::law::ask(|door| PathPage {
        words: words(&shell, own),
        authority: authority(&shell, own),
        needs: own
            .requires
            .iter()
            .map(|need| {
                let words = Marked::law(
                    &shell,
                    &message(&format!(".needs-{}", need.name)),
                    &need.labels,
                    &need.name,
                );
                (words, written(&need.when))
            })
            .collect(),
        papers: own
            .papers
            .iter()
            .enumerate()
            .map(|(at, labels)| {
                Marked::law(&shell, &message(&format!(".paper-{}", at + 1)), labels, "")
            })
            .collect(),
        fee: own.fee.as_ref().map(written),
        last_day: own.last_day.as_ref().map(written),
        takes: own.takes.map(|takes| term(&shell, takes)),
        calendar: own.calendar.map(|id| table(&shell, id)),
        appeal: (!own.appeal.is_empty())
            .then(|| Marked::law(&shell, &message(".appeal"), &own.appeal, "")),
        leads: own.leads_to.iter().map(lead).collect(),
        statements: vec![Shown::of(&shell, door.engine(), &vantage, own.norm, owner)],
        timeline: Timeline::of(&shell, door.engine(), &vantage, &[(own.norm, owner)]),
        worked: worked::of_statement(&shell, owner),
        address: shell.to(&format!("/law/paths/{}", own.name)),
        vantage,
        shell,
    });
    Ok(page(StatusCode::OK, &shown))
}

fn words(shell: &Shell, way: &Way) -> Marked {
    Marked::law(shell, &format!("path-{}", way.name), &way.labels, &way.name)
}

/// Who decides: translated, or as the law names it in Italian.
fn authority(shell: &Shell, way: &Way) -> Option<Marked> {
    let own = way.authority.clone()?;
    let labels = [("it".to_string(), own)].into_iter().collect();
    Some(Marked::law(shell, &format!("path-{}.at", way.name), &labels, ""))
}

/// What a path makes true, as Norma writes it.
fn lead(lead: &Lead) -> String {
    let led = |led: &Led| {
        let value =
            led.value.as_ref().map_or("absent".to_string(), |expr| norma_text(program(), expr));
        format!("{} = {value}", program().facts[led.fact.at()].name)
    };
    match lead {
        Lead::Fact(own) => led(own),
        Lead::Row(relation, fields) => {
            let fields: Vec<String> = fields.iter().map(led).collect();
            format!("{} with {}", program().relations[relation.at()].name, fields.join(", "))
        }
    }
}
