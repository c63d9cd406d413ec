//! The county desk takes a firm's roster in: it becomes an ordinary staged ledger of placements of that firm, and everything
//! that the roll answers is answered to the desk. The firm's pages do not know of it (WP-10).

use super::acts::TakeRoster;
use super::roster::open;
use super::roster_row::FIELDS;
use super::store::{self, Row, Upload};
use crate::intake::jobs::{Job, Jobs, Settings};
use crate::intake::pages::help::{table, usual};
use crate::work::acts::get_own_organisation;
use leka_core::{Lang, Moment};
use leka_platform::db::Reads;
use leka_platform::{Desk, Entry, Failure, words};
use leka_sheets::protocol::Kind;
use std::collections::BTreeSet;
use std::sync::Arc;

/// One roster on the desk's list.
pub struct Waiting {
    pub upload: Upload,
    pub firm: String,
}

/// The first moment of the desk's day: what was sent before it, its firm cannot take back any more.
fn day_begins(desk: &Desk) -> Moment {
    desk.today().begins()
}

/// A page of rosters that wait (the oldest first) or were taken in (the newest first).
pub async fn list(desk: &Desk, waits: bool, offset: u64, size: u64) -> Result<Vec<Waiting>, Failure> {
    let permit = desk.may(&TakeRoster).await?;
    let reader = desk.read(&permit);
    let mut out = Vec::new();
    for upload in store::uploads_for_desk(&reader, day_begins(desk), waits, offset, size).await? {
        let firm = get_own_organisation(&reader, desk, &permit, upload.organisation).await?.name;
        out.push(Waiting { upload, firm });
    }
    Ok(out)
}

/// How many rosters wait, or were taken in.
pub async fn count(desk: &Desk, waits: bool) -> Result<u64, Failure> {
    let permit = desk.may(&TakeRoster).await?;
    store::count_for_desk(&desk.read(&permit), day_begins(desk), waits).await
}

/// The rows of a roster as two workbooks: the one that is brought in, and what is given back of it. The firm sent the rows and
/// not the desk, so whoever is refused comes back masked: whole, they would be an export of persons (SEC-27).
struct Workbooks {
    whole: Vec<u8>,
    masked: Vec<u8>,
    rows: usize,
}

/// The workbooks of an upload, without the rows that a later roster corrected whose day is over: they come with it.
async fn workbooks<R: Reads>(reads: &R, desk: &Desk, rows: &[Row], firm: &str) -> Result<Workbooks, Failure> {
    let later: BTreeSet<i64> = rows.iter().filter_map(|row| row.until).collect();
    let mut over = store::list_uploads(reads, &later.into_iter().collect::<Vec<_>>()).await?;
    over.retain(|later| later.at < day_begins(desk));
    let over: BTreeSet<i64> = over.into_iter().map(|later| later.id).collect();
    let (mut whole, mut masked) = (Vec::new(), Vec::new());
    for row in rows.iter().filter(|row| row.until.is_none_or(|later| !over.contains(&later))) {
        let said = open(desk.vault(), row)?;
        masked.push(said.masked().cells(row.start, firm));
        whole.push(said.cells(row.start, firm));
    }
    let headings: Vec<String> = FIELDS.iter().filter_map(|field| usual(Kind::Placements, *field).map(str::to_owned)).collect();
    let sheet = words::word(Lang::Zh, "import-kind-placements").text;
    let book = |cells: &[Vec<String>]| table(&sheet, &headings, cells).map_err(Failure::internal);
    Ok(Workbooks { whole: book(&whole)?, masked: book(&masked)?, rows: whole.len() })
}

/// Hands a roster to the intake as if this desk had uploaded it; it looks at it first, like at any ledger. The workbooks are made
/// before the writer is taken.
pub async fn take_in(desk: &Desk, account: i64, id: i64) -> Result<Arc<Job>, Failure> {
    let permit = desk.may(&TakeRoster).await?;
    let reader = desk.read(&permit);
    let found = store::find_upload(&reader, id).await?.filter(|found| found.at < day_begins(desk));
    let found = found.ok_or_else(Failure::absent)?;
    let firm = get_own_organisation(&reader, desk, &permit, found.organisation).await?;
    let (books, write) = loop {
        let rows = store::rows_of_upload(&reader, id).await?;
        let books = workbooks(&reader, desk, &rows, &firm.name).await?;
        let write = desk.write(&permit).await?;
        // Somebody may have had their record deleted since: then the workbooks are made anew, without that row.
        if store::row_ids_of_upload(write.tx(), id).await? == rows.iter().map(|row| row.id).collect::<Vec<_>>() {
            break (books, write);
        }
    };
    store::find_upload(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    store::set_handed(write.tx(), id, desk.now(), desk.who.name()).await?;
    let jobs = Jobs::of(&desk.office);
    let settings = Settings { source: firm.name.clone(), shown: Some(Arc::new(books.masked)), ..Settings::default() };
    let file = format!("{} {}.xlsx", firm.name, found.at.day());
    let job = jobs.stage(desk, account, Kind::Placements, &file, books.whole, settings.clone())?;
    let committed = write.commit(Entry::of(format!("roster {id} rows {}", books.rows))).await;
    if let Err(failure) = committed {
        jobs.throw_away(&job);
        return Err(failure);
    }
    jobs.start(desk, &job, settings, true)?;
    Ok(job)
}
