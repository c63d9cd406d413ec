//! Writing the rows of people; what they say is sealed before.

use crate::people::roll::By;
use leka_platform::Failure;
use leka_platform::db::{Rows, Tx, a, col};
use sea_orm::Value;
use sea_orm::sea_query::{ExprTrait, Query};

/// What is each new person's own, in the order of the values that [`insert_all`] takes.
pub const OWN_COLUMNS: [&str; 11] = [
    "id",
    "id_index",
    "id_sealed",
    "name_sealed",
    "phone_sealed",
    "phone_index",
    "secret",
    "township",
    "village",
    "sheet",
    "row",
];

/// Adds the new people of a file. `filling`: they are most of the table, so that its indexes are made again afterwards.
pub async fn insert_all(tx: &Tx, by: &By<'_>, people: Rows<'_>, filling: bool) -> Result<(), Failure> {
    let shared = [
        ("phone_verified", Value::from(0_i64)),
        ("import", Value::BigInt(by.import)),
        ("recorded_by", Value::from(by.account)),
        ("recorded_at", Value::from(by.now.0)),
        ("version", Value::from(1_i64)),
    ];
    let indexes = if filling { tx.without_indexes("person").await? } else { Vec::new() };
    tx.insert_alike("person", &OWN_COLUMNS, &shared, people, None).await?;
    tx.index_again(indexes).await
}

/// Adds one person.
pub async fn insert(tx: &Tx, values: Vec<(&str, Value)>) -> Result<(), Failure> {
    let (columns, row): (Vec<&str>, Vec<Value>) = values.into_iter().unzip();
    tx.insert_many("person", &columns, [row], None).await?;
    Ok(())
}

/// Sets columns of one person.
pub async fn set(tx: &Tx, id: i64, values: Vec<(&str, Value)>) -> Result<(), Failure> {
    let mut update = Query::update();
    update.table(a("person")).and_where(col("id").eq(id));
    for (column, value) in values {
        update.value(a(column), value);
    }
    tx.execute(&update).await?;
    Ok(())
}

/// Takes the telephones of people away.
pub async fn forget_phones(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for chunk in people.chunks(1_000) {
        let update = Query::update()
            .table(a("person"))
            .value(a("phone_sealed"), Value::Bytes(None))
            .value(a("phone_index"), Value::Bytes(None))
            .value(a("phone_verified"), 0)
            .and_where(col("id").is_in(chunk.iter().copied()))
            .to_owned();
        tx.execute(&update).await?;
    }
    Ok(())
}

/// Takes the rows of people away.
pub async fn delete(tx: &Tx, people: &[i64]) -> Result<(), Failure> {
    for chunk in people.chunks(1_000) {
        let own = col("id").is_in(chunk.iter().copied());
        tx.execute(&Query::delete().from_table(a("person")).and_where(own).to_owned()).await?;
    }
    Ok(())
}
