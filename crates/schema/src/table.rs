//! The description of a table, and the list of all tables as they are now.

use crate::{
    m0001_start, m0002_work, m0003_search, m0004_desk, m0005_my, m0006_offers, m0007_conduct, m0008_messages, m0009_wishes,
    m0010_forget, m0011_after, m0012_teams, m0013_witness, m0014_quality, m0015_alerts, m0016_returns, m0017_roster,
    m0018_service, m0019_demand, m0020_keeping_periods, m0021_outdated, m0024_silence, m0025_passwords, m0026_merging,
};
use sea_orm::sea_query::{Alias, ColumnDef, Index, IndexCreateStatement, Table as SqlTable, TableCreateStatement};
use sea_orm::{ConnectionTrait, DbBackend};

/// The three kinds of column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// 64-bit whole number.
    Number,
    Text,
    Bytes,
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
}

/// One table: what it is for, its columns, its key, its uniqueness rules and indexes.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    /// Said to whoever opens the database without the source.
    pub about: &'static str,
    pub columns: &'static [Column],
    pub key: &'static [&'static str],
    pub unique: &'static [&'static [&'static str]],
    pub indexes: &'static [&'static [&'static str]],
    /// Derived tables are counted again after a restore and are in no backup.
    pub derived: bool,
}

pub(crate) const fn number(name: &'static str) -> Column {
    Column { name, kind: Kind::Number, required: true }
}
pub(crate) const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, required: true }
}
pub(crate) const fn bytes(name: &'static str) -> Column {
    Column { name, kind: Kind::Bytes, required: true }
}
pub(crate) const fn maybe(column: Column) -> Column {
    Column { required: false, ..column }
}

/// All tables as they are now, in an order that a restore can follow.
pub const TABLES: &[Table] = &ALL;

/// What each migration brought, in its order.
const PARTS: &[&[Table]] = &[
    m0001_start::TABLES,
    m0002_work::TABLES,
    m0003_search::TABLES,
    m0004_desk::TABLES,
    m0005_my::TABLES,
    m0006_offers::TABLES,
    m0007_conduct::TABLES,
    m0008_messages::TABLES,
    m0009_wishes::TABLES,
    m0010_forget::TABLES,
    m0011_after::TABLES,
    m0012_teams::TABLES,
    m0013_witness::TABLES,
    m0014_quality::TABLES,
    m0015_alerts::TABLES,
    m0016_returns::TABLES,
    m0017_roster::TABLES,
    m0018_service::TABLES,
    m0019_demand::TABLES,
    m0020_keeping_periods::TABLES,
    m0021_outdated::TABLES,
    m0024_silence::TABLES,
    m0025_passwords::TABLES,
    m0026_merging::TABLES,
];

const ALL: [Table; count()] = {
    let mut all = [m0001_start::TABLES[0]; count()];
    let (mut part, mut at) = (0, 0);
    while part < PARTS.len() {
        let mut own = 0;
        while own < PARTS[part].len() {
            all[at] = PARTS[part][own];
            (own, at) = (own + 1, at + 1);
        }
        part += 1;
    }
    all
};

const fn count() -> usize {
    let (mut part, mut count) = (0, 0);
    while part < PARTS.len() {
        count += PARTS[part].len();
        part += 1;
    }
    count
}

impl Table {
    pub fn find(name: &str) -> Option<&'static Table> {
        TABLES.iter().find(|table| table.name == name)
    }

    /// The statement that creates this table.
    pub fn create(&self, backend: DbBackend) -> TableCreateStatement {
        let mut create = SqlTable::create();
        create.table(Alias::new(self.name)).comment(self.about);
        // A single whole-number key is the row id of SQLite: one tree instead of two.
        let row_id = self.key.len() == 1 && self.columns.iter().any(|c| c.name == self.key[0] && c.kind == Kind::Number);
        for column in self.columns {
            let mut definition = ColumnDef::new(Alias::new(column.name));
            match (column.kind, backend) {
                (Kind::Number, DbBackend::Sqlite) => definition.integer(),
                (Kind::Number, _) => definition.big_integer(),
                (Kind::Text, _) => definition.text(),
                (Kind::Bytes, _) => definition.blob(),
            };
            if column.required {
                definition.not_null();
            }
            if row_id && column.name == self.key[0] {
                definition.primary_key();
            }
            create.col(&mut definition);
        }
        if !row_id {
            let mut key = Index::create();
            for column in self.key {
                key.col(Alias::new(*column));
            }
            create.primary_key(&mut key);
            if backend == DbBackend::Sqlite {
                create.extra("WITHOUT ROWID");
            }
        }
        create
    }

    /// The statements for uniqueness rules and indexes.
    pub fn indexes(&self) -> Vec<IndexCreateStatement> {
        let named = |columns: &[&str], unique: bool| {
            let mut index = Index::create();
            index.name(format!("{}_{}", self.name, columns.join("_"))).table(Alias::new(self.name));
            for column in columns {
                index.col(Alias::new(*column));
            }
            if unique {
                index.unique();
            }
            index
        };
        self.unique.iter().map(|c| named(c, true)).chain(self.indexes.iter().map(|c| named(c, false))).collect()
    }

    /// Creates the table and its indexes.
    pub async fn build<C: ConnectionTrait>(&self, connection: &C) -> Result<(), sea_orm::DbErr> {
        let backend = connection.get_database_backend();
        connection.execute(&self.create(backend)).await?;
        for index in self.indexes() {
            connection.execute(&index).await?;
        }
        Ok(())
    }
}
