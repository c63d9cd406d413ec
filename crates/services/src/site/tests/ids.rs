//! Numbers in addresses: what is somebody else's answers like what is not there (SEC-15), on every route that takes one.

use super::two_worlds::{lasting, numbers, team_for};
use super::{StatusCode, signed_in_as};
use crate::my::tests::resident;
use crate::offers::answers;
use crate::offers::tests::{World, day, worlds};
use crate::people::tests::{HOME, bring_in, fill, id_of, job, jobs_of, open, person};
use crate::work::model::OrganisationKind;
use crate::work::tests::acts::{entered, of_firm};
use leka_platform::Entry;
use sea_orm::Value;
use std::collections::BTreeMap;

/// The desk of another township, another firm, another resident.
const DESK: &str = "township_desk_2";
const FIRM: &str = "agency";
const OTHER: &str = "another resident";

type Fields = &'static [(&'static str, &'static str)];
const NONE: Fields = &[];
const SEEN: Fields = &[("version", "1")];

/// Who asks, whose number it is, the route, and a form that is good but for the number. A new route with a number stands here, or
/// in [`OPEN`].
const ROUTES: &[(&str, &str, &str, Fields)] = &[
    (DESK, "person", "GET /people/{id}", NONE),
    (DESK, "person", "POST /people/{id}/open", &[("purpose", "asked")]),
    (DESK, "person", "GET /people/{id}/correct", NONE),
    (DESK, "person", "POST /people/{id}/correct", SEEN),
    (DESK, "person", "GET /people/{id}/township", NONE),
    (DESK, "person", "POST /people/{id}/township", &[("version", "1"), ("township", "540329101")]),
    (DESK, "person", "POST /people/{id}/undo", &[("at", "1")]),
    (DESK, "person", "GET /people/{id}/placements/new", NONE),
    (DESK, "person", "POST /people/{id}/placements/new", SEEN),
    (DESK, "person", "GET /people/{id}/trainings/new", NONE),
    (DESK, "person", "POST /people/{id}/trainings/new", SEEN),
    (DESK, "person", "GET /people/{id}/card", NONE),
    (DESK, "person", "POST /people/{id}/card", &[("serial", "1")]),
    (DESK, "person", "GET /people/{id}/delete", NONE),
    (DESK, "person", "POST /people/{id}/delete", NONE),
    (DESK, "person", "POST /people/{id}/delete/confirmed", &[("signs", "1")]),
    (DESK, "placement", "GET /placements/{id}/correct", NONE),
    (DESK, "placement", "POST /placements/{id}/correct", SEEN),
    (DESK, "placement", "GET /placements/{id}/start", NONE),
    (DESK, "placement", "POST /placements/{id}/start", SEEN),
    (DESK, "placement", "POST /placements/{id}/withdraw", SEEN),
    (DESK, "placement", "POST /placements/{id}/put-back", SEEN),
    (DESK, "training", "GET /trainings/{id}/correct", NONE),
    (DESK, "training", "POST /trainings/{id}/correct", SEEN),
    (DESK, "training", "POST /trainings/{id}/withdraw", SEEN),
    (DESK, "training", "POST /trainings/{id}/put-back", SEEN),
    (DESK, "request", "GET /service/{id}", NONE),
    (DESK, "request", "POST /service/{id}/open", &[("purpose", "asked")]),
    (DESK, "request", "POST /service/{id}/record", &[("what", "contact")]),
    (DESK, "request", "POST /service/{id}/take-back", &[("entry", "1")]),
    (DESK, "import", "GET /imports/{id}", NONE),
    (DESK, "import", "GET /imports/{id}/reasons.xlsx", NONE),
    (DESK, "import", "GET /api/v1/imports/{id}", NONE),
    (DESK, "firm", "GET /organisations/{id}", NONE),
    (FIRM, "firm", "GET /organisations/{id}/vacancies/new", NONE),
    (FIRM, "firm", "POST /organisations/{id}/vacancies/new", SEEN),
    (FIRM, "vacancy", "GET /vacancies/{id}/own", NONE),
    (FIRM, "vacancy", "GET /vacancies/{id}/write", NONE),
    (FIRM, "vacancy", "POST /vacancies/{id}/write", SEEN),
    (FIRM, "vacancy", "POST /vacancies/{id}/open", SEEN),
    (FIRM, "vacancy", "POST /vacancies/{id}/rest", SEEN),
    (FIRM, "vacancy", "POST /vacancies/{id}/close", SEEN),
    (FIRM, "vacancy", "POST /vacancies/{id}/discard", SEEN),
    (FIRM, "vacancy", "POST /vacancies/{id}/still-open", NONE),
    (FIRM, "vacancy", "POST /vacancies/{id}/review", SEEN),
    (FIRM, "vacancy", "GET /vacancies/{id}/team", NONE),
    (FIRM, "vacancy", "POST /vacancies/{id}/team", &[("edits", "0")]),
    (FIRM, "team", "GET /teams/{id}", NONE),
    (FIRM, "team", "GET /teams/{id}/write", NONE),
    (FIRM, "team", "POST /teams/{id}/write", &[("edits", "0")]),
    (FIRM, "team", "POST /teams/{id}/record", &[("say", "undo"), ("record", "1")]),
    (FIRM, "team", "GET /teams/{id}/travellers", NONE),
    (FIRM, "team", "POST /teams/{id}/cancel", NONE),
    (FIRM, "application", "GET /applicants/{id}", NONE),
    (FIRM, "application", "POST /applicants/{id}/answer", &[("say", "withdraw")]),
    (FIRM, "application", "POST /applicants/{id}/started", &[("day", "2022-10-03")]),
    (FIRM, "application", "GET /applicants/{id}/ended", NONE),
    (FIRM, "application", "POST /applicants/{id}/ended", &[("day", "")]),
    (FIRM, "application", "GET /applicants/{id}/wages", NONE),
    (FIRM, "application", "POST /applicants/{id}/wages", &[("due", "2022-11-15")]),
    (OTHER, "application", "GET /my/applications/{id}", NONE),
    (OTHER, "application", "POST /my/applications/{id}", &[("say", "withdraw")]),
    (OTHER, "placement", "POST /my/work/{id}/say", &[("say", "take-back")]),
    (OTHER, "placement", "POST /my/work/{id}/mine", NONE),
    (OTHER, "placement", "GET /my/after/{id}", NONE),
    (OTHER, "placement", "POST /my/after/{id}", &[("step", "send")]),
];

/// Addresses (or, with a stroke at their end, beginnings of them) whose number is nobody's alone, and why.
const OPEN: &[(&str, &str)] = &[
    ("/account-requests/", "whoever decides sees every request"),
    ("/accounts/", "administrators keep every account"),
    ("/api/v1/figures/", "names an indicator of the plan"),
    ("/complaints/", "the body hears every case"),
    ("/demands/", "who decides about demands sees all of them"),
    ("/enrol/", "the word in the link is the proof"),
    ("/figures/", "names an indicator of the plan"),
    ("/imports/help/", "names a kind of list"),
    ("/imports/jobs/", "work under way, to who sent it: tests of the room"),
    ("/organisations/{id}/", "the county desk manages every firm"),
    ("/people/{id}/merged", "the county desk parts every record that was put together"),
    ("/questions/", "the county desk answers every question"),
    ("/releases/", "the same for everybody who may see releases"),
    ("/return/", "a month, or a roster of the own firm: tests of the room"),
    ("/rosters/", "the county desk takes every roster in"),
    ("/spoken/", "the confirming desk hears everybody"),
    ("/stopped-accounts/", "the data-protection officer clears every account"),
    ("/vacancies/{id}", "shown to everybody"),
    ("/vacancies/{id}/ask", "any resident may ask"),
    ("/vacancy-reviews/", "the county desk answers every review"),
];

fn is_open(path: &str) -> bool {
    OPEN.iter().any(|(open, _)| if open.ends_with('/') { path.starts_with(open) } else { path == *open })
}

#[test]
fn sec_15_every_route_with_a_number_is_tried_or_is_open_to_all_who_may_use_it() {
    let listed: Vec<(String, String)> = crate::site::listed()
        .into_iter()
        .filter(|route| route.path.contains('{'))
        .map(|route| (format!("{} {}", route.method, route.path), route.path))
        .collect();
    let is_tried = |name: &str| ROUTES.iter().any(|(_, _, route, _)| *route == name);
    let forgotten: Vec<&String> =
        listed.iter().filter(|(name, path)| !is_tried(name) && !is_open(path)).map(|(name, _)| name).collect();
    assert!(forgotten.is_empty(), "a number in an address: ROUTES or OPEN in site/tests/ids.rs: {forgotten:#?}");
    let gone = ROUTES.iter().filter(|(_, _, route, _)| !listed.iter().any(|(name, _)| name == route));
    assert_eq!(gone.count(), 0, "ROUTES names a route that is gone");
}

/// An import of the whole county.
async fn import(world: &World) -> i64 {
    let desk = world.office.operator();
    let (id, tx) = (desk.new_id(), world.office.office.db.begin().await.unwrap());
    let row = vec![
        Value::from(id),
        Value::from("people"),
        Value::from("样本.xlsx"),
        Value::from(""),
        Value::from("样本"),
        Value::from("county_desk"),
        Value::from(desk.office.county()),
        Value::from(desk.now().0),
        Value::BigInt(Some(desk.now().0)),
        Value::from("done"),
        Value::from("{}"),
    ];
    let columns =
        ["id", "kind", "file", "content", "source", "account", "division", "started_at", "finished_at", "state", "report"];
    tx.insert_many("import", &columns, [row], None).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// The numbers of what the demo's resident, their township and the demo's firm have.
async fn theirs(world: &World) -> BTreeMap<&'static str, i64> {
    let office = &world.office;
    let zhaxi = id_of(office, &world.zhaxi).await;
    let mut desk = signed_in_as(office, "township_desk").await;
    assert_eq!(open(&mut desk, &world.zhaxi, "asked").await.status, StatusCode::OK);
    let course = [("institution", "样本学校"), ("course", "厨艺"), ("start", "2022-06-01"), ("end", "2022-06-20")];
    let saved = fill(&mut desk, &format!("/people/{zhaxi}/trainings/new"), &course).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let operator = office.operator();
    let permit = operator.may(&crate::accounts::ManageAccounts).await.unwrap();
    let write = operator.write(&permit).await.unwrap();
    crate::service::invent::make(&write, &[zhaxi]).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
    let team = team_for(&world.employer, world.vacancy).await.unwrap();
    let application = world.offered().await;
    world.accept(application).await;
    world.days(3);
    answers::report_start(&world.employer, application, day(world, 0)).await.unwrap();
    BTreeMap::from([
        ("person", zhaxi),
        ("placement", jobs_of(office, zhaxi).await.pop().unwrap().id),
        ("training", numbers(office, "training_completion", "id", None).await[0]),
        ("request", numbers(office, "service_request", "id", None).await[0]),
        ("import", import(world).await),
        ("firm", world.firm),
        ("vacancy", world.vacancy),
        ("team", team),
        ("application", application),
    ])
}

#[tokio::test]
async fn sec_15_on_every_route_what_is_somebody_elses_answers_like_what_is_not_there() {
    const NOBODYS: i64 = 123_456_789;
    for world in worlds().await {
        let office = &world.office;
        let theirs = theirs(&world).await;
        let other = entered(office, 2, OrganisationKind::Employer).await;
        of_firm(office, other, office.demo_account(FIRM).await).await;
        let neighbour = person(3, HOME);
        bring_in(office, &[job(&neighbour)]).await;
        let mut browsers = BTreeMap::from([
            (DESK, signed_in_as(office, DESK).await),
            (FIRM, signed_in_as(office, FIRM).await),
            (OTHER, resident(office, &neighbour).await),
        ]);
        for (who, noun, route, fields) in ROUTES {
            let browser = browsers.get_mut(who).unwrap();
            let (method, path) = route.split_once(' ').unwrap();
            let token = browser.get("/account").await.token();
            let mut seen = Vec::new();
            for id in [theirs[noun], NOBODYS] {
                let path = path.replace("{id}", &id.to_string());
                let answer = match method {
                    "GET" => browser.get(&path).await,
                    _ => {
                        let form: Vec<(&str, &str)> = [("form_token", token.as_str())].iter().chain(*fields).copied().collect();
                        browser.post(&path, &form).await
                    }
                };
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{route} {id}: {}", answer.text);
                let mut names: Vec<&str> = answer.headers.keys().map(axum::http::HeaderName::as_str).collect();
                names.sort_unstable();
                seen.push(format!("{names:?} {}", lasting(&answer.text).replace(&id.to_string(), "ID")));
            }
            assert_eq!(seen[0], seen[1], "{route}");
        }
        // What was refused changed nothing.
        let job = jobs_of(office, theirs["person"]).await.pop().unwrap();
        assert!(!job.withdrawn && job.id == theirs["placement"]);
    }
}
