//! Accounts, journal, backup and restore, a process killed in the middle.

use super::figures::sql;
use super::support::*;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

#[test]
fn sec_06_an_account_begins_with_a_one_time_link_and_no_password() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let answer = county.leka(&["user", "add", "desk-a", "--role", "township_desk", "--division", "540329101"]);
        assert_eq!(answer.code, 0, "{}", answer.stderr);
        assert!(answer.json["enrolment"].as_str().unwrap().len() > 20);
        // A whole link where the address of the site is known; a path says what it needs.
        let add = |name: &str, more: &[&str]| {
            let arguments = [&["user", "add", name, "--role", "planning"][..], more].concat();
            let output = county.command(&arguments).output().unwrap();
            (output.status.code(), String::from_utf8(output.stdout).unwrap())
        };
        let (code, said) = add("planner-a", &["--public-address", "https://work.example"]);
        assert_eq!((code, said.contains("\nhttps://work.example/enrol/e")), (Some(0), true), "{said}");
        let (code, said) = add("planner-b", &[]);
        assert_eq!((code, said.contains("\n/enrol/e"), said.contains("LEKA_PUBLIC_ADDRESS")), (Some(0), true, true), "{said}");
        assert_eq!(add("planner-c", &["--public-address", "work.example"]).0, Some(2));
        assert_eq!(add("operator", &[]).0, Some(2), "sec_15: the records use the name for something else");
        assert_eq!(county.leka(&["user", "add", "desk-b", "--role", "police"]).code, 2, "wp_26: no such role");
        assert_eq!(
            county.leka(&["user", "add", "desk-c", "--role", "township_desk"]).code,
            2,
            "a township desk needs its township"
        );
    });
}

#[test]
fn sec_31_a_changed_removed_or_cut_journal_is_found() {
    let damages = [
        ("changed", "UPDATE journal SET detail = 'x' WHERE seq = 2"),
        ("missing", "DELETE FROM journal WHERE seq = 2"),
        ("cut", "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"),
    ];
    for (what, damage) in damages {
        let county = County::set_up(None);
        let file = county.path("ledger.xlsx");
        for n in 0..3 {
            ledger(&file, &[job(n)]);
            county.import(&file, "placements", &[]);
        }
        let whole = county.leka(&["audit", "verify"]);
        assert_eq!((whole.code, whole.json["whole"].as_bool()), (0, Some(true)));
        sql(&county, damage);
        let broken = county.leka(&["audit", "verify"]);
        assert_eq!((broken.code, broken.json["broken"]["what"].as_str()), (1, Some(what)), "{}", broken.text);
        assert_eq!(county.leka(&["check"]).code, 1);
    }
}

#[test]
fn sec_31_a_head_that_is_gone_or_damaged_is_found_and_not_made_anew() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let (file, head) = (county.path("ledger.xlsx"), county.data().join("journal-head"));
        let import = |n: u32| {
            ledger(&file, &[job(n)]);
            assert_eq!(county.import(&file, "placements", &[]).code, 0);
        };
        import(0);
        county.is_whole();
        let before = std::fs::read(&head).unwrap();
        import(1);
        for damage in [None, Some(""), Some("7"), Some("7 00ff")] {
            match damage {
                None => std::fs::remove_file(&head).unwrap(),
                Some(text) => std::fs::write(&head, text).unwrap(),
            }
            let broken = county.leka(&["audit", "verify"]);
            assert_eq!((broken.code, broken.json["broken"]["what"].as_str()), (1, Some("head-missing")), "{damage:?}");
            assert_eq!(broken.json["whole"], false);
            assert_eq!(county.leka(&["check"]).code, 1);
            let said = answer(county.command(&["audit", "verify"]).output().unwrap());
            assert!(said.code == 1 && said.text.contains("journal-head"), "{}", said.text);
        }
        // Neither setting up again nor the next entry hides it.
        std::fs::remove_file(&head).unwrap();
        assert_eq!(county.leka(&["init", "--plan", PLAN]).code, 0);
        import(2);
        assert_eq!(county.leka(&["audit", "verify"]).json["broken"]["what"], "head-missing");
        // An older copy is enough: it fits the chain, and the next entry goes on from there.
        std::fs::write(&head, &before).unwrap();
        county.is_whole();
        import(3);
        county.is_whole();
        assert_ne!(std::fs::read(&head).unwrap(), before);
    });
}

#[test]
fn sec_31_an_end_that_was_cut_with_a_head_that_somebody_without_the_keys_wrote_is_found() {
    let county = County::set_up(None);
    let (file, head) = (county.path("ledger.xlsx"), county.data().join("journal-head"));
    let mark = county.data().join("keys/head-checked");
    let line = |text: String| text.lines().next().unwrap().to_owned() + "\n";
    let import = |n: u32| {
        ledger(&file, &[job(n)]);
        assert_eq!(county.import(&file, "placements", &[]).code, 0);
        line(std::fs::read_to_string(&head).unwrap())
    };
    let (earlier, later) = (import(0), import(1));
    assert_ne!(earlier, later);
    county.is_whole();
    // As a county has it that was set up before there was a check: read once, and replaced.
    let whole = std::fs::read_to_string(&head).unwrap();
    std::fs::write(&head, &later).unwrap();
    std::fs::remove_file(&mark).unwrap();
    county.is_whole();
    assert_eq!(std::fs::read_to_string(&head).unwrap(), whole);
    assert!(mark.exists());
    // The last entries go, and the head says that the one before them is the last.
    let seq = earlier.split(' ').next().unwrap();
    sql(&county, &format!("DELETE FROM journal WHERE seq > {seq}"));
    std::fs::write(&head, &earlier).unwrap();
    let found = county.leka(&["audit", "verify"]);
    assert_eq!((found.code, found.json["broken"]["what"].as_str()), (1, Some("head-missing")), "{}", found.text);
    assert_eq!(county.leka(&["check"]).code, 1);
    // The head of before shows what is gone.
    std::fs::write(&head, &whole).unwrap();
    assert_eq!(county.leka(&["audit", "verify"]).json["broken"]["what"], "cut");
}

#[test]
fn m_30_a_demo_says_its_address_and_how_each_role_walks_in() {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_leka"));
    command.arg("--data").arg(home.path().join("demo")).args(["--lang", "en", "serve", "--demo", "--listen", "127.0.0.1:0"]);
    command.env("LEKA_DEMO_PEOPLE", "200").env("LEKA_LOG", "off").stderr(Stdio::piped());
    let mut server = command.spawn().unwrap();
    let mut lines = BufReader::new(server.stderr.take().unwrap()).lines();
    let opened = lines.find_map(|line| line.ok().filter(|line| line.starts_with("The demo county: http://127.0.0.1:"))).unwrap();
    assert!(!opened.contains(":0."), "the port that it got: {opened}");
    for role in ["county_desk", "planning", "township_desk", "township_desk_2", "village_officer", "confirming_desk"] {
        let line = lines.next().unwrap().unwrap();
        let (name, rest) = line.trim().split_once(' ').unwrap();
        assert_eq!(name, role);
        assert_eq!(rest.contains('('), ["township", "village"].iter().any(|place| role.starts_with(place)), "{line}");
    }
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn sec_46_half_sent_requests_are_cut_off_and_a_server_before_this_one_has_an_address() {
    let county = County::set_up(None);
    let refused = county.leka(&["serve", "--trusted-proxy", "localhost"]);
    assert_eq!((refused.code, refused.json["error"]["code"].as_str()), (2, Some("failure-trusted-proxy")), "{}", refused.text);
    let mut command = county.command(&["serve", "--listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1,fd00::/8"]);
    let mut server = command.env("LEKA_LOG", "leka=info").stderr(Stdio::piped()).spawn().unwrap();
    let mut log = BufReader::new(server.stderr.take().unwrap());
    let address = loop {
        let mut line = String::new();
        assert!(log.read_line(&mut line).unwrap() > 0, "it did not start");
        if let Some((_, rest)) = line.split_once("\"address\":\"") {
            break rest.split('"').next().unwrap().to_owned();
        }
    };
    let send = |text: &str| {
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        stream
    };
    let half: Vec<TcpStream> = (0..50).map(|_| send("GET / HTTP/1.1\r\nhost: a\r\nx-slow: ")).collect();
    for mut stream in half {
        // A reset is an end as well; only to be kept waiting is none.
        let ended = stream.read_to_end(&mut Vec::new());
        let waits = |error: &std::io::Error| matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut);
        assert!(!ended.is_err_and(|error| waits(&error)), "it is held");
    }
    let mut answer = String::new();
    send("GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    server.kill().unwrap();
    server.wait().unwrap();
}

/// What is made at the umask of most machines, and what was made so before.
#[test]
fn sec_41_everything_in_the_data_directory_and_a_backup_are_for_one_reader() {
    let county = County::empty(None);
    let open = |arguments: &[&str]| {
        let mut command = std::process::Command::new("/bin/sh");
        command.env_clear().args(["-c", "umask 022; exec \"$@\"", "sh", LEKA, "--data"]).arg(county.data()).args(arguments);
        assert_eq!(answer(command.output().unwrap()).code, 0, "{arguments:?}");
    };
    let copy = county.path("copy.leka");
    open(&["init", "--plan", PLAN]);
    open(&["backup", &copy.display().to_string()]);
    let readable = || others_may_read(&county.data()).into_iter().chain(others_may_read(&copy)).collect::<Vec<_>>();
    assert_eq!(readable(), Vec::<String>::new());
    let databases = ["leka.sqlite", "complaints.sqlite"].map(|name| county.data().join(name));
    for path in databases.into_iter().chain([county.data(), copy.clone()]) {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    open(&["backup", &copy.display().to_string()]);
    assert_eq!(readable(), Vec::<String>::new());
}

/// What lies there and is not for its owner alone.
fn others_may_read(path: &Path) -> Vec<String> {
    let about = std::fs::metadata(path).unwrap();
    let mut found = Vec::new();
    if about.permissions().mode() & 0o077 != 0 {
        found.push(path.display().to_string());
    }
    if about.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            found.extend(others_may_read(&entry.unwrap().path()));
        }
    }
    found
}

#[test]
fn rel_20_a_backup_opens_elsewhere_with_its_keys_and_holds_none() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &(0..12).map(job).collect::<Vec<_>>());
        county.import(&file, "placements", &[]);
        county.leka(&["release", "create", "--as-of", "2022-06-30"]);
        let copy = county.path("copy.leka");
        assert_eq!(county.leka(&["backup", &copy.display().to_string()]).code, 0);
        let bytes = std::fs::read(&copy).unwrap();
        let key = std::fs::read_to_string(county.data().join("keys/root.key")).unwrap();
        let has = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        assert!(!has(key.trim().as_bytes()) && !has("样本合作社".as_bytes()), "encrypted, without keys");
        let other = County::empty(postgres);
        let (copy, keys) = (copy.display().to_string(), county.data().join("keys").display().to_string());
        assert_eq!(other.leka(&["restore", &copy]).code, 2, "no keys");
        let restored = other.leka(&["restore", &copy, "--keys", &keys]);
        assert_eq!(restored.code, 0, "{}{}", restored.text, restored.stderr);
        assert_eq!(other.reported("transfer.total"), 12);
        other.is_whole();
        assert_eq!(other.leka(&["release", "list"]).json["releases"].as_array().unwrap().len(), 1);
        assert_eq!(other.leka(&["restore", &copy, "--keys", &keys]).code, 2, "only into an empty place");
        let mut damaged = bytes.clone();
        let middle = damaged.len() / 2;
        damaged[middle] ^= 1;
        let file = county.path("damaged.leka");
        std::fs::write(&file, damaged).unwrap();
        let third = County::empty(None);
        assert_eq!(third.leka(&["restore", &file.display().to_string(), "--keys", &keys]).code, 2);
        assert!(!third.data().join("leka.sqlite").exists(), "nothing was restored");
    });
}

#[test]
fn rel_20_the_restore_drill_restores_checks_compares_the_head_and_writes_its_log() {
    const DRILL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/restore-drill.sh");
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    let bring = |n: u32| {
        ledger(&file, &[job(n)]);
        assert_eq!(county.import(&file, "placements", &[]).code, 0);
    };
    bring(0);
    // Put away outside, before the copy is made.
    let kept = std::fs::read_to_string(county.data().join("journal-head")).unwrap();
    let head = kept.lines().next().unwrap().to_owned();
    bring(1);
    let (copy, log, rooms) = (county.path("copy.leka"), county.path("drills"), county.path("rooms"));
    assert_eq!(county.leka(&["backup", &copy.display().to_string()]).code, 0);
    std::fs::create_dir(&rooms).unwrap();
    let drill = |copy: &Path, head: &str| {
        let mut command = std::process::Command::new(DRILL);
        // The county that runs is named as an operator's shell may name it: it must be left alone.
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env("TMPDIR", &rooms).env("LEKA_DATA", county.data());
        command.arg("--backup").arg(copy).arg("--keys").arg(county.data().join("keys")).arg("--log").arg(&log);
        let done = answer(command.args(["--head", head, "--leka", LEKA]).output().unwrap());
        let lines: Vec<String> = std::fs::read_to_string(&log).unwrap().lines().map(str::to_owned).collect();
        assert_eq!(std::fs::read_dir(&rooms).unwrap().count(), 0, "nothing of it stays");
        (done.code, lines, done.stderr)
    };
    let (code, lines, said) = drill(&copy, &head);
    assert_eq!((code, lines.len()), (0, 1), "{said}");
    assert!(lines[0].contains(" backup=copy.leka restored rows=") && lines[0].contains(" check=clean entries="), "{}", lines[0]);
    assert!(lines[0].contains(" head=fits seconds="), "{}", lines[0]);
    // A journal that was written anew has another head there; a head from after the copy is not in it.
    let (seq, signs) = head.split_once(' ').unwrap();
    let other = format!("{seq} {}", "0".repeat(signs.len()));
    for (at, wrong) in [other, later_than(&head)].iter().enumerate() {
        let (code, lines, said) = drill(&copy, wrong);
        assert_eq!((code, lines.len()), (1, at + 2), "{said}");
        assert!(lines[at + 1].contains(" failed=verify seconds="), "{lines:?}");
    }
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let damaged = county.path("damaged.leka");
    std::fs::write(&damaged, bytes).unwrap();
    let (code, lines, _) = drill(&damaged, &head);
    assert_eq!((code, lines.len()), (1, 4));
    assert!(lines[3].contains(" backup=damaged.leka failed=restore seconds="), "{}", lines[3]);
    // By hand, too; and what nobody can read is said.
    assert_eq!(county.leka(&["audit", "verify", "--head", &head]).json["head"], true);
    assert_eq!(county.leka(&["audit", "verify", "--head", &later_than(&head)]).code, 1);
    assert_eq!(county.leka(&["audit", "verify", "--head", "7 signs"]).code, 2);
    county.is_whole();
}

#[test]
fn rel_21_a_restore_with_a_list_that_nobody_can_read_is_not_done_and_the_next_one_begins_anew() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let file = county.path("ledger.xlsx");
        ledger(&file, &(0..3).map(job).collect::<Vec<_>>());
        county.import(&file, "placements", &[]);
        let copy = county.path("copy.leka").display().to_string();
        assert_eq!(county.leka(&["backup", &copy]).code, 0);
        let keys = county.data().join("keys").display().to_string();
        let other = County::empty(postgres);
        let bad = file.display().to_string();
        let done = other.leka(&["restore", &copy, "--keys", &keys, "--erasures", &bad]);
        assert_eq!(done.code, 1, "{}{}", done.text, done.stderr);
        for arguments in [["indicators"].as_slice(), &["check"], &["serve"], &["init", "--plan", PLAN]] {
            let refused = other.leka(arguments);
            let said = refused.json["error"]["code"].as_str();
            assert_eq!((refused.code, said), (2, Some("failure-restore-unfinished")), "{arguments:?}: {}", refused.text);
        }
        // It knows the list that it was given.
        assert_eq!(other.leka(&["restore", &copy, "--keys", &keys]).code, 1);
        // What a crash left at the end of a list is no reason.
        let list = county.path("list");
        std::fs::write(&list, "+ 0303").unwrap();
        let done = other.leka(&["restore", &copy, "--keys", &keys, "--erasures", &list.display().to_string()]);
        assert_eq!(done.code, 0, "{}{}", done.text, done.stderr);
        assert_eq!(other.reported("transfer.total"), 3);
        other.is_whole();
        assert_eq!(other.leka(&["restore", &copy, "--keys", &keys]).code, 2, "only into an empty place");
    });
}

#[test]
fn rel_18_a_damaged_database_is_a_finding_with_a_way_on() {
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    ledger(&file, &(0..30).map(job).collect::<Vec<_>>());
    county.import(&file, "placements", &[]);
    county.is_whole();
    sql(&county, "PRAGMA wal_checkpoint(TRUNCATE)");
    let path = county.data().join("leka.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    for beside in ["leka.sqlite-wal", "leka.sqlite-shm"] {
        let _ = std::fs::remove_file(county.data().join(beside));
    }
    // Every page but the first ones, which say what is where.
    let from = bytes.len() / 2;
    bytes[from..].fill(0xA5);
    std::fs::write(&path, bytes).unwrap();
    let found = county.leka(&["check"]);
    assert_eq!((found.code, found.json["clean"].as_bool()), (1, Some(false)), "{}{}", found.text, found.stderr);
    let said = answer(county.command(&["check"]).output().unwrap());
    assert!(said.code == 1 && said.text.contains("damaged") && said.text.contains("leka restore"), "{}", said.text);
}

#[test]
fn rel_20_a_backup_to_a_wrong_place_is_refused_and_leaves_nothing() {
    let county = County::set_up(None);
    let place = county.path("place");
    std::fs::create_dir(&place).unwrap();
    for wrong in [place.clone(), place.join("nowhere/copy")] {
        let refused = county.leka(&["backup", &wrong.display().to_string()]);
        let said = refused.json["error"]["code"].as_str();
        assert_eq!((refused.code, said), (2, Some("failure-backup-place")), "{}", refused.text);
    }
    assert_eq!(std::fs::read_dir(&place).unwrap().count(), 0);
    let missing = county.command(&["--database", "nonsense", "check"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2), "{}", String::from_utf8_lossy(&missing.stderr));
}

/// The same signs under a number that no entry has.
fn later_than(head: &str) -> String {
    format!("9999 {}", head.split_once(' ').unwrap().1)
}

#[test]
fn an_answer_that_nobody_reads_to_its_end_is_no_fault() {
    let county = County::set_up(None);
    for (arguments, code) in [(["plan", "check", PLAN], 0), (["indicators", "--id", "nothing"], 2)] {
        for format in ["table", "csv", "json"] {
            let mut command = county.command(&arguments);
            command.args(["--format", format]).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().unwrap();
            drop(child.stdout.take());
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(code), "{format}: {said}");
            assert!(!said.contains("panicked") && (code != 0 || said.is_empty()), "{format}: {said}");
        }
    }
}

/// `LEKA_LONG=1` kills 200 times (REL-13); an ordinary run 12 times.
#[test]
fn rel_13_an_import_killed_at_any_moment_leaves_before_or_after() {
    let rounds = if std::env::var_os("LEKA_LONG").is_some() { 200 } else { 12 };
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    let mut before = 0;
    for round in 0..rounds {
        let jobs: Vec<Job> = (0..400).map(|n| Job { id: number(round, n), ..job(n) }).collect();
        ledger(&file, &jobs);
        let path = file.display().to_string();
        let mut child =
            county.command(&["import", &path, "--as", "placements"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(u64::from(round * 37 % 400)));
        let _ = child.kill();
        let _ = child.wait();
        let now = county.reported("transfer.total");
        assert!(now == before || now == before + 400, "round {round}: {now} after {before}");
        county.is_whole();
        before = now;
    }
}

fn number(round: u32, n: u32) -> String {
    let day = 1 + n % 28;
    id(&format!("19{:02}{:02}{day:02}", 60 + round % 40, 1 + (n / 28) % 12), 1 + n / 336 + 10 * (round / 40))
}

#[test]
fn rel_15_below_a_tenth_of_the_disk_no_file_is_brought_in_and_the_rest_goes_on() {
    let county = County::set_up(None);
    let file = county.path("ledger.xlsx");
    ledger(&file, &[job(0)]);
    let path = file.display().to_string();
    let with = |free: &str, arguments: &[&str]| answer(county.command(arguments).env("LEKA_DISK_FREE", free).output().unwrap());
    let import = ["import", path.as_str(), "--as", "placements"];
    let people = || super::figures::number(&county, "SELECT count(*) FROM person");
    let refused = with("9", &import);
    assert_eq!((refused.code, people()), (3, 0), "{}", refused.stderr);
    assert!(refused.stderr.contains("Only 9 % of the disk is free"), "{}", refused.stderr);
    let copy = county.path("copy.leka").display().to_string();
    assert_eq!(with("9", &["backup", &copy]).code, 0);
    for (free, said) in [("9", true), ("19", true), ("20", false)] {
        let check = with(free, &["check"]);
        assert_eq!((check.code, check.text.contains(&format!("Warning: {free} %"))), (0, said), "{}", check.text);
    }
    assert_eq!((with("10", &import).code, people()), (0, 1));
}

#[test]
fn m_30_the_demo_county_is_whole_and_plainly_invented() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let made = county.leka(&["demo", "--people", "3000", "--seed", "7"]);
        assert_eq!((made.code, made.json["people"].as_i64()), (0, Some(3000)), "{}", made.stderr);
        county.is_whole();
        let total = county.figure("transfer.total");
        assert!(total["reported"].as_i64().unwrap() > 400);
        assert!(total["confirmed"].as_i64().unwrap() < total["reported"].as_i64().unwrap());
        assert_eq!(county.leka(&["demo", "--people", "10"]).code, 2, "not over people who are there");
    });
}
