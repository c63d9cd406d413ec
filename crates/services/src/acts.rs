//! All acts of all rooms: the rows of `tests/who-may-what.txt`.
//!
//! To add a room: its list of acts here, its actions in `policies/leka.cedarschema`.

use crate::{accounts, intake};
use leka_platform::ActSpec;

/// The lists of the rooms.
pub const ALL: &[&[ActSpec]] = &[accounts::ACTS, intake::acts::ACTS];

/// Every act.
pub fn all() -> impl Iterator<Item = &'static ActSpec> {
    ALL.iter().flat_map(|acts| acts.iter())
}
