//! Codes and arguments become words, in the reader's language; each text says who answers for it.
//!
//! Start at [`Texts::say`]. The messages stand in `locales/`, in Fluent, and are packed when the house is built; the pack
//! can also be carried elsewhere and read there with [`Texts::read`]. Nothing here reads a file or asks the machine for its
//! language.

mod date;
mod pattern;
mod plural;
mod texts;
mod tongue;

pub use date::date;
pub use texts::{Said, State, Texts};
pub use tongue::Tongue;

/// All messages of the house, as the build packed them.
pub fn pack() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/texts.pack"))
}
