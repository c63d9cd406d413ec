//! Where the header is: one row, or two and three rows with groups, below titles and stamps.
//!
//! A sheet may have several: each page its own, or a list below another one. [`find`] looks for the first, [`around`] for a
//! later one, of which a row has been met.

use super::heading::Heading;
use super::rows;
use super::vocabulary::Vocabulary;
use crate::cells::{Cell, Merged, RawRow};
use crate::check::personal_numbers::{self, Sought};
use crate::check::text;
use crate::protocol::{Field, Kind, Request};

/// One column's heading, with the groups above it.
#[derive(Clone, Default, Debug)]
pub struct Label {
    pub typed: String,
    pub heading: Heading,
    pub group: Option<Heading>,
    /// The cell is empty, and the merged block over it names what is never held (WP-18).
    pub never: bool,
    /// The texts above it, in this header or right above, that name what is never held (WP-18).
    pub above: Vec<Heading>,
}

/// The header of a sheet: indices into the buffered rows, and a label per column.
pub struct Header {
    pub first: usize,
    pub last: usize,
    pub labels: Vec<Label>,
}

/// At most so many rows make one header.
pub const TALLEST: usize = 3;

/// Finds the header among the first rows: the rows in which most of what is wanted is named; of equals the
/// earliest, so that a header repeated inside the data does not win. Nor does a richer one below people whom an earlier header
/// lists: they would be in no count. A table that only shows how to fill the ledger in lists nobody.
pub fn find(rows: &[RawRow], merged: &[Merged], request: &Request) -> Option<Header> {
    let mut best: Option<(u32, Header)> = None;
    for first in 0..rows.len() {
        let shown = best.as_ref().is_some_and(|(_, header)| only_shows(rows, header, first));
        let below = |header: &Header| first > header.last + 1 && lists_somebody(&rows[first - 1], &header.labels, request);
        if !shown && best.as_ref().is_some_and(|(_, header)| below(header)) {
            break;
        }
        let found = beginning_at(rows, first, first, merged, request);
        let better = |score: u32| best.as_ref().is_none_or(|(above, _)| score > *above || (shown && score == *above));
        if let Some(found) = found.filter(|(score, _)| better(*score)) {
            best = Some(found);
        }
    }
    best.map(|(_, header)| header.looked_above(rows, merged))
}

/// The best header that a row is part of, whatever the rows around it would make without it.
pub fn around(rows: &[RawRow], at: usize, merged: &[Merged], request: &Request) -> Option<Header> {
    let mut best: Option<(u32, Header)> = None;
    for first in at.saturating_sub(TALLEST - 1)..=at {
        let found = beginning_at(rows, first, at, merged, request);
        if let Some(found) = found.filter(|(score, _)| best.as_ref().is_none_or(|(above, _)| score > above)) {
            best = Some(found);
        }
    }
    best.map(|(_, header)| header.looked_above(rows, merged))
}

/// The best header that begins in one row and reaches another; of equals the tallest.
fn beginning_at(rows: &[RawRow], first: usize, reaches: usize, merged: &[Merged], request: &Request) -> Option<(u32, Header)> {
    let mut best: Option<(u32, Header)> = None;
    for last in first..rows.len().min(first + TALLEST) {
        if last > first && !(groups(&rows[first..=last], merged) && continues(&rows[first..=last], merged)) {
            break;
        }
        if last < reaches {
            continue;
        }
        let labels = labels(&rows[first..=last], merged);
        let score = score(&labels, request);
        if score > 0 && best.as_ref().is_none_or(|(above, _)| score >= *above) {
            best = Some((score, Header { first, last, labels }));
        }
    }
    best
}

/// At most so many rows are an example. A longer table is a list, whatever stands above it.
const MOST_SHOWN: usize = 3;

/// Whether the rows between a header and another row only show how to fill the ledger in: 填写样式 stands right above the header.
fn only_shows(rows: &[RawRow], header: &Header, until: usize) -> bool {
    let between = until.saturating_sub(header.last + 1);
    let above = header.first.checked_sub(1).and_then(|above| rows.get(above));
    (1..=MOST_SHOWN).contains(&between) && above.is_some_and(rows::announces_example)
}

/// Whether a row below a header has a number under its heading of identity numbers. A row that says that it is an example
/// lists nobody, nor does a table without names (who filled it in: 填报人姓名).
fn lists_somebody(row: &RawRow, labels: &[Label], request: &Request) -> bool {
    let numbered = |(column, label): (usize, &Label)| {
        row.cells.get(column).is_some_and(rows::is_id_like) && field_of(label, request) == Some(Field::ResidentId)
    };
    let named = labels.iter().any(|label| field_of(label, request) == Some(Field::Name));
    named && labels.iter().enumerate().any(numbered) && !rows::is_example(row)
}

/// Where a header further down stands, from a row on: one that a list can begin with and that is not worded like this one.
pub fn next(rows: &[RawRow], from: usize, header: &Header, merged: &[Merged], request: &Request) -> Option<usize> {
    let other = |first: &usize| {
        beginning_at(rows, *first, *first, merged, request)
            .is_some_and(|(_, found)| begins_a_list(&found.labels, request) && !same_words(&found.labels, &header.labels))
    };
    (from..rows.len()).find(other)
}

fn same_words(one: &[Label], other: &[Label]) -> bool {
    (0..one.len().max(other.len())).all(|at| word(one, at) == word(other, at))
}

fn word(labels: &[Label], at: usize) -> &str {
    labels.get(at).map_or("", |label| label.heading.full.as_str())
}

/// Whether a list can begin with these labels: they name that by which its rows are told apart. Goals are in one table.
pub fn begins_a_list(labels: &[Label], request: &Request) -> bool {
    let needed: &[Field] = match request.kind {
        Kind::People | Kind::Placements | Kind::Trainings => &[Field::ResidentId],
        Kind::Vacancies => &[Field::Title, Field::Employer],
        Kind::Targets => return false,
    };
    needed.iter().all(|field| labels.iter().any(|label| field_of(label, request) == Some(*field)))
}

/// What a label means: as somebody chose, else by its words.
fn field_of(label: &Label, request: &Request) -> Option<Field> {
    match request.choices.iter().find(|choice| choice.heading == label.typed) {
        Some(choice) => choice.field,
        None => Vocabulary::get().find(request.kind, &label.heading, label.group.as_ref()).map(|found| found.field),
    }
}

impl Header {
    /// A column over which this header says nothing keeps its heading of before, unless another one has that meaning now. So
    /// does a column that was dropped (`dropped`, by position) under a heading that nobody knows: it may be a row of the list
    /// that only reads like a header, and a value of what is never held is no heading (WP-18).
    pub fn keep_blank(&mut self, before: &[Label], dropped: impl Fn(usize) -> bool, request: &Request) {
        let now: Vec<Field> = self.labels.iter().filter_map(|label| field_of(label, request)).collect();
        if self.labels.len() < before.len() {
            self.labels.resize(before.len(), Label::default());
        }
        for (position, (label, old)) in self.labels.iter_mut().zip(before).enumerate() {
            let elsewhere = field_of(old, request).is_some_and(|field| now.contains(&field));
            let blank = label.heading.is_empty() && !label.never && label.above.is_empty() && !elsewhere;
            if blank || (dropped(position) && field_of(label, request).is_none()) {
                label.clone_from(old);
            }
        }
    }

    /// Gives each column that has anything a label, if only an empty one. One under a merged block that begins in the rows right
    /// above and reaches down into the header takes that heading.
    fn widen(&mut self, rows: &[RawRow], merged: &[Merged]) {
        let width = rows[self.first..].iter().map(|row| row.cells.len()).max().unwrap_or(0);
        if self.labels.len() < width {
            self.labels.resize(width, Label::default());
        }
        let top = rows[self.first].row.saturating_sub(1);
        let above = &rows[self.first.saturating_sub(TALLEST - 1)..self.first];
        for (column, label) in self.labels.iter_mut().enumerate().filter(|(_, label)| label.heading.is_empty() && !label.never) {
            let Ok(at) = u32::try_from(column) else { continue };
            let over = |m: &&Merged| m.first_row < top && top <= m.last_row && m.first_column == at && m.last_column == at;
            let Some(block) = merged.iter().find(over) else { continue };
            let row = above.iter().find(|row| row.row.saturating_sub(1) == block.first_row);
            if let Some(text) = row.and_then(|row| label_text(row, column)) {
                (label.typed, label.heading) = typed_and_heading(text.into_owned());
            }
        }
    }

    /// Notes what the rows right above name of what is never held: they may be groups that did not read like any.
    fn looked_above(mut self, rows: &[RawRow], merged: &[Merged]) -> Header {
        self.widen(rows, merged);
        for row in &rows[self.first.saturating_sub(TALLEST - 1)..self.first] {
            let texts: Vec<_> = (0..row.cells.len()).filter_map(|column| Some((column, label_text(row, column)?))).collect();
            // One text alone is a title.
            for (column, text) in texts.iter().filter(|_| texts.len() >= 2) {
                let short = |never: &Heading| never.full.chars().count() <= MOST_OF_A_TITLE;
                let Some(never) = never_held_in(text).filter(short) else { continue };
                let until = self.labels.len().min(last_column(merged, row, *column) + 1);
                let wide = until > column + 1;
                for label in self.labels.iter_mut().take(until).skip(*column) {
                    if wide || label.heading.is_empty() {
                        label.above.push(never.clone());
                    }
                }
            }
        }
        self
    }
}

/// How much of what is wanted the labels name; 0 when they are no header.
fn score(labels: &[Label], request: &Request) -> u32 {
    let vocabulary = Vocabulary::get();
    let mut fields: Vec<Field> = Vec::new();
    let mut known = 0;
    let mut targets = 0;
    for label in labels.iter().filter(|label| !label.heading.is_empty() && label.heading.full.len() <= 120) {
        let field = field_of(label, request);
        if let Some(field) = field {
            if !fields.contains(&field) {
                fields.push(field);
            }
        } else if request.kind == Kind::Targets && super::columns::indicator(label, request).is_some() {
            targets += 1;
        }
        let never = || !label.above.is_empty() || vocabulary.is_forbidden(&label.heading, label.group.as_ref());
        if field.is_some() || vocabulary.is_known(&label.heading) || never() {
            known += 1;
        }
    }
    let enough = match request.kind {
        Kind::Targets => targets >= 1 && (fields.contains(&Field::Township) || targets >= 2) || fields.contains(&Field::Target),
        Kind::Vacancies => {
            let firm = fields.contains(&Field::Employer) && fields.len() >= 3;
            firm || fields.contains(&Field::Title) && (fields.len() >= 2 || known >= 3)
        }
        _ => {
            let person = fields.contains(&Field::Name) || fields.contains(&Field::ResidentId);
            person && (fields.len() >= 2 || known >= 3)
        }
    };
    if enough { (u32::try_from(fields.len()).unwrap_or(0) + targets) * 100 + known.min(99) } else { 0 }
}

/// The text of a heading cell; numbers (a column per day) count too.
fn label_text(row: &RawRow, column: usize) -> Option<std::borrow::Cow<'_, str>> {
    match row.cells.get(column)? {
        Cell::Bool(_) => None,
        cell => text::of(cell).filter(|text| text.len() <= 240),
    }
}

fn block_at(merged: &[Merged], row: &RawRow, column: usize) -> Option<&'static str> {
    // Which way a merged block around the cell runs.
    let (row, column) = (row.row.saturating_sub(1), u32::try_from(column).ok()?);
    let block = merged
        .iter()
        .find(|m| (m.first_row..=m.last_row).contains(&row) && (m.first_column..=m.last_column).contains(&column))?;
    Some(if block.last_column > block.first_column { "across" } else { "down" })
}

/// The last column of the merged block around a cell, or its own.
fn last_column(merged: &[Merged], row: &RawRow, column: usize) -> usize {
    let (number, Ok(at)) = (row.row.saturating_sub(1), u32::try_from(column)) else { return column };
    let around = |m: &&Merged| (m.first_row..=m.last_row).contains(&number) && (m.first_column..=m.last_column).contains(&at);
    let block = merged.iter().find(around);
    block.and_then(|block| usize::try_from(block.last_column).ok()).unwrap_or(column)
}

/// A longer text is no group that says what the columns below it mean.
const MOST_OF_A_GROUP: usize = 16;
/// A longer text above a header that names what is never held may be the title of an office.
const MOST_OF_A_TITLE: usize = 12;

/// 收入 of `其中：收入`.
fn without_lead(text: &str) -> &str {
    let trimmed = text::trim(text);
    let rest = trimmed.strip_prefix("其中").map(|rest| text::trim(rest.trim_start_matches([':', '：', '，', '、', ' '])));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(trimmed)
}

/// What a text above a heading names of what is never held (WP-18), brackets aside: they only explain. Of a stamp it is what
/// stands before the colon; behind it an office may stand.
fn never_held_in(text: &str) -> Option<Heading> {
    let text = without_lead(text);
    let said = if rows::is_note(text) { text.split([':', '：']).next().unwrap_or(text) } else { text };
    let heading = Heading::of(&Heading::of(said).base);
    Vocabulary::get().is_forbidden(&heading, None).then_some(heading)
}

/// Whether the rows down to the last could be the groups over it.
fn groups(rows: &[RawRow], merged: &[Merged]) -> bool {
    rows.windows(2).all(|pair| are_groups(&pair[0], &pair[1], merged))
}

/// Whether a row could be the groups over the row below it: at least two short texts, no stamp, no number. Beside a heading that
/// stands over both rows a text may be long or have a colon, as long as it is none of a stamp.
fn are_groups(row: &RawRow, below: &RawRow, merged: &[Merged]) -> bool {
    let texts: Vec<_> = (0..row.cells.len()).filter_map(|column| Some((column, label_text(row, column)?))).collect();
    let number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let colon = |text: &str| text.contains([':', '：']);
    let short = |text: &str| {
        let stamp = colon(text) || (text.contains('年') && text.contains('月') && text.contains('日'));
        !stamp && text.chars().count() <= MOST_OF_A_GROUP && !number(text)
    };
    let heads_both = |(column, text): &(usize, std::borrow::Cow<'_, str>)| {
        let heading = Heading::of(text);
        let vocabulary = Vocabulary::get();
        // Of a known heading neither its length nor a date in it says that it is a stamp: 合同始期(年-月-日).
        !colon(text)
            && label_text(below, *column).is_none()
            && (vocabulary.is_known(&heading) || vocabulary.is_forbidden(&heading, None))
    };
    let may_stand_beside = |(column, text): &(usize, std::borrow::Cow<'_, str>)| {
        !(number(text) || rows::is_id_like(&row.cells[*column]) || colon(text) && rows::is_note(text))
    };
    let fit = texts.iter().all(|(_, text)| short(without_lead(text)))
        || (texts.iter().any(heads_both) && texts.iter().all(may_stand_beside));
    let across = texts.iter().any(|(column, _)| block_at(merged, row, *column) == Some("across"));
    let blanks = (1..row.cells.len() + 1).any(|column| label_text(row, column).is_none());
    texts.len() >= 2 && fit && (across || blanks)
}

/// Whether the last row goes on with the header of the rows above it: headings under groups, nothing of a person.
fn continues(rows: &[RawRow], merged: &[Merged]) -> bool {
    let [.., upper, lower] = rows else { return false };
    let vocabulary = Vocabulary::get();
    let mut known = 0;
    let mut count = 0;
    for column in 0..lower.cells.len() {
        let Some(text) = label_text(lower, column) else { continue };
        let heading = Heading::of(&text);
        count += 1;
        let digits = text.chars().filter(char::is_ascii_digit).count();
        if !matches!(lower.cells[column], Cell::Text(_)) || digits >= 6 {
            return false;
        }
        let above = label_text(upper, column);
        let next_above = label_text(upper, column + 1).is_some();
        let next_below = label_text(lower, column + 1).is_some();
        let joined = above.as_ref().map(|above| Heading::of(&format!("{above}{text}")));
        let is_known = vocabulary.is_known(&heading)
            || joined.is_some_and(|joined| vocabulary.is_known(&joined))
            || vocabulary.is_forbidden(&heading, None);
        let under_group = match &above {
            None => true,
            Some(above) => {
                block_at(merged, upper, column) == Some("across")
                    || (!next_above && next_below && block_at(merged, upper, column).is_none())
                    || above.as_ref() == text.as_ref()
                    || is_known
            }
        };
        if !under_group {
            return false;
        }
        known += u32::from(is_known || block_at(merged, upper, column) == Some("across"));
    }
    count >= 1 && known * 2 >= count && !repeats(upper, lower)
}

/// A header that stands there twice is no header of two rows.
fn repeats(upper: &RawRow, lower: &RawRow) -> bool {
    let same = (0..lower.cells.len()).filter(|column| {
        let below = label_text(lower, *column);
        below.is_some() && below == label_text(upper, *column)
    });
    let used = (0..lower.cells.len()).filter(|column| label_text(lower, *column).is_some()).count();
    same.count() * 2 > used
}

/// The label of each column: its lowest text, and the texts above it as its group.
pub fn labels(rows: &[RawRow], merged: &[Merged]) -> Vec<Label> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let Some(bottom) = rows.last() else { return Vec::new() };
    let mut labels = Vec::with_capacity(width);
    for column in 0..width {
        let mut texts: Vec<String> = Vec::new();
        for row in rows {
            let own = label_text(row, column).map(|text| text.into_owned());
            let text = own.or_else(|| (!std::ptr::eq(row, bottom)).then(|| spanning(row, bottom, column, merged)).flatten());
            if let Some(text) = text
                && texts.last() != Some(&text)
            {
                texts.push(text);
            }
        }
        let typed = texts.pop().unwrap_or_default();
        let above = texts.iter().filter_map(|text| never_held_in(text)).collect();
        let short = |text: &&str| text.chars().count() <= MOST_OF_A_GROUP;
        let short: Vec<&str> = texts.iter().map(|text| without_lead(text)).filter(short).collect();
        let group = (!short.is_empty()).then(|| Heading::of(&short.concat()));
        let (typed, heading) = typed_and_heading(typed);
        let never = heading.is_empty() && covered_by_never_held(bottom, column, merged);
        labels.push(Label { heading, typed, group, never, above });
    }
    labels
}

/// A heading as it is shown and as it is compared. Headings are reported and remembered: no number of a person stands in one
/// (SEC-34).
fn typed_and_heading(text: String) -> (String, Heading) {
    let text = personal_numbers::without(&text, Sought::Both).map_or(text, |(left, _)| left);
    (super::heading::shown(&text), Heading::of(&text))
}

/// Whether an empty cell of the last row lies under a merged block that names what is never held (WP-18).
fn covered_by_never_held(row: &RawRow, column: usize, merged: &[Merged]) -> bool {
    let (number, Ok(at)) = (row.row.saturating_sub(1), u32::try_from(column)) else { return false };
    let block = merged.iter().find(|m| m.first_row == number && (m.first_column..=m.last_column).contains(&at));
    let text = block.and_then(|block| label_text(row, usize::try_from(block.first_column).ok()?));
    text.is_some_and(|text| Vocabulary::get().is_forbidden(&Heading::of(&text), None))
}

/// The text of the group that reaches over an empty cell: that of its merged block, else of its left
/// neighbour when both have headings below.
fn spanning(row: &RawRow, bottom: &RawRow, column: usize, merged: &[Merged]) -> Option<String> {
    let (number, at) = (row.row.saturating_sub(1), u32::try_from(column).ok()?);
    let block =
        merged.iter().find(|m| (m.first_row..=m.last_row).contains(&number) && (m.first_column..=m.last_column).contains(&at));
    if let Some(block) = block {
        return label_text(row, usize::try_from(block.first_column).ok()?).map(|text| text.into_owned());
    }
    label_text(bottom, column)?;
    let left = (0..column).rev().find(|left| label_text(row, *left).is_some())?;
    let unbroken = (left..=column).all(|between| label_text(bottom, between).is_some());
    let merged_alone = merged.iter().any(|m| {
        (m.first_row..=m.last_row).contains(&number)
            && u32::try_from(left).is_ok_and(|left| (m.first_column..=m.last_column).contains(&left))
    });
    (unbroken && !merged_alone).then(|| label_text(row, left).map(|text| text.into_owned())).flatten()
}
