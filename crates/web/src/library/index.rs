//! `/{lang}/law`: the acts by where they are law and what they are, and the search.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use norma::program::{Act, ActId};

use super::asked::Asked;
use super::search::{self, Hit};
use super::source::program;
use super::statement::act_words;
use super::words::{Day, Marked};
use super::{address, shell};
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/index.html")]
struct Index {
    shell: Shell,
    sought: Option<String>,
    hits: Vec<Hit>,
    more: bool,
    groups: Vec<Group>,
}

/// Acts of one kind.
struct Group {
    name: String,
    acts: Vec<ActRow>,
}

struct ActRow {
    href: String,
    title: Marked,
    rank: String,
    published: Day,
    in_force: Day,
}

/// The acts, or what was looked for.
pub async fn show(Path(lang): Path<String>, asked: Asked) -> Result<Response, Response> {
    let shell = shell(&lang, "/law")?;
    let sought = asked.short("q").map(str::to_string);
    let mut hits = sought.as_deref().map(|words| search::find(&shell, words)).unwrap_or_default();
    let more = hits.len() > search::HITS_MAX;
    hits.truncate(search::HITS_MAX);
    let groups = groups(&shell);
    Ok(page(StatusCode::OK, &Index { shell, sought, hits, more, groups }))
}

/// The acts by folder: where they are law, then what they are.
fn groups(shell: &Shell) -> Vec<Group> {
    let order =
        ["it/acts", "it/rulings", "it/readings", "sea/acts", "it/calendars", "it/vocabulary"];
    let mut folders: Vec<&str> = program().acts.iter().map(folder).collect();
    folders.sort_by_key(|folder| {
        (order.iter().position(|own| own == folder).unwrap_or(order.len()), *folder)
    });
    folders.dedup();
    let group = |folder: &str| {
        let acts = program().acts.iter().enumerate().filter(|(_, act)| self::folder(act) == folder);
        let mut acts: Vec<(ActId, &Act)> = acts.map(|(place, act)| (place.into(), act)).collect();
        acts.sort_by_key(|(_, act)| (act.published, &act.id));
        let name = shell.t(&format!("law-folder-{}", folder.replace('/', "-")));
        Group { name, acts: acts.into_iter().map(|(id, act)| row(shell, id, act)).collect() }
    };
    folders.into_iter().map(group).collect()
}

fn row(shell: &Shell, id: ActId, act: &Act) -> ActRow {
    ActRow {
        href: shell.to(&address::act(program(), id)),
        title: act_words(shell, id),
        rank: shell.t(&format!("law-rank-{}", act.rank)),
        published: Day(act.published),
        in_force: Day(act.in_force),
    }
}

/// `it/acts` of `it/acts/dl-113-2018.md`.
fn folder(act: &Act) -> &str {
    act.source.rsplit_once('/').map_or("", |(folder, _)| folder)
}
