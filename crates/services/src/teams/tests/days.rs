//! The rules alone, without a database.

use crate::offers::rules::Times;
use crate::offers::team::{pair, pairs, split};
use crate::teams::model::{FIELDS, Happened, Journey, Record, Team, Texts};
use crate::teams::rules::{self, Measure, Typed};
use crate::testing::at;
use crate::work::model::Published;
use crate::work::terms::Terms;
use leka_core::Day;
use proptest::prelude::*;

fn today() -> Day {
    crate::work::tests::today()
}
fn texts(pairs: &[(&str, String)]) -> Texts {
    Texts(pairs.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect())
}
fn journey(out: Day, hour: i64) -> Texts {
    texts(&[("out_day", out.to_string()), ("out_hour", hour.to_string())])
}
fn team(out: Day) -> Team {
    let said = journey(out, 8);
    let first = Journey { version: 1, hash: vec![1], said, from_at: at(today(), 12) };
    Team {
        id: 1,
        vacancy: 2,
        organisation: 3,
        name: "t".to_owned(),
        cancelled: false,
        contacts: Texts::default(),
        version: 1,
        edits: 0,
        journeys: vec![first],
        records: Vec::new(),
    }
}

proptest! {
    #[test]
    fn wp_04_nobody_leaves_before_every_time_to_think_has_ended(
        stands in 5i32..40, hours in 72i64..400, extra in 0i32..60, hour in 0i64..24, yes in 0i64..2_400,
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        // An offer that names the team stands to this day; the journey leaves on the earliest day that is allowed.
        let expires = today().plus(stands + extra);
        let earliest = rules::earliest_out(&times, today(), Some(times.known_by(expires)));
        let leaves = journey(earliest, hour);
        let said = at(today(), yes);
        if said.day() <= expires {
            // Whoever says yes while the offer stands is in time, and has thought when the team leaves.
            prop_assert!(rules::in_time(&leaves, &times, said));
            prop_assert!(times.cooling_ends(said) <= rules::leaves_at(&leaves).unwrap());
        }
        // A yes that would still be cooling is never in time.
        prop_assert_eq!(rules::in_time(&leaves, &times, said), times.cooling_ends(said) <= rules::leaves_at(&leaves).unwrap());
        // And whoever is asked on the day of the change has the whole time.
        let last = at(today().plus(stands), 23);
        prop_assert!(rules::in_time(&journey(rules::earliest_out(&times, today(), None), 0), &times, last));
    }

    #[test]
    fn wp_10_the_list_opens_by_printed_days_and_not_after_the_day_out(
        stands in 5i32..40, hours in 72i64..400, extra in 0i32..60, later in 0i32..30,
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        let known_by = times.known_by(today().plus(stands + extra));
        let out = rules::earliest_out(&times, today(), Some(known_by)).plus(later);
        let first = Journey { version: 1, hash: vec![], said: journey(out, 8), from_at: at(today(), 12) };
        let opens = rules::list_opens(&first, &times, Some(known_by)).unwrap();
        prop_assert!(opens > known_by && opens <= out);
    }

    #[test]
    fn wp_05_each_change_of_terms_or_journey_is_a_newer_pair_with_another_hash(
        changes in proptest::collection::vec((any::<bool>(), 0i32..4), 1..12),
    ) {
        let (mut published, mut journeys) = (Vec::new(), Vec::new());
        let mut day = today();
        for (is_journey, later) in [(false, 0), (true, 0)].into_iter().chain(changes) {
            day = day.plus(later);
            let before = if is_journey { journeys.len() } else { published.len() };
            let version = before as i64 + 1;
            let (hash, from_at) = (vec![u8::from(is_journey), u8::try_from(version).unwrap()], at(day, 12));
            match is_journey {
                true => journeys.push(Journey { version, hash, said: Texts::default(), from_at }),
                false => published.push(Published {
                    vacancy: 1, version, hash, terms: Terms::default(), from_at, published_by: String::new(),
                }),
            }
        }
        let all = pairs(&published, &journeys);
        prop_assert!(all.windows(2).all(|two| two[0].version < two[1].version && two[0].hash != two[1].hash));
        prop_assert!(all.windows(2).all(|two| two[0].from <= two[1].from));
        let last = all.last().unwrap().version;
        prop_assert_eq!(split(last), (published.len() as i64, Some(journeys.len() as i64)));
        prop_assert_eq!(pair(published.len() as i64, journeys.len() as i64), last);
        prop_assert_eq!(split(7), (7, None));
    }
}

/// What a good form holds.
fn typed() -> Typed {
    let out = today().plus(20);
    let all = [
        ("name", "队".repeat(3)),
        ("leader", "测试".to_owned()),
        ("leader_phone", "199 0000 0101".to_owned()),
        ("out_day", out.to_string()),
        ("out_hour", "8".to_owned()),
        ("out_from", "车站".to_owned()),
        ("out_how", "bus".to_owned()),
        ("back_day", out.plus(30).to_string()),
        ("back_how", "plane".to_owned()),
        ("partner_body", "服务站".to_owned()),
        ("partner_person", "测试".to_owned()),
        ("partner_phone", "0895-4560000".to_owned()),
    ];
    all.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
}

fn faults(typed: &Typed, outside: bool, before: Option<&Texts>) -> Vec<(&'static str, &'static str)> {
    let by = Measure { outside, today: today(), earliest: today().plus(18), before };
    rules::check(typed, by).faults.into_iter().map(|fault| (fault.field, fault.message)).collect()
}

#[test]
fn m_12_each_field_of_a_team_is_needed_and_checked() {
    assert!(faults(&typed(), true, None).is_empty());
    for field in FIELDS {
        let mut less = typed();
        less.remove(field.name);
        assert_eq!(faults(&less, true, None), [(field.name, "work-fault-missing")]);
    }
    for (name, bad, message) in [
        ("name", "一", "work-fault-length"),
        ("leader", "测\u{7}试", "work-fault-signs"),
        ("leader_phone", "call me", "work-fault-phone"),
        ("out_day", "soon", "work-fault-day"),
        ("out_hour", "24", "work-fault-choice"),
        ("out_how", "yak", "work-fault-choice"),
        ("partner_phone", "1", "work-fault-phone"),
    ] {
        let mut wrong = typed();
        wrong.insert(name.to_owned(), bad.to_owned());
        assert_eq!(faults(&wrong, true, None), [(name, message)], "{bad}");
    }
    // A number of a person stands in no text: telephones have fields of their own (SEC-34).
    for (name, bad) in [("leader", "测试 199 0000 0101"), ("name", "样本队990329199001010016"), ("out_from", "车站19900000101")]
    {
        let mut wrong = typed();
        wrong.insert(name.to_owned(), bad.to_owned());
        assert_eq!(faults(&wrong, true, None), [(name, "people-text-personal")], "{bad}");
    }
    // A partner is for work out of the region alone.
    let near: Typed = typed().into_iter().filter(|(name, _)| !name.starts_with("partner")).collect();
    assert!(faults(&near, false, None).is_empty());
    assert_eq!(faults(&typed(), false, None).len(), 3);
    let on = |out: i32, back: i32| {
        let mut other = typed();
        other.insert("out_day".to_owned(), today().plus(out).to_string());
        other.insert("back_day".to_owned(), today().plus(back).to_string());
        other
    };
    assert_eq!(faults(&on(17, 40), true, None), [("out_day", "teams-fault-out-early")]);
    assert!(faults(&on(18, 40), true, None).is_empty());
    assert_eq!(faults(&on(181, 240), true, None), [("out_day", "teams-fault-out-late")]);
    assert_eq!(faults(&on(20, 20), true, None), [("back_day", "teams-fault-back-early")]);
    assert_eq!(faults(&on(20, 2000), true, None), [("back_day", "teams-fault-back-late")]);
    // What is the same journey is not measured anew, what is another one is.
    let by = Measure { outside: true, today: today(), earliest: today().plus(5), before: None };
    let before = rules::check(&on(17, 40), by).journey;
    assert!(faults(&on(17, 40), true, Some(&before)).is_empty());
    assert_eq!(faults(&on(17, 41), true, Some(&before)), [("out_day", "teams-fault-out-early")]);
}

#[test]
fn m_13_what_happens_to_a_team_keeps_its_order() {
    let out = today().plus(20);
    let mut team = team(out);
    let may = |team: &Team, kind, day: Day| rules::may_record(team, kind, day, out.plus(9)).map_err(|failure| failure.message);
    for kind in [Happened::Arrived, Happened::Contact, Happened::Returned] {
        assert_eq!(may(&team, kind, out).unwrap_err(), "teams-out-of-order");
    }
    assert_eq!(may(&team, Happened::Departed, out.plus(-1)).unwrap_err(), "teams-day-early");
    assert_eq!(may(&team, Happened::Departed, out.plus(10)).unwrap_err(), "teams-day-later");
    let add = |team: &mut Team, kind, day| {
        may(team, kind, day).unwrap();
        let id = team.records.len() as i64;
        team.records.push(Record { id, kind, day, recorded_by: String::new() });
    };
    add(&mut team, Happened::Departed, out);
    assert_eq!(rules::contact_due(&team), Some(out.plus(rules::CONTACT_DAYS)));
    add(&mut team, Happened::Arrived, out.plus(2));
    add(&mut team, Happened::Contact, out.plus(5));
    assert_eq!(may(&team, Happened::Contact, out.plus(5)).unwrap_err(), "teams-recorded-already");
    assert_eq!(may(&team, Happened::Departed, out).unwrap_err(), "teams-out-of-order");
    assert_eq!(rules::contact_due(&team), Some(out.plus(5 + rules::CONTACT_DAYS)));
    for (kind, after) in [(Happened::Returned, 1), (Happened::Returned, 4), (Happened::Contact, 4)] {
        assert_eq!(may(&team, kind, out.plus(after)).unwrap_err(), "teams-day-early", "{kind:?} {after}");
    }
    add(&mut team, Happened::Returned, out.plus(9));
    assert_eq!(rules::contact_due(&team), None);
    for kind in Happened::ALL {
        assert!(may(&team, *kind, out.plus(9)).is_err(), "{kind:?}");
    }
    assert!(!team.gathers());
}
