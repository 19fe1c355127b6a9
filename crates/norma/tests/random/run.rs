//! Running a property over many seeds: how many, which one failed, what was counted.
//!
//! `APPRODO_PROPERTIES=10` asks ten times as many programs; `APPRODO_SEED=7` asks only that one again.

use super::tally::tally;
use super::{Made, Size};

/// What a property looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    /// Random programs.
    pub programs: u64,
    /// Random persons seen from a vantage, completions included.
    pub rows: u64,
    /// Comparisons that could have failed.
    pub checks: u64,
}

/// Holds a property against so many programs; `check` counts its rows and checks.
pub fn each(
    property: &str,
    size: Size,
    programs: u64,
    mut check: impl FnMut(&mut Made, &mut Counted),
) {
    let mut counted = Counted::default();
    for seed in seeds(programs) {
        let told = Told { property, seed };
        check(&mut Made::new(seed, size), &mut counted);
        counted.programs += 1;
        drop(told);
    }
    println!(
        "{property}: {} programs, {} rows, {} checks",
        counted.programs, counted.rows, counted.checks
    );
    tally("properties@norma-random", 1);
    tally("random programs", counted.programs);
    tally("random rows", counted.rows);
}

/// The seeds to run: one that is named, else the first so many times the factor.
fn seeds(programs: u64) -> std::ops::Range<u64> {
    if let Some(seed) = number("APPRODO_SEED") {
        return seed..seed + 1;
    }
    0..programs * number("APPRODO_PROPERTIES").unwrap_or(1)
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Says, should the check panic, how to run it again.
struct Told<'p> {
    property: &'p str,
    seed: u64,
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!(
                "`{}` fails for one program: APPRODO_SEED={} runs it alone",
                self.property, self.seed
            );
        }
    }
}
