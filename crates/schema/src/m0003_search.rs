//! What searching and bringing in vacancies needs besides the vacancies themselves (the room `work`).

use crate::table::{Table, number, text};
use sea_orm_migration::prelude::*;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0003_search"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            table.build(manager.get_connection()).await?;
        }
        Ok(())
    }
}

const NONE: &[&[&str]] = &[];

pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "vacancy_text",
        about: "The text of a vacancy in the form in which it is searched, and the order in which vacancies changed.",
        // `turn` grows with every change of any vacancy: who has seen turn n reads only what came after.
        columns: &[number("vacancy"), number("turn"), text("text")],
        key: &["vacancy"],
        unique: &[&["turn"]],
        indexes: NONE,
        derived: false,
    },
    Table {
        name: "vacancy_ledger",
        about: "Whose list a vacancy that came in a ledger stands on: the whole list again closes what is no longer on it.",
        columns: &[number("vacancy"), text("source")],
        key: &["vacancy"],
        unique: NONE,
        indexes: &[&["source"]],
        derived: false,
    },
];
