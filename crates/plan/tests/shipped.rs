//! The shipped plan: read, and equal to the table of the mission.

use leka_core::money::Share;
use leka_plan::{Amount, Goal, Plan, Unit};

fn shipped() -> Plan {
    let text = include_str!("../../../plans/luolong-2022/plan.toml");
    match Plan::read(text, "plan.toml") {
        Ok(plan) => plan,
        Err(errors) => panic!("{errors:#?}"),
    }
}

/// `mission/systems.md`, "The numbers the plan sets for 2022".
#[test]
fn every_figure_of_the_mission_is_there_with_its_goal() {
    let whole = |number| Some(Goal::AtLeast(Amount::Whole(number)));
    let percent = |part| Some(Goal::AtLeast(Amount::Share(Share { part, whole: 100 })));
    let table = [
        ("transfer.total", Unit::Persons, whole(11050)),
        ("transfer.industry", Unit::Persons, whole(5850)),
        ("transfer.project", Unit::Persons, whole(3100)),
        ("transfer.services", Unit::Persons, whole(2100)),
        ("transfer.organised_share", Unit::Share, percent(60)),
        ("transfer.out_of_region", Unit::Persons, whole(90)),
        ("urban_jobs.new", Unit::Persons, whole(509)),
        ("training.completed", Unit::Entries, whole(1505)),
        ("training.demand_led_share", Unit::Share, percent(35)),
        ("training.order_share", Unit::Share, percent(35)),
        ("dispatch_companies.opened", Unit::Organisations, whole(1)),
        ("bases.opened", Unit::Organisations, whole(1)),
        ("projects.local_labour_share", Unit::Share, percent(60)),
        ("projects.small_local_labour_share", Unit::Share, percent(80)),
        ("relocation.windows_share", Unit::Share, Some(Goal::Every)),
        ("households.zero_employment", Unit::Households, Some(Goal::Equals(Amount::Whole(0)))),
        ("groups.helped_share", Unit::Share, Some(Goal::Every)),
    ];
    let plan = shipped();
    for (id, unit, goal) in table {
        let indicator = plan.indicator(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert_eq!((plan.unit(indicator), indicator.goal), (unit, goal), "{id}");
    }
}

#[test]
fn every_figure_has_a_title_and_a_body() {
    for indicator in &shipped().indicators {
        assert!(!indicator.title.zh.is_empty() && !indicator.title.en.is_empty(), "{}", indicator.id);
        assert!(!indicator.responsible.is_empty(), "{}", indicator.id);
    }
}

#[test]
fn an_among_leads_to_its_base_with_its_filter() {
    let plan = shipped();
    let counted = plan.counted("projects.small_local_labour").expect("counted");
    assert_eq!(counted.base.id, "projects.labour");
    assert!(counted.filter.matches(&["rural", "small", "rural"]));
    assert!(!counted.filter.matches(&["other", "small", "rural"]));
    assert!(!counted.filter.matches(&["rural", "large", "rural"]));
    assert!(plan.counted("transfer.total").is_some_and(|own| own.filter.terms.is_empty()));
    assert!(plan.counted("transfer.organised_share").is_none());
    assert!(plan.counted("nothing").is_none());
}

#[test]
fn what_has_no_room_yet_is_not_built() {
    let plan = shipped();
    let built: Vec<&str> = plan.indicators.iter().filter(|i| plan.built(i)).map(|i| i.id.as_str()).collect();
    assert!(built.contains(&"transfer.organised_share") && built.contains(&"training.order"));
    assert!(!built.contains(&"projects.local_labour_share") && !built.contains(&"relocation.windows"));
    assert_eq!(plan.bases().filter(|base| plan.built(base)).count(), 5);
}

#[test]
fn the_year_is_a_whole_one() {
    let plan = shipped();
    assert_eq!((plan.first_day().to_string(), plan.last_day().to_string()), ("2022-01-01".into(), "2022-12-31".into()));
}

#[test]
fn goals_read_as_in_answers() {
    let plan = shipped();
    let json = |id| serde_json::to_string(&plan.indicator(id).expect(id).goal).expect("json");
    assert_eq!(json("transfer.total"), r#"{"at_least":11050}"#);
    assert_eq!(json("transfer.organised_share"), r#"{"at_least":{"part":60,"whole":100}}"#);
    assert_eq!(json("relocation.windows_share"), r#"{"every":true}"#);
}

/// Notepad writes a byte order mark and Windows line ends; lines are counted all the same.
#[test]
fn files_of_windows_are_read() {
    let text = include_str!("../../../plans/luolong-2022/plan.toml");
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert!(Plan::read(&windows, "plan.toml").is_ok());
    let broken = windows.replacen("at_least = 11050", "at_lest = 11050", 1);
    let line = text.lines().position(|line| line == "at_least = 11050").map(|at| at + 1);
    let errors = Plan::read(&broken, "plan.toml").expect_err("a mistake");
    assert_eq!(errors.iter().map(|error| Some(error.line)).collect::<Vec<_>>(), [line]);
}
/// The plan of `architecture.md`, with the indicator that it names and does not write out.
#[test]
fn the_plan_of_the_architecture_is_read() {
    let text = r#"
[plan]
id = "luolong-2022"
division = "540329"
year = 2022
title = { zh = "…", bo = "…", en = "…" }

[rules]
placement_minimum_days = 1

[[indicator]]
id = "transfer.total"
source = "section 2; tasks 9-11"
count = { persons = "placement", where = { kind = "transfer" } }
at_least = 11050
by = ["township", "sector", "channel", "destination", "month"]
parts = ["transfer.industry"]

[[indicator]]
id = "transfer.industry"
source = "task 9"
count = { among = "transfer.total", where = { sector = "industry" } }
responsible = ["county.hr", "township.*"]

[[indicator]]
id = "transfer.pay"
source = "section 1"
count = { sum = "placement", of = "pay" }

[[indicator]]
id = "bases.first"
source = "task 14"
count = { milestone = "base.opening" }
at_least = 1

[[allocation]]
indicator = "transfer.total"
township = "540329100"
at_least = 1200
source = "annex 1"
"#;
    let plan = Plan::read(text, "plan.toml").expect("a plan");
    assert_eq!(plan.indicator("transfer.pay").map(|i| plan.unit(i)), Some(Unit::Fen));
    assert_eq!(plan.indicator("bases.first").map(|i| plan.unit(i)), Some(Unit::Milestone));
    assert_eq!(plan.indicator("transfer.industry").map(|i| plan.unit(i)), Some(Unit::Persons));
    assert_eq!(plan.allocations.len(), 1);
    assert_eq!(plan.protection, leka_plan::Protection::default());
}
