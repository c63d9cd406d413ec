//! Accounts, journal, backup and restore, a process killed in the middle.

use super::figures::sql;
use super::support::*;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

#[test]
fn sec_06_an_account_begins_with_a_one_time_link_and_no_password() {
    on_each_database(|postgres| {
        let county = County::set_up(postgres);
        let answer = county.leka(&["user", "add", "desk-a", "--role", "township_desk", "--division", "540329101"]);
        assert_eq!(answer.code, 0, "{}", answer.stderr);
        assert!(answer.json["enrolment"].as_str().unwrap().len() > 20);
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
