//! The description of the API is true: every path, every status and the shape of every answer, held against real ones.

use super::keys::{imports, variants, with_data};
use super::signed_in_as;
use crate::intake::report::{Report, Rows};
use crate::testing::{TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::db::Reads;
use leka_sheets::problem::{Code, Severity};
use leka_sheets::protocol::{Kind, SheetReport};
use sea_orm::Statement;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What a value has that its shape does not say, or the other way round. Knows what the description uses, and nothing else.
fn differs(api: &Value, shape: &Value, value: &Value, at: &str) -> Option<String> {
    for key in shape.as_object().expect("a shape").keys() {
        const KNOWN: [&str; 11] = [
            "$ref",
            "additionalProperties",
            "anyOf",
            "const",
            "description",
            "enum",
            "format",
            "items",
            "pattern",
            "properties",
            "required",
        ];
        assert!(KNOWN.contains(&key.as_str()) || key == "type", "teach the test {key}");
    }
    if let Some(name) = shape["$ref"].as_str() {
        let found = api.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name} is described nowhere"));
        return differs(api, found, value, at);
    }
    if let Some(shapes) = shape["anyOf"].as_array() {
        let all: Vec<String> = shapes.iter().map_while(|shape| differs(api, shape, value, at)).collect();
        return (all.len() == shapes.len()).then(|| all.join(" | "));
    }
    let wrong = |why: &str| Some(format!("{at}: {why}: {value}"));
    let is = |kind: &str| match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        kind => panic!("teach the test {kind}"),
    };
    let fits = match &shape["type"] {
        Value::String(kind) => is(kind),
        Value::Array(kinds) => kinds.iter().any(|kind| is(kind.as_str().expect("a kind"))),
        _ => true,
    };
    if !fits {
        return wrong("another type");
    }
    if shape.get("const").is_some_and(|only| only != value) {
        return wrong("not the one value");
    }
    if shape["enum"].as_array().is_some_and(|all| !all.contains(value)) {
        return wrong("none of the words");
    }
    if shape["pattern"] == "^[0-9]+$" && !value.as_str().is_some_and(|text| text.bytes().all(|b| b.is_ascii_digit())) {
        return wrong("no number as a text");
    }
    for (place, one) in value.as_array().into_iter().flatten().enumerate() {
        if let Some(wrong) = differs(api, &shape["items"], one, &format!("{at}[{place}]")) {
            return Some(wrong);
        }
    }
    let missing = |name: &&Value| value.get(name.as_str().expect("a name")).is_none();
    if let Some(name) = shape["required"].as_array().into_iter().flatten().find(missing) {
        return wrong(&format!("without {name}"));
    }
    for (name, one) in value.as_object().into_iter().flatten() {
        let inner = match (shape["properties"].get(name), &shape["additionalProperties"]) {
            (Some(shape), _) | (None, shape @ Value::Object(_)) => shape,
            (None, Value::Bool(false)) => return wrong(&format!("{name} is not described")),
            (None, _) => continue,
        };
        if let Some(wrong) = differs(api, inner, one, &format!("{at}.{name}")) {
            return Some(wrong);
        }
    }
    None
}

/// The shape that is described for a status of a path.
fn shape_of<'a>(api: &'a Value, path: &str, status: StatusCode) -> &'a Value {
    let answers = &api["paths"][path]["get"]["responses"];
    let answer = answers.get(status.as_str()).unwrap_or_else(|| panic!("{path} answers {status}, which is described nowhere"));
    let answer = match answer["$ref"].as_str() {
        Some(name) => api.pointer(name.trim_start_matches('#')).expect("a shared answer"),
        None => answer,
    };
    &answer["content"]["application/json"]["schema"]
}

/// An import as one is kept that a person sent, so that sheets are among what is answered.
async fn with_sheets(office: &TestOffice) {
    let read = SheetReport { name: "台账".to_owned(), header_row: 3, ..SheetReport::default() };
    let report = Report {
        import: None,
        file: "台账.xlsx".to_owned(),
        kind: Kind::Placements,
        source: "样本".to_owned(),
        dry_run: false,
        sheets: vec![read, SheetReport::skipped(1, "旧".to_owned(), "hidden")],
        rows: Rows { read: 2, accepted: 1, refused: 1, ..Rows::default() },
        problems: Vec::new(),
    };
    let kept = serde_json::to_string(&report).unwrap();
    let tx = office.office.db.begin().await.unwrap();
    let text = format!("UPDATE import SET report = '{kept}' WHERE kind = 'placements'");
    tx.execute_raw(Statement::from_string(tx.backend(), text)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn m_26_every_answer_of_the_api_has_a_status_and_a_shape_that_are_described() {
    for office in demo_offices().await {
        with_data(&office).await;
        with_sheets(&office).await;
        let imports = imports(&office).await;
        let api: Value = serde_json::from_str(&office.browser().get("/api/v1/openapi.json").await.text).unwrap();
        let routes: BTreeSet<String> =
            crate::site::listed().into_iter().filter(|route| route.path.starts_with("/api/")).map(|route| route.path).collect();
        let described: BTreeSet<String> = api["paths"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(routes, described);
        for role in [None].into_iter().chain(Role::ALL.iter().map(Some)) {
            let word = role.map_or("visitor", |role| role.word());
            let mut browser = match role {
                None => office.browser(),
                Some(role) => signed_in_as(&office, role.word()).await,
            };
            for path in &routes {
                let mut addresses = variants(path, &imports);
                addresses.push(path.replace("{id}", "nothing"));
                addresses.push(variants(path, &imports)[0].split('?').next().unwrap().to_owned() + "?nothing=1");
                for address in addresses {
                    let answer = browser.get(&address).await;
                    let value: Value = serde_json::from_str(&answer.text).unwrap();
                    let shape = shape_of(&api, path, answer.status);
                    assert!(shape.is_object(), "{path} {}: no shape", answer.status);
                    assert_eq!(differs(&api, shape, &value, ""), None, "{word} {address}");
                }
            }
        }
        // Each address of a refusal, and that whoever may not ask says so in the description.
        let mut county = signed_in_as(&office, "county_desk").await;
        for (path, status) in [
            ("/api/v1/imports/abc", StatusCode::NOT_FOUND),
            ("/api/v1/imports/77", StatusCode::NOT_FOUND),
            ("/api/v1/figures/nothing/explain", StatusCode::NOT_FOUND),
            ("/api/v1/imports?page=x", StatusCode::UNPROCESSABLE_ENTITY),
            ("/api/v1/plan?x=1", StatusCode::UNPROCESSABLE_ENTITY),
        ] {
            let answer = county.get(path).await;
            assert_eq!(answer.status, status, "{path}: {}", answer.text);
            assert!(answer.text.starts_with("{\"error\":{\"code\":\"f"), "{path}: {}", answer.text);
        }
        assert_eq!(api["paths"]["/api/v1/plan"]["get"]["security"], json!([]));
        assert_eq!(api["paths"]["/api/v1/figures"]["get"]["security"], json!([{"session": []}]));
        let filters = api["paths"]["/api/v1/figures/{id}/explain"]["get"]["parameters"].as_array().unwrap();
        for name in ["as_of", "basis", "counts", "page", "township", "sector", "institution"] {
            assert!(filters.iter().any(|known| known["name"] == name), "{name}");
        }
    }
}

#[test]
fn m_26_the_words_of_a_problem_are_those_that_are_described() {
    let shapes = crate::intake::pages::api::shapes();
    for severity in [Severity::Error, Severity::Warning] {
        let problem = json!({
            "sheet": "表", "row": 3, "column": null, "code": Code::Missing.word(), "severity": severity, "message": "x",
        });
        assert_eq!(differs(&json!({}), &shapes["ImportProblem"], &problem, ""), None);
    }
}

#[tokio::test]
async fn m_26_the_number_of_an_import_is_a_text_that_every_reader_of_json_keeps() {
    for office in demo_offices().await {
        with_data(&office).await;
        let mut county = signed_in_as(&office, "county_desk").await;
        let list: Value = serde_json::from_str(&county.get("/api/v1/imports").await.text).unwrap();
        let listed = list["imports"].as_array().unwrap();
        let numbers: BTreeSet<&str> = listed.iter().map(|one| one["import"].as_str().unwrap()).collect();
        assert_eq!(numbers.len(), 3);
        for number in numbers {
            let one: Value = serde_json::from_str(&county.get(&format!("/api/v1/imports/{number}")).await.text).unwrap();
            assert_eq!(one["import"], number);
        }
    }
}

#[tokio::test]
async fn a_wrong_method_is_said_with_those_that_there_are() {
    for office in demo_offices().await {
        let mut county = signed_in_as(&office, "county_desk").await;
        let headers = [("sec-fetch-site", "same-origin")];
        for path in ["/api/v1/imports", "/imports"] {
            let answer = county.send("DELETE", path, &headers, Vec::new()).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}: {}", answer.text);
            assert!(answer.headers["allow"].to_str().unwrap().contains("GET"), "{path}");
            assert_eq!(answer.text.contains("\"code\":\"failure-method\""), path.starts_with("/api/"), "{}", answer.text);
        }
        assert_eq!(county.send("DELETE", "/no/such/page", &headers, Vec::new()).await.status, StatusCode::NOT_FOUND);
    }
}
