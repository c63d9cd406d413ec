//! All acts of all rooms: the rows of `tests/who-may-what.txt`.
//!
//! To add a room: its list of acts here, its actions in `policies/leka.cedarschema`.

use crate::{
    accounts, after, conduct, demand, demo, intake, keeping, my, offers, people, phones, placement, plan_desk, returns, service,
    teams, training, wishes, work,
};
use leka_platform::{Act, ActSpec};

/// The lists of the rooms.
pub const ALL: &[&[ActSpec]] = &[
    accounts::ACTS,
    intake::acts::ACTS,
    plan_desk::views::ACTS,
    &[plan_desk::acts::AdoptPlan::SPEC, plan_desk::releases::CreateRelease::SPEC],
    people::acts::ACTS,
    placement::acts::ACTS,
    training::acts::ACTS,
    conduct::ACTS,
    work::acts::ACTS,
    my::acts::ACTS,
    offers::acts::ACTS,
    after::acts::ACTS,
    returns::acts::ACTS,
    teams::acts::ACTS,
    wishes::acts::ACTS,
    service::acts::ACTS,
    phones::acts::ACTS,
    keeping::acts::ACTS,
    demand::acts::ACTS,
    &[demo::make::MakeDemo::SPEC],
];

/// Every act.
pub fn all() -> impl Iterator<Item = &'static ActSpec> {
    ALL.iter().flat_map(|acts| acts.iter())
}
