//! The interface for programs, `/api/v1`: the same questions the pages put, in JSON, with nothing kept.
//!
//! Start at [`routes`]. `questions` takes requests, `law` tells the law, `openapi` describes both; `quota` and `work` see
//! that one caller leaves room for the others. `docs/api.md` is its contract.

mod docket;
mod law;
mod limits;
mod openapi;
mod page;
mod problem;
mod public;
mod questions;
mod quota;
mod work;

pub use limits::{Allowance, Limits};

use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension};
use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, any};
use tower_http::catch_panic::CatchPanicLayer;

use crate::{BODY_BYTES_MAX, House};
use problem::{METHOD, NOT_FOUND, Problem};
use quota::Quota;
use work::Work;

/// Under this every address stands.
const ROOT: &str = "/api/v1";

/// Methods that only look.
const GET: &str = "GET,HEAD,OPTIONS";

/// An address under `/api/v1`, its methods by name, and what they do.
type Address = (&'static str, &'static str, MethodRouter<House>);

/// `/api` and what is under it.
pub fn routes(limits: Limits) -> Router<House> {
    let routed = |router: Router<House>, (path, allow, methods): Address| {
        let methods = methods.fallback(move |method| other_method(method, allow));
        router.route(&format!("{ROOT}{path}"), methods)
    };
    let nowhere = ["/api", "/api/", "/api/{*rest}"];
    let nothing = |router: Router<House>, path| router.route(path, any(nothing_here));
    let router = addresses().into_iter().fold(Router::new(), routed);
    nowhere
        .into_iter()
        .fold(router, nothing)
        .layer(Extension(Work::new(&limits)))
        .layer(CatchPanicLayer::custom(|_| work::broken().into_response()))
        .layer(middleware::from_fn_with_state(Quota::new(limits), quota::count))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .merge(page::routes())
}

fn addresses() -> Vec<Address> {
    let all = [questions::addresses(), law::addresses(), docket::addresses(), openapi::addresses()];
    all.into_iter().flatten().collect()
}

async fn nothing_here() -> Problem {
    let nearest = "`/api/v1/openapi.json` names every address";
    Problem::new(NOT_FOUND, "address", "no such address is known", nearest)
}

/// Says which methods an address takes, to whoever asks, and to whoever used another.
async fn other_method(method: Method, allow: &'static str) -> Response {
    let allowed = [(ALLOW, HeaderValue::from_static(allow))];
    if method == Method::OPTIONS {
        return (StatusCode::NO_CONTENT, allowed).into_response();
    }
    let what = "the method isn't one of this address";
    (allowed, Problem::new(METHOD, "method", what, allow)).into_response()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ROOT, addresses, openapi};

    #[test]
    fn what_is_routed_is_described_and_the_other_way_round() {
        let routed = addresses().into_iter().map(|(path, ..)| format!("{ROOT}{path}"));
        let routed: BTreeSet<String> = routed.chain(["/status".to_string()]).collect();
        let described = openapi::description();
        let described = described["paths"].as_object().expect("the description has paths");
        assert_eq!(routed, described.keys().cloned().collect());
    }
}
