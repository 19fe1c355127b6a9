//! The laws that are run: pages kept beside this crate, compiled anew each time.

use norma::{Compiled, Page, compile};

macro_rules! pages {
    ($($name:literal),+ $(,)?) => {
        vec![$(Page { name: $name.to_string(), text: include_str!(concat!("../law/", $name)).to_string() }),+]
    };
}

/// Flat facts and 20 conclusions, with an amendment and a dispute.
pub fn flat() -> Compiled {
    compile(&pages!["flat/act.md", "flat/amending-act.md", "flat/words.md"])
}
