//! Races of uploads, and what their places hold back.

use super::*;
use crate::testing::offices;
use leka_platform::Kind as FailureKind;

async fn settled(job: &Job) -> State {
    for _ in 0..500 {
        let state = job.seen().state;
        if !state.is_under_way() {
            return state;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never ends")
}

#[tokio::test]
async fn rel_13_what_is_stopped_before_its_turn_never_runs() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
        let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
        jobs.start(&desk, &job, Settings::default(), false).unwrap();
        assert!(matches!(job.seen().state, State::Waiting));
        let twice = jobs.start(&desk, &job, Settings::default(), true);
        assert!(twice.is_err_and(|failure| failure.kind == FailureKind::Conflict));
        jobs.stop(&job);
        assert!(matches!(job.seen().state, State::Stopped));
        drop(busy);
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(matches!(settled(&job).await, State::Stopped));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_18_an_upload_is_brought_in_once_however_often_it_is_asked_for() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
        let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
        let ask = || {
            let (jobs, job, desk) = (jobs.clone(), job.clone(), desk.clone());
            tokio::spawn(async move { jobs.start(&desk, &job, Settings::default(), false) })
        };
        let tries: Vec<_> = (0..8).map(|_| ask()).collect();
        let mut begun = 0;
        for one in tries {
            match one.await.unwrap() {
                Ok(()) => begun += 1,
                Err(failure) => {
                    assert_eq!((failure.kind, failure.message.as_str()), (FailureKind::Conflict, "imports-job-busy"));
                }
            }
        }
        assert_eq!(begun, 1);
        jobs.stop(&job);
        drop(busy);
        settled(&job).await;
        // Brought in: the file is gone, and nothing can be begun again.
        job.inner().staged = None;
        assert!(ask().await.unwrap().is_err_and(|failure| failure.kind == FailureKind::Absent));
    }
}

#[tokio::test]
async fn a_run_tells_how_long_it_goes_on_and_by_the_look_before_about_how_long_it_still_will() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
        let times = || job.seen().times(desk.now());
        assert_eq!(times(), (0, None), "nothing runs");
        job.begins(0, desk.now());
        office.later(40);
        assert_eq!(times(), (40, None), "nothing tells how long the first look takes");
        job.ends(0, desk.now());
        job.begins(0, desk.now());
        assert_eq!(times(), (0, Some(40)));
        office.later(30);
        assert_eq!(times(), (30, Some(10)));
        office.later(30);
        assert_eq!(times(), (60, Some(0)), "longer than before");
        // An earlier run that ends late says nothing any more.
        job.ends(7, desk.now());
        assert_eq!(job.seen().took, Some(40));
    }
}

#[tokio::test]
async fn sec_46_a_file_takes_its_place_before_its_first_byte_and_room_for_each() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let full = |done: Result<Arrival, Failure>| done.is_err_and(|failure| failure.kind == FailureKind::TooMany);
        let mut own: Vec<Arrival> = (0..PER_ACCOUNT).map(|_| jobs.arrive(&desk, 1).unwrap()).collect();
        assert!(full(jobs.arrive(&desk, 1)));
        let other = jobs.arrive(&desk, 2).unwrap();
        // One has come and waits now: it takes its place still.
        drop(own.pop());
        let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
        assert!(full(jobs.arrive(&desk, 1)));
        jobs.throw_away(&job);
        own.push(jobs.arrive(&desk, 1).unwrap());
        // What comes at once from everybody has an end, too.
        other.grow(BYTES - 10).unwrap();
        own[0].grow(10).unwrap();
        assert!(own[1].grow(1).is_err_and(|failure| failure.kind == FailureKind::TooMany));
        let late = jobs.stage(&desk, 3, Kind::People, "a.csv", b"x".to_vec(), Settings::default());
        assert!(late.is_err_and(|failure| failure.kind == FailureKind::TooMany));
        drop(other);
        own[1].grow(1).unwrap();
        drop(own);
        assert!(jobs.arriving().is_empty());
    }
}

#[tokio::test]
async fn sec_46_a_file_that_cannot_be_used_gives_its_place_back() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let stage = || jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default());
        let waiting: Vec<Arc<Job>> = (0..PER_ACCOUNT).map(|_| stage().unwrap()).collect();
        // The reader failed, not the file: it can be looked at again.
        waiting[0].let_go_of_what_is_no_use(&Failure::input("import-refused-reader-died"));
        assert!(waiting[0].seen().waits && stage().is_err());
        waiting[0].let_go_of_what_is_no_use(&Failure::input("import-refused-no-table"));
        assert!(!waiting[0].seen().waits && stage().is_ok());
    }
}

#[tokio::test]
async fn choices_wait_while_another_part_of_the_preview_is_looked_at() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
        let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
        job.keep_said(Settings { replaces: true, ..Settings::default() });
        assert!(job.seen().shown().replaces && !job.seen().settings.replaces);
        jobs.start(&desk, &job, job.seen().shown().clone(), true).unwrap();
        assert!(job.seen().said.is_none() && job.seen().settings.replaces && !job.seen().stopping);
        jobs.throw_away(&job);
        drop(busy);
    }
}

#[tokio::test]
async fn sec_46_workbooks_of_reasons_wait_for_their_turn_with_the_imports() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
        let job = jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default()).unwrap();
        let asked = jobs.reasons(&desk, &job);
        assert!(tokio::time::timeout(Duration::from_millis(100), asked).await.is_err(), "others run");
        drop(busy);
        // Nobody has looked at this file yet, so there are none; the answer comes, and the turn is given back.
        assert!(jobs.reasons(&desk, &job).await.is_err_and(|failure| failure.kind == FailureKind::Absent));
        assert_eq!(jobs.running.available_permits(), RUNNING);
    }
}

#[tokio::test]
async fn wp_18_an_upload_is_its_senders_alone_and_ends_with_its_minutes() {
    for office in offices().await {
        let desk = office.operator();
        let jobs = Jobs::of(&office.office);
        let stage = || jobs.stage(&desk, 1, Kind::People, "a.csv", b"x".to_vec(), Settings::default());
        let first = stage().unwrap();
        assert!(jobs.find(desk.now(), 1, first.id).is_some() && jobs.find(desk.now(), 2, first.id).is_none());
        for _ in 1..PER_ACCOUNT {
            stage().unwrap();
        }
        assert!(stage().is_err_and(|failure| failure.kind == FailureKind::TooMany));
        // One that waits for its turn is thrown away like the others, and does not run afterwards.
        let busy = jobs.running.clone().acquire_many_owned(RUNNING as u32).await.unwrap();
        jobs.start(&desk, &first, Settings::default(), true).unwrap();
        office.later(30 * 60);
        assert!(jobs.list(desk.now(), 1).is_empty());
        drop(busy);
        assert!(matches!(settled(&first).await, State::Stopped));
        assert!(stage().is_ok());
    }
}
