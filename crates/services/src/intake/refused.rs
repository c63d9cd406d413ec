//! The whole list of a source (`--replaces`) and its refused rows. A refused row is in the file: it holds back every record that
//! it may be about, by what it says readably, and a row that says nothing of the kind holds back all of them.

use super::notes::{Note, Notes};
use crate::people::roll::Roll;
use crate::people::store::{Index, id_index};
use crate::placement::ledger::employer_key;
use leka_core::Day;
use leka_platform::Vault;
use leka_sheets::check::Said;
use leka_sheets::check::types::At;
use leka_sheets::problem::Code;
use std::collections::HashSet;

/// A row that the checks refused.
pub struct Refused {
    /// The index of its identity number, when that can be read.
    pub person: Option<Index>,
    pub said: Said,
}

impl Refused {
    /// The row with the index of its person.
    pub fn of(said: Said, vault: &Vault) -> Refused {
        Refused { person: said.id.as_ref().map(|id| id_index(vault, id)), said }
    }
    /// As a mention of a person's record; `None`: of somebody whom nobody knows, and so of none of the records.
    pub fn mention(&self, roll: &Roll<'_>) -> Option<Mention> {
        let whose = match &self.person {
            Some(index) => Some(roll.meant_by(index)?),
            None => None,
        };
        let names = [&self.said.body, &self.said.title].map(|name| name.as_deref().map(employer_key));
        Some(Mention { whose, names, start: self.said.start })
    }
}

/// What a refused row says of the record that it is about. A part that is `None` fits any record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The person, or the firm that offers work.
    pub whose: Option<i64>,
    /// Employer; institution and course; or name and place of the work on offer; each as it is compared.
    pub names: [Option<String>; 2],
    pub start: Option<Day>,
}

impl Mention {
    /// Of a row that was read whole and refused for what is on record. An empty name was not said.
    pub fn of(whose: i64, names: [&str; 2], start: Day) -> Mention {
        let said = |name: &str| (!name.is_empty()).then(|| name.to_owned());
        Mention { whose: Some(whose), names: names.map(said), start: Some(start) }
    }
}

type Pattern<'m> = (Option<i64>, [Option<&'m str>; 2], Option<Day>);

/// What all refused rows of a file hold back.
pub struct Held<'m> {
    patterns: HashSet<Pattern<'m>>,
    /// Which parts are said by one of them, so that a record is compared by no others.
    shapes: HashSet<[bool; 4]>,
}

impl<'m> Held<'m> {
    /// What these rows hold back together.
    pub fn by(mentions: impl IntoIterator<Item = &'m Mention>) -> Held<'m> {
        let pattern = |one: &'m Mention| (one.whose, one.names.each_ref().map(|name| name.as_deref()), one.start);
        let patterns: HashSet<Pattern<'m>> = mentions.into_iter().map(pattern).collect();
        let shape = |(whose, [one, two], start): &Pattern<'m>| [whose.is_some(), one.is_some(), two.is_some(), start.is_some()];
        let shapes = patterns.iter().map(shape).collect();
        Held { patterns, shapes }
    }

    /// Whether a record may be what one of the rows is about.
    pub fn holds(&self, whose: i64, [one, two]: [&str; 2], start: Option<Day>) -> bool {
        self.shapes.iter().any(|[by_whose, by_one, by_two, by_start]| {
            let names = [by_one.then_some(one), by_two.then_some(two)];
            self.patterns.contains(&(by_whose.then_some(whose), names, start.filter(|_| *by_start)))
        })
    }

    /// Says how many records would have been withdrawn.
    pub fn say(&self, count: u64, notes: &mut Notes) {
        if count == 0 {
            return;
        }
        let message = match self.shapes.contains(&[false; 4]) {
            true => "import-problem-held-back-all",
            false => "import-problem-held-back",
        };
        notes.add(At { sheet: 0, row: 0 }, Note::of_file(Code::HeldBack, message).arg("count", count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_what_agrees_with_all_that_it_says() {
        let day = |n: i32| Some(Day::from_number(n));
        let mention = |whose: Option<i64>, name: Option<&str>, start: Option<Day>| Mention {
            whose,
            names: [name.map(str::to_owned), None],
            start,
        };
        let holds = |mentions: &[Mention]| {
            let held = Held::by(mentions);
            let records = [(1, "a", 10), (1, "a", 20), (1, "b", 10), (2, "a", 10)];
            records.map(|(whose, name, start)| held.holds(whose, [name, ""], day(start)))
        };
        assert_eq!(holds(&[]), [false; 4]);
        assert_eq!(holds(&[mention(Some(1), Some("a"), day(10))]), [true, false, false, false]);
        assert_eq!(holds(&[mention(Some(1), Some("a"), None)]), [true, true, false, false]);
        assert_eq!(holds(&[mention(Some(1), None, None)]), [true, true, true, false]);
        assert_eq!(holds(&[mention(None, Some("a"), day(10))]), [true, false, false, true]);
        assert_eq!(holds(&[mention(None, None, day(20)), mention(Some(2), Some("b"), None)]), [false, true, false, false]);
        assert_eq!(holds(&[mention(None, None, None)]), [true; 4]);
    }
}
