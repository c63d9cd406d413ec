//! What becomes of the row of a person who goes: taken away, or left without a name while proof has to stay; and how it gets
//! its name again when they come back. Called by the room `keeping` inside its transaction.

use super::roll::{By, FROM_THE_BEGINNING};
use super::store::{self, Index, StoredPerson};
use crate::intake::history;
use leka_core::{Name, NationalId};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Failure, Vault};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{QueryResult, Value};

fn of(person: i64) -> Expr {
    Expr::col(Alias::new("id")).eq(person)
}

/// Destroys the secret of a person and everything that names them. What is left is a number, the townships by which rows
/// count, and the first sign of the name, which is all that a row behind a figure ever shows: it goes on looking like
/// every other masked row (WP-10).
pub async fn close(tx: &Tx, vault: &Vault, person: &StoredPerson) -> Result<(), Failure> {
    let first: String = person.name(vault)?.secret().chars().take(1).collect();
    let key = vault.person_key(person.id, &[]);
    let update = Query::update()
        .table(Alias::new("person"))
        .value(Alias::new("secret"), Vec::<u8>::new())
        .value(Alias::new("id_index"), Vault::new_secret())
        .value(Alias::new("id_sealed"), Vec::<u8>::new())
        .value(Alias::new("name_sealed"), key.seal("person", "name_sealed", person.id, &first)?)
        .value(Alias::new("phone_sealed"), Value::Bytes(None))
        .value(Alias::new("phone_index"), Value::Bytes(None))
        .value(Alias::new("phone_verified"), 0)
        .value(Alias::new("village"), "")
        .value(Alias::new("import"), Value::BigInt(None))
        .value(Alias::new("sheet"), "")
        .value(Alias::new("row"), 0)
        .value(Alias::new("recorded_by"), "")
        .value(Alias::new("version"), 1)
        .and_where(of(person.id))
        .to_owned();
    tx.execute(&update).await?;
    let homes = Query::update()
        .table(Alias::new("residence"))
        .value(Alias::new("village"), "")
        .and_where(Expr::col(Alias::new("person")).eq(person.id))
        .to_owned();
    tx.execute(&homes).await?;
    history::erase(tx, "person", &[person.id]).await
}

/// Takes the rows of people away; nothing may belong to them any more.
pub async fn remove(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    history::erase(tx, "person", people).await?;
    for chunk in people.chunks(1_000) {
        let homes = Expr::col(Alias::new("person")).is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(Alias::new("residence")).and_where(homes).to_owned()).await?;
        let own = Expr::col(Alias::new("id")).is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(Alias::new("person")).and_where(own).to_owned()).await?;
    }
    Ok(())
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
    let values = vec![
        ("id_index", Value::from(store::id_index(vault, &new.number).to_vec())),
        ("id_sealed", Value::from(key.seal("person", "id_sealed", id, new.number.secret())?)),
        ("name_sealed", Value::from(key.seal("person", "name_sealed", id, new.name.secret())?)),
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
    let home = |from: i64| {
        vec![Value::from(id), Value::from(from), Value::from(new.township.as_str()), Value::from(new.village.as_str())]
    };
    let columns = ["person", "from_day", "township", "village"];
    if !left {
        let (names, row): (Vec<&str>, Vec<Value>) = values.into_iter().chain([("id", Value::from(id))]).unzip();
        tx.insert_many("person", &names, [row], None).await?;
        tx.insert_many("residence", &columns, [home(FROM_THE_BEGINNING)], None).await?;
        return Ok(());
    }
    let mut update = Query::update();
    update.table(Alias::new("person"));
    for (name, value) in values {
        update.value(Alias::new(name), value);
    }
    tx.execute(&update.and_where(of(id)).to_owned()).await?;
    // Where their rows count stays as it was; another township holds from today on.
    let conflict = sea_orm::sea_query::OnConflict::columns(["person", "from_day"].map(Alias::new))
        .update_columns(["township", "village"].map(Alias::new))
        .to_owned();
    let homes = super::acts::residences(tx, id).await?;
    let same = homes.last().filter(|home| home.township == new.township);
    let from = same.map_or(i64::from(by.now.day().number()), |home| home.from);
    tx.insert_many("residence", &columns, [home(from)], Some(conflict)).await?;
    Ok(())
}

/// The township of a row without a name.
pub async fn township_left<R: Reads>(reads: &R, person: i64) -> Result<Option<String>, Failure> {
    let query = Query::select().column(Alias::new("township")).from(Alias::new("person")).and_where(of(person)).to_owned();
    Ok(reads.one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()?)
}

/// Number and look-up value of everybody who is here, to find those who are on the list of erasures.
pub async fn indexes_of_all<R: Reads>(reads: &R) -> Result<Vec<(i64, Index)>, Failure> {
    let query = Query::select()
        .columns(["id", "id_index"].map(Alias::new))
        .from(Alias::new("person"))
        .and_where(Expr::col(Alias::new("secret")).ne(Vec::<u8>::new()))
        .to_owned();
    let one = |row: &QueryResult| -> Result<(i64, Index), Failure> {
        let index: Vec<u8> = row.try_get_by_index(1)?;
        Ok((row.try_get_by_index(0)?, Index::try_from(index).map_err(|_| Failure::internal("an index of the wrong length"))?))
    };
    reads.all(&query).await?.iter().map(one).collect()
}

/// People who were recorded before that moment.
pub async fn recorded_before<R: Reads>(reads: &R, at: leka_core::Moment) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("person"))
        .and_where(Expr::col(Alias::new("recorded_at")).lt(at.0))
        .and_where(Expr::col(Alias::new("secret")).ne(Vec::<u8>::new()))
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Takes the telephones of people away whose own registration has ended.
pub async fn forget_phones(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for chunk in people.chunks(1_000) {
        let update = Query::update()
            .table(Alias::new("person"))
            .value(Alias::new("phone_sealed"), Value::Bytes(None))
            .value(Alias::new("phone_index"), Value::Bytes(None))
            .value(Alias::new("phone_verified"), 0)
            .and_where(Expr::col(Alias::new("id")).is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    history::erase_field(tx, "person", people, "phone").await
}
