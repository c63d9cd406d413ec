//! Employers and the work they offer (the room `work`).

use crate::table::{Table, bytes, maybe, number, text};

const NONE: &[&[&str]] = &[];

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "organisation",
        about: "Firms and bodies that offer work, with the contact that they publish. No person is named here.",
        columns: &[
            number("id"),
            // Unified social credit code, GB 32100-2015.
            text("code"),
            text("name"),
            // employer, agency, dispatch, broker
            text("kind"),
            // The township it belongs to, or the county.
            text("division"),
            // The office and the telephone that stand on every vacancy.
            text("office"),
            text("phone"),
            // The licence of agencies and dispatch bodies, and the last day on which it is in force.
            text("licence"),
            maybe(number("licence_until")),
            // asked, sent_back, active, suspended
            text("state"),
            // What the desk wrote when it sent the request back.
            text("answer"),
            number("asked_at"),
            text("asked_by"),
            maybe(number("answered_at")),
            text("answered_by"),
            number("version"),
        ],
        key: &["id"],
        unique: &[&["code"]],
        indexes: &[&["state", "asked_at"], &["division"]],
        derived: false,
    },
    Table {
        name: "organisation_account",
        about: "Which firm an account of an employer or agency acts for: one, and no other.",
        columns: &[number("account"), number("organisation")],
        key: &["account"],
        unique: NONE,
        indexes: &[&["organisation"]],
        derived: false,
    },
    Table {
        name: "vacancy",
        about: "Work on offer. The columns are those by which lists filter and sort; the whole terms stand in vacancy_terms.",
        columns: &[
            number("id"),
            number("organisation"),
            // draft, open, resting, closed
            text("state"),
            // What was typed and is not published, as JSON; empty when nothing waits.
            text("draft"),
            text("title"),
            text("tasks"),
            // Section of GB/T 4754-2017; code of the occupational classification where it is known.
            text("industry"),
            text("occupation"),
            // Place of work in words; the deepest division known (12, 9, 6 or 2 digits), its township, how far it is.
            text("place"),
            text("division"),
            text("township"),
            text("destination"),
            // Fen for one period; `pay_month` makes all periods comparable: fen for a month at these hours.
            number("pay_from"),
            number("pay_to"),
            text("pay_period"),
            number("pay_month"),
            text("kind"),
            number("day_minutes"),
            number("week_minutes"),
            number("week_days"),
            number("night"),
            // Months 1 to 12; 0 is the whole year.
            number("season_from"),
            number("season_until"),
            text("contract"),
            text("lodging"),
            text("food"),
            text("insurance"),
            number("head_count"),
            number("age_from"),
            // Days: work begins; the last day for asking; the last day on which it is shown (also by the licence).
            number("begin_day"),
            number("closes_day"),
            number("shown_until"),
            maybe(number("opened_at")),
            maybe(number("changed_at")),
            maybe(number("closed_at")),
            // Version of the terms in force (0: never opened) and their hash.
            number("terms_version"),
            maybe(bytes("terms_hash")),
            // page, desk or ledger; the ledger with file, sheet and row.
            text("source"),
            maybe(number("import")),
            text("sheet"),
            number("row"),
            text("recorded_by"),
            number("recorded_at"),
            number("version"),
        ],
        key: &["id"],
        unique: NONE,
        indexes: &[
            &["organisation"],
            &["state", "shown_until"],
            &["state", "opened_at"],
            &["state", "division"],
            &["state", "township"],
            &["state", "destination"],
            &["state", "pay_month"],
            &["state", "industry"],
            &["import"],
        ],
        derived: false,
    },
    Table {
        name: "vacancy_terms",
        about: "Each published text of a vacancy's terms, as canonical JSON with its SHA-256. Insert only: an acceptance names one.",
        columns: &[number("vacancy"), number("version"), bytes("hash"), text("terms"), number("from_at"), text("published_by")],
        key: &["vacancy", "version"],
        unique: NONE,
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "vacancy_review",
        about: "A word that was found in a vacancy and that its writer thinks is harmless: the county desk decides and says why.",
        columns: &[
            number("id"),
            number("vacancy"),
            text("field"),
            text("rule"),
            text("found"),
            // The whole text of the field: what was let through holds for this text only.
            text("text"),
            number("asked_at"),
            text("asked_by"),
            // asked, let_through, upheld
            text("state"),
            text("why"),
            maybe(number("answered_at")),
            text("answered_by"),
        ],
        key: &["id"],
        unique: NONE,
        indexes: &[&["vacancy"], &["state", "asked_at"]],
        derived: false,
    },
];
