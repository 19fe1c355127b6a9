//! The law as a program reads it: its acts and provisions, its readings, what can be asked and what can be told.
//!
//! Each is the same for everybody, and changes only with the house.

mod acts;
mod provisions;
mod readings;
mod vocabulary;

use axum::http::header::CONTENT_TYPE;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use serde::Serialize;

use super::problem::{NOT_FOUND, Problem};
use super::{Address, GET, public};
use crate::House;

/// Where they are.
pub fn addresses() -> Vec<Address> {
    vec![
        ("/law/acts", GET, kept(get(async || list(acts::all())))),
        ("/law/acts/{act}", GET, kept(get(acts::one))),
        ("/law/provisions/{act}/{anchor}", GET, kept(get(provisions::one))),
        ("/law/readings", GET, kept(get(async || list(readings::all())))),
        ("/law/disputes", GET, kept(get(async || list(readings::disputes())))),
        ("/law/conclusions", GET, kept(get(async || list(vocabulary::conclusions())))),
        ("/law/facts", GET, kept(get(async || list(vocabulary::facts())))),
        ("/law/relations", GET, kept(get(async || list(vocabulary::relations())))),
    ]
}

/// What caches may keep.
pub fn kept(methods: MethodRouter<House>) -> MethodRouter<House> {
    methods.layer(middleware::from_fn(public::kept))
}

#[derive(Serialize)]
struct Items<T> {
    items: T,
}

/// A list, wrapped, so that more can be said of it one day.
pub fn list(items: impl Serialize) -> Response {
    json(&Items { items })
}

fn json(form: &impl Serialize) -> Response {
    ([(CONTENT_TYPE, "application/json")], answers::json::text(form)).into_response()
}

/// Nothing is so named; the nearest name.
fn unknown<'a>(what: &str, name: &str, names: impl IntoIterator<Item = &'a str>) -> Response {
    let refusal = answers::Refusal::unknown(what, name, names);
    let nearest = refusal.nearest.unwrap_or_default();
    Problem::new(NOT_FOUND, "address", refusal.what, &nearest).into_response()
}
