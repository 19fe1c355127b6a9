//! Who asks how much: an allowance for each caller, kept in memory only and forgotten once it is whole again.
//!
//! A caller is known by a hash of the address under a key that is drawn when the house starts and never told. No address
//! is kept or written anywhere.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::Instant;

use super::limits::{Allowance, Limits};
use super::problem::{Problem, TOO_MANY};

/// So many callers are told apart; the others share one allowance.
const CALLERS_MAX: usize = 50_000;

/// How often those whose allowance is whole are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(10);

/// A request costs so many parts, so that an allowance grows evenly.
const PARTS: u64 = 1_000_000;

/// The allowances.
pub struct Quota {
    limits: Limits,
    key: RandomState,
    table: Mutex<Table>,
}

struct Table {
    callers: HashMap<Caller, Left>,
    forgotten: Instant,
}

/// Whom an allowance is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Caller {
    /// An address, by its hash.
    Hashed(u64),
    /// This machine.
    Loopback,
    /// Everybody of whom nothing is known, or for whom no room is left.
    Others,
}

/// What is left of an allowance.
#[derive(Clone, Copy)]
struct Left {
    parts: u64,
    seen: Instant,
}

/// What a caller is told with each answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told {
    limit: u32,
    remaining: u64,
    /// In how many seconds one more is there.
    reset: u64,
    allowed: bool,
}

impl Quota {
    /// Full allowances for everybody.
    pub fn new(limits: Limits) -> Arc<Quota> {
        let table = Table { callers: HashMap::new(), forgotten: Instant::now() };
        Arc::new(Quota { limits, key: RandomState::new(), table: Mutex::new(table) })
    }

    fn caller(&self, address: Option<IpAddr>) -> Caller {
        match address.map(|address| address.to_canonical()) {
            None => Caller::Others,
            Some(address) if address.is_loopback() => Caller::Loopback,
            Some(IpAddr::V4(address)) => Caller::Hashed(self.key.hash_one(address.octets())),
            Some(IpAddr::V6(address)) => Caller::Hashed(self.key.hash_one(&address.octets()[..8])),
        }
    }

    fn allowance(&self, caller: Caller) -> Allowance {
        if caller == Caller::Loopback { self.limits.loopback } else { self.limits.caller }
    }

    /// Takes one request from the caller's allowance, if one is left.
    fn take(&self, address: Option<IpAddr>, now: Instant) -> Told {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.forget(now, |caller| self.allowance(caller));
        let caller = table.room_for(self.caller(address));
        let allowance = self.allowance(caller);
        let whole = Left { parts: allowance.whole(), seen: now };
        let left = table.callers.entry(caller).or_insert(whole);
        *left = left.grown(allowance, now);
        let allowed = left.parts >= PARTS;
        left.parts -= if allowed { PARTS } else { 0 };
        Told {
            limit: allowance.requests,
            remaining: left.parts / PARTS,
            reset: allowance.seconds_for(PARTS - left.parts % PARTS),
            allowed,
        }
    }
}

impl Table {
    fn forget(&mut self, now: Instant, allowance: impl Fn(Caller) -> Allowance) {
        if now.saturating_duration_since(self.forgotten) < FORGET_EVERY {
            return;
        }
        self.forgotten = now;
        self.callers.retain(|caller, left| {
            let allowance = allowance(*caller);
            left.grown(allowance, now).parts < allowance.whole()
        });
    }

    fn room_for(&self, caller: Caller) -> Caller {
        let is_known = self.callers.contains_key(&caller);
        if is_known || self.callers.len() < CALLERS_MAX { caller } else { Caller::Others }
    }
}

impl Left {
    fn grown(self, allowance: Allowance, now: Instant) -> Left {
        let since = now.saturating_duration_since(self.seen);
        let micros = u128::from(allowance.whole()) * since.as_micros();
        let grown = micros / allowance.within.as_micros().max(1);
        let grown = u64::try_from(grown).unwrap_or(u64::MAX);
        Left { parts: self.parts.saturating_add(grown).min(allowance.whole()), seen: now }
    }
}

impl Allowance {
    fn whole(self) -> u64 {
        u64::from(self.requests) * PARTS
    }

    /// How long so many parts take to grow, in whole seconds, one at least.
    fn seconds_for(self, parts: u64) -> u64 {
        let micros = u128::from(parts) * self.within.as_micros() / u128::from(self.whole().max(1));
        u64::try_from(micros.div_ceil(1_000_000)).unwrap_or(u64::MAX).max(1)
    }
}

/// Counts a request; answers itself when the caller has none left.
pub async fn count(State(quota): State<Arc<Quota>>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let told = quota.take(peer, Instant::now());
    let mut response = match told.allowed {
        true => next.run(request).await,
        false => told.refusal(),
    };
    for (name, value) in told.headers() {
        response.headers_mut().insert(name, value);
    }
    response
}

impl Told {
    fn headers(self) -> [(HeaderName, HeaderValue); 3] {
        [
            (HeaderName::from_static("ratelimit-limit"), HeaderValue::from(self.limit)),
            (HeaderName::from_static("ratelimit-remaining"), HeaderValue::from(self.remaining)),
            (HeaderName::from_static("ratelimit-reset"), HeaderValue::from(self.reset)),
        ]
    }

    fn refusal(self) -> Response {
        let what = "the allowance of this address is spent";
        let nearest = format!("ask again in {} s", self.reset);
        Problem::new(TOO_MANY, "caller", what, &nearest).retry_after(self.reset).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE_A_MINUTE: Allowance = Allowance { requests: 5, within: Duration::from_secs(60) };

    fn quota() -> Arc<Quota> {
        Quota::new(Limits { caller: FIVE_A_MINUTE, ..Limits::default() })
    }

    fn from(address: &str) -> Option<IpAddr> {
        Some(address.parse().unwrap())
    }

    #[test]
    fn an_allowance_is_spent_and_grows_again() {
        let (quota, begun) = (quota(), Instant::now());
        let left: Vec<u64> =
            (0..5).map(|_| quota.take(from("192.0.2.1"), begun).remaining).collect();
        assert_eq!(left, [4, 3, 2, 1, 0]);
        let refused = quota.take(from("192.0.2.1"), begun);
        assert_eq!(refused, Told { limit: 5, remaining: 0, reset: 12, allowed: false });
        let later = begun + Duration::from_secs(12);
        assert!(quota.take(from("192.0.2.1"), later).allowed);
        assert!(!quota.take(from("192.0.2.1"), later).allowed);
    }

    #[test]
    fn each_caller_has_their_own() {
        let (quota, now) = (quota(), Instant::now());
        assert_eq!(quota.take(from("192.0.2.1"), now).remaining, 4);
        assert_eq!(quota.take(from("192.0.2.2"), now).remaining, 4);
        assert_eq!(quota.take(from("::ffff:192.0.2.2"), now).remaining, 3);
    }

    #[test]
    fn a_network_of_64_bits_is_one_caller() {
        let (quota, now) = (quota(), Instant::now());
        assert_eq!(quota.take(from("2001:db8:0:1::1"), now).remaining, 4);
        assert_eq!(quota.take(from("2001:db8:0:1::2"), now).remaining, 3);
        assert_eq!(quota.take(from("2001:db8:0:2::1"), now).remaining, 4);
    }

    #[test]
    fn callers_without_an_address_share_one() {
        let (quota, now) = (quota(), Instant::now());
        assert_eq!(quota.take(None, now).remaining, 4);
        assert_eq!(quota.take(None, now).remaining, 3);
    }

    #[test]
    fn this_machine_has_a_larger_one() {
        let limit = Limits::default().loopback.requests;
        assert_eq!(quota().take(from("127.0.0.1"), Instant::now()).limit, limit);
    }

    #[test]
    fn a_whole_allowance_is_forgotten() {
        let (quota, begun) = (quota(), Instant::now());
        quota.take(from("192.0.2.1"), begun);
        quota.take(from("192.0.2.2"), begun + Duration::from_secs(60));
        assert_eq!(quota.table.lock().unwrap().callers.len(), 1);
    }
}
