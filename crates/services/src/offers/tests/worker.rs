//! What the worker does: asks, says yes, withdraws, starts, leaves; and that it shows nowhere else.

use super::*;
use crate::my::tests::{journal, staff_pages};
use crate::offers::model::{ACCEPTED, ASKED, CLOSED, OFFERED, STARTED};
use crate::offers::rules::{QUESTION_DAYS, Times};
use crate::testing::conflict;
use axum::http::StatusCode;
use leka_platform::{Kind, Policies};

async fn state(world: &World) -> String {
    let row = world.rows().await.pop().unwrap();
    row.split("state=").nth(1).unwrap().split(' ').next().unwrap().to_owned()
}

#[test]
fn wp_02_no_role_asks_or_accepts_for_another_person() {
    let policies = Policies::load().unwrap();
    for name in ["ask_for_work", "accept_offer", "keep_own_applications", "say_started"] {
        let act = crate::acts::all().find(|act| act.name == name).unwrap();
        for role in Role::ALL {
            let division = role.needs_division().then(|| HOME.to_owned());
            let who = Actor::Account { id: 1, name: "a".to_owned(), role: *role, division };
            for place in [None, Some("540329"), Some(HOME)] {
                assert_eq!(policies.allows(&who, act, "540329", place), *role == Role::Resident, "{name} {role:?} {place:?}");
            }
        }
        for who in [Actor::Nobody, Actor::Operator] {
            assert!(!policies.could(&who, act, "540329"), "{name} {who:?}");
        }
    }
}

#[tokio::test]
async fn wp_02_only_the_worker_accepts_whatever_others_send() {
    for world in worlds().await {
        let id = world.offered().await;
        let hash = world.hash().await;
        let path = format!("/my/applications/{id}");
        let fields = [("say", "accept"), ("hash", hash.as_str())];
        for role in Role::ALL.iter().filter(|role| **role != Role::Resident) {
            let mut other = browser(&world.office, role.word()).await;
            assert_eq!(other.submit("/account", &path, &fields).await.status, StatusCode::FORBIDDEN, "{role:?}");
        }
        // Another resident: as absent as one that is not there.
        assert_eq!(acts::accept(&world.other, id, &hash).await.unwrap_err().kind, Kind::Absent);
        assert_eq!(acts::withdraw(&world.other, id).await.unwrap_err().kind, Kind::Absent);
        assert_eq!(acts::accept(&world.me, 77, &hash).await.unwrap_err().kind, Kind::Absent);
        assert_eq!(state(&world).await, OFFERED);
        let mut me = browser(&world.office, "resident").await;
        let page = me.get(&path).await.text;
        assert!(page.contains(&format!("name=\"hash\" value=\"{hash}\"")), "{page}");
        assert_eq!(me.submit(&path, &path, &fields).await.location(), path);
        assert_eq!(state(&world).await, ACCEPTED);
    }
}

#[tokio::test]
async fn wp_01_an_offer_is_an_answer_and_nothing_moves_out_of_order() {
    for world in worlds().await {
        // Nobody offers to a person who did not ask: there is no number to answer.
        assert_eq!(answers::offer(&world.employer, 77, day(&world, 20), day(&world, 5)).await.unwrap_err().kind, Kind::Absent);
        let id = world.asked().await;
        assert_eq!(acts::ask(&world.me, world.vacancy, true).await.unwrap(), id, "once at a time");
        assert_eq!((world.rows().await.len(), state(&world).await.as_str()), (1, ASKED));
        let hash = world.hash().await;
        conflict(acts::accept(&world.me, id, &hash).await, "offers-over");
        conflict(acts::say_started(&world.me, id, day(&world, 0)).await, "offers-over");
        conflict(acts::left(&world.me, id, day(&world, 0)).await, "offers-over");
        conflict(answers::report_start(&world.employer, id, day(&world, 0)).await, "offers-meanwhile");
        conflict(answers::withdraw(&world.employer, id).await, "offers-meanwhile");
        world.offer(id).await;
        conflict(answers::offer(&world.employer, id, day(&world, 20), day(&world, 5)).await, "offers-meanwhile");
        conflict(acts::say_started(&world.me, id, day(&world, 0)).await, "offers-over");
        conflict(acts::accept(&world.me, id, "00").await, "offers-terms-changed");
        world.accept(id).await;
        acts::withdraw(&world.me, id).await.unwrap();
        acts::withdraw(&world.me, id).await.unwrap();
        conflict(acts::accept(&world.me, id, &hash).await, "offers-over");
        assert_eq!(state(&world).await, CLOSED);
        // One may ask again, from the day on which the firm learns nothing from it.
        conflict(acts::ask(&world.me, world.vacancy, false).await, "offers-ask-again");
        world.days(9);
        assert_ne!(world.asked().await, id);
        // A vacancy that is not shown cannot be asked for.
        assert_eq!(acts::ask(&world.me, 77, false).await.unwrap_err().kind, Kind::Absent);
    }
}

#[tokio::test]
async fn wp_04_the_other_work_comes_first_the_nearest_on_top_and_withdrawing_is_one_step() {
    for world in worlds().await {
        let far = vacancy(&world, &[("title", "远处的工作"), ("division", "540329101")]).await;
        let near = vacancy(&world, &[("title", "近处的工作"), ("division", HOME)]).await;
        let id = world.offered().await;
        let path = format!("/my/applications/{id}");
        let mut me = browser(&world.office, "resident").await;
        let page = me.get(&path).await.text;
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
        let order = [
            at(&format!("/vacancies/{near}\"")),
            at(&format!("/vacancies/{far}\"")),
            at("Keep my present work"),
            at("class=\"terms "),
            at("class=\"print-only mark\""),
            at("value=\"accept\""),
            at("value=\"withdraw\""),
        ];
        assert!(order.is_sorted(), "{order:?}");
        assert!(!page.contains(&format!("/vacancies/{}\"", world.vacancy)), "itself is no alternative");
        assert!(page.contains("72 hours"));
        me.submit(&path, &path, &[("say", "accept"), ("hash", &world.hash().await)]).await;
        let page = me.get(&path).await.text;
        assert!(page.contains("take it back as if it had not been") && page.contains("value=\"withdraw\""), "{page}");
        assert!(!page.contains("value=\"started\""), "not before the time to think has ended");
        // Not a minute before, and not for a day before.
        world.office.later(72 * 3_600 - 60);
        conflict(acts::say_started(&world.me, id, day(&world, 0)).await, "offers-start-early");
        conflict(answers::report_start(&world.employer, id, day(&world, 0)).await, "offers-meanwhile");
        world.office.later(60);
        conflict(acts::say_started(&world.me, id, day(&world, -1)).await, "offers-start-early");
        // Withdrawing after that is one step too.
        let mut me = browser(&world.office, "resident").await;
        let done = me.submit(&path, &path, &[("say", "withdraw")]).await;
        assert_eq!(done.location(), path);
        assert!(me.get(&path).await.text.contains("This is over."));
        assert_eq!(state(&world).await, CLOSED);
    }
}

/// A vacancy that came in a list, in that township; nobody has completed its terms.
async fn listed(world: &World, township: &str) -> i64 {
    let mut one = work::acts::empty(&world.employer, world.firm, work::model::Source::Ledger);
    one.state = work::model::VacancyState::Open;
    one.opened_at = Some(world.employer.now());
    one.shown_until = day(world, 30);
    one.listed.title = "名单上的工作".to_owned();
    (one.listed.division, one.listed.township) = (township.to_owned(), township.to_owned());
    one.listed.destination = "county".to_owned();
    let tx = world.office.office.db.begin().await.unwrap();
    work::store::add_vacancies(&tx, std::slice::from_ref(&one)).await.unwrap();
    tx.commit().await.unwrap();
    one.id
}

#[tokio::test]
async fn wp_04_the_nearest_work_comes_first_where_none_is_at_home_too_and_what_a_list_brought_is_work() {
    for world in worlds().await {
        let id = world.offered().await;
        let path = format!("/my/applications/{id}");
        let mut me = browser(&world.office, "resident").await;
        // The numbers of the other work, in their order.
        let mut shown = async || -> Vec<i64> {
            let page = me.get(&path).await.text;
            let others = page.split("Keep my present work").next().unwrap().split("<main ").nth(1).unwrap().to_owned();
            let links = others.split("href=\"/vacancies/").skip(1);
            links.filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
        };
        assert_eq!(shown().await, Vec::<i64>::new(), "there is none");
        let away = |division: &'static str| {
            [("division", division), ("travel_out", "employer_pays"), ("travel_back", "employer_pays"), ("travel_about", "班车")]
        };
        let qamdo = vacancy(&world, &away("540302")).await;
        world.office.later(60);
        let sichuan = vacancy(&world, &away("51")).await;
        assert_eq!(shown().await, [qamdo, sichuan], "the region before what lies outside of it, though that is newer");
        world.office.later(60);
        let township = vacancy(&world, &[("division", "540329101")]).await;
        assert_eq!(shown().await, [township, qamdo], "the county before the rest of the region");
        world.office.later(60);
        let at_home = listed(&world, HOME).await;
        assert_eq!(shown().await, [at_home, township], "at home before all, also what only a list has said");
        assert_eq!(me.get(&format!("/vacancies/{at_home}")).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn wp_04_out_of_the_region_there_are_ten_days_and_seven_to_think() {
    for mut world in worlds().await {
        let away =
            [("division", "51"), ("travel_out", "employer_pays"), ("travel_back", "employer_pays"), ("travel_about", "班车")];
        world.vacancy = vacancy(&world, &away).await;
        let id = world.asked().await;
        let early = answers::offer(&world.employer, id, day(&world, 30), day(&world, 9)).await.unwrap();
        assert_eq!(early[0].message, "offers-expires-early");
        assert!(answers::offer(&world.employer, id, day(&world, 30), day(&world, 10)).await.unwrap().is_empty());
        world.accept(id).await;
        world.office.later(7 * 86_400 - 60);
        conflict(acts::say_started(&world.me, id, day(&world, 0)).await, "offers-start-early");
        world.office.later(60);
        acts::say_started(&world.me, id, day(&world, 0)).await.unwrap();
        // No complaint body: it is on record, and not confirmed (WP-25).
        let job = jobs_of(&world.office, id_of(&world.office, &world.zhaxi).await).await.pop().unwrap();
        assert!(!job.confirmed && job.destination == leka_core::Destination::OutsideRegion);
    }
}

#[tokio::test]
async fn wp_05_a_changed_term_voids_the_acceptance_says_which_and_asks_again() {
    for world in worlds().await {
        let id = world.offered().await;
        let old = world.hash().await;
        world.accept(id).await;
        assert_eq!(publish(&world, world.vacancy, &[("lodging", "none"), ("pay_from", "3300")]).await, ["pay_from", "lodging"]);
        let path = format!("/my/applications/{id}");
        let mut me = browser(&world.office, "resident").await;
        let page = me.get(&path).await.text;
        assert!(page.contains("your yes no longer counts"), "{page}");
        let table = page.split("id=\"changed\"").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(table.matches("<th scope=\"row\">").count(), 2, "{table}");
        assert!(table.contains("3200") && table.contains("3300"), "{table}");
        // The old terms are not accepted any more, nor does anything start on them.
        let again = me.submit(&path, &path, &[("say", "accept"), ("hash", &old)]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("changed while you were reading") && again.text.contains("id=\"changed\""));
        world.days(4);
        conflict(answers::report_start(&world.employer, id, day(&world, 0)).await, "offers-meanwhile");
        conflict(acts::say_started(&world.me, id, day(&world, 0)).await, "offers-over");
        // Asked again, with the days of an offer from the change on.
        world.accept(id).await;
        let mut me = browser(&world.office, "resident").await;
        let page = me.get(&path).await.text;
        assert!(page.contains("You said yes.") && !page.contains("id=\"changed\""), "{page}");
        // More people wanted is no term.
        publish(&world, world.vacancy, &[("lodging", "none"), ("pay_from", "3300"), ("head_count", "9")]).await;
        assert_eq!(state(&world).await, ACCEPTED);
        assert!(me.get(&path).await.text.contains("You said yes."));
    }
}

#[tokio::test]
async fn wp_24_the_own_record_gives_the_days_of_an_offer_by_the_terms_in_force() {
    for world in worlds().await {
        let times = Times::of(&world.me.plan().plan.protection, false);
        let id = world.asked().await;
        let days = |expires: Day| (expires.to_string(), times.known_by(expires).to_string());
        let taken = async || {
            let mut me = browser(&world.office, "resident").await;
            let file = me.submit("/my/record", "/my/take", &[]).await.text;
            let json: serde_json::Value = serde_json::from_str(&file).unwrap();
            let one = |key: &str| json["applications"][0][key].as_str().unwrap_or_default().to_owned();
            (one("until"), one("begin"))
        };
        assert_eq!(taken().await, (day(&world, QUESTION_DAYS).to_string(), String::new()), "a question has its own last day");
        let printed = day(&world, times.stands);
        let faults = answers::offer(&world.employer, id, times.known_by(printed), printed).await.unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(taken().await, days(printed));
        // Later terms leave the days of an offer to read them.
        world.days(i64::from(times.stands));
        publish(&world, world.vacancy, &[("lodging", "none")]).await;
        let later = day(&world, times.stands);
        assert!(later > printed);
        assert_eq!(taken().await, days(later));
        world.accept(id).await;
        assert_eq!(taken().await, days(later), "a yes was to these");
        acts::withdraw(&world.me, id).await.unwrap();
        assert_eq!(taken().await, days(later), "and the end does not tell which it was (WP-3)");
    }
}

/// The county desk corrects the firm.
async fn correct_firm(world: &World, change: fn(&mut work::organisations::Firm)) {
    let firm = work::store::find_organisation(&world.office.office.db.reader(), world.firm).await.unwrap().unwrap();
    let mut typed = work::organisations::Firm::of(&firm);
    change(&mut typed);
    work::organisations::correct(&work::tests::acts::county(&world.office), world.firm, &typed).await.unwrap().unwrap();
}

#[tokio::test]
async fn wp_05_a_firm_that_is_corrected_has_new_terms_and_the_yes_to_the_old_ones_counts_no_more() {
    for world in worlds().await {
        let id = world.offered().await;
        world.accept(id).await;
        let vacancy = async || work::tests::acts::vacancy(&world.office, world.vacancy).await;
        let before = vacancy().await;
        // What is typed and not published waits as it is.
        let draft = work::tests::typed(&[("pay_from", "3900")]);
        work::acts::save(&world.employer, world.vacancy, before.version, &draft).await.unwrap();
        // The contact is no term (decision 0014).
        correct_firm(&world, |firm| firm.phone = "199 0000 0777".to_owned()).await;
        correct_firm(&world, |firm| firm.office = "新的招工办公室".to_owned()).await;
        let path = format!("/my/applications/{id}");
        let mut me = browser(&world.office, "resident").await;
        assert!(me.get(&path).await.text.contains("You said yes."));
        assert_eq!(vacancy().await.terms_version, before.terms_version);
        correct_firm(&world, |firm| firm.name = "样本改名单位".to_owned()).await;
        let page = me.get(&path).await.text;
        assert!(page.contains("your yes no longer counts"), "{page}");
        let table = page.split("id=\"changed\"").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(table.matches("<th scope=\"row\">").count(), 1, "{table}");
        assert!(table.contains("样本单位1") && table.contains("样本改名单位"), "{table}");
        let after = vacancy().await;
        assert_eq!((after.terms_version, after.state), (before.terms_version + 1, before.state));
        assert!(after.draft.contains("3900") && after.listed == before.listed, "{after:?}");
        // A yes to work that rests may stand too: each key of the firm makes new terms.
        world.accept(id).await;
        work::acts::set_state(&world.employer, world.vacancy, after.version, work::model::VacancyState::Resting).await.unwrap();
        correct_firm(&world, |firm| firm.licence = "样本许可0042号".to_owned()).await;
        let page = me.get(&path).await.text;
        assert!(page.contains("your yes no longer counts") && page.contains("样本许可0042号"), "{page}");
        assert_eq!(vacancy().await.state, work::model::VacancyState::Resting);
    }
}

#[tokio::test]
async fn wp_09_the_start_moves_the_reported_the_own_word_the_confirmed_and_leaving_takes_nothing_away() {
    for world in worlds().await {
        let before = world.figures().await;
        let records = async || jobs_of(&world.office, id_of(&world.office, &world.zhaxi).await).await;
        let count = records().await.len();
        // The ledger's job is over, so that the figure shows the new one.
        let id = world.offered().await;
        assert_eq!(world.figures().await, before, "asking and an offer move nothing");
        world.accept(id).await;
        assert_eq!(world.figures().await, before, "nor does a yes");
        world.days(3);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        assert_eq!(state(&world).await, STARTED);
        let job = records().await.pop().unwrap();
        assert_eq!((records().await.len(), job.confirmed, job.source.as_str()), (count + 1, false, ":offer"));
        assert_eq!((job.trade.as_str(), job.pay, job.channel), ("青稞收割", Some(320_000), leka_core::Channel::Own));
        let lines = journal(&world.office).await;
        let mut me = browser(&world.office, "resident").await;
        let signed_in = journal(&world.office).await - lines;
        let path = format!("/my/applications/{id}");
        assert!(me.get(&path).await.text.contains("This is my work"));
        let leave = format!("href=\"{path}#left\">I left</a>");
        assert!(me.get("/my/work").await.text.contains(&leave), "WP-4: the way to say so stands at the work");
        let today = day(&world, 0).to_string();
        me.submit(&path, &path, &[("say", "started"), ("day", &today)]).await;
        assert!(records().await.pop().unwrap().confirmed);
        let said = world.figures().await;
        assert_eq!(said.1, before.1 + 1, "the own word moves the confirmed");
        assert_eq!(said.0, before.0, "the person was reported already");
        world.days(2);
        let mut me = browser(&world.office, "resident").await;
        let left = day(&world, 0).to_string();
        assert_eq!(me.submit(&path, &path, &[("say", "left"), ("day", &left)]).await.location(), path);
        let job = records().await.pop().unwrap();
        assert_eq!((job.end, job.confirmed), (Some(day(&world, 0)), true));
        assert!(!me.get("/my/work").await.text.contains(&leave));
        assert_eq!(world.figures().await, said);
        assert!(signed_in > 0);
        let findings = leka_platform::check::check(&world.office.office).await.unwrap();
        assert!(findings.figures.is_empty() && findings.journal.broken.is_none(), "{findings:?}");
    }
}

#[tokio::test]
async fn wp_07_the_worker_may_say_so_first_and_the_firm_learns_nothing_of_it() {
    for world in worlds().await {
        let id = world.offered().await;
        world.accept(id).await;
        world.days(4);
        let mut firm = browser(&world.office, "employer").await;
        let path = format!("/applicants/{id}");
        let before = without_tokens(&firm.get(&path).await.text);
        acts::say_started(&world.me, id, day(&world, -1)).await.unwrap();
        let job = jobs_of(&world.office, id_of(&world.office, &world.zhaxi).await).await.pop().unwrap();
        assert!(job.confirmed && job.source == ":self");
        let seen = without_tokens(&firm.get(&path).await.text);
        assert!(seen.contains("/started\""), "the start is the firm's to report still");
        assert_eq!(before, seen);
        answers::report_start(&world.employer, id, day(&world, 0)).await.unwrap();
        let jobs = jobs_of(&world.office, job.person).await;
        assert_eq!(jobs.last().unwrap().id, job.id, "one record, and the worker's day stands");
    }
}

#[tokio::test]
async fn wp_10_what_a_resident_chooses_changes_no_page_of_those_who_place_people() {
    for world in worlds().await {
        let before = staff_of(&world).await;
        let lines = journal(&world.office).await;
        let id = world.asked().await;
        acts::withdraw(&world.me, id).await.unwrap();
        crate::wishes::tests::says(&world.me, &[("wants", "farming"), ("spoken", "tibetan"), ("pay", "3000")]).await;
        crate::wishes::acts::choose_order(&world.me, true).await.unwrap();
        let id = world.asked().await;
        assert_eq!(journal(&world.office).await, lines, "a resident's choices are no journal events");
        answers::open(&world.employer, id).await.unwrap();
        world.offer(id).await;
        same(&before, &staff_of(&world).await);
        let lines = journal(&world.office).await;
        world.accept(id).await;
        assert_eq!(journal(&world.office).await, lines);
        same(&before, &staff_of(&world).await);
        acts::withdraw(&world.me, id).await.unwrap();
        same(&before, &staff_of(&world).await);
        let lines = journal(&world.office).await;
        crate::wishes::acts::delete(&world.me).await.unwrap();
        assert_eq!(journal(&world.office).await, lines);
        same(&before, &staff_of(&world).await);
        assert!(world.rows().await.iter().all(|row| row.contains("state=closed")));
    }
}

/// The pages of the desks, of planning and of the village, with who looked at the person: that a firm did is not there.
async fn staff_of(world: &World) -> Vec<String> {
    let mut pages = staff_pages(&world.office, &world.zhaxi).await;
    pages.retain(|page| !page.starts_with("employer ") && !page.starts_with("agency "));
    for account in ["county_desk", "township_desk"] {
        let mut desk = browser(&world.office, account).await;
        let text = open(&mut desk, &world.zhaxi, "asked").await.text;
        assert!(!text.contains("asked for its vacancy"), "a firm's look would tell that somebody asked: {text}");
        for path in
            ["/organisations".to_owned(), format!("/organisations/{}", world.firm), format!("/vacancies/{}/own", world.vacancy)]
        {
            let answer = desk.get(&path).await;
            pages.push(format!("{account} {path} {} {}", answer.status, without_tokens(&answer.text)));
        }
    }
    pages
}

fn same(before: &[String], after: &[String]) {
    assert_eq!(before.len(), after.len());
    for (one, other) in before.iter().zip(after) {
        assert_eq!(one, other);
    }
}

#[tokio::test]
async fn wp_10_only_a_resident_writes_choices_without_a_journal_entry() {
    for world in worlds().await {
        let permit = world.me.may(&acts::AcceptOffer).await.unwrap();
        assert!(world.me.write_own(&permit).await.is_ok());
        for desk in [&world.employer, &world.office.operator()] {
            assert!(desk.write_own(&permit).await.is_err());
        }
    }
}

#[tokio::test]
async fn wp_16_who_is_too_young_is_told_and_nothing_is_kept() {
    for world in worlds().await {
        let vacancy = vacancy(&world, &[("age_from", "60")]).await;
        // Born in 1986.
        let who = person(9_000, HOME);
        bring_in(&world.office, &[job(&who)]).await;
        let desk = bind(&world.office, 4712, &who).await;
        let failure = acts::ask(&desk, vacancy, false).await.unwrap_err();
        assert_eq!((failure.kind, failure.message.as_str()), (Kind::Conflict, "offers-too-young"));
        assert!(world.rows().await.is_empty());
    }
}

#[tokio::test]
async fn wp_04_what_has_a_last_day_stands_first_on_the_own_page() {
    for world in worlds().await {
        let mut me = browser(&world.office, "resident").await;
        let main = |page: String| page.split("<main ").nth(1).unwrap().to_owned();
        let id = world.asked().await;
        let one = format!("href=\"/my/applications/{id}\"");
        let page = main(me.get("/my").await.text);
        assert!(!page.contains(&one), "what was asked waits for the firm: {page}");
        world.offer(id).await;
        let page = main(me.get("/my").await.text);
        assert!(page.contains("You can say yes until 5 October 2022; there is no hurry."), "{page}");
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
        let order = [
            at(&one),
            at("href=\"/vacancies\""),
            at("href=\"/my/suggestions\""),
            at("href=\"/my/applications\""),
            at("href=\"/my/service\""),
            at("href=\"/complain\""),
            at("href=\"/my/work\""),
        ];
        assert!(order.is_sorted(), "{order:?}");
        world.accept(id).await;
        assert!(main(me.get("/my").await.text).contains("take it back as if it had not been"));
        acts::withdraw(&world.me, id).await.unwrap();
        assert!(!main(me.get("/my").await.text).contains(&one), "what is over is gone (WP-3)");
        assert!(main(browser(&world.office, "resident").await.get("/my").await.text).contains("href=\"/my/record\""));
    }
}

#[tokio::test]
async fn wp_04_what_was_moved_since_the_night_found_it_over_stays_as_it_is() {
    for world in worlds().await {
        let id = world.offered().await;
        world.accept(id).await;
        let before = world.rows().await;
        let desk = world.office.operator();
        let permit = desk.may(&nightly::TidyOffers).await.unwrap();
        let write = desk.write(&permit).await.unwrap();
        // Found as over, and moved before the writing; the other number is of nothing any more.
        nightly::end(write.tx(), &desk, &[id, id + 1]).await.unwrap();
        write.commit(Entry::of("")).await.unwrap();
        assert_eq!(world.rows().await, before);
    }
}
