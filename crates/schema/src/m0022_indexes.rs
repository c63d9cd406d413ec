//! Indexes that pages turned out to need: what an import changed, and the journal of one act.
//!
//! They are of tables that were there before, and a landed migration is never edited: a new table names its indexes itself.

use sea_orm_migration::prelude::*;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0022_indexes"
    }
}

/// Table, and the columns in the order in which they are asked for.
const INDEXES: &[(&str, &[&str])] = &[("history", &["import", "row"]), ("journal", &["act", "seq"])];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(format!("{table}_{}", columns.join("_"))).table(Alias::new(*table));
            for column in *columns {
                index.col(Alias::new(*column));
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
