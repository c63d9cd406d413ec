//! An index of all texts in memory: each pair of neighbouring signs with the positions at which it begins.
//!
//! A word of two signs is one list; a longer one is found where its pairs stand side by side, so what is found holds the
//! word itself, without looking at the text again; a single sign is all the pairs that begin with it (the last sign of a
//! run makes a pair with [`END`]). Lists are kept one after the other as differences, pairs sorted: 100,000 vacancies of
//! 120 characters take about 45 MB (`docs/decisions/0015-search.md`).

use crate::text::{END, SIGNS, Signs};

/// The bits of a sign and of a position while sorting.
const SIGN_BITS: u32 = 18;
const POSITION_BITS: u32 = 28;
/// Texts begin at multiples of this, so that the text of a position is found by a shift.
const SLOT: u32 = 64;
const SLOT_BITS: u32 = 6;
const _: () = assert!(1 << SIGN_BITS == SIGNS && 1 << SLOT_BITS == SLOT && 2 * SIGN_BITS + POSITION_BITS == 64);

/// A set of texts by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set(Vec<u64>);

impl Set {
    pub fn none(size: usize) -> Set {
        Set(vec![0; size.div_ceil(64)])
    }
    pub fn all(size: usize) -> Set {
        let mut set = Set(vec![u64::MAX; size.div_ceil(64)]);
        if let (Some(last), rest) = (set.0.last_mut(), size % 64)
            && rest > 0
        {
            *last = (1 << rest) - 1;
        }
        set
    }
    pub fn put(&mut self, number: u32) {
        self.0[number as usize / 64] |= 1 << (number % 64);
    }
    pub fn take(&mut self, number: u32) {
        self.0[number as usize / 64] &= !(1 << (number % 64));
    }
    pub fn keep(&mut self, other: &Set) {
        for (own, other) in self.0.iter_mut().zip(&other.0) {
            *own &= other;
        }
    }
    /// In ascending order.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.0.iter().enumerate().flat_map(|(at, word)| {
            let mut word = *word;
            std::iter::from_fn(move || {
                if word == 0 {
                    return None;
                }
                let bit = word.trailing_zeros();
                word &= word - 1;
                Some(at as u32 * 64 + bit)
            })
        })
    }
}

/// See the module head. Texts are numbered from 0 in the order in which they were given.
#[derive(Default)]
pub struct Index {
    signs: Signs,
    /// Sorted: first sign, second sign.
    pairs: Vec<u64>,
    /// Where the list of each pair begins in `lists`; one more than pairs.
    starts: Vec<u32>,
    lists: Vec<u8>,
    /// The text of each slot.
    texts: Vec<u32>,
    size: usize,
}

impl Index {
    /// Makes an index of texts in the searched form.
    pub fn of<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Index {
        let mut index = Index::default();
        let mut found: Vec<u64> = Vec::new();
        let mut run_signs = Vec::new();
        for text in texts {
            let number = index.size as u32;
            let mut position = index.texts.len() as u32 * SLOT;
            let first = position;
            for run in text.as_ref().split(' ') {
                run_signs.clear();
                index.signs.learn_run(run, &mut run_signs);
                for (at, sign) in run_signs.iter().enumerate() {
                    let next = run_signs.get(at + 1).copied().unwrap_or(END);
                    // Past the last position (268 million signs) nothing more is found; no county comes near it.
                    if position < (1 << POSITION_BITS) {
                        found.push(pair(*sign, next) << POSITION_BITS | u64::from(position));
                    }
                    position += 1;
                }
                // A gap: the last sign of a run and the first of the next are no neighbours.
                position += 1;
            }
            let slots = (position - first).div_ceil(SLOT).max(1);
            index.texts.extend(std::iter::repeat_n(number, slots as usize));
            index.size += 1;
        }
        found.sort_unstable();
        index.keep(&found);
        index
    }

    fn keep(&mut self, found: &[u64]) {
        let mut last = 0;
        for entry in found {
            let (key, position) = (entry >> POSITION_BITS, (entry & ((1 << POSITION_BITS) - 1)) as u32);
            if self.pairs.last() != Some(&key) {
                self.pairs.push(key);
                self.starts.push(self.lists.len() as u32);
                last = 0;
            }
            write(&mut self.lists, position - last);
            last = position;
        }
        self.starts.push(self.lists.len() as u32);
        self.pairs.shrink_to_fit();
        self.starts.shrink_to_fit();
        self.lists.shrink_to_fit();
        self.texts.shrink_to_fit();
    }

    /// How many texts there are.
    pub fn size(&self) -> usize {
        self.size
    }
    /// Bytes kept.
    pub fn bytes(&self) -> usize {
        self.pairs.capacity() * 8 + self.starts.capacity() * 4 + self.lists.capacity() + self.texts.capacity() * 4
    }

    fn list(&self, at: usize) -> List<'_> {
        List { bytes: &self.lists[self.starts[at] as usize..self.starts[at + 1] as usize], last: 0 }
    }
    fn find(&self, first: u32, second: u32) -> Option<usize> {
        self.pairs.binary_search(&pair(first, second)).ok()
    }
    fn text_of(&self, position: u32) -> u32 {
        self.texts[(position >> SLOT_BITS) as usize]
    }

    /// The texts that hold a word (in the searched form, without a space).
    pub fn holding(&self, word: &str) -> Set {
        let mut set = Set::none(self.size);
        let Some(signs) = self.signs.of_run(word).into_iter().collect::<Option<Vec<u32>>>() else { return set };
        match signs.as_slice() {
            [] => return Set::all(self.size),
            [one] => self.mark_sign(*one, &mut set),
            [first, second] => {
                if let Some(at) = self.find(*first, *second) {
                    self.list(at).for_each(|position| set.put(self.text_of(position)));
                }
            }
            signs => {
                for position in self.side_by_side(signs) {
                    set.put(self.text_of(position));
                }
            }
        }
        set
    }

    /// The texts that hold a word, or the word with one other sign at one place of it ([`crate::text::nearly_holds`]).
    pub fn nearly(&self, word: &str) -> Set {
        let mut set = Set::none(self.size);
        let signs = self.signs.of_run(word);
        let free = if signs.len() < 2 { 0..0 } else { usize::from(signs.len() == 2)..signs.len() };
        for other in free {
            self.around(&signs, other).into_iter().for_each(|position| set.put(self.text_of(position)));
        }
        set
    }

    /// Positions of texts that hold these signs but for one, whatever stands there.
    fn around(&self, signs: &[Option<u32>], other: usize) -> Vec<u32> {
        let known = |part: &[Option<u32>]| part.iter().copied().collect::<Option<Vec<u32>>>();
        let (Some(before), Some(after)) = (known(&signs[..other]), known(&signs[other + 1..])) else { return Vec::new() };
        if before.is_empty() {
            return self.positions(&after);
        }
        let found = self.positions(&before);
        if after.is_empty() || found.is_empty() {
            return found;
        }
        let behind = other as u32 + 1;
        let mut both = common(&found, self.positions(&after).into_iter().filter_map(|position| position.checked_sub(behind)));
        both.retain(|position| self.text_of(*position) == self.text_of(*position + behind));
        both
    }

    /// The positions at which these signs begin, in ascending order.
    fn positions(&self, signs: &[u32]) -> Vec<u32> {
        let [one] = signs else { return self.side_by_side(signs) };
        let from = self.pairs.partition_point(|key| *key < pair(*one, 0));
        let until = self.pairs.partition_point(|key| *key < pair(*one + 1, 0));
        let mut all: Vec<u32> = (from..until).flat_map(|at| self.list(at)).collect();
        all.sort_unstable();
        all
    }

    /// Every pair that begins with this sign.
    fn mark_sign(&self, sign: u32, set: &mut Set) {
        let from = self.pairs.partition_point(|key| *key < pair(sign, 0));
        let until = self.pairs.partition_point(|key| *key < pair(sign + 1, 0));
        for at in from..until {
            self.list(at).for_each(|position| set.put(self.text_of(position)));
        }
    }

    /// The positions at which these signs stand one after the other.
    fn side_by_side(&self, signs: &[u32]) -> Vec<u32> {
        let mut lists = Vec::with_capacity(signs.len() / 2 + 1);
        let last = signs.len() - 2;
        for offset in (0..last).step_by(2).chain([last]) {
            match self.find(signs[offset], signs[offset + 1]) {
                Some(at) => lists.push((self.starts[at + 1] - self.starts[at], at, offset as u32)),
                None => return Vec::new(),
            }
        }
        // The shortest first: all others are only compared with what is left.
        lists.sort_unstable();
        let mut left: Vec<u32> = Vec::new();
        for (turn, (_, at, offset)) in lists.iter().enumerate() {
            let here = self.list(*at).filter_map(|position| position.checked_sub(*offset));
            left = if turn == 0 { here.collect() } else { common(&left, here) };
            if left.is_empty() {
                break;
            }
        }
        left
    }
}

fn pair(first: u32, second: u32) -> u64 {
    u64::from(first) << SIGN_BITS | u64::from(second)
}

/// What two ascending lists have in common.
fn common(left: &[u32], other: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut out = Vec::with_capacity(left.len());
    let mut at = 0;
    for position in other {
        while at < left.len() && left[at] < position {
            at += 1;
        }
        match left.get(at) {
            None => break,
            Some(own) if *own == position => out.push(position),
            Some(_) => {}
        }
    }
    out
}

/// A difference, seven bits a byte, the last byte without the high bit.
fn write(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// The positions of one list.
struct List<'i> {
    bytes: &'i [u8],
    last: u32,
}

impl Iterator for List<'_> {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            value |= u32::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        self.last += value;
        Some(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{holds, normal, words};
    use proptest::prelude::*;

    fn found(index: &Index, query: &str) -> Vec<u32> {
        let mut set = Set::all(index.size());
        for word in words(query) {
            set.keep(&index.holding(&word));
        }
        set.iter().collect()
    }

    #[test]
    fn words_of_any_length_are_found_where_they_stand() {
        let texts = ["招聘厨师 洛隆县", "厨房帮工 师傅", "ལས་ཀ་བཙལ། 厨师", "", "厨师厨师厨师"].map(normal);
        let index = Index::of(&texts);
        assert_eq!(index.size(), 5);
        assert_eq!(found(&index, "厨"), [0, 1, 2, 4]);
        assert_eq!(found(&index, "厨师"), [0, 2, 4]);
        assert_eq!(found(&index, "聘厨师"), [0]);
        assert_eq!(found(&index, "厨师厨师"), [4]);
        assert_eq!(found(&index, "师洛"), Vec::<u32>::new(), "not over a space");
        assert_eq!(found(&index, "厨 洛隆"), [0]);
        assert_eq!(found(&index, "ལས་ཀ"), [2]);
        assert_eq!(found(&index, "བཙལ"), [2]);
        assert_eq!(found(&index, "甲"), Vec::<u32>::new());
        assert_eq!(found(&index, ""), [0, 1, 2, 3, 4]);
        assert_eq!(Set::all(64).iter().count(), 64);
        assert_eq!(Set::all(0).iter().count(), 0);
    }

    #[test]
    fn a_slip_inside_of_a_word_is_near_and_no_text_is_taken_for_its_neighbour() {
        // A text that fills its slot: the next one begins right behind the gap.
        let texts = ["招聘青稞收割", "འབྲོག་ལས་བྱེད་མཁན།", &"甲".repeat(63), "收割机", "厨师"].map(normal);
        let index = Index::of(&texts);
        let near = |word: &str| index.nearly(&words(word)[0]).iter().collect::<Vec<u32>>();
        assert_eq!(near("青棵收割"), [0]);
        assert_eq!(near("青稞收各"), [0]);
        assert_eq!(near("འབྲོག་ལས་བྱད་མཁན"), [1]);
        assert_eq!(near("厨是"), [4]);
        assert_eq!(near("出师"), Vec::<u32>::new());
        assert_eq!(near("割"), Vec::<u32>::new());
        assert_eq!(near("甲乙收割"), Vec::<u32>::new());
    }

    proptest! {
        /// The index finds exactly the texts that hold the words.
        #[test]
        fn the_index_finds_what_reading_through_finds(
            texts in proptest::collection::vec("[厨师洛隆ཀཁ་ལས a%_1]{0,200}", 0..30),
            query in "[厨师洛隆ཀཁ་ལས a%_1]{0,6}",
        ) {
            let texts: Vec<String> = texts.iter().map(|text| normal(text)).collect();
            let index = Index::of(&texts);
            let words = words(&query);
            let read: Vec<u32> = (0..).zip(&texts).filter(|(_, text)| holds(text, &words)).map(|(number, _)| number).collect();
            prop_assert_eq!(found(&index, &query), read);
        }
    }
}
