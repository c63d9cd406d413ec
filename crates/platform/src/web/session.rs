//! Signed-in browsers (SEC-7, SEC-8). Why no session library: `docs/decisions/0010-sessions.md`.
//!
//! The cookie holds 192 random bits, the table only a keyed hash. One query finds session and account together,
//! so a closed account, a changed role or scope ends every session at the next request: the session keeps the
//! account's `epoch`, which those acts raise. A page never writes: the last use is kept in memory and put into the
//! table at most once a minute.

use super::{App, cookies};
use crate::db::{Reads, Tx};
use crate::{Actor, Failure, Office};
use leka_core::{Lang, Moment, Role};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, JoinType, Query};
use std::collections::HashMap;
use std::sync::Mutex;

/// Minutes without a request after which a session ends.
pub const IDLE_MINUTES: i64 = 15;
/// The same on a screen that several people use, as said at sign-in.
pub const SHARED_IDLE_MINUTES: i64 = 3;
/// Minutes after which it ends in any case.
pub const ABSOLUTE_MINUTES: i64 = 8 * 60;

/// A signed-in browser.
#[derive(Clone, Debug)]
pub struct Session {
    pub hash: Vec<u8>,
    pub who: Actor,
    pub language: Option<Lang>,
    pub expires_at: Moment,
    /// The person said at sign-in that others use this screen too.
    pub shared: bool,
    /// The account has a second factor: a step that wants a fresh code asks for it, also in a demo.
    pub second_factor: bool,
}

/// What a session keeps besides its times: the epoch of its account, and ` shared` on a shared screen.
fn data_of(epoch: i64, shared: bool) -> String {
    if shared { format!("{epoch}{SHARED}") } else { epoch.to_string() }
}
const SHARED: &str = " shared";

/// When sessions were last used: in memory, and in the table.
#[derive(Default)]
pub(crate) struct Seen(Mutex<HashMap<Vec<u8>, (i64, i64)>>);

impl Seen {
    /// Notes a use; says whether the table should be told (at most once a minute).
    fn note(&self, hash: &[u8], now: i64, stored: i64) -> bool {
        let Ok(mut map) = self.0.lock() else { return true };
        if map.len() > 50_000 {
            map.retain(|_, (last, _)| now - *last < IDLE_MINUTES * 60_000);
        }
        let (last, told) = map.entry(hash.to_vec()).or_insert((now, stored));
        *last = now;
        let due = now - *told >= 60_000;
        if due {
            *told = now;
        }
        due
    }
    fn last(&self, hash: &[u8]) -> Option<i64> {
        self.0.lock().ok()?.get(hash).map(|(last, _)| *last)
    }
}

fn col(table: &'static str, column: &'static str) -> (Alias, Alias) {
    (Alias::new(table), Alias::new(column))
}

fn hash_of(office: &Office, id: &str) -> Vec<u8> {
    office.vault.token_hash("session", id)
}

/// The session of a cookie, if it is still good.
pub(crate) async fn find(app: &App, cookie: &str) -> Result<Option<Session>, Failure> {
    if !cookies::plausible('s', cookie) {
        return Ok(None);
    }
    let office = &app.office;
    let hash = hash_of(office, cookie);
    let query = Query::select()
        .columns([
            col("session", "seen_at"),
            col("session", "expires_at"),
            col("session", "data"),
            col("account", "id"),
            col("account", "name"),
            col("account", "role"),
            col("account", "division"),
            col("account", "language"),
            col("account", "epoch"),
            col("account", "state"),
        ])
        .expr(Expr::col(col("account", "totp_sealed")).is_not_null())
        .from(Alias::new("session"))
        .join(JoinType::InnerJoin, Alias::new("account"), Expr::col(col("session", "account")).equals(col("account", "id")))
        .and_where(Expr::col(col("session", "hash")).eq(hash.clone()))
        .to_owned();
    let Some(row) = office.db.reader().one(&query).await? else { return Ok(None) };
    let (seen, expires): (i64, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let data: String = row.try_get_by_index(2)?;
    let (role, epoch, state): (String, i64, String) =
        (row.try_get_by_index(5)?, row.try_get_by_index(8)?, row.try_get_by_index(9)?);
    let now = office.clock.now().0;
    let last = app.seen.last(&hash).map_or(seen, |last| Ord::max(last, seen));
    let shared = data.ends_with(SHARED);
    let idle = if shared { SHARED_IDLE_MINUTES } else { IDLE_MINUTES };
    let fresh = now < expires && now - last < idle * 60_000;
    if !fresh || state != "active" || data != data_of(epoch, shared) {
        return Ok(None);
    }
    let Some(role) = Role::find(&role) else { return Ok(None) };
    if app.seen.note(&hash, now, seen) {
        tell(app.clone(), hash.clone(), now);
    }
    let language: String = row.try_get_by_index(7)?;
    Ok(Some(Session {
        hash,
        who: Actor::Account {
            id: row.try_get_by_index(3)?,
            name: row.try_get_by_index(4)?,
            role,
            division: row.try_get_by_index(6)?,
        },
        language: Lang::find(&language),
        expires_at: Moment(expires),
        shared,
        second_factor: row.try_get_by_index(10)?,
    }))
}

/// Puts the last use into the table, beside the request: a page does not wait for an import that is writing.
fn tell(app: App, hash: Vec<u8>, now: i64) {
    tokio::spawn(async move {
        let update = Query::update()
            .table(Alias::new("session"))
            .value(Alias::new("seen_at"), now)
            .and_where(Expr::col(Alias::new("hash")).eq(hash))
            .to_owned();
        let done = async {
            let tx = app.office.db.begin().await?;
            tx.execute(&update).await?;
            tx.commit().await
        };
        if let Err(failure) = done.await {
            tracing::warn!(error = %failure, "the last use of a session could not be kept");
        }
    });
}

/// Opens a session for an account in the transaction of the sign-in; gives the cookie's value (always a new one).
pub async fn open(tx: &Tx, office: &Office, account: i64, epoch: i64, shared: bool) -> Result<String, Failure> {
    let id = cookies::random('s');
    let now = office.clock.now();
    let insert = Query::insert()
        .into_table(Alias::new("session"))
        .columns(["hash", "account", "created_at", "seen_at", "expires_at", "data"].map(Alias::new))
        .values_panic([
            hash_of(office, &id).into(),
            account.into(),
            now.0.into(),
            now.0.into(),
            now.plus_minutes(ABSOLUTE_MINUTES).0.into(),
            data_of(epoch, shared).into(),
        ])
        .to_owned();
    tx.execute(&insert).await?;
    // What has run out is thrown away when somebody signs in.
    let old =
        Query::delete().from_table(Alias::new("session")).and_where(Expr::col(Alias::new("expires_at")).lt(now.0)).to_owned();
    tx.execute(&old).await?;
    Ok(id)
}

/// Ends one session.
pub async fn close(tx: &Tx, session: &Session) -> Result<(), Failure> {
    let delete = Query::delete()
        .from_table(Alias::new("session"))
        .and_where(Expr::col(Alias::new("hash")).eq(session.hash.clone()))
        .to_owned();
    tx.execute(&delete).await?;
    Ok(())
}

/// Ends one session beside whatever else is done, in a transaction of its own.
pub(crate) async fn end(office: &Office, session: &Session) -> Result<(), Failure> {
    let tx = office.db.begin().await?;
    close(&tx, session).await?;
    tx.commit().await
}

/// Ends all sessions of an account.
pub async fn close_all(tx: &Tx, account: i64) -> Result<(), Failure> {
    let delete =
        Query::delete().from_table(Alias::new("session")).and_where(Expr::col(Alias::new("account")).eq(account)).to_owned();
    tx.execute(&delete).await?;
    Ok(())
}
