//! Own work, and the yes without a trace (WP-2, WP-7, WP-10).

use super::*;
use leka_core::Channel;

#[tokio::test]
async fn wp_02_only_the_person_reports_own_work_and_it_counts_as_they_said() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let before = journal(&office).await;
        // The checks of a ledger row; nothing typed is lost.
        for over in [[("start", "later")], [("start", "2099-01-01")], [("trade", "")], [("sector", "")], [("end", "2022-04-01")]]
        {
            let answer = me.submit("/my/work/new", "/my/work/new", &report(&over)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{over:?}");
            assert!(answer.text.contains("value=\"县内\""));
        }
        // The summary names each field, in the order of the page; days are read as people type them.
        let wrong = report(&[("trade", ""), ("place", ""), ("sector", ""), ("start", "")]);
        let text = me.submit("/my/work/new", "/my/work/new", &wrong).await.text;
        let at = |line: &str| text.find(line).unwrap_or_else(|| panic!("{line}: {text}"));
        let lines = ["#trade\">What you do: ", "#place\">Where: ", "#start\">Since which day: ", "#sector\">What kind: "];
        assert!(lines.map(at).is_sorted(), "{text}");
        let before_start = report(&[("start", "2022年5月1日"), ("end", "2022.4.1")]);
        assert!(me.submit("/my/work/new", "/my/work/new", &before_start).await.text.contains("#end\">Until which day: "));
        let count = jobs_of(&office, id_of(&office, &zhaxi).await).await.len();
        let done = me.submit("/my/work/new", "/my/work/new", &report(&[])).await;
        assert_eq!(done.location(), "/my/work", "{}", done.text);
        let jobs = jobs_of(&office, id_of(&office, &zhaxi).await).await;
        assert_eq!(jobs.len(), count + 1);
        let mine = jobs.iter().find(|job| job.trade == "厨师").unwrap().clone();
        assert!(mine.confirmed && mine.channel == Channel::Own && mine.pay == Some(320_000) && mine.import.is_none());
        assert_eq!(text_of(&office, "confirmed_way", mine.id).await.as_deref(), Some("own_account"));
        assert_eq!(text_of(&office, "recorded_by", mine.id).await.as_deref(), Some(":person"));
        // What a person recorded stands as that; work of others that goes on says how it is ended.
        let page = me.get("/my/work").await.text;
        assert!(page.contains("<p>recorded by me</p>") && !page.contains("<p>chosen through the Leka procedure</p>"), "{page}");
        assert!(page.contains("If you do not work there any more") && page.contains("a program cannot know"), "{page}");
        // Twice is a message, not a second record.
        assert_eq!(me.submit("/my/work/new", "/my/work/new", &report(&[])).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Left, still there, taken back, put back: one step each.
        let path = format!("/my/work/{}/say", mine.id);
        let state = async || {
            let jobs = jobs_of(&office, mine.person).await;
            let mine = jobs.into_iter().find(|job| job.id == mine.id).unwrap();
            (mine.end.map(|day| day.to_string()), mine.withdrawn)
        };
        for (fields, expected) in [
            (vec![("say", "left"), ("day", "2022-06-30")], (Some("2022-06-30".to_owned()), false)),
            (vec![("say", "still-there")], (None, false)),
            (vec![("say", "take-back")], (None, true)),
            (vec![("say", "put-back")], (None, false)),
        ] {
            assert_eq!(me.submit("/my/work", &path, &fields).await.location(), "/my/work");
            assert_eq!(state().await, expected);
        }
        assert_eq!(journal(&office).await, before, "a resident's own acts are no journal events (WP-10)");
        // Nobody else reaches the act, whatever their role.
        for account in ["county_desk", "township_desk", "planning", "confirming_desk", "employer", "agency", "administrator"] {
            let mut other = browser(&office, account).await;
            let answer = other.submit("/account", "/my/work/new", &report(&[])).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
        // Unknown keys are refused (SEC-17).
        let fields = [report(&[]), vec![("person", "7")]].concat();
        assert_eq!(me.submit("/my/work/new", "/my/work/new", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let findings = leka_platform::check::check(&office.office).await.unwrap();
        assert!(findings.is_clean(), "{findings:?}");
    }
}

#[tokio::test]
async fn wp_25_work_out_of_the_region_is_told_by_a_choice_in_any_language_and_a_contradiction_is_asked_about() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let form = me.get("/my/work/new").await.text;
        assert_eq!(form.matches("name=\"destination\"").count(), 4, "{form}");
        let bare = report(&[("place", "ཁྲེང་ཏུའུ།")]);
        let missing = me.submit("/my/work/new", "/my/work/new", &bare).await;
        assert!(missing.status == StatusCode::UNPROCESSABLE_ENTITY && missing.text.contains("href=\"#destination\""));
        let far = [bare, vec![("destination", "outside")]].concat();
        assert_eq!(me.submit("/my/work/new", "/my/work/new", &far).await.location(), "/my/work");
        let other = report(&[("place", "县内"), ("start", "2022-05-02")]);
        let wrong = [other.clone(), vec![("destination", "outside")]].concat();
        let asked = me.submit("/my/work/new", "/my/work/new", &wrong).await;
        assert!(asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.text.contains("name=\"sure\""), "{}", asked.text);
        let sure = [wrong, vec![("sure", "1")]].concat();
        assert_eq!(me.submit("/my/work/new", "/my/work/new", &sure).await.location(), "/my/work");
        let jobs = jobs_of(&office, id_of(&office, &zhaxi).await).await;
        let outside = jobs.iter().filter(|job| job.destination == leka_core::Destination::OutsideRegion);
        assert_eq!(outside.count(), 2);
    }
}

#[tokio::test]
async fn sec_15_work_of_somebody_else_answers_like_work_that_is_not_there() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let theirs = jobs_of(&office, id_of(&office, &deji).await).await.remove(0);
        let mut me = resident(&office, &zhaxi).await;
        for (end, fields) in [("mine", vec![]), ("say", vec![("say", "take-back")])] {
            let foreign = me.submit("/my/work", &format!("/my/work/{}/{end}", theirs.id), &fields).await;
            let random = me.submit("/my/work", &format!("/my/work/77/{end}"), &fields).await;
            assert_eq!(foreign.status, StatusCode::NOT_FOUND);
            let bare = |answer: &Answer| without_tokens(&answer.text).replace(&theirs.id.to_string(), "77");
            assert_eq!(bare(&foreign), bare(&random));
        }
        assert!(!jobs_of(&office, theirs.person).await.remove(0).confirmed);
    }
}

#[tokio::test]
async fn wp_10_a_yes_in_the_own_account_changes_no_page_of_those_who_place_people() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let record = jobs_of(&office, id_of(&office, &zhaxi).await).await.remove(0);
        let before = staff_pages(&office, &zhaxi).await;
        let lines = journal(&office).await;
        let page = me.get("/my/work").await.text;
        assert!(page.contains("/mine\"") && !page.contains("voluntar"), "WP-28: {page}");
        let yes = me.submit("/my/work", &format!("/my/work/{}/mine", record.id), &[]).await;
        assert_eq!(yes.location(), "/my/work", "{}", yes.text);
        assert_eq!(journal(&office).await, lines, "no journal entry");
        let after = jobs_of(&office, record.person).await.remove(0);
        assert!(after.confirmed && after.version == record.version);
        assert_eq!(text_of(&office, "confirmed_way", record.id).await.as_deref(), Some("own_account"));
        let asked = Query::select().column(Alias::new("asked_day")).from(Alias::new("placement")).to_owned();
        for row in office.office.db.reader().all(&asked).await.unwrap() {
            assert_eq!(row.try_get_by_index::<Option<i64>>(0).unwrap(), None);
        }
        let history = Query::select().column(Alias::new("id")).from(Alias::new("history")).to_owned();
        assert!(office.office.db.reader().all(&history).await.unwrap().is_empty());
        assert!(me.get("/my/work").await.text.contains("chosen through the Leka procedure"));
        for (one, other) in before.iter().zip(staff_pages(&office, &zhaxi).await) {
            assert_eq!(*one, other);
        }
        // Those without a target see it.
        let mut auditor = browser(&office, "statistics_auditor").await;
        assert!(open(&mut auditor, &zhaxi, "sample").await.text.contains(">confirmed</td>"));
    }
}

#[tokio::test]
async fn wp_07_without_a_complaint_body_organised_work_is_not_confirmed_by_its_worker_either() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[CheckedPlacement { channel: Some(Channel::Organised), ..job(&zhaxi) }]).await;
        let record = jobs_of(&office, id_of(&office, &zhaxi).await).await.remove(0);
        let mut me = resident(&office, &zhaxi).await;
        let page = me.get("/my/work").await.text;
        assert!(page.contains("no complaint body is set up") && !page.contains("/mine\""));
        let path = format!("/my/work/{}/mine", record.id);
        assert_eq!(me.submit("/my/work", &path, &[]).await.status, StatusCode::CONFLICT);
        assert!(!jobs_of(&office, record.person).await.remove(0).confirmed);
    }
}

#[tokio::test]
async fn wp_10_only_a_resident_in_this_room_writes_without_a_journal_entry() {
    for office in demo_offices().await {
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        // Even with a permit that some other policy would give, the platform refuses the role.
        let me = desk_as(&office, "resident", Role::Resident, None);
        let permit = me.may(&crate::my::acts::KeepOwnWork).await.unwrap();
        assert!(me.write_own(&permit).await.is_ok());
        assert!(desk.write_own(&permit).await.is_err());
        assert!(office.operator().write_own(&permit).await.is_err());
    }
}
