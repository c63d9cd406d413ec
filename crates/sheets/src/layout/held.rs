//! Sheets that may be none of the ledger, as the contacts of the townships before it: 姓名, 职务, 联系电话. They wait until it is
//! known whether another sheet lists people; if one does, they have no header that matters.

use crate::protocol::{Field, Frame, Kind, Meaning, SheetReport};

/// What a sheet is to the list of people in its file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// It has identity numbers and, where these are needed, first days.
    List,
    /// It has neither, nor anything else that only a ledger says.
    Doubtful,
    Other,
}

/// What a ledger of work or of training says of somebody, and a page of contacts does not: where one of these stands, rows that
/// lack a number are told.
const OF_A_LEDGER: &[Field] = &[
    Field::Start,
    Field::End,
    Field::Months,
    Field::Employer,
    Field::PlaceOfWork,
    Field::Trade,
    Field::Pay,
    Field::Sector,
    Field::Channel,
    Field::PlacementKind,
    Field::Institution,
    Field::Course,
    Field::TrainingMode,
    Field::Completed,
    Field::Subsidised,
];

/// Judges a sheet by its columns. For people it is the township that stands beside the number.
pub fn part(kind: Kind, report: &SheetReport) -> Part {
    let has = |fields: &[Field]| {
        report.columns.iter().any(|column| matches!(column.meaning, Meaning::Field(field) if fields.contains(&field)))
    };
    let (needed, beside): (&[Field], &[Field]) = match kind {
        Kind::People => (&[Field::ResidentId], &[Field::Township, Field::Village]),
        Kind::Placements | Kind::Trainings => (&[Field::Start], OF_A_LEDGER),
        Kind::Targets | Kind::Vacancies => return Part::Other,
    };
    match (has(&[Field::ResidentId]), has(needed), has(beside)) {
        (true, true, _) => Part::List,
        (false, _, false) => Part::Doubtful,
        _ => Part::Other,
    }
}

/// So many rows wait; a sheet with more is no page of contacts.
const MOST: usize = 5_000;

/// What waits, in order.
#[derive(Default)]
pub struct Held {
    open: bool,
    frames: Vec<Frame>,
    rows: usize,
    doubtful: Vec<u16>,
}

impl Held {
    pub fn is_open(&self) -> bool {
        self.open
    }
    pub fn is_full(&self) -> bool {
        self.rows > MOST
    }
    /// From this sheet on everything waits.
    pub fn open(&mut self, sheet: u16) {
        self.open = true;
        self.doubtful.push(sheet);
    }
    pub fn push(&mut self, frame: Frame) {
        self.rows += match &frame {
            Frame::Rows(rows) => rows.len(),
            Frame::Skipped { rows, .. } => rows.len(),
            _ => 1,
        };
        self.frames.push(frame);
    }

    /// Everything, and nothing waits any more.
    pub fn take_all(&mut self) -> Vec<Frame> {
        std::mem::take(self).frames
    }

    /// The same, with doubtful sheets other than this one told as sheets without header.
    pub fn take_but_doubtful(&mut self, own: u16) -> Vec<Frame> {
        let Held { frames, doubtful, .. } = std::mem::take(self);
        let out = |frame: &Frame| sheet_of(frame).filter(|sheet| *sheet != own && doubtful.contains(sheet));
        let mut told: Vec<u16> = Vec::new();
        let mut left = Vec::with_capacity(frames.len());
        for frame in frames {
            match (out(&frame), frame) {
                (None, frame) => left.push(frame),
                (Some(sheet), Frame::Sheet(report)) if !told.contains(&sheet) => {
                    told.push(sheet);
                    left.push(Frame::Sheet(SheetReport::skipped(sheet, report.name, "no-header")));
                }
                (Some(_), _) => {}
            }
        }
        left
    }
}

fn sheet_of(frame: &Frame) -> Option<u16> {
    match frame {
        Frame::Sheet(report) => Some(report.index),
        Frame::Rows(rows) => rows.first().map(|row| row.sheet),
        Frame::Total(row) => Some(row.sheet),
        Frame::Skipped { sheet, .. } | Frame::Formulas { sheet, .. } => Some(*sheet),
        Frame::Done { .. } | Frame::Refused(_) => None,
    }
}
