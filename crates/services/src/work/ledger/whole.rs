//! A file that is the whole list of its source (`--replaces`): what it does not name any more is closed.

use super::draft::Draft;
use super::firms::Firms;
use super::{Key, is_of_ledger, key};
use crate::intake::history::Line;
use crate::intake::notes::Notes;
use crate::intake::refused::{Held, Mention, Refused};
use crate::people::roll::By;
use crate::placement::ledger::employer_key;
use crate::work::model::Vacancy;
use crate::work::{code, store};
use leka_platform::Failure;
use leka_platform::db::Tx;
use std::collections::{HashMap, HashSet};

/// A file that is the whole list of its source: the vacancies of its rows, and those that refused rows may be about.
pub(super) struct Whole<'w> {
    pub(super) source: &'w str,
    pub(super) in_file: &'w HashMap<Key, u32>,
    pub(super) held: Held<'w>,
}

/// What a refused row may be about; `None`: work of a firm that is on no list.
pub(super) fn mention(row: &Refused, firms: &Firms) -> Option<Mention> {
    let said = &row.said;
    let whose = match &said.body {
        Some(name) => {
            let code = said.firm_code.as_deref().and_then(|typed| code::parse(typed).ok());
            Some(firms.all[firms.find(name, code.as_deref())?].id)
        }
        None => None,
    };
    let names = [&said.title, &said.place].map(|name| name.as_deref().map(employer_key));
    Some(Mention { whose, names, start: None })
}

/// `--replaces`: what is open on the source's list and not in the file is closed, with history. A refused row is in the file.
pub(super) async fn withdraw(
    tx: &Tx,
    by: &By<'_>,
    whole: &Whole<'_>,
    drafts: &[Draft],
    of_key: &HashMap<Key, usize>,
    lines: &mut Vec<Line>,
    notes: &mut Notes,
) -> Result<u64, Failure> {
    let kept: HashSet<i64> = whole.in_file.keys().filter_map(|key| of_key.get(key)).map(|at| drafts[*at].vacancy.id).collect();
    let of_source: HashSet<i64> = store::list_of_ledger(tx, whole.source).await?.into_iter().collect();
    let standing = drafts.iter().filter(|draft| draft.own && draft.stands()).map(|draft| &draft.vacancy);
    let missing = standing.filter(|one| is_of_ledger(one) && of_source.contains(&one.id) && !kept.contains(&one.id));
    let (held, missing): (Vec<&Vacancy>, Vec<&Vacancy>) = missing.partition(|one| {
        let (whose, title, place) = key(one.organisation, &one.listed.title, &one.listed.place);
        whole.held.holds(whose, [&title, &place], None)
    });
    whole.held.say(held.len() as u64, notes);
    let gone: Vec<i64> = missing.iter().map(|one| one.id).collect();
    lines.extend(missing.iter().map(|one| Line::of("vacancy", one.id, "state").from_to(one.state.word(), "closed")));
    store::close_all(tx, &gone, by.now).await?;
    Ok(gone.len() as u64)
}
