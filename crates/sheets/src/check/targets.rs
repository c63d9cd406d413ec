//! A row of a targets file: a township and its goals.

use super::places::Place;
use super::row::Row;
use super::sheet::Columns;
use super::text;
use super::types::{CheckedTargets, Context, Goal, Outcome};
use super::words::ValueWords;
use crate::cells::Cell;
use crate::problem::{Code, Severity};
use crate::protocol::{DataRow, Field};
use std::borrow::Cow;

/// Checks one row. A total row (from [`Frame::Total`](crate::protocol::Frame::Total)) gets the township `total`: the layout knows
/// one by 合计 and by the name of the county alike, and nobody judges it again.
pub fn check_targets(row: &DataRow, columns: &Columns, context: &Context) -> Outcome<CheckedTargets> {
    let total = row.total;
    let mut row = Row::new(row, columns, context);
    let township = if total { Some("total".to_owned()) } else { township(&mut row) };
    let mut goals = Vec::new();
    for (position, cell) in std::mem::take(&mut row.several) {
        let Some(column) = row.columns.at(position) else { continue };
        let Some(indicator) = column.detail.clone() else { continue };
        let heading = column.heading.clone();
        match goal(cell) {
            Ok(Some(goal)) => goals.push((indicator, goal)),
            Ok(None) => {}
            // A total that cannot be read is compared with nothing; the others of its row are.
            Err(()) if total => {}
            Err(()) => {
                let value = text::of(cell).unwrap_or_default().into_owned();
                let args = vec![("value".to_owned(), row.quotable(&value)), ("indicator".to_owned(), indicator)];
                row.problem(Field::Target, Code::ValueUnknown, Severity::Error, "import-problem-target-unreadable", args);
                if let Some(problem) = row.problems.last_mut() {
                    (problem.column, problem.position) = (Some(heading), Some(position));
                }
            }
        }
    }
    let at = row.at;
    row.outcome(township.map(|township| CheckedTargets { at, township, goals }))
}

/// The township of a row. Goals stand at townships, never at a village (WP-12): not as the goal of the township either.
fn township(row: &mut Row<'_>) -> Option<String> {
    let Some(said) = row.text(Field::Township) else {
        row.error(Field::Township, Code::Missing, "import-problem-missing-township");
        return None;
    };
    let mapped = row.columns.of_field(Field::Township).and_then(|column| row.mapped(column.position, &said));
    let said = mapped.map_or(said, Cow::Borrowed);
    let Place::Township { code, village } = row.columns.place(&said) else {
        let args = vec![("value".to_owned(), row.quotable(&said))];
        row.problem(Field::Township, Code::PlaceUnknown, Severity::Error, "import-problem-township-unknown", args);
        return None;
    };
    let named = match village.is_some() || is_village_code(&said) {
        true => Some((Field::Township, said)),
        false => village_beside(row, code).map(|said| (Field::Village, said)),
    };
    let Some((field, said)) = named else { return Some(code.to_owned()) };
    let args = vec![("value".to_owned(), row.quotable(&said))];
    row.problem(field, Code::PlaceUnknown, Severity::Error, "import-problem-target-village", args);
    None
}

/// What the column of villages names; where it repeats the township it names none.
fn village_beside<'a>(row: &Row<'a>, township: &'static str) -> Option<Cow<'a, str>> {
    let said = row.stated(Field::Village)?;
    let place = row.columns.place_within(&said, township);
    let repeats = matches!(place, Place::Township { code, village: None } if code == township);
    (!repeats).then_some(said)
}

/// The code of a village has 12 digits; that of a township may have three zeros behind its nine.
fn is_village_code(said: &str) -> bool {
    let code = text::compact(said);
    code.len() == 12 && code.bytes().all(|b| b.is_ascii_digit()) && !code.ends_with("000")
}

/// 90, `≥90人`, 90人以上 → a count; `60%`, `60％`, 0.6 → a share. A share of 100 % written as the number 1
/// cannot be told from a count here: whoever knows the indicator's unit decides.
fn goal(cell: &Cell) -> Result<Option<Goal>, ()> {
    let Some(said) = text::of(cell) else { return Ok(None) };
    if ValueWords::get().is_blank(&said) {
        return Ok(None);
    }
    let mut value = text::compact(&said);
    value.retain(|c| !matches!(c, ',' | '，'));
    let mut rest = value.as_str();
    for word in [">=", "≥", "≧", ">", "不少于", "不低于", "至少", "达到"] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    for word in ["以上", "及以上", "人次", "人", "户", "家", "个", "名"] {
        rest = rest.strip_suffix(word).unwrap_or(rest);
    }
    let percent = rest.strip_suffix('%');
    let (whole, fraction) = percent.unwrap_or(rest).split_once('.').unwrap_or((percent.unwrap_or(rest), ""));
    let digits = |text: &str| text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(());
    }
    let number = |text: &str| text.parse::<i64>().map_err(|_| ());
    let fraction = fraction.trim_end_matches('0');
    if percent.is_some() {
        // Hundredths of a percent.
        let hundredths = if fraction.len() <= 2 { number(&format!("{fraction:0<2}"))? } else { return Err(()) };
        return Ok(Some(Goal::Percent(number(whole)?.checked_mul(100).ok_or(())? + hundredths)));
    }
    match (number(whole)?, fraction) {
        (count, "") => Ok(Some(Goal::Count(count))),
        (0, part) if part.len() <= 4 => Ok(Some(Goal::Percent(number(&format!("{part:0<4}"))?))),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_counts_or_shares() {
        let text = |typed: &str| goal(&Cell::Text(typed.to_owned()));
        assert_eq!(goal(&Cell::Number(910.0)), Ok(Some(Goal::Count(910))));
        assert_eq!(text("≥1,505人次"), Ok(Some(Goal::Count(1505))));
        assert_eq!(text("90人以上"), Ok(Some(Goal::Count(90))));
        assert_eq!(text("60%"), Ok(Some(Goal::Percent(6000))));
        assert_eq!(text("60.5％"), Ok(Some(Goal::Percent(6050))));
        assert_eq!(goal(&Cell::Number(0.6)), Ok(Some(Goal::Percent(6000))));
        assert_eq!(goal(&Cell::Number(0.35)), Ok(Some(Goal::Percent(3500))));
        assert_eq!(text(""), Ok(None));
        assert_eq!(text("/"), Ok(None));
        for typed in ["多", "1.5", "-3", "%", "60.123%"] {
            assert_eq!(text(typed), Err(()), "{typed}");
        }
    }
}
