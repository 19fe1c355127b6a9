//! How long a run took: by the CPU where the machine tells, else by the wall.

use std::fs;
use std::time::{Duration, Instant};

/// A time worth trusting: the machine counts a thread's CPU time in ticks of some milliseconds.
const LONG_ENOUGH: Duration = Duration::from_millis(300);

/// The CPU time of this thread. Linux tells; where it doesn't, nothing.
fn cpu() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// What the times are taken from, in the words of the tables.
pub fn name() -> &'static str {
    if cpu().is_some() { "CPU time" } else { "wall time" }
}

/// The best time of one run among several, so that what else the machine does weighs least.
///
/// A short run is repeated, within each time taken, until the clock can tell.
pub fn best(times: u32, mut run: impl FnMut()) -> Duration {
    let once = wall(&mut run).max(Duration::from_nanos(1));
    let again = LONG_ENOUGH.as_nanos().div_ceil(once.as_nanos()).clamp(1, 10_000_000) as u32;
    let took = (0..times.max(1)).map(|_| time(|| (0..again).for_each(|_| run())));
    took.min().unwrap_or_default() / again
}

/// The shortest of so many single runs, by the wall, after one that isn't counted: for what takes microseconds and is
/// asked of thousands. Of some runs none is disturbed by what else the machine does.
pub fn shortest(times: u32, mut run: impl FnMut()) -> Duration {
    run();
    (0..times.max(1)).map(|_| wall(&mut run)).min().unwrap_or_default()
}

fn time(run: impl FnOnce()) -> Duration {
    let before = cpu();
    let took = wall(run);
    before.zip(cpu()).map_or(took, |(before, after)| after.saturating_sub(before))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn wall(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}
