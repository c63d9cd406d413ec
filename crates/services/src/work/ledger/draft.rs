//! Vacancies on their way into the table: new ones, and those that a row corrects.

use super::row::{listed, shown_until, terms_in_list, typed};
use crate::intake::history::Line;
use crate::people::roll::By;
use crate::work::model::{Listed, Organisation, Source, Vacancy, VacancyState};
use crate::work::refusals;
use leka_core::Day;
use leka_sheets::check::types::{At, CheckedVacancy};

/// A row on its way into the table.
pub(super) struct Draft {
    pub(super) vacancy: Vacancy,
    /// Within the reach of whoever sends the list.
    pub(super) own: bool,
    pub(super) new: bool,
    pub(super) changed: bool,
    /// It rests because the rules of a later day refuse it.
    pub(super) outdated: bool,
}

impl Draft {
    /// Whether the list of its source still holds it open, or would.
    pub(super) fn stands(&self) -> bool {
        let rests = self.vacancy.state == VacancyState::Resting && self.outdated;
        self.vacancy.state == VacancyState::Open || rests
    }
}

pub(super) fn fresh(id: i64, row: &CheckedVacancy, firm: &Organisation, by: &By<'_>, today: Day) -> Vacancy {
    let shown_until = shown_until(row, firm, today);
    let over = shown_until < today;
    Vacancy {
        id,
        organisation: firm.id,
        state: if over { VacancyState::Closed } else { VacancyState::Open },
        draft: typed(row),
        listed: listed(row),
        shown_until,
        opened_at: Some(by.now),
        changed_at: None,
        closed_at: over.then_some(by.now),
        terms_version: 0,
        terms_hash: None,
        source: Source::Ledger,
        import: by.import,
        sheet: by.sheet(row.at.sheet).to_owned(),
        row: i64::from(row.at.row),
        recorded_by: by.account.to_owned(),
        recorded_at: by.now,
        version: 1,
    }
}

/// The same key again corrects what the row states; what it does not state stays. One that was closed opens again, and one that
/// the rules of a later day stopped if they refuse nothing in it any more.
pub(super) fn correct(
    draft: &mut Draft,
    row: &CheckedVacancy,
    firm: &Organisation,
    by: &By<'_>,
    today: Day,
    lines: &mut Vec<Line>,
) {
    let before = draft.vacancy.clone();
    let stated = listed(row);
    let texts = (draft.outdated && !stated.tasks.is_empty()).then(|| typed(row));
    let vacancy = &mut draft.vacancy;
    let own = &mut vacancy.listed;
    if row.pay.is_some() {
        (own.pay_from, own.pay_to) = (stated.pay_from, stated.pay_to);
        (own.pay_period, own.pay_month) = (stated.pay_period, stated.pay_month);
    }
    for (old, new) in [(&mut own.tasks, stated.tasks), (&mut own.kind, stated.kind), (&mut own.lodging, stated.lodging)] {
        if !new.is_empty() {
            *old = new;
        }
    }
    if row.head_count.is_some() {
        own.head_count = stated.head_count;
    }
    let closed = vacancy.state != VacancyState::Open;
    if row.closes.is_some() || closed {
        own.closes_day = stated.closes_day;
        vacancy.shown_until = shown_until(row, firm, today);
    } else if own.closes_day == 0 {
        // Stated again without a last day: it stands for as long again.
        vacancy.shown_until = vacancy.shown_until.max(shown_until(row, firm, today));
    }
    let over = vacancy.shown_until < today;
    match (over, vacancy.state) {
        (true, VacancyState::Open) => (vacancy.state, vacancy.closed_at) = (VacancyState::Closed, Some(by.now)),
        (false, VacancyState::Closed) => {
            (vacancy.state, vacancy.closed_at, vacancy.opened_at) = (VacancyState::Open, None, Some(by.now));
        }
        (false, VacancyState::Resting) if draft.outdated => {
            let terms = terms_in_list(&vacancy.listed, texts.as_ref().unwrap_or(&before.draft));
            if refusals::refusals(&terms, today).is_empty() {
                (vacancy.state, vacancy.opened_at) = (VacancyState::Open, Some(by.now));
            }
        }
        _ => {}
    }
    let noted = lines.len();
    lines.extend(differences(&before, vacancy, row.at));
    draft.changed |= *vacancy != before;
    if lines.len() > noted {
        vacancy.draft = typed(row);
        vacancy.changed_at = Some(by.now);
        // The row a vacancy opens to is the one that said it last.
        vacancy.import = by.import;
        vacancy.sheet = by.sheet(row.at.sheet).to_owned();
        vacancy.row = i64::from(row.at.row);
    }
}

fn differences(before: &Vacancy, after: &Vacancy, at: At) -> Vec<Line> {
    let pay = |listed: &Listed| match listed.pay_period.as_str() {
        "" => String::new(),
        period => format!("{} {} {period}", listed.pay_from, listed.pay_to),
    };
    let number = |number: i64| if number == 0 { String::new() } else { number.to_string() };
    let closes = |listed: &Listed| listed.closes().map(|day| day.to_string()).unwrap_or_default();
    let (old, new) = (&before.listed, &after.listed);
    let all = [
        ("band", pay(old), pay(new)),
        ("tasks", old.tasks.clone(), new.tasks.clone()),
        ("work_kind", old.kind.clone(), new.kind.clone()),
        ("lodging", old.lodging.clone(), new.lodging.clone()),
        ("head_count", number(old.head_count), number(new.head_count)),
        ("end", closes(old), closes(new)),
        ("state", before.state.word().to_owned(), after.state.word().to_owned()),
    ];
    let differing = all.into_iter().filter(|(_, old, new)| old != new);
    differing.map(|(field, old, new)| Line::of("vacancy", after.id, field).at(at.sheet, at.row).from_to(&old, &new)).collect()
}
