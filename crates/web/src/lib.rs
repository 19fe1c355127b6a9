//! The pages of the house, and its interface for programs.
//!
//! Start at [`router`]. One folder a part: `selfcheck/`, `library/`, `docket/`, `api/`; `shell/` is the frame around every
//! page, `assets/` the files a page needs. Nothing here listens on a port, asks what day it is, or keeps what a person said.

mod about;
mod api;
mod assets;
mod docket;
mod headers;
mod house;
mod law;
mod library;
mod selfcheck;
mod shell;
mod status;

pub use api::{Allowance, Limits};
pub use house::House;

use axum::Router;
use axum::middleware;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// The most a request may bring: a large case, and a form around it.
const BODY_BYTES_MAX: usize = 2 << 20;

/// All pages of this house, with the usual limits for programs.
pub fn router(house: House) -> Router {
    router_within(house, Limits::default())
}

/// All pages of this house, and what programs may take of it.
pub fn router_within(house: House, limits: Limits) -> Router {
    let pages = Router::new()
        .merge(selfcheck::routes())
        .merge(about::routes())
        .merge(library::routes())
        .merge(docket::routes())
        .merge(assets::routes())
        .route("/status", get(status::show))
        .fallback(shell::not_found);
    pages
        .layer(RequestBodyLimitLayer::new(BODY_BYTES_MAX))
        // What goes wrong there is told to a program, not to a person: it keeps the same limit in its own words.
        .merge(api::routes(limits))
        .layer(CompressionLayer::new().gzip(true))
        .layer(CatchPanicLayer::custom(shell::broken))
        .layer(middleware::from_fn(headers::strict))
        .with_state(house)
}
