//! One person from two townships: the county desk sees both sources and says where the person was registered from when
//! on (contract, "People in a ledger"). The figures move in the same transaction, with history and journal.

use super::acts::AnswerQuestion;
use super::history::{self, Line};
use super::store::questions as store;
use crate::people::acts::{self as people, Residence};
use crate::people::roll::FROM_THE_BEGINNING;
use crate::people::store::{StoredPerson, find};
use leka_core::{Day, Moment};
use leka_platform::db::Tx;
use leka_platform::{Desk, Entry, Failure, Kind};

pub use super::store::questions::{count, list, waits_for};

/// Where a question's township stands: which file said it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Origin {
    pub township: String,
    pub file: String,
    pub source: String,
    pub sheet: String,
    pub row: i64,
    pub day: Option<Day>,
    /// The file itself, for whoever may open it.
    pub import: Option<i64>,
}

/// One question.
pub struct Question {
    pub id: i64,
    pub person: i64,
    pub known: Origin,
    pub reported: Origin,
    pub raised: Moment,
}

/// What the county desk answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// The person stays in the township that was known.
    Stays,
    /// The person moved on that day.
    Moved(Day),
    /// The person was in the reported township from the beginning.
    Beginning,
}

impl Answer {
    fn word(self) -> String {
        match self {
            Answer::Stays => "stays".to_owned(),
            Answer::Moved(day) => format!("moved {day}"),
            Answer::Beginning => "beginning".to_owned(),
        }
    }
}

/// The residences after an answer. A file of people may have moved the person already; "stays" takes that back.
pub fn settle(mut rows: Vec<Residence>, known: &str, reported: &str, answer: Answer) -> Vec<Residence> {
    rows.sort_by_key(|row| row.from);
    let village = |rows: &[Residence], township: &str| {
        rows.iter().rev().find(|row| row.township == township).map(|row| row.village.clone()).unwrap_or_default()
    };
    let (known_village, reported_village) = (village(&rows, known), village(&rows, reported));
    let at = |from: i64, township: &str, village: String| Residence { from, township: township.to_owned(), village };
    if answer == Answer::Beginning {
        return vec![at(FROM_THE_BEGINNING, reported, reported_village)];
    }
    // What the file brought about is the last stretch in the reported township.
    let mut taken = None;
    while rows.last().is_some_and(|row| row.township == reported) {
        taken = rows.pop().map(|row| row.from);
    }
    let before = rows.last().map(|row| row.township.clone());
    if before.as_deref() != Some(known) && (before.is_none() || taken.is_some()) {
        rows.push(at(
            if before.is_none() { FROM_THE_BEGINNING } else { taken.unwrap_or(FROM_THE_BEGINNING) },
            known,
            known_village,
        ));
    }
    if let Answer::Moved(day) = answer {
        let day = i64::from(day.number());
        rows.retain(|row| row.from < day);
        rows.push(at(day, reported, reported_village));
    }
    rows
}

/// Answers a question; whoever was quicker is not overruled.
pub async fn answer(desk: &Desk, id: i64, answer: Answer) -> Result<(), Failure> {
    if let Answer::Moved(day) = answer
        && (day > desk.today() || day.year() < 1900)
    {
        return Err(Failure::input("questions-day-wrong").arg("today", desk.today()));
    }
    let permit = desk.may(&AnswerQuestion { place: None }).await?;
    let mut write = desk.write(&permit).await?;
    let question =
        store::find_open(write.tx(), id).await?.ok_or_else(|| Failure::new(Kind::Conflict, "questions-answered-already"))?;
    let person = find(write.tx(), question.person).await?.ok_or_else(|| Failure::internal("a question about nobody"))?;
    let before = people::residences(write.tx(), person.id).await?;
    let after = settle(before.clone(), &question.known.township, &question.reported.township, answer);
    store::close(write.tx(), id, answer.word(), desk.who.name(), desk.now()).await?;
    if after != before {
        move_person(write.tx(), desk, &person, &before, &after).await?;
        write.touch([person.id]).await?;
    }
    let entry = Entry::of(format!("question {id} {}", answer.word())).about(person.pseudonym(desk.vault()), "township");
    write.commit(entry).await
}

async fn move_person(
    tx: &Tx,
    desk: &Desk,
    person: &StoredPerson,
    before: &[Residence],
    after: &[Residence],
) -> Result<(), Failure> {
    people::settle(tx, person, after).await?;
    let text = people::residence_text;
    let mut lines = vec![Line::of("person", person.id, "residence").from_to(&text(before), &text(after))];
    if let Some(last) = after.last().filter(|last| last.township != person.township) {
        lines.push(Line::of("person", person.id, "township").from_to(&person.township, &last.township));
    }
    history::write(tx, &people::by(desk), lines).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }
    fn rows(list: &[(Option<&str>, &str)]) -> Vec<Residence> {
        let from = |from: &Option<&str>| from.map_or(FROM_THE_BEGINNING, |text| i64::from(day(text).number()));
        list.iter()
            .map(|(at, place)| Residence { from: from(at), township: (*place).to_owned(), village: String::new() })
            .collect()
    }

    #[test]
    fn a_person_who_was_not_moved_stays_or_moves() {
        let start = rows(&[(None, "A")]);
        assert_eq!(settle(start.clone(), "A", "B", Answer::Stays), start);
        let moved = settle(start.clone(), "A", "B", Answer::Moved(day("2022-05-01")));
        assert_eq!(moved, rows(&[(None, "A"), (Some("2022-05-01"), "B")]));
        assert_eq!(settle(start, "A", "B", Answer::Beginning), rows(&[(None, "B")]));
    }

    #[test]
    fn what_a_register_moved_is_taken_back_or_dated() {
        let start = rows(&[(None, "A"), (Some("2022-09-30"), "B")]);
        assert_eq!(settle(start.clone(), "A", "B", Answer::Stays), rows(&[(None, "A")]));
        for moved in ["2022-05-01", "2022-10-15"] {
            let expected = rows(&[(None, "A"), (Some(moved), "B")]);
            assert_eq!(settle(start.clone(), "A", "B", Answer::Moved(day(moved))), expected);
        }
        assert_eq!(settle(start, "A", "B", Answer::Beginning), rows(&[(None, "B")]));
        let only = rows(&[(None, "B")]);
        assert_eq!(settle(only, "A", "B", Answer::Stays), rows(&[(None, "A")]));
    }

    #[test]
    fn an_earlier_stay_elsewhere_is_not_lost() {
        let start = rows(&[(None, "B"), (Some("2021-03-01"), "A")]);
        assert_eq!(settle(start.clone(), "A", "B", Answer::Stays), start);
        let back = settle(start, "A", "B", Answer::Moved(day("2022-05-01")));
        assert_eq!(back, rows(&[(None, "B"), (Some("2021-03-01"), "A"), (Some("2022-05-01"), "B")]));
    }
}
