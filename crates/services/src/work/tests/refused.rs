//! Table tests: what may not be offered, each rule alone.

use super::known;
use super::{places, today, typed};
use crate::work::model::{Organisation, OrganisationKind, OrganisationState, Review, ReviewState};
use crate::work::refusals::{RULES, licence, refusals, standing};
use crate::work::terms::check;
use leka_core::{Day, Moment};

/// The rules for which these changes of a good vacancy are refused.
fn rules(changes: &[(&str, &str)]) -> Vec<&'static str> {
    let (terms, faults) = check(&typed(changes), &places(), today());
    assert!(faults.is_empty(), "{changes:?}: {faults:?}");
    refusals(&terms, today()).into_iter().map(|one| one.rule).collect()
}

#[test]
fn a_good_vacancy_is_not_refused() {
    assert_eq!(rules(&[]), Vec::<&str>::new());
}

#[test]
fn wp_14_what_a_vacancy_takes_is_refused_by_name() {
    for (word, rule) in [
        ("fee", "fee"),
        ("deposit", "deposit"),
        ("guarantee", "guarantee"),
        ("papers", "papers"),
        ("penalty", "penalty"),
        ("travel_back", "travel"),
    ] {
        assert_eq!(rules(&[("takes", word)]), [rule]);
    }
    assert_eq!(rules(&[("takes", "fee,papers")]), ["fee", "papers"]);
}

#[test]
fn wp_14_pay_below_the_minimum_is_refused() {
    let pay = |kind: &str, period: &str, from: &str, more: &[(&str, &str)]| {
        let mut changes = vec![("kind", kind), ("pay_period", period), ("pay_from", from), ("pay_to", "9000")];
        changes.extend(more);
        rules(&changes) == ["pay"]
    };
    // Tibet since July 2021: 1850 yuan a month, 18 yuan an hour.
    assert!(pay("full", "month", "1849.99", &[]) && !pay("full", "month", "1850", &[]));
    assert!(pay("part", "hour", "17.99", &[]) && !pay("part", "hour", "18", &[]));
    assert!(pay("full", "hour", "17.99", &[]) && !pay("full", "hour", "18", &[]));
    // A day of full work: 1850 / 21.75; a day of day labour: eight hours of the hour's minimum.
    assert!(pay("full", "day", "85.05", &[]) && !pay("full", "day", "85.06", &[]));
    assert!(pay("day", "day", "143.99", &[]) && !pay("day", "day", "144", &[]));
    // Part time by the month: 20 hours a week are 86 2/3 hours a month.
    let half = [("day_minutes", "4"), ("week_minutes", "20")];
    assert!(pay("part", "month", "1559.99", &half) && !pay("part", "month", "1560", &half));
    assert!(pay("full", "month", "1700", &half), "full work has the month's minimum");
    // By the piece what counts is what a full month is sure to bring.
    let piece = |month| pay("full", "piece", "1", &[("piece", "一筐菜"), ("piece_month", month)]);
    assert!(piece("1849") && !piece("1850"));
    // A province that is not on file takes the minimum at home.
    assert!(pay("full", "month", "1849", &[("division", "51")]));
}

#[test]
fn wp_16_hours_and_overtime_have_their_limits() {
    let over = |name: &str, fine: &str, wrong: &str, rule: &str, beside: &[(&str, &str)]| {
        let with = |value| beside.iter().copied().chain([(name, value)]).collect::<Vec<_>>();
        assert_eq!(rules(&with(fine)), Vec::<&str>::new(), "{name} {fine}");
        assert_eq!(rules(&with(wrong)), [rule], "{name} {wrong}");
    };
    over("day_minutes", "8", "8.5", "day-hours", &[]);
    over("week_minutes", "44", "44.5", "week-hours", &[("week_days", "6")]);
    over("week_days", "6", "7", "rest-day", &[]);
    let overtime = [("overtime", "yes"), ("overtime_day", "3"), ("overtime_month", "36"), ("overtime_percent", "150")];
    over("overtime_day", "3", "3.5", "overtime-day", &overtime);
    over("overtime_month", "36", "37", "overtime-month", &overtime);
    over("overtime_percent", "150", "149", "overtime-pay", &overtime);
    over("notice_days", "30", "31", "notice", &[]);
}

#[test]
fn wp_16_nobody_under_16_and_nobody_under_18_in_danger_at_night_or_far_away() {
    assert_eq!(rules(&[("age_from", "15")]), ["age"]);
    assert_eq!(rules(&[("age_from", "16")]), Vec::<&str>::new());
    for age in ["16", "17"] {
        assert_eq!(rules(&[("age_from", age), ("hazards", "dust"), ("protection", "口罩")]), ["minor-hazard"]);
        assert_eq!(rules(&[("age_from", age), ("night", "yes")]), ["minor-night"]);
        assert_eq!(rules(&[("age_from", age), ("division", "51")]), ["minor-away"]);
    }
    let all = [("hazards", "dust"), ("protection", "口罩"), ("night", "yes"), ("division", "51")];
    assert_eq!(rules(&all), Vec::<&str>::new(), "at 18 all of it is allowed");
    assert_eq!(rules(&[("age_from", "17"), ("division", "540102")]), Vec::<&str>::new(), "the region is not outside");
}

#[test]
fn wp_15_words_are_found_in_every_free_field() {
    let free = crate::work::fields::FIELDS.iter().filter(|field| field.is_free());
    for field in free {
        let beside: &[(&str, &str)] = match field.name {
            "piece" => &[("pay_period", "piece"), ("piece_month", "3000")],
            "payer_name" => &[("payer", "dispatch")],
            "protection" => &[("hazards", "dust")],
            "travel_about" => &[("travel_out", "worker_pays")],
            _ => &[],
        };
        let changes: Vec<_> = beside.iter().copied().chain([(field.name, "只要男，谢谢大家")]).collect();
        assert_eq!(rules(&changes), ["sex"], "{}", field.name);
    }
}

#[test]
fn every_rule_is_said_in_words_with_its_law() {
    for rule in RULES {
        known(&format!("work-refused-{rule}"));
        known(&format!("work-law-{rule}"));
    }
    for rule in crate::work::wording::rules() {
        assert!(RULES.contains(&rule), "{rule} of the word lists is no rule");
        known(&format!("work-rule-{rule}"));
    }
    for rule in ["fee", "deposit", "guarantee", "papers", "penalty", "travel"] {
        known(&format!("work-declared-{rule}"));
    }
}

#[test]
fn wp_15_a_word_is_let_through_for_its_own_text_and_nothing_else_is() {
    let (terms, _) = check(&typed(&[("requirements", "需要男女宿舍管理经验，男工宿舍")]), &places(), today());
    let all = refusals(&terms, today());
    assert_eq!(all.len(), 1, "{all:?}");
    let review = |state, text: &str| Review {
        id: 1,
        vacancy: 1,
        field: "requirements".to_owned(),
        rule: "sex".to_owned(),
        found: "男工".to_owned(),
        text: text.to_owned(),
        asked_at: Moment(0),
        asked_by: "a".to_owned(),
        state,
        why: "管的是宿舍".to_owned(),
        answered_at: None,
        answered_by: String::new(),
    };
    let text = terms.get("requirements");
    assert!(standing(all.clone(), &terms, &[review(ReviewState::LetThrough, text)]).is_empty());
    for other in [review(ReviewState::Asked, text), review(ReviewState::Upheld, text), review(ReviewState::LetThrough, "别的")]
    {
        assert_eq!(standing(all.clone(), &terms, &[other]).len(), 1);
    }
    // What was declared, or is a number, no review can let through.
    let (terms, _) = check(&typed(&[("takes", "fee")]), &places(), today());
    let declared = refusals(&terms, today());
    let review = Review { field: "takes".to_owned(), rule: "fee".to_owned(), ..review(ReviewState::LetThrough, "fee") };
    assert_eq!(standing(declared, &terms, &[review]).len(), 1);
}

#[test]
fn wp_14_a_licence_holds_to_the_end_of_its_last_day() {
    let firm = |kind, until: Option<Day>| Organisation {
        id: 1,
        code: String::new(),
        name: String::new(),
        kind,
        division: "540329".to_owned(),
        office: String::new(),
        phone: String::new(),
        licence: String::new(),
        licence_until: until,
        state: OrganisationState::Active,
        answer: String::new(),
        asked_at: Moment(0),
        asked_by: String::new(),
        answered_at: None,
        answered_by: String::new(),
        version: 0,
    };
    for kind in [OrganisationKind::Agency, OrganisationKind::Dispatch, OrganisationKind::Broker] {
        assert!(licence(&firm(kind, Some(today())), today()).is_none());
        assert!(licence(&firm(kind, Some(today())), today().plus(1)).is_some());
        assert!(licence(&firm(kind, None), today()).is_some());
    }
    assert!(licence(&firm(OrganisationKind::Employer, None), today()).is_none());
}
