//! The same query as a feed: Atom (RFC 4287) and JSON Feed 1.1, the first page.
//!
//! Addresses in a feed are whole where the operator named the address of the site (`--public-address`); else they are
//! relative: none is taken from a request (RFC 4287 section 4.2.7.1 allows them; readers of JSON feeds resolve them likewise).

use super::card::{CardView, card};
use super::list::{kept_a_minute, pairs};
use crate::work::search::ask::Ask;
use crate::work::search::{Card, search};
use askama::Template;
use axum::http::header;
use axum::response::IntoResponse;
use leka_core::Moment;
use leka_platform::Failure;
use leka_platform::web::{Call, PageResult};
use serde_json::json;

/// One vacancy of a feed.
struct Item {
    card: CardView,
    /// The address of the vacancy.
    url: String,
    published: Moment,
    updated: Moment,
    summary: String,
}

#[derive(Template)]
#[template(path = "work/templates/feed.xml")]
struct Feed {
    title: String,
    lang: &'static str,
    /// The query: the same whatever the site is called.
    id: String,
    own: String,
    page: String,
    updated: Moment,
    items: Vec<Item>,
}

fn item(call: &Call, one: &Card) -> Item {
    let published = one.vacancy.opened_at.unwrap_or(one.vacancy.recorded_at);
    let card = card(call, one);
    let mut parts = vec![card.firm.text.as_str(), card.pay.text.as_str()];
    parts.extend(card.place.as_ref().map(|place| place.text.as_str()));
    parts.extend(card.facts.iter().map(|fact| fact.text.as_str()));
    let summary = parts.join(" · ");
    let url = call.desk.office.link(&format!("/vacancies/{}", card.id));
    Item { url, published, updated: one.vacancy.changed_at.unwrap_or(published).max(published), summary, card }
}

/// The query of a feed: its page and what the form alone needs say nothing.
async fn items(call: &Call) -> Result<(Ask, Vec<Item>), Failure> {
    let ask = Ask { page: 1, ..Ask::read(&pairs(call)?)? };
    let answer = search(&call.desk, &ask).await?;
    // What only resembles the words is an offer to a person, and no news.
    let cards = if answer.similar { Vec::new() } else { answer.cards };
    Ok((ask, cards.iter().map(|one| item(call, one)).collect()))
}

pub async fn atom(call: Call) -> PageResult {
    let (ask, items) = items(&call).await?;
    let updated = items.iter().map(|item| item.updated).max().unwrap_or(Moment(0));
    let feed = Feed {
        title: call.word("vacancies-title"),
        lang: call.lang().code(),
        id: ask.address("/vacancies.atom"),
        own: call.desk.office.link(&ask.address("/vacancies.atom")),
        page: call.desk.office.link(&ask.address("/vacancies")),
        updated,
        items,
    };
    let text: String = feed.render().map_err(Failure::internal)?.chars().filter(|c| is_xml(*c)).collect();
    let response = ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response();
    Ok(kept_a_minute(&call, response))
}

/// Signs that may stand in XML 1.0; the others cannot be written at all.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

pub async fn json(call: Call) -> PageResult {
    let (ask, items) = items(&call).await?;
    let items: Vec<_> = items
        .iter()
        .map(|item| {
            json!({
                "id": format!("urn:leka:vacancy:{}", item.card.id),
                "url": item.url,
                "title": item.card.title.text,
                "content_text": item.summary,
                "date_published": item.published.to_string(),
                "date_modified": item.updated.to_string(),
            })
        })
        .collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": call.word("vacancies-title"),
        "language": call.lang().code(),
        "home_page_url": call.desk.office.link(&ask.address("/vacancies")),
        "feed_url": call.desk.office.link(&ask.address("/vacancies.json")),
        "items": items,
    });
    let text = serde_json::to_string(&feed).map_err(Failure::internal)?;
    let response = ([(header::CONTENT_TYPE, "application/feed+json; charset=utf-8")], text).into_response();
    Ok(kept_a_minute(&call, response))
}
