//! The closed word lists (`words/*.toml`), read once.

use super::text;
use leka_core::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Values by the words that stand for them, one table per dimension.
pub struct ValueWords {
    tables: HashMap<String, HashMap<String, String>>,
    /// The first characters of the words that say nothing, and of those that say that something is not known.
    blank_heads: Vec<char>,
    unsaid_heads: Vec<char>,
}

type Lists = HashMap<String, HashMap<String, Vec<String>>>;

impl ValueWords {
    /// The tables; an unreadable word file would leave them empty (a test reads the file).
    pub fn get() -> &'static ValueWords {
        static WORDS: OnceLock<ValueWords> = OnceLock::new();
        WORDS.get_or_init(|| {
            let lists: Lists = toml::from_str(include_str!("../../words/values.toml")).unwrap_or_default();
            let heads = |table: &str| -> Vec<char> {
                let words = lists.get(table).into_iter().flat_map(|values| values.values().flatten());
                words.filter_map(|word| word.chars().next()).collect()
            };
            let (blank_heads, unsaid_heads) = (heads("blank"), heads("unsaid"));
            let tables = lists.into_iter().map(|(table, values)| {
                let mut words = HashMap::new();
                for (value, list) in values {
                    for word in list {
                        words.insert(key(&word), value.clone());
                        if table == "mode" {
                            words.insert(mode_key(&key(&word)), value.clone());
                        }
                    }
                }
                (table, words)
            });
            ValueWords { tables: tables.collect(), blank_heads, unsaid_heads }
        })
    }

    fn find(&self, table: &str, word: &str) -> Option<&str> {
        let words = self.tables.get(table)?;
        // Most cells hold a listed word as it is.
        if let Some(value) = words.get(word) {
            return Some(value);
        }
        let key = key(word);
        let found = words.get(&key);
        let found = if found.is_none() && table == "mode" { words.get(&mode_key(&key)) } else { found };
        found.map(String::as_str)
    }

    /// The words that stand for a value, for the product's own help: (table, value, words).
    pub fn lists(&self) -> Vec<(&str, &str, Vec<&str>)> {
        let mut all: Vec<(&str, &str, Vec<&str>)> = Vec::new();
        for (table, words) in &self.tables {
            for (word, value) in words {
                match all.iter_mut().find(|(t, v, _)| t == table && v == value) {
                    Some((_, _, list)) => list.push(word),
                    None => all.push((table, value, vec![word])),
                }
            }
        }
        for (_, _, list) in &mut all {
            list.sort_unstable();
        }
        all.sort_unstable();
        all
    }

    /// Whether the cell says nothing: `/`, 无, 暂无.
    pub fn is_blank(&self, word: &str) -> bool {
        begins_with_one_of(word, &self.blank_heads) && self.find("blank", word).is_some()
    }
    /// Whether the word says that something is not known: 不详. Where a word has a value of its own, that goes before.
    pub fn is_unsaid(&self, word: &str) -> bool {
        begins_with_one_of(word, &self.unsaid_heads) && self.find("unsaid", word).is_some()
    }
    /// The value that a word of a table stands for.
    pub fn value_in(&self, table: &str, word: &str) -> Option<&str> {
        self.find(table, word)
    }
    pub fn is_male(&self, word: &str) -> Option<bool> {
        self.find("sex", word).map(|value| value == "male")
    }
}

/// Nearly every cell begins with something else than a word of a list does.
fn begins_with_one_of(word: &str, heads: &[char]) -> bool {
    let first = word.chars().find(|c| !AROUND.contains(c)).map(|c| text::half_width(c).to_ascii_lowercase());
    first.is_some_and(|first| heads.contains(&first))
}

/// Signs around a word that do not matter.
const AROUND: [char; 10] = ['。', '.', '，', ',', '；', ';', ':', '"', '“', '”'];

/// Half-width, lower-case, without spaces and brackets' contents kept.
fn key(word: &str) -> String {
    text::compact(word).to_lowercase().trim_matches(AROUND).to_owned()
}

/// Training modes are written with and without 培训 and 式.
fn mode_key(key: &str) -> String {
    key.trim_end_matches("培训").trim_end_matches('式').to_owned()
}

/// A closed list that cells are read by.
pub trait Listed: Copy + 'static {
    const TABLE: &'static str;
    fn of_word(word: &str) -> Option<Self>;
}

macro_rules! listed {
    ($($kind:ty = $table:literal),+ $(,)?) => {$(
        impl Listed for $kind {
            const TABLE: &'static str = $table;
            fn of_word(word: &str) -> Option<Self> { <$kind>::find(word) }
        }
    )+};
}
listed! {
    Sector = "sector", Channel = "channel", PlacementKind = "kind", TrainingMode = "mode", YesNo = "yes_no", Destination = "destination",
}

/// The value that a word of the list stands for.
pub fn value<T: Listed>(word: &str) -> Option<T> {
    T::of_word(ValueWords::get().find(T::TABLE, word)?)
}

/// Words for the place of work that name no unit, and former names of units.
#[derive(serde::Deserialize)]
pub struct PlaceWords {
    pub county: Vec<String>,
    pub region: Vec<String>,
    pub outside_region: Vec<String>,
    pub tails: Vec<String>,
    pub streets: Vec<String>,
    pub helpers: Vec<String>,
    pub ambiguous: Vec<String>,
    pub latin_kinds: Vec<String>,
    pub latin_above: Vec<String>,
    pub latin_doubtful: Vec<String>,
    pub latin: std::collections::BTreeMap<String, String>,
    pub former: std::collections::BTreeMap<String, String>,
}

impl PlaceWords {
    pub fn get() -> Result<&'static PlaceWords, &'static toml::de::Error> {
        static WORDS: OnceLock<Result<PlaceWords, toml::de::Error>> = OnceLock::new();
        WORDS.get_or_init(|| toml::from_str(include_str!("../../words/places.toml"))).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_files_can_be_read() {
        assert!(PlaceWords::get().is_ok());
        let values = ["sector", "channel", "kind", "mode", "yes_no", "sex", "destination", "work_kind", "lodging", "no_matter"];
        for table in values.into_iter().chain(["blank", "unsaid"]) {
            assert!(ValueWords::get().tables.contains_key(table), "{table}");
        }
    }

    #[test]
    fn the_words_of_the_contract_are_known() {
        for (words, sector) in [
            ("产业 产业带动 industry", Sector::Industry),
            ("项目 工程 工程项目 project", Sector::Project),
            ("三产 第三产业 服务业 自主创业 灵活就业 services", Sector::Services),
        ] {
            for word in words.split(' ') {
                assert_eq!(value::<Sector>(word), Some(sector), "{word}");
            }
        }
        for (words, channel) in [("有组织 政府组织 劳务公司 organised", Channel::Organised), ("自发 自主 self", Channel::Own)]
        {
            for word in words.split(' ') {
                assert_eq!(value::<Channel>(word), Some(channel), "{word}");
            }
        }
        for (words, mode) in [
            ("订单式培训 订单式 订单培训 订单 order", TrainingMode::Order),
            ("定向培训 定向 定向式培训 定向式", TrainingMode::Targeted),
            ("以工代训 以工代训培训", TrainingMode::WorkForTraining),
            ("新型农牧民培训 新型农牧民", TrainingMode::NewFarmer),
            ("在岗培训 在岗", TrainingMode::InPost),
            ("转岗培训 转岗", TrainingMode::PostChange),
            ("技能提升培训 技能提升", TrainingMode::Upgrading),
            ("就业技能培训 就业技能", TrainingMode::Other),
        ] {
            for word in words.split(' ') {
                assert_eq!(value::<TrainingMode>(word), Some(mode), "{word}");
            }
        }
        assert_eq!(value::<PlacementKind>("转移就业"), Some(PlacementKind::Transfer));
        assert_eq!(value::<PlacementKind>("城镇就业"), Some(PlacementKind::Urban));
        assert_eq!(value::<Sector>("养殖"), None);
        // Farming itself: the plan counts work off the farm.
        assert_eq!(value::<Sector>("第一产业"), None);
    }

    #[test]
    fn yes_and_no_are_read_as_typed() {
        for word in "是 √ ✓ 1 １ 有 合格 已结业 Yes".split(' ') {
            assert_eq!(value::<YesNo>(word), Some(YesNo::Yes), "{word}");
        }
        for word in "否 × X 0 无 不合格 未结业".split(' ') {
            assert_eq!(value::<YesNo>(word), Some(YesNo::No), "{word}");
        }
        assert_eq!(value::<YesNo>("可能"), None);
    }
}
