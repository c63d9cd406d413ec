//! A signed HTTP request to the gateway of the settings, and to no other place: nothing of a message is part of the
//! address, and an answer that points elsewhere is not followed (SEC-28).
//!
//! `POST` of `{"id", "to", "text"}` as JSON, over TLS or to this machine alone, with two headers:
//! `x-leka-timestamp`, seconds since 1970, and `x-leka-signature`, `v1=` and the hexadecimal HMAC-SHA256 of
//! `v1:TIMESTAMP:BODY` under the shared secret. The gateway checks both, refuses what is older than some minutes and what
//! has an `id` that it saw before. Anything but a 2xx is a failure.

use super::{Message, Messenger};
use crate::vault::hex;
use crate::{Clock, Failure, Kind};
use hmac::{Hmac, Mac};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Request, Uri, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use sha2::Sha256;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};
use zeroize::Zeroizing;

/// Seconds since 1970 at which the request was signed.
pub const TIMESTAMP: &str = "x-leka-timestamp";
/// The signature.
pub const SIGNATURE: &str = "x-leka-signature";

/// See the module head.
pub struct Gateway {
    host: String,
    port: u16,
    /// What stands on the first line of the request.
    path: String,
    tls: Option<TlsConnector>,
    secret: Zeroizing<String>,
    clock: Clock,
}

/// The signature of a body at a moment.
pub fn sign(secret: &str, timestamp: i64, body: &str) -> String {
    // HMAC takes keys of any length.
    let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(format!("v1:{timestamp}:{body}").as_bytes());
    format!("v1={}", hex(&mac.finalize().into_bytes()))
}

impl Gateway {
    /// A gateway at this address; whether it may go without TLS, the settings have decided.
    pub fn new(uri: &Uri, secret: &str, clock: Clock) -> Result<Gateway, Failure> {
        let wrong = || Failure::new(Kind::Input, "messages-setting-wrong").arg("name", "--messages");
        let secure = uri.scheme_str() == Some("https");
        let host = uri.host().ok_or_else(wrong)?.to_owned();
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let tls = if secure { Some(connector()?) } else { None };
        Ok(Gateway { host, port, path, tls, secret: Zeroizing::new(secret.to_owned()), clock })
    }

    fn request(&self, message: &Message) -> Result<Request<Full<Bytes>>, Failure> {
        let id = hex(&rand::random::<[u8; 16]>());
        let body = serde_json::json!({ "id": id, "to": message.number(), "text": message.text }).to_string();
        let timestamp = self.clock.now().0.div_euclid(1000);
        Request::post(&self.path)
            .header(header::HOST, format!("{}:{}", self.host, self.port))
            .header(header::CONTENT_TYPE, "application/json")
            .header(TIMESTAMP, timestamp)
            .header(SIGNATURE, sign(&self.secret, timestamp, &body))
            .body(Full::new(Bytes::from(body)))
            .map_err(|_| Failure::internal("gateway: the request could not be put together"))
    }
}

fn connector() -> Result<TlsConnector, Failure> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| Failure::internal("gateway: no TLS"))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Sends one request over a connection of its own; gives the status of the answer.
async fn exchange<S>(stream: S, request: Request<Full<Bytes>>) -> Result<u16, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let broken = |_| Failure::internal("gateway: the connection broke");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let driven = tokio::spawn(connection);
    let answer = sender.send_request(request).await.map_err(broken);
    driven.abort();
    Ok(answer?.status().as_u16())
}

#[async_trait::async_trait]
impl Messenger for Gateway {
    async fn send(&self, message: &Message) -> Result<(), Failure> {
        let request = self.request(message)?;
        let silent = |_| Failure::internal("gateway: no connection");
        let stream = TcpStream::connect((self.host.trim_matches(['[', ']']), self.port)).await.map_err(silent)?;
        let status = match &self.tls {
            None => exchange(stream, request).await?,
            Some(tls) => {
                let name = ServerName::try_from(self.host.clone()).map_err(|_| Failure::internal("gateway: no name for TLS"))?;
                let secured = tls.connect(name, stream).await.map_err(|_| Failure::internal("gateway: no TLS"))?;
                exchange(secured, request).await?
            }
        };
        match status {
            200..=299 => Ok(()),
            status => Err(Failure::internal(format!("gateway: answered {status}"))),
        }
    }
}
