//! Uploads that wait for their mapping (WP-18): ciphertext in memory, under a key that only this process has and that
//! ends with it. Nothing of an upload is ever written to the disk; each is bound to the account that sent it.

use aes_gcm::aead::{AeadInPlace, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use leka_platform::Failure;
use rand::RngCore;
use zeroize::{Zeroize, Zeroizing};

/// The key of this process, random and never stored.
pub struct StagingKey(Aes256Gcm);

/// One waiting upload.
pub struct Staged {
    nonce: [u8; 12],
    sealed: Vec<u8>,
    bound: String,
}

impl StagingKey {
    /// A new key from the generator of the system.
    pub fn random() -> StagingKey {
        let mut key = Zeroizing::new([0u8; 32]);
        rand::rng().fill_bytes(key.as_mut());
        StagingKey(Aes256Gcm::new((&*key).into()))
    }

    /// Seals an upload in its own place, so that no plain copy stays behind.
    pub fn seal(&self, upload: i64, account: i64, mut content: Vec<u8>) -> Result<Staged, Failure> {
        let mut nonce = [0u8; 12];
        rand::rng().fill_bytes(&mut nonce);
        let bound = format!("upload|{upload}|{account}");
        // Room for the tag, so that sealing does not move the plain text.
        if content.capacity() < content.len() + 16 {
            let mut roomy = Vec::with_capacity(content.len() + 16);
            roomy.extend_from_slice(&content);
            content.zeroize();
            content = roomy;
        }
        self.0
            .encrypt_in_place(Nonce::from_slice(&nonce), bound.as_bytes(), &mut content)
            .map_err(|_| Failure::internal("an upload could not be sealed"))?;
        Ok(Staged { nonce, sealed: content, bound })
    }

    /// Opens an upload for one run of the reader.
    pub fn open(&self, staged: &Staged) -> Result<Vec<u8>, Failure> {
        let mut content = staged.sealed.clone();
        self.0
            .decrypt_in_place(Nonce::from_slice(&staged.nonce), staged.bound.as_bytes(), &mut content)
            .map_err(|_| Failure::internal("an upload could not be opened"))?;
        Ok(content)
    }
}

impl Staged {
    /// How much memory it takes.
    pub fn size(&self) -> usize {
        self.sealed.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wp_18_an_upload_waits_sealed_and_opens_only_under_its_own_key_and_name() {
        let key = StagingKey::random();
        let canary = b"CANARY 990329 in a column that is never held".to_vec();
        let mut staged = key.seal(7, 1, canary.clone()).unwrap();
        assert!(!staged.sealed.windows(6).any(|window| window == b"CANARY"));
        assert_eq!(key.open(&staged).unwrap(), canary);
        assert!(StagingKey::random().open(&staged).is_err(), "another process");
        staged.bound = "upload|7|2".to_owned();
        assert!(key.open(&staged).is_err(), "another account");
    }
}
