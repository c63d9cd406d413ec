//! Conduct and complaints. So far only the set-up: which body hears complaints, without a target of its own (WP-25).
//! Until one is named, organised and out-of-region placements cannot be confirmed.

mod pages;

use leka_core::Day;
use leka_platform::db::{Reads, stored_day};
use leka_platform::web::Routes;
use leka_platform::{Act, ActSpec, Desk, Entry, Failure};
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Order, Query};

/// Say which body hears complaints.
pub struct SetComplaintBody;
impl Act for SetComplaintBody {
    const SPEC: ActSpec = ActSpec { name: "set_complaint_body", room: "conduct", changes: true };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[SetComplaintBody::SPEC];

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<SetComplaintBody, _, _>("/conduct/body", pages::body)
        .post::<SetComplaintBody, _, _>("/conduct/body", pages::save)
}

/// A body that hears complaints.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Body {
    pub name: String,
    pub phone: String,
    pub since: Day,
}

/// The body named last, if there is one.
pub async fn latest<R: Reads>(reads: &R) -> Result<Option<Body>, Failure> {
    let query = Query::select()
        .columns(["name", "phone", "since_day"].map(Alias::new))
        .from(Alias::new("complaint_body"))
        .order_by(Alias::new("id"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    let since: i64 = row.try_get_by_index(2)?;
    let since = stored_day(since)?;
    Ok(Some(Body { name: row.try_get_by_index(0)?, phone: row.try_get_by_index(1)?, since }))
}

/// Whether a complaint body is set up (WP-25).
pub async fn body_exists<R: Reads>(reads: &R) -> Result<bool, Failure> {
    Ok(latest(reads).await?.is_some())
}

/// Names the body; earlier ones stay on record.
pub async fn set_body(desk: &Desk, body: Body) -> Result<(), Failure> {
    let permit = desk.may(&SetComplaintBody).await?;
    let name = body.name.trim();
    let phone: String = body.phone.trim().to_owned();
    if name.is_empty() || name.chars().count() > 80 || name.chars().any(char::is_control) {
        return Err(Failure::input("conduct-name-missing").at("name"));
    }
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    let plain = phone.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+'));
    if !(5..=15).contains(&digits) || !plain {
        return Err(Failure::input("conduct-phone-unreadable").at("phone"));
    }
    if body.since > desk.today() {
        return Err(Failure::input("conduct-since-later").at("since"));
    }
    let write = desk.write(&permit).await?;
    let row = vec![
        Value::from(desk.new_id()),
        Value::from(name),
        Value::from(phone),
        Value::from(i64::from(body.since.number())),
        Value::from(desk.who.name()),
    ];
    write.tx().insert_many("complaint_body", &["id", "name", "phone", "since_day", "recorded_by"], [row], None).await?;
    write.commit(Entry::of("complaint body named")).await
}
