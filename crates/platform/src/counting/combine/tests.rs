//! The attack on several filters at once (WP-22): whoever has all numbers that the pages give, of every key and of
//! every pair of keys, knows of no small cell how many it counts. The proof is a second county that gives the same
//! numbers everywhere and another one in that cell: for each small cell one is looked for, by exchanging persons.

use super::*;
use crate::counting::Value;
use crate::counting::figures::{Figures, Part};
use crate::counting::suppress::suppress;
use leka_core::Day;
use leka_plan::{Plan, Unit};
use std::sync::Arc;

const THRESHOLD: i64 = 10;
const DIMENSIONS: [&str; 4] = ["township", "sector", "channel", "destination"];
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
by = ["township", "sector", "channel", "destination"]
"#;

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// A county: so many keys per dimension, and persons by their keys.
struct County {
    sizes: Vec<usize>,
    persons: Vec<Vec<usize>>,
}

fn key(at: usize) -> String {
    format!("k{at}")
}

impl County {
    /// A small county; in every second one the later keys hang on the first.
    fn of(dice: &mut Dice) -> County {
        let sizes: &[usize] = [&[3, 3, 3][..], &[4, 3, 2], &[4, 4, 3, 2], &[5, 3, 3], &[3, 2, 2]][dice.below(5)];
        let size = [60, 200, 800, 2000][dice.below(4)];
        let close = dice.below(2) == 1;
        let weights: Vec<Vec<usize>> =
            sizes.iter().map(|size| (0..*size).map(|_| [1, 5, 15, 50, 50, 100][dice.below(6)]).collect()).collect();
        let draw = |dice: &mut Dice, weights: &[usize]| {
            let mut left = dice.below(weights.iter().sum());
            weights.iter().position(|weight| left.checked_sub(*weight).map(|rest| left = rest).is_none()).unwrap_or(0)
        };
        let persons = (0..size).map(|_| {
            let mut person: Vec<usize> = Vec::new();
            for weights in &weights {
                let follows = close && !person.is_empty() && dice.below(10) < 6;
                person.push(if follows { person[0] % weights.len() } else { draw(dice, weights) });
            }
            person
        });
        County { persons: persons.collect(), sizes: sizes.to_vec() }
    }

    fn joint(&self) -> Joint {
        let mut atoms: BTreeMap<Vec<String>, i64> = BTreeMap::new();
        for person in &self.persons {
            *atoms.entry(person.iter().map(|at| key(*at)).collect()).or_default() += 1;
        }
        let dimensions = DIMENSIONS[..self.sizes.len()].iter().map(|name| (*name).to_owned()).collect();
        Joint { dimensions, atoms: atoms.into_iter().collect() }
    }

    fn count(&self, cell: &Cell) -> i64 {
        self.persons.iter().filter(|person| cell.iter().all(|(axis, at)| person[*axis] == *at)).count() as i64
    }

    /// The figure by single dimensions, as it is shown.
    fn shown(&self) -> Figure {
        let part = |axis: usize, at: usize| Part {
            key: key(at),
            reported: Some(Value::Whole(self.count(&vec![(axis, at)]))),
            confirmed: None,
            goal: None,
            suppressed: false,
        };
        let by = self
            .sizes
            .iter()
            .enumerate()
            .map(|(axis, size)| (DIMENSIONS[axis].to_owned(), (0..*size).map(|at| part(axis, at)).collect()));
        let total = Value::Whole(self.persons.len() as i64);
        let figure = Figure {
            id: "total".into(),
            unit: Unit::Persons,
            goal: None,
            reported: Some(total),
            confirmed: None,
            recorded: true,
            unknown: None,
            by: by.collect(),
        };
        let figures = Figures { plan: "test".into(), as_of: Day::of(2022, 12, 31).unwrap(), figures: vec![Arc::new(figure)] };
        Arc::unwrap_or_clone(suppress(&figures, &Plan::read(PLAN, "plan.toml").unwrap(), THRESHOLD).figures.remove(0))
    }

    /// Every cell of one or two keys; of two only where both dimensions tell anything.
    fn cells(&self) -> Vec<Cell> {
        let tells = |axis: usize| (0..self.sizes[axis]).filter(|at| self.count(&vec![(axis, *at)]) > 0).count() > 1;
        let mut out: Vec<Cell> = Vec::new();
        for (axis, size) in self.sizes.iter().enumerate() {
            for at in 0..*size {
                out.push(vec![(axis, at)]);
                for other in (axis + 1..self.sizes.len()).filter(|other| tells(axis) && tells(*other)) {
                    out.extend((0..self.sizes[other]).map(|beside| vec![(axis, at), (other, beside)]));
                }
            }
        }
        out
    }
}

/// Keys of different dimensions.
type Cell = Vec<(usize, usize)>;

/// What exchanging keys changes in each cell.
fn change(before: &[Vec<usize>], after: &[Vec<usize>]) -> BTreeMap<Cell, i64> {
    let mut out: BTreeMap<Cell, i64> = BTreeMap::new();
    for (persons, sign) in [(before, -1), (after, 1)] {
        for person in persons {
            for (axis, at) in person.iter().enumerate() {
                *out.entry(vec![(axis, *at)]).or_default() += sign;
                for (other, beside) in person.iter().enumerate().skip(axis + 1) {
                    *out.entry(vec![(axis, *at), (other, *beside)]).or_default() += sign;
                }
            }
        }
    }
    out.retain(|_, by| *by != 0);
    out
}

/// Whether one person with another key, or two with exchanged keys, give such a second county. Chance seldom meets the few
/// persons of a small key.
fn moves_alone(county: &County, cell: &Cell, is_shown: &dyn Fn(&Cell) -> bool) -> bool {
    let holds =
        |persons: &[Vec<usize>]| persons.iter().filter(|person| cell.iter().all(|(axis, at)| person[*axis] == *at)).count();
    let fits = |before: &[Vec<usize>], after: &[Vec<usize>]| {
        if holds(before) == holds(after) {
            return false;
        }
        let change = change(before, after);
        change.contains_key(cell) && !change.keys().any(is_shown)
    };
    cell.iter().any(|(axis, at)| {
        let (with, without): (Vec<_>, Vec<_>) = county.persons.iter().partition(|person| person[*axis] == *at);
        let to = |person: &[usize], key: usize| {
            let mut other = person.to_vec();
            other[*axis] = key;
            other
        };
        without.iter().any(|person| fits(&[(*person).clone()], &[to(person, *at)]))
            || with.iter().take(20).any(|one| {
                (0..county.sizes[*axis]).any(|key| key != *at && fits(&[(*one).clone()], &[to(one, key)]))
                    || without
                        .iter()
                        .any(|other| fits(&[(*one).clone(), (*other).clone()], &[to(one, other[*axis]), to(other, *at)]))
            })
    })
}

/// The small cells of which no second county was found: the same on every page, another number in the cell.
fn told(county: &County, is_shown: &dyn Fn(&Cell) -> bool, dice: &mut Dice) -> BTreeSet<Cell> {
    let mut left: BTreeSet<Cell> = county.cells().into_iter().filter(|cell| county.count(cell) < THRESHOLD).collect();
    let mut other = county.persons.clone();
    let mut moved: BTreeMap<Cell, i64> = BTreeMap::new();
    for _ in 0..60_000 {
        if left.is_empty() {
            break;
        }
        let (one, beside, axis) = (dice.below(other.len()), dice.below(other.len()), dice.below(county.sizes.len()));
        let before = [other[one].clone(), other[beside].clone()];
        let mut after = before.clone();
        if dice.below(5) > 0 {
            (after[0][axis], after[1][axis]) = (before[1][axis], before[0][axis]);
        } else {
            after[0][axis] = dice.below(county.sizes[axis]);
        }
        if one == beside || before == after {
            continue;
        }
        let change = change(&before, &after);
        if change.keys().any(is_shown) {
            continue;
        }
        for (cell, by) in change {
            let moved = moved.entry(cell.clone()).or_default();
            *moved += by;
            if *moved != 0 {
                left.remove(&cell);
            }
        }
        let [first, second] = after;
        (other[one], other[beside]) = (first, second);
    }
    left.retain(|cell| !moves_alone(county, cell, is_shown));
    // The second county is looked at by itself: every number that is shown is the same.
    let second = County { sizes: county.sizes.clone(), persons: other };
    for cell in county.cells().iter().filter(|cell| is_shown(cell)) {
        assert_eq!(county.count(cell), second.count(cell));
    }
    left
}

fn single_is_shown(figure: &Figure, axis: usize, at: usize) -> bool {
    figure.by[DIMENSIONS[axis]].iter().any(|part| part.key == key(at) && !part.suppressed)
}

/// Whether a page gives the number of this cell.
fn shown_by(figure: &Figure, open: &OpenKeys, cell: &Cell) -> bool {
    match cell.as_slice() {
        [(axis, at)] => single_is_shown(figure, *axis, *at),
        [(axis, at), (other, beside)] => open.are_open((DIMENSIONS[*axis], &key(*at)), (DIMENSIONS[*other], &key(*beside))),
        _ => false,
    }
}

#[test]
fn wp_22_several_filters_give_no_small_cell_away() {
    let counties = if std::env::var_os("LEKA_LONG").is_some() { 2000 } else { 60 };
    let mut dice = Dice(0x2022_0329);
    let mut with_open = 0;
    for round in 0..counties {
        let county = County::of(&mut dice);
        let figure = county.shown();
        let open = open_keys(&county.joint(), &figure, THRESHOLD);
        let is_shown = |cell: &Cell| shown_by(&figure, &open, cell);
        let cells = county.cells();
        for cell in cells.iter().filter(|cell| is_shown(cell)) {
            assert!(county.count(cell) >= THRESHOLD, "county {round}: {cell:?} is shown");
        }
        with_open += usize::from(cells.iter().any(|cell| cell.len() == 2 && is_shown(cell)));
        let told = told(&county, &is_shown, &mut dice);
        assert!(told.is_empty(), "county {round} of {}: {told:?} can be told, open {open:?}", county.persons.len());
    }
    assert!(with_open > counties / 4, "{with_open} of {counties} counties have a cell of two keys to show");
}

/// The attack is one: without what is left out beside small cells, subtraction finds them.
#[test]
fn wp_22_the_attack_finds_what_size_alone_would_let_out() {
    let mut dice = Dice(0x2022_0329);
    let mut found = 0;
    for _ in 0..20 {
        let county = County::of(&mut dice);
        let figure = county.shown();
        let is_shown = |cell: &Cell| match cell.as_slice() {
            [(axis, at)] => single_is_shown(&figure, *axis, *at),
            keys => keys.iter().all(|(axis, at)| single_is_shown(&figure, *axis, *at)) && county.count(cell) >= THRESHOLD,
        };
        found += usize::from(!told(&county, &is_shown, &mut dice).is_empty());
    }
    assert!(found > 5, "found in {found} of 20");
}

#[test]
fn large_numbers_everywhere_leave_all_keys_open() {
    let mut persons = Vec::new();
    for township in 0..3 {
        for sector in 0..3 {
            for channel in 0..2 {
                persons.extend(std::iter::repeat_n(vec![township, sector, channel], 20));
            }
        }
    }
    let mut county = County { sizes: vec![3, 3, 2], persons };
    let open = |county: &County| open_keys(&county.joint(), &county.shown(), THRESHOLD);
    let all = open(&county);
    assert!(all.are_open(("township", "k0"), ("sector", "k2")) && all.are_open(("sector", "k1"), ("channel", "k1")));
    assert!(!all.are_open(("township", "k0"), ("township", "k0")), "one key per dimension");
    assert!(!all.are_open(("township", "k9"), ("sector", "k2")), "a key that is on no page");
    // One cell becomes small: its sector and one sector beside it are laid across nothing any more.
    county.persons.retain(|person| !(person[0] == 0 && person[1] == 0));
    county.persons.push(vec![0, 0, 0]);
    let less = open(&county);
    assert!(!less.are_open(("township", "k0"), ("sector", "k0")));
    assert!(less.are_open(("township", "k1"), ("channel", "k0")) || less.are_open(("sector", "k1"), ("channel", "k0")));
}
