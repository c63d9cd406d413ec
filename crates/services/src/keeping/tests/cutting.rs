//! The journal after three years, on both databases.

use super::restore::restored;
use super::*;
use crate::conduct::rests;
use crate::conduct::tests::member;
use crate::keeping::journal as cutting;
use crate::people::history_view::looks;
use crate::testing::noon;
use leka_platform::backup;
use leka_platform::journal::heads;
use sea_orm::sea_query::Order;

/// The numbers that are there, earliest first.
async fn numbers(office: &Office) -> Vec<i64> {
    let seq = || Alias::new("seq");
    let query = Query::select().column(seq()).from(Alias::new("journal")).order_by(seq(), Order::Asc).to_owned();
    office.db.reader().all(&query).await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// A county whose person was looked at in September and in November 2022, of which a head was handed over afterwards; it is
/// 15 October 2025. Gives the pseudonym and the number of that head.
async fn looked_at() -> Vec<(County, Vec<u8>, i64)> {
    let mut out = Vec::new();
    for county in counties().await {
        let office = &county.office;
        let mut desk = browser(office, "county_desk").await;
        open(&mut desk, &county.goes, "correct").await;
        office.clock.set(noon("2022-11-01"));
        let mut desk = browser(office, "county_desk").await;
        open(&mut desk, &county.goes, "correct").await;
        rests::put_in_force(&office.operator()).await.unwrap();
        let head = heads::of(&office.office).await.unwrap()[0].seq;
        let person = crate::people::store::find(&office.office.db.reader(), county.id).await.unwrap().unwrap();
        let pseudonym = person.pseudonym(&office.office.vault);
        office.clock.set(noon("2025-10-15"));
        out.push((county, pseudonym, head));
    }
    out
}

#[tokio::test]
async fn wp_23_the_journal_goes_after_three_years_once_the_body_has_put_a_head_away_and_not_a_day_earlier() {
    for (county, pseudonym, head) in looked_at().await {
        let office = &county.office;
        let reader = office.office.db.reader();
        let before = looks(&reader, &pseudonym, true, 50).await.unwrap();
        let (old, young): (Vec<_>, Vec<_>) =
            before.iter().cloned().partition(|look| look.at.day() < "2022-10-15".parse::<Day>().unwrap());
        assert!(!old.is_empty() && !young.is_empty(), "{before:?}");
        // Nobody outside has seen a head: everything stays, and the check says what to do without calling it wrong.
        let whole = numbers(&office.office).await;
        assert_eq!(cutting::run(&office.operator()).await.unwrap(), 0);
        let there = numbers(&office.office).await;
        assert_eq!(there[..whole.len()], whole[..]);
        assert_eq!(there.len(), whole.len() + 1, "its line stands there every night");
        let findings = check::check(&office.office).await.unwrap();
        assert!(findings.is_clean() && findings.waiting > 0, "{findings:?}");
        let mut officer = browser(office, "data_protection_officer").await;
        let page = officer.get("/journal").await.text;
        assert!(page.contains("are older than three years and are still here"), "{page}");
        // A member prints it and puts it away.
        let (_, mut body) = member(office).await;
        let to = "/complaints/journal";
        let done = body.submit(to, to, &[("seq", &head.to_string())]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let file = office.office.location.data.join("before-the-cut");
        backup::backup(&office.office, &file).await.unwrap();
        assert!(cutting::in_portions(&office.operator(), 2).await.unwrap() > 1, "in portions");
        let after = looks(&reader, &pseudonym, true, 50).await.unwrap();
        assert!(after == young, "what is younger is still on the page of who looked");
        let first = numbers(&office.office).await[0];
        let verdict = journal::verify_office(&office.office).await.unwrap();
        assert_eq!((verdict.broken, verdict.from.map(|from| from.seq)), (None, Some(first)));
        let findings = check::check(&office.office).await.unwrap();
        assert!(findings.is_clean() && findings.waiting == 0, "{findings:?}");
        let mut officer = browser(office, "data_protection_officer").await;
        let page = officer.get("/journal").await.text;
        assert!(page.contains(&format!("The oldest that is here is no. {first}")), "{page}");
        // An older copy brings it back for one night.
        let elsewhere = tempfile::tempdir().unwrap();
        let (back, _) = restored(&county, &file, elsewhere.path(), None).await;
        assert_eq!(numbers(&back).await[0], whole[0]);
        assert!(cutting::run(&Desk::operator(back.clone(), leka_core::Lang::En)).await.unwrap() > 0);
        assert_eq!(numbers(&back).await[0], first);
        let verdict = journal::verify_office(&back).await.unwrap();
        assert_eq!((verdict.broken, verdict.from.map(|from| from.seq)), (None, Some(first)));
    }
}

#[tokio::test]
async fn sec_31_a_journal_that_was_tampered_with_is_not_cut() {
    for (county, _, head) in looked_at().await {
        let office = &county.office;
        let (_, mut body) = member(office).await;
        let to = "/complaints/journal";
        body.submit(to, to, &[("seq", &head.to_string())]).await;
        let tx = office.office.db.begin().await.unwrap();
        let update = Query::update()
            .table(Alias::new("journal"))
            .value(Alias::new("account"), "somebody else")
            .and_where(Expr::col(Alias::new("seq")).eq(2))
            .to_owned();
        tx.execute(&update).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(cutting::run(&office.operator()).await.unwrap(), 0);
        assert_eq!(numbers(&office.office).await[0], 1, "what was changed stays to be looked at");
        let verdict = journal::verify_office(&office.office).await.unwrap();
        assert_eq!(verdict.broken.map(|broken| (broken.what, broken.seq)), Some(("changed", 2)));
    }
}
