//! Stories of deleting and keeping, on both databases.

mod again;
mod clock;
mod cutting;
mod restore;

use super::erase::erase;
use super::{acts, replay};
use crate::my::acts as my;
use crate::people::tests::*;
use crate::placement::own::Typed;
use crate::testing::{TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::{Day, Role, YesNo};
use leka_platform::counting::{Value, figures};
use leka_platform::db::Reads;
use leka_platform::{Desk, Entry, Office, Vault, check, journal};
use leka_schema::TABLES;
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement, CheckedTraining, End};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

/// Everything in the records but the journal, as text.
pub async fn dump(office: &Office) -> String {
    let mut out = String::new();
    for table in TABLES.iter().filter(|table| table.name != "journal") {
        let query =
            Query::select().columns(table.columns.iter().map(|c| Alias::new(c.name))).from(Alias::new(table.name)).to_owned();
        for row in office.db.reader().all(&query).await.unwrap() {
            for (at, column) in table.columns.iter().enumerate() {
                let value = leka_platform::backup::json_of(&row, at, column.kind).unwrap();
                out.push_str(&format!("{}.{}={value}\n", table.name, column.name));
            }
        }
    }
    out
}

/// How many rows of a table lead to a number.
pub async fn count(office: &TestOffice, table: &str, column: &str, number: i64) -> usize {
    let query = Query::select()
        .column(Alias::new(column))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new(column)).eq(number))
        .to_owned();
    office.office.db.reader().all(&query).await.unwrap().len()
}

/// The account of a resident without the way there.
pub async fn bind(office: &TestOffice, account: i64, person: &CheckedPerson) -> Desk {
    let desk = office.operator();
    let permit = desk.may(&crate::accounts::ManageAccounts).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    my::bind_demo(&write, account, id_of(office, person).await).await.unwrap();
    let there = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("account"))
        .and_where(Expr::col(Alias::new("id")).eq(account))
        .to_owned();
    if write.tx().one(&there).await.unwrap().is_none() {
        let values = vec![account.into(), format!("resident-{account}").into(), "resident".into(), "active".into()];
        let values: Vec<sea_orm::Value> = values
            .into_iter()
            .chain([0_i64.into(), 0_i64.into(), 0_i64.into(), "".into(), 0_i64.into(), "card".into()])
            .collect();
        let columns = ["id", "name", "role", "state", "failures", "failed_at", "epoch", "language", "created_at", "created_by"];
        write.tx().insert_many("account", &columns, [values], None).await.unwrap();
    }
    write.commit(Entry::of("test")).await.unwrap();
    crate::offers::tests::resident(office, account)
}

/// Reported and confirmed of an indicator today.
pub async fn figure(office: &TestOffice, id: &str) -> (i64, i64) {
    let day = figures::as_of(&office.office.plan(), office.clock.today(), None).unwrap();
    let all = figures::figures(&office.office, day, &[]).await.unwrap();
    let figure = all.find(id).unwrap();
    let whole = |value: &Option<Value>| match value {
        Some(Value::Whole(number)) => *number,
        other => panic!("{id}: {other:?}"),
    };
    (whole(&figure.reported), whole(&figure.confirmed))
}

pub async fn clean(office: &Office) {
    let findings = check::check(office).await.unwrap();
    assert!(findings.is_clean(), "{findings:?}");
}

/// Work that the person found alone.
pub fn own_work() -> Typed {
    let text = str::to_owned;
    Typed {
        trade: text("样本厨师"),
        employer: text("样本面馆"),
        place: text("县内"),
        sector: text("services"),
        start: text("2022-04-01"),
        ..Typed::default()
    }
}

/// Brings courses in, as an import does.
pub async fn bring_courses(office: &TestOffice, rows: &[CheckedTraining]) {
    use crate::intake::ledger::Batch;
    use crate::intake::notes::Notes;
    use crate::people::roll::{By, Power, Roll};
    let desk = office.operator();
    let permit = desk.may(&crate::intake::acts::ImportTrainings::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let sheets = ["表".to_owned()];
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &sheets };
    let (ids, phones) = crate::placement::ledger::indexes(desk.vault(), rows, |row| &row.person);
    let run = desk.new_ids(rows.len() as u32 * 2 + 2);
    let (people, records) = (run.start..run.start + rows.len() as i64 + 1, run.start + rows.len() as i64 + 1..run.end);
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, people).await.unwrap();
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "样本", replaces: None, ids: records, notes: &mut notes };
    let done = crate::training::ledger::store(write.tx(), batch, &mut roll, &ids, rows).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("ledger")).await.unwrap();
}

pub fn course(person: &CheckedPerson, name: &str, subsidised: YesNo) -> CheckedTraining {
    let day = |text: &str| text.parse::<Day>().unwrap();
    CheckedTraining {
        person: person.clone(),
        institution: "样本技校".to_owned(),
        course: name.to_owned(),
        start: day("2022-05-01"),
        end: Some(day("2022-05-10")),
        mode: Some(leka_core::TrainingMode::Order),
        subsidised: Some(subsidised),
        completed: Some(YesNo::Yes),
    }
}

/// A county with two people at work; the second is a resident with an account, work of their own and two courses.
pub struct County {
    pub office: TestOffice,
    pub stays: CheckedPerson,
    pub goes: CheckedPerson,
    pub id: i64,
    pub me: Desk,
    pub account: i64,
}

pub const EMPLOYER: &str = "样本牦牛合作社";

pub fn reported(person: &CheckedPerson) -> CheckedPlacement {
    CheckedPlacement { employer: EMPLOYER.to_owned(), trade: Some("样本放牧".to_owned()), ..job(person) }
}

pub async fn counties() -> Vec<County> {
    let mut out = Vec::new();
    for office in demo_offices().await {
        let (stays, mut goes) = (person(1, HOME), person(2, HOME));
        goes.phone = leka_core::Phone::parse("19900001234");
        goes.village = Some("样本村".to_owned());
        let ended = CheckedPlacement { end: End::On("2022-06-30".parse().unwrap()), ..reported(&goes) };
        bring_in(&office, &[job(&stays), ended]).await;
        bring_courses(&office, &[course(&goes, "样本补贴班", YesNo::Yes), course(&goes, "样本自费班", YesNo::No)]).await;
        let account = 4711;
        let me = bind(&office, account, &goes).await;
        assert!(my::report(&me, &own_work()).await.unwrap().is_empty());
        let id = id_of(&office, &goes).await;
        out.push(County { office, stays, goes, id, me, account });
    }
    out
}

/// Names, numbers and texts of whoever goes.
fn canaries(county: &County) -> Vec<String> {
    let goes = &county.goes;
    vec![
        goes.name.secret().to_owned(),
        goes.id.secret().to_owned(),
        "19900001234".to_owned(),
        "样本村".to_owned(),
        EMPLOYER.to_owned(),
        "样本放牧".to_owned(),
        "样本面馆".to_owned(),
        "样本厨师".to_owned(),
        "样本补贴班".to_owned(),
        "样本自费班".to_owned(),
    ]
}

#[tokio::test]
async fn wp_24_what_need_not_stay_goes_at_once_what_must_is_locked_and_the_figures_equal_their_rows() {
    for county in counties().await {
        let office = &county.office;
        let (total, courses) = (figure(office, "transfer.total").await, figure(office, "training.completed").await);
        assert_eq!((total.0, courses.0), (2, 1), "{}", office.database);
        let before = dump(&office.office).await;
        assert!(before.contains(EMPLOYER) && before.contains("样本面馆"));
        let lines = crate::my::tests::journal(office).await;

        my::delete(&county.me).await.unwrap();

        let after = dump(&office.office).await;
        for canary in canaries(&county) {
            assert!(!after.contains(&canary), "{canary} is still there");
        }
        // The person's own work and the course that nobody paid for go; the reported job and the other course stay as rows.
        assert_eq!(figure(office, "transfer.total").await.0, 2, "the reported job counts as before");
        assert_eq!(figure(office, "training.completed").await, courses);
        assert_eq!(count(office, "placement", "person", county.id).await, 1);
        assert_eq!(count(office, "training_completion", "person", county.id).await, 1);
        clean(&office.office).await;
        for place in super::list::PLACES.iter().filter(|place| place.fate == super::list::Fate::Erased) {
            assert_eq!(count(office, place.table, place.column, county.id).await, 0, "{}", place.table);
        }
        assert_eq!(count(office, "account", "id", county.account).await, 0);
        // An act of one's own leaves no entry.
        assert_eq!(crate::my::tests::journal(office).await, lines);
        // Nobody finds the row that is left.
        let desk = desk_as(office, "county_desk", Role::CountyDesk, None);
        assert!(crate::people::acts::open(&desk, county.id).await.is_err());
        let index = crate::people::store::id_index(&office.office.vault, &county.goes.id);
        let reader = office.office.db.reader();
        assert!(crate::people::store::find_by_index(&reader, &index).await.unwrap().is_none());
        assert_eq!(crate::people::store::list_of_township(&reader, HOME).await.unwrap().len(), 1);
        // The other person is as before.
        assert_eq!(jobs_of(office, id_of(office, &county.stays).await).await.len(), 1);
    }
}

#[tokio::test]
async fn wp_24_only_work_of_ones_own_leaves_the_figure_and_a_release_keeps_its_number() {
    for county in counties().await {
        let office = &county.office;
        let pema = person(3, HOME);
        bring_in(office, &[job(&pema)]).await;
        // Pema's reported job was a mistake and is withdrawn: only what Pema recorded is left.
        let me = bind(office, 4712, &pema).await;
        let id = id_of(office, &pema).await;
        let mistake = jobs_of(office, id).await.remove(0);
        let desk = desk_as(office, "county_desk", Role::CountyDesk, None);
        crate::placement::acts::set_withdrawn(&desk, mistake.id, mistake.version, true).await.unwrap();
        assert!(my::report(&me, &own_work()).await.unwrap().is_empty());
        assert_eq!(figure(office, "transfer.total").await.0, 3);
        let planning = desk_as(office, "planning", Role::Planning, None);
        let release = crate::plan_desk::releases::create(&planning, office.clock.today()).await.unwrap();
        let rows = count(office, "release_row", "release", release.id).await;
        my::delete(&me).await.unwrap();
        assert_eq!(figure(office, "transfer.total").await.0, 2, "nothing of it has to stay");
        assert_eq!(count(office, "person", "id", id).await, 0);
        assert_eq!(count(office, "residence", "person", id).await, 0);
        assert_eq!(count(office, "release_row", "release", release.id).await, rows, "what was released stays");
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_24_rows_behind_a_figure_look_the_same_before_and_after_a_deletion() {
    for county in counties().await {
        let office = &county.office;
        let mut desk = browser(office, "county_desk").await;
        let path = "/figures/transfer.total/rows";
        let before = without_tokens(&desk.get(path).await.text);
        assert!(before.contains("测**"), "{before}");
        my::delete(&county.me).await.unwrap();
        assert_eq!(without_tokens(&desk.get(path).await.text), before);
    }
}

#[tokio::test]
async fn sec_33_the_key_is_destroyed_nothing_leads_from_the_journal_and_the_chain_still_verifies() {
    for county in counties().await {
        let office = &county.office;
        let vault: &Vault = &office.office.vault;
        let mut desk = browser(office, "county_desk").await;
        open(&mut desk, &county.goes, "correct").await;
        let reader = office.office.db.reader();
        let person = crate::people::store::find(&reader, county.id).await.unwrap().unwrap();
        let pseudonym = person.pseudonym(vault);
        let looks = crate::people::history_view::looks(&reader, &pseudonym, true, 10).await.unwrap();
        assert!(!looks.is_empty());
        let before = journal::verify_office(&office.office).await.unwrap();
        my::delete(&county.me).await.unwrap();
        let after = journal::verify_office(&office.office).await.unwrap();
        assert!(before.broken.is_none() && after == before, "{after:?}");
        // The entries are still there, under a pseudonym that no row gives any more.
        assert_eq!(crate::people::history_view::looks(&reader, &pseudonym, true, 10).await.unwrap().len(), looks.len());
        let columns = ["id", "secret", "id_sealed", "name_sealed"].map(Alias::new);
        let query = Query::select().columns(columns).from(Alias::new("person")).to_owned();
        for row in reader.all(&query).await.unwrap() {
            let (id, secret): (i64, Vec<u8>) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
            assert_ne!(vault.pseudonym(id, &secret), pseudonym);
            assert_ne!(secret, person.secret);
            for at in [2, 3] {
                let sealed: Vec<u8> = row.try_get_by_index(at).unwrap();
                assert!(sealed != person.id_sealed && sealed != person.name_sealed);
            }
        }
        // An old copy of a sealed value cannot be opened with what is left.
        let key = vault.person_key(county.id, &[]);
        assert!(key.unseal("person", "name_sealed", county.id, &person.name_sealed).is_err());
        assert!(key.unseal("person", "id_sealed", county.id, &person.id_sealed).is_err());
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_24_the_page_says_what_goes_and_what_stays_before_the_button_and_the_account_ends() {
    for county in counties().await {
        let office = &county.office;
        let mut me = browser(office, "resident").await;
        assert_eq!(me.get("/my/delete").await.status, StatusCode::NOT_FOUND, "an account without a record");
        drop(me);
        // The resident of the demo is bound to this person.
        let stays = bind_demo_resident(office, &county.stays).await;
        let mut me = browser(office, "resident").await;
        assert!(me.get("/my/record").await.text.contains("href=\"/my/delete\""));
        let page = me.get("/my/delete").await;
        assert_eq!(page.status, StatusCode::OK);
        let form = page.text.find("action=\"/my/delete\"").unwrap();
        for said in ["What goes at once", "What has to stay by law", "Locked to the end of 30 September 2025", "article 15"] {
            assert!(page.text.find(said).is_some_and(|at| at < form), "{said}: {}", page.text);
        }
        let done = me.submit("/my/delete", "/my/delete", &[("password", "")]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/my/closed"), "{}", done.text);
        assert!(done.headers.contains_key("clear-site-data"));
        assert!(me.get("/my/closed").await.text.contains("your account is gone"));
        assert_ne!(me.get("/my").await.status, StatusCode::OK);
        assert!(crate::people::store::find(&office.office.db.reader(), stays).await.unwrap().is_none());
        clean(&office.office).await;
    }
}

/// Binds the demo's resident account to somebody.
pub async fn bind_demo_resident(office: &TestOffice, person: &CheckedPerson) -> i64 {
    let account = office.demo_account("resident").await;
    bind(office, account, person).await;
    id_of(office, person).await
}

#[tokio::test]
async fn wp_24_a_desk_deletes_in_two_steps_for_a_person_of_its_own_places_who_is_there() {
    for county in counties().await {
        let office = &county.office;
        let path = format!("/people/{}/delete", county.id);
        let sure = format!("{path}/confirmed");
        for account in ["planning", "village_officer", "statistics_auditor", "confirming_desk", "employer", "resident"] {
            let mut other = browser(office, account).await;
            assert_eq!(other.get(&path).await.status, StatusCode::FORBIDDEN, "{account}");
            assert_eq!(other.submit("/account", &sure, &[("signs", "0000")]).await.status, StatusCode::FORBIDDEN, "{account}");
        }
        let mut foreign = browser(office, "township_desk_2").await;
        assert_eq!(foreign.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(foreign.submit("/account", &sure, &[("signs", "0000")]).await.status, StatusCode::NOT_FOUND);
        let mut desk = browser(office, "township_desk").await;
        // Without a stated purpose the record does not open.
        assert_eq!(desk.get(&path).await.location(), format!("/people/{}", county.id));
        assert!(open(&mut desk, &county.goes, "asked").await.text.contains(&path));
        let page = desk.get(&path).await.text;
        assert!(page.contains(EMPLOYER) && page.contains("Locked to the end of 30 June 2025"), "{page}");
        assert!(page.contains("if there are any"), "a desk does not learn of accounts and questions");
        let asked = desk.submit(&path, &path, &[]).await;
        assert!(asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.text.contains("id=\"present-error\""));
        let asked = desk.submit(&path, &path, &[("present", "yes")]).await;
        assert!(asked.status == StatusCode::OK && asked.text.contains(&sure));
        for wrong in ["", "9", "0000", county.goes.id.secret()] {
            let answer = desk.submit(&path, &sure, &[("signs", wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        assert!(crate::people::store::find(&office.office.db.reader(), county.id).await.unwrap().is_some());
        let signs = &county.goes.id.secret()[14..];
        let done = desk.submit(&path, &sure, &[("signs", signs)]).await;
        assert_eq!(done.location(), "/people?deleted=1", "{}", done.text);
        assert!(desk.get("/people?deleted=1").await.text.contains("register again"));
        assert_eq!(desk.get(&format!("/people/{}", county.id)).await.status, StatusCode::NOT_FOUND);
        let last = looks_in_journal(office, "township_desk").await.pop().unwrap();
        assert_eq!(last, ["delete_record", "asked", "name id_number contact work", ""].map(str::to_owned));
        let after = dump(&office.office).await;
        assert!(canaries(&county).iter().all(|canary| !after.contains(canary)));
        // The person's own session is over, and so is the account.
        assert_eq!(count(office, "account", "id", county.account).await, 0);
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn rel_21_the_event_is_on_the_list_before_the_commit_and_taken_back_if_it_fails() {
    for county in counties().await {
        let office = &county.office;
        let desk = desk_as(office, "county_desk", Role::CountyDesk, None);
        let file = office.office.erasure_file();
        let permit = desk.may(&acts::DeleteRecord).await.unwrap();
        let person = crate::people::store::find(&office.office.db.reader(), county.id).await.unwrap().unwrap();
        // A commit that fails: the event is there while it is tried, and gone afterwards.
        let write = desk.write(&permit).await.unwrap();
        let event = erase(write.tx(), &desk, &person, desk.now()).await.unwrap();
        let failed = replay::commit(&desk, &event, async {
            assert_eq!(file.read(desk.vault()).unwrap().events, [event]);
            drop(write);
            Err(leka_platform::Failure::absent())
        });
        assert!(failed.await.is_err());
        assert!(file.read(desk.vault()).unwrap().events.is_empty());
        replay::replay(&office.operator(), None).await.unwrap();
        assert!(crate::people::store::find(&office.office.db.reader(), county.id).await.unwrap().is_some());
        // A crash between the two: the next start does what was asked for.
        file.append(desk.vault(), &event).unwrap();
        let done = replay::replay(&office.operator(), None).await.unwrap();
        assert_eq!((done.events, done.unreadable), (1, 0));
        let after = dump(&office.office).await;
        assert!(canaries(&county).iter().all(|canary| !after.contains(canary)));
        assert_eq!(replay::replay(&office.operator(), None).await.unwrap().events, 0, "once");
        // A list that was lost is made again from the records.
        std::fs::remove_file(file.path()).unwrap();
        replay::replay(&office.operator(), None).await.unwrap();
        assert_eq!(file.read(desk.vault()).unwrap().events, [event]);
        clean(&office.office).await;
    }
}
