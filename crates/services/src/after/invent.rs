//! One invented start for the demo's resident: thirty-one days ago, so that questions wait, with its pay days reported; and two
//! invented quarters of quality.

use super::quality::{Tally, open_until};
use super::{store, wages};
use crate::offers::acts::find_begun;
use crate::offers::invent::begun;
use crate::people::store as people;
use leka_platform::{Failure, Write};

/// How many days ago the work began.
const AGO: i32 = 31;

/// The person began with that firm, which has said of each pay day that it paid.
pub async fn make(write: &Write, person: i64, organisation: i64) -> Result<(), Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    let today = desk.today();
    let Some(application) = begun(write, person, organisation, today.plus(-AGO)).await? else { return Ok(()) };
    let Some(person) = people::find(tx, person).await? else { return Ok(()) };
    let Some(loaded) = find_begun(tx, desk, application).await? else { return Ok(()) };
    let Some(work) = wages::paying(tx, &loaded).await? else { return Ok(()) };
    let dues = work.dues(today, today);
    store::add_days(tx, desk.vault(), &person, application, &dues).await?;
    for due in dues {
        store::report(tx, application, due, Some(due), None).await?;
    }
    Ok(())
}

/// What people said in the two latest quarters that are counted: numbers as they may come, one of them too small to be shown.
pub async fn quality(write: &Write) -> Result<(), Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    let (today, few) = (desk.today(), i64::from(desk.plan().plan.protection.small_cell));
    let mut quarter = today.first_of_quarter();
    while open_until(quarter) >= today {
        quarter = quarter.plus(-1).first_of_quarter();
    }
    let latest = [("chosen", 61, 14), ("paid", 52, 23), ("contract", 66, 7)];
    let before = [("chosen", 33, 12), ("paid", 38, 4), ("contract", 5, 3)];
    for numbers in [latest, before] {
        let tallies = numbers.map(|(question, yes, no)| Tally::count(quarter, question, (yes, no), few));
        store::close_quarter(tx, quarter, &tallies).await?;
        quarter = quarter.plus(-1).first_of_quarter();
    }
    Ok(())
}
