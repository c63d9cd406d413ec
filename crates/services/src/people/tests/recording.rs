//! Records entered by hand: the same as a ledger brings, counted at once, undone in one step.

use super::*;
use crate::testing::demo_offices;
use leka_platform::counting::{Value, figures, recount};

async fn figure(office: &TestOffice, id: &str) -> i64 {
    let figures = figures::figures(&office.office, "2022-09-30".parse().unwrap(), &[]).await.unwrap();
    match figures.find(id).unwrap().reported {
        Some(Value::Whole(number)) => number,
        ref other => panic!("{other:?}"),
    }
}

async fn counts_right(office: &TestOffice) {
    let found =
        recount(&office.office.db.reader().snapshot().await.unwrap(), office.office.facts, &office.office.plan()).await.unwrap();
    assert!(found.is_empty(), "{found:?}");
}

fn shown_undo(location: &str) -> String {
    location.split("saved=").nth(1).unwrap().split('&').next().unwrap().to_owned()
}

const JOB: [(&str, &str); 8] = [
    ("employer", " 样本 茶馆 "),
    ("start", "2022-05-01"),
    ("sector", "services"),
    ("channel", "self"),
    ("place", "西藏昌都市洛隆县孜托镇"),
    ("trade", "服务员"),
    ("pay", "3,200元"),
    ("pay_period", "month"),
];

#[tokio::test]
async fn wp_07_a_placement_entered_by_hand_is_reported_counts_at_once_and_is_undone() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let before = (figure(&office, "transfer.services").await, jobs_of(&office, id).await.len());
        let mut browser = browser(&office, "township_desk").await;
        assert!(open(&mut browser, &zhaxi, "asked").await.text.contains(&format!("/people/{id}/placements/new")));
        let page = format!("/people/{id}/placements/new");
        office.later(5);
        let saved = fill(&mut browser, &page, &JOB).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let new = jobs_of(&office, id).await.into_iter().find(|job| job.employer.contains("茶馆")).unwrap();
        assert_eq!(
            (new.employer_key.as_str(), new.kind.word(), new.sector.word(), new.channel.word(), new.destination.word()),
            ("样本茶馆", "transfer", "services", "self", "county")
        );
        assert_eq!((new.pay, new.pay_period.as_str(), new.end, new.import), (Some(320_000), "month", None, None));
        assert!(!new.confirmed && !new.withdrawn);
        // The first record of the year counts for a person; this one came later, so the total stays as it is.
        counts_right(&office).await;
        let shown = browser.get(saved.location()).await.text;
        assert!(shown.contains("样本 茶馆") && shown.contains("New record"), "{shown}");
        // The same again is refused at its field; nothing typed is lost.
        let again = fill(&mut browser, &page, &JOB).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text.contains("href=\"#start\"") && again.text.contains("value=\"样本 茶馆\""), "{}", again.text);
        // Undone, and entered anew: the withdrawn record comes back with what is said now.
        let undo = format!("/people/{id}/undo");
        office.later(5);
        let at = shown_undo(saved.location());
        let undone = browser.submit(&format!("/people/{id}"), &undo, &[("at", &at)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        assert!(jobs_of(&office, id).await.iter().any(|job| job.id == new.id && job.withdrawn));
        office.later(5);
        let mut other = JOB;
        other[2] = ("sector", "industry");
        assert_eq!(fill(&mut browser, &page, &other).await.status, StatusCode::SEE_OTHER);
        let back = jobs_of(&office, id).await;
        assert_eq!(back.len(), before.1 + 1);
        assert!(back.iter().any(|job| job.id == new.id && !job.withdrawn && job.sector.word() == "industry"));
        // Overlapping work at the same employer is kept and said.
        office.later(5);
        let mut overlapping = JOB;
        overlapping[1] = ("start", "2022-05-03");
        let kept = fill(&mut browser, &page, &overlapping).await;
        assert!(kept.location().ends_with("&overlap=1"), "{}", kept.location());
        assert!(browser.get(kept.location()).await.text.contains("It overlaps other work at the same employer"));
        counts_right(&office).await;
    }
}

#[tokio::test]
async fn wp_18_what_is_never_held_is_refused_at_its_field_and_stored_nowhere() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let before = jobs_of(&office, id).await;
        let mut browser = browser(&office, "township_desk").await;
        open(&mut browser, &zhaxi, "asked").await;
        let page = format!("/people/{id}/placements/new");
        office.later(5);
        for (at, field, text) in [(5, "trade", "党员 藏族 刑满释放"), (4, "place", "乙肝"), (0, "employer", "两劳释放人员")]
        {
            let mut told = JOB;
            told[at] = (field, text);
            let refused = fill(&mut browser, &page, &told).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            let shown = [
                format!("href=\"#{field}\""),
                format!("value=\"{text}\""),
                "Something stands here that is never held".to_owned(),
            ];
            for shown in shown {
                assert!(refused.text.contains(&shown), "{shown}: {}", refused.text);
            }
        }
        let course = [
            ("institution", "样本学校"),
            ("course", "藏族"),
            ("start", "2022-06-01"),
            ("mode", "order"),
            ("subsidised", "yes"),
            ("completed", "yes"),
        ];
        let refused = fill(&mut browser, &format!("/people/{id}/trainings/new"), &course).await;
        assert!(refused.text.contains("Something stands here that is never held"), "{}", refused.text);
        assert_eq!(jobs_of(&office, id).await.len(), before.len());
        // Work that is only near such a word is recorded like any other.
        let mut honest = JOB;
        (honest[0], honest[5]) = (("employer", "藏族服饰合作社"), ("trade", "党员活动中心保洁"));
        assert_eq!(fill(&mut browser, &page, &honest).await.status, StatusCode::SEE_OTHER);
        let new = jobs_of(&office, id).await.into_iter().find(|job| job.employer == "藏族服饰合作社").unwrap();
        assert_eq!(new.trade, "党员活动中心保洁");
    }
}

#[tokio::test]
async fn m_26_somebody_without_work_moves_the_figure_by_one_when_it_is_entered() {
    for office in demo_offices().await {
        let (zhaxi, dawa) = (person(1, HOME), person(2, HOME));
        bring_in(&office, &[job(&zhaxi), job(&dawa)]).await;
        let id = id_of(&office, &zhaxi).await;
        let county = desk_as(&office, "county_desk", Role::CountyDesk, None);
        let only = jobs_of(&office, id).await.remove(0);
        office.later(5);
        placement::acts::set_withdrawn(&county, only.id, 1, true).await.unwrap();
        let before = (figure(&office, "transfer.total").await, figure(&office, "training.completed").await);
        let mut browser = browser(&office, "county_desk").await;
        open(&mut browser, &zhaxi, "asked").await;
        office.later(5);
        let saved = fill(&mut browser, &format!("/people/{id}/placements/new"), &JOB).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert_eq!(figure(&office, "transfer.total").await, before.0 + 1);
        office.later(5);
        let course = [
            ("institution", "样本学校"),
            ("course", "厨艺"),
            ("start", "2022-06-01"),
            ("end", "2022-06-20"),
            ("mode", "order"),
            ("subsidised", "yes"),
            ("completed", "yes"),
        ];
        let page = format!("/people/{id}/trainings/new");
        let saved = fill(&mut browser, &page, &course).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert_eq!(figure(&office, "training.completed").await, before.1 + 1);
        assert_eq!(fill(&mut browser, &page, &course).await.status, StatusCode::UNPROCESSABLE_ENTITY, "twice");
        office.later(5);
        let at = shown_undo(saved.location());
        let undo = format!("/people/{id}/undo");
        let undone = browser.submit(&format!("/people/{id}"), &undo, &[("at", &at)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        assert_eq!(figure(&office, "training.completed").await, before.1);
        let again = browser.submit(&format!("/people/{id}"), &undo, &[("at", &at)]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "undone once");
        counts_right(&office).await;
        // Why this number: entered by whom, without a file.
        let rows = browser.get("/figures/transfer.services/rows").await.text;
        assert!(!rows.contains("**") || rows.contains("county_desk"), "{rows}");
        // It stands in the journal once for the person, with the purpose and no content.
        let lines = looks_in_journal(&office, "county_desk").await;
        let entered: Vec<_> = lines.iter().filter(|line| line[0] == "record_placement" && line[3] == "recorded").collect();
        assert_eq!(entered.len(), 1);
        assert!(entered[0][1] == "asked" && !format!("{lines:?}").contains("茶馆"));
    }
}

#[tokio::test]
async fn wp_16_and_sec_15_what_a_ledger_refuses_is_refused_here_and_foreign_people_are_absent() {
    for office in demo_offices().await {
        let (zhaxi, far) = (person(1, HOME), person(2, ELSEWHERE));
        bring_in(&office, &[job(&zhaxi), job(&far)]).await;
        let (id, foreign) = (id_of(&office, &zhaxi).await, id_of(&office, &far).await);
        let mut browser = browser(&office, "township_desk").await;
        open(&mut browser, &zhaxi, "asked").await;
        let page = format!("/people/{id}/placements/new");
        let with = |changes: &[(&'static str, &'static str)]| -> Vec<(&'static str, &'static str)> {
            JOB.iter()
                .map(|(name, value)| *changes.iter().find(|(own, _)| own == name).unwrap_or(&(name, value)))
                .chain(changes.iter().filter(|(name, _)| !JOB.iter().any(|(own, _)| own == name)).copied())
                .collect()
        };
        let count = jobs_of(&office, id).await.len();
        let born = zhaxi.id.birth_day().year();
        let child: &'static str = Box::leak(format!("{}-01-01", born + 10).into_boxed_str());
        let young: &'static str = Box::leak(format!("{}-12-31", born + 16).into_boxed_str());
        for (what, changes, field) in [
            ("no employer", with(&[("employer", " ")]), "employer"),
            ("no first day", with(&[("start", "")]), "start"),
            ("a year typed wrong", with(&[("start", "2030-05-01")]), "start"),
            ("a day more than a year ahead", with(&[("start", "2023-10-02")]), "start"),
            ("unreadable", with(&[("start", "2022.5")]), "start"),
            ("ends before it begins", with(&[("end", "2022-04-30")]), "end"),
            ("a child", with(&[("start", child)]), "start"),
            ("under 18 and out of the region", with(&[("start", young), ("place", "四川省成都市")]), "place"),
            ("a number that could be a person's", with(&[("employer", "茶馆 199 0000 1234")]), "employer"),
            ("pay", with(&[("pay", "many")]), "pay"),
        ] {
            let answer = fill(&mut browser, &page, &changes).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
            assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{what}: {}", answer.text);
        }
        // So it is with a course, and where a first day is corrected.
        let (course, job) = (format!("/people/{id}/trainings/new"), jobs_of(&office, id).await[0].id);
        for (page, fields) in [
            (course, &[("institution", "样本学校"), ("course", "厨艺"), ("start", "2030-05-01")][..]),
            (format!("/placements/{job}/start"), &[("start", "2030-05-01")][..]),
        ] {
            let answer = fill(&mut browser, &page, fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
            assert!(answer.text.contains("more than a year ahead"), "{page}: {}", answer.text);
        }
        // Keys that the form has not (SEC-17).
        for key in ["confirmed", "person", "township", "recorded_by"] {
            let mut fields = fields_of(&browser.get(&page).await.text);
            fields.push((key.to_owned(), "1".to_owned()));
            assert_eq!(send(&mut browser, &page, &fields, &JOB).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{key}");
        }
        assert_eq!(jobs_of(&office, id).await.len(), count);
        // Somebody of another township is as absent as nobody.
        for there in [foreign, 7] {
            let page = format!("/people/{there}/placements/new");
            assert_eq!(browser.get(&page).await.status, StatusCode::NOT_FOUND);
            let answer = browser.submit(&format!("/people/{id}"), &page, &[("version", "1")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
        }
        // Planning, the auditor and the confirming desk enter nothing (WP-7).
        for account in ["planning", "statistics_auditor", "confirming_desk", "village_officer", "employer"] {
            let mut other = super::browser(&office, account).await;
            assert_eq!(other.get(&page).await.status, StatusCode::FORBIDDEN, "{account}");
        }
    }
}
