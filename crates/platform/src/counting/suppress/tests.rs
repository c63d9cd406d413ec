//! The attack by subtraction (WP-22) against what [`suppress`] lets through.

use super::*;
use leka_core::Share;
use proptest::prelude::*;

const THRESHOLD: i64 = 10;
const PLAN: &str = r#"
[plan]
id = "test"
division = "540329"
year = 2022
title = { zh = "测试" }

[[indicator]]
id = "total"
source = "1"
title = { zh = "总" }
count = { persons = "placement", where = { kind = "transfer" } }
by = ["township", "sector", "channel", "month"]
parts = ["industry", "project", "services"]

[[indicator]]
id = "industry"
source = "1"
title = { zh = "产" }
count = { among = "total", where = { sector = "industry" } }
by = ["township", "channel", "sector"]

[[indicator]]
id = "project"
source = "1"
title = { zh = "项" }
count = { among = "total", where = { sector = "project" } }
by = ["township", "channel"]

[[indicator]]
id = "services"
source = "1"
title = { zh = "服" }
count = { among = "total", where = { sector = "services" } }
by = ["township", "channel"]

[[indicator]]
id = "organised"
source = "1"
title = { zh = "组" }
count = { among = "total", where = { channel = "organised" } }
by = ["township", "sector"]

[[indicator]]
id = "organised_share"
source = "1"
title = { zh = "比" }
count = { share = ["organised", "total"] }
by = ["township"]
"#;

const TOWNSHIPS: [&str; 4] = ["540329100", "540329101", "540329111", "540329112"];
const SECTORS: [&str; 4] = ["industry", "project", "services", "unknown"];
const CHANNELS: [&str; 3] = ["organised", "self", "unknown"];
const MONTHS: [&str; 3] = ["2022-01", "2022-02", "2022-03"];

fn plan() -> Plan {
    Plan::read(PLAN, "plan.toml").unwrap()
}

/// What a reader gets from the published values of one cell or total.
fn measures(reported: Option<&Value>, confirmed: Option<&Value>, side: Side) -> Option<Vec<i64>> {
    Measures::of(reported, confirmed, side).map(|measures| measures.all().to_vec())
}

/// Persons by (month, township, sector, channel): reported, and of these confirmed.
type Atoms = Vec<([usize; 4], [i64; 2])>;

fn sum(atoms: &Atoms, side: usize, keep: impl Fn(&[usize; 4]) -> bool) -> i64 {
    atoms.iter().filter(|(at, _)| keep(at)).map(|(_, n)| n[side]).sum()
}

/// The figures as of the end of month `last`, as `figures` would compute them.
fn figures(atoms: &Atoms, last: usize) -> Figures {
    let keys = |dimension: &str| -> (usize, Vec<&str>) {
        match dimension {
            "month" => (0, MONTHS[..=last].to_vec()),
            "township" => (1, TOWNSHIPS.to_vec()),
            "sector" => (2, SECTORS.to_vec()),
            _ => (3, CHANNELS.to_vec()),
        }
    };
    let own = |id: &str, at: &[usize; 4]| match id {
        "organised" => at[3] == 0,
        "total" | "organised_share" => true,
        sector => SECTORS[at[2]] == sector,
    };
    let plan = plan();
    let figures = plan.indicators.iter().map(|indicator| {
        let value = |side: usize, keep: &dyn Fn(&[usize; 4]) -> bool| {
            let count = |id: &str| sum(atoms, side, |at| at[0] <= last && own(id, at) && keep(at));
            match indicator.id.as_str() {
                "organised_share" => Value::Share(Share { part: count("organised"), whole: count("total") }),
                id => Value::Whole(count(id)),
            }
        };
        let by = indicator.by.iter().map(|dimension| {
            let (axis, keys) = keys(dimension);
            let parts = keys.iter().enumerate().map(|(n, key)| Part {
                key: (*key).to_owned(),
                reported: Some(value(0, &|at| at[axis] == n)),
                confirmed: Some(value(1, &|at| at[axis] == n)),
                goal: None,
                suppressed: false,
            });
            (dimension.clone(), parts.collect())
        });
        Figure {
            id: indicator.id.clone(),
            unit: plan.unit(indicator),
            goal: None,
            reported: Some(value(0, &|_| true)),
            confirmed: Some(value(1, &|_| true)),
            recorded: true,
            unknown: None,
            by: by.collect(),
        }
    });
    let as_of = [Day::of(2022, 1, 31), Day::of(2022, 2, 28), Day::of(2022, 3, 31)][last].unwrap();
    Figures { plan: "test".into(), as_of, figures: figures.map(Arc::new).collect() }
}

fn atoms() -> impl Strategy<Value = Atoms> {
    let size = prop_oneof![3 => Just(0i64), 2 => 0..4i64, 2 => 5..30i64, 3 => 30..200i64];
    let cells = MONTHS.len() * TOWNSHIPS.len() * SECTORS.len() * CHANNELS.len();
    proptest::collection::vec((size, 0..=100i64), cells).prop_map(|counts| {
        counts
            .into_iter()
            .enumerate()
            .map(|(n, (count, percent))| {
                let at = [n % 3, (n / 3) % 4, (n / 12) % 4, (n / 48) % 3];
                (at, [count, count * percent / 100])
            })
            .collect()
    })
}

/// Every number that one page lets out: which atoms it is the sum of, and how many they are.
struct Known {
    name: String,
    atoms: Vec<bool>,
    count: i64,
    /// A total of the county, which is shown whatever it is.
    total: bool,
}

fn known(figures: &Figures, atoms: &Atoms, last: usize, side: usize) -> Vec<Known> {
    let mut out = Vec::new();
    for figure in figures.figures.iter().filter(|figure| figure.unit != Unit::Share) {
        let own = |at: &[usize; 4]| {
            at[0] <= last
                && match figure.id.as_str() {
                    "organised" => at[3] == 0,
                    "total" => true,
                    sector => SECTORS[at[2]] == sector,
                }
        };
        let mut push = |name: String, keep: &dyn Fn(&[usize; 4]) -> bool, value: Option<Value>, total: bool| {
            if let Some(Value::Whole(count)) = value {
                out.push(Known { name, atoms: atoms.iter().map(|(at, _)| own(at) && keep(at)).collect(), count, total });
            }
        };
        let shown = |reported, confirmed| if side == 0 { reported } else { confirmed };
        push(figure.id.clone(), &|_| true, shown(figure.reported, figure.confirmed), true);
        for (dimension, parts) in figure.by.iter().filter(|(dimension, _)| *dimension != "month") {
            for part in parts {
                let (axis, keys): (usize, &[&str]) = match dimension.as_str() {
                    "township" => (1, &TOWNSHIPS),
                    "sector" => (2, &SECTORS),
                    _ => (3, &CHANNELS),
                };
                let at_key = keys.iter().position(|key| *key == part.key).unwrap();
                let name = format!("{} {dimension} {}", figure.id, part.key);
                push(name, &|at| at[axis] == at_key, shown(part.reported, part.confirmed), false);
            }
        }
    }
    out
}

/// Differences of two numbers, of which one's atoms are among the other's: below the county's totals none may be small.
fn small_differences(one: &[Known], other: &[Known]) -> Vec<String> {
    let mut found = Vec::new();
    for wide in one {
        for narrow in other {
            let inside = narrow.atoms.iter().zip(&wide.atoms).all(|(narrow, wide)| !narrow || *wide);
            let same = narrow.atoms == wide.atoms;
            let totals = narrow.total && wide.total;
            if inside && !same && !totals && wide.count - narrow.count < THRESHOLD {
                // Rest of a breakdown: county total less one cell is a group of several keys; it is bound as well.
                found.push(format!("{} - {} = {}", wide.name, narrow.name, wide.count - narrow.count));
            }
        }
    }
    found
}

/// `total − shown` of each breakdown, and `whole − parts` of each township.
fn leftovers(figures: &Figures, side: usize) -> Vec<String> {
    let mut found = Vec::new();
    let of = |part: &Part| measures(part.reported.as_ref(), part.confirmed.as_ref(), [Side::Reported, Side::Confirmed][side]);
    for figure in &figures.figures {
        let side_word = [Side::Reported, Side::Confirmed][side];
        let Some(total) = measures(figure.reported.as_ref(), figure.confirmed.as_ref(), side_word) else { continue };
        for (dimension, parts) in &figure.by {
            let hidden = parts.iter().filter(|part| of(part).is_none()).count();
            if hidden == parts.len() || hidden == 0 {
                continue;
            }
            for (n, total) in total.iter().enumerate() {
                let rest = total - parts.iter().filter_map(&of).map(|m| m[n]).sum::<i64>();
                if hidden < 2 || rest < THRESHOLD {
                    found.push(format!("{} {dimension}: {rest} in {hidden}", figure.id));
                }
            }
        }
    }
    let cell = |id: &str, township: &str| {
        let part = figures.find(id)?.by.get("township")?.iter().find(|part| part.key == township)?;
        of(part).map(|m| m[0])
    };
    for township in TOWNSHIPS {
        let parts: Vec<Option<i64>> = ["industry", "project", "services"].iter().map(|id| cell(id, township)).collect();
        if let (Some(whole), [Some(a), Some(b), Some(c)]) = (cell("total", township), parts.as_slice()) {
            let rest = whole - a - b - c;
            if (1..THRESHOLD).contains(&rest) && side == 0 {
                found.push(format!("{township}: no sector {rest}"));
            }
        } else if parts.iter().any(Option::is_some) {
            found.push(format!("{township}: some parts shown, some hidden"));
        }
    }
    found
}

/// Growth between two days, for every group of townships that can be told apart on both.
fn growths(one: &Figures, other: &Figures, side: Side) -> Vec<String> {
    let mut found = Vec::new();
    for (now, then) in one.figures.iter().zip(&other.figures) {
        for (dimension, parts) in now.by.iter().filter(|(dimension, _)| *dimension != "month") {
            let earlier = &then.by[dimension];
            let of = |part: &Part| measures(part.reported.as_ref(), part.confirmed.as_ref(), side);
            let n = parts.len();
            for group in 1..(1usize << n) - 1 {
                // The sum of a group is known when it is made of shown keys, or of all keys less shown ones.
                let sum = |parts: &[Part], total: &Option<Vec<i64>>| -> Option<Vec<i64>> {
                    let inside = |at: usize| group & (1 << at) != 0;
                    let width = total.as_ref()?.len();
                    let add = |wanted: bool| -> Option<Vec<i64>> {
                        let chosen = parts.iter().enumerate().filter(|(at, _)| inside(*at) == wanted);
                        chosen
                            .map(|(_, part)| of(part))
                            .try_fold(vec![0; width], |sum, m| m.map(|m| sum.iter().zip(m).map(|(a, b)| a + b).collect()))
                    };
                    add(true).or_else(|| {
                        let rest = add(false)?;
                        Some(total.as_ref()?.iter().zip(rest).map(|(a, b)| a - b).collect())
                    })
                };
                let total = |figure: &Figure| measures(figure.reported.as_ref(), figure.confirmed.as_ref(), side);
                if let (Some(a), Some(b)) = (sum(parts, &total(now)), sum(earlier, &total(then)))
                    && a.iter().zip(&b).any(|(a, b)| (a - b).abs() < THRESHOLD)
                {
                    let of = |parts: &[Part]| parts.iter().map(&of).collect::<Vec<_>>();
                    found.push(format!(
                        "{} {dimension} group {group:b}: {a:?} {b:?} of {:?} {:?}",
                        now.id,
                        of(parts),
                        of(earlier)
                    ));
                }
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn wp_22_no_subtraction_gives_a_small_cell(atoms in atoms()) {
        let plan = plan();
        let plain = figures(&atoms, 2);
        let shown = suppress(&plain, &plan, THRESHOLD);
        for side in [0, 1] {
            prop_assert_eq!(leftovers(&shown, side), Vec::<String>::new());
            let known = known(&shown, &atoms, 2, side);
            for one in known.iter().filter(|one| !one.total) {
                prop_assert!(one.count >= THRESHOLD, "{} is shown with {}", one.name, one.count);
            }
            prop_assert_eq!(small_differences(&known, &known), Vec::<String>::new());
        }
    }

    #[test]
    fn wp_22_no_month_less_the_one_before_gives_a_small_cell(atoms in atoms()) {
        let plan = plan();
        let newest = suppress(&figures(&atoms, 2), &plan, THRESHOLD);
        let middle = suppress_beside(&figures(&atoms, 1), &plan, THRESHOLD, &[&newest]);
        let first = suppress_beside(&figures(&atoms, 0), &plan, THRESHOLD, &[&newest, &middle]);
        for (later, earlier) in [(&newest, &middle), (&newest, &first), (&middle, &first)] {
            for side in [Side::Reported, Side::Confirmed] {
                prop_assert_eq!(growths(later, earlier, side), Vec::<String>::new());
            }
        }
        for (figures, last) in [(&middle, 1), (&first, 0)] {
            prop_assert_eq!(leftovers(figures, 0), Vec::<String>::new());
            let known = known(figures, &atoms, last, 0);
            prop_assert_eq!(small_differences(&known, &known), Vec::<String>::new());
        }
    }

    #[test]
    fn wp_10_what_is_hidden_of_the_reported_does_not_depend_on_the_confirmed(atoms in atoms()) {
        let plan = plan();
        let none: Atoms = atoms.iter().map(|(at, n)| (*at, [n[0], 0])).collect();
        let reported = |atoms: &Atoms| suppress(&figures(atoms, 2), &plan, THRESHOLD).json(false);
        prop_assert_eq!(reported(&atoms), reported(&none));
    }
}

/// Large numbers everywhere but at one place.
fn even(small: [usize; 4], count: i64) -> Atoms {
    let mut out = Vec::new();
    for month in 0..3 {
        for township in 0..4 {
            for sector in 0..3 {
                for channel in 0..2 {
                    let at = [month, township, sector, channel];
                    out.push((at, [if at == small { count } else { 50 }, 20]));
                }
            }
        }
    }
    out
}

#[test]
fn wp_22_one_small_cell_costs_little() {
    let shown = suppress(&figures(&even([0, 0, 3, 2], 50), 2), &plan(), THRESHOLD);
    let hidden = |id: &str, dimension: &str| {
        shown.find(id).unwrap().by[dimension]
            .iter()
            .filter(|part| part.suppressed)
            .map(|part| part.key.clone())
            .collect::<Vec<_>>()
    };
    assert!(hidden("total", "township").is_empty() && hidden("industry", "township").is_empty());
    assert!(hidden("total", "month").is_empty());
    assert_eq!(shown.find("total").unwrap().reported, Some(Value::Whole(3600)), "totals of the county stay");
    // Nobody is without a sector: that zero hides one more, in both places where the same cell stands.
    assert!(hidden("total", "sector").contains(&"unknown".to_owned()));
}

#[test]
fn wp_22_more_confirmed_than_reported_in_a_month_is_no_count_and_hides_nothing() {
    let of_months =
        |by_month: [[i64; 2]; 3]| -> Atoms { even([9; 4], 0).into_iter().map(|(at, _)| (at, by_month[at[0]])).collect() };
    let confirmed = |atoms: &Atoms| -> Vec<bool> {
        let shown = suppress(&figures(atoms, 2), &plan(), THRESHOLD);
        let months = &shown.find("total").unwrap().by["month"];
        assert!(months.iter().all(|part| part.reported.is_some()));
        months.iter().map(|part| part.confirmed.is_some()).collect()
    };
    let mut atoms = of_months([[60, 10], [50, 40], [30, 50]]);
    assert_eq!(confirmed(&atoms), [true; 3]);
    // Where the one lies in the other, a small difference is a count of persons still.
    atoms = of_months([[60, 10], [50, 50], [30, 50]]);
    atoms.iter_mut().find(|(at, _)| at[0] == 1).unwrap().1[0] += 5;
    let shown = confirmed(&atoms);
    assert!(!shown[1] && shown.iter().filter(|shown| !**shown).count() >= 2, "{shown:?}");
}

#[test]
fn a_small_indicator_leaves_the_others_alone() {
    let mut atoms = even([9; 4], 0);
    for (at, n) in &mut atoms {
        if at[2] == 2 {
            *n = [if at[1] == 0 && at[0] == 0 { 1 } else { 30 }, 0];
        }
    }
    let shown = suppress(&figures(&atoms, 2), &plan(), THRESHOLD);
    assert!(shown.find("total").unwrap().by["township"].iter().all(|part| !part.suppressed));
}

#[test]
fn closed_days_give_totals_only() {
    let closed = close(&figures(&even([9; 4], 0), 1));
    assert!(closed.figures.iter().all(|f| f.reported.is_some() && f.by.values().flatten().all(|part| part.suppressed)));
    let day = |text: &str| text.parse::<Day>().unwrap();
    assert!(day_is_open(day("2022-02-28"), day("2022-06-15")) && day_is_open(day("2022-06-15"), day("2022-06-15")));
    assert!(!day_is_open(day("2022-02-27"), day("2022-06-15")));
}

#[test]
fn rows_are_closed_behind_hidden_and_unknown_cells() {
    let shown = suppress(&figures(&even([9; 4], 0), 2), &plan(), THRESHOLD);
    let total = shown.find("total").unwrap();
    let only = |d: &str, k: &str| vec![(d.to_owned(), k.to_owned())];
    assert!(!is_hidden(total, &[]) && !is_hidden(total, &only("township", TOWNSHIPS[0])));
    assert!(is_hidden(total, &only("sector", "unknown")) && is_hidden(total, &only("township", "540329999")));
}
