//! The complaint body's own database (WP-25, SEC-41): its tables and its own list of migrations.
//!
//! What people told is in sealed columns, which only the body's private key opens (SEC-36). Days only, no times of the day.

use crate::Adds;
use crate::table::{Table, bytes, maybe, number, text};
use sea_orm_migration::prelude::*;

const NONE: &[&[&str]] = &[];

/// The tables of the complaint body's database.
pub const COMPLAINT_TABLES: &[Table] = &[
    Table {
        name: "body_key",
        about: "The public key of the complaint body. The private one is stored nowhere but in member_key, locked by passphrases.",
        columns: &[number("id"), bytes("public"), number("made_day"), text("made_by")],
        key: &["id"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "member_key",
        about: "The private key of the body, locked by the passphrase of one member, or until then by a word for one use.",
        columns: &[
            number("account"),
            text("name"),
            bytes("locked"),
            // 1 until the member has chosen a passphrase.
            number("waits"),
            number("made_day"),
            text("made_by"),
        ],
        key: &["account"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "complaint",
        about: "A case: a number drawn by chance, its clock, and a key of its own that the word of the person opens.",
        columns: &[
            number("id"),
            bytes("public"),
            // The private key of the case, locked by the word that the person was shown once.
            bytes("locked"),
            number("urgent"),
            number("received_day"),
            number("due_day"),
            maybe(number("answered_day")),
            maybe(number("closed_day")),
            // The person wrote and no member has opened the case since.
            number("unread"),
        ],
        key: &["id"],
        unique: NONE,
        indexes: &[&["closed_day", "due_day"]],
        derived: false,
    },
    Table {
        name: "hold_note",
        about: "Who held a batch (held_batch of the main database), and who asks to lift it.",
        columns: &[
            text("employer_key"),
            number("first_day"),
            number("last_day"),
            text("employer"),
            text("made_by"),
            number("made_day"),
            maybe(number("asked_by")),
            text("asked_name"),
        ],
        key: &["employer_key", "first_day"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "complaint_step",
        about: "What was told, written or done in a case, in its order. The contents are sealed for the body, a message for the person too.",
        columns: &[
            number("complaint"),
            number("seq"),
            number("day"),
            // The member of the body; empty: the person.
            text("made_by"),
            bytes("for_body"),
            maybe(bytes("for_person")),
        ],
        key: &["complaint", "seq"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    // From here on: c0002_after.
    Table {
        name: "rest_note",
        about: "Firms whose vacancies rest (firm_rest of the main database) or will from the next night on, and who asks to lift it.",
        columns: &[
            number("organisation"),
            text("name"),
            number("made_day"),
            // The member who decided it; empty: a worker's answer.
            text("made_by"),
            // 1 when a night has put it in force.
            number("in_force"),
            maybe(number("asked_by")),
            text("asked_name"),
        ],
        key: &["organisation"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "call_wish",
        about: "A worker who asked to be telephoned after the start of work: whom and about what, sealed to the body. What came of a call is kept nowhere.",
        columns: &[number("id"), number("day"), bytes("sealed")],
        key: &["id"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    // From here on: c0003_heads.
    Table {
        name: "journal_head",
        about: "Heads of the main database's journal, handed over each night; a member prints the latest and puts it away outside (SEC-31).",
        columns: &[number("seq"), bytes("hash"), number("day"), maybe(number("seen_day")), text("seen_by")],
        key: &["seq"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
];

/// So many tables came with the first migration, and so many with the second.
const FIRST: usize = 5;
const SECOND: usize = 2;

/// The ordered list of migrations of the complaint body's database.
pub struct ComplaintMigrator;

#[async_trait::async_trait]
impl MigratorTrait for ComplaintMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        let (first, later) = COMPLAINT_TABLES.split_at(FIRST);
        let (after, heads) = later.split_at(SECOND);
        vec![
            Box::new(Adds("c0001_complaints", first)),
            Box::new(Adds("c0002_after", after)),
            Box::new(Adds("c0003_heads", heads)),
        ]
    }
}
