//! Work teams and their journeys (the room `teams`), and which offer names which team (the room `offers`).

use crate::table::{Table, bytes, maybe, number, text};

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "team",
        about: "A work team that a firm makes for one of its published vacancies: who leads it and whom to ring. Who is in it stands nowhere here.",
        columns: &[
            number("id"),
            number("vacancy"),
            number("organisation"),
            text("name"),
            // open, cancelled
            text("state"),
            // Telephones of leader and partner region: no part of what is accepted.
            bytes("contacts_sealed"),
            // The version of the journey in force.
            number("version"),
            // Counts corrections, so that two do not overwrite each other.
            number("edits"),
            text("recorded_by"),
            number("recorded_at"),
        ],
        key: &["id"],
        unique: &[],
        indexes: &[&["organisation"], &["vacancy"]],
        derived: false,
    },
    Table {
        name: "team_journey",
        about: "Each version of a team's journey: leader, day, hour and place out, the way back. Part of what a worker accepts (WP-5).",
        columns: &[
            number("team"),
            number("version"),
            // Keyed hash of the journey in canonical form.
            bytes("hash"),
            bytes("sealed"),
            number("from_at"),
            text("published_by"),
        ],
        key: &["team", "version"],
        unique: &[],
        indexes: &[],
        derived: false,
    },
    Table {
        name: "team_record",
        about: "What happened to a whole team, day by day: departed, arrived, contact, returned. Never about one person.",
        columns: &[number("id"), number("team"), text("kind"), number("day"), text("recorded_by"), number("recorded_at")],
        key: &["id"],
        unique: &[&["team", "kind", "day"]],
        indexes: &[],
        derived: false,
    },
    Table {
        name: "application_team",
        about: "The team that an offer names. However the application ends, the row is the same, and goes with it (WP-3).",
        columns: &[
            number("application"),
            number("person"),
            number("team"),
            // The day on which the person said that they are home again; seen by nobody else.
            maybe(number("back_day")),
        ],
        key: &["application"],
        unique: &[],
        indexes: &[&["person"], &["team"]],
        derived: false,
    },
];
