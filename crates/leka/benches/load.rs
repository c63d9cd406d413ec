//! Two hundred readers and fifty writers on the demo county, against the built binary (SEC-46, REL-28).
//!
//! Prints counts and percentiles, as the readers see them and as the server measures them itself; asserts nothing but that
//! nobody met an error and that the figures equal a recount afterwards: a figure of a run with errors would mean nothing.
//! `LEKA_BENCH_SECONDS` (120), `LEKA_BENCH_READERS` (200) and `LEKA_BENCH_WRITERS` (50) set the size.

use leka_core::{Lang, Moment, Role};
use leka_platform::office::Location;
use leka_platform::{Actor, Clock, Desk};
use leka_services::accounts::acts;
use leka_services::demo::make::{Ask, make};
use leka_services::people::store::list_of_township;
use leka_services::placement::store::list_of_people;
use leka_services::plan_desk::acts::set_up;
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use totp_rs::{Algorithm, Builder};

type Done<T> = Result<T, Box<dyn Error + Send + Sync>>;

const PLAN: &str = include_str!("../../../plans/luolong-2022/plan.toml");
const LEKA: &str = env!("CARGO_BIN_EXE_leka");
const ADDRESS: &str = "127.0.0.1:24079";
const PASSWORD: &str = "four odd words in a teapot";
const PUBLIC: [&str; 6] = ["/", "/vacancies", "/vacancies?q=厨师", "/vacancies?q=電工", "/vacancies?page=2", "/plan"];
const STAFF: [&str; 6] =
    ["/figures", "/figures/transfer.total", "/figures/transfer.total/rows", "/figures/training.completed", "/releases", "/"];

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// One officer: the account, its second factor, and the record they correct.
struct Officer {
    name: String,
    secret: Vec<u8>,
    number: String,
    person: i64,
    placement: i64,
}

/// What an authenticator shows (RFC 6238, as `accounts/code.rs` sets it up).
fn code_at(secret: &[u8], now: Moment) -> Done<String> {
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret.to_vec())
        .build()?;
    Ok(totp.generate(u64::try_from(now.0 / 1000)?).to_string())
}

/// The demo county with an account and a worker for each writer.
async fn prepare(location: &Location, writers: u64) -> Done<Vec<Officer>> {
    let said = |failure: leka_platform::Failure| format!("{failure:?}");
    let (office, _) = set_up(location, PLAN, "plan.toml", Clock::system()).await.map_err(|failure| format!("{failure:?}"))?;
    let desk = Desk::operator(office.clone(), Lang::En);
    let people = 55_000;
    make(&desk, Ask { people, seed: 1, year: 2022 }, |_, _| {}).await.map_err(said)?;
    let mut officers = Vec::new();
    for person in list_of_township(&office.db.reader(), &office.townships()[0]).await.map_err(said)? {
        if officers.len() as u64 == writers {
            break;
        }
        let Some(placement) = list_of_people(&office.db.reader(), &[person.id]).await.map_err(said)?.pop() else { continue };
        let name = format!("writer-{}", officers.len());
        let link = acts::add_user(&desk, &name, Role::CountyDesk, None).await.map_err(said)?;
        let token = link.rsplit('/').next().unwrap_or_default();
        let visitor = Desk { who: Actor::Nobody, ..Desk::operator(office.clone(), Lang::En) };
        let (_, secret) = acts::find_link(&visitor, token).await.map_err(said)?;
        acts::enrol(&visitor, token, PASSWORD, &code_at(&secret, office.clock.now())?).await.map_err(said)?;
        let number = person.national_id(&office.vault).map_err(said)?.secret().to_owned();
        officers.push(Officer { name, secret, number, person: person.id, placement: placement.id });
    }
    office.db.clone().close().await.map_err(said)?;
    Ok(officers)
}

/// Percent-encoded, for an address or a form.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b"/?=&-._".contains(&b) { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect()
}
fn in_form(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b"-._".contains(&b) { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect()
}

struct Answer {
    status: u16,
    location: String,
    text: String,
}

/// A person with a browser: one connection, cookies, every answer timed.
struct Visitor {
    link: Option<BufReader<TcpStream>>,
    cookies: BTreeMap<String, String>,
    /// What was asked for and how long it took.
    times: Vec<(&'static str, Duration)>,
}

impl Visitor {
    fn new() -> Visitor {
        Visitor { link: None, cookies: BTreeMap::new(), times: Vec::new() }
    }

    fn ask(&mut self, kind: &'static str, method: &str, path: &str, form: Option<&str>) -> Done<Answer> {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let body = form.unwrap_or("");
        let mut head =
            format!("{method} {} HTTP/1.1\r\nHost: {ADDRESS}\r\nAccept: text/html\r\nAccept-Language: en\r\n", encoded(path));
        if !cookies.is_empty() {
            head += &format!("Cookie: {}\r\n", cookies.join("; "));
        }
        if form.is_some() {
            head += &format!(
                "Origin: http://{ADDRESS}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
                body.len()
            );
        }
        let started = Instant::now();
        let mut link = match self.link.take() {
            Some(link) => link,
            None => {
                let link = TcpStream::connect(ADDRESS)?;
                link.set_nodelay(true)?;
                link.set_read_timeout(Some(Duration::from_secs(30)))?;
                BufReader::new(link)
            }
        };
        link.get_mut().write_all(format!("{head}\r\n{body}").as_bytes())?;
        let answer = self.read(&mut link)?;
        self.times.push((kind, started.elapsed()));
        self.link = Some(link);
        Ok(answer)
    }

    fn read(&mut self, link: &mut BufReader<TcpStream>) -> Done<Answer> {
        let mut line = String::new();
        link.read_line(&mut line)?;
        let status = line.split(' ').nth(1).ok_or("no status")?.parse()?;
        let (mut length, mut chunked, mut location) = (0_usize, false, String::new());
        loop {
            line.clear();
            link.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse()?,
                "transfer-encoding" => chunked = value == "chunked",
                "location" => location = value.to_owned(),
                "set-cookie" => {
                    if let Some((name, value)) = value.split(';').next().unwrap_or("").split_once('=') {
                        self.cookies.insert(name.to_owned(), value.to_owned());
                    }
                }
                _ => {}
            }
        }
        let mut body = Vec::new();
        if chunked {
            loop {
                line.clear();
                link.read_line(&mut line)?;
                let size = usize::from_str_radix(line.trim_end(), 16)?;
                let from = body.len();
                body.resize(from + size, 0);
                link.read_exact(&mut body[from..])?;
                line.clear();
                link.read_line(&mut line)?;
                if size == 0 {
                    break;
                }
            }
        } else {
            body.resize(length, 0);
            link.read_exact(&mut body)?;
        }
        Ok(Answer { status, location, text: String::from_utf8_lossy(&body).into_owned() })
    }

    fn get(&mut self, kind: &'static str, path: &str) -> Done<Answer> {
        let answer = self.ask(kind, "GET", path, None)?;
        if answer.status == 200 { Ok(answer) } else { Err(format!("GET {path}: {}", answer.status).into()) }
    }

    /// Sends the form of a page that leads to `action`, with other values; the answer leads on.
    fn send(&mut self, kind: &'static str, page: &str, action: &str, typed: &[(&str, &str)]) -> Done<Answer> {
        let text = self.get("form", page)?.text;
        let fields = fields_of(&text, action).into_iter().filter(|(name, _)| !typed.iter().any(|(other, _)| other == name));
        let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let body: Vec<String> =
            fields.chain(typed).map(|(name, value)| format!("{}={}", in_form(&name), in_form(&value))).collect();
        let answer = self.ask(kind, "POST", action, Some(&body.join("&")))?;
        if answer.status == 303 { Ok(answer) } else { Err(format!("POST {action}: {}", answer.status).into()) }
    }
}

/// Names and values of the form of a page that leads to `action`; boxes that are not ticked are left out.
fn fields_of(page: &str, action: &str) -> Vec<(String, String)> {
    let main = page.split_once(&format!("<form method=\"post\" action=\"{action}\"")).map_or("", |(_, rest)| rest);
    let main = main.split("</form>").next().unwrap_or_default();
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
        Some(tag[at..].split('"').next()?.replace("&#34;", "\"").replace("&#38;", "&"))
    };
    let mut out = Vec::new();
    let mut select = None;
    for tag in main.split('<').skip(1) {
        let chosen = !(tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")) || tag.contains(" checked");
        if tag.starts_with("input ") && chosen {
            out.extend(attribute(tag, "name").map(|name| (name, attribute(tag, "value").unwrap_or_default())));
        } else if tag.starts_with("select ") {
            select = attribute(tag, "name");
        } else if tag.starts_with("option ") && tag.contains(" selected") {
            out.extend(select.clone().zip(attribute(tag, "value")));
        }
    }
    out
}

/// Reads one page after the other, about one a second.
fn read_on(turn: usize, until: Instant) -> Done<Visitor> {
    let mut visitor = Visitor::new();
    let staff = turn.is_multiple_of(2);
    if staff {
        let account = ["planning", "county_desk", "statistics_auditor"][turn / 2 % 3];
        visitor.send("sign in", "/sign-in", "/sign-in/demo", &[("account", account)])?;
    }
    let pages: &[&str] = if staff { &STAFF } else { &PUBLIC };
    let mut at = turn;
    while Instant::now() < until {
        visitor.get("page", pages[at % pages.len()])?;
        at += 1;
        std::thread::sleep(Duration::from_millis(700 + (at * 7919 % 600) as u64));
    }
    Ok(visitor)
}

/// Corrects a worker's record again and again, every few seconds, and looks at what was saved: pay, which no figure counts,
/// and in each second turn the sector, which moves some.
fn write_on(officer: &Officer, until: Instant) -> Done<Visitor> {
    let mut visitor = Visitor::new();
    let typed = code_at(&officer.secret, Moment(i64::try_from(std::time::UNIX_EPOCH.elapsed()?.as_millis())?))?;
    visitor.send("sign in", "/sign-in", "/sign-in", &[("name", &officer.name), ("password", PASSWORD), ("code", &typed)])?;
    let fields = [("number", officer.number.as_str()), ("purpose", "correct"), ("purpose_text", "")];
    visitor.send("open a person", "/people", "/people/by-number", &fields)?;
    visitor.get("page", &format!("/people/{}", officer.person))?;
    let form = format!("/placements/{}/correct", officer.placement);
    let mut pay = 3_000;
    while Instant::now() < until {
        pay += 1;
        let sector = ["industry", "services"][pay as usize / 2 % 2];
        let typed = [("pay", &*pay.to_string()), ("pay_period", "month"), ("sector", sector)];
        let saved = visitor.send("correction", &form, &form, &typed)?;
        visitor.get("page", &saved.location)?;
        visitor.get("figures", "/figures")?;
        std::thread::sleep(Duration::from_millis(2_000 + (pay % 7) * 150));
    }
    Ok(visitor)
}

struct Server(Child);
impl Drop for Server {
    fn drop(&mut self) {
        // Asks it to end as a service manager does; it finishes what is under way.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

fn percentile(times: &mut [Duration], of_thousand: usize) -> f64 {
    times.sort();
    times.get(times.len() * of_thousand / 1000).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

fn main() -> Done<()> {
    let (seconds, readers) = (setting("LEKA_BENCH_SECONDS", 120), setting("LEKA_BENCH_READERS", 200));
    let dir = tempfile::tempdir()?;
    let data = dir.path().join("data");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let officers = runtime.block_on(prepare(&Location::at(&data), setting("LEKA_BENCH_WRITERS", 50)))?;
    drop(runtime);
    // A code of the second factor holds for half a minute and is taken once.
    std::thread::sleep(Duration::from_secs(31));
    let log = std::fs::File::create(dir.path().join("log"))?;
    let server = Command::new(LEKA)
        .arg("--data")
        .arg(&data)
        .args(["serve", "--listen", ADDRESS])
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()?;
    let server = Server(server);
    let started = Instant::now();
    while Visitor::new().get("ready", "/readyz").is_err() {
        if started.elapsed() > Duration::from_secs(60) {
            return Err("the server does not answer".into());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let writers = officers.len();
    let (visitors, faults) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    let until = Instant::now() + Duration::from_secs(seconds);
    let keep = |done: Done<Visitor>| match done {
        Ok(visitor) => {
            if let Ok(mut all) = visitors.lock() {
                all.extend(visitor.times);
            }
        }
        Err(error) => {
            if let Ok(mut all) = faults.lock() {
                all.push(error.to_string());
            }
        }
    };
    let keep = &keep;
    std::thread::scope(|scope| {
        for (turn, officer) in officers.iter().enumerate() {
            scope.spawn(move || {
                std::thread::sleep(Duration::from_millis(turn as u64 * 100));
                keep(write_on(officer, until));
            });
        }
        for turn in 0..readers as usize {
            scope.spawn(move || {
                std::thread::sleep(Duration::from_millis(turn as u64 * 20));
                keep(read_on(turn, until));
            });
        }
    });
    let numbers = Visitor::new().get("metrics", "/metrics")?.text;
    drop(server);
    let mut by_kind: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for (kind, time) in visitors.lock().map_err(|_| "a visitor fell")?.iter() {
        by_kind.entry(kind).or_default().push(*time);
    }
    println!("{readers} readers and {writers} writers for {seconds} s");
    for (kind, times) in &mut by_kind {
        println!(
            "  {kind}: {} answers, 50 % {:.1} ms, 95 % {:.1} ms, 99 % {:.1} ms, as they saw it",
            times.len(),
            percentile(times, 500),
            percentile(times, 950),
            percentile(times, 990)
        );
    }
    for line in numbers.lines().filter(|line| line.starts_with("leka_request")) {
        println!("  {line}");
    }
    let faults = faults.lock().map_err(|_| "a visitor fell")?;
    if !faults.is_empty() {
        return Err(format!("{} met an error: {:?}", faults.len(), faults.iter().take(5).collect::<Vec<_>>()).into());
    }
    let recount = Command::new(LEKA).arg("--data").arg(&data).arg("recount").output()?;
    println!("  recount: {}", String::from_utf8_lossy(&recount.stdout).trim());
    if recount.status.success() { Ok(()) } else { Err("the figures are not what a recount gives".into()) }
}
