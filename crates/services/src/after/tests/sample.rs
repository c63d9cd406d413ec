//! The sample: three questions six months after the start, counted for the county.

use super::*;
use crate::after::quality::{ASKED, Said, is_drawn, open_until};
use crate::after::{sample, store};
use crate::my::tests::staff_pages;
use leka_platform::Kind;

/// Worlds in which the demo's resident recorded forty pieces of work of their own that turned six months old in one quarter,
/// and the night has drawn. Gives the placements that were drawn.
async fn drawn() -> Vec<(World, Vec<i64>)> {
    let mut out = Vec::new();
    for world in worlds().await {
        for back in 190..230 {
            let typed = crate::placement::own::Typed {
                trade: "样本厨师".to_owned(),
                employer: format!("样本面馆{back}"),
                place: "县内".to_owned(),
                sector: "services".to_owned(),
                start: day(&world, -back).to_string(),
                ..Default::default()
            };
            assert!(crate::my::acts::report(&world.me, &typed).await.unwrap().is_empty());
        }
        sample::night(&world.office.operator()).await.unwrap();
        let rows = rows(&world).await;
        out.push((world, rows.into_iter().map(|row| row.placement).collect()));
    }
    out
}

async fn rows(world: &World) -> Vec<store::Sampled> {
    store::list_sampled(&world.office.office.db.reader(), None).await.unwrap()
}

fn yes() -> Said {
    Said::of(["yes", "yes", "yes"]).unwrap()
}

#[tokio::test]
async fn wp_09_a_sample_of_those_in_work_for_six_months_is_asked_and_nobody_picks_it() {
    for (world, drawn) in drawn().await {
        let office = &world.office;
        let jobs = jobs_of(office, id_of(office, &world.zhaxi).await).await;
        let own: Vec<i64> = jobs.iter().filter(|job| job.employer.starts_with("样本面馆")).map(|job| job.id).collect();
        assert_eq!(own.len(), 40);
        let vault = world.me.vault();
        let mut expected: Vec<i64> =
            own.into_iter().filter(|id| is_drawn(&vault.token_hash("quality", &id.to_string()))).collect();
        expected.sort_unstable();
        assert_eq!(drawn, expected, "by the hash alone");
        assert!(drawn.len() < 40 && !drawn.is_empty());
        // The questions wait on the person's own page and nowhere else; whoever was only reported is not asked.
        let mut me = browser(office, "resident").await;
        let page = me.get("/my/after").await.text;
        assert_eq!(page.matches("value=\"six_months\"").count(), drawn.len());
        assert!(page.contains("Is the work you do now your own choice"));
        let refused = sample::say(&world.other, drawn[0], &yes()).await.unwrap_err();
        assert_eq!(refused.kind, Kind::Absent, "somebody else's (SEC-15)");
        // A word that no list has; then an answer, which is there again and can be changed.
        let work = drawn[0].to_string();
        let send = async |me: &mut Browser, chosen: &'static str| {
            let fields = [("say", "six_months"), ("work", work.as_str()), ("chosen", chosen), ("paid", "no")];
            me.submit("/my/after", "/my/after", &fields).await
        };
        assert_eq!(send(&mut me, "perhaps").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let kept = send(&mut me, "yes").await;
        assert_eq!(kept.status, StatusCode::OK, "{}", kept.text);
        assert!(
            kept.text.contains("name=\"chosen\" value=\"yes\" checked")
                && kept.text.contains("name=\"paid\" value=\"no\" checked")
        );
        assert_eq!(send(&mut me, "no").await.text.matches("name=\"chosen\" value=\"no\" checked").count(), 1);
        let record: serde_json::Value = serde_json::from_str(&me.submit("/my/record", "/my/take", &[]).await.text).unwrap();
        let said = record["after_six_months"].as_array().unwrap();
        assert_eq!(said.iter().filter(|one| one["answers"]["chosen"] == "no").count(), 1, "{record}");
    }
}

#[tokio::test]
async fn wp_09_what_was_drawn_goes_with_work_whose_first_day_is_corrected() {
    for (world, drawn) in drawn().await {
        let office = &world.office;
        sample::say(&world.me, drawn[0], &yes()).await.unwrap();
        let person = stored(office, &world).await;
        let job = jobs_of(office, person.id).await.into_iter().find(|job| job.id == drawn[0]).unwrap();
        begins_on(office, job.id, job.start.plus(-1)).await;
        let jobs = jobs_of(office, person.id).await;
        let moved = jobs.iter().find(|one| one.employer == job.employer && !one.withdrawn).unwrap().id;
        for _ in 0..2 {
            let rows = rows(&world).await;
            assert_eq!(rows.len(), drawn.len(), "no row more, and none less");
            assert!(rows.iter().all(|row| row.placement != job.id));
            let row = rows.iter().find(|row| row.placement == moved).unwrap();
            assert_eq!(store::open_said(world.me.vault(), &person, row).unwrap(), yes());
            sample::night(&office.operator()).await.unwrap();
        }
        assert!(sample::say(&world.me, moved, &Said::default()).await.is_ok(), "it can be changed still");
    }
}

async fn stored(office: &TestOffice, world: &World) -> crate::people::store::StoredPerson {
    let id = id_of(office, &world.zhaxi).await;
    crate::people::store::find(&office.office.db.reader(), id).await.unwrap().unwrap()
}

#[tokio::test]
async fn wp_09_wp_10_an_answer_moves_no_page_of_staff_and_after_the_night_no_row_tells_of_it() {
    for (world, drawn) in drawn().await {
        let office = &world.office;
        let seen = staff_pages(office, &world.zhaxi).await;
        let (before, lines) = (rows(&world).await, records(office).await);
        sample::say(&world.me, drawn[0], &yes()).await.unwrap();
        let (after, now) = (rows(&world).await, records(office).await);
        assert!(staff_pages(office, &world.zhaxi).await == seen);
        let moved: Vec<i64> =
            before.iter().zip(&after).filter(|(one, other)| one.sealed != other.sealed).map(|(one, _)| one.placement).collect();
        assert_eq!(moved, [drawn[0]]);
        assert!(after.iter().all(|row| row.sealed.len() == before[0].sealed.len()), "one length");
        let others =
            |text: &str| text.lines().filter(|line| !line.starts_with("quality_sample|")).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(others(&lines), others(&now), "no journal, no history, nothing else");
        sample::night(&office.operator()).await.unwrap();
        let night = rows(&world).await;
        assert!(after.iter().zip(&night).all(|(one, other)| one.sealed != other.sealed), "all are sealed anew");
        assert_eq!(store::open_said(world.me.vault(), &stored(office, &world).await, &night[0]).unwrap(), yes());
    }
}

#[tokio::test]
async fn wp_09_wp_22_a_quarter_is_counted_once_when_it_is_over_and_few_answers_are_forgotten() {
    for (world, drawn) in drawn().await {
        let office = &world.office;
        let quarter = day(&world, -190).plus(crate::after::quality::AFTER).first_of_quarter();
        assert!(drawn.len() >= 10, "forty tosses");
        for (at, placement) in drawn.iter().enumerate() {
            // All say that it is their choice, nine that they were paid, nobody anything of a contract.
            let said = Said::of(["yes", if at < 9 { "yes" } else { "" }, ""]).unwrap();
            sample::say(&world.me, *placement, &said).await.unwrap();
        }
        let mut planning = browser(office, "planning").await;
        assert!(planning.get("/quality").await.text.contains("No quarter has been counted yet"));
        world.days(i64::from(open_until(quarter).number() - day(&world, 0).number()));
        sample::night(&office.operator()).await.unwrap();
        assert!(store::list_tallies(&office.office.db.reader()).await.unwrap().is_empty(), "the last day is still open");
        world.days(1);
        assert_eq!(sample::say(&world.me, drawn[0], &yes()).await.unwrap_err().kind, Kind::Absent, "too late");
        for _ in 0..2 {
            sample::night(&office.operator()).await.unwrap();
        }
        assert!(rows(&world).await.is_empty(), "what was counted is gone, and is not drawn again");
        let tallies = store::list_tallies(&office.office.db.reader()).await.unwrap();
        assert_eq!(tallies.len(), ASKED.len());
        for tally in &tallies {
            let told = match tally.question.as_str() {
                "chosen" => (Some(drawn.len() as i64), None, "yes"),
                _ => (None, None, ""),
            };
            assert_eq!((tally.answers, tally.yes, tally.most.as_str()), told, "{tally:?}");
        }
        let mut planning = browser(office, "planning").await;
        let page = planning.get("/quality").await.text;
        assert!(page.contains(&format!("{} answers, nearly all yes", drawn.len())), "{page}");
        assert_eq!(page.matches("Too few answers: not shown").count(), 2);
        assert_eq!(browser(office, "employer").await.get("/quality").await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn wp_24_what_was_answered_goes_with_the_record() {
    for (world, drawn) in drawn().await {
        sample::say(&world.me, drawn[0], &yes()).await.unwrap();
        crate::my::acts::delete(&world.me).await.unwrap();
        assert!(rows(&world).await.is_empty());
        sample::night(&world.office.operator()).await.unwrap();
    }
}
