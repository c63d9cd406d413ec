//! Pay on offer: one amount or a band, for a month, a day or an hour. No floats.

use super::money::{fen, likely, unit_below, without_dates};
use super::text;
use super::types::{Band, BandPeriod};
use crate::cells::Cell;
use leka_core::Fen;

/// The cell says something that is no amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BandFault;

const TO: [char; 7] = ['-', '~', '～', '至', '到', '—', '–'];

/// Reads a cell under its heading. `Ok(None)` when the pay is left open (面议). A year's pay is a twelfth of it a month;
/// what comes on top (提成, 奖金) is no part of what is certain.
pub fn parse(cell: &Cell, heading: &str, detail: &str) -> Result<Option<Band>, BandFault> {
    let shown = text::of(cell).ok_or(BandFault)?;
    let value = text::compact(&shown).to_lowercase();
    if ["面议", "面谈", "面商", "协商", "另议", "电议"].iter().any(|word| value.contains(word))
        && !value.contains(|c: char| c.is_ascii_digit())
    {
        return Ok(None);
    }
    let heading = format!("{}{}", without_dates(&text::compact(heading)), text::compact(detail));
    let period = period(&value).or_else(|| period(&heading)).unwrap_or(Stated::Month);
    let certain = value.split(['+', '加']).next().unwrap_or_default();
    let amounts = amounts(certain, heading.contains('万'), heading.contains("千元")).ok_or(BandFault)?;
    let (from, to) = match amounts.as_slice() {
        [one] => (*one, *one),
        [from, to] if from <= to => (*from, *to),
        _ => return Err(BandFault),
    };
    Ok(Some(match period {
        Stated::Year => Band { from: Fen(from / 12), to: Fen(to / 12), period: BandPeriod::Month },
        Stated::Month => Band { from: Fen(from), to: Fen(to), period: BandPeriod::Month },
        Stated::Day => Band { from: Fen(from), to: Fen(to), period: BandPeriod::Day },
        Stated::Hour => Band { from: Fen(from), to: Fen(to), period: BandPeriod::Hour },
    }))
}

/// As [`parse`], below a row that says a unit for the whole sheet (see [`super::money::parse_below`]).
pub(super) fn parse_below(cell: &Cell, heading: &str, detail: &str, above: Option<&str>) -> Result<Option<Band>, BandFault> {
    match unit_below(cell, heading, detail, above) {
        None => parse(cell, heading, detail),
        Some(unit) => match parse(cell, heading, &format!("{detail}{unit}"))? {
            Some(band) if !likely(band.to) => Err(BandFault),
            band => Ok(band),
        },
    }
}

#[derive(Clone, Copy)]
enum Stated {
    Year,
    Month,
    Day,
    Hour,
}

fn period(text: &str) -> Option<Stated> {
    let said = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if said(&["小时", "时薪", "/时", "/h"]) {
        Some(Stated::Hour)
    } else if said(&["日薪", "日工资", "/天", "/日", "每天", "每日", "一天", "元天", "日结"]) {
        Some(Stated::Day)
    } else if said(&["年薪", "/年", "每年", "年收入"]) {
        Some(Stated::Year)
    } else if said(&["月"]) {
        Some(Stated::Month)
    } else {
        None
    }
}

/// One or two amounts in fen; a scale after the second holds for both (0.4-0.6万).
fn amounts(value: &str, in_ten_thousands: bool, in_thousands: bool) -> Option<Vec<i64>> {
    let mut value: String = value.chars().filter(|c| !matches!(c, ',' | '，' | '¥' | '￥' | '\'' | ' ')).collect();
    for word in [
        "每个月",
        "每月",
        "每天",
        "每日",
        "每小时",
        "每年",
        "月薪",
        "日薪",
        "年薪",
        "时薪",
        "工资",
        "约",
        "大约",
        "保底",
        "底薪",
        "人民币",
    ] {
        value = value.replace(word, "");
    }
    let parts: Vec<&str> = value.split(TO).collect();
    if parts.len() > 2 {
        return None;
    }
    let read: Option<Vec<(&str, Option<i128>)>> = parts.iter().map(|part| number(part)).collect();
    let read = read?;
    let said = read.iter().rev().find_map(|(_, scale)| *scale);
    // What a cell says wins; thousands written out are no ten thousands.
    let heading = if in_ten_thousands {
        10_000
    } else if in_thousands {
        1_000
    } else {
        1
    };
    read.iter().map(|(digits, scale)| Some(fen(digits, scale.or(said).unwrap_or(heading))?.0)).collect()
}

/// The digits at the head of a part and the scale that follows; anything else behind is a word for the period.
fn number(part: &str) -> Option<(&str, Option<i128>)> {
    let end = part.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(part.len());
    let (digits, rest) = part.split_at(end);
    let scale = [("万", 10_000), ("w", 10_000), ("千", 1_000), ("k", 1_000), ("元", 1), ("块", 1)];
    let scale = scale.iter().find(|(word, _)| rest.starts_with(word)).map(|(_, scale)| *scale);
    let known = rest.is_empty()
        || scale.is_some()
        || ["以上", "起", "左右", "/", "每", "一", "月", "天", "日", "小时", "年", "不等", "(", "及以上"]
            .iter()
            .any(|word| rest.starts_with(word));
    (!digits.is_empty() && known).then_some((digits, scale))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(typed: &str, heading: &str) -> Result<Option<(i64, i64, &'static str)>, BandFault> {
        let band = parse(&Cell::Text(typed.to_owned()), heading, "")?;
        Ok(band.map(|band| (band.from.0 / 100, band.to.0 / 100, band.period.word())))
    }

    #[test]
    fn bands_are_read_as_the_field_writes_them() {
        for (typed, heading, expected) in [
            ("4000-6000", "月工资", (4000, 6000, "month")),
            ("4000—6000元/月", "工资待遇", (4000, 6000, "month")),
            ("4000～6000元", "薪资待遇", (4000, 6000, "month")),
            ("４０００至６０００", "待遇", (4000, 6000, "month")),
            ("0.4-0.6万", "月工资", (4000, 6000, "month")),
            ("4-6千元", "月工资", (4000, 6000, "month")),
            ("4k-6k", "薪资", (4000, 6000, "month")),
            ("3500元以上", "月工资", (3500, 3500, "month")),
            ("3,500元起", "月工资", (3500, 3500, "month")),
            ("3500+提成", "月工资", (3500, 3500, "month")),
            ("150元/天", "工资待遇", (150, 150, "day")),
            ("150-200", "日工资（元）", (150, 200, "day")),
            ("20元/小时", "待遇", (20, 20, "hour")),
            ("年薪6万-12万", "待遇", (5000, 10000, "month")),
            ("月薪4500", "待遇", (4500, 4500, "month")),
        ] {
            assert_eq!(read(typed, heading), Ok(Some(expected)), "{typed}");
        }
        assert_eq!(read("面议", "月工资"), Ok(None));
        for typed in ["不详", "6000-4000", "1-2-3", "优厚", "五险一金"] {
            assert_eq!(read(typed, "月工资"), Err(BandFault), "{typed}");
        }
        assert_eq!(parse(&Cell::Number(4200.0), "月工资", "").unwrap().unwrap().from, Fen(420_000));
    }

    #[test]
    fn the_unit_of_the_whole_sheet_counts_where_nothing_nearer_says_one() {
        let below = |typed: &str, heading: &str, unit: &str| -> Result<Option<(i64, i64)>, BandFault> {
            let band = parse_below(&Cell::Text(typed.to_owned()), heading, "", Some(unit))?;
            Ok(band.map(|band| (band.from.0 / 100, band.to.0 / 100)))
        };
        assert_eq!(below("4-6", "月工资", "千元"), Ok(Some((4000, 6000))));
        assert_eq!(below("4000-6000元", "月工资", "千元"), Ok(Some((4000, 6000))));
        assert_eq!(below("4000-6000", "月工资（元）", "千元"), Ok(Some((4000, 6000))));
        assert_eq!(below("4000-6000", "月工资", "千元"), Err(BandFault));
        assert_eq!(below("面议", "月工资", "千元"), Ok(None));
    }

    proptest! {
        #[test]
        fn any_cell_is_read_or_refused(typed in "\\PC{0,20}", mixed in "[0-9.万千元k/天月~至起-]{0,12}") {
            let _ = parse(&Cell::Text(typed.clone()), &typed, &typed);
            let _ = parse(&Cell::Text(mixed), "年薪（万元）", "");
        }
    }
}
