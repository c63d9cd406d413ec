//! `at_least`, `at_most`, `equals`, `every`: at most one of them, of the kind that the figure has.

use super::fields::{Fields, Node, Said, text, whole};
use crate::fault::{Code, Faults, at};
use crate::model::{Amount, Goal, Unit};
use leka_core::money::Share;
use toml::de::DeValue;

pub(crate) const KEYS: [&str; 4] = ["at_least", "at_most", "equals", "every"];

/// The goal of a table, and where it stands.
pub(crate) fn read(fields: &Fields, faults: &mut Faults) -> Option<Said<Goal>> {
    let mut given: Vec<(&str, &Node)> = KEYS.iter().filter_map(|key| Some((*key, fields.get(key)?))).collect();
    given.sort_by_key(|(_, node)| at(node.span()));
    if let [(first, _), (second, node), ..] = given.as_slice() {
        faults.add(at(node.span()), Code::GoalSeveral, &[("first", first), ("second", second)]);
        return None;
    }
    let (key, node) = *given.first()?;
    let place = at(node.span());
    if key == "every" {
        return match node.get_ref() {
            DeValue::Boolean(true) => Some(Said { value: Goal::Every, at: place }),
            DeValue::Boolean(false) => {
                faults.add(place, Code::EveryFalse, &[]);
                None
            }
            _ => {
                faults.add(place, Code::NotYesNo, &[("key", key)]);
                None
            }
        };
    }
    let amount = amount(node, key, faults)?;
    let goal = match key {
        "at_least" => Goal::AtLeast(amount),
        "at_most" => Goal::AtMost(amount),
        _ => Goal::Equals(amount),
    };
    Some(Said { value: goal, at: place })
}

/// A goal of the wrong kind for the figure's unit is a mistake.
pub(crate) fn fits(goal: &Said<Goal>, unit: Unit, faults: &mut Faults) {
    let amount = match goal.value {
        Goal::AtLeast(amount) | Goal::AtMost(amount) | Goal::Equals(amount) => Some(amount),
        Goal::Every => None,
    };
    let code = match (unit, amount) {
        (Unit::Share, Some(Amount::Whole(_))) => Code::GoalOfShare,
        (Unit::Share, _) => return,
        (Unit::Milestone, Some(Amount::Whole(1))) => return,
        (Unit::Milestone, _) => Code::GoalOfMilestone,
        (_, Some(Amount::Whole(_))) => return,
        _ => Code::GoalOfCount,
    };
    faults.add(goal.at, code, &[("unit", unit.word())]);
}

fn amount(node: &Node, key: &str, faults: &mut Faults) -> Option<Amount> {
    if node.get_ref().is_str() {
        let said = text(node, key, faults)?;
        let share = percent(&said.value);
        if share.is_none() {
            faults.add(said.at, Code::GoalPercent, &[("key", key), ("found", &said.value)]);
        }
        return share.map(Amount::Share);
    }
    let number = whole(node, key, faults)?;
    if number.value < 0 {
        faults.add(number.at, Code::GoalNegative, &[("key", key), ("found", &number.value.to_string())]);
        return None;
    }
    Some(Amount::Whole(number.value))
}

/// `60%` is 60 of 100, `33.5%` is 335 of 1000: exact, never a float. Nothing above 100 %.
pub(crate) fn percent(text: &str) -> Option<Share> {
    let digits = text.trim().strip_suffix(['%', '％'])?.trim_end();
    let (units, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str, longest: usize| part.len() <= longest && part.bytes().all(|b| b.is_ascii_digit());
    if units.is_empty() || !plain(units, 3) || !plain(decimals, 4) || digits.ends_with('.') {
        return None;
    }
    let scale = 10_i64.pow(u32::try_from(decimals.len()).ok()?);
    let decimals: i64 = if decimals.is_empty() { 0 } else { decimals.parse().ok()? };
    let share = Share { part: units.parse::<i64>().ok()? * scale + decimals, whole: 100 * scale };
    (share.part <= share.whole).then_some(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_are_exact() {
        let share = |part, whole| Some(Share { part, whole });
        assert_eq!(percent("60%"), share(60, 100));
        assert_eq!(percent("33.5%"), share(335, 1000));
        assert_eq!(percent(" 33.25 ％"), share(3325, 10_000));
        assert_eq!(percent("100%"), share(100, 100));
        assert_eq!(percent("0%"), share(0, 100));
        for wrong in ["60", "%", "101%", "-1%", "1e2%", "33.%", ".5%", "六十%", "", "100.1%", "1.23456%"] {
            assert_eq!(percent(wrong), None, "{wrong}");
        }
    }
}
