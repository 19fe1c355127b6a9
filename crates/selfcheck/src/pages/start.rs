//! The first page: what this is, what it doesn't keep, and the way in.

use askama::Template;

use super::Page;
use crate::Check;
use crate::voice::Voice;

#[derive(Template)]
#[template(path = "start.html")]
struct Start<'a> {
    voice: Voice<'a>,
    today: String,
}

/// The page.
pub fn page(check: &Check<'_>, voice: Voice<'_>) -> Page {
    super::page(voice.t("start-title"), &Start { voice, today: voice.day(check.today) })
}
