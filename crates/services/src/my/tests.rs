//! Stories of residents, on both databases: the card, the account, the record, own work, the yes without a trace.

pub mod channel;
mod codes;
mod opening;
mod record;
mod work;

use super::{batches, cards};
use crate::people::tests::*;
use crate::testing::{Answer, Browser, TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::db::Reads;
use leka_platform::{Desk, Failure};
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

pub const PASSWORD: &str = "nine green yaks dance";

/// A card as its person reads it.
pub struct Card {
    pub serial: String,
    /// The code whose yes counts.
    pub code: String,
    /// The code whose yes does not.
    second: String,
}

/// A sealed card from the confirming desk, not handed out.
async fn sealed(office: &TestOffice) -> Card {
    let maker = desk_as(office, "confirming_desk", Role::ConfirmingDesk, None);
    let printed = batches::make(&maker, 1).await.unwrap().remove(0);
    let (code, second) = match printed.upper_counts {
        true => (printed.upper, printed.lower),
        false => (printed.lower, printed.upper),
    };
    Card { serial: printed.serial, code, second }
}

/// The same, handed out at this desk.
pub async fn card_at(office: &TestOffice, desk: &Desk, person: &CheckedPerson) -> Result<Card, Failure> {
    let card = sealed(office).await;
    cards::hand(desk, id_of(office, person).await, &card.serial).await.map(|()| card)
}

/// A card from the confirming desk.
async fn card(office: &TestOffice, person: &CheckedPerson) -> Card {
    let desk = desk_as(office, "confirming_desk", Role::ConfirmingDesk, None);
    card_at(office, &desk, person).await.unwrap()
}

pub async fn begin(browser: &mut Browser, code: &str) -> Answer {
    browser.submit("/my/begin", "/my/begin", &[("code", code), ("password", PASSWORD), ("again", PASSWORD)]).await
}

/// A browser in which a person has opened their account.
pub async fn resident(office: &TestOffice, person: &CheckedPerson) -> Browser {
    let mut browser = office.browser();
    let answer = begin(&mut browser, &card(office, person).await.code).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/my"), "{}", answer.text);
    browser
}

/// How many lines the journal has.
pub async fn journal(office: &TestOffice) -> usize {
    let query = Query::select().column(Alias::new("seq")).from(Alias::new("journal")).to_owned();
    office.office.db.reader().all(&query).await.unwrap().len()
}

async fn text_of(office: &TestOffice, column: &str, id: i64) -> Option<String> {
    let query = Query::select()
        .column(Alias::new(column))
        .from(Alias::new("placement"))
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    office.office.db.reader().one(&query).await.unwrap().and_then(|row| row.try_get_by_index(0).unwrap())
}

/// Every page of those who place people that could tell, as bytes.
pub async fn staff_pages(office: &TestOffice, who: &CheckedPerson) -> Vec<String> {
    let mut pages = Vec::new();
    for account in ["county_desk", "township_desk", "planning", "village_officer", "employer", "agency"] {
        let mut browser = browser(office, account).await;
        for path in ["/", "/plan", "/figures", "/figures?basis=confirmed", "/releases", "/imports", "/questions", "/vacancies"] {
            let answer = browser.get(path).await;
            pages.push(format!("{account} {path} {} {}", answer.status, without_tokens(&answer.text)));
        }
        for indicator in ["transfer.total", "transfer.services", "urban_jobs.new"] {
            for path in [format!("/figures/{indicator}"), format!("/figures/{indicator}/rows")] {
                let answer = browser.get(&path).await;
                pages.push(format!("{account} {path} {} {}", answer.status, without_tokens(&answer.text)));
            }
        }
        if account.ends_with("_desk") {
            // Up to who looked: the look itself adds a line.
            let text = without_tokens(&open(&mut browser, who, "asked").await.text);
            pages.push(text.split_once("id=\"looks\"").unwrap().0.to_owned());
        }
    }
    pages
}

const REPORT: [(&str, &str); 8] = [
    ("trade", "厨师"),
    ("place", "县内"),
    ("employer", ""),
    ("sector", "services"),
    ("start", "2022-05-01"),
    ("end", ""),
    ("pay", "3200"),
    ("pay_period", "month"),
];
fn report(over: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let one = |(name, value)| (name, over.iter().find(|(typed, _)| *typed == name).map_or(value, |(_, value)| *value));
    REPORT.into_iter().map(one).collect()
}
