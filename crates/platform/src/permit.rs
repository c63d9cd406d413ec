//! Who may do what: an act, a question to the policies, a permit that only this module can make.
//!
//! To add an act: a struct in the room with `impl Act`, a line in the room's list of acts, a permit in
//! `policies/leka.cedar`, and a review of `who-may-what.txt` (`docs/adding-a-room.md`).
//!
//! What must not be forgotten does not compile; these examples are tests. The way it is meant:
//!
//! ```
//! use leka_platform::{Act, ActSpec, Desk, Entry, Failure};
//! struct Enrol;
//! impl Act for Enrol {
//!     const SPEC: ActSpec = ActSpec { name: "enrol", room: "training", changes: true };
//! }
//! async fn enrol(desk: &Desk) -> Result<(), Failure> {
//!     let permit = desk.may(&Enrol).await?;
//!     let write = desk.write(&permit).await?;
//!     write.commit(Entry::of("enrolled")).await
//! }
//! ```
//!
//! No permit, no transaction:
//!
//! ```compile_fail,E0061
//! use leka_platform::{Desk, Entry, Failure};
//! async fn enrol(desk: &Desk) -> Result<(), Failure> {
//!     let write = desk.write().await?;
//!     write.commit(Entry::of("enrolled")).await
//! }
//! ```
//!
//! No journal entry, no commit:
//!
//! ```compile_fail,E0061
//! use leka_platform::{Failure, Write};
//! async fn enrol(write: Write) -> Result<(), Failure> {
//!     write.commit().await
//! }
//! ```
//!
//! A permit comes from the policies and from nowhere else; that of another act does not fit:
//!
//! ```compile_fail,E0624
//! use leka_platform::{Permit, Scope, permit::Act};
//! fn own<A: Act>() -> Permit<A> {
//!     Permit::new(Scope::County)
//! }
//! ```
//!
//! ```compile_fail,E0451
//! use leka_platform::{Permit, Scope, permit::Act};
//! fn own<A: Act>() -> Permit<A> {
//!     Permit { scope: Scope::County, act: std::marker::PhantomData }
//! }
//! ```
//!
//! A reader has no way to write:
//!
//! ```compile_fail,E0599
//! use leka_platform::{Failure, Reader};
//! async fn sneak(reader: &Reader) -> Result<(), Failure> {
//!     reader.begin().await?;
//!     Ok(())
//! }
//! ```

use crate::desk::{Actor, Scope};
use crate::{Failure, Kind};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet, Request,
    RestrictedExpression, Schema, ValidationMode, Validator,
};
use std::collections::{HashMap, HashSet};
use std::marker::PhantomData;
use std::sync::RwLock;

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
    /// The division it is about (6, 9 or 12 digits); `None`: whatever belongs to the caller, within the permit's scope.
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

const SCHEMA: &str = include_str!("../../../policies/leka.cedarschema");
const POLICIES: &str = include_str!("../../../policies/leka.cedar");

/// Decides by the policies in `policies/` (SEC-14). They cannot change while the process runs, so an answer that was
/// given once is remembered with everything it depended on.
pub struct Policies {
    schema: Schema,
    set: PolicySet,
    names: Names,
    known: RwLock<HashMap<Question, bool>>,
}

/// All that a decision depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Question {
    role: &'static str,
    scope: String,
    act: &'static str,
    place: String,
}

struct Names {
    role: EntityTypeName,
    place: EntityTypeName,
    account: EntityTypeName,
    action: EntityTypeName,
}

/// The most answers kept; the space of real questions is far smaller.
const REMEMBERED: usize = 20_000;

fn wrong(what: impl std::fmt::Display) -> Failure {
    Failure::internal(format!("policies: {what}"))
}

impl Policies {
    /// Reads the policies that are built in and checks them against their schema.
    pub fn load() -> Result<Policies, Failure> {
        Policies::read(SCHEMA, POLICIES)
    }

    fn read(schema: &str, policies: &str) -> Result<Policies, Failure> {
        let (schema, _) = Schema::from_cedarschema_str(schema).map_err(wrong)?;
        let set: PolicySet = policies.parse().map_err(wrong)?;
        let result = Validator::new(schema.clone()).validate(&set, ValidationMode::default());
        if let Some(error) = result.validation_errors().next() {
            return Err(wrong(error));
        }
        if let Some(warning) = result.validation_warnings().next() {
            return Err(wrong(warning));
        }
        let name = |text: &str| text.parse::<EntityTypeName>().map_err(wrong);
        let names = Names { role: name("Role")?, place: name("Place")?, account: name("Account")?, action: name("Action")? };
        Ok(Policies { schema, set, names, known: Default::default() })
    }

    /// The acts the schema knows, sorted.
    pub fn acts(&self) -> Vec<String> {
        let mut acts: Vec<String> = self.schema.actions().map(|uid| uid.id().unescaped().to_owned()).collect();
        acts.sort();
        acts
    }

    /// Whether `actor` may do the act at this place of county `county`. Without a place it is about whatever belongs to
    /// the actor: the permit's scope then limits the rows.
    pub fn allows(&self, actor: &Actor, act: &ActSpec, county: &str, place: Option<&str>) -> bool {
        let scope = match actor {
            Actor::Account { division: Some(code), .. } => code.as_str(),
            Actor::Account { role, .. } if role.needs_division() => "none",
            _ => county,
        };
        let question = Question {
            role: actor.role_word(),
            scope: scope.to_owned(),
            act: act.name,
            place: place.unwrap_or(scope).to_owned(),
        };
        if let Some(answer) = self.known.read().ok().and_then(|known| known.get(&question).copied()) {
            return answer;
        }
        let answer = self.decide(&question).unwrap_or_else(|error| {
            tracing::error!(%error, act = act.name, "no decision, so: denied");
            false
        });
        if let Ok(mut known) = self.known.write() {
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(question, answer);
        }
        answer
    }

    /// Whether `actor` may do the act at all: where their own records lie.
    pub fn could(&self, actor: &Actor, act: &ActSpec, county: &str) -> bool {
        self.allows(actor, act, county, None)
    }

    fn uid(&self, kind: &EntityTypeName, id: &str) -> EntityUid {
        EntityUid::from_type_name_and_id(kind.clone(), EntityId::new(id))
    }

    /// Asks Cedar with the few entities that the decision needs.
    fn decide(&self, question: &Question) -> Result<bool, Failure> {
        let Names { role, place, account, action } = &self.names;
        let mut places: HashMap<EntityUid, Entity> = HashMap::new();
        for code in [&question.scope, &question.place] {
            for (code, parent) in chain(code) {
                let parents: HashSet<EntityUid> = parent.iter().map(|parent| self.uid(place, parent)).collect();
                let uid = self.uid(place, code);
                places.insert(uid.clone(), Entity::new_no_attrs(uid, parents));
            }
        }
        let principal = self.uid(account, "caller");
        let scope = RestrictedExpression::new_entity_uid(self.uid(place, &question.scope));
        let caller = Entity::new(
            principal.clone(),
            HashMap::from([("scope".to_owned(), scope)]),
            HashSet::from([self.uid(role, question.role)]),
        )
        .map_err(wrong)?;
        let all = places.into_values().chain([caller]);
        let entities = Entities::from_entities(all, Some(&self.schema)).map_err(wrong)?;
        let request = Request::new(
            principal,
            self.uid(action, question.act),
            self.uid(place, &question.place),
            Context::empty(),
            Some(&self.schema),
        )
        .map_err(wrong)?;
        let answer = Authorizer::new().is_authorized(&request, &self.set, &entities);
        if let Some(error) = answer.diagnostics().errors().next() {
            return Err(wrong(error));
        }
        Ok(answer.decision() == Decision::Allow)
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

/// A division and what it lies in: village, township, county. Anything that is no code lies nowhere.
fn chain(code: &str) -> Vec<(&str, Option<&str>)> {
    if !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return vec![(code, None)];
    }
    match code.len() {
        12 => vec![(code, Some(&code[..9])), (&code[..9], Some(&code[..6])), (&code[..6], None)],
        9 => vec![(code, Some(&code[..6])), (&code[..6], None)],
        _ => vec![(code, None)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leka_core::Role;

    fn spec(name: &'static str) -> ActSpec {
        ActSpec { name, room: "test", changes: false }
    }
    fn account(role: Role, division: Option<&str>) -> Actor {
        Actor::Account { id: 1, name: "a".to_owned(), role, division: division.map(str::to_owned) }
    }

    #[test]
    fn sec_14_the_policies_fit_their_schema_and_a_slip_is_refused() {
        assert!(Policies::load().is_ok());
        let slip = POLICIES.replace("Action::\"view_confirmed\"", "Action::\"view_confirmd\"");
        assert!(Policies::read(SCHEMA, &slip).is_err());
        let slip = POLICIES.replace("principal.scope", "principal.scoop");
        assert!(Policies::read(SCHEMA, &slip).is_err());
    }

    #[test]
    fn sec_15_a_township_reaches_its_own_place_and_no_other() {
        let policies = Policies::load().unwrap();
        let desk = account(Role::TownshipDesk, Some("540329100"));
        let act = spec("import_people");
        let may = |place| policies.allows(&desk, &act, "540329", place);
        assert!(may(None) && may(Some("540329100")) && may(Some("540329100201")));
        for foreign in [Some("540329"), Some("540329101"), Some("540329101201"), Some("54032910"), Some("54"), Some("")] {
            assert!(!may(foreign), "{foreign:?}");
        }
        assert!(policies.could(&desk, &act, "540329"));
        // The same role without a place of its own reaches nothing.
        let lost = account(Role::TownshipDesk, None);
        assert!(!policies.could(&lost, &act, "540329"));
        let county = account(Role::CountyDesk, None);
        assert!(policies.allows(&county, &act, "540329", Some("540329101")));
        assert!(!policies.allows(&county, &act, "540329", Some("540321101")), "another county");
    }

    #[test]
    fn sec_14_an_unknown_act_is_denied() {
        let policies = Policies::load().unwrap();
        assert!(!policies.allows(&Actor::Operator, &spec("no_such_act"), "540329", None));
        assert!(
            policies.check(&Actor::Nobody, &spec("view_figures"), "540329", None).is_err_and(|f| f.kind == Kind::NotSignedIn)
        );
    }
}
