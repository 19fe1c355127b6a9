//! What the house says of itself: what it doesn't keep, and how accessible it is.

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use crate::House;
use crate::shell::{Shell, page, tongue};

/// One page of paragraphs: `privacy` or `accessibility`.
#[derive(Template)]
#[template(path = "about.html")]
struct About {
    shell: Shell,
    title: String,
    paragraphs: Vec<String>,
}

/// `/it/privacy`, `/it/accessibility`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/privacy", get(async |lang| show(lang, "privacy", 5)))
        .route("/{lang}/accessibility", get(async |lang| show(lang, "accessibility", 4)))
}

fn show(Path(lang): Path<String>, name: &'static str, paragraphs: u32) -> Response {
    match tongue(&lang) {
        Ok(tongue) => {
            let shell = Shell::new(tongue, "", format!("/{name}"));
            page(
                StatusCode::OK,
                &About {
                    title: shell.t(&format!("{name}-title")),
                    paragraphs: paragraphs_of(&shell, name, paragraphs),
                    shell,
                },
            )
        }
        Err(missing) => missing,
    }
}

fn paragraphs_of(shell: &Shell, name: &str, many: u32) -> Vec<String> {
    (1..=many).map(|place| shell.t(&format!("{name}-{place}"))).collect()
}
