//! The meaning of each column under a header.

use super::header::Label;
use super::heading::Heading;
use super::rows::is_id_like;
use super::vocabulary::{Found, Vocabulary};
use crate::cells::{Cell, RawRow};
use crate::check::text;
use crate::protocol::{Column, Field, Kind, Meaning, Request};
use std::collections::HashMap;

/// Decides what every column is. `sample` are the buffered rows below the header.
///
/// What must never be held is dropped whatever a person chose for it. Of two columns with the same meaning
/// the first wins, unless the other's heading is clearly better or only the other has values.
pub fn assign(labels: &[Label], sample: &[RawRow], request: &Request) -> Vec<Column> {
    let vocabulary = Vocabulary::get();
    let headings = unique_headings(labels, sample);
    let mut columns = Vec::with_capacity(labels.len());
    let mut candidates: HashMap<Field, Vec<(usize, u8)>> = HashMap::new();
    // Vacancies and goals are no persons.
    let of_people = !matches!(request.kind, Kind::Targets | Kind::Vacancies);
    // What stands over those by which people are told apart, too, is no group of columns: it may be the title of the list.
    let named = |label: &&Label| tells_apart(vocabulary.find(request.kind, &label.heading, label.group.as_ref()));
    let over_people: Vec<&Heading> = labels.iter().filter(named).flat_map(|label| &label.above).collect();
    for (position, (label, heading)) in labels.iter().zip(headings).enumerate() {
        let Some(heading) = heading else { continue };
        let Ok(at) = u16::try_from(position) else { continue };
        let index = columns.len();
        let chosen = request.choices.iter().find(|choice| choice.heading == heading);
        let found = vocabulary.find(request.kind, &label.heading, label.group.as_ref());
        let mut column = Column { position: at, heading, meaning: Meaning::Ignored, detail: None };
        // No group takes away by what people are told apart.
        let group = label.group.as_ref().filter(|_| !tells_apart(found));
        let above = of_people && label.above.iter().any(|text| !over_people.contains(&text));
        let never = label.never || above;
        if never || vocabulary.is_forbidden(&label.heading, group) || gives_away(position, found, sample) {
            column.meaning = Meaning::Dropped;
        } else if let Some(choice) = chosen {
            if let Some(field) = choice.field {
                column.meaning = Meaning::Field(field);
                column.detail = detail(field, label, found, request);
                candidates.entry(field).or_default().push((index, 9));
            }
        } else if let Some(found) = found {
            let field = if found.either { day_or_months(position, label, sample) } else { found.field };
            column.meaning = Meaning::Field(field);
            column.detail = detail(field, label, Some(found), request);
            candidates.entry(field).or_default().push((index, found.quality));
        } else if request.kind == Kind::Targets
            && let Some(id) = indicator(label, request)
        {
            column.meaning = Meaning::Field(Field::Target);
            column.detail = Some(id);
        }
        columns.push(column);
    }
    for (field, candidates) in candidates {
        // Where two columns of one level name different places, the check says so row by row.
        if !matches!(field, Field::PlaceOfWork | Field::Requirements | Field::Target) {
            keep_best(&mut columns, &candidates, sample);
        }
    }
    one_column_per_indicator(&mut columns);
    weak_address(&mut columns, labels, request);
    if request.kind == Kind::Targets {
        township_by_content(&mut columns, sample);
    }
    columns
}

fn keep_best(columns: &mut [Column], candidates: &[(usize, u8)], sample: &[RawRow]) {
    let filled = |index: usize| {
        let position = usize::from(columns[index].position);
        sample.iter().any(|row| row.cells.get(position).and_then(text::of).is_some())
    };
    let score = |(index, quality): &(usize, u8)| (*quality >= 9, filled(*index), *quality, std::cmp::Reverse(*index));
    let best = candidates.iter().max_by_key(|candidate| score(candidate)).map(|(index, _)| *index);
    let mut left_out = Vec::new();
    for (index, _) in candidates {
        if Some(*index) != best {
            // Where it has amounts, too, somebody's pay may stand in it alone: that is said.
            let pay = columns[*index].meaning == Meaning::Field(Field::Pay) && filled(*index);
            left_out.push((*index, pay));
        }
    }
    for (index, pay) in left_out {
        columns[index].meaning = Meaning::Ignored;
        columns[index].detail = pay.then(|| Field::Pay.word().to_owned());
    }
}

fn one_column_per_indicator(columns: &mut [Column]) {
    let mut seen: Vec<String> = Vec::new();
    for column in columns.iter_mut().filter(|column| column.meaning == Meaning::Field(Field::Target)) {
        match &column.detail {
            Some(id) if !seen.contains(id) => seen.push(id.clone()),
            _ => (column.meaning, column.detail) = (Meaning::Ignored, None),
        }
    }
}

/// An address says the township only when neither a township nor a village column does.
fn weak_address(columns: &mut [Column], labels: &[Label], request: &Request) {
    if request.kind == Kind::Targets || !columns.iter().any(|column| column.meaning == Meaning::Field(Field::Village)) {
        return;
    }
    for column in columns.iter_mut().filter(|column| column.meaning == Meaning::Field(Field::Township)) {
        let label = &labels[usize::from(column.position)];
        let chosen = request.choices.iter().any(|choice| choice.heading == column.heading);
        let weak =
            Vocabulary::get().find(request.kind, &label.heading, label.group.as_ref()).is_some_and(|found| found.quality <= 1);
        if weak && !chosen {
            column.meaning = Meaning::Ignored;
        }
    }
}

/// A targets file often leaves the heading over its townships out.
fn township_by_content(columns: &mut [Column], sample: &[RawRow]) {
    if columns.iter().any(|column| column.meaning == Meaning::Field(Field::Township)) {
        return;
    }
    let townships = |column: &Column| {
        let texts = sample.iter().filter_map(|row| row.cells.get(usize::from(column.position)).and_then(text::of));
        texts
            .filter(|text| matches!(crate::check::places::parse(text, None), crate::check::places::Place::Township { .. }))
            .count()
    };
    let best =
        columns.iter_mut().filter(|c| c.meaning == Meaning::Ignored).map(|c| (townships(c), c)).max_by_key(|(count, _)| *count);
    if let Some((1.., column)) = best {
        column.meaning = Meaning::Field(Field::Township);
    }
}

/// The headings as reported, made unique; `None` for a column without heading and without values.
fn unique_headings(labels: &[Label], sample: &[RawRow]) -> Vec<Option<String>> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    let heading = |(position, label): (usize, &Label)| {
        let typed = if label.typed.is_empty() {
            let filled = || sample.iter().any(|row| row.cells.get(position).and_then(text::of).is_some());
            // What is never held is dropped further down, too.
            (label.never || !label.above.is_empty() || filled()).then(|| letters(position))?
        } else {
            label.typed.clone()
        };
        let count = seen.entry(typed.clone()).and_modify(|count| *count += 1).or_insert(1);
        Some(if *count == 1 { typed } else { format!("{typed} ({count})") })
    };
    labels.iter().enumerate().map(heading).collect()
}

/// The letters of a column as the spreadsheet program shows them, for one without heading: `(AB)`.
pub(super) fn letters(position: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = position + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    format!("({})", letters.iter().rev().collect::<String>())
}

fn tells_apart(found: Option<Found>) -> bool {
    found.is_some_and(|found| matches!(found.field, Field::Name | Field::ResidentId))
}

/// Whether two lists of people stand side by side: the name and the identity number have two columns each, both filled. Nothing
/// says which of the other columns belongs to which list. Under another group it may be another person (子女信息) of whom
/// nothing more is asked. A column that somebody has spoken about is no question any more.
pub fn side_by_side(labels: &[Label], sample: &[RawRow], request: &Request) -> bool {
    let headings = unique_headings(labels, sample);
    let chosen = |at: usize| request.choices.iter().find(|choice| Some(&choice.heading) == headings[at].as_ref());
    let of = |field: Field| -> Vec<usize> {
        let found = |at: &usize| {
            let label = &labels[*at];
            let found = Vocabulary::get().find(request.kind, &label.heading, label.group.as_ref());
            found.is_some_and(|found| found.field == field && found.quality >= 2) && chosen(*at).is_none()
        };
        (0..labels.len()).filter(found).collect()
    };
    let further = match request.kind {
        Kind::People => Field::Township,
        Kind::Placements | Kind::Trainings => Field::Start,
        Kind::Targets | Kind::Vacancies => return false,
    };
    let (names, numbers) = (of(Field::Name), of(Field::ResidentId));
    let (&[first, second, ..], &[number, other, ..]) = (names.as_slice(), numbers.as_slice()) else { return false };
    let filled = |at: usize| sample.iter().any(|row| row.cells.get(at).is_some_and(is_id_like));
    let list_of_its_own = labels[first].group == labels[second].group || of(further).len() >= 2;
    list_of_its_own && filled(number) && filled(other)
}

/// Whether the values are mostly ethnic names or political statuses although the heading does not say so.
fn gives_away(position: usize, found: Option<Found>, sample: &[RawRow]) -> bool {
    if tells_apart(found) {
        return false;
    }
    let texts = sample.iter().filter_map(|row| row.cells.get(position).and_then(text::of));
    let (mut all, mut telling) = (0, 0);
    for text in texts {
        all += 1;
        telling += u32::from(Vocabulary::get().is_forbidden_value(&text));
    }
    telling > 0 && telling * 2 > all
}

/// 务工时间: numbers of months (6, `6个月`, 半年) or days, as the values say; days when there are none.
fn day_or_months(position: usize, label: &Label, sample: &[RawRow]) -> Field {
    if label.heading.note.contains('月') && !label.heading.note.contains('年') {
        return Field::Months;
    }
    let (mut days, mut months) = (0, 0);
    for cell in sample.iter().filter_map(|row| row.cells.get(position)) {
        match cell {
            Cell::Number(number) if (0.0..=12.0).contains(number) => months += 1,
            Cell::Text(text) => {
                let text = text::compact(text);
                let number = text.trim_end_matches("个月").trim_end_matches("个");
                let counted = number.parse::<f64>().is_ok_and(|n| (0.0..=12.0).contains(&n))
                    || text.contains("个月")
                    || text.contains("半年");
                if counted {
                    months += 1;
                } else if !text.is_empty() {
                    days += 1;
                }
            }
            Cell::Number(_) | Cell::Day(_) => days += 1,
            Cell::Empty | Cell::Bool(_) | Cell::Error(_) => {}
        }
    }
    if months > days { Field::Months } else { Field::Start }
}

/// What the check needs besides the heading: unit and period of pay, the level of a place of work, the id
/// of an indicator.
fn detail(field: Field, label: &Label, found: Option<Found>, request: &Request) -> Option<String> {
    match field {
        Field::Pay => {
            let group = label.group.as_ref().map_or("", |group| group.full.as_str());
            let said =
                ["万元", "千元", "元", "月", "年"].into_iter().filter(|unit| group.contains(unit)).take(2).collect::<Vec<_>>();
            let said = if said.is_empty() {
                ["万元", "千元", "元"].into_iter().filter(|unit| label.heading.full.contains(unit)).take(1).collect()
            } else {
                said
            };
            (!said.is_empty()).then(|| said.join("/"))
        }
        Field::PlaceOfWork => Some(found.map_or(6, |found| found.level.max(1)).to_string()),
        Field::Target => indicator(label, request),
        _ => None,
    }
}

/// The indicator that a heading of a targets file names: by its id, one of its titles, or a title that
/// alone contains the heading (or the other way round).
pub fn indicator(label: &Label, request: &Request) -> Option<String> {
    let heading = &label.heading;
    if heading.base.chars().count() < 2 {
        return None;
    }
    let joined = label.group.as_ref().map(|group| format!("{}{}", group.base, heading.base));
    let keys = |(id, titles): &(String, Vec<String>)| -> Vec<Heading> {
        std::iter::once(id).chain(titles).map(|title| Heading::of(title)).filter(|key| !key.is_empty()).collect()
    };
    let same = |indicator: &&(String, Vec<String>)| {
        keys(indicator).iter().any(|key| {
            [&key.full, &key.base]
                .into_iter()
                .any(|key| *key == heading.full || *key == heading.base || Some(key) == joined.as_ref())
        })
    };
    if let Some((id, _)) = request.indicators.iter().find(same) {
        return Some(id.clone());
    }
    let near = |indicator: &&(String, Vec<String>)| {
        keys(indicator).iter().any(|key| {
            key.base.chars().count() >= 3
                && heading.base.chars().count() >= 3
                && (key.base.contains(heading.base.as_str()) || heading.base.contains(key.base.as_str()))
        })
    };
    let mut nearby = request.indicators.iter().filter(near);
    match (nearby.next(), nearby.next()) {
        (Some((id, _)), None) => Some(id.clone()),
        _ => None,
    }
}
