//! Whatever happens in whatever order: what is counted is what a recount gives (REL-16).

use super::*;
use crate::people::acts::{self as people_acts, Manner};
use crate::people::history_view::changes;
use crate::people::merge::{Field, Typed};
use crate::people::undo;
use crate::placement::acts as jobs;
use crate::placement::confirming::{self, Answer};
use crate::testing::offices;
use crate::training;
use leka_core::Day;
use leka_platform::counting::{Basis, explain, figures, recount};
use leka_platform::{Failure, Kind};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;

/// Refusals are part of life; faults of ours are not.
fn fine<T>(done: Result<T, Failure>) {
    if let Err(failure) = done {
        assert!(matches!(failure.kind, Kind::Input | Kind::Conflict | Kind::Absent), "{failure:?}");
    }
}

async fn ids(office: &TestOffice, table: &str, column: &str) -> Vec<(i64, i64)> {
    let query = Query::select()
        .columns(["id", column].map(Alias::new))
        .from(Alias::new(table))
        .order_by(Alias::new("id"), Order::Asc)
        .to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())).collect()
}

/// Of which work each placement speaks, kind, channel and destination, and whether its worker's word counts.
async fn works(office: &TestOffice) -> BTreeMap<i64, ([String; 3], bool)> {
    let columns = ["id", "confirmed", "kind", "channel", "destination"].map(Alias::new);
    let query = Query::select().columns(columns).from(Alias::new("placement")).to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    let read = |row: &sea_orm::QueryResult| {
        let number = |at: usize| row.try_get_by_index::<i64>(at).unwrap();
        (number(0), (std::array::from_fn(|at| row.try_get_by_index(at + 2).unwrap()), number(1) == 1))
    };
    rows.iter().map(read).collect()
}

fn typed(version: i64, name: &'static str, now: &str) -> Typed {
    Typed { version, fields: vec![Field { name, was: String::new(), now: now.to_owned() }] }
}

struct World<'w> {
    office: &'w TestOffice,
    random: StdRng,
    inventor: Inventor,
    crowd: Vec<CheckedPerson>,
    county: Desk,
    asking: Desk,
}

impl World<'_> {
    fn chance(&mut self, of_hundred: u32) -> bool {
        self.random.random_range(0..100) < of_hundred
    }
    fn one_of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        list.choose(&mut self.random).cloned()
    }
    fn township(&mut self) -> String {
        let all = self.office.office.townships().to_vec();
        self.one_of(&all).unwrap()
    }

    async fn import(&mut self) {
        let rows = self.random.random_range(1..12);
        let mut ledger = Vec::new();
        for row in 0..rows {
            let someone = self.random.random_range(0..self.crowd.len());
            let urban = self.chance(10);
            let mut person = self.crowd[someone].clone();
            if self.chance(20) {
                person.township = Some(self.township());
            }
            ledger.extend(self.inventor.placement(&person, row + 2, urban));
        }
        bring_in(self.office, &ledger).await;
        if self.chance(30) {
            // The same list again, one day later: some rows correct, most change nothing.
            ledger.iter_mut().for_each(|row| row.sector = Some(leka_core::Sector::Project));
            bring_in(self.office, &ledger).await;
        }
    }

    async fn roster(&mut self) {
        let mut roster = Vec::new();
        for row in 0..self.random.random_range(1..6) {
            let someone = self.random.random_range(0..self.crowd.len());
            let person = self.crowd[someone].clone();
            roster.extend(self.inventor.training(&person, row + 2));
        }
        let desk = self.office.operator();
        let permit = desk.may(&crate::intake::acts::ImportTrainings::default()).await.unwrap();
        let mut write = desk.write(&permit).await.unwrap();
        let by = By { account: "operator", now: desk.now(), import: None, sheets: &[] };
        let (ids, phones) = indexes(desk.vault(), &roster, |row| &row.person);
        let mut roll =
            Roll::load(write.tx(), desk.vault(), Power::Mention, "样本", &ids, &phones, desk.new_ids(20)).await.unwrap();
        let run = desk.new_ids(20);
        let mut notes = Notes::default();
        let batch = Batch { by: &by, source: "样本", replaces: None, ids: run, notes: &mut notes };
        let done = training::ledger::store(write.tx(), batch, &mut roll, &ids, &roster).await.unwrap();
        write.touch(done.touched).await.unwrap();
        write.commit(Entry::of("roster")).await.unwrap();
    }

    async fn correct_a_job(&mut self) {
        let all = ids(self.office, "placement", "version").await;
        let Some((id, version)) = self.one_of(&all) else { return };
        let fields = [
            ("sector", "industry"),
            ("sector", "unknown"),
            ("channel", "organised"),
            ("kind", "urban"),
            ("kind", "transfer"),
            ("place", "四川省成都市"),
            ("place", "县内"),
            ("end", ""),
            ("end", "2022-07-01"),
            ("end", "2022-02-01"),
            ("pay", "410000 month"),
        ];
        let Some((name, now)) = self.one_of(&fields) else { return };
        fine(jobs::correct(&self.county, id, typed(version, name, now)).await);
    }

    async fn begin_otherwise(&mut self) {
        let all = ids(self.office, "placement", "version").await;
        let Some((id, version)) = self.one_of(&all) else { return };
        let start = Day::first_of_year(2022).plus(self.random.random_range(-40..360));
        fine(jobs::set_start(&self.county, id, version, start).await);
    }

    async fn withdraw(&mut self) {
        let withdrawn = self.chance(50);
        let (jobs_known, courses) =
            (ids(self.office, "placement", "version").await, ids(self.office, "training_completion", "version").await);
        if let Some((id, version)) = self.one_of(&jobs_known) {
            fine(jobs::set_withdrawn(&self.county, id, version, withdrawn).await);
        }
        if let Some((id, version)) = self.one_of(&courses) {
            fine(training::acts::set_withdrawn(&self.county, id, version, withdrawn).await);
        }
    }

    async fn correct_a_course(&mut self) {
        let all = ids(self.office, "training_completion", "version").await;
        let Some((id, version)) = self.one_of(&all) else { return };
        let fields = [
            ("completed", "no"),
            ("completed", "yes"),
            ("mode", "order"),
            ("subsidised", "no"),
            ("end", "2022-12-31"),
            ("end", ""),
        ];
        let Some((name, now)) = self.one_of(&fields) else { return };
        fine(training::acts::correct(&self.county, id, typed(version, name, now)).await);
    }

    async fn move_somebody(&mut self) {
        let all = ids(self.office, "person", "version").await;
        let Some((id, version)) = self.one_of(&all) else { return };
        let (to, wrong) = (self.township(), self.chance(50));
        let day = Day::first_of_year(2022).plus(self.random.random_range(0..270));
        let manner = if wrong { Manner::Wrong } else { Manner::Moved(day) };
        fine(people_acts::set_township(&self.county, id, version, &to, "", manner).await);
    }

    async fn ask(&mut self) {
        let all = ids(self.office, "placement", "person").await;
        let Some((id, _)) = self.one_of(&all) else { return };
        let answer = if self.chance(60) { Answer::Yes } else { Answer::Asked };
        fine(confirming::keep(&self.asking, id, answer).await);
    }

    async fn undo_something(&mut self) {
        let all = ids(self.office, "person", "version").await;
        let Some((id, _)) = self.one_of(&all) else { return };
        let known = changes(&self.office.office.db.reader(), id, 20).await.unwrap();
        if let Some(change) = self.one_of(&known) {
            fine(undo::undo(&self.county, id, change.at).await);
        }
    }

    async fn step(&mut self) {
        match self.random.random_range(0..12) {
            0..3 => self.import().await,
            3 => self.roster().await,
            4 | 5 => self.correct_a_job().await,
            6 => self.begin_otherwise().await,
            7 => self.withdraw().await,
            8 => self.correct_a_course().await,
            9 => self.move_somebody().await,
            10 => self.ask().await,
            _ => self.undo_something().await,
        }
    }
}

/// Behind each figure, every record of its fact stands once: among the rows that count, or with a reason.
async fn every_record_counts_or_has_a_reason(office: &TestOffice) {
    let (reader, plan) = (office.office.db.reader(), office.office.plan());
    for indicator in &plan.plan.indicators {
        let Some(fact) = figures::fact_of(&plan, indicator) else { continue };
        let Some(source) = office.office.facts.iter().find(|source| source.fact.name == fact.name) else { continue };
        let mut all: Vec<i64> = ids(office, source.table, "version").await.into_iter().map(|(id, _)| id).collect();
        all.sort_unstable();
        for basis in [Basis::Reported, Basis::Confirmed] {
            let ask = explain::Ask { as_of: plan.plan.last_day(), basis, only: Vec::new(), within: None };
            let beside = explain::rows_that_do_not(&reader, &plan, source, indicator, &ask, None).await.unwrap();
            let count = explain::count_that_do_not(&reader, &plan, source, indicator, &ask).await.unwrap();
            assert_eq!(count, beside.len() as u64);
            assert!(beside.iter().all(|row| row.reason.is_some()));
            let counting = explain::rows_that_count(&reader, &plan, source, indicator, &ask, None).await.unwrap();
            let mut seen: Vec<i64> = counting.iter().chain(&beside).map(|row| row.record).collect();
            seen.sort_unstable();
            assert_eq!(seen, all, "{} {} {basis:?}", office.database, indicator.id);
        }
    }
}

#[tokio::test]
async fn rel_16_any_sequence_of_imports_corrections_confirmations_and_withdrawals_counts_like_a_recount() {
    // Short and seeded here; LEKA_LONG runs it long (security.md, "the long loops").
    let (seeds, steps) = if std::env::var_os("LEKA_LONG").is_some() { (15, 120) } else { (3, 40) };
    let mut ever = 0;
    for seed in 0..seeds {
        for office in offices().await {
            let townships = office.office.townships().to_vec();
            let mut inventor = Inventor::new(seed, townships, 2022);
            let crowd: Vec<CheckedPerson> = (0..12).filter_map(|n| inventor.person(n)).collect();
            let mut world = World {
                office: &office,
                random: StdRng::seed_from_u64(seed),
                inventor,
                crowd,
                county: desk_as(&office, "county_desk", Role::CountyDesk, None),
                asking: desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None),
            };
            crate::conduct::tests::set_up(&office).await;
            let mut confirmed: BTreeMap<i64, [String; 3]> = BTreeMap::new();
            for step in 0..steps {
                office.later(1);
                world.step().await;
                let plan = office.office.plan();
                let reader = office.office.db.reader();
                let found = recount(&reader.snapshot().await.unwrap(), office.office.facts, &plan).await.unwrap();
                assert!(found.is_empty(), "{} seed {seed} step {step}: {found:?}", office.database);
                if step % 8 == 0 {
                    every_record_counts_or_has_a_reason(&office).await;
                }
                // The worker's word stands for as long as the record speaks of the same work, and no longer (WP-7).
                let now = works(&office).await;
                for (id, work) in &confirmed {
                    let (same, word) = now.get(id).map_or((false, false), |(now, word)| (now == work, *word));
                    assert_eq!(same, word, "seed {seed} step {step}: {id} was said of {work:?}");
                }
                confirmed = now.into_iter().filter(|(_, (_, word))| *word).map(|(id, (work, _))| (id, work)).collect();
            }
            ever += confirmed.len();
        }
    }
    assert!(ever > 0, "nobody was ever asked");
}
