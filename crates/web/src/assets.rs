//! The files a page needs, from inside the binary, under addresses that change when they do.

use std::sync::OnceLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use locale::Tongue;
use sha2::{Digest, Sha256};

use crate::House;

/// A file.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
    /// The same packed by Brotli, where the build has packed it.
    packed: Option<&'static [u8]>,
}

const SHEET: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

const fn asset(name: &'static str, kind: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, kind, bytes, packed: None }
}

macro_rules! packed {
    ($name:literal) => {
        Asset {
            name: $name,
            kind: SCRIPT,
            bytes: include_bytes!(concat!(env!("OUT_DIR"), "/", $name)),
            packed: Some(include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".br"))),
        }
    };
}

/// What the self-check needs on a phone without a network comes first.
const ASSETS: &[Asset] = &[
    asset("style.css", SHEET, include_bytes!("../assets/style.css")),
    asset("selfcheck.js", SCRIPT, include_bytes!("../assets/selfcheck.js")),
    packed!("engine.js"),
    packed!("law.js"),
    packed!("words.js"),
    asset("library.css", SHEET, include_bytes!("../assets/library.css")),
    asset("docket.css", SHEET, include_bytes!("../assets/docket.css")),
];

/// So many of them it needs.
const OFFLINE: usize = 5;

/// A year, as long as anybody may keep what never changes.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// The service worker alone may fetch, and nothing but files of the house.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// `/assets/<mark>/<name>`, and the files with an address of their own.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/assets/{mark}/{name}", get(show))
        .route("/sw.js", get(worker))
        .route("/manifest.webmanifest", get(manifest))
        .route("/icon.svg", get(icon))
}

/// The address of a file.
pub fn href(name: &str) -> String {
    format!("/assets/{}/{name}", mark())
}

/// Changes whenever a file does.
fn mark() -> &'static str {
    static MARK: OnceLock<String> = OnceLock::new();
    MARK.get_or_init(|| {
        let mut all = Sha256::new();
        ASSETS.iter().for_each(|asset| all.update(asset.bytes));
        all.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    })
}

async fn show(headers: HeaderMap, Path((_, name)): Path<(String, String)>) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let says = [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, FOR_GOOD), (VARY, "accept-encoding")];
    match asset.packed.filter(|_| takes_brotli(&headers)) {
        Some(packed) => (says, [(CONTENT_ENCODING, "br")], packed).into_response(),
        None => (says, asset.bytes).into_response(),
    }
}

fn takes_brotli(headers: &HeaderMap) -> bool {
    let accepted =
        headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|one| one.trim() == "br")
}

async fn worker() -> Response {
    let pages = Tongue::ALL.map(|tongue| format!("/{}/", tongue.code()));
    let files = ASSETS[..OFFLINE].iter().map(|asset| href(asset.name));
    let files: Vec<String> =
        pages.into_iter().chain(files).chain(["/icon.svg".to_string()]).collect();
    let head = format!("const MARK = \"approdo-{}\";\nconst FILES = {files:?};\n", mark());
    let says = [
        (CONTENT_TYPE, SCRIPT),
        (CONTENT_SECURITY_POLICY, WORKER_POLICY),
        (CACHE_CONTROL, "no-cache"),
    ];
    (says, head + include_str!("../assets/sw.js")).into_response()
}

async fn manifest() -> Response {
    let kind = [(CONTENT_TYPE, "application/manifest+json")];
    (kind, include_str!("../assets/manifest.json")).into_response()
}

async fn icon() -> Response {
    ([(CONTENT_TYPE, "image/svg+xml")], include_str!("../assets/icon.svg")).into_response()
}
