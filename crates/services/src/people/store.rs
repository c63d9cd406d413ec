//! Reading people; private to the room but for the words below.
//!
//! Below `store/`: `writing`: their rows. `homes`: where they were registered. `merged`: records that are closed for another one.

pub(super) mod homes;
pub(super) mod merged;
pub(super) mod writing;

use leka_core::{Moment, Name, NationalId, Phone};
use leka_platform::db::Reads;
use leka_platform::vault::PersonKey;
use leka_platform::{Failure, Vault};
use sea_orm::QueryResult;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query, SelectStatement};
use std::collections::HashMap;

/// A blind index value (SEC-35).
pub type Index = [u8; 16];

/// The index of an identity number.
pub fn id_index(vault: &Vault, id: &NationalId) -> Index {
    vault.index("id", id.secret())
}
/// The index of a phone.
pub fn phone_index(vault: &Vault, phone: &Phone) -> Index {
    vault.index("phone", phone.secret())
}

/// A person as stored: sealed fields stay sealed until somebody opens them.
#[derive(Clone)]
pub struct StoredPerson {
    pub id: i64,
    pub id_index: Index,
    pub id_sealed: Vec<u8>,
    pub name_sealed: Vec<u8>,
    pub phone_sealed: Option<Vec<u8>>,
    pub phone_index: Option<Index>,
    pub phone_verified: bool,
    pub secret: Vec<u8>,
    pub township: String,
    pub village: String,
    pub import: Option<i64>,
    pub sheet: String,
    pub row: i64,
    pub recorded_by: String,
    pub version: i64,
}

const COLUMNS: [&str; 15] = [
    "id",
    "id_index",
    "id_sealed",
    "name_sealed",
    "phone_sealed",
    "phone_index",
    "phone_verified",
    "secret",
    "township",
    "village",
    "import",
    "sheet",
    "row",
    "recorded_by",
    "version",
];

impl StoredPerson {
    fn of(row: &QueryResult) -> Result<StoredPerson, Failure> {
        let index = |bytes: Vec<u8>| Index::try_from(bytes).map_err(|_| Failure::internal("an index of the wrong length"));
        Ok(StoredPerson {
            id: row.try_get_by_index(0)?,
            id_index: index(row.try_get_by_index(1)?)?,
            id_sealed: row.try_get_by_index(2)?,
            name_sealed: row.try_get_by_index(3)?,
            phone_sealed: row.try_get_by_index(4)?,
            phone_index: row.try_get_by_index::<Option<Vec<u8>>>(5)?.map(index).transpose()?,
            phone_verified: row.try_get_by_index::<i64>(6)? == 1,
            secret: row.try_get_by_index(7)?,
            township: row.try_get_by_index(8)?,
            village: row.try_get_by_index(9)?,
            import: row.try_get_by_index(10)?,
            sheet: row.try_get_by_index(11)?,
            row: row.try_get_by_index(12)?,
            recorded_by: row.try_get_by_index(13)?,
            version: row.try_get_by_index(14)?,
        })
    }
    /// Whether the record is closed because the person is on file under another number (`merged`).
    pub fn is_closed(&self) -> bool {
        self.version < 0
    }
    pub fn key(&self, vault: &Vault) -> PersonKey {
        vault.person_key(self.id, &self.secret)
    }
    /// The name, opened. Show it only masked, or after the look was recorded.
    pub fn name(&self, vault: &Vault) -> Result<Name, Failure> {
        open_name(&self.key(vault), self.id, &self.name_sealed)
    }
    /// The identity number, opened.
    pub fn national_id(&self, vault: &Vault) -> Result<NationalId, Failure> {
        Ok(NationalId::from_storage(self.key(vault).unseal("person", "id_sealed", self.id, &self.id_sealed)?))
    }
    /// The phone, opened.
    pub fn phone(&self, vault: &Vault) -> Result<Option<Phone>, Failure> {
        let Some(sealed) = &self.phone_sealed else { return Ok(None) };
        Ok(Phone::parse(&self.key(vault).unseal("person", "phone_sealed", self.id, sealed)?))
    }
    /// What the journal calls this person.
    pub fn pseudonym(&self, vault: &Vault) -> Vec<u8> {
        vault.pseudonym(self.id, &self.secret)
    }
}

/// Opens a sealed name.
pub fn open_name(key: &PersonKey, person: i64, sealed: &[u8]) -> Result<Name, Failure> {
    let text = key.unseal("person", "name_sealed", person, sealed)?;
    Name::parse(&text).ok_or_else(|| Failure::internal("a stored name is empty"))
}

/// Everybody who is here. Somebody whose secret was destroyed is not: what is left of them is a row without a name, to
/// which locked proof belongs, and no act finds it (SEC-33, docs/decisions/0024-deleting-and-keeping.md).
fn select() -> SelectStatement {
    select_with_closed().and_where(is_open()).to_owned()
}

/// The same with records that are closed for another number of the same person: only for whoever says so.
fn select_with_closed() -> SelectStatement {
    Query::select().columns(COLUMNS.map(Alias::new)).from(Alias::new("person")).and_where(has_secret()).to_owned()
}

fn has_secret() -> Expr {
    Expr::col(Alias::new("secret")).ne(Vec::<u8>::new())
}

/// The version of a closed record is below zero, so that no form of before fits it either.
fn is_open() -> Expr {
    Expr::col(Alias::new("version")).gt(0)
}

fn is_here() -> Expr {
    has_secret().and(is_open())
}

/// The person with this identity number, if known.
pub async fn find_by_index<R: Reads>(reads: &R, index: &Index) -> Result<Option<StoredPerson>, Failure> {
    let query = select().and_where(Expr::col(Alias::new("id_index")).eq(index.to_vec())).to_owned();
    reads.one(&query).await?.map(|row| StoredPerson::of(&row)).transpose()
}

/// The person with this record id, if there is one.
pub async fn find<R: Reads>(reads: &R, id: i64) -> Result<Option<StoredPerson>, Failure> {
    let query = select().and_where(Expr::col(Alias::new("id")).eq(id)).to_owned();
    reads.one(&query).await?.map(|row| StoredPerson::of(&row)).transpose()
}

/// The record with this number that is closed for another number of the same person.
pub async fn find_closed<R: Reads>(reads: &R, index: &Index) -> Result<Option<StoredPerson>, Failure> {
    Ok(list_with_closed(reads, &[*index]).await?.into_iter().find(StoredPerson::is_closed))
}

/// The person with this record id, also if the record is closed for another number.
pub async fn find_also_closed<R: Reads>(reads: &R, id: i64) -> Result<Option<StoredPerson>, Failure> {
    let query = select_with_closed().and_where(Expr::col(Alias::new("id")).eq(id)).to_owned();
    reads.one(&query).await?.map(|row| StoredPerson::of(&row)).transpose()
}

/// All people of one township, to find a name by scanning (contract, "Keys and personal fields").
pub async fn list_of_township<R: Reads>(reads: &R, township: &str) -> Result<Vec<StoredPerson>, Failure> {
    let query = select().and_where(Expr::col(Alias::new("township")).eq(township)).to_owned();
    reads.all(&query).await?.iter().map(StoredPerson::of).collect()
}

/// The numbers of the people of one township, for a query that narrows its own rows by it.
pub fn ids_of_township(township: &str) -> SelectStatement {
    let of = Expr::col(Alias::new("township")).eq(township);
    Query::select().column(Alias::new("id")).from(Alias::new("person")).and_where(of).and_where(is_here()).to_owned()
}

/// The people with these ids who are here: those who asked for help, those whose pay days come.
pub async fn list_by_id<R: Reads>(reads: &R, ids: &[i64]) -> Result<Vec<StoredPerson>, Failure> {
    let mut out = Vec::new();
    for chunk in ids.chunks(1_000) {
        let query = select().and_where(Expr::col(Alias::new("id")).is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            out.push(StoredPerson::of(&row)?);
        }
    }
    Ok(out)
}

/// The look-up values of these people, for a caller that compares them with values of its own and shows neither.
pub async fn indexes_of<R: Reads>(reads: &R, ids: &[i64]) -> Result<HashMap<i64, Index>, Failure> {
    let mut out = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        let query = select().and_where(Expr::col(Alias::new("id")).is_in(chunk.iter().copied())).to_owned();
        for row in reads.all(&query).await? {
            let person = StoredPerson::of(&row)?;
            out.insert(person.id, person.id_index);
        }
    }
    Ok(out)
}

/// Whether nobody is known yet.
pub async fn is_empty<R: Reads>(reads: &R) -> Result<bool, Failure> {
    let query = Query::select().column(Alias::new("id")).from(Alias::new("person")).limit(1).to_owned();
    Ok(reads.one(&query).await?.is_none())
}

/// How many people there are.
pub async fn count<R: Reads>(reads: &R) -> Result<u64, Failure> {
    let query = Query::select().expr(Func::count(Expr::val(1))).from(Alias::new("person")).to_owned();
    let count: i64 = match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(count.unsigned_abs())
}

/// Those of these indexes that are known; asked in chunks, or all at once when there are many.
pub async fn list_by_index<R: Reads>(reads: &R, wanted: &[Index]) -> Result<Vec<StoredPerson>, Failure> {
    let mut out = list_with_closed(reads, wanted).await?;
    out.retain(|person| !person.is_closed());
    Ok(out)
}

/// The same with those that are closed for another number.
pub async fn list_with_closed<R: Reads>(reads: &R, wanted: &[Index]) -> Result<Vec<StoredPerson>, Failure> {
    let mut out = Vec::new();
    for chunk in wanted.chunks(1_000) {
        let of = Expr::col(Alias::new("id_index")).is_in(chunk.iter().map(|index| index.to_vec()));
        let query = select_with_closed().and_where(of).to_owned();
        for row in reads.all(&query).await? {
            out.push(StoredPerson::of(&row)?);
        }
    }
    Ok(out)
}

/// Of these phone indexes, who has them.
pub async fn list_by_phone<R: Reads>(reads: &R, wanted: &[Index]) -> Result<HashMap<Index, i64>, Failure> {
    let mut out = HashMap::new();
    for chunk in wanted.chunks(1_000) {
        let query = Query::select()
            .columns(["phone_index", "id"].map(Alias::new))
            .from(Alias::new("person"))
            .and_where(Expr::col(Alias::new("phone_index")).is_in(chunk.iter().map(|index| index.to_vec())))
            .and_where(is_open())
            .to_owned();
        for row in reads.all(&query).await? {
            if let Ok(index) = Index::try_from(row.try_get_by_index::<Vec<u8>>(0)?) {
                out.insert(index, row.try_get_by_index(1)?);
            }
        }
    }
    Ok(out)
}

/// How many people's records bear a number, whoever wrote it there (WP-7: a number that serves one person).
pub async fn count_by_phone<R: Reads>(reads: &R, index: &Index) -> Result<i64, Failure> {
    let query = Query::select()
        .expr(Func::count(Expr::val(1)))
        .from(Alias::new("person"))
        .and_where(Expr::col(Alias::new("phone_index")).eq(index.to_vec()))
        .and_where(is_open())
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

/// Who verified a number themselves.
pub async fn find_by_own_phone<R: Reads>(reads: &R, index: &Index) -> Result<Option<i64>, Failure> {
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("person"))
        .and_where(Expr::col(Alias::new("phone_index")).eq(index.to_vec()))
        .and_where(Expr::col(Alias::new("phone_verified")).eq(1))
        .to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => Some(row.try_get_by_index(0)?),
        None => None,
    })
}

/// What the journal calls these people.
pub async fn pseudonyms<R: Reads>(reads: &R, vault: &Vault, ids: &[i64]) -> Result<Vec<Vec<u8>>, Failure> {
    let mut out = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        let query = Query::select()
            .columns(["id", "secret"].map(Alias::new))
            .from(Alias::new("person"))
            .and_where(Expr::col(Alias::new("id")).is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            let (id, secret): (i64, Vec<u8>) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            out.push(vault.pseudonym(id, &secret));
        }
    }
    Ok(out)
}

/// The township of a row without a name.
pub async fn township_left<R: Reads>(reads: &R, person: i64) -> Result<Option<String>, Failure> {
    let query = Query::select()
        .column(Alias::new("township"))
        .from(Alias::new("person"))
        .and_where(Expr::col(Alias::new("id")).eq(person))
        .to_owned();
    Ok(reads.one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()?)
}

/// Number and look-up value of everybody who is here, closed records too, to find those who are on the list of erasures.
pub async fn indexes_of_all<R: Reads>(reads: &R) -> Result<Vec<(i64, Index)>, Failure> {
    let query =
        Query::select().columns(["id", "id_index"].map(Alias::new)).from(Alias::new("person")).and_where(has_secret()).to_owned();
    let one = |row: &QueryResult| -> Result<(i64, Index), Failure> {
        let index: Vec<u8> = row.try_get_by_index(1)?;
        Ok((row.try_get_by_index(0)?, Index::try_from(index).map_err(|_| Failure::internal("an index of the wrong length"))?))
    };
    reads.all(&query).await?.iter().map(one).collect()
}

/// People who were recorded before that moment.
pub async fn recorded_before<R: Reads>(reads: &R, at: Moment) -> Result<Vec<i64>, Failure> {
    let query = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new("person"))
        .and_where(Expr::col(Alias::new("recorded_at")).lt(at.0))
        .and_where(is_here())
        .to_owned();
    reads.all(&query).await?.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// Masked names of a page of persons (`扎**`): no look at personal data, nothing is unmasked.
pub async fn masked_names<R: Reads>(reads: &R, vault: &Vault, ids: &[i64]) -> Result<HashMap<i64, String>, Failure> {
    let mut out = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(1_000) {
        let query = Query::select()
            .columns(["id", "secret", "name_sealed"].map(Alias::new))
            .from(Alias::new("person"))
            .and_where(Expr::col(Alias::new("id")).is_in(chunk.iter().copied()))
            .to_owned();
        for row in reads.all(&query).await? {
            let (id, secret, sealed): (i64, Vec<u8>, Vec<u8>) =
                (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
            out.insert(id, open_name(&vault.person_key(id, &secret), id, &sealed)?.masked());
        }
    }
    Ok(out)
}
