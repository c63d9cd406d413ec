//! Servers that stand before this one (`leka serve --trusted-proxy`), and who asks through them.
//!
//! A server that ends TLS is the peer of every connection. Limits by source (SEC-4, SEC-46) need whoever stands behind it: the
//! last address of `X-Forwarded-For`, which that server wrote itself. What stands before it anybody can write, and nobody but
//! a named server is believed at all.

use crate::{Failure, Kind};
use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The header in which a server before this one says who asks.
pub const FORWARDED: &str = "x-forwarded-for";

/// An address, or all that begin with the same bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Net {
    first: IpAddr,
    bits: u32,
}

/// An address as a number, and how many bits it has.
fn number(address: IpAddr) -> (u128, u32) {
    match address {
        IpAddr::V4(four) => (u128::from(four.to_bits()), 32),
        IpAddr::V6(six) => (six.to_bits(), 128),
    }
}

impl Net {
    fn find(typed: &str) -> Option<Net> {
        let (address, bits) = typed.split_once('/').map_or((typed, None), |(address, bits)| (address, Some(bits)));
        let first: IpAddr = address.parse().ok()?;
        let all = number(first).1;
        let bits = bits.map_or(Some(all), |bits| bits.parse().ok())?;
        // Without a bit everybody would be believed.
        (1..=all).contains(&bits).then_some(Net { first, bits })
    }

    /// Reads addresses and nets as typed, with commas between them; empty: none.
    pub fn list(typed: &str) -> Result<Vec<Net>, Failure> {
        let wrong = |part: &str| Failure::new(Kind::Input, "failure-trusted-proxy").arg("address", part);
        let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| Net::find(part).ok_or_else(|| wrong(part))).collect()
    }

    /// Whether an address is one of these.
    pub fn holds(&self, address: IpAddr) -> bool {
        let ((first, all), (other, width)) = (number(self.first), number(address));
        all == width && (first ^ other) >> (all - self.bits) == 0
    }
}

/// Whoever asks: the peer, or the address that it forwards for, if it is believed.
pub(crate) fn asker(peer: IpAddr, is_trusted: impl Fn(IpAddr) -> bool, headers: &HeaderMap) -> IpAddr {
    let peer = peer.to_canonical();
    if !is_trusted(peer) {
        return peer;
    }
    let last = headers.get_all(FORWARDED).iter().next_back().and_then(|line| line.to_str().ok());
    last.and_then(|line| line.rsplit(',').next()).and_then(|text| address(text.trim())).unwrap_or(peer)
}

/// An address with or without its port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let found = bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()));
    found.map(|address: IpAddr| address.to_canonical())
}

/// Those who count as one for limits: of the newer addresses a household has 2 to the power of 64.
pub fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() >> 64 << 64)),
        four @ IpAddr::V4(_) => four,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn sec_46_a_trusted_proxy_is_an_address_or_a_net() {
        let nets = Net::list(" 127.0.0.1, 10.1.0.0/16,fd00::/8 ,2001:db8::1").unwrap();
        let holds = |text: &str| nets.iter().any(|net| net.holds(ip(text)));
        for inside in ["127.0.0.1", "10.1.0.0", "10.1.255.255", "fdff::1", "2001:db8::1"] {
            assert!(holds(inside), "{inside}");
        }
        for outside in ["127.0.0.2", "10.2.0.0", "fe00::1", "2001:db8::2", "::", "0.0.0.0"] {
            assert!(!holds(outside), "{outside}");
        }
        assert!(Net::list("").unwrap().is_empty());
        for wrong in ["localhost", "10.0.0.0/0", "::/0", "10.0.0.0/33", "::1/129", "10.0.0.0/", "/8", "10.0/8", "127.0.0.1:80"] {
            let failure = Net::list(wrong).unwrap_err();
            assert_eq!((failure.kind, failure.message.as_str()), (Kind::Input, "failure-trusted-proxy"), "{wrong}");
        }
    }

    #[test]
    fn sec_46_only_a_trusted_proxy_says_who_asks_and_only_the_last_it_wrote_counts() {
        let trusted = |address: IpAddr| address == ip("127.0.0.1");
        let of = |peer: &str, lines: &[&str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(FORWARDED, line.parse().unwrap());
            }
            asker(ip(peer), trusted, &headers).to_string()
        };
        assert_eq!(of("198.51.100.7", &["203.0.113.5"]), "198.51.100.7", "a header of anybody");
        let cases: [(&[&str], &str); 9] = [
            (&["203.0.113.5"], "203.0.113.5"),
            (&["127.0.0.1, 192.0.2.1 , 203.0.113.5"], "203.0.113.5"),
            (&["192.0.2.1", "203.0.113.5"], "203.0.113.5"),
            (&["203.0.113.5:4711"], "203.0.113.5"),
            (&["[2001:db8::5]:4711"], "2001:db8::5"),
            (&["2001:db8::5"], "2001:db8::5"),
            (&["::ffff:203.0.113.5"], "203.0.113.5"),
            (&[], "127.0.0.1"),
            (&["203.0.113.5, unknown"], "127.0.0.1"),
        ];
        for (lines, who) in cases {
            assert_eq!(of("127.0.0.1", lines), who, "{lines:?}");
            assert_eq!(of("::ffff:127.0.0.1", lines), who, "{lines:?}");
        }
    }

    #[test]
    fn sec_04_a_household_is_one_source() {
        assert_eq!(household(ip("2001:db8:1:2:3:4:5:6")), household(ip("2001:db8:1:2::1")));
        assert_ne!(household(ip("2001:db8:1:2::1")), household(ip("2001:db8:1:3::1")));
        assert_ne!(household(ip("203.0.113.5")), household(ip("203.0.113.6")));
        assert_eq!(household(ip("::ffff:203.0.113.5")), ip("203.0.113.5"));
    }
}
