//! The cumulative course of a year as points of a drawing.

use super::svg::{Curve, Point};
use leka_core::{Day, Month, Share};
use leka_plan::{Amount, Goal};
use leka_platform::counting::{Figure, Value};

/// The size of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Size {
    pub width: i64,
    pub height: i64,
}

/// What had been reached by the end of each month, and on the last day: totals of the county.
pub fn course(figure: &Figure, as_of: Day, confirmed: bool) -> Vec<(Day, Value)> {
    let Some(months) = figure.by.get("month") else { return Vec::new() };
    let mut sum = Share { part: 0, whole: 0 };
    let mut out = Vec::new();
    for part in months {
        let value = if confirmed { &part.confirmed } else { &part.reported };
        match value {
            Some(Value::Whole(number)) => sum.part += number,
            Some(Value::Share(share)) => (sum.part, sum.whole) = (sum.part + share.part, sum.whole + share.whole),
            Some(Value::Milestone(_)) | None => return Vec::new(),
        }
        let Some(end) = month(&part.key).map(Month::last_day) else { continue };
        let share = matches!(value, Some(Value::Share(_)));
        out.push((end.min(as_of), if share { Value::Share(sum) } else { Value::Whole(sum.part) }));
    }
    out
}

fn month(key: &str) -> Option<Month> {
    let (year, month) = key.split_once('-')?;
    Some(Month { year: year.parse().ok()?, month: month.parse().ok().filter(|m| (1..=12).contains(m))? })
}

/// How high a value reaches: persons or fen, and tenths of a percent for shares.
pub fn height(value: &Value) -> Option<i64> {
    match value {
        Value::Whole(number) => Some(*number),
        Value::Share(share) => share.permille(),
        Value::Milestone(_) => None,
    }
}

/// How high a goal lies, on the same scale.
pub fn goal_height(goal: &Goal) -> Option<i64> {
    match goal {
        Goal::AtLeast(amount) | Goal::AtMost(amount) | Goal::Equals(amount) => match amount {
            Amount::Whole(number) => Some(*number),
            Amount::Share(share) => share.permille(),
        },
        Goal::Every => Some(1000),
    }
}

/// A round number that is not below the highest one, so that the axis reads well.
pub fn round_top(highest: i64) -> i64 {
    let mut step = 1_i64;
    loop {
        for factor in [4, 8, 12, 20] {
            if step * factor >= highest {
                return step * factor;
            }
        }
        step = step.saturating_mul(10);
    }
}

/// Points on a drawing of the year, where `top` is the upper edge.
pub fn points(course: &[(Day, Value)], first: Day, last: Day, top: i64, size: Size) -> Vec<Point> {
    let days = i64::from(last.number() - first.number() + 1).max(1);
    let top = top.max(1);
    let at = |day: Day, high: i64| {
        let along = i64::from(day.number() - first.number() + 1).clamp(0, days);
        (along * size.width / days, size.height - (high.clamp(0, top) * size.height / top))
    };
    let mut out: Vec<Point> = course.iter().filter_map(|(day, value)| Some(at(*day, height(value)?))).collect();
    // A count begins at nothing; a share begins where its first month stands.
    if matches!(course.first(), Some((_, Value::Whole(_)))) {
        out.insert(0, (0, size.height));
    }
    out
}

/// The curve of a figure with the straight path to its goal (a share has no path: it has to hold all year).
pub fn curve(figure: &Figure, goal: Option<&Goal>, as_of: Day, year: (Day, Day), confirmed: bool, top: i64, size: Size) -> Curve {
    let reported = course(figure, as_of, false);
    let straight = goal.and_then(|goal| match goal {
        Goal::AtLeast(Amount::Whole(number)) | Goal::Equals(Amount::Whole(number)) => Some(*number),
        _ => None,
    });
    let path = straight.map(|goal| ((0, size.height), (size.width, size.height - goal.clamp(0, top) * size.height / top.max(1))));
    let sure = if confirmed { points(&course(figure, as_of, true), year.0, year.1, top, size) } else { Vec::new() };
    Curve { reported: points(&reported, year.0, year.1, top, size), confirmed: sure, path }
}

/// The upper edge that fits the figure and its goal.
pub fn top_of(figure: &Figure, goal: Option<&Goal>) -> i64 {
    // Not from `confirmed` (WP-10); it never exceeds what was reported.
    let highest = figure.reported.as_ref().and_then(height).into_iter().chain(goal.and_then(goal_height)).max().unwrap_or(1);
    if matches!(figure.reported, Some(Value::Share(_))) { 1000 } else { highest.max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_ends_at_a_round_number() {
        for (highest, top) in [(0, 4), (4, 4), (5, 8), (90, 120), (1602, 2000), (11_050, 12_000), (12_001, 20_000)] {
            assert_eq!(round_top(highest), top, "{highest}");
        }
    }

    #[test]
    fn a_year_goes_from_left_to_right_and_up() {
        let year = (Day::first_of_year(2022), Day::last_of_year(2022));
        let course = vec![(Day::of(2022, 6, 30).unwrap(), Value::Whole(50)), (year.1, Value::Whole(100))];
        let points = points(&course, year.0, year.1, 100, Size { width: 120, height: 36 });
        assert_eq!(points, vec![(0, 36), (59, 18), (120, 0)]);
    }
}
