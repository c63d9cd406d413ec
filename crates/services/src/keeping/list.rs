//! Every column that leads to a person, and what becomes of it when the person is deleted. `docs/keeping.md` says the same in
//! words; a consistency test compares this list with all tables and with that page. A room with a new table adds a line:
//! what is [`Fate::Erased`] is then deleted without further code.

/// What becomes of the rows of a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// The rows go at once.
    Erased,
    /// The rows go, or lose the person, by code of their own room.
    Handled,
    /// What must stay is sealed with its day, the rest goes at once.
    Locked,
    /// Only a number stays, which leads to nobody.
    Number,
    /// Counted anew in the same transaction.
    Derived,
    /// The account of somebody who works there, not of a resident.
    Staff,
}

impl Fate {
    pub const fn word(self) -> &'static str {
        match self {
            Fate::Erased => "erased",
            Fate::Handled => "handled",
            Fate::Locked => "locked",
            Fate::Number => "number",
            Fate::Derived => "derived",
            Fate::Staff => "staff",
        }
    }
}

/// A column that leads to a person.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub table: &'static str,
    pub column: &'static str,
    pub fate: Fate,
}

const fn place(table: &'static str, column: &'static str, fate: Fate) -> Place {
    Place { table, column, fate }
}

/// The list; see the module head.
pub const PLACES: &[Place] = &[
    place("person", "id", Fate::Handled),
    place("residence", "person", Fate::Handled),
    place("history", "record", Fate::Handled),
    place("placement", "person", Fate::Locked),
    place("training_completion", "person", Fate::Locked),
    place("question", "person", Fate::Erased),
    place("application", "person", Fate::Erased),
    place("witness", "person", Fate::Erased),
    place("application_team", "person", Fate::Erased),
    place("wishes", "person", Fate::Erased),
    place("alert", "person", Fate::Erased),
    place("check_in", "person", Fate::Erased),
    place("wage_day", "person", Fate::Erased),
    place("quality_sample", "person", Fate::Erased),
    place("firm_report", "person", Fate::Erased),
    place("service_entry", "person", Fate::Erased),
    place("service_request", "person", Fate::Erased),
    place("roster_row", "of_person", Fate::Handled),
    place("demand_notice", "person", Fate::Erased),
    place("resident", "person", Fate::Erased),
    place("resident", "account", Fate::Handled),
    place("own_day", "person", Fate::Erased),
    place("code_card", "person", Fate::Handled),
    place("session", "account", Fate::Handled),
    place("account_request", "account", Fate::Handled),
    place("one_time_code", "account", Fate::Handled),
    place("registration", "account", Fate::Handled),
    place("organisation_account", "account", Fate::Staff),
    place("contribution", "subject", Fate::Derived),
    place("touched", "subject", Fate::Derived),
    place("release_row", "subject", Fate::Number),
    place("journal", "subject", Fate::Number),
    place("erasure", "person", Fate::Handled),
    place("locked_proof", "person", Fate::Handled),
];
