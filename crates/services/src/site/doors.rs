//! What a role can open, as cards of its home: the words of the menu, each with a line that says what it is for. What the menu
//! does not name is left out: it is found from these pages.

use crate::work::acts::ViewVacancy;
use leka_platform::web::{Call, Frame};

/// One card.
pub struct Door {
    pub href: String,
    pub word: &'static str,
    /// What it is for.
    pub about: &'static str,
}

/// The cards of whoever reads this page, but for the page that is open.
pub fn of(call: &Call, frame: &Frame) -> Vec<Door> {
    let links = frame.nav.iter().filter(|link| !link.current);
    let door = |href: &str, word, about| Door { href: href.to_owned(), word, about };
    let mut doors: Vec<Door> = links.filter_map(|link| Some(door(&link.href, link.word, about(link.word)?))).collect();
    if call.could::<ViewVacancy>() && doors.iter().all(|door| door.href != "/vacancies") {
        doors.push(door("/vacancies", "vacancies-all", "home-door-vacancies"));
    }
    doors
}

/// What a link of the menu is for. The homes of residents and firms are not here: who goes there is there already.
pub fn about(word: &str) -> Option<&'static str> {
    Some(match word {
        "nav-plan" => "home-plan-about",
        "nav-figures" => "home-door-figures",
        "nav-imports" => "home-door-imports",
        "nav-questions" => "home-door-questions",
        "nav-releases" => "home-door-releases",
        "nav-people" => "home-door-people",
        "nav-service" => "home-door-service",
        "nav-organisations" => "home-door-organisations",
        "nav-applicants" => "home-door-applicants",
        "nav-teams" => "home-door-teams",
        "nav-return" => "home-door-return",
        "nav-cards" => "home-door-cards",
        "nav-confirming" => "home-door-confirming",
        "nav-complaints" => "home-door-complaints",
        "nav-conduct" => "home-door-conduct",
        "nav-accounts" => "home-door-accounts",
        "nav-requests" => "home-door-requests",
        "nav-journal" => "home-door-journal",
        "nav-demands" => "home-door-demands",
        "nav-stopped" => "home-door-stopped",
        _ => return None,
    })
}
