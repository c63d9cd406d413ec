//! Places of files and room for their bytes: taken before the first byte is read (SEC-46).

use super::{ALL, BYTES, Job, Jobs, PER_ACCOUNT};
use leka_platform::{Desk, Failure, Kind as FailureKind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file on its way in. It holds a place of its account, and room for each byte that comes; both are free when it is dropped.
pub struct Arrival {
    jobs: Arc<Jobs>,
    id: i64,
    minutes: i64,
}

impl Arrival {
    /// Takes room for so many bytes more.
    pub fn grow(&self, bytes: usize) -> Result<(), Failure> {
        let jobs = self.jobs.jobs();
        let mut arriving = self.jobs.arriving();
        if Taken::of(&jobs, &arriving, 0).bytes + bytes > BYTES {
            return Err(too_many(self.minutes));
        }
        if let Some((_, so_far)) = arriving.get_mut(&self.id) {
            *so_far += bytes;
        }
        Ok(())
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        self.jobs.arriving().remove(&self.id);
    }
}

impl Jobs {
    /// A place for a file of this account, before any of it is read (SEC-46).
    pub fn arrive(self: &Arc<Jobs>, desk: &Desk, account: i64) -> Result<Arrival, Failure> {
        self.throw_away_old(desk.now());
        let (id, minutes) = (desk.new_id(), minutes(desk));
        let jobs = self.jobs();
        let mut arriving = self.arriving();
        if Taken::of(&jobs, &arriving, account).is_full() {
            return Err(too_many(minutes));
        }
        arriving.insert(id, (account, 0));
        Ok(Arrival { jobs: self.clone(), id, minutes })
    }
}

/// Places of one account, places and bytes of all: of files that wait and of those on their way.
pub(super) struct Taken {
    own: usize,
    all: usize,
    pub(super) bytes: usize,
}

impl Taken {
    pub(super) fn of(jobs: &BTreeMap<i64, Arc<Job>>, arriving: &BTreeMap<i64, (i64, usize)>, account: i64) -> Taken {
        let waiting = jobs.values().filter(|job| job.takes_room()).map(|job| (job.account, job.size()));
        let none = Taken { own: 0, all: 0, bytes: 0 };
        waiting.chain(arriving.values().copied()).fold(none, |taken, (whose, bytes)| Taken {
            own: taken.own + usize::from(whose == account),
            all: taken.all + 1,
            bytes: taken.bytes + bytes,
        })
    }
    pub(super) fn is_full(&self) -> bool {
        self.own >= PER_ACCOUNT || self.all >= ALL
    }
}

pub(super) fn too_many(minutes: i64) -> Failure {
    Failure::new(FailureKind::TooMany, "imports-too-many").arg("minutes", minutes)
}

pub(super) fn minutes(desk: &Desk) -> i64 {
    i64::from(desk.plan().plan.protection.staged_upload_minutes)
}
