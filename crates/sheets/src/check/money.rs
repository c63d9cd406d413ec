//! Pay as stated: an amount in fen and its period. No floats: decimals are read digit by digit.

use super::text;
use super::types::PayPeriod;
use crate::cells::Cell;
use leka_core::Fen;

/// The amount does not say how much, or for a period that is not kept (a day, an hour).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MoneyFault;

/// Reads a cell under its heading (with the unit and period that the heading or its group says).
/// What the cell itself says wins. A band (3000-4000), 以上, 左右 and an amount per day are unreadable.
pub fn parse(cell: &Cell, heading: &str, detail: &str) -> Result<(Fen, PayPeriod), MoneyFault> {
    let shown = text::of(cell).ok_or(MoneyFault)?;
    let mut value = text::compact(&shown);
    value.retain(|c| !matches!(c, ',' | '¥' | '￥' | '，' | '\''));
    let (heading, detail) = (without_dates(&text::compact(heading)), text::compact(detail));
    let said = |word: &str| heading.contains(word) || detail.contains(word);

    let mut period = None;
    for (words, found) in
        [(&["每月", "月薪", "/月", "月"][..], PayPeriod::Month), (&["每年", "年薪", "/年", "年"][..], PayPeriod::Year)]
    {
        for word in words {
            if let Some(rest) = value.strip_prefix(word).or_else(|| value.strip_suffix(word)) {
                value = rest.trim_end_matches(['/', '每', '一']).to_owned();
                period = Some(found);
                break;
            }
        }
    }
    let mut scale = None;
    for (word, found) in
        [("万元", 10_000), ("千元", 1_000), ("元整", 1), ("元", 1), ("块钱", 1), ("块", 1), ("万", 10_000), ("千", 1_000)]
    {
        if let Some(rest) = value.strip_suffix(word) {
            value = rest.to_owned();
            scale = Some(found);
            break;
        }
    }
    if said("日工资") || said("日薪") || said("/天") || said("/日") || said("时薪") || said("小时") {
        return Err(MoneyFault);
    }
    let scale = scale.unwrap_or(if said("万") {
        10_000
    } else if said("千元") {
        1_000
    } else {
        1
    });
    let period = period.unwrap_or(if said("月") {
        PayPeriod::Month
    } else if said("年") {
        PayPeriod::Year
    } else {
        PayPeriod::Total
    });
    fen(&value, scale).map(|fen| (fen, period)).ok_or(MoneyFault)
}

/// More than a year's pay (in yuan): where the unit of the whole sheet gives more, it was not meant for this column.
const MOST_BELOW: i64 = 1_000_000;

/// Reads a cell below a row that says a unit for the whole sheet (`above`: 万元), which counts where neither the cell nor its
/// heading or group says one. It may have been meant for another column (a monthly 3500 is none in 万元): an amount that
/// nobody earns is not taken.
pub(super) fn parse_below(cell: &Cell, heading: &str, detail: &str, above: Option<&str>) -> Result<(Fen, PayPeriod), MoneyFault> {
    match unit_below(cell, heading, detail, above) {
        None => parse(cell, heading, detail),
        Some(unit) => parse(cell, heading, &format!("{detail}{unit}")).and_then(|(fen, period)| match likely(fen) {
            true => Ok((fen, period)),
            false => Err(MoneyFault),
        }),
    }
}

/// The unit of the whole sheet, when nothing nearer to the amount says one.
pub(super) fn unit_below<'u>(cell: &Cell, heading: &str, detail: &str, above: Option<&'u str>) -> Option<&'u str> {
    let says = |text: &str| text.contains(['元', '万']);
    above.filter(|_| !says(heading) && !says(detail) && !text::of(cell).is_some_and(|cell| says(&cell)))
}

/// The unit of the whole sheet, when it alone makes of an amount that can be read one that nobody earns.
pub(super) fn unit_too_large<'u>(cell: &Cell, heading: &str, detail: &str, above: Option<&'u str>) -> Option<&'u str> {
    let unit = unit_below(cell, heading, detail, above)?;
    let (fen, _) = parse(cell, heading, &format!("{detail}{unit}")).ok()?;
    (!likely(fen)).then_some(unit)
}

/// Whether somebody may earn so much.
pub(super) fn likely(fen: Fen) -> bool {
    fen.0 <= MOST_BELOW * 100
}

/// A decimal text times `scale` yuan, rounded to the fen (formula cells carry many decimals).
pub(super) fn fen(value: &str, scale: i128) -> Option<Fen> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fraction = &fraction[..fraction.len().min(16)];
    let power = 10i128.pow(u32::try_from(fraction.len()).ok()?);
    let number = format!("{whole}{fraction}").parse::<i128>().ok()? * scale * 100;
    let rounded = (number * 2 + power) / (2 * power);
    i64::try_from(rounded).ok().filter(|fen| *fen > 0 && *fen < 1_000_000_000_000).map(Fen)
}

/// `2022年`, `1-6月`, `3月` at the head of a heading are dates, not periods.
pub(super) fn without_dates(heading: &str) -> String {
    let mut kept = String::with_capacity(heading.len());
    let mut digits = String::new();
    for c in heading.chars() {
        if c.is_ascii_digit() || (!digits.is_empty() && matches!(c, '-' | '至' | '~')) {
            digits.push(c);
        } else if !digits.is_empty() && matches!(c, '年' | '月') {
            digits.clear();
        } else {
            digits.clear();
            kept.push(c);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(cell: Cell, heading: &str) -> Option<(String, &'static str)> {
        parse(&cell, heading, "").ok().map(|(fen, period)| (fen.to_string(), period.word()))
    }
    fn text(typed: &str, heading: &str) -> Option<(String, &'static str)> {
        read(Cell::Text(typed.to_owned()), heading)
    }
    fn pay(amount: &str, period: &'static str) -> Option<(String, &'static str)> {
        Some((amount.to_owned(), period))
    }

    #[test]
    fn unit_and_period_come_from_heading_and_cell() {
        assert_eq!(text("3000", "月工资"), pay("3000.00", "month"));
        assert_eq!(text("3,000元", "月收入(元)"), pay("3000.00", "month"));
        assert_eq!(text("3.5", "年收入（万元）"), pay("35000.00", "year"));
        assert_eq!(text("0.35万", "月收入"), pay("3500.00", "month"));
        assert_eq!(text("35000元", "年收入（万元）"), pay("35000.00", "year"));
        assert_eq!(text("3000元/月", "工资"), pay("3000.00", "month"));
        assert_eq!(text("每月3000元", "工资"), pay("3000.00", "month"));
        assert_eq!(text("３０００", "工资"), pay("3000.00", "total"));
        assert_eq!(text("3000", "2022年1-6月劳务收入（元）"), pay("3000.00", "total"));
        assert_eq!(read(Cell::Number(0.35), "年收入（万元）"), pay("3500.00", "year"));
        assert_eq!(read(Cell::Number(3333.3333333333335), "月工资"), pay("3333.33", "month"));
    }

    #[test]
    fn the_unit_of_the_whole_sheet_counts_where_nothing_nearer_says_one() {
        let below = |typed: &str, heading: &str, detail: &str| {
            let read = parse_below(&Cell::Text(typed.to_owned()), heading, detail, Some("万元")).ok();
            read.map(|(fen, period)| (fen.to_string(), period.word()))
        };
        assert_eq!(below("3.6", "年收入", ""), pay("36000.00", "year"));
        assert_eq!(below("0.35", "收入", "月"), pay("3500.00", "month"));
        for (typed, heading, detail) in [("36000", "年收入（元）", ""), ("36000", "年收入", "元"), ("36000元", "年收入", "")]
        {
            assert_eq!(below(typed, heading, detail), pay("36000.00", "year"), "{typed} {heading} {detail}");
        }
        assert_eq!(below("3.6万", "年收入", ""), pay("36000.00", "year"));
        // Nobody earns so much: the unit was meant for another column.
        assert_eq!(below("3500", "月工资", ""), None);
        assert_eq!(below("3500元", "月工资", ""), pay("3500.00", "month"));
        let none = parse_below(&Cell::Number(3500.0), "月工资", "", None);
        assert_eq!(none, Ok((Fen(350_000), PayPeriod::Month)));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for typed in ["3000-4000", "1500元以下", "3000元以上", "不详", "约3000", "-5", "1.2.3", ".", "", "200元/天"] {
            assert_eq!(text(typed, "月工资"), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_cell_is_read_or_refused(typed in "\\PC{0,20}", number in any::<f64>()) {
            let _ = parse(&Cell::Text(typed.clone()), &typed, &typed);
            let _ = parse(&Cell::Number(number), "年收入（万元）", "");
        }
        #[test]
        fn every_amount_of_yuan_and_fen_is_exact(fen in 1i64..100_000_000_000) {
            let typed = format!("{}.{:02}", fen / 100, fen % 100);
            prop_assert_eq!(parse(&Cell::Text(typed), "工资", ""), Ok((Fen(fen), PayPeriod::Total)));
        }
    }
}
