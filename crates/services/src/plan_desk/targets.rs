//! Goals by township from a spreadsheet: townships down, indicators across (annexes 1 and 2 of the plan).

use super::store::allocations::{self, Allocation};
use crate::intake::ledger::LedgerResult;
use crate::intake::notes::{Note, Notes};
use crate::intake::report::Rows;
use crate::people::roll::By;
use leka_core::Share;
use leka_plan::{Amount, Goal as PlanGoal, Plan, Unit};
use leka_platform::Failure;
use leka_platform::db::Tx;
use leka_sheets::check::types::{At, CheckedTargets, Goal};
use leka_sheets::layout::heading::Heading;
use leka_sheets::layout::vocabulary::Vocabulary;
use leka_sheets::problem::Code;
use leka_sheets::protocol::{Field, Meaning, SheetReport};
use std::collections::HashMap;

/// Stores checked goals; a total row that is not the sum of its column is a warning.
pub async fn store(
    tx: &Tx,
    by: &By<'_>,
    plan: &Plan,
    rows: &[CheckedTargets],
    totals: &[CheckedTargets],
    notes: &mut Notes,
) -> Result<LedgerResult, Failure> {
    let mut counts = Rows::default();
    let known = allocations::list(tx, &plan.id).await?;
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let mut sums: HashMap<(u16, &str), i64> = HashMap::new();
    let mut goals = Vec::new();
    for row in rows {
        if let Some(first) = seen.get(row.township.as_str()) {
            notes.add(
                row.at,
                Note::error(Field::Township, Code::DuplicateInFile, "import-problem-duplicate-township").arg("row", first),
            );
            counts.refused += 1;
            continue;
        }
        seen.insert(row.township.as_str(), row.at.row);
        let unfit = |(indicator, goal): &(String, Goal)| unfit(plan, named(notes, row.at, indicator), indicator, *goal);
        let unfit: Vec<Note> = row.goals.iter().filter_map(unfit).collect();
        if !unfit.is_empty() {
            unfit.into_iter().for_each(|note| notes.add(row.at, note));
            counts.refused += 1;
            continue;
        }
        let (mut changed, mut corrected) = (0, false);
        for (indicator, goal) in &row.goals {
            let (part, whole) = amount(plan, indicator, *goal);
            if whole == 0 {
                *sums.entry((row.at.sheet, indicator.as_str())).or_default() += part;
            }
            let before = known.get(&(indicator.clone(), row.township.clone()));
            if before == Some(&(part, whole)) {
                continue;
            }
            changed += 1;
            corrected |= before.is_some();
            goals.push(Allocation { indicator, township: &row.township, part, whole });
        }
        match changed {
            0 => counts.unchanged += 1,
            _ => counts.accepted += 1,
        }
        counts.corrected += u64::from(corrected);
    }
    for total in totals {
        for (indicator, goal) in &total.goals {
            let (stated, whole) = amount(plan, indicator, *goal);
            let sum = sums.get(&(total.at.sheet, indicator.as_str())).copied().unwrap_or(0);
            if whole == 0 && stated != sum {
                let note = Note::warning(Field::Target, Code::TotalDiffers, "import-problem-total-differs").under(indicator);
                let note = note.arg("indicator", named(notes, total.at, indicator));
                notes.add(total.at, note.arg("stated", stated).arg("sum", sum));
            }
        }
    }
    let mut lines = Vec::new();
    for Allocation { indicator, township, part, whole } in &goals {
        if let Some((old_part, old_whole)) = known.get(&((*indicator).to_owned(), (*township).to_owned())) {
            let text = |part: i64, whole: i64| if whole == 0 { part.to_string() } else { format!("{part}/{whole}") };
            let field = format!("{indicator}@{township}");
            let line = crate::intake::history::Line::of("allocation", 0, &field);
            lines.push(line.from_to(&text(*old_part, *old_whole), &text(*part, *whole)));
        }
    }
    allocations::put(tx, by, &plan.id, &goals).await?;
    crate::intake::history::write(tx, by, lines).await?;
    Ok(LedgerResult { rows: counts, touched: Vec::new() })
}

/// An indicator as the file calls it.
fn named<'n>(notes: &'n Notes, at: At, indicator: &'n str) -> &'n str {
    notes.heading_under(at.sheet, Field::Target, indicator).unwrap_or(indicator)
}

/// What `leka plan check` refuses in a plan is refused in a cell: more than 100 %, a share of what is a number.
fn unfit(plan: &Plan, name: &str, indicator: &str, goal: Goal) -> Option<Note> {
    let unit = plan.indicator(indicator).map(|indicator| plan.unit(indicator))?;
    let (part, whole) = amount(plan, indicator, goal);
    let error = |message| Note::error(Field::Target, Code::ValueUnknown, message);
    let note = |message| Some(error(message).under(indicator).arg("indicator", name));
    match (unit, whole) {
        (Unit::Share, _) if part > whole => note("import-problem-target-over-100"),
        (Unit::Share, _) | (_, 0) => None,
        _ => note("import-problem-target-no-share"),
    }
}

/// Headings that say nothing to anybody are probably an indicator with a slip of the hand: its goals would be missing.
pub fn say_unknown_headings(plan: &Plan, sheets: &[SheetReport], notes: &mut Notes) {
    let mut names: Vec<&str> = Vec::new();
    for indicator in &plan.indicators {
        let title = &indicator.title;
        let all = [&indicator.id, &title.zh, &title.bo, &title.en].map(String::as_str);
        names.extend(all.into_iter().filter(|name| !name.is_empty()));
    }
    for sheet in sheets.iter().filter(|sheet| sheet.skipped.is_none()) {
        for column in sheet.columns.iter().filter(|column| column.meaning == Meaning::Ignored) {
            let heading = Heading::of(&column.heading);
            // A column without heading is called by its letters, in brackets; a column before may say the same indicator.
            let named = |name: &&str| Heading::of(name).full == heading.full;
            if column.heading.starts_with('(') || Vocabulary::get().is_known(&heading) || names.iter().any(named) {
                continue;
            }
            let near = leka_plan::nearest(&column.heading, &names);
            let note = match near {
                Some(near) => Note::of_file(Code::HeadingUnknown, "import-problem-heading-near").arg("mean", near),
                None => {
                    let known = known(plan, &column.heading);
                    Note::of_file(Code::HeadingUnknown, "import-problem-heading-unknown").arg("known", known)
                }
            };
            notes.add_to(At { sheet: sheet.index, row: 0 }, column, note.arg("heading", &column.heading));
        }
    }
}

/// What a heading of a goal can be, in the writing of one that is none: the titles, or the ids where it has Latin letters.
fn known(plan: &Plan, heading: &str) -> String {
    let tibetan = heading.contains(|c: char| ('\u{f00}'..='\u{fff}').contains(&c));
    let chinese = heading.contains(|c: char| ('\u{3400}'..='\u{9fff}').contains(&c));
    let names = plan.indicators.iter().map(|indicator| match (tibetan, chinese) {
        (true, _) if !indicator.title.bo.is_empty() => indicator.title.bo.as_str(),
        (true, _) | (_, true) if !indicator.title.zh.is_empty() => indicator.title.zh.as_str(),
        _ => indicator.id.as_str(),
    });
    names.collect::<Vec<_>>().join(if chinese { "\u{3001}" } else { ", " })
}

/// A goal as part and whole; whole 0 is a count. The unit of the indicator decides what a bare number means.
fn amount(plan: &Plan, indicator: &str, goal: Goal) -> (i64, i64) {
    let share = plan.indicator(indicator).is_some_and(|indicator| plan.unit(indicator) == Unit::Share);
    match (goal, share) {
        (Goal::Percent(hundredths), _) => (hundredths, 10_000),
        // In a column of shares, 60 is 60 % and 1 is 100 %.
        (Goal::Count(1), true) => (10_000, 10_000),
        (Goal::Count(percent), true) => (percent.saturating_mul(100), 10_000),
        (Goal::Count(count), false) => (count, 0),
    }
}

/// The goal of an allocation as the plan says goals.
pub fn goal(part: i64, whole: i64) -> PlanGoal {
    match whole {
        0 => PlanGoal::AtLeast(Amount::Whole(part)),
        _ => PlanGoal::AtLeast(Amount::Share(Share { part, whole })),
    }
}
