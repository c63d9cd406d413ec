//! What is known of work, and what somebody said they would like. There is no field for who offers or who asks.

use crate::trades::Trades;

/// How far work is from home, the nearest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Ring {
    Village = 0,
    Township = 1,
    County = 2,
    Prefecture = 3,
    Region = 4,
    Outside = 5,
    /// Where the work is was not stated.
    Unstated = 6,
}

impl Ring {
    pub const ALL: [Ring; 7] =
        [Ring::Village, Ring::Township, Ring::County, Ring::Prefecture, Ring::Region, Ring::Outside, Ring::Unstated];

    /// How far a place is from home; both are divisions as twelve digits, 0: not stated. A home is at least a township.
    pub fn between(home: u64, place: u64) -> Ring {
        let same = |rest: u64| home / rest == place / rest;
        match place {
            0 => Ring::Unstated,
            _ if home == place && !home.is_multiple_of(1_000) => Ring::Village,
            _ if same(1_000) => Ring::Township,
            _ if same(1_000_000) => Ring::County,
            _ if same(100_000_000) => Ring::Prefecture,
            _ if same(10_000_000_000) => Ring::Region,
            _ => Ring::Outside,
        }
    }
}

/// A place to sleep.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Lodging {
    None,
    Paid,
    Free,
}

/// What has to be spoken at work.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Spoken {
    Nothing,
    Chinese,
    Tibetan,
    Either,
}

/// What is stated of work in words of fixed lists, each word as one bit, so that a set of limits is one mask. What is not
/// stated has a bit of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marks(pub u32);

impl Default for Marks {
    fn default() -> Marks {
        Marks(KIND | CONTRACT | LODGING | NIGHT | HAZARDS | SPOKEN)
    }
}

/// First bits of each list: the bit itself is "not stated", the words follow.
const KIND: u32 = 1;
const CONTRACT: u32 = 1 << 5;
const LODGING: u32 = 1 << 10;
const NIGHT: u32 = 1 << 14;
const HAZARDS: u32 = 1 << 17;
const SPOKEN: u32 = 1 << 27;

/// How many marks there are.
pub(crate) const MARKS: usize = 32;
/// Hazards and their number; kinds and contracts have at most four words.
const HAZARD_COUNT: u32 = 9;

impl Marks {
    fn put(self, unstated: u32, bits: u32) -> Marks {
        Marks(self.0 & !unstated | bits)
    }
    /// A kind of employment, by its place in the list of at most four.
    pub fn kind(self, at: u8) -> Marks {
        self.put(KIND, KIND << 1 << at.min(3))
    }
    /// A kind of contract, likewise.
    pub fn contract(self, at: u8) -> Marks {
        self.put(CONTRACT, CONTRACT << 1 << at.min(3))
    }
    pub fn lodging(self, lodging: Lodging) -> Marks {
        self.put(LODGING, LODGING << 1 << lodging as u32)
    }
    pub fn night(self, night: bool) -> Marks {
        self.put(NIGHT, NIGHT << 1 << u32::from(night))
    }
    /// Hazards as bits of their list of nine; 0: there are none.
    pub fn hazards(self, bits: u16) -> Marks {
        self.put(HAZARDS, (u32::from(bits) & ((1 << HAZARD_COUNT) - 1)) * (HAZARDS << 1))
    }
    pub fn spoken(self, spoken: Spoken) -> Marks {
        self.put(SPOKEN, SPOKEN << 1 << spoken as u32)
    }
}

/// Work as it was published: nothing of who offers it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Terms {
    pub id: i64,
    /// The first day on which it was ever shown, as days since 1970; posting it again does not change it.
    pub first_shown: i32,
    /// The last day on which it is shown.
    pub shown_until: i32,
    /// A division as twelve digits; 0: not stated.
    pub place: u64,
    /// Fen that are certain for a month; 0: not stated.
    pub pay_month: u32,
    /// 0: not stated.
    pub week_minutes: u16,
    /// A bit for each month with work: 1 << month.
    pub months: u16,
    pub trades: Trades,
    pub marks: Marks,
}

/// What somebody said: limits, which leave work out, and what they would like or can do. Whatever was not said (0, `None`)
/// leaves nothing out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wishes {
    /// Where distance begins: a township or village as twelve digits.
    pub home: u64,
    pub farthest: Option<Ring>,
    /// Fen for a month.
    pub least_pay: u32,
    pub most_week_minutes: u16,
    pub no_night: bool,
    /// Not wanted, as bits of the list of nine.
    pub hazards: u16,
    /// At least this: a place to sleep for money, or for nothing.
    pub lodging: Option<Lodging>,
    /// Months that are free: 1 << month.
    pub months: u16,
    /// Bits of the lists of four.
    pub kinds: u8,
    pub contracts: u8,
    /// Spoken at work: 1 Chinese, 2 Tibetan.
    pub speaks: u8,
    /// Work that they would like.
    pub wants: Trades,
    /// Work that they can do.
    pub can: Trades,
}

impl Wishes {
    /// Marks that work may not have, one mask for each limit.
    pub(crate) fn forbidden(&self) -> [(crate::Limit, u32); 6] {
        use crate::Limit;
        let but = |unstated: u32, all: u32, bits: u8| match bits {
            0 => 0,
            bits => unstated | ((unstated << 1) * (all & !u32::from(bits))),
        };
        let lodging = match self.lodging {
            None | Some(Lodging::None) => 0,
            Some(Lodging::Paid) => LODGING | LODGING << 1,
            Some(Lodging::Free) => LODGING | LODGING << 1 | LODGING << 2,
        };
        let night = if self.no_night { NIGHT | NIGHT << 2 } else { 0 };
        let hazards = match u32::from(self.hazards) & ((1 << HAZARD_COUNT) - 1) {
            0 => 0,
            bits => HAZARDS | (bits * (HAZARDS << 1)),
        };
        let (chinese, tibetan) = (self.speaks & 1 == 1, self.speaks & 2 == 2);
        let spoken = match (chinese, tibetan) {
            (false, false) => 0,
            _ => {
                let one = |speaks: bool, word: Spoken| if speaks { 0 } else { SPOKEN << 1 << word as u32 };
                SPOKEN | one(chinese, Spoken::Chinese) | one(tibetan, Spoken::Tibetan)
            }
        };
        [
            (Limit::Kind, but(KIND, 0b1111, self.kinds)),
            (Limit::Contract, but(CONTRACT, 0b1111, self.contracts)),
            (Limit::Lodging, lodging),
            (Limit::Night, night),
            (Limit::Hazards, hazards),
            (Limit::Spoken, spoken),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_lie_around_a_home() {
        let (village, township) = (540_329_100_201, 540_329_100_000);
        let far = |home: u64| {
            [
                village,
                township,
                540_329_100_202,
                540_329_101_201,
                540_329_000_000,
                540_302_000_000,
                540_102_000_000,
                510_107_000_000,
                0,
            ]
            .map(|place| Ring::between(home, place))
        };
        use Ring::{County, Outside, Prefecture, Region, Township, Unstated, Village};
        assert_eq!(far(village), [Village, Township, Township, County, County, Prefecture, Region, Outside, Unstated]);
        assert_eq!(far(township), [Township, Township, Township, County, County, Prefecture, Region, Outside, Unstated]);
    }

    #[test]
    fn lists_do_not_share_bits() {
        let all = [
            Marks::default().0,
            Marks(0).kind(0).0,
            Marks(0).kind(3).0,
            Marks(0).contract(0).0,
            Marks(0).contract(3).0,
            Marks(0).lodging(Lodging::None).0,
            Marks(0).lodging(Lodging::Free).0,
            Marks(0).night(false).0,
            Marks(0).night(true).0,
            Marks(0).hazards(1).0,
            Marks(0).hazards(1 << 8).0,
            Marks(0).spoken(Spoken::Nothing).0,
            Marks(0).spoken(Spoken::Either).0,
        ];
        assert_eq!(
            all.iter().fold(0, |sum, bits| sum + u64::from(*bits)),
            all.iter().fold(0, |sum, bits| sum | u64::from(*bits))
        );
        assert_eq!(Marks(0).spoken(Spoken::Either).0, 1 << (MARKS - 1), "the last bit");
        assert_eq!(Marks::default().night(true).night(false).0.count_ones(), 7, "said twice, it is both");
    }
}
