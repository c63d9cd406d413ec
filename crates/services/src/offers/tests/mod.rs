//! Stories of applications and offers, on both databases, and the rules alone.

mod days;
mod firm;
mod heard;
mod worker;

use super::{acts, answers, nightly};
use crate::people::tests::*;
use crate::testing::{TestOffice, demo_offices};
use crate::work;
use crate::work::model::OrganisationKind;
use crate::work::tests::acts::{entered, of_firm};
use leka_core::{Day, Lang, Role};
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Entry};
use leka_sheets::check::types::CheckedPerson;
use sea_orm::sea_query::{Alias, Order, Query};

/// A county with a firm, a vacancy and two residents with accounts.
pub struct World {
    pub office: TestOffice,
    pub firm: i64,
    pub employer: Desk,
    pub vacancy: i64,
    /// The demo's resident.
    pub zhaxi: CheckedPerson,
    pub me: Desk,
    pub other: Desk,
}

/// The account of a resident without the way there.
pub fn resident(office: &TestOffice, account: i64) -> Desk {
    let who = Actor::Account { id: account, name: format!("resident-{account}"), role: Role::Resident, division: None };
    Desk { who, lang: Lang::En, ..office.operator() }
}

pub async fn bind(office: &TestOffice, account: i64, person: &CheckedPerson) -> Desk {
    let desk = office.operator();
    let permit = desk.may(&crate::accounts::ManageAccounts).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    crate::my::acts::bind_demo(&write, account, id_of(office, person).await).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
    resident(office, account)
}

/// Publishes changed terms, or opens a new vacancy with them.
pub async fn publish(world: &World, vacancy: i64, changes: &[(&str, &str)]) -> Vec<String> {
    let reader = world.office.office.db.reader();
    let version = work::store::find_vacancy(&reader, vacancy).await.unwrap().unwrap().version;
    work::acts::save(&world.employer, vacancy, version, &work::tests::typed(changes)).await.unwrap();
    match work::acts::open(&world.employer, vacancy, version + 1).await.unwrap() {
        work::acts::Opened::Done(changed) => changed.into_iter().map(|one| one.field).collect(),
        work::acts::Opened::Not(against) => panic!("{against:?}"),
    }
}

pub async fn vacancy(world: &World, changes: &[(&str, &str)]) -> i64 {
    let id = work::acts::add(&world.employer, world.firm, &work::tests::typed(&[])).await.unwrap();
    publish(world, id, changes).await;
    id
}

pub async fn worlds() -> Vec<World> {
    let mut out = Vec::new();
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let firm = entered(&office, 1, OrganisationKind::Employer).await;
        let account = office.demo_account("employer").await;
        let employer = of_firm(&office, firm, account).await;
        let me = office.demo_account("resident").await;
        let me = bind(&office, me, &zhaxi).await;
        let other = bind(&office, 4711, &deji).await;
        let mut world = World { office, firm, employer, vacancy: 0, zhaxi, me, other };
        world.vacancy = vacancy(&world, &[]).await;
        out.push(world);
    }
    out
}

pub fn day(world: &World, plus: i32) -> Day {
    world.office.office.clock.today().plus(plus)
}

impl World {
    /// Days go by.
    pub fn days(&self, days: i64) {
        self.office.later(days * 86_400);
    }
    /// The demo's resident asks.
    pub async fn asked(&self) -> i64 {
        acts::ask(&self.me, self.vacancy, false).await.unwrap()
    }
    /// The firm offers, to be accepted within five days.
    pub async fn offer(&self, id: i64) {
        let faults = answers::offer(&self.employer, id, day(self, 20), day(self, 5)).await.unwrap();
        assert!(faults.is_empty(), "{faults:?}");
    }
    pub async fn offered(&self) -> i64 {
        let id = self.asked().await;
        self.offer(id).await;
        id
    }
    /// The same of somebody else, number `n`, with an account of their own.
    pub async fn offered_to(&self, n: u32) -> (Desk, i64) {
        let who = person(100 + n, HOME);
        bring_in(&self.office, &[job(&who)]).await;
        let desk = bind(&self.office, 5_000 + i64::from(n), &who).await;
        let id = acts::ask(&desk, self.vacancy, false).await.unwrap();
        self.offer(id).await;
        (desk, id)
    }
    /// The hash of the terms in force, as the page carries it.
    pub async fn hash(&self) -> String {
        let reader = self.office.office.db.reader();
        let vacancy = work::store::find_vacancy(&reader, self.vacancy).await.unwrap().unwrap();
        leka_platform::vault::hex(&vacancy.terms_hash.unwrap())
    }
    pub async fn accept(&self, id: i64) {
        acts::accept(&self.me, id, &self.hash().await).await.unwrap();
    }
    pub async fn tidy(&self) {
        nightly::tidy(&self.office.operator()).await.unwrap();
    }
    /// The whole table as text, without the numbers of row and person.
    pub async fn rows(&self) -> Vec<String> {
        let table = leka_schema::Table::find("application").unwrap();
        let columns: Vec<_> = table.columns.iter().filter(|column| !["id", "person"].contains(&column.name)).collect();
        let query = Query::select()
            .columns(columns.iter().map(|column| Alias::new(column.name)))
            .from(Alias::new("application"))
            .order_by(Alias::new("id"), Order::Asc)
            .to_owned();
        let rows = self.office.office.db.reader().all(&query).await.unwrap();
        let text = |row: &sea_orm::QueryResult| {
            let one = |(at, column): (usize, &&leka_schema::Column)| {
                let value = match column.kind {
                    leka_schema::Kind::Number => format!("{:?}", row.try_get_by_index::<Option<i64>>(at).unwrap()),
                    leka_schema::Kind::Text => row.try_get_by_index::<String>(at).unwrap(),
                    leka_schema::Kind::Bytes => format!("{:?}", row.try_get_by_index::<Option<Vec<u8>>>(at).unwrap()),
                };
                format!("{}={value}", column.name)
            };
            columns.iter().enumerate().map(one).collect::<Vec<_>>().join(" ")
        };
        rows.iter().map(text).collect()
    }
    /// Reported and confirmed people of the first figure.
    pub async fn figures(&self) -> (i64, i64) {
        let mut auditor = browser(&self.office, "statistics_auditor").await;
        let answer = auditor.send("GET", "/api/v1/figures?id=transfer.total", &[("accept", "application/json")], vec![]).await;
        let json: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
        let figure = &json["figures"][0];
        (figure["reported"].as_i64().unwrap(), figure["confirmed"].as_i64().unwrap())
    }
}
