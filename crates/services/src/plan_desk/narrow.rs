//! What a reader from whom small cells are hidden may narrow rows by, and what each row may say (WP-22).
//!
//! One filter: the cell that the page of the figure prints. Two: where another figure is a part of this one ("industry" by
//! township), the cells that it prints, and of its dimension no others; else a cell of two open keys ([`combine`]).
//! Three: never. The columns of a row are filters as well, since who reads all pages can count them: a row names its
//! township or month only where the cell that this would narrow to is shown.
//!
//! Two days: two filters are for the newest day, as the difference of two days is a cell too. With a month it is the same
//! number on each day, and tells what a key was at the end of an earlier month: a dimension goes with months only where
//! this leaves no small group of keys that were hidden then.

use super::shown::{self, Finished, Made, Memory, OfficeKey};
use leka_core::Day;
use leka_plan::{Indicator, Term, Unit};
use leka_platform::counting::combine::{self, Joint, OpenKeys};
use leka_platform::counting::suppress::is_hidden;
use leka_platform::counting::{Figure, Figures, joint};
use leka_platform::office::PlanInForce;
use leka_platform::{Failure, Office};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// One dimension and its key.
pub type Pick = (String, String);

/// What is worked out once per figure and version.
#[derive(Clone, Debug, Default)]
struct Kept {
    open: OpenKeys,
    /// Dimensions that do not go with months.
    unsteady: BTreeSet<String>,
    /// What it was worked out from.
    joint: Option<Joint>,
}

impl Kept {
    /// `then`: the figure at the ends of earlier months, as it is shown.
    fn of<'f>(joint: Option<Joint>, now: &Figure, then: impl Iterator<Item = (Day, &'f Figure)>, threshold: i64) -> Kept {
        let Some(known) = joint else { return Kept::default() };
        let mut kept = Kept { open: combine::open_keys(&known, now, threshold), ..Kept::default() };
        then.for_each(|(day, then)| kept.lay_beside(&known, now, then, day, threshold));
        Kept { joint: Some(known), ..kept }
    }

    /// With months the open keys are known at the end of each month: of what was hidden then, the keys that are not open
    /// are left over, and have to be two and have grown by no small number since, or be all keys that are not open.
    fn lay_beside(&mut self, joint: &Joint, now: &Figure, then: &Figure, day: Day, threshold: i64) {
        let month = format!("{:04}-{:02}", day.month().year, day.month().month);
        let Some(months) = joint.dimensions.iter().position(|name| name == "month") else { return };
        for (place, dimension) in joint.dimensions.iter().enumerate().filter(|(_, name)| *name != "month") {
            let open: BTreeSet<&str> = self.open.of(dimension).collect();
            let closed = |figure: &Figure, hidden: bool| -> BTreeSet<String> {
                let parts = figure.by.get(dimension).into_iter().flatten();
                let keys = parts.filter(|part| part.suppressed || !hidden).map(|part| part.key.clone());
                keys.filter(|key| !open.contains(key.as_str())).collect()
            };
            let left = closed(then, true);
            let since = joint.atoms.iter().filter(|(keys, _)| left.contains(&keys[place]) && keys[months] > month);
            let grown: i64 = since.map(|(_, count)| count).sum();
            if !left.is_empty() && left != closed(now, false) && (left.len() < 2 || grown < threshold) {
                self.unsteady.insert(dimension.clone());
            }
        }
    }
}

/// Of which office and day, and of which indicator.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Question {
    office: OfficeKey,
    revision: i64,
    day: Day,
    id: String,
}

static KEPT: LazyLock<Memory<Question, Finished<Arc<Kept>>>> = LazyLock::new(|| Memory::of(64));

/// What one reader may see of one figure on one day.
pub struct Narrow<'n> {
    plan: &'n PlanInForce,
    indicator: &'n Indicator,
    /// Suppressed; `None`: a reader of single records, for whom nothing is hidden.
    figures: Option<&'n Figures>,
    newest: bool,
    kept: Arc<Kept>,
}

impl<'n> Narrow<'n> {
    /// For those who see single records, each look recorded.
    pub fn nothing(plan: &'n PlanInForce, indicator: &'n Indicator) -> Narrow<'n> {
        Narrow { plan, indicator, figures: None, newest: true, kept: Arc::default() }
    }

    /// For everybody else. `figures` are those of the day as they are shown.
    pub async fn of(
        office: &Office,
        plan: &'n PlanInForce,
        indicator: &'n Indicator,
        figures: &'n Figures,
        made: &Made,
    ) -> Result<Narrow<'n>, Failure> {
        let newest = made.day >= made.newest;
        let persons = matches!(plan.plan.unit(indicator), Unit::Persons | Unit::Entries | Unit::Households);
        let kept = match persons && made.is_open() {
            true => kept(office, plan, indicator, &made.on(made.newest)).await?,
            false => Arc::default(),
        };
        Ok(Narrow { plan, indicator, figures: Some(figures), newest, kept })
    }

    /// Whether the number of these filters together may be shown.
    pub fn shows(&self, picks: &[Pick]) -> bool {
        let Some(figures) = self.figures else { return true };
        let Some(figure) = figures.find(&self.indicator.id) else { return false };
        match picks {
            [] => true,
            picks if is_hidden(figure, picks) => false,
            [_] => true,
            [one, other] => self.pair(figures, one, other),
            _ => false,
        }
    }

    /// Whether a row behind these filters may name its township and its month.
    pub fn columns(&self, picks: &[Pick], township: &str, month: &str) -> (bool, bool) {
        if self.figures.is_none() {
            return (true, true);
        }
        let with = |picks: &[Pick], dimension: &str, key: &str| -> Vec<Pick> {
            picks.iter().cloned().chain([(dimension.to_owned(), key.to_owned())]).collect()
        };
        let asked = |dimension: &str| picks.iter().any(|(known, _)| known == dimension);
        let by_place = with(picks, "township", township);
        let place = asked("township") || self.shows(&by_place);
        let by_both = with(if asked("township") { picks } else { &by_place }, "month", month);
        (place, asked("month") || (place && self.shows(&by_both)))
    }

    fn pair(&self, figures: &Figures, one: &Pick, other: &Pick) -> bool {
        if let Some(shown) = self.published(figures, one, other) {
            return shown;
        }
        let steady = |pick: &Pick| !self.kept.unsteady.contains(&pick.0);
        let in_time = match (one.0.as_str(), other.0.as_str()) {
            ("month", _) => steady(other),
            (_, "month") => steady(one),
            _ => self.newest,
        };
        in_time && self.kept.open.are_open((&one.0, &one.1), (&other.0, &other.1))
    }

    /// Whether other figures print this cell, where figures that are parts of this one (industry, organised) speak of
    /// one of its dimensions; `None`: there are no such parts. Beside them nothing more is shown of these two dimensions: with
    /// "organised by township" printed, one more channel by township could leave a third that is small.
    fn published(&self, figures: &Figures, one: &Pick, other: &Pick) -> Option<bool> {
        let plan = &self.plan.plan;
        let terms = |indicator: &Indicator| -> Vec<Term> {
            let counted = plan.counted(&indicator.id).filter(|counted| counted.base.id == self.indicator.id);
            counted.map(|counted| counted.filter.terms).unwrap_or_default()
        };
        let mut speaks = false;
        let mut shown = Vec::new();
        for part in &plan.indicators {
            let terms = terms(part);
            speaks |= terms.iter().any(|term| term.dimension == one.0 || term.dimension == other.0);
            for (own, by) in [(one, other), (other, one)] {
                let is_own = matches!(terms.as_slice(), [term] if term.dimension == own.0 && term.values == [own.1.clone()]);
                let cells = figures.find(&part.id).and_then(|figure| figure.by.get(&by.0)).filter(|_| is_own);
                shown.extend(cells.into_iter().flatten().filter(|cell| cell.key == by.1).map(|cell| !cell.suppressed));
            }
        }
        speaks.then(|| !shown.is_empty() && shown.into_iter().all(|shown| shown))
    }
}

async fn kept(office: &Office, plan: &PlanInForce, indicator: &Indicator, made: &Made) -> Result<Arc<Kept>, Failure> {
    let key = Question { office: made.office.clone(), revision: made.stamp.revision, day: made.day, id: indicator.id.clone() };
    let before = KEPT.find(&key);
    if let Some(kept) = before.as_ref().filter(|kept| kept.stamp == made.stamp) {
        return Ok(kept.what.clone());
    }
    let mut steps = Vec::new();
    for day in made.steps(plan.plan.first_day()).into_iter().filter(|day| *day < made.day) {
        steps.push((day, shown::shown(office, &made.on(day)).await?));
    }
    let shown = shown::shown(office, made).await?;
    let full = shown::in_full(office, made.day).await?;
    let all = [&full, &shown].into_iter().chain(steps.iter().map(|(_, figures)| figures));
    let of: Vec<Arc<Figure>> = all.filter_map(|figures| figures.find(&indicator.id).cloned()).collect();
    // Other persons may stand together in the same figures.
    let joint = joint::joint(office, indicator, made.day).await?;
    let kept = match (before.filter(|kept| kept.is_of(&of) && kept.what.joint == joint), shown.find(&indicator.id)) {
        (Some(kept), _) => kept.what,
        (None, Some(figure)) => {
            let threshold = i64::from(plan.plan.protection.small_cell);
            let then = steps.iter().filter_map(|(day, figures)| Some((*day, figures.find(&indicator.id)?.as_ref())));
            Arc::new(Kept::of(joint, figure, then, threshold))
        }
        (None, None) => Arc::default(),
    };
    KEPT.keep(key, Finished::of(kept.clone(), made.stamp, of));
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use leka_platform::counting::Value;
    use leka_platform::counting::figures::Part;
    use std::collections::BTreeMap;

    const SMALL: i64 = 10;

    /// Persons by sector, of whom some cells are hidden.
    fn figure(cells: &[(&str, Option<i64>)]) -> Figure {
        let part = |(key, shown): &(&str, Option<i64>)| Part {
            key: (*key).to_owned(),
            reported: shown.map(Value::Whole),
            confirmed: None,
            goal: None,
            suppressed: shown.is_none(),
        };
        Figure {
            id: "transfer.total".to_owned(),
            unit: Unit::Persons,
            goal: None,
            reported: Some(Value::Whole(300)),
            confirmed: None,
            recorded: true,
            unknown: None,
            by: BTreeMap::from([("sector".to_owned(), cells.iter().map(part).collect())]),
        }
    }

    /// Whether sectors go with months, when those which are hidden now and were hidden at the end of January have grown
    /// by so many since.
    fn goes_with_months(january: &[(&str, Option<i64>)], grown: i64) -> bool {
        let now = figure(&[("industry", Some(200)), ("project", Some(70)), ("trade", None), ("farming", None), ("other", None)]);
        let atom = |sector: &str, month: &str, count: i64| (vec![sector.to_owned(), month.to_owned()], count);
        let joint = Joint {
            dimensions: vec!["sector".to_owned(), "month".to_owned()],
            atoms: vec![
                atom("industry", "2022-01", 200),
                atom("project", "2022-02", 70),
                atom("trade", "2022-01", 6),
                atom("trade", "2022-02", grown),
                atom("farming", "2022-01", 7),
                atom("other", "2022-02", 17),
            ],
        };
        let end = Day::of(2022, 1, 31).unwrap();
        let kept = Kept::of(Some(joint), &now, [(end, &figure(january))].into_iter(), SMALL);
        assert!(kept.open.of("sector").all(|key| !["trade", "farming", "other"].contains(&key)));
        !kept.unsteady.contains("sector")
    }

    #[test]
    fn wp_22_a_dimension_goes_with_months_only_where_the_ends_of_earlier_ones_leave_no_small_group() {
        // Hidden at the end of January were two of the three keys that are hidden now: the months since then, open for
        // all keys that are open, leave these two alone.
        let two = [("industry", Some(200)), ("trade", None), ("farming", None), ("other", Some(0))];
        assert!(!goes_with_months(&two, SMALL - 1), "nine people more would be told");
        assert!(goes_with_months(&two, SMALL));
        // One alone is told however much it grew.
        let one = [("industry", Some(200)), ("trade", None), ("farming", Some(0)), ("other", Some(0))];
        assert!(!goes_with_months(&one, 3 * SMALL));
        // All that are hidden now were hidden then, or none was: there is nothing to subtract.
        let all = [("industry", Some(200)), ("trade", None), ("farming", None), ("other", None)];
        let none = [("industry", Some(200)), ("trade", Some(0)), ("farming", Some(0)), ("other", Some(0))];
        assert!(goes_with_months(&all, 1) && goes_with_months(&none, 1));
    }
}
