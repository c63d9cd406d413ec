//! One institution is written in one way, the earliest recorded: by it the figures break courses up. Institutions are told apart
//! without blanks, width and case (`institution_key`), by an index from now on; what was written in several ways is mended once.
//! The table was there before, so it does not name the index itself ([`super::m0022_indexes`]).

use sea_orm_migration::prelude::*;

const TABLE: &str = "training_completion";

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0027_institutions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (key, institution) = ("institution_key", "institution");
        let mut index = Index::create();
        index.name(format!("{TABLE}_{key}")).table(Alias::new(TABLE)).col(Alias::new(key));
        manager.create_index(index).await?;
        let connection = manager.get_connection();
        let spellings = Func::count_distinct(Expr::col(Alias::new(institution)));
        let several = Query::select()
            .column(Alias::new(key))
            .expr(Func::min(Expr::col(Alias::new("id"))))
            .from(Alias::new(TABLE))
            .group_by_col(Alias::new(key))
            .and_having(Expr::expr(spellings).gt(1))
            .to_owned();
        for row in connection.query_all(&several).await? {
            let (folded, first): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let earliest = Query::select()
                .column(Alias::new(institution))
                .from(Alias::new(TABLE))
                .and_where(Expr::col(Alias::new("id")).eq(first))
                .to_owned();
            let Some(row) = connection.query_one(&earliest).await? else { continue };
            let spelling: String = row.try_get_by_index(0)?;
            let mend = Query::update()
                .table(Alias::new(TABLE))
                .value(Alias::new(institution), spelling)
                .and_where(Expr::col(Alias::new(key)).eq(folded))
                .to_owned();
            connection.execute(&mend).await?;
        }
        Ok(())
    }
}
