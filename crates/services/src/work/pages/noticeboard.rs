//! A sheet for the noticeboard of a township or village: what is on offer there, on A4.

use super::card::{CardView, card};
use super::list::{kept_a_minute, pairs, place_said};
use crate::work::places::{self, Area};
use crate::work::search::ask::Ask;
use crate::work::search::search;
use askama::Template;
use leka_platform::Failure;
use leka_platform::office::COUNTY;
use leka_platform::web::{Call, Frame, PAGE, PageResult};
use leka_platform::words::Said;

/// The most vacancies on a sheet: some two printed pages in Chinese, more in Tibetan, whose words are longer.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "work/templates/noticeboard.html")]
struct BoardPage {
    frame: Frame,
    /// The place of the sheet; without one there is a choice.
    place: Option<Said>,
    places: Vec<(String, Said)>,
    cards: Vec<CardView>,
    total: u64,
    day: leka_core::Day,
    list: String,
    /// Where the public finds what is on offer, for the paper.
    public: Option<String>,
}

pub async fn page(call: Call) -> PageResult {
    let pairs = pairs(&call)?;
    if let Some((key, _)) = pairs.iter().find(|(key, _)| key != "place") {
        return Err(Failure::input("vacancies-failure-key").arg("key", key).arg("known", "place"));
    }
    let mut ask = Ask::read(&pairs)?;
    let mut frame = call.frame("vacancies-board", vec![("/vacancies".to_owned(), call.word("vacancies-title"))]);
    frame.resident = true;
    let lang = call.lang();
    let code = match &ask.place {
        Some(Area::Division(code)) => Some(code.clone()),
        Some(_) | None => None,
    };
    let mut view = BoardPage {
        frame,
        place: code.as_deref().map(|code| place_said(lang, code)),
        places: choices(code.as_deref()).map(|code| (code.to_owned(), place_said(lang, code))).collect(),
        cards: Vec::new(),
        total: 0,
        day: call.desk.today(),
        list: Ask { page: 1, ..ask.clone() }.address("/vacancies"),
        public: call.desk.office.public_address("/vacancies"),
    };
    if code.is_some() {
        loop {
            let answer = search(&call.desk, &ask).await?;
            view.total = answer.total;
            view.cards.extend(answer.cards.iter().map(|one| card(&call, one)));
            if view.cards.len() >= MOST || ask.page * PAGE >= answer.total {
                break;
            }
            ask.page += 1;
        }
        view.cards.truncate(MOST);
    }
    Ok(kept_a_minute(&call, call.page(&view)?))
}

/// The county and its townships; of the township that is chosen its villages.
fn choices(now: Option<&str>) -> impl Iterator<Item = &'static str> {
    let township = now.and_then(|code| code.get(..9)).map(str::to_owned);
    let all = std::iter::once(COUNTY).chain(places::townships().map(|(code, _)| code));
    all.flat_map(move |code| {
        let villages = (township.as_deref() == Some(code)).then(|| places::villages(code).map(|(code, _)| code));
        std::iter::once(code).chain(villages.into_iter().flatten())
    })
}
