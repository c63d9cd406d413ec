//! Stories of residents, on both databases: the card, the account, the record, own work, the yes without a trace.

pub mod channel;
mod codes;

use super::{batches, cards};
use crate::people::tests::*;
use crate::testing::{Answer, Browser, TestOffice, demo_offices};
use axum::http::StatusCode;
use leka_core::{Channel, Role};
use leka_platform::address::PublicAddress;
use leka_platform::db::Reads;
use leka_platform::{Desk, Failure};
use leka_sheets::check::types::{CheckedPerson, CheckedPlacement};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};

pub const PASSWORD: &str = "nine green yaks dance";

/// A card as its person reads it.
pub struct Card {
    pub serial: String,
    /// The code whose yes counts.
    pub code: String,
    /// The code whose yes does not.
    second: String,
}

/// A sealed card from the confirming desk, not handed out.
async fn sealed(office: &TestOffice) -> Card {
    let maker = desk_as(office, "confirming_desk", Role::ConfirmingDesk, None);
    let printed = batches::make(&maker, 1).await.unwrap().remove(0);
    let (code, second) = match printed.upper_counts {
        true => (printed.upper, printed.lower),
        false => (printed.lower, printed.upper),
    };
    Card { serial: printed.serial, code, second }
}

/// The same, handed out at this desk.
pub async fn card_at(office: &TestOffice, desk: &Desk, person: &CheckedPerson) -> Result<Card, Failure> {
    let card = sealed(office).await;
    cards::hand(desk, id_of(office, person).await, &card.serial).await.map(|()| card)
}

/// A card from the confirming desk.
async fn card(office: &TestOffice, person: &CheckedPerson) -> Card {
    let desk = desk_as(office, "confirming_desk", Role::ConfirmingDesk, None);
    card_at(office, &desk, person).await.unwrap()
}

pub async fn begin(browser: &mut Browser, code: &str) -> Answer {
    browser.submit("/my/begin", "/my/begin", &[("code", code), ("password", PASSWORD), ("again", PASSWORD)]).await
}

/// A browser in which a person has opened their account.
pub async fn resident(office: &TestOffice, person: &CheckedPerson) -> Browser {
    let mut browser = office.browser();
    let answer = begin(&mut browser, &card(office, person).await.code).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/my"), "{}", answer.text);
    browser
}

/// How many lines the journal has.
pub async fn journal(office: &TestOffice) -> usize {
    let query = Query::select().column(Alias::new("seq")).from(Alias::new("journal")).to_owned();
    office.office.db.reader().all(&query).await.unwrap().len()
}

async fn text_of(office: &TestOffice, column: &str, id: i64) -> Option<String> {
    let query = Query::select()
        .column(Alias::new(column))
        .from(Alias::new("placement"))
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    office.office.db.reader().one(&query).await.unwrap().and_then(|row| row.try_get_by_index(0).unwrap())
}

#[tokio::test]
async fn sec_05_a_card_opens_one_account_once_and_every_wrong_code_answers_alike() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let lost = card(&office, &zhaxi).await;
        let card = card(&office, &zhaxi).await;
        let mut browser = office.browser();
        let wrong = [lost.code.as_str(), "2222 3333 4444", "abc", &format!("{} 2222 2222", &card.code[..4])];
        let mut answers = Vec::new();
        for code in wrong {
            let answer = begin(&mut browser, code).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
            answers.push(without_tokens(&answer.text).replace(code, ""));
        }
        // A bad password says nothing about the code and costs no try.
        let short = [("code", card.code.as_str()), ("password", "short"), ("again", "short")];
        assert_eq!(browser.submit("/my/begin", "/my/begin", &short).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let taken = begin(&mut browser, &card.code.to_lowercase()).await;
        assert_eq!(taken.location(), "/my", "{}", taken.text);
        assert!(taken.cookies().iter().any(|cookie| cookie.contains("HttpOnly")));
        // Replay: used up, for everybody, with the same answer.
        let mut other = office.browser();
        let again = begin(&mut other, &card.code).await;
        answers.push(without_tokens(&again.text).replace(&card.code, ""));
        assert!(answers.iter().all(|answer| *answer == answers[0]), "one answer for all");
        // The code is nowhere but on the paper.
        let query = Query::select()
            .columns(["secret_first", "secret_second", "state"].map(Alias::new))
            .from(Alias::new("code_card"))
            .to_owned();
        for row in office.office.db.reader().all(&query).await.unwrap() {
            let secrets: [String; 2] = std::array::from_fn(|i| row.try_get_by_index(i).unwrap());
            assert!(secrets.iter().all(|secret| secret.starts_with("$argon2id$") && !secret.contains(&card.code[10..])));
            assert_ne!(secrets[0], secrets[1]);
        }
        // Name and password, without a second factor, for residents only (SEC-1).
        let mut later = office.browser();
        let fields = [("name", card.serial.as_str()), ("password", PASSWORD)];
        assert_eq!(later.submit("/my/sign-in", "/my/sign-in", &fields).await.location(), "/my");
        let staff = office.staff("zhou_li", Role::CountyDesk, None).await;
        let fields = [("name", staff.name.as_str()), ("password", staff.password.as_str())];
        assert_eq!(office.browser().submit("/my/sign-in", "/my/sign-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // A new card gives a new password; the numbers of both cards name the account, open sessions end.
        let next = self::card(&office, &zhaxi).await;
        assert_eq!(later.get("/my").await.status, StatusCode::OK);
        assert_eq!(begin(&mut office.browser(), &next.code).await.location(), "/my");
        assert_ne!(later.get("/my").await.status, StatusCode::OK);
        for serial in [&card.serial, &next.serial] {
            let fields = [("name", serial.as_str()), ("password", PASSWORD)];
            assert_eq!(office.browser().submit("/my/sign-in", "/my/sign-in", &fields).await.location(), "/my");
        }
        // A card that was made and not handed out opens nothing, and one number is handed out once.
        let other = sealed(&office).await;
        let closed = begin(&mut office.browser(), &other.code).await;
        assert_eq!(without_tokens(&closed.text).replace(&other.code, ""), answers[0]);
        let desk = desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None);
        let deji = id_of(&office, &deji).await;
        for bad in [card.serial.as_str(), "", "12345675", "1234 5674"] {
            let refused = cards::hand(&desk, deji, bad).await.err().unwrap();
            assert_eq!((refused.message.as_str(), refused.field), ("my-card-number-wrong", Some("serial")), "{bad}");
        }
    }
}

#[tokio::test]
async fn sec_05_of_two_at_once_one_comes_in_and_guessing_ends_after_five() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let first = card(&office, &zhaxi).await;
        let (mut one, mut two) = (office.browser(), office.browser());
        let (a, b) = tokio::join!(begin(&mut one, &first.code), begin(&mut two, &first.code));
        let mut seen = [a.status, b.status];
        seen.sort();
        assert_eq!(seen, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
        // Guessing the rest of another card: from many sources, and dead after five.
        let card = card(&office, &deji).await;
        let guess = match card.code.ends_with('2') {
            true => format!("{}3", &card.code[..13]),
            false => format!("{}2", &card.code[..13]),
        };
        for n in 0..5 {
            let mut browser = office.browser();
            browser.peer = ([127, 0, 1, n], 50_000).into();
            assert_eq!(begin(&mut browser, &guess).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let mut browser = office.browser();
        browser.peer = ([127, 0, 1, 9], 50_000).into();
        assert_eq!(begin(&mut browser, &card.code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "dead");
        // One source waits longer and longer.
        let mut same = office.browser();
        same.peer = ([127, 0, 1, 7], 50_000).into();
        let mut last = StatusCode::OK;
        for _ in 0..7 {
            last = begin(&mut same, "2222 3333 4444").await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn sec_15_a_card_is_for_the_desks_own_people_with_the_record_open() {
    for office in demo_offices().await {
        let (here, there) = (person(1, HOME), person(2, ELSEWHERE));
        bring_in(&office, &[job(&here), job(&there)]).await;
        let township = desk_as(&office, "township_desk", Role::TownshipDesk, Some(HOME));
        assert!(card_at(&office, &township, &here).await.is_ok());
        let foreign = card_at(&office, &township, &there).await.err().unwrap();
        let random = cards::hand(&township, 7, &sealed(&office).await.serial).await.err().unwrap();
        assert_eq!((foreign.kind, foreign.message), (random.kind, random.message));
        let path = format!("/people/{}/card", id_of(&office, &here).await);
        for account in ["township_desk", "county_desk", "confirming_desk"] {
            let card = sealed(&office).await;
            let mut desk = browser(&office, account).await;
            assert_eq!(desk.get(&path).await.status, StatusCode::SEE_OTHER, "first the purpose");
            let closed = desk.submit("/account", &path, &[("serial", &card.serial)]).await;
            assert_eq!(closed.status, StatusCode::SEE_OTHER, "first the purpose");
            assert!(open(&mut desk, &here, "card").await.text.contains(&path));
            let page = desk.submit(&path, &path, &[("serial", "1234 5675")]).await;
            assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.text.contains("value=\"1234 5675\""));
            let page = desk.submit(&path, &path, &[("serial", &card.serial)]).await;
            assert!(page.status == StatusCode::OK && page.text.contains(&card.serial), "{}", page.text);
            // The desk sees no code, and a neutral page (SEC-39).
            assert!(!page.text.contains(&card.code) && !page.text.contains(&card.second));
            assert!(!page.text.contains(here.name.secret()) && !page.text.contains(here.id.secret()));
            // The journal knows of the card, not of its number.
            let lines = looks_in_journal(&office, account).await;
            assert!(lines.iter().any(|line| line == &["hand_card", "card", "account", "card"].map(str::to_owned)), "{lines:?}");
        }
        for account in ["planning", "village_officer", "employer", "resident", "administrator", "statistics_auditor"] {
            let mut other = browser(&office, account).await;
            let answer = other.submit("/account", &path, &[("serial", "12345674")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}

#[tokio::test]
async fn wp_07_cards_are_made_by_the_confirming_desk_alone_and_shown_once() {
    for office in demo_offices().await {
        for account in ["county_desk", "township_desk", "planning", "administrator", "statistics_auditor", "resident"] {
            let mut other = browser(&office, account).await;
            let answer = other.submit("/account", "/cards", &[("count", "1")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
        let mut desk = browser(&office, "confirming_desk").await;
        assert!(desk.get("/cards").await.text.contains("No cards have been made yet."));
        for bad in ["0", "201", "", "x", "-1"] {
            let answer = desk.submit("/cards", "/cards", &[("count", bad)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
            assert!(answer.text.contains("id=\"count-error\""));
        }
        let sheet = desk.submit("/cards", "/cards", &[("count", "3")]).await;
        assert_eq!((sheet.status, &sheet.headers["cache-control"].to_str().unwrap()), (StatusCode::OK, &"no-store"));
        let all = |class: &str| -> Vec<String> {
            let mark = format!("<p class=\"{class}\">");
            sheet.text.split(&mark).skip(1).map(|part| part.split('<').next().unwrap().to_owned()).collect()
        };
        let (serials, codes) = (all("serial"), all("code"));
        assert_eq!((serials.len(), codes.len()), (3, 6));
        assert!(codes.iter().all(|code| super::code::bare(code).is_some()));
        let list = desk.get("/cards").await.text;
        assert!(!codes.iter().any(|code| list.contains(code)) && !serials.iter().any(|serial| list.contains(serial)));
        // What became of them.
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        for serial in &serials[..2] {
            cards::hand(&county, id_of(&office, &zhaxi).await, serial).await.unwrap();
        }
        cards::hand(&county, id_of(&office, &deji).await, &serials[2]).await.unwrap();
        assert_eq!(begin(&mut office.browser(), &codes[4]).await.location(), "/my");
        let list = desk.get("/cards").await.text;
        let numbers: Vec<&str> =
            list.split("<td class=\"num\"").skip(1).map(|cell| cell.split(['>', '<']).nth(1).unwrap()).collect();
        assert!(numbers.chunks(4).any(|row| row == ["3", "3", "1", "1"]), "{list}");
        // The card names the whole address as soon as the operator has named the site; until then the desk is told.
        let address = |page: &str| page.split("<p class=\"address\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert_eq!(address(&sheet.text), "/my/begin");
        assert!(list.contains("address of this site is not set"), "{list}");
        office.office.set_public_address(PublicAddress::parse("https://work.example").unwrap().unwrap());
        let named = desk.submit("/cards", "/cards", &[("count", "1")]).await.text;
        assert_eq!(address(&named), "https://work.example/my/begin");
        assert!(named.contains("打开下面这个网址") && !named.contains("后面加下面这一段"), "{named}");
        assert!(!desk.get("/cards").await.text.contains("address of this site is not set"));
        assert!(leka_platform::check::check(&office.office).await.unwrap().is_clean());
    }
}

#[tokio::test]
async fn wp_24_a_person_sees_takes_away_and_learns_who_looked() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let mut county = browser(&office, "county_desk").await;
        open(&mut county, &zhaxi, "correct").await;
        county.get(&format!("/people/{}/correct", id_of(&office, &zhaxi).await)).await;
        let mut me = resident(&office, &zhaxi).await;
        let before = journal(&office).await;
        let page = me.get("/my/record").await.text;
        assert!(page.contains(zhaxi.name.secret()) && !page.contains(zhaxi.id.secret()) && !page.contains(deji.name.secret()));
        assert!(page.contains("<title>My record"), "neutral (SEC-39)");
        assert!(me.submit("/my/record", "/my/record", &[]).await.text.contains(zhaxi.id.secret()));
        let file = me.submit("/my/record", "/my/take", &[]).await;
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("attachment"));
        assert_eq!(file.headers["cache-control"], "no-store");
        let json: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(json["national_id"], zhaxi.id.secret());
        let looks = me.get("/my/looks").await.text;
        for text in ["Opened the record", "County", "Opened the page to correct it", "handed out a card"] {
            assert!(looks.contains(text), "{text}: {looks}");
        }
        assert!(!looks.contains("Corrected the record"), "nothing was saved");
        let opened = json["looks"].as_array().unwrap().iter().filter(|look| look["act"] == "correct_person");
        assert_eq!(opened.map(|look| look["only_opened"].clone()).collect::<Vec<_>>(), [true]);
        assert!(!looks.contains("county_desk"), "an office, never an account");
        // Looking at oneself is no audit event (WP-10).
        assert_eq!(journal(&office).await, before);
        let out = me.submit("/my", "/sign-out", &[]).await;
        assert!(out.headers["clear-site-data"].to_str().unwrap().contains("storage"));
        assert_ne!(me.get("/my").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn sec_16_the_file_that_is_taken_away_has_these_keys() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let file = me.submit("/my/record", "/my/take", &[]).await.text;
        let json: serde_json::Value = serde_json::from_str(&file).unwrap();
        let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
        let mut top: Vec<String> = keys(&json).split(' ').map(str::to_owned).collect();
        top.sort();
        assert_eq!(
            top.join(" "),
            "after_six_months alerts applications changes courses demands hears homes looks name national_id pay_days phone phone_verified rosters service_request township village wishes work"
        );
        let mut work: Vec<String> = keys(&json["work"][0]).split(' ').map(str::to_owned).collect();
        work.sort();
        assert_eq!(work.join(" "), "channel confirmed employer end pay place recorded_by_me sector start trade withdrawn");
        let mut look: Vec<String> = keys(&json["looks"][0]).split(' ').map(str::to_owned).collect();
        look.sort();
        assert_eq!(look.join(" "), "act at only_opened purpose role");
    }
}

#[tokio::test]
async fn wp_24_a_person_corrects_phone_village_and_name_by_their_own_act() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let before = journal(&office).await;
        let page = me.get("/my/correct").await.text;
        let mut fields = vec![("form_token".to_owned(), me.get("/my/correct").await.token())];
        fields.extend(fields_of(&page).into_iter().filter(|(name, _)| name != "form_token"));
        let bad = send(&mut me, "/my/correct", &fields, &[("phone", "12")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = send(&mut me, "/my/correct", &fields, &[("phone", "19900007777"), ("village", "久嘎村")]).await;
        let saved = done.location().to_owned();
        assert!(saved.starts_with("/my/record?saved="), "{}", done.text);
        let record = me.get("/my/record").await.text;
        assert!(record.contains("19900007777") && record.contains("久嘎") && record.contains("changed by me"));
        // One step takes it back, another one brings it again; what others corrected is none of it.
        let at = saved.split_once('=').unwrap().1;
        assert!(me.get(&saved).await.text.contains("/my/undo") && !me.get("/my/record?saved=7").await.text.contains("/my/undo"));
        office.later(1);
        let undone = me.submit(&saved, "/my/undo", &[("at", at)]).await.location().to_owned();
        assert!(!me.get(&undone).await.text.contains("19900007777"));
        assert_eq!(me.submit(&undone, "/my/undo", &[("at", at)]).await.status, StatusCode::CONFLICT, "changed since");
        office.later(1);
        let again = undone.split_once('=').unwrap().1.to_owned();
        assert!(me.submit(&undone, "/my/undo", &[("at", &again)]).await.location().starts_with("/my/record?saved="));
        assert!(me.get("/my/record").await.text.contains("19900007777"));
        assert_eq!(me.submit(&undone, "/my/undo", &[("at", "7")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(journal(&office).await, before);
        // The desk sees that the person did it.
        let mut county = browser(&office, "county_desk").await;
        let seen = open(&mut county, &zhaxi, "asked").await.text;
        assert!(seen.contains(">the person</td>") && seen.contains("19900007777"), "{seen}");
        // What the desk corrects is not the person's to take back.
        let path = format!("/people/{}/correct", id_of(&office, &zhaxi).await);
        let theirs = fill(&mut county, &path, &[("phone", "19900008888")]).await.location().to_owned();
        let at = theirs.split_once("saved=").unwrap().1;
        assert_eq!(me.submit("/my/record", "/my/undo", &[("at", at)]).await.status, StatusCode::NOT_FOUND);
        assert!(me.get("/my/record").await.text.contains("19900008888"));
    }
}

const REPORT: [(&str, &str); 8] = [
    ("trade", "厨师"),
    ("place", "县内"),
    ("employer", ""),
    ("sector", "services"),
    ("start", "2022-05-01"),
    ("end", ""),
    ("pay", "3200"),
    ("pay_period", "month"),
];

fn report(over: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let one = |(name, value)| (name, over.iter().find(|(typed, _)| *typed == name).map_or(value, |(_, value)| *value));
    REPORT.into_iter().map(one).collect()
}

#[tokio::test]
async fn wp_02_only_the_person_reports_own_work_and_it_counts_as_they_said() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let before = journal(&office).await;
        // The checks of a ledger row; nothing typed is lost.
        for over in [[("start", "later")], [("start", "2099-01-01")], [("trade", "")], [("sector", "")], [("end", "2022-04-01")]]
        {
            let answer = me.submit("/my/work/new", "/my/work/new", &report(&over)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{over:?}");
            assert!(answer.text.contains("value=\"县内\""));
        }
        // The summary names each field, in the order of the page; days are read as people type them.
        let wrong = report(&[("trade", ""), ("place", ""), ("sector", ""), ("start", "")]);
        let text = me.submit("/my/work/new", "/my/work/new", &wrong).await.text;
        let at = |line: &str| text.find(line).unwrap_or_else(|| panic!("{line}: {text}"));
        let lines = ["#trade\">What you do: ", "#place\">Where: ", "#start\">Since which day: ", "#sector\">What kind: "];
        assert!(lines.map(at).is_sorted(), "{text}");
        let before_start = report(&[("start", "2022年5月1日"), ("end", "2022.4.1")]);
        assert!(me.submit("/my/work/new", "/my/work/new", &before_start).await.text.contains("#end\">Until which day: "));
        let count = jobs_of(&office, id_of(&office, &zhaxi).await).await.len();
        let done = me.submit("/my/work/new", "/my/work/new", &report(&[])).await;
        assert_eq!(done.location(), "/my/work", "{}", done.text);
        let jobs = jobs_of(&office, id_of(&office, &zhaxi).await).await;
        assert_eq!(jobs.len(), count + 1);
        let mine = jobs.iter().find(|job| job.trade == "厨师").unwrap().clone();
        assert!(mine.confirmed && mine.channel == Channel::Own && mine.pay == Some(320_000) && mine.import.is_none());
        assert_eq!(text_of(&office, "confirmed_way", mine.id).await.as_deref(), Some("own_account"));
        assert_eq!(text_of(&office, "recorded_by", mine.id).await.as_deref(), Some(":person"));
        // What a person recorded stands as that; work of others that goes on says how it is ended.
        let page = me.get("/my/work").await.text;
        assert!(page.contains("<p>recorded by me</p>") && !page.contains("<p>chosen through the Leka procedure</p>"), "{page}");
        assert!(page.contains("If you do not work there any more") && page.contains("a program cannot know"), "{page}");
        // Twice is a message, not a second record.
        assert_eq!(me.submit("/my/work/new", "/my/work/new", &report(&[])).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Left, still there, taken back, put back: one step each.
        let path = format!("/my/work/{}/say", mine.id);
        let state = async || {
            let jobs = jobs_of(&office, mine.person).await;
            let mine = jobs.into_iter().find(|job| job.id == mine.id).unwrap();
            (mine.end.map(|day| day.to_string()), mine.withdrawn)
        };
        for (fields, expected) in [
            (vec![("say", "left"), ("day", "2022-06-30")], (Some("2022-06-30".to_owned()), false)),
            (vec![("say", "still-there")], (None, false)),
            (vec![("say", "take-back")], (None, true)),
            (vec![("say", "put-back")], (None, false)),
        ] {
            assert_eq!(me.submit("/my/work", &path, &fields).await.location(), "/my/work");
            assert_eq!(state().await, expected);
        }
        assert_eq!(journal(&office).await, before, "a resident's own acts are no journal events (WP-10)");
        // Nobody else reaches the act, whatever their role.
        for account in ["county_desk", "township_desk", "planning", "confirming_desk", "employer", "agency", "administrator"] {
            let mut other = browser(&office, account).await;
            let answer = other.submit("/account", "/my/work/new", &report(&[])).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{account}");
        }
        // Unknown keys are refused (SEC-17).
        let fields = [report(&[]), vec![("person", "7")]].concat();
        assert_eq!(me.submit("/my/work/new", "/my/work/new", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let findings = leka_platform::check::check(&office.office).await.unwrap();
        assert!(findings.is_clean(), "{findings:?}");
    }
}

#[tokio::test]
async fn sec_15_work_of_somebody_else_answers_like_work_that_is_not_there() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let theirs = jobs_of(&office, id_of(&office, &deji).await).await.remove(0);
        let mut me = resident(&office, &zhaxi).await;
        for (end, fields) in [("mine", vec![]), ("say", vec![("say", "take-back")])] {
            let foreign = me.submit("/my/work", &format!("/my/work/{}/{end}", theirs.id), &fields).await;
            let random = me.submit("/my/work", &format!("/my/work/77/{end}"), &fields).await;
            assert_eq!(foreign.status, StatusCode::NOT_FOUND);
            let bare = |answer: &Answer| without_tokens(&answer.text).replace(&theirs.id.to_string(), "77");
            assert_eq!(bare(&foreign), bare(&random));
        }
        assert!(!jobs_of(&office, theirs.person).await.remove(0).confirmed);
    }
}

/// Every page of those who place people that could tell, as bytes.
pub async fn staff_pages(office: &TestOffice, who: &CheckedPerson) -> Vec<String> {
    let mut pages = Vec::new();
    for account in ["county_desk", "township_desk", "planning", "village_officer", "employer", "agency"] {
        let mut browser = browser(office, account).await;
        for path in ["/", "/plan", "/figures", "/figures?basis=confirmed", "/releases", "/imports", "/questions", "/vacancies"] {
            let answer = browser.get(path).await;
            pages.push(format!("{account} {path} {} {}", answer.status, without_tokens(&answer.text)));
        }
        for indicator in ["transfer.total", "transfer.services", "urban_jobs.new"] {
            for path in [format!("/figures/{indicator}"), format!("/figures/{indicator}/rows")] {
                let answer = browser.get(&path).await;
                pages.push(format!("{account} {path} {} {}", answer.status, without_tokens(&answer.text)));
            }
        }
        if account.ends_with("_desk") {
            // Up to who looked: the look itself adds a line.
            let text = without_tokens(&open(&mut browser, who, "asked").await.text);
            pages.push(text.split_once("id=\"looks\"").unwrap().0.to_owned());
        }
    }
    pages
}

#[tokio::test]
async fn wp_10_a_yes_in_the_own_account_changes_no_page_of_those_who_place_people() {
    for office in demo_offices().await {
        let (zhaxi, deji) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&deji)]).await;
        let mut me = resident(&office, &zhaxi).await;
        let record = jobs_of(&office, id_of(&office, &zhaxi).await).await.remove(0);
        let before = staff_pages(&office, &zhaxi).await;
        let lines = journal(&office).await;
        let page = me.get("/my/work").await.text;
        assert!(page.contains("/mine\"") && !page.contains("voluntar"), "WP-28: {page}");
        let yes = me.submit("/my/work", &format!("/my/work/{}/mine", record.id), &[]).await;
        assert_eq!(yes.location(), "/my/work", "{}", yes.text);
        assert_eq!(journal(&office).await, lines, "no journal entry");
        let after = jobs_of(&office, record.person).await.remove(0);
        assert!(after.confirmed && after.version == record.version);
        assert_eq!(text_of(&office, "confirmed_way", record.id).await.as_deref(), Some("own_account"));
        let asked = Query::select().column(Alias::new("asked_day")).from(Alias::new("placement")).to_owned();
        for row in office.office.db.reader().all(&asked).await.unwrap() {
            assert_eq!(row.try_get_by_index::<Option<i64>>(0).unwrap(), None);
        }
        let history = Query::select().column(Alias::new("id")).from(Alias::new("history")).to_owned();
        assert!(office.office.db.reader().all(&history).await.unwrap().is_empty());
        assert!(me.get("/my/work").await.text.contains("chosen through the Leka procedure"));
        for (one, other) in before.iter().zip(staff_pages(&office, &zhaxi).await) {
            assert_eq!(*one, other);
        }
        // Those without a target see it.
        let mut auditor = browser(&office, "statistics_auditor").await;
        assert!(open(&mut auditor, &zhaxi, "sample").await.text.contains(">confirmed</td>"));
    }
}

#[tokio::test]
async fn wp_07_without_a_complaint_body_organised_work_is_not_confirmed_by_its_worker_either() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[CheckedPlacement { channel: Some(Channel::Organised), ..job(&zhaxi) }]).await;
        let record = jobs_of(&office, id_of(&office, &zhaxi).await).await.remove(0);
        let mut me = resident(&office, &zhaxi).await;
        let page = me.get("/my/work").await.text;
        assert!(page.contains("no complaint body is set up") && !page.contains("/mine\""));
        let path = format!("/my/work/{}/mine", record.id);
        assert_eq!(me.submit("/my/work", &path, &[]).await.status, StatusCode::CONFLICT);
        assert!(!jobs_of(&office, record.person).await.remove(0).confirmed);
    }
}

#[tokio::test]
async fn wp_10_only_a_resident_in_this_room_writes_without_a_journal_entry() {
    for office in demo_offices().await {
        let desk = desk_as(&office, "county_desk", Role::CountyDesk, None);
        // Even with a permit that some other policy would give, the platform refuses the role.
        let me = desk_as(&office, "resident", Role::Resident, None);
        let permit = me.may(&super::acts::KeepOwnWork).await.unwrap();
        assert!(me.write_own(&permit).await.is_ok());
        assert!(desk.write_own(&permit).await.is_err());
        assert!(office.operator().write_own(&permit).await.is_err());
    }
}
