//! The only source of time. Tests set it; everything else asks the desk.

use leka_core::{Day, Moment};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The system's clock, or a fixed one that tests move.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    pub fn system() -> Clock {
        Clock(None)
    }
    /// A clock that stands still until [`Clock::set`].
    pub fn fixed(moment: Moment) -> Clock {
        Clock(Some(Arc::new(AtomicI64::new(moment.0))))
    }
    pub fn set(&self, moment: Moment) {
        if let Some(fixed) = &self.0 {
            fixed.store(moment.0, Ordering::SeqCst);
        }
    }
    pub fn now(&self) -> Moment {
        match &self.0 {
            Some(fixed) => Moment(fixed.load(Ordering::SeqCst)),
            None => {
                let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
                Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
        }
    }
    pub fn today(&self) -> Day {
        self.now().day()
    }
}
