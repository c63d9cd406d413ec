//! The two codes of a card: the same bytes, the same work, one bit apart (WP-8).

use super::*;
use crate::accounts::secret;
use leka_platform::counting;

/// What one path of a person shows and writes.
#[derive(PartialEq, Debug)]
struct Walked {
    answers: Vec<String>,
    /// How many rows each table gained, by its name.
    rows: Vec<(&'static str, i64)>,
    /// How often figures were counted.
    counted: i64,
    /// How many hashes were worked out, which is nearly all of the time that a code takes.
    hashes: usize,
}

async fn number(office: &TestOffice, query: &sea_orm::sea_query::SelectStatement) -> i64 {
    let row = office.office.db.reader().one(query).await.unwrap().unwrap();
    row.try_get_by_index::<Option<i64>>(0).unwrap().unwrap_or(0)
}

async fn rows(office: &TestOffice) -> Vec<(&'static str, i64)> {
    let mut rows = Vec::new();
    // Contributions and their sums are what a yes that counts is for.
    for table in leka_schema::TABLES.iter().filter(|table| !["contribution", "cell"].contains(&table.name)) {
        let count = Query::select().expr(Expr::cust("count(*)")).from(Alias::new(table.name)).to_owned();
        rows.push((table.name, number(office, &count).await));
    }
    rows
}

async fn counted(office: &TestOffice) -> i64 {
    number(office, &Query::select().expr(Expr::cust("max(version)")).from(Alias::new("cell")).to_owned()).await
}

/// Opens the account with this code, says yes, records own work, and looks at every page on the way.
async fn walk(office: &TestOffice, who: &CheckedPerson, card: &Card, code: &str) -> Walked {
    let id = id_of(office, who).await;
    let record = jobs_of(office, id).await.remove(0).id;
    let (before, versions, hashed) = (rows(office).await, counted(office).await, secret::WORKED.get());
    let mut me = office.browser();
    let mut seen = vec![begin(&mut me, code).await];
    let pages = ["/", "/my", "/my/record", "/my/looks", "/my/correct", "/my/work", "/my/work/new", "/figures", "/account"];
    for path in pages {
        seen.push(me.get(path).await);
    }
    seen.push(me.submit("/my/work", &format!("/my/work/{record}/mine"), &[]).await);
    seen.push(me.get("/my/work").await);
    seen.push(me.submit("/my/work", &format!("/my/work/{record}/mine"), &[]).await);
    seen.push(me.submit("/my/work/new", "/my/work/new", &report(&[])).await);
    let own = jobs_of(office, id).await.into_iter().find(|job| job.trade == "厨师").unwrap().id;
    let say = format!("/my/work/{own}/say");
    seen.push(me.submit("/my/work", &say, &[("say", "left"), ("day", "2022-06-30")]).await);
    seen.push(me.submit("/my/work", &say, &[("say", "still-there")]).await);
    for path in pages {
        seen.push(me.get(path).await);
    }
    seen.push(me.submit("/my/record", "/my/record", &[]).await);
    seen.push(me.submit("/my/record", "/my/take", &[]).await);
    seen.push(me.submit("/my", "/sign-out", &[]).await);
    let mut later = office.browser();
    let fields = [("name", card.serial.as_str()), ("password", PASSWORD)];
    seen.push(later.submit("/my/sign-in", "/my/sign-in", &fields).await);
    seen.push(later.get("/my/work").await);
    // Who walks is the only difference: names, numbers, tokens.
    let phone = who.phone.as_ref().unwrap().secret();
    let own_words = [
        (who.name.secret().to_owned(), "NAME"),
        (who.id.secret().to_owned(), "NUMBER"),
        (who.id.masked(), "NUMBER"),
        (phone.to_owned(), "PHONE"),
        (leka_platform::words::phone(phone).into_owned(), "PHONE"),
        (record.to_string(), "RECORD"),
        (own.to_string(), "OWN"),
        (card.serial.replace(' ', ""), "SERIAL"),
    ];
    let plain = |text: &str| own_words.iter().fold(without_tokens(text), |text, (word, sign)| text.replace(word.as_str(), sign));
    let answers = seen.iter().map(|answer| {
        let cookies: Vec<String> = answer
            .cookies()
            .iter()
            .map(|cookie| match cookie.split_once(';') {
                Some((value, rest)) => format!("{} {};{rest}", value.split('=').next().unwrap(), value.len()),
                None => cookie.clone(),
            })
            .collect();
        let mut headers: Vec<String> = answer
            .headers
            .iter()
            .filter(|(name, _)| !["set-cookie", "x-request-id", "content-length"].contains(&name.as_str()))
            .map(|(name, value)| plain(&format!("{name}: {value:?}")))
            .collect();
        headers.sort();
        format!("{} {headers:?} {cookies:?} {}", answer.status, plain(&answer.text))
    });
    let answers = answers.collect();
    let gained = rows(office).await.into_iter().zip(before).map(|((name, now), (_, then))| (name, now - then)).collect();
    Walked { answers, rows: gained, counted: counted(office).await - versions, hashes: secret::WORKED.get() - hashed }
}

#[tokio::test]
async fn wp_08_either_code_gives_the_same_bytes_and_the_same_number_of_writes() {
    for office in demo_offices().await {
        let people = [person(1, HOME), person(2, HOME)];
        // The same job for both, so that nothing but the person differs.
        let jobs = [job(&people[0]), CheckedPlacement { person: people[1].clone(), ..job(&people[0]) }];
        bring_in(&office, &jobs).await;
        let (one, two) = (card(&office, &people[0]).await, card(&office, &people[1]).await);
        let first = walk(&office, &people[0], &one, &one.code).await;
        let second = walk(&office, &people[1], &two, &two.second).await;
        assert!(first.answers.iter().any(|answer| answer.contains("chosen through the Leka procedure")));
        for (n, (one, two)) in first.answers.iter().zip(&second.answers).enumerate() {
            assert_eq!(one, two, "answer {n}");
        }
        assert_eq!(first, second);
        // What the rows hold differs by the bit and by nothing else.
        for column in ["confirmed_way", "asked_day", "confirmed_day", "version", "withdrawn"] {
            let mut held = Vec::new();
            for person in &people {
                let query = Query::select()
                    .expr(Expr::cust(format!("cast({column} as text)")))
                    .from(Alias::new("placement"))
                    .and_where(Expr::col(Alias::new("person")).eq(id_of(&office, person).await))
                    .order_by(Alias::new("start_day"), sea_orm::sea_query::Order::Asc)
                    .to_owned();
                let rows = office.office.db.reader().all(&query).await.unwrap();
                held.push(rows.iter().map(|row| row.try_get_by_index::<Option<String>>(0).unwrap()).collect::<Vec<_>>());
            }
            assert_eq!(held[0], held[1], "{column}");
        }
        let bits =
            async |person| jobs_of(&office, id_of(&office, person).await).await.iter().map(|j| j.confirmed).collect::<Vec<_>>();
        assert_eq!((bits(&people[0]).await, bits(&people[1]).await), (vec![true, true], vec![false, false]));
        // Nor does the account tell which code opened it.
        let query = Query::select().column(Alias::new("code_sealed")).from(Alias::new("resident")).to_owned();
        let sealed: Vec<Vec<u8>> =
            office.office.db.reader().all(&query).await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        assert!(sealed.len() == 2 && sealed[0].len() == sealed[1].len() && sealed[0] != sealed[1]);
    }
}

#[tokio::test]
async fn wp_08_either_code_leaves_its_source_the_same_tries() {
    for office in demo_offices().await {
        let people = [person(1, HOME), person(2, HOME)];
        bring_in(&office, &people.each_ref().map(job)).await;
        let mut seen = Vec::new();
        for (source, who) in (1..).zip(&people) {
            let card = card(&office, who).await;
            let code = if source == 1 { card.code.as_str() } else { card.second.as_str() };
            let wrong = "2222 3333 4444";
            let mut statuses = Vec::new();
            // Four wrong ones, the one on the card, and what is left to its source after it.
            for typed in [wrong, wrong, wrong, wrong, code, wrong, wrong] {
                let mut browser = office.browser();
                browser.peer = ([127, 0, 2, source], 50_000).into();
                statuses.push(begin(&mut browser, typed).await.status);
            }
            seen.push(statuses);
        }
        assert_eq!(seen[0], seen[1]);
        assert_eq!(seen[0][4..], [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::TOO_MANY_REQUESTS]);
    }
}

#[tokio::test]
async fn wp_08_every_code_is_compared_twice_whatever_it_is() {
    for office in demo_offices().await {
        let people = [person(1, HOME), person(2, HOME)];
        bring_in(&office, &people.each_ref().map(job)).await;
        let (one, two) = (card(&office, &people[0]).await, card(&office, &people[1]).await);
        // The two of one card, then: used up, no such code, no code at all. A new password is one hash more.
        let codes = [(&*one.code, 3), (&*two.second, 3), (&*one.second, 2), ("2222 3333 4444", 2), ("22", 2)];
        for (code, hashes) in codes {
            let before = secret::WORKED.get();
            let done = begin(&mut office.browser(), code).await;
            let wanted = if hashes == 3 { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
            assert_eq!((done.status, secret::WORKED.get() - before), (wanted, hashes), "{code}");
        }
    }
}

/// The sum of contributions of one basis to the transfer total.
async fn sum(office: &TestOffice, basis: i64) -> i64 {
    let plan = office.office.plan();
    let query = Query::select()
        .expr(Expr::cust("cast(sum(quantity) as bigint)"))
        .from(Alias::new("contribution"))
        .and_where(Expr::col(Alias::new("indicator")).eq(plan.number("transfer.total").unwrap()))
        .and_where(Expr::col(Alias::new("basis")).eq(basis))
        .to_owned();
    number(office, &query).await
}

#[tokio::test]
async fn wp_08_a_yes_with_the_second_code_counts_nowhere_and_a_recount_agrees() {
    for office in demo_offices().await {
        let people: Vec<CheckedPerson> = (1..=24).map(|n| person(n, HOME)).collect();
        bring_in(&office, &people.iter().map(job).collect::<Vec<_>>()).await;
        let desk = desk_as(&office, "confirming_desk", Role::ConfirmingDesk, None);
        // Enough of them for a cell that is shown.
        for someone in &people[2..22] {
            let id = jobs_of(&office, id_of(&office, someone).await).await[0].id;
            crate::placement::confirming::keep(&desk, id, crate::placement::confirming::Answer::Yes).await.unwrap();
        }
        let (reported, confirmed) = (sum(&office, 0).await, sum(&office, 1).await);
        for (someone, second) in [(&people[0], false), (&people[1], true)] {
            let card = card(&office, someone).await;
            let mut me = office.browser();
            begin(&mut me, if second { &card.second } else { &card.code }).await;
            let record = jobs_of(&office, id_of(&office, someone).await).await.remove(0);
            assert_eq!(me.submit("/my/work", &format!("/my/work/{}/mine", record.id), &[]).await.location(), "/my/work");
            assert!(me.get("/my/work").await.text.contains("chosen through the Leka procedure"));
        }
        assert_eq!((sum(&office, 0).await, sum(&office, 1).await), (reported, confirmed + 1));
        let snapshot = office.office.db.reader().snapshot().await.unwrap();
        let differences = counting::recount(&snapshot, office.office.facts, &office.office.plan()).await.unwrap();
        assert!(differences.is_empty(), "{differences:?}");
        drop(snapshot);
        // To auditor and confirming desk it is one of those that are not confirmed, like any other that nobody asked about.
        let mut auditor = browser(&office, "statistics_auditor").await;
        let mut pages = Vec::new();
        for someone in [&people[1], &people[22]] {
            let page = open(&mut auditor, someone, "sample").await.text;
            let jobs = page.split_once("id=\"jobs\"").unwrap().1.split_once("id=\"courses\"").unwrap().0;
            pages.push(without_tokens(jobs));
        }
        assert_eq!(pages[0], pages[1]);
        assert!(pages[0].contains(">not confirmed</td>"), "{}", pages[0]);
        let rows = auditor.get("/figures/transfer.total/rows?basis=confirmed").await;
        assert!(rows.status == StatusCode::OK && !rows.text.replace("button secondary", "").contains("second"), "{}", rows.text);
        // The desk never draws it: whoever said yes is not asked.
        for n in 0..12 {
            let desk = desk_as(&office, &format!("confirming-{n}"), Role::ConfirmingDesk, None);
            let permit = desk.may(&crate::placement::acts::ConfirmPlacement).await.unwrap();
            let drawn = crate::placement::confirming::draw(&desk, &permit).await.unwrap().unwrap();
            let of = crate::placement::store::find(&office.office.db.reader(), drawn).await.unwrap().unwrap().person;
            assert_ne!(of, id_of(&office, &people[1]).await);
        }
        // The frozen release takes it as little as the live figures.
        let mut planning = browser(&office, "planning").await;
        planning.submit("/releases/new?as_of=2022-09-30", "/releases", &[("as_of", "2022-09-30")]).await;
        let released = planning.get("/releases/1").await.text;
        assert!(released.contains(&format!(">{}<", confirmed + 1)) || released.contains(&(confirmed + 1).to_string()));
    }
}

#[tokio::test]
async fn sec_07_a_residents_shared_screen_gives_way_to_the_sign_in_of_residents() {
    for office in demo_offices().await {
        let zhaxi = person(1, HOME);
        bring_in(&office, &[job(&zhaxi)]).await;
        let code = card(&office, &zhaxi).await.code;
        let mut me = office.browser();
        let fields = [("code", code.as_str()), ("password", PASSWORD), ("again", PASSWORD), ("shared", "1")];
        assert_eq!(me.submit("/my/begin", "/my/begin", &fields).await.location(), "/my");
        let page = me.get("/my").await;
        assert_eq!(page.headers["refresh"], "185;url=/my/sign-in?ended=1");
        office.later(180);
        assert_eq!(me.get("/my").await.status, StatusCode::SEE_OTHER, "three idle minutes");
        for lang in ["zh", "bo", "en"] {
            let ended = me.get(&format!("/my/sign-in?ended=1&lang={lang}")).await;
            assert!(ended.status == StatusCode::OK && ended.text.contains("aria-describedby=\"shared-hint\" checked"), "{lang}");
        }
        let ended = me.get("/my/sign-in?ended=1").await.text;
        assert!(ended.contains("Nothing happened for 3 minutes") && !ended.contains("sign-in/demo"), "{ended}");
        let plain = me.get("/my/sign-in").await.text;
        assert!(!plain.contains("Nothing happened") && !plain.contains("\"shared-hint\" checked"));
        assert_eq!(me.get("/my/sign-in?next=/my").await.status, StatusCode::UNPROCESSABLE_ENTITY, "unknown keys (SEC-17)");
    }
}
