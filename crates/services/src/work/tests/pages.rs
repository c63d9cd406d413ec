//! The pages, as a browser sees them.

use super::acts::{county, entered, firm, of_firm};
use super::{GOOD, typed};
use crate::accounts::code;
use crate::people::tests::browser as signed_in;
use crate::testing::{Answer, Browser, TestOffice, demo_offices, offices};
use crate::work::acts::{self, Opened};
use crate::work::model::OrganisationKind;
use crate::work::organisations::{self, Firm};
use crate::work::store;
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::address::PublicAddress;
use leka_platform::office::COUNTY;

fn with<'f>(changes: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let kept = GOOD.iter().copied().filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    kept.chain(changes.iter().copied()).collect()
}

async fn opened(office: &TestOffice, organisation: i64) -> i64 {
    let desk = county(office);
    let id = acts::add(&desk, organisation, &typed(&[])).await.unwrap();
    assert!(matches!(acts::open(&desk, id, 0).await.unwrap(), Opened::Done(_)));
    id
}

/// What a firm types who asks for access.
fn asking(firm: &Firm) -> Vec<(&'static str, String)> {
    organisations::FIELDS.iter().map(|field| (*field, firm.value(field).to_owned())).collect()
}

fn location(answer: &Answer) -> i64 {
    let path = answer.location().trim_start_matches("/vacancies/");
    path.split('/').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn sec_09_a_firm_gets_its_account_with_a_fresh_code_only() {
    for office in offices().await {
        let id = entered(&office, 1, OrganisationKind::Employer).await;
        let staff = office.staff("zhou", Role::CountyDesk, None).await;
        let mut desk = office.signed_in(&staff).await;
        let (page, action) = (format!("/organisations/{id}"), format!("/organisations/{id}/approve"));
        let version = store::find_organisation(&office.office.db.reader(), id).await.unwrap().unwrap().version.to_string();
        for wrong in ["", "000000"] {
            let answer = desk.submit(&page, &action, &[("version", &version), ("code", wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(answer.text.contains("id=\"code-error\"") && !answer.text.contains("/enrol/"), "{}", answer.text);
        }
        assert_eq!(store::count_accounts(&office.office.db.reader(), id).await.unwrap(), 0);
        office.later(30);
        let fresh = code::code_at(&staff.secret, office.clock.now());
        let answer = desk.submit(&page, &action, &[("version", &version), ("code", &fresh)]).await;
        assert!(answer.status == StatusCode::OK && answer.text.contains("/enrol/"), "{}", answer.text);
        assert_eq!(store::count_accounts(&office.office.db.reader(), id).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn wp_05_the_whole_sheet_is_public_in_three_languages() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let id = opened(&office, own).await;
        let mut visitor = office.browser();
        for (lang, pay, hours) in [
            ("zh", "每月3200–4000元", "每天8小时，每周5天，每周40小时"),
            ("en", "3200–4000 yuan a month", "8 hours a day, 5 days a week, 40 hours a week"),
            ("bo", "ཟླ་རེར་སྒོར་3200–4000", "ཉིན་རེར་ཆུ་ཚོད་8"),
        ] {
            let page = visitor.get(&format!("/vacancies/{id}?lang={lang}")).await;
            assert_eq!(page.status, StatusCode::OK);
            for text in [
                pay,
                hours,
                "青稞收割",
                "样本单位1",
                "199 0000 0001",
                "12333",
                "12351",
                "itemtype=\"https://schema.org/JobPosting\"",
                "itemprop=\"addressCountry\" content=\"CN\"",
                "itemprop=\"addressRegion\" content=\"西藏自治区\"",
                "itemprop=\"addressLocality\" content=\"昌都市洛隆县",
            ] {
                assert!(page.text.contains(text), "{lang} {text}: {}", page.text);
            }
            // WP-28, and no button that does nothing yet.
            for never in ["自愿", "voluntar", "verified", "<button class=\"button\">", "<script>"] {
                assert!(!page.text.contains(never), "{never}");
            }
            // The one script is a file, which reads the sheet aloud (SEC-11).
            let aloud = "<script defer src=\"/assets/aloud.js?v=";
            assert_eq!((page.text.matches("<script").count(), page.text.matches(aloud).count()), (1, 1), "{}", page.text);
        }
        for none in ["/vacancies/4711", &format!("/vacancies/{own}")] {
            assert_eq!(visitor.get(none).await.status, StatusCode::NOT_FOUND);
        }
    }
}

#[tokio::test]
async fn wp_14_an_employer_is_told_why_and_loses_nothing() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        of_firm(&office, own, office.demo_account("employer").await).await;
        let mut browser = signed_in(&office, "employer").await;
        assert_eq!(browser.get("/").await.location(), "/my-vacancies");
        let home = browser.get("/my-vacancies").await.text;
        let new = format!("/organisations/{own}/vacancies/new");
        assert!(home.contains(&format!("href=\"{new}\"")), "{home}");
        let mut fields =
            with(&[("takes", "deposit"), ("requirements", "限汉族，<b>押 金</b>"), ("pay_from", "1000"), ("title", "")]);
        fields.push(("version", "0"));
        let answer = browser.submit(&new, &new, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for text in [
            "No deposit may be taken.",
            "Labour Contract Law, article 9.",
            "Ethnicity may be no condition (found: “限汉族”).",
            "Employment Promotion Law, articles 3 and 28",
            "below the minimum wage: here it must be at least 1850 yuan",
            "It is kept as a draft: nothing is lost, and nothing is published",
            "<h1>Write a new vacancy</h1>",
            "href=\"#part-4\"",
            "id=\"part-4\"",
            "限汉族，&#60;b&#62;押 金&#60;/b&#62;",
            "value=\"1000\"",
            "收割、捆扎、装车。",
            "href=\"#takes\"",
            "aria-invalid=\"true\"",
        ] {
            assert!(answer.text.contains(text), "{text}: {}", answer.text);
        }
        assert!(!answer.text.contains("<b>押"), "SEC-12");
        // What may not be offered stands before what is missing.
        let summary = answer.text.split("class=\"error-summary\"").nth(1).unwrap().split("</div>").next().unwrap();
        let at = |text: &str| summary.find(text).unwrap_or_else(|| panic!("{text}: {summary}"));
        let order = [at("Not allowed by law"), at("href=\"#takes\""), at("Missing or unclear"), at("href=\"#title\"")];
        assert!(order.is_sorted(), "{summary}");
        let reader = office.office.db.reader();
        let draft = store::list_of_organisation(&reader, own, 0, 20).await.unwrap().remove(0);
        assert_eq!(office.browser().get(&format!("/vacancies/{}", draft.id)).await.status, StatusCode::NOT_FOUND);

        // Mended, seen, opened.
        let write = format!("/vacancies/{}/write", draft.id);
        let mut fields = with(&[]);
        let version = draft.version.to_string();
        fields.push(("version", &version));
        let answer = browser.submit(&write, &write, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let id = location(&answer);
        let own_page = format!("/vacancies/{id}/own");
        let page = browser.get(&own_page).await;
        assert!(page.text.contains("As people who look for work see it"), "{}", page.text);
        assert!(browser.get(&write).await.text.contains("<h1>Write a new vacancy</h1>"), "it was never published");
        let version = (draft.version + 1).to_string();
        let open = format!("/vacancies/{id}/open");
        assert_eq!(browser.submit(&own_page, &open, &[("version", &version)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(office.browser().get(&format!("/vacancies/{id}")).await.status, StatusCode::OK);
        assert!(browser.get(&write).await.text.contains("<h1>Change</h1>"));
        // The same button again, from a page that is old.
        let late = browser.submit(&own_page, &format!("/vacancies/{id}/rest"), &[("version", &version)]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn sec_12_signs_that_turn_a_text_round_are_published_nowhere() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        of_firm(&office, own, office.demo_account("employer").await).await;
        let mut browser = signed_in(&office, "employer").await;
        let new = format!("/organisations/{own}/vacancies/new");
        let mut fields = with(&[
            ("title", "青\u{202e}稞收割工"),
            ("tasks", "收割、\u{2067}捆扎、\u{feff}装车\u{2069}。བོད་\u{200d}ཡིག"),
            ("place", "镇上\u{200f}的打谷场"),
        ]);
        fields.push(("version", "0"));
        let answer = browser.submit(&new, &new, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let id = location(&answer);
        let own_page = format!("/vacancies/{id}/own");
        let opened = browser.submit(&own_page, &format!("/vacancies/{id}/open"), &[("version", "0")]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
        let mut visitor = office.browser();
        let page = visitor.get(&format!("/vacancies/{id}")).await.text;
        assert!(page.contains("青稞收割工") && page.contains("捆扎、装车。བོད་\u{200d}ཡིག"), "{page}");
        for path in
            [format!("/vacancies/{id}"), "/vacancies".to_owned(), "/vacancies.atom".to_owned(), "/vacancies.json".to_owned()]
        {
            let text = visitor.get(&path).await.text;
            assert!(text.contains("青稞收割工"), "{path}: {text}");
            let turned = text.chars().find(|c| leka_core::text::is_steering(*c));
            assert!(turned.is_none() && !text.contains("\\u202e"), "{path}: {turned:?}");
        }
    }
}

#[tokio::test]
async fn sec_17_extra_keys_change_nothing() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        of_firm(&office, own, office.demo_account("employer").await).await;
        let mut browser = signed_in(&office, "employer").await;
        let new = format!("/organisations/{own}/vacancies/new");
        for extra in ["state", "organisation", "source", "terms_version", "shown_until"] {
            let mut fields = with(&[]);
            fields.extend([("version", "0"), (extra, "open")]);
            assert_eq!(browser.submit(&new, &new, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{extra}");
        }
        assert_eq!(store::count_of_organisation(&office.office.db.reader(), own).await.unwrap(), 0);
        let answer =
            office.browser().submit("/organisations/ask", "/organisations/ask", &[("state", "active"), ("name", "样本")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answer.text.contains("id=\"name\""), "refused as a whole");
    }
}

#[tokio::test]
async fn sec_15_pages_of_another_firm_answer_like_none() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let other = entered(&office, 2, OrganisationKind::Employer).await;
        of_firm(&office, own, office.demo_account("employer").await).await;
        let foreign = opened(&office, other).await;
        let mut browser = signed_in(&office, "employer").await;
        let same = async |browser: &mut Browser, path: &str, random: &str| {
            let (one, two) = (browser.get(path).await, browser.get(random).await);
            assert_eq!((one.status, two.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{path}");
            let plain = |answer: &Answer, own: &str, id: &str| {
                let text = answer.text.replace(own, "").replace(id, "");
                // The token of the form for signing out differs each time.
                text.split("name=\"form_token\"")
                    .map(|part| part.split_once('>').map_or(part, |(_, rest)| rest).to_owned())
                    .collect::<String>()
            };
            assert_eq!(plain(&one, path, &foreign.to_string()), plain(&two, random, "4711"), "{path}");
        };
        for page in ["own", "write"] {
            same(&mut browser, &format!("/vacancies/{foreign}/{page}"), &format!("/vacancies/4711/{page}")).await;
        }
        same(&mut browser, &format!("/organisations/{other}/vacancies/new"), "/organisations/4711/vacancies/new").await;
        for act in ["open", "rest", "close", "discard", "review"] {
            let answer = browser.submit("/account", &format!("/vacancies/{foreign}/{act}"), &[("version", "1")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
        }
    }
}

#[tokio::test]
async fn a_visitor_asks_and_the_desk_sees_it_oldest_first() {
    for office in demo_offices().await {
        let mut visitor = office.browser();
        let send = async |visitor: &mut Browser, firm: &Firm| {
            let pairs = asking(firm);
            let fields: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
            visitor.submit("/organisations/ask", "/organisations/ask", &fields).await
        };
        let mut wrong = firm(1, OrganisationKind::Employer);
        wrong.code.replace_range(17..18, "Z");
        let answer = send(&mut visitor, &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("“Z” in place 18 looks wrong") && answer.text.contains("样本单位1"), "{}", answer.text);
        for n in [1, 2] {
            office.later(60);
            let answer = send(&mut visitor, &firm(n, OrganisationKind::Employer)).await;
            assert!(answer.status == StatusCode::OK && answer.text.contains("has come in"), "{}", answer.text);
        }
        let mut desk = signed_in(&office, "county_desk").await;
        let list = desk.get("/organisations").await.text;
        let (first, second) = (list.find("样本单位1").unwrap(), list.find("样本单位2").unwrap());
        assert!(first < second, "oldest first");
        let sorted = desk.get("/organisations?state=asked&sort=name").await;
        assert!(sorted.status == StatusCode::OK && sorted.text.contains("样本单位2"), "{}", sorted.text);
        assert_eq!(signed_in(&office, "township_desk").await.get("/organisations").await.text.matches("样本单位").count(), 0);
        // Too many from one source have to wait.
        let mut last = StatusCode::OK;
        for n in 3..12 {
            last = send(&mut visitor, &firm(n, OrganisationKind::Employer)).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn sec_04_many_requests_of_firms_at_the_same_moment_are_no_way_around_the_wait() {
    for office in offices().await {
        let mut visitor = office.browser();
        // What has a fault is no request.
        for _ in 0..6 {
            let answer = visitor.submit("/organisations/ask", "/organisations/ask", &[("name", "样本单位")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let token = visitor.get("/organisations/ask").await.token();
        let mut tries = tokio::task::JoinSet::new();
        for n in 1..=20 {
            let mut one = office.browser();
            one.cookies = visitor.cookies.clone();
            let (token, pairs) = (token.clone(), asking(&firm(n, OrganisationKind::Employer)));
            tries.spawn(async move {
                let typed = pairs.iter().map(|(name, value)| (*name, value.as_str()));
                let fields: Vec<(&str, &str)> = [("form_token", token.as_str())].into_iter().chain(typed).collect();
                one.post("/organisations/ask", &fields).await.status
            });
        }
        let mut seen = tries.join_all().await;
        seen.sort();
        assert_eq!(seen[..5], [StatusCode::OK; 5]);
        assert_eq!(seen[5..], [StatusCode::TOO_MANY_REQUESTS; 15]);
        assert_eq!(organisations::count_asked(&county(&office)).await.unwrap(), 5);
    }
}

#[tokio::test]
async fn pages_of_the_desk_answer_in_three_languages() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Agency).await;
        let id = opened(&office, own).await;
        let mut desk = signed_in(&office, "county_desk").await;
        for lang in ["zh", "bo", "en"] {
            for path in [
                "/organisations".to_owned(),
                "/organisations/new".to_owned(),
                format!("/organisations/{own}"),
                format!("/organisations/{own}/correct"),
                format!("/organisations/{own}/vacancies/new"),
                format!("/vacancies/{id}/own"),
                format!("/vacancies/{id}/write"),
                "/vacancy-reviews".to_owned(),
            ] {
                let page = desk.get(&format!("{path}?lang={lang}")).await;
                assert_eq!(page.status, StatusCode::OK, "{path} {}", page.text);
                assert!(
                    !page.text.contains("work-"),
                    "{path} {lang}: a message without words: {}",
                    page.text.split("work-").nth(1).unwrap().split('<').next().unwrap()
                );
            }
        }
    }
}

#[tokio::test]
async fn m_04_feeds_and_paper_name_the_public_address_where_there_is_one_and_no_name_of_a_request() {
    for office in demo_offices().await {
        let own = entered(&office, 1, OrganisationKind::Employer).await;
        let id = opened(&office, own).await;
        let board = format!("/vacancies/noticeboard?place={COUNTY}");
        let vacancy = format!("/vacancies/{id}");
        let paths = ["/vacancies.atom", "/vacancies.json", vacancy.as_str(), board.as_str()];
        let mut visitor = office.browser();
        visitor.host = "elsewhere.example".to_owned();
        for path in paths {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(!answer.text.contains("elsewhere.example") && !answer.text.contains("print-only\">On the net"), "{path}");
        }
        let before = visitor.get("/vacancies.atom").await.text;
        assert!(before.contains(&format!("href=\"{vacancy}\"")), "{before}");
        let id_of = |feed: &str| feed.split("<id>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        office.office.set_public_address(PublicAddress::parse("https://work.example").unwrap().unwrap());
        let atom = visitor.get("/vacancies.atom").await.text;
        assert_eq!(id_of(&atom), id_of(&before), "the same feed for whoever reads it already");
        for href in [vacancy.as_str(), "/vacancies.atom", "/vacancies"] {
            assert!(atom.contains(&format!("href=\"https://work.example{href}\"")), "{href}: {atom}");
        }
        let feed: serde_json::Value = serde_json::from_str(&visitor.get("/vacancies.json").await.text).unwrap();
        assert_eq!(feed["items"][0]["url"], format!("https://work.example{vacancy}"));
        assert_eq!(feed["feed_url"], "https://work.example/vacancies.json");
        for lang in ["zh", "bo", "en"] {
            let page = visitor.get(&format!("{vacancy}?lang={lang}")).await.text;
            assert!(page.contains(&format!("itemprop=\"url\" href=\"https://work.example{vacancy}\"")), "{page}");
            assert!(page.matches(&format!("https://work.example{vacancy}")).count() == 2, "for machines and on paper: {page}");
        }
        assert!(visitor.get(&board).await.text.contains("On the net: https://work.example/vacancies<"));
    }
}
