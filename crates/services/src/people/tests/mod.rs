//! Stories of opening and correcting people, on both databases.

mod correcting;
mod lists;
mod merging;
mod newcomer;
mod opening;
mod property;
mod recording;
mod resuming;

use crate::demo::invent::Inventor;
use crate::intake::acts::ImportPlacements;
use crate::intake::ledger::Batch;
use crate::intake::notes::Notes;
use crate::people::roll::{By, Power, Roll};
use crate::people::{record, store};
use crate::placement;
use crate::placement::ledger::indexes;
use crate::testing::{Answer, Browser, TestOffice};
use axum::http::StatusCode;
use leka_core::{Name, Role};
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Entry};
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement, End};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};

/// The township of the first township desk of a demo, and that of the second.
pub const HOME: &str = "540329100";
pub const ELSEWHERE: &str = "540329101";

/// Somebody invented, number `n`, in a township, with a name of their own.
pub fn person(n: u32, township: &str) -> CheckedPerson {
    let mut inventor = Inventor::new(u64::from(n), vec![township.to_owned()], 2022);
    let mut person = inventor.person(n).unwrap();
    person.name = Name::parse(&format!("测试·样本{}", char::from_u32(0x4e00 + n).unwrap())).unwrap();
    person
}

/// A plain job: found alone, in the county, from 1 March 2022.
pub fn job(person: &CheckedPerson) -> CheckedPlacement {
    let mut inventor = Inventor::new(7, vec![HOME.to_owned()], 2022);
    let mut job = inventor.placement(person, 5, false).unwrap();
    job.start = "2022-03-01".parse().unwrap();
    job.end = End::NotStated;
    job.channel = Some(leka_core::Channel::Own);
    job.place = Some("县内".to_owned());
    job.destination = Some(leka_core::Destination::County);
    job
}

/// Brings a ledger in, as an import does.
pub async fn bring_in(office: &TestOffice, jobs: &[CheckedPlacement]) {
    bring_in_as(office, "operator", jobs).await;
}

/// The same by another account.
pub async fn bring_in_as(office: &TestOffice, account: &str, jobs: &[CheckedPlacement]) {
    let desk = office.operator();
    let permit = desk.may(&ImportPlacements::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let sheets = ["表".to_owned()];
    let by = By { account, now: desk.now(), import: None, sheets: &sheets };
    let (ids, phones) = indexes(desk.vault(), jobs, |row| &row.person);
    let run = desk.new_ids(jobs.len() as u32 * 2 + 2);
    let (people, records) = (run.start..run.start + jobs.len() as i64 + 1, run.start + jobs.len() as i64 + 1..run.end);
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, people).await.unwrap();
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "样本", replaces: None, ids: records, notes: &mut notes };
    let done = placement::ledger::store(write.tx(), batch, &mut roll, &ids, jobs).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("ledger")).await.unwrap();
}

/// The record id of somebody.
pub async fn id_of(office: &TestOffice, person: &CheckedPerson) -> i64 {
    let index = store::id_index(&office.office.vault, &person.id);
    store::find_by_index(&office.office.db.reader(), &index).await.unwrap().unwrap().id
}

/// Notes whether the number in a record is its owner's.
pub async fn mark_number(office: &TestOffice, id: i64, verified: bool) {
    let tx = office.office.db.begin().await.unwrap();
    record::mark_phone(&tx, id, verified).await.unwrap();
    tx.commit().await.unwrap();
}

/// Somebody's number, which came with a list, is theirs.
pub async fn verify_phone(office: &TestOffice, person: &CheckedPerson) {
    mark_number(office, id_of(office, person).await, true).await;
}

/// The placements of somebody, earliest first.
pub async fn jobs_of(office: &TestOffice, id: i64) -> Vec<placement::store::Stored> {
    let mut jobs = placement::store::list_of_people(&office.office.db.reader(), &[id]).await.unwrap();
    jobs.sort_by_key(|job| (job.start, job.id));
    jobs
}

/// Puts an open question about a person there, as an import does.
pub async fn ask_where(office: &TestOffice, person: i64) -> i64 {
    use sea_orm::Value;
    let desk = office.operator();
    let (id, tx) = (desk.new_id(), office.office.db.begin().await.unwrap());
    let row = vec![
        Value::from(id),
        Value::from("residence"),
        Value::from(person),
        Value::from(HOME),
        Value::from(ELSEWHERE),
        Value::from(""),
        Value::from(0_i64),
        Value::from(""),
        Value::from(0_i64),
        Value::from("open"),
        Value::from(""),
        Value::from(""),
        Value::from(desk.now().0),
    ];
    let columns = [
        "id",
        "noun",
        "person",
        "known",
        "reported",
        "known_sheet",
        "known_row",
        "sheet",
        "row",
        "state",
        "answer",
        "answered_by",
        "raised_at",
    ];
    tx.insert_many("question", &columns, [row], None).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A browser with a demo account signed in.
pub async fn browser(office: &TestOffice, account: &str) -> Browser {
    let mut browser = office.browser();
    let answer = browser.submit("/sign-in", "/sign-in/demo", &[("account", account)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{account}");
    browser
}

/// Types a number and a purpose, and follows to the person.
pub async fn open(browser: &mut Browser, person: &CheckedPerson, purpose: &str) -> Answer {
    let fields = [("number", person.id.secret()), ("purpose", purpose), ("purpose_text", "")];
    let answer = browser.submit("/people", "/people/by-number", &fields).await;
    match answer.status {
        StatusCode::SEE_OTHER => {
            let to = answer.location().to_owned();
            browser.get(&to).await
        }
        _ => answer,
    }
}

/// A desk of somebody with a role, for acts without a page.
pub fn desk_as(office: &TestOffice, name: &str, role: Role, division: Option<&str>) -> Desk {
    let who = Actor::Account { id: 1, name: name.to_owned(), role, division: division.map(str::to_owned) };
    Desk { who, purpose: "correct".to_owned(), ..office.operator() }
}

/// A page without what differs each time: form tokens.
pub fn without_tokens(text: &str) -> String {
    let mark = "name=\"form_token\" value=\"";
    let mut parts = text.split(mark);
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        out.push_str(mark);
        out.push_str(part.split_once('"').map_or("", |(_, rest)| rest));
    }
    out
}

/// Journal lines with a person in them: act, purpose, field group, detail.
pub async fn looks_in_journal(office: &TestOffice, account: &str) -> Vec<[String; 4]> {
    let query = Query::select()
        .columns(["act", "purpose", "field_group", "detail"].map(Alias::new))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("account")).eq(account))
        .and_where(Expr::col(Alias::new("subject")).is_not_null())
        .order_by(Alias::new("seq"), Order::Asc)
        .to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    rows.iter().map(|row| std::array::from_fn(|i| row.try_get_by_index::<String>(i).unwrap())).collect()
}

/// A fresh form of a page with some fields typed over: every named field of the page comes along.
pub async fn fill(browser: &mut Browser, page: &str, typed: &[(&str, &str)]) -> Answer {
    let text = browser.get(page).await.text;
    send(browser, page, &fields_of(&text), typed).await
}

/// Sends fields with some typed over.
pub async fn send(browser: &mut Browser, action: &str, fields: &[(String, String)], typed: &[(&str, &str)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| {
            let over = typed.iter().find(|(typed, _)| typed == name).map(|(_, value)| *value);
            (name.as_str(), over.unwrap_or(value))
        })
        .collect();
    browser.post(action, &fields).await
}

/// The fields of the last form in the main part of a page, as a browser would send them.
pub fn fields_of(page: &str) -> Vec<(String, String)> {
    let main = page.rsplit_once("<form method=\"post\"").unwrap().1;
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
        Some(tag[at..].split('"').next().unwrap_or("").replace("&#34;", "\"").replace("&#38;", "&"))
    };
    let mut out = Vec::new();
    let mut select = None;
    for tag in main.split('<').skip(1) {
        if tag.starts_with("input ") && !tag.contains("type=\"radio\"") {
            out.push((attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap_or_default()));
        } else if tag.starts_with("select ") {
            select = attribute(tag, "name");
        } else if tag.starts_with("option ") && tag.contains(" selected") {
            out.extend(select.clone().zip(attribute(tag, "value")));
        }
    }
    out
}
