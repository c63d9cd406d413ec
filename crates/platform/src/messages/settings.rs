//! What the operator says about messages, read and checked before anything is served.

use super::Messenger;
use super::console::Console;
use super::file::Files;
use super::gateway::Gateway;
use super::mail::{Cover, Mail};
use crate::{Failure, Kind, Office};
use hyper::Uri;
use std::path::Path;
use std::sync::Arc;

/// As typed; what is not needed is empty.
#[derive(Clone, Default)]
pub struct Settings {
    /// `off`, `file`, `console`, or an address: `smtp:`, `smtps:`, `smtp+starttls:`, `http:`, `https:`. Empty: `file` for a
    /// demo, `off` for a county of real people, where a message nobody gets would be a promise broken.
    pub way: String,
    /// The password at the mail server, or the secret shared with the gateway.
    pub secret: String,
    /// Who signs in at the mail server.
    pub user: String,
    /// The sender's mail address.
    pub from: String,
    /// What comes behind the number in a mail address.
    pub domain: String,
}

/// Where the way `file` puts messages, in the data directory.
pub fn directory(data: &Path) -> std::path::PathBuf {
    data.join("messages")
}

fn wrong(name: &str) -> Failure {
    Failure::new(Kind::Input, "messages-setting-wrong").arg("name", name)
}

/// Whether a host is this machine, by its number: a name could be pointed elsewhere.
fn is_here(host: &str) -> bool {
    host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl Settings {
    /// The messenger that they ask for; `None` when messages are off.
    pub fn messenger(&self, office: &Office) -> Result<Option<Arc<dyn Messenger>>, Failure> {
        let files = || Files::new(&directory(&office.location.data), office.clock.clone());
        match self.way.as_str() {
            "" if office.demo => Ok(Some(Arc::new(files()))),
            "" | "off" => Ok(None),
            "file" => Ok(Some(Arc::new(files()))),
            "console" if office.demo => Ok(Some(Arc::new(Console))),
            "console" => Err(Failure::new(Kind::Input, "messages-console-real")),
            address => self.by_address(address, office).map(Some),
        }
    }

    fn by_address(&self, address: &str, office: &Office) -> Result<Arc<dyn Messenger>, Failure> {
        let uri: Uri = address.parse().map_err(|_| wrong("--messages"))?;
        let host = uri.host().filter(|_| !address.contains('@')).ok_or_else(|| wrong("--messages"))?;
        let bare = || match is_here(host) {
            true => Ok(()),
            false => Err(Failure::new(Kind::Input, "messages-setting-bare")),
        };
        let cover = match uri.scheme_str() {
            Some("https") => return self.gateway(&uri, office),
            Some("http") => {
                bare()?;
                return self.gateway(&uri, office);
            }
            Some("smtps") => Cover::Whole,
            Some("smtp+starttls") => Cover::Upgrade,
            Some("smtp") => {
                bare()?;
                Cover::Bare
            }
            _ => return Err(wrong("--messages")),
        };
        let from = self.from.parse().map_err(|_| wrong("--messages-from"))?;
        if self.domain.is_empty() {
            return Err(wrong("--messages-domain"));
        }
        let user = (!self.user.is_empty()).then(|| (self.user.clone(), self.secret.clone()));
        Ok(Arc::new(Mail::new((host, uri.port_u16()), cover, user, from, &self.domain)?))
    }

    fn gateway(&self, uri: &Uri, office: &Office) -> Result<Arc<dyn Messenger>, Failure> {
        // A short secret could be found from one request that was overheard.
        if self.secret.len() < 16 {
            return Err(wrong("--messages-secret"));
        }
        Ok(Arc::new(Gateway::new(uri, &self.secret, office.clock.clone())?))
    }
}
