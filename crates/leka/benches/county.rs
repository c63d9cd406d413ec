//! Counting and correcting on a demo county, beside one hand-written query on the same file.
//!
//! Prints medians and ratios; asserts nothing. `LEKA_BENCH_PEOPLE` sets the size (default 55,000; 550,000 is ten times).

use leka_core::Lang;
use leka_platform::counting::{figures, live, recount};
use leka_platform::db::Reads;
use leka_platform::office::Location;
use leka_platform::{Clock, Desk, Entry};
use leka_services::demo::make::{Ask, make};
use leka_services::intake::acts::ImportPlacements;
use leka_services::plan_desk::acts::set_up;
use sea_orm::Statement;
use std::time::{Duration, Instant};

const PLAN: &str = include_str!("../../../plans/luolong-2022/plan.toml");

/// What a county clerk's programmer would write: how many people are placed, by township.
const BY_HAND: &str = "SELECT p.township, count(DISTINCT t.person) FROM placement t JOIN person p ON p.id = t.person \
    WHERE t.withdrawn = 0 AND t.kind = 'transfer' AND t.start_day <= 19357 AND (t.end_day IS NULL OR t.end_day >= 18993) \
    GROUP BY p.township";
/// The same without townships.
const ONE_NUMBER: &str = "SELECT count(DISTINCT person) FROM placement WHERE withdrawn = 0 AND kind = 'transfer' \
    AND start_day <= 19357 AND (end_day IS NULL OR end_day >= 18993)";

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}
fn percentile_99(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() * 99 / 100].as_secs_f64() * 1000.0
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(run())
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let people = std::env::var("LEKA_BENCH_PEOPLE").ok().and_then(|text| text.parse().ok()).unwrap_or(55_000);
    let dir = tempfile::tempdir()?;
    let location = Location::at(&dir.path().join("data"));
    let (office, _) = set_up(&location, PLAN, "plan.toml", Clock::system()).await.map_err(|failure| format!("{failure:?}"))?;
    let desk = Desk::operator(office.clone(), Lang::En);
    let started = Instant::now();
    let made = make(&desk, Ask { people, seed: 1, year: 2022 }, |_, _| {}).await?;
    println!("demo county: {} people, {} placements in {:.1} s", made.people, made.placements, started.elapsed().as_secs_f64());
    let (reader, plan) = (office.db.reader(), office.plan());

    let (mut by_hand, mut one_number) = (Vec::new(), Vec::new());
    for _ in 0..30 {
        for (sql, times) in [(BY_HAND, &mut by_hand), (ONE_NUMBER, &mut one_number)] {
            let started = Instant::now();
            reader.all_raw(Statement::from_string(reader.backend(), sql)).await?;
            times.push(started.elapsed());
        }
    }
    let mut again = Vec::new();
    for _ in 0..9 {
        let started = Instant::now();
        let differences = recount(&reader.snapshot().await?, office.facts, &plan).await?;
        again.push(started.elapsed());
        if !differences.is_empty() {
            return Err(format!("{differences:?}").into());
        }
    }
    let (hand, one, all) = (median(by_hand), median(one_number), median(again));
    println!(
        "recount of every indicator, row and sum {all:.1} ms; one hand-written count by township {hand:.1} ms: ratio {:.1}; \
         one number alone {one:.1} ms: ratio {:.1}",
        all / hand,
        all / one
    );

    let day = plan.plan.last_day();
    let (mut correct, mut count, mut first_page, mut page) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let persons =
        reader.all_raw(Statement::from_string(reader.backend(), "SELECT DISTINCT person FROM placement LIMIT 200")).await?;
    for (turn, row) in persons.iter().enumerate() {
        let person: i64 = row.try_get_by_index(0)?;
        let sector = ["industry", "project", "services"][turn % 3];
        let started = Instant::now();
        let permit = desk.may(&ImportPlacements { place: None }).await?;
        let write = desk.write(&permit).await?;
        let sql = format!("UPDATE placement SET sector = '{sector}', version = version + 1 WHERE person = {person}");
        write.tx().execute_raw(Statement::from_string(reader.backend(), sql)).await?;
        let counting = Instant::now();
        let batch = desk.new_id();
        live::touch(write.tx(), batch, &[person]).await?;
        live::count_touched(write.tx(), office.facts, &plan, batch).await?;
        count.push(counting.elapsed());
        write.commit(Entry::of("bench")).await?;
        correct.push(started.elapsed());
        let started = Instant::now();
        figures::figures(&office, day, &[]).await?;
        first_page.push(started.elapsed());
        let started = Instant::now();
        figures::figures(&office, day, &[]).await?;
        page.push(started.elapsed());
    }
    println!(
        "one correction with its figures {:.2} ms (99 % {:.2}), counting {:.2} ms (99 % {:.2})",
        median(correct.clone()),
        percentile_99(correct),
        median(count.clone()),
        percentile_99(count)
    );
    println!(
        "all figures right after a write {:.2} ms (99 % {:.2}), again {:.3} ms",
        median(first_page.clone()),
        percentile_99(first_page),
        median(page)
    );
    Ok(())
}
