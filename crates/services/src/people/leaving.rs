//! What becomes of the row of a person who goes: taken away, or left without a name while proof has to stay; and how it gets
//! its name again when they come back. Called by the room `keeping` inside its transaction.

use super::roll::{By, FROM_THE_BEGINNING};
use super::store::homes::{self, Residence};
use super::store::{self, StoredPerson, merged, writing};
use crate::intake::history;
use leka_core::{Name, NationalId};
use leka_platform::db::Tx;
use leka_platform::{Failure, Vault};
use sea_orm::Value;

pub use super::store::{indexes_of_all, recorded_before, township_left};

/// Destroys the secret of a person and everything that names them. What is left is a number, the townships by which rows
/// count, and the first sign of the name, which is all that a row behind a figure ever shows: it goes on looking like
/// every other masked row (WP-10).
pub async fn close(tx: &Tx, vault: &Vault, person: &StoredPerson) -> Result<(), Failure> {
    let first: String = person.name(vault)?.secret().chars().take(1).collect();
    let name = vault.person_key(person.id, &[]).seal("person", "name_sealed", person.id, &first)?;
    let values = vec![
        ("secret", Value::from(Vec::<u8>::new())),
        ("id_index", Value::from(Vault::new_secret())),
        ("id_sealed", Value::from(Vec::<u8>::new())),
        ("name_sealed", Value::from(name)),
        ("phone_sealed", Value::Bytes(None)),
        ("phone_index", Value::Bytes(None)),
        ("phone_verified", Value::from(0_i64)),
        ("village", Value::from("")),
        ("import", Value::BigInt(None)),
        ("sheet", Value::from("")),
        ("row", Value::from(0_i64)),
        ("recorded_by", Value::from("")),
        ("version", Value::from(1_i64)),
    ];
    writing::set(tx, person.id, values).await?;
    homes::forget_villages(tx, person.id).await?;
    merged::forget(tx, &[person.id]).await?;
    history::erase(tx, "person", &[person.id]).await
}

/// Takes the rows of people away; nothing may belong to them any more.
pub async fn remove(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    history::erase(tx, "person", people).await?;
    merged::forget(tx, people).await?;
    homes::delete(tx, people).await?;
    writing::delete(tx, people).await
}

/// Somebody who registers at a desk.
pub struct Newcomer {
    pub number: NationalId,
    pub name: Name,
    pub township: String,
    pub village: String,
}

/// Registers somebody: with a new secret, in the row that is left of them or in a new one.
pub async fn register(tx: &Tx, vault: &Vault, by: &By<'_>, id: i64, left: bool, new: &Newcomer) -> Result<(), Failure> {
    let secret = Vault::new_secret();
    let key = vault.person_key(id, &secret);
    let seal = |column: &str, text: &str| key.seal("person", column, id, text);
    let values = vec![
        ("id_index", Value::from(store::id_index(vault, &new.number).to_vec())),
        ("id_sealed", Value::from(seal("id_sealed", new.number.secret())?)),
        ("name_sealed", Value::from(seal("name_sealed", new.name.secret())?)),
        ("phone_verified", Value::from(0_i64)),
        ("secret", Value::from(secret)),
        ("township", Value::from(new.township.as_str())),
        ("village", Value::from(new.village.as_str())),
        ("sheet", Value::from("")),
        ("row", Value::from(0_i64)),
        ("recorded_by", Value::from(by.account)),
        ("recorded_at", Value::from(by.now.0)),
        ("version", Value::from(1_i64)),
    ];
    let home = |from: i64| Residence { from, township: new.township.clone(), village: new.village.clone() };
    if !left {
        let values = values.into_iter().chain([("id", Value::from(id))]).collect();
        writing::insert(tx, values).await?;
        return homes::put(tx, id, &home(FROM_THE_BEGINNING)).await;
    }
    writing::set(tx, id, values).await?;
    // Where their rows count stays as it was; another township holds from today on.
    let before = homes::list(tx, id).await?;
    let same = before.last().filter(|home| home.township == new.township);
    let from = same.map_or(i64::from(by.now.day().number()), |home| home.from);
    homes::put(tx, id, &home(from)).await
}

/// Takes the telephones of people away whose own registration has ended.
pub async fn forget_phones(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    writing::forget_phones(tx, people).await?;
    history::erase_field(tx, "person", people, "phone").await
}
