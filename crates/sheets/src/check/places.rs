//! The township of registration, in any of the forms that ledgers use.

use super::text;
use super::units::{COUNTY, Unit, township_stem, units, village_stem};
use leka_core::folding::{plain_dash, plain_dot};

/// What a text says about township and village.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// A township (9-digit code) and, when the text goes on, the stem of a village.
    Township { code: &'static str, village: Option<String> },
    /// Only the county (or what stands above it): says nothing about the township.
    County,
    /// A village name that several townships have.
    Ambiguous { village: String, townships: Vec<&'static str> },
    /// No place of the county.
    Unknown,
}

const ABOVE: [&[&str]; 3] = [&["西藏自治区", "西藏"], &["昌都市", "昌都地区", "昌都"], &["洛隆县", "洛隆"]];

/// Reads 硕督镇, 硕督, 洛隆县硕督镇, 西藏自治区昌都市洛隆县硕督镇久嘎村, 540329101, or a village alone
/// when its name is unique in the county. `within` is a township already known.
pub fn parse(typed: &str, within: Option<&str>) -> Place {
    let between = |c: char| matches!(plain_dash(plain_dot(c)), '-' | '/' | '·' | ',' | '.' | '、' | '\'');
    let compact: String = text::compact(typed).chars().filter(|c| !between(*c)).collect();
    if compact.len() >= 6 && compact.bytes().all(|b| b.is_ascii_digit()) {
        return coded(&compact);
    }
    let mut rest = compact.as_str();
    for level in ABOVE {
        if let Some(shorter) = level.iter().find_map(|name| rest.strip_prefix(name)) {
            // 昌都路, 洛隆村: only the head of a longer name.
            if shorter.starts_with(['路', '街', '村']) {
                continue;
            }
            rest = shorter;
        }
    }
    if rest.is_empty() {
        return if compact.is_empty() { Place::Unknown } else { Place::County };
    }
    township_at_head(rest).or_else(|| village_alone(rest, within)).unwrap_or(Place::Unknown)
}

fn coded(code: &str) -> Place {
    if code == COUNTY || (code.len() == 12 && code.starts_with(COUNTY) && code.ends_with("000000")) {
        return Place::County;
    }
    let township = units().townships.iter().find(|unit| code.get(..9) == Some(unit.code));
    match (township, code.len()) {
        (Some(unit), 9) => Place::Township { code: unit.code, village: None },
        (Some(unit), 12) => {
            let village = units().villages.iter().find(|village| village.code == code);
            Place::Township { code: unit.code, village: village.map(|village| village_stem(village.name).to_owned()) }
        }
        _ => Place::Unknown,
    }
}

fn township_at_head(rest: &str) -> Option<Place> {
    let found = |unit: &Unit, tail: &str| Some(Place::Township { code: unit.code, village: village_text(tail) });
    for unit in &units().townships {
        let stem = township_stem(unit.name);
        let Some(tail) = rest.strip_prefix(stem) else { continue };
        if let Some(tail) = tail.strip_prefix(['镇', '乡']) {
            let tail = tail.strip_prefix("人民政府").unwrap_or(tail);
            return found(unit, tail);
        }
        // 硕督 alone is the township, 硕督村 its village; 硕督久嘎村 needs a village that is there.
        if tail.is_empty() || villages_of(unit.code).any(|village| stem_of(tail) == village_stem(village.name)) {
            return found(unit, tail);
        }
    }
    None
}

fn villages_of(township: &str) -> impl Iterator<Item = &'static Unit> {
    units().villages.iter().filter(move |village| village.code.starts_with(township))
}

fn village_alone(rest: &str, within: Option<&str>) -> Option<Place> {
    let stem = stem_of(rest);
    let named_so: Vec<&Unit> = units().villages.iter().filter(|village| village_stem(village.name) == stem).collect();
    let townships: Vec<&'static str> = named_so.iter().filter_map(|village| village.code.get(..9)).collect();
    let inside = within.and_then(|within| townships.iter().copied().find(|code| *code == within));
    match (inside, townships.as_slice()) {
        (Some(code), _) => Some(Place::Township { code, village: Some(stem.to_owned()) }),
        (None, [code]) => Some(Place::Township { code, village: Some(stem.to_owned()) }),
        (None, []) => None,
        (None, _) => Some(Place::Ambiguous { village: stem.to_owned(), townships }),
    }
}

/// The village name at the head of 久嘎村3组12号.
fn stem_of(text: &str) -> &str {
    let head = match text.find('村') {
        Some(at) => &text[..at + '村'.len_utf8()],
        None => text,
    };
    if village_stem(text) != text && !text.contains('组') { village_stem(text) } else { village_stem(head) }
}

/// The name of a village as it is kept: its stem (`尼亚`), whatever suffix the ledger wrote.
pub fn village_text(text: &str) -> Option<String> {
    let compact = text::compact(text);
    let stem = stem_of(&compact);
    (stem.chars().any(char::is_alphanumeric) && stem.chars().count() <= 30).then(|| stem.to_owned())
}

/// A township (or village) of the county that stands inside a longer text such as a file name; `None`
/// when there is none or several.
pub fn hint(name: &str) -> Option<String> {
    let compact = text::compact(name);
    let townships: Vec<&Unit> = units().townships.iter().filter(|unit| compact.contains(unit.name)).collect();
    let in_township = townships.first().map(|unit| unit.code);
    let village = |full: bool| {
        let mut found = units().villages.iter().filter(|village| {
            let stem = village_stem(village.name);
            in_township.is_none_or(|code| village.code.starts_with(code))
                && if full { bounded(&compact, &format!("{stem}村")) } else { compact == stem }
        });
        let first = found.next()?;
        // The same name twice in the county stays a hint that is ambiguous without its township.
        found.all(|other| village_stem(other.name) == village_stem(first.name)).then(|| format!("{}村", village_stem(first.name)))
    };
    match townships.as_slice() {
        [unit] => Some(match village(true) {
            Some(village) => format!("{}{village}", unit.name),
            None => unit.name.to_owned(),
        }),
        [] => match units().townships.iter().find(|unit| compact == township_stem(unit.name)) {
            Some(unit) => Some(unit.name.to_owned()),
            None => village(true).or_else(|| village(false)),
        },
        _ => None,
    }
}

/// Whether `name` stands in `text` and is not the end of a longer name (堆村 inside 巴堆村).
fn bounded(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        text[..at].chars().next_back().is_none_or(|c| !('\u{4e00}'..='\u{9fff}').contains(&c) || matches!(c, '镇' | '乡' | '县'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn township(typed: &str) -> Option<(&'static str, Option<String>)> {
        match parse(typed, None) {
            Place::Township { code, village } => Some((code, village)),
            _ => None,
        }
    }

    #[test]
    fn a_township_is_recognised_in_any_form() {
        for typed in [
            "硕督镇",
            "硕督",
            "洛隆县硕督镇",
            "洛隆县硕督",
            "西藏自治区昌都市洛隆县硕督镇",
            "西藏昌都洛隆硕督镇",
            " 硕督 镇 ",
            "540329101",
            "硕督乡",
        ] {
            assert_eq!(township(typed), Some(("540329101", None)), "{typed}");
        }
        for typed in [
            "西藏自治区昌都市洛隆县硕督镇久嘎村",
            "硕督镇久嘎村村委会",
            "硕督镇久嘎",
            "硕督久嘎村",
            "久嘎村",
            "久嘎",
            "540329101202",
            "硕督镇久嘎村3组12号",
        ] {
            assert_eq!(township(typed), Some(("540329101", Some("久嘎".to_owned()))), "{typed}");
        }
        assert_eq!(township("硕督村"), Some(("540329101", Some("硕督".to_owned()))));
        assert_eq!(township("达龙村"), Some(("540329200", Some("达龙".to_owned()))));
        assert_eq!(township("巴堆村"), Some(("540329204", Some("巴堆".to_owned()))));
    }

    #[test]
    fn a_village_name_of_two_townships_is_ambiguous_without_one() {
        for (typed, within) in [("白托村", "540329202"), ("日许村", "540329203")] {
            assert!(matches!(parse(typed, None), Place::Ambiguous { .. }), "{typed}");
            assert!(matches!(parse(typed, Some(within)), Place::Township { code, .. } if code == within), "{typed}");
        }
        assert_eq!(township("白达乡白托村"), Some(("540329202", Some("白托".to_owned()))));
    }

    #[test]
    fn what_is_no_place_of_the_county_is_unknown() {
        for typed in ["测试镇", "四川省成都市", "540328100", "昌都市卡若区城关镇", "外地", "12"] {
            assert_eq!(parse(typed, None), Place::Unknown, "{typed}");
        }
        assert_eq!(parse("洛隆县", None), Place::County);
        assert_eq!(parse("540329", None), Place::County);
    }

    #[test]
    fn a_hint_is_found_in_the_names_of_sheets_and_files() {
        assert_eq!(hint("硕督镇").as_deref(), Some("硕督镇"));
        assert_eq!(hint("硕督").as_deref(), Some("硕督镇"));
        assert_eq!(hint("尼亚村").as_deref(), Some("尼亚村"));
        assert_eq!(hint("硕督镇久嘎村转移就业花名册(2)最终版.xlsx").as_deref(), Some("硕督镇久嘎村"));
        assert_eq!(hint("巴堆村").as_deref(), Some("巴堆村"));
        assert_eq!(hint("白托村").as_deref(), Some("白托村"));
        assert_eq!(hint("孜托镇、硕督镇.xlsx"), None);
        assert_eq!(hint("Sheet1"), None);
    }
}
