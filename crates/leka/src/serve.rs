//! Serves the site until it is asked to stop; requests under way are finished first.

use crate::connections::{self, Limits};
use anyhow::Context;
use leka_platform::Office;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long requests under way may still take after the signal.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked whether `leka plan adopt` put a plan into force. Figures, and whatever is counted, notice by
/// themselves; this is for pages that show its periods and limits.
const LOOK: Duration = Duration::from_secs(30);

/// Takes the address; nobody is answered yet.
pub async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// Serves until Ctrl-C or a termination signal.
pub async fn serve(office: Arc<Office>, listener: TcpListener) -> anyhow::Result<()> {
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
    // Both end with the office.
    tokio::spawn(leka_services::site::nightly::watch(Arc::downgrade(&office)));
    tokio::spawn(watch_plan(Arc::downgrade(&office)));
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

async fn watch_plan(office: Weak<Office>) {
    while let Some(office) = office.upgrade() {
        let before = office.plan().revision;
        match office.look_for_plan().await {
            Ok(plan) if plan.revision != before => tracing::info!(revision = plan.revision, "another plan is in force"),
            Ok(_) => {}
            Err(failure) => tracing::error!(error = %failure, "it could not be seen which plan is in force"),
        }
        drop(office);
        tokio::time::sleep(LOOK).await;
    }
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
