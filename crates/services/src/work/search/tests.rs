//! Searching on both databases: the mirror beside reading through, filters, orders, pages, what everybody may see.

use super::ask::Sort;
use super::{Ask, Mirror, search, search_once};
use crate::intake::acts::ImportVacancies;
use crate::testing::{TestOffice, offices};
use crate::work::fields::{CONTRACTS, KINDS};
use crate::work::model::{Listed, Organisation, OrganisationKind, OrganisationState, Source, Vacancy, VacancyState};
use crate::work::{acts, places, store};
use axum::http::StatusCode;
use leka_core::{Lang, Moment};
use leka_platform::{Desk, Entry};
use std::sync::Arc;

fn firm(desk: &Desk, name: &str) -> Organisation {
    Organisation {
        id: desk.new_id(),
        code: Organisation::code_of_name(name),
        name: name.to_owned(),
        kind: OrganisationKind::Employer,
        division: "540329".to_owned(),
        office: "办公室".to_owned(),
        phone: "19900001234".to_owned(),
        licence: String::new(),
        licence_until: None,
        state: OrganisationState::Active,
        answer: String::new(),
        asked_at: desk.now(),
        asked_by: "test".to_owned(),
        answered_at: None,
        answered_by: String::new(),
        version: 1,
    }
}

fn vacancy(desk: &Desk, firm: &Organisation, title: &str) -> Vacancy {
    Vacancy {
        state: VacancyState::Open,
        shown_until: desk.today().plus(30),
        opened_at: Some(desk.now()),
        listed: Listed {
            title: title.to_owned(),
            tasks: "打扫卫生".to_owned(),
            place: "硕督镇".to_owned(),
            division: "540329101".to_owned(),
            destination: "county".to_owned(),
            pay_from: 400_000,
            pay_to: 600_000,
            pay_month: 400_000,
            pay_period: "month".to_owned(),
            kind: "full".to_owned(),
            ..Listed::default()
        },
        ..acts::empty(desk, firm.id, Source::Ledger)
    }
}

async fn put(desk: &Desk, firms: &[Organisation], vacancies: &[Vacancy]) {
    let permit = desk.may(&ImportVacancies::default()).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    store::add_organisations(write.tx(), firms).await.unwrap();
    store::add_vacancies(write.tx(), vacancies).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
}
async fn change(desk: &Desk, vacancy: &Vacancy) {
    let permit = desk.may(&ImportVacancies::default()).await.unwrap();
    let write = desk.write(&permit).await.unwrap();
    store::update_vacancy(write.tx(), vacancy).await.unwrap();
    write.commit(Entry::of("test")).await.unwrap();
}

fn ask(text: &str) -> Ask {
    Ask { text: text.to_owned(), page: 1, ..Ask::default() }
}
fn visitor(office: &TestOffice) -> Desk {
    Desk { who: leka_platform::Actor::Nobody, ..office.operator() }
}
async fn titles(desk: &Desk, ask: &Ask) -> (u64, Vec<String>) {
    let answer = search(desk, ask).await.unwrap();
    assert!(!answer.similar);
    (answer.total, answer.cards.into_iter().map(|card| card.vacancy.listed.title).collect())
}
/// What both ways of searching find for a query; they must agree.
async fn both(office: &TestOffice, text: &str) -> Vec<String> {
    let desk = visitor(office);
    let (total, page) = search_once(&desk, text, 20).await.unwrap();
    let answer = search(&desk, &ask(text)).await.unwrap();
    if answer.similar {
        assert_eq!(total, 0, "{}: {text}", office.database);
        return Vec::new();
    }
    let found: Vec<i64> = answer.cards.iter().map(|card| card.vacancy.id).collect();
    assert_eq!((answer.total, found), (total, page.iter().map(|one| one.0).collect()), "{}: {text}", office.database);
    page.into_iter().map(|(_, title)| title).collect()
}

#[tokio::test]
async fn m_02_the_mirror_finds_what_reading_through_finds_also_after_changes() {
    for office in offices().await {
        let desk = office.operator();
        assert_eq!(both(&office, "厨").await, Vec::<String>::new());
        let (one, two) = (firm(&desk, "样本餐饮有限公司"), firm(&desk, "样本牧业"));
        let mut cook = vacancy(&desk, &one, "厨师");
        office.later(60);
        let herder = vacancy(&office.operator(), &two, "འབྲོག་ལས། 牧工");
        put(&desk, &[one, two], &[cook.clone(), herder]).await;
        office.later(60);
        // In the index, and beside it.
        for turn in 0..2 {
            for (query, found) in [
                ("厨", vec!["厨师"]),
                ("样本", vec!["འབྲོག་ལས། 牧工", "厨师"]),
                ("ལས", vec!["འབྲོག་ལས། 牧工"]),
                ("འབྲོག་ལས་", vec!["འབྲོག་ལས། 牧工"]),
                ("硕督 卫生", vec!["འབྲོག་ལས། 牧工", "厨师"]),
                ("ལ", vec![]),
                ("%", vec!["འབྲོག་ལས། 牧工", "厨师"]),
            ] {
                assert_eq!(both(&office, query).await, found, "{} {turn}", office.database);
            }
            let mut touched = cook.clone();
            touched.listed.tasks = format!("打扫卫生{turn}");
            change(&desk, &touched).await;
        }
        cook.listed.title = "面点师".to_owned();
        change(&desk, &cook).await;
        assert_eq!(both(&office, "厨师").await, Vec::<String>::new());
        assert_eq!(both(&office, "面点").await, ["面点师"]);
        cook.state = VacancyState::Closed;
        change(&desk, &cook).await;
        assert_eq!(both(&office, "面点").await, Vec::<String>::new());
        cook.state = VacancyState::Open;
        cook.shown_until = desk.today();
        change(&desk, &cook).await;
        assert_eq!(both(&office, "面点").await, ["面点师"], "its last day");
        office.later(24 * 3600);
        assert_eq!(both(&office, "面点").await, Vec::<String>::new(), "over, though nothing was written");
    }
}

#[tokio::test]
async fn m_02_what_another_process_writes_is_found_at_once() {
    for office in offices().await {
        let desk = office.operator();
        let one = firm(&desk, "样本公司");
        put(&desk, std::slice::from_ref(&one), &[vacancy(&desk, &one, "电工")]).await;
        // Two mirrors, as in two processes; many changes make the index anew beside the answers.
        let mirrors = [Arc::new(Mirror::default()), Arc::new(Mirror::default())];
        let reader = office.office.db.reader();
        for round in 1..=4 {
            for mirror in &mirrors {
                let found = mirror.find(&reader, &ask("电工"), desk.today()).await.unwrap();
                assert_eq!(found.total, 1 + (round - 1) * 300, "{}", office.database);
            }
            let more: Vec<Vacancy> = (0..300).map(|_| vacancy(&desk, &one, "电工")).collect();
            put(&desk, &[], &more).await;
        }
    }
}

#[tokio::test]
async fn m_02_filters_orders_and_pages() {
    for office in offices().await {
        let desk = office.operator();
        let one = firm(&desk, "样本公司");
        let mut all = Vec::new();
        let (first, _) = places::townships().next().unwrap();
        for n in 0..45i64 {
            let mut made = vacancy(&desk, &one, &format!("工作{n}"));
            made.opened_at = Some(Moment(desk.now().0 + n / 2));
            made.listed.pay_month = 300_000 + n * 10_000;
            made.listed.week_minutes = if n % 3 == 0 { 0 } else { 40 * 60 + (n % 2) * 240 };
            made.listed.kind = KINDS[n as usize % 4].to_owned();
            made.listed.contract = CONTRACTS[n as usize % 4].to_owned();
            made.listed.lodging = ["", "none", "free", "paid"][n as usize % 4].to_owned();
            (made.listed.season_from, made.listed.season_until) = if n % 5 == 0 { (11, 2) } else { (0, 0) };
            let at = [("540329101", "county"), (first, "county"), ("", "region"), ("510107", "outside_region"), ("", "")];
            let (division, destination) = at[n as usize % 5];
            (made.listed.division, made.listed.destination) = (division.to_owned(), destination.to_owned());
            all.push(made);
        }
        put(&desk, &[one], &all).await;
        let desk = visitor(&office);
        // Pages of twenty, the newest first, each once.
        let mut seen = Vec::new();
        for page in 1..=4 {
            let (total, page) = titles(&desk, &Ask { page, ..ask("") }).await;
            assert_eq!(total, 45);
            seen.extend(page);
        }
        let expected: Vec<String> = (0..45).rev().map(|n| format!("工作{n}")).collect();
        assert_eq!(seen, expected);
        let count = async |ask: Ask| titles(&desk, &ask).await.0;
        let fits = |wanted: &dyn Fn(&Vacancy) -> bool| all.iter().filter(|one| wanted(one)).count() as u64;
        assert_eq!(count(Ask { pay: Some(5000), ..ask("") }).await, fits(&|one| one.listed.pay_month >= 500_000));
        assert_eq!(count(Ask { kind: Some("day"), ..ask("") }).await, fits(&|one| one.listed.kind == "day"));
        assert_eq!(count(Ask { contract: Some("oral"), ..ask("") }).await, fits(&|one| one.listed.contract == "oral"));
        assert_eq!(count(Ask { hours: Some("40"), ..ask("") }).await, fits(&|one| (1..=2400).contains(&one.listed.week_minutes)));
        assert_eq!(count(Ask { lodging: Some("free"), ..ask("") }).await, fits(&|one| one.listed.lodging == "free"));
        let some = fits(&|one| matches!(one.listed.lodging.as_str(), "free" | "paid"));
        assert_eq!(count(Ask { lodging: Some("some"), ..ask("") }).await, some);
        assert_eq!(count(Ask { month: Some(1), ..ask("") }).await, 45);
        assert_eq!(count(Ask { month: Some(7), ..ask("") }).await, 36, "not those of the winter");
        let place = |word: &str| Ask { place: places::Area::find(word), ..ask("") };
        for (word, found) in [("540329101", 9), (first, 9), ("540329", 18), ("region", 27), ("outside", 9)] {
            assert_eq!(count(place(word)).await, found, "{word}");
        }
        let (_, best) = titles(&desk, &Ask { sort: Sort::Pay, ..ask("") }).await;
        assert_eq!(best[..2], ["工作44", "工作43"]);
        let (total, near) = titles(&desk, &Ask { sort: Sort::Nearest, ..place(first) }).await;
        assert_eq!((total, near[0].as_str(), near[9].as_str()), (45, "工作41", "工作40"), "this township, then the county");
        let (_, far) = titles(&desk, &Ask { sort: Sort::Nearest, page: 3, ..place(first) }).await;
        assert_eq!(far.last().map(String::as_str), Some("工作4"), "what is known least stands last");
    }
}

#[tokio::test]
async fn m_02_a_slip_of_the_pen_still_finds_something_and_says_so() {
    for office in offices().await {
        let desk = office.operator();
        let one = firm(&desk, "样本公司");
        put(&desk, std::slice::from_ref(&one), &[vacancy(&desk, &one, "挖掘机司机")]).await;
        for turn in 0..2 {
            let answer = search(&visitor(&office), &ask("挖崛机司机")).await.unwrap();
            assert!(answer.similar && answer.total == 1 && answer.cards[0].vacancy.listed.title == "挖掘机司机", "{turn}");
            assert!(search(&visitor(&office), &ask("挖崛机")).await.unwrap().similar, "{turn}");
            assert_eq!(search(&visitor(&office), &ask("完全别的")).await.unwrap().total, 0);
            let mut touched = answer.cards[0].vacancy.clone();
            touched.listed.tasks = "开车".to_owned();
            change(&desk, &touched).await;
        }
    }
}

#[tokio::test]
async fn m_02_what_a_stopped_firm_offered_is_no_longer_found() {
    for office in offices().await {
        let desk = office.operator();
        let mut one = firm(&desk, "样本公司");
        put(&desk, std::slice::from_ref(&one), &[vacancy(&desk, &one, "保安")]).await;
        assert_eq!(both(&office, "保安").await.len(), 1);
        let permit = desk.may(&ImportVacancies::default()).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        one.state = OrganisationState::Suspended;
        one.name = "样本新名".to_owned();
        store::update_organisation(write.tx(), &one).await.unwrap();
        acts::follow_organisation(write.tx(), &one).await.unwrap();
        write.commit(Entry::of("test")).await.unwrap();
        assert_eq!(both(&office, "保安").await, Vec::<String>::new());
    }
}

const HOSTILE: &str = "<script>alert(1)</script>\"'&<b> {{ 7*7 }} \u{202e}反转 ལས་<i>";

#[tokio::test]
async fn sec_12_hostile_texts_stay_texts_in_lists_sheets_and_feeds() {
    for office in offices().await {
        let desk = office.operator();
        let one = firm(&desk, HOSTILE);
        let mut bad = vacancy(&desk, &one, HOSTILE);
        (bad.listed.place, bad.listed.tasks) = (HOSTILE.to_owned(), format!("{HOSTILE}\u{1}\u{fffe}"));
        bad.listed.title.push('\u{b}');
        put(&desk, &[one], &[bad]).await;
        let mut browser = office.browser();
        let query = leka_platform::web::encode("<script>\"'反转");
        for path in [
            "/vacancies".to_owned(),
            format!("/vacancies?q={query}"),
            "/vacancies/noticeboard?place=540329101".to_owned(),
            "/vacancies.atom".to_owned(),
            format!("/vacancies.json?q={}", leka_platform::web::encode("反转")),
        ] {
            let answer = browser.get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            if !path.contains(".json") {
                assert!(
                    !answer.text.contains("<script>") && !answer.text.contains("<b> {{") && !answer.text.contains("<i>"),
                    "{path}"
                );
                assert!(answer.text.contains("反转"), "{path}");
            }
            if path.contains("atom") {
                assert!(!answer.text.chars().any(|c| c.is_control() && c != '\n'), "XML cannot hold it");
            }
            if path.contains(".json") {
                let feed: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
                assert!(feed["items"][0]["title"].as_str().unwrap().contains("<script>"), "as it was typed");
            }
        }
    }
}

#[tokio::test]
async fn m_02_visitors_need_no_account_and_no_cookie_and_leave_nothing() {
    for office in offices().await {
        let desk = office.operator();
        let one = firm(&desk, "样本公司");
        let many: Vec<Vacancy> = (0..25).map(|n| vacancy(&desk, &one, &format!("保洁员{n}"))).collect();
        put(&desk, &[one], &many).await;
        let mut browser = office.browser();
        for (path, kind) in [
            ("/vacancies", "text/html"),
            ("/vacancies?q=%E4%BF%9D%E6%B4%81&pay=3000&page=2", "text/html"),
            ("/vacancies/noticeboard?place=540329101", "text/html"),
            ("/vacancies.atom?q=%E4%BF%9D%E6%B4%81", "application/atom+xml"),
            ("/vacancies.json", "application/feed+json"),
        ] {
            let answer = browser.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(answer.cookies().is_empty(), "{path}: {:?}", answer.cookies());
            assert_eq!(answer.headers["cache-control"], "public, max-age=60", "{path}");
            assert!(answer.headers["content-type"].to_str().unwrap().starts_with(kind), "{path}");
            assert!(answer.text.contains("保洁员") && !answer.text.contains("vacancies-"), "{path}");
        }
        let first = browser.get("/vacancies?q=%E4%BF%9D%E6%B4%81&pay=3000").await.text;
        assert!(
            first.contains("href=\"/vacancies?q=%E4%BF%9D%E6%B4%81&amp;pay=3000&amp;page=2\"") || first.contains("&#38;page=2"),
            "{first}"
        );
        assert!(first.contains("rel=\"alternate\" type=\"application/atom+xml\""));
        assert!(first.contains("value=\"保洁\"") && first.contains("<details open>"));
        let feed: serde_json::Value = serde_json::from_str(&browser.get("/vacancies.json").await.text).unwrap();
        assert_eq!(feed["items"].as_array().unwrap().len(), 20);
        // An empty list says what to leave out, with what that finds.
        let none = browser.get("/vacancies?q=%E4%BF%9D%E6%B4%81&pay=90000&kind=day").await;
        assert!(none.text.contains("href=\"/vacancies?q=%E4%BF%9D%E6%B4%81") || none.text.contains("class=\"empty\""));
        let none = browser.get("/vacancies?q=%E4%BF%9D%E6%B4%81&pay=90000").await.text;
        assert!(none.contains("<li><a href=\"/vacancies?q=%E4%BF%9D%E6%B4%81\">"), "{none}");
        assert!(none.contains("(25)"), "how many that finds");
    }
}

#[tokio::test]
async fn sec_17_a_query_with_other_keys_or_values_is_refused_with_a_sentence() {
    for office in offices().await {
        let mut browser = office.browser();
        for path in [
            "/vacancies?employer=7",
            "/vacancies?sort=employer",
            "/vacancies?kind=slave",
            "/vacancies?place=540329999",
            "/vacancies?page=-1",
            "/vacancies?q=a&q=b",
            "/vacancies.atom?limit=1000",
            "/vacancies.json?sort=paid",
            "/vacancies/noticeboard?q=a",
        ] {
            let answer = browser.get(path).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(answer.text.contains("error-summary") || answer.text.contains("<h1>"), "{path}");
        }
        // A number that cannot be read: the form again, with everything that was typed.
        let again = browser.get("/vacancies?q=%E4%BF%9D%E6%B4%81&pay=viel&kind=day&place=540329101").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in [
            "value=\"保洁\"",
            "value=\"viel\"",
            "value=\"day\" selected",
            "href=\"#pay\"",
            "aria-invalid=\"true\"",
            "value=\"540329101\" lang=\"zh\" selected",
        ] {
            assert!(again.text.contains(kept), "{kept}: {}", again.text);
        }
    }
}

/// The order of a list depends on nothing that a target, an employer or an arranger could move.
#[tokio::test]
async fn wp_12_no_order_can_be_moved_by_an_employer() {
    assert_eq!(Sort::ALL.map(Sort::word), ["newest", "pay", "nearest"]);
    for office in offices().await {
        let desk = office.operator();
        let one = firm(&desk, "样本公司");
        let older = vacancy(&desk, &one, "先登出的");
        office.later(60);
        let newer = vacancy(&office.operator(), &one, "后登出的");
        put(&desk, &[one], &[older.clone(), newer]).await;
        office.later(60);
        // Whoever edits a vacancy does not move it up.
        change(&office.operator(), &Vacancy { changed_at: Some(office.operator().now()), ..older }).await;
        assert_eq!(titles(&visitor(&office), &ask("登出")).await.1, ["后登出的", "先登出的"]);
        let _ = Lang::Zh;
    }
}
