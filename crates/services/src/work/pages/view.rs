//! What the templates of the room share: fields of a form, what is wrong with them, lists of vacancies.

use crate::work::fields::{FIELDS, Field, Kind, PARTS};
use crate::work::model::{Vacancy, VacancyState, WorkPlace};
use crate::work::places;
use crate::work::refusals::Refusal;
use crate::work::sheet::{place_name, typed as as_typed};
use crate::work::terms::{Fault, Typed};
use leka_core::{Day, Lang};
use leka_platform::web::Call;
use leka_platform::words::{self, Said};

/// A choice of a field; `chosen` is marked.
pub struct Choice {
    pub value: String,
    pub said: Said,
    pub chosen: bool,
}

/// Choices under a heading; without one they stand alone.
pub struct Group {
    pub title: Option<Said>,
    pub choices: Vec<Choice>,
}

/// Something said against a field: what, and by which law.
pub struct Wrong {
    pub said: Said,
    pub law: Option<Said>,
}

/// A field as the form shows it.
pub struct Input {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    /// Where it is asked only for some answers: which.
    pub only_if: Option<Said>,
    pub kind: &'static str,
    pub value: String,
    pub groups: Vec<Group>,
    pub wrong: Vec<Wrong>,
}

impl Input {
    pub fn is_wrong(&self) -> bool {
        !self.wrong.is_empty()
    }
    /// What describes the box, for those who hear the page.
    pub fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if self.only_if.is_some() {
            ids.push(format!("{}-only", self.name));
        }
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.is_wrong() {
            ids.push(format!("{}-error", self.name));
        }
        ids.join(" ")
    }
}

/// A fieldset.
pub struct Part {
    pub title: String,
    pub inputs: Vec<Input>,
}

/// A line of the summary on top: the field it leads to, and what is wrong.
pub struct Line {
    pub field: &'static str,
    pub label: Option<Said>,
    pub said: Said,
}

fn args_of(args: &[(String, String)]) -> Vec<(&str, String)> {
    args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
}
pub fn fault_in_words(lang: Lang, fault: &Fault) -> Said {
    words::say(lang, fault.message, &args_of(&fault.args))
}
pub fn refusal_in_words(lang: Lang, refusal: &Refusal) -> Wrong {
    // What the form itself declares has no word that was found.
    let id = match refusal.field {
        "takes" => format!("work-declared-{}", refusal.rule),
        _ => format!("work-refused-{}", refusal.rule),
    };
    Wrong {
        said: words::say(lang, &id, &args_of(&refusal.args)),
        law: Some(words::word(lang, &format!("work-law-{}", refusal.rule))),
    }
}

/// The form of a vacancy with what stands against it.
pub fn parts(call: &Call, typed: &Typed, places: &[WorkPlace], faults: &[Fault], refusals: &[Refusal]) -> Vec<Part> {
    let lang = call.lang();
    let input = |field: &'static Field| {
        let mut wrong: Vec<Wrong> = faults
            .iter()
            .filter(|fault| fault.field == field.name)
            .map(|fault| Wrong { said: fault_in_words(lang, fault), law: None })
            .collect();
        wrong.extend(refusals.iter().filter(|one| one.field == field.name).map(|one| refusal_in_words(lang, one)));
        let hint = format!("work-hint-{}", field.name);
        Input {
            name: field.name,
            label: field.label(),
            hint: words::known(&hint).then_some(hint),
            only_if: field.needs.map(|(other, wanted)| only_if(lang, other, wanted)),
            kind: kind(field),
            value: typed.one(field.name).to_owned(),
            groups: groups(lang, field, typed, places),
            wrong,
        }
    };
    let part = |name: &&str| Part {
        title: format!("work-part-{name}"),
        inputs: FIELDS.iter().filter(|field| field.part == *name).map(input).collect(),
    };
    PARTS.iter().map(part).collect()
}

fn only_if(lang: Lang, other: &str, wanted: &[&str]) -> Said {
    let label = words::word(lang, &format!("work-field-{other}")).text;
    // Many words: all but the first of the list; then naming the first one is shorter.
    let id = |word: &str| words::word(lang, &format!("work-choice-{other}-{word}")).text;
    let first = crate::work::fields::find(other).and_then(|field| field.words().first().copied()).unwrap_or("");
    match wanted.len() > 3 {
        true => words::say(lang, "work-only-unless", &[("field", label), ("word", id(first))]),
        false => {
            let all: Vec<String> = wanted.iter().map(|word| id(word)).collect();
            words::say(lang, "work-only-if", &[("field", label), ("words", all.join(" / "))])
        }
    }
}

fn kind(field: &Field) -> &'static str {
    match field.kind {
        Kind::Text { .. } => "text",
        Kind::Long { .. } => "long",
        Kind::Choice(_) | Kind::Place | Kind::Month => "choice",
        Kind::Set(_) => "set",
        Kind::Number { .. } => "number",
        Kind::Yuan { .. } | Kind::Hours { .. } => "decimal",
        Kind::Day => "day",
    }
}

fn groups(lang: Lang, field: &Field, typed: &Typed, places: &[WorkPlace]) -> Vec<Group> {
    let chosen = |value: &str| typed.has(field.name, value);
    let alone = |choices| vec![Group { title: None, choices }];
    match field.kind {
        Kind::Choice(all) | Kind::Set(all) => alone(
            all.iter()
                .map(|word| Choice {
                    value: (*word).to_owned(),
                    said: words::word(lang, &field.word(word)),
                    chosen: chosen(word),
                })
                .collect(),
        ),
        Kind::Month => alone(
            (1..=12)
                .map(|month| {
                    let value = month.to_string();
                    let said = words::say(lang, "work-say-month", &[("value", value.clone())]);
                    Choice { chosen: chosen(&value), value, said }
                })
                .collect(),
        ),
        Kind::Place => place_groups(lang, places, &chosen),
        _ => Vec::new(),
    }
}

fn place_groups(lang: Lang, places: &[WorkPlace], chosen: &dyn Fn(&str) -> bool) -> Vec<Group> {
    let county = leka_platform::office::COUNTY;
    let group = |title: &str, fits: &dyn Fn(&str) -> bool| Group {
        title: Some(words::word(lang, title)),
        choices: places
            .iter()
            .filter(|place| fits(&place.code))
            .map(|place| Choice {
                value: place.code.clone(),
                said: Said { text: place_name(&place.code, places), lang: Lang::Zh },
                chosen: chosen(&place.code),
            })
            .collect(),
    };
    vec![
        group("work-places-townships", &|code| code == county || (code.starts_with(county) && code.len() == 9)),
        group("work-places-villages", &|code| code.starts_with(county) && code.len() == 12),
        group("work-places-region", &|code| code.len() == 6 && code != county),
        group("work-places-outside", &|code| code.len() == 2),
    ]
}

/// Lines of the summary under their own heading.
pub struct Wrongs {
    pub title: &'static str,
    pub lines: Vec<Line>,
}

/// What stands against it: first what may not be offered, with its reason, then what is missing or cannot be read.
pub fn summary(lang: Lang, faults: &[Fault], refusals: &[Refusal]) -> Vec<Wrongs> {
    let label = |name: &str| Some(words::word(lang, &format!("work-field-{name}")));
    let refused = refusals.iter().map(|one| {
        let own = FIELDS.iter().any(|field| field.name == one.field) && one.rule != "licence";
        Line { field: one.field, label: own.then(|| label(one.field)).flatten(), said: refusal_in_words(lang, one).said }
    });
    let missing =
        faults.iter().map(|fault| Line { field: fault.field, label: label(fault.field), said: fault_in_words(lang, fault) });
    let all = [
        Wrongs { title: "work-wrong-refused", lines: refused.collect() },
        Wrongs { title: "work-wrong-missing", lines: missing.collect() },
    ];
    all.into_iter().filter(|group| !group.lines.is_empty()).collect()
}

/// A vacancy in a list of its firm.
pub struct Listing {
    pub id: i64,
    pub title: Said,
    pub state: String,
    /// The state asks for something: a draft that is not shown, changes that are not published, a last day that is near, terms
    /// that the rules of today refuse.
    pub due: Option<&'static str>,
    pub is_open: bool,
    pub until: Option<Day>,
    pub place: Said,
}

/// What a list calls it.
pub fn title(call: &Call, vacancy: &Vacancy) -> Said {
    match vacancy.listed.title.is_empty() {
        true => words::word(call.lang(), "work-untitled"),
        false => as_typed(&vacancy.listed.title),
    }
}

/// Days before the last day from which on a home says so.
const NEAR: i32 = 7;

/// `outdated`: it rests because the rules of today refuse what it publishes.
pub fn listing(call: &Call, vacancy: &Vacancy, outdated: bool) -> Listing {
    let today = call.desk.today();
    let shown = vacancy.state == VacancyState::Open;
    let over = shown && vacancy.shown_until < today;
    let near = vacancy.shown_until < today.plus(NEAR);
    // Its own last day is a later one: the licence of the firm runs out before.
    let for_licence = vacancy.listed.closes().is_some_and(|own| own > vacancy.shown_until);
    let due = match vacancy.state {
        VacancyState::Draft => Some("work-due-draft"),
        VacancyState::Open if over => Some("work-due-over"),
        VacancyState::Open if !vacancy.draft.is_empty() => Some("work-due-changes"),
        VacancyState::Open if near && for_licence => Some("work-due-licence"),
        VacancyState::Open if near => Some("work-due-near"),
        VacancyState::Resting if outdated => Some("work-due-outdated"),
        _ => None,
    };
    Listing {
        id: vacancy.id,
        title: title(call, vacancy),
        state: format!("work-state-{}", vacancy.state.word()),
        due,
        is_open: shown && !over,
        until: (vacancy.terms_version > 0).then_some(vacancy.shown_until),
        place: as_typed(&places::with_names(&vacancy.listed.division, &vacancy.listed.place)),
    }
}
