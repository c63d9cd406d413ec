//! Stories of complaints: anonymous, sealed, answered in time, invisible to everybody else.

mod body;
mod closed;
mod holds;
mod person;

use crate::testing::{Answer, Browser, Staff, TestOffice};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::db::Reads;
use sea_orm::sea_query::{Alias, Order, Query};

pub const PASSPHRASE: &str = "seven quiet yaks listen";
const TEXT: &str = "CANARY-TEXT 两个月没有发工资";

/// Number and word of a complaint, as the page shows them once.
pub struct Paper {
    pub number: String,
    pub word: String,
}

/// A member of the body with the office open: the first one, who makes the key.
pub async fn member(office: &TestOffice) -> (Staff, Browser) {
    let staff = office.staff("listener", Role::ComplaintBody, None).await;
    let mut browser = office.signed_in(&staff).await;
    let code = fresh_code(office, &staff);
    let fields = [("password", PASSPHRASE), ("again", PASSPHRASE), ("understood", "yes"), ("code", code.as_str())];
    let answer = browser.submit("/complaints/office", "/complaints/office/make", &fields).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/complaints"), "{}", answer.text);
    (staff, browser)
}

/// A code that was not used yet: that of half a minute later.
pub fn fresh_code(office: &TestOffice, staff: &Staff) -> String {
    office.later(30);
    crate::accounts::code::code_at(&staff.secret, office.clock.now())
}

/// Opens the office with passphrase and code.
pub async fn open_office(office: &TestOffice, staff: &Staff, browser: &mut Browser) -> Answer {
    let code = fresh_code(office, staff);
    browser.submit("/complaints/office", "/complaints/office", &[("passphrase", PASSPHRASE), ("code", &code)]).await
}

/// A body as it has to be before organised and far work can be confirmed (WP-25): named, with its key and a member who opens it.
pub async fn set_up(office: &TestOffice) {
    let desk = office.operator();
    let named = super::Body { name: "样本投诉受理机构".into(), phone: "0895-4560000".into(), since: desk.today() };
    super::set_body(&desk, named).await.unwrap();
    let staff = office.staff("listener", Role::ComplaintBody, None).await;
    super::invent::make(&desk, staff.id, &staff.name, &[]).await.unwrap();
}

/// What stands in the first element of this class.
pub fn inside(page: &str, class: &str) -> String {
    let at = page.find(class).unwrap_or_else(|| panic!("no {class} in {page}"));
    let rest = &page[at..];
    rest[rest.find('>').unwrap() + 1..rest.find('<').unwrap()].to_owned()
}

/// Complains about wages, with these fields besides or instead.
async fn complain(browser: &mut Browser, more: &[(&str, &str)]) -> Answer {
    let usual = [("kind", "wages"), ("what", TEXT), ("employer", ""), ("place", ""), ("since", ""), ("contact", "")];
    let given: Vec<&str> = more.iter().map(|(name, _)| *name).collect();
    let fields: Vec<(&str, &str)> =
        usual.iter().filter(|(name, _)| !given.contains(name)).copied().chain(more.iter().copied()).collect();
    browser.submit("/complain", "/complain", &fields).await
}

/// The same, taken.
async fn filed(browser: &mut Browser, more: &[(&str, &str)]) -> Paper {
    let answer = complain(browser, more).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    Paper { number: inside(&answer.text, "class=\"code number\""), word: inside(&answer.text, "class=\"code word\"") }
}

async fn look(browser: &mut Browser, paper: &Paper) -> Answer {
    browser.submit("/complain/case", "/complain/case", &[("number", &paper.number), ("word", &paper.word)]).await
}

/// The address of the case for the body.
fn address(paper: &Paper) -> String {
    format!("/complaints/{}", paper.number.replace(' ', ""))
}

/// All rows of all tables of the main database that a complaint could touch, as text.
pub async fn main_records(office: &TestOffice) -> String {
    let reader = office.office.db.reader();
    let mut out = String::new();
    for table in leka_schema::TABLES {
        let mut query = Query::select();
        query.columns(table.columns.iter().map(|column| Alias::new(column.name))).from(Alias::new(table.name));
        for key in table.key {
            query.order_by(Alias::new(*key), Order::Asc);
        }
        for row in reader.all(&query).await.unwrap() {
            out.push_str(table.name);
            for (at, column) in table.columns.iter().enumerate() {
                out.push_str(&match column.kind {
                    leka_schema::Kind::Number => format!("|{:?}", row.try_get_by_index::<Option<i64>>(at).unwrap()),
                    leka_schema::Kind::Text => format!("|{:?}", row.try_get_by_index::<Option<String>>(at).unwrap()),
                    leka_schema::Kind::Bytes => format!("|{:?}", row.try_get_by_index::<Option<Vec<u8>>>(at).unwrap()),
                });
            }
            out.push('\n');
        }
    }
    out
}
