//! Filters over the dimensions of a fact: conjunctions of "this dimension is one of these words".

use leka_core::facts::FactSpec;

/// What an indicator counts: a fact and which of its records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Base {
    pub fact: &'static FactSpec,
    pub filter: Filter,
}

/// All terms must hold. The empty filter holds for every record.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// At most one term per dimension, in the order of the slots.
    pub terms: Vec<Term>,
}

/// One dimension of a fact has any of the values. No value at all never holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    pub dimension: &'static str,
    /// The dimension's place in the fact, in contributions and in kept sums.
    pub slot: usize,
    pub values: Vec<String>,
}

impl Filter {
    /// Whether a record with these dimension values is in. A slot that is absent is never in.
    pub fn matches(&self, slots: &[&str]) -> bool {
        self.terms.iter().all(|term| slots.get(term.slot).is_some_and(|value| term.values.iter().any(|v| v == value)))
    }

    /// The records that are in both. Terms of one dimension become one with the values they share.
    pub fn and(&self, other: &Filter) -> Filter {
        let mut terms = self.terms.clone();
        for term in &other.terms {
            match terms.iter_mut().find(|own| own.slot == term.slot) {
                Some(own) => own.values.retain(|value| term.values.contains(value)),
                None => terms.push(term.clone()),
            }
        }
        terms.sort_by_key(|term| term.slot);
        Filter { terms }
    }

    /// Whether no record can be in both: on some dimension they share no value.
    pub fn is_apart_from(&self, other: &Filter) -> bool {
        self.and(other).is_never()
    }

    /// Whether no record can be in.
    pub fn is_never(&self) -> bool {
        self.terms.iter().any(|term| term.values.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 3] = ["kind", "sector", "channel"];
    const WORDS: [&str; 3] = ["a", "b", "c"];

    fn filters() -> impl Strategy<Value = Filter> {
        proptest::collection::vec(proptest::option::of(proptest::sample::subsequence(WORDS.to_vec(), 0..=3)), 3).prop_map(|all| {
            let terms = all.into_iter().enumerate().filter_map(|(slot, values)| {
                values.map(|values| Term {
                    dimension: NAMES[slot],
                    slot,
                    values: values.into_iter().map(str::to_owned).collect(),
                })
            });
            Filter { terms: terms.collect() }
        })
    }
    fn every_record() -> impl Iterator<Item = [&'static str; 3]> {
        WORDS.into_iter().flat_map(|a| WORDS.into_iter().flat_map(move |b| WORDS.into_iter().map(move |c| [a, b, c])))
    }

    proptest! {
        #[test]
        fn both_together_is_both_one_by_one(one in filters(), two in filters()) {
            let both = one.and(&two);
            for record in every_record() {
                prop_assert_eq!(both.matches(&record), one.matches(&record) && two.matches(&record));
            }
            prop_assert_eq!(&both, &two.and(&one));
            prop_assert_eq!(one.is_apart_from(&two), !every_record().any(|r| one.matches(&r) && two.matches(&r)));
        }
    }

    #[test]
    fn the_empty_filter_takes_all_and_an_absent_slot_is_out() {
        assert!(Filter::default().matches(&[]));
        let term = Term { dimension: "sector", slot: 1, values: vec!["a".into()] };
        assert!(!Filter { terms: vec![term] }.matches(&["a"]));
    }
}
