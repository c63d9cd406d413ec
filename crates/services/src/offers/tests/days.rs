//! Days, hours and changed terms, without a database.

use crate::offers::model::{Application, Asked, Held, InForce};
use crate::offers::rules::{self, Seen, Times, Version};
use crate::testing::at;
use crate::work::fields::FIELDS;
use crate::work::tests::terms::{firm, two_values, with};
use leka_core::Day;
use leka_plan::Protection;
use proptest::prelude::*;

const NEAR: Times = Times { stands: 5, cooling_hours: 72, purge: 30 };

fn today() -> Day {
    crate::work::tests::today()
}
fn version(number: i64, from: Day) -> Version {
    Version { version: number, hash: vec![u8::try_from(number).unwrap_or(0)], from }
}
fn asked() -> Application<Asked> {
    Application::ask(1, 2, 3, 4, false, today())
}

#[test]
fn wp_04_the_plans_times_are_the_defaults_and_longer_out_of_the_region() {
    let plan = Protection::default();
    assert_eq!(Times::of(&plan, false), NEAR);
    assert_eq!(Times::of(&plan, true), Times { stands: 10, cooling_hours: 7 * 24, purge: 30 });
}

#[test]
fn wp_05_each_mutated_term_voids_the_acceptance_and_is_named() {
    let mut terms = 0;
    for field in FIELDS.iter().filter(|field| field.term) {
        terms += 1;
        let (_, first, second) = two_values(field.name);
        let (old, new) = (with(field.name, first).accepted(&firm()), with(field.name, second).accepted(&firm()));
        let first = Version { version: 1, hash: old.hash(), from: today() };
        let second = Version { version: 2, hash: new.hash(), from: today().plus(1) };
        let offer = rules::offer(&first, today().plus(20), today().plus(5), &NEAR, today()).unwrap();
        let offered = asked().offer(offer);
        let before = rules::asked_about(&offered, std::slice::from_ref(&first), &NEAR);
        let accepted = offered.accept(&old.hash(), &before, at(today(), 12)).unwrap();
        let held = rules::on(Held::Accepted(accepted), &[first.clone(), second.clone()], &NEAR, today().plus(1));
        let Held::Offered(offered) = held else { panic!("{}: still accepted", field.name) };
        assert_eq!(offered.voided().map(|yes| yes.version()), Some(1));
        // The old terms are not taken any more, the new ones are.
        let now = rules::asked_about(&offered, &[first, second], &NEAR);
        assert_eq!((now.version, now.expires), (2, today().plus(6)));
        assert_eq!(
            offered.clone().accept(&old.hash(), &now, at(today().plus(1), 12)).unwrap_err().message,
            "offers-terms-changed"
        );
        assert!(offered.accept(&new.hash(), &now, at(today().plus(1), 12)).is_ok());
        let changed: Vec<String> = old.changed_to(&new).into_iter().map(|one| one.field).collect();
        assert!(changed.contains(&field.name.to_owned()), "{}: {changed:?}", field.name);
    }
    assert!(terms > 40, "{terms}");
}

#[test]
fn wp_05_terms_that_change_after_a_yes_ask_again_even_past_the_printed_day() {
    let versions = [version(1, today()), version(2, today().plus(30))];
    let offer = rules::offer(&versions[0], today().plus(40), today().plus(5), &NEAR, today()).unwrap();
    let offered = asked().offer(offer);
    let before = rules::asked_about(&offered, &versions[..1], &NEAR);
    let accepted = offered.clone().accept(&versions[0].hash, &before, at(today(), 12)).unwrap();
    let Held::Offered(again) = rules::on(Held::Accepted(accepted), &versions, &NEAR, today().plus(35)) else { panic!() };
    assert_eq!(rules::asked_about(&again, &versions, &NEAR).expires, today().plus(35));
    // An offer that lapsed before is not revived by new terms.
    assert!(matches!(rules::on(Held::Offered(offered), &versions, &NEAR, today().plus(31)), Held::Closed(_)));
}

proptest! {
    #[test]
    fn wp_04_an_offer_stands_its_days_and_lapses_after_its_printed_day(
        stands in 5i32..40, hours in 72i64..400, expires in -10i32..120, begin in -10i32..500, on in 0i32..140,
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        let terms = version(1, today());
        match rules::offer(&terms, today().plus(begin), today().plus(expires), &times, today()) {
            Ok(offer) => {
                prop_assert!(expires >= stands && begin >= expires + times.cooling_days());
                let held = rules::on(Held::Offered(asked().offer(offer)), &[terms], &times, today().plus(on));
                prop_assert_eq!(matches!(held, Held::Offered(_)), on <= expires);
            }
            Err(faults) => prop_assert!(
                expires < stands
                    || expires > 90.max(stands)
                    || begin < expires.max(stands) + times.cooling_days()
                    || begin > 366,
                "{:?}",
                faults
            ),
        }
    }

    #[test]
    fn wp_04_a_yes_on_the_last_day_has_its_time_to_think_before_the_first_day_of_work(
        stands in 5i32..40, hours in 72i64..400, extra in 0i32..20, minute in 0i64..1_440,
        changes in proptest::collection::vec(0i32..90, 0..4),
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        let mut days = changes;
        days.sort_unstable();
        let mut versions = vec![version(1, today())];
        versions.extend(days.iter().zip(2..).map(|(day, number)| version(number, today().plus(*day))));
        let expires = today().plus(stands + extra);
        let earliest = times.earliest_begin(expires, today());
        prop_assert!(rules::offer(&versions[0], earliest.plus(-1), expires, &times, today()).is_err());
        let offer = rules::offer(&versions[0], earliest, expires, &times, today()).unwrap();
        // Whatever was published since: both days move together.
        let offered = asked().offer(offer);
        let terms = rules::asked_about(&offered, &versions, &times);
        let yes = at(terms.expires, 0).plus_minutes(minute);
        let accepted = offered.accept(&terms.hash, &terms, yes).unwrap();
        let ends = times.cooling_ends(yes);
        prop_assert!(ends.day() <= terms.begin, "{} {}", ends.day(), terms.begin);
        // The firm, which then sees the yes, reads the same day.
        let known: Vec<Version> = versions.iter().filter(|one| one.version <= terms.version).cloned().collect();
        let begins = match rules::seen(&Held::Accepted(accepted), &known, &times, ends) {
            Some(Seen::Accepted { begin, .. }) => Some(begin),
            _ => None,
        };
        prop_assert_eq!(begins, Some(terms.begin));
    }

    #[test]
    fn wp_04_nothing_starts_before_the_time_to_think_has_ended(
        stands in 5i32..40, hours in 72i64..400, accepted in 0i64..120, now in 0i64..2_000, start in -5i32..90,
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        let (yes, now) = (at(today(), accepted), at(today(), now));
        let may = rules::may_start(yes, &times, today().plus(start), now).is_ok();
        let ended = now.0 - yes.0 >= hours * 3_600_000;
        let day = today().plus(start);
        prop_assert_eq!(may, ended && day >= times.cooling_ends(yes).day() && day <= now.day());
        prop_assert!(!may || ended);
    }

    #[test]
    fn wp_03_until_a_yes_can_be_known_the_firm_sees_the_same_whatever_the_worker_did(
        stands in 5i32..40, hours in 72i64..400, extra in 0i32..20, accepted in 0i64..480, look in 0i64..1_500,
        changes in proptest::collection::vec(1i32..60, 0..4),
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        let mut versions = vec![version(1, today())];
        let mut days = changes;
        days.sort_unstable();
        versions.extend(days.iter().zip(2..).map(|(day, number)| version(number, today().plus(*day))));
        let expires = today().plus(stands + extra);
        let offer = rules::offer(&versions[0], today().plus(100), expires, &times, today()).unwrap();
        let look = at(today(), look);
        // What is published on the day of the look.
        let known: Vec<Version> = versions.iter().filter(|one| one.from <= look.day()).cloned().collect();
        let see = |held: Held| rules::seen(&rules::on(held, &known, &times, look.day()), &known, &times, look);
        let offered = || asked().offer(offer.clone());
        let undecided = see(Held::Offered(offered()));
        prop_assert_eq!(&undecided, &see(Held::Closed(offered().close())), "turned down, withdrawn, lapsed");
        let yes = at(today(), accepted);
        let then: Vec<Version> = versions.iter().filter(|one| one.from <= yes.day()).cloned().collect();
        let terms = rules::asked_about(&offered(), &then, &times);
        if yes <= look && let Ok(accepted) = offered().accept(&terms.hash.clone(), &terms, yes) {
            prop_assert_eq!(&undecided, &see(Held::Closed(accepted.clone().close())), "a yes that was taken back");
            let seen = see(Held::Accepted(accepted));
            if look < times.cooling_ends(yes) {
                prop_assert_eq!(&undecided, &seen, "a yes within the time to think");
                let is_offer = matches!(seen, Some(Seen::Offer { .. }));
                prop_assert!(is_offer);
            }
        }
    }

    #[test]
    fn wp_07_wp_10_on_no_day_does_the_firm_see_whether_the_worker_said_that_it_began(
        stands in 5i32..40, hours in 72i64..400, accepted in 0i64..480, later in 0i64..1_000, look in 0i64..3_000,
        taken_back in proptest::bool::ANY, changes in proptest::collection::vec(1i32..150, 0..4),
    ) {
        let times = Times { stands, cooling_hours: hours, purge: 30 };
        let mut versions = vec![version(1, today())];
        let mut days = changes;
        days.sort_unstable();
        versions.extend(days.iter().zip(2..).map(|(day, number)| version(number, today().plus(*day))));
        let known = |day: Day| versions.iter().filter(|one| one.from <= day).cloned().collect::<Vec<Version>>();
        let offer = rules::offer(&versions[0], today().plus(100), today().plus(stands), &times, today()).unwrap();
        let yes = at(today(), accepted);
        let offered = asked().offer(offer);
        let terms = rules::asked_about(&offered, &known(yes.day()), &times);
        let Ok(accepted) = offered.accept(&terms.hash.clone(), &terms, yes) else { return Ok(()) };
        // The worker says so, as soon as may be or later, unless the yes counts no more.
        let said = times.cooling_ends(yes).plus_minutes(later * 60);
        let held = rules::on(Held::Accepted(accepted), &known(said.day()), &times, said.day());
        let Held::Accepted(accepted) = held else { return Ok(()) };
        let begun = accepted.clone().start(&times, said.day(), said).unwrap().with(7);
        let (silent, begun) = match taken_back {
            true => (Held::Closed(accepted.close()), Held::Started(begun.taken_back())),
            false => (Held::Accepted(accepted), Held::Started(begun)),
        };
        let look = said.plus_minutes(look * 60);
        let published = known(look.day());
        let see = |held: Held| rules::seen(&rules::on(held, &published, &times, look.day()), &published, &times, look);
        prop_assert_eq!(see(silent), see(begun));
    }

    #[test]
    fn wp_05_new_terms_leave_the_days_of_an_offer_to_read_them(
        stands in 5i32..40, changes in proptest::collection::vec(0i32..90, 0..5),
    ) {
        let times = Times { stands, cooling_hours: 72, purge: 30 };
        let mut days = changes;
        days.sort_unstable();
        let mut versions = vec![version(1, today())];
        versions.extend(days.iter().zip(2..).map(|(day, number)| version(number, today().plus(*day))));
        let offer = rules::offer(&versions[0], today().plus(100), today().plus(stands), &times, today()).unwrap();
        let InForce { version, expires, .. } = rules::in_force(&offer, None, &versions, &times);
        let speaks = versions.iter().find(|one| one.version == version).unwrap();
        prop_assert!(expires >= speaks.from.plus(stands));
        // The next version, if there is one, came when it was over.
        prop_assert!(versions.iter().filter(|one| one.version > version).all(|one| one.from > expires));
    }

    #[test]
    fn wp_16_nobody_under_16_and_nobody_under_the_age_of_the_vacancy(age in 10i32..40, from in 0i64..60) {
        let born = Day::of(2022 - 40, 1, 1).unwrap().plus(0);
        let begin = Day::of(i16::try_from(2022 - 40 + age).unwrap(), 1, 1).unwrap();
        prop_assert_eq!(rules::old_enough(born, begin, from), i64::from(age) >= from.max(16));
        prop_assert!(!rules::old_enough(born, begin.plus(-1), i64::from(age)));
    }
}
