//! All tables, as one ordered list of migrations for both databases.
//!
//! Tables are data ([`Table`]): the migration creates them, a backup walks them, a consistency test
//! compares them with the database. Only three kinds of column exist, because both databases treat them
//! alike: whole numbers (days since 1970-01-01, moments in milliseconds, fen, yes as 1), text and bytes.
//!
//! A landed migration is never edited; add a module and list it in [`Migrator`].
//!
//! The complaint body has a database of its own with a list of its own: [`ComplaintMigrator`].

mod complaints;
mod m0001_start;
mod m0002_work;
mod m0003_search;
mod m0004_desk;
mod m0005_my;
mod m0006_offers;
mod m0007_conduct;
mod m0008_messages;
mod m0009_wishes;
mod m0010_forget;
mod m0011_after;
mod m0012_teams;
mod m0013_witness;
mod m0014_quality;
mod m0015_alerts;
mod m0016_returns;
mod m0017_roster;
mod m0018_service;
mod m0019_demand;
mod m0020_keeping_periods;
mod m0021_outdated;
mod m0022_indexes;
mod m0023_placement_index;
mod m0024_silence;
mod m0025_passwords;
mod m0026_merging;
mod m0027_institutions;
pub mod table;

pub use complaints::{COMPLAINT_TABLES, ComplaintMigrator};
pub use table::{Column, Kind, TABLES, Table};

use sea_orm_migration::prelude::*;

/// A migration that adds tables: its name in the database, and what it brings.
struct Adds(&'static str, &'static [Table]);

impl MigrationName for Adds {
    fn name(&self) -> &str {
        self.0
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Adds {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in self.1 {
            table.build(manager.get_connection()).await?;
        }
        Ok(())
    }
}

/// The ordered list of migrations.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_start::Migration),
            Box::new(Adds("m0002_work", m0002_work::TABLES)),
            Box::new(Adds("m0003_search", m0003_search::TABLES)),
            Box::new(Adds("m0004_desk", m0004_desk::TABLES)),
            Box::new(Adds("m0005_my", m0005_my::TABLES)),
            Box::new(Adds("m0006_offers", m0006_offers::TABLES)),
            Box::new(Adds("m0007_conduct", m0007_conduct::TABLES)),
            Box::new(Adds("m0008_messages", m0008_messages::TABLES)),
            Box::new(Adds("m0009_wishes", m0009_wishes::TABLES)),
            Box::new(Adds("m0010_forget", m0010_forget::TABLES)),
            Box::new(Adds("m0011_after", m0011_after::TABLES)),
            Box::new(Adds("m0012_teams", m0012_teams::TABLES)),
            Box::new(Adds("m0013_witness", m0013_witness::TABLES)),
            Box::new(Adds("m0014_quality", m0014_quality::TABLES)),
            Box::new(Adds("m0015_alerts", m0015_alerts::TABLES)),
            Box::new(Adds("m0016_returns", m0016_returns::TABLES)),
            Box::new(Adds("m0017_roster", m0017_roster::TABLES)),
            Box::new(Adds("m0018_service", m0018_service::TABLES)),
            Box::new(Adds("m0019_demand", m0019_demand::TABLES)),
            Box::new(Adds("m0020_keeping_periods", m0020_keeping_periods::TABLES)),
            Box::new(Adds("m0021_outdated", m0021_outdated::TABLES)),
            Box::new(m0022_indexes::Migration),
            Box::new(m0023_placement_index::Migration),
            Box::new(Adds("m0024_silence", m0024_silence::TABLES)),
            Box::new(Adds("m0025_passwords", m0025_passwords::TABLES)),
            Box::new(Adds("m0026_merging", m0026_merging::TABLES)),
            Box::new(m0027_institutions::Migration),
        ]
    }
}
