//! The list of vacancies for everybody: a search box, filters, cards, what to loosen. No account, no cookie, no trace.

use super::card::{CardView, card};
use crate::work::fields::{CONTRACTS, KINDS};
use crate::work::places::{self, Area};
use crate::work::search::ask::{Ask, HOURS, LODGINGS, Sort};
use crate::work::search::{self, Mirror};
use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::Response;
use leka_core::Lang;
use leka_platform::office::COUNTY;
use leka_platform::web::{Call, Frame, PageResult, pages_of};
use leka_platform::words::{self, Said};
use leka_platform::{Desk, Failure};

/// The pairs of the address, decoded; the language is not among them.
pub(super) fn pairs(call: &Call) -> Result<Vec<(String, String)>, Failure> {
    let uri: Uri = format!("/?{}", call.query).parse().map_err(|_| Failure::input("failure-form"))?;
    let Query(pairs) = Query::try_from_uri(&uri).map_err(|_| Failure::input("failure-form"))?;
    Ok(pairs)
}

/// A list is the same for every visitor and may be kept for a minute; a page with an account's name on it may not.
pub(super) fn kept_a_minute(call: &Call, mut response: Response) -> Response {
    if call.session.is_none() {
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    }
    response
}

/// One choice of a filter.
pub struct Choice {
    pub value: String,
    pub said: Said,
    pub chosen: bool,
}

/// A filter that is a choice.
pub struct Select {
    pub name: &'static str,
    pub label: &'static str,
    pub choices: Vec<Choice>,
}

/// A way out of an empty list: the query without one of its parts, and what that finds.
pub struct Looser {
    pub said: Said,
    pub href: String,
    pub total: u64,
}

/// An order: its name and address.
pub struct Order {
    pub word: String,
    pub href: String,
    pub current: bool,
}

#[derive(Template)]
#[template(path = "work/templates/list.html")]
struct ListPage {
    frame: Frame,
    text: String,
    pay: String,
    sort: &'static str,
    selects: Vec<Select>,
    filtered: bool,
    wrong: Option<Wrong>,
    total: u64,
    similar: bool,
    cards: Vec<CardView>,
    page: u64,
    pages: u64,
    before: Option<String>,
    after: Option<String>,
    orders: Vec<Order>,
    looser: Vec<Looser>,
    atom: String,
    json: String,
    noticeboard: String,
}

/// A field that could not be read, and why.
struct Wrong {
    field: String,
    said: Said,
}

pub async fn page(call: Call) -> PageResult {
    let pairs = pairs(&call)?;
    match Ask::read(&pairs) {
        Ok(ask) => found(&call, &ask).await,
        Err(failure) => again(&call, &pairs, failure),
    }
}

async fn found(call: &Call, ask: &Ask) -> PageResult {
    let answer = search::search(&call.desk, ask).await?;
    let pages = pages_of(answer.total);
    let at = |page: u64| Ask { page, ..ask.clone() }.address("/vacancies");
    let looser = if answer.total == 0 || answer.similar { looser(call, ask).await? } else { Vec::new() };
    let view = ListPage {
        text: ask.text.clone(),
        pay: ask.pay.map(|pay| pay.to_string()).unwrap_or_default(),
        selects: selects(call.lang(), |name| value(ask, name)),
        filtered: ask.pairs().iter().any(|(key, _)| !matches!(*key, "q" | "sort" | "page")),
        total: answer.total,
        similar: answer.similar,
        cards: answer.cards.iter().map(|one| card(call, one)).collect(),
        page: ask.page,
        pages,
        before: (ask.page > 1).then(|| at(ask.page.min(pages + 1) - 1)),
        after: (ask.page < pages).then(|| at(ask.page + 1)),
        orders: orders(ask),
        looser,
        ..empty(call, ask)
    };
    Ok(kept_a_minute(call, call.page(&view)?))
}

/// The form again with what was typed, and what is wrong at its field. A key that no form has is no mistake of a form.
fn again(call: &Call, pairs: &[(String, String)], failure: Failure) -> PageResult {
    let key = failure.args.iter().find(|(name, _)| name == "key").map(|(_, key)| key.clone()).unwrap_or_default();
    if !matches!(failure.message.as_str(), "vacancies-failure-number" | "vacancies-failure-long") || key == "page" {
        return Err(failure);
    }
    let typed = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let args: Vec<(&str, String)> = failure.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    let said = words::say(call.lang(), &failure.message, &args);
    let view = ListPage {
        text: typed("q"),
        pay: typed("pay"),
        selects: selects(call.lang(), typed),
        filtered: true,
        wrong: Some(Wrong { field: key, said }),
        ..empty(call, &Ask::default())
    };
    call.page_with(StatusCode::UNPROCESSABLE_ENTITY, &view)
}

fn empty(call: &Call, ask: &Ask) -> ListPage {
    let mut frame = call.frame("vacancies-title", Vec::new());
    frame.resident = true;
    let first = Ask { page: 1, ..ask.clone() };
    let board = first.place.clone().filter(|area| matches!(area, Area::Division(code) if code != COUNTY));
    ListPage {
        frame,
        text: String::new(),
        pay: String::new(),
        sort: ask.sort.word(),
        selects: Vec::new(),
        filtered: false,
        wrong: None,
        total: 0,
        similar: false,
        cards: Vec::new(),
        page: 1,
        pages: 1,
        before: None,
        after: None,
        orders: Vec::new(),
        looser: Vec::new(),
        atom: first.address("/vacancies.atom"),
        json: first.address("/vacancies.json"),
        noticeboard: Ask { place: board, ..Ask::default() }.address("/vacancies/noticeboard"),
    }
}

fn value(ask: &Ask, name: &str) -> String {
    ask.pairs().into_iter().find(|(key, _)| *key == name).map(|(_, value)| value).unwrap_or_default()
}

/// The message that names a value of a filter.
fn word(name: &str, value: &str) -> String {
    match name {
        "kind" => format!("work-choice-kind-{value}"),
        "contract" => format!("work-choice-contract-{value}"),
        "hours" => format!("vacancies-hours-{value}"),
        _ => format!("vacancies-lodging-{value}"),
    }
}

/// The name of a place to choose.
pub(super) fn place_said(lang: Lang, code: &str) -> Said {
    match places::name(code) {
        Some(name) => Said { text: name.to_owned(), lang: Lang::Zh },
        None if code == COUNTY => words::word(lang, "vacancies-place-county"),
        None => words::word(lang, &format!("vacancies-place-{code}")),
    }
}

fn selects(lang: Lang, chosen: impl Fn(&str) -> String) -> Vec<Select> {
    let select = |name: &'static str, label: &'static str, values: &[&str]| {
        let now = chosen(name);
        let choices = values.iter().map(|value| Choice {
            value: (*value).to_owned(),
            said: words::word(lang, &word(name, value)),
            chosen: now == *value,
        });
        Select { name, label, choices: choices.collect() }
    };
    let months = (1..=12).map(|month: u8| Choice {
        value: month.to_string(),
        said: words::say(lang, "vacancies-month-one", &[("month", month.to_string())]),
        chosen: chosen("month") == month.to_string(),
    });
    vec![
        Select { name: "place", label: "vacancies-place", choices: place_choices(lang, &chosen("place")) },
        select("kind", "vacancies-kind", KINDS),
        select("hours", "vacancies-hours", &HOURS),
        select("lodging", "vacancies-lodging", &LODGINGS),
        Select { name: "month", label: "vacancies-month", choices: months.collect() },
        select("contract", "vacancies-contract", CONTRACTS),
    ]
}

/// The county and its townships, with the villages of the township that is chosen; the region; outside of it.
fn place_choices(lang: Lang, now: &str) -> Vec<Choice> {
    let choice = |code: &str, said: Said| Choice { value: code.to_owned(), said, chosen: now == code };
    let mut out = vec![choice(COUNTY, place_said(lang, COUNTY))];
    for (code, _) in places::townships() {
        out.push(choice(code, place_said(lang, code)));
        if now.get(..9) == Some(code) {
            out.extend(places::villages(code).map(|(village, _)| choice(village, place_said(lang, village))));
        }
    }
    out.extend(["region", "outside"].map(|word| choice(word, place_said(lang, word))));
    out
}

fn orders(ask: &Ask) -> Vec<Order> {
    let order = |sort: Sort| Order {
        word: format!("vacancies-sort-{}", sort.word()),
        href: Ask { sort, page: 1, ..ask.clone() }.address("/vacancies"),
        current: sort == ask.sort,
    };
    Sort::ALL.map(order).into_iter().collect()
}

/// Each part of the query that may be left out, with how many that finds; those that find nothing are no way out.
async fn looser(call: &Call, ask: &Ask) -> Result<Vec<Looser>, Failure> {
    let mut out = Vec::new();
    for (key, value) in ask.pairs() {
        if matches!(key, "sort" | "page") {
            continue;
        }
        let without = ask.without(key);
        let total = count(&call.desk, &without).await?;
        if total > 0 {
            let lang = call.lang();
            let what = match key {
                "q" => Said { text: format!("“{value}”"), lang },
                "pay" => words::say(lang, "vacancies-pay-least", &[("pay", value)]),
                "month" => words::say(lang, "vacancies-month-one", &[("month", value)]),
                "place" => place_said(lang, &value),
                key => words::word(lang, &word(key, &value)),
            };
            let said = words::say(lang, "vacancies-without", &[("what", what.text)]);
            out.push(Looser { said, href: without.address("/vacancies"), total });
        }
    }
    Ok(out)
}

/// How many a query finds by its words themselves.
async fn count(desk: &Desk, ask: &Ask) -> Result<u64, Failure> {
    let permit = desk.may(&crate::work::acts::ViewVacancy).await?;
    let found = Mirror::of(&desk.office).find(&desk.read(&permit), ask, desk.today()).await?;
    Ok(if found.similar { 0 } else { found.total })
}
