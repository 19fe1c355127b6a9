//! How long answers took, in order.

use std::time::Duration;

/// The times of many answers, shortest first, and how long all of it took.
pub struct Spread {
    took: Vec<Duration>,
    all: Duration,
}

impl Spread {
    /// In order.
    pub fn of(mut took: Vec<Duration>, all: Duration) -> Spread {
        took.sort_unstable();
        Spread { took, all }
    }

    /// Answers a second.
    pub fn a_second(&self) -> f64 {
        self.took.len() as f64 / self.all.as_secs_f64()
    }

    /// So many of a hundred took no longer.
    pub fn at(&self, percent: usize) -> Duration {
        let place = (self.took.len() * percent / 100).min(self.took.len().saturating_sub(1));
        self.took.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_took_no_longer_than_the_middle() {
        let spread = Spread::of(
            (1..=100).rev().map(Duration::from_micros).collect(),
            Duration::from_secs(2),
        );
        assert_eq!(spread.at(50), Duration::from_micros(51));
        assert_eq!(spread.at(99), Duration::from_micros(100));
        assert!((spread.a_second() - 50.0).abs() < 1e-9);
    }
}
