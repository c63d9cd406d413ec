//! An older backup does not bring anybody back (REL-21).

use super::*;
use crate::keeping::acts::Again;
use crate::keeping::nightly;
use crate::testing::noon;
use leka_platform::erasures::ErasureFile;
use leka_platform::office::Location;
use leka_platform::{Clock, backup, counting};
use std::path::Path;
use std::sync::Arc;

/// Puts a copy back elsewhere, as `leka restore` does.
pub(super) async fn restored(county: &County, file: &Path, to: &Path, list: Option<&ErasureFile>) -> (Arc<Office>, usize) {
    let location = Location::at(to);
    backup::restore(&location, file, Some(&county.office.office.location.keys()), None).await.unwrap();
    let office = Office::open_restored(location, Clock::fixed(county.office.clock.now()), crate::FACTS).await.unwrap();
    let desk = Desk::operator(office.clone(), leka_core::Lang::En);
    let permit = desk.may(&crate::plan_desk::acts::AdoptPlan).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    counting::count_all(write.tx(), office.facts, &office.plan()).await.unwrap();
    write.commit(Entry::of("restored")).await.unwrap();
    let done = replay::replay(&desk, list).await.unwrap();
    backup::restored(&office).await.unwrap();
    (office, done.events)
}

#[tokio::test]
async fn rel_21_whoever_was_erased_since_the_backup_is_not_found_after_it_is_restored() {
    for county in counties().await {
        let office = &county.office;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("copy");
        backup::backup(&office.office, &file).await.unwrap();
        office.later(3_600);
        my::delete(&county.me).await.unwrap();
        let list = office.office.erasure_file();
        // Nothing in the list leads to anybody without the keys.
        let text = std::fs::read_to_string(list.path()).unwrap();
        assert!(!text.contains(county.goes.id.secret()) && text.lines().count() == 1);

        let (back, events) = restored(&county, &file, &dir.path().join("one"), Some(&list)).await;
        assert_eq!(events, 1);
        let index = crate::people::store::id_index(&back.vault, &county.goes.id);
        assert!(crate::people::store::find_by_index(&back.db.reader(), &index).await.unwrap().is_none());
        let there = dump(&back).await;
        assert!(canaries(&county).iter().all(|canary| !there.contains(canary)));
        clean(&back).await;
        // The new place has a list of its own now.
        assert_eq!(back.erasure_file().read(&back.vault).unwrap().events.len(), 1);
        back.db.clone().close().await.unwrap();

        // A list beside the data is found without being named; without any list the copy is as old as it is.
        let beside = dir.path().join("two");
        std::fs::create_dir_all(&beside).unwrap();
        std::fs::copy(list.path(), beside.join("erasures")).unwrap();
        let (back, events) = restored(&county, &file, &beside, None).await;
        assert_eq!(events, 1);
        assert!(crate::people::store::find_by_index(&back.db.reader(), &index).await.unwrap().is_none());
        let (old, events) = restored(&county, &file, &dir.path().join("three"), None).await;
        assert_eq!(events, 0);
        assert!(crate::people::store::find_by_index(&old.db.reader(), &index).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn wp_23_what_is_over_its_time_in_an_old_copy_goes_the_first_night_after_it_is_restored() {
    for county in counties().await {
        let office = &county.office;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("copy");
        backup::backup(&office.office, &file).await.unwrap();
        // Three years later: the work ended in June 2022, the courses before, the registration was used by nobody since.
        office.clock.set(noon("2025-10-05"));
        let (back, events) = restored(&county, &file, &dir.path().join("one"), None).await;
        assert_eq!(events, 0, "nobody asked to be deleted");
        let found = async |person: &CheckedPerson| {
            let index = crate::people::store::id_index(&back.vault, &person.id);
            crate::people::store::find_by_index(&back.db.reader(), &index).await.unwrap().is_some()
        };
        assert!(found(&county.goes).await, "the copy has it still");
        nightly::run(&Desk::operator(back.clone(), leka_core::Lang::En)).await.unwrap();
        assert_eq!((found(&county.goes).await, found(&county.stays).await), (false, true));
        let there = dump(&back).await;
        for canary in canaries(&county) {
            assert!(!there.contains(&canary), "{canary}");
        }
        clean(&back).await;
    }
}

#[tokio::test]
async fn rel_21_somebody_who_registered_again_may_be_reported_again_after_an_older_backup_is_restored() {
    for county in counties().await {
        let office = &county.office;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("copy");
        backup::backup(&office.office, &file).await.unwrap();
        office.later(60);
        my::delete(&county.me).await.unwrap();
        office.later(60);
        let desk = desk_as(office, "county_desk", Role::CountyDesk, None);
        let typed = Again {
            number: county.goes.id.secret().to_owned(),
            name: county.goes.name.secret().to_owned(),
            township: HOME.to_owned(),
        };
        acts::register(&desk, &typed).await.unwrap();
        let list = office.office.erasure_file();
        let (back, events) = restored(&county, &file, &dir.path().join("one"), Some(&list)).await;
        assert_eq!(events, 2);
        let there = dump(&back).await;
        assert!(!there.contains("样本面馆") && !there.contains("样本自费班"), "what was deleted in between stays so");
        let index = crate::people::store::id_index(&back.vault, &county.goes.id);
        let closed = crate::keeping::store::closed_among(&back.db.reader(), &back.vault, &[index]).await.unwrap();
        assert!(closed.is_empty());
        assert!(crate::people::store::find_by_index(&back.db.reader(), &index).await.unwrap().is_some());
        clean(&back).await;
        // A copy that was made after both knows them: nothing is done twice.
        let later = dir.path().join("later");
        backup::backup(&office.office, &later).await.unwrap();
        let (same, events) = restored(&county, &later, &dir.path().join("two"), Some(&list)).await;
        assert_eq!(events, 0);
        assert!(crate::people::store::find_by_index(&same.db.reader(), &index).await.unwrap().is_some());
    }
}
