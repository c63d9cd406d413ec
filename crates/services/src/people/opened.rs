//! Whom a session has opened, and why: a mark that lapses after half an hour without use.
//!
//! In memory only. When the process starts anew the purpose is asked for again, which is the safe side.

use leka_core::Moment;
use leka_platform::web::Call;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

/// How long a mark lasts after its last use.
pub const MINUTES: i64 = 30;
/// The most marks kept; the oldest go first.
const MOST: usize = 20_000;

struct Mark {
    until: Moment,
    purpose: String,
}

type Marks = HashMap<(Vec<u8>, i64), Mark>;
static MARKS: LazyLock<Mutex<Marks>> = LazyLock::new(Default::default);

/// Remembers that this session opens this person for this purpose.
pub fn mark(call: &Call, person: i64, purpose: &str) {
    let Some(session) = &call.session else { return };
    let now = call.desk.now();
    let Ok(mut marks) = MARKS.lock() else { return };
    if marks.len() >= MOST {
        marks.retain(|_, mark| mark.until > now);
    }
    if marks.len() >= MOST {
        marks.clear();
    }
    let mark = Mark { until: now.plus_minutes(MINUTES), purpose: purpose.to_owned() };
    marks.insert((session.hash.clone(), person), mark);
}

/// The purpose for which this session opened this person, if it still stands; each use makes it last.
pub fn purpose(call: &Call, person: i64) -> Option<String> {
    let session = call.session.as_ref()?;
    let now = call.desk.now();
    let mut marks = MARKS.lock().ok()?;
    let mark = marks.get_mut(&(session.hash.clone(), person)).filter(|mark| mark.until > now)?;
    mark.until = now.plus_minutes(MINUTES);
    Some(mark.purpose.clone())
}
