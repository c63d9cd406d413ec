//! The writers of firms: asking for access, the desk's answer, corrections with history.

use super::acts::{AskAccess, ManageOrganisations, follow_organisation, publish_anew, record};
use super::code::{self, CodeFault};
use super::model::{Organisation, OrganisationKind, OrganisationState};
use super::terms::Fault;
use super::{rests, store};
use crate::accounts;
use crate::intake::history::Line;
use leka_core::{Day, Role};
use leka_platform::{Desk, Entry, Failure, Kind};
use serde::Deserialize;

/// What a firm says about itself, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Firm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub code: String,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub division: String,
    #[serde(default)]
    pub office: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub licence: String,
    #[serde(default)]
    pub licence_until: String,
    /// The version a correction saw.
    #[serde(default)]
    pub version: i64,
}

/// The fields of the form, in its order.
pub const FIELDS: [&str; 8] = ["name", "code", "kind", "division", "office", "phone", "licence", "licence_until"];

impl Firm {
    /// As it stands, for the form of a correction.
    pub fn of(one: &Organisation) -> Firm {
        Firm {
            name: one.name.clone(),
            code: one.code.clone(),
            kind: one.kind.word().to_owned(),
            division: one.division.clone(),
            office: one.office.clone(),
            phone: one.phone.clone(),
            licence: one.licence.clone(),
            licence_until: one.licence_until.map(|day| day.to_string()).unwrap_or_default(),
            version: one.version,
        }
    }
    pub fn value(&self, field: &str) -> &str {
        match field {
            "name" => &self.name,
            "code" => &self.code,
            "kind" => &self.kind,
            "division" => &self.division,
            "office" => &self.office,
            "phone" => &self.phone,
            "licence" => &self.licence,
            _ => &self.licence_until,
        }
    }
}

fn fault(field: &'static str, message: &'static str) -> Fault {
    Fault { field, message, args: Vec::new() }
}

/// What is wrong with a code, in words.
fn code_fault(wrong: &CodeFault) -> Fault {
    let with = |message, args: &[(&str, String)]| Fault {
        args: args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        ..fault("code", message)
    };
    match wrong {
        CodeFault::Length(length) => with("work-fault-code-length", &[("length", length.to_string())]),
        CodeFault::Sign { place, sign } => {
            with("work-fault-code-sign", &[("place", place.to_string()), ("sign", sign.to_string())])
        }
        CodeFault::Area { place, sign } => {
            with("work-fault-code-area", &[("place", place.to_string()), ("sign", sign.to_string())])
        }
        CodeFault::Check { given, expected } => {
            with("work-fault-code-check", &[("given", format!("“{given}”")), ("expected", format!("“{expected}”"))])
        }
    }
}

/// Checks what was typed and puts it into a firm; the rest of `one` stays.
pub fn check(typed: &Firm, townships: &[String], county: &str, one: &mut Organisation) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut line = |field: &'static str, text: &str, most: usize, missing: &'static str| {
        let text = text.trim();
        let length = text.chars().count();
        if length < 2 || length > most || text.chars().any(char::is_control) {
            faults.push(fault(field, missing));
        }
        text.to_owned()
    };
    one.name = line("name", &typed.name, 60, "work-fault-name");
    one.office = line("office", &typed.office, 40, "work-fault-office");
    match code::parse(&typed.code) {
        Ok(code) => one.code = code,
        Err(wrong) => faults.push(code_fault(&wrong)),
    }
    match OrganisationKind::find(&typed.kind) {
        Some(kind) => one.kind = kind,
        None => faults.push(fault("kind", "work-fault-choice")),
    }
    one.division = typed.division.clone();
    if typed.division != county && !townships.contains(&typed.division) {
        faults.push(fault("division", "work-fault-choice"));
    }
    one.phone = typed.phone.trim().to_owned();
    let digits = one.phone.bytes().filter(u8::is_ascii_digit).count();
    let plain = one.phone.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+'));
    if !(5..=15).contains(&digits) || !plain {
        faults.push(fault("phone", "work-fault-phone"));
    }
    one.licence = typed.licence.trim().to_owned();
    one.licence_until = typed.licence_until.trim().parse().ok();
    let needed = one.kind.needs_licence();
    let length = one.licence.chars().count();
    if (needed && length < 4) || length > 60 || one.licence.chars().any(char::is_control) {
        faults.push(fault("licence", "work-fault-licence"));
    }
    let blank = typed.licence_until.trim().is_empty();
    if one.licence_until.is_none() && (needed || !blank) {
        faults.push(fault("licence_until", "work-fault-licence-until"));
    }
    faults.sort_by_key(|fault| FIELDS.iter().position(|field| *field == fault.field));
    faults
}

fn new(desk: &Desk, state: OrganisationState) -> Organisation {
    Organisation {
        id: desk.new_id(),
        code: String::new(),
        name: String::new(),
        kind: OrganisationKind::Employer,
        division: String::new(),
        office: String::new(),
        phone: String::new(),
        licence: String::new(),
        licence_until: None,
        state,
        answer: String::new(),
        asked_at: desk.now(),
        asked_by: desk.who.name().to_owned(),
        answered_at: None,
        answered_by: String::new(),
        version: 0,
    }
}

/// The firm's number, or what is wrong with what it typed.
pub type Done = Result<i64, Vec<Fault>>;

/// A firm asks for access. One that was sent back may ask again with the same code.
pub async fn ask(desk: &Desk, typed: &Firm) -> Result<Done, Failure> {
    let permit = desk.may(&AskAccess).await?;
    let mut one = new(desk, OrganisationState::Asked);
    let mut faults = check(typed, desk.office.townships(), desk.office.county(), &mut one);
    if one.licence_until.is_some_and(|until| until < desk.today()) {
        faults.push(fault("licence_until", "work-fault-licence-over"));
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let write = desk.write(&permit).await?;
    match store::find_by_code(write.tx(), &one.code).await? {
        Some(known) if known.state == OrganisationState::SentBack => {
            one = Organisation { id: known.id, version: known.version, ..one };
            store::update_organisation(write.tx(), &one).await?;
        }
        Some(_) => return Ok(Err(vec![fault("code", "work-fault-code-known")])),
        None => store::add_organisations(write.tx(), std::slice::from_ref(&one)).await?,
    }
    write.commit(Entry::of(format!("asked organisation={}", one.id))).await?;
    Ok(Ok(one.id))
}

/// The desk enters a firm that has nobody who would sign in.
pub async fn add(desk: &Desk, typed: &Firm) -> Result<Done, Failure> {
    let permit = desk.may(&ManageOrganisations).await?;
    let mut one = new(desk, OrganisationState::Active);
    let faults = check(typed, desk.office.townships(), desk.office.county(), &mut one);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    one.answered_at = Some(desk.now());
    one.answered_by = desk.who.name().to_owned();
    let write = desk.write(&permit).await?;
    if store::find_by_code(write.tx(), &one.code).await?.is_some() {
        return Ok(Err(vec![fault("code", "work-fault-code-known")]));
    }
    store::add_organisations(write.tx(), std::slice::from_ref(&one)).await?;
    write.commit(Entry::of(format!("entered organisation={}", one.id))).await?;
    Ok(Ok(one.id))
}

fn changed_meanwhile() -> Failure {
    Failure::new(Kind::Conflict, "work-changed-meanwhile")
}

/// Corrects what is known of a firm; old and new stay in the history. A licence that changes moves its vacancies' days; what
/// of the firm is part of their terms makes new ones (`publish_anew`).
pub async fn correct(desk: &Desk, id: i64, typed: &Firm) -> Result<Done, Failure> {
    let permit = desk.may(&ManageOrganisations).await?;
    let write = desk.write(&permit).await?;
    let before = store::find_organisation(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    let mut after = before.clone();
    let mut faults = check(typed, desk.office.townships(), desk.office.county(), &mut after);
    if store::find_by_code(write.tx(), &after.code).await?.is_some_and(|known| known.id != id) {
        faults.push(fault("code", "work-fault-code-known"));
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    if before.version != typed.version {
        return Err(changed_meanwhile());
    }
    let (old, new) = (Firm::of(&before), Firm::of(&after));
    let lines: Vec<Line> = FIELDS
        .iter()
        .filter(|field| old.value(field) != new.value(field))
        .map(|field| Line::of("organisation", id, field).from_to(old.value(field), new.value(field)))
        .collect();
    if !lines.is_empty() {
        store::update_organisation(write.tx(), &after).await?;
        follow_organisation(write.tx(), &after).await?;
        let renewed = publish_anew(&write, &after).await?;
        record(&write, lines).await?;
        write.commit(Entry::of(format!("corrected organisation={id} terms={renewed}"))).await?;
    }
    Ok(Ok(id))
}

/// Approves a firm and gives the path of the one-time link for its account, which belongs to this firm only.
pub async fn approve(desk: &Desk, id: i64, version: i64) -> Result<String, Failure> {
    let permit = desk.may(&ManageOrganisations).await?;
    let write = desk.write(&permit).await?;
    let mut one = store::find_organisation(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    if one.version != version || !matches!(one.state, OrganisationState::Asked | OrganisationState::Active) {
        return Err(changed_meanwhile());
    }
    rests::may_go_on(write.tx(), &one).await?;
    let role = if one.kind == OrganisationKind::Employer { Role::Employer } else { Role::Agency };
    // The code is unique and known to the firm; a second account gets a number behind it.
    let name = match store::count_accounts(write.tx(), id).await? {
        0 => one.code.clone(),
        more => format!("{}-{}", one.code, more + 1),
    };
    let (account, link) = accounts::acts::add_account_of_firm(&write, &name, role).await?;
    store::add_account(write.tx(), account, id).await?;
    answered(desk, &mut one, OrganisationState::Active, "");
    store::update_organisation(write.tx(), &one).await?;
    write.commit(Entry::of(format!("approved organisation={id} account={account}"))).await?;
    Ok(link)
}

fn answered(desk: &Desk, one: &mut Organisation, state: OrganisationState, answer: &str) {
    one.state = state;
    one.answer = answer.to_owned();
    one.answered_at = Some(desk.now());
    one.answered_by = desk.who.name().to_owned();
}

/// Sends a request back with a sentence that says what is missing.
pub async fn send_back(desk: &Desk, id: i64, version: i64, answer: &str) -> Result<(), Failure> {
    let answer = answer.trim();
    if !(4..=300).contains(&answer.chars().count()) || answer.chars().any(char::is_control) {
        return Err(Failure::input("work-fault-why"));
    }
    move_to(desk, id, version, OrganisationState::Asked, OrganisationState::SentBack, answer).await
}

/// Stops a firm: what it has open rests. Or lets it go on; its vacancies are opened again one by one.
pub async fn suspend(desk: &Desk, id: i64, version: i64, stops: bool) -> Result<(), Failure> {
    let (from, to) = match stops {
        true => (OrganisationState::Active, OrganisationState::Suspended),
        false => (OrganisationState::Suspended, OrganisationState::Active),
    };
    move_to(desk, id, version, from, to, "").await
}

async fn move_to(
    desk: &Desk,
    id: i64,
    version: i64,
    from: OrganisationState,
    to: OrganisationState,
    answer: &str,
) -> Result<(), Failure> {
    let permit = desk.may(&ManageOrganisations).await?;
    let write = desk.write(&permit).await?;
    let mut one = store::find_organisation(write.tx(), id).await?.ok_or_else(Failure::absent)?;
    if one.version != version || one.state != from {
        return Err(changed_meanwhile());
    }
    if to == OrganisationState::Active {
        rests::may_go_on(write.tx(), &one).await?;
    }
    answered(desk, &mut one, to, answer);
    store::update_organisation(write.tx(), &one).await?;
    follow_organisation(write.tx(), &one).await?;
    record(&write, vec![Line::of("organisation", id, "state").from_to(from.word(), to.word())]).await?;
    write.commit(Entry::of(format!("{} organisation={id}", to.word()))).await
}

/// Days until a licence runs out from which on a firm's home says so.
pub const LICENCE_NOTICE_DAYS: i32 = 30;

/// Whether the licence is about to run out.
pub fn licence_is_due(one: &Organisation, today: Day) -> bool {
    one.kind.needs_licence() && one.licence_until.is_none_or(|until| until < today.plus(LICENCE_NOTICE_DAYS))
}

/// How many firms ask to be let in.
pub async fn count_asked(desk: &Desk) -> Result<u64, Failure> {
    let permit = desk.may(&ManageOrganisations).await?;
    let asked = store::Firms { state: OrganisationState::Asked, township: None };
    store::count_organisations(&desk.read(&permit), &asked).await
}

/// Active firms whose licence has run out or is about to, whichever ends first on top.
pub async fn list_licences_due(desk: &Desk) -> Result<Vec<Organisation>, Failure> {
    let permit = desk.may(&ManageOrganisations).await?;
    let mut firms = store::list_unlicensed(&desk.read(&permit), desk.today().plus(LICENCE_NOTICE_DAYS)).await?;
    firms.sort_by_key(|one| (one.licence_until, one.id));
    Ok(firms)
}
