//! Screens that others see or use too: a way out of every page of residents, and nothing for a browser to fill in.

use crate::{files, none, text};

/// Rooms that have pages of residents.
const ROOMS: &[&str] = &["after", "conduct", "my", "offers", "phones", "service", "wishes"];

/// Pages of these rooms that staff or firms read.
const OTHERS: &[&str] = &[
    "after/templates/quality.html",
    "after/templates/wages.html",
    "conduct/templates/body.html",
    "conduct/templates/calls.html",
    "conduct/templates/firms.html",
    "conduct/templates/heads.html",
    "conduct/templates/holds.html",
    "conduct/templates/list.html",
    "conduct/templates/members.html",
    "conduct/templates/numbers.html",
    "conduct/templates/office.html",
    "conduct/templates/one.html",
    "conduct/templates/publish.html",
    "my/templates/cards.html",
    "my/templates/hand.html",
    "my/templates/sheet.html",
    "offers/templates/applicant.html",
    "offers/templates/applicants.html",
    "offers/templates/travellers.html",
    "phones/templates/vouch.html",
    "service/templates/list.html",
    "service/templates/one.html",
    "service/templates/purpose.html",
    "service/templates/quality.html",
];

#[test]
fn sec_39_every_page_of_residents_has_a_key_to_leave_at_once() {
    let home = "crates/services/src/";
    let of_room = |path: &String| ROOMS.iter().any(|room| path.starts_with(&format!("{home}{room}/templates/")));
    let pages: Vec<String> =
        files(home, ".html").into_iter().filter(of_room).filter(|path| text(path).contains("extends \"layout.html\"")).collect();
    let leave = "{% include \"my/templates/_leave.html\" %}";
    let is_others = |path: &String| OTHERS.iter().any(|other| path.ends_with(other));
    let shut = |path: &&String| !is_others(path) && text(path).matches(leave).count() != 1;
    none("pages of residents without _leave.html", pages.iter().filter(shut).cloned().collect());
    let gone = |other: &&&str| !pages.iter().any(|path| path.ends_with(**other));
    none("pages that are not there", OTHERS.iter().filter(gone).map(|other| (*other).to_owned()).collect());
    assert_eq!(text(&format!("{home}my/templates/_leave.html")).matches("accesskey=\"x\"").count(), 2, "signed in, and not");
}

/// Where a form begins and ends, and the fields that are typed into.
const TAGS: &[&str] = &["<form", "</form", "<input ", "<textarea "];

/// Kinds of input that nobody types into.
const CHOSEN: &[&str] = &["type=\"hidden\"", "type=\"checkbox\"", "type=\"radio\"", "type=\"file\""];

/// The fields of a template that a browser may fill in by itself: neither they nor their form says otherwise.
fn filled_in(template: &str) -> Vec<&str> {
    let (mut found, mut quiet) = (Vec::new(), false);
    for line in template.lines() {
        let begins = |at: &usize| TAGS.iter().any(|tag| line[*at..].starts_with(tag));
        let at: Vec<usize> = line.char_indices().map(|(at, _)| at).filter(begins).collect();
        for (number, start) in at.iter().enumerate() {
            let tag = &line[*start..at.get(number + 1).copied().unwrap_or(line.len())];
            if tag.starts_with("<form") {
                quiet = tag.contains("autocomplete=\"off\"");
            } else if tag.starts_with("</form") {
                quiet = false;
            } else if !quiet && !tag.contains("autocomplete=\"") && !CHOSEN.iter().any(|kind| tag.contains(kind)) {
                found.push(tag);
            }
        }
    }
    found
}

#[test]
fn sec_40_no_field_is_filled_in_by_the_browser() {
    assert_eq!(filled_in("<form autocomplete=\"off\"><input id=\"a\"></form><input id=\"b\">"), ["<input id=\"b\">"]);
    let (mut wrong, mut remembered) = (Vec::new(), Vec::new());
    for path in files("crates", ".html") {
        let template = text(&path);
        wrong.extend(filled_in(&template).into_iter().map(|tag| format!("{path}: {tag}")));
        // What a browser may remember at all: the password of staff at their enrolment, and where the screen is their own.
        let words = template.split("autocomplete=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let quiet = |word: &&str| ["off", "one-time-code", "new-password"].contains(word) || word.starts_with("{% if shared");
        remembered.extend(words.filter(|word| !quiet(word)).map(|word| format!("{path}: {word}")));
    }
    none("fields without autocomplete", wrong);
    none("fields that a browser remembers", remembered);
    let sign_in = text("crates/services/src/accounts/templates/sign_in.html");
    assert_eq!(sign_in.matches("autocomplete=\"{% if shared %}off").count(), 6, "the form and its five fields");
}
