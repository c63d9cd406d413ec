//! Promises about every route.

mod description;
mod homes;
mod ids;
mod keys;
mod moves;
mod privacy;
mod queries;
mod titles;
mod two_worlds;

use crate::people::tests::browser as signed_in_as;
use crate::testing::{NOON, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::permit::ActSpec;
use leka_platform::web::{App, Call, PageResult, Routes, Rule, headers};
use leka_platform::{Act, Actor, Policies};
use std::fmt::Write;
use std::path::Path;

/// Compares with a file that is reviewed; `LEKA_BLESS=1` writes it anew.
fn same_as_file(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    if std::env::var_os("LEKA_BLESS").is_some() {
        std::fs::write(&path, now).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == now, "{name} is not what the code says. LEKA_BLESS=1 writes it anew; review the difference.\n{now}");
}

fn account(role: Role) -> Actor {
    let division = role.needs_division().then(|| "540329100".to_owned());
    Actor::Account { id: 1, name: "a".to_owned(), role, division }
}

/// Who may see `confirmed` live (WP-7).
fn sees_confirmed_live(role: Role) -> bool {
    matches!(role, Role::ConfirmingDesk | Role::StatisticsAuditor)
}

fn actors() -> Vec<(&'static str, Actor)> {
    let roles = Role::ALL.iter().map(|role| (role.word(), account(*role)));
    [("visitor", Actor::Nobody), ("operator", Actor::Operator)].into_iter().chain(roles).collect()
}

#[test]
fn sec_14_who_may_what() {
    let policies = Policies::load().unwrap();
    let mut text = String::from(
        "# Who may what: generated from policies/ and the acts of the rooms (LEKA_BLESS=1 cargo test -p leka-services).\n\
         # county: everywhere in the county. own: only in the own township. Nothing: denied.\n",
    );
    for act in crate::acts::all() {
        let _ = writeln!(text, "\n{} ({}{})", act.name, act.room, if act.changes { ", changes" } else { "" });
        for (word, actor) in actors() {
            let may = |place| policies.allows(&actor, act, "540329", Some(place));
            let (county, own, foreign) = (may("540329"), may("540329100"), may("540329101"));
            assert!(!may("540321100") && !may("540321"), "{} reaches another county: {word}", act.name);
            assert_eq!(county, foreign, "{} {word}: a role has the county or its own place", act.name);
            match (county, own) {
                (true, true) => drop(writeln!(text, "  {word}: county")),
                (false, true) => drop(writeln!(text, "  {word}: own")),
                (false, false) => {}
                (true, false) => panic!("{} {word}: the county but not a township", act.name),
            }
        }
    }
    same_as_file("who-may-what.txt", &text);
}

#[test]
fn sec_14_public_routes() {
    let mut text = String::from(
        "# Routes that need no account, and why. Reviewed when it changes (LEKA_BLESS=1 cargo test -p leka-services).\n",
    );
    for route in super::listed() {
        if let Rule::Public(why) = route.rule {
            let _ = writeln!(text, "{} {}: {why}", route.method, route.path);
        }
    }
    same_as_file("public-routes.txt", &text);
}

#[test]
fn sec_14_every_act_is_in_the_schema_and_every_route_names_one() {
    let known = Policies::load().unwrap().acts();
    let all: Vec<&ActSpec> = crate::acts::all().collect();
    for act in &all {
        assert!(known.iter().any(|name| name == act.name), "{} is not in policies/leka.cedarschema", act.name);
        assert_eq!(all.iter().filter(|other| other.name == act.name).count(), 1, "{} stands twice", act.name);
    }
    for route in super::listed() {
        if let Rule::Act(spec) = route.rule {
            assert!(all.iter().any(|act| act.name == spec.name), "{} {} names an act of no room", route.method, route.path);
            assert!(spec.changes || route.method == "GET", "{} {}: a change needs an act that changes", route.method, route.path);
        }
    }
}

#[test]
fn wp_26_the_roles_are_those_of_the_contract() {
    let words: Vec<&str> = Role::ALL.iter().map(|role| role.word()).collect();
    assert_eq!(
        words,
        [
            "administrator",
            "county_desk",
            "planning",
            "township_desk",
            "village_officer",
            "confirming_desk",
            "statistics_auditor",
            "data_protection_officer",
            "inspector",
            "complaint_body",
            "employer",
            "agency",
            "institution",
            "resident",
        ]
    );
}

#[test]
fn wp_07_confirmed_is_live_for_those_without_a_target_only() {
    let policies = Policies::load().unwrap();
    let spec = |name| ActSpec { name, room: "test", changes: false };
    for (word, actor) in actors() {
        let sees = policies.could(&actor, &spec("view_confirmed"), "540329");
        let expected = actor.role().map_or(actor == Actor::Operator, sees_confirmed_live);
        assert_eq!(sees, expected, "{word}");
        assert_eq!(policies.could(&actor, &spec("confirm_placement"), "540329"), word == "confirming_desk", "{word}");
    }
}

/// A path with something in its holes.
fn filled(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "7" } else { part }).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn sec_11_header_snapshot_on_every_route() {
    for office in demo_offices().await {
        let mut browser = office.browser();
        for route in super::listed() {
            for method in [route.method, "DELETE"] {
                let answer = browser.send(method, &filled(&route.path), &[], Vec::new()).await;
                check_headers(&answer.headers, &format!("{method} {}", route.path));
            }
        }
        for path in ["/no/such/page", "/assets/none.css", "/api/v1/none"] {
            let answer = browser.get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            check_headers(&answer.headers, path);
        }
        let style = browser.get(leka_platform::web::assets::style_address()).await;
        assert_eq!(style.headers["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(browser.get("/assets/style.css?v=0").await.headers["cache-control"], "no-cache");
    }
}

fn check_headers(found: &axum::http::HeaderMap, what: &str) {
    let expected = [
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ("cross-origin-opener-policy", "same-origin"),
    ];
    assert_eq!(headers::FIXED[0], expected[0]);
    for (name, value) in expected {
        let values: Vec<_> = found.get_all(name).iter().collect();
        assert_eq!(values, [value], "{what}: {name}");
    }
    let cache = found.get("cache-control").map(|value| value.to_str().unwrap());
    let asset = (what.contains("/assets/") || what.contains("favicon")) && !what.contains("none") && !what.contains("DELETE");
    // Lists that are the same for every visitor, and say nothing of one, may be kept for a minute.
    let lists = ["GET /vacancies", "GET /vacancies/noticeboard", "GET /vacancies.atom", "GET /vacancies.json"];
    let list = lists.contains(&what) && cache == Some("public, max-age=60");
    assert!(cache == Some("no-store") || list || (asset && cache.is_some()), "{what}: {cache:?}");
    assert!(found.contains_key("x-request-id"), "{what}");
}

#[tokio::test]
async fn sec_10_a_form_of_another_site_changes_nothing_on_any_route() {
    for office in demo_offices().await {
        let mut browser = signed_in_as(&office, "administrator").await;
        let token = browser.get("/account").await.token();
        let form = ("content-type", "application/x-www-form-urlencoded");
        for route in super::listed().iter().filter(|route| route.method != "GET") {
            let path = filled(&route.path);
            let body = format!("form_token={token}").into_bytes();
            for from in [
                vec![form, ("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
                vec![form, ("origin", "https://evil.example")],
                vec![form, ("sec-fetch-site", "same-site")],
                vec![form, ("origin", "null")],
            ] {
                let answer = browser.send(route.method, &path, &from, body.clone()).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {from:?}");
            }
            // From this site, but without the token, with that of another browser, or in another shape.
            let here = [form, ("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin")];
            let other = office.browser().get("/sign-in").await.token();
            for body in [String::new(), "form_token=".to_owned(), format!("form_token={other}")] {
                let answer = browser.send(route.method, &path, &here, body.clone().into_bytes()).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {body}");
            }
            let json = [("content-type", "text/plain"), ("sec-fetch-site", "same-origin")];
            let answer = browser.send(route.method, &path, &json, body.clone()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
}

#[tokio::test]
async fn sec_14_each_role_meets_its_own_doors_and_no_others() {
    for office in demo_offices().await {
        let policies = &office.office.policies;
        let mut visitor = office.browser();
        for route in super::listed() {
            let Rule::Act(act) = route.rule else { continue };
            let path = filled(&route.path);
            if route.method == "GET" && !policies.could(&Actor::Nobody, &act, "540329") {
                let answer = visitor.get(&path).await;
                if path.starts_with("/api/") {
                    assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
                } else {
                    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
                    assert!(answer.location().starts_with("/sign-in?next="), "{path}");
                }
            }
        }
        for role in Role::ALL {
            let mut browser = signed_in_as(&office, role.word()).await;
            let token = browser.get("/account").await.token();
            for route in super::listed() {
                let Rule::Act(act) = route.rule else { continue };
                if route.path == "/sign-out" || route.path == "/account/language" {
                    continue;
                }
                let path = filled(&route.path);
                let answer = match route.method {
                    "GET" => browser.get(&path).await,
                    _ => {
                        // By header, so that forms and uploads are asked alike.
                        let headers = [
                            ("content-type", "application/x-www-form-urlencoded"),
                            ("sec-fetch-site", "same-origin"),
                            ("x-form-token", token.as_str()),
                        ];
                        browser.send("POST", &path, &headers, b"unknown_key=1".to_vec()).await
                    }
                };
                let may = policies.could(&account(*role), &act, "540329");
                assert_eq!(
                    answer.status != StatusCode::FORBIDDEN,
                    may,
                    "{} {} {path}: {}",
                    role.word(),
                    route.method,
                    answer.status
                );
            }
        }
    }
}

#[tokio::test]
async fn every_page_speaks_three_languages_and_marks_what_fell_back() {
    for office in offices().await {
        let mut browser = office.browser();
        browser.language = "de, bo;q=0.9, en;q=0.5";
        assert!(browser.get("/").await.text.contains("<html lang=\"bo\">"));
        browser.language = "fr";
        assert!(browser.get("/").await.text.contains("<html lang=\"zh\">"));
        let answer = browser.get("/?lang=en").await;
        assert!(answer.text.contains("<html lang=\"en\">"));
        assert!(answer.cookies().iter().any(|cookie| cookie.starts_with("lang=en;")));
        assert!(browser.get("/sign-in").await.text.contains("<html lang=\"en\">"), "it stays");
        for (lang, words) in [("zh", "没有这一页"), ("bo", "ཤོག་ངོས་འདི་མེད།"), ("en", "There is no such page")]
        {
            let answer = browser.get(&format!("/nothing?lang={lang}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            assert!(answer.text.contains(words), "{lang}: {}", answer.text);
        }
        let page = browser.get("/sign-in?lang=bo").await.text;
        assert!(page.contains("<label for=\"password\">གསང་ཨང་།</label>"), "{page}");
        // Names of places are in Chinese only.
        let page = browser.get("/organisations/ask?lang=bo").await.text;
        assert!(page.contains(" lang=\"zh\">孜托镇</option>"), "{page}");
        let failure = browser.get("/api/v1/nothing?lang=en").await;
        assert!(failure.text.contains("\"code\":\"failure-absent\""), "{}", failure.text);
    }
}

#[tokio::test]
async fn sec_12_hostile_text_comes_out_as_text() {
    for office in demo_offices().await {
        let hostile = ["\"><script>alert(1)</script>", "'\"<img src=x onerror=1>", "\u{202e}\u{0007}བཀྲ་ཤིས།甲<b>"];
        let is_text = |page: &str| !["<script>alert", "<img src=x", "甲<b>"].iter().any(|bad| page.contains(bad));
        // What is typed into an address: filters, orders, days, where to go on; known keys and unknown ones.
        for (account, paths) in [
            ("statistics_auditor", &["/journal?account=", "/journal?act=", "/figures?as_of=", "/x="][..]),
            (
                "county_desk",
                &["/organisations?sort=", "/organisations?state=", "/imports?sort=", "/questions?page=", "/people?x="][..],
            ),
            ("administrator", &["/accounts?role=", "/accounts?sort=", "/account?x="][..]),
            ("employer", &["/return?month=", "/applicants?page=", "/my-vacancies?page="][..]),
            ("resident", &["/vacancies?words=", "/vacancies?place=", "/vacancies?sort=", "/vacancies/noticeboard?place="][..]),
        ] {
            let mut browser = signed_in_as(&office, account).await;
            for (path, text) in paths.iter().flat_map(|path| hostile.map(|text| (path, text))) {
                let page = browser.get(&format!("{path}{}", leka_platform::web::encode(text))).await.text;
                assert!(is_text(&page), "{account} {path}: {page}");
            }
        }
        let mut visitor = office.browser();
        for text in hostile.map(leka_platform::web::encode) {
            for path in [format!("/sign-in?next={text}"), format!("/my/sign-in?next={text}"), format!("/{text}?x={text}")] {
                let page = visitor.get(&path).await.text;
                assert!(is_text(&page), "{path}: {page}");
            }
            // And into a box that is shown again.
            let typed = [("name", hostile[0]), ("password", hostile[1]), ("code", hostile[2])];
            let page = visitor.submit("/sign-in", "/sign-in", &typed).await.text;
            assert!(is_text(&page) && page.contains("alert(1)"), "{page}");
        }
    }
}

struct Anything;
impl Act for Anything {
    const SPEC: ActSpec = ActSpec { name: "view_plan", room: "test", changes: true };
}

async fn breaks(_call: Call) -> PageResult {
    let nothing: Option<u8> = std::hint::black_box(None);
    Ok(axum::response::IntoResponse::into_response(nothing.expect("CANARY 990329190001010014").to_string()))
}
async fn takes(_call: Call, mut form: axum::extract::Multipart) -> PageResult {
    let mut names = String::new();
    while let Ok(Some(field)) = form.next_field().await {
        let name = field.name().unwrap_or("").to_owned();
        let bytes = field.bytes().await.map_err(leka_platform::Failure::internal)?;
        let _ = write!(names, "{name}={} ", bytes.len());
    }
    Ok(axum::response::IntoResponse::into_response(names))
}

#[tokio::test]
async fn sec_43_a_panic_is_one_request_and_says_nothing() {
    for office in offices().await {
        let routes = Routes::new().get::<Anything, _, _>("/breaks", breaks).and(super::routes());
        let router = leka_platform::web::router(App::new(office.office.clone(), super::NAV), routes);
        let mut browser = crate::testing::Browser::new(router);
        let answer = browser.get("/breaks").await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        let operation = answer.headers["x-request-id"].to_str().unwrap().to_owned();
        assert!(answer.text.contains(&operation) && !answer.text.contains("CANARY") && !answer.text.contains("990329"));
        assert_eq!(browser.get("/").await.status, StatusCode::OK, "the server goes on");
    }
}

#[tokio::test]
async fn sec_10_an_upload_is_not_read_before_its_token_fits() {
    for office in offices().await {
        let routes = Routes::new().upload::<Anything, _, _>("/upload", takes).and(super::routes());
        let router = leka_platform::web::router(App::new(office.office.clone(), super::NAV), routes);
        let mut browser = crate::testing::Browser::new(router);
        let token = browser.get("/sign-in").await.token();
        let part =
            |name: &str, value: &str| format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        let headers = [("content-type", "multipart/form-data; boundary=XX"), ("sec-fetch-site", "same-origin")];
        let file = "x".repeat(3 << 20);
        for (token, fine) in [(token.as_str(), true), ("0000000000000000", false), ("", false)] {
            let body = part("form_token", token) + &part("file", &file) + "--XX--\r\n";
            let answer = browser.send("POST", "/upload", &headers, body.into_bytes()).await;
            assert_eq!(answer.status, if fine { StatusCode::OK } else { StatusCode::FORBIDDEN }, "{}", answer.text);
            assert_eq!(answer.text.contains("file=3145728"), fine);
        }
        let body = part("file", "x") + &part("form_token", &token) + "--XX--\r\n";
        assert_eq!(browser.send("POST", "/upload", &headers, body.into_bytes()).await.status, StatusCode::FORBIDDEN);
        // A form elsewhere takes a megabyte, no more.
        let long = format!("form_token={token}&name={}", "x".repeat(1 << 20));
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
        let answer = browser.send("POST", "/sign-in", &headers, long.into_bytes()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn the_operators_pages_answer() {
    for office in offices().await {
        let mut browser = office.browser();
        assert_eq!(browser.get("/healthz").await.text, "ok\n");
        assert_eq!(browser.get("/readyz").await.text, "ready\n");
        assert!(browser.get("/api/v1/openapi.json").await.text.contains("\"openapi\":\"3.1"));
        assert_eq!(browser.get("/metrics").await.status, StatusCode::NOT_FOUND, "no recorder here");
        let router = super::router_with_metrics(office.office.clone(), || "leka_x 1\n".to_owned());
        let mut browser = crate::testing::Browser::new(router);
        assert_eq!(browser.get("/metrics").await.text, "leka_x 1\n");
        browser.peer = "192.0.2.1:1".parse().unwrap();
        assert_eq!(browser.get("/metrics").await.status, StatusCode::NOT_FOUND);
        assert_eq!(office.clock.now(), NOON);
    }
}

#[test]
fn every_link_and_role_has_its_words() {
    for item in super::NAV {
        assert!(leka_platform::words::known(item.word), "{}", item.word);
    }
    for (word, _) in actors() {
        let id = crate::accounts::role_word(word);
        assert!(leka_platform::words::known(&id), "{id}");
        let (policies, who) = (Policies::load().unwrap(), actor_of(word));
        let shown = super::NAV.iter().filter(|item| item.is_for(&who) && policies.could(&who, &item.act, "540329"));
        let shown: Vec<&str> = shown.map(|item| item.href).collect();
        assert!(shown.len() <= 7, "{word} {shown:?}");
        // What a role does most is the first word; the plan, which everybody may read, the last.
        let first = match word {
            "resident" => "/my",
            "visitor" => "/vacancies",
            "confirming_desk" => "/confirming",
            "township_desk" => "/service",
            "county_desk" => "/people",
            "planning" => "/figures",
            "complaint_body" => "/complaints",
            "employer" => "/my-vacancies",
            _ => shown[0],
        };
        assert_eq!((shown[0], shown[shown.len() - 1]), (first, "/plan"), "{word}");
        assert_eq!(shown.contains(&"/vacancies"), ["visitor", "operator", "resident"].contains(&word), "{word}");
    }
}

fn actor_of(word: &str) -> Actor {
    actors().into_iter().find(|(found, _)| *found == word).map(|(_, actor)| actor).unwrap()
}

#[test]
fn every_act_has_its_words_and_an_old_one_keeps_its_name() {
    for act in crate::acts::all() {
        let id = format!("act-{}", act.name.replace('_', "-"));
        for lang in [leka_core::Lang::Zh, leka_core::Lang::En] {
            let said = leka_platform::words::word(lang, &id);
            assert!(said.lang == lang && said.text != id, "{id} is missing in locales/{}/accounts.ftl", lang.code());
        }
    }
    let old = crate::accounts::act_said(leka_core::Lang::Zh, "no_such_act_any_more");
    assert_eq!(old.text, "no_such_act_any_more");
}

#[tokio::test]
async fn the_links_to_other_languages_lead_to_a_page_after_any_form() {
    for office in demo_offices().await {
        let listed = super::listed();
        let can_be_read = |path: &str| {
            let fits = |known: &str| {
                let fits = |(known, part): (&str, &str)| known == part || (known.starts_with('{') && part == "7");
                known.split('/').count() == path.split('/').count() && known.split('/').zip(path.split('/')).all(fits)
            };
            listed.iter().any(|route| route.method == "GET" && fits(&route.path))
        };
        let tongue = |text: &str| {
            let links = text.split("href=\"").filter_map(|rest| rest.split('"').next());
            links.filter(|link| link.contains("lang=bo")).map(str::to_owned).next()
        };
        // Without a token each of them answers with an error.
        let mut browser = signed_in_as(&office, "institution").await;
        for route in listed.iter().filter(|route| route.method == "POST" && !route.path.starts_with("/api/")) {
            let answer = browser.send("POST", &filled(&route.path), &[], Vec::new()).await;
            let link = tongue(&answer.text).unwrap_or_else(|| panic!("{}: {}", route.path, answer.text));
            assert!(can_be_read(link.split('?').next().unwrap()), "{} leads to {link}", route.path);
        }
        let mut desk = signed_in_as(&office, "township_desk").await;
        for (action, field) in [("/people/by-number", "number"), ("/people/by-name", "name")] {
            let fields = [(field, ""), ("purpose", "asked"), ("purpose_text", "")];
            let answer = desk.submit("/people", action, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{action}");
            let link = tongue(&answer.text).unwrap();
            assert_eq!((link.as_str(), desk.get(&link).await.status), ("/people?lang=bo", StatusCode::OK));
        }
    }
}

#[tokio::test]
async fn a_form_that_carries_too_much_is_said_to_be_too_long() {
    for office in demo_offices().await {
        let mut browser = office.browser();
        let long = "9".repeat(leka_platform::web::FORM_LIMIT + 1);
        let answer = browser.submit("/sign-in", "/sign-in", &[("account", &long)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("What was typed is too long") && !answer.text.contains("64 MB"), "{}", answer.text);
    }
}
