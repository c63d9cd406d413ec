//! `indicators`, `explain`, `recount`, `release`: the operator's tools, without suppression (contract, "Answers").

use super::Ended;
use crate::print::Out;
use leka_core::{Day, FactSpec};
use leka_platform::counting::{self, Basis, ExplainedRow, explain as explaining, figures};
use leka_platform::{Desk, Entry, Failure, words};
use leka_services::people::store as people;
use leka_services::plan_desk::releases;
use leka_services::plan_desk::views::{ExplainFigure, ViewConfirmed};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

pub async fn indicators(desk: &Desk, as_of: Option<Day>, by: &[String], ids: &[String], out: &Out) -> Result<Ended, Failure> {
    let plan = desk.plan();
    let day = figures::as_of(&plan, desk.today(), as_of)?;
    for id in ids {
        if plan.plan.indicator(id).is_none() {
            return Err(Failure::input("failure-indicator-unknown").arg("id", id));
        }
    }
    let asked = plan.plan.indicators.iter().filter(|indicator| ids.is_empty() || ids.contains(&indicator.id));
    let facts: Vec<&FactSpec> = asked.filter_map(|indicator| figures::fact_of(&plan, indicator)).collect();
    if let Some(dimension) = by.iter().find(|dimension| !facts.iter().any(|fact| fact.has_breakdown(dimension))) {
        return Err(no_breakdown(&facts, dimension));
    }
    let all = figures::figures(&desk.office, day, by).await?;
    let mut shown = (*all).clone();
    if !ids.is_empty() {
        shown.figures.retain(|figure| ids.contains(&figure.id));
    }
    out.answer(&shown.json(true), || {
        let text = |value: &Option<figures::Value>| value.as_ref().map_or("-".to_owned(), |v| v.json().to_string());
        let goal = |goal: &Option<leka_plan::Goal>| goal.as_ref().and_then(|g| serde_json::to_string(g).ok()).unwrap_or_default();
        let mut rows = Vec::new();
        for figure in &shown.figures {
            rows.push(vec![
                figure.id.clone(),
                figure.unit.word().into(),
                goal(&figure.goal),
                text(&figure.reported),
                text(&figure.confirmed),
            ]);
            for (dimension, parts) in figure.by.iter().filter(|(dimension, _)| by.contains(dimension)) {
                for part in parts {
                    let key = format!("  {dimension} {}", part.key);
                    rows.push(vec![key, String::new(), goal(&part.goal), text(&part.reported), text(&part.confirmed)]);
                }
            }
        }
        rows
    });
    Ok(Ended::Done)
}

/// A dimension that none of these facts has, with those that there are.
fn no_breakdown(facts: &[&FactSpec], dimension: &str) -> Failure {
    let own = facts.iter().flat_map(|fact| fact.dimensions).map(|dimension| dimension.name);
    let known: BTreeSet<&str> = own.chain(["township", "month"]).collect();
    let known = known.into_iter().collect::<Vec<_>>().join(", ");
    Failure::input("failure-dimension-unknown").arg("dimension", dimension).arg("known", known)
}

/// A key that the closed list of its dimension does not have, with the list: no row could have it.
fn unknown_key<'k>(fact: &FactSpec, dimension: &'k str, key: &'k str) -> Option<(&'k str, &'k str, &'static [&'static str])> {
    let words = fact.dimensions.iter().find(|known| known.name == dimension)?.words?;
    (!words.contains(&key)).then_some((dimension, key, words))
}

pub async fn explain(
    desk: &Desk,
    id: &str,
    as_of: Option<Day>,
    only: Vec<(String, String)>,
    basis: &str,
    out: &Out,
) -> Result<Ended, Failure> {
    let permit = desk.may(&ExplainFigure { place: None }).await?;
    // Each row says whether its worker confirmed it (WP-7).
    desk.may(&ViewConfirmed).await?;
    let plan = desk.plan();
    let day = figures::as_of(&plan, desk.today(), as_of)?;
    let indicator = plan.plan.indicator(id).ok_or_else(|| Failure::input("failure-indicator-unknown").arg("id", id))?;
    let basis = Basis::find(basis).ok_or_else(|| Failure::input("failure-basis-unknown").arg("basis", basis))?;
    let fact = figures::fact_of(&plan, indicator);
    if let Some((dimension, _)) = only.iter().find(|(dimension, _)| !fact.is_some_and(|fact| fact.has_breakdown(dimension))) {
        return Err(no_breakdown(fact.as_slice(), dimension));
    }
    if let Some((dimension, key, known)) = only.iter().find_map(|(name, key)| unknown_key(fact?, name, key)) {
        let known = known.join(", ");
        return Err(Failure::input("failure-key-unknown").arg("dimension", dimension).arg("key", key).arg("known", known));
    }
    let mut rows = Vec::new();
    let reader = desk.read(&permit);
    if let Some(source) = fact.and_then(|fact| desk.office.facts.iter().find(|source| source.fact.name == fact.name)) {
        let ask = explaining::Ask { as_of: day, basis, only, within: None };
        rows = explaining::rows_that_count(&reader, &plan, source, indicator, &ask, None).await?;
        rows.extend(explaining::rows_that_do_not(&reader, &plan, source, indicator, &ask, None).await?);
    }
    let mut subjects: Vec<i64> = rows.iter().map(|row| row.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    // As on the page: who is confirmed is shown after the look was recorded (SEC-29, SEC-30).
    let looking = Desk { purpose: format!("why {id} as of {day}"), ..desk.clone() };
    looking.record_looks(&permit, "confirmation", people::pseudonyms(&reader, desk.vault(), &subjects).await?).await?;
    let names = people::masked_names(&reader, desk.vault(), &subjects).await?;
    let list: Vec<Json> = rows.iter().map(|row| row_json(row, names.get(&row.subject), out)).collect();
    let answer = json!({"id": id, "as_of": day.to_string(), "basis": basis.word(), "rows": list});
    out.answer(&answer, || {
        rows.iter()
            .map(|row| {
                let reason = row.reason.as_ref().map_or(String::new(), |code| reason(code, out));
                let name = names.get(&row.subject).cloned().unwrap_or_default();
                let from =
                    if row.file.is_empty() { row.recorded_by.clone() } else { format!("{} {} {}", row.file, row.sheet, row.row) };
                vec![
                    if row.counts { "+" } else { "-" }.into(),
                    name,
                    row.township.clone(),
                    row.month.clone(),
                    row.quantity.to_string(),
                    from,
                    reason,
                ]
            })
            .collect()
    });
    Ok(Ended::Done)
}

fn reason(code: &str, out: &Out) -> String {
    words::word(out.lang, &format!("reason-{code}")).text
}

fn row_json(row: &ExplainedRow, name: Option<&String>, out: &Out) -> Json {
    let source = match row.file.is_empty() {
        true => json!({"by": row.recorded_by}),
        false => json!({"file": row.file, "sheet": row.sheet, "row": row.row}),
    };
    json!({
        "counts": row.counts, "reason": row.reason, "sentence": row.reason.as_ref().map(|code| reason(code, out)),
        "subject": name, "township": row.township, "month": row.month, "quantity": row.quantity,
        "basis": if row.confirmed { "confirmed" } else { "reported" }, "source": source,
    })
}

pub async fn recount(desk: &Desk, repair: bool, out: &Out) -> Result<Ended, Failure> {
    let reader = desk.office.db.reader();
    let snapshot = reader.snapshot().await?;
    let plan = desk.office.plan_in(&snapshot).await?;
    let differences = counting::recount(&snapshot, desk.office.facts, &plan).await?;
    drop(snapshot);
    let equal = differences.is_empty();
    if repair && !equal {
        let permit = desk.may(&leka_services::plan_desk::acts::AdoptPlan).await?;
        let write = desk.write(&permit).await?;
        let plan = desk.office.plan_in(write.tx()).await?;
        counting::count_all(write.tx(), desk.office.facts, &plan).await?;
        write.commit(Entry::of(format!("recount repaired {} differences", differences.len()))).await?;
    }
    let answer = json!({"equal": equal, "differences": differences, "repaired": repair && !equal});
    let said = out.say(if equal { "recount-equal" } else { "recount-differs" }, &[("count", differences.len().to_string())]);
    out.answer(&answer, || {
        let mut rows = vec![vec![said]];
        rows.extend(
            differences
                .iter()
                .map(|d| vec![d.indicator.clone(), d.basis.into(), d.what.into(), d.kept.to_string(), d.counted.to_string()]),
        );
        rows
    });
    Ok(if equal { Ended::Done } else { Ended::Difference })
}

pub async fn release_create(desk: &Desk, as_of: Day, out: &Out) -> Result<Ended, Failure> {
    let release = releases::create(desk, as_of).await?;
    out.answer(&release.json(), || vec![vec![release.id.to_string(), release.as_of.to_string()]]);
    Ok(Ended::Done)
}

pub async fn release_list(desk: &Desk, out: &Out) -> Result<Ended, Failure> {
    let all = releases::list(&desk.office.db.reader()).await?;
    let list: Vec<Json> = all
        .iter()
        .map(|r| json!({"id": r.id, "as_of": r.as_of.to_string(), "plan_revision": r.plan_revision, "created_at": r.created_at.to_string(), "created_by": r.created_by}))
        .collect();
    out.answer(&json!({ "releases": list }), || {
        all.iter().map(|r| vec![r.id.to_string(), r.as_of.to_string(), r.created_by.clone()]).collect()
    });
    Ok(Ended::Done)
}

pub async fn release_show(desk: &Desk, id: i64, out: &Out) -> Result<Ended, Failure> {
    let reader = desk.office.db.reader();
    let release = releases::get(&reader, id).await?;
    out.answer(&release.json(), || {
        let figures = release.figures.get("figures").and_then(Json::as_array).cloned().unwrap_or_default();
        figures
            .iter()
            .map(|f| ["id", "reported", "confirmed"].map(|key| f.get(key).map(ToString::to_string).unwrap_or_default()).to_vec())
            .collect()
    });
    Ok(Ended::Done)
}
