//! Looks at the first bytes of a body without losing them, and does not wait for the rest for ever.

use axum::body::{Body, BodyDataStream};
use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, StreamExt};
use std::time::{Duration, Instant};

/// How long a body may stand still (SEC-46).
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// Bytes a second that a body has to bring on the whole: less than the worst line of a village.
pub(crate) const LEAST: u64 = 1024;

/// Reads at least `wanted` bytes (or all there are); gives them and the whole body again.
pub(crate) async fn peek(body: Body, wanted: usize) -> Result<(Bytes, Body), axum::Error> {
    let mut rest: BodyDataStream = body.into_data_stream();
    let mut start = BytesMut::new();
    while start.len() < wanted {
        match rest.next().await {
            Some(chunk) => start.extend_from_slice(&chunk?),
            None => break,
        }
    }
    let start = start.freeze();
    let again = stream::iter([Ok(start.clone())]).chain(rest);
    Ok((start, Body::from_stream(again)))
}

/// The same body, which breaks off when it stands still for too long, or brings less than so many bytes a second: whoever sends
/// drop by drop holds nothing.
pub(crate) fn in_time(body: Body, patience: Duration, least: u64) -> Body {
    let paced = stream::try_unfold((body.into_data_stream(), patience), move |(mut rest, left)| async move {
        // Waiting costs time, not what is done here with what came.
        let since = Instant::now();
        match tokio::time::timeout(left, rest.next()).await {
            Ok(Some(chunk)) => {
                let chunk = chunk?;
                // What came buys time, never more than the patience.
                let bought = Duration::from_millis(chunk.len() as u64 * 1000 / least);
                let left = Ord::min(left.saturating_sub(since.elapsed()) + bought, patience);
                Ok(Some((chunk, (rest, left))))
            }
            Ok(None) => Ok(None),
            Err(late) => Err(axum::Error::new(late)),
        }
    });
    Body::from_stream(paced)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    /// A body of so many pieces of ten bytes, each after a wait.
    fn drops(pieces: usize, wait: Duration) -> Body {
        Body::from_stream(stream::unfold(pieces, move |left| async move {
            let left = left.checked_sub(1)?;
            tokio::time::sleep(wait).await;
            Some((Ok::<_, axum::Error>(Bytes::from_static(b"0123456789")), left))
        }))
    }

    #[tokio::test]
    async fn sec_46_a_body_that_stands_still_or_comes_drop_by_drop_breaks_off() {
        let patience = Duration::from_millis(400);
        let read =
            async |body: Body, least: u64| to_bytes(in_time(body, patience, least), 10_000).await.map(|all| all.len()).ok();
        assert_eq!(read(Body::from("whole"), 1).await, Some(5));
        assert_eq!(read(Body::empty(), 1).await, Some(0));
        // Slower than the patience in all, and fast enough: ten bytes buy a tenth of a second.
        assert_eq!(read(drops(30, Duration::from_millis(20)), 100).await, Some(300));
        assert_eq!(read(drops(1, Duration::from_secs(60)), 100).await, None, "it stands still");
        assert_eq!(read(drops(1_000, Duration::from_millis(20)), 100_000).await, None, "drop by drop");
        // What came at once buys no long rest afterwards.
        let start = Body::from(vec![0_u8; 9_000]).into_data_stream();
        let stands = Body::from_stream(start.chain(drops(1, Duration::from_secs(60)).into_data_stream()));
        assert_eq!(read(stands, 1).await, None);
    }
}
