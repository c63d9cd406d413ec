//! What a worker records about their own work, and the worker's yes to what others recorded (WP-7).
//!
//! Called by the room `my` inside a transaction that leaves no journal entry (WP-10). A yes writes no history, no version
//! and no day: pages of those who place people stay as they were. The checks are those of a ledger row.
//!
//! A yes is taken only over a channel that the reporting body does not control ([`is_independent`]). One that was said with
//! the second code of a card looks like every other yes to the person and is one bit apart: it does not count (WP-8).

use super::confirming::{self, State};
use super::ledger::employer_key;
use super::store::{self, Stored};
use super::{acts, rules};
use crate::accounts::acts as accounts;
use crate::conduct;
use crate::intake::history::{self, Line};
use crate::intake::list;
use crate::people::history_view::BY_THE_PERSON;
use crate::people::merge::Fault;
use crate::people::roll::By;
use crate::people::store::StoredPerson;
use leka_core::{Channel, Day, Destination, PlacementKind, Sector};
use leka_platform::db::{Reads, Tx};
use leka_platform::{Desk, Failure, Kind};
use leka_sheets::check::destination;

/// The source of a record that the person made. No file can have it: a source of a file has no colon in front.
pub const SOURCE: &str = ":self";
/// How it was confirmed: the person said so in their own account.
pub(super) const WAY: &str = "own_account";

/// The channel over which a resident speaks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voice {
    /// The division of the desk that gave the card of the account; empty: the confirming desk.
    pub card_from: String,
    /// Whether a yes counts: the account was opened with the code of the card that counts (WP-8).
    pub counts: bool,
    /// A verified number opens the account, and it stands in somebody else's record too (WP-7).
    pub shared_phone: bool,
}

/// Whether a card is a channel that a reporting body does not control (WP-7): it came from the confirming desk, or from a
/// division that is neither the same nor above or below the one that reported. Nobody is taken to be independent of a
/// body that cannot be told.
pub fn is_independent(card_from: &str, reporter: Option<&str>) -> bool {
    let apart = |reporter: &str| !reporter.is_empty() && !reporter.starts_with(card_from) && !card_from.starts_with(reporter);
    card_from.is_empty() || reporter.is_some_and(apart)
}

/// The bodies by which a record is: whoever recorded it first, and whoever sent the list in which it stands now. What the
/// person recorded counts at the place where they live. `None` stands for one that cannot be told.
async fn reporters<R: Reads>(
    reads: &R,
    desk: &Desk,
    person: &StoredPerson,
    record: &Stored,
) -> Result<Vec<Option<String>>, Failure> {
    if record.source == SOURCE {
        return Ok(vec![Some(person.township.clone())]);
    }
    let mut bodies = vec![accounts::body_of(reads, &record.recorded_by, desk.office.county()).await?];
    if let Some(import) = record.import {
        bodies.push(list::division_of(reads, import).await?);
    }
    Ok(bodies)
}

pub(super) async fn is_free_of<R: Reads>(
    reads: &R,
    desk: &Desk,
    person: &StoredPerson,
    voice: &Voice,
    record: &Stored,
) -> Result<bool, Failure> {
    if voice.shared_phone {
        return Ok(false);
    }
    let bodies = reporters(reads, desk, person, record).await?;
    Ok(bodies.iter().all(|body| is_independent(&voice.card_from, body.as_deref())))
}

/// What the form asks, as typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub trade: String,
    pub employer: String,
    /// One of [`DESTINATIONS`]; may be empty where the place says it.
    pub destination: String,
    /// The choice is right although the place reads as another one.
    pub sure: bool,
    pub place: String,
    pub sector: String,
    pub start: String,
    pub end: String,
    /// Yuan; may be empty.
    pub pay: String,
    pub pay_period: String,
}

/// Where work can be, as the form asks it, and what each counts as: the own township lies in the county.
pub const DESTINATIONS: [(&str, Destination); 4] = [
    ("township", Destination::County),
    ("county", Destination::County),
    ("region", Destination::Region),
    ("outside", Destination::OutsideRegion),
];

/// The question that comes back when choice and place do not fit.
pub const DIFFERS: &str = "my-work-destination-differs";

/// Where the work is: by the choice, where the place says nothing that is known, in any language; by the place where nothing was
/// chosen. Where each says something else the person is asked, and their second word holds.
fn destination_of(typed: &Typed, place: &str) -> Result<Destination, &'static str> {
    let chosen = DESTINATIONS.iter().find(|(word, _)| *word == typed.destination).map(|(_, chosen)| *chosen);
    match (chosen, destination::parse(place)) {
        (None, Destination::Unknown) => Err("my-work-destination-missing"),
        (None, known) => Ok(known),
        (Some(chosen), known) if typed.sure || known == Destination::Unknown || known == chosen => Ok(chosen),
        (Some(_), _) => Err(DIFFERS),
    }
}

pub(super) fn by<'d>(desk: &Desk) -> By<'d> {
    By { account: BY_THE_PERSON, now: desk.now(), import: None, sheets: &[] }
}

/// The person's own placement; that of anybody else is as absent as one that is not there (SEC-15).
async fn get<R: Reads>(reads: &R, person: i64, id: i64) -> Result<Stored, Failure> {
    store::find(reads, id).await?.filter(|record| record.person == person).ok_or_else(Failure::absent)
}

/// The same, made by the person themselves.
async fn get_made<R: Reads>(reads: &R, person: i64, id: i64) -> Result<Stored, Failure> {
    let record = get(reads, person, id).await?;
    if record.source == SOURCE { Ok(record) } else { Err(Failure::absent()) }
}

/// Reads the form into a record, or says what is wrong at which field.
fn read(desk: &Desk, person: i64, typed: &Typed) -> Result<Result<Stored, Vec<Fault>>, Failure> {
    let mut faults = Vec::new();
    let mut text = |field: &'static str, result: Result<String, &'static str>| {
        result.unwrap_or_else(|message| {
            faults.push(Fault { field, message });
            String::new()
        })
    };
    let trade = text("trade", rules::normalise("trade", &typed.trade).and_then(present));
    let place = text("place", rules::normalise("place", &typed.place).and_then(present));
    let employer = text("employer", rules::normalise("trade", &typed.employer));
    let sector = text("sector", rules::normalise("sector", &typed.sector).map_err(|_| "my-work-choose"));
    let pay = text("pay", rules::pay(&typed.pay, &typed.pay_period));
    let end = text("end", rules::normalise("end", &typed.end));
    let start = text("start", rules::day(&typed.start).and_then(|day| begun(desk, day)).map(|day| day.to_string()));
    let destination = destination_of(typed, &place);
    if let Err(message) = destination
        && !place.is_empty()
    {
        faults.push(Fault { field: "destination", message });
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let mut record = Stored {
        id: desk.new_id(),
        person,
        employer_key: employer_key(&employer),
        employer,
        start: rules::day(&start).map_err(Failure::input)?,
        end: None,
        kind: PlacementKind::Transfer,
        sector: Sector::Unknown,
        channel: Channel::Own,
        destination: Destination::Unknown,
        place: String::new(),
        trade: String::new(),
        pay: None,
        pay_period: String::new(),
        confirmed: false,
        said: false,
        withdrawn: false,
        import: None,
        source: SOURCE.to_owned(),
        sheet: String::new(),
        row: 0,
        version: 1,
        recorded_by: BY_THE_PERSON.to_owned(),
    };
    for (field, text) in [("trade", trade), ("place", place), ("sector", sector), ("pay", pay), ("end", end)] {
        rules::put(&mut record, field, &text)?;
    }
    record.destination = destination.map_err(Failure::input)?;
    Ok(Ok(record))
}

fn present(text: String) -> Result<String, &'static str> {
    if text.is_empty() { Err("my-work-missing") } else { Ok(text) }
}
fn begun(desk: &Desk, day: Day) -> Result<Day, &'static str> {
    if day > desk.today() { Err("my-work-later") } else { Ok(day) }
}

/// Records the person's own work, confirmed where it may be (WP-25) because they said it over an independent channel; or says
/// what is wrong.
pub async fn record(tx: &Tx, desk: &Desk, person: &StoredPerson, voice: &Voice, typed: &Typed) -> Result<Vec<Fault>, Failure> {
    let mut record = match read(desk, person.id, typed)? {
        Ok(record) => record,
        Err(faults) => return Ok(faults),
    };
    let faults = rules::check(&record, person.national_id(desk.vault())?.birth_day());
    if !faults.is_empty() {
        return Ok(faults);
    }
    let known = store::list_of_people(tx, &[person.id]).await?;
    let lines = match known.into_iter().find(|known| known.is(record.start, &record.employer_key)) {
        Some(there) if !there.withdrawn => return Ok(vec![Fault { field: "start", message: "my-work-there" }]),
        Some(there) => {
            (record.id, record.version) = (there.id, there.version);
            acts::write_record(tx, &mut record).await?;
            acts::lines(&there, &record)
        }
        None => {
            store::insert(tx, &by(desk), &[&record]).await?;
            vec![Line::of("placement", record.id, "recorded").from_to("", &record.start.to_string())]
        }
    };
    history::write(tx, &by(desk), lines).await?;
    // As with the worker's word that accepted work began (WP-25).
    let may = confirming::is_confirmable(record.channel, record.destination, conduct::body_exists(tx, desk).await?);
    if may && is_free_of(tx, desk, person, voice, &record).await? {
        store::confirm(tx, record.id, WAY, voice.counts).await?;
    }
    Ok(Vec::new())
}

/// What can be said of work that the person recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Say {
    /// The last day; no reason is asked.
    Left(Day),
    StillThere,
    TakeBack,
    PutBack,
}

/// Says it: one step each, and each can be undone by another.
pub async fn say(tx: &Tx, desk: &Desk, person: &StoredPerson, id: i64, say: Say) -> Result<(), Failure> {
    let before = get_made(tx, person.id, id).await?;
    let mut after = before.clone();
    match say {
        Say::Left(day) if day > desk.today() => return Err(Failure::input("my-work-later")),
        Say::Left(day) => after.end = Some(day),
        Say::StillThere => after.end = None,
        Say::TakeBack => after.withdrawn = true,
        Say::PutBack => after.withdrawn = false,
    }
    if let Some(fault) = rules::check(&after, person.national_id(desk.vault())?.birth_day()).first() {
        return Err(Failure::input(fault.message));
    }
    if after == before {
        return Ok(());
    }
    acts::write_record(tx, &mut after).await?;
    history::write(tx, &by(desk), acts::lines(&before, &after)).await
}

/// What the person can do about a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answerable {
    /// It can be confirmed.
    Yes,
    /// Whoever gave the card or opened the account reported it too: the confirming desk asks (WP-7).
    SameBody,
    /// The person recorded it, over an account that a desk opened which is measured by it: the confirming desk asks (WP-7).
    OwnOverDesk,
    /// The number that opens the account stands in another record too: it confirms for nobody (WP-7).
    SharedPhone,
    /// Only when there is a complaint body (WP-25).
    NotYet,
    /// Only from its first day on.
    NotBegun,
    /// Nothing to say: said already, or withdrawn.
    No,
}

/// Whether a record can be confirmed by its person over this channel.
fn by_state(desk: &Desk, record: &Stored, body_exists: bool, independent: bool) -> Answerable {
    let state = State {
        withdrawn: record.withdrawn,
        confirmed: record.said,
        channel: record.channel,
        destination: record.destination,
        start: record.start,
        end: record.end,
    };
    let said = |body| confirming::may_be_said(&state, desk.today(), body);
    match (said(true), independent, said(body_exists)) {
        (false, ..) if !state.withdrawn && !state.confirmed => Answerable::NotBegun,
        (false, ..) => Answerable::No,
        (true, false, _) => Answerable::SameBody,
        (true, true, false) => Answerable::NotYet,
        (true, true, true) => Answerable::Yes,
    }
}

/// Whether the person can confirm it now.
pub async fn answerable<R: Reads>(
    reads: &R,
    desk: &Desk,
    person: &StoredPerson,
    voice: &Voice,
    record: &Stored,
) -> Result<Answerable, Failure> {
    let independent = is_free_of(reads, desk, person, voice, record).await?;
    Ok(match by_state(desk, record, conduct::body_exists(reads, desk).await?, independent) {
        Answerable::SameBody if voice.shared_phone => Answerable::SharedPhone,
        Answerable::SameBody if record.source == SOURCE => Answerable::OwnOverDesk,
        answer => answer,
    })
}

/// The person says that a placement is theirs.
pub async fn confirm(tx: &Tx, desk: &Desk, person: &StoredPerson, voice: &Voice, id: i64) -> Result<(), Failure> {
    let record = get(tx, person.id, id).await?;
    match answerable(tx, desk, person, voice, &record).await? {
        Answerable::Yes => store::confirm(tx, id, WAY, voice.counts).await,
        Answerable::SameBody => Err(Failure::new(Kind::Conflict, "my-work-same-body")),
        Answerable::OwnOverDesk => Err(Failure::new(Kind::Conflict, "my-work-own-over-desk")),
        Answerable::SharedPhone => Err(Failure::new(Kind::Conflict, "phones-shared")),
        Answerable::NotYet | Answerable::NotBegun | Answerable::No => Err(Failure::new(Kind::Conflict, "my-work-not-now")),
    }
}

/// Takes the placements of a person with this employer that began in these days out of what is confirmed, by their word to
/// the complaint body (WP-8); says whether there was one.
pub async fn take_out(tx: &Tx, person: i64, employer: &str, first: Day, last: Day) -> Result<bool, Failure> {
    let key = employer_key(employer);
    let mut found = false;
    for record in store::list_of_people(tx, &[person]).await? {
        if record.employer_key == key && (first..=last).contains(&record.start) && !record.withdrawn {
            store::take_out(tx, record.id, WAY).await?;
            found = true;
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wp_25_the_choice_says_where_work_is_when_the_place_says_nothing_known_and_else_it_is_asked() {
        use Destination::{County, OutsideRegion, Region};
        for (chosen, place, sure, expected) in [
            ("outside", "སི་ཁྲོན་ཁྲེང་ཏུའུ།", false, Ok(OutsideRegion)),
            ("region", "ལྷ་ས་གྲོང་ཁྱེར།", false, Ok(Region)),
            ("township", "at my uncle's", false, Ok(County)),
            ("county", "县内", false, Ok(County)),
            ("", "四川省成都市", false, Ok(OutsideRegion)),
            ("", "འདི་ག", false, Err("my-work-destination-missing")),
            ("farther", "这里", false, Err("my-work-destination-missing")),
            ("county", "四川省成都市", false, Err(DIFFERS)),
            ("outside", "县内", false, Err(DIFFERS)),
            ("county", "四川省成都市", true, Ok(County)),
        ] {
            let typed = Typed { destination: chosen.to_owned(), sure, ..Typed::default() };
            assert_eq!(destination_of(&typed, place), expected, "{chosen} {place}");
        }
    }

    #[test]
    fn wp_07_a_card_of_the_reporting_body_is_no_channel_each_condition_alone() {
        const COUNTY: &str = "540329";
        const ONE: &str = "540329100";
        const OTHER: &str = "540329101";
        const VILLAGE: &str = "540329100201";
        for (what, card, reporter, expected) in [
            ("the confirming desk, of the county's record", "", Some(COUNTY), true),
            ("the confirming desk, of a township's record", "", Some(ONE), true),
            ("the confirming desk, whoever reported", "", None, true),
            ("the same township", ONE, Some(ONE), false),
            ("the division below", ONE, Some(VILLAGE), false),
            ("the division above", ONE, Some(COUNTY), false),
            ("the county itself", COUNTY, Some(COUNTY), false),
            ("the county, of a township's record", COUNTY, Some(ONE), false),
            ("another township", OTHER, Some(ONE), true),
            ("another township, of a village's record", OTHER, Some(VILLAGE), true),
            ("nobody knows who reported", ONE, None, false),
            ("a reporter without a place", ONE, Some(""), false),
        ] {
            assert_eq!(is_independent(card, reporter), expected, "{what}");
        }
    }
}
