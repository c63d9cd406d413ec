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
fn wp_14_what_is_paid_back_for_lodging_and_food_is_no_pay() {
    let refused = |changes: &[(&str, &str)]| {
        let mut all = vec![("pay_to", "9000")];
        all.extend(changes);
        let (terms, faults) = check(&typed(&all), &places(), today());
        assert!(faults.is_empty(), "{changes:?}: {faults:?}");
        let args = |one: crate::work::refusals::Refusal| {
            let of = |name: &str| one.args.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap();
            (one.rule, of("least"), of("costs"))
        };
        refusals(&terms, today()).into_iter().map(args).next()
    };
    let both = [("lodging", "paid"), ("lodging_cost", "4000"), ("food", "paid"), ("food_cost", "3000")];
    let with = |more: &[(&'static str, &'static str)]| both.iter().chain(more).copied().collect::<Vec<_>>();
    let said = |least: &str, costs: &str| Some(("pay", least.to_owned(), costs.to_owned()));
    assert_eq!(refused(&with(&[("pay_from", "4000")])), said("8850", "7000"));
    let one = |what: &'static str, pay: &'static str| {
        let cost = if what == "lodging" { "lodging_cost" } else { "food_cost" };
        refused(&[(what, "paid"), (cost, "1850"), ("pay_from", pay)])
    };
    for what in ["lodging", "food"] {
        assert_eq!(one(what, "3699.99"), said("3700", "1850"), "{what}");
        assert_eq!(one(what, "3700"), None, "{what}");
    }
    // An allowance goes the other way.
    assert_eq!(refused(&[("food", "allowance"), ("food_cost", "1850"), ("pay_from", "1850")]), None);
    // By the hour, the day and the piece: the part of it, to the fen. 40 hours on 5 days a week.
    let small = [("food", "paid"), ("food_cost", "520")];
    let per = |more: &[(&'static str, &'static str)]| refused(&small.iter().chain(more).copied().collect::<Vec<_>>());
    assert_eq!(per(&[("kind", "part"), ("pay_period", "hour"), ("pay_from", "20.99")]), said("21", "520"));
    assert_eq!(per(&[("kind", "part"), ("pay_period", "hour"), ("pay_from", "21")]), None);
    assert_eq!(per(&[("kind", "day"), ("pay_period", "day"), ("pay_from", "167.99")]), said("168", "520"));
    assert_eq!(per(&[("kind", "day"), ("pay_period", "day"), ("pay_from", "168")]), None);
    let piece = [("pay_period", "piece"), ("piece", "一筐菜"), ("pay_from", "1"), ("piece_month", "2369.99")];
    assert_eq!(per(&piece), said("2370", "520"));
}

#[test]
fn wp_16_hours_and_overtime_have_their_limits() {
    let over = |name: &str, fine: &str, wrong: &str, rule: &str, beside: &[(&str, &str)]| {
        let with = |value| beside.iter().copied().chain([(name, value)]).collect::<Vec<_>>();
        assert_eq!(rules(&with(fine)), Vec::<&str>::new(), "{name} {fine}");
        assert_eq!(rules(&with(wrong)), [rule], "{name} {wrong}");
    };
    over("day_minutes", "8", "8.5", "day-hours", &[]);
    over("week_days", "6", "7", "rest-day", &[("day_minutes", "6"), ("week_minutes", "30")]);
    let overtime = [("overtime", "yes"), ("overtime_day", "3"), ("overtime_month", "36"), ("overtime_percent", "150")];
    over("overtime_day", "3", "3.5", "overtime-day", &overtime);
    over("overtime_month", "36", "37", "overtime-month", &overtime);
    over("overtime_percent", "150", "149", "overtime-pay", &overtime);
    over("notice_days", "30", "31", "notice", &[]);
}

#[test]
fn wp_16_the_week_is_as_long_as_its_days() {
    let week = |day: &str, days: &str, week: &str| rules(&[("day_minutes", day), ("week_days", days), ("week_minutes", week)]);
    // 440 minutes on six days are 44 hours.
    assert_eq!(week("7.33", "6", "44"), Vec::<&str>::new());
    assert_eq!(week("7.33", "6", "40"), Vec::<&str>::new());
    assert_eq!(week("7.5", "6", "45"), ["week-hours"]);
    // Five long days and a short one.
    assert_eq!(week("8", "6", "44"), Vec::<&str>::new());
    assert_eq!(week("8", "6", "41"), Vec::<&str>::new());
    assert_eq!(week("8", "6", "40"), ["week-hours"], "nothing is left for the sixth day: 48 hours");
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
    assert_eq!(rules(&[("age_from", "17"), ("industry", "B")]), ["minor-mining"], "whatever the hazards that it names");
    let all = [("hazards", "dust"), ("protection", "口罩"), ("night", "yes"), ("division", "51"), ("industry", "B")];
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
fn wp_14_wp_15_wp_16_wp_28_words_in_a_text_are_refused_by_a_rule_with_its_law() {
    for (text, rule) in [
        ("每月扣管理费100元", "fee"),
        ("工资压一个月", "deposit"),
        ("试工期不付工资", "unpaid"),
        ("试用期工资1200元", "pay-said"),
        ("16岁以上就可以上夜班", "minor-night"),
        ("请把身份证交到办公室", "papers"),
        ("做不到一年扣2000", "penalty"),
        ("车费先垫付后从工资里扣", "travel"),
        ("每天工作12小时", "day-hours"),
        ("15岁以上", "age"),
        ("仅限藏胞", "ethnicity"),
        ("妇女勿扰", "sex"),
        ("不信佛", "religion"),
        ("限洛隆县人", "origin"),
        ("没有孩子", "marriage"),
        ("身体健全", "disability"),
        ("无传染性疾病", "health"),
        ("没蹲过监狱", "record"),
        ("已核实为自愿就业", "willing"),
    ] {
        let tasks = format!("包装青稞粉。{text}");
        assert_eq!(rules(&[("tasks", tasks.as_str())]), [rule], "{text}");
        known(&format!("work-law-{rule}"));
    }
    // Whatever the fields say: the number in the text is told, and it is a word that can be looked at again.
    let (terms, _) = check(&typed(&[("tasks", "包装青稞粉。每天工作12小时。")]), &places(), today());
    let all = refusals(&terms, today());
    assert_eq!((all.len(), all[0].field, all[0].found.as_deref()), (1, "tasks", Some("每天工作12小时")), "{all:?}");
    assert!(all[0].args.contains(&("hours".to_owned(), "12".to_owned())) && all[0].can_be_reviewed());
}

#[test]
fn wp_14_pay_in_words_is_held_against_the_minimum_of_its_own_hours() {
    let half = [("kind", "part"), ("day_minutes", "4"), ("week_minutes", "20")];
    let with = |text: &'static str| half.iter().copied().chain([("requirements", text)]).collect::<Vec<_>>();
    assert_eq!(rules(&[("requirements", "试用期工资1849元")]), ["pay-said"]);
    assert_eq!(rules(&[("requirements", "试用期工资1850元")]), Vec::<&str>::new());
    // 20 hours a week are 1560 yuan a month.
    assert_eq!(rules(&with("试用期工资1559元")), ["pay-said"]);
    assert_eq!(rules(&with("试用期工资1560元")), Vec::<&str>::new());
    let (terms, _) = check(&typed(&[("requirements", "底薪1000元加提成")]), &places(), today());
    let said = refusals(&terms, today()).remove(0);
    assert!(said.args.contains(&("month".to_owned(), "1850".to_owned())) && said.can_be_reviewed(), "{said:?}");
}

#[test]
fn wp_16_times_of_the_day_are_read_less_the_break_of_the_form() {
    let with = |minutes: &'static str| [("break_minutes", minutes), ("tasks", "看店，8:00-18:00。")];
    assert_eq!(rules(&with("120")), Vec::<&str>::new());
    assert_eq!(rules(&with("60")), ["day-hours"]);
    assert_eq!(rules(&with("0")), ["day-hours"]);
    let (terms, _) = check(&typed(&with("60")), &places(), today());
    assert!(refusals(&terms, today())[0].args.contains(&("hours".to_owned(), "9".to_owned())));
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
