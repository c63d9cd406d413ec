//! Two records of one person (M4): an old number and a new one, or a number with a slip of the hand. The county desk says which
//! number is right; work and courses of the other record become those of this one, and the other one is closed. All of it can be
//! taken back (`docs/decisions/0042-two-records-of-one-person.md`).
//!
//! Nothing here reads who confirmed what (WP-7). A record to which anything of the person's own belongs is not closed, and the desk
//! is told one sentence, whatever it was (WP-10).

use super::acts::{by, get_own};
use super::find::{MERGED, NOT_FOUND, unreadable};
use super::history_view::{self, BY_THE_PERSON, Change};
use super::store::merged::{self, Merged};
use super::store::{self, StoredPerson, writing};
use crate::accounts::looks;
use crate::intake::history::{self, Line};
use crate::intake::questions;
use crate::keeping::list::{OF_WORK, own};
use crate::keeping::store::leads_to;
use crate::placement::own::SOURCE;
use crate::placement::store::Stored as Job;
use crate::training::store::Stored as Course;
use crate::{placement, training};
use leka_core::NationalId;
use leka_platform::db::{Reads, Tx};
use leka_platform::{Act, ActSpec, Desk, Entry, Failure, Kind, Permit, Vault};
use sea_orm::Value;
use std::collections::HashMap;

/// Put two records of one person together, or part them again.
pub struct MergePeople;
impl Act for MergePeople {
    const SPEC: ActSpec = ActSpec { name: "merge_people", room: "people", changes: true };
}

/// What of a record is shown and moved, in the words of the journal.
const SHOWN: &str = "work training";

/// The field of the history: of records which merge they moved with, of people that there was one.
pub const FIELD: &str = "merged";

fn conflict(message: &str) -> Failure {
    Failure::new(Kind::Conflict, message)
}

/// The two people with these numbers, in their order. Nothing is shown yet.
pub async fn find(desk: &Desk, numbers: [&str; 2]) -> Result<[StoredPerson; 2], Failure> {
    let permit = desk.may(&MergePeople).await?;
    let first = find_one(desk, &permit, numbers[0], "first").await?;
    let second = find_one(desk, &permit, numbers[1], "second").await?;
    if first.id == second.id {
        return Err(Failure::input("people-merging-same").at("second"));
    }
    Ok([first, second])
}

async fn find_one(desk: &Desk, permit: &Permit<MergePeople>, number: &str, at: &'static str) -> Result<StoredPerson, Failure> {
    let number = NationalId::parse(number, false, desk.today()).map_err(|fault| unreadable(fault).at(at))?;
    let index = store::id_index(desk.vault(), &number);
    let found = store::list_with_closed(&desk.read(permit), &[index]).await?;
    let found = found.into_iter().find(|person| permit.scope().covers(&person.township));
    match found {
        Some(person) if person.is_closed() => Err(Failure::input(MERGED).at(at)),
        Some(person) => Ok(person),
        None => {
            desk.write(permit).await?.commit(Entry::of("number not found")).await?;
            Err(Failure::input(NOT_FOUND).at(at))
        }
    }
}

/// Both people, the look at them recorded before anything is shown (SEC-29).
pub async fn open(desk: &Desk, ids: [i64; 2]) -> Result<(Permit<MergePeople>, [StoredPerson; 2]), Failure> {
    let permit = desk.may(&MergePeople).await?;
    let reader = desk.read(&permit);
    let people = [get_own(&reader, permit.scope(), ids[0]).await?, get_own(&reader, permit.scope(), ids[1]).await?];
    let pseudonyms = people.iter().map(|person| person.pseudonym(desk.vault())).collect();
    looks::record(desk, &permit, SHOWN, pseudonyms).await?;
    Ok((permit, people))
}

/// What becomes of the records of a number that is not the right one.
#[derive(Default)]
struct Moving {
    jobs: Vec<Job>,
    courses: Vec<Course>,
    /// What the right number has already: the same employer and first day, the same course.
    twice_jobs: Vec<Twice<Job>>,
    twice_courses: Vec<Twice<Course>>,
}

/// A record that stays where it is, and whether the other one of its kind is in force.
struct Twice<T> {
    record: T,
    other_in_force: bool,
}

impl Moving {
    async fn of<R: Reads>(reads: &R, right: i64, wrong: i64) -> Result<Moving, Failure> {
        let mut moving = Moving::default();
        let there = placement::store::list_of_people(reads, &[right]).await?;
        for record in placement::store::list_of_people(reads, &[wrong]).await? {
            match there.iter().find(|other| other.is(record.start, &record.employer_key)) {
                Some(other) => moving.twice_jobs.push(Twice { record, other_in_force: !other.withdrawn }),
                None => moving.jobs.push(record),
            }
        }
        let there = training::store::list_of_people(reads, &[right]).await?;
        for record in training::store::list_of_people(reads, &[wrong]).await? {
            match there.iter().find(|other| other.is(record.start, &record.institution_key, &record.course_key)) {
                Some(other) => moving.twice_courses.push(Twice { record, other_in_force: !other.withdrawn }),
                None => moving.courses.push(record),
            }
        }
        // What is withdrawn already stays as it is.
        moving.twice_jobs.retain(|twice| !twice.record.withdrawn);
        moving.twice_courses.retain(|twice| !twice.record.withdrawn);
        Ok(moving)
    }

    /// What speaks against it as far as the lists and the desk itself wrote it.
    fn check(&self, vault: &Vault, right: &StoredPerson, wrong: &StoredPerson) -> Result<(), Failure> {
        if !right.name(vault)?.same_as(&wrong.name(vault)?) {
            return Err(conflict("people-merging-names"));
        }
        let of_jobs = self.twice_jobs.iter().find(|twice| !twice.other_in_force).map(|twice| &twice.record.employer);
        let of_courses = self.twice_courses.iter().find(|twice| !twice.other_in_force).map(|twice| &twice.record.course);
        if let Some(what) = of_jobs.or(of_courses) {
            // Which of the two is true is for somebody to say: nothing in force is lost for a record that was withdrawn.
            return Err(conflict("people-merging-withdrawn").arg("what", what));
        }
        let born = right.national_id(vault)?.birth_day();
        let in_force = self.jobs.iter().filter(|job| !job.withdrawn);
        // By the right number the person may have been too young (WP-16).
        match in_force.flat_map(|job| placement::rules::check(job, born)).next() {
            Some(fault) => Err(conflict(fault.message)),
            None => Ok(()),
        }
    }
}

/// Whether anything of the person's own belongs to a record. All of it is looked at alike, and nobody learns what it was.
async fn is_used<R: Reads>(reads: &R, person: &StoredPerson, jobs: &[Job]) -> Result<bool, Failure> {
    let mut used = person.phone_verified || person.recorded_by == BY_THE_PERSON || jobs.iter().any(|job| job.source == SOURCE);
    for place in own() {
        used |= leads_to(reads, place.table, place.column, &[person.id]).await?;
    }
    Ok(used)
}

/// The mark of a record that moved: the closed record, and the version that it has since.
fn mark(closed: i64, version: i64) -> String {
    format!("{closed} {version}")
}

fn read_mark(text: &str) -> Option<(i64, i64)> {
    let (closed, version) = text.split_once(' ')?;
    Some((closed.parse().ok()?, version.parse().ok()?))
}

fn moved(noun: &'static str, record: i64, from: &str, to: &str) -> Line {
    Line::of(noun, record, FIELD).from_to(from, to)
}

/// Puts a record into the one with the right number, and closes it.
pub async fn merge(desk: &Desk, right: i64, wrong: i64) -> Result<(), Failure> {
    let permit = desk.may(&MergePeople).await?;
    desk.has_purpose()?;
    let mut write = desk.write(&permit).await?;
    let right = get_own(write.tx(), permit.scope(), right).await?;
    let wrong = get_own(write.tx(), permit.scope(), wrong).await?;
    if right.id == wrong.id {
        return Err(Failure::input("people-merging-same").at("second"));
    }
    let moving = Moving::of(write.tx(), right.id, wrong.id).await?;
    moving.check(desk.vault(), &right, &wrong)?;
    if !merged::list_into(write.tx(), &[wrong.id]).await?.is_empty() {
        return Err(conflict("people-merging-chain"));
    }
    if questions::waits_for(write.tx(), wrong.id).await? {
        return Err(conflict("people-merging-question"));
    }
    let jobs: Vec<Job> = moving.jobs.iter().chain(moving.twice_jobs.iter().map(|twice| &twice.record)).cloned().collect();
    if is_used(write.tx(), &wrong, &jobs).await? {
        return Err(conflict("people-merging-used"));
    }
    let by = by(desk);
    let lines = close(write.tx(), &right, &wrong, &moving).await?;
    history::write(write.tx(), &by, lines).await?;
    let row = Merged { person: wrong.id, into: right.id, at: by.now, account: by.account.to_owned() };
    merged::add(write.tx(), &row).await?;
    write.touch([right.id, wrong.id]).await?;
    write.commit(about_both(desk, "merged", &right, &wrong)).await
}

fn about_both(desk: &Desk, detail: &str, right: &StoredPerson, wrong: &StoredPerson) -> Entry {
    let vault = desk.vault();
    Entry::of(detail).about(right.pseudonym(vault), SHOWN).about(wrong.pseudonym(vault), SHOWN)
}

/// Moves and withdraws; gives the history of it.
async fn close(tx: &Tx, right: &StoredPerson, wrong: &StoredPerson, moving: &Moving) -> Result<Vec<Line>, Failure> {
    let to = |version: i64| mark(wrong.id, version + 1);
    let person = |id: i64| moved("person", id, "", "1");
    let mut lines = vec![person(right.id), person(wrong.id)];
    for job in &moving.jobs {
        lines.push(moved("placement", job.id, "", &to(job.version)));
    }
    for course in &moving.courses {
        lines.push(moved("training_completion", course.id, "", &to(course.version)));
    }
    let withdrawn = |noun: &'static str, record: i64, version: i64| {
        [Line::of(noun, record, "withdrawn").from_to("0", "1"), moved(noun, record, "", &to(version))]
    };
    for twice in &moving.twice_jobs {
        lines.extend(withdrawn("placement", twice.record.id, twice.record.version));
    }
    for twice in &moving.twice_courses {
        lines.extend(withdrawn("training_completion", twice.record.id, twice.record.version));
    }
    placement::store::give_to(tx, &ids(&moving.jobs, |job| job.id), right.id).await?;
    training::store::give_to(tx, &ids(&moving.courses, |course| course.id), right.id).await?;
    placement::store::withdraw(tx, &ids(&moving.twice_jobs, |twice| twice.record.id)).await?;
    training::store::withdraw(tx, &ids(&moving.twice_courses, |twice| twice.record.id)).await?;
    set_version(tx, wrong.id, -(wrong.version + 1)).await?;
    Ok(lines)
}

async fn set_version(tx: &Tx, person: i64, version: i64) -> Result<(), Failure> {
    writing::set(tx, person, vec![("version", Value::from(version))]).await
}

fn ids<T>(records: &[T], id: impl Fn(&T) -> i64) -> Vec<i64> {
    records.iter().map(id).collect()
}

/// What goes back when two records are parted, each with the version that it has had since.
#[derive(Default)]
pub struct Returning {
    pub jobs: Vec<(Job, i64)>,
    pub courses: Vec<(Course, i64)>,
}

impl Returning {
    /// By the lines that the merge left in the history: what the clock took away meanwhile is not among it.
    pub async fn of<R: Reads>(reads: &R, merged: &Merged) -> Result<Returning, Failure> {
        let mut versions: HashMap<(String, i64), i64> = HashMap::new();
        for person in [merged.into, merged.person] {
            for change in history_view::all_changes(reads, person).await? {
                if let Some(version) = version_of(&change, merged) {
                    // Records that were put together, parted and put together again have several.
                    let known = versions.entry((change.noun, change.record)).or_insert(version);
                    *known = version.max(*known);
                }
            }
        }
        let mut back = Returning::default();
        let both = [merged.into, merged.person];
        for job in placement::store::list_of_people(reads, &both).await? {
            if let Some(version) = versions.get(&("placement".to_owned(), job.id)) {
                back.jobs.push((job, *version));
            }
        }
        for course in training::store::list_of_people(reads, &both).await? {
            if let Some(version) = versions.get(&("training_completion".to_owned(), course.id)) {
                back.courses.push((course, *version));
            }
        }
        Ok(back)
    }

    /// What of it was changed since, in its own words.
    fn changed(&self) -> Option<&str> {
        let job = self.jobs.iter().find(|(job, version)| job.version != *version).map(|(job, _)| job.employer.as_str());
        let course = || self.courses.iter().find(|(course, version)| course.version != *version);
        job.or_else(|| course().map(|(course, _)| course.course.as_str()))
    }
}

/// The version that a line of the history keeps of a record that moved with this merge.
fn version_of(change: &Change, merged: &Merged) -> Option<i64> {
    let of_it = change.field == FIELD && change.at == merged.at && change.noun != "person";
    let (closed, version) = read_mark(&change.new).filter(|_| of_it)?;
    (closed == merged.person).then_some(version)
}

/// Parts two records again: exactly what moved goes back, what was withdrawn for it is in force again, and the closed record
/// opens.
pub async fn part(desk: &Desk, right: i64, wrong: i64) -> Result<(), Failure> {
    let permit = desk.may(&MergePeople).await?;
    desk.has_purpose()?;
    let mut write = desk.write(&permit).await?;
    let right = get_own(write.tx(), permit.scope(), right).await?;
    let row = merged::find(write.tx(), wrong).await?.filter(|row| row.into == right.id).ok_or_else(Failure::absent)?;
    let wrong = store::find_also_closed(write.tx(), row.person).await?;
    let wrong = wrong.filter(|person| permit.scope().covers(&person.township)).ok_or_else(Failure::absent)?;
    let back = Returning::of(write.tx(), &row).await?;
    if let Some(what) = back.changed() {
        return Err(conflict("people-merging-changed").arg("what", what));
    }
    let mut used = false;
    for (table, column) in OF_WORK {
        used |= leads_to(write.tx(), table, column, &ids(&back.jobs, |(job, _)| job.id)).await?;
    }
    if used {
        return Err(conflict("people-merging-since"));
    }
    let lines = give_back(write.tx(), &row, &back).await?;
    set_version(write.tx(), wrong.id, 1 - wrong.version).await?;
    merged::forget(write.tx(), &[wrong.id]).await?;
    history::write(write.tx(), &by(desk), lines).await?;
    write.touch([right.id, wrong.id]).await?;
    write.commit(about_both(desk, "parted", &right, &wrong)).await
}

async fn give_back(tx: &Tx, row: &Merged, back: &Returning) -> Result<Vec<Line>, Failure> {
    let person = |id: i64| moved("person", id, "1", "");
    let mut lines = vec![person(row.into), person(row.person)];
    let mut going = (Vec::new(), Vec::new());
    for (job, version) in &back.jobs {
        lines.push(moved("placement", job.id, &mark(row.person, *version), ""));
        if job.person == row.into {
            going.0.push(job.id);
        } else {
            let mut after = Job { withdrawn: false, ..job.clone() };
            lines.extend(placement::acts::lines(job, &after));
            placement::acts::write_record(tx, &mut after).await?;
        }
    }
    for (course, version) in &back.courses {
        lines.push(moved("training_completion", course.id, &mark(row.person, *version), ""));
        if course.person == row.into {
            going.1.push(course.id);
        } else {
            let mut after = Course { withdrawn: false, ..course.clone() };
            lines.extend(training::acts::lines(course, &after));
            training::acts::write_record(tx, &mut after).await?;
        }
    }
    placement::store::give_to(tx, &going.0, row.person).await?;
    training::store::give_to(tx, &going.1, row.person).await?;
    Ok(lines)
}

/// Whether records are closed for this one.
pub async fn has_closed<R: Reads>(reads: &R, person: i64) -> Result<bool, Failure> {
    Ok(!merged::list_into(reads, &[person]).await?.is_empty())
}

/// The records that are closed for these ones, with when and by whom.
pub async fn list_closed<R: Reads>(reads: &R, people: &[i64]) -> Result<Vec<(Merged, StoredPerson)>, Failure> {
    let mut out = Vec::new();
    for row in merged::list_into(reads, people).await? {
        if let Some(person) = store::find_also_closed(reads, row.person).await? {
            out.push((row, person));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_survives_its_text() {
        assert_eq!(read_mark(&mark(7, 3)), Some((7, 3)));
        assert!(read_mark("1").is_none() && read_mark("").is_none());
    }
}
