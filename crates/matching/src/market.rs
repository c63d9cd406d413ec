//! All work that is shown on one day, laid out so that a seeker's suggestions are found in microseconds.
//!
//! Vacancies stand in the order of their places, so that each ring around a home is a few spans of neighbours with the same
//! points: distance costs nothing per vacancy, and what is too far is never touched. Each mark has one bit per vacancy,
//! sixty-four to a word, so that a limit is an "and not" over words. What is left is weighed from columns of plain numbers,
//! and only the first so many are ever put in order.

use crate::model::{MARKS, Ring, Terms, Wishes};
use crate::plain::{Limit, fresh_points, pay_points, pay_step, share};
use crate::weights::WEIGHTS;
use std::ops::Range;

/// One suggestion: where it stands in the market, and what it was ordered by: points of 100,000, or the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ranked {
    pub at: usize,
    pub points: u32,
}

/// See the module head.
#[derive(Default)]
pub struct Market {
    today: i32,
    /// In the order of places; the columns are made of these.
    terms: Vec<Terms>,
    places: Vec<u64>,
    pay: Vec<u32>,
    week: Vec<u16>,
    months: Vec<u16>,
    trades: Vec<u64>,
    /// What freshness adds to the whole.
    fresh: Vec<u32>,
    /// Who was shown first comes first among equals: the higher number.
    turn: Vec<u32>,
    /// For each mark one bit per vacancy: `marks[word * MARKS + mark]`.
    marks: Vec<u64>,
}

/// A bit for each of these places within a word.
fn bits(range: Range<usize>, word: usize) -> u64 {
    let from = range.start.saturating_sub(word * 64);
    let until = range.end.saturating_sub(word * 64).min(64);
    let below = |n: usize| if n >= 64 { u64::MAX } else { (1 << n) - 1 };
    below(until) & !below(from)
}

impl Market {
    /// What is shown on that day, in whatever order it comes.
    pub fn of(terms: impl IntoIterator<Item = Terms>, today: i32) -> Market {
        let mut terms: Vec<Terms> = terms.into_iter().filter(|one| one.shown_until >= today).collect();
        terms.sort_unstable_by_key(|one| (one.place, one.first_shown, one.id));
        let mut first: Vec<u32> = (0..terms.len() as u32).collect();
        first.sort_unstable_by_key(|at| {
            let one = &terms[*at as usize];
            (one.first_shown, one.id)
        });
        let mut turn = vec![0; terms.len()];
        for (n, at) in first.into_iter().enumerate() {
            turn[at as usize] = u32::MAX - n as u32;
        }
        let mut marks = vec![0; terms.len().div_ceil(64) * MARKS];
        for (at, one) in terms.iter().enumerate() {
            for mark in (0..MARKS).filter(|mark| one.marks.0 >> mark & 1 == 1) {
                marks[at / 64 * MARKS + mark] |= 1 << (at % 64);
            }
        }
        let fresh = |one: &Terms| WEIGHTS.fresh * fresh_points(i64::from(today) - i64::from(one.first_shown));
        Market {
            today,
            places: terms.iter().map(|one| one.place).collect(),
            pay: terms.iter().map(|one| one.pay_month).collect(),
            week: terms.iter().map(|one| one.week_minutes).collect(),
            months: terms.iter().map(|one| one.months).collect(),
            trades: terms.iter().map(|one| one.trades.0).collect(),
            fresh: terms.iter().map(fresh).collect(),
            turn,
            marks,
            terms,
        }
    }

    pub fn today(&self) -> i32 {
        self.today
    }
    pub fn len(&self) -> usize {
        self.terms.len()
    }
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
    /// The work at a place of the market.
    pub fn terms(&self, at: usize) -> &Terms {
        &self.terms[at]
    }

    /// The best `most` for these wishes, in their order, and how many are within the limits.
    pub fn rank(&self, wishes: &Wishes, most: usize) -> (Vec<Ranked>, usize) {
        let mut first = First::of(most);
        self.weigh(wishes, &mut first);
        let total = first.total;
        (first.in_order(), total)
    }

    /// The same without order: within the limits, newest first, by the first day on which each was shown.
    pub fn newest(&self, wishes: &Wishes, most: usize) -> (Vec<Ranked>, usize) {
        let mut first = First::of(most);
        // Days as numbers that grow, whatever their sign.
        self.each(wishes, &mut first, |at, _| (self.terms[at].first_shown as u32) ^ (1 << 31));
        let total = first.total;
        (first.in_order(), total)
    }

    fn weigh(&self, wishes: &Wishes, first: &mut First) {
        let w = WEIGHTS;
        let step = pay_step(wishes.least_pay);
        let (wants, can, free) = (wishes.wants.0, wishes.can.0, wishes.months);
        // Most people say nothing about some of it: what adds nothing is not worked out.
        let said_work = wants | can != 0;
        self.each(wishes, first, |at, near| {
            let mut points = near + w.pay * pay_points(self.pay[at], step) + self.fresh[at];
            let trades = self.trades[at];
            if said_work && trades != 0 {
                points += if wants & trades != 0 { w.wish * 1000 } else { 0 };
                points += w.skill * share((can & trades).count_ones(), trades.count_ones());
            }
            if free != 0 {
                let months = self.months[at];
                points += w.season * share((free & months).count_ones(), months.count_ones());
            }
            points
        });
    }

    /// Offers whatever is within the limits to `first`, with the points that `points` gives from those of its ring.
    fn each(&self, wishes: &Wishes, first: &mut First, points: impl Fn(usize, u32) -> u32) {
        let mask = wishes.forbidden().iter().fold(0, |all, (_, mask)| all | mask);
        let forbidden: Vec<usize> = (0..MARKS).filter(|mark| mask >> mark & 1 == 1).collect();
        let most_week = if wishes.most_week_minutes == 0 { u16::MAX } else { wishes.most_week_minutes };
        let least_week = u16::from(wishes.most_week_minutes > 0);
        let free = if wishes.months == 0 { u16::MAX } else { wishes.months };
        let any_month = wishes.months == 0;
        for (range, ring) in self.spans(wishes) {
            let near = WEIGHTS.near * WEIGHTS.ring(ring);
            for word in range.start / 64..range.end.div_ceil(64) {
                let own = &self.marks[word * MARKS..(word + 1) * MARKS];
                let blocked = forbidden.iter().fold(0, |all, mark| all | own[*mark]);
                let mut left = bits(range.clone(), word) & !blocked;
                while left != 0 {
                    let at = word * 64 + left.trailing_zeros() as usize;
                    left &= left - 1;
                    let fits = self.pay[at] >= wishes.least_pay
                        && (least_week..=most_week).contains(&self.week[at])
                        && (any_month || self.months[at] & free != 0);
                    if fits {
                        first.offer(points(at, near), self.turn[at], at);
                    }
                }
            }
        }
    }

    /// The places of each ring that is not too far.
    fn spans(&self, wishes: &Wishes) -> Vec<(Range<usize>, Ring)> {
        let home = wishes.home;
        let under = |from: u64, until: u64| {
            let start = self.places.partition_point(|place| *place < from);
            start..start + self.places[start..].partition_point(|place| *place < until)
        };
        let of = |rest: u64| under((home / rest * rest).max(1), (home / rest + 1) * rest);
        let village = if home.is_multiple_of(1_000) { of(1_000).start..of(1_000).start } else { of(1) };
        let stated = under(1, u64::MAX);
        let rings = [village, of(1_000), of(1_000_000), of(100_000_000), of(10_000_000_000), stated, 0..self.places.len()];
        let farthest = wishes.farthest.unwrap_or(Ring::Unstated);
        let mut out = Vec::with_capacity(14);
        let mut inner = rings[0].clone();
        out.push((inner.clone(), Ring::Village));
        for (ring, outer) in Ring::ALL.into_iter().zip(rings).skip(1).filter(|(ring, _)| *ring <= farthest) {
            out.push((outer.start..inner.start, ring));
            out.push((inner.end..outer.end, ring));
            inner = outer;
        }
        out
    }

    /// For each limit that was set: how much work it alone leaves out, and how much it leaves out at all.
    pub fn left_out(&self, wishes: &Wishes) -> Vec<(Limit, usize, usize)> {
        let mut out: Vec<(Limit, usize, usize)> = Limit::ALL.map(|limit| (limit, 0, 0)).to_vec();
        for terms in &self.terms {
            let fails = wishes.fails(terms);
            for (limit, alone, all) in &mut out {
                *alone += usize::from(fails.is_only(*limit));
                *all += usize::from(fails.has(*limit));
            }
        }
        out.retain(|(_, _, all)| *all > 0);
        out
    }

    /// The limit that leaves out the most: first by what it alone keeps away, so that changing it helps.
    pub fn tightest(&self, wishes: &Wishes) -> Option<(Limit, usize)> {
        let most = self.left_out(wishes).into_iter().max_by_key(|(limit, alone, all)| (*alone, *all, std::cmp::Reverse(*limit)));
        most.map(|(limit, alone, _)| (limit, alone))
    }
}

/// Keeps the first so many of what is offered, and throws the rest away now and then.
struct First {
    most: usize,
    total: usize,
    /// What comes after this is not among the first.
    least: u64,
    kept: Vec<(u64, u32)>,
}

impl First {
    fn of(most: usize) -> First {
        First { most, total: 0, least: 0, kept: Vec::with_capacity(most.saturating_mul(2).min(4_096)) }
    }

    fn offer(&mut self, points: u32, turn: u32, at: usize) {
        self.total += 1;
        let key = u64::from(points) << 32 | u64::from(turn);
        if key > self.least {
            self.kept.push((key, at as u32));
            if self.kept.len() >= self.most.saturating_mul(2).max(1) {
                self.shrink();
            }
        }
    }

    fn shrink(&mut self) {
        if self.most == 0 {
            self.kept.clear();
        } else if self.kept.len() > self.most {
            self.kept.select_nth_unstable_by_key(self.most - 1, |one| std::cmp::Reverse(one.0));
            self.least = self.kept[self.most - 1].0;
            self.kept.truncate(self.most);
        }
    }

    fn in_order(mut self) -> Vec<Ranked> {
        self.shrink();
        self.kept.sort_unstable_by_key(|one| std::cmp::Reverse(one.0));
        self.kept.into_iter().map(|(key, at)| Ranked { at: at as usize, points: (key >> 32) as u32 }).collect()
    }
}
