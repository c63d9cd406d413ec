//! The paper has whatever the file has, and a card's two codes look alike.

use super::*;

fn printed(upper_counts: bool) -> Printed {
    let [upper, lower] = ["2345 6789 ABCD", "2345 6EFG HJKM"].map(str::to_owned);
    Printed { serial: "1234 5674".to_owned(), upper, lower, upper_counts }
}

fn of(document: &Document) -> &Card {
    match &document.body {
        Body::Cards(cards) => &cards[0],
        Body::Flow(_) => panic!("cards"),
    }
}

/// A record in which each text that somebody typed begins with 样 and is there once.
fn full() -> Record {
    use crate::my::record::{Given, Home};
    let [day, until] = ["2022-04-05", "2022-10-05"].map(str::to_owned);
    let home = |n: u8| Home { from: Some(day.clone()), township: format!("样镇{n}"), village: format!("样村{n}") };
    let given = |help: &str, taken_back| Given {
        day: day.clone(),
        what: if help.is_empty() { "contacted" } else { "helped" }.to_owned(),
        help: help.to_owned(),
        taken_back,
    };
    Record {
        amounts_in: "fen",
        name: "样名".into(),
        national_id: "样号".into(),
        phone: "样话".into(),
        phone_verified: true,
        township: "样镇".into(),
        village: "样村".into(),
        homes: vec![home(1), home(2)],
        work: vec![Work {
            employer: "样单位".into(),
            trade: "样工".into(),
            place: "样地".into(),
            start: day.clone(),
            end: None,
            sector: "industry",
            channel: "self",
            pay: "320000 month".into(),
            recorded_by_me: true,
            confirmed: true,
            withdrawn: false,
        }],
        courses: vec![Course {
            course: "样课".into(),
            institution: "样校".into(),
            start: day.clone(),
            end: Some(until.clone()),
            completed: "yes",
            withdrawn: false,
        }],
        applications: vec![Application {
            work: "样活".into(),
            employer: "样厂".into(),
            state: "started",
            with_phone: true,
            until: until.clone(),
            begin: Some(day.clone()),
            firm_start: Some(day.clone()),
            firm_end: None,
            witness: Some("样证".into()),
            team: Some("样队".into()),
            journey: None,
            back: Some(until.clone()),
        }],
        wishes: None,
        service_request: Some(ServiceRequest {
            since: day.clone(),
            until: until.clone(),
            kind: "looking".into(),
            wants: vec!["papers".into()],
            adviser: "样员".into(),
            text: "样话一句".into(),
            answered: true,
            given: vec![given("", false), given("training", true)],
        }),
        alerts: "off".into(),
        hears: "own".into(),
        pay_days: vec![PayDay {
            employer: "样发薪".into(),
            due: day.clone(),
            paid: Some(day.clone()),
            amount: Some(320_000),
            said: "paid".into(),
            told: None,
        }],
        rosters: vec![Rostered {
            employer: "样册".into(),
            trade: "样册工".into(),
            place: "样册地".into(),
            start: day.clone(),
            end: Some(until.clone()),
            pay: "样册薪".into(),
        }],
        after_six_months: vec![SixMonths {
            employer: "样半年".into(),
            start: day.clone(),
            answers: [("chosen", String::new())].into(),
        }],
        changes: vec![Change {
            at: leka_core::Moment(1_650_000_000),
            field: "phone".into(),
            old: "样旧".into(),
            new: "样新".into(),
            by_me: true,
        }],
        looks: Vec::new(),
        demands: vec![Demanded {
            day,
            number: "样调号".into(),
            body: "样机关".into(),
            document: "样文件".into(),
            law: "样法".into(),
            parts: vec!["name", "work"],
        }],
    }
}

fn flat(document: &Document) -> String {
    let Body::Flow(parts) = &document.body else { panic!("a flow") };
    let texts = parts.iter().flat_map(|part| match part {
        Part::Heading(text) | Part::Paragraph(text) => vec![text],
        Part::Facts(facts) => facts.iter().flat_map(|(label, said)| [label, said]).collect(),
        Part::Table { heads, rows, widths } => {
            assert!(rows.iter().all(|row| (row.len(), row.len()) == (heads.len(), widths.len())), "cells, heads and widths");
            heads.iter().chain(rows.iter().flatten()).collect()
        }
    });
    texts.map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn typed_in(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) if text.starts_with('样') => vec![text.clone()],
        serde_json::Value::Array(all) => all.iter().flat_map(typed_in).collect(),
        serde_json::Value::Object(all) => all.values().flat_map(typed_in).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn wp_24_whatever_stands_in_the_file_of_the_record_stands_on_the_paper() {
    let record = full();
    let texts = typed_in(&serde_json::to_value(&record).unwrap());
    assert!(texts.len() > 25, "{texts:?}");
    for lang in [Lang::Zh, Lang::Bo, Lang::En] {
        let paper = flat(&super::record(lang, &record, Day::from_number(19_000)));
        for text in &texts {
            assert!(paper.contains(text.as_str()), "{text} in {lang:?}: {paper}");
        }
        for id in ["service-help-papers", "my-pdf-answered", "service-taken-back", "demand-part-work", "after-said-paid"] {
            let word = words::word(lang, id).text;
            assert!(paper.contains(&word), "{word}: {paper}");
        }
    }
}

#[test]
fn wp_08_which_code_counts_stands_on_the_slip_that_is_torn_off_and_nowhere_else() {
    let begin = Begin { address: "/my/begin".to_owned(), whole: false };
    let [upper, lower] = [true, false].map(|counts| cards(&[printed(counts)], &begin));
    let (upper, lower) = (of(&upper), of(&lower));
    assert_eq!((&upper.outside, &upper.codes), (&lower.outside, &lower.codes));
    assert_ne!(upper.slip, lower.slip);
    // The sentence says it, in both languages, and the rest of the slip is the same.
    let differs = upper.slip.iter().zip(&lower.slip).filter(|(one, other)| one != other).count();
    assert_eq!((differs, upper.slip.len()), (in_both("my-paper-upper").1.map_or(1, |_| 2), lower.slip.len()));
    for line in upper.outside.iter().chain(&upper.slip) {
        assert!(!upper.codes.iter().any(|code| line.text.text.contains(code.as_str())), "codes stand in their field alone");
    }
}
