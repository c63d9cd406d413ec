//! What a resident does: says what they would like, takes it away again, looks at what is suggested. No journal entry
//! (decision 0018), and no person but the one whose account it is.

use super::alerts::StopAlerts;
use super::market;
use super::model::{Fault, Said, village_of};
use super::nightly::TidyWishes;
use super::{say, store};
use crate::my::acts::own_person;
use crate::people::store::StoredPerson;
use leka_core::{Day, Lang};
use leka_matching::{Limit, Terms, Wishes};
use leka_platform::db::{Reads, Tx};
use leka_platform::web::{PAGE, Paged, on_page};
use leka_platform::words::Said as Words;
use leka_platform::{Act, ActSpec, Desk, Failure, OwnAct};
use std::collections::BTreeMap;

/// Say what work one would like, change it, take it away; choose the order.
pub struct KeepWishes;
impl Act for KeepWishes {
    const SPEC: ActSpec = ActSpec { name: "keep_wishes", room: "wishes", changes: true };
}
impl OwnAct for KeepWishes {}

/// Look at the work that is suggested to oneself.
pub struct SeeSuggestions;
impl Act for SeeSuggestions {
    const SPEC: ActSpec = ActSpec { name: "see_suggestions", room: "wishes", changes: false };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[KeepWishes::SPEC, SeeSuggestions::SPEC, StopAlerts::SPEC, TidyWishes::SPEC];

/// Days for which it is kept after the person's last word: two years (WP-23).
pub const KEPT_DAYS: i32 = 730;

/// What somebody said, and until when it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    pub said: Said,
    /// The order was switched off: the newest first (WP-24).
    pub plain: bool,
    pub ends: Day,
}

/// What is sealed: the answers, and whether the order is switched off.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    said: Said,
    plain: bool,
}

impl Sealed {
    /// Filled up with spaces, so that its length tells nothing of how much was said.
    fn to_text(&self) -> Result<String, Failure> {
        let mut text = serde_json::to_string(self).map_err(Failure::internal)?;
        // Of bytes, as it is sealed; a format would count characters.
        text.push_str(&" ".repeat(text.len().next_multiple_of(1_024) - text.len()));
        Ok(text)
    }
}

/// What a person said, if it is kept today.
pub async fn find_of<R: Reads>(reads: &R, desk: &Desk, person: &StoredPerson) -> Result<Option<Kept>, Failure> {
    let Some((text, ends)) = store::find(reads, desk.vault(), person).await? else { return Ok(None) };
    // What cannot be read is an error, never an empty form that would be saved over it; what it is stands in no log (WP-10).
    let unreadable = |_| Failure::internal("wishes cannot be read");
    let Sealed { said, plain } = serde_json::from_str(&text).map_err(unreadable)?;
    Ok((desk.today() <= ends).then_some(Kept { said, plain, ends }))
}

/// What was said in words, for the person's own paper: the message of each question, and the answer.
pub fn in_words(lang: Lang, said: &BTreeMap<String, Vec<String>>) -> Vec<(String, Words)> {
    say::lines(lang, &Said(said.clone()))
}

/// The same for the person at the desk.
pub async fn find_own(desk: &Desk) -> Result<Option<Kept>, Failure> {
    let permit = desk.may(&KeepWishes).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    find_of(&reader, desk, &person).await
}

/// Keeps what was said, or gives what is wrong with it.
pub async fn save(desk: &Desk, said: &mut Said) -> Result<Vec<Fault>, Failure> {
    let permit = desk.may(&KeepWishes).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let faults = said.check(village_of(&person).is_some());
    if faults.is_empty() {
        let plain = find_of(write.tx(), desk, &person).await?.is_some_and(|kept| kept.plain);
        keep_in(write.tx(), desk, &person, said.clone(), plain).await?;
        write.commit().await?;
    }
    Ok(faults)
}

/// The same in a transaction that is there already.
pub(super) async fn keep_in(tx: &Tx, desk: &Desk, person: &StoredPerson, said: Said, plain: bool) -> Result<(), Failure> {
    let text = Sealed { said, plain }.to_text()?;
    store::keep(tx, desk.vault(), person, &text, desk.today().plus(KEPT_DAYS)).await
}

/// Switches the order on or off; it stays so until the person says otherwise (WP-24).
pub async fn choose_order(desk: &Desk, plain: bool) -> Result<(), Failure> {
    let permit = desk.may(&KeepWishes).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    let said = find_of(write.tx(), desk, &person).await?.map(|kept| kept.said).unwrap_or_default();
    keep_in(write.tx(), desk, &person, said, plain).await?;
    write.commit().await
}

/// Forgets everything that the person said: one step.
pub async fn delete(desk: &Desk) -> Result<(), Failure> {
    let permit = desk.may(&KeepWishes).await?;
    let write = desk.write_own(&permit).await?;
    let person = own_person(write.tx(), desk).await?;
    store::forget(write.tx(), person.id).await?;
    store::forget_alert(write.tx(), person.id).await?;
    write.commit().await
}

/// What is suggested to the person at the desk.
pub struct Suggested {
    pub kept: Kept,
    pub wishes: Wishes,
    /// The work of one page, in its order.
    pub work: Vec<Terms>,
    /// Days since 1970, for the reasons.
    pub today: i32,
    pub page: u64,
    pub pages: u64,
    /// How much is within the limits, and how much is open at all.
    pub within: u64,
    pub open: u64,
    /// When nothing is within the limits: the one that leaves out the most, and how much it alone does.
    pub tightest: Option<(Limit, u64)>,
}

/// One page of suggestions, from 1; `None` when nothing was said yet.
pub async fn suggest(desk: &Desk, page: u64) -> Result<Option<Suggested>, Failure> {
    let permit = desk.may(&SeeSuggestions).await?;
    let reader = desk.read(&permit);
    let person = own_person(&reader, desk).await?;
    let Some(kept) = find_of(&reader, desk, &person).await?.filter(|kept| !kept.said.is_empty()) else { return Ok(None) };
    let wishes = kept.said.weighed(&person)?;
    let market = market::of(desk, &reader).await?;
    let first = |most: u64| {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        if kept.plain { market.newest(&wishes, most) } else { market.rank(&wishes, most) }
    };
    let (found, within) = first(page.clamp(1, market.len() as u64 / PAGE + 1) * PAGE);
    let within = within as u64;
    let (page, pages) = Paged::at(Some(page)).number(within);
    let work = on_page(&found, page).map(|one| *market.terms(one.at)).collect();
    let tightest = if within == 0 { market.tightest(&wishes).map(|(limit, alone)| (limit, alone as u64)) } else { None };
    Ok(Some(Suggested { kept, wishes, work, today: market.today(), page, pages, within, open: market.len() as u64, tightest }))
}
