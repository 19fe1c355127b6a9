//! Whether the compiler and clippy have nothing to say, in any target.

use crate::check::{Check, Outcome, component, succeed};
use crate::house;

/// The check.
pub const CHECK: Check = Check { name: "clippy", run };

fn run() -> Outcome {
    let words = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    match component("clippy", "clippy").and_then(|()| succeed(house::cargo(&words))) {
        Ok(_) => Outcome::Fine(String::new()),
        Err(outcome) => outcome,
    }
}
