//! Sealed cards, made in batches by the confirming desk alone (WP-7): whoever places people never sees a code.

use super::acts::MakeCards;
use super::code;
use super::store::{self, New};
use crate::accounts::secret;
use leka_platform::{Desk, Entry, Failure, Kind};
use std::collections::HashSet;

/// The most cards of one batch: each takes two slow hashes.
pub const MOST: usize = 200;

/// What is printed, once.
pub struct Printed {
    /// Outside of the seal, in groups of four.
    pub serial: String,
    /// Inside, in groups of four.
    pub upper: String,
    pub lower: String,
    /// Which of the two counts: by chance, said on the half that is torn off, stored nowhere.
    pub upper_counts: bool,
}

/// A card before its hashes are worked out.
struct Draft {
    id: i64,
    serial: String,
    locator: Vec<u8>,
    codes: [String; 2],
}

/// What is hashed: the act and the card are in it, so that a hash fits nowhere else.
pub fn bound(card: i64, code: &str) -> String {
    format!("account {card} {}", &code[code::LOCATOR..])
}

/// The keyed hash that finds a card.
pub fn locator(desk: &Desk, code: &str) -> Vec<u8> {
    desk.vault().token_hash("code card", &code[..code::LOCATOR])
}

/// Makes cards. The journal knows how many; what stands in them is known to nobody but who opens the seal.
pub async fn make(desk: &Desk, count: usize) -> Result<Vec<Printed>, Failure> {
    let permit = desk.may(&MakeCards).await?;
    if !(1..=MOST).contains(&count) {
        return Err(Failure::input("my-cards-count-wrong").arg("most", MOST).at("count"));
    }
    // One place for all of them: who types a code comes between two cards.
    let place = secret::place()?;
    let reader = desk.read(&permit);
    let mut ids = desk.new_ids(u32::try_from(count + 1).unwrap_or(1));
    let batch = ids.next().ok_or_else(|| Failure::internal("no identifiers"))?;
    let mut known = HashSet::new();
    let (mut printed, mut cards) = (Vec::with_capacity(count), Vec::with_capacity(count));
    for id in ids {
        let draft = loop {
            let (serial, codes) = (code::serial(), code::pair());
            let draft = Draft { id, locator: locator(desk, &codes[0]), serial, codes };
            let fresh = known.insert(draft.serial.clone().into_bytes()) && known.insert(draft.locator.clone());
            if fresh && !store::is_taken(&reader, &draft.serial, &draft.locator).await? {
                break draft;
            }
        };
        let (paper, card) = seal(&place, draft).await?;
        printed.push(paper);
        cards.push(card);
    }
    let write = desk.write(&permit).await?;
    for card in &cards {
        if store::is_taken(write.tx(), &card.serial, &card.locator).await? {
            return Err(Failure::new(Kind::Conflict, "my-cards-again"));
        }
    }
    store::add_batch(write.tx(), batch, cards, desk.now(), desk.who.name()).await?;
    write.commit(Entry::of(format!("cards={count}"))).await?;
    Ok(printed)
}

/// Works the hashes out, two at a time; by chance the code that counts stands above or below the other one.
async fn seal(place: &secret::Place, draft: Draft) -> Result<(Printed, New), Failure> {
    let Draft { id, serial, locator, codes: [first, second] } = draft;
    let (one, two) = tokio::join!(secret::hash(place, bound(id, &first)), secret::hash(place, bound(id, &second)));
    let upper_counts: bool = rand::random();
    let (upper, lower) = if upper_counts { (&first, &second) } else { (&second, &first) };
    let printed =
        Printed { serial: code::grouped(&serial), upper: code::grouped(upper), lower: code::grouped(lower), upper_counts };
    Ok((printed, New { id, serial, locator, first: one?, second: two? }))
}
