//! The hands that answer: few at once, a bounded number waiting, and each answer within its time.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task;
use tokio::time::timeout;

use super::limits::Limits;
use super::problem::{BROKEN, BUSY, Problem, TOO_LONG};

/// When it is worth asking again, in seconds.
const RETRY_AFTER: u64 = 2;

/// The hands.
pub struct Work {
    /// Those who are answered or wait for it.
    places: Semaphore,
    hands: Arc<Semaphore>,
    budget: Duration,
}

impl Work {
    /// As many as the limits allow.
    pub fn new(limits: &Limits) -> Arc<Work> {
        let hands = limits.hands();
        Arc::new(Work {
            places: Semaphore::new(hands + limits.waiting),
            hands: Arc::new(Semaphore::new(hands)),
            budget: limits.budget,
        })
    }

    /// Does this when a hand is free. Work that takes too long keeps its hand until it is done.
    pub async fn done<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let Ok(_place) = self.places.try_acquire() else { return Err(busy()) };
        let answered = async {
            let hand = Arc::clone(&self.hands).acquire_owned().await.map_err(|_| busy())?;
            let work = task::spawn_blocking(move || {
                let answer = work();
                drop(hand);
                answer
            });
            work.await.map_err(|_| broken())
        };
        timeout(self.budget, answered).await.unwrap_or_else(|_| Err(self.too_long()))
    }

    fn too_long(&self) -> Problem {
        let what = format!("there was no answer within {} s", self.budget.as_secs());
        let nearest = "ask for less: fewer readings, `only` some conclusions, some `parts`";
        Problem::new(TOO_LONG, "request", what, nearest).retry_after(RETRY_AFTER)
    }
}

fn busy() -> Problem {
    let nearest = format!("ask again in {RETRY_AFTER} s");
    Problem::new(BUSY, "request", "others are being answered", &nearest).retry_after(RETRY_AFTER)
}

/// Something broke in us. What was sent is neither shown nor logged.
pub fn broken() -> Problem {
    Problem::new(BROKEN, "request", "nothing of the request was kept", "")
}
