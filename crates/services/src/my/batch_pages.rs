//! Making sealed cards, printing them once, and handing one out.

use super::acts::{HandCard, MakeCards};
use super::batches::{self, MOST, Printed};
use super::paper::{self, Begin};
use super::{cards, store};
use crate::pdf;
use crate::people::acts::get_own;
use crate::people::correct::{crumbs, desk_for, to_person};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged, status_of};
use leka_platform::words::{self, Said};
use leka_platform::{Failure, Kind};
use serde::Deserialize;

struct Row {
    made_at: String,
    made_by: String,
    cards: i64,
    handed: i64,
    used: i64,
    void: i64,
}

#[derive(Template)]
#[template(path = "my/templates/cards.html")]
struct CardsPage {
    frame: Frame,
    rows: Vec<Row>,
    page: u64,
    pages: u64,
    count: String,
    most: usize,
    begin: Begin,
    failure: Option<Failure>,
}

async fn show(call: &Call, asked: &Paged, count: String, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&MakeCards).await?;
    let reader = call.desk.read(&permit);
    let (page, pages) = asked.number(store::count_batches(&reader).await?);
    let row = |batch: store::Batch| Row {
        made_at: words::moment(call.lang(), batch.made_at),
        made_by: batch.made_by,
        cards: batch.cards,
        handed: batch.handed,
        used: batch.used,
        void: batch.void,
    };
    let rows = store::list_batches(&reader, PAGE, (page - 1) * PAGE).await?.into_iter().map(row).collect();
    let frame = call.frame("my-cards", Vec::new());
    let begin = Begin::of(&call.desk.office);
    call.page_with(status_of(failure.as_ref()), &CardsPage { frame, rows, page, pages, count, most: MOST, begin, failure })
}

/// What was made, and the form for more.
pub async fn list(call: Call, Query(asked): Query<Paged>) -> PageResult {
    show(&call, &asked, "20".to_owned(), None).await
}

/// A text of the card: the paper is in Chinese, and in Tibetan where there is a text.
struct Text {
    zh: Said,
    bo: Option<Said>,
}

fn text(id: &str) -> Text {
    let (zh, bo) = paper::in_both(id);
    Text { zh, bo }
}

#[derive(Template)]
#[template(path = "my/templates/sheet.html")]
struct SheetPage {
    frame: Frame,
    begin: Begin,
    printed: Vec<Printed>,
    /// Why there is no PDF, though one was asked for: the cards are made, and shown here this one time.
    failure: Option<Failure>,
}

impl SheetPage {
    fn text(&self, id: &str) -> Text {
        text(id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Make {
    count: String,
    #[serde(default, rename = "as")]
    sheet: Sheet,
}

/// On which paper: the page itself, or a PDF.
#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Sheet {
    #[default]
    Page,
    Pdf,
}

/// Makes the cards and shows them this one time: as a page, or as a file that is kept nowhere here.
pub async fn make(call: Call, Form(form): Form<Make>) -> PageResult {
    call.desk.may(&MakeCards).await?;
    let count = form.count.trim().parse().unwrap_or(0);
    match batches::make(&call.desk, count).await {
        Ok(printed) => {
            let mut failed = None;
            let begin = Begin::of(&call.desk.office);
            if form.sheet == Sheet::Pdf {
                match pdf::write(&paper::cards(&printed, &begin)).await {
                    Ok(file) => return Ok(pdf::download(file, "cards.pdf")),
                    Err(failure) => {
                        tracing::error!(cause = failure.cause.as_deref(), "cards were made and no PDF of them");
                        failed = Some(failure);
                    }
                }
            }
            let frame = call.frame("my-cards-print", vec![("/cards".to_owned(), call.word("my-cards"))]);
            call.page(&SheetPage { frame, begin, printed, failure: failed })
        }
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::Conflict) => {
            show(&call, &Paged::default(), form.count, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}

#[derive(Template)]
#[template(path = "my/templates/hand.html")]
struct HandPage {
    frame: Frame,
    id: i64,
    serial: String,
    begin: Begin,
    done: bool,
    failure: Option<Failure>,
}

fn show_hand(call: &Call, id: i64, serial: String, done: bool, failure: Option<Failure>) -> PageResult {
    let frame = call.frame("my-card-hand", crumbs(call, id));
    let begin = Begin::of(&call.desk.office);
    call.page_with(status_of(failure.as_ref()), &HandPage { frame, id, serial, begin, done, failure })
}

/// The form for the person whose record this session has open.
pub async fn hand(call: Call, Path(id): Path<i64>) -> PageResult {
    let permit = call.desk.may(&HandCard).await?;
    get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    match desk_for(&call, id) {
        Some(_) => show_hand(&call, id, String::new(), false, None),
        None => to_person(id),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hand {
    serial: String,
}

pub async fn save_hand(call: Call, Path(id): Path<i64>, Form(form): Form<Hand>) -> PageResult {
    let permit = call.desk.may(&HandCard).await?;
    get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    match cards::hand(&desk, id, &form.serial).await {
        Ok(()) => show_hand(&call, id, form.serial, true, None),
        Err(failure) if failure.kind == Kind::Input => show_hand(&call, id, form.serial, false, Some(failure)),
        Err(failure) => Err(failure),
    }
}
