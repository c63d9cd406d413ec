//! Password hashes (SEC-3): Argon2id, 19 MiB, 2 passes, 1 lane, salt per person.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use leka_platform::Failure;
use std::sync::LazyLock;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// At most two at once, so that many tries do not take the memory of the machine (SEC-46).
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Compared when there is no such account, so that the answer takes as long (SEC-4).
static DUMMY: LazyLock<String> = LazyLock::new(|| hash_now("no account has this password").unwrap_or_default());

fn argon() -> Result<Argon2<'static>, Failure> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(Failure::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str) -> Result<String, Failure> {
    let salt: [u8; 16] = rand::random();
    let salt = SaltString::encode_b64(&salt).map_err(Failure::internal)?;
    Ok(argon()?.hash_password(password.as_bytes(), &salt).map_err(Failure::internal)?.to_string())
}

async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    let _turn = AT_ONCE.acquire().await.map_err(Failure::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(Failure::internal)
}

/// A key from something that was typed, for locking another key. More passes for what has to last long.
pub async fn key_from(typed: String, salt: [u8; 16], passes: u32) -> Result<Zeroizing<[u8; 32]>, Failure> {
    aside(move || {
        let typed = Zeroizing::new(typed);
        let mut key = Zeroizing::new([0u8; 32]);
        let params = Params::new(MEMORY_KIB, passes, LANES, Some(key.len())).map_err(Failure::internal)?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(typed.as_bytes(), &salt, key.as_mut()).map_err(Failure::internal)?;
        Ok(key)
    })
    .await?
}

/// Hashes a new password.
pub async fn hash(password: String) -> Result<String, Failure> {
    aside(move || hash_now(&password)).await?
}

/// Whether a password fits; does the same work when there is none to compare with.
pub async fn fits(password: String, stored: Option<String>) -> Result<bool, Failure> {
    aside(move || {
        let there = stored.is_some();
        let stored = stored.unwrap_or_else(|| DUMMY.clone());
        let Ok(parsed) = PasswordHash::new(&stored) else { return false };
        // The parameters are those of the stored hash.
        let fits = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
        fits && there
    })
    .await
}

/// Whether a stored hash is weaker than what is used now.
pub fn is_old(stored: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(stored) else { return true };
    let Ok(params) = Params::try_from(&parsed) else { return true };
    parsed.algorithm.as_str() != "argon2id" || params.m_cost() < MEMORY_KIB || params.t_cost() < PASSES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sec_03_the_stored_string_says_argon2id_with_19_mib() {
        let stored = hash("nine green yaks dance".to_owned()).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert_ne!(stored, hash("nine green yaks dance".to_owned()).await.unwrap(), "own salt");
        assert!(fits("nine green yaks dance".to_owned(), Some(stored.clone())).await.unwrap());
        assert!(!fits("nine green yaks dancE".to_owned(), Some(stored.clone())).await.unwrap());
        assert!(!fits("no account has this password".to_owned(), None).await.unwrap());
        assert!(!is_old(&stored));
        assert!(is_old(&stored.replace("m=19456", "m=8192")));
        assert!(is_old(&stored.replace("argon2id", "argon2i")));
    }
}
