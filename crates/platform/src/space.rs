//! How much of the disk with the data directory is free (REL-15). Below a fifth it is said; below a tenth no file is brought in
//! any more, so that what is typed, and the journal, still find room. Everything else goes on.

use crate::{Failure, Kind, Office};
use std::io;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

/// Of a hundred: below this it is said.
pub const LOW: u8 = 20;
/// Of a hundred: below this no file is brought in.
pub const SHORT: u8 = 10;

/// Says how much of the disk with a directory is free, of a hundred.
pub type Measure = Arc<dyn Fn(&Path) -> io::Result<u8> + Send + Sync>;

/// Stands in the place of what the disk says, of a hundred: for tests of the whole program.
const INSTEAD: &str = "LEKA_DISK_FREE";

/// What is measured unless something else is handed in.
pub(crate) fn usual() -> RwLock<Measure> {
    let instead = std::env::var(INSTEAD).ok().and_then(|text| text.parse::<u8>().ok());
    let measure: Measure = match instead {
        Some(free) => Arc::new(move |_: &Path| Ok(free)),
        None => Arc::new(of_disk),
    };
    RwLock::new(measure)
}

/// What the system says, as `df` counts it: without the part that is kept for the superuser.
fn of_disk(directory: &Path) -> io::Result<u8> {
    let disk = rustix::fs::statvfs(directory)?;
    let used = disk.f_blocks.saturating_sub(disk.f_bfree);
    Ok(share(disk.f_bavail, used.saturating_add(disk.f_bavail)))
}

/// Of a hundred, rounded down. Something that counts no blocks has no end that could be near.
fn share(free: u64, whole: u64) -> u8 {
    match (u128::from(free) * 100).checked_div(u128::from(whole)) {
        Some(share) => u8::try_from(share).unwrap_or(100),
        None => 100,
    }
}

impl Office {
    /// How much of the disk with the data directory is free, of a hundred; `None`: it could not be found out.
    pub fn free_space(&self) -> Option<u8> {
        let measure = self.measure.read().unwrap_or_else(PoisonError::into_inner).clone();
        match measure(&self.location.data) {
            Ok(free) => Some(free),
            Err(error) => {
                tracing::warn!(%error, "how much of the disk is free could not be found out");
                None
            }
        }
    }
    /// Says by what free space is measured from now on.
    pub fn set_measure(&self, measure: Measure) {
        *self.measure.write().unwrap_or_else(PoisonError::into_inner) = measure;
    }
    /// Refuses while the disk is so full that no file may be brought in.
    pub fn has_room_for_files(&self) -> Result<(), Failure> {
        match self.free_space() {
            Some(free) if free < SHORT => {
                Err(Failure::new(Kind::Busy, "failure-disk-short").arg("free", free).arg("least", SHORT))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rel_15_free_space_is_a_share_of_what_is_used_and_what_is_there_for_us() {
        assert_eq!((share(20, 100), share(199, 1_000), share(0, 7), share(7, 7)), (20, 19, 0, 100));
        assert_eq!(share(u64::MAX, u64::MAX), 100);
        assert_eq!(share(0, 0), 100, "a disk that counts no blocks");
        let dir = tempfile::tempdir().unwrap();
        assert!(of_disk(dir.path()).unwrap() <= 100);
        assert!(of_disk(&dir.path().join("nowhere")).is_err());
    }
}
