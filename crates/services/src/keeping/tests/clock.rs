//! The keeping clock, on both databases.

use super::*;
use crate::keeping::nightly::{self, Done};
use crate::offers;
use crate::returns::acts as returns;
use crate::testing::noon;
use std::time::Duration;

async fn night(office: &TestOffice, day: &str) -> Done {
    office.clock.set(noon(day));
    let done = nightly::run(&office.operator()).await.unwrap();
    clean(&office.office).await;
    done
}

/// Somebody signs in.
async fn signs_in(office: &TestOffice, account: i64) {
    let desk = office.operator();
    let permit = desk.may(&nightly::KeepingClock).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    my::came(write.tx(), account, office.clock.today()).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
}

#[tokio::test]
async fn wp_23_locked_proof_goes_the_day_after_its_day_and_the_row_without_a_name_with_the_last_of_it() {
    for county in counties().await {
        let office = &county.office;
        my::delete(&county.me).await.unwrap();
        // The course until 10 May 2025, the job until 30 June 2025.
        assert_eq!(night(office, "2025-05-10").await, Done::default());
        assert_eq!(night(office, "2025-05-11").await, Done { locked: 1, ..Done::default() });
        assert_eq!(count(office, "training_completion", "person", county.id).await, 0);
        assert_eq!(count(office, "person", "id", county.id).await, 1);
        assert_eq!(night(office, "2025-06-30").await, Done::default());
        assert_eq!(figure(office, "transfer.total").await.0, 2);
        assert_eq!(night(office, "2025-07-01").await, Done { locked: 1, ..Done::default() });
        for (table, column) in [("person", "id"), ("residence", "person"), ("placement", "person"), ("locked_proof", "person")] {
            assert_eq!(count(office, table, column, county.id).await, 0, "{table}");
        }
        assert_eq!(figure(office, "transfer.total").await.0, 1);
        // The list goes on knowing.
        let index = crate::people::store::id_index(&office.office.vault, &county.goes.id);
        let closed = crate::keeping::store::closed_among(&office.office.db.reader(), &office.office.vault, &[index]).await;
        assert!(closed.unwrap().contains(&index));
    }
}

#[tokio::test]
async fn wp_23_an_idle_registration_ends_two_years_after_the_last_own_act_and_reports_of_others_stay() {
    for county in counties().await {
        let office = &county.office;
        // The person used the account once more in spring; what they did there left no day but that of the sign-in.
        office.clock.set(noon("2023-03-01"));
        signs_in(office, county.account).await;
        assert_eq!(night(office, "2025-03-01").await, Done::default());
        assert_eq!(night(office, "2025-03-02").await, Done { registrations: 1, ..Done::default() });
        let after = dump(&office.office).await;
        assert!(!after.contains("样本面馆") && after.contains(EMPLOYER), "own work ends with the registration");
        for (table, column, number) in
            [("resident", "person", county.id), ("own_day", "person", county.id), ("account", "id", county.account)]
        {
            assert_eq!(count(office, table, column, number).await, 0, "{table}");
        }
        let person = crate::people::store::find(&office.office.db.reader(), county.id).await.unwrap().unwrap();
        assert!(person.phone_sealed.is_none() && person.phone_index.is_none());
        // Reported work is still asked about, counted, and brought in again: this was no deletion.
        assert_eq!(jobs_of(office, county.id).await.len(), 1);
        assert!(office.office.erasure_file().read(&office.office.vault).unwrap().events.is_empty());
    }
}

#[tokio::test]
async fn wp_23_work_and_courses_go_three_years_after_they_ended_and_were_recorded_and_their_people_with_them() {
    for office in demo_offices().await {
        let (ended, goes_on, none) = (person(1, HOME), person(2, HOME), person(3, HOME));
        let over = CheckedPlacement { end: End::On("2022-06-30".parse().unwrap()), ..reported(&ended) };
        bring_in(&office, &[over, job(&goes_on), job(&none)]).await;
        bring_courses(&office, &[course(&ended, "样本补贴班", YesNo::Yes)]).await;
        let (ended, goes_on) = (id_of(&office, &ended).await, id_of(&office, &goes_on).await);
        // Recorded on 30 September 2022.
        assert_eq!(night(&office, "2025-09-30").await, Done::default());
        assert_eq!(night(&office, "2025-10-01").await, Done { records: 2, people: 1, ..Done::default() });
        assert_eq!(count(&office, "person", "id", ended).await, 0);
        assert_eq!(count(&office, "person", "id", goes_on).await, 1, "work that goes on stays");
        assert_eq!(figure(&office, "transfer.total").await.0, 2);
        // A ledger of an earlier year does not vanish the night after it was brought in.
        let late = person(4, HOME);
        let old = CheckedPlacement { end: End::On("2022-03-31".parse().unwrap()), ..reported(&late) };
        bring_in(&office, &[old]).await;
        assert_eq!(night(&office, "2025-10-02").await, Done::default());
        assert_eq!(night(&office, "2028-10-02").await, Done { records: 1, people: 1, ..Done::default() });
    }
}

#[tokio::test]
async fn wp_23_with_a_record_of_work_goes_the_application_that_it_came_of_and_all_that_names_it() {
    for world in offers::tests::worlds().await {
        let office = &world.office;
        let (id, on) = (world.offered().await, |text: &str| text.parse::<Day>().unwrap());
        world.accept(id).await;
        world.days(3);
        offers::answers::report_start(&world.employer, id, office.clock.today()).await.unwrap();
        // There are pay days, and the firm names a later last day than the worker.
        office.clock.set(noon("2022-11-05"));
        crate::after::nightly::look(&office.operator()).await.unwrap();
        returns::report_end(&world.employer, id, Some(on("2022-11-05"))).await.unwrap();
        offers::acts::left(&world.me, id, on("2022-11-04")).await.unwrap();
        // The person goes on using the account.
        office.clock.set(noon("2024-09-01"));
        signs_in(office, office.demo_account("resident").await).await;
        let person = id_of(office, &world.zhaxi).await;
        let tables = ["application", "wage_day", "firm_report"];
        for (day, there) in [("2025-11-04", true), ("2025-11-05", false)] {
            office.clock.set(noon(day));
            assert_eq!(nightly::run(&office.operator()).await.unwrap().records, usize::from(!there), "{day}");
            for table in tables {
                assert_eq!(count(office, table, "person", person).await > 0, there, "{day} {table}");
            }
            // Nothing points to what is gone, and the work of the days goes on.
            let found = check::check(&office.office).await.unwrap().orphans;
            let of = |(place, _): &&(String, i64)| tables.iter().any(|table| place.starts_with(&format!("{table}.")));
            assert_eq!(found.iter().filter(of).count(), 0, "{day} {found:?}");
            crate::after::nightly::look(&office.operator()).await.unwrap();
            let mut me = browser(office, "resident").await;
            for path in ["/my/applications", "/my/after", "/my/record"] {
                assert_eq!(me.get(path).await.status, StatusCode::OK, "{day} {path}");
            }
            let wanted = if there { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(me.get(&format!("/my/applications/{id}")).await.status, wanted, "{day}");
        }
    }
}

#[tokio::test]
async fn wp_23_what_may_go_is_found_beside_whoever_writes_and_looked_at_again_before_it_goes() {
    for county in counties().await {
        let office = &county.office;
        office.clock.set(noon("2025-03-01"));
        let desk = office.operator();
        let writing = office.office.db.begin().await.unwrap();
        let chosen = tokio::time::timeout(Duration::from_secs(30), nightly::choose(&desk)).await.expect("nobody waits").unwrap();
        drop(writing);
        // The registration is idle. Its person comes back before it ends.
        signs_in(office, county.account).await;
        assert_eq!(nightly::take_away(&desk, &chosen).await.unwrap(), Done::default());
        assert_eq!(count(office, "resident", "person", county.id).await, 1);
        assert_eq!(night(office, "2027-03-02").await.registrations, 1);
        assert_eq!(count(office, "resident", "person", county.id).await, 0);
    }
}
