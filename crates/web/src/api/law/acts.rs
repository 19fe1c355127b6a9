//! The acts.

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::response::{IntoResponse, Response};
use calendar::Date;
use norma::program::{Act, ActId, Labels, Program};
use serde::Serialize;

use super::provisions::{Outline, prose};
use super::{json, unknown};
use crate::api::problem::Problem;
use crate::law;

#[derive(Serialize)]
pub struct ActForm<'a> {
    id: &'a str,
    titles: &'a Labels,
    urn: &'a str,
    rank: &'a str,
    published: Date,
    in_force: Date,
}

#[derive(Serialize)]
struct WholeAct<'a> {
    #[serde(flatten)]
    act: ActForm<'a>,
    prose: &'a str,
    provisions: Vec<Outline<'a>>,
}

impl<'a> ActForm<'a> {
    fn of(act: &'a Act) -> ActForm<'a> {
        ActForm {
            id: &act.id,
            titles: &act.titles,
            urn: &act.urn,
            rank: &act.rank,
            published: act.published,
            in_force: act.in_force,
        }
    }
}

/// All of them.
pub fn all() -> Vec<ActForm<'static>> {
    law::program().acts.iter().map(ActForm::of).collect()
}

/// One, with the headings of its provisions.
pub async fn one(asked: Result<Path<String>, PathRejection>) -> Response {
    let Ok(Path(name)) = asked else { return Problem::unreadable().into_response() };
    let program = law::program();
    match program.act_named(&name) {
        Some(id) => json(&whole(program, id)),
        None => unknown("act", &name, program.acts.iter().map(|act| act.id.as_str())),
    }
}

fn whole(program: &Program, id: ActId) -> WholeAct<'_> {
    let own = (0..program.provisions.len()).filter(|place| program.provisions[*place].act == id);
    let (itself, divisions): (Vec<usize>, Vec<usize>) =
        own.partition(|place| program.provisions[*place].anchor.is_empty());
    WholeAct {
        act: ActForm::of(&program.acts[id.at()]),
        prose: itself.first().map_or("", |place| prose(program, *place)),
        provisions: divisions.into_iter().map(|at| Outline::of(program, at.into())).collect(),
    }
}
