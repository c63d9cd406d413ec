//! Limits, parts and reasons for one vacancy at a time: the definition that [`crate::Market`] has to agree with.

use crate::model::{Ring, Terms, Wishes};
use crate::trades::Trades;
use crate::weights::WEIGHTS;

/// A limit that somebody can set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Limit {
    /// The farthest place.
    Far,
    Pay,
    Hours,
    Night,
    Hazards,
    Lodging,
    Season,
    Kind,
    Contract,
    Spoken,
}

impl Limit {
    pub const ALL: [Limit; 10] = [
        Limit::Far,
        Limit::Pay,
        Limit::Hours,
        Limit::Night,
        Limit::Hazards,
        Limit::Lodging,
        Limit::Season,
        Limit::Kind,
        Limit::Contract,
        Limit::Spoken,
    ];
}

/// Limits that work does not keep to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Limits(u16);

impl Limits {
    pub fn is_none(self) -> bool {
        self.0 == 0
    }
    pub fn has(self, limit: Limit) -> bool {
        self.0 >> limit as u32 & 1 == 1
    }
    /// Whether this one alone stands against it.
    pub fn is_only(self, limit: Limit) -> bool {
        self.0 == 1 << limit as u32
    }
    fn add_if(&mut self, limit: Limit, fails: bool) {
        self.0 |= u16::from(fails) << limit as u32;
    }
}

/// Points of 0 to 1000 for each part. What somebody did not say has no points, for no work.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Parts {
    pub near: u32,
    pub pay: u32,
    pub wish: u32,
    pub skill: u32,
    pub season: u32,
    pub fresh: u32,
}

impl Parts {
    /// What each part adds to the whole.
    fn weighed(&self) -> [u32; 6] {
        let w = &WEIGHTS;
        [
            w.near * self.near,
            w.pay * self.pay,
            w.wish * self.wish,
            w.skill * self.skill,
            w.season * self.season,
            w.fresh * self.fresh,
        ]
    }
    /// The whole, of 100,000.
    pub fn total(&self) -> u32 {
        self.weighed().iter().sum()
    }
}

/// What speaks for work, with what a sentence needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    Near(Ring),
    /// Fen for a month; the lowest pay that was named, 0: none.
    Pay {
        month: u32,
        least: u32,
    },
    /// Kinds of work that the person would like.
    Wish(Trades),
    /// Kinds of work that the person can do.
    Skill(Trades),
    /// Months in which the person is free and there is work.
    Season(u16),
    /// Days since it was shown first.
    Fresh(u32),
}

/// Why a suggestion stands where it stands: the one or two parts that add the most. `None`: it is within the limits, and
/// nothing else speaks for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Reason {
    pub first: Option<Because>,
    pub second: Option<Because>,
}

/// Yuan to points: by how much one yuan adds, with 24 bits behind the point.
pub(crate) fn pay_step(least: u32) -> u64 {
    match u64::from(least / 100) {
        0 => (1000 << 24) / u64::from(WEIGHTS.pay_full),
        // Rounded up, so that the lowest pay itself has its half.
        yuan => (500u64 << 24).div_ceil(yuan),
    }
}

/// Points for the pay of a month in fen.
pub(crate) fn pay_points(pay: u32, step: u64) -> u32 {
    ((u64::from(pay / 100) * step) >> 24).min(1000) as u32
}

/// Points for what both have, of what the work asks for.
pub(crate) fn share(both: u32, of: u32) -> u32 {
    // Dividing is the dearest step of a whole ranking: small numbers are looked up.
    match SHARES.get(of as usize) {
        Some(shares) => shares[both.min(of) as usize],
        None => both.min(of) * 1000 / of,
    }
}

const SHARES: [[u32; 16]; 16] = {
    let mut all = [[0; 16]; 16];
    let mut of = 1;
    while of < all.len() {
        let mut both = 0;
        while both <= of {
            all[of][both] = (both * 1000 / of) as u32;
            both += 1;
        }
        of += 1;
    }
    all
};

/// Points for the days since it was shown first; a day to come counts as the first.
pub(crate) fn fresh_points(days: i64) -> u32 {
    let (days, all) = (u32::try_from(days.max(0)).unwrap_or(u32::MAX), WEIGHTS.fresh_days);
    all.saturating_sub(days) * 1000 / all
}

impl Wishes {
    /// The limits that this work does not keep to. What is not stated keeps to no limit.
    pub fn fails(&self, terms: &Terms) -> Limits {
        let mut limits = Limits::default();
        limits.add_if(Limit::Far, self.farthest.is_some_and(|farthest| Ring::between(self.home, terms.place) > farthest));
        limits.add_if(Limit::Pay, terms.pay_month < self.least_pay);
        let most = self.most_week_minutes;
        limits.add_if(Limit::Hours, most > 0 && !(1..=most).contains(&terms.week_minutes));
        limits.add_if(Limit::Season, self.months > 0 && terms.months & self.months == 0);
        for (limit, mask) in self.forbidden() {
            limits.add_if(limit, terms.marks.0 & mask != 0);
        }
        limits
    }

    /// The points of this work on a day.
    pub fn parts(&self, terms: &Terms, today: i32) -> Parts {
        let wanted = self.wants.both(terms.trades);
        Parts {
            near: WEIGHTS.ring(Ring::between(self.home, terms.place)),
            pay: pay_points(terms.pay_month, pay_step(self.least_pay)),
            wish: if wanted.count() > 0 { 1000 } else { 0 },
            skill: share(self.can.both(terms.trades).count(), terms.trades.count()),
            season: share((self.months & terms.months).count_ones(), terms.months.count_ones()),
            fresh: fresh_points(i64::from(today) - i64::from(terms.first_shown)),
        }
    }

    /// The two parts that add the most; of equal ones the first in the order of [`Parts`].
    pub fn reason(&self, terms: &Terms, today: i32) -> Reason {
        let mut weighed: Vec<(u32, usize)> = self.parts(terms, today).weighed().into_iter().zip(0..).collect();
        weighed.retain(|(points, _)| *points > 0);
        weighed.sort_by_key(|(points, part)| (std::cmp::Reverse(*points), *part));
        let because = |at: usize| weighed.get(at).map(|(_, part)| self.because(terms, today, *part));
        Reason { first: because(0), second: because(1) }
    }

    fn because(&self, terms: &Terms, today: i32, part: usize) -> Because {
        match part {
            0 => Because::Near(Ring::between(self.home, terms.place)),
            1 => Because::Pay { month: terms.pay_month, least: self.least_pay },
            2 => Because::Wish(self.wants.both(terms.trades)),
            3 => Because::Skill(self.can.both(terms.trades)),
            4 => Because::Season(self.months & terms.months),
            _ => Because::Fresh(u32::try_from(i64::from(today) - i64::from(terms.first_shown)).unwrap_or(0)),
        }
    }
}
