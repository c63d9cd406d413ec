//! The second factor: time codes (RFC 6238), each used once (SEC-1).

use leka_core::Moment;
use leka_platform::vault::Domain;
use leka_platform::{Failure, Vault};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;
use totp_rs::{Algorithm, Builder, Totp};

/// Seconds of one step.
pub const STEP_SECONDS: i64 = 30;

/// The secret that an enrolment link stands for. It is made from the link, so that showing the page twice shows the
/// same secret and nothing is stored before the person proved to have it.
pub fn secret_of_link(vault: &Vault, token: &str) -> Vec<u8> {
    vault.token_hash("second factor", token)[..20].to_vec()
}

fn totp(secret: &[u8], account: &str) -> Result<Totp, Failure> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(STEP_SECONDS as u64)
        .with_secret(secret.to_vec())
        .with_account_name(account.to_owned())
        .with_issuer(Some("Leka".to_owned()))
        .build()
        .map_err(Failure::internal)
}

/// The step whose code this is, one step early or late; it must be later than `used` (no replay).
pub fn step_of(secret: &[u8], typed: &str, now: Moment, used: Option<i64>) -> Result<Option<i64>, Failure> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now.0 / 1000).unwrap_or(0);
    let step = totp(secret, "")?.check(&typed, seconds).and_then(|step| i64::try_from(step).ok());
    Ok(step.filter(|step| used.is_none_or(|used| *step > used)))
}

/// The code of a moment: for tests and for nobody else.
#[cfg(test)]
pub fn code_at(secret: &[u8], now: Moment) -> String {
    let seconds = u64::try_from(now.0 / 1000).unwrap_or(0);
    totp(secret, "").map(|totp| totp.generate(seconds).to_string()).unwrap_or_default()
}

/// What the enrolment page shows: the secret as text, as a link, as a picture.
pub struct Shown {
    /// Base 32 in groups of four.
    pub text: String,
    pub link: String,
    /// Modules along one side, with the quiet zone.
    pub side: usize,
    /// The dark modules as one SVG path.
    pub path: String,
}

/// Makes the secret visible.
pub fn show(secret: &[u8], account: &str) -> Result<Shown, Failure> {
    let totp = totp(secret, account)?;
    let link = totp.to_url().map_err(Failure::internal)?;
    let base32 = totp.secret().to_base32();
    let groups: Vec<&str> = (0..base32.len()).step_by(4).filter_map(|at| base32.get(at..(at + 4).min(base32.len()))).collect();
    let code = QrCode::with_error_correction_level(link.as_bytes(), EcLevel::M).map_err(Failure::internal)?;
    let width = code.width();
    let mut path = String::new();
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", at % width + 4, at / width + 4);
        }
    }
    Ok(Shown { text: groups.join(" "), link, side: width + 8, path })
}

/// Seals the secret for the table.
pub fn seal(vault: &Vault, account: i64, secret: &[u8]) -> Result<Vec<u8>, Failure> {
    vault.seal(Domain::Accounts, &bound(account), secret)
}
pub fn unseal(vault: &Vault, account: i64, sealed: &[u8]) -> Result<Vec<u8>, Failure> {
    vault.unseal(Domain::Accounts, &bound(account), sealed)
}
fn bound(account: i64) -> String {
    format!("account|totp|{account}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_01_a_code_is_used_once_and_fits_one_step_around() {
        let secret = [7u8; 20];
        let now = Moment(1_663_000_000_000);
        let code = code_at(&secret, now);
        let step = step_of(&secret, &code, now, None).unwrap().unwrap();
        assert_eq!(step_of(&secret, &code, now, Some(step)).unwrap(), None, "replay");
        assert_eq!(step_of(&secret, &code, Moment(now.0 + 30_000), None).unwrap(), Some(step), "a slow typist");
        assert_eq!(step_of(&secret, &code, Moment(now.0 + 90_000), None).unwrap(), None, "too old");
        assert_eq!(step_of(&[8u8; 20], &code, now, None).unwrap(), None);
        assert_eq!(step_of(&secret, "", now, None).unwrap(), None);
    }

    #[test]
    fn the_picture_holds_the_link() {
        let shown = show(&[7u8; 20], "周丽").unwrap();
        assert!(shown.link.starts_with("otpauth://totp/"));
        assert!(shown.path.starts_with("M4 4h1v1h-1z"), "a finder pattern stands in the corner");
        assert!(shown.side > 29);
    }
}
