//! The address by which the public finds the site: `https://NAME`, as the operator says it (`leka serve --public-address`).
//!
//! No address is ever taken from a request: whoever sends one can write any name into it. So without this setting
//! addresses in feeds stay relative, and nothing printed names one.

use crate::{Failure, Kind};
use axum::http::Uri;

/// See the module head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicAddress(String);

impl PublicAddress {
    /// Reads it as typed; empty: none. Over HTTP a name is this machine only, since sessions need HTTPS elsewhere (SEC-7).
    pub fn parse(typed: &str) -> Result<Option<PublicAddress>, Failure> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let wrong = || Failure::new(Kind::Input, "failure-public-address").arg("address", typed);
        // A fragment is no part of a `Uri`, and would be left out in silence.
        let uri: Uri =
            Some(typed).filter(|typed| !typed.contains(['#', '@', '?'])).and_then(|t| t.parse().ok()).ok_or_else(wrong)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(wrong()) };
        let host = authority.host();
        let is_here =
            host == "localhost" || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
        let fits = match scheme {
            "https" => !host.is_empty(),
            "http" => is_here,
            _ => false,
        };
        // A port is written out or not at all.
        let port = authority.as_str().strip_prefix(host) == Some("") || authority.port_u16().is_some();
        match fits && port && uri.path() == "/" {
            true => Ok(Some(PublicAddress(format!("{scheme}://{}", authority.as_str().to_lowercase())))),
            false => Err(wrong()),
        }
    }
    /// The whole address of a path.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_17_a_public_address_is_a_name_and_nothing_more() {
        let of = |typed: &str| PublicAddress::parse(typed).map(|found| found.map(|address| address.of("/vacancies/7")));
        for (typed, whole) in [
            ("https://work.example", "https://work.example/vacancies/7"),
            (" https://Work.Example/ ", "https://work.example/vacancies/7"),
            ("https://work.example:8443", "https://work.example:8443/vacancies/7"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/vacancies/7"),
            ("http://localhost", "http://localhost/vacancies/7"),
            ("http://[::1]:8080", "http://[::1]:8080/vacancies/7"),
        ] {
            assert_eq!(of(typed).unwrap().as_deref(), Some(whole), "{typed}");
        }
        assert_eq!(of(" ").unwrap(), None);
        for typed in [
            "work.example",
            "http://work.example",
            "http://127.0.0.1.work.example",
            "ftp://work.example",
            "https://",
            "https://work.example/leka",
            "https://work.example/?a=1",
            "https://work.example/#a",
            "https://somebody@work.example",
            "https://work.example:",
            "https://work.example:99999",
            "https://工作.example",
            "https://work example",
        ] {
            let failure = of(typed).unwrap_err();
            assert_eq!((failure.kind, failure.message.as_str()), (Kind::Input, "failure-public-address"), "{typed}");
        }
    }
}
