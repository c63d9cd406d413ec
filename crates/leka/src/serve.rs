//! Serves the site until it is asked to stop; requests under way are finished first.

use crate::connections::{self, Limits};
use anyhow::Context;
use leka_platform::Office;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long requests under way may still take after the signal.
const PATIENCE: Duration = Duration::from_secs(20);

/// Serves until Ctrl-C or a termination signal.
pub async fn serve(office: Arc<Office>, listen: SocketAddr) -> anyhow::Result<()> {
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    serve_on(office, listener, stop_signal()?).await
}

/// Serves on a listener that is open already, until `stop`.
pub async fn serve_on(
    office: Arc<Office>,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let address = listener.local_addr()?;
    // The numbers are kept in memory and read through `/metrics`; nothing else listens.
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    let router = match metrics::set_global_recorder(recorder) {
        Ok(()) => leka_services::site::router_with_metrics(office.clone(), move || handle.render()),
        Err(_) => leka_services::site::router(office.clone()),
    };
    // Ends with the office.
    tokio::spawn(leka_services::site::nightly::watch(Arc::downgrade(&office)));
    let (told, mut stopping) = watch::channel(false);
    let stop = async move {
        stop.await;
        tracing::info!("stopping: requests under way are finished first");
        let _ = told.send(true);
    };
    let limits = Limits::of_this_process();
    let known = office.clone();
    let is_many = move |peer: IpAddr| peer.is_loopback() || known.is_trusted_proxy(peer);
    let server = connections::serve(listener, router, limits, is_many, stop);
    tracing::info!(address = %address, demo = office.demo, connections = limits.all, "listening");
    let late = async move {
        if stopping.wait_for(|stopping| *stopping).await.is_ok() {
            tokio::time::sleep(PATIENCE).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = server => {}
        () = late => tracing::warn!("some requests were still under way and were cut off"),
    }
    office.db.checkpoint().await.map_err(|failure| anyhow::anyhow!("{failure}"))?;
    Ok(())
}

/// Ends at Ctrl-C or SIGTERM.
fn stop_signal() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    })
}
