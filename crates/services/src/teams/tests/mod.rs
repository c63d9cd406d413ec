//! Stories of work teams, on both databases, and the rules alone.

mod days;
mod going;
mod joining;
mod making;
mod over;

use super::model::Happened;
use super::rules::Typed;
use super::{acts, records};
use crate::offers;
use crate::offers::acts as mine;
use crate::people::tests::*;
use crate::testing::{TestOffice, conflict, demo_offices};
use crate::work;
use crate::work::model::OrganisationKind;
use crate::work::organisations::{self, Firm};
use crate::work::tests::acts::{county, firm, of_firm};
use leka_core::{Day, PlacementKind};
use leka_platform::{Desk, Failure, Kind};
use leka_sheets::check::types::CheckedPerson;

/// A county with an agency, a vacancy and four residents with accounts, who have no work off the farm.
pub struct World {
    pub office: TestOffice,
    pub firm: i64,
    pub agency: Desk,
    pub vacancy: i64,
    pub people: Vec<(CheckedPerson, Desk)>,
}

/// Work in another region, at the cost of the employer.
pub const FAR: &[(&str, &str)] =
    &[("division", "51"), ("travel_out", "employer_pays"), ("travel_back", "employer_pays"), ("travel_about", "班车")];

pub async fn vacancy(desk: &Desk, firm: i64, changes: &[(&str, &str)]) -> i64 {
    let id = work::acts::add(desk, firm, &work::tests::typed(changes)).await.unwrap();
    publish(desk, id, changes).await;
    id
}

pub async fn publish(desk: &Desk, vacancy: i64, changes: &[(&str, &str)]) {
    let version = work::store::find_vacancy(&desk.office.db.reader(), vacancy).await.unwrap().unwrap().version;
    work::acts::save(desk, vacancy, version, &work::tests::typed(changes)).await.unwrap();
    match work::acts::open(desk, vacancy, version + 1).await.unwrap() {
        work::acts::Opened::Done(_) => {}
        work::acts::Opened::Not(against) => panic!("{against:?}"),
    }
}

/// Worlds whose vacancy has these changes.
pub async fn worlds(changes: &[(&str, &str)]) -> Vec<World> {
    let mut out = Vec::new();
    for office in demo_offices().await {
        let licensed = Firm { licence_until: "2023-12-31".to_owned(), ..firm(1, OrganisationKind::Agency) };
        let firm = organisations::add(&county(&office), &licensed).await.unwrap().unwrap();
        let account = office.demo_account("agency").await;
        let agency = of_firm(&office, firm, account).await;
        let crowd: Vec<CheckedPerson> = (1..5).map(|n| person(n, HOME)).collect();
        let jobs: Vec<_> = crowd
            .iter()
            .map(|one| leka_sheets::check::types::CheckedPlacement { kind: Some(PlacementKind::Urban), ..job(one) })
            .collect();
        bring_in(&office, &jobs).await;
        let first = office.demo_account("resident").await;
        let mut people = Vec::new();
        for (n, one) in crowd.into_iter().enumerate() {
            let account = if n == 0 { first } else { 47_000 + n as i64 };
            let desk = offers::tests::bind(&office, account, &one).await;
            people.push((one, desk));
        }
        let vacancy = vacancy(&agency, firm, changes).await;
        out.push(World { office, firm, agency, vacancy, people });
    }
    out
}

/// A good form, with changes; an empty value takes a field away.
pub fn form(office: &TestOffice, out: i32, far: bool, changes: &[(&str, &str)]) -> Typed {
    let today = office.office.clock.today();
    let (out_day, back_day) = (today.plus(out).to_string(), today.plus(out + 60).to_string());
    let mut all = vec![
        ("name", "样本一队"),
        ("leader", "测试·带队甲"),
        ("leader_phone", "199 0000 0101"),
        ("out_day", &out_day),
        ("out_hour", "8"),
        ("out_from", "县城客运站"),
        ("out_how", "bus"),
        ("back_day", &back_day),
        ("back_how", "train"),
    ];
    if far {
        all.extend([("partner_body", "样本服务站"), ("partner_person", "测试·乙"), ("partner_phone", "199 0000 0102")]);
    }
    let mut typed: Typed = all.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    for (name, text) in changes {
        match text.is_empty() {
            true => drop(typed.remove(*name)),
            false => drop(typed.insert((*name).to_owned(), (*text).to_owned())),
        }
    }
    typed
}

impl World {
    pub fn day(&self, plus: i32) -> Day {
        self.office.office.clock.today().plus(plus)
    }
    pub fn days(&self, days: i64) {
        self.office.later(days * 86_400);
    }
    pub async fn team(&self, out: i32, far: bool) -> i64 {
        acts::add(&self.agency, self.vacancy, &form(&self.office, out, far, &[])).await.unwrap().unwrap()
    }
    /// That person asks, and is offered the work with the team.
    pub async fn offered(&self, who: usize, team: i64, begin: i32, expires: i32) -> i64 {
        let id = mine::ask(&self.people[who].1, self.vacancy, who.is_multiple_of(2)).await.unwrap();
        let faults = offers::answers::offer_with(&self.agency, id, self.day(begin), self.day(expires), Some(team)).await.unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        id
    }
    /// The hash of terms and journey in force, as the page carries it.
    pub async fn hash(&self, who: usize, id: i64) -> String {
        let own = mine::list_own(&self.people[who].1).await.unwrap();
        let one = own.iter().find(|one| one.row.id == id).unwrap();
        leka_platform::vault::hex(&one.versions.last().unwrap().hash)
    }
    pub async fn accept(&self, who: usize, id: i64) {
        mine::accept(&self.people[who].1, id, &self.hash(who, id).await).await.unwrap();
    }
    pub async fn state(&self, who: usize, id: i64) -> &'static str {
        let own = mine::list_own(&self.people[who].1).await.unwrap();
        own.iter().find(|one| one.row.id == id).unwrap().held.word()
    }
    pub async fn correct(&self, team: i64, typed: &Typed) -> Vec<crate::work::terms::Fault> {
        let edits = acts::get(&self.office.office.db.reader(), &self.agency, team).await.unwrap().edits;
        acts::correct(&self.agency, team, edits, typed).await.unwrap()
    }
    pub async fn record(&self, team: i64, kind: Happened, day: Day) -> Result<(), Failure> {
        records::record(&self.agency, team, kind, day).await
    }
    /// Figures, journal and references fit; but for accounts, most of which these stories leave out.
    pub async fn fits(&self) {
        let findings = leka_platform::check::check(&self.office.office).await.unwrap();
        assert!(findings.figures.is_empty() && findings.journal.broken.is_none(), "{findings:?}");
        assert!(findings.orphans.iter().all(|(column, _)| column.ends_with(".account")), "{findings:?}");
    }
    /// The page of a firm, signed in as the agency of the demo.
    pub async fn firm_page(&self, path: &str) -> String {
        let mut firm = browser(&self.office, "agency").await;
        let answer = firm.get(path).await;
        format!("{} {}", answer.status, without_tokens(&answer.text))
    }
}
