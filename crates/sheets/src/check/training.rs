//! A row of a training roster.

use super::dates::Until;
use super::person::{age_on, person};
use super::placement::start;
use super::row::Row;
use super::sheet::Columns;
use super::types::{CheckedTraining, Context, Outcome};
use crate::problem::Code;
use crate::protocol::{DataRow, Field};

/// Checks one row: name, identity number and first day are needed.
pub fn check_training(row: &DataRow, columns: &Columns, context: &Context) -> Outcome<CheckedTraining> {
    let mut row = Row::new(row, columns, context);
    let person = person(&mut row);
    let start = start(&mut row);
    let end = match row.day(Field::End) {
        // A course has a last day.
        Ok(Some(stated)) if stated.open => {
            row.error(Field::End, Code::DateUnreadable, "import-problem-date-open-course");
            None
        }
        Ok(Some(stated)) => Some(match stated.until {
            Some(Until::On(day)) => day,
            _ => stated.day,
        }),
        Ok(None) => start.and_then(|start| match start.until {
            Some(Until::On(day)) => Some(day),
            _ => None,
        }),
        Err(()) => None,
    };
    if let (Some(start), Some(end)) = (&start, end)
        && end < start.day
    {
        row.error(Field::End, Code::DateOrder, "import-problem-date-order");
    }
    let mode = row.listed(Field::TrainingMode, "import-problem-value-unknown-mode");
    let subsidised = row.listed(Field::Subsidised, "import-problem-value-unknown-subsidised");
    let completed = row.listed(Field::Completed, "import-problem-value-unknown-completed");
    if let Some(start) = &start {
        age_on(&mut row, person.as_ref(), start.day);
    }
    let training = (|| {
        Some(CheckedTraining {
            person: person?,
            institution: row.stated_or_set(Field::Institution).map(|text| text.into_owned()).unwrap_or_default(),
            course: row.stated_or_set(Field::Course).map(|text| text.into_owned()).unwrap_or_default(),
            start: start?.day,
            end,
            mode,
            subsidised,
            completed,
        })
    })();
    row.outcome(training)
}
