//! What a demand has to say before a second person sees it, and from which day the person learns of it. Pure.

use leka_core::folding::is_invisible;
use leka_core::{Day, NationalId};
use leka_platform::Failure;
use leka_sheets::check::never_held;
use leka_sheets::check::text::looks_personal;

/// Days for the second person, and then for giving the document out (SEC-19).
pub const DAYS: i64 = 7;
/// The most days for which telling the person may be forbidden; after them it is told by itself (WP-26).
pub const SILENT_DAYS: i32 = 180;
/// The oldest paper, in days.
const PAPER_DAYS: i32 = 366;
/// The most characters of a typed text.
pub const MOST: usize = 120;

/// Kinds of bodies; each has a message `demand-kind-…`.
pub const KINDS: [&str; 6] = ["court", "procuratorate", "supervision", "police", "state-security", "other"];

/// What may be demanded; each has a message `demand-part-…`. Never among them, as this house gives no choice away: complaints,
/// applications and offers, confirmations, wishes, answers after the start of work (WP-10, WP-25).
pub const PARTS: [&str; 5] = ["name", "homes", "phone", "work", "courses"];

/// A demand as typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub body: String,
    pub kind: String,
    pub document: String,
    pub document_day: String,
    pub law: String,
    pub number: String,
    pub parts: Vec<String>,
    /// `now`, or `later` where a law forbids telling the person.
    pub telling: String,
    pub silent_law: String,
    pub silent_until: String,
    /// The original was seen.
    pub seen: bool,
}

/// A demand that may be recorded.
#[derive(Clone, Debug)]
pub struct Checked {
    pub body: String,
    pub kind: &'static str,
    pub document: String,
    pub document_day: Day,
    pub law: String,
    pub number: NationalId,
    pub parts: Vec<&'static str>,
    /// The law that forbids telling, and its last day.
    pub silent: Option<(String, Day)>,
}

/// A text of one line in which nobody's number stands: the page of demands names no person.
fn line(typed: &str, field: &'static str) -> Result<String, Failure> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let hidden = |c: char| c.is_control() || is_invisible(c);
    if text.is_empty() {
        return Err(Failure::input("demand-missing").at(field));
    }
    if text.chars().count() > MOST {
        return Err(Failure::input("demand-long").arg("most", MOST).at(field));
    }
    if looks_personal(&text) || text.chars().any(hidden) {
        return Err(Failure::input("demand-personal").at(field));
    }
    if never_held::tells(&text) {
        return Err(Failure::input("people-never-held").at(field));
    }
    Ok(text)
}

/// The number as typed from the paper.
pub fn number(typed: &str, today: Day) -> Result<NationalId, Failure> {
    NationalId::parse(typed, false, today).map_err(|_| Failure::input("people-number-unreadable").at("number"))
}

fn day(typed: &str, field: &'static str) -> Result<Day, Failure> {
    typed.trim().parse().map_err(|_| Failure::input("demand-day-unreadable").at(field))
}

/// Checks a demand on that day; the first fault is told at its field.
pub fn check(typed: &Typed, today: Day) -> Result<Checked, Failure> {
    let body = line(&typed.body, "body")?;
    let kind = KINDS.into_iter().find(|kind| *kind == typed.kind).ok_or_else(|| Failure::input("demand-choose").at("kind"))?;
    let document = line(&typed.document, "document")?;
    let document_day = day(&typed.document_day, "document_day")?;
    if document_day > today || document_day < today.plus(-PAPER_DAYS) {
        return Err(Failure::input("demand-day-wrong").at("document_day"));
    }
    let law = line(&typed.law, "law")?;
    let number = number(&typed.number, today)?;
    if typed.parts.iter().any(|part| !PARTS.contains(&part.as_str())) {
        return Err(Failure::input("failure-form"));
    }
    let parts: Vec<&'static str> = PARTS.into_iter().filter(|part| typed.parts.iter().any(|typed| typed == part)).collect();
    if parts.is_empty() {
        return Err(Failure::input("demand-parts-missing").at("parts"));
    }
    let silent = match typed.telling.as_str() {
        "now" => None,
        "later" => {
            let silent_law = line(&typed.silent_law, "silent_law")?;
            let until = day(&typed.silent_until, "silent_until")?;
            if until <= today || until > today.plus(SILENT_DAYS) {
                return Err(Failure::input("demand-silent-day").arg("most", SILENT_DAYS).at("silent_until"));
            }
            Some((silent_law, until))
        }
        _ => return Err(Failure::input("demand-choose").at("telling")),
    };
    if !typed.seen {
        return Err(Failure::input("demand-seen-missing").at("seen"));
    }
    Ok(Checked { body, kind, document, document_day, law, number, parts, silent })
}

/// The day from which the person sees a demand whose document was given out on that day.
pub fn tell_day(given: Day, silent_until: Option<Day>) -> Day {
    silent_until.map_or(given, |until| until.max(given))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub fn typed() -> Typed {
        Typed {
            body: "样本市中级人民法院".to_owned(),
            kind: "court".to_owned(),
            document: "样本调字〔2022〕15号".to_owned(),
            document_day: "2022-09-20".to_owned(),
            law: "《样本法》第六十七条".to_owned(),
            number: "990329199711270015".to_owned(),
            parts: vec!["work".to_owned(), "name".to_owned()],
            telling: "now".to_owned(),
            seen: true,
            ..Typed::default()
        }
    }

    fn today() -> Day {
        "2022-09-30".parse().unwrap()
    }

    fn wrong(change: impl FnOnce(&mut Typed), field: &str, message: &str) {
        let mut typed = typed();
        change(&mut typed);
        let failure = check(&typed, today()).unwrap_err();
        assert_eq!((failure.field, failure.message.as_str()), (Some(field), message));
        let words = concat!(include_str!("../../../../locales/zh/demand.ftl"), include_str!("../../../../locales/zh/people.ftl"));
        assert!(words.contains(&format!("\n{message} = ")), "{message}");
    }

    #[test]
    fn wp_26_a_demand_names_body_paper_law_one_person_and_parts_that_are_no_choice() {
        let checked = check(&typed(), today()).unwrap();
        assert_eq!(checked.parts, ["name", "work"], "in the order of the list");
        assert!(checked.silent.is_none());
        wrong(|typed| typed.body = " ".to_owned(), "body", "demand-missing");
        wrong(|typed| typed.law = String::new(), "law", "demand-missing");
        wrong(|typed| typed.law = "长".repeat(MOST + 1), "law", "demand-long");
        wrong(|typed| typed.document = "关于990329199711270015".to_owned(), "document", "demand-personal");
        wrong(|typed| typed.kind = "poverty".to_owned(), "kind", "demand-choose");
        wrong(|typed| typed.document_day = "2022-10-01".to_owned(), "document_day", "demand-day-wrong");
        wrong(|typed| typed.document_day = "2021-09-01".to_owned(), "document_day", "demand-day-wrong");
        wrong(|typed| typed.number = "99032919971127001".to_owned(), "number", "people-number-unreadable");
        wrong(|typed| typed.number = "990329199711270015 990329199711270023".to_owned(), "number", "people-number-unreadable");
        wrong(|typed| typed.parts.clear(), "parts", "demand-parts-missing");
        wrong(|typed| typed.telling = String::new(), "telling", "demand-choose");
        wrong(|typed| typed.seen = false, "seen", "demand-seen-missing");
        // What people chose and complained of has no word here, however it is called.
        for part in ["applications", "offers", "wishes", "confirmed", "complaints", "check_ins", "looks", "changes", "everything"]
        {
            let with = Typed { parts: vec!["name".to_owned(), part.to_owned()], ..typed() };
            assert_eq!(check(&with, today()).unwrap_err().message, "failure-form", "{part}");
        }
    }

    #[test]
    fn wp_26_silence_takes_a_law_and_ends_by_itself() {
        let later = |typed: &mut Typed, until: &str| {
            typed.telling = "later".to_owned();
            typed.silent_law = "《样本法》第一条".to_owned();
            typed.silent_until = until.to_owned();
        };
        wrong(|typed| later(typed, "2022-09-30"), "silent_until", "demand-silent-day");
        wrong(|typed| later(typed, "2023-03-30"), "silent_until", "demand-silent-day");
        wrong(|typed| later(typed, "for ever"), "silent_until", "demand-day-unreadable");
        wrong(
            |typed| {
                later(typed, "2022-12-31");
                typed.silent_law = String::new();
            },
            "silent_law",
            "demand-missing",
        );
        let mut long = typed();
        later(&mut long, "2023-03-29");
        let (_, until) = check(&long, today()).unwrap().silent.unwrap();
        assert_eq!(until, today().plus(SILENT_DAYS));
        assert_eq!(tell_day(today(), None), today());
        assert_eq!(tell_day(today(), Some(until)), until);
        assert_eq!(tell_day(until.plus(3), Some(until)), until.plus(3), "given out after it ended");
    }
}
