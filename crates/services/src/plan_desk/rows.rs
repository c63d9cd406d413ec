//! Why this number: the rows that count and the rows that do not, a page of them at a time (SEC-20).
//!
//! Nothing here knows a goal or draws a curve (WP-12); no rows behind a hidden cell (WP-22), but for those who see single
//! records, each look recorded.

use super::narrow::{Narrow, Pick};
use super::shown::{self, Made, Memory};
use super::views::{ExplainFigure, ViewConfirmed};
use crate::intake::list::{self, Visible};
use crate::people;
use crate::people::acts::OpenPerson;
use leka_core::Day;
use leka_plan::{Count, Indicator, Unit};
use leka_platform::counting::explain::{self, Ask, ExplainedRow};
use leka_platform::counting::figures::fact_of;
use leka_platform::counting::{Basis, FactSource, Figure, Figures, Value};
use leka_platform::office::PlanInForce;
use leka_platform::web::PAGE;
use leka_platform::{Desk, Failure, Kind, Permit, Reader, Scope, journal};
use std::sync::{Arc, LazyLock};

/// Which rows of which figure.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub id: String,
    pub day: Day,
    pub basis: Basis,
    /// Dimensions, each with its key (the reader's own township comes on top).
    pub only: Vec<Pick>,
    /// The rows that count, or those that do not.
    pub counting: bool,
    /// From 1.
    pub page: u64,
}

/// Where a row comes from, as far as this reader may know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    File {
        import: i64,
        file: String,
        sheet: String,
        row: i64,
    },
    /// A file that this reader may not open: neither its name, which may tell a township or a firm, nor the row (contract,
    /// "Answers").
    List {
        by: String,
    },
    Entered {
        by: String,
    },
}

/// One row as a reader sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowSeen {
    /// The masked name.
    pub subject: String,
    /// Only for those who may open this person, one by one, for a purpose that is stated first.
    pub person: Option<i64>,
    /// Empty when the cell that it would narrow to is hidden; the month too.
    pub township: String,
    pub month: String,
    pub quantity: i64,
    /// Only for those who may see who is confirmed (WP-7).
    pub basis: Option<Basis>,
    pub origin: Origin,
    /// The code of why it does not count.
    pub reason: Option<String>,
}

/// A page of rows.
#[derive(Clone, Debug)]
pub struct Rows {
    pub wanted: Wanted,
    /// The cell is hidden: no rows.
    pub hidden: bool,
    /// The day is closed for breakdowns.
    pub open: bool,
    /// Rows on all pages.
    pub total: u64,
    /// What the rows that count add up to; `None` when hidden, or of the rows that do not count.
    pub sum: Option<i64>,
    /// The reader sees single records: who is confirmed, and every cell.
    pub with_basis: bool,
    pub rows: Vec<RowSeen>,
    /// No row of this page may name its township, its month (WP-22).
    pub hidden_columns: [bool; 2],
    /// The figure as this reader may see it, for the choices.
    pub figure: Option<Arc<Figure>>,
    /// By what rows can be chosen.
    pub dimensions: Vec<String>,
    pub township: Option<String>,
}

/// Finds the rows. A township sees its own only; `confirmed` is for those who may see it live (WP-7).
pub async fn rows(desk: &Desk, wanted: Wanted) -> Result<Rows, Failure> {
    let own = match desk.who.scope() {
        Scope::Township(code) => Some(code),
        Scope::County | Scope::Nothing => None,
    };
    let asked = wanted.only.iter().find(|(dimension, _)| dimension == "township").map(|(_, key)| key.clone());
    let place = asked.clone().or_else(|| own.clone());
    let permit = desk.may(&ExplainFigure { place }).await?;
    let with_basis = desk.may(&ViewConfirmed).await.is_ok();
    if wanted.basis == Basis::Confirmed && !with_basis {
        return Err(Failure::new(Kind::Forbidden, "failure-forbidden"));
    }
    let within = match permit.scope() {
        Scope::Township(code) => Some(code.clone()),
        Scope::County => None,
        Scope::Nothing => return Err(Failure::absent()),
    };
    let office = &desk.office;
    let made = Made::now(office, desk.today(), wanted.day).await?;
    let plan = office.plan();
    let indicator = plan.plan.indicator(&wanted.id).ok_or_else(Failure::absent)?;
    let figures = match with_basis {
        true => shown::in_full(office, wanted.day).await?,
        false => shown::shown(office, &made).await?,
    };
    let figure = figures.find(&wanted.id);
    let source = fact_of(&plan, indicator).and_then(|fact| office.facts.iter().find(|source| source.fact.name == fact.name));
    let mut out = Rows {
        hidden: false,
        open: with_basis || made.is_open(),
        total: 0,
        sum: None,
        with_basis,
        rows: Vec::new(),
        hidden_columns: [false; 2],
        figure: figure.cloned(),
        dimensions: dimensions(&plan, indicator),
        township: within.clone(),
        wanted,
    };
    let picks = picks(&out.wanted.only, within.as_deref())?;
    let own = |pick: &&Pick| pick.0 == "township" && Some(&pick.1) == within.as_ref();
    out.wanted.only = picks.iter().filter(|pick| !own(pick)).cloned().collect();
    let (Some(_), Some(source)) = (figure, source) else { return Ok(out) };
    let narrow = match with_basis {
        true => Narrow::nothing(&plan, indicator),
        false => Narrow::of(office, &plan, indicator, &figures, &made).await?,
    };
    if !narrow.shows(&picks) {
        out.hidden = true;
        return Ok(out);
    }
    let ask = Ask { as_of: out.wanted.day, basis: out.wanted.basis, only: out.wanted.only.clone(), within };
    let reader = desk.read(&permit);
    let behind = Behind { plan: &plan, source, indicator, figures: &figures, made: &made };
    let found = behind.fill(&mut out, &reader, &ask).await?;
    dress(&mut out, desk, &permit, &reader, found, &narrow, &picks).await?;
    Ok(out)
}

/// Version, head of the journal, and question: how many rows do not count. An office's change moves the head; what a resident
/// does about themselves writes no entry and shows with the next version or entry (WP-10).
type Beside = Memory<(Made, Vec<u8>, String), u64>;
static BESIDE: LazyLock<Beside> = LazyLock::new(|| Memory::of(100));

/// What rows are looked for behind.
struct Behind<'b> {
    plan: &'b PlanInForce,
    source: &'b FactSource,
    indicator: &'b Indicator,
    figures: &'b Figures,
    made: &'b Made,
}

impl Behind<'_> {
    async fn fill(&self, out: &mut Rows, reader: &Reader, ask: &Ask) -> Result<Vec<ExplainedRow>, Failure> {
        let offset = (out.wanted.page - 1) * PAGE;
        let (total, sum) = match self.kept_sum(ask) {
            Some(number) => (number, number),
            None => explain::sum_of_rows(reader, self.plan, self.source, self.indicator, ask).await?,
        };
        if out.wanted.counting {
            (out.total, out.sum) = (u64::try_from(total).unwrap_or(0), Some(sum));
            let page = Some((offset, PAGE));
            return explain::rows_that_count(reader, self.plan, self.source, self.indicator, ask, page).await;
        }
        out.total = self.count_that_do_not(reader, ask).await?;
        explain::rows_that_do_not(reader, self.plan, self.source, self.indicator, ask, Some((offset, PAGE))).await
    }

    /// How many rows do not count: every record has to be asked why, so the answer is kept until the figures or the journal move.
    async fn count_that_do_not(&self, reader: &Reader, ask: &Ask) -> Result<u64, Failure> {
        let head = journal::present(reader).await?;
        let key = (self.made.clone(), head.hash, format!("{} {ask:?}", self.indicator.id));
        if let Some(kept) = BESIDE.find(&key) {
            return Ok(kept);
        }
        let count = explain::count_that_do_not(reader, self.plan, self.source, self.indicator, ask).await?;
        BESIDE.keep(key, count);
        Ok(count)
    }

    /// Of a count, rows and sum are the number itself, which is at hand.
    fn kept_sum(&self, ask: &Ask) -> Option<i64> {
        let counted = explain::counted_indicator(self.plan, self.indicator)?;
        if ask.within.is_some() || ask.only.len() > 1 || matches!(self.plan.plan.unit(counted), Unit::Fen | Unit::Milestone) {
            return None;
        }
        let figure = self.figures.find(&counted.id)?;
        let part = match ask.only.first() {
            None => None,
            Some((dimension, key)) => Some(figure.by.get(dimension)?.iter().find(|part| part.key == *key)?),
        };
        let value = match ask.basis {
            Basis::Reported => part.map_or(figure.reported, |part| part.reported),
            Basis::Confirmed => part.map_or(figure.confirmed, |part| part.confirmed),
        };
        match value {
            Some(Value::Whole(number)) => Some(number),
            _ => None,
        }
    }
}

/// The filters together with the reader's own township: one key per dimension.
fn picks(only: &[Pick], within: Option<&str>) -> Result<Vec<Pick>, Failure> {
    let mut picks: Vec<Pick> = Vec::new();
    let own = within.map(|township| ("township".to_owned(), township.to_owned()));
    for pick in only.iter().cloned().chain(own) {
        match picks.iter().find(|known| known.0 == pick.0) {
            None => picks.push(pick),
            Some(known) if *known == pick => {}
            Some(_) => return Err(Failure::input("figures-failure-filters")),
        }
    }
    Ok(picks)
}

/// Puts on each row what this reader may see of it, and records the look where it shows who is confirmed.
async fn dress(
    out: &mut Rows,
    desk: &Desk,
    permit: &Permit<ExplainFigure>,
    reader: &Reader,
    found: Vec<ExplainedRow>,
    narrow: &Narrow<'_>,
    picks: &[Pick],
) -> Result<(), Failure> {
    let ids: Vec<i64> = found.iter().map(|row| row.subject).collect();
    let names = people::store::masked_names(reader, desk.vault(), &ids).await?;
    if out.with_basis && !ids.is_empty() {
        let mut desk = desk.clone();
        desk.purpose = format!("why {} as of {}", out.wanted.id, out.wanted.day);
        let pseudonyms = people::store::pseudonyms(reader, desk.vault(), &ids).await?;
        desk.record_looks(permit, "confirmation", pseudonyms).await?;
    }
    // Each by itself, for a stated purpose, the look counted (WP-22, WP-27); here they stay masked. By the place of the row, so
    // that a record that was deleted since looks like all others (WP-24).
    let places = desk.may(&OpenPerson).await.ok().map(|permit| permit.scope().clone());
    let may_open = |row: &ExplainedRow| places.as_ref().is_some_and(|places| places.covers(&row.township));
    let imports = list::may_open(desk).await.ok().map(|(_, visible)| visible);
    let opens = |row: &ExplainedRow| match &imports {
        Some(Visible::All) => true,
        Some(Visible::Division(code)) => row.sent_from == *code,
        Some(Visible::SentBy(name)) => row.sent_by == *name,
        None => false,
    };
    let columns: Vec<(bool, bool)> = found.iter().map(|row| narrow.columns(picks, &row.township, &row.month)).collect();
    if !columns.is_empty() {
        out.hidden_columns = [columns.iter().all(|(place, _)| !place), columns.iter().all(|(_, month)| !month)];
    }
    out.rows = columns
        .into_iter()
        .zip(found)
        .map(|((place, month), row)| RowSeen {
            subject: names.get(&row.subject).cloned().unwrap_or_else(|| "**".to_owned()),
            person: may_open(&row).then_some(row.subject),
            township: if place { row.township.clone() } else { String::new() },
            month: if month { row.month.clone() } else { String::new() },
            quantity: row.quantity,
            basis: out.with_basis.then_some(if row.confirmed { Basis::Confirmed } else { Basis::Reported }),
            origin: match row.import {
                Some(import) if opens(&row) => Origin::File { import, file: row.file, sheet: row.sheet, row: row.row },
                Some(_) => Origin::List { by: row.recorded_by },
                None => Origin::Entered { by: row.recorded_by },
            },
            reason: row.reason,
        })
        .collect();
    Ok(())
}

/// The dimensions by which rows of an indicator can be chosen.
pub fn dimensions(plan: &PlanInForce, indicator: &Indicator) -> Vec<String> {
    let fact = fact_of(plan, indicator);
    let mut all: Vec<String> = indicator.by.clone();
    for dimension in fact.into_iter().flat_map(|fact| fact.dimensions) {
        if !all.iter().any(|known| known == dimension.name) {
            all.push(dimension.name.to_owned());
        }
    }
    all
}

/// Whether the quantities are worth a column: only of sums.
pub fn has_quantities(indicator: &Indicator) -> bool {
    matches!(indicator.count, Count::Sum { .. })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn wp_22_one_key_per_dimension_and_the_own_township_is_one() {
        let picks = |pairs: &[(&str, &str)], within| picks(&only(pairs), within);
        assert!(picks(&[], None).unwrap().is_empty());
        assert_eq!(picks(&[("sector", "industry"), ("channel", "self")], None).unwrap().len(), 2);
        assert!(picks(&[("sector", "industry"), ("sector", "services")], None).is_err());
        assert_eq!(picks(&[("sector", "industry"), ("sector", "industry")], None).unwrap().len(), 1);
        // A township: its own place is a filter.
        assert_eq!(picks(&[("township", "1"), ("channel", "self")], Some("1")).unwrap().len(), 2);
        assert_eq!(picks(&[("channel", "self")], Some("1")).unwrap().len(), 2);
        assert!(picks(&[("township", "2")], Some("1")).is_err());
    }
}
