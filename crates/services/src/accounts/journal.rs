//! The journal as a page, and accounts that were stopped.

use super::{ReadJournal, looks, pages};
use crate::people::{history_view, purpose};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query as Params};
use axum::response::{IntoResponse, Redirect};
use leka_core::{Day, Lang, Moment};
use leka_plan::Plan;
use leka_platform::db::Reads;
use leka_platform::journal::{cut, heads};
use leka_platform::web::{Call, Frame, PAGE, PageResult, status_of};
use leka_platform::words::{self, Said};
use leka_platform::{Failure, Kind, vault};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The filters of the list; no other key is looked at (SEC-20).
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    #[serde(default)]
    account: String,
    #[serde(default)]
    act: String,
    #[serde(default)]
    day: String,
    /// Lines about the person with this record; the record names nobody.
    #[serde(default)]
    person: Option<i64>,
    /// Lines before this number.
    #[serde(default)]
    before: Option<i64>,
}

impl Filter {
    fn apply(&self, query: &mut SelectStatement, subject: Option<Vec<u8>>) -> Result<(), Failure> {
        let col = |name: &str| Expr::col(Alias::new(name));
        if !self.account.is_empty() {
            query.and_where(col("account").eq(self.account.as_str()));
        }
        if !self.act.is_empty() {
            query.and_where(col("act").eq(self.act.as_str()));
        }
        if !self.day.is_empty() {
            let day: Day = self.day.parse().map_err(|_| Failure::input("accounts-journal-day"))?;
            query.and_where(col("at").gte(day.begins().0)).and_where(col("at").lt(day.plus(1).begins().0));
        }
        if let Some(subject) = subject {
            query.and_where(col("subject").eq(subject));
        }
        if let Some(before) = self.before {
            query.and_where(col("seq").lt(before));
        }
        Ok(())
    }
    fn address(&self, before: i64) -> String {
        use leka_platform::web::encode;
        let person = self.person.map_or(String::new(), |id| format!("&person={id}"));
        let (account, act, day) = (encode(&self.account), encode(&self.act), encode(&self.day));
        format!("/journal?account={account}&act={act}&day={day}{person}&before={before}")
    }
}

/// What an act is called: its message, or of an act of an earlier version its own name.
pub fn act_said(lang: Lang, act: &str) -> Said {
    let id = format!("act-{}", act.replace('_', "-"));
    if words::known(&id) { words::word(lang, &id) } else { Said { text: act.to_owned(), lang: Lang::En } }
}

/// Why somebody looked, in words: what was chosen from the list and written beside it, or what a machine noted.
fn purpose_said(lang: Lang, plan: &Plan, kept: &str) -> String {
    let (word, text) = purpose::shown(kept);
    if let Some(word) = word {
        let word = words::word(lang, &word).text;
        return if text.is_empty() { word } else { format!("{word}: {text}") };
    }
    // `why transfer.total as of 2022-09-30`
    if let Some((id, day)) = kept.strip_prefix("why ").and_then(|rest| rest.split_once(" as of ")) {
        let title = plan.indicator(id).map(|indicator| indicator.title.get(lang).0.to_owned()).filter(|title| !title.is_empty());
        let day = day.parse().map_or_else(|_| day.to_owned(), |day| words::day(lang, day));
        let args = [("figure", title.unwrap_or_else(|| id.to_owned())), ("day", day)];
        return words::say(lang, "accounts-purpose-why", &args).text;
    }
    match kept {
        "operation" => words::word(lang, "accounts-purpose-operation").text,
        "confirming" => words::word(lang, "accounts-purpose-confirming").text,
        crate::demand::acts::PURPOSE => words::word(lang, "demand-purpose").text,
        other => other.to_owned(),
    }
}

/// Which groups of fields were seen or changed, in words.
fn fields_said(lang: Lang, groups: &str) -> String {
    let one = |group: &str| {
        let id = format!("field-group-{}", group.replace('_', "-"));
        if words::known(&id) { words::word(lang, &id).text } else { group.to_owned() }
    };
    let comma = words::word(lang, "figures-comma").text;
    groups.split(' ').filter(|group| !group.is_empty()).map(one).collect::<Vec<_>>().join(&comma)
}

/// What an entry says besides its act: as far as it is words in the reader's language, and behind them identifiers and counts
/// as they were written. An entry is never changed; what has no words here, or was written by an earlier version, stays.
fn detail_said(lang: Lang, townships: &BTreeMap<String, String>, act: &str, detail: &str) -> (Option<Said>, String) {
    if history_view::only_opened(act, detail) {
        return (Some(words::word(lang, "accounts-did-only-open")), String::new());
    }
    let parts: Vec<&str> = detail.split(' ').collect();
    match parts.as_slice() {
        ["name", "search", "in", place, "found", count] => {
            let code = place.trim_end_matches(',');
            let place = townships.get(code).cloned().unwrap_or_else(|| code.to_owned());
            let args = [("place", place), ("count", (*count).to_owned())];
            (Some(words::say(lang, "accounts-did-search", &args)), String::new())
        }
        ["release", number, "as", "of", day] => {
            let day = day.parse().map_or_else(|_| (*day).to_owned(), |day| words::day(lang, day));
            let args = [("number", (*number).to_owned()), ("day", day)];
            (Some(words::say(lang, "accounts-did-release", &args)), String::new())
        }
        ["import", id, _, "accepted", accepted, "unchanged", unchanged, "refused", refused] => {
            let args = [("accepted", *accepted), ("unchanged", *unchanged), ("refused", *refused)];
            let args = args.map(|(name, count)| (name, count.to_owned()));
            (Some(words::say(lang, "accounts-did-rows", &args)), format!("import={id}"))
        }
        parts => {
            let is_word = |part: &&&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            let most = parts.iter().take_while(is_word).count();
            let found = (1..=most).rev().find_map(|count| {
                let id = format!("accounts-did-{}", parts[..count].join("-").replace('_', "-"));
                words::known(&id).then(|| (words::word(lang, &id), parts[count..].join(" ")))
            });
            found.map_or_else(|| (None, detail.to_owned()), |(said, rest)| (Some(said), rest))
        }
    }
}

struct Line {
    seq: i64,
    at: String,
    account: String,
    role: String,
    /// The township, or empty.
    scope: String,
    act: Said,
    purpose: String,
    field_group: String,
    /// The first letters of the pseudonym: the same person has the same ones.
    subject: String,
    request: String,
    said: Option<Said>,
    /// Identifiers and counts.
    detail: String,
}

#[derive(Template)]
#[template(path = "accounts/templates/journal.html")]
struct JournalPage {
    frame: Frame,
    lines: Vec<Line>,
    filter: Filter,
    /// Name and words of each act.
    acts: Vec<(&'static str, Said)>,
    older: Option<String>,
    first: Option<String>,
    /// The oldest line, when earlier ones went after three years (WP-23).
    cut: Option<i64>,
    /// Lines that are older than that and wait for an outside holder (SEC-31).
    waiting: i64,
}

pub async fn page(call: Call, Params(filter): Params<Filter>) -> PageResult {
    let permit = call.desk.may(&ReadJournal).await?;
    let columns = ["seq", "at", "account", "role", "scope", "act", "purpose", "field_group", "subject", "request", "detail"];
    let mut query = Query::select();
    query.columns(columns.map(Alias::new)).from(Alias::new("journal")).order_by(Alias::new("seq"), Order::Desc).limit(PAGE + 1);
    let (lang, plan) = (call.lang(), call.desk.plan());
    let reader = call.desk.read(&permit);
    // Somebody who is not there has no lines: nobody learns here which records exist.
    let subject = match filter.person {
        Some(id) => {
            let found = crate::people::store::find(&reader, id).await?;
            Some(found.map_or_else(Vec::new, |person| person.pseudonym(call.desk.vault())))
        }
        None => None,
    };
    filter.apply(&mut query, subject)?;
    let cut = cut::oldest(&reader).await?.map(|(seq, _)| seq).filter(|seq| *seq > 1);
    let witnessed = heads::witnessed(&heads::of(&call.desk.office).await?);
    let waiting = cut::waiting(&reader, cut::kept_since(call.desk.today()), witnessed).await?;
    let townships = crate::places::acts::township_names(&reader, call.desk.office.county()).await?;
    let mut lines = Vec::new();
    for row in reader.all(&query).await? {
        let subject: Option<Vec<u8>> = row.try_get_by_index(8)?;
        let (role, scope): (String, String) = (row.try_get_by_index(3)?, row.try_get_by_index(4)?);
        let (act, detail): (String, String) = (row.try_get_by_index(5)?, row.try_get_by_index(10)?);
        let (said, detail) = detail_said(lang, &townships, &act, &detail);
        lines.push(Line {
            seq: row.try_get_by_index(0)?,
            at: words::moment(lang, Moment(row.try_get_by_index(1)?)),
            account: row.try_get_by_index(2)?,
            role: pages::role_word(&role),
            scope: townships.get(&scope).cloned().unwrap_or_default(),
            act: act_said(lang, &act),
            purpose: purpose_said(lang, &plan.plan, &row.try_get_by_index::<String>(6)?),
            field_group: fields_said(lang, &row.try_get_by_index::<String>(7)?),
            subject: subject.map(|bytes| vault::hex(bytes.get(..4).unwrap_or(&bytes))).unwrap_or_default(),
            request: row.try_get_by_index(9)?,
            said,
            detail,
        });
    }
    let more = lines.len() > PAGE as usize;
    lines.truncate(PAGE as usize);
    let older = lines.last().filter(|_| more).map(|line| filter.address(line.seq));
    let first = filter.before.map(|_| filter.address(i64::MAX));
    let acts = crate::acts::all().map(|act| (act.name, act_said(lang, act.name))).collect();
    let frame = call.frame("accounts-journal", Vec::new());
    call.page(&JournalPage { frame, lines, filter, acts, older, first, cut, waiting })
}

/// A stopped account, and what it had opened.
struct Stopped {
    id: i64,
    name: String,
    role: String,
    at: Option<String>,
    hour: i64,
    day: i64,
    /// Purposes in words, each with its number of persons.
    purposes: Vec<(String, i64)>,
}

#[derive(Template)]
#[template(path = "accounts/templates/stopped.html")]
struct StoppedPage {
    frame: Frame,
    accounts: Vec<Stopped>,
    hour: i64,
    day: i64,
    /// Whose form it is that was wrong.
    failed: i64,
    typed: String,
    failure: Option<Failure>,
}

async fn show_stopped(call: &Call, again: Option<(i64, String, Failure)>) -> PageResult {
    let (lang, plan) = (call.lang(), call.desk.plan());
    let mut accounts = Vec::new();
    for account in looks::list_stopped(&call.desk).await? {
        let before = looks::before(&call.desk, &account).await?;
        let said = |(kept, persons): (String, i64)| (purpose_said(lang, &plan.plan, &kept), persons);
        accounts.push(Stopped {
            id: account.id,
            role: pages::role_word(account.role.word()),
            name: account.name,
            at: before.at.map(|at| words::moment(lang, at)),
            hour: before.hour,
            day: before.day,
            purposes: before.purposes.into_iter().map(said).collect(),
        });
    }
    let (failed, typed, failure) = match again {
        Some((id, typed, failure)) => (id, typed, Some(failure)),
        None => (0, String::new(), None),
    };
    let frame = call.frame("accounts-stopped-list", Vec::new());
    let (hour, day) = looks::limits(&call.desk);
    call.page_with(status_of(failure.as_ref()), &StoppedPage { frame, accounts, hour, day, failed, typed, failure })
}

pub async fn stopped(call: Call) -> PageResult {
    show_stopped(&call, None).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clearing {
    #[serde(default)]
    reason: String,
}

pub async fn clear(call: Call, Path(id): Path<i64>, Form(form): Form<Clearing>) -> PageResult {
    match looks::clear(&call.desk, id, &form.reason).await {
        Ok(()) => Ok(Redirect::to("/stopped-accounts").into_response()),
        Err(failure) if failure.kind == Kind::Input => show_stopped(&call, Some((id, form.reason, failure))).await,
        Err(failure) => Err(failure),
    }
}
