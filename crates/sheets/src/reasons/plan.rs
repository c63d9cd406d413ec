//! What is to be written of each sheet: which rows, under which headers, without which columns.

use super::{Reason, ReasonsRequest};
use crate::cells::Merged;
use crate::check::personal_numbers::{self, Sought};
use crate::protocol::{Field, Meaning, SheetReport};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What the request says of one sheet.
pub(super) struct Plan<'r> {
    /// By the headers of the sheet, from above; there is at least one.
    pub(super) parts: Vec<Part>,
    pub(super) reasons: BTreeMap<u32, Vec<&'r Reason>>,
}

/// The rows of a sheet under one of its headers.
pub(super) struct Part {
    pub(super) header_from: u32,
    pub(super) header_row: u32,
    /// The rows are about persons.
    pub(super) of_people: bool,
    pub(super) dropped: HashSet<u16>,
    /// Identity numbers and phones: their cells are text, so that a mended number stays whole.
    pub(super) text_columns: HashSet<u16>,
    /// Texts in which no number of a person stays.
    pub(super) sought: Vec<(u16, Sought)>,
    /// Something of it is written: what stands above the first list always is.
    pub(super) written: bool,
}

pub(super) struct Plans<'r>(pub(super) HashMap<u16, Plan<'r>>);

impl<'r> Plans<'r> {
    pub(super) fn of(request: &'r ReasonsRequest) -> Plans<'r> {
        let mut plans: HashMap<u16, Plan> = HashMap::new();
        for reason in request.reasons.iter().filter(|reason| reason.row > 0) {
            let plan = plans.entry(reason.sheet).or_insert_with(|| Plan::of(reason.sheet, request));
            plan.add(reason);
        }
        plans.retain(|_, plan| !plan.reasons.is_empty());
        Plans(plans)
    }
}

impl<'r> Plan<'r> {
    fn of(sheet: u16, request: &ReasonsRequest) -> Plan<'r> {
        let mut parts: Vec<Part> = request.sheets.iter().filter(|report| report.index == sheet).map(Part::of).collect();
        parts.sort_by_key(|part| part.header_row);
        if let Some(first) = parts.first_mut() {
            first.written = true;
        }
        Plan { parts, reasons: BTreeMap::new() }
    }

    fn add(&mut self, reason: &'r Reason) {
        if self.first().is_none_or(|first| reason.row <= first.header_row) {
            return;
        }
        let at = self.place_of(reason.row);
        if let Some(part) = self.parts.get_mut(at) {
            part.written = true;
            self.reasons.entry(reason.row).or_default().push(reason);
        }
    }

    pub(super) fn first(&self) -> Option<&Part> {
        self.parts.first()
    }
    /// The last row of the first header: everything down to it is written.
    pub(super) fn header_row(&self) -> u32 {
        self.first().map_or(0, |first| first.header_row)
    }
    fn place_of(&self, row: u32) -> usize {
        self.parts.partition_point(|part| part.header_from <= row).saturating_sub(1)
    }
    pub(super) fn part_of(&self, row: u32) -> Option<&Part> {
        self.parts.get(self.place_of(row))
    }

    pub(super) fn wants(&self, row: u32) -> bool {
        let heads = || self.part_of(row).is_some_and(|part| part.written && row <= part.header_row);
        row <= self.header_row() || self.reasons.contains_key(&row) || heads()
    }
    /// Whether nothing of a column may be written.
    pub(super) fn drops(&self, position: u16) -> bool {
        self.parts.iter().filter(|part| part.written).all(|part| part.dropped.contains(&position))
    }
}

impl Part {
    fn of(report: &SheetReport) -> Part {
        let with = |wanted: &dyn Fn(Meaning) -> bool| {
            report.columns.iter().filter(|column| wanted(column.meaning)).map(|column| column.position).collect()
        };
        let person = |meaning: Meaning| matches!(meaning, Meaning::Field(Field::Name | Field::ResidentId));
        let of_people = report.columns.iter().any(|column| person(column.meaning));
        let sought = report.columns.iter().filter_map(|column| match column.meaning {
            Meaning::Field(field) => Some((column.position, personal_numbers::sought_in(field, of_people)?)),
            Meaning::Dropped | Meaning::Ignored => None,
        });
        Part {
            header_from: if report.header_from == 0 { report.header_row } else { report.header_from },
            header_row: report.header_row,
            of_people,
            dropped: with(&|meaning| meaning == Meaning::Dropped),
            text_columns: with(&|meaning| matches!(meaning, Meaning::Field(Field::ResidentId | Field::Phone))),
            sought: sought.collect(),
            written: false,
        }
    }

    /// Whether a merged block (its rows count from 0) lies within the header.
    pub(super) fn heads(&self, block: &Merged) -> bool {
        block.first_row + 1 >= self.header_from && block.last_row < self.header_row
    }
}
