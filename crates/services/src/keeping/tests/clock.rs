//! The keeping clock, on both databases.

use super::*;
use crate::keeping::nightly::{self, Done};
use crate::testing::noon;

async fn night(office: &TestOffice, day: &str) -> Done {
    office.clock.set(noon(day));
    let done = nightly::run(&office.operator()).await.unwrap();
    clean(&office.office).await;
    done
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
        let desk = office.operator();
        let permit = desk.may(&nightly::KeepingClock).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        my::came(write.tx(), county.account, office.clock.today()).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
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
