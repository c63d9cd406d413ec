//! Identifiers: newtypes over a 63-bit number that grows with time, one list for the whole house.
//!
//! Why numbers and not uuid text: they are keys of every counted row, and a recount over
//! integers is several times faster (see `docs/decisions/0002-integer-keys.md`).

use std::fmt;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.0) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, concat!(stringify!($name), "({})"), self.0) }
        }
        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map($name) }
        }
    )+};
}

id! {
    /// A resident known to the county.
    PersonId,
    /// One placement: person + employer + start day.
    PlacementId,
    /// One completed course of one person.
    CompletionId,
    /// A member of staff (or another role) who can sign in.
    AccountId,
    /// One spreadsheet that was brought in.
    ImportId,
    /// A frozen set of figures.
    ReleaseId,
    /// A question that an import raised and that a desk has to answer.
    QuestionId,
}

/// Makes identifiers: milliseconds since 2020 in the upper bits, a counter in the lower 20.
///
/// A batch takes a run of neighbouring numbers, which keeps inserts at the end of the tree.
/// Uniqueness is guarded by the primary keys; a clash is refused by the database, never stored.
pub fn first_of_run(moment_ms: i64, offset: u32) -> i64 {
    const EPOCH_MS: i64 = 1_577_836_800_000; // 2020-01-01T00:00:00Z
    ((moment_ms - EPOCH_MS).max(0) << 20) | i64::from(offset & 0xF_FFFF)
}
