//! Days of teams (WP-4, WP-10), and what is wrong with a form. Pure: the plan's numbers come in, the time too.

use super::model::{FIELDS, Field, Happened, Journey, Kind, Record, Team, Texts};
use crate::offers::rules::Times;
use crate::work::terms::Fault;
use leka_core::{Day, Moment};
use leka_platform::{Failure, Kind as Fails};
use leka_sheets::check::never_held;
use leka_sheets::check::personal_numbers::{self, Sought};
use std::collections::BTreeMap;

/// A journey is planned at most so many days ahead.
const LATEST_DAYS: i32 = 180;
/// The way back is planned at most so many days after the way out.
const LONGEST_DAYS: i32 = 3 * 366;
/// A firm asks the team away how it is at least once in so many days.
pub const CONTACT_DAYS: i32 = 14;
/// The most people in a team, so that the list of travellers is one sheet of paper (SEC-20, WP-27).
pub const MOST: usize = 20;

/// The earliest day out of a journey that is made or changed today: whoever is asked then has the days of an offer, and the
/// time to think of a yes on its last day is over (WP-4). `known_by`: the last day on which a yes to an offer that names the
/// team can become known, from its printed day. No choice of anybody is in it (WP-10).
pub fn earliest_out(times: &Times, today: Day, known_by: Option<Day>) -> Day {
    let asked_now = times.known_by(today.plus(times.stands));
    known_by.map_or(asked_now, |day| day.max(asked_now)).plus(1)
}

/// The moment at which a journey begins.
pub fn leaves_at(journey: &Texts) -> Option<Moment> {
    let (day, hour) = (journey.day("out_day")?, journey.get("out_hour").parse::<i64>().ok()?);
    Some(day.begins().plus_minutes(hour * 60))
}

/// Whether a yes now would have its time to think before the journey begins.
pub fn in_time(journey: &Texts, times: &Times, now: Moment) -> bool {
    leaves_at(journey).is_some_and(|leaves| times.cooling_ends(now) <= leaves)
}

/// The day on which the list of travellers opens: when the last time to think has ended of those who were asked, by printed
/// days alone, and at the latest on the day out.
pub fn list_opens(journey: &Journey, times: &Times, known_by: Option<Day>) -> Option<Day> {
    let asked_by = times.known_by(journey.from_at.day().plus(times.stands));
    let out = journey.said.day("out_day")?;
    Some(known_by.map_or(asked_by, |day| day.max(asked_by)).plus(1).min(out))
}

/// Whether all is named that work at this distance needs.
pub fn is_whole(team: &Team, outside: bool) -> bool {
    !outside || !team.contacts.get("partner_phone").is_empty()
}

/// What a form carried, by field.
pub type Typed = BTreeMap<String, String>;

/// A form in canonical form, and what is wrong with it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Checked {
    pub name: String,
    pub journey: Texts,
    pub contacts: Texts,
    pub faults: Vec<Fault>,
}

/// What a form is measured by.
#[derive(Clone, Copy)]
pub struct Measure<'m> {
    /// Work out of the region.
    pub outside: bool,
    pub today: Day,
    pub earliest: Day,
    /// The journey in force, when one is corrected.
    pub before: Option<&'m Texts>,
}

fn fault(field: &'static str, message: &'static str) -> Fault {
    Fault { field, message, args: Vec::new() }
}

fn one(field: &Field, text: &str) -> Result<String, Fault> {
    match field.kind {
        Kind::Text { least, most } => {
            if text.chars().any(char::is_control) {
                return Err(fault(field.name, "work-fault-signs"));
            }
            if never_held::tells(text) {
                return Err(fault(field.name, "people-never-held"));
            }
            // Telephones have fields of their own.
            if personal_numbers::stand_in(text, Sought::Both) {
                return Err(fault(field.name, "people-text-personal"));
            }
            match (least..=most).contains(&text.chars().count()) {
                true => Ok(text.to_owned()),
                false => {
                    let args = vec![("least".to_owned(), least.to_string()), ("most".to_owned(), most.to_string())];
                    Err(Fault { args, ..fault(field.name, "work-fault-length") })
                }
            }
        }
        Kind::Phone => {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            let plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+'));
            match (5..=15).contains(&digits) && plain {
                true => Ok(text.to_owned()),
                false => Err(fault(field.name, "work-fault-phone")),
            }
        }
        Kind::Day => text.parse::<Day>().map(|day| day.to_string()).map_err(|_| fault(field.name, "work-fault-day")),
        Kind::Hour => match text.parse::<u8>() {
            Ok(hour) if hour < 24 => Ok(hour.to_string()),
            _ => Err(fault(field.name, "work-fault-choice")),
        },
        Kind::Choice(words) => match words.contains(&text) {
            true => Ok(text.to_owned()),
            false => Err(fault(field.name, "work-fault-choice")),
        },
    }
}

/// Checks a form field by field, then its days.
pub fn check(typed: &Typed, by: Measure<'_>) -> Checked {
    let mut out = Checked::default();
    for field in FIELDS {
        let text = typed.get(field.name).map_or("", |text| text.trim());
        let done = match (field.far && !by.outside, text.is_empty()) {
            (true, true) => continue,
            (true, false) => Err(fault(field.name, "work-fault-not-with-this")),
            (false, true) => Err(fault(field.name, "work-fault-missing")),
            (false, false) => one(field, text),
        };
        match done {
            Ok(text) if field.name == "name" => out.name = text,
            Ok(text) if field.term => drop(out.journey.0.insert(field.name.to_owned(), text)),
            Ok(text) => drop(out.contacts.0.insert(field.name.to_owned(), text)),
            Err(fault) => out.faults.push(fault),
        }
    }
    let is_new = by.before != Some(&out.journey);
    if let Some(out_day) = out.journey.day("out_day") {
        if is_new && out_day < by.earliest {
            let args = vec![("day".to_owned(), by.earliest.to_string())];
            out.faults.push(Fault { args, ..fault("out_day", "teams-fault-out-early") });
        } else if is_new && out_day > by.today.plus(LATEST_DAYS) {
            out.faults.push(fault("out_day", "teams-fault-out-late"));
        }
        if let Some(back) = out.journey.day("back_day") {
            if back <= out_day {
                out.faults.push(fault("back_day", "teams-fault-back-early"));
            } else if back > out_day.plus(LONGEST_DAYS) {
                out.faults.push(fault("back_day", "teams-fault-back-late"));
            }
        }
    }
    out.faults.sort_by_key(|fault| FIELDS.iter().position(|field| field.name == fault.field));
    out
}

/// Whether this can have happened to the team on that day.
pub fn may_record(team: &Team, kind: Happened, day: Day, today: Day) -> Result<(), Failure> {
    let order = || Failure::new(Fails::Conflict, "teams-out-of-order");
    let planned = team.journey().and_then(|journey| journey.said.day("out_day")).ok_or_else(Failure::absent)?;
    let [departed, arrived, returned] = [Happened::Departed, Happened::Arrived, Happened::Returned].map(|kind| team.day_of(kind));
    let latest = |of: fn(&Record) -> bool| team.records.iter().filter(|one| of(one)).map(|one| one.day).max();
    let after = match kind {
        Happened::Departed if departed.is_none() && !team.cancelled => planned,
        Happened::Arrived if arrived.is_none() && returned.is_none() => departed.ok_or_else(order)?,
        Happened::Contact if returned.is_none() => {
            latest(|one| one.kind == Happened::Contact).max(Some(departed.ok_or_else(order)?)).ok_or_else(order)?
        }
        // Nobody was asked, arrived or left after the team was home again.
        Happened::Returned if returned.is_none() => latest(|_| true).filter(|_| departed.is_some()).ok_or_else(order)?,
        _ => return Err(order()),
    };
    if day > today {
        return Err(Failure::input("teams-day-later").at("day"));
    }
    if day < after {
        return Err(Failure::input("teams-day-early").arg("day", after).at("day"));
    }
    let contacts_on = |day: Day| team.records.iter().any(|one| one.kind == Happened::Contact && one.day == day);
    match kind == Happened::Contact && contacts_on(day) {
        true => Err(Failure::new(Fails::Conflict, "teams-recorded-already")),
        false => Ok(()),
    }
}

/// The last day of a team: that of the return, and where none was recorded the later of the planned way back and of the last
/// thing that happened. Its leader, place and telephones are kept three years from then (WP-23).
pub fn last_day(team: &Team) -> Option<Day> {
    let planned = team.journey().and_then(|journey| journey.said.day("back_day"));
    let latest = team.records.iter().map(|one| one.day).max();
    team.day_of(Happened::Returned).or_else(|| planned.max(latest))
}

/// The day by which the firm should ask the team away how it is; `None`: it has not left, or is back.
pub fn contact_due(team: &Team) -> Option<Day> {
    let left = team.day_of(Happened::Departed)?;
    if team.day_of(Happened::Returned).is_some() {
        return None;
    }
    let latest = team.records.iter().map(|one| one.day).max().unwrap_or(left);
    Some(latest.plus(CONTACT_DAYS))
}
