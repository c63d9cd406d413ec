//! The applications that records of work came of are found by an index: it is asked when a record goes (WP-23) or becomes another
//! one. The table was there before, so it does not name the index itself ([`super::m0022_indexes`]).

use sea_orm_migration::prelude::*;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0023_placement_index"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (table, column) = ("application", "placement");
        let mut index = Index::create();
        index.name(format!("{table}_{column}")).table(Alias::new(table)).col(Alias::new(column));
        manager.create_index(index).await
    }
}
