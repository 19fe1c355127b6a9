//! The first page: what this is, what it doesn't keep, and the way in.

use askama::Template;

use super::Page;
use crate::voice::Voice;

#[derive(Template)]
#[template(path = "start.html")]
struct Start<'a> {
    voice: Voice<'a>,
}

/// The page.
pub fn page(voice: Voice<'_>) -> Page {
    super::page(voice.t("start-title"), &Start { voice })
}
