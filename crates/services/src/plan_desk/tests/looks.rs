//! Every page with sample figures in three languages, without a database.

use crate::plan_desk::rows::{Origin, RowSeen, Rows, Wanted};
use crate::plan_desk::rows_view::Behind;
use crate::plan_desk::say::{Speaker, Townships};
use crate::plan_desk::view::{Material, Reader, Released};
use crate::plan_desk::{api, detail, plan_view, view};
use leka_core::{Day, Lang, Moment, Share};
use leka_plan::{Amount, Count, Goal, Plan, Unit};
use leka_platform::counting::figures::Part;
use leka_platform::counting::suppress::suppress;
use leka_platform::counting::{Basis, Figure, Figures, Value};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

pub fn plan() -> Plan {
    Plan::read(include_str!("../../../../../plans/luolong-2022/plan.toml"), "plan.toml").unwrap()
}

fn townships() -> Townships {
    let names = ["孜托镇", "硕督镇", "康沙镇", "马利镇"];
    let codes = ["540329100", "540329101", "540329111", "540329112"];
    Townships(codes.iter().zip(names).map(|(code, name)| ((*code).to_owned(), name.to_owned())).collect())
}

/// Numbers for every built indicator; one township is small. `confirmed` is a number that stands nowhere else.
pub fn sample(plan: &Plan, day: Day) -> Figures {
    let value = |unit: Unit, reported: i64| match unit {
        Unit::Share => Value::Share(Share { part: reported * 6 / 10, whole: reported }),
        Unit::Milestone => Value::Milestone(Some(day)),
        _ => Value::Whole(reported),
    };
    let figures = plan.indicators.iter().map(|indicator| {
        let unit = plan.unit(indicator);
        let built = plan.built(indicator);
        let keys = |dimension: &str| -> Vec<(String, i64)> {
            match dimension {
                "township" => townships().0.into_keys().zip([3000, 2500, 3613, 7]).collect(),
                "month" => (1..=9).map(|m| (format!("2022-{m:02}"), 1013)).collect(),
                "sector" => {
                    vec![("industry".into(), 5000), ("project".into(), 3000), ("services".into(), 1100), ("unknown".into(), 20)]
                }
                "channel" => vec![("organised".into(), 5600), ("self".into(), 3520)],
                _ => vec![("county".into(), 5000), ("<测试>".into(), 4120)],
            }
        };
        let part = |(key, count): (String, i64)| Part {
            key,
            reported: Some(value(unit, count)),
            confirmed: Some(value(unit, count * 77 / 100)),
            goal: None,
            suppressed: false,
        };
        let by = indicator.by.iter().map(|dimension| (dimension.clone(), keys(dimension).into_iter().map(part).collect()));
        Figure {
            id: indicator.id.clone(),
            unit,
            goal: indicator.goal,
            reported: built.then(|| value(unit, 9120)),
            confirmed: built.then(|| value(unit, 7023)),
            recorded: built,
            unknown: (!indicator.parts.is_empty()).then_some((20, 3)),
            by: if built { by.collect() } else { BTreeMap::new() },
        }
    });
    Figures { plan: plan.id.clone(), as_of: day, figures: figures.map(Arc::new).collect() }
}

fn day() -> Day {
    Day::of(2022, 9, 30).unwrap()
}

pub fn reader(lang: Lang, confirmed: bool) -> Reader {
    Reader { lang, confirmed, rows: true, township: None, body: true }
}

/// List and detail page of `id` for one reader.
fn pages(reader: &Reader, released: Option<&Released>, id: &str) -> [String; 2] {
    let plan = plan();
    let full = sample(&plan, day());
    let shown = suppress(&full, &plan, 10);
    let townships = townships();
    let material = Material {
        plan: &plan,
        full: &full,
        shown: &shown,
        newest: day(),
        released,
        townships: &townships,
        reader,
        samples: false,
    };
    let steps = vec![Arc::new(shown.clone())];
    [view::figures(&material).unwrap(), detail::figure(&material, plan.indicator(id).unwrap(), &steps, true).unwrap()]
}

/// What holds for every fragment: no message id left over, no inline style or script, no unescaped data.
fn check(html: &str) {
    for wrong in ["style=", "<script", " onclick", "<测试>", ">figures-", ">plan-", ">rule-", ">dimension-", ">reason-", "{ $"]
    {
        assert!(!html.contains(wrong), "{wrong} in {html}");
    }
    for (open, close) in
        [("<div", "</div>"), ("<dl", "</dl>"), ("<ul", "</ul>"), ("<table", "</table>"), ("<svg", "</svg>"), ("<p", "</p>")]
    {
        let opened = html.matches(&format!("{open}>")).count() + html.matches(&format!("{open} ")).count();
        assert_eq!(opened, html.matches(close).count(), "{open} in {html}");
    }
}

#[test]
fn every_page_in_three_languages() {
    let plan = plan();
    for lang in Lang::ALL {
        for confirmed in [false, true] {
            for indicator in &plan.indicators {
                let [list, page] = pages(&reader(lang, confirmed), None, &indicator.id);
                check(&list);
                check(&page);
                assert!(list.contains(&format!("/figures/{}?as_of=2022-09-30", indicator.id)));
            }
        }
        let say = Speaker { lang };
        let revisions = [2, 1].map(|id| plan_view::Revision { id, plan: plan.id.clone(), adopted_at: Moment(1_650_000_000_000) });
        let html = plan_view::plan(say, &plan, 2, &revisions, &townships(), true).unwrap();
        check(&html);
        assert!(plan.indicators.iter().all(|indicator| html.contains(&format!("id=\"{}\"", indicator.id))));
        assert!(plan.cadences.iter().all(|cadence| html.contains(&format!("id=\"due-{}\"", cadence.id))));
        // Few links on top, and each leads to its part.
        let links: Vec<&str> = html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!((5..=12).contains(&links.len()), "{links:?}");
        assert!(links.iter().all(|link| html.contains(&format!("id=\"{link}\""))), "{links:?}");
        check(
            &view::wrong_day(
                say,
                "2099-01-01",
                day(),
                say.t2("figures-failure-later", "day", "2099-01-01", "today", "2022-09-30"),
            )
            .unwrap(),
        );
        for (hidden, counting) in [(false, true), (false, false), (true, true)] {
            check(&rows_page(lang, hidden, counting, true));
        }
    }
}

#[test]
fn the_list_says_number_unit_goal_and_day() {
    let [list, _] = pages(&reader(Lang::Zh, true), None, "transfer.total");
    for text in [
        "截至2022年9月30日",
        "9,120</a> <span class=\"unit\">人</span>",
        "7,023</a>",
        "<dd>11,050 人</dd>",
        "第2部分，任务9至11",
        "60%",
        "尚未记录",
        "class=\"mark\"",
    ] {
        assert!(list.contains(text), "{text}");
    }
    assert!(
        list.contains("href=\"/figures/transfer.total/rows?as_of=2022-09-30&basis=confirmed\"")
            || list.contains("&#38;basis=confirmed")
            || list.contains("&amp;basis=confirmed")
    );
    let [list, _] = pages(&reader(Lang::En, false), None, "transfer.total");
    assert!(list.contains("As of 30 September 2022.") && list.contains("<dd>11,050 persons</dd>"));
}

#[test]
fn a_goal_beside_a_number_says_that_it_is_one() {
    let plan = plan();
    let mut full = sample(&plan, day());
    for figure in &mut full.figures {
        for part in Arc::make_mut(figure).by.get_mut("township").into_iter().flatten() {
            part.goal = Some(Goal::AtLeast(Amount::Whole(191)));
        }
    }
    let (shown, townships, reader) = (suppress(&full, &plan, 10), townships(), reader(Lang::Zh, false));
    let material = Material {
        plan: &plan,
        full: &full,
        shown: &shown,
        newest: day(),
        released: None,
        townships: &townships,
        reader: &reader,
        samples: false,
    };
    let steps = [Arc::new(shown.clone())];
    let page = detail::figure(&material, plan.indicator("transfer.total").unwrap(), &steps, true).unwrap();
    assert!(page.contains("</b><span class=\"quiet\">，目标 191 人</span>"), "{page}");
    assert!(page.contains("<td class=\"num\">191 人</td>") && !page.contains('≥'), "{page}");
}

#[test]
fn what_is_missing_in_tibetan_is_marked() {
    let [_, page] = pages(&reader(Lang::Bo, false), None, "transfer.total");
    assert!(page.contains("<span lang=\"zh\">孜托镇</span>"), "{page}");
    let mut plan = plan();
    plan.indicators[0].title.bo.clear();
    let say = Speaker { lang: Lang::Bo };
    assert_eq!(say.html(&say.title(&plan.indicators[0])).as_str(), "<span lang=\"zh\">农牧民转移就业</span>");
}

#[test]
fn drawings_stay_small() {
    let [list, page] = pages(&reader(Lang::Zh, true), None, "transfer.total");
    for html in [list, page] {
        for svg in html.split("<svg").skip(1) {
            assert!(svg.split("</svg>").next().unwrap().len() < 3072);
        }
    }
}

#[test]
fn a_hidden_cell_has_a_word_and_no_link() {
    let [_, page] = pages(&reader(Lang::Zh, false), None, "transfer.total");
    let row = |name: &str| page.split("<tr>").skip(1).find(|row| row.contains(name)).unwrap().to_owned();
    assert!(row("马利镇").contains("不显示") && !row("马利镇").contains("<a "));
    assert!(row("孜托镇").contains("township=540329100"));
    assert!(page.contains("20 人") && page.contains("sector=unknown"), "what belongs to no part is a question");
}

#[test]
fn wp_07_no_live_confirmed_for_those_who_place_people() {
    let plan = plan();
    let full = sample(&plan, day());
    for lang in Lang::ALL {
        let mut township = reader(lang, false);
        township.township = Some("540329100".to_owned());
        for who in [reader(lang, false), township] {
            for html in pages(&who, None, "transfer.total") {
                for wrong in ["7,023", "basis=confirmed", "class=\"bar confirmed\"", "line confirmed", "77%"] {
                    assert!(!html.contains(wrong), "{wrong}");
                }
            }
        }
    }
    let shown = suppress(&full, &plan, 10);
    assert!(!api::figures_json(&shown, false).to_string().contains("confirmed"));
    assert!(api::figures_json(&shown, true).to_string().contains("confirmed"));
    // A frozen release is shown with its day.
    let released = Released {
        id: 1,
        as_of: Day::of(2022, 8, 31).unwrap(),
        figures: json!({"figures": [{"id": "transfer.total", "confirmed": 6001}, {"id": "transfer.organised_share", "confirmed": {"part": 1, "whole": 3}}]}),
    };
    let [list, _] = pages(&reader(Lang::Zh, false), Some(&released), "transfer.total");
    assert!(list.contains("6,001") && list.contains("2022年8月31日公布") && list.contains("33.3%") && !list.contains("7,023"));
}

#[test]
fn wp_10_pages_of_those_who_place_people_do_not_depend_on_confirmations() {
    let plan = plan();
    let townships = townships();
    let page = |percent: i64| {
        let mut full = sample(&plan, day());
        for figure in full.figures.iter_mut().map(Arc::make_mut) {
            let other = |value: &Option<Value>| {
                value.map(|value| match value {
                    Value::Whole(n) => Value::Whole(n * percent / 100),
                    other => other,
                })
            };
            figure.confirmed = other(&figure.reported);
            figure.by.values_mut().flatten().for_each(|part| part.confirmed = other(&part.reported));
        }
        let shown = suppress(&full, &plan, 10);
        let reader = reader(Lang::Zh, false);
        let material = Material {
            plan: &plan,
            full: &full,
            shown: &shown,
            newest: day(),
            released: None,
            townships: &townships,
            reader: &reader,
            samples: false,
        };
        let steps = vec![Arc::new(shown.clone())];
        plan.indicators
            .iter()
            .map(|indicator| detail::figure(&material, indicator, &steps, true).unwrap())
            .chain([view::figures(&material).unwrap(), api::figures_json(&shown, false).to_string()])
            .collect::<Vec<_>>()
    };
    assert_eq!(page(0), page(99));
}

fn rows(hidden: bool, counting: bool, with_basis: bool) -> Rows {
    let plan = plan();
    let figure = suppress(&sample(&plan, day()), &plan, 10).find("transfer.total").cloned();
    let seen = |reason: Option<&str>, origin: Origin| RowSeen {
        subject: "测**".into(),
        person: None,
        township: "540329100".into(),
        month: "2022-03".into(),
        quantity: 1,
        basis: with_basis.then_some(Basis::Reported),
        origin,
        reason: reason.map(str::to_owned),
    };
    let file = Origin::File { import: 7, file: "<台账>.xlsx".into(), sheet: "1".into(), row: 12 };
    let reason = (!counting).then_some("not-first");
    Rows {
        wanted: Wanted {
            id: "transfer.total".into(),
            day: day(),
            basis: Basis::Reported,
            only: vec![("sector".into(), "industry".into())],
            counting,
            page: 2,
        },
        hidden,
        open: true,
        total: if hidden { 0 } else { 9120 },
        sum: (counting && !hidden).then_some(9120),
        with_basis,
        rows: if hidden { vec![] } else { vec![seen(reason, file), seen(reason, Origin::Entered { by: "officer".into() })] },
        hidden_columns: [false; 2],
        figure,
        dimensions: vec!["township".into(), "sector".into(), "channel".into()],
        township: None,
    }
}

fn rows_page(lang: Lang, hidden: bool, counting: bool, with_basis: bool) -> String {
    let plan = plan();
    let indicator = plan.indicator("transfer.total").unwrap();
    Behind { say: Speaker { lang }, plan: &plan, indicator, townships: &townships() }
        .page(&rows(hidden, counting, with_basis))
        .unwrap()
}

#[test]
fn a_column_that_is_hidden_in_every_row_is_said_once_and_a_closed_file_is_no_hand() {
    let plan = plan();
    let indicator = plan.indicator("transfer.total").unwrap();
    let say = Speaker { lang: Lang::En };
    let html = |rows: &Rows| Behind { say, plan: &plan, indicator, townships: &townships() }.page(rows).unwrap();
    let mut seen = rows(false, true, false);
    assert!(html(&seen).contains(">entered by officer<") && !html(&seen).contains("is not shown"));
    // Neither the file nor its row to whoever may not open it.
    seen.rows[0].origin = Origin::List { by: "officer".into() };
    seen.rows.truncate(1);
    seen.rows[0].month = String::new();
    seen.hidden_columns = [false, true];
    let page = html(&seen);
    assert!(page.contains(">from a ledger file (that you may not open), brought in by officer<"), "{page}");
    assert!(!page.contains("entered by") && !page.contains("台账") && !page.contains("/imports/"));
    assert_eq!(page.matches("is not shown").count(), 1);
    assert!(!page.contains(">–</td>") && page.contains("fewer than 10 persons"));
    // Rows that do not count have no month in any case.
    let besides = Rows { hidden_columns: [false, true], ..rows(false, false, false) };
    assert!(!html(&besides).contains("is not shown"));
}

/// Every key of an answer, at any depth.
fn keys(json: &serde_json::Value, out: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(map) => map.iter().for_each(|(key, value)| {
            out.push(key.clone());
            keys(value, out);
        }),
        serde_json::Value::Array(list) => list.iter().for_each(|value| keys(value, out)),
        _ => {}
    }
}

#[test]
fn wp_12_rows_of_persons_carry_no_goal_and_no_curve() {
    for lang in Lang::ALL {
        for counting in [true, false] {
            let html = rows_page(lang, false, counting, true);
            let goal = Speaker { lang }.plain("figures-goal");
            for wrong in ["<svg", "11,050", "11050", goal.as_str()] {
                assert!(!html.contains(wrong), "{wrong} in {html}");
            }
            let json = api::rows_json(Speaker { lang }, &rows(false, counting, true));
            let mut found = Vec::new();
            keys(&json, &mut found);
            assert!(
                !found.iter().any(|key| ["goal", "target", "at_least", "at_most", "equals"].contains(&key.as_str())),
                "{found:?}"
            );
        }
    }
    // And a page with a goal shows no person.
    let [list, page] = pages(&reader(Lang::Zh, true), None, "transfer.total");
    assert!(!list.contains("**") && !page.contains("**"));
}

#[test]
fn wp_07_no_basis_of_a_row_below_auditor_and_confirming_desk() {
    let html = rows_page(Lang::Zh, false, true, false);
    assert!(!html.contains("已确认") && !html.contains("依据"));
    let mut found = Vec::new();
    keys(&api::rows_json(Speaker { lang: Lang::Zh }, &rows(false, true, false))["rows"], &mut found);
    assert!(!found.contains(&"basis".to_owned()), "{found:?}");
    assert!(rows_page(Lang::Zh, false, true, true).contains("依据"));
}

#[test]
fn the_rows_page_explains_itself() {
    let html = rows_page(Lang::Zh, false, true, false);
    for text in [
        "每人只计一次",
        "共 9,120 条记录，合计 9,120 人",
        "第 21 至 22 条",
        "href=\"/imports/7\"",
        "&lt;台账&gt;.xlsx",
        "由 officer 录入",
        "测**",
        "孜托镇",
        "aria-current=\"page\">2</a>",
    ] {
        assert!(html.contains(text), "{text} in {html}");
    }
    assert!(rows_page(Lang::Zh, false, false, false).contains("同一个人已有更早的记录计入"));
    let hidden = rows_page(Lang::Zh, true, true, false);
    assert!(hidden.contains("少于 10 人") && !hidden.contains("**"));
}

#[test]
fn every_share_explains_its_numerator() {
    let plan = plan();
    let share = plan.indicators.iter().find(|i| matches!(i.count, Count::Share { .. })).unwrap();
    let rows = Rows { wanted: Wanted { id: share.id.clone(), ..rows(false, true, false).wanted }, ..rows(false, true, false) };
    let html =
        Behind { say: Speaker { lang: Lang::Zh }, plan: &plan, indicator: share, townships: &townships() }.page(&rows).unwrap();
    assert!(html.contains("分子"));
}

#[test]
fn wp_25_without_a_complaint_body_figures_of_organised_and_out_of_region_say_not_confirmable_yet() {
    use crate::plan_desk::frozen;
    let plan = plan();
    let needs = |id: &str| view::needs_body(&plan, plan.indicator(id).unwrap());
    assert!(["transfer.organised", "transfer.organised_share", "transfer.out_of_region"].iter().all(|id| needs(id)));
    assert!(!["transfer.total", "transfer.industry", "training.completed"].iter().any(|id| needs(id)));
    let mut full = sample(&plan, day());
    full.figures.iter_mut().map(Arc::make_mut).for_each(|figure| figure.confirmed = Some(Value::Whole(0)));
    let (shown, townships) = (suppress(&full, &plan, 10), townships());
    let page = |body: bool| {
        let reader = Reader { body, ..reader(Lang::En, true) };
        let material = Material {
            plan: &plan,
            full: &full,
            shown: &shown,
            newest: day(),
            released: None,
            townships: &townships,
            reader: &reader,
            samples: false,
        };
        view::figures(&material).unwrap()
    };
    assert!(page(false).contains("not confirmable yet") && page(false).contains("cannot be confirmed before"));
    assert!(!page(true).contains("not confirmable yet") && !page(true).contains("cannot be confirmed before"));
    // Frozen, it is left open and stays so.
    let open = frozen::left_open(full.clone(), &plan);
    let confirmed = |id: &str| open.find(id).unwrap().confirmed;
    assert_eq!((confirmed("transfer.organised"), confirmed("transfer.total")), (None, Some(Value::Whole(0))));
}

#[test]
fn wp_22_a_release_beside_the_one_before() {
    use crate::plan_desk::frozen;
    use leka_platform::counting::suppress::suppress_beside;
    let plan = plan();
    let first = suppress(&sample(&plan, day()), &plan, 10);
    let earlier = frozen::read(&first.json(true), &plan, day()).unwrap();
    for (read, made) in earlier.figures.iter().zip(&first.figures) {
        assert_eq!((read.reported, read.confirmed, read.by.len()), (made.reported, made.confirmed, made.by.len()));
    }
    // A month later one township has three more, another a hundred.
    let mut next = sample(&plan, Day::of(2022, 10, 31).unwrap());
    let total = next.figures.iter_mut().map(Arc::make_mut).find(|figure| figure.id == "transfer.total").unwrap();
    for (key, more) in [("540329100", 3), ("540329101", 100)] {
        let part = total.by.get_mut("township").unwrap().iter_mut().find(|part| part.key == key).unwrap();
        part.reported = part.reported.map(|value| match value {
            Value::Whole(n) => Value::Whole(n + more),
            other => other,
        });
    }
    total.reported = Some(Value::Whole(9223));
    let second = suppress_beside(&next, &plan, 10, &[&earlier]);
    let shown = |figures: &Figures, key: &str| {
        let parts = &figures.find("transfer.total").unwrap().by["township"];
        parts.iter().find(|part| part.key == key).unwrap().reported
    };
    assert!(shown(&earlier, "540329100").is_some() && shown(&second, "540329100").is_none());
}
