//! A form that is sent after its purpose lapsed: the question why carries what was typed, and the form goes on with it.

use super::*;
use crate::testing::demo_offices;
use crate::training;

/// More than half an hour in which the session is used and nobody is opened.
async fn lapse(office: &TestOffice, browser: &mut Browser) {
    for _ in 0..4 {
        office.later(600);
        browser.get("/account").await;
    }
}

/// States a purpose on the page that asks for it; what waits there goes along.
async fn state(browser: &mut Browser, id: i64, asked: &Answer) -> Answer {
    let mut fields = fields_of(&asked.text);
    fields.push(("purpose".to_owned(), "correct".to_owned()));
    send(browser, &format!("/people/{id}/open"), &fields, &[]).await
}

/// What stands in a field of the last form of a page.
fn field(page: &str, name: &str) -> Option<String> {
    fields_of(page).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// What a page says to whoever reads it: without its hidden fields.
fn without_hidden(page: &str) -> String {
    page.split('<').filter(|tag| !tag.starts_with("input type=\"hidden\"")).collect::<Vec<_>>().join("<")
}

#[tokio::test]
async fn sec_29_what_was_typed_when_the_purpose_had_lapsed_waits_for_it_and_is_saved_by_a_further_step() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let mut browser = browser(&office, "township_desk").await;
        open(&mut browser, &zhaxi, "asked").await;
        let page = format!("/people/{id}/correct");
        let form = fields_of(&browser.get(&page).await.text);
        lapse(&office, &mut browser).await;
        let looks = looks_in_journal(&office, "township_desk").await.len();
        let asked = send(&mut browser, &page, &form, &[("phone", "199-0000-4321"), ("village", "久嘎村")]).await;
        assert_eq!(asked.status, StatusCode::CONFLICT);
        for text in ["Why you open this", "Nothing was saved", "What you typed is not lost"] {
            assert!(asked.text.contains(text), "{text}: {}", asked.text);
        }
        // It waits, and nobody can read it there; nothing comes along that was not sent.
        assert_eq!(field(&asked.text, "phone").as_deref(), Some("199-0000-4321"));
        let read = without_hidden(&asked.text);
        for text in [zhaxi.name.secret(), zhaxi.phone.as_ref().unwrap().secret(), "199-0000-4321", "久嘎"] {
            assert!(!read.contains(text), "{text}");
        }
        assert!(!asked.text.contains(zhaxi.id.secret()));
        // A purpose that is refused loses nothing either, and shows nothing.
        let stating = format!("/people/{id}/open");
        let refused = send(&mut browser, &stating, &fields_of(&asked.text), &[("purpose_text", "a call")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("href=\"#purpose\"") && refused.text.contains("What you typed is not lost"));
        assert_eq!(field(&refused.text, "village").as_deref(), Some("久嘎村"));
        assert_eq!(looks_in_journal(&office, "township_desk").await.len(), looks, "nothing was shown yet");
        // Stated: the look is in the journal, and the form goes on, with what is recorded beside it.
        let back = state(&mut browser, id, &refused).await;
        assert_eq!(back.status, StatusCode::OK, "{}", back.text);
        let lines = looks_in_journal(&office, "township_desk").await;
        assert_eq!(lines.len(), looks + 1);
        assert_eq!(lines[looks], ["correct_person", "correct: a call", "name contact", ""]);
        let beside = format!("Recorded now: {}", zhaxi.phone.as_ref().unwrap().secret());
        assert!(back.text.contains("Not saved yet") && back.text.contains(&beside), "{}", back.text);
        for (name, value) in [("phone", "199-0000-4321"), ("village", "久嘎村"), ("name", zhaxi.name.secret())] {
            assert_eq!(field(&back.text, name).as_deref(), Some(value), "{name}");
        }
        assert!(!back.text.contains("id=\"name-recorded\""), "beside what was typed over, and nowhere else");
        assert!(back.text.contains(&format!("href=\"{page}?lang=zh\"")), "in other languages there is the form");
        let stored = store::find(&office.office.db.reader(), id).await.unwrap().unwrap();
        assert_eq!((stored.version, stored.village.as_str()), (1, ""), "still unsaved");
        let saved = send(&mut browser, &page, &fields_of(&back.text), &[]).await;
        assert!(saved.location().starts_with(&format!("/people/{id}?saved=")), "{}", saved.text);
        let shown = browser.get(saved.location()).await.text;
        assert!(shown.contains("19900004321") && shown.contains("久嘎"), "{shown}");
    }
}

#[tokio::test]
async fn sec_29_every_form_about_a_person_waits_for_its_purpose_in_three_languages() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let own = format!("/people/{id}");
        let mut first = browser(&office, "township_desk").await;
        open(&mut first, &zhaxi, "asked").await;
        let course = [("institution", "样本学校"), ("course", "厨艺"), ("start", "2022-06-01"), ("end", "2022-06-20")];
        let saved = fill(&mut first, &format!("{own}/trainings/new"), &course).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let training = training::store::list_of_people(&office.office.db.reader(), &[id]).await.unwrap()[0].id;
        let placement = format!("/placements/{}", jobs_of(&office, id).await[0].id);
        let (version, before) = (("version", "1"), jobs_of(&office, id).await);
        let forms = [
            ("correct_person", format!("{own}/correct"), vec![version, ("village", "久嘎村"), ("was_village", "")]),
            ("correct_person", format!("{own}/township"), vec![version, ("township", ELSEWHERE), ("day", "2022-06-02")]),
            ("record_placement", format!("{own}/placements/new"), vec![version, ("employer", "样本茶馆"), ("was_employer", "")]),
            ("record_training", format!("{own}/trainings/new"), vec![version, ("institution", "样本"), ("was_institution", "")]),
            (
                "correct_placement",
                format!("{placement}/correct"),
                vec![version, ("pay", "4,100元"), ("pay_period", "year"), ("was_pay", "")],
            ),
            ("correct_placement", format!("{placement}/start"), vec![version, ("start", "2022-04-01"), ("was_start", "")]),
            ("correct_training", format!("/trainings/{training}/correct"), vec![version, ("end", "2022-06-21"), ("was_end", "")]),
        ];
        for (n, (act, path, fields)) in forms.into_iter().enumerate() {
            // Nobody was opened in this session.
            let mut browser = browser(&office, "township_desk").await;
            let lang = ["zh", "bo", "en"][n % 3];
            let before = looks_in_journal(&office, "township_desk").await.len();
            let asked = browser.submit(&format!("/people?lang={lang}"), &path, &fields).await;
            assert_eq!(asked.status, StatusCode::CONFLICT, "{path}: {}", asked.text);
            assert_eq!(field(&asked.text, "form"), Some(path.clone()));
            assert_eq!(looks_in_journal(&office, "township_desk").await.len(), before, "{path}");
            let back = state(&mut browser, id, &asked).await;
            assert_eq!(back.status, StatusCode::OK, "{path}: {}", back.text);
            let (name, typed) = fields[1];
            let typed = if name == "pay" { "4100.00" } else { typed };
            assert_eq!(field(&back.text, name).as_deref(), Some(typed), "{path}");
            assert_eq!(field(&back.text, "version").as_deref(), Some("1"), "the version that it saw: {path}");
            assert!(back.text.contains(&format!("<form method=\"post\" action=\"{path}\"")), "{path}");
            let lines = looks_in_journal(&office, "township_desk").await;
            assert_eq!((lines.len(), lines[before][0].as_str(), lines[before][1].as_str()), (before + 1, act, "correct"));
            for page in [&asked.text, &back.text] {
                assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{path}");
                let bare = page.split('>').any(|part| ["people-", "word-", "dimension-"].iter().any(|id| part.starts_with(id)));
                assert!(!bare, "{path} {lang}: a message without words");
            }
        }
        assert!(jobs_of(&office, id).await == before, "nothing is saved on the way");
    }
}

#[tokio::test]
async fn sec_17_only_a_form_of_this_house_waits_and_only_with_its_own_fields() {
    for office in demo_offices().await {
        let (zhaxi, far) = (person(1, HOME), person(2, ELSEWHERE));
        bring_in(&office, &[job(&zhaxi), job(&far)]).await;
        let (id, foreign) = (id_of(&office, &zhaxi).await, id_of(&office, &far).await);
        let mut browser = browser(&office, "township_desk").await;
        let stating = format!("/people/{id}/open");
        let form = format!("/people/{id}/correct");
        let named = ("form", form.as_str());
        let (purpose, version) = (("purpose", "asked"), ("version", "1"));
        for fields in [
            vec![purpose, version],
            vec![purpose, ("form", "/people"), version],
            vec![purpose, ("form", "https://example.org/people/1/correct"), version],
            vec![purpose, named, version],
            vec![purpose, named, version, ("confirmed", "1"), ("was_confirmed", "")],
            vec![purpose, named, named, version, ("name", "x"), ("was_name", "")],
        ] {
            let answer = browser.submit("/people", &stating, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            assert!(!answer.text.contains(zhaxi.name.secret()), "{fields:?}");
        }
        // Somebody of another township is as absent here as anywhere (SEC-15).
        let other = format!("/people/{foreign}/correct");
        let fields = [purpose, ("form", other.as_str()), version, ("name", "x"), ("was_name", "y")];
        assert_eq!(browser.submit("/people", &stating, &fields).await.status, StatusCode::NOT_FOUND);
        assert!(looks_in_journal(&office, "township_desk").await.is_empty(), "nobody was shown");
    }
}

#[tokio::test]
async fn rel_05_a_form_that_waited_still_finds_what_somebody_else_saved_meanwhile() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let page = format!("/placements/{}/correct", jobs_of(&office, id).await[0].id);
        let mut township = browser(&office, "township_desk").await;
        open(&mut township, &zhaxi, "correct").await;
        let form = fields_of(&township.get(&page).await.text);
        lapse(&office, &mut township).await;
        let mut county = browser(&office, "county_desk").await;
        open(&mut county, &zhaxi, "correct").await;
        let faster = fill(&mut county, &page, &[("trade", "驾驶员"), ("place", "四川省成都市")]).await;
        assert_eq!(faster.status, StatusCode::SEE_OTHER, "{}", faster.text);
        // The question why knows nothing of it; the form shows it, in the fields that were not touched and beside the others.
        let asked = send(&mut township, &page, &form, &[("trade", "厨师")]).await;
        assert!(asked.status == StatusCode::CONFLICT && !asked.text.contains("驾驶员") && !asked.text.contains("成都"));
        let back = state(&mut township, id, &asked).await;
        assert!(back.text.contains("Recorded now: 驾驶员"), "{}", back.text);
        for (name, value) in [("trade", "厨师"), ("place", "四川省成都市"), ("version", "1")] {
            assert_eq!(field(&back.text, name).as_deref(), Some(value), "{name}");
        }
        let clash = send(&mut township, &page, &fields_of(&back.text), &[]).await;
        assert_eq!(clash.status, StatusCode::CONFLICT);
        assert!(clash.text.contains("Two changed the same field") && clash.text.contains("value=\"厨师\""), "{}", clash.text);
        assert_eq!(jobs_of(&office, id).await[0].trade, "驾驶员");
        let decided = send(&mut township, &page, &fields_of(&clash.text), &[]).await;
        assert_eq!(decided.status, StatusCode::SEE_OTHER, "{}", decided.text);
        let stored = jobs_of(&office, id).await.remove(0);
        assert_eq!((stored.trade.as_str(), stored.place.as_str()), ("厨师", "四川省成都市"));
    }
}

#[tokio::test]
async fn rel_05_a_township_that_waited_is_refused_when_somebody_else_was_faster() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let id = id_of(&office, &zhaxi).await;
        let (own, page) = (format!("/people/{id}/correct"), format!("/people/{id}/township"));
        let mut browser = browser(&office, "county_desk").await;
        let moved = [("version", "1"), ("township", ELSEWHERE), ("manner", "moved"), ("day", "2022-06-01")];
        let asked = browser.submit("/people", &page, &moved).await;
        assert_eq!(asked.status, StatusCode::CONFLICT, "{}", asked.text);
        let mut other = super::browser(&office, "township_desk").await;
        open(&mut other, &zhaxi, "correct").await;
        assert_eq!(fill(&mut other, &own, &[("village", "久嘎村")]).await.status, StatusCode::SEE_OTHER);
        let back = state(&mut browser, id, &asked).await;
        assert!(back.text.contains("Not saved yet") && back.text.contains("久嘎"), "{}", back.text);
        assert!(back.text.contains("value=\"moved\" checked"), "{}", back.text);
        let mut fields = fields_of(&back.text);
        fields.push(("manner".to_owned(), "moved".to_owned()));
        let refused = send(&mut browser, &page, &fields, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "it saw an older version");
        assert_eq!(store::find(&office.office.db.reader(), id).await.unwrap().unwrap().township, HOME);
    }
}

#[tokio::test]
async fn wp_27_a_form_that_waited_opens_a_person_as_any_other() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=31).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let mut browser = browser(&office, "township_desk").await;
        for (n, someone) in people.iter().enumerate() {
            let id = id_of(&office, someone).await;
            let fields = [("version", "1"), ("village", "久嘎村"), ("was_village", "")];
            let asked = browser.submit("/people", &format!("/people/{id}/correct"), &fields).await;
            assert!(asked.status == StatusCode::CONFLICT && !asked.text.contains(someone.name.secret()), "{n}");
            let answer = state(&mut browser, id, &asked).await;
            let wanted = if n < 30 { StatusCode::OK } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!((answer.status, answer.text.contains(someone.name.secret())), (wanted, n < 30), "{n}");
        }
        assert_eq!(browser.get("/people").await.status, StatusCode::SEE_OTHER, "signed out");
    }
}
