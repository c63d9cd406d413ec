//! Who somebody is in the system (contract, "Roles").

use serde::{Deserialize, Serialize};

macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        /// A role of the contract. Its word is used in commands, policies and journals.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        pub enum Role { $($(#[$doc])* #[serde(rename = $word)] $variant),+ }

        impl Role {
            pub const ALL: &'static [Role] = &[$(Role::$variant),+];
            pub const fn word(self) -> &'static str { match self { $(Role::$variant => $word),+ } }
            pub fn find(word: &str) -> Option<Role> { Role::ALL.iter().copied().find(|role| role.word() == word) }
        }
    };
}

roles! {
    /// Accounts and settings; holds no personal data.
    Administrator = "administrator",
    CountyDesk = "county_desk",
    Planning = "planning",
    TownshipDesk = "township_desk",
    VillageOfficer = "village_officer",
    /// Asks workers whether a reported placement is theirs; has no target (WP-7).
    ConfirmingDesk = "confirming_desk",
    StatisticsAuditor = "statistics_auditor",
    DataProtectionOfficer = "data_protection_officer",
    Inspector = "inspector",
    ComplaintBody = "complaint_body",
    Employer = "employer",
    Agency = "agency",
    Institution = "institution",
    Resident = "resident",
}

impl Role {
    /// Roles whose scope is one township or village, so that an account needs a division.
    pub const fn needs_division(self) -> bool {
        matches!(self, Role::TownshipDesk | Role::VillageOfficer)
    }
    /// Roles of the county and its townships. A firm, an institution or a resident has an account too, and no place whose
    /// records were theirs.
    pub const fn is_office(self) -> bool {
        !matches!(self, Role::Employer | Role::Agency | Role::Institution | Role::Resident)
    }
}
