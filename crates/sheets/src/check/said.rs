//! What a row says readably, also when it is refused: such a row stands in its file all the same, and a file that is the
//! whole list of its source takes no record away that the row may be about.

use super::person::id;
use super::placement::{place_of_work, start};
use super::row::Row;
use super::sheet::Columns;
use super::types::Context;
use super::vacancy;
use crate::protocol::{DataRow, Field, Kind};
use leka_core::{Day, NationalId};

/// What a row says of the record that it is about; `None`: not said, or not to be read.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub id: Option<NationalId>,
    /// The employer, the training institution, or the firm that offers work.
    pub body: Option<String>,
    /// The unified social credit code of that firm, as written.
    pub firm_code: Option<String>,
    /// The course, or the name of the work on offer.
    pub title: Option<String>,
    /// The place of the work on offer.
    pub place: Option<String>,
    pub start: Option<Day>,
}

/// Reads a row by itself; what is wrong with it was said before.
pub fn said(kind: Kind, row: &DataRow, columns: &Columns, context: &Context) -> Said {
    let mut row = Row::new(row, columns, context);
    let text = |row: &Row<'_>, field: Field| row.stated_or_set(field).map(|text| text.into_owned());
    match kind {
        Kind::People => Said { id: id(&mut row), ..Said::default() },
        Kind::Placements => Said {
            body: text(&row, Field::Employer),
            start: start(&mut row).map(|start| start.day),
            id: id(&mut row),
            ..Said::default()
        },
        Kind::Trainings => Said {
            body: text(&row, Field::Institution),
            title: text(&row, Field::Course),
            start: start(&mut row).map(|start| start.day),
            id: id(&mut row),
            ..Said::default()
        },
        Kind::Vacancies => Said {
            body: vacancy::firm(&row),
            firm_code: vacancy::firm_code(&row),
            title: vacancy::title(&row),
            place: place_of_work(&mut row).0.map(|place| vacancy::place(&place)),
            ..Said::default()
        },
        Kind::Targets => Said::default(),
    }
}
