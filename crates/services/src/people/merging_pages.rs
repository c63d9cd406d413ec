//! The county desk's pages for two records of one person: both side by side, which number is right, and parting them again.

use super::acts::open_to_correct;
use super::correct::{crumbs, desk_for, to_person};
use super::merging::{self, MergePeople, Returning};
use super::store::StoredPerson;
use super::{find, opened};
use crate::accounts::acts::check_fresh_code;
use crate::placement::store::Stored as Job;
use crate::places::acts::township_names;
use crate::training::store::Stored as Course;
use crate::{placement, training};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use leka_core::Day;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::{Desk, Failure, Kind, Reader, words};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One of the two, masked.
struct Side {
    id: i64,
    name: String,
    number: String,
    born: i16,
    township: String,
    village: String,
    jobs: Vec<Job>,
    courses: Vec<Course>,
}

impl Side {
    async fn of(
        desk: &Desk,
        reader: &Reader,
        townships: &BTreeMap<String, String>,
        person: &StoredPerson,
    ) -> Result<Side, Failure> {
        let number = person.national_id(desk.vault())?;
        let mut jobs = placement::store::list_of_people(reader, &[person.id]).await?;
        jobs.sort_by_key(|job| (job.start, job.id));
        let mut courses = training::store::list_of_people(reader, &[person.id]).await?;
        courses.sort_by_key(|course| (course.start, course.id));
        Ok(Side {
            id: person.id,
            name: person.name(desk.vault())?.masked(),
            number: number.masked(),
            born: number.birth_day().date().year(),
            township: townships.get(&person.township).unwrap_or(&person.township).clone(),
            village: person.village.clone(),
            jobs,
            courses,
        })
    }
}

/// What stands under both numbers, in force: of the number that is closed it is withdrawn.
fn twice(sides: &[Side]) -> Vec<(String, Day)> {
    let [first, second] = sides else { return Vec::new() };
    let in_both = |job: &&Job| second.jobs.iter().any(|other| !other.withdrawn && other.is(job.start, &job.employer_key));
    let jobs = first.jobs.iter().filter(|job| !job.withdrawn).filter(in_both);
    let same = |one: &Course, other: &Course| other.is(one.start, &one.institution_key, &one.course_key);
    let taken_twice = |one: &&Course| second.courses.iter().any(|other| !other.withdrawn && same(one, other));
    let courses = first.courses.iter().filter(|course| !course.withdrawn).filter(taken_twice);
    let courses = courses.map(|course| (course.course.clone(), course.start));
    jobs.map(|job| (job.employer.clone(), job.start)).chain(courses).collect()
}

#[derive(Template)]
#[template(path = "people/templates/merging.html")]
struct MergingPage {
    frame: Frame,
    first: String,
    second: String,
    purposes: Vec<&'static str>,
    chosen: String,
    text: String,
    /// Both records, once they are found.
    sides: Vec<Side>,
    twice: Vec<(String, Day)>,
    right: i64,
    failure: Option<Failure>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    first: String,
    second: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    purpose_text: String,
}

fn show(call: &Call, typed: Numbers, failure: Option<Failure>) -> PageResult {
    let frame = call.frame("people-merging", vec![("/people".to_owned(), call.word("people-find"))]);
    let Numbers { first, second, purpose: chosen, purpose_text: text } = typed;
    let (purposes, sides, twice) = (find::purposes(&call.desk), Vec::new(), Vec::new());
    let status = status_of(failure.as_ref());
    call.page_with(status, &MergingPage { frame, first, second, purposes, chosen, text, sides, twice, right: 0, failure })
}

async fn show_both(call: &Call, desk: &Desk, ids: [i64; 2], right: i64, failure: Option<Failure>) -> PageResult {
    let (permit, people) = merging::open(desk, ids).await?;
    let reader = desk.read(&permit);
    let townships = township_names(&reader, desk.office.county()).await?;
    let mut sides = Vec::new();
    for person in &people {
        sides.push(Side::of(desk, &reader, &townships, person).await?);
    }
    let page = MergingPage {
        frame: call.frame("people-merging", vec![("/people".to_owned(), call.word("people-find"))]),
        first: String::new(),
        second: String::new(),
        purposes: Vec::new(),
        chosen: String::new(),
        text: String::new(),
        twice: twice(&sides),
        sides,
        right,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

/// The form for two numbers.
pub async fn fresh(call: Call) -> PageResult {
    call.desk.may(&MergePeople).await?;
    show(&call, Numbers::default(), None)
}

/// Shows both records side by side.
pub async fn look(call: Call, Form(form): Form<Numbers>) -> PageResult {
    match try_find(&call, &form).await {
        Ok((desk, ids)) => show_both(&call, &desk, ids, 0, None).await,
        Err(failure) if matches!(failure.kind, Kind::Input | Kind::TooMany) => show(&call, form, Some(failure)),
        Err(failure) => Err(failure),
    }
}

/// Whoever tries numbers that nobody has waits longer and longer (SEC-35).
async fn try_find(call: &Call, form: &Numbers) -> Result<(Desk, [i64; 2]), Failure> {
    call.desk.may(&MergePeople).await?;
    let purpose = find::stated(&call.desk, &form.purpose, &form.purpose_text, &[])?;
    let desk = Desk { purpose: purpose.clone(), ..call.desk.clone() };
    let tried = find::take_try(call)?;
    let people = merging::find(&desk, [&form.first, &form.second]).await?;
    tried.give_back();
    for person in &people {
        opened::mark(call, person.id, &purpose);
    }
    Ok((desk, people.map(|person| person.id)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    first: i64,
    second: i64,
    /// The record with the right number.
    #[serde(default)]
    right: i64,
    #[serde(default)]
    code: String,
}

impl Choice {
    /// The right record and the other one.
    fn read(&self) -> Result<(i64, i64), Failure> {
        match self.right {
            right if right == self.first => Ok((right, self.second)),
            right if right == self.second => Ok((right, self.first)),
            _ => Err(Failure::input("people-merging-choose").at("right")),
        }
    }
}

/// Puts them together; the purpose was stated with the numbers.
pub async fn merge(call: Call, Form(form): Form<Choice>) -> PageResult {
    call.desk.may(&MergePeople).await?;
    let ids = [form.first, form.second];
    let (Some(desk), Some(_)) = (desk_for(&call, ids[0]), desk_for(&call, ids[1])) else {
        return Ok(Redirect::to("/people/merging").into_response());
    };
    let done = async {
        let (right, wrong) = form.read()?;
        check_fresh_code(&call, &form.code).await?;
        merging::merge(&desk, right, wrong).await?;
        Ok::<i64, Failure>(right)
    };
    match done.await {
        Ok(right) => Ok(Redirect::to(&format!("/people/{right}/merged")).into_response()),
        Err(failure) if is_told(&failure) => show_both(&call, &desk, ids, form.right, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}

fn is_told(failure: &Failure) -> bool {
    matches!(failure.kind, Kind::Input | Kind::TooMany | Kind::Conflict)
}

/// A closed record, and what goes back to it when the two are parted.
struct Closed {
    id: i64,
    number: String,
    at: String,
    account: String,
    /// Name and first day; `true`: withdrawn under the closed number, as it stood under both.
    records: Vec<(String, Day, bool)>,
}

#[derive(Template)]
#[template(path = "people/templates/merged.html")]
struct MergedPage {
    frame: Frame,
    id: i64,
    closed: Vec<Closed>,
    failure: Option<Failure>,
}

async fn show_merged(call: &Call, desk: &Desk, id: i64, failure: Option<Failure>) -> PageResult {
    let (permit, person) = open_to_correct(desk, &MergePeople, id, "work training").await?;
    let reader = desk.read(&permit);
    let mut closed = Vec::new();
    for (row, other) in merging::list_closed(&reader, &[person.id]).await? {
        let back = Returning::of(&reader, &row).await?;
        let jobs = back.jobs.iter().map(|(job, _)| (job.employer.clone(), job.start, job.person != person.id));
        let courses = back.courses.iter().map(|(course, _)| (course.course.clone(), course.start, course.person != person.id));
        closed.push(Closed {
            id: other.id,
            number: other.national_id(desk.vault())?.masked(),
            at: words::moment(call.lang(), row.at),
            account: row.account,
            records: jobs.chain(courses).collect(),
        });
    }
    let frame = call.frame("people-merged", crumbs(call, id));
    call.page_with(status_of(failure.as_ref()), &MergedPage { frame, id, closed, failure })
}

/// What was put into this record, with the way back.
pub async fn merged(call: Call, Path(id): Path<i64>) -> PageResult {
    call.desk.may(&MergePeople).await?;
    match desk_for(&call, id) {
        Some(desk) => show_merged(&call, &desk, id, None).await,
        None => to_person(id),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    other: i64,
    #[serde(default)]
    code: String,
}

/// Parts the two again.
pub async fn part(call: Call, Path(id): Path<i64>, Form(form): Form<Other>) -> PageResult {
    call.desk.may(&MergePeople).await?;
    let Some(desk) = desk_for(&call, id) else { return to_person(id) };
    let done = async {
        check_fresh_code(&call, &form.code).await?;
        merging::part(&desk, id, form.other).await
    };
    match done.await {
        Ok(()) => to_person(id),
        Err(failure) if is_told(&failure) => show_merged(&call, &desk, id, Some(failure)).await,
        Err(failure) => Err(failure),
    }
}
