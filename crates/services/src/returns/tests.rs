//! Stories of the monthly return, on both databases.

mod roster;

use super::acts::{self, Return};
use super::sheet::{self, Cell, Made, Sheet};
use crate::accounts::code;
use crate::after::wages;
use crate::keeping::nightly::{self, KeepingClock};
use crate::offers::tests::{World, day, worlds};
use crate::offers::{acts as offers, answers};
use crate::people::tests::*;
use crate::testing::{Answer, Browser, offices};
use crate::work::model::OrganisationKind;
use crate::work::tests::acts::{entered, of_firm};
use axum::http::StatusCode;
use leka_core::{Day, Lang, Month, Role};
use leka_platform::{Actor, Entry, Kind};

const FILE: &str = "/return/2022-10/return.xlsx";

fn on(text: &str) -> Day {
    text.parse().unwrap()
}

/// Goes on to that day.
fn until(world: &World, wanted: &str) {
    world.days(i64::from(on(wanted).number() - day(world, 0).number()));
}

/// The demo's resident began on 3 October, three days after their yes, and the firm reported it; it is 5 November.
async fn begun() -> Vec<(World, i64)> {
    let mut out = Vec::new();
    for world in worlds().await {
        let id = world.offered().await;
        world.accept(id).await;
        world.days(3);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        until(&world, "2022-11-05");
        out.push((world, id));
    }
    out
}

/// The workbook of October; a demo asks for no code.
async fn fetch(firm: &mut Browser) -> Answer {
    firm.submit("/return", FILE, &[]).await
}

/// All that the firm can see of its return for October and of the pay days behind it.
async fn seen(world: &World, id: i64) -> String {
    let mut firm = browser(&world.office, "employer").await;
    let mut out = String::new();
    for path in ["/return", &format!("/applicants/{id}/wages"), &format!("/applicants/{id}/ended")] {
        let answer = firm.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        out.push_str(&without_tokens(&answer.text));
    }
    let file = fetch(&mut firm).await;
    assert_eq!(file.status, StatusCode::OK);
    out.push_str(&file.text);
    out.replace(&id.to_string(), "ID")
}

async fn october(world: &World) -> Return {
    let month: Month = on("2022-10-01").month();
    acts::open_with_names(&world.employer, month).await.unwrap()
}

fn sheets(world: &World, found: &Return) -> [Sheet; 2] {
    sheet::sheets(Lang::En, found, &Made { account: "employer", at: world.office.office.clock.now() })
}

/// A row of a sheet by its first words.
fn row<'s>(sheet: &'s Sheet, name: &str) -> &'s [Cell] {
    let is = |cells: &&Vec<Cell>| matches!(cells.first(), Some(Cell::Bold(text) | Cell::Text(text)) if text == name);
    sheet.rows.iter().find(is).unwrap_or_else(|| panic!("{name}: {sheet:?}"))
}

#[tokio::test]
async fn m_11_the_return_fills_itself_in_from_what_the_firm_reported() {
    for (world, id) in begun().await {
        let office = &world.office;
        let mut firm = browser(office, "employer").await;
        let wages = format!("/applicants/{id}/wages");
        firm.submit(&wages, &wages, &[("due", "2022-10-28"), ("paid", "2022-10-28"), ("amount", "3200.50")]).await;
        // The month that ended last is shown by itself; the name is masked there.
        let page = firm.get("/return").await.text;
        for text in ["Monthly return for October 2022", "3 October 2022", "3200.50"] {
            assert!(page.contains(text), "{text}: {page}");
        }
        assert!(page.contains(&world.zhaxi.name.masked()) && !page.contains(world.zhaxi.name.secret()));
        let empty = firm.get("/return?month=2022-09").await.text;
        assert!(empty.contains("Nobody worked at your firm in September 2022") && !empty.contains("return.xlsx"), "{empty}");
        let found = october(&world).await;
        let [totals, people] = sheets(&world, &found);
        let numbers = |four: [u32; 4]| four.map(Cell::Number).to_vec();
        for name in ["All", "local industry", "Written contract for a fixed time"] {
            assert_eq!(row(&totals, name)[1..], numbers([0, 1, 0, 1]), "{name}");
        }
        assert_eq!(row(&totals, "Pay days due")[1], Cell::Number(1));
        assert_eq!(row(&totals, "Reported paid")[1], Cell::Number(1));
        assert_eq!(row(&totals, "Amounts reported (yuan)")[1], Cell::Yuan(320_050));
        assert_eq!(row(&totals, "Firm")[1], Cell::Text("样本单位1".to_owned()));
        let mine = row(&people, world.zhaxi.name.secret());
        assert_eq!(mine[1..4], [Cell::Text("青稞收割".to_owned()), Cell::Text("2022-10-03".to_owned()), Cell::Empty]);
        assert!(matches!(&mine[6], Cell::Text(pay) if pay.contains("3200–4000")), "{mine:?}");
        assert_eq!(mine[7..], [Cell::Number(1), Cell::Number(1), Cell::Yuan(320_050), Cell::Empty]);
        let file = fetch(&mut firm).await;
        assert!(file.status == StatusCode::OK && file.text.starts_with("PK"));
        assert_eq!(file.headers["content-disposition"], "attachment; filename=\"return-2022-10.xlsx\"");
        for lang in ["zh", "bo", "en"] {
            for path in ["/return".to_owned(), format!("/applicants/{id}/ended")] {
                assert_eq!(firm.get(&format!("{path}?lang={lang}")).await.status, StatusCode::OK, "{path} {lang}");
            }
            assert_eq!(fetch(&mut firm).await.status, StatusCode::OK, "{lang}");
        }
        // No month that has not ended, is long ago, or is none.
        for month in ["2022-11", "2021-10", "2022-13", "x"] {
            assert_eq!(firm.get(&format!("/return?month={month}")).await.status, StatusCode::NOT_FOUND, "{month}");
            let file = firm.submit("/return", &format!("/return/{month}/return.xlsx"), &[]).await;
            assert_eq!(file.status, StatusCode::NOT_FOUND, "{month}");
        }
    }
}

#[tokio::test]
async fn m_11_where_no_amount_was_named_the_return_says_so_and_names_none() {
    for (world, id) in begun().await {
        let mut firm = browser(&world.office, "employer").await;
        let wages = format!("/applicants/{id}/wages");
        for amount in ["", "0.01"] {
            let fields = [("due", "2022-10-28"), ("paid", "2022-10-28"), ("amount", amount)];
            assert_eq!(firm.submit(&wages, &wages, &fields).await.location(), wages);
            let page = firm.get("/return").await.text;
            let [totals, people] = sheets(&world, &october(&world).await);
            let mine = row(&people, world.zhaxi.name.secret());
            assert_eq!(row(&totals, "Reported paid")[1], Cell::Number(1));
            if amount.is_empty() {
                assert!(page.contains("No amount named") && !page.contains("0.00"), "{page}");
                let note = Cell::Text("No amount named".to_owned());
                assert_eq!(row(&totals, "Amounts reported (yuan)")[1..], [Cell::Empty, note.clone()]);
                assert_eq!(mine[9..], [Cell::Empty, note]);
            } else {
                assert!(page.contains("0.01") && !page.contains("No amount named"), "{page}");
                assert_eq!(row(&totals, "Amounts reported (yuan)")[1..], [Cell::Yuan(1), Cell::Empty]);
                assert_eq!(mine[9..], [Cell::Yuan(1), Cell::Empty]);
            }
        }
        assert!(fetch(&mut firm).await.text.starts_with("PK"));
    }
}

#[tokio::test]
async fn m_11_a_last_day_is_the_firms_to_report_and_stands_in_its_return_alone() {
    for (world, id) in begun().await {
        let mut firm = browser(&world.office, "employer").await;
        let path = format!("/applicants/{id}/ended");
        for day in ["soon", "2022-11-06", "2022-10-02"] {
            let wrong = firm.submit(&path, &path, &[("day", day)]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
            assert!(
                wrong.text.contains("id=\"day-error\"") && wrong.text.contains(&format!("value=\"{day}\"")),
                "{}",
                wrong.text
            );
        }
        assert_eq!(october(&world).await.counts().four(), [0, 1, 0, 1], "a mistake moves nothing");
        let extra = firm.submit(&path, &path, &[("day", "2022-10-31"), ("start", "2022-10-01")]).await;
        assert_eq!(extra.status, StatusCode::UNPROCESSABLE_ENTITY, "unknown keys are refused (SEC-17)");
        assert_eq!(firm.submit(&path, &path, &[("day", "2022-10-31")]).await.location(), "/return");
        let found = october(&world).await;
        assert_eq!(found.counts().four(), [0, 1, 1, 0]);
        assert_eq!(row(&sheets(&world, &found)[1], world.zhaxi.name.secret())[3], Cell::Text("2022-10-31".to_owned()));
        // The record of the work goes on: its worker ends it, or a desk corrects it.
        let person = id_of(&world.office, &world.zhaxi).await;
        let jobs = jobs_of(&world.office, person).await;
        assert!(jobs.iter().any(|job| job.start == on("2022-10-03") && job.end.is_none()), "{jobs:?}");
        // The person sees in the own record what was said of them (WP-24).
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get(&format!("/my/applications/{id}")).await.text.contains("Last day, as the firm reports it"));
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        assert!(file.contains("\"firm_start\": \"2022-10-03\"") && file.contains("\"firm_end\": \"2022-10-31\""), "{file}");
        assert_eq!(firm.submit(&path, &path, &[("day", "")]).await.location(), "/return");
        assert_eq!(october(&world).await.counts().four(), [0, 1, 0, 1], "taken back");
    }
}

#[tokio::test]
async fn wp_10_the_return_and_its_pay_days_are_the_same_whatever_the_worker_says_of_the_work() {
    for (world, id) in begun().await {
        let before = seen(&world, id).await;
        let own = offers::list_own(&world.me).await.unwrap().len();
        offers::say_started(&world.me, id, on("2022-10-03")).await.unwrap();
        wages::say(&world.me, id, on("2022-10-28"), true).await.unwrap();
        offers::left(&world.me, id, on("2022-10-20")).await.unwrap();
        assert_eq!(offers::list_own(&world.me).await.unwrap().len(), own);
        assert!(seen(&world, id).await == before, "the firm's return moved with a word of the worker");
        // What the firm says does move it.
        acts::report_end(&world.employer, id, Some(on("2022-10-30"))).await.unwrap();
        assert!(seen(&world, id).await != before);
    }
}

#[tokio::test]
async fn wp_07_the_return_has_the_day_that_the_firm_reported_also_when_the_worker_said_another_before() {
    for (quiet, spoken) in worlds().await.into_iter().zip(worlds().await) {
        let mut pages = Vec::new();
        for (world, speaks) in [(&quiet, false), (&spoken, true)] {
            let id = world.offered().await;
            world.accept(id).await;
            world.days(4);
            if speaks {
                offers::say_started(&world.me, id, day(world, -1)).await.unwrap();
            }
            assert!(
                acts::find_reported(&world.office.office.db.reader(), id).await.unwrap().is_none(),
                "the firm said nothing yet"
            );
            // What is no day of a start is refused alike, so that trying one tells nothing.
            for plus in [1, -2] {
                let refused = answers::report_start(&world.employer, id, day(world, plus)).await.unwrap_err();
                pages.push(format!("{plus} {:?} {}", refused.kind, refused.message));
            }
            answers::report_start(&world.employer, id, day(world, 0)).await.unwrap();
            until(world, "2022-11-05");
            pages.push(seen(world, id).await);
        }
        let (one, other) = pages.split_at(3);
        assert!(one == other, "the firm's pages tell that the worker spoke");
        assert!(one[2].contains("2022-10-04") && !one[2].contains("2022-10-03"));
    }
}

#[tokio::test]
async fn sec_15_a_firm_has_its_own_return_and_no_desk_has_any() {
    for (world, id) in begun().await {
        let other = entered(&world.office, 2, OrganisationKind::Employer).await;
        let stranger = of_firm(&world.office, other, 99).await;
        let month = on("2022-10-01").month();
        assert!(acts::open_return(&stranger, month).await.unwrap().unwrap().people.is_empty());
        assert!(acts::open_with_names(&stranger, month).await.unwrap().people.is_empty());
        assert_eq!(acts::open_end(&stranger, id).await.err().unwrap().kind, Kind::Absent);
        assert_eq!(acts::report_end(&stranger, id, None).await.unwrap_err().kind, Kind::Absent);
        assert_eq!(acts::report_end(&world.employer, 77, None).await.unwrap_err().kind, Kind::Absent);
        for account in ["county_desk", "township_desk", "planning", "confirming_desk", "statistics_auditor", "resident"] {
            let mut desk = browser(&world.office, account).await;
            for path in ["/return", &format!("/applicants/{id}/ended")] {
                assert_eq!(desk.get(path).await.status, StatusCode::FORBIDDEN, "{account} {path}");
            }
            assert_eq!(desk.submit("/account", FILE, &[]).await.status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}

#[tokio::test]
async fn sec_29_each_person_named_in_a_workbook_is_in_the_journal_and_sees_it() {
    for (world, _) in begun().await {
        let looks = async || {
            let lines = looks_in_journal(&world.office, "employer").await;
            lines.iter().filter(|line| line[0] == "see_return" && line[1] == "return" && line[2] == "work").count()
        };
        let mut firm = browser(&world.office, "employer").await;
        firm.get("/return").await;
        assert_eq!(looks().await, 0, "a masked name is no look");
        fetch(&mut firm).await;
        assert_eq!(looks().await, 1);
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get("/my/looks").await.text.contains("Fetched its monthly return"));
    }
}

#[tokio::test]
async fn sec_27_the_workbook_with_names_wants_a_fresh_code() {
    for office in offices().await {
        let firm = entered(&office, 1, OrganisationKind::Employer).await;
        let staff = office.staff("firm-a", Role::Employer, None).await;
        of_firm(&office, firm, staff.id).await;
        let mut browser = office.signed_in(&staff).await;
        let path = "/return/2022-08/return.xlsx";
        for typed in ["", "000000"] {
            let wrong = browser.submit("/return", path, &[("code", typed)]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            assert!(wrong.text.contains("Monthly return for August 2022") && !wrong.text.starts_with("PK"), "{}", wrong.text);
            office.later(120);
        }
        let typed = code::code_at(&staff.secret, office.office.clock.now());
        let file = browser.submit("/return", path, &[("code", &typed)]).await;
        assert!(file.status == StatusCode::OK && file.text.starts_with("PK"), "{} {}", file.status, file.text);
    }
}

#[tokio::test]
async fn wp_23_what_a_firm_reported_goes_three_years_after_the_last_day_that_it_reported() {
    for (world, id) in begun().await {
        acts::report_end(&world.employer, id, Some(on("2022-11-01"))).await.unwrap();
        // The worker says another day, which the firm never learns (WP-10), and uses the account now and then.
        until(&world, "2024-06-01");
        let Actor::Account { id: account, .. } = world.me.who else { panic!("an account") };
        let desk = world.office.operator();
        let permit = desk.may(&KeepingClock).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        crate::my::acts::came(write.tx(), account, desk.today()).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        for (day, there) in [("2025-11-01", true), ("2025-11-02", false)] {
            until(&world, day);
            let done = nightly::run(&world.office.operator()).await.unwrap();
            assert_eq!(done.reports, usize::from(!there), "{day}");
            let reported = acts::find_reported(&world.office.office.db.reader(), id).await.unwrap();
            assert_eq!(reported.is_some(), there, "{day}");
            let mut firm = browser(&world.office, "employer").await;
            let wanted = if there { StatusCode::OK } else { StatusCode::NOT_FOUND };
            for path in [format!("/applicants/{id}/wages"), format!("/applicants/{id}/ended")] {
                assert_eq!(firm.get(&path).await.status, wanted, "{day} {path}");
            }
            assert_eq!(firm.get("/return").await.status, StatusCode::OK);
            assert_eq!(browser(&world.office, "resident").await.get("/my").await.status, StatusCode::OK);
        }
    }
}
