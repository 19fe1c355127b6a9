//! What a page is asked with, by name; whatever else is sent is passed over.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use std::convert::Infallible;

/// Names and values of a query or a form. Of a name sent twice the first counts.
#[derive(Clone, Debug, Default)]
pub struct Asked(pub Vec<(String, String)>);

/// A value longer than this is none of ours.
const VALUE_CHARS_MAX: usize = 200;

impl Asked {
    /// The value under a name, unless it is empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(own, _)| own == name)?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    /// A short value: what is longer is cut.
    pub fn short(&self, name: &str) -> Option<&str> {
        let value = self.get(name)?;
        Some(value.char_indices().nth(VALUE_CHARS_MAX).map_or(value, |(end, _)| &value[..end]))
    }
}

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked, Infallible> {
        Ok(Query::try_from_uri(&parts.uri).map(|Query(pairs)| Asked(pairs)).unwrap_or_default())
    }
}
