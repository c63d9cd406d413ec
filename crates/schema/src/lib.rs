//! All tables, as one ordered list of migrations for both databases.
//!
//! Tables are data ([`Table`]): the migration creates them, a backup walks them, a consistency test
//! compares them with the database. Only three kinds of column exist, because both databases treat them
//! alike: whole numbers (days since 1970-01-01, moments in milliseconds, fen, yes as 1), text and bytes.
//!
//! A landed migration is never edited; add a module and list it in [`Migrator`].

mod m0001_start;
mod m0002_work;
mod m0005_my;
pub mod table;

pub use table::{Column, Kind, TABLES, Table};

use sea_orm_migration::prelude::*;

/// The ordered list of migrations.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0001_start::Migration), Box::new(m0002_work::Migration), Box::new(m0005_my::Migration)]
    }
}
