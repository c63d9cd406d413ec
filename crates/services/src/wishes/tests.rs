//! Stories of wishes and suggestions, on both databases.

mod alerts;

use super::acts::{self, KEPT_DAYS, Suggested};
use super::model::{FIELDS, Said};
use super::nightly;
use crate::my::tests::{journal, staff_pages};
use crate::offers::tests::{World, publish, vacancy, worlds};
use crate::people::tests::*;
use crate::testing::Browser;
use crate::work;
use crate::work::model::{OrganisationKind, VacancyState};
use crate::work::tests::acts::{entered, of_firm};
use crate::work::tests::typed;
use axum::http::StatusCode;
use leka_core::Role;
use leka_matching::Limit;
use leka_platform::db::Reads;
use leka_platform::{Actor, Desk, Kind, Policies};
use sea_orm::sea_query::{Alias, Query};

fn read(answers: &[(&str, &str)]) -> Said {
    Said::read(answers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()).unwrap()
}

/// Somebody says what they would like.
pub async fn says(desk: &Desk, answers: &[(&str, &str)]) {
    let faults = acts::save(desk, &mut read(answers)).await.unwrap();
    assert!(faults.is_empty(), "{faults:?}");
}

async fn suggested(desk: &Desk) -> Suggested {
    acts::suggest(desk, 1).await.unwrap().expect("something was said")
}
async fn ids(desk: &Desk) -> Vec<i64> {
    suggested(desk).await.work.iter().map(|terms| terms.id).collect()
}

/// The vacancies that a page shows, in its order.
fn shown(page: &str) -> Vec<i64> {
    let links = page.split("<h2><a href=\"/vacancies/").skip(1);
    links.filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

/// Work of several kinds, beside the harvest of the world: (harvest, kitchen, far kitchen, night).
async fn market(world: &World) -> [i64; 4] {
    let kitchen =
        vacancy(world, &[("title", "厨房帮工"), ("tasks", "洗菜、切菜。"), ("pay_from", "4200"), ("pay_to", "4200")]).await;
    let far = vacancy(world, &[("title", "饭店厨师"), ("division", "51"), ("pay_from", "6000"), ("pay_to", "6000")]).await;
    let night = vacancy(
        world,
        &[("title", "夜间看护员"), ("night", "yes"), ("division", "540329101"), ("hazards", "heavy"), ("protection", "手套")],
    )
    .await;
    [world.vacancy, kitchen, far, night]
}

async fn me(world: &World) -> Browser {
    browser(&world.office, "resident").await
}

#[tokio::test]
async fn m_28_the_form_leads_to_suggestions_within_the_limits_and_takes_everything_back() {
    for world in worlds().await {
        let [harvest, kitchen, far, night] = market(&world).await;
        let mut me = me(&world).await;
        let page = me.get("/my/suggestions").await.text;
        assert!(page.contains("/my/wishes\"") && shown(&page).is_empty(), "nothing said, nothing ordered: {page}");
        assert!(me.get("/my").await.text.contains("href=\"/my/suggestions\""));
        let answers = [("wants", "cooking"), ("wants", "farming"), ("pay", "３０００"), ("farthest", "county")];
        let saved = me.submit("/my/wishes", "/my/wishes", &answers).await;
        assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, "/my/suggestions"), "{}", saved.text);
        let page = me.get("/my/suggestions").await.text;
        assert_eq!(shown(&page), [kitchen, harvest, night], "wished for and paid better; wished for; neither");
        // The form shows what was said; only what was changed changes.
        let form = me.get("/my/wishes").await.text;
        assert!(
            form.contains("value=\"cooking\" checked")
                && form.contains("value=\"3000\"")
                && form.contains("value=\"county\" selected")
        );
        says(&world.me, &[("night", "no"), ("hazards", "height")]).await;
        let all = ids(&world.me).await;
        assert!(all.contains(&far) && !all.contains(&night) && all.len() == 3, "{all:?}");
        // One button.
        let gone = me.submit("/my/wishes", "/my/wishes/delete", &[]).await;
        assert_eq!(gone.location(), "/my/suggestions");
        assert_eq!(acts::find_own(&world.me).await.unwrap(), None);
        assert!(acts::suggest(&world.me, 1).await.unwrap().is_none());
        assert!(!me.get("/my/wishes").await.text.contains("/my/wishes/delete"));
    }
}

#[tokio::test]
async fn wp_24_each_suggestion_is_explained_in_one_sentence_and_the_order_can_be_switched_off() {
    for world in worlds().await {
        let [harvest, kitchen, far, night] = market(&world).await;
        says(&world.me, &[("wants", "cooking"), ("pay", "3500"), ("months", "11")]).await;
        let mut me = me(&world).await;
        let page = me.get("/my/suggestions").await.text;
        assert_eq!(shown(&page), [kitchen, far], "the others pay less");
        assert_eq!(page.matches("<p>Why: ").count(), 2, "{page}");
        assert!(page.contains("<p>Why: in your township; you would like: cooking, helping in a kitchen.</p>"), "{page}");
        assert!(page.contains("The order looks at these alone (of 100): how near 30, pay 25,"), "{page}");
        says(&world.me, &[("pay", "3000"), ("home", "540329101201")]).await;
        let page = me.get("/my/suggestions").await.text;
        assert!(page.contains("<p>Why: in your township; comes to 3200 yuan a month, above your 3000.</p>"), "{page}");
        assert_eq!(shown(&page), [night, kitchen, harvest, far]);
        // Off: the newest first, no reasons, and it stays off, also after another answer.
        let off = me.submit("/my/suggestions", "/my/suggestions", &[("order", "plain")]).await;
        assert_eq!(off.location(), "/my/suggestions");
        let page = me.get("/my/suggestions").await.text;
        assert!(!page.contains("Why: ") && page.contains("value=\"fitting\""), "{page}");
        world.days(1);
        let newer = vacancy(&world, &[("title", "栽树浇水"), ("division", "51")]).await;
        says(&world.me, &[("pay", "3000"), ("home", "540329101201"), ("wants", "cooking")]).await;
        let plain = ids(&world.me).await;
        assert_eq!((plain.len(), plain[0]), (5, newer), "what was said orders nothing");
        assert!(suggested(&world.me).await.kept.plain);
        let mut again = browser(&world.office, "resident").await;
        assert!(!again.get("/my/suggestions").await.text.contains("Why: "), "also after signing in anew");
        again.submit("/my/suggestions", "/my/suggestions", &[("order", "fitting")]).await;
        assert!(again.get("/my/suggestions").await.text.contains("Why: "));
        // In each language, with the word of the trade in it.
        for (lang, why) in [("zh", "为什么：在您的乡镇；合每月3200元，比您要的3000元高。"), ("bo", "རྒྱུ་མཚན། "), ("en", "Why: ")]
        {
            assert!(again.get(&format!("/my/suggestions?lang={lang}")).await.text.contains(why), "{lang}");
        }
        // The record and the file hold it too.
        let file = again.submit("/my/record", "/my/take", &[]).await.text;
        let json: serde_json::Value = serde_json::from_str(&file).unwrap();
        assert_eq!(json["wishes"]["wants"][0], "cooking");
    }
}

#[tokio::test]
async fn m_28_an_empty_list_names_the_limit_that_leaves_out_the_most() {
    for world in worlds().await {
        market(&world).await;
        says(&world.me, &[("pay", "9000"), ("farthest", "county"), ("night", "no")]).await;
        let none = suggested(&world.me).await;
        assert_eq!((none.within, none.open, none.tightest), (0, 4, Some((Limit::Pay, 2))));
        let page = me(&world).await.get("/my/suggestions").await.text;
        assert!(page.contains("This one alone leaves out 2") && page.contains("href=\"/my/wishes#pay\""), "{page}");
        // Each limit has its question.
        for limit in Limit::ALL {
            assert!(FIELDS.iter().any(|field| field.limit == Some(limit)), "{limit:?}");
        }
    }
}

/// The same work again, from a firm of that kind.
async fn post(world: &World, n: u32, kind: OrganisationKind, changes: &[(&str, &str)]) -> i64 {
    let firm = entered(&world.office, n, kind).await;
    let desk = of_firm(&world.office, firm, 5_000 + i64::from(n)).await;
    let id = work::acts::add(&desk, firm, &typed(changes)).await.unwrap();
    let version = work::store::find_vacancy(&world.office.office.db.reader(), id).await.unwrap().unwrap().version;
    assert!(matches!(work::acts::open(&desk, id, version).await.unwrap(), work::acts::Opened::Done(_)));
    id
}

#[tokio::test]
async fn m_28_who_offers_or_arranges_moves_nothing() {
    let mut orders = Vec::new();
    // The same three places in three worlds; whose they are goes round.
    use OrganisationKind::{Agency, Broker, Employer};
    for kinds in [[Employer, Agency, Broker], [Agency, Broker, Employer], [Broker, Employer, Agency]] {
        for world in worlds().await {
            let mut own = Vec::new();
            for (n, (kind, pay)) in kinds.into_iter().zip(["4000", "4800", "4000"]).enumerate() {
                let title = ["大棚种菜", "路面养护", "茶馆服务员"][n];
                own.push(post(&world, 10 + n as u32, kind, &[("title", title), ("pay_from", pay), ("pay_to", pay)]).await);
            }
            says(&world.me, &[("wants", "serving"), ("pay", "3500")]).await;
            let order: Vec<usize> =
                ids(&world.me).await.iter().filter_map(|id| own.iter().position(|known| known == id)).collect();
            orders.push(order);
        }
    }
    assert!(orders.iter().all(|order| *order == [2, 1, 0]), "{orders:?}");
}

#[tokio::test]
async fn m_28_posting_again_brings_nothing() {
    for world in worlds().await {
        says(&world.me, &[("farthest", "outside")]).await;
        let other = vacancy(&world, &[("title", "大棚种菜")]).await;
        let first = ids(&world.me).await;
        assert_eq!(first, [world.vacancy, other], "equal work: who was first is first");
        let days = |all: &Suggested| all.work.iter().map(|terms| terms.first_shown).collect::<Vec<_>>();
        let shown = days(&suggested(&world.me).await);
        world.days(20);
        // Closed and opened again, and posted again under a new number.
        let reader = world.office.office.db.reader();
        let version = || async { work::store::find_vacancy(&reader, other).await.unwrap().unwrap().version };
        work::acts::set_state(&world.employer, other, version().await, VacancyState::Resting).await.unwrap();
        assert_eq!(ids(&world.me).await, [world.vacancy], "seen at once");
        publish(&world, other, &[("title", "大棚种菜")]).await;
        assert_eq!(ids(&world.me).await, first);
        let copy = vacancy(&world, &[("title", "大棚种菜")]).await;
        let now = suggested(&world.me).await;
        assert_eq!(ids(&world.me).await, [world.vacancy, other, copy]);
        assert_eq!(days(&now), [shown[0], shown[1], shown[1]], "known since its first day, under whatever number");
        acts::choose_order(&world.me, true).await.unwrap();
        assert_eq!(ids(&world.me).await, [world.vacancy, other, copy], "nor in the plain order");
    }
}

#[tokio::test]
async fn wp_10_wishes_change_no_page_of_those_who_place_people() {
    for world in worlds().await {
        let before = staff_pages(&world.office, &world.zhaxi).await;
        let lines = journal(&world.office).await;
        says(&world.me, &[("wants", "cooking"), ("spoken", "tibetan"), ("farthest", "county")]).await;
        acts::choose_order(&world.me, true).await.unwrap();
        suggested(&world.me).await;
        assert_eq!(journal(&world.office).await, lines, "no journal entry");
        let after = staff_pages(&world.office, &world.zhaxi).await;
        assert_eq!(before.len(), after.len());
        for (one, other) in before.iter().zip(&after) {
            assert_eq!(one, other);
        }
        // Firms see no more of an applicant who said something.
        let path = format!("/applicants/{}", world.asked().await);
        let mut firm = browser(&world.office, "employer").await;
        let seen = without_tokens(&firm.get(&path).await.text);
        acts::delete(&world.me).await.unwrap();
        assert_eq!(seen, without_tokens(&firm.get(&path).await.text));
    }
}

#[tokio::test]
async fn wp_29_what_somebody_speaks_and_wishes_is_sealed_and_read_by_nobody_else() {
    let policies = Policies::load().unwrap();
    for name in ["keep_wishes", "see_suggestions"] {
        let act = crate::acts::all().find(|act| act.name == name).unwrap();
        for role in Role::ALL {
            let division = role.needs_division().then(|| HOME.to_owned());
            let who = Actor::Account { id: 1, name: "a".to_owned(), role: *role, division };
            assert_eq!(policies.could(&who, act, "540329"), *role == Role::Resident, "{name} {role:?}");
        }
        assert!(!policies.could(&Actor::Operator, act, "540329") && !policies.could(&Actor::Nobody, act, "540329"));
    }
    for world in worlds().await {
        let rows = || async {
            let query = Query::select().columns(["sealed", "ends_day"].map(Alias::new)).from(Alias::new("wishes")).to_owned();
            let rows = world.office.office.db.reader().all(&query).await.unwrap();
            rows.iter().map(|row| row.try_get_by_index::<Vec<u8>>(0).unwrap()).collect::<Vec<_>>()
        };
        says(&world.me, &[("spoken", "tibetan"), ("wants", "cooking")]).await;
        let short = rows().await.remove(0);
        assert!(!String::from_utf8_lossy(&short).contains("tibetan"), "sealed");
        says(&world.me, &[("spoken", "tibetan"), ("spoken", "chinese"), ("wants", "cooking"), ("pay", "3000"), ("hours", "40")])
            .await;
        assert_eq!(rows().await.remove(0).len(), short.len(), "its length tells nothing");
        // What was said of one person is nothing to another.
        assert_eq!(acts::find_own(&world.other).await.unwrap(), None);
        assert!(acts::suggest(&world.other, 1).await.unwrap().is_none());
        for role in Role::ALL.iter().filter(|role| **role != Role::Resident) {
            let mut other = browser(&world.office, role.word()).await;
            assert_eq!(other.get("/my/suggestions").await.status, StatusCode::FORBIDDEN, "{role:?}");
            assert_eq!(other.submit("/account", "/my/wishes", &[("wants", "cooking")]).await.status, StatusCode::FORBIDDEN);
        }
        // Nor does any list of vacancies know what somebody who reads it speaks.
        let seen = |page: &str| shown(page);
        let mut me = me(&world).await;
        let mut visitor = world.office.browser();
        assert_eq!(seen(&me.get("/vacancies").await.text), seen(&visitor.get("/vacancies").await.text));
    }
}

#[tokio::test]
async fn what_is_kept_goes_two_years_after_the_last_word() {
    for world in worlds().await {
        says(&world.me, &[("wants", "cooking")]).await;
        let kept = acts::find_own(&world.me).await.unwrap().unwrap();
        assert_eq!(kept.ends, world.office.office.clock.today().plus(KEPT_DAYS));
        let count = || async {
            let query = Query::select().column(Alias::new("person")).from(Alias::new("wishes")).to_owned();
            world.office.office.db.reader().all(&query).await.unwrap().len()
        };
        world.days(i64::from(KEPT_DAYS));
        nightly::tidy(&world.office.operator()).await.unwrap();
        assert_eq!((count().await, acts::find_own(&world.me).await.unwrap()), (1, Some(kept)), "to the end of its last day");
        world.days(1);
        assert_eq!(acts::find_own(&world.me).await.unwrap(), None, "pages do not wait for the night");
        let lines = journal(&world.office).await;
        nightly::tidy(&world.office.operator()).await.unwrap();
        assert_eq!((count().await, journal(&world.office).await), (0, lines + 1));
        nightly::tidy(&world.office.operator()).await.unwrap();
        assert_eq!(journal(&world.office).await, lines + 1, "an empty night says nothing");
    }
}

#[tokio::test]
async fn sec_17_the_form_takes_its_own_words_only_and_keeps_what_was_typed() {
    for wrong in [
        ("employer", "x"),
        ("wants", "anything"),
        ("farthest", "moon"),
        ("home", "540328100"),
        ("pay", "1234567890123"),
        ("months", "13"),
    ] {
        let pairs = vec![(wrong.0.to_owned(), wrong.1.to_owned())];
        assert_eq!(Said::read(pairs).unwrap_err().kind, Kind::Input, "{wrong:?}");
    }
    let twice = |name: &str, value: &str| Said::read(vec![(name.to_owned(), value.to_owned()); 2]).is_err();
    assert!(twice("farthest", "county") && twice("pay", "3000") && twice("wants", "cooking"));
    for world in worlds().await {
        let mut me = me(&world).await;
        for (typed, wrong) in [("three", true), ("0", true), ("2,800", false), (" 2800", false)] {
            let answer = me.submit("/my/wishes", "/my/wishes", &[("wants", "herding"), ("pay", typed)]).await;
            let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::SEE_OTHER };
            assert_eq!(answer.status, status, "{typed}");
            if wrong {
                assert!(answer.text.contains(&format!("value=\"{typed}\"")) && answer.text.contains("value=\"herding\" checked"));
                assert!(answer.text.contains("href=\"#pay\"") && answer.text.contains("id=\"pay-error\""));
            }
        }
        let answer = me.submit("/my/wishes", "/my/wishes", &[("farthest", "village")]).await;
        assert!(answer.text.contains("href=\"#home\""), "which village is asked: {}", answer.text);
        let answer = me.submit("/my/suggestions", "/my/suggestions", &[("order", "best")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Every word of every question has its words in every language.
        for field in FIELDS {
            for lang in leka_core::Lang::ALL {
                for id in [super::say::label(field), format!("wishes-hint-{}", field.name)] {
                    assert_eq!(leka_platform::words::word(lang, &id).lang, lang, "{id}");
                }
                for word in field.words().into_iter().filter(|_| field.name != "home") {
                    let said = super::say::word(lang, field, word);
                    assert!(said.lang == lang && !said.text.starts_with("wishes-"), "{lang:?} {} {word}: {said:?}", field.name);
                }
            }
        }
    }
}
