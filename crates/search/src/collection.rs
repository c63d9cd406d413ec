//! Texts with their facts: an index of most of them, and beside it what changed since.

use crate::index::{Index, Set};
use crate::text::{holds, nearly_holds, pairs, words};
use std::collections::HashMap;

/// What of an entry is filtered and ordered by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    pub id: i64,
    /// Milliseconds since 1970.
    pub opened_at: i64,
    /// Fen for a month; 0: not stated.
    pub pay_month: i64,
    /// A division as twelve digits; 0: not known.
    pub place: u64,
    /// Days since 1970: the last day on which it is shown.
    pub shown_until: i32,
    /// 0: not stated.
    pub week_minutes: u16,
    /// A bit for each month with work: 1 << month.
    pub months: u16,
    /// Places in lists of words, from 1; 0: not stated.
    pub kind: u8,
    pub contract: u8,
    /// 1 free, 2 paid.
    pub lodging: u8,
}

/// Divisions whose twelve digits lie in one of these spans, both ends inside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Area(pub [(u64, u64); 2]);

impl Area {
    /// Everything whose code begins with these digits.
    pub fn of(code: u64, digits: u32) -> Area {
        let rest = 10u64.pow(12 - digits.min(12));
        Area([(code * rest, code * rest + (rest - 1)), (1, 0)])
    }
    /// Everything known outside of it.
    pub fn outside(self) -> Area {
        let [(from, until), _] = self.0;
        Area([(1, from - 1), (until + 1, u64::MAX)])
    }
    pub fn holds(self, place: u64) -> bool {
        self.0.iter().any(|(from, until)| *from <= place && place <= *until)
    }
}

/// What an entry has to be. 0 (of `months`: no bit) leaves a fact out of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    pub today: i32,
    pub area: Option<Area>,
    pub pay: i64,
    pub kind: u8,
    pub contract: u8,
    /// At most so many minutes a week, and stated.
    pub week: u16,
    /// 1: free; 2: free or paid.
    pub lodging: u8,
    pub months: u16,
}

impl Filter {
    fn lets(&self, facts: &Facts) -> bool {
        facts.shown_until >= self.today
            && self.area.is_none_or(|area| area.holds(facts.place))
            && facts.pay_month >= self.pay
            && (self.kind == 0 || facts.kind == self.kind)
            && (self.contract == 0 || facts.contract == self.contract)
            && (self.week == 0 || (1..=self.week).contains(&facts.week_minutes))
            && (self.lodging == 0 || (1..=self.lodging).contains(&facts.lodging))
            && (self.months == 0 || facts.months & self.months != 0)
    }
}

/// The order of what was found. Ties: the newest first, then the higher number.
#[derive(Clone, Copy, Debug)]
pub enum Order<'a> {
    Newest,
    Pay,
    /// By the first of these areas that holds the place.
    Nearest(&'a [Area]),
}

impl Order<'_> {
    fn key(&self, facts: &Facts) -> (i64, std::cmp::Reverse<(i64, i64)>) {
        let first = match self {
            Order::Newest => 0,
            Order::Pay => -facts.pay_month,
            Order::Nearest(rings) => rings.iter().position(|ring| ring.holds(facts.place)).unwrap_or(rings.len()) as i64,
        };
        (first, std::cmp::Reverse((facts.opened_at, facts.id)))
    }
}

/// What was found: how many, and the numbers of one page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    pub total: u64,
    pub page: Vec<i64>,
    /// Nothing held the words; these share the most of their signs.
    pub similar: bool,
}

/// An entry as it is now; without facts it is gone.
pub struct Entry {
    pub id: i64,
    pub facts: Option<Facts>,
    /// In the searched form.
    pub text: String,
}

/// See the module head.
#[derive(Default)]
pub struct Collection {
    index: Index,
    /// By the number of the text, the newest first.
    facts: Vec<Facts>,
    number_of: HashMap<i64, u32>,
    /// Texts of the index that still stand as they were when it was made.
    standing: Set,
    fresh: HashMap<i64, (Facts, String)>,
}

/// Neighbouring signs of a query that are looked for one by one.
const MOST_PAIRS: usize = 32;

/// So many texts can always be near to a word that none holds; in a large county a tenth of all.
const MOST_NEAR: usize = 20;

impl Collection {
    /// Makes the index of these entries.
    pub fn of(mut entries: Vec<(Facts, String)>) -> Collection {
        entries.sort_unstable_by_key(|(facts, _)| Order::Newest.key(facts));
        let index = Index::of(entries.iter().map(|(_, text)| text.as_str()));
        let facts: Vec<Facts> = entries.into_iter().map(|(facts, _)| facts).collect();
        let number_of = facts.iter().zip(0..).map(|(facts, number)| (facts.id, number)).collect();
        let standing = Set::all(facts.len());
        Collection { index, facts, number_of, standing, fresh: HashMap::new() }
    }

    /// Takes in what changed.
    pub fn take(&mut self, changed: impl IntoIterator<Item = Entry>) {
        for entry in changed {
            if let Some(number) = self.number_of.get(&entry.id) {
                self.standing.take(*number);
            }
            match entry.facts {
                Some(facts) => drop(self.fresh.insert(entry.id, (facts, entry.text))),
                None => drop(self.fresh.remove(&entry.id)),
            }
        }
    }

    /// Whether looking through what changed has become dear, and a new index is worth its making.
    pub fn wants_index(&self) -> bool {
        self.fresh.len() > 500.max(self.facts.len() / 50)
    }

    /// Bytes kept, about.
    pub fn bytes(&self) -> usize {
        self.index.bytes() + self.facts.len() * (size_of::<Facts>() + 2 * size_of::<(i64, u32)>())
    }

    /// Those whose text holds every word of the query and that the filter lets through; one page of them, from 1.
    pub fn find(&self, query: &str, filter: &Filter, order: Order<'_>, page: u64, per_page: u64) -> Found {
        let words = words(query);
        let mut set = self.standing.clone();
        for word in &words {
            set.keep(&self.index.holding(word));
        }
        let old = set.iter().map(|number| &self.facts[number as usize]).filter(|facts| filter.lets(facts));
        let new = self.fresh.values().filter(|(facts, text)| filter.lets(facts) && holds(text, &words));
        let new: Vec<&Facts> = new.map(|(facts, _)| facts).collect();
        let slice = Slice::of(page, per_page);
        let found = match order {
            Order::Newest => slice.of_newest(old, new),
            _ => slice.of_all(old.chain(new).collect(), order),
        };
        if found.total == 0 && !words.is_empty() { self.similar(&words, filter, order, slice) } else { found }
    }

    /// Nothing holds the words: those that share the most pairs of signs, at least half of them.
    fn similar(&self, words: &[String], filter: &Filter, order: Order<'_>, slice: Slice) -> Found {
        let pairs: Vec<String> = words.iter().flat_map(|word| pairs(word)).take(MOST_PAIRS).collect();
        let mut shared = vec![0; self.facts.len()];
        for pair in &pairs {
            self.index.holding(pair).iter().for_each(|number| shared[number as usize] += 1);
        }
        let old = self.standing.iter().map(|number| (&self.facts[number as usize], shared[number as usize]));
        let count = |text: &str| pairs.iter().filter(|pair| text.contains(pair.as_str())).count();
        let new = self.fresh.values().map(|(facts, text)| (facts, count(text)));
        let close: Vec<(&Facts, usize)> = old.chain(new).filter(|(facts, own)| *own > 0 && filter.lets(facts)).collect();
        let most = close.iter().map(|(_, own)| *own).max().unwrap_or(0);
        if most == 0 || most * 2 < pairs.len() {
            return self.slipped(words, filter, order, slice);
        }
        let closest = close.into_iter().filter(|(_, own)| *own == most).map(|(facts, _)| facts).collect();
        Found { similar: true, ..slice.of_all(closest, order) }
    }

    /// Nothing shares half of the pairs: those that hold each word, one that is nowhere with one other sign at one place of it. A
    /// word that would be near to many texts is near to none.
    fn slipped(&self, words: &[String], filter: &Filter, order: Order<'_>, slice: Slice) -> Found {
        let mut set = self.standing.clone();
        let mut nowhere = Vec::with_capacity(words.len());
        for word in words {
            let mut own = self.index.holding(word);
            nowhere.push(own.iter().next().is_none());
            if nowhere.last() == Some(&true) {
                own = self.index.nearly(word);
                if own.iter().count() > MOST_NEAR.max(self.facts.len() / 10) {
                    return Found::default();
                }
            }
            set.keep(&own);
        }
        let near = |text: &str| {
            words.iter().zip(&nowhere).all(|(word, nowhere)| text.contains(word) || *nowhere && nearly_holds(text, word))
        };
        let old = set.iter().map(|number| &self.facts[number as usize]).filter(|facts| filter.lets(facts));
        let new = self.fresh.values().filter(|(facts, text)| filter.lets(facts) && near(text)).map(|(facts, _)| facts);
        let all: Vec<&Facts> = old.chain(new).collect();
        if all.is_empty() { Found::default() } else { Found { similar: true, ..slice.of_all(all, order) } }
    }
}

/// The part of a list that one page shows.
#[derive(Clone, Copy)]
struct Slice {
    from: usize,
    until: usize,
}

impl Slice {
    fn of(page: u64, per_page: u64) -> Slice {
        let from = usize::try_from((page.max(1) - 1).saturating_mul(per_page)).unwrap_or(usize::MAX);
        Slice { from, until: from.saturating_add(usize::try_from(per_page).unwrap_or(usize::MAX)) }
    }

    /// The old ones come the newest first: no other than the first of them can be on the page.
    fn of_newest<'f>(self, old: impl Iterator<Item = &'f Facts>, new: Vec<&'f Facts>) -> Found {
        let mut total = new.len() as u64;
        let mut first = new;
        let until = self.until.saturating_add(first.len());
        for facts in old {
            total += 1;
            if first.len() < until {
                first.push(facts);
            }
        }
        Found { total, ..self.of_all(first, Order::Newest) }
    }

    fn of_all(self, mut all: Vec<&Facts>, order: Order<'_>) -> Found {
        let total = all.len() as u64;
        if self.until < all.len() {
            all.select_nth_unstable_by_key(self.until, |facts| order.key(facts));
            all.truncate(self.until);
        }
        all.sort_unstable_by_key(|facts| order.key(facts));
        Found { total, page: all.iter().skip(self.from).map(|facts| facts.id).collect(), similar: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normal;
    use proptest::prelude::*;

    fn entry(id: i64, text: &str) -> (Facts, String) {
        (Facts { id, opened_at: id / 2, shown_until: 9, place: 1, months: 2, ..Facts::default() }, normal(text))
    }

    #[test]
    fn areas_are_spans_of_codes() {
        let county = Area::of(540_329, 6);
        assert!(county.holds(540_329_000_000) && county.holds(540_329_999_999) && !county.holds(540_330_000_000));
        assert!(Area::of(540_329_100_201, 12).holds(540_329_100_201) && !county.holds(0));
        let outside = Area::of(54, 2).outside();
        assert!(outside.holds(510_000_000_000) && outside.holds(990_000_000_000));
        assert!(!outside.holds(540_302_000_000) && !outside.holds(0));
    }

    #[test]
    fn m_02_a_slip_in_a_short_word_finds_what_was_meant_in_the_index_and_beside_it() {
        let mut collection = Collection::of(vec![entry(1, "青稞收割 洛隆"), entry(2, "厨师 洛隆")]);
        let filter = Filter { today: 9, ..Filter::default() };
        let find = |collection: &Collection, query: &str| collection.find(query, &filter, Order::Newest, 1, 7);
        for turn in 0..2 {
            let found = find(&collection, "青棵收割");
            assert_eq!((found.similar, found.page), (true, vec![1]), "{turn}");
            assert_eq!(find(&collection, "厨是").page, [2], "{turn}");
            assert_eq!(find(&collection, "青棵收各"), Found::default(), "{turn}");
            let fresh = [(1, "青稞收割 洛隆"), (2, "厨师 洛隆")].map(|(id, text)| {
                let (facts, text) = entry(id, text);
                Entry { id, facts: Some(facts), text }
            });
            collection.take(fresh);
        }
    }

    proptest! {
        /// Old entries and changed ones give the same pages as a plain look through all of them.
        #[test]
        fn pages_are_those_of_a_plain_look_through(
            texts in proptest::collection::vec("[厨师洛隆 ]{0,12}", 1..60),
            changed in proptest::collection::vec((0usize..60, proptest::option::of("[厨师洛隆 ]{0,12}")), 0..20),
            query in "[厨师洛]{0,3}",
            page in 1u64..5,
        ) {
            let mut plain: Vec<(Facts, String)> = texts.iter().zip(0..).map(|(text, id)| entry(id, text)).collect();
            let mut collection = Collection::of(plain.clone());
            for (at, text) in &changed {
                let id = *at as i64;
                plain.retain(|(facts, _)| facts.id != id);
                if let Some(text) = text {
                    plain.push(entry(id, text));
                }
                let (facts, text) = entry(id, text.as_deref().unwrap_or(""));
                collection.take([Entry { id, facts: plain.iter().any(|(own, _)| own.id == id).then_some(facts), text }]);
            }
            let words = words(&query);
            plain.retain(|(_, text)| holds(text, &words));
            plain.sort_by_key(|(facts, _)| (-facts.opened_at, -facts.id));
            let filter = Filter { today: 9, ..Filter::default() };
            let ids: Vec<i64> = plain.iter().skip((page as usize - 1) * 7).take(7).map(|(facts, _)| facts.id).collect();
            let found = collection.find(&query, &filter, Order::Newest, page, 7);
            if found.similar {
                prop_assert!(plain.is_empty());
            } else {
                prop_assert_eq!((found.total, found.page), (plain.len() as u64, ids.clone()));
                let near = collection.find(&query, &filter, Order::Nearest(&[Area::of(0, 1)]), page, 7);
                prop_assert_eq!(near.page, ids, "all are as far: the newest first");
            }
        }
    }
}
