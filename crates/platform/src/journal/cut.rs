//! Entries of the journal are kept three years (WP-23): the oldest go, behind a checkpoint that is an entry of the chain.
//!
//! What goes is always a beginning of the chain: everything up to the last entry before the first one that is still kept. So an
//! entry is never lost early, also when a clock was set back for a while. Nothing goes that no outside holder has seen (`heads`).

use super::{Head, head};
use crate::Failure;
use crate::db::{Reads, Tx, a, col};
use crate::vault::{hex, unhex};
use leka_core::{Day, Moment};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Order, Query};

/// So many years an entry is kept (WP-23).
pub const KEPT_YEARS: i16 = 3;
/// The act whose entries are checkpoints, if they say where.
pub const ACT: &str = "cut_journal";

/// Where the chain was cut: the last entry that went.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cut {
    pub seq: i64,
    pub hash: Vec<u8>,
    /// The latest day of any entry that went with it.
    pub day: Day,
}

impl Cut {
    /// As it stands in the entry.
    pub fn detail(&self) -> String {
        format!("cut={} day={} hash={}", self.seq, self.day, hex(&self.hash))
    }
    /// Reads it again.
    pub fn parse(detail: &str) -> Option<Cut> {
        let mut parts = detail.split(' ');
        let mut part = |name: &str| parts.next()?.strip_prefix(name);
        let (seq, day) = (part("cut=")?.parse().ok()?, part("day=")?.parse().ok()?);
        let hash: [u8; 32] = unhex(part("hash=")?)?;
        Some(Cut { seq, hash: hash.to_vec(), day })
    }
    /// The end of what went, from which the chain goes on.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, hash: self.hash.clone() }
    }
}

/// The first day whose entries are kept; of 29 February it is the 28th.
pub fn kept_from(today: Day) -> Day {
    let date = today.date();
    let year = date.year() - KEPT_YEARS;
    Day::of(year, date.month(), date.day()).or_else(|| Day::of(year, 2, 28)).unwrap_or(Day::from_number(0))
}

/// The first moment of that day in the county.
pub fn kept_since(today: Day) -> Moment {
    kept_from(today).begins()
}

/// The latest checkpoint, with the number of its entry.
pub async fn latest<R: Reads>(reads: &R) -> Result<Option<(i64, Option<Cut>)>, Failure> {
    let query = Query::select()
        .columns(["seq", "detail"].map(a))
        .from(a("journal"))
        .and_where(col("act").eq(ACT))
        .and_where(col("detail").ne(""))
        .order_by(a("seq"), Order::Desc)
        .limit(1)
        .to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some((row.try_get_by_index(0)?, Cut::parse(&row.try_get_by_index::<String>(1)?))))
}

/// The number of the oldest entry that is there, and its moment.
pub async fn oldest<R: Reads>(reads: &R) -> Result<Option<(i64, Moment)>, Failure> {
    let query =
        Query::select().columns(["seq", "at"].map(a)).from(a("journal")).order_by(a("seq"), Order::Asc).limit(1).to_owned();
    let Some(row) = reads.one(&query).await? else { return Ok(None) };
    Ok(Some((row.try_get_by_index(0)?, Moment(row.try_get_by_index(1)?))))
}

/// How many entries are older than they are kept and cannot go, because no outside holder has seen a later head.
pub async fn waiting<R: Reads>(reads: &R, since: Moment, witnessed: i64) -> Result<i64, Failure> {
    if oldest(reads).await?.is_none_or(|(_, at)| at >= since) {
        return Ok(0);
    }
    let query = Query::select()
        .expr(Func::cast_as(Func::count(Expr::val(1)), Alias::new("bigint")))
        .from(a("journal"))
        .and_where(col("at").lt(since.0))
        .and_where(col("seq").gt(witnessed))
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

/// Takes away the oldest entries, `most` at the most, up to the last one before the first that is still kept and that was
/// witnessed. The caller writes what is given as a checkpoint, in the same transaction. The present head stays in any case.
pub async fn cut(tx: &Tx, since: Moment, witnessed: i64, most: u64) -> Result<Option<Cut>, Failure> {
    let last = Ord::min(witnessed, head(tx).await?.seq - 1);
    let query = Query::select()
        .columns(["seq", "at", "hash"].map(a))
        .from(a("journal"))
        .order_by(a("seq"), Order::Asc)
        .limit(most)
        .to_owned();
    let mut found: Option<Cut> = None;
    for row in tx.all(&query).await? {
        let (seq, at): (i64, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if at >= since.0 || seq > last {
            break;
        }
        let day = Moment(at).day();
        let day = found.as_ref().map_or(day, |before| before.day.max(day));
        found = Some(Cut { seq, hash: row.try_get_by_index(2)?, day });
    }
    if let Some(cut) = &found {
        tx.execute(&Query::delete().from_table(a("journal")).and_where(col("seq").lte(cut.seq)).to_owned()).await?;
    }
    Ok(found)
}
