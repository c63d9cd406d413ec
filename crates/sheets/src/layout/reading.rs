//! A sheet under one of its headers: which cells leave, and what becomes of each row.

use super::fill::Fill;
use super::header::{self, Header, Label, TALLEST};
use super::rows::{RowRules, Verdict};
use super::vocabulary::Vocabulary;
use super::{above, columns};
use crate::cells::{Cell, Merged, RawRow};
use crate::check::never_held;
use crate::check::personal_numbers::{self, Sought};
use crate::protocol::{Column, DataRow, Field, Kind, Meaning, Request, SheetReport};

/// What became of a row.
pub enum Taken {
    /// It is among the rows or the skipped ones.
    In,
    /// A total that is to be compared.
    Total(DataRow),
    /// It names what is never held over columns that were kept. They are dropped from here on, as the report says now; the row
    /// itself is still to be taken.
    Narrower(RawRow),
    /// The last of these rows reads like another header. Those before it were counted; they may be the upper part of it.
    Header(Vec<RawRow>),
}

/// A sheet whose header is known.
pub struct Reading {
    /// As it was sent.
    report: SheetReport,
    labels: Vec<Label>,
    /// By position: the cells leave with their row.
    keep: Vec<bool>,
    /// By position: texts about a person, which leave only if they tell nothing that is never held.
    guarded: Vec<bool>,
    /// By position: which numbers may not leave with a text.
    sought: Vec<Option<Sought>>,
    kept: usize,
    headings: Vec<(u16, String)>,
    rules: RowRules,
    fill: Fill,
    across: Vec<Merged>,
    totals_matter: bool,
    /// Columns were dropped below the header: the same header further down brings them back.
    narrowed: bool,
    /// Skipped rows right above, which may be the upper part of a header.
    recent: Vec<RawRow>,
    /// The unit of money that a skipped row says: that of the list below it.
    unit_below: Option<String>,
    pub rows: Vec<DataRow>,
    pub skipped: Vec<u32>,
    /// By position: a formula gave the value of a cell that was kept.
    formulas: Vec<bool>,
    /// Headings of such columns under the headers before.
    formulas_above: Vec<String>,
}

/// The merged blocks that begin in these rows; `merged` is sorted by the first row.
pub fn blocks_of<'m>(merged: &'m [Merged], rows: &[RawRow]) -> &'m [Merged] {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return &[] };
    let from = merged.partition_point(|block| block.first_row + 1 < first.row);
    let until = merged.partition_point(|block| block.first_row < last.row);
    merged.get(from..until).unwrap_or_default()
}

impl Reading {
    /// `sample` are the rows below the header by which it is judged.
    pub fn of(
        report: SheetReport,
        merged: &[Merged],
        header: &Header,
        buffered: &[RawRow],
        sample: &[RawRow],
        kind: Kind,
    ) -> Reading {
        let mut keep = vec![false; header.labels.len()];
        let mut guarded = keep.clone();
        let mut sought = vec![None; keep.len()];
        let mut headings = Vec::new();
        // Vacancies and goals are no persons; what a vacancy says of those it wants is refused by its own words (WP-15).
        let of_people = !matches!(kind, Kind::Vacancies | Kind::Targets);
        for column in &report.columns {
            let Meaning::Field(field) = column.meaning else { continue };
            keep[usize::from(column.position)] = true;
            guarded[usize::from(column.position)] = of_people && field != Field::ResidentId;
            sought[usize::from(column.position)] = personal_numbers::sought_in(field, of_people);
            headings.push((column.position, column.heading.clone()));
        }
        let vocabulary = Vocabulary::get();
        let serial = header.labels.iter().map(|label| vocabulary.is_serial(&label.heading)).collect();
        let rules = RowRules::of(kind, &report.columns, &buffered[header.first..=header.last], serial);
        let below = report.header_row;
        let mut across: Vec<Merged> =
            merged.iter().filter(|block| block.last_column > block.first_column && block.first_row >= below).copied().collect();
        across.sort_by_key(|block| block.first_row);
        let data: Vec<&RawRow> = sample.iter().filter(|row| rules.verdict(row, |_| false, &across) == Verdict::Data).collect();
        // In a list of goals a blank says nothing: the village of one row is not that of the next.
        let in_blocks: &[Column] = if kind == Kind::Targets { &[] } else { &report.columns };
        let fill = Fill::of(merged, below, in_blocks, &data);
        let kept = headings.len();
        let formulas = vec![false; keep.len()];
        Reading {
            labels: header.labels.clone(),
            keep,
            guarded,
            sought,
            kept,
            headings,
            rules,
            fill,
            across,
            totals_matter: kind == Kind::Targets,
            narrowed: false,
            recent: Vec::new(),
            unit_below: None,
            rows: Vec::new(),
            skipped: Vec::new(),
            formulas,
            formulas_above: Vec::new(),
            report,
        }
    }

    /// Goes on after the part of the sheet under the header before: merged blocks reach below this header where a column means
    /// what it meant, and blanks still mean "as above" where all of them do.
    pub fn after(mut self, before: &Reading) -> Reading {
        self.formulas_above = before.formula_headings();
        let (now, above) = (self.fields(), before.fields());
        let same: Vec<u16> = now.iter().filter(|column| above.contains(column)).map(|(position, _)| *position).collect();
        self.fill.after(&before.fill, (self.report.header_from, self.report.header_row), &same, now == above);
        self
    }

    /// The columns that are needed, by position.
    fn fields(&self) -> Vec<(u16, Field)> {
        let needed = |column: &Column| match column.meaning {
            Meaning::Field(field) => Some((column.position, field)),
            Meaning::Dropped | Meaning::Ignored => None,
        };
        self.report.columns.iter().filter_map(needed).collect()
    }

    pub fn index(&self) -> u16 {
        self.report.index
    }
    pub fn report(&self) -> &SheetReport {
        &self.report
    }
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }
    /// Whether what stands in this column is never held.
    pub fn drops(&self, position: usize) -> bool {
        let is_dropped = |column: &Column| usize::from(column.position) == position && column.meaning == Meaning::Dropped;
        self.report.columns.iter().any(is_dropped)
    }
    /// The unit of money for the list that begins now.
    pub fn money_unit(&self) -> Option<String> {
        self.unit_below.clone().or_else(|| self.report.money_unit.clone())
    }
    pub fn skip(&mut self, row: u32) {
        self.skipped.push(row);
    }

    /// Takes one row.
    pub fn take(&mut self, row: RawRow, merged: &[Merged], request: &Request) -> Taken {
        self.fill.advance(&row);
        let fill = &self.fill;
        match self.rules.verdict(&row, |position| fill.reaches(position), &self.across) {
            Verdict::Header => self.take_header(row, merged, request),
            Verdict::Again if self.narrowed => Taken::Header(self.with_recent(row)),
            verdict => self.sort(row, verdict),
        }
    }

    /// Takes a row that reads like a header and begins no list.
    pub fn take_as_data(&mut self, row: RawRow) -> Taken {
        let fill = &self.fill;
        let verdict = self.rules.verdict_within(&row, |position| fill.reaches(position), &self.across);
        self.sort(row, verdict)
    }

    fn take_header(&mut self, row: RawRow, merged: &[Merged], request: &Request) -> Taken {
        let at = row.row;
        let mut rows = self.with_recent(row);
        let merged = blocks_of(merged, &rows);
        let header = header::around(&rows, rows.len() - 1, merged, request);
        if header.is_some_and(|header| header::begins_a_list(&header.labels, request)) {
            return Taken::Header(rows);
        }
        let labels = header::labels(&rows[rows.len() - 1..], merged);
        let Some(row) = rows.pop() else { return Taken::In };
        self.recent = rows;
        if self.narrow(at, &labels) { Taken::Narrower(row) } else { self.take_as_data(row) }
    }

    /// Drops the columns over which a row names what is never held (WP-18); `false` when there is none that is not dropped yet.
    fn narrow(&mut self, row: u32, labels: &[Label]) -> bool {
        let mut found = false;
        for (position, label) in labels.iter().enumerate() {
            let Ok(at) = u16::try_from(position) else { continue };
            let known = self.report.columns.iter().position(|column| column.position == at);
            let dropped = known.is_some_and(|known| self.report.columns[known].meaning == Meaning::Dropped);
            if dropped || !(label.never || Vocabulary::get().is_forbidden(&label.heading, None)) {
                continue;
            }
            found = true;
            let heading = if label.typed.is_empty() { columns::letters(position) } else { label.typed.clone() };
            let column = Column { position: at, heading, meaning: Meaning::Dropped, detail: None };
            match known {
                Some(known) => self.report.columns[known] = column,
                None => self.report.columns.push(column),
            }
            if let Some(keep) = self.keep.get_mut(position) {
                *keep = false;
            }
            if let Some(old) = self.labels.get_mut(position) {
                old.clone_from(label);
            }
            self.headings.retain(|(position, _)| *position != at);
        }
        if found {
            self.report.columns.sort_by_key(|column| column.position);
            (self.report.header_from, self.report.header_row) = (row, row);
            self.narrowed = true;
        }
        found
    }

    fn with_recent(&mut self, row: RawRow) -> Vec<RawRow> {
        let mut rows = std::mem::take(&mut self.recent);
        rows.push(row);
        rows
    }

    /// Keeps of a skipped row what may matter to the header below it.
    fn remember(&mut self, row: RawRow) {
        let texts = row.cells.iter().filter(|cell| matches!(cell, Cell::Text(_))).count();
        if (1..=3).contains(&texts)
            && let Some(unit) = above::money(std::slice::from_ref(&row))
        {
            self.unit_below = Some(unit);
        }
        if texts < 2 {
            self.recent.clear();
            return;
        }
        if self.recent.len() + 1 >= TALLEST {
            self.recent.remove(0);
        }
        self.recent.push(row);
    }

    fn sort(&mut self, mut row: RawRow, verdict: Verdict) -> Taken {
        match verdict {
            Verdict::Total if self.totals_matter => return Taken::Total(DataRow { total: true, ..self.data(row) }),
            Verdict::Total | Verdict::Skip | Verdict::Again | Verdict::Header => {
                self.skipped.push(row.row);
                self.remember(row);
            }
            Verdict::Data => {
                for position in &row.formulas {
                    let position = usize::from(*position);
                    if self.keep.get(position) == Some(&true)
                        && row.cells.get(position).is_some_and(|c| !matches!(c, Cell::Empty))
                    {
                        self.formulas[position] = true;
                    }
                }
                self.fill.apply(&mut row, &self.keep);
                let data = self.data(row);
                self.rows.push(data);
                self.recent.clear();
            }
        }
        Taken::In
    }

    fn data(&self, row: RawRow) -> DataRow {
        let mut cells = Vec::with_capacity(self.kept);
        let (mut left_out, mut numbers) = (Vec::new(), Vec::new());
        for (position, mut cell) in row.cells.into_iter().take(self.keep.len()).enumerate() {
            // Positions are below the number of labels, which is below 65,536.
            let Ok(at) = u16::try_from(position) else { continue };
            if !self.keep[position] || matches!(cell, Cell::Empty) {
                continue;
            }
            if self.guarded[position] && matches!(&cell, Cell::Text(text) if never_held::tells(text)) {
                left_out.push(at);
                continue;
            }
            let found = self.sought[position].and_then(|sought| personal_numbers::take_out(&mut cell, sought));
            numbers.extend(found.map(|found| (at, found)));
            if !matches!(cell, Cell::Empty) {
                cells.push((at, cell));
            }
        }
        DataRow { sheet: self.report.index, row: row.row, cells, left_out, numbers, total: false }
    }

    /// The columns in which formulas gave values, under this header and those before.
    pub fn formula_headings(&self) -> Vec<String> {
        let gave = |position: &u16| self.formulas.get(usize::from(*position)) == Some(&true);
        let mut headings = self.formulas_above.clone();
        for (_, heading) in self.headings.iter().filter(|(position, _)| gave(position)) {
            if !headings.contains(heading) {
                headings.push(heading.clone());
            }
        }
        headings
    }
}
