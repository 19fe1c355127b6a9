//! How much the interface for programs gives to one caller, and to all of them together.

use std::time::Duration;

/// So many requests at once, and so many more each minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// How many requests fit.
    pub requests: u32,
    /// In how long a spent allowance is whole again.
    pub within: Duration,
}

/// What the interface gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// To one address; an IPv6 network of 64 bits counts as one.
    pub caller: Allowance,
    /// To this machine itself, and so to a proxy on it, which knows its callers and we don't.
    pub loopback: Allowance,
    /// How many questions are worked on at once; as many as there are cores when none is named.
    pub hands: Option<usize>,
    /// How many more may wait for a hand.
    pub waiting: usize,
    /// How long a question may wait and be worked on.
    pub budget: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        let minute = Duration::from_secs(60);
        Limits {
            caller: Allowance { requests: 600, within: minute },
            loopback: Allowance { requests: 6_000_000, within: minute },
            hands: None,
            waiting: 64,
            budget: Duration::from_secs(20),
        }
    }
}

impl Limits {
    /// How many questions are worked on at once.
    pub fn hands(&self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        self.hands.unwrap_or_else(cores).max(1)
    }
}
