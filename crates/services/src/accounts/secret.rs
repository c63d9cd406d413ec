//! Password hashes (SEC-3): Argon2id, 19 MiB, 2 passes, 1 lane, salt per person.
//!
//! A hash is worked out for whoever has a [`place`] in the queue. Where a try is counted before it is compared, the place is
//! taken before it is counted: whoever finds none loses neither a try nor what they typed a code for.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use leka_platform::{Failure, Kind, task};
use std::sync::LazyLock;
use tokio::sync::{Semaphore, SemaphorePermit};
use zeroize::Zeroizing;

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Two hashes at once, and a wait of some seconds at the longest; more are told to come again.
static QUEUE: Queue = Queue::new(50, 2);

/// Who waits for hashes (SEC-46).
struct Queue {
    /// Who waits or is at work.
    places: Semaphore,
    /// Few at once, so that many tries do not take the memory of the machine.
    turns: Semaphore,
}

impl Queue {
    const fn new(places: usize, turns: usize) -> Queue {
        Queue { places: Semaphore::const_new(places), turns: Semaphore::const_new(turns) }
    }
    fn place(&'static self) -> Result<Place, Failure> {
        let held = self.places.try_acquire().map_err(|_| Failure::new(Kind::Busy, "failure-busy"))?;
        Ok(Place { queue: self, _held: held })
    }
}

/// A place in the queue for hashes, for as long as it is kept.
pub struct Place {
    queue: &'static Queue,
    _held: SemaphorePermit<'static>,
}

impl Place {
    async fn aside<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
        #[cfg(test)]
        WORKED.set(WORKED.get() + 1);
        let queue = self.queue;
        let turn = queue.turns.acquire().await.map_err(Failure::internal)?;
        // The turn goes along with the work: it is over when that is done, also when whoever asked went away meanwhile.
        let work = move || {
            let _turn = turn;
            work()
        };
        task::blocking(work).await
    }
}

/// A place in the queue, or word that there is none.
pub fn place() -> Result<Place, Failure> {
    #[cfg(test)]
    if FULL.get() {
        return NONE.place();
    }
    QUEUE.place()
}

#[cfg(test)]
thread_local! {
    /// A test says so of its own thread alone: there is no place left.
    pub static FULL: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    /// How many hashes were worked out for this test.
    pub static WORKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}
#[cfg(test)]
static NONE: Queue = Queue::new(0, 1);

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

/// A key from something that was typed, for locking another key. More passes for what has to last long.
pub async fn key_from(place: &Place, typed: String, salt: [u8; 16], passes: u32) -> Result<Zeroizing<[u8; 32]>, Failure> {
    place
        .aside(move || {
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
pub async fn hash(place: &Place, password: String) -> Result<String, Failure> {
    place.aside(move || hash_now(&password)).await?
}

/// Whether a password fits; does the same work when there is none to compare with.
pub async fn fits(place: &Place, password: String, stored: Option<String>) -> Result<bool, Failure> {
    place
        .aside(move || {
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
        let place = place().unwrap();
        let stored = hash(&place, "nine green yaks dance".to_owned()).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert_ne!(stored, hash(&place, "nine green yaks dance".to_owned()).await.unwrap(), "own salt");
        assert!(fits(&place, "nine green yaks dance".to_owned(), Some(stored.clone())).await.unwrap());
        assert!(!fits(&place, "nine green yaks dancE".to_owned(), Some(stored.clone())).await.unwrap());
        assert!(!fits(&place, "no account has this password".to_owned(), None).await.unwrap());
        assert!(!is_old(&stored));
        assert!(is_old(&stored.replace("m=19456", "m=8192")));
        assert!(is_old(&stored.replace("argon2id", "argon2i")));
    }

    #[tokio::test]
    async fn sec_46_whoever_finds_no_place_for_a_hash_is_told_to_come_again() {
        static SHORT: Queue = Queue::new(3, 1);
        let held: Vec<Place> = (0..9).filter_map(|_| SHORT.place().ok()).collect();
        assert_eq!(held.len(), 3, "of nine at once three wait, and the others know at once");
        let refused = SHORT.place().err().unwrap();
        assert_eq!((refused.kind, refused.message.as_str()), (Kind::Busy, "failure-busy"));
        // Those who wait are served one after the other, and their places are free again.
        let mut served = tokio::task::JoinSet::new();
        for place in held {
            served.spawn(async move { fits(&place, "no account has this password".to_owned(), None).await.unwrap() });
        }
        assert_eq!(served.join_all().await, [false; 3]);
        assert!(SHORT.place().is_ok());
    }

    #[tokio::test]
    async fn sec_46_whoever_goes_away_leaves_no_turn_behind_while_the_work_goes_on() {
        static ONE: Queue = Queue::new(2, 1);
        let (begun, goes_on) = (std::sync::mpsc::channel(), std::sync::mpsc::channel::<()>());
        let gone = tokio::spawn(async move {
            let place = ONE.place().unwrap();
            let work = move || {
                begun.0.send(()).unwrap();
                goes_on.1.recv().unwrap();
            };
            place.aside(work).await.unwrap();
        });
        tokio::task::spawn_blocking(move || begun.1.recv().unwrap()).await.unwrap();
        gone.abort();
        assert!(gone.await.is_err_and(|error| error.is_cancelled()));
        assert_eq!((ONE.places.available_permits(), ONE.turns.available_permits()), (2, 0));
        goes_on.0.send(()).unwrap();
        assert!(ONE.turns.acquire().await.is_ok());
    }
}
