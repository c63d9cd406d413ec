//! The page of the confirming desk: one person, a script in two languages, two buttons. No target and no count (WP-12).

use super::acts::ConfirmPlacement;
use super::confirming::{self, Answer, Asked};
use crate::conduct;
use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use leka_core::{Day, Lang};
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::words::{self, Said};
use leka_platform::{Desk, Failure, Kind};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

/// What each session is asking about now: it is shown again until it is answered, and only that is answered. Whom an account is
/// given does not hang on it ([`confirming::draw`]).
static CURRENT: LazyLock<Mutex<HashMap<Vec<u8>, i64>>> = LazyLock::new(Default::default);

fn current(call: &Call) -> Option<i64> {
    let session = call.session.as_ref()?;
    CURRENT.lock().ok()?.get(&session.hash).copied()
}
fn set_current(call: &Call, placement: Option<i64>) {
    let (Some(session), Ok(mut current)) = (&call.session, CURRENT.lock()) else { return };
    match placement {
        Some(placement) => {
            if current.len() > 1_000 {
                current.clear();
            }
            current.insert(session.hash.clone(), placement);
        }
        None => drop(current.remove(&session.hash)),
    }
}

/// Of each session a placement, and the day of its answer.
type Answers = HashMap<Vec<u8>, (i64, Day)>;
/// What each session answered last, and when: that alone it takes back, on the same day. Which answer it was stands nowhere
/// (WP-3).
static LAST: LazyLock<Mutex<Answers>> = LazyLock::new(Default::default);

fn last(call: &Call) -> Option<i64> {
    let session = call.session.as_ref()?;
    let (placement, day) = LAST.lock().ok()?.get(&session.hash).copied()?;
    (day == call.desk.today()).then_some(placement)
}
fn set_last(call: &Call, placement: Option<i64>) {
    let (Some(session), Ok(mut last)) = (&call.session, LAST.lock()) else { return };
    match placement {
        Some(placement) => {
            if last.len() > 1_000 {
                last.clear();
            }
            last.insert(session.hash.clone(), (placement, call.desk.today()));
        }
        None => drop(last.remove(&session.hash)),
    }
}

/// Every look of this desk has the one purpose.
fn desk(call: &Call) -> Desk {
    Desk { purpose: "confirming".to_owned(), ..call.desk.clone() }
}

#[derive(Template)]
#[template(path = "placement/templates/confirming.html")]
struct ConfirmingPage {
    frame: Frame,
    failure: Option<Failure>,
    /// What was answered just now and may be taken back.
    last: Option<i64>,
    asked: Option<Asked>,
    /// The script, line by line, once in Chinese and once in Tibetan.
    scripts: Vec<(Lang, Vec<Said>)>,
    body_missing: bool,
}

/// The lines to read, in order.
const SCRIPT: [&str; 6] = [
    "confirming-script-who",
    "confirming-script-person",
    "confirming-script-free",
    "confirming-script-terms",
    "confirming-script-question",
    "confirming-script-end",
];

fn scripts(asked: &Asked, phone: &str) -> Vec<(Lang, Vec<Said>)> {
    let read = |lang: Lang| {
        let said = |text: &str| if text.is_empty() { words::word(lang, "confirming-not-said").text } else { text.to_owned() };
        let args = [
            ("name", asked.name.clone()),
            ("employer", said(&asked.employer)),
            ("place", said(&asked.place)),
            ("start", asked.start.to_string()),
            ("phone", phone.to_owned()),
        ];
        (lang, SCRIPT.iter().map(|id| words::say(lang, id, &args)).collect())
    };
    vec![read(Lang::Zh), read(Lang::Bo)]
}

/// The next person to ask.
pub async fn page(call: Call) -> PageResult {
    show(&call, None).await
}

/// The same, with what came in between; whom to ask now stands below it.
async fn show(call: &Call, failure: Option<Failure>) -> PageResult {
    let desk = desk(call);
    let permit = desk.may(&ConfirmPlacement).await?;
    let reader = desk.read(&permit);
    let body = conduct::latest(&reader).await?;
    let body_missing = !conduct::body_exists(&reader, &desk).await?;
    let placement = match current(call) {
        Some(placement) if confirming::still_waits(&desk, &permit, placement).await? => Some(placement),
        _ => confirming::draw(&desk, &permit).await?,
    };
    let asked = match placement {
        Some(placement) => Some(confirming::open(&desk, &permit, placement).await?),
        None => None,
    };
    set_current(call, placement);
    let phone = body.as_ref().map_or("12333", |body| body.phone.as_str());
    let scripts = asked.as_ref().map(|asked| scripts(asked, phone)).unwrap_or_default();
    let frame = call.frame("confirming-title", Vec::new());
    let last = last(call).filter(|_| failure.is_none());
    call.page_with(status_of(failure.as_ref()), &ConfirmingPage { frame, failure, last, asked, scripts, body_missing })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    #[serde(default)]
    placement: Option<i64>,
    #[serde(default)]
    answer: String,
    /// The placement of which the last answer is taken back.
    #[serde(default)]
    back: Option<i64>,
}

/// One address for both answers and for taking one back, so that no log can tell them apart (WP-3).
pub async fn answer(call: Call, Form(heard): Form<Heard>) -> PageResult {
    let desk = desk(&call);
    desk.may(&ConfirmPlacement).await?;
    let done = match (heard.placement, heard.back) {
        (Some(placement), None) => hear(&call, &desk, placement, &heard.answer).await,
        (None, Some(placement)) => take_back(&call, &desk, placement).await,
        _ => Err(Failure::input("failure-form")),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/confirming").into_response()),
        Err(failure) if failure.kind == Kind::Conflict => show(&call, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

async fn hear(call: &Call, desk: &Desk, placement: i64, answer: &str) -> Result<(), Failure> {
    let answer = match answer {
        "yes" => Answer::Yes,
        "asked" => Answer::Asked,
        _ => return Err(Failure::input("failure-form")),
    };
    // Only what this desk was given to ask about; nobody picks a placement to confirm.
    if current(call) != Some(placement) {
        return Err(Failure::new(Kind::Conflict, "confirming-gone"));
    }
    set_current(call, None);
    confirming::keep(desk, placement, answer).await?;
    set_last(call, Some(placement));
    Ok(())
}

/// The button that was pressed by mistake; the same person stands there again.
async fn take_back(call: &Call, desk: &Desk, placement: i64) -> Result<(), Failure> {
    if last(call) != Some(placement) {
        return Err(Failure::new(Kind::Conflict, "confirming-back-gone"));
    }
    set_last(call, None);
    confirming::take_back(desk, placement).await?;
    set_current(call, Some(placement));
    Ok(())
}
