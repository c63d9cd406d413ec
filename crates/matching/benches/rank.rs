//! 55,000 seekers against 5,000 vacancies, twenty suggestions each, beside looking at every pair and sorting.
//!
//! Prints times and the ratio; fails only if the two do not give the same suggestions. `LEKA_BENCH_SEEKERS` and
//! `LEKA_BENCH_VACANCIES` set the numbers. One thread.

use leka_matching::{Lodging, Market, Marks, Ring, Spoken, Terms, Trades, Wishes};
use std::time::Instant;

const TODAY: i32 = 19_265;
const FIRST: usize = 20;

/// Small numbers that look like chance and are the same each time.
struct Chance(u64);
impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
    fn one_in(&mut self, most: u64) -> bool {
        self.below(most) == 0
    }
    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }
}

/// A village of the county: eleven townships of six villages.
fn village(chance: &mut Chance) -> u64 {
    540_329_100_200 + chance.below(11) * 1_000 + 1 + chance.below(6)
}

fn months(chance: &mut Chance) -> u16 {
    let (from, long) = (1 + chance.below(12), 3 + chance.below(6));
    (0..long).fold(0, |bits, n| bits | 1 << (1 + (from + n - 1) % 12))
}

fn vacancy(chance: &mut Chance, id: i64) -> Terms {
    let place = match chance.below(20) {
        0 => 510_107_000_000,
        1..=3 => 540_302_000_000,
        4 => 540_329_000_000,
        _ => village(chance),
    };
    let marks = Marks::default()
        .kind(chance.one(&[0, 0, 0, 1, 2, 3]))
        .contract(chance.below(4) as u8)
        .lodging(chance.one(&[Lodging::None, Lodging::Paid, Lodging::Free]))
        .night(chance.one_in(8))
        .hazards(if chance.one_in(2) { 0 } else { 1 << chance.below(9) })
        .spoken(chance.one(&[Spoken::Nothing, Spoken::Nothing, Spoken::Chinese, Spoken::Tibetan, Spoken::Either]));
    Terms {
        id,
        first_shown: TODAY - chance.below(90) as i32,
        shown_until: TODAY + 30,
        place,
        pay_month: (2_400 + 100 * chance.below(50) as u32) * 100,
        week_minutes: chance.one(&[2_400, 2_640, 2_640, 1_200]),
        months: if chance.one_in(3) { months(chance) } else { 0x1FFE },
        trades: Trades(1 << chance.below(37) | if chance.one_in(3) { 1 << chance.below(37) } else { 0 }),
        marks,
    }
}

/// What people say: most name a pay and a distance, some more.
fn seeker(chance: &mut Chance) -> Wishes {
    let trades = |chance: &mut Chance, most: u64| Trades((0..chance.below(most)).fold(0, |bits, _| bits | 1 << chance.below(37)));
    Wishes {
        home: village(chance),
        farthest: chance.one(&[None, Some(Ring::Township), Some(Ring::County), Some(Ring::County), Some(Ring::Region)]),
        least_pay: if chance.one_in(4) { 0 } else { (2_400 + 100 * chance.below(25) as u32) * 100 },
        most_week_minutes: if chance.one_in(4) { 2_640 } else { 0 },
        no_night: chance.one_in(3),
        hazards: if chance.one_in(3) { 1 << chance.below(9) } else { 0 },
        lodging: if chance.one_in(5) { Some(Lodging::Free) } else { None },
        months: if chance.one_in(4) { months(chance) } else { 0 },
        kinds: if chance.one_in(4) { 0b0111 } else { 0 },
        contracts: if chance.one_in(6) { 0b0011 } else { 0 },
        speaks: chance.one(&[0, 2, 3, 3]),
        wants: trades(chance, 4),
        can: trades(chance, 4),
    }
}

/// Every pair looked at, everything sorted.
fn plainly(wishes: &Wishes, all: &[Terms]) -> Vec<i64> {
    let within = all.iter().filter(|one| wishes.fails(one).is_none());
    let mut found: Vec<(u32, &Terms)> = within.map(|one| (wishes.parts(one, TODAY).total(), one)).collect();
    found.sort_by_key(|(points, one)| (std::cmp::Reverse(*points), one.first_shown, one.id));
    found.into_iter().take(FIRST).map(|(_, one)| one.id).collect()
}

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn main() {
    let (seekers, vacancies) = (number("LEKA_BENCH_SEEKERS", 55_000), number("LEKA_BENCH_VACANCIES", 5_000));
    let mut chance = Chance(11);
    let all: Vec<Terms> = (0..vacancies as i64).map(|id| vacancy(&mut chance, id)).collect();
    let people: Vec<Wishes> = (0..seekers).map(|_| seeker(&mut chance)).collect();

    let started = Instant::now();
    let market = Market::of(all.iter().copied(), TODAY);
    let made = started.elapsed();
    let mut times = Vec::with_capacity(seekers);
    let (mut within, mut quick) = (0, Vec::with_capacity(seekers));
    let started = Instant::now();
    for wishes in &people {
        let one = Instant::now();
        let (first, total) = market.rank(wishes, FIRST);
        times.push(one.elapsed());
        within += total;
        quick.push(first);
    }
    let took = started.elapsed();
    times.sort();
    let micro = |at: usize| times[at.min(times.len() - 1)].as_secs_f64() * 1e6;
    println!(
        "{seekers} seekers x {vacancies} vacancies: {:.2} s, {:.1} million pairs a second; market made in {:.2} ms",
        took.as_secs_f64(),
        (seekers * vacancies) as f64 / took.as_secs_f64() / 1e6,
        made.as_secs_f64() * 1e3
    );
    println!(
        "  one seeker: median {:.1} µs, 99 % {:.1} µs, most {:.1} µs; {:.0} within the limits on average",
        micro(seekers / 2),
        micro(seekers * 99 / 100),
        micro(seekers - 1),
        within as f64 / seekers as f64
    );

    let started = Instant::now();
    let plain: Vec<Vec<i64>> = people.iter().map(|wishes| plainly(wishes, &all)).collect();
    let slow = started.elapsed();
    let same = quick.iter().zip(&plain).all(|(first, plain)| {
        first.len() == plain.len() && first.iter().zip(plain).all(|(one, id)| market.terms(one.at).id == *id)
    });
    assert!(same, "the quick order is the plain one");
    println!(
        "  every pair looked at and sorted: {:.2} s; ratio {:.1}",
        slow.as_secs_f64(),
        slow.as_secs_f64() / took.as_secs_f64()
    );
}
