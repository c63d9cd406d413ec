//! Two records of one person: put together, closed, parted, on both databases.

use super::*;
use crate::keeping::tests::{bind, bring_courses, clean, count, course};
use crate::keeping::{self, replay};
use crate::people::history_view::changes;
use crate::people::merging::{self, FIELD};
use crate::people::{acts as people_acts, undo};
use crate::placement::acts as jobs;
use crate::testing::{demo_offices, offices};
use crate::training;
use leka_core::YesNo;
use leka_platform::backup::json_of;
use leka_schema::Table;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

const USED: &str = "people-merging-used";
const STARTS: &[&str] = &["2022-02-01", "2022-04-01", "2022-06-01"];
const EMPLOYERS: &[&str] = &["样本甲", "样本乙"];

/// Two records of one person: the right one, and one under a number with a slip of the hand in another township.
fn two(n: u32) -> (CheckedPerson, CheckedPerson) {
    let right = person(n, HOME);
    let wrong = CheckedPerson { name: right.name.clone(), ..person(n + 100, ELSEWHERE) };
    (right, wrong)
}

/// Another job, from that day on.
fn later_job(person: &CheckedPerson, employer: &str, start: &str) -> CheckedPlacement {
    CheckedPlacement { employer: employer.to_owned(), start: start.parse().unwrap(), ..job(person) }
}

fn county(office: &TestOffice) -> Desk {
    desk_as(office, "county_desk", Role::CountyDesk, None)
}

fn message<T>(done: Result<T, leka_platform::Failure>) -> String {
    done.err().map(|failure| failure.message).unwrap_or_default()
}

/// Brings in the whole list of the source anew: what is not in it any more is withdrawn.
async fn replace(office: &TestOffice, jobs: &[CheckedPlacement]) {
    let desk = office.operator();
    let permit = desk.may(&ImportPlacements::default()).await.unwrap();
    let mut write = desk.write(&permit).await.unwrap();
    let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
    let (ids, phones) = indexes(desk.vault(), jobs, |row| &row.person);
    let (people, records) = (desk.new_ids(10), desk.new_ids(10));
    let mut roll = Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, people).await.unwrap();
    let mut notes = Notes::default();
    let batch = Batch { by: &by, source: "样本", replaces: Some(&[]), ids: records, notes: &mut notes };
    let done = placement::ledger::store(write.tx(), batch, &mut roll, &ids, jobs).await.unwrap();
    write.touch(done.touched).await.unwrap();
    write.commit(Entry::of("ledger")).await.unwrap();
}

/// All contributions and the records of these people, without versions: what has to be as before.
async fn state(office: &TestOffice, people: &[i64]) -> Vec<String> {
    let reader = office.office.db.reader();
    let table = Table::find("contribution").unwrap();
    let query =
        Query::select().columns(table.columns.iter().map(|one| Alias::new(one.name))).from(Alias::new(table.name)).to_owned();
    let mut out = Vec::new();
    for row in reader.all(&query).await.unwrap() {
        let cells = table.columns.iter().enumerate().map(|(at, column)| json_of(&row, at, column.kind).unwrap().to_string());
        out.push(cells.collect::<Vec<_>>().join(" "));
    }
    for job in placement::store::list_of_people(&reader, people).await.unwrap() {
        out.push(format!("{:?}", placement::store::Stored { version: 0, ..job }));
    }
    for course in training::store::list_of_people(&reader, people).await.unwrap() {
        out.push(format!("{:?}", training::store::Stored { version: 0, ..course }));
    }
    out.sort();
    out
}

#[tokio::test]
async fn rel_16_putting_together_and_parting_gives_the_same_records_and_contributions() {
    for office in offices().await {
        let (right, wrong) = two(1);
        bring_in(&office, &[job(&right), job(&wrong), later_job(&wrong, "样本面馆", "2022-05-01")]).await;
        bring_courses(&office, &[course(&right, "样本班甲", YesNo::Yes)]).await;
        bring_courses(&office, &[course(&wrong, "样本班甲", YesNo::Yes), course(&wrong, "样本班乙", YesNo::Yes)]).await;
        let ids = [id_of(&office, &right).await, id_of(&office, &wrong).await];
        let reader = office.office.db.reader();
        let before = state(&office, &ids).await;
        for _ in 0..2 {
            office.later(60);
            merging::merge(&county(&office), ids[0], ids[1]).await.unwrap();
            clean(&office.office).await;
            // What stood under both counts once, the rest moved.
            let (here, there) = (jobs_of(&office, ids[0]).await, jobs_of(&office, ids[1]).await);
            assert!(here.len() == 2 && here.iter().all(|job| !job.withdrawn));
            assert!(there.len() == 1 && there[0].withdrawn && there[0].is(here[0].start, &here[0].employer_key));
            let courses = training::store::list_of_people(&reader, &ids[..1]).await.unwrap();
            assert!(courses.len() == 2 && courses.iter().all(|course| !course.withdrawn));
            assert_eq!(count(&office, "contribution", "subject", ids[1]).await, 0, "nothing counts under the other number");
            // The history says it of both and of what moved, by whom.
            let lines = changes(&reader, ids[0], 50).await.unwrap();
            let marked = |noun: &str| lines.iter().any(|line| line.field == FIELD && line.noun == noun && !line.new.is_empty());
            assert!(marked("person") && marked("placement") && marked("training_completion"));
            assert!(lines.iter().filter(|line| line.field == FIELD).all(|line| line.account == "county_desk"));
            // No list and no search finds the closed number, and nobody is made of it again.
            let people = store::count(&reader).await.unwrap();
            bring_in(&office, &[later_job(&wrong, "样本茶馆二", "2022-06-01")]).await;
            assert_eq!(store::count(&reader).await.unwrap(), people);
            assert_eq!(jobs_of(&office, ids[1]).await.len(), 1);
            assert!(store::find(&reader, ids[1]).await.unwrap().is_none());
            assert!(store::list_of_township(&reader, ELSEWHERE).await.unwrap().is_empty());
            // The ordinary undo of a correction does not take it apart.
            let at = lines[0].at;
            assert_eq!(message(undo::undo(&county(&office), ids[0], at).await), "people-undo-not");
            office.later(60);
            merging::part(&county(&office), ids[0], ids[1]).await.unwrap();
            assert_eq!(state(&office, &ids).await, before, "{}", office.database);
            assert!(store::find(&reader, ids[1]).await.unwrap().is_some());
            clean(&office.office).await;
        }
    }
}

#[tokio::test]
async fn rel_16_whatever_two_people_have_putting_together_and_parting_changes_nothing() {
    for seed in 0..3 {
        for office in offices().await {
            let mut random = StdRng::seed_from_u64(seed);
            let (right, wrong) = two(1);
            let mut rows = vec![job(&right), job(&wrong)];
            for _ in 0..8 {
                let who = if random.random_range(0..2) == 0 { &right } else { &wrong };
                let (start, employer) = (STARTS.choose(&mut random).unwrap(), EMPLOYERS.choose(&mut random).unwrap());
                rows.push(later_job(who, employer, start));
            }
            // One after the other: a file has a key once.
            for row in rows {
                bring_in(&office, &[row]).await;
            }
            let ids = [id_of(&office, &right).await, id_of(&office, &wrong).await];
            let before = state(&office, &ids).await;
            office.later(1);
            merging::merge(&county(&office), ids[0], ids[1]).await.unwrap();
            clean(&office.office).await;
            office.later(1);
            merging::part(&county(&office), ids[0], ids[1]).await.unwrap();
            clean(&office.office).await;
            assert_eq!(state(&office, &ids).await, before, "{} seed {seed}", office.database);
        }
    }
}

#[tokio::test]
async fn wp_10_one_sentence_whatever_of_the_persons_own_belongs_to_the_other_number() {
    for office in demo_offices().await {
        let desk = county(&office);
        let mut pairs = Vec::new();
        for n in 1..5 {
            let (right, wrong) = two(n);
            bring_in(&office, &[job(&right), job(&wrong)]).await;
            pairs.push((id_of(&office, &right).await, id_of(&office, &wrong).await, wrong));
        }
        // An account; a day of their own, as a registration at a desk leaves it; a telephone that they verified.
        bind(&office, 4711, &pairs[0].2).await;
        let tx = office.office.db.begin().await.unwrap();
        keeping::store::used_own_account(&tx, pairs[1].1, office.clock.today()).await.unwrap();
        tx.commit().await.unwrap();
        mark_number(&office, pairs[2].1, true).await;
        for (right, wrong, _) in &pairs[..3] {
            let before = state(&office, &[*right, *wrong]).await;
            let refused = merging::merge(&desk, *right, *wrong).await.unwrap_err();
            assert!(refused.message == USED && refused.args.is_empty() && refused.field.is_none(), "{refused:?}");
            assert_eq!(state(&office, &[*right, *wrong]).await, before);
        }
        // That somebody is confirmed changes nothing by itself, and the yes stays with its record (WP-7).
        let (right, wrong, _) = &pairs[3];
        let there = jobs_of(&office, *wrong).await;
        let tx = office.office.db.begin().await.unwrap();
        placement::store::confirm(&tx, there[0].id, "desk", true).await.unwrap();
        tx.commit().await.unwrap();
        merging::merge(&desk, *right, *wrong).await.unwrap();
        assert!(jobs_of(&office, *wrong).await[0].confirmed);
        // The other way round: what belongs to the right number is in nobody's way.
        merging::merge(&desk, pairs[0].1, pairs[0].0).await.unwrap();
    }
}

#[tokio::test]
async fn m_04_two_records_are_not_put_together_while_something_speaks_against_it() {
    for office in offices().await {
        let desk = county(&office);
        let (right, wrong) = two(1);
        let stranger = person(3, HOME);
        bring_in(&office, &[job(&right), job(&wrong), later_job(&wrong, "样本面馆", "2022-05-01"), job(&stranger)]).await;
        let (r, w, s) = (id_of(&office, &right).await, id_of(&office, &wrong).await, id_of(&office, &stranger).await);
        assert_eq!(message(merging::merge(&desk, r, s).await), "people-merging-names");
        assert_eq!(message(merging::merge(&desk, r, r).await), "people-merging-same");
        // Under the right number the same work was withdrawn: somebody says first which of the two is true.
        let same = jobs_of(&office, r).await.remove(0);
        jobs::set_withdrawn(&desk, same.id, same.version, true).await.unwrap();
        let refused = merging::merge(&desk, r, w).await.unwrap_err();
        assert_eq!(refused.message, "people-merging-withdrawn");
        let same = jobs_of(&office, r).await.remove(0);
        jobs::set_withdrawn(&desk, same.id, same.version, false).await.unwrap();
        // Nobody but the county desk.
        let township = desk_as(&office, "township_desk", Role::TownshipDesk, Some(HOME));
        assert!(merging::merge(&township, r, w).await.is_err());
        merging::merge(&desk, r, w).await.unwrap();
        // What was changed since is named, and goes back when the change does.
        let moved = jobs_of(&office, r).await.into_iter().find(|job| job.employer == "样本面馆").unwrap();
        jobs::set_withdrawn(&desk, moved.id, moved.version, true).await.unwrap();
        let refused = merging::part(&desk, r, w).await.unwrap_err();
        assert_eq!((refused.message.as_str(), refused.args[0].1.as_str()), ("people-merging-changed", "样本面馆"));
        assert_eq!(message(merging::part(&desk, s, w).await), leka_platform::Failure::absent().message);
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn m_04_a_question_that_waits_and_a_record_with_others_behind_it_come_first() {
    for office in offices().await {
        let desk = county(&office);
        let (right, wrong) = two(1);
        let third = CheckedPerson { name: right.name.clone(), ..person(5, HOME) };
        bring_in(&office, &[job(&right), job(&wrong), job(&third)]).await;
        let (r, w, t) = (id_of(&office, &right).await, id_of(&office, &wrong).await, id_of(&office, &third).await);
        ask_where(&office, w).await;
        assert_eq!(message(merging::merge(&desk, r, w).await), "people-merging-question");
        merging::merge(&desk, w, t).await.unwrap();
        assert_eq!(message(merging::merge(&desk, r, w).await), "people-merging-chain");
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn m_30_a_list_that_still_has_the_closed_number_withdraws_nothing_that_moved() {
    for office in offices().await {
        let (right, wrong) = two(1);
        let rows = [job(&right), later_job(&wrong, "样本面馆", "2022-05-01")];
        bring_in(&office, &rows).await;
        let (r, w) = (id_of(&office, &right).await, id_of(&office, &wrong).await);
        merging::merge(&county(&office), r, w).await.unwrap();
        replace(&office, &rows).await;
        let jobs = jobs_of(&office, r).await;
        assert!(jobs.len() == 2 && jobs.iter().all(|job| !job.withdrawn), "{jobs:?}");
        assert!(jobs_of(&office, w).await.is_empty());
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn wp_24_who_is_deleted_is_deleted_under_both_numbers() {
    for office in demo_offices().await {
        let (right, wrong) = two(1);
        bring_in(&office, &[job(&right), job(&wrong), later_job(&wrong, "样本面馆", "2022-05-01")]).await;
        let (r, w) = (id_of(&office, &right).await, id_of(&office, &wrong).await);
        let desk = county(&office);
        merging::merge(&desk, r, w).await.unwrap();
        let number = right.id.secret();
        keeping::acts::delete(&desk, r, &number[number.len() - keeping::acts::SIGNS..]).await.unwrap();
        let reader = office.office.db.reader();
        assert_eq!(count(&office, "person", "id", w).await, 0);
        assert_eq!(count(&office, "merging", "person", w).await, 0);
        let vault = &office.office.vault;
        let both = [store::id_index(vault, &right.id), store::id_index(vault, &wrong.id)];
        assert_eq!(keeping::store::closed_among(&reader, vault, &both).await.unwrap().len(), 2, "no list brings either back");
        assert_eq!(replay::replay(&office.operator(), None).await.unwrap().events, 0, "the list knows both");
        clean(&office.office).await;
    }
}

#[tokio::test]
async fn sec_29_the_county_desk_sees_both_masked_puts_them_together_and_parts_them() {
    for office in demo_offices().await {
        let (right, wrong) = two(1);
        bring_in(&office, &[job(&right), job(&wrong), later_job(&wrong, "样本面馆", "2022-05-01")]).await;
        let (r, w) = (id_of(&office, &right).await, id_of(&office, &wrong).await);
        let mut desk = browser(&office, "county_desk").await;
        assert!(desk.get("/people").await.text.contains("href=\"/people/merging\""));
        let numbers = [("first", right.id.secret()), ("second", wrong.id.secret())];
        // No purpose, no look; a number that nobody has is said at its field.
        let answer = desk.submit("/people/merging", "/people/merging", &numbers).await;
        assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && !answer.text.contains("样本面馆"), "{}", answer.text);
        let nobody = person(9, HOME);
        let typed = [numbers[0], ("second", nobody.id.secret()), ("purpose", "correct")];
        let answer = desk.submit("/people/merging", "/people/merging", &typed).await;
        assert!(answer.text.contains("id=\"second-error\""), "{}", answer.text);
        let typed = [numbers[0], numbers[1], ("purpose", "correct")];
        let both = desk.submit("/people/merging", "/people/merging", &typed).await;
        assert_eq!(both.status, StatusCode::OK);
        assert!(both.text.contains("样本面馆") && both.text.contains(&wrong.id.masked()), "{}", both.text);
        assert!(!both.text.contains(wrong.id.secret()) && !both.text.contains(wrong.name.secret()));
        let looked = looks_in_journal(&office, "county_desk").await;
        assert_eq!(looked.iter().filter(|line| line[0] == "merge_people" && line[1] == "correct").count(), 2);
        // Which number is right has to be said.
        let (first, second) = (r.to_string(), w.to_string());
        let choice = [("first", first.as_str()), ("second", second.as_str())];
        let answer = desk.submit("/people/merging", "/people/merging/confirmed", &choice).await;
        assert!(answer.text.contains("id=\"right-error\""), "{}", answer.text);
        let choice = [choice[0], choice[1], ("right", first.as_str())];
        let done = desk.submit("/people/merging", "/people/merging/confirmed", &choice).await;
        assert_eq!(done.location(), format!("/people/{r}/merged"), "{}", done.text);
        let page = desk.get(done.location()).await.text;
        assert!(page.contains("样本面馆") && page.contains(&wrong.id.masked()), "{page}");
        assert!(desk.get(&format!("/people/{r}")).await.text.contains(&format!("href=\"/people/{r}/merged\"")));
        // Whoever types the closed number is told to use the other one, and not which.
        let closed = open(&mut desk, &wrong, "asked").await;
        assert!(closed.text.contains("on file under another one") && !closed.text.contains(right.id.secret()), "{}", closed.text);
        assert_eq!(desk.get(&format!("/people/{w}")).await.status, StatusCode::NOT_FOUND);
        let back = desk.submit(&format!("/people/{r}/merged"), &format!("/people/{r}/merged"), &[("other", &second)]).await;
        assert_eq!(back.location(), format!("/people/{r}"), "{}", back.text);
        assert_eq!(people_acts::residences(&office.office.db.reader(), w).await.unwrap()[0].township, ELSEWHERE);
        assert_eq!(jobs_of(&office, w).await.len(), 2);
        for account in ["township_desk", "planning", "confirming_desk", "statistics_auditor"] {
            let mut other = browser(&office, account).await;
            assert_eq!(other.submit("/account", "/people/merging", &typed).await.status, StatusCode::FORBIDDEN, "{account}");
        }
        clean(&office.office).await;
    }
}
