//! Which digits are a mobile number: not a part of something longer, no other number, no amount.

use super::identities::is_day;
use super::signs::{Is, Signs, WIDEST};
use super::{Found, Spot};
use std::ops::Range;

/// What is said right before eleven digits that are another number, or an amount.
const OTHER_NUMBERS: &[&str] =
    &["合同号", "编号", "文号", "单号", "票号", "证号", "注册号", "登记号", "代码", "№", "no.", "¥", "￥", "$", "སྒོར", "སྒོར་"];
/// What makes the digits before it an amount.
const AMOUNTS: &[&str] = &["元", "万", "亿", "角", "圆", "块", "rmb", "yuan"];

impl Signs {
    pub(super) fn mobiles(&mut self) -> Vec<Spot> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for group in 0..self.groups.len() {
            let Some(range) = self.mobile(group) else { continue };
            if !self.taken[range.clone()].contains(&true) {
                self.taken[range.clone()].fill(true);
                ranges.push(range);
            }
        }
        ranges.retain(|range| !self.is_bound_before(range.start) && !self.is_bound_behind(range.end));
        ranges.iter().filter_map(|range| self.spot(range, Found::Mobile)).collect()
    }

    /// What looks like a mobile number that begins with a group.
    fn mobile(&self, first: usize) -> Option<Range<usize>> {
        let head = self.digits(first);
        let own = ["", "0086", "86", "0"].iter().filter_map(|before| head.strip_prefix(*before)).find(|own| {
            let starts = matches!(own.as_bytes(), [b'1', b'3'..=b'9', ..]);
            starts && matches!(own.len(), 3 | 11)
        })?;
        let last = if own.len() == 11 { first } else { self.last_group(first)? };
        let mut from = self.groups[first].start;
        if let Some(country) = first.checked_sub(1).filter(|before| self.is_country(*before)) {
            from = self.groups[country].start;
        }
        if from > 0 && self.signs[from - 1].c == '+' {
            from -= 1;
        }
        Some(from..self.groups[last].end)
    }

    /// The last group of a number whose first three digits stand alone: 3-4-4 or 3-8, parted alike.
    fn last_group(&self, first: usize) -> Option<usize> {
        let sign = self.parting(first)?;
        let (second, third) = (self.digits(first + 1), self.digits(first + 2));
        match (second.len(), third.len()) {
            // 150 20220305 is a count and a day.
            (8, _) if !is_day(&second) => Some(first + 1),
            (4, 4) if self.parting(first + 1) == Some(sign) => Some(first + 2),
            _ => None,
        }
    }

    /// The kind of sign that parts a group of a telephone number from the next one.
    fn parting(&self, group: usize) -> Option<Is> {
        let gap = self.gap(group)?;
        let kinds: Vec<Is> = gap.iter().map(|sign| sign.is).filter(|is| *is != Is::Space).collect();
        match kinds.as_slice() {
            [] if gap.len() < WIDEST => Some(Is::Space),
            [kind @ (Is::Dash | Is::Dot)] if gap.len() <= WIDEST => Some(*kind),
            _ => None,
        }
    }

    /// Whether a group is the number of the country before a telephone number.
    fn is_country(&self, group: usize) -> bool {
        let (Some(range), Some(gap)) = (self.groups.get(group), self.gap(group)) else { return false };
        let plus = range.start > 0 && self.signs[range.start - 1].c == '+';
        let beside = matches!(gap, [sign] if sign.is == Is::Dash || (plus && sign.is == Is::Space));
        beside && !self.taken[range.start] && matches!(self.digits(group).as_str(), "86" | "0086")
    }

    /// Whether what stands before a telephone number makes it a part of something longer, or another number.
    fn is_bound_before(&self, from: usize) -> bool {
        let Some(before) = from.checked_sub(1) else { return false };
        let further = before.checked_sub(1).and_then(|at| self.free(at));
        let longer = match (self.free(before), further) {
            (Some(Is::Letter), _) => self.is_code_before(from),
            (Some(Is::Dash | Is::Dot), Some(Is::Letter)) => self.is_code_before(before),
            (Some(Is::Dash), Some(Is::Digit)) => true,
            // `1.` begins a line of a list.
            (Some(Is::Dot), Some(Is::Digit)) => {
                let group = self.groups.iter().position(|group| group.end == before).map(|group| self.digits(group));
                group.is_none_or(|digits| digits == "0" || digits.len() > 2)
            }
            _ => false,
        };
        longer || self.is_said_to_be_other(from)
    }

    fn is_said_to_be_other(&self, from: usize) -> bool {
        let said: String = self.signs[..from].iter().map(|sign| sign.c).collect();
        let said = said.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '#'));
        OTHER_NUMBERS.iter().any(|other| said.ends_with(other))
    }

    /// The same of what stands behind it.
    fn is_bound_behind(&self, end: usize) -> bool {
        let longer = match (self.free(end), self.free(end + 1)) {
            (Some(Is::Letter), _) => self.is_code_at(end),
            (Some(Is::Dash | Is::Dot), Some(Is::Digit)) => true,
            (Some(Is::Dash), Some(Is::Letter)) => self.is_code_at(end + 1),
            _ => false,
        };
        let rest: String = self.signs[end..].iter().map(|sign| sign.c).skip_while(|c| c.is_whitespace()).take(4).collect();
        longer || AMOUNTS.iter().any(|amount| rest.starts_with(amount))
    }
}
