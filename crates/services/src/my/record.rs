//! Everything that is stored about the person, as they see it and take it away (WP-24, PIPL 45).

use crate::people::acts::residences;
use crate::people::history_view::{self, BY_THE_PERSON};
use crate::people::store::StoredPerson;
use crate::places::acts::township_names;
use crate::{accounts, after, demand, offers, placement, returns, service, training, wishes, work};
use leka_core::{Day, Moment};
use leka_platform::{Desk, Failure, Reader};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Home {
    /// `null`: from the beginning.
    pub from: Option<String>,
    pub township: String,
    pub village: String,
}

#[derive(Serialize)]
pub struct Work {
    pub employer: String,
    pub trade: String,
    pub place: String,
    pub start: String,
    pub end: Option<String>,
    pub sector: &'static str,
    pub channel: &'static str,
    /// `320000 month`: fen and period.
    pub pay: String,
    pub recorded_by_me: bool,
    /// The person chose it through the Leka procedure.
    pub confirmed: bool,
    pub withdrawn: bool,
}

impl Work {
    /// How it stands, as message id; what the person recorded themselves stands as that and as nothing else (WP-28).
    pub fn state(&self) -> Option<&'static str> {
        match (self.withdrawn, self.recorded_by_me, self.confirmed) {
            (true, ..) => Some("people-withdrawn-1"),
            (false, true, _) => None,
            (false, false, true) => Some("my-work-chosen"),
            (false, false, false) => Some("my-work-reported"),
        }
    }
}

#[derive(Serialize)]
pub struct Course {
    pub course: String,
    pub institution: String,
    pub start: String,
    pub end: Option<String>,
    pub completed: &'static str,
    pub withdrawn: bool,
}

#[derive(Serialize)]
pub struct Change {
    #[serde(serialize_with = "as_text")]
    pub at: Moment,
    pub field: String,
    pub old: String,
    pub new: String,
    /// Changed by the person; else by an office or a file.
    pub by_me: bool,
}

/// Work that the person asked for and what came of it, as it is today.
#[derive(Serialize)]
pub struct Application {
    pub work: String,
    pub employer: String,
    /// `asked`, `offered`, `accepted`, `started`, `closed`.
    pub state: &'static str,
    /// The firm sees the telephone beside the name.
    pub with_phone: bool,
    /// The last day, of the question or of the offer by the terms in force, as on the pages.
    pub until: String,
    /// The day on which the work begins by these terms, if it was offered.
    pub begin: Option<String>,
    /// First and last day of the work as the firm reported them for its return.
    pub firm_start: Option<String>,
    pub firm_end: Option<String>,
    /// Before whom the yes was said that stands (WP-6).
    pub witness: Option<String>,
    /// The name of the team that the offer names, and its journey in force, field by field.
    pub team: Option<String>,
    pub journey: Option<BTreeMap<String, String>>,
    /// The day on which the person said that they are home again.
    pub back: Option<String>,
}

/// What a firm's roster says of work of the person; no record of the work, and nothing that the person said.
#[derive(Serialize)]
pub struct Rostered {
    pub employer: String,
    pub trade: String,
    pub place: String,
    pub start: String,
    pub end: Option<String>,
    /// As of work: fen and period.
    pub pay: String,
}

/// What is asked of work after six months, and what the person said (WP-9).
#[derive(Serialize)]
pub struct SixMonths {
    pub employer: String,
    pub start: String,
    /// Question and answer; an empty answer: nothing was said.
    pub answers: BTreeMap<&'static str, String>,
}

/// One pay day of work that began with an offer.
#[derive(Serialize)]
pub struct PayDay {
    pub employer: String,
    pub due: String,
    /// The day on which the firm says that it paid, and how much, in fen.
    pub paid: Option<String>,
    pub amount: Option<i64>,
    /// What the person said: `paid`, `unpaid`, or nothing.
    pub said: String,
    /// The day on which the complaint body was told.
    pub told: Option<String>,
}

/// What an office did for somebody who asked for help.
#[derive(Serialize)]
pub struct Given {
    pub day: String,
    /// `contacted`, `helped`.
    pub what: String,
    /// With what; empty for a contact.
    pub help: String,
    pub taken_back: bool,
}

/// The open request for help with work.
#[derive(Serialize)]
pub struct ServiceRequest {
    pub since: String,
    /// The last day on which it is kept.
    pub until: String,
    /// `looking`, `register`.
    pub kind: String,
    pub wants: Vec<String>,
    pub adviser: String,
    pub text: String,
    /// Whether I answered the one question; what I said is a number without a person.
    pub answered: bool,
    pub given: Vec<Given>,
}

/// A look by an office or a firm: when, which one, what was done, what for. Never other people.
#[derive(Serialize)]
pub struct Look {
    #[serde(serialize_with = "as_text")]
    pub at: Moment,
    pub role: String,
    /// Which township or firm; empty: the county's offices.
    pub of: String,
    pub act: String,
    pub purpose: String,
    /// A form of this act was opened, and nothing was saved with it.
    pub only_opened: bool,
}

/// A written lawful demand for this person that was answered, from the day on which it may be told (WP-26).
#[derive(Serialize)]
pub struct Demanded {
    /// The day on which the document was given out, and its number.
    pub day: String,
    pub number: String,
    pub body: String,
    pub document: String,
    pub law: String,
    /// `name`, `homes`, `phone`, `work`, `courses`.
    pub parts: Vec<&'static str>,
}

/// The whole record. Its keys are those of the file that the person takes away (SEC-16).
#[derive(Serialize)]
pub struct Record {
    /// In what amounts of money are told: `fen`, a hundredth of a yuan.
    pub amounts_in: &'static str,
    pub name: String,
    pub national_id: String,
    pub phone: String,
    pub phone_verified: bool,
    pub township: String,
    pub village: String,
    pub homes: Vec<Home>,
    pub work: Vec<Work>,
    pub courses: Vec<Course>,
    pub applications: Vec<Application>,
    /// What work the person would like, by question; `null`: nothing was said.
    pub wishes: Option<BTreeMap<String, Vec<String>>>,
    /// The help with work that I asked for; `null`: no request is open.
    pub service_request: Option<ServiceRequest>,
    /// Whether a line says that there is new work: `off`, `daily`, `weekly`.
    pub alerts: String,
    /// How the person wants to hear that questions wait: `own`, `message`.
    pub hears: String,
    pub pay_days: Vec<PayDay>,
    pub rosters: Vec<Rostered>,
    /// What I said six months after work began, until it is counted.
    pub after_six_months: Vec<SixMonths>,
    pub changes: Vec<Change>,
    pub looks: Vec<Look>,
    pub demands: Vec<Demanded>,
}

/// Reads everything; `with_number`: the identity number whole, else masked.
pub async fn read(desk: &Desk, reader: &Reader, person: &StoredPerson, with_number: bool) -> Result<Record, Failure> {
    let vault = desk.vault();
    let names = township_names(reader, desk.office.county()).await?;
    let township = |code: &str| names.get(code).cloned().unwrap_or_else(|| code.to_owned());
    let number = person.national_id(vault)?;
    let mut jobs = placement::store::list_of_people(reader, &[person.id]).await?;
    jobs.sort_by_key(|record| (record.start, record.id));
    let mut courses = training::store::list_of_people(reader, &[person.id]).await?;
    courses.sort_by_key(|record| (record.start, record.id));
    let mut homes = Vec::new();
    for home in residences(reader, person.id).await? {
        let from = home.since()?.map(|day| day.to_string());
        homes.push(Home { from, township: township(&home.township), village: home.village });
    }
    let mut changes = Vec::new();
    for change in history_view::all_changes(reader, person.id).await? {
        let change = change.opened(vault, person)?;
        let by_me = change.account == BY_THE_PERSON;
        changes.push(Change { at: change.at, field: change.field, old: change.old, new: change.new, by_me });
    }
    let mut applications = Vec::new();
    for one in offers::acts::list_of(reader, desk, person.id).await? {
        applications.push(application(desk, reader, &one).await?);
    }
    let kept = after::acts::kept_of(reader, desk, person).await?;
    Ok(Record {
        amounts_in: "fen",
        name: person.name(vault)?.secret().to_owned(),
        national_id: if with_number { number.secret().to_owned() } else { number.masked() },
        phone: person.phone(vault)?.map(|phone| phone.secret().to_owned()).unwrap_or_default(),
        phone_verified: person.phone_verified,
        township: township(&person.township),
        village: person.village.clone(),
        homes,
        work: jobs.iter().map(work).collect(),
        courses: courses.iter().map(course).collect(),
        applications,
        wishes: wishes::acts::find_of(reader, desk, person).await?.map(|kept| kept.said.0),
        service_request: service::acts::find_of(reader, desk, person).await?.map(service_request),
        alerts: wishes::alerts::often_of(reader, desk, person).await?,
        hears: kept.channel,
        pay_days: kept.days.into_iter().map(pay_day).collect(),
        rosters: rosters(desk, reader, person).await?,
        after_six_months: kept.asked.into_iter().map(six_months).collect(),
        changes,
        looks: looks(desk, reader, person, None).await?,
        demands: demands(desk, reader, person).await?,
    })
}

/// `2022-09-30T04:00:00Z`
fn as_text<S: serde::Serializer>(moment: &Moment, out: S) -> Result<S::Ok, S::Error> {
    out.collect_str(moment)
}

fn work(record: &placement::store::Stored) -> Work {
    Work {
        employer: record.employer.clone(),
        trade: record.trade.clone(),
        place: record.place.clone(),
        start: record.start.to_string(),
        end: record.end.map(|day| day.to_string()),
        sector: record.sector.word(),
        channel: record.channel.word(),
        pay: placement::rules::text(record, "pay"),
        recorded_by_me: record.source == placement::own::SOURCE,
        confirmed: record.said,
        withdrawn: record.withdrawn,
    }
}

async fn application(desk: &Desk, reader: &Reader, one: &offers::acts::Loaded) -> Result<Application, Failure> {
    let reported = returns::acts::find_reported(reader, one.row.id).await?;
    let offer = one.in_force();
    Ok(Application {
        work: one.applied.vacancy.listed.title.clone(),
        employer: one.applied.organisation.name.clone(),
        state: one.held.word(),
        with_phone: one.row.with_phone,
        until: offer.as_ref().map_or(one.row.expires, |offer| offer.expires).to_string(),
        begin: offer.map(|offer| offer.begin.to_string()),
        firm_start: reported.as_ref().map(|own| own.start.to_string()),
        firm_end: reported.and_then(|own| own.end).map(|day| day.to_string()),
        witness: offers::heard::witness_of(reader, desk, one.row.id).await?,
        team: one.team.as_ref().map(|teamed| teamed.team.name.clone()),
        journey: one.team.as_ref().and_then(|teamed| teamed.team.journey()).map(|journey| journey.said.0.clone()),
        back: one.team.as_ref().and_then(|teamed| teamed.back).map(|day| day.to_string()),
    })
}

fn service_request(open: service::acts::Open) -> ServiceRequest {
    let given = |one: service::Given| Given {
        day: one.day.to_string(),
        what: one.what,
        help: one.help,
        taken_back: one.taken_back.is_some(),
    };
    ServiceRequest {
        since: open.since.to_string(),
        until: open.ends.to_string(),
        kind: open.said.kind,
        wants: open.said.wants,
        adviser: open.said.adviser,
        text: open.said.text,
        answered: open.answered,
        given: open.given.into_iter().map(given).collect(),
    }
}

async fn rosters(desk: &Desk, reader: &Reader, person: &StoredPerson) -> Result<Vec<Rostered>, Failure> {
    let found = returns::acts::rosters_with(reader, desk, &person.id_index).await?;
    let one = |row: returns::acts::Rostered| Rostered {
        employer: row.firm,
        trade: row.said.trade,
        place: row.said.place,
        start: row.start.to_string(),
        end: row.end.map(|day| day.to_string()),
        pay: returns::roster_row::pay_in_fen(&row.said.pay),
    };
    Ok(found.into_iter().map(one).collect())
}

fn six_months(asked: after::sample::Asked) -> SixMonths {
    let answers = after::quality::ASKED.into_iter().zip(asked.said.answers).collect();
    SixMonths { employer: asked.employer, start: asked.start.to_string(), answers }
}

fn pay_day((employer, own): (String, after::wages::Own)) -> PayDay {
    PayDay {
        employer,
        due: own.shown.due.to_string(),
        paid: own.shown.paid.map(|day| day.to_string()),
        amount: own.shown.fen,
        said: own.word.said,
        told: own.word.told.map(|number| Day::from_number(number).to_string()),
    }
}

fn course(record: &training::store::Stored) -> Course {
    Course {
        course: record.course.clone(),
        institution: record.institution.clone(),
        start: record.start.to_string(),
        end: record.end.map(|day| day.to_string()),
        completed: record.completed.word(),
        withdrawn: record.withdrawn,
    }
}

/// Which township or firm acted in each of these lines, in their order; empty where it was neither.
async fn actors(desk: &Desk, reader: &Reader, looks: &[history_view::Look]) -> Result<Vec<String>, Failure> {
    let townships = township_names(reader, desk.office.county()).await?;
    let mut firms: BTreeMap<&str, String> = BTreeMap::new();
    let mut out = Vec::with_capacity(looks.len());
    for look in looks {
        // A village's line names its township too: nine digits of twelve.
        if let Some(name) = look.scope.get(..9).and_then(|township| townships.get(township)) {
            out.push(name.clone());
            continue;
        }
        let known = firms.get(look.account.as_str()).cloned();
        out.push(match known {
            Some(firm) => firm,
            None => {
                let firm = match accounts::acts::number_of(reader, &look.account).await? {
                    Some(account) => work::acts::firm_of_account(reader, account).await?.unwrap_or_default(),
                    None => String::new(),
                };
                firms.insert(&look.account, firm.clone());
                firm
            }
        });
    }
    Ok(out)
}

/// Who looked at or changed the record, the newest first: offices and firms, no names of accounts. Everybody, or so many
/// after the first ones (`part`: how many are passed over, and how many come).
pub async fn looks(desk: &Desk, reader: &Reader, person: &StoredPerson, part: Option<(u64, u64)>) -> Result<Vec<Look>, Failure> {
    let found = history_view::own_looks(reader, &person.pseudonym(desk.vault()), part).await?;
    let actors = actors(desk, reader, &found).await?;
    let one = |(look, of): (history_view::Look, String)| {
        let history_view::Look { at, role, act, purpose, only_opened, account: _, scope: _ } = look;
        Look { at, role, of, act, purpose, only_opened }
    };
    Ok(found.into_iter().zip(actors).map(one).collect())
}

/// How many looks these are.
pub async fn count_looks(desk: &Desk, reader: &Reader, person: &StoredPerson) -> Result<u64, Failure> {
    history_view::count_own_looks(reader, &person.pseudonym(desk.vault())).await
}

/// Which demands of other bodies for this person were answered, as far as the law lets the person know today.
pub async fn demands(desk: &Desk, reader: &Reader, person: &StoredPerson) -> Result<Vec<Demanded>, Failure> {
    let found = demand::acts::told_of(reader, desk, person).await?;
    let one = |demand: demand::acts::Told| Demanded {
        day: demand.given_at.map(|at| at.day().to_string()).unwrap_or_default(),
        number: demand.number(),
        body: demand.body,
        document: demand.document,
        law: demand.law,
        parts: demand.parts,
    };
    Ok(found.into_iter().map(one).collect())
}
