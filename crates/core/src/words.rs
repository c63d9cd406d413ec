//! The closed word lists of the contract: the values that dimensions take.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        pub enum $name { $(#[serde(rename = $word)] $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            pub const fn word(self) -> &'static str { match self { $($name::$variant => $word),+ } }
            pub fn find(word: &str) -> Option<$name> { $name::ALL.iter().copied().find(|v| v.word() == word) }
        }
    };
}

words! {
    /// Rural transfer employment or a new urban job.
    PlacementKind { Transfer = "transfer", Urban = "urban" }
}
words! {
    /// Tasks 9, 10, 11 of the plan: the partition of the transfer total.
    Sector { Industry = "industry", Project = "project", Services = "services", Unknown = "unknown" }
}
words! {
    /// Task 12: organised by government, labour market bodies or work teams, or found alone.
    Channel { Organised = "organised", Own = "self", Unknown = "unknown" }
}
words! {
    /// Derived from the place of work; unknown stays unknown.
    Destination { County = "county", Region = "region", OutsideRegion = "outside_region", Unknown = "unknown" }
}
words! {
    /// What kind of course it was (plan section two and task 6).
    TrainingMode {
        Order = "order", Targeted = "targeted", WorkForTraining = "work_for_training", NewFarmer = "new_farmer",
        InPost = "in_post", PostChange = "post_change", Upgrading = "upgrading", Other = "other", Unknown = "unknown",
    }
}
words! {
    /// A yes-or-no that a file may not carry; `unknown` is asked once for the file.
    YesNo { Yes = "yes", No = "no", Unknown = "unknown" }
}
