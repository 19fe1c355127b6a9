//! How long a run took: by the CPU where the machine tells, else by the wall.

use std::fs;
use std::time::{Duration, Instant};

/// Nanoseconds this thread has had a CPU for. Linux tells; where it doesn't, nothing.
fn cpu() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// What the times are taken from, in the words of the tables.
pub fn name() -> &'static str {
    if cpu().is_some() { "CPU time" } else { "wall time" }
}

/// The time of one run.
#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
pub fn time(run: impl FnOnce()) -> Duration {
    let (start, before) = (Instant::now(), cpu());
    run();
    match (before, cpu()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// The best time of several runs, so that what else the machine does weighs least.
pub fn best(runs: u32, mut run: impl FnMut()) -> Duration {
    (0..runs.max(1)).map(|_| time(&mut run)).min().unwrap_or_default()
}
