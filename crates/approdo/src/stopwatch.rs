//! How long a work took: told to who waited for it, and part of no answer.

use std::time::Instant;

/// What a work comes to, and the seconds it took.
#[expect(
    clippy::disallowed_methods,
    reason = "who checks the law is told how long it took; nothing is decided by it"
)]
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed().as_secs_f64())
}
