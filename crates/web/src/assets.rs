//! The files a page needs, from inside the binary, under addresses that change when they do.

use std::sync::OnceLock;

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};

use crate::House;

/// A file: its name, its kind, its bytes.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

const ASSETS: &[Asset] = &[
    Asset {
        name: "style.css",
        kind: "text/css; charset=utf-8",
        bytes: include_bytes!("../assets/style.css"),
    },
    Asset { name: "icon.svg", kind: "image/svg+xml", bytes: include_bytes!("../assets/icon.svg") },
];

/// A year, as long as anybody may keep what never changes.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// `/assets/<mark>/<name>`.
pub fn routes() -> Router<House> {
    Router::new().route("/assets/{mark}/{name}", get(show))
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

async fn show(Path((_, name)): Path<(String, String)>) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    ([(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, FOR_GOOD)], asset.bytes)
        .into_response()
}
