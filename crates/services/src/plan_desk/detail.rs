//! One figure: the curve, townships side by side, breakdowns, and how it is counted. No rows of persons (WP-12).

use super::curve::{self, Size};
use super::say::{Html, Speaker, grouped};
use super::svg;
use super::view::{Material, Number, counts_persons_once, is_nothing, part_needs_body};
use askama::Template;
use leka_core::Day;
use leka_plan::{Count, Goal, Indicator};
use leka_platform::Failure;
use leka_platform::counting::figures::Part;
use leka_platform::counting::{Figure, Figures, Value};
use std::sync::Arc;

/// The large curve with the numbers beside it.
pub struct Chart {
    pub svg: Html,
    pub heights: Vec<String>,
    pub months: Vec<String>,
    pub caption: Html,
}

/// One township in the row of small curves.
pub struct Multiple {
    pub name: Html,
    pub svg: Html,
    pub number: Option<String>,
    /// `目标 191 人`: beside a number a goal says that it is one.
    pub goal: Option<Html>,
}

/// One breakdown.
pub struct Breakdown {
    pub dimension: String,
    pub name: Html,
    /// The same as bare text.
    pub word: String,
    pub goals: bool,
    pub rows: Vec<BreakdownRow>,
}

/// One key of a breakdown; `None` where the number is hidden.
pub struct BreakdownRow {
    pub name: Html,
    pub bars: Option<Html>,
    pub reported: Option<Number>,
    pub confirmed: Option<Number>,
    pub goal: Option<Html>,
}

/// What belongs to none of the parts: a question.
pub struct Unknown {
    pub said: Html,
    pub href: Option<String>,
}

/// The page of one figure, without its frame.
#[derive(Template)]
#[template(path = "plan_desk/templates/figure.html")]
pub struct FigureView {
    pub say: Speaker,
    pub id: String,
    pub title: Html,
    pub day: String,
    pub as_of: String,
    pub latest: String,
    pub reported: Option<Number>,
    pub confirmed: Option<Number>,
    pub goal: Option<Html>,
    pub bars: Option<Html>,
    pub live_confirmed: bool,
    pub unknown: Option<Unknown>,
    pub chart: Option<Chart>,
    pub multiples: Vec<Multiple>,
    /// Goals of townships that a demo invented stand on the page.
    pub samples: bool,
    pub breakdowns: Vec<Breakdown>,
    pub by_first_record: bool,
    /// The day is no end of a month, so breakdowns are closed or have gaps: the end of the month before.
    pub closed: Option<(String, String)>,
    pub threshold: i32,
    pub rule: Vec<Html>,
    pub source: Html,
    pub responsible: Vec<Html>,
}

/// The form of one figure with what is wrong at its day; no numbers.
#[derive(Template)]
#[template(path = "plan_desk/templates/figure_day.html")]
struct WrongDayView {
    say: Speaker,
    id: String,
    title: Html,
    as_of: String,
    latest: String,
    wrong: Html,
}

/// The page of a figure whose day cannot be.
pub fn wrong_day(say: Speaker, indicator: &Indicator, asked: &str, newest: Day, wrong: Html) -> Result<String, Failure> {
    let title = say.html(&say.title(indicator));
    let (as_of, latest) = (asked.to_owned(), newest.to_string());
    WrongDayView { say, id: indicator.id.clone(), title, as_of, latest, wrong }.render().map_err(Failure::internal)
}

/// Makes the page of one figure. `steps`: the suppressed figures of the ends of months up to the day, and of the day.
pub fn figure(material: &Material<'_>, indicator: &Indicator, steps: &[Arc<Figures>], open: bool) -> Result<String, Failure> {
    let say = material.reader.speaker();
    let full = material.full.find(&indicator.id).ok_or_else(Failure::absent)?;
    let shown = material.shown.find(&indicator.id).ok_or_else(Failure::absent)?;
    let as_of = material.as_of();
    let goal = full.goal.as_ref();
    let persons = open || shown.by.values().flatten().any(|part| !part.suppressed);
    let wanted = indicator.by.iter().filter(|_| persons);
    let before = as_of.month().first_day().plus(-1);
    let breakdowns: Vec<Breakdown> = wanted.filter_map(|dimension| breakdown(material, shown, dimension)).collect();
    FigureView {
        say,
        id: indicator.id.clone(),
        title: say.html(&say.title(indicator)),
        day: say.day(as_of),
        as_of: as_of.to_string(),
        latest: material.newest.to_string(),
        reported: material.reported(full).map(|number| whole(say, full, number)),
        confirmed: material.confirmed(full),
        goal: goal.map(|goal| say.goal("plan", full.unit, goal)),
        bars: material.bars(full, goal),
        live_confirmed: material.shows_confirmed(full),
        unknown: unknown(material, indicator, full),
        chart: chart(material, full),
        multiples: if open { multiples(material, shown, steps) } else { Vec::new() },
        samples: material.samples && breakdowns.iter().any(|table| table.goals),
        breakdowns,
        by_first_record: counts_persons_once(material.plan, indicator),
        closed: (as_of != as_of.month().last_day()).then(|| (before.to_string(), say.day(before))),
        threshold: material.plan.protection.small_cell,
        rule: say.rule(material.plan, indicator),
        source: say.source(&indicator.source),
        responsible: say.responsible(material.plan, indicator, material.townships),
    }
    .render()
    .map_err(Failure::internal)
}

/// A share says its two sides where there is room.
fn whole(say: Speaker, figure: &Figure, number: Number) -> Number {
    let text = figure.reported.as_ref().map(|value| say.full_number(figure.unit, value));
    Number { text: text.unwrap_or_default(), ..number }
}

fn unknown(material: &Material<'_>, indicator: &Indicator, figure: &Figure) -> Option<Unknown> {
    let say = material.reader.speaker();
    let (reported, _) = figure.unknown.filter(|(reported, _)| *reported > 0)?;
    let amount = say.value(figure.unit, &Value::Whole(reported));
    // Where all parts ask for one dimension, its `unknown` is the question.
    let mut dimensions = indicator.parts.iter().filter_map(|id| match &material.plan.indicator(id)?.count {
        Count::Among { filter, .. } => filter.terms.first().map(|term| term.dimension),
        _ => None,
    });
    let dimension = dimensions.next().filter(|first| dimensions.all(|other| other == *first));
    let parts = dimension.and_then(|dimension| material.shown.find(&indicator.id)?.by.get(dimension));
    let open = parts.is_some_and(|parts| parts.iter().any(|part| part.key == "unknown" && !part.suppressed));
    let href = dimension
        .filter(|_| open)
        .and_then(|dimension| material.reader.rows_of(&indicator.id, material.as_of(), Some((dimension, "unknown")), false));
    Some(Unknown { said: say.t1("figures-unknown", "amount", amount), href })
}

fn chart(material: &Material<'_>, figure: &Figure) -> Option<Chart> {
    let say = material.reader.speaker();
    let label = material.course_label(figure)?;
    let goal = figure.goal.as_ref();
    let share = matches!(figure.reported, Some(Value::Share(_)));
    let top = if share { 1000 } else { curve::round_top(curve::top_of(figure, goal)) };
    let size = Size { width: 1200, height: 240 };
    let curve = curve::curve(figure, goal, material.as_of(), material.year(), material.shows_confirmed(figure), top, size);
    let height = |step: i64| {
        let value = top * step / 4;
        if share { Value::Share(leka_core::Share { part: value, whole: 1000 }) } else { Value::Whole(value) }
    };
    let heights = (0..=4).rev().map(|step| say.number(figure.unit, &height(step))).collect();
    let caption = match material.shows_confirmed(figure) {
        true => say.t1("figures-chart-both", "unit", say.plain(&format!("plan-unit-{}", figure.unit.word()))),
        false => say.t1("figures-chart", "unit", say.plain(&format!("plan-unit-{}", figure.unit.word()))),
    };
    Some(Chart { svg: svg::chart(&curve, &label), heights, months: say.months(), caption })
}

fn multiples(material: &Material<'_>, figure: &Figure, steps: &[Arc<Figures>]) -> Vec<Multiple> {
    let say = material.reader.speaker();
    let Some(townships) = figure.by.get("township") else { return Vec::new() };
    let size = Size { width: 120, height: 48 };
    let (first, last) = material.year();
    let one = |part: &Part| {
        let value = part.reported.as_ref()?;
        let goal = part.goal.as_ref();
        let share = matches!(value, Value::Share(_));
        let high = curve::height(value).into_iter().chain(goal.and_then(curve::goal_height)).max().unwrap_or(1);
        let top = if share { 1000 } else { high.max(1) };
        let course: Vec<(Day, Value)> = steps
            .iter()
            .filter_map(|figures| {
                let parts = figures.find(&figure.id)?.by.get("township")?;
                Some((figures.as_of, parts.iter().find(|other| other.key == part.key)?.reported?))
            })
            .collect();
        let path = match goal {
            Some(Goal::AtLeast(leka_plan::Amount::Whole(goal))) => {
                Some(((0, size.height), (size.width, size.height - goal * size.height / top)))
            }
            _ => None,
        };
        let reported = curve::points(&course, first, last, top, size);
        Some((svg::multiple(&svg::Curve { reported, confirmed: Vec::new(), path }), say.number(figure.unit, value)))
    };
    let label = |goal: &Goal| say.t1("figures-label-goal", "goal", say.goal_said("figures", figure.unit, goal).text);
    let multiple = |part: &Part| {
        let drawn = one(part);
        Multiple {
            name: say.html(&material.townships.name(&part.key)),
            svg: drawn.as_ref().map(|(svg, _)| svg.clone()).unwrap_or_default(),
            number: drawn.map(|(_, number)| number),
            goal: part.goal.as_ref().map(label),
        }
    };
    townships.iter().map(multiple).collect()
}

fn breakdown(material: &Material<'_>, figure: &Figure, dimension: &str) -> Option<Breakdown> {
    let say = material.reader.speaker();
    let parts = figure.by.get(dimension).filter(|parts| !parts.is_empty())?;
    let share = matches!(figure.reported, Some(Value::Share(_)));
    // Of what is shown only: the scale must not tell what is hidden.
    let highest = |part: &Part| part.reported.as_ref().and_then(curve::height);
    let top = if share { 1000 } else { parts.iter().filter_map(highest).max().unwrap_or(1).max(1) };
    let row = |part: &Part| {
        let name = match dimension {
            "township" => material.townships.name(&part.key),
            dimension => say.key(dimension, &part.key),
        };
        let number = |value: &Option<Value>, confirmed: bool| {
            let value = value.as_ref()?;
            let href = material.reader.rows_of(&figure.id, material.as_of(), Some((dimension, &part.key)), confirmed);
            Some(Number { text: say.full_number(figure.unit, value), unit: Html::default(), href, note: None })
        };
        let confirmed = part.confirmed.as_ref().filter(|_| material.shows_confirmed(figure));
        let bars = part.reported.as_ref().and_then(|value| {
            let along = |value: &Value| curve::height(value).map(|high| high.saturating_mul(1000) / top);
            Some(svg::bars(along(value)?, confirmed.and_then(along), None, &say.value(figure.unit, value)))
        });
        // A nought would say that somebody was asked (WP-25).
        let nobody = part.confirmed.as_ref().is_some_and(is_nothing);
        let confirmed = match nobody && !material.reader.body && part_needs_body(dimension, &part.key) {
            true => Some(Number { text: say.plain("figures-not-yet-confirmable"), ..Number::default() }),
            false => number(&part.confirmed, true),
        };
        BreakdownRow {
            name: say.html(&name),
            bars,
            reported: number(&part.reported, false),
            confirmed: confirmed.filter(|_| material.shows_confirmed(figure)),
            goal: part.goal.as_ref().map(|goal| say.goal("figures", figure.unit, goal)),
        }
    };
    Some(Breakdown {
        dimension: dimension.to_owned(),
        name: say.dimension(dimension),
        word: say.plain(&leka_plan::dimension_word(dimension)),
        goals: parts.iter().any(|part| part.goal.is_some()),
        rows: parts.iter().map(row).collect(),
    })
}

/// `1–20`, for the line above a list.
pub fn span(offset: u64, shown: usize) -> (String, String) {
    let from = i64::try_from(offset).unwrap_or(0) + 1;
    (grouped(from), grouped(from + i64::try_from(shown).unwrap_or(0) - 1))
}
