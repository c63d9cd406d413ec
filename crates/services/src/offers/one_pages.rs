//! One application with its offer, for its person or for the desk that reads it out to them. Titles are neutral (SEC-39).

use super::acts::{self, KeepOwnApplications, Loaded};
use super::model::Held;
use super::pages::{frame, state, to_one};
use super::{heard, rules, team};
use crate::my::acts::{open, own_voice};
use crate::people::store::StoredPerson;
use crate::placement::own::{Answerable, answerable};
use crate::placement::rules::day as typed_day;
use crate::placement::store as placements;
use crate::places as divisions;
use crate::returns;
use crate::teams::model::{Happened, Journey};
use crate::teams::say::{self, Shown as ShownJourney};
use crate::work::pages::card::pay;
use crate::work::pages::own::{Difference, differences};
use crate::work::pages::vacancy::{Sheet, sheet, whole};
use crate::work::places;
use crate::work::search;
use crate::work::search::ask::{Ask, Sort};
use crate::work::sheet::typed;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use leka_core::Day;
use leka_platform::vault::hex;
use leka_platform::web::{Call, Frame, PageResult, status_of};
use leka_platform::words::{self, Said};
use leka_platform::{Failure, Kind, Reader};
use serde::Deserialize;

/// Another vacancy, shown before the offer (WP-4).
struct Other {
    id: i64,
    title: Said,
    pay: Said,
    place: Said,
}

/// What can be accepted now.
struct Offered {
    others: Vec<Other>,
    /// Of the terms that are shown, in hexadecimal.
    hash: String,
    begin: Day,
    expires: Day,
    cooling: Said,
    /// Exactly which terms are not those that the worker said yes to, or was offered, before.
    changed: Vec<Difference>,
    voided: bool,
    firm_may: bool,
    /// Why the team cannot be joined now.
    team_against: Option<&'static str>,
}

/// What came of an acceptance.
struct Accepted {
    begin: Day,
    ends: String,
    cooling: bool,
}

/// Work that began.
struct Begun {
    start: Day,
    end: Option<Day>,
    /// The last day that the firm reported for its own return.
    firm_end: Option<Day>,
    /// What the worker said; whether it counts shows nowhere (WP-8).
    said: bool,
    answerable: Answerable,
    withdrawn: bool,
}

/// What the desk typed about a witness, and whether a code is on its way.
#[derive(Default)]
pub(super) struct WitnessForm {
    pub typed: heard::Typed,
    pub sent: bool,
}

/// Whose page it is.
pub(super) struct Place {
    pub frame: Frame,
    pub here: String,
    pub witness: Option<WitnessForm>,
}

#[derive(Template)]
#[template(path = "offers/templates/one.html")]
struct OnePage {
    frame: Frame,
    /// Where everything that the worker says goes to.
    here: String,
    /// The yes is said before a witness, at the desk without a target (WP-6); else in the own account.
    witness: Option<WitnessForm>,
    /// Before whom the yes that stands was said.
    said_before: Option<String>,
    title: Said,
    firm: String,
    phone: String,
    state: Said,
    with_phone: bool,
    offered: Option<Offered>,
    accepted: Option<Accepted>,
    begun: Option<Begun>,
    closed: bool,
    /// The team and its journey: leader, days, telephones, what happened.
    journey: Option<ShownJourney>,
    /// The team has left: the person can say that they are home again, or has.
    left: bool,
    back: Option<Day>,
    sheet: Option<Sheet>,
    today: Day,
    failure: Option<Failure>,
}

/// The open work nearest to home, as the search finds it: what came in a list and cannot be asked for here yet is open work too.
async fn others(call: &Call, loaded: &Loaded, person: &StoredPerson) -> Result<Vec<Other>, Failure> {
    let most = usize::try_from(call.desk.plan().plan.protection.alternatives).unwrap_or(2);
    let home = places::village_of(&person.township, &person.village).unwrap_or(&person.township);
    let (mut found, mut page) = (Vec::new(), 1);
    while found.len() < most {
        let ask = Ask { place: places::Area::find(home), sort: Sort::Nearest, page, ..Ask::default() };
        let cards = search::search(&call.desk, &ask).await?.cards;
        if cards.is_empty() {
            break;
        }
        found.extend(cards.into_iter().map(|card| card.vacancy).filter(|vacancy| vacancy.id != loaded.row.vacancy));
        page += 1;
    }
    let one = |vacancy: crate::work::model::Vacancy| {
        let place = places::with_names(&vacancy.listed.division, &vacancy.listed.place);
        Other {
            id: vacancy.id,
            title: typed(&vacancy.listed.title),
            pay: pay(call.lang(), &vacancy.listed),
            place: typed(&place),
        }
    };
    Ok(found.into_iter().take(most).map(one).collect())
}

async fn offered(
    call: &Call,
    reader: &Reader,
    loaded: &Loaded,
    person: &StoredPerson,
    seen: Option<&str>,
) -> Result<Option<(Offered, i64)>, Failure> {
    let Held::Offered(one) = &loaded.held else { return Ok(None) };
    let terms = rules::asked_about(one, &loaded.versions, &loaded.times);
    // What was read, or said yes to, before; else what was offered.
    let read = seen.and_then(|seen| loaded.versions.iter().find(|one| hex(&one.hash) == seen)).map(|one| one.version);
    let before = read.or_else(|| one.voided().map(|yes| yes.version())).unwrap_or(one.the_offer().version());
    let changed = match (loaded.terms(before), loaded.terms(terms.version)) {
        (Some(old), Some(new)) if before != terms.version => {
            let all = divisions::acts::work_places(reader).await?;
            let mut changed = differences(call, &all, &old.terms, &new.terms, &old.terms.changed_to(&new.terms));
            if let Some((old, new)) = loaded.journey(before).zip(loaded.journey(terms.version)) {
                changed.extend(say::differences(call.lang(), &old.said, &new.said));
            }
            changed
        }
        _ => Vec::new(),
    };
    let hours = loaded.times.cooling_hours;
    let cooling = match hours % 24 == 0 && hours > 72 {
        true => words::say(call.lang(), "offers-cooling-days", &[("days", (hours / 24).to_string())]),
        false => words::say(call.lang(), "offers-cooling-hours", &[("hours", hours.to_string())]),
    };
    let offered = Offered {
        others: others(call, loaded, person).await?,
        hash: hex(&terms.hash),
        begin: terms.begin,
        expires: terms.expires,
        cooling,
        changed,
        voided: one.voided().is_some(),
        firm_may: loaded.firm_may(call.desk.today()),
        team_against: loaded.journey(terms.version).and_then(|journey| team::against(loaded, journey, &call.desk)),
    };
    Ok(Some((offered, terms.version)))
}

/// `heard`: the desk without a target reads it out, which asks whether the work is theirs in its own queue.
async fn begun(
    call: &Call,
    reader: &Reader,
    loaded: &Loaded,
    person: &StoredPerson,
    heard: bool,
) -> Result<Option<Begun>, Failure> {
    let Held::Started(one) = &loaded.held else { return Ok(None) };
    let Some(placement) = one.placement() else { return Ok(None) };
    let Some(record) = placements::find(reader, placement).await? else { return Ok(None) };
    let answerable = match heard {
        true => Answerable::No,
        false => {
            let (_, voice) = own_voice(reader, &call.desk).await?;
            answerable(reader, &call.desk, person, &voice, &record).await?
        }
    };
    let firm_end = returns::acts::find_reported(reader, loaded.row.id).await?.and_then(|own| own.end);
    let (start, end, said, withdrawn) = (record.start, record.end, record.said, record.withdrawn);
    Ok(Some(Begun { start, end, firm_end, said, answerable, withdrawn }))
}

/// The journey that the person is asked about, said yes to, or travels: none when it is over.
async fn journey(call: &Call, reader: &Reader, loaded: &Loaded, asked: Option<i64>) -> Result<Option<ShownJourney>, Failure> {
    let version = match &loaded.held {
        Held::Offered(_) => asked,
        Held::Accepted(one) => Some(one.acceptance().version()),
        Held::Started(one) => Some(one.accepted_version()),
        Held::Asked(_) | Held::Closed(_) => None,
    };
    let found: Option<(&Journey, i64)> = version.and_then(|version| Some((loaded.journey(version)?, version)));
    let (Some((journey, version)), Some(teamed)) = (found, &loaded.team) else { return Ok(None) };
    // Leader, place and telephones are kept no longer (WP-23).
    if teamed.team.is_forgotten() {
        return Ok(None);
    }
    let terms = loaded.terms(version).map(|one| &one.terms);
    say::shown(reader, call.lang(), &teamed.team, &journey.said, terms).await.map(Some)
}

async fn show_one(call: &Call, id: i64, seen: Option<&str>, failure: Option<Failure>) -> PageResult {
    let permit = call.desk.may(&KeepOwnApplications).await?;
    let (reader, person) = open(&call.desk, &permit).await?;
    let here = format!("/my/applications/{id}");
    let place = Place { frame: frame(call, "offers-one", true), here, witness: None };
    show_at(call, &reader, &person, (id, seen), failure, place).await
}

/// The page, for the person or for the desk that reads it out to them; `about`: which application, and the terms seen before.
pub(super) async fn show_at(
    call: &Call,
    reader: &Reader,
    person: &StoredPerson,
    (id, seen): (i64, Option<&str>),
    failure: Option<Failure>,
    place: Place,
) -> PageResult {
    let loaded = acts::get_own(reader, &call.desk, person.id, id).await?;
    let offered = offered(call, reader, &loaded, person, seen).await?;
    let accepted = match &loaded.held {
        Held::Accepted(one) => {
            let version = one.acceptance().version();
            let begin = rules::begins(one.the_offer(), version, &loaded.versions, &loaded.times);
            Some((version, one.acceptance().at(), begin))
        }
        _ => None,
    };
    // What was asked for is shown with its terms too, until there is an offer.
    let latest = matches!(loaded.held, Held::Asked(_)).then_some(loaded.applied.vacancy.terms_version);
    let version = offered.as_ref().map(|(_, version)| *version).or(accepted.map(|(version, ..)| version)).or(latest);
    let shown = match version.and_then(|version| loaded.terms(version)) {
        Some(one) => {
            let terms = whole(&one.terms, &loaded.applied.vacancy);
            Some(sheet(call, &terms, &loaded.applied.organisation).await?)
        }
        None => None,
    };
    let said_before = match loaded.held {
        Held::Accepted(_) | Held::Started(_) => heard::witness_of(reader, &call.desk, id).await?,
        _ => None,
    };
    let journey = journey(call, reader, &loaded, offered.as_ref().map(|(_, version)| *version)).await?;
    let going = matches!(loaded.held, Held::Accepted(_) | Held::Started(_));
    let teamed = loaded.team.as_ref().filter(|_| going);
    let page = OnePage {
        begun: begun(call, reader, &loaded, person, place.witness.is_some()).await?,
        frame: place.frame,
        here: place.here,
        witness: place.witness,
        said_before,
        journey,
        left: teamed.is_some_and(|teamed| teamed.team.day_of(Happened::Departed).is_some()),
        back: teamed.and_then(|teamed| teamed.back),
        title: typed(&loaded.applied.vacancy.listed.title),
        state: state(call, &loaded),
        with_phone: loaded.row.with_phone,
        offered: offered.map(|(offered, _)| offered),
        accepted: accepted.map(|(_, at, begin)| {
            let ends = loaded.times.cooling_ends(at);
            Accepted { begin, ends: words::moment(call.lang(), ends), cooling: call.desk.now() < ends }
        }),
        closed: matches!(loaded.held, Held::Closed(_)),
        sheet: shown,
        today: call.desk.today(),
        firm: loaded.applied.organisation.name,
        phone: loaded.applied.organisation.phone,
        failure,
    };
    call.page_with(status_of(page.failure.as_ref()), &page)
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    show_one(&call, id, None, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saying {
    say: String,
    #[serde(default)]
    hash: String,
    #[serde(default)]
    day: String,
}

/// Everything that the worker can say, at one address.
pub async fn say(call: Call, Path(id): Path<i64>, Form(form): Form<Saying>) -> PageResult {
    let day = || typed_day(&form.day).map_err(|message| Failure::input(message).at("day"));
    let done = match form.say.as_str() {
        "withdraw" => acts::withdraw(&call.desk, id).await,
        "accept" => acts::accept(&call.desk, id, &form.hash).await,
        "started" => match day() {
            Ok(day) => acts::say_started(&call.desk, id, day).await,
            Err(failure) => Err(failure),
        },
        "left" => match day() {
            Ok(day) => acts::left(&call.desk, id, day).await,
            Err(failure) => Err(failure),
        },
        "back" => match day() {
            Ok(day) => acts::came_back(&call.desk, id, day).await,
            Err(failure) => Err(failure),
        },
        _ => return Err(Failure::input("failure-form")),
    };
    match done {
        Ok(()) => to_one(id),
        Err(failure) if matches!(failure.kind, Kind::Conflict | Kind::Input) => {
            let seen = (!form.hash.is_empty()).then_some(form.hash.as_str());
            show_one(&call, id, seen, Some(failure)).await
        }
        Err(failure) => Err(failure),
    }
}
