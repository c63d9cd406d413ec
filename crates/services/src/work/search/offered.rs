//! What suggestions may know of a vacancy: its published terms, and nothing of who offers or arranges it.

use super::mirror::months_of;
use crate::work::fields::{CONTRACTS, HAZARDS, KINDS};
use crate::work::places::twelve_digits;
use crate::work::terms::Terms as Published;
use leka_core::{Day, Moment};
use leka_matching::{Lodging, Marks, Spoken, Terms, Trades};

/// The columns by which lists filter, as they are stored.
pub struct Stated {
    pub title: String,
    pub tasks: String,
    pub division: String,
    pub destination: String,
    pub pay_month: i64,
    pub week_minutes: i64,
    pub season_from: i64,
    pub season_until: i64,
    pub kind: String,
    pub contract: String,
    pub lodging: String,
    pub shown_until: Day,
    /// In force; none for work of a ledger, of which not all is stated.
    pub published: Option<Published>,
}

/// The place of a word in a list.
fn at(list: &[&str], word: &str) -> Option<u8> {
    list.iter().position(|known| *known == word).and_then(|at| u8::try_from(at).ok())
}

fn marks(stated: &Stated) -> Marks {
    let mut marks = Marks::default();
    marks = at(KINDS, &stated.kind).map_or(marks, |kind| marks.kind(kind));
    marks = at(CONTRACTS, &stated.contract).map_or(marks, |contract| marks.contract(contract));
    marks = match stated.lodging.as_str() {
        "none" => marks.lodging(Lodging::None),
        "paid" => marks.lodging(Lodging::Paid),
        "free" => marks.lodging(Lodging::Free),
        _ => marks,
    };
    let Some(terms) = &stated.published else { return marks };
    marks = match terms.get("spoken") {
        "none" => marks.spoken(Spoken::Nothing),
        "chinese" => marks.spoken(Spoken::Chinese),
        "tibetan" => marks.spoken(Spoken::Tibetan),
        "either" => marks.spoken(Spoken::Either),
        _ => marks,
    };
    marks = match terms.get("night") {
        "yes" => marks.night(true),
        "no" => marks.night(false),
        _ => marks,
    };
    match terms.get("hazards") {
        "" => marks,
        _ => marks.hazards(hazard_bits(|hazard| terms.has("hazards", hazard))),
    }
}

/// Hazards as bits, the first word of the list left out: none.
pub fn hazard_bits(has: impl Fn(&str) -> bool) -> u16 {
    HAZARDS.iter().skip(1).zip(0..).filter(|(hazard, _)| has(hazard)).fold(0, |bits, (_, at)| bits | 1 << at)
}

/// Work as suggestions weigh it. `first`: when it was shown first, under whatever number.
pub fn terms(id: i64, stated: &Stated, first: Moment) -> Terms {
    Terms {
        id,
        first_shown: first.day().number(),
        shown_until: stated.shown_until.number(),
        place: twelve_digits(&stated.division, &stated.destination),
        pay_month: u32::try_from(stated.pay_month.max(0)).unwrap_or(u32::MAX),
        week_minutes: u16::try_from(stated.week_minutes.max(0)).unwrap_or(u16::MAX),
        months: months_of(stated.season_from, stated.season_until),
        trades: Trades::of(&stated.title, &stated.tasks),
        marks: marks(stated),
    }
}
