//! How far an import is, and the wish to stop it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Shared between whoever runs an import and whoever watches it.
#[derive(Clone, Default)]
pub struct Progress(Arc<Inner>);

#[derive(Default)]
struct Inner {
    read: AtomicU64,
    stored: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
}

impl Progress {
    pub fn rows_read(&self, rows: u64) {
        self.0.read.fetch_add(rows, Ordering::Relaxed);
    }
    pub fn storing(&self, stored: u64, total: u64) {
        self.0.stored.store(stored, Ordering::Relaxed);
        self.0.total.store(total, Ordering::Relaxed);
    }
    /// Asks the import to stop; it leaves no trace.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::SeqCst);
    }
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::SeqCst)
    }
    /// (rows read, rows stored, rows to store)
    pub fn state(&self) -> (u64, u64, u64) {
        (self.0.read.load(Ordering::Relaxed), self.0.stored.load(Ordering::Relaxed), self.0.total.load(Ordering::Relaxed))
    }
}
