//! Pay days: the firm's report, the worker's word, the case of late pay.

use super::*;
use crate::accounts::secret::FULL;
use crate::after::wages;
use crate::returns::acts as returns;
use leka_platform::db::{a, col};
use sea_orm::Value;
use sea_orm::sea_query::{ExprTrait, Query};

/// The firm's page of pay days.
async fn firms_page(office: &TestOffice, id: i64) -> String {
    let mut firm = browser(office, "employer").await;
    let answer = firm.get(&format!("/applicants/{id}/wages")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    without_tokens(&answer.text)
}

/// Goes on to that day and through its night.
async fn until(world: &World, wanted: &str) {
    let wanted: leka_core::Day = wanted.parse().unwrap();
    world.days(i64::from(wanted.number() - day(world, 0).number()));
    night(&world.office).await;
}

#[tokio::test]
async fn wp_17_late_pay_is_told_by_itself_on_the_fifth_day_without_a_name_and_the_firm_sees_nothing() {
    // Work began on 3 October; the terms say that pay comes on the 28th.
    for (world, id, _) in begun().await {
        let office = &world.office;
        let (staff, _) = member(office).await;
        until(&world, "2022-10-28").await;
        let mut me = browser(office, "resident").await;
        let page = me.get("/my/after").await.text;
        assert!(page.contains("has not said that it paid") && page.contains("value=\"unpaid\""), "{page}");
        until(&world, "2022-11-01").await;
        assert_eq!(cases(office).await, 0, "the fourth day");
        world.days(1);
        let before = firms_page(office, id).await;
        night(office).await;
        night(office).await;
        assert_eq!(cases(office).await, 1, "the fifth day, once");
        assert_eq!(firms_page(office, id).await, before);
        let mut me = browser(office, "resident").await;
        assert!(me.get("/my/after").await.text.contains("The complaint body was told on"), "the worker sees it");
        let mut body = office.signed_in(&staff).await;
        conduct::tests::open_office(office, &staff, &mut body).await;
        let list = body.get("/complaints").await.text;
        assert!(list.contains("Pay that did not come on its day") && list.contains("By itself"), "{list}");
        assert_eq!(list.matches("Danger").count(), 1, "said above the list, and of no case");
        let number = list.split("<tbody>").nth(1).unwrap().split("/complaints/").nth(1).unwrap().split('"').next().unwrap();
        let case = body.get(&format!("/complaints/{number}")).await.text;
        assert!(case.contains("样本单位1") && case.contains("2022-10-28"), "{case}");
        assert!(!case.contains(world.zhaxi.name.secret()) && !case.contains("The person</"));
        // Nobody can read an answer: what is written is the body's own note.
        assert!(!case.contains("value=\"acknowledge\"") && case.contains("Note what was done"), "{case}");
    }
}

#[tokio::test]
async fn wp_17_a_damaged_record_keeps_back_its_own_pay_days_alone_and_nothing_is_told_twice() {
    for (world, _, _) in begun().await {
        let office = &world.office;
        member(office).await;
        // Somebody else began after them: looked at later in the night.
        let (other, id) = world.offered_to(1).await;
        acts::accept(&other, id, &world.hash().await).await.unwrap();
        world.days(3);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        until(&world, "2022-10-28").await;
        office.damage("wage_day", "application", id).await;
        let lines = async |day: &str| {
            let before = crate::my::tests::journal(office).await;
            until(&world, day).await;
            crate::my::tests::journal(office).await - before
        };
        let quiet = lines("2022-11-01").await;
        assert_eq!(cases(office).await, 0, "the fourth day");
        let told = lines("2022-11-02").await;
        night(office).await;
        assert_eq!(cases(office).await, 1, "the fifth day, once");
        // The journal has as many lines of a night in which somebody's pay was late as of any other (WP-25).
        assert_eq!(told, quiet);
    }
}

#[tokio::test]
async fn wp_17_an_application_that_cannot_be_read_keeps_back_no_other_that_is_read_with_it() {
    for (world, _, _) in begun().await {
        let office = &world.office;
        member(office).await;
        let (other, id) = world.offered_to(1).await;
        acts::accept(&other, id, &world.hash().await).await.unwrap();
        world.days(3);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        until(&world, "2022-10-28").await;
        // Its columns do not fit its state any more.
        let update = Query::update()
            .table(a("application"))
            .value(a("terms_hash"), Value::Bytes(None))
            .and_where(col("id").eq(id))
            .to_owned();
        let tx = office.office.db.begin().await.unwrap();
        assert_eq!(tx.execute(&update).await.unwrap().rows_affected(), 1);
        tx.commit().await.unwrap();
        until(&world, "2022-11-01").await;
        assert_eq!(cases(office).await, 0, "the fourth day");
        until(&world, "2022-11-02").await;
        night(office).await;
        assert_eq!(cases(office).await, 1, "the fifth day, once, and of the other one");
    }
}

#[tokio::test]
async fn wp_17_another_first_day_keeps_the_pay_days_and_what_either_side_may_say() {
    // Work began on 3 October; the terms say that pay comes on the 28th.
    for (world, id, placement) in begun().await {
        let office = &world.office;
        member(office).await;
        until(&world, "2022-10-10").await;
        let moved = begins_on(office, placement, on("2022-10-05")).await;
        let other = placement_of(&world).await;
        assert_ne!(other, placement, "another record, with what came of the offer");
        // Undone, and once more: the record of before and the other one come back in turn.
        office.later(5);
        let county = desk_as(office, "county_desk", Role::CountyDesk, None);
        let person = id_of(office, &world.zhaxi).await;
        crate::people::undo::undo(&county, person, moved).await.unwrap();
        assert_eq!(placement_of(&world).await, placement);
        office.later(5);
        begins_on(office, placement, on("2022-10-05")).await;
        assert_eq!(placement_of(&world).await, other);
        // The worker says that it is theirs, and the firm reports pay.
        acts::say_started(&world.me, id, on("2022-10-05")).await.unwrap();
        let jobs = jobs_of(office, person).await;
        assert!(jobs.iter().any(|job| job.id == other && job.said && !job.withdrawn));
        assert!(firms_page(office, id).await.contains("value=\"2022-10-28\""));
        until(&world, "2022-10-28").await;
        let mut me = browser(office, "resident").await;
        let page = me.get("/my/after").await.text;
        assert!(page.contains("has not said that it paid") && page.contains("value=\"unpaid\""), "{page}");
        until(&world, "2022-11-01").await;
        assert_eq!(cases(office).await, 0, "the fourth day");
        until(&world, "2022-11-02").await;
        assert_eq!(cases(office).await, 1, "late pay is told as ever");
        acts::left(&world.me, id, day(&world, 0)).await.unwrap();
    }
}

#[tokio::test]
async fn wp_17_either_word_that_wages_were_paid_is_enough_and_neither_shows_to_the_other_side() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        member(office).await;
        until(&world, "2022-10-28").await;
        // The firm: a wrong day at its field, then reported, corrected, and seen by the worker.
        let mut firm = browser(office, "employer").await;
        let path = format!("/applicants/{id}/wages");
        let report = async |firm: &mut Browser, paid: &'static str, amount: &'static str| {
            firm.submit(&path, &path, &[("due", "2022-10-28"), ("paid", paid), ("amount", amount)]).await
        };
        for (paid, amount, field) in [("soon", "", "paid"), ("2022-10-29", "", "paid"), ("2022-10-28", "many", "amount")] {
            let wrong = report(&mut firm, paid, amount).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{paid} {amount}");
            assert!(wrong.text.contains(&format!("id=\"{field}-error\"")) && wrong.text.contains(&format!("value=\"{paid}\"")));
        }
        assert_eq!(report(&mut firm, "2022-10-28", "3200.50").await.location(), path);
        assert!(firms_page(office, id).await.contains("value=\"3200.50\""));
        assert!(browser(office, "resident").await.get("/my/after").await.text.contains("The firm says that it paid on"));
        until(&world, "2022-11-10").await;
        assert_eq!(cases(office).await, 0, "the firm said so");
        // Next month the firm is silent and the worker says that it came.
        until(&world, "2022-11-28").await;
        let seen = firms_page(office, id).await;
        wages::say(&world.me, id, "2022-11-28".parse().unwrap(), true).await.unwrap();
        assert_eq!(firms_page(office, id).await, seen, "the firm does not see the worker's word");
        until(&world, "2022-12-10").await;
        assert_eq!(cases(office).await, 0, "the worker said so");
        // Taken back by the firm: the worker said nothing of that month.
        until(&world, "2022-12-11").await;
        let mut firm = browser(office, "employer").await;
        assert_eq!(report(&mut firm, "", "").await.location(), path);
        night(office).await;
        assert_eq!(cases(office).await, 1);
        // Everything is in the person's own record (WP-24).
        let mut me = browser(office, "resident").await;
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        assert!(file.contains("\"due\": \"2022-11-28\"") && file.contains("\"said\": \"paid\""), "{file}");
    }
}

#[tokio::test]
async fn wp_17_not_paid_tells_the_body_at_once_and_gives_number_and_word() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        let due = "2022-10-28";
        world.days(20);
        // Before there is a key nothing is promised.
        until(&world, due).await;
        let mut me = browser(office, "resident").await;
        let work = id.to_string();
        let fields = [("say", "unpaid"), ("work", work.as_str()), ("due", due)];
        assert_eq!(me.submit("/my/after", "/my/after", &fields).await.status, StatusCode::CONFLICT);
        member(office).await;
        let seen = firms_page(office, id).await;
        let told = me.submit("/my/after", "/my/after", &fields).await;
        assert!(told.text.contains("class=\"code word\""), "{} {}", told.status, told.text);
        assert_eq!(cases(office).await, 1);
        assert_eq!(firms_page(office, id).await, seen);
        assert_eq!(me.submit("/my/after", "/my/after", &fields).await.status, StatusCode::CONFLICT, "said already");
        // It is told once, not a second time by the clock.
        until(&world, "2022-11-05").await;
        assert_eq!(cases(office).await, 1);
        // Somebody else's work, and days that are no pay days, are absent.
        assert!(wages::say(&world.other, id, due.parse().unwrap(), true).await.is_err());
        assert!(wages::say(&world.me, id, "2022-10-27".parse().unwrap(), true).await.is_err());
    }
}

#[tokio::test]
async fn sec_46_who_finds_no_place_for_a_hash_says_not_paid_again_on_the_same_page() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        member(office).await;
        let due = "2022-10-28";
        until(&world, due).await;
        let mut me = browser(office, "resident").await;
        let work = id.to_string();
        let fields = [("say", "unpaid"), ("work", work.as_str()), ("due", due)];
        FULL.set(true);
        let full = me.submit("/my/after", "/my/after", &fields).await;
        FULL.set(false);
        assert_eq!(full.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(full.text.contains("Try again in a minute") && full.text.contains("value=\"unpaid\""), "{}", full.text);
        assert_eq!(cases(office).await, 0);
        let told = me.submit("/my/after", "/my/after", &fields).await;
        assert!(told.text.contains("class=\"code word\""), "{} {}", told.status, told.text);
    }
}

#[tokio::test]
async fn wp_17_a_firm_reports_wages_of_those_whose_start_it_knows_alone() {
    for world in worlds().await {
        let id = world.offered().await;
        world.accept(id).await;
        world.days(4);
        acts::say_started(&world.me, id, day(&world, 0)).await.unwrap();
        let mut firm = browser(&world.office, "employer").await;
        let path = format!("/applicants/{id}/wages");
        assert_eq!(firm.get(&path).await.status, StatusCode::NOT_FOUND, "it does not know of the start");
        assert!(!firm.get(&format!("/applicants/{id}")).await.text.contains(&path));
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        assert_eq!(firm.get(&path).await.status, StatusCode::OK);
        assert!(firm.get(&format!("/applicants/{id}")).await.text.contains(&path));
        let other = crate::work::tests::acts::entered(&world.office, 2, crate::work::model::OrganisationKind::Employer).await;
        let stranger = crate::work::tests::acts::of_firm(&world.office, other, 99).await;
        assert!(wages::of_firm(&stranger, id).await.is_err());
        for account in ["county_desk", "township_desk", "planning", "confirming_desk", "resident"] {
            let status = browser(&world.office, account).await.get(&path).await.status;
            assert_eq!(status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}

fn on(text: &str) -> leka_core::Day {
    text.parse().unwrap()
}

#[tokio::test]
async fn wp_17_what_is_due_after_a_last_day_that_the_worker_said_is_told_on_the_fifth_day_and_the_firm_does_not_see_it() {
    // Work began on 3 October; the terms say that everything is paid three days after the last one.
    for (world, id, _) in begun().await {
        let office = &world.office;
        let (staff, _) = member(office).await;
        until(&world, "2022-10-20").await;
        let before = firms_page(office, id).await;
        acts::left(&world.me, id, on("2022-10-20")).await.unwrap();
        assert!(firms_page(office, id).await == before, "the firm's page tells that the worker left");
        until(&world, "2022-10-23").await;
        let mut me = browser(office, "resident").await;
        let page = me.get("/my/after").await.text;
        assert!(page.contains("everything is paid by") && page.contains("value=\"unpaid\""), "{page}");
        until(&world, "2022-10-27").await;
        assert_eq!(cases(office).await, 0, "the fourth day");
        world.days(1);
        let before = firms_page(office, id).await;
        assert!(before.contains("value=\"2022-10-28\"") && !before.contains("value=\"2022-10-23\""), "{before}");
        night(office).await;
        night(office).await;
        assert_eq!(cases(office).await, 1, "the fifth day, once");
        assert!(firms_page(office, id).await == before);
        let mut body = office.signed_in(&staff).await;
        conduct::tests::open_office(office, &staff, &mut body).await;
        let list = body.get("/complaints").await.text;
        let number = list.split("<tbody>").nth(1).unwrap().split("/complaints/").nth(1).unwrap().split('"').next().unwrap();
        let case = body.get(&format!("/complaints/{number}")).await.text;
        assert!(case.contains("2022-10-23") && !case.contains(world.zhaxi.name.secret()), "{case}");
        // The pay day of the month is none of the worker's any more: no second case.
        until(&world, "2022-11-10").await;
        assert_eq!(cases(office).await, 1);
    }
}

#[tokio::test]
async fn wp_17_what_is_due_after_a_last_day_that_the_firm_reported_is_settled_by_either_word() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        member(office).await;
        until(&world, "2022-10-20").await;
        returns::report_end(&world.employer, id, Some(on("2022-10-20"))).await.unwrap();
        let page = firms_page(office, id).await;
        assert!(page.contains("everything is paid by") && page.contains("value=\"2022-10-23\""), "{page}");
        assert!(!page.contains("value=\"2022-10-28\""), "nothing is due after everything is: {page}");
        // A mistake that is taken back leaves no pay day behind.
        until(&world, "2022-10-23").await;
        returns::report_end(&world.employer, id, None).await.unwrap();
        assert!(!firms_page(office, id).await.contains("value=\"2022-10-23\""));
        until(&world, "2022-10-28").await;
        assert_eq!(cases(office).await, 0, "taken back");
        returns::report_end(&world.employer, id, Some(on("2022-10-27"))).await.unwrap();
        until(&world, "2022-10-30").await;
        wages::report(&world.employer, id, on("2022-10-30"), Some(on("2022-10-30")), None).await.unwrap();
        // The worker names an earlier last day than the firm: what it paid after its own counts. Of the pay day of the month,
        // which the firm's word cannot take away, the worker says that it came.
        wages::say(&world.me, id, on("2022-10-28"), true).await.unwrap();
        acts::left(&world.me, id, on("2022-10-26")).await.unwrap();
        let mut me = browser(office, "resident").await;
        let page = me.get("/my/after").await.text;
        assert!(page.contains("everything is paid by") && page.contains("The firm says that it paid on"), "{page}");
        until(&world, "2022-11-10").await;
        assert_eq!(cases(office).await, 0, "the firm said so");
    }
}

#[tokio::test]
async fn wp_17_a_payment_that_fits_an_earlier_pay_day_is_asked_about() {
    for (world, id, _) in begun().await {
        until(&world, "2022-10-29").await;
        let mut firm = browser(&world.office, "employer").await;
        let path = format!("/applicants/{id}/wages");
        let page = firm.get(&path).await.text;
        let at = |day: &str| page.find(&format!("name=\"due\" value=\"{day}\"")).unwrap_or_else(|| panic!("{day}: {page}"));
        assert!(at("2022-10-28") < at("2022-11-28") && page.contains("Pay days still to come"), "{page}");
        let mut fields = vec![("due", "2022-11-28"), ("paid", "2022-10-28"), ("amount", "")];
        let asked = firm.submit(&path, &path, &fields).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.text.contains("nearer to the pay day of 28 October 2022"), "{}", asked.text);
        fields.push(("sure", "yes"));
        assert_eq!(firm.submit(&path, &path, &fields).await.location(), path);
    }
}

#[tokio::test]
async fn wp_17_after_all_is_due_by_the_firms_report_nothing_is_told_by_itself_and_the_worker_may_still_say_it() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        member(office).await;
        until(&world, "2022-10-20").await;
        returns::report_end(&world.employer, id, Some(on("2022-10-20"))).await.unwrap();
        until(&world, "2022-10-23").await;
        wages::report(&world.employer, id, on("2022-10-23"), Some(on("2022-10-23")), None).await.unwrap();
        for later in ["2022-11-10", "2022-12-10"] {
            until(&world, later).await;
            assert_eq!(cases(office).await, 0, "{later}");
        }
        assert!(firms_page(office, id).await.contains("everything is paid by"));
        assert!(wages::say(&world.me, id, on("2022-11-28"), false).await.unwrap().is_some());
        assert_eq!(cases(office).await, 1, "by the worker's word");
    }
}

#[tokio::test]
async fn wp_17_what_the_firm_paid_after_an_earlier_last_day_than_the_workers_settles_nothing() {
    for (world, id, _) in begun().await {
        let office = &world.office;
        member(office).await;
        until(&world, "2022-10-20").await;
        returns::report_end(&world.employer, id, Some(on("2022-10-10"))).await.unwrap();
        wages::report(&world.employer, id, on("2022-10-13"), Some(on("2022-10-13")), None).await.unwrap();
        acts::left(&world.me, id, on("2022-10-20")).await.unwrap();
        until(&world, "2022-10-27").await;
        assert_eq!(cases(office).await, 0, "the fourth day");
        until(&world, "2022-10-28").await;
        assert_eq!(cases(office).await, 1);
    }
}
