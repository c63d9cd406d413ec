//! Whatever stands in a plan file, reading it gives a plan or mistakes with a line of that file, and never a panic.

use leka_plan::{CODES, Count, Plan, Unit, rule_words};
use proptest::prelude::*;

const SHIPPED: &str = include_str!("../../../plans/luolong-2022/plan.toml");

fn read(text: &str) -> Result<(), TestCaseError> {
    match Plan::read(text, "plan.toml") {
        Ok(plan) => {
            for indicator in &plan.indicators {
                let clauses = rule_words(&plan, indicator);
                prop_assert!(!clauses.is_empty());
                let share = matches!(indicator.count, Count::Share { .. });
                prop_assert_eq!(plan.unit(indicator) == Unit::Share, share);
                prop_assert_eq!(plan.counted(&indicator.id).is_none(), share);
                plan.built(indicator);
            }
        }
        Err(errors) => {
            prop_assert!(!errors.is_empty());
            for error in errors {
                prop_assert!(error.line >= 1 && error.line <= text.split('\n').count(), "{}", error);
                prop_assert!(CODES.contains(&error.code.as_str()));
            }
        }
    }
    Ok(())
}

/// Pieces of plans, put together without sense.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("[plan]\nid = \"a\"\ndivision = \"540329\"\nyear = 2022\ntitle = { zh = \"试\" }\n".to_owned()),
        Just("[[indicator]]\n".to_owned()),
        Just("source = \"task 1\"\n".to_owned()),
        "id = \"[a-d]\"\n",
        Just("count = { persons = \"placement\", where = { kind = [\"transfer\", \"urban\"] } }\n".to_owned()),
        "count = \\{ among = \"[a-d]\", where = \\{ sector = \"(industry|project|x)\" \\} \\}\n",
        "count = \\{ share = \\[\"[a-d]\", \"[a-d]\"\\] \\}\n",
        "parts = \\[\"[a-d]\", \"[a-d]\"\\]\n",
        "(at_least|at_most|equals|every) = (-?[0-9]{1,25}|\"[0-9.]{1,6}%\"|true|false|0x1F|1e9|nan|2022-01-01)\n",
        "by = \\[\"(sector|month|township|mode)\"\\]\n",
        "\\[\\[?(rules|protection|cadence|allocation|department|plan)\\]\\]?\n",
        "(small_cell|offer_days|placement_minimum_days) = -?[0-9]{1,20}\n",
        "(township|department|village|indicator|every|what|responsible) = \"[a-z0-9.*]{0,12}\"\n",
        "\\PC{0,12}\n",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|all| all.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        read(&text)?;
    }

    #[test]
    fn any_pieces_are_read_or_refused(text in pieces()) {
        read(&text)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// The shipped plan with a piece cut out and another put in.
    #[test]
    fn a_damaged_plan_is_read_or_refused(from in 0..SHIPPED.len(), length in 0..60_usize, put in "[a-z\"\\[\\]{}=.,\n0-9 ]{0,20}") {
        let mut start = from;
        while !SHIPPED.is_char_boundary(start) { start -= 1 }
        let mut end = (start + length).min(SHIPPED.len());
        while !SHIPPED.is_char_boundary(end) { end += 1 }
        read(&format!("{}{put}{}", &SHIPPED[..start], &SHIPPED[end..]))?;
    }
}

#[test]
fn deep_nesting_and_long_chains_end() {
    assert!(Plan::read(&format!("a = {}1{}", "[".repeat(5000), "]".repeat(5000)), "plan.toml").is_err());
    let chain = (0..400).map(|n| {
        let count = if n == 399 { "{ persons = \"placement\" }".to_owned() } else { format!("{{ among = \"i{}\" }}", n + 1) };
        format!("[[indicator]]\nid = \"i{n}\"\nsource = \"task 9\"\ncount = {count}\n")
    });
    let head = "[plan]\nid = \"a\"\ndivision = \"540329\"\nyear = 2022\ntitle = { zh = \"试\" }\n";
    let plan = Plan::read(&format!("{head}{}", chain.collect::<String>()), "plan.toml").expect("a plan");
    assert!(plan.counted("i0").is_some_and(|counted| counted.base.id == "i399"));
}
