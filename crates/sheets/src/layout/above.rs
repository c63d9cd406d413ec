//! What the rows above the header say of the columns below it: the unit of money (field guide 1.8, no. 1).

use crate::cells::RawRow;
use crate::check::text;
use serde::Deserialize;
use std::sync::OnceLock;

/// The units that stand behind 单位, a part of `words/rows.toml`.
#[derive(Deserialize, Default)]
struct UnitWords {
    /// The longer before the shorter.
    money: Vec<String>,
    counted: Vec<String>,
}

impl UnitWords {
    fn get() -> &'static UnitWords {
        static WORDS: OnceLock<UnitWords> = OnceLock::new();
        WORDS.get_or_init(|| toml::from_str(include_str!("../../words/rows.toml")).unwrap_or_default())
    }
}

/// The unit of money that the rows say. `None` when they say none (单位：人), name an office (单位：洛隆县人社局), or say two.
pub fn money(rows: &[RawRow]) -> Option<String> {
    let mut found: Option<&str> = None;
    for row in rows {
        let texts: Vec<String> = row.cells.iter().filter_map(text::of).map(|cell| text::compact(&cell)).collect();
        for (at, cell) in texts.iter().enumerate() {
            // The unit may stand in the next cell.
            let next = texts.get(at + 1).filter(|_| cell.ends_with("单位:"));
            let unit = match next {
                Some(next) => said(&format!("{cell}{next}")),
                None => said(cell),
            };
            match (found, unit) {
                (Some(one), Some(other)) if one != other => return None,
                _ => found = unit.or(found),
            }
        }
    }
    found.map(str::to_owned)
}

/// The unit of money behind a 单位 of the text.
fn said(text: &str) -> Option<&'static str> {
    text.match_indices("单位").find_map(|(at, word)| units(&text[at + word.len()..]))
}

/// The one unit of money in a list of units such as `人、万元`. Nothing but units may stand there, up to the end, a bracket or
/// a number (a date): 单位：元江公司 is the name of a firm.
fn units(list: &str) -> Option<&'static str> {
    let words = UnitWords::get();
    let mut rest = list.strip_prefix(':').unwrap_or(list);
    let mut found = None;
    loop {
        let money = words.money.iter().find(|unit| rest.starts_with(unit.as_str()));
        let counted = words.counted.iter().filter(|unit| rest.starts_with(unit.as_str())).max_by_key(|unit| unit.len());
        let unit = money.or(counted)?;
        match (money, found) {
            (Some(unit), Some(other)) if unit.as_str() != other => return None,
            (Some(unit), _) => found = Some(unit.as_str()),
            (None, _) => {}
        }
        rest = &rest[unit.len()..];
        match rest.strip_prefix(['、', ',', '/', ';', '和']) {
            Some(more) => rest = more,
            None if rest.is_empty() || rest.starts_with(|c: char| matches!(c, ')' | ']' | '】') || c.is_ascii_digit()) => {
                return found;
            }
            None => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cells::Cell;

    fn of(rows: &[&[&str]]) -> Option<String> {
        let cell = |text: &&str| if text.is_empty() { Cell::Empty } else { Cell::Text((*text).to_owned()) };
        let row = |(row, cells): (u32, &&[&str])| RawRow { row, cells: cells.iter().map(cell).collect(), formulas: Vec::new() };
        money(&(1..).zip(rows).map(row).collect::<Vec<_>>())
    }

    #[test]
    fn a_unit_above_the_header_is_found_in_every_form() {
        for (typed, unit) in [
            ("单位：万元", "万元"),
            ("单位:万元", "万元"),
            ("（单位：万元）", "万元"),
            ("单 位：万 元", "万元"),
            ("金额单位：千元", "千元"),
            ("计量单位：元", "元"),
            ("单位：人、万元", "万元"),
            ("单位：万元，人次", "万元"),
            ("单位：人/元", "元"),
            ("单位：元/月", "元"),
            ("单位：万元  2022年3月5日", "万元"),
            ("洛隆县2022年劳务收入台账（单位：万元）", "万元"),
            ("填报单位：测试单位  金额单位：万元", "万元"),
        ] {
            assert_eq!(of(&[&["台账"], &["", typed]]).as_deref(), Some(unit), "{typed}");
        }
        assert_eq!(of(&[&["填报单位：", "测试单位", "单位：", "", "万元"]]).as_deref(), Some("万元"));
        assert_eq!(of(&[&["单位：万元"], &["单位：万元"]]).as_deref(), Some("万元"));
    }

    #[test]
    fn what_names_an_office_or_counts_persons_says_nothing_about_money() {
        for typed in [
            "单位：洛隆县人社局",
            "单位：人",
            "单位：人次、户",
            "填报单位（盖章）：测试单位",
            "填报单位：元江建筑公司",
            "单位：万元公司",
            "单位：人民医院",
            "用工单位：千元劳务",
            "单位：元、万元",
            "单位：",
            "单位",
            "400万元以下项目台账",
            "2022年3月5日",
        ] {
            assert_eq!(of(&[&[typed]]), None, "{typed}");
        }
        assert_eq!(of(&[&["单位：元"], &["单位：万元"]]), None, "which of them?");
        assert_eq!(of(&[&["填报单位：", "洛隆县人社局"]]), None);
        assert_eq!(of(&[]), None);
    }
}
