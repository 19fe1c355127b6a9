//! Whether the Rust is laid out by `cargo fmt`.

use crate::check::{Check, Outcome, component, succeed};
use crate::house;

/// The check.
pub const CHECK: Check = Check { name: "format", run };

fn run() -> Outcome {
    let found =
        component("fmt", "rustfmt").and_then(|()| succeed(house::cargo(&["fmt", "--check"])));
    match found {
        Ok(_) => Outcome::Fine(String::new()),
        Err(outcome) => outcome,
    }
}
