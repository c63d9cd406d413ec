//! Running it: `serve`, `demo`, `user add`, `audit verify`, `backup`, `restore`, `check`.

use super::Ended;
use crate::print::Out;
use leka_core::{Lang, Role};
use leka_platform::address::PublicAddress;
use leka_platform::erasures::ErasureFile;
use leka_platform::messages::Settings;
use leka_platform::office::{Location, Office};
use leka_platform::proxies::Net;
use leka_platform::{Clock, Desk, Entry, Failure, backup as copies, check as checks, counting, journal, space};
use leka_services::accounts::acts::DEMO;
use leka_services::accounts::role_word;
use leka_services::demo::make::{self, Ask};
use leka_services::keeping::replay;
use leka_services::places::acts::township_names;
use leka_services::plan_desk::acts::{AdoptPlan, SetUpFailure, set_up};
use serde_json::json;
use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::process::CommandExt;
use std::path::Path;

/// The plan of the county, built in for `serve --demo` on an empty directory.
const PLAN: &str = include_str!("../../../../plans/luolong-2022/plan.toml");
/// People of a demo county (mission, "the scale of the plan"); `LEKA_DEMO_PEOPLE` makes a smaller one.
const DEMO_PEOPLE: u32 = 55_000;

/// What the operator said of the site that is served.
pub struct Said {
    pub public: Option<PublicAddress>,
    pub proxies: Vec<Net>,
    pub password_days: u32,
    pub messages: Settings,
}

pub async fn serve(location: &Location, listen: SocketAddr, demo: bool, said: Said, out: &Out) -> Result<Ended, Failure> {
    let Said { public, proxies, password_days, messages } = said;
    let office = match demo {
        true => demo_office(location, out).await?,
        false => Office::open(location.clone(), Clock::system(), leka_services::FACTS).await?,
    };
    if let Some(public) = public {
        office.set_public_address(public);
    }
    office.set_trusted_proxies(proxies);
    office.set_password_days(password_days);
    let messenger = messages.messenger(&office)?;
    if messenger.is_none() {
        tracing::warn!("messages are off: nobody gets a code to a telephone (--messages)");
    }
    office.set_messenger(messenger);
    // What was erased stays erased before anybody can look (REL-21).
    replay::replay(&Desk::operator(office.clone(), out.lang), None).await?;
    let listener = crate::serve::listen(listen).await.map_err(Failure::internal)?;
    if demo {
        tell_demo(&office, listener.local_addr()?, out).await?;
    }
    crate::serve::serve(office, listener).await.map_err(Failure::internal)?;
    Ok(Ended::Done)
}

/// Opens the demo county; makes it first when there is nothing.
async fn demo_office(location: &Location, out: &Out) -> Result<std::sync::Arc<Office>, Failure> {
    let fresh = location.database.is_none() && !location.sqlite().exists();
    if fresh || location.database.is_some() {
        let people = std::env::var("LEKA_DEMO_PEOPLE").ok().and_then(|text| text.parse().ok()).unwrap_or(DEMO_PEOPLE);
        match set_up(location, PLAN, "plan.toml", Clock::system()).await {
            Ok((office, _)) => {
                let desk = Desk::operator(office.clone(), out.lang);
                if leka_platform::office::meta(&office.db.reader(), make::META).await?.is_none() {
                    out.note("demo-making", &[("people", people.to_string())]);
                    make_demo(&desk, Ask { people, seed: 1, year: office.plan().plan.year }).await?;
                    drop(desk);
                    office.db.clone().close().await?;
                    // Only comes back when it could not be done; then this process serves, with more memory than it needs.
                    tracing::warn!(error = %start_again(), "could not start afresh after making the demo county");
                }
            }
            Err(SetUpFailure::Other(failure)) => return Err(failure),
            Err(SetUpFailure::Plan(errors)) => return Err(Failure::internal(format!("{errors:?}"))),
        }
    }
    let office = Office::open(location.clone(), Clock::system(), leka_services::FACTS).await?;
    if !office.demo {
        return Err(Failure::input("failure-demo-real-data").arg("path", location.data.display()));
    }
    make::complete(&Desk::operator(office.clone(), out.lang)).await?;
    Ok(office)
}

/// Address and sign-ins of the demo, for whoever started it.
async fn tell_demo(office: &Office, address: SocketAddr, out: &Out) -> Result<(), Failure> {
    let names = township_names(&office.db.reader(), office.county()).await?;
    out.note("demo-open", &[("address", address.to_string())]);
    for (name, role, division) in DEMO {
        let place = division.and_then(|code| names.get(code)).map(|place| format!(" ({place})")).unwrap_or_default();
        out.line(&format!("  {name:<24}{}{place}", out.say(&role_word(role.word()), &[])));
    }
    Ok(())
}

/// Puts this program, with the same arguments, in the place of this process: what making a county needed is given back.
fn start_again() -> std::io::Error {
    match std::env::current_exe() {
        Ok(program) => std::process::Command::new(program).args(std::env::args_os().skip(1)).exec(),
        Err(error) => error,
    }
}

async fn make_demo(desk: &Desk, ask: Ask) -> Result<make::Made, Failure> {
    let made = make::make(desk, ask, |done, total| {
        if let Some(percent) = (done * 100).checked_div(total) {
            let _ = write!(std::io::stderr(), "\r{percent:3} %");
        }
    })
    .await?;
    let _ = writeln!(std::io::stderr());
    Ok(made)
}

pub async fn demo(desk: &Desk, people: u32, seed: u64, year: Option<i16>, out: &Out) -> Result<Ended, Failure> {
    let year = year.unwrap_or(desk.plan().plan.year);
    let made = make_demo(desk, Ask { people, seed, year }).await?;
    let said = out.say("demo-made", &[("people", made.people.to_string()), ("placements", made.placements.to_string())]);
    out.answer(&json!(made), || vec![vec![said]]);
    Ok(Ended::Done)
}

pub async fn user_add(
    desk: &Desk,
    name: &str,
    role: &str,
    division: Option<String>,
    public: Option<&PublicAddress>,
    out: &Out,
) -> Result<Ended, Failure> {
    let known = || Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>().join(", ");
    let role = Role::find(role).ok_or_else(|| Failure::input("failure-role-unknown").arg("role", role).arg("known", known()))?;
    let path = leka_services::accounts::acts::add_user(desk, name, role, division.as_deref()).await?;
    let link = public.map_or_else(|| path.clone(), |address| address.of(&path));
    out.answer(&json!({"name": name, "role": role.word(), "enrolment": link}), || {
        let mut rows = vec![vec![out.say("user-added", &[("name", name.to_owned())])], vec![link.clone()]];
        if public.is_none() {
            rows.push(vec![out.say("user-added-path", &[])]);
        }
        rows
    });
    Ok(Ended::Done)
}

pub async fn audit_verify(desk: &Desk, outside: Option<&str>, out: &Out) -> Result<Ended, Failure> {
    let unreadable = || Failure::input("audit-head-unreadable");
    let outside = outside.map(|text| journal::Head::parse(text).ok_or_else(unreadable)).transpose()?;
    let verdict = journal::verify_office(&desk.office).await?;
    let absent = match &outside {
        Some(head) if !journal::has(&desk.office.db.reader(), head).await? => Some(head.seq),
        _ => None,
    };
    let whole = verdict.broken.is_none() && absent.is_none();
    let entries = ("entries", verdict.entries.to_string());
    let said = match (&verdict.broken, &verdict.from) {
        (None, None) => out.say("audit-whole", &[entries]),
        (None, Some(from)) => {
            out.say("audit-whole-cut", &[entries, ("seq", from.seq.to_string()), ("day", from.day.to_string())])
        }
        (Some(broken), _) => head_missing(desk, broken, out)
            .unwrap_or_else(|| out.say("audit-broken", &[("what", broken.what.to_owned()), ("seq", broken.seq.to_string())])),
    };
    let answer = json!({
        "whole": whole, "entries": verdict.entries, "from": verdict.from, "broken": verdict.broken,
        "head": outside.is_some().then_some(absent.is_none()),
    });
    out.answer(&answer, || {
        let mut rows = vec![vec![said]];
        rows.extend(absent.map(|seq| vec![out.say("audit-head-differs", &[("seq", seq.to_string())])]));
        rows
    });
    Ok(if whole { Ended::Done } else { Ended::Difference })
}

/// What to do when the chain fits and its head beside the data is gone, or nobody with the keys wrote it.
fn head_missing(desk: &Desk, broken: &journal::Break, out: &Out) -> Option<String> {
    let file = desk.office.head_file();
    let (path, mark) = (file.path().display().to_string(), file.checked_path().display().to_string());
    (broken.what == "head-missing").then(|| out.say("audit-head-missing", &[("path", path), ("mark", mark)]))
}

pub async fn backup(desk: &Desk, file: &Path, out: &Out) -> Result<Ended, Failure> {
    let rows = copies::backup(&desk.office, file).await?;
    let said = out.say("backup-done", &[("path", file.display().to_string()), ("rows", rows.to_string())]);
    out.answer(&json!({"file": file.display().to_string(), "rows": rows}), || vec![vec![said]]);
    Ok(Ended::Done)
}

pub async fn restore(
    location: &Location,
    file: &Path,
    keys: Option<&Path>,
    erasures: Option<&Path>,
    out: &Out,
) -> Result<Ended, Failure> {
    // What a restore was given that did not come to its end holds for the next one.
    let erasures = erasures.map(Path::to_owned).or_else(|| copies::erasures_to_replay(location));
    let erasures = erasures.as_deref().map(ErasureFile::at);
    if let Some(list) = erasures.as_ref().filter(|list| !list.exists()) {
        return Err(Failure::input("failure-erasures-missing").arg("path", list.path().display()));
    }
    let rows = copies::restore(location, file, keys, erasures.as_ref().map(ErasureFile::path)).await?;
    let office = Office::open_restored(location.clone(), Clock::system(), leka_services::FACTS).await?;
    let desk = Desk::operator(office.clone(), Lang::Zh);
    let permit = desk.may(&AdoptPlan).await?;
    let write = desk.write(&permit).await?;
    counting::count_all(write.tx(), office.facts, &office.plan()).await?;
    write.commit(Entry::of(format!("restored {rows} rows"))).await?;
    // Without a list nobody knows what was erased since the copy was made: say so.
    let listed = erasures.is_some() || replay::has_list(&desk);
    let replayed = replay::replay(&desk, erasures.as_ref()).await?;
    // Where a list is damaged, or none, nobody knows who is back that was erased: the office does not open (REL-21).
    let whole = replayed.foreign == 0;
    if whole {
        copies::restored(&office).await?;
    }
    let findings = checks::check(&office).await?;
    let erased = match (listed, replayed.unreadable) {
        (false, _) => out.say("restore-no-erasures", &[]),
        (true, 0) => out.say("restore-erasures", &[("count", replayed.events.to_string())]),
        (true, _) if !whole => out.say("restore-erasures-foreign", &[("lines", replayed.foreign.to_string())]),
        (true, lines) => out.say("restore-erasures-unreadable", &[("lines", lines.to_string())]),
    };
    let said = out.say("restore-done", &[("rows", rows.to_string())]);
    let answer = json!({"rows": rows, "erasures": {"listed": listed, "replayed": replayed}, "check": findings});
    out.answer(&answer, || vec![vec![said], vec![erased]]);
    Ok(if whole && findings.is_clean() { Ended::Done } else { Ended::Difference })
}

/// What `leka check` says of a database so damaged that the office does not open.
pub fn damaged(failure: &Failure, out: &Out) -> Ended {
    let said = out.say("check-damaged", &[]);
    out.answer(&json!({"clean": false, "damage": failure.cause}), || vec![vec![said]]);
    Ended::Difference
}

pub async fn check(desk: &Desk, out: &Out) -> Result<Ended, Failure> {
    let findings = checks::check(&desk.office).await?;
    let clean = findings.is_clean();
    let said = match (&findings.damage, clean) {
        (Some(_), _) => out.say("check-damaged", &[]),
        (None, true) => out.say("check-clean", &[]),
        (None, false) => out.say("check-findings", &[]),
    };
    out.answer(&json!({"clean": clean, "findings": findings}), || {
        let mut rows = vec![vec![said]];
        if let Some(broken) = &findings.journal.broken {
            rows.push(vec!["journal".into(), broken.what.into(), broken.seq.to_string()]);
            rows.extend(head_missing(desk, broken, out).map(|said| vec![said]));
        }
        rows.extend(findings.settings.iter().map(|setting| {
            let args =
                [("name", setting.name.to_owned()), ("value", setting.value.clone()), ("wanted", setting.wanted.to_owned())];
            vec![out.say("check-setting", &args)]
        }));
        if findings.waiting > 0 {
            rows.push(vec![out.say("check-journal-waits", &[("count", findings.waiting.to_string())])]);
        }
        if let Some(free) = findings.low_space() {
            rows.push(vec![out.say("check-space", &[("free", free.to_string()), ("least", space::SHORT.to_string())])]);
        }
        rows.extend(findings.orphans.iter().map(|(what, count)| vec![what.clone(), count.to_string()]));
        rows.extend(
            findings.figures.iter().map(|d| vec![d.indicator.clone(), d.what.into(), d.kept.to_string(), d.counted.to_string()]),
        );
        rows
    });
    Ok(if clean { Ended::Done } else { Ended::Difference })
}
