//! The worked counts, counted once more by the plainest means: loops over a handful of records.
//!
//! This is not the engine; it is a second pair of eyes on the examples and on the semantics in `docs/facts.md`.

use leka_core::money::Share;
use leka_core::time::Day;
use leka_plan::Plan;
use leka_plan::examples::{Example, Figure};
use leka_plan::{Count, Indicator};
use std::collections::HashSet;

/// A record as a fact shows it.
struct Record {
    fact: &'static str,
    subject: String,
    /// By which the first of several is found.
    start: Day,
    /// The day from which it counts; `None`: never.
    counts_from: Option<Day>,
    slots: Vec<String>,
    township: String,
    confirmed: bool,
}

fn records(plan: &Plan, example: &Example) -> Vec<Record> {
    let days = example.placement_minimum_days.unwrap_or(plan.rules.placement_minimum_days);
    let placements = example.placements.iter().map(|row| {
        let reached = row.start.max(plan.first_day()).plus(days - 1);
        let last = row.end.unwrap_or(plan.last_day()).min(plan.last_day());
        Record {
            fact: "placement",
            subject: row.person.clone(),
            start: row.start,
            counts_from: (reached <= last).then_some(reached),
            slots: [row.kind.word(), row.sector.word(), row.channel.word(), row.destination.word()].map(String::from).into(),
            township: row.township.clone(),
            confirmed: row.confirmed,
        }
    });
    let trainings = example.trainings.iter().map(|row| Record {
        fact: "training.completion",
        subject: row.person.clone(),
        start: row.end,
        counts_from: (plan.first_day()..=plan.last_day()).contains(&row.end).then_some(row.end),
        slots: vec![row.mode.word().into(), row.subsidised.word().into(), row.institution.clone()],
        township: row.township.clone(),
        confirmed: row.confirmed,
    });
    placements.chain(trainings).collect()
}

/// The counted records of an indicator that is no share.
fn counted<'r>(plan: &Plan, id: &str, as_of: Day, confirmed: bool, records: &'r [Record]) -> Vec<&'r Record> {
    let counted = plan.counted(id).unwrap_or_else(|| panic!("{id} is not counted"));
    let base = counted.base.count.base().expect("a base");
    let slots = |record: &'r Record| record.slots.iter().map(String::as_str).collect::<Vec<_>>();
    let mut matching: Vec<&Record> = records
        .iter()
        .filter(|record| record.fact == base.fact.name && base.filter.matches(&slots(record)))
        .filter(|record| record.counts_from.is_some_and(|day| day <= as_of) && (record.confirmed || !confirmed))
        .collect();
    if !matches!(counted.base.count, Count::Entries(_)) {
        matching.sort_by_key(|record| record.start);
        let mut seen = HashSet::new();
        matching.retain(|record| seen.insert(record.subject.as_str()));
    }
    matching.retain(|record| counted.filter.matches(&slots(record)));
    matching
}

fn key(plan: &Plan, indicator: &Indicator, dimension: &str, record: &Record) -> String {
    match dimension {
        "township" => record.township.clone(),
        "month" => record.counts_from.expect("counts").month().to_string(),
        _ => record.slots[plan.fact(indicator).and_then(|fact| fact.slot(dimension)).expect("a dimension")].clone(),
    }
}

fn figure(plan: &Plan, id: &str, as_of: Day, confirmed: bool, records: &[Record]) -> Figure {
    let number = |id: &str| i64::try_from(counted(plan, id, as_of, confirmed, records).len()).expect("few");
    match &plan.indicator(id).unwrap_or_else(|| panic!("{id} is unknown")).count {
        Count::Share { part, whole } => Figure::Share(Share { part: number(part), whole: number(whole) }),
        _ => Figure::Whole(number(id)),
    }
}

#[test]
fn the_examples_count_as_they_say() {
    let plan = Plan::read(include_str!("../../../plans/luolong-2022/plan.toml"), "plan.toml").expect("the shipped plan");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../plans/luolong-2022/examples");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("examples") {
        let path = entry.expect("entry").path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let name = path.display().to_string();
        let example = Example::read(&std::fs::read_to_string(&path).expect("text")).unwrap_or_else(|e| panic!("{name}: {e}"));
        let records = records(&plan, &example);
        for expect in &example.expects {
            let said = format!("{name}: {} as of {}", expect.id, expect.as_of);
            assert_eq!(figure(&plan, &expect.id, expect.as_of, false, &records), expect.reported, "{said}");
            assert_eq!(figure(&plan, &expect.id, expect.as_of, true, &records), expect.confirmed, "{said}, confirmed");
            let indicator = plan.indicator(&expect.id).expect("known");
            for (dimension, cells) in &expect.by {
                assert!(indicator.by.contains(dimension), "{said}: not by {dimension}");
                for (wanted, cell) in cells {
                    for (confirmed, number) in [(false, cell.reported), (true, cell.confirmed)] {
                        let rows = counted(&plan, &expect.id, expect.as_of, confirmed, &records);
                        let rows = rows.iter().filter(|row| key(&plan, indicator, dimension, row) == *wanted).count();
                        let number = if let Figure::Whole(number) = number { number } else { panic!("{said}") };
                        assert_eq!(i64::try_from(rows).expect("few"), number, "{said}: {dimension} {wanted} {confirmed}");
                    }
                }
            }
        }
        read += 1;
    }
    assert!(read >= 8, "{read} examples");
}
