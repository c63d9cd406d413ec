//! What a row of a register says: as terms, for what it is refused, as the list shows it.

use super::SHOWN_DAYS;
use crate::intake::notes::Note;
use crate::work::model::{Listed, Organisation, OrganisationState};
use crate::work::places;
use crate::work::refusals::{self, Refusal};
use crate::work::terms::{Terms, Typed};
use leka_core::{Day, Destination};
use leka_sheets::check::types::{Band, BandPeriod, CheckedVacancy};
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;

/// Days of work in a month (人社部发〔2008〕3号) times a hundred, and hours in a day.
const MONTH_DAYS: i64 = 2_175;
const DAY_HOURS: i64 = 8;

/// What a row says, as terms: what the form would hold.
fn terms_of(row: &CheckedVacancy) -> Terms {
    let mut terms = Terms::default();
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            terms.0.insert(name.to_owned(), value);
        }
    };
    put("title", row.title.clone());
    put("tasks", row.tasks.clone());
    put("requirements", row.requirements.clone());
    put("place", row.place.clone().unwrap_or_default());
    put("division", row.division.clone().unwrap_or_default());
    put("kind", row.kind.unwrap_or("").to_owned());
    put("lodging", row.lodging.unwrap_or("").to_owned());
    if let Some(Band { from, to, period }) = row.pay {
        put("pay_from", from.0.to_string());
        put("pay_to", to.0.to_string());
        put("pay_period", period.word().to_owned());
    }
    terms
}

/// What is not stated is taken for the usual week, to hold the pay against the minimum.
fn in_usual_week(mut terms: Terms) -> Terms {
    for (name, usual) in [("day_minutes", "480"), ("week_minutes", "2400"), ("week_days", "5")] {
        terms.0.insert(name.to_owned(), usual.to_owned());
    }
    terms
}

/// Tasks and requirements as they stand in one column.
fn together(tasks: &str, requirements: &str) -> String {
    let said: Vec<&str> = [tasks, requirements].into_iter().filter(|text| !text.is_empty()).collect();
    said.join("\n")
}

/// What the list shows of a vacancy, as the terms for which a row would be refused. Where `draft` still has tasks and
/// requirements as they were stated they are read apart, so that no word is found across them.
pub(in crate::work) fn terms_in_list(listed: &Listed, draft: &str) -> Terms {
    let number = |number: i64| if number > 0 { number.to_string() } else { String::new() };
    let typed = Typed::from_json(draft).unwrap_or_default();
    let apart = (typed.one("tasks"), typed.one("requirements"));
    let (tasks, requirements) = if together(apart.0, apart.1) == listed.tasks { apart } else { (listed.tasks.as_str(), "") };
    let all = [
        ("title", listed.title.clone()),
        ("tasks", tasks.to_owned()),
        ("requirements", requirements.to_owned()),
        ("place", listed.place.clone()),
        ("division", listed.division.clone()),
        ("kind", listed.kind.clone()),
        ("lodging", listed.lodging.clone()),
        ("pay_from", number(listed.pay_from)),
        ("pay_to", number(listed.pay_to)),
        ("pay_period", listed.pay_period.clone()),
    ];
    let mut terms = Terms::default();
    terms.0.extend(all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name.to_owned(), text)));
    in_usual_week(terms)
}

/// Everything for which a row is refused (WP-14 to WP-16).
pub(super) fn refused(row: &CheckedVacancy, firm: &Organisation, today: Day) -> Vec<Refusal> {
    let mut all = refusals::refusals(&in_usual_week(terms_of(row)), today);
    all.extend(refusals::licence(firm, today));
    if firm.state == OrganisationState::Suspended {
        all.push(Refusal { rule: "suspended", field: "title", found: None, args: Vec::new() });
    }
    all
}

/// The reason as it stands in the workbook: the rule in words, with what was found.
pub(super) fn note_of(refusal: &Refusal) -> Note {
    let field = match refusal.field {
        "tasks" => Field::Tasks,
        "requirements" => Field::Requirements,
        "place" => Field::PlaceOfWork,
        "pay_from" => Field::Pay,
        _ if matches!(refusal.rule, "licence" | "suspended") => Field::Employer,
        _ => Field::Title,
    };
    let message = match (refusal.rule, refusal.found.is_some()) {
        ("licence", _) => "import-problem-term-licence",
        ("suspended", _) => "import-problem-term-suspended",
        ("pay", _) => "import-problem-term-pay",
        _ => "import-problem-term-word",
    };
    let note = Note::error(field, Code::TermRefused, message).arg("rule", refusal.rule);
    refusal.args.iter().fold(note, |note, (name, value)| note.arg(name, value))
}

/// What is certain for a month when the hours are not stated: full days.
fn month_pay(band: &Band) -> i64 {
    match band.period {
        BandPeriod::Month => band.from.0,
        BandPeriod::Day => band.from.0 * MONTH_DAYS / 100,
        BandPeriod::Hour => band.from.0 * DAY_HOURS * MONTH_DAYS / 100,
    }
}

pub(super) fn listed(row: &CheckedVacancy) -> Listed {
    let division = row.division.clone().unwrap_or_default();
    let township = division.get(..9).filter(|code| places::name(code).is_some()).unwrap_or("").to_owned();
    Listed {
        title: row.title.clone(),
        tasks: together(&row.tasks, &row.requirements),
        place: row.place.clone().unwrap_or_default(),
        township,
        division,
        destination: row.destination.filter(|one| *one != Destination::Unknown).map_or("", Destination::word).to_owned(),
        pay_from: row.pay.map_or(0, |band| band.from.0),
        pay_to: row.pay.map_or(0, |band| band.to.0),
        pay_period: row.pay.map_or("", |band| band.period.word()).to_owned(),
        pay_month: row.pay.as_ref().map_or(0, month_pay),
        kind: row.kind.unwrap_or("").to_owned(),
        lodging: row.lodging.unwrap_or("").to_owned(),
        head_count: row.head_count.unwrap_or(0),
        closes_day: row.closes.map_or(0, |day| i64::from(day.number())),
        ..Listed::default()
    }
}

/// What was stated, for the form in which its firm or the desk completes it.
pub(super) fn typed(row: &CheckedVacancy) -> String {
    let mut typed: Typed = terms_of(row).to_typed();
    if let Some(count) = row.head_count {
        typed.0.insert("head_count".to_owned(), vec![count.to_string()]);
    }
    if let Some(day) = row.closes {
        typed.0.insert("closes_day".to_owned(), vec![day.to_string()]);
    }
    typed.to_json()
}

/// How long it is shown: to its last day and that of the licence.
pub(super) fn shown_until(row: &CheckedVacancy, firm: &Organisation, today: Day) -> Day {
    let stated = row.closes.unwrap_or_else(|| today.plus(SHOWN_DAYS));
    firm.licence_until.filter(|_| firm.kind.needs_licence()).map_or(stated, |until| until.min(stated))
}
