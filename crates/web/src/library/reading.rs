//! `/{lang}/law/readings`: who reads the open questions how, from when, and what binds.

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::door;
use norma::engine::Picks;
use norma::program::{Dispute, DisputeId, Reading, ReadingId, print as norma_text};

use super::asked::Asked;
use super::refused::refused;
use super::source::{compiled, program, text};
use super::statement::{alternative, provision_link};
use super::vantage::{Vantage, reading};
use super::words::{Day, Link, Marked};
use super::{none, shell};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/readings.html")]
struct Readings {
    shell: Shell,
    vantage: Vantage,
    disputes: Vec<Open>,
    heads: Vec<Head>,
    address: String,
}

/// A dispute and who answers it how, as seen from the vantage.
struct Open {
    name: &'static str,
    words: Marked,
    about: Vec<Link>,
    answers: Vec<(Marked, Vec<Holder>)>,
    cells: Vec<Option<&'static str>>,
}

/// Who holds an answer by their own words.
struct Holder {
    link: Link,
    author: Option<&'static str>,
    from: Day,
    binds: Option<Day>,
}

/// A reading at the head of a column.
struct Head {
    link: Link,
    name: &'static str,
}

#[derive(Template)]
#[template(path = "library/reading.html")]
struct ReadingPage {
    shell: Shell,
    reading: &'static Reading,
    words: Marked,
    provision: Link,
    published: Day,
    filed: Option<Day>,
    binds: Option<Day>,
    follows: Option<Link>,
    superseded: Option<Link>,
    scope: Option<String>,
    scope_days: Option<(Day, Option<Day>)>,
    choices: Vec<Choice>,
    text: String,
}

/// One choice of a reading.
struct Choice {
    dispute: Link,
    answer: Marked,
    from: Option<Day>,
    published: Option<Day>,
}

/// Disputes by readings, on the vantage.
pub async fn list(
    Shared(house): Shared<House>,
    Path(lang): Path<String>,
    asked: Asked,
) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/readings")?;
    match Vantage::asked(&asked, (house.today)()) {
        Ok(vantage) => Ok(page(StatusCode::OK, &readings(shell, vantage))),
        Err(refusal) => Err(refused(shell, refusal)),
    }
}

fn readings(shell: Shell, vantage: Vantage) -> Readings {
    let public = door::available(program(), vantage.known.0);
    let picks: Vec<Picks> = public
        .iter()
        .map(|id| norma::engine::picks(program(), *id, vantage.on.0, vantage.known.0, &[]))
        .collect();
    let disputes = program().disputes.iter().enumerate();
    let open = |(place, dispute): (usize, &'static Dispute)| {
        let id = DisputeId::from(place);
        let at = |picks: &Picks| picks.get(place).copied().flatten();
        let name = |picks: &Picks| {
            at(picks)
                .and_then(|at| dispute.alternatives.get(at as usize))
                .map(|(name, _)| name.as_str())
        };
        let holders = |answer: u32| {
            let own = public.iter().zip(&picks).filter(|(_, picks)| at(picks) == Some(answer));
            own.filter_map(|(reading, _)| holder(&shell, *reading, id)).collect()
        };
        let count = dispute.alternatives.len() as u32;
        Open {
            name: &dispute.name,
            words: Marked::law(
                &shell,
                &format!("dispute-{}", dispute.name),
                &dispute.labels,
                &dispute.name,
            ),
            about: dispute.about.iter().map(|id| provision_link(&shell, *id)).collect(),
            answers: (0..count)
                .map(|answer| (alternative(&shell, id, answer), holders(answer)))
                .collect(),
            cells: picks.iter().map(name).collect(),
        }
    };
    let head = |id: &ReadingId| Head {
        link: reading_link(&shell, *id),
        name: &program().readings[id.at()].name,
    };
    Readings {
        disputes: disputes.map(open).collect(),
        heads: public.iter().map(head).collect(),
        address: shell.to("/law/readings"),
        vantage,
        shell,
    }
}

/// A reading that settles a dispute for itself.
fn holder(shell: &Shell, id: ReadingId, dispute: DisputeId) -> Option<Holder> {
    let own = &program().readings[id.at()];
    let stages = own.stages.iter().filter(|stage| stage.picks.iter().any(|(of, _)| *of == dispute));
    let from = stages.filter_map(|stage| stage.published.or(Some(own.published))).min()?;
    Some(Holder {
        link: reading_link(shell, id),
        author: own.author.as_deref(),
        from: Day(from),
        binds: own.binds_from.map(Day),
    })
}

/// A reading by its words.
pub fn reading_link(shell: &Shell, id: ReadingId) -> Link {
    let name = &program().readings[id.at()].name;
    Link { href: shell.to(&format!("/law/readings/{name}")), words: reading(shell, id) }
}

/// One reading.
pub async fn show(
    Shared(house): Shared<House>,
    Path((lang, name)): Path<(String, String)>,
) -> Result<Response, Response> {
    let shell = shell(&lang, format!("/law/readings/{name}"))?;
    let id = program().reading_named(&name).ok_or_else(|| none(shell.tongue))?;
    let own = &program().readings[id.at()];
    let over = door::superseded_by(program(), id, (house.today)());
    let shown = ReadingPage {
        words: reading(&shell, id),
        provision: provision_link(&shell, own.provision),
        published: Day(own.published),
        filed: own.filed.map(Day),
        binds: own.binds_from.map(Day),
        follows: own.follows.map(|id| reading_link(&shell, id)),
        superseded: over.map(|id| reading_link(&shell, id)),
        scope: own.scope.as_ref().map(|expr| norma_text(program(), expr)),
        scope_days: own.scope_days.map(|(from, until)| (Day(from), until.map(Day))),
        choices: choices(&shell, own),
        text: text(compiled().map.readings.get(id.at())),
        reading: own,
        shell,
    };
    Ok(page(StatusCode::OK, &shown))
}

fn choices(shell: &Shell, own: &Reading) -> Vec<Choice> {
    let stages = own.stages.iter();
    let picks = stages
        .flat_map(|stage| stage.picks.iter().map(move |(dispute, at)| (stage, *dispute, *at)));
    let choice = |(stage, dispute, at): (&norma::program::Stage, DisputeId, u32)| {
        let of = &program().disputes[dispute.at()];
        let words = Marked::law(shell, &format!("dispute-{}", of.name), &of.labels, &of.name);
        Choice {
            dispute: Link { href: format!("{}#{}", shell.to("/law/readings"), of.name), words },
            answer: alternative(shell, dispute, at),
            from: stage.from.map(Day),
            published: stage.published.map(Day),
        }
    };
    picks.map(choice).collect()
}
