//! What a placement may be corrected to: pure decisions, the same ones as for a ledger.

use super::store::Stored;
use crate::people::merge::Fault;
use leka_core::{Channel, Day, Destination, PlacementKind, Sector};
use leka_platform::Failure;
use leka_sheets::cells::Cell;
use leka_sheets::check::{dates, destination, money, never_held};

/// The fields of the correction form. The destination follows from the place of work; person, employer and first day
/// are the key.
pub const FIELDS: [&str; 7] = ["end", "kind", "sector", "channel", "place", "trade", "pay"];
/// The periods that pay can be for.
pub const PERIODS: [&str; 3] = ["month", "year", "total"];

/// The text of a field, as in the history.
pub fn text(record: &Stored, field: &str) -> String {
    match field {
        "end" => record.end.map(|day| day.to_string()).unwrap_or_default(),
        "kind" => record.kind.word().to_owned(),
        "sector" => record.sector.word().to_owned(),
        "channel" => record.channel.word().to_owned(),
        "destination" => record.destination.word().to_owned(),
        "place" => record.place.clone(),
        "trade" => record.trade.clone(),
        "pay" => record.pay.map(|fen| format!("{fen} {}", record.pay_period)).unwrap_or_default(),
        "withdrawn" => i64::from(record.withdrawn).to_string(),
        _ => String::new(),
    }
}

/// A day as typed into a form: `2022-03-01`, `2022.3.1`, `2022年3月1日`.
pub fn day(typed: &str) -> Result<Day, &'static str> {
    dates::whole(typed).ok_or("people-day-unreadable")
}

/// An amount in yuan and its period as one text, `320000 month`.
pub fn pay(amount: &str, period: &str) -> Result<String, &'static str> {
    if amount.trim().is_empty() {
        return Ok(String::new());
    }
    if !PERIODS.contains(&period) {
        return Err("failure-form");
    }
    let (fen, _) = money::parse(&Cell::Text(amount.trim().to_owned()), "", "").map_err(|_| "people-pay-unreadable")?;
    Ok(format!("{} {period}", fen.0))
}

/// A typed text in the form in which it is kept.
pub fn normalise(field: &str, typed: &str) -> Result<String, &'static str> {
    let typed = typed.trim();
    let word = |known: bool| if known { Ok(typed.to_owned()) } else { Err("failure-form") };
    match field {
        "end" if typed.is_empty() => Ok(String::new()),
        "end" => day(typed).map(|day| day.to_string()),
        "kind" => word(PlacementKind::find(typed).is_some()),
        "sector" => word(Sector::find(typed).is_some()),
        "channel" => word(Channel::find(typed).is_some()),
        "place" | "trade" => free_text(typed),
        "pay" if typed.is_empty() => Ok(String::new()),
        "pay" => read_pay(typed).map(|(fen, period)| format!("{fen} {period}")).ok_or("people-pay-unreadable"),
        _ => Err("failure-form"),
    }
}

/// A short text without numbers that could be a person's, and without what is never held of one (WP-18).
fn free_text(typed: &str) -> Result<String, &'static str> {
    match typed.chars().count() > 200 || typed.chars().any(char::is_control) {
        true => Err("people-text-long"),
        false if leka_sheets::check::text::looks_personal(typed) => Err("people-text-personal"),
        false if never_held::tells(typed) => Err("people-never-held"),
        false => Ok(typed.to_owned()),
    }
}

fn read_pay(text: &str) -> Option<(i64, &str)> {
    let (fen, period) = text.split_once(' ')?;
    Some((fen.parse().ok().filter(|fen| (1..1_000_000_000_000).contains(fen))?, period))
        .filter(|(_, period)| PERIODS.contains(period))
}

/// Puts a kept text into a field; the place of work brings its destination along.
pub fn put(record: &mut Stored, field: &str, text: &str) -> Result<(), Failure> {
    let unknown = || Failure::input("failure-form");
    match field {
        "end" => record.end = if text.is_empty() { None } else { Some(day(text).map_err(Failure::input)?) },
        "kind" => record.kind = PlacementKind::find(text).ok_or_else(unknown)?,
        "sector" => record.sector = Sector::find(text).ok_or_else(unknown)?,
        "channel" => record.channel = Channel::find(text).ok_or_else(unknown)?,
        "destination" => record.destination = Destination::find(text).ok_or_else(unknown)?,
        "place" => {
            record.place = text.to_owned();
            record.destination = destination::parse(text);
        }
        "trade" => record.trade = text.to_owned(),
        "pay" if text.is_empty() => (record.pay, record.pay_period) = (None, String::new()),
        "pay" => {
            let (fen, period) = read_pay(text).ok_or_else(unknown)?;
            (record.pay, record.pay_period) = (Some(fen), period.to_owned());
        }
        "withdrawn" if text == "0" || text == "1" => record.withdrawn = text == "1",
        _ => return Err(unknown()),
    }
    Ok(())
}

/// What a ledger would refuse: dates in the wrong order, people too young (WP-16).
pub fn check(record: &Stored, born: Day) -> Vec<Fault> {
    check_days(record.start, record.end, record.destination, born)
}

/// The same of a record that is not there yet.
pub fn check_days(start: Day, end: Option<Day>, destination: Destination, born: Day) -> Vec<Fault> {
    let mut faults = Vec::new();
    if end.is_some_and(|end| end < start) {
        faults.push(Fault { field: "end", message: "people-days-order" });
    }
    let age = born.years_until(start);
    if age < 16 {
        faults.push(Fault { field: "start", message: "people-under-16" });
    } else if age < 18 && destination == Destination::OutsideRegion {
        faults.push(Fault { field: "place", message: "people-under-18" });
    }
    faults
}

/// The farthest ahead that a first day can be typed by hand, in days: a slip of the hand is no plan.
const AHEAD_DAYS: i32 = 366;

/// What is wrong with a first day that somebody types on that day. Ledgers have no such error (contract, "Severity").
pub fn check_ahead(start: Day, today: Day) -> Option<Fault> {
    (start > today.plus(AHEAD_DAYS)).then_some(Fault { field: "start", message: "people-start-late" })
}

/// The fields in which two states of a record differ, with their old and new texts.
pub fn differences(before: &Stored, after: &Stored) -> Vec<(&'static str, String, String)> {
    let all = FIELDS.into_iter().chain(["destination", "withdrawn"]);
    all.map(|field| (field, text(before, field), text(after, field))).filter(|(_, old, new)| old != new).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A plain record of somebody invented.
    pub fn sample() -> Stored {
        Stored {
            id: 1,
            person: 2,
            employer: "样本茶馆".into(),
            employer_key: "样本茶馆".into(),
            start: "2022-03-01".parse().unwrap(),
            end: None,
            kind: PlacementKind::Transfer,
            sector: Sector::Services,
            channel: Channel::Own,
            destination: Destination::County,
            place: "县内".into(),
            trade: String::new(),
            pay: Some(320_000),
            pay_period: "month".into(),
            confirmed: false,
            withdrawn: false,
            import: None,
            source: String::new(),
            sheet: String::new(),
            row: 0,
            version: 1,
            recorded_by: String::new(),
            said: false,
        }
    }

    #[test]
    fn every_field_survives_its_text() {
        let record = sample();
        let mut other = Stored { end: Some(record.start), pay: None, place: String::new(), ..sample() };
        for field in FIELDS.into_iter().chain(["destination", "withdrawn"]) {
            put(&mut other, field, &text(&record, field)).unwrap();
        }
        assert_eq!(other, record);
        assert_eq!(put(&mut other, "confirmed", "1").unwrap_err().message, "failure-form");
    }

    #[test]
    fn wp_18_no_text_of_a_record_tells_what_is_never_held() {
        for field in ["trade", "place"] {
            for typed in ["党员 藏族 刑满释放", "藏族CANARY4 释放人员", "不愿外出", "有乙肝"] {
                assert_eq!(normalise(field, typed), Err("people-never-held"), "{typed}");
            }
            for typed in ["藏族服饰合作社", "党员活动中心保洁", "甘孜藏族自治州", "厨师"] {
                assert_eq!(normalise(field, typed).as_deref(), Ok(typed));
            }
        }
    }

    #[test]
    fn the_destination_follows_the_place_of_work() {
        let mut record = sample();
        put(&mut record, "place", "四川省成都市").unwrap();
        assert_eq!(record.destination, Destination::OutsideRegion);
        assert_eq!(differences(&sample(), &record).len(), 2);
        put(&mut record, "place", "外地").unwrap();
        assert_eq!(record.destination, Destination::Unknown);
    }

    #[test]
    fn wp_16_too_young_is_refused_here_as_in_a_ledger() {
        let born = |text: &str| text.parse::<Day>().unwrap();
        let mut record = sample();
        assert!(check(&record, born("2006-03-01")).is_empty(), "sixteen on the first day");
        assert_eq!(check(&record, born("2006-03-02"))[0].message, "people-under-16");
        record.destination = Destination::OutsideRegion;
        assert_eq!(check(&record, born("2004-03-02"))[0].message, "people-under-18");
        assert!(check(&record, born("2004-03-01")).is_empty());
        record.end = Some(record.start.plus(-1));
        assert_eq!(check(&record, born("1980-01-01"))[0].message, "people-days-order");
    }

    #[test]
    fn typed_texts_take_their_kept_form() {
        assert_eq!(pay("3,200元", "month"), Ok("320000 month".to_owned()));
        assert_eq!(pay(" ", "month"), Ok(String::new()));
        assert!(pay("很多", "month").is_err() && pay("3200", "week").is_err());
        assert_eq!(normalise("pay", "320000 month").unwrap(), "320000 month");
        assert!(normalise("pay", "-1 month").is_err());
        assert!(normalise("sector", "farming").is_err() && normalise("end", "2022-02-30").is_err());
        assert_eq!(normalise("end", "").unwrap(), "");
        assert_eq!(normalise("end", "2022年3月1日").unwrap(), "2022-03-01");
        assert!(normalise("trade", "电话19900001234").is_err());
    }
}
