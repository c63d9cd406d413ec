//! Clocks and forms of complaints: pure decisions (WP-25).

use super::model::{Case, Kind, Told};
use leka_core::Day;
use leka_platform::Failure;

/// The most characters of a text.
pub const TEXT: usize = 4_000;
/// The most characters of a line.
pub const LINE: usize = 200;

/// The last day for the first answer: the same day when urgent, else so many working days later.
pub fn due(received: Day, urgent: bool, working_days: i32) -> Day {
    received.plus_working(if urgent { 0 } else { working_days })
}

/// How the clock of a case stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clock {
    InTime,
    Late,
    /// Not answered, and the day is over.
    Overdue,
    Waits,
}

/// The clock of a case on a day.
pub fn clock(case: &Case, today: Day) -> Clock {
    match case.answered {
        Some(answered) if answered <= case.due => Clock::InTime,
        Some(_) => Clock::Late,
        None if case.due < today => Clock::Overdue,
        None => Clock::Waits,
    }
}

/// A text without signs that no keyboard types, or why it is not taken.
pub fn text(typed: &str, most: usize, field: &'static str) -> Result<String, Failure> {
    let typed = typed.trim().replace("\r\n", "\n");
    let count = typed.chars().count();
    if count > most {
        return Err(Failure::input("conduct-text-long").arg("most", most).at(field));
    }
    if typed.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Failure::input("conduct-text-signs").at(field));
    }
    Ok(typed)
}

/// A text that has to be there.
pub fn needed(typed: &str, most: usize, field: &'static str) -> Result<String, Failure> {
    let typed = text(typed, most, field)?;
    if typed.is_empty() { Err(Failure::input("conduct-text-missing").at(field)) } else { Ok(typed) }
}

/// What was typed into the form of a complaint.
#[derive(Clone, Default)]
pub struct Typed {
    pub kind: String,
    pub what: String,
    pub employer: String,
    pub place: String,
    pub since: String,
    pub contact: String,
    pub may_tell: bool,
    pub urgent: bool,
}

/// The complaint, or what is missing: only its kind and what happened have to be there.
pub fn read(typed: &Typed) -> Result<Told, Failure> {
    Ok(Told {
        kind: Kind::of_form()
            .find(|kind| kind.word() == typed.kind)
            .ok_or_else(|| Failure::input("conduct-kind-missing").at("kind"))?,
        what: needed(&typed.what, TEXT, "what")?,
        employer: text(&typed.employer, LINE, "employer")?,
        place: text(&typed.place, LINE, "place")?,
        since: text(&typed.since, LINE, "since")?,
        contact: text(&typed.contact, LINE, "contact")?,
        may_tell: typed.may_tell,
        asked: Vec::new(),
        by_itself: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn wp_25_urgent_is_answered_the_same_day_others_in_three_working_days() {
        // 26 September 2022 is a Monday.
        for (received, last) in [
            ("2022-09-26", "2022-09-29"),
            ("2022-09-28", "2022-10-03"),
            ("2022-09-30", "2022-10-05"),
            ("2022-10-01", "2022-10-05"),
            ("2022-10-02", "2022-10-05"),
        ] {
            assert_eq!(due(day(received), false, 3), day(last), "{received}");
            assert_eq!(due(day(received), true, 3), day(received), "{received}");
        }
        assert_eq!(due(day("2022-09-30"), false, 1), day("2022-10-03"), "a stricter plan");
    }

    #[test]
    fn wp_25_a_case_is_overdue_after_its_last_day() {
        let received = day("2022-09-26");
        let case = Case {
            id: 1,
            public: Vec::new(),
            locked: Vec::new(),
            urgent: false,
            received,
            due: due(received, false, 3),
            answered: None,
            closed: None,
            unread: true,
        };
        assert_eq!(clock(&case, day("2022-09-29")), Clock::Waits);
        assert_eq!(clock(&case, day("2022-09-30")), Clock::Overdue);
        let answered = |text: &str| Case { answered: Some(day(text)), ..case.clone() };
        assert_eq!(clock(&answered("2022-09-29"), day("2022-12-01")), Clock::InTime);
        assert_eq!(clock(&answered("2022-09-30"), day("2022-12-01")), Clock::Late);
    }

    #[test]
    fn only_the_kind_and_what_happened_have_to_be_there() {
        let fine = Typed { kind: "wages".into(), what: " 没发\r\n工钱 ".into(), ..Typed::default() };
        assert_eq!(read(&fine).unwrap().what, "没发\n工钱");
        assert!(!read(&fine).unwrap().may_tell, "nothing is told unless the person says so");
        let fault = |typed: Typed| read(&typed).err().unwrap().field;
        assert_eq!(fault(Typed { kind: "x".into(), ..fine.clone() }), Some("kind"));
        assert_eq!(fault(Typed { kind: "late_pay".into(), ..fine.clone() }), Some("kind"), "a pay day says that");
        assert_eq!(fault(Typed { what: "  ".into(), ..fine.clone() }), Some("what"));
        assert_eq!(fault(Typed { what: "长".repeat(4_001), ..fine.clone() }), Some("what"));
        assert_eq!(fault(Typed { employer: "a\nb\u{7}".into(), ..fine.clone() }), Some("employer"));
    }
}
