//! The public page of one vacancy: the whole terms sheet in the reader's language (WP-5), on one page of paper.

use super::stated;
use crate::conduct;
use crate::my::code::grouped;
use crate::offers::acts::AskForWork;
use crate::phones::register;
use crate::places::acts::work_places;
use crate::work::acts::{ViewVacancy, get_shown};
use crate::work::fields::find;
use crate::work::model::{Organisation, Vacancy};
use crate::work::places;
use crate::work::sheet::{Part, Row, Speaker, employer, typed};
use crate::work::terms::Terms;
use askama::Template;
use axum::extract::Path;
use leka_core::{Day, Fen};
use leka_platform::Kind;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::words::Said;

/// A terms sheet as the templates show it, on the public page and to its own firm.
pub struct Sheet {
    pub title: Said,
    /// The pay in one line, for the head of the page.
    pub pay: Said,
    pub parts: Vec<Part>,
    pub employer: Vec<Row>,
    /// The complaint body of the county with its telephone, if there is one (WP-25).
    pub body: Option<(String, String)>,
}

impl Sheet {
    /// How large it is on paper, so that it fills a page of A4 and never needs two: by the width of what it says, a Chinese
    /// sign counting as two letters. The bounds were measured with full and short sheets in three languages.
    pub fn print_size(&self) -> &'static str {
        let wide = |sign: char| if sign >= '\u{2e80}' { 2 } else { 1 };
        let rows = self.parts.iter().flat_map(|part| &part.rows).chain(&self.employer);
        let width: usize = rows.map(|row| row.said.text.chars().map(wide).sum::<usize>()).sum();
        match width {
            0..800 => "roomy",
            800..1450 => "fair",
            _ => "dense",
        }
    }
}

/// The terms of a vacancy with what is offered beside them.
pub fn whole(terms: &Terms, vacancy: &Vacancy) -> Terms {
    let mut terms = terms.clone();
    let closes = vacancy.listed.closes().map(|day| day.to_string()).unwrap_or_default();
    for (name, text) in [("head_count", vacancy.listed.head_count.to_string()), ("closes_day", closes)] {
        if find(name).is_some() && !text.is_empty() {
            terms.0.entry(name.to_owned()).or_insert(text);
        }
    }
    terms
}

/// Makes the sheet of these terms.
pub async fn sheet(call: &Call, terms: &Terms, organisation: &Organisation) -> Result<Sheet, leka_platform::Failure> {
    let permit = call.desk.may(&ViewVacancy).await?;
    let reader = call.desk.read(&permit);
    let places = work_places(&reader).await?;
    let speaker = Speaker { lang: call.lang(), places: &places, terms };
    Ok(Sheet {
        title: typed(terms.get("title")),
        pay: speaker.pay(),
        parts: speaker.parts(),
        employer: employer(terms, organisation, call.lang()),
        body: conduct::latest(&reader).await?.map(|body| (body.name, body.phone)),
    })
}

/// What search engines read: values of schema.org's JobPosting as attributes of the page.
struct Marks {
    posted: String,
    until: String,
    kind: &'static str,
    pay_from: String,
    pay_to: String,
    unit: &'static str,
    region: &'static str,
    locality: String,
}

fn marks(vacancy: &Vacancy) -> Marks {
    let listed = &vacancy.listed;
    let (region, locality) = places::address_of(&listed.division);
    Marks {
        region,
        locality,
        posted: vacancy.opened_at.map(|at| at.day().to_string()).unwrap_or_default(),
        until: vacancy.shown_until.to_string(),
        kind: match listed.kind.as_str() {
            "full" => "FULL_TIME",
            "part" => "PART_TIME",
            "day" => "PER_DIEM",
            _ => "TEMPORARY",
        },
        pay_from: Fen(listed.pay_from).to_string(),
        pay_to: Fen(listed.pay_to).to_string(),
        unit: match listed.pay_period.as_str() {
            "month" => "MONTH",
            "day" => "DAY",
            "hour" => "HOUR",
            _ => "",
        },
    }
}

#[derive(Template)]
#[template(path = "work/templates/vacancy.html")]
struct VacancyPage {
    frame: Frame,
    sheet: Sheet,
    /// Where the public finds it: for search engines and on paper.
    public: Option<String>,
    marks: Marks,
    phone: String,
    version: i64,
    since: Day,
    id: i64,
    /// A resident can ask for it here; a visitor is told where.
    may_ask: bool,
    /// The number of a registration that no desk has seen yet: who has one asks after a desk has.
    unseen: Option<String>,
    visitor: bool,
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    let shown = match get_shown(&call.desk, id).await {
        // Came in a ledger, and its terms are not complete yet.
        Err(failure) if failure.kind == Kind::Absent => return stated::show(&call, id).await,
        shown => shown?,
    };
    let mut frame = call.frame("work-vacancy", vec![("/vacancies".to_owned(), call.word("vacancies-title"))]);
    frame.resident = true;
    let terms = whole(&shown.published.terms, &shown.vacancy);
    let may_ask = call.could::<AskForWork>();
    let registered = if may_ask { register::own(&call).await? } else { None };
    let page = VacancyPage {
        frame,
        sheet: sheet(&call, &terms, &shown.organisation).await?,
        public: call.desk.office.public_address(&format!("/vacancies/{id}")),
        marks: marks(&shown.vacancy),
        phone: shown.organisation.phone,
        version: shown.published.version,
        since: shown.published.from_at.day(),
        id,
        may_ask: may_ask && registered.is_none(),
        unseen: registered.map(|_| grouped(call.desk.who.name())),
        visitor: call.session.is_none(),
    };
    call.page(&page)
}
