//! The docket: what is brought against the law in court, by norm; and the public record of what was done, said and promised.
//!
//! The data is in `record/`, in our own sentences; nothing of it is told of a person who is not in public office.

mod challenges;
mod entries;
pub(crate) mod record;

use axum::Router;
use axum::routing::get;
use calendar::Date;

use crate::House;
use crate::library::{Day, Marked};
use crate::shell::Shell;
use record::Text;

/// Its pages.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/docket", get(challenges::show))
        .route("/{lang}/docket/record", get(entries::list))
        .route("/{lang}/docket/record/{subject}", get(entries::show))
}

/// Our words for a reader.
fn words(shell: &Shell, text: &Text) -> Marked {
    let (tongue, words) = text.of(shell.tongue);
    Marked::of(shell, tongue, words)
}

/// A day as far as it is known.
struct When {
    day: Option<Day>,
    words: Option<Marked>,
}

impl When {
    fn of(shell: &Shell, date: Option<Date>, when: Option<&Text>) -> When {
        When { day: date.map(Day), words: when.map(|text| words(shell, text)) }
    }
}
