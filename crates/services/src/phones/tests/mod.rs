//! Stories of telephones, on both databases: verifying a number, signing in with it, what guessers and racers meet.

mod channel;
mod own;
mod registering;
mod sign_in;

use crate::my::tests::*;
use crate::people::tests::*;
use crate::testing::{Answer, Browser, TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::{Phone, Role};
use leka_platform::db::Reads;
use leka_sheets::check::types::CheckedPerson;
use sea_orm::sea_query::{Alias, Query};

/// A number that nobody has.
pub fn number(n: u32) -> String {
    format!("1990000{n:04}")
}

/// The code of the latest message to a number.
pub fn code_to(office: &TestOffice, number: &str) -> String {
    let (_, text) = office.sent().into_iter().rfind(|(to, _)| to == number).expect("a message");
    let code: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(|c| c.is_ascii_digit()).collect();
    assert_eq!(code.len(), 8, "{text}");
    code
}

/// Another code than this one.
fn not(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..7])
}

async fn ask(me: &mut Browser, number: &str) -> Answer {
    me.submit("/my/phone", "/my/phone", &[("phone", number), ("password", PASSWORD)]).await
}

async fn type_code(me: &mut Browser, code: &str) -> Answer {
    me.submit("/my/phone/code", "/my/phone/code", &[("code", code)]).await
}

/// A browser in which somebody with a card of the confirming desk has verified this number.
pub async fn verified(office: &TestOffice, person: &CheckedPerson, number: &str) -> Browser {
    let mut me = resident(office, person).await;
    verify(office, &mut me, number).await;
    me
}

async fn verify(office: &TestOffice, me: &mut Browser, number: &str) {
    let asked = ask(me, number).await;
    assert_eq!(asked.location(), "/my/phone/code", "{}", asked.text);
    let done = type_code(me, &code_to(office, number)).await;
    assert_eq!(done.location(), "/my/phone", "{}", done.text);
}

/// The number of a record and whether its owner verified it.
async fn phone_of(office: &TestOffice, person: &CheckedPerson) -> (Option<String>, bool) {
    let id = id_of(office, person).await;
    let stored = crate::people::store::find(&office.office.db.reader(), id).await.unwrap().unwrap();
    let phone = stored.phone(&office.office.vault).unwrap().map(|phone| phone.secret().to_owned());
    (phone, stored.phone_verified)
}

/// The secrets of all codes that wait.
async fn secrets(office: &TestOffice) -> Vec<String> {
    let query = Query::select().column(Alias::new("secret")).from(Alias::new("one_time_code")).to_owned();
    office.office.db.reader().all(&query).await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Somebody whose record came in a list, with this number in it.
fn listed(n: u32, phone: Option<&str>) -> CheckedPerson {
    CheckedPerson { phone: phone.and_then(Phone::parse), ..person(n, HOME) }
}
