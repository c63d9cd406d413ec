//! Invented requests of the demo, in every standing, and counters of two invented quarters.

use super::acts::{count_again, keep_in};
use super::model::{CONTACTED, HELPED, Said};
use super::rules::{Counts, Standing, open_until};
use super::store::{self, Given};
use crate::people::store as people;
use leka_core::Day;
use leka_platform::db::Tx;
use leka_platform::{Failure, Write};

/// What somebody invented asks for, and what was done for it today: what and with what.
struct Asked {
    kind: &'static str,
    wants: &'static [&'static str],
    done: Option<(&'static str, &'static str)>,
}

const ASKED: &[Asked] = &[
    Asked { kind: "looking", wants: &["advice", "vacancies"], done: None },
    Asked { kind: "register", wants: &["papers"], done: Some((CONTACTED, "")) },
    Asked { kind: "looking", wants: &["training"], done: Some((HELPED, "training")) },
];

/// The first person asks for the first, and so on.
pub async fn make(write: &Write, persons: &[i64]) -> Result<(), Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    for (person, asked) in persons.iter().zip(ASKED) {
        let Some(person) = people::find(tx, *person).await? else { continue };
        let said = Said {
            kind: asked.kind.to_owned(),
            wants: asked.wants.iter().map(|want| (*want).to_owned()).collect(),
            ..Said::default()
        };
        keep_in(tx, desk, &person, said).await?;
        let Some(row) = store::find_of(tx, person.id, desk.today()).await? else { continue };
        if let Some((what, help)) = asked.done {
            let given = Given {
                id: desk.new_id(),
                request: row.id,
                what: what.to_owned(),
                day: desk.today(),
                help: help.to_owned(),
                by: "demo".to_owned(),
                at: desk.now(),
                taken_back: None,
            };
            store::add_given(tx, person.id, &given).await?;
            let (before, after) = (Standing::of(row.since, &[]), Standing::of(row.since, &[given]));
            count_again(tx, &row, desk.today(), &before, &after).await?;
        }
    }
    Ok(())
}

/// How townships served in the two latest quarters that are over: numbers as they may come, some too small to be shown.
pub async fn quality(tx: &Tx, townships: &[String], today: Day) -> Result<(), Failure> {
    let mut quarter = today.first_of_quarter();
    while open_until(quarter) >= today {
        quarter = quarter.plus(-1).first_of_quarter();
    }
    for turn in 0..2 {
        for (at, township) in (0_i64..).zip(townships) {
            let requests = 6 + (at * 17 + turn * 5) % 40;
            let contacted = requests - at % 4;
            let helped = requests * 3 / 5;
            let answers = helped / 2;
            let counts = Counts {
                requests,
                contacted,
                in_time: contacted * 3 / 4,
                waited_days: contacted * 2,
                helped,
                said_helped: answers * 2 / 3,
                said_partly: answers / 4,
                said_not: answers - answers * 2 / 3 - answers / 4,
            };
            store::count(tx, township, quarter, &counts).await?;
        }
        quarter = quarter.plus(-1).first_of_quarter();
    }
    Ok(())
}
