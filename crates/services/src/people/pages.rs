//! The page of one person: what is recorded, where it came from, what was corrected, who looked.
//!
//! It opens after the purpose was stated, and only when the look is in the journal (SEC-29, 30). Facts only: no score,
//! no label, no judgement (WP-13); who is confirmed only for those without a target (WP-7).

use super::acts::{CorrectPerson, OpenPerson, Residence, get_own, open, read_residences, residences};
use super::history_view::{self, Change, Look};
use super::merging::{self, MergePeople};
use super::store::StoredPerson;
use super::{find, form, opened, purpose};
use crate::intake::acts::OpenImport;
use crate::intake::list::files_of;
use crate::my::record::{Demanded, demands};
use crate::places::acts::township_names;
use crate::plan_desk::views::ViewConfirmed;
use crate::{placement, training};
use askama::Template;
use axum::extract::{Path, Query as Params};
use leka_platform::desk::is_reserved;
use leka_platform::web::{Call, Frame, PageResult};
use leka_platform::{Act, Desk, Failure, Reader, words};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// Corrections and looks shown on the page.
const MOST: u64 = 50;

/// Where a record came from, as far as the reader may know.
pub enum Source {
    File {
        import: i64,
        file: String,
        sheet: String,
        row: i64,
    },
    /// A file of somebody else.
    List,
    Hand,
}

struct Home {
    /// Empty: from the beginning.
    from: String,
    township: String,
    village: String,
}

struct Job {
    record: placement::store::Stored,
    pay: String,
    source: Source,
    confirmed: Option<bool>,
}

struct Course {
    record: training::store::Stored,
    source: Source,
}

struct Corrected {
    at: String,
    account: String,
    field: String,
    old: String,
    new: String,
    source: Source,
}

struct LookShown {
    at: String,
    account: String,
    role: String,
    act: String,
    purpose: Option<String>,
    text: String,
}

#[derive(Template)]
#[template(path = "people/templates/person.html")]
struct PersonPage {
    frame: Frame,
    id: i64,
    saved: Option<i64>,
    /// What was just recorded overlaps another job at the same employer.
    overlaps: bool,
    may_correct: bool,
    may_hand_card: bool,
    may_hear: bool,
    may_delete: bool,
    may_record: bool,
    may_read_journal: bool,
    /// Other records of the person are closed for this one, and the reader may part them.
    merged: bool,
    with_confirmed: bool,
    name: String,
    number: String,
    phone: String,
    phone_verified: bool,
    township: String,
    village: String,
    homes: Vec<Home>,
    jobs: Vec<Job>,
    courses: Vec<Course>,
    history: Vec<Corrected>,
    looks: Vec<LookShown>,
    /// With the paper copy that the person asked for they hear of lawful demands (WP-26); no other look shows them.
    demands: Vec<Demanded>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    #[serde(default)]
    saved: Option<i64>,
    #[serde(default)]
    overlap: Option<String>,
    /// The purpose that the link here fits; it is still stated by whoever opens.
    #[serde(default)]
    purpose: String,
}

/// The record, or the question why.
pub async fn show(call: Call, Path(id): Path<i64>, Params(asked): Params<Saved>) -> PageResult {
    let permit = call.desk.may(&OpenPerson).await?;
    get_own(&call.desk.read(&permit), permit.scope(), id).await?;
    let Some(purpose) = opened::purpose(&call, id) else {
        return find::ask_purpose(&call, id, find::Open::offering(asked.purpose), None);
    };
    let desk = Desk { purpose, ..call.desk.clone() };
    let (permit, person) = open(&desk, id).await?;
    let reader = desk.read(&permit);
    let mut page = PageMaker::new(&call, &reader).await?.page(&reader, &person, asked.saved).await?;
    if desk.purpose.split(':').next() == Some(purpose::OWN_RECORD) {
        page.demands = demands(&desk, &reader, &person).await?;
    }
    page.overlaps = page.saved.is_some() && asked.overlap.is_some();
    call.page(&page)
}

struct PageMaker<'c> {
    call: &'c Call,
    townships: BTreeMap<String, String>,
    files: HashMap<i64, (String, String)>,
    any_import: bool,
    own_import: bool,
    with_confirmed: bool,
}

impl<'c> PageMaker<'c> {
    async fn new(call: &'c Call, reader: &Reader) -> Result<PageMaker<'c>, Failure> {
        let office = &call.desk.office;
        let allows = |place| office.policies.allows(&call.desk.who, &OpenImport::SPEC, office.county(), place);
        Ok(PageMaker {
            call,
            townships: township_names(reader, office.county()).await?,
            files: HashMap::new(),
            any_import: allows(Some(office.county())),
            own_import: allows(None) && !is_reserved(call.desk.who.name()),
            with_confirmed: call.desk.may(&ViewConfirmed).await.is_ok(),
        })
    }

    async fn page(mut self, reader: &Reader, person: &StoredPerson, saved: Option<i64>) -> Result<PersonPage, Failure> {
        let vault = self.call.desk.vault();
        let homes = residences(reader, person.id).await?;
        let mut jobs = placement::store::list_of_people(reader, &[person.id]).await?;
        jobs.sort_by_key(|record| (record.start, record.id));
        let mut courses = training::store::list_of_people(reader, &[person.id]).await?;
        courses.sort_by_key(|record| (record.start, record.id));
        let changes = history_view::changes(reader, person.id, MOST).await?;
        let looks = history_view::looks(reader, &person.pseudonym(vault), self.with_confirmed, MOST).await?;
        let imports = jobs.iter().map(|record| record.import).chain(courses.iter().map(|record| record.import));
        let imports: Vec<i64> = imports.chain(changes.iter().map(|change| change.import)).flatten().collect();
        self.files = files_of(reader, &imports).await?;
        let history: Result<Vec<Corrected>, Failure> =
            changes.iter().map(|change| Ok(self.corrected(&change.opened(vault, person)?))).collect();
        let call = self.call;
        Ok(PersonPage {
            frame: call.frame("people-person", vec![("/people".to_owned(), call.word("people-find"))]),
            id: person.id,
            saved: saved.filter(|at| changes.iter().any(|change| change.at.0 == *at)),
            overlaps: false,
            may_correct: call.could::<CorrectPerson>(),
            may_hand_card: call.could::<crate::my::acts::HandCard>(),
            may_hear: call.could::<crate::offers::heard::HearWorker>(),
            may_delete: call.could::<crate::keeping::acts::DeleteRecord>(),
            may_record: call.could::<placement::acts::RecordPlacement>(),
            may_read_journal: call.could::<crate::accounts::ReadJournal>(),
            merged: call.could::<MergePeople>() && merging::has_closed(reader, person.id).await?,
            with_confirmed: self.with_confirmed,
            name: person.name(vault)?.secret().to_owned(),
            number: person.national_id(vault)?.secret().to_owned(),
            phone: person.phone(vault)?.map(|phone| phone.secret().to_owned()).unwrap_or_default(),
            phone_verified: person.phone_verified,
            township: self.township(&person.township),
            village: person.village.clone(),
            homes: homes.iter().map(|home| self.home(home)).collect::<Result<_, _>>()?,
            jobs: jobs.into_iter().map(|record| self.job(record)).collect(),
            courses: courses.into_iter().map(|record| self.course(record)).collect(),
            history: history?,
            // That somebody asked for help with work is for their own township's desk; the person sees the look.
            looks: looks.into_iter().filter(|look| look.act != "serve_person").map(|look| self.look(look)).collect(),
            demands: Vec::new(),
        })
    }

    fn township(&self, code: &str) -> String {
        self.townships.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }
    fn home(&self, home: &Residence) -> Result<Home, Failure> {
        Ok(Home {
            from: home.since()?.map(|day| words::day(self.call.lang(), day)).unwrap_or_default(),
            township: self.township(&home.township),
            village: home.village.clone(),
        })
    }
    fn source(&self, import: Option<i64>, sheet: &str, row: i64) -> Source {
        let Some(import) = import else { return Source::Hand };
        match self.files.get(&import) {
            // The file and row of a source only to whoever may open that import (contract, "Answers").
            Some((file, sent_by)) if self.any_import || (self.own_import && sent_by == self.call.desk.who.name()) => {
                Source::File { import, file: file.clone(), sheet: sheet.to_owned(), row }
            }
            _ => Source::List,
        }
    }
    fn job(&self, record: placement::store::Stored) -> Job {
        let pay = placement::rules::text(&record, "pay");
        Job {
            pay: form::pay_in_words(self.call, &pay),
            source: self.source(record.import, &record.sheet, record.row),
            confirmed: self.with_confirmed.then_some(record.confirmed),
            record,
        }
    }
    fn course(&self, record: training::store::Stored) -> Course {
        Course { source: self.source(record.import, &record.sheet, record.row), record }
    }
    fn corrected(&self, change: &Change) -> Corrected {
        Corrected {
            at: words::moment(self.call.lang(), change.at),
            account: match change.account.as_str() {
                history_view::BY_THE_PERSON => self.call.word("people-by-the-person"),
                account => account.to_owned(),
            },
            field: format!("people-field-{}", change.field),
            old: self.value(change, &change.old),
            new: self.value(change, &change.new),
            source: self.source(change.import, &change.sheet, change.row),
        }
    }
    /// A kept text in words.
    fn value(&self, change: &Change, text: &str) -> String {
        let word = |id: String| leka_platform::words::word(self.call.lang(), &id).text;
        match change.field.as_str() {
            _ if text.is_empty() => word("people-nothing".to_owned()),
            "kind" | "sector" | "channel" | "destination" | "mode" | "subsidised" => {
                word(format!("word-{}-{text}", change.field))
            }
            "completed" => word(format!("people-completed-{text}")),
            "withdrawn" => word(format!("people-withdrawn-{text}")),
            "merged" => word("people-merged-yes".to_owned()),
            "start" | "end" | "recorded" => {
                text.parse().map_or_else(|_| text.to_owned(), |day| words::day(self.call.lang(), day))
            }
            "pay" => form::pay_in_words(self.call, text),
            "township" => self.township(text),
            "residence" => {
                // What an earlier version kept in another form is shown as it stands.
                let homes: Option<Vec<Home>> =
                    read_residences(text).and_then(|homes| homes.iter().map(|home| self.home(home).ok()).collect());
                let Some(homes) = homes else { return text.to_owned() };
                let one = |home: Home| format!("{} {} {}", home.from, home.township, home.village).trim().to_owned();
                homes.into_iter().map(one).collect::<Vec<_>>().join(" → ")
            }
            _ => text.to_owned(),
        }
    }
    fn look(&self, look: Look) -> LookShown {
        let (purpose, text) = purpose::shown(&look.purpose);
        LookShown {
            at: words::moment(self.call.lang(), look.at),
            account: look.account,
            role: format!("role-{}", look.role.replace('_', "-")),
            act: act_word(&look.act, look.only_opened),
            purpose,
            text: text.to_owned(),
        }
    }
}

/// What was done, in plain words: the message. Nobody is said to have changed what they only opened a form for.
pub fn act_word(act: &str, only_opened: bool) -> String {
    let word = match act {
        "open_person" => "people-did-open",
        "correct_person" | "correct_placement" | "correct_training" if only_opened => "people-did-open-correct",
        "record_placement" | "record_training" if only_opened => "people-did-open-record",
        "correct_person" | "correct_placement" | "correct_training" => "people-did-correct",
        "record_placement" | "record_training" => "people-did-record",
        "report_start" => "people-did-report-start",
        "report_end" => "people-did-report-end",
        "confirm_placement" => "people-did-ask",
        "see_applicants" => "people-did-applicant",
        "see_return" => "people-did-return",
        "hand_card" => "people-did-card",
        "serve_person" => "people-did-serve",
        "vouch" => "people-did-vouch",
        "register_person" => "people-did-new",
        "merge_people" => "people-did-merge",
        "register_again" => "people-did-again",
        "delete_record" => "people-did-delete",
        "explain_figure" => "people-did-figures",
        // What the journal calls it; an act of an earlier version is a look at least.
        other => {
            let id = format!("act-{}", other.replace('_', "-"));
            return if words::known(&id) { id } else { "people-did-open".to_owned() };
        }
    };
    word.to_owned()
}
