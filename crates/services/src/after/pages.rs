//! The worker's pages. Titles are neutral (SEC-39), nothing is compulsory, and a page does not know whether it was answered.

use super::acts::{self, Job, KeepCheckIns, More};
use super::model::{ANSWERS, Answers, CHANNELS, QUESTIONS};
use super::quality::{ASKED, Said};
use super::sample::{self, Asked};
use super::wages::{self, Own};
use crate::conduct::complain::{self, Filed};
use crate::conduct::{self, Body, filed_page};
use crate::my::acts::open;
use crate::my::frame;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::limiter::Key;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

fn below(call: &Call, title: &str) -> Frame {
    let mut frame = frame(call, title);
    frame.crumbs.push(("/my/after".to_owned(), call.word("after-title")));
    frame
}

/// One pay day.
struct PayDay {
    due: Day,
    /// Everything is due on it.
    last: bool,
    /// What the firm says.
    paid: Option<Day>,
    said: String,
    /// When the complaint body was told.
    told: Option<Day>,
}

fn pay_day(own: Own) -> PayDay {
    let told = own.word.told.map(Day::from_number);
    PayDay { due: own.shown.due, last: own.shown.last, paid: own.shown.paid, said: own.word.said, told }
}

/// Work and what waits for it.
struct Line {
    job: Job,
    waits: bool,
    days: Vec<PayDay>,
}

#[derive(Template)]
#[template(path = "after/templates/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    /// What is asked six months after a start.
    asked: Vec<Asked>,
    channel: String,
    contact: String,
    may_message: bool,
    may_call: bool,
    /// The choice was kept just now.
    kept: bool,
    body: Option<Body>,
    late_days: i32,
    failure: Option<Failure>,
}

impl ListPage {
    fn channels(&self) -> impl Iterator<Item = (&'static str, bool, bool)> {
        let may = |word: &str| match word {
            "message" => self.may_message,
            "call" => self.may_call,
            _ => true,
        };
        CHANNELS.iter().map(move |word| (*word, self.channel == *word, may(word)))
    }
    /// The questions of the sample with what was answered.
    fn six_months<'a>(&self, asked: &'a Asked) -> impl Iterator<Item = (&'static str, &'a str)> {
        ASKED.iter().copied().zip(asked.said.answers.iter().map(String::as_str))
    }
    /// The choices of one of them; what was not answered is not chosen.
    fn given(&self, said: &str) -> [(&'static str, bool); 3] {
        [("yes", said == "yes"), ("no", said == "no"), ("unsaid", false)]
    }
}

/// `typed`: the channel and contact of a form that is shown again.
async fn show(call: &Call, kept: bool, typed: Option<(String, String)>, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&KeepCheckIns).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let today = call.desk.today();
    let mut lines = Vec::new();
    for job in acts::jobs(&reader, &call.desk, &person).await? {
        let days = match job.application {
            Some(application) => wages::of_worker(&reader, &call.desk, &person, application).await?,
            None => Vec::new(),
        };
        let days: Vec<PayDay> = days.into_iter().map(pay_day).collect();
        let waits = job.waiting(today).is_some();
        if waits || !days.is_empty() || job.firms_end.is_some() {
            lines.push(Line { job, waits, days });
        }
    }
    let acts::Chosen { channel, may_message, may_call, contact } = acts::chosen(&call.desk).await?;
    let (channel, contact) = typed.unwrap_or((channel, contact));
    let page = ListPage {
        frame: frame(call, "after-title"),
        lines,
        asked: sample::of_person(&reader, &call.desk, &person).await?,
        channel,
        contact,
        may_message,
        may_call,
        kept,
        body: conduct::latest(&reader).await?,
        late_days: call.desk.plan().plan.protection.late_pay_days,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// What waits, and how to hear of it.
pub async fn list(call: Call) -> PageResult {
    show(&call, false, None, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saying {
    say: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    work: Option<i64>,
    #[serde(default)]
    due: String,
    /// Answers of the sample.
    #[serde(default)]
    chosen: String,
    #[serde(default)]
    paid: String,
    #[serde(default)]
    contract: String,
}

async fn pay(call: &Call, form: &Saying, paid: bool) -> Result<Option<Filed>, Failure> {
    let due: Day = form.due.parse().map_err(|_| Failure::input("failure-form"))?;
    let work = form.work.ok_or_else(|| Failure::input("failure-form"))?;
    wages::say(&call.desk, work, due, paid).await
}

async fn six_months(call: &Call, form: &Saying) -> Result<(), Failure> {
    let work = form.work.ok_or_else(|| Failure::input("failure-form"))?;
    sample::say(&call.desk, work, &Said::of([&form.chosen, &form.paid, &form.contract])?).await
}

/// A choice of channel, a word about a pay day, or answers of the sample: at one address.
pub async fn say(call: Call, Form(form): Form<Saying>) -> PageResult {
    let done = match form.say.as_str() {
        "channel" => acts::choose(&call.desk, &form.channel, &form.contact).await.map(|()| None),
        "paid" => pay(&call, &form, true).await,
        "unpaid" => pay(&call, &form, false).await,
        "six_months" => six_months(&call, &form).await.map(|()| None),
        _ => return Err(Failure::input("failure-form")),
    };
    match done {
        Ok(Some(filed)) => filed_page(&call, filed).await,
        Ok(None) if matches!(form.say.as_str(), "channel" | "six_months") => show(&call, true, None, None).await,
        Ok(None) => Ok(Redirect::to("/my/after").into_response()),
        Err(failure) if matches!(failure.kind, Kind::Conflict | Kind::Busy) || failure.field.is_some() => {
            let typed = (form.say == "channel").then_some((form.channel, form.contact));
            show(&call, false, typed, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "after/templates/questions.html")]
struct FormPage {
    frame: Frame,
    id: i64,
    job: Job,
    which: i32,
    answers: Answers,
    body: Option<Body>,
}

impl FormPage {
    fn questions(&self) -> impl Iterator<Item = &'static str> {
        QUESTIONS.iter().map(|question| question.word)
    }
    fn choices(&self, question: &str) -> impl Iterator<Item = (&'static str, bool)> {
        let given = self.answers.of(question);
        ANSWERS.iter().map(move |answer| (*answer, given == *answer))
    }
}

async fn body(call: &Call) -> Result<Option<Body>, Failure> {
    let permit = call.desk.may(&KeepCheckIns).await?;
    conduct::latest(&call.desk.read(&permit)).await
}

async fn show_form(call: &Call, id: i64, answers: Answers) -> PageResult {
    let (job, which) = acts::get_waiting(&call.desk, id).await?;
    call.page(&FormPage { frame: below(call, "after-to-questions"), id, job, which, answers, body: body(call).await? })
}

/// The questions. Nothing was answered before, as far as the page knows.
pub async fn form(call: Call, Path(id): Path<i64>) -> PageResult {
    show_form(&call, id, Answers::default()).await
}

#[derive(Template)]
#[template(path = "after/templates/tell.html")]
struct TellPage {
    frame: Frame,
    id: i64,
    /// The answers that ask for help.
    red: Vec<(String, String)>,
    /// All of them, to be sent along.
    said: Vec<(String, String)>,
    more: More,
    most: usize,
    /// The body has its key: it can be told here.
    ready: bool,
    body: Option<Body>,
    failure: Option<Failure>,
}

async fn show_tell(call: &Call, id: i64, answers: &Answers, more: More, failure: Option<Failure>) -> PageResult {
    acts::get_waiting(&call.desk, id).await?;
    let pair = |question: &&'static super::model::Question| {
        (format!("after-q-{}", question.word), format!("after-a-{}", answers.of(question.word)))
    };
    let page = TellPage {
        frame: below(call, "after-to-questions"),
        id,
        red: answers.red().iter().map(pair).collect(),
        said: answers.said(),
        more,
        most: conduct::rules::TEXT,
        ready: complain::is_ready(&call.desk).await?,
        body: body(call).await?,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

#[derive(Template)]
#[template(path = "after/templates/thanks.html")]
struct ThanksPage {
    frame: Frame,
    body: Option<Body>,
}

/// What was sent: which step, the answers, and what is added when the body is told.
struct Sent {
    step: String,
    answers: Answers,
    more: More,
}

/// Takes the pairs of a form apart; keys that the page does not have are refused (SEC-17).
fn read(pairs: Vec<(String, String)>) -> Result<Sent, Failure> {
    let mut sent = Sent { step: String::new(), answers: Answers::default(), more: More::default() };
    for (key, value) in pairs {
        match key.as_str() {
            "step" => sent.step = value,
            "what" => sent.more.what = value,
            "contact" => sent.more.contact = value,
            "may_tell" => sent.more.may_tell = true,
            question => sent.answers.put(question, &value)?,
        }
    }
    Ok(sent)
}

/// The answers. With none that asks for help they are thanked for and forgotten. Else the next page says what will happen, and
/// only there the body is told.
pub async fn answer(call: Call, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> PageResult {
    let Sent { step, answers, more } = read(pairs)?;
    acts::get_waiting(&call.desk, id).await?;
    match step.as_str() {
        "again" => show_form(&call, id, answers).await,
        "send" if answers.red().is_empty() => {
            call.page(&ThanksPage { frame: below(&call, "after-to-questions"), body: body(&call).await? })
        }
        "send" => show_tell(&call, id, &answers, more, None).await,
        "tell" => tell(&call, id, &answers, more).await,
        _ => Err(Failure::input("failure-form")),
    }
}

async fn tell(call: &Call, id: i64, answers: &Answers, more: More) -> PageResult {
    let from = Key::From(format!("after {}", call.account()?));
    let tried = match call.app.limiter.take([from], call.desk.now()) {
        Ok(tried) => tried,
        Err(seconds) => {
            let failure = Failure::new(Kind::TooMany, "accounts-sign-in-wait").arg("seconds", seconds);
            return show_tell(call, id, answers, more, Some(failure)).await;
        }
    };
    match acts::tell(&call.desk, id, answers, &more).await {
        // Here it is what was told that counts.
        Ok(filed) => filed_page(call, filed).await,
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::Busy) => {
            tried.give_back();
            show_tell(call, id, answers, more, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}
