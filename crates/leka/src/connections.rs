//! Connections: so many at once, so many of one household, and each ends when its browser says nothing (SEC-46).
//!
//! hyper itself and not `axum::serve`, which waits for the rest of a half-sent request for ever. How long a body may take is
//! the door's (`leka_platform::web`).

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use leka_platform::proxies::household;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::collections::HashMap;
use std::future::Future;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tower::ServiceExt;

/// Open files that are asked for, where the system gives so many.
const FILES: u64 = 8_192;
/// Open files besides connections: databases, logs, programs that read what was sent.
const OTHERS: usize = 128;
/// The most and the least connections at once, whatever the system gives.
const ALL: usize = 2_000;
const FEW: usize = 16;
/// How long a browser may take to say what it wants, and keep a connection without wanting anything: on a bad link a new
/// connection for each page is dear.
const SILENCE: Duration = Duration::from_secs(30);

/// How many connections there may be, and how long each may be silent.
#[derive(Clone, Copy)]
pub struct Limits {
    pub all: usize,
    pub of_a_household: usize,
    pub silence: Duration,
}

impl Limits {
    /// Those for which this process may have open files. As many as it may ask for, it asks for.
    pub fn of_this_process() -> Limits {
        let limit = getrlimit(Resource::Nofile);
        let wanted = limit.maximum.map_or(FILES, |most| most.min(FILES));
        let mut files = limit.current.unwrap_or(FILES);
        if files < wanted && setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), ..limit }).is_ok() {
            files = wanted;
        }
        let all = usize::try_from(files).unwrap_or(ALL).saturating_sub(OTHERS).clamp(FEW, ALL);
        Limits { all, of_a_household: all / 4, silence: SILENCE }
    }
}

/// Serves until `stop`; requests under way are finished first. For whom `is_many` holds, no limit of one household counts: a
/// server before this one brings all others.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    is_many: impl Fn(IpAddr) -> bool,
    stop: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.silence);
    let (room, households) = (Arc::new(Semaphore::new(limits.all)), Arc::new(Households::default()));
    // Each connection holds an end of it: by it the connection learns that the server stops, and the server that it has ended.
    let (stopping, told) = watch::channel(false);
    let mut stop = pin!(stop);
    loop {
        // Whoever comes while there is no room waits before the door, where it takes no open file.
        let next = async {
            let place = room.clone().acquire_owned().await;
            (place, accept(&listener).await)
        };
        let (place, (stream, peer)) = tokio::select! {
            next = next => next,
            () = &mut stop => break,
        };
        let most = if is_many(peer.ip().to_canonical()) { usize::MAX } else { limits.of_a_household };
        let Some(seat) = Seat::take(&households, household(peer.ip()), most) else {
            metrics::counter!("leka_connections_refused_total").increment(1);
            continue;
        };
        let router = router.clone();
        let answer = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request)
        });
        let connection = http.serve_connection(TokioIo::new(stream), answer);
        let mut told = told.clone();
        tokio::spawn(async move {
            let mut connection = pin!(connection);
            tokio::select! {
                _ = connection.as_mut() => {}
                _ = told.changed() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.as_mut().await;
                }
            }
            drop((place, seat, told));
        });
    }
    drop((listener, told));
    stopping.send_replace(true);
    stopping.closed().await;
}

/// The next connection. One that broke off again is none; what else goes wrong (no open file) may be over in a second.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Without it a small answer may wait for the other end; with an error it only waits.
                let _ = stream.set_nodelay(true);
                return (stream, peer);
            }
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset
                ) => {}
            Err(error) => {
                tracing::error!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

/// How many connections each household has.
#[derive(Default)]
struct Households(Mutex<HashMap<IpAddr, usize>>);

impl Households {
    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection of a household, until it is dropped.
struct Seat {
    households: Arc<Households>,
    of: IpAddr,
}

impl Seat {
    /// `None`: the household has as many as it may.
    fn take(households: &Arc<Households>, of: IpAddr, most: usize) -> Option<Seat> {
        let mut counts = households.counts();
        let count = counts.entry(of).or_insert(0);
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Seat { households: households.clone(), of })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut counts = self.households.counts();
        if let Some(count) = counts.get_mut(&self.of) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.of);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;
    use tokio::time::timeout;

    const SOON: Duration = Duration::from_secs(10);
    const WHOLE: &str = "GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

    struct Server {
        address: SocketAddr,
        stop: oneshot::Sender<()>,
        served: JoinHandle<()>,
    }

    impl Server {
        async fn start(all: usize, of_a_household: usize, many: bool) -> Server {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let slow = || async {
                tokio::time::sleep(Duration::from_millis(400)).await;
                "slow"
            };
            let router = Router::new().route("/", get(|| async { "here" })).route("/slow", get(slow));
            let limits = Limits { all, of_a_household, silence: Duration::from_millis(500) };
            let (stop, stopped) = oneshot::channel::<()>();
            let stopped = async move {
                let _ = stopped.await;
            };
            let served = tokio::spawn(serve(listener, router, limits, move |_| many, stopped));
            Server { address, stop, served }
        }
        /// A connection on which this was sent.
        async fn send(&self, text: &str) -> TcpStream {
            let mut stream = TcpStream::connect(self.address).await.unwrap();
            stream.write_all(text.as_bytes()).await.unwrap();
            stream
        }
    }

    /// What came until the other end closed.
    async fn rest(mut stream: TcpStream) -> String {
        let mut text = Vec::new();
        let _ = timeout(SOON, stream.read_to_end(&mut text)).await.expect("it ends");
        String::from_utf8(text).unwrap()
    }

    #[tokio::test]
    async fn sec_46_a_half_sent_request_is_cut_off_and_gives_its_place_back() {
        let server = Server::start(3, 10, false).await;
        let half = server.send("GET / HTTP/1.1\r\nhost: a\r\nx-slow: ").await;
        let silent = server.send("").await;
        // One that was answered and then wants nothing more.
        let kept = server.send("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
        // All places are taken: the next waits, and is answered when one is free again.
        let next = server.send(WHOLE).await;
        assert!(rest(next).await.ends_with("here"));
        assert!(!rest(half).await.contains("here"));
        assert!(!rest(silent).await.contains("here"));
        assert!(rest(kept).await.contains("here"));
    }

    #[tokio::test]
    async fn sec_46_one_household_does_not_take_every_place() {
        let server = Server::start(10, 2, false).await;
        let held = [server.send("GET").await, server.send("GET").await];
        assert_eq!(rest(server.send(WHOLE).await).await, "");
        drop(held);
        // What they had is given back.
        let mut answer = String::new();
        for _ in 0..100 {
            answer = rest(server.send(WHOLE).await).await;
            if !answer.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(answer.ends_with("here"), "{answer}");
        // A server before this one speaks for many.
        let server = Server::start(10, 2, true).await;
        let _held = [server.send("GET").await, server.send("GET").await];
        assert!(rest(server.send(WHOLE).await).await.ends_with("here"));
    }

    #[tokio::test]
    async fn requests_under_way_are_finished_before_it_ends() {
        let server = Server::start(10, 10, false).await;
        let slow = server.send("GET /slow HTTP/1.1\r\nhost: a\r\n\r\n").await;
        let kept = server.send("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        server.stop.send(()).unwrap();
        assert!(rest(slow).await.ends_with("slow"));
        assert!(rest(kept).await.ends_with("here"));
        timeout(SOON, server.served).await.expect("it ends").unwrap();
        assert!(TcpStream::connect(server.address).await.is_err(), "nobody is let in any more");
    }
}
