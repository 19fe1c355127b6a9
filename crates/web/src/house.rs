//! What every page shares: whose house it is, and which day it is there.

use std::sync::Arc;

use calendar::Date;

/// The house a page is shown in. Cheap to clone.
#[derive(Clone, Debug)]
pub struct House {
    /// Which day it is, asked anew for each page: the only thing a page doesn't learn from its reader.
    pub today: fn() -> Date,
    /// The municipality it serves, as the vocabulary names it: `palermo`.
    pub city: Arc<str>,
}
