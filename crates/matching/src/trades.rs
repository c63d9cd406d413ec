//! Kinds of work, as a list of words that residents choose from and vacancies are known by (`data/trades.csv`).
//!
//! A choice from a list instead of typed words: it is touched with a thumb, read in every language, and matches the same way
//! whatever language a vacancy is written in.

use std::sync::LazyLock;

const FILE: &str = include_str!("../data/trades.csv");

/// One kind of work.
pub struct Trade {
    /// By which it is kept, and by which messages name it.
    pub word: &'static str,
    /// Parts of titles that tell of it.
    known_by: Vec<&'static str>,
}

static TRADES: LazyLock<Vec<Trade>> = LazyLock::new(|| {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(','))
        .map(|(word, known_by)| Trade { word, known_by: known_by.split('|').collect() })
        .collect()
});

/// All kinds, in the order of the list.
pub fn all() -> &'static [Trade] {
    &TRADES
}

/// Kinds of work as bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub struct Trades(pub u64);

impl Trades {
    /// The kind with this word.
    pub fn find(word: &str) -> Option<Trades> {
        TRADES.iter().position(|trade| trade.word == word).map(|at| Trades(1 << at))
    }
    /// What a vacancy is: by its title, or by its tasks if the title says nothing. Neither text may hold the name of a firm
    /// or a place: who offers work is no kind of work.
    pub fn of(title: &str, tasks: &str) -> Trades {
        let by = |text: &str| {
            let known = |trade: &Trade| trade.known_by.iter().any(|part| text.contains(part));
            TRADES.iter().enumerate().filter(|(_, trade)| known(trade)).fold(0, |bits, (at, _)| bits | 1 << at)
        };
        match by(title) {
            0 => Trades(by(tasks)),
            bits => Trades(bits),
        }
    }
    pub fn with(self, other: Trades) -> Trades {
        Trades(self.0 | other.0)
    }
    pub fn both(self, other: Trades) -> Trades {
        Trades(self.0 & other.0)
    }
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }
    /// The words, in the order of the list.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        TRADES.iter().enumerate().filter(move |(at, _)| self.0 >> at & 1 == 1).map(|(_, trade)| trade.word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_has_its_form() {
        let lines: Vec<&str> = FILE.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(lines.len(), all().len(), "every line is a kind of work");
        assert!(all().len() <= 64, "bits of a number");
        let words: BTreeSet<&str> = all().iter().map(|trade| trade.word).collect();
        assert_eq!(words.len(), all().len(), "no word twice");
        for trade in all() {
            assert!(trade.word.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}", trade.word);
            assert!(trade.known_by.iter().all(|part| !part.trim().is_empty()), "{}", trade.word);
        }
        // What people chose is kept by these words: the list grows at its end.
        assert_eq!((all()[0].word, all()[21].word, all()[36].word), ("herding", "cooking", "assembly"));
    }

    #[test]
    fn a_vacancy_is_known_by_its_title_and_by_its_tasks_only_without_one() {
        let words = |title: &str, tasks: &str| Trades::of(title, tasks).words().collect::<Vec<_>>();
        assert_eq!(words("厨房帮工", "洗菜、打扫"), ["cooking"], "the title says it");
        assert_eq!(words("招工", "洗碗、打扫"), ["cooking", "cleaning"]);
        assert_eq!(words("挖掘机驾驶", ""), ["digger", "driving"]);
        assert_eq!(words("མ་བྱན།", ""), ["cooking"]);
        assert!(words("样本", "样本").is_empty());
        assert_eq!(Trades::find("cooking").unwrap().words().collect::<Vec<_>>(), ["cooking"]);
        assert_eq!(Trades::find("employer"), None);
    }
}
