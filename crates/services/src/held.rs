//! What a room holds in memory for one office, made when it is first asked for and gone with the office's place.

use leka_platform::Office;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, Weak};

type Offices<T> = BTreeMap<PathBuf, (Weak<Office>, Arc<T>)>;

/// One `T` for each open office; an office that is opened again at the same place gets a new one.
pub struct PerOffice<T>(Mutex<Offices<T>>);

impl<T: Default> PerOffice<T> {
    pub const fn new() -> PerOffice<T> {
        PerOffice(Mutex::new(BTreeMap::new()))
    }

    /// That of this office.
    pub fn of(&self, office: &Arc<Office>) -> Arc<T> {
        let mut offices = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, held)) = offices.get(&office.location.data)
            && known.as_ptr() == Arc::as_ptr(office)
        {
            return held.clone();
        }
        let held = Arc::new(T::default());
        offices.insert(office.location.data.clone(), (Arc::downgrade(office), held.clone()));
        held
    }
}
