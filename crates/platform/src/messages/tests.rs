//! Each way against what it meets in the world: a real listener on a socket, a real directory.

use super::gateway::{self, Gateway};
use super::settings::directory;
use super::*;
use crate::Clock;
use crate::office::Location;
use leka_core::Moment;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const NOW: Moment = Moment(1_664_510_400_000);
const TEXT: &str = "Leka：12345678 是您的验证码，10分钟内有效。";
const SECRET: &str = "a secret of the test";

fn message() -> Message {
    Message::new(Phone::parse("19900001234").unwrap(), TEXT.to_owned())
}

/// A mail server for one connection, as RFC 5321 speaks; refuses the recipient when told to. Gives what it heard.
async fn mail_server(refuse: bool) -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let served = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        let (mut heard, mut in_data) = (Vec::new(), false);
        write.write_all(b"220 test ESMTP\r\n").await.unwrap();
        while let Some(line) = lines.next_line().await.unwrap() {
            let answer = match line.as_str() {
                "." if in_data => {
                    in_data = false;
                    "250 kept\r\n"
                }
                _ if in_data => "",
                "DATA" => {
                    in_data = true;
                    "354 go on\r\n"
                }
                "QUIT" => "221 bye\r\n",
                line if line.starts_with("EHLO") => "250-test\r\n250 AUTH PLAIN\r\n",
                line if line.starts_with("AUTH PLAIN") => "235 fine\r\n",
                line if line.starts_with("RCPT") && refuse => "550 nobody 19900001234 here\r\n",
                _ => "250 fine\r\n",
            };
            heard.push(line.clone());
            write.write_all(answer.as_bytes()).await.unwrap();
            if line == "QUIT" {
                break;
            }
        }
        heard
    });
    (port, served)
}

/// An HTTP server for one connection; gives the head and the body that it received.
async fn web_server(answer: &'static str) -> (u16, JoinHandle<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut got = Vec::new();
        let mut part = [0; 4096];
        loop {
            let count = stream.read(&mut part).await.unwrap();
            got.extend_from_slice(&part[..count]);
            let text = String::from_utf8_lossy(&got).into_owned();
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                stream.write_all(answer.as_bytes()).await.unwrap();
                return (head.to_owned(), body.to_owned());
            }
        }
    });
    (port, served)
}

async fn office(demo: bool) -> (tempfile::TempDir, Arc<Office>) {
    let dir = tempfile::tempdir().unwrap();
    let location = Location::at(dir.path());
    let (db, _) = Office::prepare(&location).await.unwrap();
    let tx = db.begin().await.unwrap();
    if demo {
        crate::office::set_meta(&tx, "demo", "1").await.unwrap();
    }
    let plan = include_str!("../../../../plans/luolong-2022/plan.toml");
    let row = vec![1.into(), "".into(), 2022.into(), "".into(), plan.into(), 0.into(), "".into()];
    let columns = ["id", "plan", "year", "hash", "text", "adopted_at", "adopted_by"];
    tx.insert_many("plan_revision", &columns, [row], None).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await.unwrap();
    (dir, Office::open(location, Clock::fixed(NOW), &[]).await.unwrap())
}

fn settings(way: String) -> Settings {
    Settings {
        way,
        secret: SECRET.to_owned(),
        user: "leka".to_owned(),
        from: "office@leka.example".to_owned(),
        domain: "text.example".to_owned(),
    }
}

#[tokio::test]
async fn sec_39_a_mail_says_nothing_but_the_text_and_goes_to_the_number_at_the_domain() {
    let (_dir, office) = office(false).await;
    let (port, served) = mail_server(false).await;
    office.set_messenger(settings(format!("smtp://127.0.0.1:{port}")).messenger(&office).unwrap());
    office.send(message()).await.unwrap();
    let heard = served.await.unwrap();
    assert!(heard.contains(&"RCPT TO:<19900001234@text.example>".to_owned()), "{heard:?}");
    assert!(heard.contains(&"MAIL FROM:<office@leka.example>".to_owned()), "{heard:?}");
    assert!(heard.iter().any(|line| line.starts_with("AUTH PLAIN ")), "{heard:?}");
    assert!(heard.contains(&"Subject: Leka".to_owned()) && heard.contains(&"From: Leka <office@leka.example>".to_owned()));
    let body = heard.iter().skip_while(|line| !line.is_empty()).skip(1).take_while(|line| *line != ".").cloned();
    use base64::Engine;
    let body = base64::engine::general_purpose::STANDARD.decode(body.collect::<String>()).unwrap();
    assert_eq!(String::from_utf8(body).unwrap().trim(), TEXT);
}

#[tokio::test]
async fn sec_43_a_refused_mail_is_an_error_and_its_cause_has_no_number() {
    let (_dir, office) = office(false).await;
    let (port, served) = mail_server(true).await;
    let mail = settings(format!("smtp://127.0.0.1:{port}")).messenger(&office).unwrap().unwrap();
    let failure = mail.send(&message()).await.unwrap_err();
    assert!(failure.cause.clone().unwrap().contains("550"), "{failure:?}");
    assert!(!failure.cause.unwrap().contains("1990000"));
    office.set_messenger(Some(mail));
    served.abort();
    // Nobody listens there any more.
    assert_eq!(office.send(message()).await.unwrap_err().message, NOT_SENT);
}

#[tokio::test]
async fn sec_28_the_gateway_gets_a_signed_request_and_where_its_answer_points_nobody_goes() {
    let (_dir, office) = office(false).await;
    let (port, served) = web_server("HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n").await;
    office.set_messenger(settings(format!("http://127.0.0.1:{port}/text?v=1")).messenger(&office).unwrap());
    office.send(message()).await.unwrap();
    let (head, body) = served.await.unwrap();
    assert!(head.starts_with("POST /text?v=1 HTTP/1.1\r\n"), "{head}");
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap().to_owned();
    assert_eq!(header(gateway::TIMESTAMP), (NOW.0 / 1000).to_string());
    assert_eq!(header(gateway::SIGNATURE), gateway::sign(SECRET, NOW.0 / 1000, &body));
    assert_ne!(header(gateway::SIGNATURE), gateway::sign("another secret", NOW.0 / 1000, &body));
    let json: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!((json["to"].as_str(), json["text"].as_str()), (Some("19900001234"), Some(TEXT)));
    assert_eq!(json.as_object().unwrap().len(), 3, "id, to, text and nothing else: {body}");
    // Elsewhere, an error, a broken answer: nothing was sent, and the other place was not asked.
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let moved =
        format!("HTTP/1.1 307 Moved\r\nlocation: http://{}/\r\ncontent-length: 0\r\n\r\n", elsewhere.local_addr().unwrap());
    for answer in [moved.as_str(), "HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n", "no HTTP at all\r\n\r\n"] {
        let (port, _served) = web_server(String::leak(answer.to_owned())).await;
        let uri = format!("http://127.0.0.1:{port}/").parse().unwrap();
        let gateway = Gateway::new(&uri, SECRET, office.clock.clone()).unwrap();
        assert!(gateway.send(&message()).await.is_err(), "{answer}");
    }
    let asked = tokio::time::timeout(std::time::Duration::from_millis(50), elsewhere.accept()).await;
    assert!(asked.is_err(), "an answer that points elsewhere is not followed");
}

#[test]
fn sec_28_the_signature_is_the_published_one() {
    // HMAC-SHA256 worked out by another program.
    assert_eq!(
        gateway::sign("a secret of the test", 1_664_510_400, "{}"),
        "v1=016107088ee20e71a17798af30d0c3440ee6a023ea9fada79be8bbb670f1b82c"
    );
}

#[tokio::test]
async fn sec_43_messages_in_files_are_for_one_reader_and_go_after_an_hour() {
    let (_dir, office) = office(true).await;
    office.send(message()).await.unwrap();
    let directory = directory(&office.location.data);
    let files = || -> Vec<_> { std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect() };
    let first = files().remove(0);
    assert_eq!(std::fs::read_to_string(&first).unwrap(), format!("19900001234\n{TEXT}\n"));
    assert_eq!(std::fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(std::fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o600);
    office.clock.set(NOW.plus_minutes(super::file::KEPT_MINUTES));
    office.send(message()).await.unwrap();
    assert_eq!(files().len(), 2);
    office.clock.set(Moment(NOW.plus_minutes(super::file::KEPT_MINUTES).0 + 1));
    office.send(message()).await.unwrap();
    assert!(files().len() == 2 && !first.exists());
}

#[tokio::test]
async fn sec_28_where_messages_go_is_said_by_the_settings_alone() {
    let (_real_dir, real) = office(false).await;
    let (_demo_dir, demo) = office(true).await;
    let read = |settings: &Settings, office: &Office| settings.messenger(office).map(|messenger| messenger.is_some());
    let message_of = |settings: &Settings, office: &Office| settings.messenger(office).err().map(|failure| failure.message);
    assert!(read(&Settings::default(), &demo).unwrap());
    assert!(!read(&Settings::default(), &real).unwrap(), "a promise that nobody would keep");
    assert_eq!(real.send(message()).await.unwrap_err().message, NOWHERE);
    for (way, fine) in [
        ("off", true),
        ("file", true),
        ("https://gateway.example/text", true),
        ("http://127.0.0.1:8081/", true),
        ("http://[::1]:8081/", true),
        ("http://gateway.example/", false),
        ("http://localhost/", false),
        ("http://10.0.0.1/", false),
        ("https://user@gateway.example/", false),
        ("smtps://mail.example", true),
        ("smtp+starttls://mail.example:587", true),
        ("smtp://127.0.0.1:25", true),
        ("smtp://mail.example", false),
        ("ftp://mail.example", false),
        ("mail.example", false),
        ("console", false),
    ] {
        assert_eq!(message_of(&settings(way.to_owned()), &real).is_none(), fine, "{way}");
    }
    assert!(read(&settings("console".to_owned()), &demo).unwrap(), "invented people only");
    let short = Settings { secret: "short".to_owned(), ..settings("https://gateway.example/".to_owned()) };
    assert_eq!(message_of(&short, &real).as_deref(), Some("messages-setting-wrong"));
    for broken in [
        Settings { from: "nobody".to_owned(), ..settings("smtps://mail.example".to_owned()) },
        Settings { domain: String::new(), ..settings("smtps://mail.example".to_owned()) },
    ] {
        assert_eq!(message_of(&broken, &real).as_deref(), Some("messages-setting-wrong"));
    }
}
