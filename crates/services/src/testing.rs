//! Offices for tests, on both databases, and a caller that behaves like a browser.
//!
//! `offices()` gives one on SQLite and, when `LEKA_TEST_POSTGRES` holds a URL, one in a database of its own there.

use crate::accounts::{acts, code};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use leka_core::{Day, Lang, Moment, Role};
use leka_platform::messages::settings::directory;
use leka_platform::messages::{Message, Messenger};
use leka_platform::office::Location;
use leka_platform::{Actor, Clock, Desk, Failure, Kind, Office};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, Database};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tower::ServiceExt;

/// 30 September 2022, noon in Shanghai.
pub const NOON: Moment = Moment(1_664_510_400_000);
pub const PLAN: &str = include_str!("../../../plans/luolong-2022/plan.toml");

/// Some hours after midnight of that day in Shanghai.
pub fn at(day: Day, hours: i64) -> Moment {
    day.begins().plus_minutes(hours * 60)
}
/// Noon in Shanghai of a day.
pub fn noon(day: &str) -> Moment {
    at(day.parse().expect("a day"), 12)
}

/// Fails unless it was refused because things are otherwise by now, with this message.
#[track_caller]
pub fn conflict<T: std::fmt::Debug>(done: Result<T, Failure>, message: &str) {
    let failure = done.expect_err(message);
    assert_eq!((failure.kind, failure.message.as_str()), (Kind::Conflict, message));
}

/// An office in a directory of its own; gone when dropped.
pub struct TestOffice {
    pub office: Arc<Office>,
    pub clock: Clock,
    pub database: &'static str,
    /// One for all browsers: they share what the site remembers.
    router: Router,
    _dir: tempfile::TempDir,
}

async fn open(database: &'static str, url: Option<String>, demo: bool) -> TestOffice {
    let dir = tempfile::tempdir().expect("a directory");
    let location = Location { database: url, ..Location::at(dir.path()) };
    let clock = Clock::fixed(NOON);
    if demo {
        let (db, _) = Office::prepare(&location).await.expect("prepared");
        let tx = db.begin().await.expect("begun");
        leka_platform::office::set_meta(&tx, "demo", "1").await.expect("marked");
        tx.commit().await.expect("committed");
        db.close().await.expect("closed");
    }
    let done = crate::plan_desk::acts::set_up(&location, PLAN, "plan.toml", clock.clone()).await;
    let (office, _) = done.map_err(|failure| format!("{failure:?}")).expect("an office");
    // However full the disk is on which the tests run.
    office.set_measure(Arc::new(|_: &Path| Ok(50)));
    let router = crate::site::router(office.clone());
    TestOffice { office, clock, database, router, _dir: dir }
}

async fn make(demo: bool) -> Vec<TestOffice> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mut offices = vec![open("sqlite", None, demo).await];
    if let Ok(server) = std::env::var("LEKA_TEST_POSTGRES") {
        let name = format!("leka_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let admin = Database::connect(&server).await.expect("the server of the tests");
        admin
            .execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
            .await
            .expect("a database");
        admin.close().await.expect("closed");
        offices.push(open("postgres", Some(with_database(&server, &name)), demo).await);
    }
    offices
}

/// The URL with another database name; a query (`?host=…`) stays.
fn with_database(url: &str, name: &str) -> String {
    let (base, query) = url.split_once('?').map_or((url, String::new()), |(base, query)| (base, format!("?{query}")));
    let after_scheme = base.find("://").map_or(0, |at| at + 3);
    let root = base[after_scheme..].find('/').map_or(base, |at| &base[..after_scheme + at]);
    format!("{root}/{name}{query}")
}

fn copy_files(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let copy = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => {
                std::fs::create_dir(&copy).expect("a directory");
                std::fs::set_permissions(&copy, entry.metadata().expect("its mode").permissions()).expect("the same mode");
                copy_files(&entry.path(), &copy);
            }
            false => drop(std::fs::copy(entry.path(), copy).expect("copied")),
        }
    }
}

/// Copies a database nobody is connected to; gives the URL of the copy.
async fn copy_database(url: &str, number: usize) -> String {
    let server = std::env::var("LEKA_TEST_POSTGRES").expect("the server of the tests");
    let base = url.split('?').next().and_then(|url| url.rsplit('/').next()).expect("a name").to_owned();
    let admin = Database::connect(&server).await.expect("the server of the tests");
    let name = format!("{base}_{number}");
    admin.execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE {base}")).await.expect("a copy");
    admin.close().await.expect("closed");
    with_database(url, &name)
}

/// Offices on each database under test.
pub async fn offices() -> Vec<TestOffice> {
    make(false).await
}
/// The same with the mark of a demo and its accounts.
pub async fn demo_offices() -> Vec<TestOffice> {
    let offices = make(true).await;
    for office in &offices {
        let desk = office.operator();
        let permit = desk.may(&crate::accounts::ManageAccounts).await.expect("allowed");
        let write = desk.write(&permit).await.expect("begun");
        acts::make_demo_accounts(&write).await.expect("accounts");
        write.commit(leka_platform::Entry::of("demo")).await.expect("committed");
    }
    offices
}

/// A person with an account that is in use.
pub struct Staff {
    pub name: String,
    pub password: String,
    pub secret: Vec<u8>,
    pub id: i64,
}

impl TestOffice {
    /// Two offices with the same records, keys and hour: what is done in one does not reach the other.
    pub async fn twins(self) -> [TestOffice; 2] {
        let TestOffice { office, clock, database, router, _dir: dir } = self;
        drop(router);
        office.db.checkpoint().await.expect("folded");
        office.db.clone().close().await.expect("closed");
        let mut twins = Vec::new();
        for number in 0..2 {
            let copy = tempfile::tempdir().expect("a directory");
            copy_files(dir.path(), copy.path());
            let url = match &office.location.database {
                Some(url) => Some(copy_database(url, number).await),
                None => None,
            };
            let (location, clock) = (Location { database: url, ..Location::at(copy.path()) }, Clock::fixed(clock.now()));
            let office = Office::open(location, clock.clone(), crate::FACTS).await.expect("opened");
            office.set_measure(Arc::new(|_: &Path| Ok(50)));
            let router = crate::site::router(office.clone());
            twins.push(TestOffice { office, clock, database, router, _dir: copy });
        }
        <[TestOffice; 2]>::try_from(twins).unwrap_or_else(|_| panic!("two"))
    }

    pub fn operator(&self) -> Desk {
        Desk::operator(self.office.clone(), Lang::En)
    }
    pub fn router(&self) -> Router {
        self.router.clone()
    }
    pub fn browser(&self) -> Browser {
        Browser::new(self.router())
    }
    pub fn later(&self, seconds: i64) {
        self.clock.set(Moment(self.clock.now().0 + seconds * 1000));
    }

    /// Everything that was sent, the oldest first: to which number, what.
    pub fn sent(&self) -> Vec<(String, String)> {
        self.message_files().iter().map(|path| read_message(path)).collect()
    }
    /// The same, and takes it away: the next time there is what was sent since.
    pub fn take_sent(&self) -> Vec<(String, String)> {
        let take = |path: &PathBuf| {
            let message = read_message(path);
            std::fs::remove_file(path).expect("taken away");
            message
        };
        self.message_files().iter().map(take).collect()
    }
    fn message_files(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(directory(&self.office.location.data)) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths
    }

    /// Damages what is sealed in the rows of a table that lead to this number, as a bad disk would.
    pub async fn damage(&self, table: &str, column: &str, number: i64) {
        let update = Query::update()
            .table(Alias::new(table))
            .value(Alias::new("sealed"), vec![0_u8; 20])
            .and_where(Expr::col(Alias::new(column)).eq(number))
            .to_owned();
        let tx = self.office.db.begin().await.expect("begun");
        assert!(tx.execute(&update).await.expect("damaged").rows_affected() > 0, "{table}");
        tx.commit().await.expect("committed");
    }

    /// Adds an account and takes it up through the acts.
    pub async fn staff(&self, name: &str, role: Role, division: Option<&str>) -> Staff {
        let desk = self.operator();
        let link = acts::add_user(&desk, name, role, division).await.expect("added");
        let token = link.rsplit('/').next().expect("a token").to_owned();
        let visitor = Desk { who: Actor::Nobody, ..desk };
        let (account, secret) = acts::find_link(&visitor, &token).await.expect("a good link");
        let password = format!("four odd words {name} teapot");
        let typed = code::code_at(&secret, self.clock.now());
        acts::enrol(&visitor, &token, &password, &typed).await.expect("taken up");
        self.later(60);
        Staff { name: name.to_owned(), password, secret, id: account.id }
    }

    /// The desk of that person, for acts without a page.
    pub fn desk_of(&self, staff: &Staff, role: Role) -> Desk {
        let who = Actor::Account { id: staff.id, name: staff.name.clone(), role, division: None };
        Desk { who, ..self.operator() }
    }
    /// The number of an account of the demo.
    pub async fn demo_account(&self, name: &str) -> i64 {
        let desk = self.operator();
        let permit = desk.may(&crate::accounts::ManageAccounts).await.expect("allowed");
        let write = desk.write(&permit).await.expect("begun");
        acts::find_demo_account(write.tx(), name).await.expect("read").expect("an account of the demo")
    }

    /// A browser with that person signed in.
    pub async fn signed_in(&self, staff: &Staff) -> Browser {
        let mut browser = self.browser();
        let answer = self.sign_in(&mut browser, staff).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        browser
    }
    /// Types name, password and the code of this moment.
    pub async fn sign_in(&self, browser: &mut Browser, staff: &Staff) -> Answer {
        self.later(30);
        let typed = code::code_at(&staff.secret, self.clock.now());
        browser.submit("/sign-in", "/sign-in", &[("name", &staff.name), ("password", &staff.password), ("code", &typed)]).await
    }
}

/// A gateway that refuses the next so many messages and takes all others; nothing arrives anywhere.
pub struct Gateway {
    refuses: AtomicU32,
    asked: AtomicU32,
    taken: AtomicU32,
}

impl Gateway {
    pub fn refusing(count: u32) -> Arc<Gateway> {
        Arc::new(Gateway { refuses: AtomicU32::new(count), asked: AtomicU32::new(0), taken: AtomicU32::new(0) })
    }
    /// How many messages it was asked to carry since the last time, and how many of these it took.
    pub fn counts(&self) -> (u32, u32) {
        (self.asked.swap(0, Ordering::SeqCst), self.taken.swap(0, Ordering::SeqCst))
    }
}

#[async_trait::async_trait]
impl Messenger for Gateway {
    async fn send(&self, _: &Message) -> Result<(), Failure> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let left = self.refuses.load(Ordering::SeqCst);
        if left > 0 {
            self.refuses.store(left - 1, Ordering::SeqCst);
            return Err(Failure::internal("gateway: answered 400"));
        }
        self.taken.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// A message as a demo keeps it: the number on the first line, then the text.
fn read_message(path: &Path) -> (String, String) {
    let text = std::fs::read_to_string(path).expect("a message");
    let (to, text) = text.split_once('\n').expect("a number and a text");
    (to.to_owned(), text.trim().to_owned())
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("")
    }
    pub fn cookies(&self) -> Vec<String> {
        self.headers.get_all(header::SET_COOKIE).iter().filter_map(|v| v.to_str().ok()).map(str::to_owned).collect()
    }
    /// The token of the first form of the page.
    pub fn token(&self) -> String {
        let mark = "name=\"form_token\" value=\"";
        let at = self.text.find(mark).unwrap_or_else(|| panic!("no form on the page: {}", self.text));
        self.text[at + mark.len()..].split('"').next().unwrap_or("").to_owned()
    }
}

/// Keeps cookies and sends what a browser sends.
pub struct Browser {
    router: Router,
    pub cookies: Vec<(String, String)>,
    pub peer: SocketAddr,
    pub host: String,
    pub language: &'static str,
}

impl Browser {
    pub fn new(router: Router) -> Browser {
        Browser {
            router,
            cookies: Vec::new(),
            peer: SocketAddr::from(([127, 0, 0, 1], 50_000)),
            host: "127.0.0.1:8080".to_owned(),
            language: "en",
        }
    }

    /// A request of any kind; headers given replace the usual ones.
    pub async fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        let usual = [("host", self.host.as_str()), ("accept-language", self.language), ("accept", "text/html")];
        let given: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
        for (name, value) in usual.iter().filter(|(name, _)| !given.contains(name)).chain(headers) {
            request = request.header(*name, *value);
        }
        if !self.cookies.is_empty() {
            let line: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, line.join("; "));
        }
        let mut request = request.body(Body::from(body)).expect("a request");
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 << 20).await.expect("a body");
        let answer = Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() };
        for cookie in answer.cookies() {
            let (name, rest) = cookie.split_once('=').expect("a cookie");
            self.cookies.retain(|(kept, _)| kept != name);
            if !rest.contains("Max-Age=0") {
                self.cookies.push((name.to_owned(), rest.split(';').next().unwrap_or("").to_owned()));
            }
        }
        answer
    }
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, &[], Vec::new()).await
    }
    /// Posts a form with what a browser says about where it comes from.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let headers =
            [("content-type", "application/x-www-form-urlencoded"), ("origin", "null"), ("sec-fetch-site", "same-origin")];
        self.send("POST", path, &headers, body.join("&").into_bytes()).await
    }
    /// Opens a page and sends its form.
    pub async fn submit(&mut self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.get(page).await.token();
        let fields: Vec<(&str, &str)> = [("form_token", token.as_str())].into_iter().chain(fields.iter().copied()).collect();
        self.post(action, &fields).await
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") }).collect()
}
