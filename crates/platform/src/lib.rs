//! What every room needs: databases, keys, journal, permits, the desk, counting, words, messages.
//!
//! A room never opens a connection, reads a clock or a key by itself: it gets a [`desk::Desk`].
//! What must not be forgotten is in types: no permit, no transaction; no journal entry, no commit.

pub mod address;
pub mod backup;
pub mod cases;
pub mod check;
pub mod clock;
pub mod counting;
pub mod db;
pub mod desk;
pub mod erasures;
pub mod failure;
mod files;
pub mod journal;
mod lost;
pub mod messages;
pub mod office;
pub mod permit;
pub mod proxies;
pub mod space;
pub mod task;
pub mod vault;
pub mod web;
pub mod words;

pub use cases::{CaseAct, CaseWrite};
pub use clock::Clock;
pub use db::{Db, Reader};
pub use desk::{Actor, Desk, Entry, HeardAct, OwnAct, OwnWrite, Scope, Write};
pub use failure::{Failure, Kind};
pub use office::Office;
pub use permit::{Act, ActSpec, Permit, Policies};
pub use vault::Vault;
