//! What no source may do: print a personal value, read a clock, speak a language.

use crate::tokens::{self, Spot, Token};
use crate::{files, none, sbom, sources, text};
use std::collections::BTreeSet;

fn read(path: &str) -> Vec<Spot> {
    tokens::without_tests(tokens::read(&text(path)))
}

/// Whether these words and signs follow each other from here.
fn follows(spots: &[Spot], pattern: &[&str]) -> bool {
    spots.len() >= pattern.len()
        && spots.iter().zip(pattern).all(|(spot, part)| match &spot.token {
            Token::Word(word) => word == part,
            Token::Sign(sign) => part.len() == 1 && part.starts_with(*sign),
            Token::Text(_) => false,
        })
}

fn lines_with(path: &str, pattern: &[&str]) -> Vec<String> {
    let spots = read(path);
    (0..spots.len()).filter(|at| follows(&spots[*at..], pattern)).map(|at| format!("{path}:{}", spots[at].line)).collect()
}

/// Who may have the plain text of a personal value, and what for.
const SECRETS: &[(&str, &str)] = &[
    ("crates/platform/src/messages/mod.rs", "the number that a message is handed over for, to whoever carries it"),
    ("accounts/code.rs", "the secret of a second factor, for its picture at enrolment; no value of a person"),
    ("demand/document.rs", "one person's parts for a lawful demand, after two people, with the look in the journal"),
    ("keeping/acts.rs", "compares the last signs of a number with what the desk typed"),
    ("keeping/locker.rs", "seals proof that has to stay"),
    ("my/record.rs", "the person's own record, shown to nobody but that person"),
    ("offers/answers.rs", "who asked for a vacancy, to its own firm, after the look was recorded"),
    ("offers/heard.rs", "worker, witness and their telephones, to be compared; the witness's name, to the person"),
    ("offers/heard_pages.rs", "whose offers the desk without a target reads aloud, after the look was recorded"),
    ("offers/travellers.rs", "who travels, to the firm that they said yes to, after the looks were recorded"),
    ("people/find.rs", "compares the stated purpose with the name, which must not be in it"),
    ("people/leaving.rs", "seals what somebody who comes back says, and the first sign of a name"),
    ("people/pages.rs", "the opened record, after the look was recorded"),
    ("people/record.rs", "seals what was typed, fills the form of an opened record"),
    ("people/roll.rs", "seals what a file brought"),
    ("people/store.rs", "keyed hash for looking up"),
    ("phones/codes.rs", "seals the number that a code went to; its keyed hash counts messages"),
    ("phones/register.rs", "seals what somebody typed who registers alone; the name goes to that person alone"),
    ("placement/confirming.rs", "the confirming desk's call, after the look was recorded"),
    (
        "service/desk_pages.rs",
        "who asked the desk for help, after the look was recorded; compares the stated purpose with the name",
    ),
    ("returns/acts.rs", "whom a firm reported itself, in its own workbook, after the looks were recorded"),
    ("returns/roster_row.rs", "seals what a firm's roster says"),
];

#[test]
fn sec_43_the_plain_text_of_a_person_is_taken_in_listed_places_only() {
    let mut listed: BTreeSet<&str> = SECRETS.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let found = lines_with(&path, &[".", "secret", "(", ")"]);
        if !found.is_empty() && !listed.remove(path.trim_start_matches("crates/services/src/")) {
            wrong.extend(found);
        }
    }
    none("callers of secret() (SECRETS)", wrong);
    none("listed in SECRETS and gone", listed.into_iter().map(str::to_owned).collect());
}

/// Who records looks that do not count for the limit of opened persons, and why (WP-27).
const UNCOUNTED_LOOKS: &[(&str, &str)] = &[
    ("crates/leka/src/commands/figures.rs", "the same for the operator of the machine, with masked names"),
    ("crates/services/src/plan_desk/rows.rs", "rows behind a figure, with masked names"),
    ("crates/services/src/returns/acts.rs", "a firm's own people as it named them itself, in its own workbook"),
];

#[test]
fn wp_27_looks_are_recorded_by_the_one_function_that_counts_them() {
    let mut listed: BTreeSet<&str> = UNCOUNTED_LOOKS.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let found = lines_with(&path, &[".", "record_looks", "("]);
        if !found.is_empty() && !listed.remove(path.as_str()) {
            wrong.extend(found);
        }
    }
    none("callers of record_looks: accounts::looks::record counts (WP-27, UNCOUNTED_LOOKS)", wrong);
    none("listed in UNCOUNTED_LOOKS and gone", listed.into_iter().map(str::to_owned).collect());
}

#[test]
fn time_comes_from_the_desk() {
    let mut wrong = Vec::new();
    for path in sources().iter().filter(|path| *path != "crates/platform/src/clock.rs") {
        for clock in ["SystemTime", "Timestamp", "Zoned", "Utc", "Local", "OffsetDateTime"] {
            wrong.extend(lines_with(path, &[clock, ":", ":", "now"]));
        }
    }
    // `Instant` measures how long something takes; it is no date.
    none("clocks besides crates/platform/src/clock.rs", wrong);
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}
fn is_tibetan(c: char) -> bool {
    matches!(c, '\u{0f00}'..='\u{0fff}')
}

/// Sources that hold words as data: what people write into ledgers, names that are invented, signs that join.
const WORD_DATA: &[(&str, &str)] = &[
    ("crates/core/src/personal.rs", "the tsheg of names in Tibetan writing"),
    ("crates/services/src/demo/", "invented people and places"),
    ("crates/services/src/intake/pages/help.rs", "the heading whose column is wide"),
    ("crates/services/src/places/acts.rs", "names of divisions that changed"),
    ("crates/services/src/returns/roster_row.rs", "how a ledger writes an open end and an amount"),
    ("crates/services/src/teams/invent.rs", "an invented journey"),
    ("crates/services/src/work/invent.rs", "invented firms and vacancies"),
    ("crates/services/src/work/wording/", "how a vacancy writes a time of day"),
    ("crates/sheets/src/", "what ledgers write: headings, units, dates"),
];

#[test]
fn no_chinese_or_tibetan_in_the_code() {
    let mut listed: BTreeSet<&str> = WORD_DATA.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        for spot in read(&path) {
            if let Token::Text(text) = &spot.token
                && text.chars().any(|c| is_han(c) || is_tibetan(c))
            {
                match WORD_DATA.iter().find(|(start, _)| path.starts_with(start)) {
                    Some((start, _)) => drop(listed.remove(start)),
                    None => wrong.push(format!("{path}:{}: {text}", spot.line)),
                }
            }
        }
    }
    none("texts in code; put them into locales/ (or, if they are data, into WORD_DATA)", wrong);
    none("listed in WORD_DATA and gone", listed.into_iter().map(str::to_owned).collect());
}

/// Calls whose sentence is for the log, for whoever reads the source, or for the operator's help.
const NOT_SAID: &[&str] = &[
    "internal",
    "error!",
    "warn!",
    "info!",
    "debug!",
    "trace!",
    "expect",
    "assert!",
    "debug_assert!",
    "public_get",
    "public_post",
    "public",
    "wrong",
    "describe_counter!",
    "describe_gauge!",
    "describe_histogram!",
    // Attributes: the description of the API.
    "#",
];

/// A text of at least four words that begins like a sentence.
fn is_sentence(text: &str) -> bool {
    let words = text
        .split(' ')
        .filter(|word| word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || "',.:;".contains(c)));
    words.count() >= 4 && text.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The description of the API is for programmers, and in English as its doc comments are.
const DESCRIBES_THE_API: [&str; 3] = [
    "crates/services/src/intake/pages/api.rs",
    "crates/services/src/plan_desk/api.rs",
    "crates/services/src/site/description.rs",
];

#[test]
fn no_english_sentence_in_the_code_of_pages_and_acts() {
    let mut wrong = Vec::new();
    for path in sources().into_iter().filter(|path| !DESCRIBES_THE_API.contains(&path.as_str())) {
        if !["crates/services/src", "crates/platform/src"].iter().any(|start| path.starts_with(start)) {
            continue;
        }
        let spots = read(&path);
        let mut open: Vec<String> = Vec::new();
        for (at, spot) in spots.iter().enumerate() {
            match &spot.token {
                Token::Sign('(' | '[' | '{') => {
                    let word = |back: usize| at.checked_sub(back).and_then(|at| spots[at].word()).unwrap_or("").to_owned();
                    let mark = at > 0 && spots[at - 1].is('!');
                    let attribute = at > 0 && spots[at - 1].is('#');
                    open.push(match mark {
                        true => format!("{}!", word(2)),
                        false if attribute => "#".to_owned(),
                        false => word(1),
                    });
                }
                Token::Sign(')' | ']' | '}') => drop(open.pop()),
                Token::Text(text) if is_sentence(text) && !open.iter().any(|call| NOT_SAID.contains(&call.as_str())) => {
                    wrong.push(format!("{path}:{}: {text}", spot.line));
                }
                _ => {}
            }
        }
    }
    none("sentences in code; put them into locales/", wrong);
}

/// The text of a template without code, tags and comments; attributes that are read aloud or shown stay.
fn bare(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).chain(rest.find("{#")).min() {
        out.push_str(&rest[..at]);
        let close = ["}}", "%}", "#}"]["{%#".find(&rest[at + 1..at + 2]).unwrap_or(0)];
        rest = rest[at..].find(close).map_or("", |end| &rest[at + end + 2..]);
    }
    out.push_str(rest);
    let mut text = String::new();
    let mut rest = out.as_str();
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let tag = &rest[at..end];
        for shown in ["title=\"", "alt=\"", "placeholder=\"", "aria-label=\"", "aria-description=\""] {
            if let Some((_, value)) = tag.split_once(shown) {
                text.push_str(value.split('"').next().unwrap_or(""));
                text.push(' ');
            }
        }
        text.push(' ');
        rest = &rest[end..];
    }
    text.push_str(rest);
    text
}

/// Words that are the same in every language.
const SAME_EVERYWHERE: &[&str] =
    &["Leka", "English", "中文", "བོད་ཡིག", "JSON", "CSV", "xlsx", "nbsp", "thinsp", "middot", "lt", "gt", "amp"];

#[test]
fn every_text_of_a_template_is_a_message() {
    let mut wrong = Vec::new();
    for path in files("crates", ".html") {
        let template = text(&path);
        let words = bare(&template);
        let words = words.split(|c: char| !(c.is_alphabetic() || is_tibetan(c))).filter(|word| !word.is_empty());
        wrong.extend(words.filter(|word| !SAME_EVERYWHERE.contains(word)).map(|word| format!("{path}: {word}")));
    }
    none("texts in templates; use {{ frame.t(\"…\") }}", wrong);
}

/// Templates that take markup which another template of the room has made.
const FRAMES: &[&str] = &["crates/services/src/plan_desk/templates/page.html"];

/// The one script of the house: a file of its own, which reads a terms sheet aloud.
const SCRIPT: &str = "<script defer src=\"{{ frame.aloud() }}\"></script>";

#[test]
fn sec_12_no_template_puts_in_html_from_data() {
    let mut wrong = Vec::new();
    for path in files("crates", ".html").into_iter().filter(|path| !FRAMES.contains(&path.as_str())) {
        let code = tokens::read(&tokens::code_of_template(&text(&path)));
        wrong.extend(
            (0..code.len()).filter(|at| follows(&code[*at..], &["|", "safe"])).map(|at| format!("{path}:{}", code[at].line)),
        );
        wrong.extend(
            ["<script", "javascript:", "escape=\"none\""]
                .iter()
                .filter(|bad| text(&path).replace(SCRIPT, "").contains(**bad))
                .map(|bad| format!("{path}: {bad}")),
        );
    }
    none("templates that trust data", wrong);
}

#[test]
fn sec_12_no_sql_is_written_by_hand_outside_of_the_database_module() {
    let mut wrong = Vec::new();
    for path in sources().iter().filter(|path| !matches!(path.as_str(), "crates/platform/src/db.rs")) {
        for spot in read(path) {
            if let Token::Text(text) = &spot.token
                && ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "DROP ", "ALTER "]
                    .iter()
                    .any(|start| text.starts_with(start))
            {
                wrong.push(format!("{path}:{}: {text}", spot.line));
            }
        }
    }
    none("SQL in texts; build it with sea-query", wrong);
}

#[test]
fn sec_13_no_route_takes_a_value_of_a_person() {
    // What may stand in an address: numbers and ids of the house, and the one-time link.
    const HOLES: &[&str] = &[
        "id",
        "token",
        "name",
        "row",
        "indicator",
        "release",
        "township",
        "kind",
        "number",
        "job",
        "file",
        "application",
        "month",
    ];
    let personal = ["phone", "person_name", "id_number", "resident_id"];
    let mut wrong = Vec::new();
    for route in leka_services::site::listed() {
        for hole in route.path.split('/').filter_map(|part| part.strip_prefix('{')) {
            let hole = hole.trim_end_matches('}');
            if !HOLES.contains(&hole) || personal.contains(&hole) || (hole == "name" && route.path.contains("people")) {
                wrong.push(format!("{} {}", route.method, route.path));
            }
        }
    }
    none("routes with a new kind of hole (HOLES)", wrong);
}

/// Every answer that is a file, and whom it is about (SEC-27).
const FILES_THAT_LEAVE: &[(&str, &str)] = &[
    (
        "crates/services/src/demand/pages.rs",
        "what a lawful demand named of one person, once, after two people; in the journal, and told to the person (WP-26)",
    ),
    ("crates/services/src/intake/pages/result.rs", "the workbook of reasons, back to whoever sent it; empty lists to fill in"),
    ("crates/services/src/my/batch_pages.rs", "sealed cards, which name nobody (WP-8)"),
    ("crates/services/src/my/pages.rs", "one person's own record, to that person alone (WP-24)"),
    ("crates/services/src/pdf.rs", "the header for both of them"),
    (
        "crates/services/src/returns/pages.rs",
        "a firm's monthly return: whom it reported itself, back to that firm; each in the journal",
    ),
];

#[test]
fn sec_27_no_route_exports_persons() {
    let mut listed: BTreeSet<&str> = FILES_THAT_LEAVE.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let sends = |spot: &Spot| match &spot.token {
            Token::Word(word) => word == "CONTENT_DISPOSITION" || word == "download",
            Token::Text(text) => text.eq_ignore_ascii_case("content-disposition"),
            Token::Sign(_) => false,
        };
        // The platform reads this header in uploads.
        let reads = path == "crates/platform/src/web/form.rs";
        if !reads && read(&path).iter().any(sends) && !listed.remove(path.as_str()) {
            wrong.push(path);
        }
    }
    none("answers that are files (FILES_THAT_LEAVE): who asked for them, and who is in them?", wrong);
    none("listed in FILES_THAT_LEAVE and gone", listed.into_iter().map(str::to_owned).collect());
}

/// The levels of the log.
const LEVELS: [&str; 5] = ["error", "warn", "info", "debug", "trace"];

/// The name of a field of a line of the log: what stands before its value, or the variable.
fn field_of(part: &[&Spot]) -> Option<String> {
    let word = |spot: &&Spot| match &spot.token {
        Token::Word(word) => Some(word.clone()),
        Token::Sign('.') => Some(".".to_owned()),
        Token::Sign(_) | Token::Text(_) => None,
    };
    let name: String = part.iter().take_while(|spot| !spot.is('=')).filter_map(word).collect();
    (!name.is_empty()).then_some(name)
}

/// Level, message and fields of each line of the log that a source writes.
fn logged(path: &str) -> Vec<(String, String, String)> {
    let spots = read(path);
    let mut out = Vec::new();
    for at in (0..spots.len()).filter(|at| follows(&spots[*at..], &["tracing", ":", ":"])) {
        let Some(level) = spots.get(at + 3).and_then(Spot::word).filter(|word| LEVELS.contains(word)) else { continue };
        if !follows(&spots[at + 4..], &["!", "("]) {
            continue;
        }
        let (mut parts, mut depth): (Vec<Vec<&Spot>>, usize) = (vec![Vec::new()], 0);
        for spot in &spots[at + 6..] {
            match spot.token {
                Token::Sign('(' | '[' | '{') => depth += 1,
                Token::Sign(')' | ']' | '}') if depth == 0 => break,
                Token::Sign(')' | ']' | '}') => depth -= 1,
                Token::Sign(',') if depth == 0 => parts.push(Vec::new()),
                _ => {}
            }
            if let Some(part) = parts.last_mut().filter(|part| !part.is_empty() || !spot.is(',')) {
                part.push(spot);
            }
        }
        let message = parts.iter().rev().find_map(|part| match part.first().map(|spot| &spot.token) {
            Some(Token::Text(text)) => Some(text.clone()),
            _ => None,
        });
        let fields: Vec<String> = parts.iter().filter_map(|part| field_of(part)).collect();
        out.push((level.to_owned(), message.unwrap_or_default(), fields.join(", ")));
    }
    out
}

#[test]
fn sec_43_every_message_of_the_log_stands_in_the_inventory() {
    let running = text("docs/running.md");
    let (_, logs) = running.split_once("\n## Logs\n").expect("docs/running.md says what is logged");
    let logs = logs.split("\n## ").next().unwrap_or("");
    assert!(logs.contains("at least six months"), "how long logs are kept");
    let mut listed = BTreeSet::new();
    for line in logs.lines() {
        let cells: Vec<String> = line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
        if let [level, message, fields, says] = cells.as_slice()
            && LEVELS.contains(&level.as_str())
        {
            assert!(!says.is_empty(), "what it says: {line}");
            listed.insert((level.clone(), message.clone(), fields.clone()));
        }
    }
    let mut written = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in sources() {
        written.extend(logged(&path));
        // Under another name a message would not be seen here.
        let spots = read(&path);
        for (at, pair) in spots.windows(2).enumerate() {
            let level = pair[0].word().is_some_and(|word| LEVELS.contains(&word)) && pair[1].is('!');
            if level && !(at >= 3 && follows(&spots[at - 3..], &["tracing", ":", ":"])) {
                wrong.push(format!("{path}:{}", pair[0].line));
            }
        }
    }
    none("lines of the log that are not written as tracing::…!", wrong);
    let said = |(level, message, fields): &(String, String, String)| format!("{level} | {message} | {fields}");
    none("messages that docs/running.md does not list (Logs)", written.difference(&listed).map(said).collect());
    none("listed in docs/running.md and written nowhere", listed.difference(&written).map(said).collect());
}

#[test]
fn sec_44_own_code_forbids_unsafe_and_dependencies_are_locked() {
    let workspace = text("Cargo.toml");
    assert!(workspace.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\""), "Cargo.toml forbids unsafe code");
    let manifests = files("crates", "Cargo.toml").into_iter().chain(files("xtask", "Cargo.toml"));
    none(
        "crates that do not take the lints of the workspace",
        manifests.filter(|path| !text(path).contains("[lints]\nworkspace = true")).collect(),
    );
    let mut wrong = Vec::new();
    for path in files("crates", ".rs").into_iter().chain(files("xtask", ".rs")) {
        let spots = tokens::read(&text(&path));
        wrong.extend(spots.iter().filter(|spot| spot.word() == Some("unsafe")).map(|spot| format!("{path}:{}", spot.line)));
        wrong.extend(
            spots
                .iter()
                .filter(|spot| matches!(spot.word(), Some("unimplemented" | "todo")))
                .map(|spot| format!("{path}:{}", spot.line)),
        );
    }
    none("unsafe or unfinished code", wrong);
    // The lock holds a checksum for everything that does not live here.
    let lock = text("Cargo.lock");
    let foreign = lock.split("[[package]]").filter(|package| package.contains("source = ") && !package.contains("checksum = "));
    none("packages without a checksum in Cargo.lock", foreign.map(str::to_owned).collect());
}

#[test]
fn sec_44_the_list_of_what_the_program_is_made_of_is_that_of_the_lock_files() {
    let (cargo, web) = (text("Cargo.lock"), text("web/package-lock.json"));
    let list = sbom::list(&cargo, &web);
    assert!(list == text(sbom::FILE), "{} is not what the lock files say: make sbom", sbom::FILE);
    let listed: serde_json::Value = serde_json::from_str(&list).unwrap();
    let parts = listed["components"].as_array().unwrap();
    // Everything from elsewhere is in it, with what makes it known again.
    assert_eq!(
        parts.iter().filter(|part| part["hashes"][0]["content"].is_string()).count(),
        cargo.matches("\nchecksum = ").count()
    );
    assert_eq!(parts.len(), cargo.matches("\nsource = ").count() + web.matches("\"node_modules/").count());
    let has = |purl: &str| parts.iter().any(|part| part["purl"].as_str().is_some_and(|said| said.starts_with(purl)));
    assert!(has("pkg:cargo/sea-orm@") && has("pkg:npm/%40fontsource/noto-serif-tibetan@"));
    assert!(!has("pkg:cargo/leka"), "our own crates are no parts from elsewhere");
}

#[test]
fn sec_28_no_library_opens_addresses() {
    let lock = text("Cargo.lock");
    let clients = ["reqwest", "ureq", "isahc", "curl", "surf", "hyper-tls"];
    none(
        "HTTP clients among the dependencies",
        clients.iter().filter(|name| lock.contains(&format!("\nname = \"{name}\"\n"))).map(|name| (*name).to_owned()).collect(),
    );
}

/// Who opens connections to elsewhere, and where to: to what the operator set, never to what data say.
const CONNECTS: &[(&str, &str)] = &[
    ("crates/platform/src/db.rs", "the database of the settings"),
    ("crates/platform/src/messages/gateway.rs", "the gateway of the settings"),
    ("crates/platform/src/messages/mail.rs", "the mail server of the settings"),
    ("crates/sheets/src/bin/leka-read-sheet.rs", "a test of the fence: inside of it nothing can be reached"),
];

#[test]
fn sec_28_connections_are_opened_in_listed_places_only() {
    let opens: [&[&str]; 6] = [
        &["TcpStream", ":", ":", "connect"],
        &["UdpSocket", ":", ":"],
        &["UnixStream", ":", ":", "connect"],
        &["AsyncSmtpTransport", ":", ":"],
        &["Database", ":", ":", "connect"],
        &["http1", ":", ":", "handshake"],
    ];
    let mut listed: BTreeSet<&str> = CONNECTS.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let found: Vec<String> = opens.iter().flat_map(|pattern| lines_with(&path, pattern)).collect();
        if !found.is_empty() && !listed.remove(path.as_str()) {
            wrong.extend(found);
        }
    }
    none("openers of connections (SEC-28, CONNECTS)", wrong);
    none("listed in CONNECTS and gone", listed.into_iter().map(str::to_owned).collect());
}

/// Who divides something else than a list of twenty.
const OWN_PAGES: &[(&str, &str)] =
    &[("crates/services/src/intake/pages/mod.rs", "problems of a file, which name nobody, are more on a page of the API")];

#[test]
fn sec_20_lists_have_pages_of_20() {
    assert_eq!(leka_platform::web::PAGE, 20);
    let mut listed: BTreeSet<&str> = OWN_PAGES.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let home = path == "crates/platform/src/web/paging.rs";
        let pages = ["crates/platform/src", "crates/services/src"].iter().any(|start| path.starts_with(start));
        if home || !pages {
            continue;
        }
        // A length of its own, or pages that are counted by hand.
        let spots = read(&path);
        let own = |pair: &[Spot]| {
            pair[0].word() == Some("const") && pair[1].word().is_some_and(|word| word == "PAGE" || word.ends_with("_PAGE"))
                || pair[0].word() == Some("struct") && pair[1].word() == Some("Paged")
                || pair[0].is('.') && pair[1].word() == Some("div_ceil")
        };
        let found: Vec<String> =
            spots.windows(2).filter(|pair| own(pair)).map(|pair| format!("{path}:{}", pair[1].line)).collect();
        if !found.is_empty() && !listed.remove(path.as_str()) {
            wrong.extend(found);
        }
    }
    none("lists with pages of their own (leka_platform::web::{PAGE, Paged, pages_of}; OWN_PAGES)", wrong);
    none("listed in OWN_PAGES and gone", listed.into_iter().map(str::to_owned).collect());
}
