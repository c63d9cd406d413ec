//! A row of a transfer-employment or urban-employment ledger.

use super::dates::{Parsed, Until};
use super::person::{age_on, person};
use super::row::Row;
use super::sheet::Columns;
use super::types::{CheckedPlacement, Context, End, Outcome, PayPeriod};
use super::units::COUNTY;
use super::words::{self, ValueWords};
use super::{destination, money, set, text};
use crate::cells::Cell;
use crate::problem::{Code, Severity};
use crate::protocol::{DataRow, Field};
use leka_core::{Day, Destination, Fen};

/// Checks one row: name, identity number and first day are needed.
pub fn check_placement(row: &DataRow, columns: &Columns, context: &Context) -> Outcome<CheckedPlacement> {
    let mut row = Row::new(row, columns, context);
    let person = person(&mut row);
    let start = start(&mut row);
    let end = end(&mut row, start);
    let kind = row.listed(Field::PlacementKind, "import-problem-value-unknown-kind");
    let sector = row.listed(Field::Sector, "import-problem-value-unknown-sector");
    let channel = row.listed(Field::Channel, "import-problem-value-unknown-channel");
    let (place, destination) = place_of_work(&mut row);
    let pay = pay(&mut row);
    if let Some(start) = &start {
        let age = age_on(&mut row, person.as_ref(), start.day);
        if age.is_some_and(|age| (16..18).contains(&age)) && destination == Some(Destination::OutsideRegion) {
            row.error(Field::PlaceOfWork, Code::Under18Restricted, "import-problem-under-18-restricted");
        }
    }
    let placement = (|| {
        Some(CheckedPlacement {
            person: person?,
            employer: row.stated_or_set(Field::Employer).map(|text| text.into_owned()).unwrap_or_default(),
            trade: row.stated_or_set(Field::Trade).map(|text| text.into_owned()),
            start: start?.day,
            end: end?,
            kind,
            sector,
            channel,
            place,
            destination,
            pay,
        })
    })();
    row.outcome(placement)
}

/// The first day; an open end or nothing is noted as an error.
pub(super) fn start(row: &mut Row<'_>) -> Option<Parsed> {
    match row.day(Field::Start) {
        Ok(Some(parsed)) if parsed.open => {
            row.error(Field::Start, Code::DateUnreadable, "import-problem-date-open-start");
            None
        }
        Ok(Some(parsed)) => Some(parsed),
        Ok(None) => {
            row.error(Field::Start, Code::Missing, "import-problem-missing-start");
            None
        }
        Err(()) => None,
    }
}

/// The end as stated, else the second half of a range in the start column. `None` when it is unusable.
fn end(row: &mut Row<'_>, start: Option<Parsed>) -> Option<End> {
    let stated = row.day(Field::End).ok()?;
    let end = match (stated, start.and_then(|start| start.until)) {
        (Some(stated), _) if stated.open => End::Open,
        (Some(stated), _) => match stated.until {
            // 2022.3-2022.10 in the column of ends.
            Some(Until::On(day)) => End::On(day),
            Some(Until::Open) => End::Open,
            None => End::On(stated.day),
        },
        (None, Some(Until::On(day))) => End::On(day),
        (None, Some(Until::Open)) => End::Open,
        (None, None) => End::NotStated,
    };
    in_order(row, start.map(|start| start.day), end)
}

fn in_order(row: &mut Row<'_>, start: Option<Day>, end: End) -> Option<End> {
    match (start, end) {
        (Some(start), End::On(day)) if day < start => {
            row.error(Field::End, Code::DateOrder, "import-problem-date-order");
            None
        }
        _ => Some(end),
    }
}

/// The place of work as written (several columns one after the other, the province first) and where it lies.
pub(super) fn place_of_work(row: &mut Row<'_>) -> (Option<String>, Option<Destination>) {
    let set_destination = |row: &Row<'_>| {
        let said = set::text(row.context, Field::PlaceOfWork)?;
        Some(words::value(said).unwrap_or_else(|| row.columns.destination(said)))
    };
    let mut parts: Vec<(u8, u16, String)> = Vec::new();
    for (position, cell) in row.several_of(Field::PlaceOfWork).collect::<Vec<_>>() {
        let Some(said) = text::of(cell).filter(|said| !ValueWords::get().is_blank(said)) else { continue };
        let level = row.columns.at(position).and_then(|column| column.detail.as_deref()).and_then(|detail| detail.parse().ok());
        let part = row.mapped(position, &said).unwrap_or(&said).to_owned();
        parts.push((level.unwrap_or(6), position, part));
    }
    parts.sort();
    if parts.is_empty() {
        return (None, set_destination(row));
    }
    let (place, found) = placed(row, &parts);
    let destination = match found {
        Destination::Unknown => match set_destination(row) {
            Some(said) => said,
            None => {
                let args = vec![("value".to_owned(), row.quotable(&place))];
                let message = "import-problem-place-of-work-unknown";
                row.problem(Field::PlaceOfWork, Code::PlaceUnknown, Severity::Warning, message, args);
                Destination::Unknown
            }
        },
        known => known,
    };
    (Some(place), Some(destination))
}

/// The level of columns that name a class of region and no unit: 转移类别.
const CLASS: u8 = 1;

/// The place that the columns say, the widest unit first, and where it lies. A class that says nothing by itself (跨省, 外出)
/// takes nothing away from the units beside it: they are read without it.
fn placed(row: &Row<'_>, parts: &[(u8, u16, String)]) -> (String, Destination) {
    let read = |parts: &[(u8, u16, String)]| {
        if contradict(row, parts) {
            let said: Vec<&str> = parts.iter().map(|(_, _, part)| part.as_str()).collect();
            return (said.join("；"), Destination::Unknown);
        }
        let place = joined(parts);
        let destination = match any_pair(parts, |one, other| in_county(row, one, other)) {
            true => Destination::County,
            false => row.columns.destination(&place),
        };
        (place, destination)
    };
    let whole = read(parts);
    let classes = parts.partition_point(|(level, _, _)| *level <= CLASS);
    if whole.1 != Destination::Unknown || classes == 0 || classes == parts.len() {
        return whole;
    }
    match read(&parts[classes..]) {
        (_, Destination::Unknown) => whole,
        units => units,
    }
}

/// Whether two columns of one level name places of different classes (县内 and 四川省成都市), so that nobody knows which of them
/// holds. A place inside of the other one, or a text that names none (a street), contradicts nothing.
fn contradict(row: &Row<'_>, parts: &[(u8, u16, String)]) -> bool {
    let apart = |one: &str, other: &str| {
        let [first, second] = [one, other].map(|said| row.columns.destination(said));
        first != second
            && first != Destination::Unknown
            && second != Destination::Unknown
            && !nested(one, other)
            && !in_county(row, one, other)
    };
    any_pair(parts, apart)
}

/// Whether something holds of two columns of one level.
fn any_pair(parts: &[(u8, u16, String)], holds: impl Fn(&str, &str) -> bool) -> bool {
    let of_level = |at: usize| parts[at + 1..].iter().take_while(move |(level, _, _)| *level == parts[at].0);
    (0..parts.len()).any(|at| of_level(at).any(|(_, _, other)| holds(&parts[at].2, other)))
}

/// Whether one text says the county without its name (县内) and the other one a unit in which the county lies, and no more
/// (昌都市).
fn in_county(row: &Row<'_>, one: &str, other: &str) -> bool {
    let unnamed = |said: &str| row.columns.destination(said) == Destination::County && destination::division(said).is_none();
    // What stands between the unit and the county (昌都市城区) breaks the chain.
    let around = |said: &str| {
        destination::division(said).is_some_and(|unit| unit.len() < COUNTY.len() && COUNTY.starts_with(unit))
            && destination::division(&format!("{said}洛隆县")) == Some(COUNTY)
    };
    (unnamed(one) && around(other)) || (unnamed(other) && around(one))
}

fn nested(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (destination::division(one), destination::division(other)) else { return false };
    one.starts_with(other) || other.starts_with(one)
}

/// 四川省 + 成都市 + 四川省成都市武侯区: what a later column repeats is left out once.
fn joined(parts: &[(u8, u16, String)]) -> String {
    let mut place = String::new();
    for (_, _, part) in parts {
        if !place.is_empty() && part.starts_with(place.as_str()) {
            place.clear();
        }
        if !place.ends_with(part.as_str()) {
            place.push_str(part);
        }
    }
    place
}

fn pay(row: &mut Row<'_>) -> Option<(Fen, PayPeriod)> {
    let said = row.stated(Field::Pay)?;
    if said == "0" {
        return None;
    }
    let cell: &Cell = row.cell(Field::Pay)?;
    let column = row.columns.of_field(Field::Pay)?;
    let (detail, above) = (column.detail.as_deref().unwrap_or_default(), row.columns.money_unit.as_deref());
    let pay = money::parse_below(cell, &column.heading, detail, above);
    if pay.is_err() {
        match money::unit_too_large(cell, &column.heading, detail, above) {
            Some(unit) => {
                let args = vec![("unit".to_owned(), unit.to_owned())];
                row.problem(Field::Pay, Code::MoneyUnreadable, Severity::Warning, "import-problem-money-unit-above", args);
            }
            None => row.warning(Field::Pay, Code::MoneyUnreadable, "import-problem-money-unreadable"),
        }
    }
    pay.ok()
}
