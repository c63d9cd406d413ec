//! What is wrong with a cell: a code of the contract, and what a sentence about it needs.

use serde::{Deserialize, Serialize};

/// The codes of the contract (`design/contract.md`, "Severity").
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    Missing,
    IdLength,
    IdChecksum,
    IdDate,
    IdDamaged,
    IdSex,
    #[serde(rename = "under-16")]
    Under16,
    #[serde(rename = "under-18-restricted")]
    Under18Restricted,
    DateUnreadable,
    DateOrder,
    PlaceUnknown,
    PlaceAmbiguous,
    ValueUnknown,
    MoneyUnreadable,
    PhoneUnreadable,
    DuplicateInFile,
    NameDiffers,
    Overlap,
    SharedPhone,
    TownshipDiffers,
    /// A township sent a row about somebody of another one, or about work that another office keeps (SEC-15).
    TownshipOther,
    ColumnAbsent,
    /// A date without a year was read as one of the plan year (warning).
    YearAssumed,
    /// A formula cell was read by its stored value (warning, once per column).
    FormulaValue,
    /// A vacancy takes something from the worker or keeps people out without legal ground (WP-14 to 16).
    TermRefused,
    /// A last day that is over: the vacancy is kept as closed (warning).
    DatePassed,
    /// The person had their record deleted and did not register again (REL-7).
    RecordClosed,
    /// The total row of a targets file is not the sum of its rows (warning).
    TotalDiffers,
    /// A firm's own roster names another employer: the firm is meant (warning).
    EmployerOther,
    /// A cell told something that is never held (WP-18) and was left out (warning).
    NeverHeld,
    /// An identity number or a mobile number stood inside of another text and was left out (warning; SEC-34).
    NumberInText,
    /// Records that the whole list of a source keeps because a refused row may be about them (warning).
    HeldBack,
    /// `--replaces` for a kind of list that takes nothing away (warning).
    ReplacesUnused,
    /// A heading of a targets file that names no indicator (warning).
    HeadingUnknown,
    /// What was remembered for a column fits it no more and was left aside (warning).
    MappingUnfit,
}

impl Code {
    pub const fn word(self) -> &'static str {
        match self {
            Code::Missing => "missing",
            Code::IdLength => "id-length",
            Code::IdChecksum => "id-checksum",
            Code::IdDate => "id-date",
            Code::IdDamaged => "id-damaged",
            Code::IdSex => "id-sex",
            Code::Under16 => "under-16",
            Code::Under18Restricted => "under-18-restricted",
            Code::DateUnreadable => "date-unreadable",
            Code::DateOrder => "date-order",
            Code::PlaceUnknown => "place-unknown",
            Code::PlaceAmbiguous => "place-ambiguous",
            Code::ValueUnknown => "value-unknown",
            Code::MoneyUnreadable => "money-unreadable",
            Code::PhoneUnreadable => "phone-unreadable",
            Code::DuplicateInFile => "duplicate-in-file",
            Code::NameDiffers => "name-differs",
            Code::Overlap => "overlap",
            Code::SharedPhone => "shared-phone",
            Code::TownshipDiffers => "township-differs",
            Code::TownshipOther => "township-other",
            Code::ColumnAbsent => "column-absent",
            Code::YearAssumed => "year-assumed",
            Code::FormulaValue => "formula-value",
            Code::TermRefused => "term-refused",
            Code::DatePassed => "date-passed",
            Code::RecordClosed => "record-closed",
            Code::TotalDiffers => "total-differs",
            Code::EmployerOther => "employer-other",
            Code::NeverHeld => "never-held",
            Code::NumberInText => "number-in-text",
            Code::HeldBack => "held-back",
            Code::ReplacesUnused => "replaces-unused",
            Code::HeadingUnknown => "heading-unknown",
            Code::MappingUnfit => "mapping-unfit",
        }
    }
}

/// An error refuses the row; a warning keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

/// One problem of one row (or of the whole sheet, when `row` is 0).
///
/// `message` is a Fluent id (`import-problem-…`, in `locales/*/import.ftl`) and `args` its arguments.
/// Arguments never hold a name, an identity number or a phone (SEC-43).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Problem {
    pub sheet: u16,
    pub row: u32,
    /// The heading as it stands in the file, when the problem belongs to a column.
    pub column: Option<String>,
    /// The position of that column (from 0), for the comment in the workbook of reasons.
    pub position: Option<u16>,
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    pub args: Vec<(String, String)>,
}
