//! The docket as a program reads it: what is brought against the law, and the public record, contradictions beside it.

use axum::routing::get;

use super::law::{kept, list};
use super::{Address, GET};
use crate::docket::record;

/// Where they are.
pub fn addresses() -> Vec<Address> {
    vec![
        ("/docket", GET, kept(get(async || list(record::challenges())))),
        ("/docket/record", GET, kept(get(async || list(record::subjects())))),
    ]
}
