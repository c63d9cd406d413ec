//! Makes the demo county through the acts that real ledgers use.

use super::invent::Inventor;
use crate::conduct::invent::Invented;
use crate::intake::ledger::Batch;
use crate::intake::notes::Notes;
use crate::people::roll::{By, Power, Roll};
use crate::placement::ledger::indexes;
use crate::{conduct, people, placement, training};
use leka_plan::{Amount, Goal};
use leka_platform::db::{Reads, Tx};
use leka_platform::office::{meta, set_meta};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Write};
use leka_sheets::check::types::CheckedPerson;
use sea_orm::Value;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query};

/// Makes invented records; only the operator may, and only where no real person is.
pub struct MakeDemo;
impl Act for MakeDemo {
    const SPEC: ActSpec = ActSpec { name: "make_demo", room: "demo", changes: true };
}

/// How large, from which seed, for which year.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    pub people: u32,
    pub seed: u64,
    pub year: i16,
}

/// How many of what were made.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Made {
    pub people: u64,
    pub placements: u64,
    pub trainings: u64,
    pub firms: u64,
    pub vacancies: u64,
}

/// What invented workers complain of.
const COMPLAINTS: &[Invented] = &[
    Invented {
        kind: "wages", urgent: false, may_tell: true, what: "样本工地两个月没有发工资，说等工程款到了再发。"
    },
    Invented {
        kind: "fees", urgent: false, may_tell: false, what: "介绍工作的人要收三百元押金，不交就不让去。"
    },
    Invented { kind: "papers", urgent: true, may_tell: false, what: "身份证被收走了，说干满一年才还。" },
];

const SHEET: &str = "样本";
/// Marks the data set: invented people, demo sign-in allowed on loopback.
pub const META: &str = "demo";

/// Makes the county. `progress` is told how many rows are done, of how many.
pub async fn make(desk: &Desk, ask: Ask, progress: impl Fn(u64, u64)) -> Result<Made, Failure> {
    let permit = desk.may(&MakeDemo).await?;
    let mut write = desk.write(&permit).await?;
    if count(write.tx(), "person").await? > 0 {
        let there = Made {
            people: count(write.tx(), "person").await?.unsigned_abs(),
            placements: count(write.tx(), "placement").await?.unsigned_abs(),
            trainings: count(write.tx(), "training_completion").await?.unsigned_abs(),
            firms: count(write.tx(), "organisation").await?.unsigned_abs(),
            vacancies: count(write.tx(), "vacancy").await?.unsigned_abs(),
        };
        drop(write);
        return if complete(desk).await? { Ok(there) } else { Err(Failure::input("failure-demo-not-empty")) };
    }
    set_meta(write.tx(), META, "yes").await?;
    let mut inventor = Inventor::new(ask.seed, desk.office.townships().to_vec(), ask.year);
    // The plan's scale: 55,000 people, about 11,000 of them placed, some more than once; 1,600 courses.
    let placements = u64::from(ask.people) * 20_000 / 55_000;
    let trainings = u64::from(ask.people) * 1_600 / 55_000;
    let total = u64::from(ask.people) + placements + trainings;
    let mut made = Made::default();
    let crowd: Vec<_> = (0..ask.people).filter_map(|n| inventor.person(n)).collect();
    let import = [desk.new_id(), desk.new_id(), desk.new_id()];
    for (id, kind, file, rows) in [
        (import[0], "people", "演示人员.xlsx", u64::from(ask.people)),
        (import[1], "placements", "演示就业台账.xlsx", placements),
        (import[2], "trainings", "演示培训名册.xlsx", trainings),
    ] {
        record_import(desk, write.tx(), id, kind, file, rows).await?;
    }
    let sheets = [SHEET.to_owned()];
    let by = |import: i64| By { account: "demo", now: desk.now(), import: Some(import), sheets: &sheets };
    for chunk in crowd.chunks(5_000) {
        let (ids, phones) = indexes(desk.vault(), chunk, |row| row);
        let run = desk.new_ids(chunk.len() as u32);
        let mut roll = Roll::load(write.tx(), desk.vault(), Power::Register, SHEET, &ids, &phones, run).await?;
        let done = people::ledger::store(write.tx(), &by(import[0]), &mut roll, &ids, chunk, &mut Notes::default()).await?;
        made.people += done.rows.accepted;
        progress(made.people, total);
    }
    // A fifth of the crowd works off the farm; about half of them have a second or third job.
    let workers: Vec<_> = crowd.iter().filter(|_| inventor.drawn(202)).collect();
    let mut jobs = Vec::new();
    let mut row = 2;
    while (jobs.len() as u64) < placements && !workers.is_empty() {
        let person = workers[jobs.len() % workers.len()];
        let urban = inventor.drawn(25);
        row += 1;
        jobs.extend(inventor.placement(person, row, urban));
    }
    let mut touched = Vec::new();
    for chunk in jobs.chunks(5_000) {
        let (ids, phones) = indexes(desk.vault(), chunk, |row| &row.person);
        let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, SHEET, &ids, &phones, desk.new_ids(1)).await?;
        let run = desk.new_ids(chunk.len() as u32);
        let (by, mut notes) = (by(import[1]), Notes::default());
        let batch = Batch { by: &by, source: SHEET, replaces: None, ids: run, notes: &mut notes };
        let done = placement::ledger::store(write.tx(), batch, &mut roll, &ids, chunk).await?;
        made.placements += done.rows.accepted;
        touched.extend(done.touched);
        progress(made.people + made.placements, total);
    }
    let mut courses = Vec::new();
    while (courses.len() as u64) < trainings && !crowd.is_empty() {
        let person = &crowd[(courses.len() * 31) % crowd.len()];
        let row = courses.len() as u32 + 3;
        courses.extend(inventor.training(person, row));
    }
    for chunk in courses.chunks(5_000) {
        let (ids, phones) = indexes(desk.vault(), chunk, |row| &row.person);
        let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, SHEET, &ids, &phones, desk.new_ids(1)).await?;
        let run = desk.new_ids(chunk.len() as u32);
        let (by, mut notes) = (by(import[2]), Notes::default());
        let batch = Batch { by: &by, source: SHEET, replaces: None, ids: run, notes: &mut notes };
        let done = training::ledger::store(write.tx(), batch, &mut roll, &ids, chunk).await?;
        made.trainings += done.rows.accepted;
        touched.extend(done.touched);
        progress(made.people + made.placements + made.trainings, total);
    }
    confirm_some(write.tx(), desk.today().number()).await?;
    targets(desk, write.tx()).await?;
    complaint_body(desk, write.tx()).await?;
    crate::accounts::acts::make_demo_accounts(&write).await?;
    let resident = match workers.first() {
        Some(first) => bind_resident(&write, people::store::id_index(desk.vault(), &first.id)).await?,
        None => None,
    };
    let work = crate::work::invent::make(&write, ask.seed).await?;
    if let Some(person) = resident {
        offer_some(&write, person).await?;
        touched.push(person);
        // The demo's resident and a few neighbours have said what they would like.
        let mut wishing = vec![person];
        for other in workers.iter().skip(1).take(2) {
            let index = people::store::id_index(desk.vault(), &other.id);
            wishing.extend(people::store::find_by_index(write.tx(), &index).await?.map(|found| found.id));
        }
        crate::wishes::invent::make(&write, &wishing).await?;
    }
    crate::after::invent::quality(&write).await?;
    ask_for_help(&write, &crowd, resident).await?;
    crate::service::invent::quality(write.tx(), desk.office.townships(), desk.today()).await?;
    (made.firms, made.vacancies) = (work.firms, work.vacancies);
    touched.sort_unstable();
    touched.dedup();
    write.touch(touched).await?;
    let detail = format!("demo people {} placements {} trainings {}", made.people, made.placements, made.trainings);
    write.commit(Entry::of(detail)).await?;
    complete(desk).await?;
    desk.office.db.settle().await?;
    Ok(made)
}

/// Makes what comes after the one transaction of a demo county, as complaints have a file of their own, where it is missing:
/// whoever made the county may have been stopped between the two. Gives whether anything was; of another county nothing is.
pub async fn complete(desk: &Desk) -> Result<bool, Failure> {
    if meta(&desk.office.db.reader(), META).await?.is_none() {
        return Ok(false);
    }
    let permit = desk.may(&MakeDemo).await?;
    let write = desk.write(&permit).await?;
    let body = crate::accounts::acts::find_demo_account(write.tx(), "complaint_body").await?;
    drop(write);
    match body {
        Some(account) => conduct::invent::make(desk, account, "complaint_body", COMPLAINTS).await,
        None => Ok(false),
    }
}

/// The demo's resident works for the demo's employer, has asked it and the demo's agency for other work, and has an offer of each;
/// that of the agency names a work team.
async fn offer_some(write: &Write, person: i64) -> Result<(), Failure> {
    if let Some(firm) = firm_of(write, "employer").await? {
        crate::after::invent::make(write, person, firm).await?;
        crate::offers::invent::make(write, person, firm).await?;
    }
    match firm_of(write, "agency").await? {
        Some(firm) => crate::offers::invent::make_with_team(write, person, firm).await,
        None => Ok(()),
    }
}

/// A few people of the demo's first township have asked for help with work; its resident has not.
async fn ask_for_help(write: &Write, crowd: &[CheckedPerson], resident: Option<i64>) -> Result<(), Failure> {
    let desk = write.desk();
    let Some(township) = desk.office.townships().first() else { return Ok(()) };
    let mut asking = Vec::new();
    for person in crowd.iter().filter(|person| person.township.as_ref() == Some(township)).take(4) {
        let index = people::store::id_index(desk.vault(), &person.id);
        asking.extend(people::store::find_by_index(write.tx(), &index).await?.map(|found| found.id));
    }
    asking.retain(|person| Some(*person) != resident);
    crate::service::invent::make(write, &asking).await
}

/// The firm of a demo account.
async fn firm_of(write: &Write, account: &str) -> Result<Option<i64>, Failure> {
    match crate::accounts::acts::find_demo_account(write.tx(), account).await? {
        Some(account) => crate::work::store::find_organisation_of(write.tx(), account).await,
        None => Ok(None),
    }
}

/// The demo's resident is the first invented worker; gives who that is.
async fn bind_resident(write: &Write, index: people::store::Index) -> Result<Option<i64>, Failure> {
    let account = crate::accounts::acts::find_demo_account(write.tx(), "resident").await?;
    let person = people::store::find_by_index(write.tx(), &index).await?;
    match account.zip(person) {
        Some((account, person)) => {
            crate::my::acts::bind_demo(write, account, person.id).await?;
            Ok(Some(person.id))
        }
        None => Ok(None),
    }
}

async fn count(tx: &Tx, table: &str) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new(table)).to_owned();
    Ok(match tx.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

async fn record_import(desk: &Desk, tx: &Tx, id: i64, kind: &str, file: &str, rows: u64) -> Result<(), Failure> {
    let report = serde_json::json!({
        "import": id, "file": file, "kind": kind, "source": SHEET, "dry_run": false, "sheets": [],
        "rows": {"read": rows, "accepted": rows, "unchanged": 0, "refused": 0, "skipped": 0, "corrected": 0, "withdrawn": 0}, "problems": [],
    });
    let row = vec![
        Value::from(id),
        Value::from(kind),
        Value::from(file),
        Value::from(""),
        Value::from(SHEET),
        Value::from("demo"),
        Value::from(desk.office.county()),
        Value::from(desk.now().0),
        Value::BigInt(Some(desk.now().0)),
        Value::from("done"),
        Value::from(report.to_string()),
    ];
    let columns =
        ["id", "kind", "file", "content", "source", "account", "division", "started_at", "finished_at", "state", "report"];
    tx.insert_many("import", &columns, [row], None).await?;
    Ok(())
}

/// Six of ten invented workers have confirmed: by a rule, so that the same seed gives the same county.
async fn confirm_some(tx: &Tx, today: i32) -> Result<(), Failure> {
    let update = Query::update()
        .table(Alias::new("placement"))
        .value(Alias::new("confirmed"), 1)
        .value(Alias::new("confirmed_day"), i64::from(today))
        .value(Alias::new("confirmed_way"), "desk")
        .and_where(Expr::col(Alias::new("row")).modulo(10).lt(6))
        .to_owned();
    tx.execute(&update).await?;
    Ok(())
}

/// Sample goals by township: the county's goals split evenly, the rest to the first. They say that they are samples.
async fn targets(desk: &Desk, tx: &Tx) -> Result<(), Failure> {
    let plan = desk.plan();
    let townships = desk.office.townships();
    let count = townships.len().max(1) as i64;
    let mut rows = Vec::new();
    for indicator in &plan.plan.indicators {
        let Some(Goal::AtLeast(Amount::Whole(goal))) = indicator.goal else { continue };
        if !indicator.by.iter().any(|dimension| dimension == "township") || !plan.plan.built(indicator) {
            continue;
        }
        for (position, township) in townships.iter().enumerate() {
            let part = goal / count + i64::from((position as i64) < goal % count);
            rows.push(vec![
                Value::from(plan.plan.id.as_str()),
                Value::from(indicator.id.as_str()),
                Value::from(township.as_str()),
                Value::from(part),
                Value::from(0_i64),
                Value::BigInt(None),
                Value::from(desk.now().0),
                Value::from("demo"),
            ]);
        }
    }
    let columns = ["plan", "indicator", "body", "part", "whole", "import", "changed_at", "changed_by"];
    tx.insert_many("allocation", &columns, rows, None).await?;
    Ok(())
}

/// An invented complaint body: with it, organised and out-of-region placements can be confirmed (WP-25).
async fn complaint_body(desk: &Desk, tx: &Tx) -> Result<(), Failure> {
    let row = vec![
        Value::from(desk.new_id()),
        Value::from("样本投诉受理机构"),
        Value::from("199 0000 0000"),
        Value::from(i64::from(desk.today().number())),
        Value::from("demo"),
    ];
    tx.insert_many("complaint_body", &["id", "name", "phone", "since_day", "recorded_by"], [row], None).await?;
    Ok(())
}
