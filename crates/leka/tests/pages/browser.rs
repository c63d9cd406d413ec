//! An office, and a caller that behaves like a browser.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use leka_core::{Lang, Moment};
use leka_platform::db::Reads;
use leka_platform::office::Location;
use leka_platform::{Clock, Desk, Entry, Office};
use leka_services::{accounts, plan_desk, site};
use sea_orm::sea_query::{Alias, Expr, Func, Query};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tower::ServiceExt;

/// 30 September 2022, noon in Shanghai.
const NOON: Moment = Moment(1_664_510_400_000);
const PLAN: &str = include_str!("../../../../plans/luolong-2022/plan.toml");

/// Runs a story where the reading process can be started.
pub fn with_reader<F: Future<Output = ()>>(name: &str, story: impl FnOnce() -> F) {
    if std::env::var_os("LEKA_READER").is_none() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let status = command.args([name, "--exact", "--nocapture"]).env("LEKA_READER", env!("CARGO_BIN_EXE_leka")).status();
        assert!(status.unwrap().success(), "{name}");
        return;
    }
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(story());
}

pub struct TestOffice {
    pub office: Arc<Office>,
    clock: Clock,
    router: Router,
    dir: tempfile::TempDir,
}

async fn open(url: Option<String>) -> TestOffice {
    let dir = tempfile::tempdir().unwrap();
    let location = Location { database: url, ..Location::at(dir.path()) };
    let clock = Clock::fixed(NOON);
    let (db, _) = Office::prepare(&location).await.unwrap();
    let tx = db.begin().await.unwrap();
    leka_platform::office::set_meta(&tx, "demo", "1").await.unwrap();
    tx.commit().await.unwrap();
    db.close().await.unwrap();
    let (office, _) =
        plan_desk::acts::set_up(&location, PLAN, "plan.toml", clock.clone()).await.map_err(|f| format!("{f:?}")).unwrap();
    // However full the disk is on which the tests run.
    office.set_measure(Arc::new(|_: &Path| Ok(50)));
    let desk = Desk::operator(office.clone(), Lang::En);
    let permit = desk.may(&accounts::ManageAccounts).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    accounts::acts::make_demo_accounts(&write).await.unwrap();
    write.commit(Entry::of("demo")).await.unwrap();
    let router = site::router(office.clone());
    TestOffice { office, clock, router, dir }
}

/// An office on each database under test.
pub async fn offices() -> Vec<TestOffice> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mut offices = vec![open(None).await];
    if let Ok(server) = std::env::var("LEKA_TEST_POSTGRES") {
        let name = format!("leka_pages_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let admin = Database::connect(&server).await.unwrap();
        admin.execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")).await.unwrap();
        admin.close().await.unwrap();
        let (base, query) =
            server.split_once('?').map_or((server.as_str(), String::new()), |(base, query)| (base, format!("?{query}")));
        let scheme = base.find("://").map_or(0, |at| at + 3);
        let root = base[scheme..].find('/').map_or(base, |at| &base[..scheme + at]);
        offices.push(open(Some(format!("{root}/{name}{query}"))).await);
    }
    offices
}

impl TestOffice {
    pub fn later(&self, minutes: i64) {
        self.clock.set(self.clock.now().plus_minutes(minutes));
    }
    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: Vec::new(), language: "en" }
    }
    /// A browser with that demo account signed in.
    pub async fn signed_in(&self, account: &str) -> Browser {
        let mut browser = self.browser();
        let token = browser.get("/sign-in").await.token();
        let answer = browser.post("/sign-in/demo", &[("form_token".into(), token), ("account".into(), account.into())]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{account}");
        browser
    }
    pub async fn count(&self, table: &str) -> i64 {
        let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new(table)).to_owned();
        self.office.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }
    /// Whether this text stands anywhere under the data directory, or in a table.
    pub async fn holds(&self, text: &str) -> bool {
        if in_files(self.dir.path(), text.as_bytes()) {
            return true;
        }
        let reader = self.office.db.reader();
        if reader.backend() != DbBackend::Postgres {
            // Its whole file was looked through.
            return false;
        }
        let tables = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
        for table in reader.all_raw(Statement::from_string(DbBackend::Postgres, tables)).await.unwrap() {
            let table: String = table.try_get_by_index(0).unwrap();
            let rows = Statement::from_string(DbBackend::Postgres, format!("SELECT t::text FROM \"{table}\" t"));
            for row in reader.all_raw(rows).await.unwrap() {
                if row.try_get_by_index::<String>(0).unwrap().contains(text) {
                    return true;
                }
            }
        }
        false
    }
}

fn in_files(directory: &Path, text: &[u8]) -> bool {
    std::fs::read_dir(directory).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => in_files(&path, text),
            false => std::fs::read(&path).unwrap_or_default().windows(text.len()).any(|window| window == text),
        }
    })
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    pub text: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("")
    }
    pub fn token(&self) -> String {
        let at = self.text.find("name=\"form_token\" value=\"").unwrap_or_else(|| panic!("no form: {}", self.text));
        self.text[at + 25..].split('"').next().unwrap().to_owned()
    }
    /// The fields that a browser would send of the form with this action: hidden values and chosen options.
    pub fn fields(&self, action: &str) -> Vec<(String, String)> {
        let at = self.text.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no form {action}: {}", self.text));
        let form = &self.text[at..at + self.text[at..].find("</form>").unwrap()];
        let mut fields = vec![("form_token".to_owned(), Answer { text: form.to_owned(), ..self.bare() }.token())];
        for select in form.split("<select ").skip(1) {
            let name = between(select, "name=\"", "\"");
            let options = &select[..select.find("</select>").unwrap()];
            let chosen = options.split("<option ").skip(1).find(|option| option.split('>').next().unwrap().contains(" selected"));
            let option = chosen.or_else(|| options.split("<option ").nth(1)).unwrap();
            fields.push((name, between(option, "value=\"", "\"")));
        }
        fields
    }
    fn bare(&self) -> Answer {
        Answer { status: self.status, headers: HeaderMap::new(), bytes: Vec::new(), text: String::new() }
    }
    /// Without what differs each time: tokens and the addresses of this page itself.
    pub fn plain(&self) -> String {
        let lines = self.text.lines().filter(|line| !line.contains("form_token") && !line.contains("hreflang"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn between(text: &str, before: &str, after: &str) -> String {
    let rest = &text[text.find(before).unwrap() + before.len()..];
    let raw = &rest[..rest.find(after).unwrap()];
    raw.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

pub struct Browser {
    router: Router,
    cookies: Vec<(String, String)>,
    pub language: &'static str,
}

impl Browser {
    pub async fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(method).uri(path.split('#').next().unwrap());
        request = request.header("host", "127.0.0.1:8080").header("accept-language", self.language);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let line: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = request.header(header::COOKIE, line.join("; ")).body(Body::from(body)).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 50_000))));
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = to_bytes(body, 64 << 20).await.unwrap().to_vec();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(kept, _)| kept != name);
            self.cookies.push((name.to_owned(), rest.split(';').next().unwrap().to_owned()));
        }
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned(), bytes }
    }
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, &[("accept", "text/html")], Vec::new()).await
    }
    pub async fn post(&mut self, path: &str, fields: &[(String, String)]) -> Answer {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let headers =
            [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin"), ("accept", "text/html")];
        self.send("POST", path, &headers, body.join("&").into_bytes()).await
    }
    /// Sends the form of a page as it stands, with some values changed.
    pub async fn send_form(&mut self, page: &Answer, form: &str, action: &str, changes: &[(&str, String)]) -> Answer {
        let mut fields = page.fields(form);
        for (name, value) in changes {
            // A choice of a heading or word replaces the one on the page for the same heading or word.
            let key = |value: &str| value.rsplit_once(',').map(|(key, _)| key.to_owned());
            fields.retain(|(other, before)| other != name || (key(before).is_some() && key(before) != key(value)));
            fields.push(((*name).to_owned(), value.clone()));
        }
        self.post(action, &fields).await
    }
    /// Uploads a file; gives the answer.
    pub async fn upload(&mut self, kind: &str, fields: &[(&str, &str)], file: &str, content: &[u8]) -> Answer {
        self.upload_to(&format!("/imports/new/{kind}"), fields, file, content).await
    }
    /// The same on any page whose form goes to its own address.
    pub async fn upload_to(&mut self, path: &str, fields: &[(&str, &str)], file: &str, content: &[u8]) -> Answer {
        let token = self.get(path).await.token();
        let mut body = Vec::new();
        for (name, value) in [("form_token", token.as_str())].iter().chain(fields) {
            body.extend_from_slice(
                format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let head = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--XX--\r\n");
        let headers =
            [("content-type", "multipart/form-data; boundary=XX"), ("sec-fetch-site", "same-origin"), ("accept", "text/html")];
        self.send("POST", path, &headers, body).await
    }
    /// Opens the page of a run until it has ended; follows to the result.
    pub async fn wait(&mut self, path: &str) -> (String, Answer) {
        for _ in 0..1_200 {
            let page = self.get(path).await;
            if page.status == StatusCode::SEE_OTHER {
                let to = page.location().to_owned();
                return (to.clone(), self.get(&to).await);
            }
            assert_eq!(page.status, StatusCode::OK, "{}", page.text);
            if !page.headers.contains_key("refresh") {
                return (path.to_owned(), page);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it never ends")
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") }).collect()
}
