//! Every message that this crate names exists in Chinese and English and takes the arguments it is given. Tibetan may
//! lack messages (they fall back, with a mark), but has none that the others do not have.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use leka_core::facts::{FACTS, Subject};
use leka_plan::{ArgValue, CODES, Every, Plan, Protection, Report, Unit, dimension_word, fact_word, rule_words, value_word};
use std::collections::BTreeSet;
use std::fs;

const FILES: [&str; 2] = ["plan.ftl", "words.ftl"];

struct Words {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

fn words(lang: &str) -> Words {
    let mut bundle = FluentBundle::default();
    bundle.set_use_isolating(false);
    let mut ids = BTreeSet::new();
    for file in FILES {
        let path = format!("{}/../../locales/{lang}/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let named = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        ids.extend(named.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()));
        let resource = FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{path}: {errors:?}"));
    }
    Words { bundle, ids }
}

impl Words {
    fn say(&self, id: &str, args: &FluentArgs) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.unwrap_or_else(|| panic!("{id} is missing"));
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
    fn value(&self, plan: &Plan, lang: &str, value: &ArgValue) -> String {
        match value {
            ArgValue::Text(text) => text.clone(),
            ArgValue::Number(number) => number.to_string(),
            ArgValue::Message(id) => self.say(id, &FluentArgs::new()),
            ArgValue::Indicator(id) => {
                let title = &plan.indicator(id).expect("an indicator").title;
                if lang == "zh" { title.zh.clone() } else { title.en.clone() }
            }
            ArgValue::Any(all) => {
                let all: Vec<String> = all.iter().map(|one| self.value(plan, lang, one)).collect();
                all.join(&self.say("rule-or", &FluentArgs::new()))
            }
        }
    }
    fn rule(&self, plan: &Plan, lang: &str, id: &str) -> Vec<String> {
        let clauses = rule_words(plan, plan.indicator(id).expect("an indicator"));
        let say = |clause: &leka_plan::RuleClause| {
            let mut args = FluentArgs::new();
            for (name, value) in &clause.args {
                match value {
                    ArgValue::Number(number) => args.set(name.clone(), *number),
                    other => args.set(name.clone(), self.value(plan, lang, other)),
                }
            }
            self.say(&clause.id, &args)
        };
        clauses.iter().map(say).collect()
    }
}

/// All ids that the code makes without arguments, or whose arguments are tested elsewhere.
fn named() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = CODES.iter().map(|code| (*code).to_owned()).collect();
    // Of a file that is no text.
    ids.insert("plan-error-encoding".to_owned());
    ids.extend(Unit::ALL.iter().map(|unit| format!("plan-unit-{}", unit.word())));
    ids.extend(["at_least", "at_most", "equals", "every"].map(|goal| format!("plan-goal-{goal}")));
    ids.extend(Every::WORDS.map(|word| format!("plan-every-{word}")));
    ids.extend(Report::WORDS.map(|word| format!("plan-report-{word}")));
    ids.extend(Protection::GUARDS.iter().map(|guard| format!("plan-protection-{}", guard.key)));
    let ways = ["persons", "entries", "organisations", "households", "sum", "milestone", "share", "among"];
    ids.extend(ways.map(|way| format!("rule-{way}")));
    ids.extend(["rule-where", "rule-or", "rule-first-record", "rule-placement-days", "rule-not-built"].map(String::from));
    ids.extend(["township", "month"].map(dimension_word));
    for fact in FACTS {
        ids.insert(fact_word(fact));
        ids.extend(fact.quantities.iter().map(|quantity| format!("quantity-{quantity}")));
        for dimension in fact.dimensions {
            ids.insert(dimension_word(dimension.name));
            ids.extend(dimension.words.unwrap_or_default().iter().map(|value| value_word(dimension.name, value)));
        }
    }
    ids
}

#[test]
fn chinese_and_english_have_every_message_and_no_other() {
    for lang in ["zh", "en"] {
        let words = words(lang);
        let missing: Vec<_> = named().difference(&words.ids).cloned().collect();
        let unused: Vec<_> = words.ids.difference(&named()).cloned().collect();
        assert!(missing.is_empty() && unused.is_empty(), "{lang}: missing {missing:?}, unused {unused:?}");
    }
    let unused: Vec<_> = words("bo").ids.difference(&named()).cloned().collect();
    assert!(unused.is_empty(), "bo: unused {unused:?}");
}

#[test]
fn tibetan_messages_ask_for_review() {
    for file in FILES {
        let text = fs::read_to_string(format!("{}/../../locales/bo/{file}", env!("CARGO_MANIFEST_DIR"))).expect("bo");
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2).filter(|pair| pair[1].contains(" = ")) {
            assert_eq!(pair[0], "# review: native speaker", "{}", pair[1]);
        }
    }
}

#[test]
fn every_mistake_can_be_said() {
    let all = [("zh", words("zh")), ("en", words("en"))];
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/refused")).expect("refused") {
        let text = fs::read_to_string(entry.expect("entry").path()).expect("text");
        for error in Plan::read(&text, "plan.toml").expect_err("a mistake") {
            for (lang, words) in &all {
                let args = error.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let said = words.say(&error.code, &args);
                assert!(!said.contains("none") && !said.contains('\n'), "{lang}: {said}");
            }
        }
    }
}

#[test]
fn a_mistake_names_the_mend() {
    let text = fs::read_to_string(format!("{}/tests/refused/unknown-fact.toml", env!("CARGO_MANIFEST_DIR"))).expect("text");
    let error = Plan::read(&text, "plan.toml").expect_err("a mistake").remove(0);
    let args: FluentArgs = error.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert!(
        words("en")
            .say(&error.code, &args)
            .starts_with(r#"There are no records called "placment". Did you mean "placement"? What"#)
    );
    assert!(words("zh").say(&error.code, &args).starts_with("没有“placment”这种记录。是不是“placement”？可以计数的有："));
}

#[test]
fn rules_read_as_sentences() {
    let plan = Plan::read(include_str!("../../../plans/luolong-2022/plan.toml"), "plan.toml").expect("the shipped plan");
    let (zh, en) = (words("zh"), words("en"));
    for indicator in &plan.indicators {
        assert!(!zh.rule(&plan, "zh", &indicator.id).is_empty() && !en.rule(&plan, "en", &indicator.id).is_empty());
    }
    assert_eq!(
        en.rule(&plan, "en", "transfer.industry"),
        [
            "Counts each person once: placements",
            "kind: rural transfer employment",
            "of several records, the one that began first decides",
            "from the first day of work in the year",
            r#"of the records counted in "Rural transfer employment""#,
            "sector: local industry",
        ]
    );
    assert_eq!(
        zh.rule(&plan, "zh", "training.order").last().map(String::as_str),
        Some("培训类型为订单式培训或定向培训或以工代训")
    );
    assert_eq!(
        en.rule(&plan, "en", "relocation.windows_share"),
        [
            r#""Relocation sites of 800 people or more that have a service window" over "Relocation sites of 800 people or more", kept as part and whole"#,
            "not recorded by the system yet",
        ]
    );
}

/// The unit of a sum is fen, because every quantity is money; the plan names `unit` by it.
#[test]
fn every_quantity_is_money() {
    for fact in FACTS {
        assert!(fact.quantities.iter().all(|quantity| *quantity == "pay"), "{}", fact.name);
        assert!(fact.dimensions.len() <= 5, "{}", fact.name);
        assert!(fact.subject == Subject::Person || fact.quantities.is_empty());
    }
}

/// `docs/facts.md` has a row for each fact, with its dimensions, their words, its quantities and whether it is built.
#[test]
fn the_page_of_facts_is_the_catalogue() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/facts.md")).expect("docs/facts.md");
    for fact in FACTS {
        let head = format!("| `{}` |", fact.name);
        let row = page.lines().find(|line| line.starts_with(&head)).unwrap_or_else(|| panic!("{} has no row", fact.name));
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let say = |dimension: &leka_core::Dimension| match dimension.words {
            Some(words) => format!("`{}` {}", dimension.name, words.join(", ")),
            None => format!("`{}` (any)", dimension.name),
        };
        assert_eq!(cells[3], fact.dimensions.iter().map(say).collect::<Vec<_>>().join("; "), "{}", fact.name);
        assert!(fact.quantities.iter().all(|quantity| cells[4].contains(&format!("`{quantity}`"))), "{}", fact.name);
        assert_eq!(cells[5], if fact.built { "built" } else { "not built" }, "{}", fact.name);
    }
}
