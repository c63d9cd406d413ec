//! What the reading process is asked and what it answers.

use crate::cells::Cell;
use crate::check::personal_numbers::Found;
use serde::{Deserialize, Serialize};

/// What a file is brought in as.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    People,
    Placements,
    Trainings,
    Targets,
    Vacancies,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::People, Kind::Placements, Kind::Trainings, Kind::Targets, Kind::Vacancies];
    pub const fn word(self) -> &'static str {
        match self {
            Kind::People => "people",
            Kind::Placements => "placements",
            Kind::Trainings => "trainings",
            Kind::Targets => "targets",
            Kind::Vacancies => "vacancies",
        }
    }
    pub fn find(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The meaning of a column. Its word stands in reports (`"身份证号码": "resident_id"`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    ResidentId,
    Name,
    Sex,
    Phone,
    Township,
    Village,
    Employer,
    PlaceOfWork,
    Trade,
    Start,
    End,
    /// Months worked; never makes an end date by itself.
    Months,
    Pay,
    Sector,
    Channel,
    /// transfer or urban (就业类别).
    PlacementKind,
    Institution,
    Course,
    TrainingMode,
    Subsidised,
    Completed,
    /// The name of a vacancy.
    Title,
    /// Unified social credit code of the firm.
    FirmCode,
    HeadCount,
    Tasks,
    /// What a vacancy asks for or says besides; may stand in several columns.
    Requirements,
    Lodging,
    /// Full-time, part-time, for a season, by the day.
    WorkKind,
    /// In a targets file: an indicator column (its id is in the column's `detail`).
    Target,
}

impl Field {
    pub const ALL: &'static [Field] = &[
        Field::ResidentId,
        Field::Name,
        Field::Sex,
        Field::Phone,
        Field::Township,
        Field::Village,
        Field::Employer,
        Field::PlaceOfWork,
        Field::Trade,
        Field::Start,
        Field::End,
        Field::Months,
        Field::Pay,
        Field::Sector,
        Field::Channel,
        Field::PlacementKind,
        Field::Institution,
        Field::Course,
        Field::TrainingMode,
        Field::Subsidised,
        Field::Completed,
        Field::Title,
        Field::FirmCode,
        Field::HeadCount,
        Field::Tasks,
        Field::Requirements,
        Field::Lodging,
        Field::WorkKind,
        Field::Target,
    ];
    pub const fn word(self) -> &'static str {
        match self {
            Field::ResidentId => "resident_id",
            Field::Name => "name",
            Field::Sex => "sex",
            Field::Phone => "phone",
            Field::Township => "township",
            Field::Village => "village",
            Field::Employer => "employer",
            Field::PlaceOfWork => "place_of_work",
            Field::Trade => "trade",
            Field::Start => "start",
            Field::End => "end",
            Field::Months => "months",
            Field::Pay => "pay",
            Field::Sector => "sector",
            Field::Channel => "channel",
            Field::PlacementKind => "kind",
            Field::Institution => "institution",
            Field::Course => "course",
            Field::TrainingMode => "mode",
            Field::Subsidised => "subsidised",
            Field::Completed => "completed",
            Field::Title => "title",
            Field::FirmCode => "firm_code",
            Field::HeadCount => "head_count",
            Field::Tasks => "tasks",
            Field::Requirements => "requirements",
            Field::Lodging => "lodging",
            Field::WorkKind => "work_kind",
            Field::Target => "target",
        }
    }
    pub fn find(word: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.word() == word)
    }
}

/// What a person said about one column of a source earlier (or on the preview page).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ColumnChoice {
    /// The heading as reported (see [`Column::heading`]).
    pub heading: String,
    /// `None`: leave the column out.
    pub field: Option<Field>,
}

/// One reading task.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Request {
    pub kind: Kind,
    /// Only for messages; content decides what a file is.
    pub file_name: String,
    pub choices: Vec<ColumnChoice>,
    /// For targets: (indicator id, every title it has), so that a column can be found by either.
    pub indicators: Vec<(String, Vec<String>)>,
}

/// How one column of a sheet was understood.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Column {
    pub position: u16,
    /// As it stands in the file, made unique: the second `苏陕协作` of a sheet is `苏陕协作 (2)`.
    pub heading: String,
    pub meaning: Meaning,
    /// Unit or period said by the heading or its group (`万元`, `月`, `年`), or the indicator id of a target. Of a column that was
    /// left out although it holds amounts: `pay`, because another one is the pay.
    pub detail: Option<String>,
}

/// What happens with a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Meaning {
    Field(Field),
    /// Never held (WP-18): its cells do not leave the reading process.
    Dropped,
    /// Not needed for this kind.
    Ignored,
}

/// How one sheet was understood, or a part of it under a header of its own: the rows below `header_row`, up to the next one.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct SheetReport {
    pub index: u16,
    pub name: String,
    /// The first row of the header, as the person sees it; 0 when none was found.
    #[serde(default)]
    pub header_from: u32,
    /// Its last row.
    pub header_row: u32,
    pub columns: Vec<Column>,
    /// Why the sheet was left out: `hidden`, `empty`, `no-header`.
    pub skipped: Option<String>,
    /// A township or village that stands in the sheet's or file's name and in no column.
    pub place_hint: Option<String>,
    /// The days of its workbook count from 1904: a plain number under a heading for days means another day.
    #[serde(default)]
    pub is_1904: bool,
    /// The unit of money that a row above the header says (`单位：万元`), for columns that say none.
    #[serde(default)]
    pub money_unit: Option<String>,
}

impl SheetReport {
    /// A sheet that was left out.
    pub fn skipped(index: u16, name: String, why: &str) -> SheetReport {
        SheetReport { index, name, skipped: Some(why.to_owned()), ..SheetReport::default() }
    }

    /// Whether another header of the sheet means the same by its columns. Those that are not needed may be worded otherwise, as
    /// where the number of the page stands beside the headings; a heading that one of the two needs or drops and the other
    /// ignores is news.
    pub fn says_the_same(&self, other: &SheetReport) -> bool {
        let means_the_same = self.money_unit == other.money_unit && self.meanings().eq(other.meanings());
        means_the_same && !self.ignores_what_matters_to(other) && !other.ignores_what_matters_to(self)
    }

    fn ignores_what_matters_to(&self, other: &SheetReport) -> bool {
        let ignored =
            |heading: &str| self.columns.iter().any(|column| column.heading == heading && column.meaning == Meaning::Ignored);
        other.columns.iter().any(|column| column.meaning != Meaning::Ignored && ignored(&column.heading))
    }

    fn meanings(&self) -> impl Iterator<Item = (u16, Meaning, Option<&str>)> {
        let meant = self.columns.iter().filter(|column| column.meaning != Meaning::Ignored);
        meant.map(|column| (column.position, column.meaning, column.detail.as_deref()))
    }
}

/// A row of data, only with the cells of columns that have a meaning.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct DataRow {
    pub sheet: u16,
    pub row: u32,
    /// (position of the column, its cell); empty cells are left out. Values of merged blocks are filled down.
    pub cells: Vec<(u16, Cell)>,
    /// Positions whose cells told something that is never held (WP-18) and were left out.
    pub left_out: Vec<u16>,
    /// Positions in whose cells a number stood that is kept sealed or not at all (SEC-34), and which; it was left out.
    pub numbers: Vec<(u16, Found)>,
    /// A total and no data: the row of [`Frame::Total`].
    pub total: bool,
}

/// What the reading process sends, in order: for each sheet `Sheet`, then `Rows`…, and at last `Done` or `Refused`. A later
/// header of a sheet that means other columns is another `Sheet` with the same index: it holds for the rows after it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Frame {
    /// Sent when the header is known, before the rows of the sheet.
    Sheet(SheetReport),
    Rows(Vec<DataRow>),
    /// Rows that are no data (titles inside the data, totals, notes, blanks, formula tails) and their number so far.
    Skipped {
        sheet: u16,
        rows: Vec<u32>,
    },
    /// A totals row of a targets file, for comparison with the sum.
    Total(DataRow),
    /// Columns in which formula cells gave their stored value.
    Formulas {
        sheet: u16,
        headings: Vec<String>,
    },
    Done {
        rows_read: u64,
    },
    /// The file cannot be used; nothing was kept.
    Refused(Refusal),
}

/// Why a whole file is refused: a Fluent id (`import-refused-…`) and its arguments.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    pub message: String,
    pub args: Vec<(String, String)>,
}

impl Refusal {
    pub fn new(message: &str) -> Refusal {
        Refusal { message: message.to_owned(), args: Vec::new() }
    }
    pub fn with(message: &str, args: &[(&str, &str)]) -> Refusal {
        Refusal { message: message.to_owned(), args: args.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect() }
    }
}
