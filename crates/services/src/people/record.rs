//! The fields of a person that can be corrected, opened: as texts for forms, and back into the record.

use super::store::{self, StoredPerson, writing};
use crate::intake::history::Line;
use leka_core::{Name, Phone};
use leka_platform::db::Tx;
use leka_platform::{Failure, Vault};
use leka_sheets::check::never_held;
use leka_sheets::check::personal_numbers::{self, Sought};
use leka_sheets::check::places::village_text;
use sea_orm::Value;

/// What a form of a person can correct; the township has a form of its own, the identity number none.
pub const FIELDS: [&str; 3] = ["name", "phone", "village"];

/// The correctable fields of one person, unsealed. Show them only after the look was recorded.
pub struct Opened {
    pub name: Name,
    pub phone: Option<Phone>,
    pub village: String,
}

/// A typed text in the form in which it is kept.
pub fn normalise(field: &str, typed: &str) -> Result<String, &'static str> {
    let typed = typed.trim();
    match field {
        "name" | "village" if never_held::tells(typed) => Err("people-never-held"),
        "name" | "village" if personal_numbers::stand_in(typed, Sought::Both) => Err("people-text-personal"),
        "name" => Name::parse(typed).map(|name| name.secret().to_owned()).ok_or("people-name-unreadable"),
        "phone" if typed.is_empty() => Ok(String::new()),
        "phone" => Phone::parse(typed).map(|phone| phone.secret().to_owned()).ok_or("people-phone-unreadable"),
        "village" if typed.is_empty() => Ok(String::new()),
        "village" => village_text(typed).ok_or("people-village-unreadable"),
        _ => Err("failure-form"),
    }
}

impl Opened {
    pub fn of(vault: &Vault, person: &StoredPerson) -> Result<Opened, Failure> {
        Ok(Opened { name: person.name(vault)?, phone: person.phone(vault)?, village: person.village.clone() })
    }
    /// The text of a field.
    pub fn text(&self, field: &str) -> String {
        match field {
            "name" => self.name.secret().to_owned(),
            "phone" => self.phone.as_ref().map(|phone| phone.secret().to_owned()).unwrap_or_default(),
            "village" => self.village.clone(),
            _ => String::new(),
        }
    }
    /// Puts a text into a field.
    pub fn put(&mut self, field: &str, text: &str) -> Result<(), Failure> {
        let text = normalise(field, text).map_err(Failure::input)?;
        match field {
            "name" => self.name = Name::parse(&text).ok_or_else(|| Failure::input("people-name-unreadable"))?,
            "phone" => self.phone = Phone::parse(&text),
            _ => self.village = text,
        }
        Ok(())
    }
}

/// Writes what differs from the record and gives its history; name and phone stay sealed in both.
pub async fn write_fields(tx: &Tx, vault: &Vault, person: &StoredPerson, now: &Opened) -> Result<Vec<Line>, Failure> {
    let before = Opened::of(vault, person)?;
    let key = person.key(vault);
    let mut lines = Vec::new();
    let mut values = Vec::new();
    let line = |field: &str| Line::of("person", person.id, field);
    if before.name != now.name {
        let sealed = key.seal("person", "name_sealed", person.id, now.name.secret())?;
        lines.push(line("name").sealed(Some(person.name_sealed.as_slice()), Some(sealed.as_slice())));
        values.push(("name_sealed", Value::from(sealed)));
    }
    if before.phone != now.phone {
        let seal = |phone: &Phone| key.seal("person", "phone_sealed", person.id, phone.secret());
        let sealed = now.phone.as_ref().map(seal).transpose()?;
        lines.push(line("phone").sealed(person.phone_sealed.as_deref(), sealed.as_deref()));
        let index = now.phone.as_ref().map(|phone| store::phone_index(vault, phone).to_vec());
        values.extend([("phone_sealed", Value::Bytes(sealed)), ("phone_index", Value::Bytes(index))]);
        // Another number is not the one that was verified (WP-7).
        values.push(("phone_verified", Value::from(0_i64)));
    }
    if before.village != now.village {
        lines.push(line("village").from_to(&before.village, &now.village));
        values.push(("village", Value::from(now.village.as_str())));
    }
    if lines.is_empty() {
        return Ok(lines);
    }
    values.push(("version", Value::from(person.version + 1)));
    writing::set(tx, person.id, values).await?;
    Ok(lines)
}

/// Says whether the person's number is one that they verified.
pub async fn mark_phone(tx: &Tx, person: i64, verified: bool) -> Result<(), Failure> {
    writing::set(tx, person, vec![("phone_verified", Value::from(i64::from(verified)))]).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use leka_core::identity::check_character;

    #[test]
    fn typed_texts_take_their_kept_form() {
        assert_eq!(normalise("name", " 测试・次仁 ").unwrap(), "测试·次仁");
        assert_eq!(normalise("phone", "199-0000-1234").unwrap(), "19900001234");
        assert_eq!(normalise("phone", " ").unwrap(), "");
        assert_eq!(normalise("village", "久嘎村").unwrap(), "久嘎");
        assert!(normalise("name", "测试甲（党员）").is_err() && normalise("village", "藏族").is_err());
        assert!(normalise("name", " ").is_err() && normalise("phone", "12").is_err() && normalise("id", "1").is_err());
    }

    #[test]
    fn sec_34_a_name_and_a_village_hold_no_number_of_a_person() {
        let number = format!("99032919900101001{}", char::from(check_character(b"99032919900101001").unwrap()));
        for field in ["name", "village"] {
            for typed in [format!("测试甲（{number}）"), "测试甲 199-0000-0001".to_owned(), number.clone()] {
                assert_eq!(normalise(field, &typed), Err("people-text-personal"), "{field} {typed}");
            }
        }
        assert_eq!(normalise("village", "久嘎村3组12号").as_deref(), Ok("久嘎"));
    }
}
