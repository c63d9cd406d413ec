//! Looks at the first bytes of a body without losing them.

use axum::body::{Body, BodyDataStream};
use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, StreamExt};

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
