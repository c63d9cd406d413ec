//! The document that answers a demand: exactly the parts that were demanded, of what others recorded. Nothing of choices is in
//! it, whatever the person chose (WP-10): no application, offer, confirmation or complaint, no wish, no word after the start of
//! work, and no work that only the person recorded, which is theirs to take back and proof of nothing.

use super::store::Demand;
use crate::keeping::{Opened, open_for_demand};
use crate::people::acts::{Residence, residences};
use crate::people::store::{StoredPerson, find_by_index, id_index};
use crate::placement::own::SOURCE;
use crate::places::acts::township_names;
use crate::{placement, training};
use leka_core::NationalId;
use leka_platform::db::Reads;
use leka_platform::{Desk, Failure};
use serde::Serialize;

/// Where somebody lives or lived.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Home {
    /// `null`: from the beginning.
    pub from: Option<String>,
    pub township: String,
    pub village: String,
}

/// Work that was reported.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Work {
    pub employer: String,
    pub trade: String,
    pub place: String,
    pub start: String,
    pub end: Option<String>,
    /// `320000 month`: fen and period.
    pub pay: String,
}

/// A course that was reported.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Course {
    pub course: String,
    pub institution: String,
    pub start: String,
    pub end: Option<String>,
    pub completed: &'static str,
}

/// The document. A part that was not demanded has no key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Document {
    /// Of this document; stands on each page and each copy of it (SEC-27).
    pub number: String,
    pub day: String,
    pub body: String,
    pub demanded_by: String,
    pub demanded_on: String,
    pub law: String,
    pub national_id: String,
    /// What there is: `record`, `locked` (deleted, and only what the law keeps), `nothing`.
    pub held: &'static str,
    pub parts: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homes: Option<Vec<Home>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<Vec<Work>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub courses: Option<Vec<Course>>,
}

/// Whom a number belongs to.
pub enum Whose {
    Here(Box<StoredPerson>),
    /// The record was deleted; what the law keeps, opened (docs/decisions/0024-deleting-and-keeping.md).
    Locked(i64, Vec<Opened>),
    Nobody,
}

/// Looks a number up; nothing is shown by it.
pub async fn whose<R: Reads>(reads: &R, desk: &Desk, number: &NationalId) -> Result<Whose, Failure> {
    let index = id_index(desk.vault(), number);
    if let Some(person) = find_by_index(reads, &index).await? {
        return Ok(Whose::Here(Box::new(person)));
    }
    Ok(match open_for_demand(reads, desk.vault(), &desk.vault().erased_mark(&index)).await? {
        Some((person, opened)) => Whose::Locked(person, opened),
        None => Whose::Nobody,
    })
}

fn work(record: &placement::store::Stored, opened: Option<&Opened>) -> Work {
    let text = |name: &str, stored: &str| opened.map_or_else(|| stored.to_owned(), |opened| opened.text(name));
    Work {
        employer: text("employer", &record.employer),
        trade: text("trade", &record.trade),
        place: text("place", &record.place),
        start: record.start.to_string(),
        end: record.end.map(|day| day.to_string()),
        pay: placement::rules::text(record, "pay"),
    }
}

fn course(record: &training::store::Stored, opened: Option<&Opened>) -> Course {
    Course {
        course: opened.map_or_else(|| record.course.clone(), |opened| opened.text("course")),
        institution: record.institution.clone(),
        start: record.start.to_string(),
        end: record.end.map(|day| day.to_string()),
        completed: record.completed.word(),
    }
}

/// What sealed proof belongs to a record.
fn of<'o>(opened: &'o [Opened], noun: &str, record: i64) -> Option<&'o Opened> {
    opened.iter().find(|one| one.noun == noun && one.record == record)
}

async fn works<R: Reads>(reads: &R, person: i64, opened: &[Opened]) -> Result<Vec<Work>, Failure> {
    let mut jobs = placement::store::list_of_people(reads, &[person]).await?;
    jobs.retain(|record| !record.withdrawn && record.source != SOURCE);
    jobs.sort_by_key(|record| (record.start, record.id));
    Ok(jobs.iter().map(|record| work(record, of(opened, "placement", record.id))).collect())
}

async fn courses<R: Reads>(reads: &R, person: i64, opened: &[Opened]) -> Result<Vec<Course>, Failure> {
    let mut courses = training::store::list_of_people(reads, &[person]).await?;
    courses.retain(|record| !record.withdrawn);
    courses.sort_by_key(|record| (record.start, record.id));
    Ok(courses.iter().map(|record| course(record, of(opened, "training_completion", record.id))).collect())
}

async fn homes<R: Reads>(reads: &R, desk: &Desk, person: i64) -> Result<Vec<Home>, Failure> {
    let names = township_names(reads, desk.office.county()).await?;
    let home = |home: Residence| -> Result<Home, Failure> {
        let from = home.since()?.map(|day| day.to_string());
        let township = names.get(&home.township).cloned().unwrap_or(home.township);
        Ok(Home { from, township, village: home.village })
    };
    residences(reads, person).await?.into_iter().map(home).collect()
}

/// Makes the document of a demand; its number comes when it is given out.
pub async fn make<R: Reads>(
    reads: &R,
    desk: &Desk,
    demand: &Demand,
    number: &NationalId,
    whose: &Whose,
) -> Result<Document, Failure> {
    let vault = desk.vault();
    let mut document = Document {
        number: String::new(),
        day: desk.today().to_string(),
        body: demand.body.clone(),
        demanded_by: demand.document.clone(),
        demanded_on: demand.document_day.to_string(),
        law: demand.law.clone(),
        national_id: number.secret().to_owned(),
        held: match whose {
            Whose::Here(_) => "record",
            Whose::Locked(..) => "locked",
            Whose::Nobody => "nothing",
        },
        parts: demand.parts.clone(),
        name: None,
        homes: None,
        phone: None,
        work: None,
        courses: None,
    };
    let (id, opened): (i64, &[Opened]) = match whose {
        Whose::Here(person) => (person.id, &[]),
        Whose::Locked(id, opened) => (*id, opened),
        Whose::Nobody => return Ok(document),
    };
    for part in &demand.parts {
        match (*part, whose) {
            ("name", Whose::Here(person)) => document.name = Some(person.name(vault)?.secret().to_owned()),
            ("name", _) => document.name = opened.first().map(|one| one.name.clone()),
            ("homes", Whose::Here(_)) => document.homes = Some(homes(reads, desk, id).await?),
            ("phone", Whose::Here(person)) => {
                document.phone = Some(person.phone(vault)?.map(|phone| phone.secret().to_owned()).unwrap_or_default());
            }
            ("work", _) => document.work = Some(works(reads, id, opened).await?),
            ("courses", _) => document.courses = Some(courses(reads, id, opened).await?),
            // No law keeps it after a deletion.
            _ => {}
        }
    }
    Ok(document)
}
