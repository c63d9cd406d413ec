//! Which sessions have opened the body's private key: in memory only, gone with the session, after its idle time, at
//! sign-out, and when the process ends.

use super::sealed::SecretKey;
use leka_core::Moment;
use leka_platform::web::session::{IDLE_MINUTES, SHARED_IDLE_MINUTES, Session};
use leka_platform::{Desk, Office};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// How often what has idled too long is dropped, also when nobody opens a page.
const SWEEP: Duration = Duration::from_secs(60);

struct Kept {
    office: Weak<Office>,
    key: Arc<SecretKey>,
    seen: Moment,
    idle_minutes: i64,
}

/// By the hash of the session.
static OPEN: LazyLock<Mutex<HashMap<Vec<u8>, Kept>>> = LazyLock::new(Default::default);

fn open() -> MutexGuard<'static, HashMap<Vec<u8>, Kept>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Drops what idled longer than its session may, in this office.
fn drop_idle(office: &Office) {
    let now = office.clock.now();
    open().retain(|_, kept| {
        let own = std::ptr::eq(kept.office.as_ptr(), office);
        kept.office.strong_count() > 0 && (!own || now < kept.seen.plus_minutes(kept.idle_minutes))
    });
}

/// Keeps the key for this session.
pub fn keep(desk: &Desk, session: &Session, key: SecretKey) {
    let idle_minutes = if session.shared { SHARED_IDLE_MINUTES } else { IDLE_MINUTES };
    let office = Arc::downgrade(&desk.office);
    let kept = Kept { office: office.clone(), key: Arc::new(key), seen: desk.now(), idle_minutes };
    open().insert(session.hash.clone(), kept);
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(sweep(office, session.hash.clone()));
    }
}

async fn sweep(office: Weak<Office>, hash: Vec<u8>) {
    loop {
        tokio::time::sleep(SWEEP).await;
        let Some(office) = office.upgrade() else { break };
        drop_idle(&office);
        if !open().contains_key(&hash) {
            break;
        }
    }
}

/// The key, if this session has opened it.
pub fn find(desk: &Desk, session: &Session) -> Option<Arc<SecretKey>> {
    drop_idle(&desk.office);
    let mut open = open();
    let kept = open.get_mut(&session.hash)?;
    kept.seen = desk.now();
    Some(kept.key.clone())
}

/// Forgets it: at sign-out.
pub fn forget(session: &Session) {
    open().remove(&session.hash);
}
