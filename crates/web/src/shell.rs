//! The frame around every page: its language, its menu, its foot.
//!
//! A page is an Askama template that extends `base.html` and has a field `shell`. In a template, `shell.t("name")` is a
//! message in the reader's language.

mod frame;
mod wrong;

pub use frame::{Shell, page, texts};
pub use wrong::{broken, not_found, not_found_in};

use locale::Tongue;

/// The language of a path, or the page that says there is none.
#[expect(clippy::result_large_err, reason = "what went wrong is a whole page, and is sent")]
pub fn tongue(code: &str) -> Result<Tongue, axum::response::Response> {
    Tongue::coded(code).ok_or_else(|| not_found_in(Tongue::It))
}
