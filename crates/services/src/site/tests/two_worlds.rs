//! WP-10 as a whole: two copies of a random county that differ in nothing but what residents chose. Whatever those who
//! place people can reach, page, export, answer of the API, journal, work of the night, is the same to the byte.
//!
//! Applications, their ends, acceptances, confirmations, complaints, wishes, the way home and which code of a card was used are
//! what is chosen; work that somebody reported or began is a fact, and the same in both. The roles that a choice is addressed to
//! or that have no target see it by their office and are left out: the firm that was asked, the complaint body, the confirming
//! desk, the statistics auditor, the resident. `LEKA_LONG=1` tries many more counties.

use super::{account, signed_in_as};
use crate::demo::make::{Ask, make};
use crate::offers;
use crate::people::tests::without_tokens;
use crate::testing::{Browser, TestOffice, demo_offices};
use crate::{conduct, my, teams, wishes};
use axum::http::StatusCode;
use leka_core::{Lang, Role};
use leka_platform::db::Reads;
use leka_platform::web::Rule;
use leka_platform::{Actor, Desk, Entry};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Everybody who must not notice; no account first.
const WITNESSES: [Option<&str>; 10] = [
    None,
    Some("administrator"),
    Some("county_desk"),
    Some("planning"),
    Some("township_desk"),
    Some("village_officer"),
    Some("data_protection_officer"),
    Some("inspector"),
    Some("agency"),
    Some("institution"),
];
/// How many pages each of them opens, or all that are listed for the role where these are more.
const PAGES: usize = 70;
const RESIDENTS: usize = 6;

/// What is the same in both worlds before anybody chooses.
struct County {
    /// Account and person of each resident.
    residents: Vec<(i64, i64)>,
    vacancies: Vec<i64>,
    /// Records about each resident that they may say yes to.
    records: BTreeMap<i64, Vec<i64>>,
    /// What stands in the hole of an address that begins so.
    holes: Vec<(&'static str, String)>,
}

impl County {
    /// An address of this county for a listed route.
    fn address(&self, path: &str) -> String {
        let hole = self.holes.iter().find(|(head, _)| path.starts_with(head)).map_or("1", |(_, hole)| hole.as_str());
        path.split('/').map(|part| if part.starts_with('{') { hole } else { part }).collect::<Vec<_>>().join("/")
    }
}

pub(super) async fn numbers(office: &TestOffice, table: &str, column: &str, filter: Option<(&str, sea_orm::Value)>) -> Vec<i64> {
    let mut query = Query::select();
    query.column(Alias::new(column)).distinct().from(Alias::new(table)).order_by(Alias::new(column), Order::Asc);
    if let Some((name, value)) = filter {
        query.and_where(Expr::col(Alias::new(name)).eq(value));
    }
    let rows = office.office.db.reader().all(&query).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// A demo county, some of whose workers have accounts, have asked for work and have offers.
async fn county(office: &TestOffice, random: &mut StdRng) -> County {
    let people = random.random_range(400..900);
    make(&office.operator(), Ask { people, seed: random.random(), year: 2022 }, |_, _| ()).await.unwrap();
    let bound = numbers(office, "resident", "person", None).await;
    let mut workers: Vec<i64> = numbers(office, "placement", "person", Some(("confirmed", 0_i64.into()))).await;
    workers.retain(|person| !bound.contains(person));
    workers.shuffle(random);
    workers.truncate(RESIDENTS);
    let mut residents = Vec::new();
    let desk = office.operator();
    for (n, person) in workers.iter().enumerate() {
        let account = 47_000 + n as i64;
        let permit = desk.may(&crate::accounts::ManageAccounts).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        my::acts::bind_demo(&write, account, *person).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        residents.push((account, *person));
    }
    let mut records = BTreeMap::new();
    for person in &workers {
        let all = numbers(office, "placement", "id", Some(("person", (*person).into()))).await;
        records.insert(*person, all);
    }
    // The demo's agency is a witness: it is asked by nobody.
    let agency = firm_of(office, "agency").await;
    let of_agency = numbers(office, "vacancy", "id", Some(("organisation", agency.into()))).await;
    let mut vacancies = numbers(office, "vacancy", "id", Some(("state", "open".into()))).await;
    vacancies.retain(|vacancy| !of_agency.contains(vacancy));
    vacancies.shuffle(random);
    vacancies.truncate(4);
    let firm = firm_of(office, "employer").await;
    vacancies.extend(numbers(office, "vacancy", "id", Some(("organisation", firm.into()))).await);
    let person = workers[0];
    let mut holes = vec![
        ("/people/", person),
        ("/placements/", records[&person][0]),
        ("/accounts/", office.demo_account("county_desk").await),
        ("/organisations/", agency),
    ];
    holes.extend(of_agency.first().map(|id| ("/vacancies/", *id)));
    let first = async |table, filter| numbers(office, table, "id", filter).await.first().copied();
    let of_firm = || Some(("organisation", sea_orm::Value::from(agency)));
    holes.extend(first("training_completion", None).await.map(|id| ("/trainings/", id)));
    holes.extend(first("import", None).await.into_iter().flat_map(|id| [("/imports/", id), ("/api/v1/imports/", id)]));
    holes.extend(first("service_request", None).await.map(|id| ("/service/", id)));
    holes.extend(first("application", of_firm()).await.map(|id| ("/applicants/", id)));
    holes.extend(first("team", of_firm()).await.map(|id| ("/teams/", id)));
    let mut holes: Vec<(&str, String)> = holes.into_iter().map(|(head, id)| (head, id.to_string())).collect();
    holes.extend(["/figures/", "/api/v1/figures/"].map(|head| (head, "transfer.total".to_owned())));
    County { residents, vacancies, records, holes }
}

/// The firm of an account of the demo.
async fn firm_of(office: &TestOffice, name: &str) -> i64 {
    let account = office.demo_account(name).await;
    crate::work::store::find_organisation_of(&office.office.db.reader(), account).await.unwrap().unwrap()
}

/// The demo's firm.
async fn employer(office: &TestOffice) -> Desk {
    let account = numbers(office, "account", "id", Some(("name", "employer".into()))).await[0];
    let who = Actor::Account { id: account, name: "employer".to_owned(), role: Role::Employer, division: None };
    Desk { who, lang: Lang::En, ..office.operator() }
}

/// The firm offers its work to most of those who asked, to some of them with a work team.
async fn answer(office: &TestOffice, random: &mut StdRng) -> usize {
    let (desk, today) = (employer(office).await, office.clock.today());
    let asked = offers::answers::list(&desk).await.unwrap();
    let (mut offered, mut teams) = (0, BTreeMap::new());
    for (one, _) in asked.into_iter().take(100) {
        if random.random_bool(0.8) {
            let vacancy = one.row.vacancy;
            let team = match teams.get(&vacancy) {
                Some(team) => *team,
                None => team_for(&desk, vacancy).await,
            };
            teams.insert(vacancy, team);
            let named = team.filter(|_| random.random_bool(0.5));
            let expires = today.plus(random.random_range(5..20));
            let done = offers::answers::offer_with(&desk, one.row.id, today.plus(45), expires, named).await;
            offered += usize::from(done.is_ok_and(|faults| faults.is_empty()));
        }
    }
    offered
}

/// A team of the firm for that vacancy; `None` where it may not have one.
pub(super) async fn team_for(desk: &Desk, vacancy: i64) -> Option<i64> {
    let today = desk.today();
    let near = [
        ("name", "样本一队".to_owned()),
        ("leader", "测试·带队甲".to_owned()),
        ("leader_phone", "199 0000 0101".to_owned()),
        ("out_day", today.plus(40).to_string()),
        ("out_hour", "8".to_owned()),
        ("out_from", "县城客运站".to_owned()),
        ("out_how", "bus".to_owned()),
        ("back_day", today.plus(90).to_string()),
        ("back_how", "bus".to_owned()),
    ];
    let partner = ["partner_body", "partner_person", "partner_phone"].map(|name| (name, "199 0000 0102".to_owned()));
    for more in [&[][..], &partner[..]] {
        let typed: teams::rules::Typed = near.iter().chain(more).map(|(name, text)| ((*name).to_owned(), text.clone())).collect();
        if let Ok(Ok(team)) = teams::acts::add(desk, vacancy, &typed).await {
            return Some(team);
        }
    }
    None
}

/// Work of residents that is the same in both worlds: half of them reported some that they found themselves, and whoever has an
/// offer already may have begun.
async fn work(office: &TestOffice, county: &County) {
    let mut reported = 0;
    for (account, _) in county.residents.iter().step_by(2) {
        let done = my::acts::report(&offers::tests::resident(office, *account), &my_work()).await;
        reported += usize::from(done.is_ok_and(|faults| faults.is_empty()));
    }
    assert!(reported > 0, "nobody reported own work");
    let mut accepted = Vec::new();
    for (account, _) in county.residents.iter().take(2) {
        let desk = offers::tests::resident(office, *account);
        for one in offers::acts::list_own(&desk).await.unwrap() {
            if !one.versions.is_empty() && offers::acts::accept(&desk, one.row.id, &hash_of(&one)).await.is_ok() {
                accepted.push((desk.clone(), one.row.id));
            }
        }
    }
    office.later(4 * 86_400);
    for (desk, id) in accepted {
        // Whoever cannot begin yet has said nothing.
        drop(offers::acts::say_started(&desk, id, office.clock.today()).await);
    }
}

fn my_work() -> crate::placement::own::Typed {
    let text = str::to_owned;
    crate::placement::own::Typed {
        trade: text("厨师"),
        place: text("县内"),
        sector: text("services"),
        start: text("2022-05-01"),
        pay: text("3200"),
        pay_period: text("month"),
        ..crate::placement::own::Typed::default()
    }
}

/// With which of the two codes each resident opened the account: by chance in each world (WP-8). Gives how many with the second.
async fn codes(office: &TestOffice, county: &County, random: &mut StdRng) -> usize {
    let desk = office.operator();
    let mut second = 0;
    for (at, (account, person)) in county.residents.iter().enumerate() {
        // One of each at least.
        let counts = if at < 2 { at == 0 } else { random.random() };
        second += usize::from(!counts);
        let permit = desk.may(&crate::accounts::ManageAccounts).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        my::acts::open_again(&write, *account, *person, counts).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
    }
    second
}

/// What a resident can choose, at random; what is not possible now is refused and changes nothing.
async fn choose(office: &TestOffice, county: &County, random: &mut StdRng) -> usize {
    let mut done = 0;
    for _ in 0..random.random_range(9..30) {
        let (account, person) = county.residents[random.random_range(0..county.residents.len())];
        let desk = offers::tests::resident(office, account);
        let went = match random.random_range(0..9) {
            0 => {
                let vacancy = county.vacancies[random.random_range(0..county.vacancies.len())];
                offers::acts::ask(&desk, vacancy, random.random()).await.map(drop)
            }
            1 => {
                let own = offers::acts::list_own(&desk).await.unwrap();
                match own.get(random.random_range(0..own.len().max(1))) {
                    Some(one) => offers::acts::withdraw(&desk, one.row.id).await,
                    None => continue,
                }
            }
            2 => {
                let own = offers::acts::list_own(&desk).await.unwrap();
                match own.get(random.random_range(0..own.len().max(1))) {
                    Some(one) => offers::acts::accept(&desk, one.row.id, &hash_of(one)).await,
                    None => continue,
                }
            }
            3 => {
                let visitor = Desk { who: Actor::Nobody, ..desk };
                let typed = complaint(random);
                conduct::complain::file(&visitor, &typed).await.map(drop)
            }
            4 => crate::after::acts::choose(&desk, "own", "").await,
            5 => wishes::acts::choose_order(&desk, random.random()).await,
            6 => wishes::acts::delete(&desk).await,
            7 => {
                let own = offers::acts::list_own(&desk).await.unwrap();
                match own.get(random.random_range(0..own.len().max(1))) {
                    Some(one) => offers::acts::came_back(&desk, one.row.id, office.clock.today()).await,
                    None => continue,
                }
            }
            _ => {
                let records = &county.records[&person];
                my::acts::confirm(&desk, records[random.random_range(0..records.len())]).await
            }
        };
        done += usize::from(went.is_ok());
    }
    done
}

fn complaint(random: &mut StdRng) -> conduct::rules::Typed {
    let (what, employer) = ("被要求交钱才能上班".to_owned(), "样本公司".to_owned());
    let nothing = String::new;
    let (urgent, may_tell) = (random.random(), random.random());
    let kind = conduct::model::Kind::ALL[random.random_range(0..conduct::model::Kind::ALL.len())].word().to_owned();
    conduct::rules::Typed { kind, what, employer, place: nothing(), since: nothing(), contact: nothing(), may_tell, urgent }
}

/// The hash of what is in force, terms or terms with a journey, as the page carries it.
fn hash_of(one: &offers::acts::Loaded) -> String {
    leka_platform::vault::hex(&one.versions.last().unwrap().hash)
}

/// A page without what is drawn anew for each request: form tokens, and the number of an operation in a message of failure
/// (eight signs, a dash, eight).
pub(super) fn lasting(text: &str) -> String {
    let text = without_tokens(text);
    let is_number = |at: usize| {
        let part = text.as_bytes().get(at..at + 17);
        part.is_some_and(|part| part[8] == b'-' && part.iter().enumerate().all(|(at, byte)| at == 8 || byte.is_ascii_hexdigit()))
    };
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    while let Some(dash) = text[at..].find('-').map(|dash| dash + at) {
        match dash.checked_sub(8).filter(|start| *start >= at && is_number(*start)) {
            Some(start) => {
                out.push_str(&text[at..start]);
                at = start + 17;
            }
            None => {
                out.push_str(&text[at..=dash]);
                at = dash + 1;
            }
        }
    }
    out + &text[at..]
}

/// The addresses that a page leads to, within the site.
fn links(text: &str) -> impl Iterator<Item = String> {
    text.split("href=\"/").skip(1).filter_map(|rest| rest.split('"').next()).map(|path| {
        let path = path.replace("&amp;", "&");
        format!("/{}", path.split('#').next().unwrap_or(""))
    })
}

fn worth_opening(path: &str) -> bool {
    !path.starts_with("/assets/") && !path.contains("lang=") && path != "/sign-in"
}

/// Whether that witness may use the route.
fn may(office: &TestOffice, witness: Option<&str>, rule: Rule) -> bool {
    let role = |name: &str| Role::ALL.iter().find(|role| role.word() == name).copied();
    let actor = witness.and_then(role).map_or(Actor::Nobody, account);
    match rule {
        Rule::Public(_) => true,
        Rule::Act(act) => office.office.policies.could(&actor, &act, "540329"),
    }
}

/// Every page that is listed for that witness, with something of this county in each hole.
fn listed(office: &TestOffice, county: &County, witness: Option<&str>) -> Vec<String> {
    let confirmed = "/figures?basis=confirmed".to_owned();
    let routes = crate::site::listed().into_iter().filter(|route| route.method == "GET" && may(office, witness, route.rule));
    routes.map(|route| county.address(&route.path)).chain([confirmed]).filter(|path| worth_opening(path)).collect()
}

/// What is listed, then what somebody finds from there on, in an order that the seed gives.
async fn walk(browser: &mut Browser, seed: u64, first: &[String]) -> Vec<(String, String)> {
    let mut random = StdRng::seed_from_u64(seed);
    let mut seen = BTreeSet::new();
    let mut waiting: VecDeque<String> = first.iter().cloned().collect();
    let mut found = Vec::new();
    let mut left = first.len();
    while let Some(path) = waiting.pop_front() {
        if left == 0 && found.len() >= PAGES {
            break;
        }
        left = left.saturating_sub(1);
        if !worth_opening(&path) || !seen.insert(path.clone()) {
            continue;
        }
        let answer = browser.get(&path).await;
        let mut next: Vec<String> = links(&answer.text).filter(|path| !seen.contains(path)).collect();
        next.shuffle(&mut random);
        next.truncate(12);
        for path in next {
            let at = random.random_range(left..=waiting.len());
            waiting.insert(at, path);
        }
        found.push((path, format!("{} {}", answer.status, lasting(&answer.text))));
    }
    found
}

/// All that can be seen of one world, in an order that is the same in the other.
async fn seen(office: &TestOffice, county: &County, seed: u64) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for witness in WITNESSES {
        let mut browser = match witness {
            Some(name) => signed_in_as(office, name).await,
            None => office.browser(),
        };
        let name = witness.unwrap_or("visitor");
        // A desk that has somebody before it says why and opens the record.
        let people: Vec<String> = county.residents.iter().take(2).map(|(_, person)| format!("/people/{person}")).collect();
        if name.ends_with("_desk") {
            let token = browser.get("/account").await.token();
            for path in &people {
                let fields = [("form_token", token.as_str()), ("purpose", "asked"), ("purpose_text", "")];
                browser.post(&format!("{path}/open"), &fields).await;
            }
        }
        let first = listed(office, county, witness);
        let pages = walk(&mut browser, seed, &first).await;
        for path in &first {
            assert!(pages.iter().any(|(opened, _)| opened == path), "{name} did not open {path}");
        }
        all.extend(pages.into_iter().map(|(path, text)| (format!("{name} {path}"), text)));
        if name.ends_with("_desk") {
            for path in &people {
                let answer = browser.get(path).await;
                assert!(name != "county_desk" || answer.text.contains("id=\"jobs\""), "the record is open: {}", answer.text);
                all.push((format!("{name} {path}"), format!("{} {}", answer.status, lasting(&answer.text))));
            }
        }
        if name == "agency" {
            let file = browser.submit("/return", "/return/2022-09/return.xlsx", &[]).await;
            assert_eq!(file.status, StatusCode::OK, "{}", file.text);
            all.push((format!("{name} workbook"), file.text));
        }
    }
    for row in journal(office).await {
        all.push(("the journal".to_owned(), row));
    }
    all
}

/// The journal without what is drawn anew for each request.
async fn journal(office: &TestOffice) -> Vec<String> {
    let columns = ["seq", "at", "account", "role", "scope", "act", "purpose", "field_group", "detail"];
    let mut query = Query::select();
    query.columns(columns.map(Alias::new)).from(Alias::new("journal")).order_by(Alias::new("seq"), Order::Asc);
    let rows = office.office.db.reader().all(&query).await.unwrap();
    let line = |row: &sea_orm::QueryResult| {
        let numbers = [row.try_get_by_index::<i64>(0).unwrap(), row.try_get_by_index::<i64>(1).unwrap()];
        let words: Vec<String> = (2..columns.len()).map(|at| row.try_get_by_index(at).unwrap()).collect();
        format!("{numbers:?} {words:?}")
    };
    rows.iter().map(line).collect()
}

/// The first thing that differs, shown so that one sees what.
fn same(one: &[(String, String)], other: &[(String, String)], when: &str) {
    for ((path, first), (also, second)) in one.iter().zip(other) {
        assert_eq!(path, also, "{when}");
        if first != second {
            let lines = first.lines().zip(second.lines()).find(|(a, b)| a != b);
            panic!("{when}: {path} tells what somebody chose:\n{lines:#?}");
        }
    }
    assert_eq!(one.len(), other.len(), "{when}");
}

/// The work of a night, as the server does it.
async fn night(office: &TestOffice) {
    let desk = office.operator();
    offers::nightly::tidy(&desk).await.unwrap();
    conduct::rests::put_in_force(&desk).await.unwrap();
    crate::after::nightly::look(&desk).await.unwrap();
    crate::after::nightly::tell(&desk).await.unwrap();
    crate::keeping::journal::run(&desk).await.unwrap();
    crate::site::nightly::run(&desk).await.unwrap();
}

/// Waits until the work of a start, which goes on by itself, is in the journal so many times, so that it stands there in the same
/// place in both worlds.
async fn started(office: &TestOffice, times: usize) {
    let last = Query::select()
        .column(Alias::new("seq"))
        .from(Alias::new("journal"))
        .and_where(Expr::col(Alias::new("act")).eq("cut_journal"))
        .to_owned();
    for _ in 0..3_000 {
        // The last one in turn.
        if office.office.db.reader().all(&last).await.unwrap().len() >= times {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the work of a start is not done");
}

/// Gives how many offers there were, and how much was chosen in each world.
async fn two_worlds(office: TestOffice, seed: u64) -> [usize; 3] {
    let mut random = StdRng::seed_from_u64(seed);
    let county = county(&office, &mut random).await;
    // Some have asked already, and have an offer.
    for (account, _) in &county.residents {
        let desk = offers::tests::resident(&office, *account);
        // Those of the firm that answers come last; some of them are closed.
        for vacancy in county.vacancies.iter().rev() {
            if random.random_bool(0.7) && offers::acts::ask(&desk, *vacancy, random.random()).await.is_ok() {
                break;
            }
        }
    }
    choose(&office, &county, &mut random).await;
    let offered = answer(&office, &mut random).await;
    work(&office, &county).await;
    started(&office, 1).await;
    let [left, right] = office.twins().await;
    started(&left, 2).await;
    started(&right, 2).await;
    let (mut one, mut other) = (StdRng::seed_from_u64(seed ^ 1), StdRng::seed_from_u64(seed ^ 2));
    let mut chosen = [0; 2];
    for (office, random) in [(&left, &mut one), (&right, &mut other)] {
        assert!(codes(office, &county, random).await > 0);
    }
    for (when, days) in [("the same day", 0), ("after a week", 7), ("after two months", 60)] {
        chosen[0] += choose(&left, &county, &mut one).await;
        chosen[1] += choose(&right, &county, &mut other).await;
        for office in [&left, &right] {
            office.later(days * 86_400);
            night(office).await;
        }
        let walk = random.random();
        let when = format!("seed {seed} on {}, {when}", left.database);
        same(&seen(&left, &county, walk).await, &seen(&right, &county, walk).await, &when);
    }
    [offered, chosen[0], chosen[1]]
}

#[tokio::test]
async fn wp_10_two_worlds_that_differ_in_choices_alone_look_the_same_to_those_who_place_people() {
    let rounds = if std::env::var_os("LEKA_LONG").is_some() { 100 } else { 1 };
    let first = std::env::var("LEKA_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_221_130);
    let mut done = [0; 3];
    for seed in first..first + rounds {
        for office in demo_offices().await {
            let here = two_worlds(office, seed).await;
            done = [0, 1, 2].map(|at| done[at] + here[at]);
        }
    }
    assert!(done.iter().all(|count| *count > 0), "there were offers, and something was chosen in each world: {done:?}");
}
