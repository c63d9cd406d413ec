//! The list of figures: one row per indicator, made of figures that are already suppressed.

use super::curve::{self, Size};
use super::say::{Html, Speaker, Townships};
use super::svg;
use askama::Template;
use leka_core::{Channel, Day, Destination};
use leka_plan::{Count, Goal, Indicator, Plan, Unit};
use leka_platform::Failure;
use leka_platform::counting::{Figure, Figures, Value};
use serde_json::Value as Json;
use std::sync::Arc;

/// Who reads, as far as the page differs by it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Reader {
    pub lang: leka_core::Lang,
    /// Sees `confirmed` live (WP-7).
    pub confirmed: bool,
    /// May open the rows behind a number.
    pub rows: bool,
    /// The only township whose rows this reader may open.
    pub township: Option<String>,
    /// A complaint body is set up; without one nobody is asked about some of what is counted (WP-25).
    pub body: bool,
}

impl Reader {
    pub fn speaker(&self) -> Speaker {
        Speaker { lang: self.lang }
    }
    /// Where the rows behind a number are; `None` when this reader may not open them.
    pub fn rows_of(&self, id: &str, as_of: Day, only: Option<(&str, &str)>, confirmed: bool) -> Option<String> {
        let own = self.township.as_deref();
        // A township opens its own rows only, and one filter besides its own place.
        let open = match (own, only) {
            (Some(own), Some(("township", key))) => own == key,
            _ => true,
        };
        if !self.rows || !open {
            return None;
        }
        let mut href = format!("/figures/{id}/rows?as_of={as_of}");
        if confirmed {
            href.push_str("&basis=confirmed");
        }
        if let Some((dimension, key)) = only.filter(|(dimension, _)| own.is_none() || *dimension != "township") {
            href.push_str(&format!("&{dimension}={}", leka_platform::web::encode(key)));
        }
        Some(href)
    }
}

/// `confirmed` of the latest release: all that those who place people see of it (WP-7).
#[derive(Clone, PartialEq, Debug)]
pub struct Released {
    pub id: i64,
    pub as_of: Day,
    pub figures: Json,
}

impl Released {
    /// The frozen confirmed total of an indicator.
    pub fn confirmed(&self, id: &str) -> Option<Value> {
        let figures = self.figures.get("figures")?.as_array()?;
        let figure = figures.iter().find(|figure| figure.get("id").and_then(Json::as_str) == Some(id))?;
        super::frozen::value(figure.get("confirmed")?)
    }
}

/// One number with its unit, and where its rows are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Number {
    pub text: String,
    pub unit: Html,
    pub href: Option<String>,
    /// A note below: the day of a release.
    pub note: Option<Html>,
}

/// One row of the list.
pub struct Row {
    pub href: String,
    pub title: Html,
    pub source: Html,
    pub spark: Option<Html>,
    pub bars: Option<Html>,
    /// `None`: not recorded yet.
    pub reported: Option<Number>,
    pub confirmed: Option<Number>,
    pub goal: Option<Html>,
}

/// The list as HTML, without the frame of a page.
#[derive(Template)]
#[template(path = "plan_desk/templates/figures.html")]
pub struct FiguresView {
    pub say: Speaker,
    pub day: String,
    pub as_of: String,
    pub latest: String,
    pub live_confirmed: bool,
    pub released: bool,
    pub empty: bool,
    /// The day is before the year of the plan, which begins on this one.
    pub before: Option<String>,
    pub rows: Vec<Row>,
    /// What is wrong with the day that was asked for.
    pub wrong_day: Option<Html>,
}

/// What a page is made from.
pub struct Material<'m> {
    pub plan: &'m Plan,
    /// In full: for totals and their course only.
    pub full: &'m Figures,
    /// Suppressed: for every breakdown.
    pub shown: &'m Figures,
    pub newest: Day,
    pub released: Option<&'m Released>,
    pub townships: &'m Townships,
    pub reader: &'m Reader,
    /// The goals of townships are a demo's.
    pub samples: bool,
}

impl Material<'_> {
    pub fn year(&self) -> (Day, Day) {
        (self.plan.first_day(), self.plan.last_day())
    }
    pub fn as_of(&self) -> Day {
        self.full.as_of
    }

    /// The reported total with its rows.
    pub fn reported(&self, figure: &Figure) -> Option<Number> {
        let say = self.reader.speaker();
        let value = figure.reported.as_ref()?;
        Some(Number {
            text: say.number(figure.unit, value),
            unit: say.unit(figure.unit),
            href: self.reader.rows_of(&figure.id, self.as_of(), None, false),
            note: None,
        })
    }
    /// The confirmed total: live for those who may see it, else as last released.
    pub fn confirmed(&self, figure: &Figure) -> Option<Number> {
        let say = self.reader.speaker();
        if !self.can_be_confirmed(figure) {
            // A nought would say that somebody was asked.
            figure.reported.as_ref().filter(|_| self.reader.confirmed || self.released.is_some())?;
            return Some(Number { note: Some(say.t("figures-not-confirmable")), ..Number::default() });
        }
        let not_yet = || Number { note: Some(say.t("figures-not-yet-confirmable")), ..Number::default() };
        if self.reader.confirmed {
            if self.waits(figure) {
                return figure.reported.as_ref().map(|_| not_yet());
            }
            let value = figure.confirmed.as_ref()?;
            let href = self.reader.rows_of(&figure.id, self.as_of(), None, true);
            let note = self.waits_in_part(figure).then(|| say.t("figures-not-yet-confirmable-part"));
            return Some(Number { text: say.number(figure.unit, value), unit: say.unit(figure.unit), href, note });
        }
        let released = self.released?;
        let Some(value) = released.confirmed(&figure.id) else {
            return self.needs_body(figure).then(not_yet);
        };
        let note = say.t1("figures-released", "day", say.day(released.as_of));
        Some(Number { text: say.number(figure.unit, &value), unit: say.unit(figure.unit), href: None, note: Some(note) })
    }
    /// Whether anybody can confirm what is counted here (WP-7).
    pub fn can_be_confirmed(&self, figure: &Figure) -> bool {
        self.plan.indicator(&figure.id).is_some_and(|indicator| self.plan.can_be_confirmed(indicator))
    }
    fn needs_body(&self, figure: &Figure) -> bool {
        self.plan.indicator(&figure.id).is_some_and(|indicator| needs_body(self.plan, indicator))
    }
    /// Whether nobody is asked about anything that is counted here, until there is a complaint body (WP-25).
    pub fn waits(&self, figure: &Figure) -> bool {
        !self.reader.body && figure.confirmed.as_ref().is_none_or(is_nothing) && self.needs_body(figure)
    }
    /// Whether some of what is counted here waits for it.
    fn waits_in_part(&self, figure: &Figure) -> bool {
        let fact = self.plan.indicator(&figure.id).and_then(|indicator| self.plan.fact(indicator));
        !self.reader.body && fact.is_some_and(|fact| fact.name == "placement")
    }
    /// Whether the reader sees `confirmed` of this figure live.
    pub fn shows_confirmed(&self, figure: &Figure) -> bool {
        self.reader.confirmed && self.can_be_confirmed(figure) && !self.waits(figure)
    }
    /// Both bars and the mark of the goal, with their words.
    pub fn bars(&self, figure: &Figure, goal: Option<&Goal>) -> Option<Html> {
        let say = self.reader.speaker();
        let reported = figure.reported.as_ref()?;
        let high = curve::height(reported)?;
        // Against what? A number without a goal has nothing to fill; a share has its whole.
        if !matches!(reported, Value::Share(_)) && goal.and_then(curve::goal_height).is_none() {
            return None;
        }
        let top = curve::top_of(figure, goal);
        let along = |high: i64| high.saturating_mul(1000) / top.max(1);
        let confirmed = figure.confirmed.as_ref().filter(|_| self.shows_confirmed(figure));
        let mut label = vec![say.say("figures-label-reported", &[("amount", say.value(figure.unit, reported))])];
        if let Some(confirmed) = confirmed {
            label.push(say.say("figures-label-confirmed", &[("amount", say.value(figure.unit, confirmed))]));
        }
        if let Some(goal) = goal {
            let goal = say.goal_said("plan", figure.unit, goal).text;
            label.push(say.say("figures-label-goal", &[("goal", goal)]));
        }
        let goal = goal.and_then(curve::goal_height).map(along);
        let label = label.join(&say.plain("figures-comma"));
        Some(svg::bars(along(high), confirmed.and_then(curve::height).map(along), goal, &label))
    }
    /// The words of a course: where it began and where it stands.
    pub fn course_label(&self, figure: &Figure) -> Option<String> {
        let say = self.reader.speaker();
        let course = curve::course(figure, self.as_of(), false);
        let ((first, from), (last, to)) = (course.first()?, course.last()?);
        let args = [
            ("first", say.day(*first)),
            ("from", say.value(figure.unit, from)),
            ("last", say.day(*last)),
            ("to", say.value(figure.unit, to)),
        ];
        Some(say.say("figures-label-course", &args))
    }
    fn spark(&self, figure: &Figure, goal: Option<&Goal>) -> Option<Html> {
        let label = self.course_label(figure)?;
        let top = curve::top_of(figure, goal);
        let size = Size { width: 120, height: 36 };
        let curve = curve::curve(figure, goal, self.as_of(), self.year(), self.shows_confirmed(figure), top, size);
        Some(svg::spark(&curve, &label))
    }
    fn row(&self, indicator: &Indicator, figure: &Figure) -> Row {
        let say = self.reader.speaker();
        let goal = figure.goal.as_ref();
        Row {
            href: format!("/figures/{}?as_of={}", figure.id, self.as_of()),
            title: say.html(&say.title(indicator)),
            source: say.source(&indicator.source),
            spark: self.spark(figure, goal),
            bars: self.bars(figure, goal),
            reported: self.reported(figure),
            confirmed: self.confirmed(figure),
            goal: goal.map(|goal| say.goal("figures", figure.unit, goal)),
        }
    }
}

/// The list of all figures, as HTML without a frame.
pub fn figures(material: &Material<'_>) -> Result<String, Failure> {
    let say = material.reader.speaker();
    let as_of = material.as_of();
    let rows =
        material.plan.indicators.iter().filter_map(|indicator| Some(material.row(indicator, material.full.find(&indicator.id)?)));
    let nothing = |figure: &Arc<Figure>| match figure.reported {
        Some(Value::Whole(number)) => number == 0,
        Some(Value::Share(share)) => share.whole == 0,
        Some(Value::Milestone(day)) => day.is_none(),
        None => true,
    };
    FiguresView {
        say,
        day: say.day(as_of),
        as_of: as_of.to_string(),
        latest: material.newest.to_string(),
        live_confirmed: material.reader.confirmed,
        released: material.released.is_some(),
        empty: material.full.figures.iter().all(nothing),
        before: (as_of < material.year().0).then(|| say.day(material.year().0)),
        rows: rows.collect(),
        wrong_day: None,
    }
    .render()
    .map_err(Failure::internal)
}

/// The form with what is wrong at its day; no figures.
pub fn wrong_day(say: Speaker, asked: &str, newest: Day, wrong: Html) -> Result<String, Failure> {
    FiguresView {
        say,
        day: String::new(),
        as_of: asked.to_owned(),
        latest: newest.to_string(),
        live_confirmed: false,
        released: false,
        empty: false,
        before: None,
        rows: Vec::new(),
        wrong_day: Some(wrong),
    }
    .render()
    .map_err(Failure::internal)
}

/// Whether a record with this word of a dimension is confirmed only when there is a complaint body (WP-25).
pub fn part_needs_body(dimension: &str, word: &str) -> bool {
    match dimension {
        "channel" => word == Channel::Organised.word(),
        "destination" => word == Destination::OutsideRegion.word(),
        _ => false,
    }
}

/// Whether all that an indicator counts is confirmed only when there is a complaint body: organised work, and work outside of the
/// region (of a share: either side).
pub fn needs_body(plan: &Plan, indicator: &Indicator) -> bool {
    if let Count::Share { part, whole } = &indicator.count {
        let side = |id: &String| plan.indicator(id).filter(|side| !matches!(side.count, Count::Share { .. }));
        return [part, whole].into_iter().filter_map(side).any(|side| needs_body(plan, side));
    }
    let Some(counted) = plan.counted(&indicator.id) else { return false };
    let Some(base) = counted.base.count.base().filter(|base| base.fact.name == "placement") else { return false };
    let filter = base.filter.and(&counted.filter);
    filter.terms.iter().any(|term| term.values.iter().all(|word| part_needs_body(term.dimension, word)))
}

/// Nobody is counted.
pub fn is_nothing(value: &Value) -> bool {
    matches!(value, Value::Whole(0)) || matches!(value, Value::Share(share) if share.part == 0)
}

/// Whether values of this unit count persons, so that a breakdown says "by first placement".
pub fn counts_persons_once(plan: &Plan, indicator: &Indicator) -> bool {
    plan.unit(indicator) == Unit::Persons
}
