//! A journey in words: for the firm, and for the worker before and after a yes.

use super::model::{FIELDS, Happened, Kind, Team, Texts};
use crate::conduct;
use crate::work::pages::own::Difference;
use crate::work::sheet::typed;
use crate::work::terms::Terms;
use leka_core::{Day, Lang};
use leka_platform::Failure;
use leka_platform::db::Reads;
use leka_platform::words::{self, Said};

/// One line: the message of its label, and what stands there.
pub struct Row {
    pub label: String,
    pub said: Said,
}

/// Somebody to ring.
pub struct Contact {
    pub label: &'static str,
    pub who: String,
    pub phone: String,
}

/// A journey as pages show it.
pub struct Shown {
    pub name: String,
    pub rows: Vec<Row>,
    pub contacts: Vec<Contact>,
    /// What happened to the team so far.
    pub happened: Vec<(String, String)>,
}

/// The message that names a field.
pub fn label_of(field: &str) -> String {
    format!("teams-field-{field}")
}

/// One field in words.
pub fn value(lang: Lang, said: &Texts, name: &str) -> Said {
    let text = said.get(name);
    match FIELDS.iter().find(|field| field.name == name).map(|field| field.kind) {
        Some(Kind::Day) => match text.parse::<Day>() {
            Ok(day) => Said { text: words::day(lang, day), lang },
            Err(_) => typed(text),
        },
        Some(Kind::Hour) => words::say(lang, "teams-say-hour", &[("hour", text.to_owned())]),
        Some(Kind::Choice(_)) => words::word(lang, &format!("teams-how-{text}")),
        _ => typed(text),
    }
}

/// The journey in force: what is accepted, who pays by the terms of the work, whom to ring, what happened.
pub async fn shown<R: Reads>(reads: &R, lang: Lang, team: &Team, said: &Texts, terms: Option<&Terms>) -> Result<Shown, Failure> {
    let mut rows = Vec::new();
    for field in FIELDS.iter().filter(|field| field.term) {
        rows.push(Row { label: label_of(field.name), said: value(lang, said, field.name) });
        let pays = match field.name {
            "out_how" => Some(("travel_out", "teams-pays-out")),
            "back_how" => Some(("travel_back", "teams-pays-back")),
            _ => None,
        };
        if let Some(((name, label), terms)) = pays.zip(terms) {
            let said = words::word(lang, &format!("work-choice-{name}-{}", terms.get(name)));
            rows.push(Row { label: label.to_owned(), said });
        }
    }
    let text = |name: &str| team.contacts.get(name).to_owned();
    let leader = said.get("leader").to_owned();
    let mut contacts = vec![Contact { label: "teams-ring-leader", who: leader, phone: text("leader_phone") }];
    if !text("partner_phone").is_empty() {
        let who = format!("{} {}", text("partner_body"), text("partner_person"));
        contacts.push(Contact { label: "teams-ring-partner", who, phone: text("partner_phone") });
    }
    if let Some(body) = conduct::latest(reads).await? {
        contacts.push(Contact { label: "teams-ring-complaints", who: body.name, phone: body.phone });
    }
    let happened = team.records.iter().filter(|one| one.kind != Happened::Contact);
    let happened = happened.map(|one| (format!("teams-happened-{}", one.kind.word()), words::day(lang, one.day))).collect();
    Ok(Shown { name: team.name.clone(), rows, contacts, happened })
}

/// Exactly what is not the same in two journeys, as a changed term is named (WP-5).
pub fn differences(lang: Lang, old: &Texts, new: &Texts) -> Vec<Difference> {
    let one = |name: &str| Difference { label: label_of(name), old: value(lang, old, name), new: value(lang, new, name) };
    old.changed_to(new).into_iter().map(one).collect()
}
