//! The form of a room, and which table each file reads or writes.

use crate::tokens::{self, Token};
use crate::{files, none, root, same_as_file, sources, text};
use leka_schema::{TABLES, Table};
use std::collections::{BTreeMap, BTreeSet};

pub const ROOMS: &[&str] = &[
    "accounts",
    "after",
    "conduct",
    "demand",
    "demo",
    "intake",
    "keeping",
    "my",
    "offers",
    "people",
    "phones",
    "placement",
    "places",
    "plan_desk",
    "returns",
    "service",
    "teams",
    "training",
    "wishes",
    "work",
];

/// The files that any room may have (`docs/adding-a-room.md`).
const FILES: &[&str] = &[
    "mod.rs",
    "model.rs",
    "rules.rs",
    "acts.rs",
    "store.rs",
    "facts.rs",
    "pages.rs",
    "api.rs",
    "sheet.rs",
    "ledger.rs",
    "tests.rs",
];
const FOLDERS: &[&str] = &["templates", "tests", "data", "pages"];

/// What a room has besides, split off by noun or verb; each module head says what it is for.
const MORE: &[(&str, &[&str])] = &[
    (
        "accounts",
        &["admin.rs", "check.rs", "code.rs", "journal.rs", "looks.rs", "request_pages.rs", "requests.rs", "secret.rs", "store"],
    ),
    ("after", &["invent.rs", "nightly.rs", "quality.rs", "quality_pages.rs", "sample.rs", "wage_pages.rs", "wages.rs"]),
    (
        "conduct",
        &[
            "call_pages.rs",
            "calls.rs",
            "complain.rs",
            "complain_pages.rs",
            "head_pages.rs",
            "heads.rs",
            "hear.rs",
            "hear_pages.rs",
            "hold_pages.rs",
            "holds.rs",
            "invent.rs",
            "key_pages.rs",
            "keys.rs",
            "publish.rs",
            "publish_pages.rs",
            "rest_pages.rs",
            "rests.rs",
            "sealed.rs",
            "steps.rs",
            "store",
            "timely.rs",
            "unlocked.rs",
        ],
    ),
    ("demand", &["document.rs", "nightly.rs"]),
    ("demo", &["invent.rs", "make.rs"]),
    (
        "intake",
        &[
            "jobs",
            "jobs.rs",
            "list.rs",
            "mapping.rs",
            "notes.rs",
            "progress.rs",
            "questions.rs",
            "reading.rs",
            "refused.rs",
            "report.rs",
            "run.rs",
            "staging.rs",
            "store",
        ],
    ),
    ("keeping", &["erase.rs", "journal.rs", "list.rs", "locker.rs", "nightly.rs", "replay.rs"]),
    (
        "people",
        &[
            "correct.rs",
            "find.rs",
            "form.rs",
            "history_view.rs",
            "kept.rs",
            "leaving.rs",
            "merge.rs",
            "merging.rs",
            "merging_pages.rs",
            "newcomer.rs",
            "newcomer_pages.rs",
            "opened.rs",
            "purpose.rs",
            "record.rs",
            "roll.rs",
            "store",
            "undo.rs",
        ],
    ),
    (
        "my",
        &[
            "batches.rs",
            "batch_pages.rs",
            "cards.rs",
            "card_pages.rs",
            "code.rs",
            "delete_pages.rs",
            "paper",
            "paper.rs",
            "record.rs",
            "voice.rs",
            "work_pages.rs",
        ],
    ),
    (
        "offers",
        &[
            "answers.rs",
            "applicant_pages.rs",
            "ask_pages.rs",
            "heard.rs",
            "heard_pages.rs",
            "invent.rs",
            "nightly.rs",
            "one_pages.rs",
            "team.rs",
            "traveller_pages.rs",
            "travellers.rs",
        ],
    ),
    (
        "phones",
        &[
            "codes.rs",
            "nightly.rs",
            "own_pages.rs",
            "register.rs",
            "register_pages.rs",
            "sign_in.rs",
            "sign_in_pages.rs",
            "vouching.rs",
            "vouching_pages.rs",
        ],
    ),
    ("placement", &["confirming.rs", "confirming_pages.rs", "own.rs", "recording.rs", "started.rs", "store"]),
    ("service", &["desk_pages.rs", "invent.rs", "nightly.rs", "quality.rs", "quality_pages.rs", "serving.rs"]),
    ("returns", &["roster.rs", "roster_desk.rs", "roster_desk_pages.rs", "roster_pages.rs", "roster_row.rs"]),
    ("teams", &["county_pages.rs", "invent.rs", "records.rs", "say.rs", "write_pages.rs"]),
    ("training", &["recording.rs"]),
    ("wishes", &["alert_pages.rs", "alerts.rs", "invent.rs", "market.rs", "nightly.rs", "say.rs", "suggestion_pages.rs"]),
    (
        "plan_desk",
        &[
            "ask.rs",
            "curve.rs",
            "detail.rs",
            "frozen.rs",
            "judged.rs",
            "narrow.rs",
            "plan_view.rs",
            "release_pages.rs",
            "releases.rs",
            "rows.rs",
            "rows_view.rs",
            "say.rs",
            "shown.rs",
            "since.rs",
            "store",
            "svg.rs",
            "targets.rs",
            "view.rs",
            "views.rs",
        ],
    ),
    (
        "work",
        &[
            "code.rs",
            "fields.rs",
            "invent.rs",
            "ledger",
            "naming.rs",
            "nightly.rs",
            "organisations.rs",
            "places.rs",
            "refusals.rs",
            "reread.rs",
            "rests.rs",
            "reviews.rs",
            "search",
            "silence.rs",
            "store",
            "terms.rs",
            "wage.rs",
            "wording",
            "wording.rs",
        ],
    ),
];

/// Who owns a table: the room that alone writes it, or the platform.
const OWNERS: &[(&str, &[&str])] = &[
    ("platform", &["meta", "session", "journal", "touched", "contribution", "cell"]),
    ("places", &["place"]),
    ("plan_desk", &["plan_revision", "indicator", "allocation", "release", "release_row"]),
    ("accounts", &["account", "account_request", "password_at"]),
    ("intake", &["history", "import", "import_problem", "kept_file", "column_choice", "word_choice", "question"]),
    ("demand", &["demand", "demand_notice"]),
    ("keeping", &["erasure", "locked_proof", "own_day"]),
    ("people", &["merging", "person", "residence"]),
    ("placement", &["placement"]),
    ("teams", &["team", "team_journey", "team_record"]),
    ("training", &["training_completion"]),
    ("my", &["card_batch", "code_card", "resident"]),
    ("offers", &["application", "application_team", "witness"]),
    ("after", &["check_in", "quality", "quality_sample", "wage_day"]),
    ("returns", &["firm_report", "roster_row", "roster_upload"]),
    ("service", &["service_count", "service_entry", "service_request"]),
    ("conduct", &["complaint_body", "complaint_quarter", "held_batch"]),
    ("wishes", &["alert", "wishes"]),
    ("phones", &["one_time_code", "registration"]),
    (
        "work",
        &[
            "organisation",
            "organisation_account",
            "vacancy",
            "vacancy_terms",
            "vacancy_review",
            "vacancy_text",
            "vacancy_ledger",
            "vacancy_outdated",
            "vacancy_silence",
            "firm_rest",
        ],
    ),
];

/// Files that write tables of another room, and why that is borne.
const FOREIGN: &[(&str, &[&str], &str)] =
    &[("demo/make.rs", &["import", "placement", "allocation", "complaint_body"], "invents what in a county comes in over years")];

fn owner(table: &str) -> &'static str {
    OWNERS.iter().find(|(_, tables)| tables.contains(&table)).map_or("nobody", |(owner, _)| owner)
}

#[test]
fn every_room_is_listed_and_says_what_it_is_for() {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for path in files("crates/services/src", "mod.rs") {
        let room = path.trim_start_matches("crates/services/src/").trim_end_matches("/mod.rs");
        if !room.contains('/') {
            found.insert(room.to_owned());
            let head: Vec<String> = text(&path).lines().take_while(|line| line.starts_with("//!")).map(str::to_owned).collect();
            assert!(!head.is_empty(), "{path} has no head");
        }
    }
    assert_eq!(found, ROOMS.iter().map(|room| (*room).to_owned()).collect(), "ROOMS in tests/consistency/rooms.rs");
    let library = text("crates/services/src/lib.rs");
    none(
        "rooms that crates/services/src/lib.rs does not name",
        ROOMS.iter().filter(|room| !library.contains(&format!("pub mod {room};"))).map(|room| (*room).to_owned()).collect(),
    );
}

#[test]
fn each_file_of_a_room_is_of_a_known_kind() {
    let mut wrong = Vec::new();
    let mut unused: BTreeSet<(String, String)> =
        MORE.iter().flat_map(|(room, more)| more.iter().map(|file| ((*room).to_owned(), (*file).to_owned()))).collect();
    for room in ROOMS {
        for entry in std::fs::read_dir(root().join("crates/services/src").join(room)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            let known = if entry.path().is_dir() { FOLDERS } else { FILES };
            let more = unused.remove(&((*room).to_owned(), name.clone()));
            if !known.contains(&name.as_str()) && !more {
                wrong.push(format!("{room}/{name}"));
            }
        }
    }
    none("files of no known kind (docs/adding-a-room.md; split by noun or verb, then list it in MORE)", wrong);
    none("listed in MORE and gone", unused.into_iter().map(|(room, file)| format!("{room}/{file}")).collect());
}

#[test]
fn every_template_is_used_and_every_used_template_exists() {
    let mut used = BTreeSet::new();
    for (below, ending) in [
        ("crates/services/src", ".rs"),
        ("crates/services/src", ".html"),
        ("crates/platform", ".rs"),
        ("crates/platform", ".html"),
    ] {
        for path in files(below, ending) {
            let home = if path.starts_with("crates/platform") { "crates/platform/templates/" } else { "crates/services/src/" };
            let source = text(&path);
            for start in ["path = \"", "include \"", "extends \"", "import \""] {
                for (at, _) in source.match_indices(start) {
                    let name = source[at + start.len()..].split('"').next().unwrap_or("");
                    if name.ends_with(".html") {
                        let own = format!("{home}{name}");
                        let shell = format!("crates/platform/templates/{name}");
                        let found = [own.clone(), shell].into_iter().find(|file| root().join(file).exists());
                        used.insert(found.unwrap_or_else(|| panic!("{path}: no template {own}")));
                    }
                }
            }
        }
    }
    let there = files("crates/services/src", ".html").into_iter().chain(files("crates/platform", ".html"));
    none("templates that nothing uses", there.filter(|path| !used.contains(path)).collect());
}

/// Table by table what one file does: whether it writes.
fn queries(path: &str) -> BTreeMap<&'static str, bool> {
    let spots = tokens::without_tests(tokens::read(&text(path)));
    let mut out = BTreeMap::new();
    for (at, spot) in spots.iter().enumerate() {
        let writes = match spot.word() {
            Some("insert_many" | "insert_rows" | "insert_alike" | "into_table" | "table" | "from_table") => true,
            Some("from" | "from_as" | "join" | "join_as" | "left_join" | "inner_join") => false,
            _ => continue,
        };
        if !spots.get(at + 1).is_some_and(|spot| spot.is('(')) {
            continue;
        }
        // The name is the first text in the brackets, bare or as an alias; `join` has its kind before.
        let name = spots[at + 2..].iter().take(14).take_while(|spot| !spot.is(')')).find_map(|spot| match &spot.token {
            Token::Text(name) => Some(name),
            _ => None,
        });
        if let Some(table) = name.and_then(|name| Table::find(name)) {
            *out.entry(table.name).or_insert(false) |= writes;
        }
    }
    out
}

/// Functions that name a table by a variable, so that [`queries`] does not see which one, and which ones those can be.
const BY_VARIABLE: &[(&str, &str, &str)] = &[
    ("platform/src/backup.rs", "behind count fill insert", "all, as they are"),
    ("platform/src/check.rs", "count count_across", "both ends of a reference, counted"),
    ("platform/src/counting/explain.rs", "rows_that_count rows_that_do_not", "the table of a fact"),
    ("platform/src/counting/figures/read.rs", "stamp", "tables of the platform and of the plan"),
    ("platform/src/counting/live.rs", "count_one", "contribution"),
    ("platform/src/db.rs", "insert_many insert_rows insert_text", "what their callers name"),
    ("schema/src/m0022_indexes.rs", "up", "an index"),
    ("schema/src/m0023_placement_index.rs", "up", "an index"),
    ("schema/src/m0027_institutions.rs", "up", "training_completion"),
    ("schema/src/table.rs", "create indexes", "a new table"),
    ("services/src/demo/make.rs", "count", "person, counted"),
    ("services/src/intake/store.rs", "count_of", "tables of the room, counted"),
    ("services/src/keeping/locker.rs", "lock unlock", "placement, training_completion: `TAKEN`"),
    (
        "services/src/keeping/store.rs",
        "delete_from leads_to select_aged",
        "the list of what is kept, deleted or only asked whether anything is there; records of work and of courses",
    ),
    ("services/src/offers/store.rs", "remove", "tables of the room"),
    ("services/src/people/history_view.rs", "about", "placement, training_completion: numbers of one person's records"),
    ("services/src/phones/store.rs", "remove", "tables of the room"),
    ("services/src/plan_desk/since.rs", "missing corrected recorded", "contribution, release_row, and the table of a fact"),
    ("services/src/service/store.rs", "remove", "tables of the room"),
    ("services/src/work/store.rs", "update", "tables of the room"),
];

/// The functions of one file that name a table by a variable.
fn by_variable(path: &str) -> BTreeSet<String> {
    let spots = tokens::without_tests(tokens::read(&text(path)));
    let mut out = BTreeSet::new();
    let mut function = "";
    for (at, spot) in spots.iter().enumerate() {
        let Some(word) = spot.word() else { continue };
        let defined = at > 0 && spots[at - 1].word() == Some("fn");
        if defined {
            function = word;
        }
        let writes = ["insert_many", "insert_rows", "insert_alike", "into_table", "from_table"].contains(&word);
        let reads = ["table", "from", "from_as", "join", "join_as", "left_join", "inner_join"].contains(&word);
        if defined || !(writes || reads) || !spots.get(at + 1).is_some_and(|spot| spot.is('(')) {
            continue;
        }
        let inside: Vec<&tokens::Spot> = spots[at + 2..].iter().take(14).take_while(|spot| !spot.is(')')).collect();
        let named = inside.iter().any(|spot| matches!(spot.token, Token::Text(_)));
        // As an alias, by the short word for one, or bare where a text is taken.
        let is_alias = inside.iter().any(|spot| spot.word() == Some("Alias"))
            || matches!(inside[..], [first, second, ..] if first.word() == Some("a") && second.is('('));
        if !named && (writes || is_alias) {
            out.insert(function.to_owned());
        }
    }
    out
}

#[test]
fn wp_01_and_wp_10_tables_named_by_a_variable_stand_in_listed_functions() {
    let mut wrong = Vec::new();
    let mut listed: BTreeSet<(String, String)> = BY_VARIABLE
        .iter()
        .flat_map(|(path, functions, _)| functions.split(' ').map(move |name| (format!("crates/{path}"), name.to_owned())))
        .collect();
    for path in sources() {
        for function in by_variable(&path) {
            if !listed.remove(&(path.clone(), function.clone())) {
                wrong.push(format!("{path} {function}"));
            }
        }
    }
    none("tables named by a variable, which no list of this file sees: name them, or say which (BY_VARIABLE)", wrong);
    none("listed in BY_VARIABLE and gone", listed.into_iter().map(|(path, name)| format!("{path} {name}")).collect());
}

fn room_of(path: &str) -> &str {
    path.strip_prefix("crates/services/src/").and_then(|rest| rest.split('/').next()).unwrap_or("platform")
}

#[test]
fn no_room_writes_a_table_that_it_does_not_own() {
    none(
        "tables without an owner (OWNERS)",
        TABLES.iter().filter(|t| owner(t.name) == "nobody").map(|t| t.name.to_owned()).collect(),
    );
    let mut wrong = Vec::new();
    let mut borne: BTreeSet<(String, &str)> = FOREIGN
        .iter()
        .flat_map(|(file, tables, _)| tables.iter().map(move |table| (format!("crates/services/src/{file}"), *table)))
        .collect();
    for path in sources() {
        let room = room_of(&path);
        for (table, _) in queries(&path).into_iter().filter(|(_, writes)| *writes) {
            if !borne.remove(&(path.clone(), table)) && owner(table) != room {
                wrong.push(format!("{path} writes {table}, which belongs to {}", owner(table)));
            }
        }
    }
    none("writers of foreign tables: call an act of that room", wrong);
    none("listed in FOREIGN and gone", borne.into_iter().map(|(path, table)| format!("{path} {table}")).collect());
}

#[test]
fn queries_stand_where_they_are_expected() {
    let mut lines = String::from(
        "# Which file reads or writes which table, besides a room's own store.rs. Reviewed when it changes: a query wants to\n\
         # be in store.rs (LEKA_BLESS=1 cargo test -p leka-services --test consistency).\n",
    );
    for path in sources() {
        let own = (path.ends_with("/store.rs") || path.contains("/store/")).then(|| room_of(&path));
        let found: Vec<String> = queries(&path)
            .into_iter()
            .filter(|(table, _)| own != Some(owner(table)))
            .map(|(table, writes)| format!("{}{table}", if writes { "writes " } else { "" }))
            .collect();
        if !found.is_empty() {
            lines.push_str(&format!("{}: {}\n", path.trim_start_matches("crates/"), found.join(", ")));
        }
    }
    same_as_file("who-queries-what.txt", &lines);
}

/// What a person chose: nothing that decides, counts or lists may read it (WP-10).
const CHOICES: &[&str] = &["application", "application_team", "check_in", "quality_sample", "wage_day", "wishes", "witness"];

/// Who calls a room of choices, and what for. None of them decides about a person, counts, or shows a list to staff.
const CALLS_OFFERS: &[(&str, &str)] = &[
    ("acts.rs", "the list of all acts"),
    ("after/acts.rs", "the person's own work that began, to that person"),
    ("after/invent.rs", "one invented start"),
    ("after/nightly.rs", "pay days of work that began: the complaint body hears of late pay"),
    ("after/wages.rs", "pay days: a worker's own, and a firm's own reports"),
    ("demo/make.rs", "two invented applications"),
    ("keeping/nightly.rs", "an application goes with the record of its work; none is read"),
    ("my/pages.rs", "what has a day, on the person's own home"),
    ("my/record.rs", "the person's own record, to that person"),
    ("my/work_pages.rs", "where the person says that own work ended, to that person"),
    ("people/pages.rs", "whether this desk may hear the person; no application is read"),
    ("placement/started.rs", "an application follows its record to another first day; none is read"),
    ("site.rs", "routes and the nightly job"),
    ("site/privacy.rs", "which role may see an applicant; no application is read"),
    ("teams/records.rs", "the latest start of a team that its firm itself reported; no word of a worker"),
    ("teams/acts.rs", "the plan's days; the last days printed on the offers of a team, whatever came of them"),
    ("teams/rules.rs", "the plan's days; no application is read"),
    ("wishes/alerts.rs", "whether the person is asked about something, for a neutral line to that person"),
    ("work/pages/vacancy.rs", "whether the reader is a resident who may ask; no application is read"),
];
const CALLS_AFTER: &[(&str, &str)] = &[
    ("acts.rs", "the list of all acts"),
    ("conduct/call_pages.rs", "the questions, to be read out on the telephone"),
    ("demo/make.rs", "one invented start"),
    ("keeping/nightly.rs", "pay days go with the record of the work; none is read"),
    ("my/pages.rs", "whether something waits for the person, to that person"),
    ("my/record.rs", "the person's own record, to that person"),
    ("placement/started.rs", "a row of the sample follows its record to another first day; what was said stays sealed"),
    ("returns/acts.rs", "a firm's own reports of wages, to that firm; no word of a worker"),
    ("site.rs", "routes and the work of the day"),
];
const CALLS_WISHES: &[(&str, &str)] = &[
    ("acts.rs", "the list of all acts"),
    ("demo/make.rs", "a few invented wishes"),
    ("keeping/list.rs", "for how long wishes are kept; none is read"),
    ("my/cards.rs", "the language in which a person chose to hear, for a line to that person"),
    ("my/paper.rs", "words for the person's own record on paper; nothing is read"),
    ("my/record.rs", "the person's own record, to that person"),
    ("offers/ask_pages.rs", "whether the person hears when there is something to look at; to that person"),
    ("site.rs", "routes and the nightly job"),
];

#[test]
fn wp_10_choices_are_read_by_their_own_room_alone() {
    let mut wrong = Vec::new();
    let calls = [("offers", CALLS_OFFERS), ("after", CALLS_AFTER), ("wishes", CALLS_WISHES)];
    let mut listed: BTreeSet<(&str, String)> =
        calls.iter().flat_map(|(room, paths)| paths.iter().map(move |(path, _)| (*room, (*path).to_owned()))).collect();
    for path in sources() {
        let room = room_of(&path);
        wrong.extend(
            queries(&path)
                .into_keys()
                .filter(|table| CHOICES.contains(table) && owner(table) != room)
                .map(|table| format!("{path} queries {table}")),
        );
        let spots = tokens::without_tests(tokens::read(&text(&path)));
        let short = path.trim_start_matches("crates/services/src/");
        for (choices, _) in calls {
            let called = spots.windows(3).any(|three| three[0].word() == Some(choices) && three[1].is(':') && three[2].is(':'));
            if called && room != choices && !listed.remove(&(choices, short.to_owned())) {
                wrong.push(format!("{path} calls the room of choices {choices} (CALLS_OFFERS, CALLS_AFTER, CALLS_WISHES)"));
            }
        }
    }
    none("readers of what people chose (WP-10)", wrong);
    none("listed in CALLS_OFFERS, CALLS_AFTER or CALLS_WISHES and gone", listed.into_iter().map(|(_, path)| path).collect());
}

/// Who calls the room of complaints, and what for. No figure, case list or desk may depend on a complaint (WP-10, WP-25).
const CALLS_CONDUCT: &[(&str, &str)] = &[
    ("accounts/pages.rs", "signing out shuts the office"),
    ("acts.rs", "the list of all acts"),
    ("after/acts.rs", "a worker has the body told"),
    ("after/model.rs", "what a case is about"),
    ("after/nightly.rs", "whether the body can be told; who wants to be telephoned"),
    ("after/pages.rs", "which body there is; number and word of a case"),
    ("after/quality_pages.rs", "what the body published of its quarters"),
    ("after/wages.rs", "the body is told of late pay"),
    ("demo/make.rs", "invented complaints"),
    ("keeping/list.rs", "for how long a closed case is kept; none is read"),
    ("my/work_pages.rs", "which body there is"),
    ("placement/confirming.rs", "whether there is a body"),
    ("placement/confirming_pages.rs", "whether there is a body"),
    ("placement/own.rs", "whether there is a body"),
    ("plan_desk/pages.rs", "whether there is a body: without one some figures cannot be confirmed"),
    ("plan_desk/releases.rs", "whether there is a body"),
    ("placement/started.rs", "whether there is a body"),
    ("site.rs", "routes and links"),
    ("site/privacy.rs", "which body there is, and which role hears complaints"),
    ("site/waits.rs", "what waits for the body, to its members"),
    ("teams/say.rs", "which body there is"),
    ("work/pages/vacancy.rs", "which body there is"),
];

#[test]
fn sec_41_only_the_room_of_complaints_reaches_their_database() {
    let mut wrong = Vec::new();
    let mut listed: BTreeSet<&str> = CALLS_CONDUCT.iter().map(|(path, _)| *path).collect();
    for path in sources() {
        let spots = tokens::without_tests(tokens::read(&text(&path)));
        let has = |word: &str| spots.iter().any(|spot| spot.word() == Some(word));
        let door = ["crates/platform/src/cases.rs", "crates/platform/src/lib.rs"].contains(&path.as_str());
        if room_of(&path) != "conduct" && !door && ["CaseAct", "CaseWrite", "read_cases", "write_cases"].into_iter().any(has) {
            wrong.push(format!("{path} goes through the door of complaints"));
        }
        let calls = spots.windows(2).any(|pair| pair[0].word() == Some("conduct") && pair[1].is(':'));
        let short = path.trim_start_matches("crates/services/src/");
        if calls && room_of(&path) != "conduct" && !listed.remove(short) {
            wrong.push(format!("{path} calls the room of complaints (CALLS_CONDUCT)"));
        }
    }
    none("ways to complaints", wrong);
    none("listed in CALLS_CONDUCT and gone", listed.into_iter().map(str::to_owned).collect());
    let main: BTreeSet<&str> = TABLES.iter().map(|table| table.name).collect();
    let both = leka_schema::COMPLAINT_TABLES.iter().filter(|table| main.contains(table.name));
    none("tables in both databases", both.map(|table| table.name.to_owned()).collect());
}

#[test]
fn sec_36_the_room_of_complaints_seals_to_the_bodys_key_alone() {
    // What the keys of the server open is read by whoever has the server: no text of a complaint is sealed with them.
    let mut wrong = Vec::new();
    let mut sealing = 0;
    for path in sources().into_iter().filter(|path| room_of(path) == "conduct") {
        let spots = tokens::without_tests(tokens::read(&text(&path)));
        for spot in spots.iter().filter(|spot| ["Domain", "PersonKey", "person_key"].map(Some).contains(&spot.word())) {
            wrong.push(format!("{path}:{} reaches for a key of the server", spot.line));
        }
        for pair in spots.windows(2).filter(|pair| pair[0].is('.') && ["seal", "unseal"].map(Some).contains(&pair[1].word())) {
            match path.ends_with("conduct/sealed.rs") {
                true => sealing += 1,
                false => wrong.push(format!("{path}:{} seals outside of sealed.rs", pair[1].line)),
            }
        }
    }
    none("keys other than the body's and the person's (SEC-36)", wrong);
    assert_eq!(sealing, 2, "sealed.rs seals and opens at one place each");
}

/// Every place that reads persons, and why it may (WP-1): one person, the subjects of a file, or counts.
const PERSON_QUERIES: &[(&str, &str)] = &[
    ("platform/src/check.rs", "counts references without a target"),
    ("platform/src/counting/explain.rs", "the rows behind a number: masked, in the reader's places"),
    ("platform/src/counting/live.rs", "how many subjects there are"),
    (
        "services/src/people/store.rs",
        "one person by number or id; the names of one township for a name that was typed; those who asked for help, \
         those whose pay days come, the rows behind a number (masked, each look recorded) and those on the list of \
         erasures, by id",
    ),
    ("services/src/placement/store/confirming.rs", "the confirming desk's random queue"),
];

/// Rooms that find, offer and begin work, with their tables; and the room of courses with its own.
const OF_WORK: &[&str] = &["offers", "wishes", "work", "placement"];

#[test]
fn wp_11_courses_and_work_do_not_know_of_each_other() {
    // A course makes no duty to take work and leaving one has no effect elsewhere; neither has an answer to an offer on courses. No
    // benefit, loan or post is decided here; the room that will needs to stand in this list.
    let mut wrong = Vec::new();
    for path in sources().into_iter().filter(|path| path.starts_with("crates/services/src/")) {
        let room = room_of(&path);
        let other: &[&str] = match room {
            "training" => OF_WORK,
            _ if OF_WORK.contains(&room) => &["training"],
            _ => continue,
        };
        let read = queries(&path).into_keys().filter(|table| other.contains(&owner(table)));
        wrong.extend(read.map(|table| format!("{path} queries {table}")));
        // Days, names and forms are read alike in both; a choice is no help with that.
        let rooms: &[&str] = if room == "training" { &["offers", "wishes", "work"] } else { &["training"] };
        let spots = tokens::without_tests(tokens::read(&text(&path)));
        for four in spots.windows(4) {
            let named = four[3].word().filter(|word| rooms.contains(word));
            if let (Some("crate"), true, true, Some(word)) = (four[0].word(), four[1].is(':'), four[2].is(':'), named) {
                wrong.push(format!("{path} calls {word}"));
            }
        }
    }
    none("courses that know of work, or work that knows of courses (WP-11)", wrong);
}

#[test]
fn wp_01_persons_are_read_in_listed_places_only() {
    let mut listed: BTreeSet<&str> = PERSON_QUERIES.iter().map(|(path, _)| *path).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let reads = queries(&path).get("person").is_some_and(|writes| !writes);
        if reads && !listed.remove(path.trim_start_matches("crates/")) {
            wrong.push(path);
        }
    }
    none("new queries over persons: who asked first? (WP-1, PERSON_QUERIES)", wrong);
    none("listed in PERSON_QUERIES and gone", listed.into_iter().map(str::to_owned).collect());
}

#[test]
fn wp_01_no_query_looks_for_persons_by_what_they_have_not() {
    // An anti-join over persons would make a list of people who do not work, did not train or did not answer.
    let counted = ["crates/platform/src/check.rs"];
    let mut wrong = Vec::new();
    for path in sources().into_iter().filter(|path| !counted.contains(&path.as_str())) {
        let words: BTreeSet<String> =
            tokens::without_tests(tokens::read(&text(&path))).iter().filter_map(|spot| spot.word().map(str::to_owned)).collect();
        if queries(&path).contains_key("person")
            && ["not_exists", "not_in_subquery", "except"].iter().any(|word| words.contains(*word))
        {
            wrong.push(path);
        }
    }
    none("searches over persons by a lack", wrong);
}

#[test]
fn every_built_system_has_a_room() {
    const BUILT: &[(&str, &str)] = &[
        ("M0", "plan_desk"),
        ("M4", "service"),
        ("M9", "returns"),
        ("M11", "returns"),
        ("M12", "teams"),
        ("M13", "teams"),
        ("M26", "plan_desk"),
        ("M26", "intake"),
        ("M27", "intake"),
        ("M30", "people"),
    ];
    let named = |room: &str, number: &str| {
        let source = text(&format!("crates/services/src/{room}/mod.rs"));
        let head: String = source.lines().take_while(|line| line.starts_with("//!")).collect();
        head.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == number)
    };
    none(
        "systems that no module head names",
        BUILT
            .iter()
            .filter(|(number, room)| !named(room, number))
            .map(|(number, room)| format!("{number} in {room}/mod.rs"))
            .collect(),
    );
}
