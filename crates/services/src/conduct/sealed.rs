//! The keys of the complaint body (SEC-36): texts are sealed on arrival to a public key (X25519 sealed boxes), and private
//! keys are stored only locked: the body's by a passphrase of each member, that of a case by the person's word.

use crate::accounts::secret::{self, Place};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use crypto_box::aead::OsRng;
pub use crypto_box::{PublicKey, SecretKey};
use leka_platform::Failure;
use zeroize::Zeroizing;

/// What a private key is locked by; sets how long each guess takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lock {
    /// Twelve signs by chance: a person's word, or one for a member's first use.
    Word,
    /// Chosen by a member, so that it has to be slower to guess.
    Passphrase,
}

impl Lock {
    const fn number(self) -> u8 {
        match self {
            Lock::Word => 1,
            Lock::Passphrase => 2,
        }
    }
    const fn passes(self) -> u32 {
        match self {
            Lock::Word => 2,
            Lock::Passphrase => 8,
        }
    }
}

const SALT: usize = 16;
const NONCE: usize = 12;
const HEAD: usize = 1 + SALT + NONCE;

fn fault() -> Failure {
    Failure::internal("a sealed text of the complaint body does not open")
}

/// A new pair of keys.
pub fn new_key() -> SecretKey {
    SecretKey::generate(&mut OsRng)
}

/// A stored public key.
pub fn public(stored: &[u8]) -> Result<PublicKey, Failure> {
    PublicKey::from_slice(stored).map_err(|_| fault())
}

/// Seals a text of one case, so that it cannot be shown as that of another.
pub fn seal(to: &PublicKey, case: i64, text: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut plain = Zeroizing::new(case.to_be_bytes().to_vec());
    plain.extend_from_slice(text);
    to.seal(&mut OsRng, &plain).map_err(|_| fault())
}

/// Opens a text of that case.
pub fn unseal(key: &SecretKey, case: i64, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let plain = Zeroizing::new(key.unseal(sealed).map_err(|_| fault())?);
    match plain.strip_prefix(&case.to_be_bytes()) {
        Some(text) => Ok(Zeroizing::new(text.to_vec())),
        None => Err(fault()),
    }
}

fn cipher(key: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(key.into())
}

/// Locks a private key; `whose` is bound in, so that the locked key of one member or case is of no use to another.
pub async fn lock(key: &SecretKey, by: Lock, typed: &str, whose: &str) -> Result<Vec<u8>, Failure> {
    let (salt, nonce): ([u8; SALT], [u8; NONCE]) = (rand::random(), rand::random());
    let from = secret::key_from(&secret::place()?, typed.to_owned(), salt, by.passes()).await?;
    let plain = Zeroizing::new(key.to_bytes());
    let payload = Payload { msg: plain.as_slice(), aad: whose.as_bytes() };
    let locked = cipher(&from).encrypt(Nonce::from_slice(&nonce), payload).map_err(|_| fault())?;
    Ok([&[by.number()][..], &salt, &nonce, &locked].concat())
}

/// Opens a locked private key; `None`: what was typed does not fit. Takes as long when there is none (`locked` empty).
pub async fn unlock(place: &Place, locked: &[u8], by: Lock, typed: &str, whose: &str) -> Result<Option<SecretKey>, Failure> {
    let there = locked.len() > HEAD && locked[0] == by.number();
    let salt: [u8; SALT] = match there {
        true => locked[1..=SALT].try_into().map_err(Failure::internal)?,
        false => [0; SALT],
    };
    let from = secret::key_from(place, typed.to_owned(), salt, by.passes()).await?;
    if !there {
        return Ok(None);
    }
    let payload = Payload { msg: &locked[HEAD..], aad: whose.as_bytes() };
    let Ok(plain) = cipher(&from).decrypt(Nonce::from_slice(&locked[1 + SALT..HEAD]), payload) else { return Ok(None) };
    let plain = Zeroizing::new(plain);
    SecretKey::from_slice(&plain).map(Some).map_err(|_| fault())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_36_a_text_opens_with_its_key_in_its_case_only() {
        let key = new_key();
        let sealed = seal(&key.public_key(), 7, "工钱".as_bytes()).unwrap();
        assert_eq!(&**unseal(&key, 7, &sealed).unwrap(), "工钱".as_bytes());
        assert!(unseal(&key, 8, &sealed).is_err(), "another case");
        assert!(unseal(&new_key(), 7, &sealed).is_err(), "another key");
        assert_ne!(sealed, seal(&key.public_key(), 7, "工钱".as_bytes()).unwrap());
    }

    #[tokio::test]
    async fn sec_36_a_private_key_opens_with_what_locked_it_only() {
        let key = new_key();
        for by in [Lock::Word, Lock::Passphrase] {
            let locked = lock(&key, by, "nine green yaks dance", "member 1").await.unwrap();
            assert!(!locked.windows(8).any(|part| key.to_bytes().windows(8).any(|own| own == part)));
            let open = |typed: &'static str, whose: &'static str| {
                let locked = locked.clone();
                async move { unlock(&secret::place().unwrap(), &locked, by, typed, whose).await.unwrap() }
            };
            assert!(open("nine green yaks dance", "member 1").await.is_some_and(|found| found == key));
            assert!(open("nine green yaks dancE", "member 1").await.is_none());
            assert!(open("nine green yaks dance", "member 2").await.is_none(), "another member");
            assert!(unlock(&secret::place().unwrap(), &[], by, "nine green yaks dance", "member 1").await.unwrap().is_none());
        }
    }
}
