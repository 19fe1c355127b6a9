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
pub use texts::{Said, State, Texts, label};
pub use tongue::Tongue;

/// The messages of these files alone: `selfcheck`, `law`.
pub fn parts(stems: &[&str]) -> String {
    let (mut own, mut wanted) = (String::new(), false);
    for line in pack().lines() {
        match line.strip_prefix("# ") {
            Some(stem) => wanted = stems.contains(&stem),
            None if wanted => own.extend([line, "\n"]),
            None => {}
        }
    }
    own
}

/// All messages of the house, as the build packed them.
pub fn pack() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/texts.pack"))
}
