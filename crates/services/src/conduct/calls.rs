//! Whom to telephone: workers who asked the body to ask them after the start of their work (WP-17), and nobody else (WP-1).
//! A wish is sealed to the body when questions wait; it goes when a member has called, when the worker chooses otherwise, and
//! after some weeks by itself. What came of a call is kept nowhere.

use super::sealed;
use super::store::{self, Call};
use super::{Complain, HearComplaints, RestAtNight, shut};
use crate::my::code;
use leka_core::Day;
use leka_platform::{Desk, Failure, web};
use serde::{Deserialize, Serialize};

/// Days after which a wish that nobody answered goes.
const KEPT_DAYS: i32 = 30;

/// What a worker wants the body to know for the call.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Number and time, as the worker wrote it.
    pub contact: String,
    pub employer: String,
    /// Days after the start.
    pub after: i32,
}

/// A wish that is sealed to the body and kept nowhere yet.
pub struct Sealed(Call);

impl Sealed {
    /// Its number, with which it can be taken back.
    pub fn id(&self) -> i64 {
        self.0.id
    }
}

/// Seals a wish that holds from that day on; `None`: the body has no key.
pub async fn seal(desk: &Desk, wish: &Wish, day: Day) -> Result<Option<Sealed>, Failure> {
    let permit = desk.may(&Complain).await?;
    let Some(public) = store::find_public(&desk.read_cases(&permit)?).await? else { return Ok(None) };
    let id: i64 = code::serial().parse().map_err(Failure::internal)?;
    let text = zeroize::Zeroizing::new(serde_json::to_vec(wish).map_err(Failure::internal)?);
    let sealed = sealed::seal(&sealed::public(&public)?, id, &text)?;
    Ok(Some(Sealed(Call { id, day, sealed })))
}

/// Keeps wishes: all of them or none.
pub async fn keep(desk: &Desk, wishes: &[Sealed]) -> Result<(), Failure> {
    if wishes.is_empty() {
        return Ok(());
    }
    let permit = desk.may(&Complain).await?;
    let write = desk.write_cases(&permit).await?;
    for Sealed(call) in wishes {
        store::insert_call(write.tx(), call).await?;
    }
    write.commit().await
}

/// Takes wishes back.
pub async fn forget(desk: &Desk, ids: &[i64]) -> Result<(), Failure> {
    if ids.is_empty() {
        return Ok(());
    }
    let permit = desk.may(&Complain).await?;
    let write = desk.write_cases(&permit).await?;
    store::delete_calls(write.tx(), ids).await?;
    write.commit().await
}

/// A wish as the body opens it.
pub struct Opened {
    pub id: i64,
    pub day: Day,
    pub wish: Wish,
}

/// The wishes that wait, the oldest first, at most a page of them.
pub async fn list(call: &web::Call) -> Result<Vec<Opened>, Failure> {
    let key = super::keys::opened(call).ok_or_else(shut)?;
    let permit = call.desk.may(&HearComplaints).await?;
    let mut out = Vec::new();
    for Call { id, day, sealed } in store::list_calls(&call.desk.read_cases(&permit)?, web::PAGE).await? {
        let plain = sealed::unseal(&key, id, &sealed)?;
        let wish = serde_json::from_slice(&plain).map_err(|_| Failure::internal("a wish for a call cannot be read"))?;
        out.push(Opened { id, day, wish });
    }
    Ok(out)
}

/// A member has called, or nobody answers there: it leaves the list, and nothing is kept of it.
pub async fn done(call: &web::Call, id: i64) -> Result<(), Failure> {
    super::keys::opened(call).ok_or_else(shut)?;
    let permit = call.desk.may(&HearComplaints).await?;
    let write = call.desk.write_cases(&permit).await?;
    store::delete_calls(write.tx(), &[id]).await?;
    write.commit().await
}

/// The work of the night: old wishes go.
pub(super) async fn purge(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&RestAtNight).await?;
    let write = desk.write_cases(&permit).await?;
    store::delete_calls_before(write.tx(), desk.today().plus(-KEPT_DAYS)).await?;
    write.commit().await
}
