//! The door to the complaint body's own database (WP-25, SEC-41), a file of its own beside the main one.
//!
//! Only acts of the room `conduct` go through it. Nothing of a case is a journal entry: the journal is read by people outside
//! of the body. What the body does is a step of the case, in the same database.

use crate::db::{Reader, Tx};
use crate::desk::OwnWrite;
use crate::permit::{Act, Permit};
use crate::{Desk, Failure};
use leka_core::Role;

/// The room whose acts may be [`CaseAct`]s.
pub const CASE_ROOM: &str = "conduct";

/// An act on the complaint body's own records.
pub trait CaseAct: Act {}

impl Desk {
    /// A reader of the complaint body's records.
    pub fn read_cases<A: CaseAct>(&self, _permit: &Permit<A>) -> Result<Reader, Failure> {
        of_the_room::<A>()?;
        Ok(self.office.complaints.reader())
    }
    /// A writing transaction there; it leaves nothing in the main database and no journal entry.
    pub async fn write_cases<A: CaseAct>(&self, _permit: &Permit<A>) -> Result<CaseWrite, Failure> {
        of_the_room::<A>()?;
        Ok(CaseWrite(self.office.complaints.begin().await?))
    }
    /// Brings what was taken away out of the log of the complaint body's database too (WP-23).
    pub async fn fold_cases<A: CaseAct>(&self, _permit: &Permit<A>) -> Result<(), Failure> {
        of_the_room::<A>()?;
        self.office.complaints.checkpoint().await
    }
    /// A transaction of the main database for what a worker asked the body to do for them (WP-8). Like that of an
    /// [`OwnAct`](crate::OwnAct) it leaves no journal entry: it is the worker's choice, and the journal would tell it.
    pub async fn write_for_worker<A: CaseAct>(&self, _permit: &Permit<A>) -> Result<OwnWrite, Failure> {
        of_the_room::<A>()?;
        match self.who.role() {
            Some(Role::ComplaintBody) => OwnWrite::begin(self).await,
            _ => Err(Failure::internal("only the complaint body acts for a worker")),
        }
    }
}

fn of_the_room<A: CaseAct>() -> Result<(), Failure> {
    match A::SPEC.room {
        CASE_ROOM => Ok(()),
        _ => Err(Failure::internal("complaints belong to their own room")),
    }
}

/// A writing transaction in the complaint body's database. Dropped without [`CaseWrite::commit`], it leaves no trace.
pub struct CaseWrite(Tx);

impl CaseWrite {
    pub fn tx(&self) -> &Tx {
        &self.0
    }
    pub async fn commit(self) -> Result<(), Failure> {
        self.0.commit().await
    }
}
