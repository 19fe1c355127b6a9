//! A line for each page: the method, which page it was (never its address as typed), the status, the time.

use std::time::Instant;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{Next, from_fn};
use axum::response::Response;

use crate::print;

/// The same pages, each answer noted.
pub fn kept(pages: Router) -> Router {
    pages.layer(from_fn(note))
}

#[expect(clippy::disallowed_methods, reason = "how long a page took changes no answer")]
async fn note(request: Request, next: Next) -> Response {
    let (method, begun) = (request.method().clone(), Instant::now());
    let page = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_string());
    let response = next.run(request).await;
    let page = page.unwrap_or_else(|| "no page".to_string());
    print::out(&format!(
        "{method} {page} {} {} ms\n",
        response.status().as_u16(),
        begun.elapsed().as_millis()
    ));
    response
}
