//! The place of work as a destination: the chain of units from the left, its deepest unit decides.
//!
//! `四川省成都市昌都路` lies outside the region although a unit's name stands in it; a name without its
//! kind of unit before 路 or 饭店 is no place. What is not recognised stays unknown and is never guessed.

use super::text;
use super::units::{COUNTY, REGION, units};
use super::words::{self, PlaceWords};
use leka_core::Destination;

/// The deepest unit of a place of work that is known, by its code.
pub fn division(typed: &str) -> Option<&'static str> {
    let compact = plain(typed);
    let rest = compact.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix("中国").unwrap_or(rest);
    let rest = class_word(rest).map_or(rest, |(_, tail)| tail);
    deepest(rest)
}

/// Without the signs that stand between units.
fn plain(typed: &str) -> String {
    text::compact(typed)
        .chars()
        .filter(|c| !matches!(c, '-' | '/' | '·' | ',' | '，' | '—' | '.' | '(' | ')' | '>' | '：' | ':'))
        .collect()
}

/// Reads a place of work.
pub fn parse(typed: &str) -> Destination {
    let compact = plain(typed);
    let mut rest = compact.as_str();
    if let Some(said) = words::value::<Destination>(rest) {
        return said;
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
        deepest = Some(code);
        rest = after(length);
    }
    deepest
}

/// Whether a name without its kind of unit is a place here and not the head of another name.
fn stands_alone(tail: &str, code: &str, in_chain: bool) -> bool {
    let street = PlaceWords::get().is_ok_and(|places| places.streets.iter().any(|word| tail.starts_with(word.as_str())));
    let township_alone = code.len() < 9 || in_chain || tail.is_empty() || tail.starts_with(['镇', '乡']);
    !street && township_alone
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
                "县内 本县 洛隆县 洛隆 硕督镇 硕督 洛隆县硕督镇 西藏昌都市洛隆县硕督镇 西藏自治区昌都市洛隆县 昌都洛隆 县内硕督镇 县内务工 西藏昌都市洛隆县硕督镇久嘎村 3县内 尼亚村",
                Destination::County,
            ),
            (
                "区内 县外区内 西藏 西藏自治区 昌都市 昌都 昌都市卡若区 拉萨 拉萨市 那曲 那曲市色尼区 林芝市米林县 林芝市米林市 日喀则 阿里 阿里地区 山南市 江达县 区内拉萨 西藏拉萨市城关区 八宿 县外市内 昌都市城区",
                Destination::Region,
            ),
            (
                "区外 四川 四川省 四川省成都市 四川成都 成都 成都市 四川省成都市昌都路 江苏南京 北京 北京市朝阳区 重庆 青海省玉树州 玉树 甘孜州 内蒙古 新疆乌鲁木齐 广东省深圳市 区外务工 区外四川省成都市 省外 1省外 四川省甘孜藏族自治州",
                Destination::OutsideRegion,
            ),
            ("外地 外出 不详 测试地 昌都路12号 西藏饭店 拉萨酒店 成都路", Destination::Unknown),
        ] {
            for place in places.split(' ') {
                assert_eq!(parse(place), expected, "{place}");
            }
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
