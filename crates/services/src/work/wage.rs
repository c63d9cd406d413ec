//! What a month of work brings at the stated hours, and the legal minimum it is held against (WP-14). Pure.
//!
//! The minimum stands in `data/minimum_wage.csv` with its source. Roots: 劳动法 art. 48; 最低工资规定.

use super::terms::Terms;
use leka_core::Day;

const MINIMUM: &str = include_str!("data/minimum_wage.csv");

/// A minimum in force from a day on in one area.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Minimum {
    pub area: String,
    pub from: Day,
    /// Fen for a month of full work.
    pub month: i64,
    /// Fen for an hour of part-time work.
    pub hour: i64,
}

fn minimums() -> impl Iterator<Item = Minimum> {
    MINIMUM.lines().filter(|line| !line.starts_with('#') && !line.starts_with("area,")).filter_map(|line| {
        let mut cells = line.split(',');
        let mut next = || cells.next();
        let (area, from) = (next()?.to_owned(), next()?.parse().ok()?);
        Some(Minimum { area, from, month: next()?.parse::<i64>().ok()? * 100, hour: next()?.parse::<i64>().ok()? * 100 })
    })
}

/// The minimum of the area of a division on a day. A province that is not on file takes the region's own: nobody is
/// sent away for less than is owed at home.
pub fn minimum(division: &str, on: Day) -> Option<Minimum> {
    let of = |area: &str| minimums().filter(|one| one.area == area && one.from <= on).max_by_key(|one| one.from);
    of(division.get(..2).unwrap_or("")).or_else(|| of("54"))
}

/// The pay that is certain for a month at the stated hours, in fen; the lowest of a span.
pub fn month_pay(terms: &Terms) -> i64 {
    let pay = terms.number("pay_from");
    let (day, week, days) = (terms.number("day_minutes"), terms.number("week_minutes"), terms.number("week_days"));
    match terms.get("pay_period") {
        "month" => pay,
        // 52 weeks in 12 months.
        "day" => pay * days * 52 / 12,
        "hour" if week > 0 => pay * week * 52 / (60 * 12),
        "hour" => pay * day * days * 52 / (60 * 12),
        "piece" => terms.number("piece_month"),
        _ => 0,
    }
}

/// What the worker pays the firm for lodging and food, in fen a month: taken off the pay before it is held against the
/// minimum, or pay that goes back to the firm would pass for pay.
pub fn living_costs(terms: &Terms) -> i64 {
    let paid = |what: &str, cost: &str| if terms.is(what, "paid") { terms.number(cost) } else { 0 };
    paid("lodging", "lodging_cost") + paid("food", "food_cost")
}

/// The least for a month in fen. Part-time and day work by the hour's minimum; other work by the month's, for the hours of a
/// full month at most.
pub fn least_of_month(terms: &Terms, minimum: &Minimum) -> i64 {
    let by_hour = minimum.hour * terms.number("week_minutes") * 52 / (60 * 12);
    if matches!(terms.get("kind"), "part" | "day") { by_hour.min(minimum.month) } else { minimum.month }
}

/// What is too little: the least for the period stated, in fen, with what of it goes back to the firm for lodging and food.
/// `None`: the pay is enough, or a field is not there yet.
pub fn below_minimum(terms: &Terms, on: Day) -> Option<(Minimum, i64)> {
    let minimum = minimum(terms.get("division"), on)?;
    let (pay, day, week) = (terms.number("pay_from"), terms.number("day_minutes"), terms.number("week_minutes"));
    let (days, costs) = (terms.number("week_days"), living_costs(terms));
    let short = matches!(terms.get("kind"), "part" | "day");
    if pay == 0 || day == 0 || week == 0 || days == 0 {
        return None;
    }
    // Their part in so many of the year's hours or days, rounded up to the fen.
    let share = |of: i64, in_year: i64| (costs * 12 * of + in_year - 1) / in_year;
    let month = least_of_month(terms, &minimum);
    let (given, least) = match terms.get("pay_period") {
        "hour" => (pay, minimum.hour + share(60, week * 52)),
        "day" if short => (pay, minimum.hour * day / 60 + share(1, days * 52)),
        // 21.75 days are a month of work (人社部发〔2008〕3号).
        "day" => (pay, (minimum.month * day.min(480) * 100 + 2175 * 480 - 1) / (2175 * 480) + share(1, days * 52)),
        "piece" => (terms.number("piece_month"), month + costs),
        "month" => (pay, month + costs),
        _ => return None,
    };
    (given < least).then_some((minimum, least))
}
