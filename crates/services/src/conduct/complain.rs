//! What a person does (WP-25): complains without a name, looks again with number and word, writes more.
//!
//! Nothing of it is in the main database, in the journal or in the log, and the private key of the body is not needed:
//! what is written is sealed to the body, and what the body writes is sealed to the key of the case, which the word opens.

use super::model::{BY_ITSELF, Case, Made, Step, Told};
use super::rests::{self, Firm};
use super::rules::{self, Typed};
use super::sealed::{self, Lock, PublicKey, SecretKey};
use super::store::{self, Stored};
use super::{Complain, steps};
use crate::accounts::secret;
use crate::my::code;
use leka_platform::db::Tx;
use leka_platform::vault::hex;
use leka_platform::web::Call;
use leka_platform::web::limiter::Key;
use leka_platform::{Desk, Failure, Kind, Permit};

/// Number and word of a new case, shown once.
pub struct Filed {
    pub number: String,
    pub word: String,
    pub case: Case,
}

/// Whether complaints can be taken: the body has made its key.
pub async fn is_ready(desk: &Desk) -> Result<bool, Failure> {
    let permit = desk.may(&Complain).await?;
    Ok(store::find_public(&desk.read_cases(&permit)?).await?.is_some())
}

fn not_ready() -> Failure {
    Failure::new(Kind::Conflict, "conduct-not-ready")
}

/// What binds a locked key to its case.
fn whose(case: i64) -> String {
    format!("case {case}")
}

/// Keeps a complaint.
pub async fn file(desk: &Desk, typed: &Typed) -> Result<Filed, Failure> {
    keep(desk, rules::read(typed)?, typed.urgent, &[]).await
}

/// A case that is kept nowhere yet, with its key locked by its word. Locking is slow on purpose: whoever writes in the main
/// database too has this made before, so that nobody waits for it there.
pub struct Prepared {
    id: i64,
    number: String,
    word: String,
    public: Vec<u8>,
    locked: Vec<u8>,
}

/// Makes a case for [`keep_prepared`] or [`keep_all`].
pub async fn prepare() -> Result<Prepared, Failure> {
    let (key, word) = (sealed::new_key(), code::signs(code::LENGTH));
    let number = code::serial();
    let id: i64 = number.parse().map_err(Failure::internal)?;
    let locked = sealed::lock(&key, Lock::Word, &word, &whose(id)).await?;
    Ok(Prepared { id, number, word, public: key.public_key().to_bytes().to_vec(), locked })
}

/// What everything that is told is sealed to.
async fn key_of_body(desk: &Desk, permit: &Permit<Complain>) -> Result<PublicKey, Failure> {
    sealed::public(&store::find_public(&desk.read_cases(permit)?).await?.ok_or_else(not_ready)?)
}

/// Keeps what was told, and has the vacancies of these firms rest from the next night on: together or not at all.
pub async fn keep(desk: &Desk, told: Told, urgent: bool, firms: &[Firm]) -> Result<Filed, Failure> {
    let permit = desk.may(&Complain).await?;
    // Before there is a key nothing is worth the work.
    key_of_body(desk, &permit).await?;
    keep_prepared(desk, prepare().await?, told, urgent, firms).await
}

/// The same in a case that was made before.
pub async fn keep_prepared(desk: &Desk, made: Prepared, told: Told, urgent: bool, firms: &[Firm]) -> Result<Filed, Failure> {
    let permit = desk.may(&Complain).await?;
    let body = key_of_body(desk, &permit).await?;
    let write = desk.write_cases(&permit).await?;
    let filed = begin(write.tx(), desk, &body, made, told, urgent).await?;
    for firm in firms {
        rests::note(write.tx(), firm, desk.today(), "").await?;
    }
    write.commit().await?;
    Ok(filed)
}

/// Keeps what several cases tell, none of them urgent: all of them or none.
pub async fn keep_all(desk: &Desk, cases: Vec<(Prepared, Told)>) -> Result<(), Failure> {
    if cases.is_empty() {
        return Ok(());
    }
    let permit = desk.may(&Complain).await?;
    let body = key_of_body(desk, &permit).await?;
    let write = desk.write_cases(&permit).await?;
    for (made, told) in cases {
        begin(write.tx(), desk, &body, made, told, false).await?;
    }
    write.commit().await
}

/// Writes a case with what was told.
async fn begin(tx: &Tx, desk: &Desk, body: &PublicKey, made: Prepared, told: Told, urgent: bool) -> Result<Filed, Failure> {
    let Prepared { id, number, word, public, locked } = made;
    let today = desk.today();
    let due = rules::due(today, urgent, desk.plan().plan.protection.complaint_days);
    let case = Case { id, public, locked, urgent, received: today, due, answered: None, closed: None, unread: true };
    // A number that is taken already (one in ten million for each case there is) is refused by the key of the table.
    store::insert_case(tx, &case).await?;
    let by = if told.by_itself { BY_ITSELF.to_owned() } else { String::new() };
    add(tx, body, &case, &Made { day: today, by, step: Step::Told(told) }).await?;
    Ok(Filed { number, word, case })
}

/// Adds a step to a case, sealed for whom it is.
pub async fn add(tx: &Tx, body: &PublicKey, case: &Case, made: &Made) -> Result<(), Failure> {
    let text = zeroize::Zeroizing::new(serde_json::to_vec(&made.step).map_err(Failure::internal)?);
    let for_person = match made.step.is_for_person() {
        true => Some(sealed::seal(&sealed::public(&case.public)?, case.id, &text)?),
        false => None,
    };
    let seq = store::list_steps(tx, case.id).await?.last().map_or(0, |last| last.seq) + 1;
    let for_body = sealed::seal(body, case.id, &text)?;
    let new = Stored { case: case.id, seq, day: made.day, by: made.by.clone(), for_body, for_person };
    store::insert_step(tx, &new).await
}

/// What came of number and word.
pub enum Looked {
    In(Box<Own>),
    /// No such number, or another word: all the same to the outside.
    Wrong,
    /// Seconds until the next try is looked at.
    Wait(i64),
}

/// A case as its person sees it.
pub struct Own {
    pub number: String,
    pub word: String,
    pub case: Case,
    /// What the body wrote and did, the latest first.
    pub steps: Vec<Made>,
}

/// Opens a case with its number and word.
pub async fn look(call: &Call, number: &str, word: &str) -> Result<Looked, Failure> {
    let desk = &call.desk;
    let serial = code::serial_of(number);
    let limit = desk.vault().token_hash("limit", &format!("case {}", serial.as_deref().unwrap_or("")));
    let place = secret::place()?;
    let keys = [Key::Own(format!("case:{}", hex(&limit))), Key::From(format!("case from:{}", call.source()))];
    let tried = match call.app.limiter.take(keys, desk.now()) {
        Ok(tried) => tried,
        Err(seconds) => return Ok(Looked::Wait(seconds)),
    };
    let permit = desk.may(&Complain).await?;
    let reader = desk.read_cases(&permit)?;
    let id: i64 = serial.as_deref().and_then(|serial| serial.parse().ok()).unwrap_or(0);
    let case = store::find_case(&reader, id).await?;
    let bare = code::bare(word);
    // The same work whether there is such a case, and whether the word could be one.
    let locked = case.as_ref().map(|case| case.locked.as_slice()).unwrap_or_default();
    let key = sealed::unlock(&place, locked, Lock::Word, bare.as_deref().unwrap_or(""), &whose(id)).await?;
    let (Some(case), Some(key), Some(number), Some(word)) = (case, key, serial, bare) else { return Ok(Looked::Wrong) };
    tried.give_back();
    let steps = own_steps(&key, &store::list_steps(&reader, id).await?)?;
    Ok(Looked::In(Box::new(Own { number, word, case, steps })))
}

fn own_steps(key: &SecretKey, stored: &[Stored]) -> Result<Vec<Made>, Failure> {
    let mut out = Vec::new();
    for step in stored.iter().rev() {
        if let Some(text) = &step.for_person {
            out.push(steps::open(key, step, text)?);
        }
    }
    Ok(out)
}

/// The person writes again, in a case that they have just opened; may say whether others may be told.
pub async fn write(desk: &Desk, own: &Own, typed: &str, may_tell: Option<bool>) -> Result<(), Failure> {
    let permit = desk.may(&Complain).await?;
    let text = match may_tell {
        // A yes or a no alone is something to say too.
        Some(_) => rules::text(typed, rules::TEXT, "text")?,
        None => rules::needed(typed, rules::TEXT, "text")?,
    };
    let write = desk.write_cases(&permit).await?;
    let body = sealed::public(&store::find_public(write.tx()).await?.ok_or_else(not_ready)?)?;
    let mut case = store::find_case(write.tx(), own.case.id).await?.ok_or_else(Failure::absent)?;
    // What is written to a closed case opens it again.
    (case.unread, case.closed) = (true, None);
    store::update_case(write.tx(), &case).await?;
    add(write.tx(), &body, &case, &Made { day: desk.today(), by: String::new(), step: Step::Wrote { text, may_tell } }).await?;
    write.commit().await
}
