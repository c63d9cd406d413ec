//! The page for everybody says what is kept and who sees it, out of the lists by which the system works.

use super::{account, actors, signed_in_as};
use crate::accounts::role_word;
use crate::conduct::{Body, set_body};
use crate::keeping::list::{Fate, Kept, PLACES, periods};
use crate::site::privacy::{NEVER, SEES, who_sees};
use crate::testing::{TestOffice, demo_offices, offices};
use axum::http::StatusCode;
use leka_core::{Lang, Role};
use leka_platform::{Actor, Policies, words};
use std::collections::BTreeSet;

const LANGUAGES: [Lang; 3] = [Lang::Zh, Lang::Bo, Lang::En];

/// A message as it stands in a page.
fn said(lang: Lang, id: &str, args: &[(&str, String)]) -> String {
    let said = words::say(lang, id, args);
    assert!(said.lang == lang && said.text != id, "{id} is missing in {}", lang.code());
    let escape = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];
    escape.iter().fold(said.text, |text, (sign, written)| text.replace(sign, written))
}

/// What a visitor reads.
async fn page(office: &TestOffice, lang: Lang) -> String {
    let answer = office.browser().get(&format!("/privacy?lang={}", lang.code())).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    assert!(answer.text.contains(&format!("<html lang=\"{}\">", lang.code())));
    assert!(!answer.text.contains(">privacy-"), "a message without words: {}", answer.text);
    answer.text
}

#[tokio::test]
async fn wp_23_wp_24_the_page_for_everybody_names_all_that_is_kept_why_how_long_and_what_deleting_does() {
    for office in offices().await {
        let numbers = periods(&office.operator().plan().plan.protection);
        for lang in LANGUAGES {
            let page = page(&office, lang).await;
            // Every row of the list of columns that lead to a resident.
            for place in PLACES.iter().filter(|place| place.fate != Fate::Staff) {
                let named = said(lang, &format!("privacy-kept-{}", place.kept.word()), &[]);
                assert!(page.contains(&named), "{}.{} in {}", place.table, place.column, lang.code());
            }
            for kept in Kept::ALL {
                for part in ["kept", "why", "long"] {
                    let id = format!("privacy-{part}-{}", kept.word());
                    assert!(page.contains(&said(lang, &id, &numbers)), "{id} in {}", lang.code());
                }
                assert!(page.contains(&said(lang, kept.gone(), &[])), "{}", kept.word());
            }
            assert!(page.contains(&said(lang, "privacy-files", &numbers)));
        }
        let english = page(&office, Lang::En).await;
        for number in ["2 years after you last", "3 years after it ended", "30 days after", "180 days", "10 minutes", "7 days"] {
            assert!(english.contains(number), "{number}");
        }
    }
}

#[tokio::test]
async fn wp_18_the_page_for_everybody_names_what_is_never_kept() {
    for office in offices().await {
        for lang in LANGUAGES {
            let page = page(&office, lang).await;
            for word in NEVER {
                assert!(page.contains(&format!("<li>{}</li>", said(lang, &format!("privacy-never-{word}"), &[]))), "{word}");
            }
        }
    }
}

#[tokio::test]
async fn sec_14_wp_26_who_sees_what_is_said_as_the_policies_decide() {
    let policies = Policies::load().unwrap();
    let found = who_sees(&policies, "540329");
    assert_eq!(found.iter().map(|sees| sees.who.len()).sum::<usize>(), Role::ALL.len() + 2, "each once");
    for (word, actor) in actors() {
        let sees = found.iter().find(|sees| sees.who.contains(&role_word(word))).unwrap();
        for (act, message) in SEES {
            let may = |place| policies.allows(&actor, act, "540329", Some(place));
            let shown = sees.what.iter().find(|seen| seen.word == *message);
            assert_eq!(shown.is_some(), may("540329100"), "{word} {message}");
            assert_eq!(shown.is_some_and(|seen| seen.own), may("540329100") && !may("540329"), "{word} {message}");
        }
    }
    let of = |word: &str| {
        let sees = found.iter().find(|sees| sees.who.contains(&role_word(word))).unwrap();
        sees.what.iter().map(|seen| seen.word).collect::<Vec<_>>()
    };
    assert_eq!(of("resident"), ["privacy-sees-own"]);
    assert_eq!(of("planning"), ["privacy-sees-rows"]);
    assert_eq!(of("complaint_body"), ["privacy-sees-complaints"]);
    let nobody = found.last().unwrap();
    assert!(nobody.what.is_empty());
    for word in ["administrator", "village_officer", "inspector", "institution", "visitor"] {
        assert!(nobody.who.contains(&role_word(word)), "{word}");
    }
    for office in offices().await {
        for lang in LANGUAGES {
            let page = page(&office, lang).await;
            for sees in &found {
                assert!(sees.who.iter().all(|role| page.contains(&said(lang, role, &[]))));
                assert!(sees.what.iter().all(|seen| page.contains(&said(lang, seen.word, &[]))));
            }
            assert!(page.contains(&said(lang, "privacy-sees-nobody", &[])));
            assert!(page.contains(&said(lang, "privacy-own-township", &[])));
        }
    }
}

/// Acts of staff and firms that show no more of a resident than those on the page do.
const NO_MORE: &[&str] = &[
    "sign_out",
    "keep_own_account",
    "manage_accounts",
    "decide_request",
    "verify_journal",
    "clear_stopped_account",
    "import_placements",
    "import_trainings",
    "import_targets",
    "import_vacancies",
    "open_import",
    "answer_question",
    "view_figures",
    "view_release",
    "adopt_plan",
    "create_release",
    "correct_person",
    "correct_placement",
    "record_placement",
    "correct_training",
    "record_training",
    "set_complaint_body",
    "hold_batch",
    "rest_firm",
    "publish_complaints",
    "witness_journal",
    "manage_organisations",
    "keep_vacancies",
    "keep_own_firm",
    "view_organisations",
    "review_vacancy",
    "make_cards",
    "hand_card",
    "answer_application",
    "report_start",
    "report_wages",
    "report_end",
    "send_roster",
    "keep_teams",
    "record_journey",
    "view_teams",
    "vouch",
    "delete_record",
    "register_again",
    "register_person",
    "merge_people",
    "view_demands",
    "record_demand",
    "decide_demand",
];

#[test]
fn sec_14_wp_24_an_act_that_shows_a_resident_to_others_stands_on_the_page() {
    let policies = Policies::load().unwrap();
    let mut listed: BTreeSet<&str> = NO_MORE.iter().copied().collect();
    for act in crate::acts::all() {
        let may = |who: &Actor| policies.could(who, act, "540329");
        let by_others = Role::ALL.iter().filter(|role| **role != Role::Resident).any(|role| may(&account(*role)));
        if may(&Actor::Nobody) || !by_others || SEES.iter().any(|(sees, _)| sees.name == act.name) {
            continue;
        }
        assert!(listed.remove(act.name), "what does {} show of a resident? SEES in site/privacy.rs, or NO_MORE here", act.name);
    }
    assert!(listed.is_empty(), "listed in NO_MORE and gone, or on the page by now: {listed:?}");
}

/// The addresses in the part of a page that is its own.
fn links(page: &str) -> Vec<String> {
    let main = page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or("");
    main.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or("").to_owned()).collect()
}

#[tokio::test]
async fn wp_24_every_page_leads_there_at_its_foot_and_it_leads_to_each_right() {
    for office in demo_offices().await {
        let mut visitor = office.browser();
        for path in ["/", "/plan", "/sign-in", "/vacancies", "/complain", "/my/register", "/privacy", "/no/such/page"] {
            let text = visitor.get(path).await.text;
            let foot = text.split("<footer").nth(1).unwrap_or("");
            assert!(foot.contains("<a href=\"/privacy\">"), "{path}: {text}");
        }
        assert!(links(&visitor.get("/my/register").await.text).contains(&"/privacy".to_owned()));
        for role in Role::ALL {
            let text = signed_in_as(&office, role.word()).await.get("/account").await.text;
            assert!(text.split("<footer").nth(1).unwrap_or("").contains("<a href=\"/privacy\">"), "{}", role.word());
        }
        let text = visitor.get("/privacy").await.text;
        for link in links(&text) {
            match link.strip_prefix('#') {
                Some(id) => assert!(text.contains(&format!("id=\"{id}\"")), "{link}"),
                None if link.starts_with("tel:") => {}
                None => assert_eq!(visitor.get(&link).await.status, StatusCode::OK, "{link}"),
            }
        }
        for link in ["/my/sign-in", "/my/begin", "/my/register", "/complain", "tel:12333", "tel:12351"] {
            assert!(links(&text).contains(&link.to_owned()), "{link}");
        }
        let own = signed_in_as(&office, "resident").await.get("/privacy").await.text;
        for link in ["/my/record", "/my/looks", "/my/correct", "/my/delete", "/complain"] {
            assert!(links(&own).contains(&link.to_owned()), "{link}");
            assert!(crate::site::listed().iter().any(|route| route.method == "GET" && route.path == link), "{link}");
        }
    }
}

#[tokio::test]
async fn wp_25_the_page_for_everybody_names_the_body_and_its_telephone() {
    for office in offices().await {
        let desk = office.operator();
        let named = Body { name: "样本机构".into(), phone: "199 0000 0000".into(), since: desk.today() };
        set_body(&desk, named).await.unwrap();
        let page = page(&office, Lang::Bo).await;
        assert!(page.contains("<span lang=\"zh\">样本机构</span>") && page.contains("<a href=\"tel:19900000000\">"), "{page}");
    }
}
