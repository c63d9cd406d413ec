//! Stories of a firm's roster, on both databases, without the reading of files: that is in `crates/leka/tests/pages/roster.rs`.

use super::*;
use crate::intake::notes::Notes;
use crate::intake::reading::{Checked, Readout};
use crate::intake::report::{Report, Rows};
use crate::intake::run::Ask;
use crate::keeping::nightly;
use crate::returns::acts::SendRoster;
use crate::returns::{roster, store};
use crate::testing::noon;
use leka_core::Name;
use leka_platform::Desk;
use leka_platform::db::Reads;
use leka_sheets::check::types::{CheckedPlacement, End};
use sea_orm::sea_query::{Alias, Expr, Func, Query};

/// Sends checked rows as a roster, or looks at them first.
async fn send(desk: &Desk, firm: i64, rows: &[CheckedPlacement], dry_run: bool) -> Report {
    let permit = desk.may(&SendRoster).await.unwrap();
    let ask = Ask { dry_run, ..Ask::new(Vec::new(), "名册.xlsx", leka_sheets::protocol::Kind::Placements) };
    let readout = Readout {
        sheets: Vec::new(),
        checked: Checked::Placements(rows.to_vec()),
        notes: Notes::default(),
        rows_read: rows.len() as u64,
        rows_skipped: 0,
        rows_refused: 0,
        refused: Vec::new(),
    };
    roster::keep(desk, &permit, firm, &ask, &readout).await.unwrap()
}

/// Somebody of the firm, number `n`, since 1 March 2022 or another day.
fn hand(n: u32, start: &str) -> CheckedPlacement {
    let mut row = job(&person(n, HOME));
    (row.start, row.employer) = (on(start), String::new());
    row
}

/// Read, new or corrected, the same, refused, corrected.
fn counts(rows: Rows) -> [u64; 5] {
    [rows.read, rows.accepted, rows.unchanged, rows.refused, rows.corrected]
}

async fn rows_in(world: &World, table: &str) -> i64 {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new(table)).to_owned();
    world.office.office.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// Trade and last day of each row as the firm's roster has it now, by the first day.
async fn now(world: &World) -> Vec<(Day, String, Option<Day>)> {
    let mut out = Vec::new();
    for row in store::roster_of(&world.office.office.db.reader(), world.firm).await.unwrap() {
        out.push((row.start, roster::open(&world.office.office.vault, &row).unwrap().trade, row.end));
    }
    out.sort();
    out
}

#[tokio::test]
async fn m_11_the_same_roster_again_changes_nothing_and_a_corrected_one_corrects_its_own_rows() {
    for world in worlds().await {
        let (desk, firm) = (&world.employer, world.firm);
        let (mut one, mut two) = (hand(11, "2022-03-01"), hand(12, "2022-04-01"));
        (one.trade, two.trade) = (Some("木工".to_owned()), Some("瓦工".to_owned()));
        let twice = send(desk, firm, &[one.clone(), two.clone(), one.clone()], true).await;
        assert_eq!(counts(twice.rows), [3, 2, 0, 1, 0]);
        assert_eq!((twice.problems.len(), rows_in(&world, "roster_row").await), (1, 0), "a look keeps nothing");
        let people = rows_in(&world, "person").await;
        assert_eq!(counts(send(desk, firm, &[one.clone(), two.clone()], false).await.rows), [2, 2, 0, 0, 0]);
        assert_eq!(rows_in(&world, "person").await, people, "nobody is put on the roll");
        let again = send(desk, firm, &[one.clone(), two.clone()], false).await;
        assert_eq!((again.import, counts(again.rows)), (None, [2, 0, 2, 0, 0]));
        assert_eq!((rows_in(&world, "roster_row").await, rows_in(&world, "roster_upload").await), (2, 1));

        // A later roster: one row states a last day, one is missing, one is new.
        two.end = End::On(on("2022-08-31"));
        world.office.later(60);
        let later = send(desk, firm, &[two.clone(), hand(13, "2022-09-01")], false).await;
        assert_eq!(counts(later.rows), [2, 2, 0, 0, 1]);
        let found = now(&world).await;
        assert_eq!(found.len(), 3, "who is missing stays: {found:?}");
        assert_eq!(found[1], (on("2022-04-01"), "瓦工".to_owned(), Some(on("2022-08-31"))));
        // The history: what the row said before, and which file said otherwise.
        assert_eq!(rows_in(&world, "roster_row").await, 4);
        let first = roster::list(desk, 1, 20).await.unwrap().unwrap().sent.pop().unwrap().upload;
        let old = store::rows_of_upload(&world.office.office.db.reader(), first.id).await.unwrap();
        let old = old.iter().find(|row| row.start == on("2022-04-01")).unwrap();
        assert_eq!((old.end, old.until), (None, later.import));

        // The last one can be taken back on its day, then the one before.
        let sent = roster::list(desk, 1, 20).await.unwrap().unwrap().sent;
        assert_eq!(sent.iter().map(|one| one.fresh).collect::<Vec<_>>(), [true, false]);
        assert_eq!(roster::undo(desk, first.id).await.unwrap_err().kind, Kind::Conflict, "not the last one");
        roster::undo(desk, later.import.unwrap()).await.unwrap();
        let found = now(&world).await;
        assert_eq!((found.len(), found[1].2), (2, None), "{found:?}");
        world.days(1);
        assert!(!roster::list(desk, 1, 20).await.unwrap().unwrap().sent[0].fresh);
        assert_eq!(roster::undo(desk, first.id).await.unwrap_err().message, "returns-roster-too-late");
    }
}

#[tokio::test]
async fn m_11_the_return_counts_a_roster_and_a_reported_start_of_one_person_once() {
    for (world, id) in begun().await {
        let alone = october(&world).await;
        assert_eq!(alone.counts().four(), [0, 1, 0, 1]);
        // The roster has the demo's resident a day later, and two others.
        let mut resident = job(&world.zhaxi);
        (resident.start, resident.employer) = (on("2022-10-04"), String::new());
        let mut gone = hand(21, "2022-05-01");
        gone.end = End::On(on("2022-10-10"));
        send(&world.employer, world.firm, &[resident, gone, hand(22, "2022-10-20")], false).await;
        let found = october(&world).await;
        assert_eq!(found.counts().four(), [1, 2, 1, 2]);
        assert_eq!((found.people.len(), found.listed.len()), (1, 2), "one person is counted once");
        assert_eq!(found.people[0].spell.start, on("2022-10-03"));
        let people = &sheets(&world, &found)[1];
        let name = person(21, HOME).name;
        assert_eq!(row(people, name.secret())[2..4], [Cell::Text("2022-05-01".into()), Cell::Text("2022-10-10".into())]);
        // Names are masked on the page, and the firm's own rows lead to no application.
        let mut firm = browser(&world.office, "employer").await;
        let page = firm.get("/return").await.text;
        assert!(page.contains(&name.masked()) && !page.contains(name.secret()), "{page}");
        // A last day that the firm reports counts, although the roster states none.
        acts::report_end(&world.employer, id, Some(on("2022-10-30"))).await.unwrap();
        assert_eq!(october(&world).await.counts().four(), [1, 2, 2, 1]);
    }
}

#[tokio::test]
async fn wp_10_no_answer_to_a_roster_depends_on_who_is_on_file() {
    for (empty, full) in worlds().await.into_iter().zip(worlds().await) {
        // In one county the first is on file under another name, the second elsewhere and at work, the third closed the record.
        let mut other = job(&person(31, HOME));
        other.person.name = Name::parse("测试·另名").unwrap();
        bring_in(&full.office, &[other, job(&person(32, ELSEWHERE)), job(&person(33, HOME))]).await;
        let closed = crate::offers::tests::bind(&full.office, 4712, &person(33, HOME)).await;
        crate::my::acts::delete(&closed).await.unwrap();
        let mut answers = Vec::new();
        for world in [&empty, &full] {
            let all = [hand(31, "2022-03-01"), hand(32, "2022-03-01"), hand(33, "2022-03-01"), hand(33, "2022-03-01")];
            let look = send(&world.employer, world.firm, &all, true).await;
            let kept = send(&world.employer, world.firm, &all[..3], false).await;
            let again = send(&world.employer, world.firm, &all[..3], true).await;
            let told = [look, Report { import: None, ..kept }, again].map(|report| report.json(Lang::En).to_string());
            let mut firm = browser(&world.office, "employer").await;
            let mut pages = Vec::new();
            for path in ["/return/roster", "/return"] {
                let digits = |c: char| c.is_ascii_digit();
                let page = without_tokens(&firm.get(path).await.text);
                // Numbers of uploads grow with time.
                pages.push(page.split(digits).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("#"));
            }
            answers.push((told, pages));
        }
        assert!(answers[0] == answers[1], "{answers:?}");
    }
}

#[tokio::test]
async fn sec_15_a_roster_is_its_firms_alone_until_the_desk_takes_it_in() {
    for world in worlds().await {
        let sent = send(&world.employer, world.firm, &[hand(41, "2022-03-01")], false).await.import.unwrap();
        let other = entered(&world.office, 2, OrganisationKind::Employer).await;
        let stranger = of_firm(&world.office, other, 99).await;
        assert!(roster::list(&stranger, 1, 20).await.unwrap().unwrap().sent.is_empty());
        assert_eq!(roster::undo(&stranger, sent).await.unwrap_err().kind, Kind::Absent);
        // The same person in the roster of another firm is new there.
        assert_eq!(counts(send(&stranger, other, &[hand(41, "2022-03-01")], true).await.rows), [1, 1, 0, 0, 0]);
        for account in ["county_desk", "township_desk", "planning", "confirming_desk", "statistics_auditor", "resident"] {
            let mut desk = browser(&world.office, account).await;
            assert_eq!(desk.get("/return/roster").await.status, StatusCode::FORBIDDEN, "{account}");
            let wanted = if account == "county_desk" { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(desk.get("/rosters").await.status, wanted, "{account}");
        }
        let mut firm = browser(&world.office, "employer").await;
        assert_eq!(firm.get("/rosters").await.status, StatusCode::FORBIDDEN);
        // The desk sees it when its firm can take it back no more.
        let mut desk = browser(&world.office, "county_desk").await;
        assert!(desk.get("/rosters").await.text.contains("No roster waits"));
        let path = format!("/rosters/{sent}/take-in");
        assert_eq!(desk.submit("/account", &path, &[]).await.status, StatusCode::NOT_FOUND);
        world.days(1);
        let mut desk = browser(&world.office, "county_desk").await;
        for lang in ["zh", "bo", "en"] {
            let page = desk.get(&format!("/rosters?lang={lang}")).await;
            assert!(page.status == StatusCode::OK && page.text.contains("样本单位1"), "{}", page.text);
            assert!(!page.text.contains(person(41, HOME).name.secret()), "a list of firms, not of people");
        }
        for lang in ["zh", "bo", "en"] {
            let mut firm = browser(&world.office, "employer").await;
            let page = firm.get(&format!("/return/roster?lang={lang}")).await;
            assert!(page.status == StatusCode::OK && page.text.contains("名册.xlsx"), "{}", page.text);
        }
    }
}

#[tokio::test]
async fn wp_24_who_has_the_record_deleted_is_in_no_roster_any_more_and_sees_before_what_rosters_say() {
    for world in worlds().await {
        let mut resident = job(&world.zhaxi);
        resident.trade = Some("样本木工".to_owned());
        send(&world.employer, world.firm, &[resident.clone(), hand(51, "2022-03-01")], false).await;
        resident.end = End::On(on("2022-08-31"));
        send(&world.employer, world.firm, &[resident], false).await;
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get("/my/record").await.text.contains("样本木工"));
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        assert!(file.contains("\"rosters\"") && file.contains("样本木工") && file.contains("2022-08-31"), "{file}");
        assert_eq!(rows_in(&world, "roster_row").await, 3);
        crate::my::acts::delete(&world.me).await.unwrap();
        assert_eq!(rows_in(&world, "roster_row").await, 1, "the row before the correction goes, too");
        assert_eq!(now(&world).await.len(), 1);
    }
}

#[tokio::test]
async fn wp_23_rows_of_a_roster_go_three_years_after_their_last_day_and_work_that_goes_on_stays() {
    for world in worlds().await {
        let mut over = hand(61, "2022-03-01");
        send(&world.employer, world.firm, &[over.clone(), hand(62, "2022-03-01")], false).await;
        over.end = End::On(on("2022-08-31"));
        send(&world.employer, world.firm, &[over], false).await;
        let night = async |day: &str| {
            world.office.clock.set(noon(day));
            nightly::run(&world.office.operator()).await.unwrap();
            rows_in(&world, "roster_row").await
        };
        // Sent on 30 September 2022: later than the last day.
        assert_eq!(night("2025-09-29").await, 3);
        assert_eq!(night("2025-10-01").await, 1, "the row before the correction goes with it");
        assert_eq!(now(&world).await.len(), 1);
    }
}

#[tokio::test]
async fn m_11_of_two_who_send_the_same_roster_at_once_one_keeps_it() {
    for world in worlds().await {
        let (desk, rows) = (&world.employer, [hand(71, "2022-03-01"), hand(72, "2022-03-01")]);
        let (one, two) = tokio::join!(send(desk, world.firm, &rows, false), send(desk, world.firm, &rows, false));
        assert_eq!([one.import, two.import].iter().flatten().count(), 1, "{one:?} {two:?}");
        assert_eq!([one.rows.unchanged, two.rows.unchanged].iter().sum::<u64>(), 2);
        assert_eq!((rows_in(&world, "roster_row").await, rows_in(&world, "roster_upload").await), (2, 1));
    }
}

#[tokio::test]
async fn sec_20_each_page_of_the_return_names_those_who_are_on_it() {
    for (world, id) in begun().await {
        let rows: Vec<CheckedPlacement> = (81..102).map(|n| hand(n, "2022-10-20")).collect();
        send(&world.employer, world.firm, &rows, false).await;
        assert_eq!(october(&world).await.len(), 22);
        let mut firm = browser(&world.office, "employer").await;
        for (number, lines) in [(1, 20), (2, 2)] {
            let page = firm.get(&format!("/return?page={number}")).await.text;
            assert_eq!(page.matches(&world.zhaxi.name.masked()).count(), lines, "{page}");
            assert_eq!(page.contains(&format!("/applicants/{id}\"")), number == 1, "{page}");
        }
    }
}
