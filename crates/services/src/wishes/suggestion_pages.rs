//! What is suggested: one sentence of reason each, and a switch that stays where it is put (WP-24, PIPL 24).

use super::acts::{self, SeeSuggestions, Suggested};
use super::alert_pages::Choice;
use super::model::Field;
use super::pages::frame;
use super::say;
use crate::work::pages::card::{CardView, card};
use crate::work::search::store as work;
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_matching::WEIGHTS;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::words::Said as Words;
use leka_platform::{Failure, words};
use serde::Deserialize;

/// A limit that leaves out much: its question, and where it is changed.
struct Tight {
    label: String,
    href: String,
    alone: u64,
}

#[derive(Template)]
#[template(path = "wishes/templates/suggestions.html")]
struct SuggestionsPage {
    frame: Frame,
    /// Nothing was said yet.
    none: bool,
    lines: Vec<(String, Words)>,
    cards: Vec<CardView>,
    plain: bool,
    /// How the order is made, in words.
    about: Words,
    within: u64,
    open: u64,
    tight: Option<Tight>,
    ends: Option<Day>,
    page: u64,
    pages: u64,
    base: String,
    /// Alerts are for whoever said something.
    alerts: Option<Choice>,
    failure: Option<Failure>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    page: Option<u64>,
}

fn about(call: &Call, plain: bool) -> Words {
    let w = WEIGHTS;
    let parts =
        [("near", w.near), ("pay", w.pay), ("wish", w.wish), ("skill", w.skill), ("season", w.season), ("fresh", w.fresh)];
    let args: Vec<(&str, String)> = parts.iter().map(|(part, weight)| (*part, weight.to_string())).collect();
    match plain {
        true => words::word(call.lang(), "wishes-plain-about"),
        false => words::say(call.lang(), "wishes-order-about", &args),
    }
}

async fn cards(call: &Call, suggested: &Suggested) -> Result<Vec<CardView>, Failure> {
    let permit = call.desk.may(&SeeSuggestions).await?;
    let ids: Vec<i64> = suggested.work.iter().map(|terms| terms.id).collect();
    let mut out = Vec::with_capacity(ids.len());
    for one in work::cards(&call.desk.read(&permit), &ids).await? {
        let terms = suggested.work.iter().find(|terms| terms.id == one.vacancy.id).filter(|_| !suggested.kept.plain);
        let because = terms.map(|terms| say::reason(call.lang(), &suggested.wishes.reason(terms, suggested.today)));
        out.push(CardView { because, ..card(call, &one) });
    }
    Ok(out)
}

pub async fn list(call: Call, asked: Query<Asked>) -> PageResult {
    show(&call, asked, None).await
}

/// The page; with what did not work, if something did not.
pub(super) async fn show(call: &Call, Query(asked): Query<Asked>, failure: Option<Failure>) -> PageResult {
    let frame = frame(call, "wishes-suggestions", &[]);
    let base = "/my/suggestions".to_owned();
    let Some(suggested) = acts::suggest(&call.desk, asked.page.unwrap_or(1)).await? else {
        let about = about(call, false);
        let (none, plain, lines, cards) = (true, false, Vec::new(), Vec::new());
        let (within, open, tight, ends, page, pages) = (0, 0, None, None, 1, 1);
        return call.page(&SuggestionsPage {
            frame,
            none,
            lines,
            cards,
            plain,
            about,
            within,
            open,
            tight,
            ends,
            page,
            pages,
            base,
            alerts: None,
            failure,
        });
    };
    let tight = suggested.tightest.and_then(|(limit, alone)| {
        let field = Field::of_limit(limit)?;
        Some(Tight { label: say::label(field), href: format!("/my/wishes#{}", field.name), alone })
    });
    let page = SuggestionsPage {
        frame,
        none: false,
        lines: say::lines(call.lang(), &suggested.kept.said),
        cards: cards(call, &suggested).await?,
        plain: suggested.kept.plain,
        about: about(call, suggested.kept.plain),
        within: suggested.within,
        open: suggested.open,
        tight,
        ends: Some(suggested.kept.ends),
        page: suggested.page,
        pages: suggested.pages,
        base,
        alerts: Some(Choice::of(call).await?),
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    order: String,
}

/// Switches the order off or on again.
pub async fn order(call: Call, Form(form): Form<Order>) -> PageResult {
    let plain = match form.order.as_str() {
        "plain" => true,
        "fitting" => false,
        _ => return Err(Failure::input("failure-form")),
    };
    acts::choose_order(&call.desk, plain).await?;
    Ok(Redirect::to("/my/suggestions").into_response())
}
