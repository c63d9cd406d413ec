//! What a list says of one vacancy.

use crate::work::model::{Listed, Vacancy};
use crate::work::places;
use crate::work::search::Card;
use crate::work::sheet::typed as as_typed;
use leka_core::{Fen, Lang};
use leka_platform::web::Call;
use leka_platform::words::{self, Said};

/// See the module head. Facts that are not stated are left out, but for the pay.
pub struct CardView {
    pub id: i64,
    pub title: Said,
    pub firm: Said,
    pub pay: Said,
    pub place: Option<Said>,
    /// Kind, hours, lodging.
    pub facts: Vec<Said>,
    pub age: Said,
    /// Came in a ledger, and not all terms are stated.
    pub incomplete: bool,
    /// Of the firm, for a sheet on a wall.
    pub phone: String,
    pub until: Option<String>,
    /// Why it is suggested, in one sentence; nothing on lists for everybody.
    pub because: Option<Said>,
}

/// Fen as yuan, without empty decimals.
pub fn yuan(fen: i64) -> String {
    Fen(fen).shown()
}

/// The pay as it is offered.
pub fn pay(lang: Lang, listed: &Listed) -> Said {
    let (from, to) = (yuan(listed.pay_from), yuan(listed.pay_to));
    match (listed.pay_from, listed.pay_period.as_str()) {
        (0, _) | (_, "") => words::word(lang, "vacancies-pay-unstated"),
        (_, period) if from == to => words::say(lang, &format!("vacancies-pay-one-{period}"), &[("pay", from)]),
        (_, period) => words::say(lang, &format!("vacancies-pay-{period}"), &[("from", from), ("to", to)]),
    }
}

pub fn card(call: &Call, one: &Card) -> CardView {
    let (lang, vacancy) = (call.lang(), &one.vacancy);
    let listed = &vacancy.listed;
    let place = places::with_names(&listed.division, &listed.place);
    CardView {
        id: vacancy.id,
        title: as_typed(&listed.title),
        firm: as_typed(&one.firm.name),
        pay: pay(lang, listed),
        place: (!place.is_empty()).then(|| as_typed(&place)),
        facts: facts(lang, listed),
        age: age(call, vacancy),
        incomplete: vacancy.terms_version == 0,
        phone: one.firm.phone.clone(),
        until: listed.closes().map(|day| words::day(lang, day)),
        because: None,
    }
}

fn facts(lang: Lang, listed: &Listed) -> Vec<Said> {
    let mut facts = Vec::new();
    if !listed.kind.is_empty() {
        facts.push(words::word(lang, &format!("work-choice-kind-{}", listed.kind)));
    }
    if listed.week_minutes > 0 {
        let hours = crate::work::terms::plain(listed.week_minutes, 60);
        facts.push(words::say(lang, "vacancies-week-hours", &[("hours", hours)]));
    }
    if !listed.lodging.is_empty() {
        facts.push(words::word(lang, &format!("vacancies-lodging-is-{}", listed.lodging)));
    }
    facts
}

/// How long it has been shown, in days.
fn age(call: &Call, vacancy: &Vacancy) -> Said {
    let since = vacancy.opened_at.unwrap_or(vacancy.recorded_at).day();
    let days = call.desk.today().number() - since.number();
    words::say(call.lang(), "vacancies-age", &[("days", days.max(0).to_string())])
}
