use super::known;
use super::{GOOD, places, today, typed};
use crate::work::fields::{FIELDS, Kind, PARTS};
use crate::work::model::{Organisation, OrganisationKind, OrganisationState};
use crate::work::pages::vacancy::Sheet;
use crate::work::sheet::{Part, Row, Speaker, employer};
use crate::work::terms::{Terms, Typed, check};
use leka_core::{Lang, Moment};
use leka_platform::words::Said;
use proptest::prelude::*;

pub fn firm() -> Organisation {
    Organisation {
        id: 1,
        code: "91990329MA0000001A".to_owned(),
        name: "样本青稞加工厂".to_owned(),
        kind: OrganisationKind::Employer,
        division: "540329100".to_owned(),
        office: "招工办公室".to_owned(),
        phone: "199 0000 0001".to_owned(),
        licence: String::new(),
        licence_until: None,
        state: OrganisationState::Active,
        answer: String::new(),
        asked_at: Moment(0),
        asked_by: String::new(),
        answered_at: None,
        answered_by: String::new(),
        version: 0,
    }
}

/// For each field: what else must be said so that it is asked, a first value and another one.
pub fn two_values(name: &str) -> (&'static [(&'static str, &'static str)], &'static str, &'static str) {
    match name {
        "title" | "place" | "piece" | "payer_name" | "travel_about" | "tasks" | "requirements" | "protection" => {
            let beside: &[(&str, &str)] = match name {
                "piece" => &[("pay_period", "piece"), ("piece_month", "3000")],
                "payer_name" => &[("payer", "dispatch")],
                "protection" => &[("hazards", "dust")],
                "travel_about" => &[("travel_out", "worker_pays")],
                _ => &[],
            };
            (beside, "甲乙丙丁戊", "甲乙丙丁己")
        }
        "industry" => (&[], "A", "C"),
        "kind" => (&[], "full", "seasonal"),
        "spoken" => (&[], "none", "tibetan"),
        "age_from" => (&[], "18", "20"),
        "division" => (&[], "540329100", "540329101"),
        "begin_day" => (&[], "2022-10-08", "2022-10-09"),
        "season" => (&[], "all_year", "months"),
        "season_from" | "season_until" => (&[("season", "months"), ("season_from", "5"), ("season_until", "9")], "5", "6"),
        "day_minutes" => (&[], "8", "8.5"),
        "week_days" => (&[("week_minutes", "40")], "5", "6"),
        "week_minutes" => (&[], "40", "38"),
        "break_minutes" => (&[], "60", "30"),
        "night" => (&[], "no", "yes"),
        "overtime" => (&[], "no", "yes"),
        "overtime_day" | "overtime_month" => {
            (&[("overtime", "yes"), ("overtime_day", "1"), ("overtime_month", "1"), ("overtime_percent", "150")], "2", "3")
        }
        "overtime_percent" => (&[("overtime", "yes"), ("overtime_day", "1"), ("overtime_month", "1")], "150", "200"),
        "pay_period" => (&[], "month", "day"),
        "pay_from" => (&[], "3200", "3300"),
        "pay_to" => (&[], "4000", "4100"),
        "piece_month" => (&[("pay_period", "piece"), ("piece", "一筐")], "3000", "3100"),
        "pay_rhythm" => (&[], "monthly", "next_month"),
        "pay_day" => (&[], "28", "27"),
        "payer" => (&[("payer_name", "样本派遣")], "dispatch", "contractor"),
        "takes" => (&[], "nothing", "fee"),
        "contract" => (&[("contract_months", "")], "open", "task"),
        "contract_months" => (&[], "12", "24"),
        "insurance" => (&[], "five", "none"),
        "notice_days" => (&[], "30", "3"),
        "final_pay_days" => (&[], "3", "5"),
        "lodging" => (&[], "free", "none"),
        "lodging_cost" => (&[("lodging", "paid")], "200", "300"),
        "food" => (&[], "free", "none"),
        "food_cost" => (&[("food", "paid")], "200", "300"),
        "hazards" => (&[("protection", "手套")], "dust", "noise"),
        "travel_out" => (&[("travel_about", "班车")], "worker_pays", "employer_pays"),
        "travel_back" => (&[("travel_out", "worker_pays"), ("travel_about", "班车")], "worker_pays", "employer_pays"),
        "head_count" => (&[], "5", "6"),
        "closes_day" => (&[], "2022-12-01", "2022-12-02"),
        name => panic!("{name} has no second value in this test"),
    }
}

pub fn with(name: &str, value: &str) -> Terms {
    let (beside, ..) = two_values(name);
    let mut changes: Vec<(&str, &str)> = beside.to_vec();
    changes.push((name, value));
    if name == "season" && value == "months" {
        changes.extend([("season_from", "5"), ("season_until", "9")]);
    }
    if name == "overtime" && value == "yes" {
        changes.extend([("overtime_day", "1"), ("overtime_month", "1"), ("overtime_percent", "150")]);
    }
    let (terms, faults) = check(&typed(&changes), &places(), today());
    assert!(faults.is_empty(), "{name}={value}: {faults:?}");
    terms
}

#[test]
fn wp_05_each_field_is_needed_and_none_is_optional() {
    for field in FIELDS {
        let (beside, first, _) = two_values(field.name);
        let mut changes: Vec<(&str, &str)> = beside.to_vec();
        changes.push((field.name, first));
        let mut form = typed(&changes);
        let (_, faults) = check(&form, &places(), today());
        assert!(faults.is_empty(), "{}: {faults:?}", field.name);
        for blank in [None, Some(vec![String::new()]), Some(vec!["  ".to_owned()])] {
            match blank {
                None => drop(form.0.remove(field.name)),
                Some(values) => drop(form.0.insert(field.name.to_owned(), values)),
            }
            let (terms, faults) = check(&form, &places(), today());
            let own: Vec<_> = faults.iter().filter(|fault| fault.field == field.name).collect();
            assert!(own.len() == 1 && own[0].message == "work-fault-missing", "{}: {faults:?}", field.name);
            assert!(!terms.0.contains_key(field.name));
        }
    }
    let (_, faults) = check(&Typed::default(), &places(), today());
    let always = FIELDS.iter().filter(|field| field.needs.is_none()).count();
    assert_eq!(faults.len(), always, "an empty form names every field");
}

#[test]
fn wp_05_each_changed_term_has_another_hash_shows_on_the_sheet_and_is_named() {
    let words = |terms: &Terms, lang| {
        let places = places();
        let parts = Speaker { lang, places: &places, terms }.parts();
        parts
            .iter()
            .flat_map(|part| &part.rows)
            .map(|row| format!("{}={}", row.label, row.said.text))
            .collect::<Vec<_>>()
            .join("\n")
    };
    for field in FIELDS {
        let (_, first, second) = two_values(field.name);
        let (old, new) = (with(field.name, first), with(field.name, second));
        // The title stands above the sheet.
        if field.name != "title" {
            for lang in Lang::ALL {
                assert_ne!(words(&old, lang), words(&new, lang), "the sheet does not show {} in {lang:?}", field.name);
            }
        }
        let (old, new) = (old.accepted(&firm()), new.accepted(&firm()));
        assert_eq!(old.hash() != new.hash(), field.term, "{}", field.name);
        let changed: Vec<String> = old.changed_to(&new).into_iter().map(|one| one.field).collect();
        assert_eq!(changed.contains(&field.name.to_owned()), field.term, "{}: {changed:?}", field.name);
    }
    // Who offers it is a term too; the contact is not.
    let terms = with("age_from", "18").accepted(&firm());
    let other = |firm: Organisation| with("age_from", "18").accepted(&firm).hash() != terms.hash();
    assert!(other(Organisation { name: "样本茶馆".to_owned(), ..firm() }));
    assert!(other(Organisation { code: "x".to_owned(), ..firm() }));
    assert!(other(Organisation { kind: OrganisationKind::Agency, ..firm() }));
    assert!(other(Organisation { licence: "样本许可".to_owned(), ..firm() }));
    assert!(!other(Organisation { phone: "199 0000 0002".to_owned(), ..firm() }));
    assert_eq!(employer(&terms, &firm(), Lang::En).len(), 5);
}

#[test]
fn the_hash_is_over_sorted_json_and_stays_what_it_is() {
    let mut terms = Terms::default();
    terms.0.insert("pay_from".to_owned(), "320000".to_owned());
    terms.0.insert("kind".to_owned(), "full".to_owned());
    assert_eq!(terms.canonical(), r#"{"kind":"full","pay_from":"320000"}"#);
    assert_eq!(Terms::from_json(&terms.canonical()), Some(terms.clone()));
    let hex: String = terms.hash().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "a35b60878fce164d7c87448e84d84cdb43b4b9703fce112de1f35ec5db344463");
}

#[test]
fn values_are_kept_in_one_form() {
    let (terms, faults) = check(
        &typed(&[("pay_from", "３,200.5"), ("day_minutes", "7.5"), ("week_minutes", "３７．５"), ("head_count", "１２")]),
        &places(),
        today(),
    );
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!((terms.get("pay_from"), terms.get("day_minutes"), terms.get("head_count")), ("320050", "450", "12"));
    // And back into the form: the same terms again.
    let (again, faults) = check(&terms.to_typed(), &places(), today());
    assert!(faults.is_empty() && again == terms, "{faults:?}");
}

#[test]
fn what_does_not_fit_together_is_said() {
    let fault = |changes: &[(&str, &str)], field: &str| {
        let (_, faults) = check(&typed(changes), &places(), today());
        assert!(faults.len() == 1 && faults[0].field == field, "{changes:?}: {faults:?}");
        faults[0].message
    };
    assert_eq!(fault(&[("pay_to", "3000")], "pay_to"), "work-fault-pay-order");
    assert_eq!(fault(&[("week_minutes", "41")], "week_minutes"), "work-fault-week-hours");
    assert_eq!(fault(&[("pay_rhythm", "weekly")], "pay_day"), "work-fault-week-day");
    assert_eq!(fault(&[("lodging_cost", "200")], "lodging_cost"), "work-fault-not-with-this");
    assert_eq!(fault(&[("contract", "oral"), ("contract_months", "")], "contract"), "work-fault-oral");
    assert_eq!(fault(&[("takes", "nothing,fee")], "takes"), "work-fault-none-and-some");
    assert_eq!(fault(&[("closes_day", "2022-09-29")], "closes_day"), "work-fault-closed");
    assert_eq!(fault(&[("division", "540329999")], "division"), "work-fault-choice");
    assert_eq!(fault(&[("title", "甲\u{7}乙")], "title"), "work-fault-signs");
    for wrong in ["-5", "3200元", "1e3", "3.999", "", "99999999999"] {
        let (_, faults) = check(&typed(&[("pay_from", "")]), &places(), today());
        assert_eq!(faults.len(), 1);
        if !wrong.is_empty() {
            assert!(["work-fault-yuan", "work-fault-between"].contains(&fault(&[("pay_from", wrong)], "pay_from")), "{wrong}");
        }
    }
}

#[test]
fn sec_12_signs_that_turn_a_text_round_are_no_terms() {
    for sign in ['\u{202e}', '\u{2066}', '\u{200f}', '\u{feff}', '\u{7}'] {
        let title = format!("甲{sign}乙");
        let (_, faults) = check(&typed(&[("title", title.as_str())]), &places(), today());
        assert!(faults.len() == 1 && faults[0].message == "work-fault-signs", "{title:?}: {faults:?}");
    }
    let (terms, faults) = check(&typed(&[("title", "བོད་\u{200d}ཡིག")]), &places(), today());
    assert!(faults.is_empty() && terms.get("title").contains('\u{200d}'), "what letters may need stays: {faults:?}");
}

#[test]
fn sec_34_no_identity_number_stands_in_a_term_or_a_draft_and_a_telephone_may() {
    let number = "990329199001010016";
    for name in ["title", "tasks", "requirements", "place"] {
        let written = format!("样本，找测试{number}");
        let said = typed(&[(name, written.as_str())]);
        let (_, faults) = check(&said, &places(), today());
        assert!(faults.len() == 1 && faults[0].message == "work-fault-identity" && faults[0].field == name, "{name}: {faults:?}");
        assert_eq!(said.kept().one(name), "样本，找测试…");
        assert!(!said.kept().to_json().contains(number));
    }
    let public = typed(&[("tasks", "收割、捆扎。电话 199 0000 0001")]);
    assert!(check(&public, &places(), today()).1.is_empty());
    assert_eq!(public.kept(), public);
}

#[test]
fn sec_17_a_form_with_other_keys_is_refused() {
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert!(Typed::read(vec![pair("title", "甲"), pair("hazards", "dust"), pair("hazards", "noise")]).is_ok());
    for wrong in ["state", "organisation", "terms_version", "shown_until", "source", "id", "Title", ""] {
        assert!(Typed::read(vec![pair(wrong, "1")]).is_err(), "{wrong}");
    }
    assert!(Typed::read(vec![pair("title", "甲"), pair("title", "乙")]).is_err(), "twice");
    assert!(Typed::read(vec![pair("title", &"甲".repeat(2001))]).is_err(), "too long");
    assert!(Typed::from_json("{").is_err(), "a damaged draft is no empty form");
}

#[test]
fn every_field_has_its_words() {
    for part in PARTS {
        known(&format!("work-part-{part}"));
        assert!(FIELDS.iter().any(|field| field.part == *part), "{part} has no field");
    }
    for field in FIELDS {
        known(&field.label());
        assert!(PARTS.contains(&field.part), "{} stands in no part", field.name);
        field.words().iter().for_each(|word| known(&field.word(word)));
        if matches!(field.kind, Kind::Number { .. }) {
            known(&format!("work-say-{}", field.name));
        }
        if let Some((other, words)) = field.needs {
            let other = crate::work::fields::find(other).expect("a field");
            assert!(words.iter().all(|word| other.words().contains(word)), "{}", field.name);
        }
    }
    assert!(GOOD.iter().all(|(name, _)| crate::work::fields::find(name).is_some()));
}

#[test]
fn wp_05_the_longer_a_sheet_the_smaller_it_is_printed() {
    let said = |text: String| Said { text, lang: Lang::Zh };
    let sheet = |signs: usize| {
        let row = Row { name: "tasks", label: "work-field-tasks", said: said("青".repeat(signs)) };
        Sheet {
            title: said(String::new()),
            pay: said(String::new()),
            parts: vec![Part { title: String::new(), rows: vec![row] }],
            employer: Vec::new(),
            body: None,
        }
    };
    assert_eq!([399, 400, 724, 725].map(|signs| sheet(signs).print_size()), ["roomy", "fair", "fair", "dense"]);
}

proptest! {
    #[test]
    fn sec_17_no_text_breaks_the_form(values in proptest::collection::vec(".{0,40}", FIELDS.len())) {
        let pairs = FIELDS.iter().zip(&values).map(|(field, value)| (field.name.to_owned(), value.clone())).collect();
        if let Ok(typed) = Typed::read(pairs) {
            let (terms, _) = check(&typed, &places(), today());
            // What is kept is kept whole.
            prop_assert_eq!(Terms::from_json(&terms.canonical()), Some(terms.clone()));
            prop_assert_eq!(Typed::from_json(&typed.to_json()).unwrap(), typed);
            crate::work::refusals::refusals(&terms, today());
        }
    }
}
