//! What stands in the title of a resident's page, where whoever looks at the screen or at the list of pages seen reads it.

use super::signed_in_as;
use crate::offers::tests::{World, worlds};
use axum::http::StatusCode;
use std::collections::BTreeSet;

/// All titles of pages of residents. A new one is added when it says nothing about what its reader chose or told.
const NEUTRAL: &[&str] = &[
    "A few short questions",
    "Ask for this work",
    "Begin with a card",
    "Change what I said",
    "Correct my name, phone and village",
    "Delete my record",
    "Deleted",
    "Help with work",
    "My number",
    "My pages",
    "My record",
    "My registration",
    "My telephone",
    "My work",
    "No more messages",
    "Register with a telephone",
    "Report work that I found myself",
    "See the questions",
    "Sign in",
    "Sign in with a code",
    "Tell what happened",
    "Type the code",
    "What work I would like",
    "Who looked at my record",
    "Work",
    "Work found for me",
    "Work that I asked for",
];

/// What no title says, in any language: a complaint, a yes or a no, force.
const TOLD: &[&str] = &["omplain", "efus", "ccept", "force", "投诉", "举报", "拒绝", "同意", "强迫", "ཞུ་གཏུག", "དང་ལེན"];

fn is_of_residents(path: &str) -> bool {
    let below = |above: &str| path == above || path.starts_with(&format!("{above}/"));
    below("/my") || below("/complain") || below("/stop") || path == "/vacancies/{id}/ask"
}

/// The addresses of all pages of residents, with a number of this world in each hole.
fn addresses(world: &World, application: i64) -> Vec<String> {
    let pages = crate::site::listed().into_iter().filter(|route| route.method == "GET" && is_of_residents(&route.path));
    let number = |path: &str| if path.starts_with("/vacancies") { world.vacancy } else { application };
    pages.map(|route| route.path.replace("{id}", &number(&route.path).to_string())).collect()
}

fn title(page: &str) -> &str {
    let found = page.split("<title>").nth(1).and_then(|rest| rest.split(" – Leka</title>").next());
    found.unwrap_or_else(|| panic!("no title: {page}"))
}

#[tokio::test]
async fn sec_39_titles_of_all_pages_of_residents_are_neutral() {
    for world in worlds().await {
        let application = world.offered().await;
        let mut seen = BTreeSet::new();
        for lang in ["en", "zh", "bo"] {
            for mut browser in [world.office.browser(), signed_in_as(&world.office, "resident").await] {
                for path in addresses(&world, application) {
                    let page = browser.get(&format!("{path}?lang={lang}")).await;
                    // Asked to sign in first, or signed in already.
                    if page.status != StatusCode::OK {
                        continue;
                    }
                    let title = title(&page.text).to_owned();
                    assert!(TOLD.iter().all(|told| !title.contains(told)), "{path} {lang}: {title}");
                    assert!(!title.contains(world.zhaxi.name.secret()), "{path} {lang}: {title}");
                    assert!(page.text.contains("accesskey=\"x\""), "{path}: no way to leave at once");
                    if lang == "en" {
                        assert!(NEUTRAL.contains(&title.as_str()), "{path}: {title}");
                        seen.insert(path);
                    }
                }
            }
        }
        assert!(seen.len() > 15, "only {seen:?} were opened");
    }
}
