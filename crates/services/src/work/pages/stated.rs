//! A vacancy that came in a ledger: what the ledger states, and plainly what it does not.

use super::card::pay;
use crate::places::acts::work_places;
use crate::work::acts::ViewVacancy;
use crate::work::fields::{FIELDS, Field};
use crate::work::model::{Organisation, Vacancy};
use crate::work::sheet::{Row, Speaker, typed};
use crate::work::terms::Terms;
use crate::work::{ledger, store};
use askama::Template;
use leka_core::Day;
use leka_platform::Failure;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::{self, Said};

#[derive(Template)]
#[template(path = "work/templates/stated.html")]
struct StatedPage {
    frame: Frame,
    title: Said,
    pay: Said,
    rows: Vec<Row>,
    firm: Vec<Row>,
    phone: String,
    /// The labels of what is not stated.
    asks: Vec<String>,
    since: Day,
}

/// The page, if visitors may see it today and it has no complete terms; absent otherwise.
pub(super) async fn show(call: &Call, id: i64) -> PageResult {
    let permit = call.desk.may(&ViewVacancy).await?;
    let reader = call.desk.read(&permit);
    let found = store::find_shown(&reader, id, call.desk.today()).await?;
    let vacancy = found.filter(ledger::is_of_ledger).ok_or_else(Failure::absent)?;
    let organisation = store::find_organisation(&reader, vacancy.organisation).await?.ok_or_else(Failure::absent)?;
    let (terms, places) = (terms(&vacancy), work_places(&reader).await?);
    let speaker = Speaker { lang: call.lang(), places: &places, terms: &terms };
    let is_stated = |field: &&Field| !terms.get(field.name).is_empty();
    let shown = |field: &&Field| is_stated(field) && !matches!(field.name, "title" | "pay_from" | "pay_to" | "pay_period");
    let rows =
        FIELDS.iter().filter(shown).map(|field| Row { name: field.name, label: label(field), said: speaker.field(field.name) });
    // What hangs on another answer is asked together with that one.
    let asks = FIELDS.iter().filter(|field| field.term && field.needs.is_none() && !is_stated(field));
    let mut frame = call.frame("work-vacancy", vec![("/vacancies".to_owned(), call.word("vacancies-title"))]);
    frame.resident = true;
    call.page(&StatedPage {
        frame,
        title: typed(&vacancy.listed.title),
        pay: pay(call.lang(), &vacancy.listed),
        rows: rows.collect(),
        firm: firm(call, &organisation),
        phone: organisation.phone,
        asks: asks.map(Field::label).collect(),
        since: vacancy.opened_at.unwrap_or(vacancy.recorded_at).day(),
    })
}

/// What the columns say, as terms; a draft that somebody is writing is nothing to show.
fn terms(vacancy: &Vacancy) -> Terms {
    let listed = &vacancy.listed;
    let number = |number: i64| if number > 0 { number.to_string() } else { String::new() };
    let all = [
        ("title", listed.title.clone()),
        ("tasks", listed.tasks.clone()),
        ("kind", listed.kind.clone()),
        ("place", listed.place.clone()),
        ("pay_from", number(listed.pay_from)),
        ("pay_to", number(listed.pay_to)),
        ("pay_period", listed.pay_period.clone()),
        ("lodging", listed.lodging.clone()),
        ("head_count", number(listed.head_count)),
        ("closes_day", listed.closes().map(|day| day.to_string()).unwrap_or_default()),
    ];
    let mut terms = Terms::default();
    terms.0.extend(all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name.to_owned(), text)));
    terms
}

fn label(field: &Field) -> &'static str {
    match field.name {
        "tasks" => "work-field-tasks",
        "kind" => "work-field-kind",
        "place" => "work-field-place",
        "lodging" => "work-field-lodging",
        "head_count" => "work-field-head_count",
        _ => "work-field-closes_day",
    }
}

fn firm(call: &Call, organisation: &Organisation) -> Vec<Row> {
    let unstated = || words::word(call.lang(), "vacancies-stated-unstated");
    let row = |name, label, text: &str| Row { name, label, said: if text.is_empty() { unstated() } else { typed(text) } };
    let code = if organisation.has_code() { organisation.code.as_str() } else { "" };
    vec![
        row("employer", "work-firm-name", &organisation.name),
        row("employer_code", "work-firm-code", code),
        row("phone", "work-firm-phone", &words::phone(&organisation.phone)),
    ]
}
