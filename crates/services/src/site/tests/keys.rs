//! Which keys each role gets from each answer (SEC-16): made from real answers on a small county with data.
//!
//! The list is `tests/keys-per-role.txt`. `LEKA_BLESS=1` writes it anew; review the difference: a key that is new for a
//! role is something that this role did not know before.

use super::{account, same_as_file, sees_confirmed_live, signed_in_as};
use crate::demo::make::{Ask, make};
use crate::testing::{Browser, TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::db::Reads;
use leka_platform::web::Rule;
use sea_orm::Statement;
use sea_orm::sea_query::{Alias, Query};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Objects whose keys are data (dimensions of a plan), not names of fields.
const MAPS: [&str; 1] = ["figures[].by"];

/// The paths of all keys: `rows[].source.file`.
fn keys(value: &Value, at: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let key = if MAPS.contains(&at) { "*" } else { key };
                let path = if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") };
                keys(inner, &path, out);
                out.insert(path);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| keys(inner, &format!("{at}[]"), out)),
        _ => {}
    }
}

/// A county in which every answer has something to say: one import was sent from a township, one by the planning
/// office, and each has a problem.
pub(super) async fn with_data(office: &TestOffice) {
    make(&office.operator(), Ask { people: 1_500, seed: 1, year: 2022 }, |_, _| ()).await.unwrap();
    let tx = office.office.db.begin().await.unwrap();
    for text in [
        "UPDATE import SET division = '540329100' WHERE kind = 'placements'",
        "UPDATE import SET account = 'planning' WHERE kind = 'trainings'",
        "INSERT INTO import_problem (import, number, sheet, row, column_name, code, severity, message, args) \
         SELECT id, 1, 's', 3, 'c', 'missing', 'error', 'import-problem-duplicate-in-file', '[]' FROM import",
    ] {
        tx.execute_raw(Statement::from_string(tx.backend(), text)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The imports by kind.
pub(super) async fn imports(office: &TestOffice) -> BTreeMap<String, i64> {
    let query = Query::select().columns(["kind", "id"].map(Alias::new)).from(Alias::new("import")).to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())).collect()
}

/// What is asked of a route: every variant that answers in another shape.
pub(super) fn variants(path: &str, imports: &BTreeMap<String, i64>) -> Vec<String> {
    let filled = |hole: &str| path.replace("{id}", hole);
    match path {
        "/api/v1/figures" => {
            vec![filled(""), filled("") + "?as_of=2022-06-15", filled("") + "?by=institution,destination&id=training.persons"]
        }
        "/api/v1/figures/{id}/explain" => {
            let of = |id: &str, query: &str| format!("{}{query}", filled(id));
            vec![
                of("transfer.total", ""),
                of("transfer.total", "?counts=no"),
                of("transfer.total", "?basis=confirmed"),
                of("transfer.total", "?township=540329100"),
                of("transfer.total", "?township=540329101"),
                of("transfer.organised_share", ""),
                of("training.persons", ""),
            ]
        }
        "/api/v1/imports/{id}" => imports.values().map(|id| filled(&id.to_string())).collect(),
        _ => vec![path.to_owned()],
    }
}

/// Keys, or the status with which everything was refused.
type Found = Result<BTreeSet<String>, StatusCode>;

/// The keys of all answers of a route for a role, or the status when every variant was refused.
async fn answered(browser: &mut Browser, path: &str, imports: &BTreeMap<String, i64>) -> Found {
    let (mut found, mut refused) = (BTreeSet::new(), StatusCode::OK);
    for address in variants(path, imports) {
        let answer = browser.get(&address).await;
        if answer.status != StatusCode::OK {
            refused = answer.status;
            let value: Value = serde_json::from_str(&answer.text).unwrap();
            let mut said = BTreeSet::new();
            keys(&value, "", &mut said);
            // A refusal says the same three things to everybody.
            assert_eq!(
                said.into_iter().collect::<Vec<_>>(),
                ["error", "error.code", "error.message", "error.operation"],
                "{address}"
            );
            continue;
        }
        let value: Value = serde_json::from_str(&answer.text).unwrap();
        let mut here = BTreeSet::new();
        keys(&value, "", &mut here);
        if path.ends_with("openapi.json") {
            here.retain(|key| !key.contains('.'));
        }
        // No answer shows persons and goals together (WP-12).
        let ends = |word: &str| here.iter().any(|key| key.rsplit('.').next() == Some(word));
        assert!(!(ends("subject") && (ends("goal") || ends("allocation"))), "{address}");
        found.extend(here);
    }
    if found.is_empty() { Err(refused) } else { Ok(found) }
}

#[tokio::test]
async fn sec_16_the_keys_of_every_answer_for_every_role() {
    for office in demo_offices().await {
        with_data(&office).await;
        let imports = imports(&office).await;
        assert_eq!(imports.len(), 3);
        let mut text = String::from(
            "# Keys in the answers of /api/v1, by role: made from real answers (LEKA_BLESS=1 cargo test -p leka-services).\n\
             # A number instead of keys: everything was refused with that status. Reviewed when it changes (SEC-16).\n",
        );
        let routes = crate::site::listed();
        for route in routes.iter().filter(|route| route.path.starts_with("/api/v1")) {
            assert_eq!(route.method, "GET", "{}: say here how to ask a changing route", route.path);
            let mut groups: Vec<(Found, Vec<&str>)> = Vec::new();
            for role in [None].into_iter().chain(Role::ALL.iter().map(Some)) {
                let mut browser = match role {
                    None => office.browser(),
                    Some(role) => signed_in_as(&office, role.word()).await,
                };
                let word = role.map_or("visitor", |role| role.word());
                let found = answered(&mut browser, &route.path, &imports).await;
                if let (Ok(found), Some(role), Rule::Act(_)) = (&found, role, route.rule) {
                    check_promises(word, sees_confirmed_live(*role), &route.path, found);
                    let may = |spec| office.office.policies.could(&account(*role), &spec, "540329");
                    assert!(matches!(route.rule, Rule::Act(spec) if may(spec)), "{word} {}", route.path);
                }
                match groups.iter_mut().find(|(keys, _)| *keys == found) {
                    Some((_, words)) => words.push(word),
                    None => groups.push((found, vec![word])),
                }
            }
            let _ = writeln!(text, "\n{} {}", route.method, route.path);
            for (found, words) in groups {
                let said = match found {
                    Ok(keys) => keys.into_iter().collect::<Vec<_>>().join(" "),
                    Err(status) => status.as_u16().to_string(),
                };
                let _ = writeln!(text, "  {}:\n    {said}", words.join(", "));
            }
        }
        same_as_file("keys-per-role.txt", &text);
    }
}

/// What no list may ever hold, whoever reviews it: below auditor and confirming desk nothing of who or how many are
/// confirmed (WP-7); never what is not held (WP-18) or goes to nobody in an answer.
fn check_promises(word: &str, sees_confirmed: bool, path: &str, found: &BTreeSet<String>) {
    for key in found {
        let last = key.rsplit('.').next().unwrap_or(key);
        assert!(sees_confirmed || last != "confirmed", "{word} {path}: {key}");
        assert!(sees_confirmed || !(key.starts_with("rows[]") && last == "basis"), "{word} {path}: {key}");
        let never = ["id_number", "resident_id", "phone", "name", "ethnicity", "religion", "political", "password", "secret"];
        assert!(!never.contains(&last), "{word} {path}: {key}");
    }
}
