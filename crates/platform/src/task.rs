//! Work in a task of its own: a panic is a failure of this work alone, and what it said stays out of the log, as it could
//! quote a record (SEC-43). The hook of the binary logs where it happened.

use crate::Failure;
use tokio::task::{JoinError, spawn, spawn_blocking};

/// Runs it beside whoever waits: it goes on when they go away.
pub async fn own<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Result<T, Failure> {
    spawn(work).await.map_err(ended)
}

/// Runs what takes the processor for long, or waits without giving it back.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    spawn_blocking(work).await.map_err(ended)
}

/// Without the error's own words: they hold those of the panic.
fn ended(_: JoinError) -> Failure {
    Failure::internal("a task ended before its work was done")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sec_43_a_panic_in_a_task_is_a_failure_without_its_words() {
        let one = own(async { assert_eq!("199 0000 4242", "") }).await.unwrap_err();
        let other = blocking(|| assert_eq!("199 0000 4242", "")).await.unwrap_err();
        for failure in [one, other] {
            assert!(!format!("{failure} {failure:?}").contains("4242"), "{failure:?}");
        }
        assert_eq!(own(async { 1 }).await.unwrap() + blocking(|| 2).await.unwrap(), 3);
    }
}
