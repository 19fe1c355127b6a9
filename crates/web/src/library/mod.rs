//! Placeholder.

use axum::Router;

use crate::House;

/// Its pages.
pub fn routes() -> Router<House> {
    Router::new()
}
