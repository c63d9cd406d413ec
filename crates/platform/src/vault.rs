//! Keys and sealed fields (SEC-34, SEC-35).
//!
//! Key tree: a root key in a file outside the database; from it one key per domain (HKDF-SHA256); from the
//! registration domain one key per person (HMAC over the person's own random secret), so that destroying the
//! secret makes the person's fields unreadable. Each value carries format, key version and nonce; table,
//! column and row are bound in as associated data, so a cell cannot be moved or swapped.
//! The key of the look-up index for identity numbers and phones is a file of its own.

use crate::{Failure, Kind};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::Sha256;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

type HmacSha256 = Hmac<Sha256>;

/// What a key may be used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Domain {
    /// Names, identity numbers, phones.
    Registration,
    /// Accounts: second factors, sessions.
    Accounts,
    /// Journal: chain and pseudonyms.
    Audit,
    /// Files that wait to be fetched.
    Files,
    Backup,
    /// Proof that stays after a deletion until its day.
    Locked,
}

impl Domain {
    const fn label(self) -> &'static [u8] {
        match self {
            Domain::Registration => b"leka/registration/1",
            Domain::Accounts => b"leka/accounts/1",
            Domain::Audit => b"leka/audit/1",
            Domain::Files => b"leka/files/1",
            Domain::Backup => b"leka/backup/1",
            Domain::Locked => b"leka/locked/1",
        }
    }
}

/// The keys of one data set, in memory only.
pub struct Vault {
    root: Zeroizing<[u8; 32]>,
    /// Ready to take what is looked up: a ledger asks a hundred thousand times.
    index: HmacSha256,
    /// Ready to take a person's secret.
    registration: HmacSha256,
    audit: Zeroizing<[u8; 32]>,
    erased: Zeroizing<[u8; 32]>,
    directory: PathBuf,
}

/// A key of one person, made once for all their fields.
pub struct PersonKey(Aes256Gcm);

/// The key under which the head of the journal is kept beside the data (SEC-31).
pub struct HeadKey(Zeroizing<[u8; 32]>);

/// A sealed value begins with these two bytes, its format and the version of its key, which are bound into it (SEC-34).
const HEADER: [u8; 2] = [1, 1];

impl Vault {
    /// Makes new keys in `directory` (mode 700, files 600). Existing keys are never overwritten.
    pub fn create(directory: &Path) -> Result<Vault, Failure> {
        std::fs::create_dir_all(directory)?;
        restrict(directory, 0o700)?;
        for name in ["root.key", "index.key"] {
            let path = directory.join(name);
            if path.exists() {
                continue;
            }
            let mut key = Zeroizing::new([0u8; 32]);
            rand::rng().fill_bytes(key.as_mut());
            let partial = directory.join(format!("{name}.partial"));
            std::fs::write(&partial, hex(key.as_ref()))?;
            restrict(&partial, 0o600)?;
            std::fs::File::open(&partial)?.sync_all()?;
            std::fs::rename(&partial, &path)?;
        }
        Vault::open(directory)
    }

    /// Reads the keys; a missing or damaged one is a refusal to start (REL-22), never a new key.
    pub fn open(directory: &Path) -> Result<Vault, Failure> {
        let read = |name: &str| -> Result<Zeroizing<[u8; 32]>, Failure> {
            let path = directory.join(name);
            let text = std::fs::read_to_string(&path)
                .map(Zeroizing::new)
                .map_err(|_| Failure::new(Kind::Input, "failure-key-missing").arg("path", path.display()))?;
            unhex(text.trim())
                .map(Zeroizing::new)
                .ok_or_else(|| Failure::new(Kind::Input, "failure-key-damaged").arg("path", path.display()))
        };
        let (root, index) = (read("root.key")?, read("index.key")?);
        let registration = keyed(&derive(&root, Domain::Registration)[..])?;
        let audit = derive(&root, Domain::Audit);
        let erased = expand(&index, ERASED);
        let index = keyed(&index[..])?;
        Ok(Vault { root, index, registration, audit, erased, directory: directory.to_owned() })
    }

    /// A value by which a data set recognises its own keys without holding them.
    pub fn fingerprint(&self) -> String {
        let root = mac(&self.root[..], &[b"leka key check"]);
        let index = made(self.index.clone(), &[b"leka key check"]);
        format!("{}-{}", hex(&root[..8]), hex(&index[..8]))
    }

    /// Where the keys lie (never inside the database or a backup).
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The look-up value of an identity number or phone (SEC-35). `kind` keeps the two apart.
    pub fn index(&self, kind: &str, normalised: &str) -> [u8; 16] {
        let mut out = [0; 16];
        out.copy_from_slice(&made(self.index.clone(), &[kind.as_bytes(), b"\0", normalised.as_bytes()])[..16]);
        out
    }

    /// What the list of erasures calls a person whose identity number has this index (REL-21): under a key of its own, so
    /// that the list cannot be laid beside the records.
    pub fn erased_mark(&self, id_index: &[u8; 16]) -> [u8; 16] {
        let mut out = [0; 16];
        out.copy_from_slice(&mac(&self.erased[..], &[b"mark\0", id_index])[..16]);
        out
    }
    /// What stands at the end of a line of the list of erasures: a line that was torn or typed by hand has another one.
    pub fn erased_check(&self, line: &str) -> String {
        hex(&mac(&self.erased[..], &[b"line\0", line.as_bytes()])[..8])
    }

    /// The key of one person from their secret.
    pub fn person_key(&self, person: i64, secret: &[u8]) -> PersonKey {
        let key = Zeroizing::new(made(self.registration.clone(), &[b"person\0", &person.to_be_bytes(), secret]));
        PersonKey(Aes256Gcm::new((&*key).into()))
    }

    /// What the journal calls a person: cannot be turned back without the keys and the person's secret (SEC-29, 33).
    pub fn pseudonym(&self, person: i64, secret: &[u8]) -> Vec<u8> {
        mac(&self.audit[..], &[b"pseudonym\0", &person.to_be_bytes(), secret])[..16].to_vec()
    }

    /// The keyed hash that chains journal entries.
    pub fn chain(&self, previous: &[u8], entry: &[u8]) -> Vec<u8> {
        mac(&self.audit[..], &[b"chain\0", previous, entry]).to_vec()
    }

    /// The key of the head that is kept beside the data: without it nobody writes one that counts.
    pub fn head_key(&self) -> HeadKey {
        HeadKey(expand(&self.root, HEAD))
    }

    /// Seals a value that belongs to no person (second factors, waiting files).
    pub fn seal(&self, domain: Domain, bound: &str, plain: &[u8]) -> Result<Vec<u8>, Failure> {
        seal(&Aes256Gcm::new((&*derive(&self.root, domain)).into()), bound.as_bytes(), plain)
    }
    pub fn unseal(&self, domain: Domain, bound: &str, sealed: &[u8]) -> Result<Vec<u8>, Failure> {
        unseal(&Aes256Gcm::new((&*derive(&self.root, domain)).into()), bound.as_bytes(), sealed)
    }
    /// A new random secret for a person.
    pub fn new_secret() -> Vec<u8> {
        let mut secret = vec![0u8; 16];
        rand::rng().fill_bytes(&mut secret);
        secret
    }
    /// A keyed hash for one-time links and session identifiers.
    pub fn token_hash(&self, kind: &str, token: &str) -> Vec<u8> {
        mac(&derive(&self.root, Domain::Accounts)[..], &[kind.as_bytes(), b"\0", token.as_bytes()]).to_vec()
    }
}

impl HeadKey {
    /// What stands under this line.
    pub fn check(&self, line: &str) -> String {
        hex(&mac(&self.0[..], &[line.as_bytes()])[..16])
    }
}

impl PersonKey {
    pub fn seal(&self, table: &str, column: &str, row: i64, plain: &str) -> Result<Vec<u8>, Failure> {
        seal(&self.0, bound(table, column, row).as_bytes(), plain.as_bytes())
    }
    pub fn unseal(&self, table: &str, column: &str, row: i64, sealed: &[u8]) -> Result<String, Failure> {
        let plain = unseal(&self.0, bound(table, column, row).as_bytes(), sealed)?;
        String::from_utf8(plain).map_err(|_| Failure::new(Kind::Internal, "failure-sealed"))
    }
}

fn bound(table: &str, column: &str, row: i64) -> String {
    format!("{table}|{column}|{row}")
}

fn seal(cipher: &Aes256Gcm, bound: &[u8], plain: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut nonce = [0u8; 12];
    rand::rng().fill_bytes(&mut nonce);
    let aad = with_header(bound);
    let payload = Payload { msg: plain, aad: &aad };
    let sealed =
        cipher.encrypt(Nonce::from_slice(&nonce), payload).map_err(|_| Failure::new(Kind::Internal, "failure-sealed"))?;
    let mut out = Vec::with_capacity(14 + sealed.len());
    out.extend_from_slice(&HEADER);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(&sealed);
    Ok(out)
}

fn unseal(cipher: &Aes256Gcm, bound: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Failure> {
    let fault = || Failure::new(Kind::Internal, "failure-sealed");
    if sealed.len() < 14 || sealed[..2] != HEADER {
        return Err(fault());
    }
    let open = |aad: &[u8]| cipher.decrypt(Nonce::from_slice(&sealed[2..14]), Payload { msg: &sealed[14..], aad });
    // Into values of before the header was not bound. They look like all others: what was sealed anew since would tell of whoever
    // wrote something about themselves (WP-10).
    open(&with_header(bound)).or_else(|_| open(bound)).map_err(|_| fault())
}

fn with_header(bound: &[u8]) -> Vec<u8> {
    [&HEADER[..], bound].concat()
}

/// Comes from the look-up key, not from the root: it is made of look-up values.
const ERASED: &[u8] = b"leka/erased/1";
const HEAD: &[u8] = b"leka/head/1";

fn derive(root: &[u8; 32], domain: Domain) -> Zeroizing<[u8; 32]> {
    expand(root, domain.label())
}

fn expand(from: &[u8; 32], label: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0u8; 32]);
    // 32 bytes are always a valid length for HKDF-SHA256.
    let _ = Hkdf::<Sha256>::new(None, from).expand(label, key.as_mut());
    key
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes keys of any length.
    keyed(key).map_or([0; 32], |mac| made(mac, parts))
}

/// A keyed hash that has taken nothing yet.
fn keyed(key: &[u8]) -> Result<HmacSha256, Failure> {
    <HmacSha256 as Mac>::new_from_slice(key).map_err(Failure::internal)
}

fn made(mut mac: HmacSha256, parts: &[&[u8]]) -> [u8; 32] {
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Lower-case hexadecimal text.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// So many bytes that were written with [`hex`]; `None`: they are more, fewer or none.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut out = [0u8; N];
    for (i, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()?;
    }
    Some(out)
}

fn restrict(path: &Path, mode: u32) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> (tempfile::TempDir, Vault) {
        let dir = tempfile::tempdir().unwrap();
        let vault = Vault::create(&dir.path().join("keys")).unwrap();
        (dir, vault)
    }

    #[test]
    fn sec_34_a_cell_cannot_be_moved_or_read_with_another_key() {
        let (_dir, vault) = vault();
        let secret = Vault::new_secret();
        let key = vault.person_key(7, &secret);
        let sealed = key.seal("person", "name", 7, "测试甲").unwrap();
        assert_eq!(key.unseal("person", "name", 7, &sealed).unwrap(), "测试甲");
        assert!(key.unseal("person", "id", 7, &sealed).is_err());
        assert!(key.unseal("person", "name", 8, &sealed).is_err());
        assert!(vault.person_key(8, &secret).unseal("person", "name", 7, &sealed).is_err());
        assert!(vault.person_key(7, &Vault::new_secret()).unseal("person", "name", 7, &sealed).is_err());
        let mut damaged = sealed.clone();
        if let Some(last) = damaged.last_mut() {
            *last ^= 1;
        }
        assert!(key.unseal("person", "name", 7, &damaged).is_err());
        assert_ne!(sealed, key.seal("person", "name", 7, "测试甲").unwrap(), "fresh nonce");
        let file = vault.seal(Domain::Files, "x", b"1").unwrap();
        assert!(vault.unseal(Domain::Accounts, "x", &file).is_err(), "wrong domain");
    }

    /// A cell as it was sealed before the header was bound in.
    fn sealed_before(key: &PersonKey, plain: &str) -> Vec<u8> {
        let nonce = [7; 12];
        let payload = Payload { msg: plain.as_bytes(), aad: b"person|name|7" };
        let sealed = key.0.encrypt(Nonce::from_slice(&nonce), payload).unwrap();
        [&HEADER[..], &nonce, &sealed].concat()
    }

    #[test]
    fn sec_34_format_and_key_version_are_bound_in_and_cells_of_before_still_open() {
        let (_dir, vault) = vault();
        let key = vault.person_key(7, &Vault::new_secret());
        let sealed = key.seal("person", "name", 7, "测试甲").unwrap();
        assert_eq!(sealed[..2], HEADER);
        for header in [[1, 2], [2, 1], [2, 2], [0, 0]] {
            let other = [&header[..], &sealed[2..]].concat();
            assert!(key.unseal("person", "name", 7, &other).is_err(), "{header:?}");
        }
        let before = sealed_before(&key, "测试乙");
        assert_eq!(key.unseal("person", "name", 7, &before).unwrap(), "测试乙");
        assert!(key.unseal("person", "name", 8, &before).is_err() && key.unseal("person", "id", 7, &before).is_err());
        assert_eq!(before[..2], sealed[..2], "nothing tells which of them was written later");
        // It is really in there: without it the value does not open.
        let payload = Payload { msg: &sealed[14..], aad: b"person|name|7" };
        assert!(key.0.decrypt(Nonce::from_slice(&sealed[2..14]), payload).is_err());
        assert!(key.unseal("person", "name", 7, &HEADER).is_err() && key.unseal("person", "name", 7, &[]).is_err());
        // An older cell of the same row and column opens again: docs/decisions/0041-old-cells.md says why.
        let later = key.seal("person", "name", 7, "测试丙").unwrap();
        assert_eq!(key.unseal("person", "name", 7, &later).unwrap(), "测试丙");
        assert_eq!(key.unseal("person", "name", 7, &sealed).unwrap(), "测试甲");
    }

    #[test]
    fn sec_35_the_look_up_needs_its_own_key() {
        let (_a, one) = vault();
        let (_b, other) = vault();
        assert_eq!(one.index("id", "990329190001010014"), one.index("id", "990329190001010014"));
        assert_ne!(one.index("id", "990329190001010014"), other.index("id", "990329190001010014"));
        assert_ne!(one.index("id", "1"), one.index("phone", "1"));
        let index = one.index("id", "990329190001010014");
        assert_eq!(one.erased_mark(&index), one.erased_mark(&index));
        assert!(one.erased_mark(&index) != index && one.erased_mark(&index) != other.erased_mark(&index));
    }

    #[test]
    fn rel_22_missing_or_damaged_keys_are_refused() {
        let (dir, vault) = vault();
        let keys = dir.path().join("keys");
        assert_eq!(Vault::open(&keys).unwrap().fingerprint(), vault.fingerprint());
        std::fs::write(keys.join("root.key"), "abc").unwrap();
        assert_eq!(Vault::open(&keys).err().unwrap().message, "failure-key-damaged");
        std::fs::remove_file(keys.join("root.key")).unwrap();
        assert_eq!(Vault::open(&keys).err().unwrap().message, "failure-key-missing");
    }
}
