//! Registering alone (M4): a number, its code, then who one is. What comes of it is an account that nobody has seen yet.
//!
//! Nothing of it touches a person's record: a name and an identity number can be typed by whoever knows them, so the account
//! is nobody's until a desk has seen the identity card (`vouching`). For the same reason no page answers differently when the
//! number is on file already.

use super::acts::{KeepRegistration, RegisterAlone, account_of_phone, wait};
use super::codes::{self, Ask, Purpose};
use super::rules;
use super::sign_in::{Came, holder, look, send};
use super::store::{self, Registration, Said};
use crate::accounts::acts as accounts;
use crate::my::code;
use crate::people::record;
use crate::people::store::{id_index, phone_index};
use leka_core::{Name, NationalId, Phone};
use leka_platform::vault::PersonKey;
use leka_platform::web::Call;
use leka_platform::{Desk, Entry, Failure, Kind, Vault, Write};

/// Nobody under this age (WP-16).
const YOUNGEST: i32 = 16;

/// Sends a code to a number with which somebody wants to register; the same for one that opens an account already.
pub async fn ask(call: &Call, typed: &str) -> Result<(), Failure> {
    let permit = call.desk.may(&RegisterAlone).await?;
    let phone = rules::number_of(typed)?;
    codes::wait(call, &phone).map_err(wait)?;
    send(call, &permit, Ask { purpose: Purpose::Register, holder: holder(call), phone, account: None, told: true }).await
}

/// Opens the account: a new one, or the one that the number opens already.
pub async fn come_in(call: &Call, typed: &str, shared: bool) -> Result<Came, Failure> {
    let desk = &call.desk;
    let permit = desk.may(&RegisterAlone).await?;
    let waiting = match look(call, &permit, Purpose::Register, typed).await? {
        Ok(waiting) => waiting,
        Err(came) => return Ok(came),
    };
    let phone = waiting.phone(desk.vault())?;
    let write = desk.write(&permit).await?;
    if !codes::use_up(write.tx(), desk, &waiting).await? {
        return Ok(Came::Wrong);
    }
    let account = match account_of_phone(write.tx(), desk, &phone).await? {
        Some(account) => account,
        None => begin(&write, &phone).await?,
    };
    let Some(cookie) = accounts::open_for_resident(&write, account, shared).await? else { return Ok(Came::Wrong) };
    write.commit(Entry::of(format!("registered account={account}"))).await?;
    Ok(Came::In(cookie))
}

async fn begin(write: &Write, phone: &Phone) -> Result<i64, Failure> {
    let (desk, vault) = (write.desk(), write.desk().vault());
    let account = accounts::add_resident_of_phone(write, &code::serial()).await?;
    let secret = Vault::new_secret();
    let phone_sealed = key(vault, account, &secret).seal("registration", "phone_sealed", account, phone.secret())?;
    let phone_index = phone_index(vault, phone).to_vec();
    let new = Registration { account, secret, phone_sealed, phone_index, said: None };
    store::add(write.tx(), &new, desk.now()).await?;
    Ok(account)
}

/// The key of a registration: gone with its row.
fn key(vault: &Vault, account: i64, secret: &[u8]) -> PersonKey {
    vault.person_key(account, secret)
}

/// A registration, opened.
pub struct Opened {
    pub phone: Phone,
    pub said: Option<Person>,
}

/// Who somebody says they are.
pub struct Person {
    pub name: Name,
    pub id: NationalId,
    pub township: String,
    pub village: String,
}

/// The name as the person typed it, for the person's own page.
pub fn name_of(person: &Person) -> String {
    person.name.secret().to_owned()
}

/// Opens the sealed fields: for the person, or for the desk that holds the identity card.
pub fn open(vault: &Vault, row: &Registration) -> Result<Opened, Failure> {
    let key = key(vault, row.account, &row.secret);
    let text = |column: &str, sealed: &[u8]| key.unseal("registration", column, row.account, sealed);
    let phone = Phone::parse(&text("phone_sealed", &row.phone_sealed)?).ok_or_else(|| Failure::internal("a number is none"))?;
    let said = match &row.said {
        None => None,
        Some(said) => Some(Person {
            name: Name::parse(&text("name_sealed", &said.name_sealed)?).ok_or_else(|| Failure::internal("a name is empty"))?,
            id: NationalId::from_storage(text("id_sealed", &said.id_sealed)?),
            township: said.township.clone(),
            village: said.village.clone(),
        }),
    };
    Ok(Opened { phone, said })
}

/// The registration of the account that is signed in.
pub async fn own(call: &Call) -> Result<Option<Opened>, Failure> {
    let permit = call.desk.may(&KeepRegistration).await?;
    let row = store::registration_of(&call.desk.read(&permit), call.account()?).await?;
    row.map(|row| open(call.desk.vault(), &row)).transpose()
}

/// Who one is, as typed.
pub struct Typed<'t> {
    pub name: &'t str,
    pub number: &'t str,
    pub township: &'t str,
    pub village: &'t str,
}

/// Reads it, or says what is wrong at which field; the same for somebody who registers at a desk.
pub fn read(desk: &Desk, typed: &Typed<'_>) -> Result<Person, Failure> {
    let name = record::normalise("name", typed.name).map_err(|message| Failure::input(message).at("name"))?;
    let name = Name::parse(&name).ok_or_else(|| Failure::input("people-name-unreadable").at("name"))?;
    let wrong = |_| Failure::input("phones-id-wrong").at("number");
    let id = NationalId::parse(typed.number, false, desk.today()).map_err(wrong)?;
    if id.birth_day().years_until(desk.today()) < YOUNGEST {
        return Err(Failure::input("phones-too-young").at("number"));
    }
    if !desk.office.townships().iter().any(|known| known == typed.township) {
        return Err(Failure::input("people-township-unknown").at("township"));
    }
    let village = record::normalise("village", typed.village).map_err(|message| Failure::input(message).at("village"))?;
    Ok(Person { name, id, township: typed.township.to_owned(), village })
}

fn gone() -> Failure {
    Failure::new(Kind::Absent, "failure-absent")
}

/// Keeps who one is, until a desk has seen the identity card.
pub async fn say(call: &Call, typed: &Typed<'_>) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&KeepRegistration).await?;
    let person = read(desk, typed)?;
    let write = desk.write_own(&permit).await?;
    let row = store::registration_of(write.tx(), call.account()?).await?.ok_or_else(gone)?;
    let key = key(desk.vault(), row.account, &row.secret);
    let said = Said {
        name_sealed: key.seal("registration", "name_sealed", row.account, person.name.secret())?,
        id_sealed: key.seal("registration", "id_sealed", row.account, person.id.secret())?,
        id_index: id_index(desk.vault(), &person.id).to_vec(),
        township: person.township,
        village: person.village,
    };
    store::say(write.tx(), row.account, &said).await?;
    write.commit().await
}

/// Takes the registration and the account back.
pub async fn take_back(call: &Call) -> Result<(), Failure> {
    let permit = call.desk.may(&KeepRegistration).await?;
    let write = call.desk.write_own(&permit).await?;
    let row = store::registration_of(write.tx(), call.account()?).await?.ok_or_else(gone)?;
    store::remove(write.tx(), row.account).await?;
    accounts::close_of_resident(write.tx(), row.account).await?;
    write.commit().await
}
