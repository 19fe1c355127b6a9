//! Where everything of the library stands: the path after the language.

use norma::program::{ActId, Event, Program, ProvisionId};

/// `/law/dl-113-2018`.
pub fn act(program: &Program, id: ActId) -> String {
    format!("/law/{}", program.acts[id.at()].id)
}

/// `/law/dl-113-2018/art13-com1-leta`; of the act as a whole its own page.
pub fn provision(program: &Program, id: ProvisionId) -> String {
    format!("/law/{}", program.reference(id))
}

/// `/law/questions/registrable`.
pub fn question(name: &str) -> String {
    format!("/law/questions/{name}")
}

/// `/law/events/art13_annulled`.
pub fn event(event: &Event) -> String {
    format!("/law/events/{}", event.name)
}
