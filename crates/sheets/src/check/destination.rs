//! The place of work as a destination: the chain of units from the left, its deepest unit decides.
//!
//! `四川省成都市昌都路` lies outside the region although a unit's name stands in it; a name without its
//! kind of unit before 路, 东路 or 饭店 is no place, nor is a province that only helps here (山东援藏项目). What is not
//! recognised stays unknown and is never guessed.

use super::text;
use super::units::{COUNTY, REGION, units};
use super::words::{self, PlaceWords};
use leka_core::Destination;
use leka_core::folding::{plain_dash, plain_dot};

/// The deepest unit of a place of work that is known, by its code.
pub fn division(typed: &str) -> Option<&'static str> {
    if let Some(code) = latin(typed) {
        return Some(code);
    }
    let compact = plain(typed);
    let rest = compact.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix("中国").unwrap_or(rest);
    let rest = class_word(rest).map_or(rest, |(_, tail)| tail);
    deepest(rest)
}

/// Without the signs that stand between units.
fn plain(typed: &str) -> String {
    let between = |c: char| matches!(plain_dash(plain_dot(c)), '-' | '/' | '·' | ',' | '.' | '(' | ')' | '>' | ':');
    text::compact(typed).chars().filter(|c| !between(*c)).collect()
}

/// Reads a place of work.
pub fn parse(typed: &str) -> Destination {
    let compact = plain(typed);
    let mut rest = compact.as_str();
    if let Some(said) = words::value::<Destination>(rest) {
        return said;
    }
    if let Some(code) = latin(typed) {
        return class_of(code);
    }
    // Codes before the word: 1省外, 3县内.
    rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    rest = rest.strip_prefix("中国").unwrap_or(rest);
    let mut found = Destination::Unknown;
    if let Some((class, tail)) = class_word(rest) {
        found = class;
        rest = tail;
    }
    chain(rest).unwrap_or(found)
}

fn class_word(text: &str) -> Option<(Destination, &str)> {
    let places = PlaceWords::get().ok()?;
    let lists = [
        (&places.county, Destination::County),
        (&places.region, Destination::Region),
        (&places.outside_region, Destination::OutsideRegion),
    ];
    let (word, class) = lists
        .iter()
        .flat_map(|(list, class)| list.iter().map(move |word| (word.as_str(), *class)))
        .filter(|(word, _)| text.starts_with(word))
        .max_by_key(|(word, _)| word.len())?;
    let tail = &text[word.len()..];
    let tail =
        places.tails.iter().filter_map(|more| tail.strip_prefix(more.as_str())).min_by_key(|tail| tail.len()).unwrap_or(tail);
    Some((class, tail))
}

/// Follows the units from the left, each inside the one before it.
fn chain(text: &str) -> Option<Destination> {
    deepest(text).map(class_of)
}

fn deepest(text: &str) -> Option<&'static str> {
    let mut rest = text;
    let mut deepest: Option<&'static str> = None;
    loop {
        let after = |length: usize| &rest[length..];
        let found = units().head(rest, |code, short| {
            code.len() > deepest.map_or(0, str::len)
                && deepest.is_none_or(|unit| code.starts_with(unit))
                // At the head, townships and villages only with their kind, 硕督 only when nothing follows.
                && !(short && code.len() > 9)
        });
        let Some((length, code, short)) = found else { break };
        if short && !stands_alone(after(length), code, deepest.is_some()) {
            break;
        }
        if only_helps(after(length), code) {
            return None;
        }
        deepest = Some(code);
        rest = after(length);
    }
    deepest
}

/// Whether a name without its kind of unit is a place here and not the head of another name.
fn stands_alone(tail: &str, code: &str, in_chain: bool) -> bool {
    let Ok(places) = PlaceWords::get() else { return false };
    let street = places.streets.iter().any(|word| tail.starts_with(word.as_str()));
    let ends = tail.is_empty() || places.tails.iter().any(|word| tail == word);
    let alone = match code.len() {
        // 西昌 is the city only when nothing follows.
        6 => code.starts_with(REGION) || ends,
        9.. => ends || tail.starts_with(['镇', '乡']),
        _ => true,
    };
    !street && (in_chain || alone)
}

/// Whether a unit of elsewhere is named for its help here, or its people's: 上海援藏, 广东省援建工地, 四川商会.
fn only_helps(tail: &str, code: &str) -> bool {
    let helps = |places: &PlaceWords| places.helpers.iter().any(|word| tail.starts_with(word.as_str()));
    !code.starts_with(REGION) && PlaceWords::get().is_ok_and(helps)
}

/// The county or one of its townships in Latin letters: `Luolong`, `Shuodu Town, Luolong County, Tibet`.
fn latin(typed: &str) -> Option<&'static str> {
    let places = PlaceWords::get().ok()?;
    if !typed.is_ascii() {
        return None;
    }
    let (mut found, mut kind) = (Vec::new(), false);
    for word in typed.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
        let word = word.to_ascii_lowercase();
        if places.latin_above.contains(&word) {
            continue;
        }
        let suffix = places.latin_kinds.iter().find(|kind| word.ends_with(kind.as_str()));
        let stem = suffix.and_then(|kind| word.strip_suffix(kind.as_str())).unwrap_or(&word);
        kind |= suffix.is_some();
        if !stem.is_empty() {
            found.push((places.latin.get(stem)?.as_str(), places.latin_doubtful.iter().any(|name| name == stem)));
        }
    }
    let (code, doubtful) = found.iter().copied().max_by_key(|(code, _)| code.len())?;
    (!doubtful || kind || found.len() > 1).then_some(code)
}

fn class_of(code: &str) -> Destination {
    if code.starts_with(COUNTY) {
        Destination::County
    } else if code.starts_with(REGION) {
        Destination::Region
    } else {
        Destination::OutsideRegion
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_deepest_unit_of_the_chain_decides() {
        for (places, expected) in [
            (
                "县内 本县 Luolong luolong LuolongCounty Luolong-County,Xizang Shuodu Shuodu-Town shuoduzhen Mali,Luolong YuxiXiang 洛隆县 洛隆 硕督镇 硕督 洛隆县硕督镇 西藏昌都市洛隆县硕督镇 西藏自治区昌都市洛隆县 昌都洛隆 县内硕督镇 县内务工 西藏昌都市洛隆县硕督镇久嘎村 3县内 尼亚村",
                Destination::County,
            ),
            (
                "区内 县外区内 西藏 西藏自治区 昌都市 昌都 昌都市卡若区 拉萨 拉萨市 那曲 那曲市色尼区 林芝市米林县 林芝市米林市 日喀则 阿里 阿里地区 山南市 江达县 区内拉萨 西藏拉萨市城关区 八宿 县外市内 昌都市城区",
                Destination::Region,
            ),
            (
                "区外 四川 四川省 四川省成都市 四川成都 成都 成都市 四川省成都市昌都路 江苏南京 北京 北京市朝阳区 重庆 青海省玉树州 玉树 甘孜州 内蒙古 新疆乌鲁木齐 广东省深圳市 区外务工 区外四川省成都市 省外 1省外 四川省甘孜藏族自治州 西昌市 西昌 西昌务工 西昌市工地 格尔木 格尔木市 青海格尔木 都江堰 都江堰市 合作市 义乌 昆山市 四川西昌市 大理 大理市 玉树市",
                Destination::OutsideRegion,
            ),
            (
                "外地 外出 不详 测试地 昌都路12号 西藏饭店 拉萨酒店 成都路 西昌路 合作 合作社 合作社工地 东方 东方公司 义乌饭店 义乌商贸公司 Mali Yuxi Luolo 北京东路 北京中路 江苏东路 云南路 天津大道 西藏中路 四川大厦 山东援藏项目 上海援藏 上海市援藏 广东省援建工地 江苏省苏州市援藏项目 广东省对口支援项目 四川商会",
                Destination::Unknown,
            ),
        ] {
            for place in places.split(' ') {
                assert_eq!(parse(place), expected, "{place}");
            }
        }
        assert_eq!(parse("Luolong County, Changdu, Tibet"), Destination::County);
        assert_eq!(parse("Yuxi Township"), Destination::County);
        assert_eq!(parse("Yuxi City"), Destination::Unknown);
        assert_eq!((division("Shuodu Town"), division("西昌市马道镇")), (Some("540329101"), Some("513401")));
        // A street or a project of elsewhere takes nothing from what is said beside it.
        for (place, expected) in [
            ("拉萨北京东路", Destination::Region),
            ("昌都市上海援藏项目", Destination::Region),
            ("本县内北京东路", Destination::County),
            ("洛隆县援藏项目", Destination::County),
            ("北京市北京东路", Destination::OutsideRegion),
            ("四川省成都市北京东路", Destination::OutsideRegion),
            ("四川省道孚县", Destination::OutsideRegion),
            ("四川道孚县", Destination::OutsideRegion),
        ] {
            assert_eq!(parse(place), expected, "{place}");
        }
        assert_eq!(parse("四川省 成都市"), Destination::OutsideRegion);
        assert_eq!(parse("四川省-成都市-昌都路"), Destination::OutsideRegion);
        assert_eq!(parse("成都、拉萨"), Destination::OutsideRegion);
        assert_eq!(parse(""), Destination::Unknown);
    }

    proptest! {
        #[test]
        fn any_text_gets_one_class(typed in "\\PC{0,30}", mixed in "[西藏昌都市洛隆县硕督镇四川成都路区内外·-]{0,16}") {
            let _ = parse(&typed);
            let _ = parse(&mixed);
        }
    }
}
