//! What each role finds when it signs in: the few things that wait, each with its way (interface.md, "Homes").
//! Light: kept figures and a count or two. No persons here, as goals are (WP-12).

use super::nightly;
use crate::intake::{acts::OpenImport, list, questions};
use crate::plan_desk::say::Speaker;
use crate::plan_desk::{shown, views::ViewFigures};
use crate::service::rules::{Counts, Share};
use crate::{accounts, placement, service};
use leka_core::Day;
use leka_plan::{Amount, Cadence, Every, Goal, Indicator, Unit};
use leka_platform::counting::figures::as_of;
use leka_platform::counting::{Figure, Value};
use leka_platform::web::Call;
use leka_platform::words::{self, Said};
use leka_platform::{Actor, Failure, space};

/// Imports shown.
const IMPORTS: usize = 5;
/// Figures furthest behind.
const BEHIND: usize = 3;

/// One line: words, and where they lead.
pub struct Line {
    pub said: Said,
    pub href: Option<String>,
    /// Beside it, quietly.
    pub note: Option<Said>,
}

/// A heading and its lines.
pub struct Block {
    pub title: &'static str,
    pub lines: Vec<Line>,
}

pub(super) struct Maker<'c> {
    pub(super) call: &'c Call,
    say: Speaker,
}

/// The blocks of this reader, those with nothing in them left out.
pub async fn blocks(call: &Call) -> Result<Vec<Block>, Failure> {
    use leka_core::Role::{
        Administrator, ComplaintBody, ConfirmingDesk, CountyDesk, DataProtectionOfficer, Planning, StatisticsAuditor,
        TownshipDesk, VillageOfficer,
    };
    let maker = Maker { call, say: Speaker { lang: call.lang() } };
    let blocks = match call.desk.who.role() {
        Some(CountyDesk) => vec![maker.waiting().await?, maker.behind().await?, maker.due(), maker.imports().await?],
        Some(Planning) => vec![maker.behind().await?, maker.due(), maker.imports().await?],
        Some(TownshipDesk) => vec![maker.waiting().await?, maker.service().await?, maker.imports().await?],
        Some(VillageOfficer) => vec![maker.service().await?],
        Some(ConfirmingDesk) => vec![maker.next_to_ask().await?],
        Some(StatisticsAuditor) => vec![maker.waiting().await?, maker.checks().await?],
        Some(Administrator) => vec![maker.waiting().await?, maker.accounts().await?, maker.checks().await?],
        Some(ComplaintBody | DataProtectionOfficer) => vec![maker.waiting().await?],
        _ => Vec::new(),
    };
    Ok(blocks.into_iter().filter(|block| !block.lines.is_empty()).collect())
}

impl Maker<'_> {
    pub(super) fn line(&self, id: &str, args: &[(&str, String)], href: Option<&str>) -> Line {
        Line { said: words::say(self.call.lang(), id, args), href: href.map(str::to_owned), note: None }
    }
    pub(super) fn count(&self, id: &str, count: u64, href: &str) -> Line {
        self.line(id, &[("count", count.to_string())], Some(href))
    }

    /// The figures furthest behind the straight path to their goal.
    async fn behind(&self) -> Result<Block, Failure> {
        self.call.desk.may(&ViewFigures).await?;
        let plan = self.call.desk.plan();
        let day = as_of(&plan, self.call.desk.today(), None)?;
        let full = shown::in_full(&self.call.desk.office, day).await?;
        let mut found: Vec<(i64, &Indicator, Line)> = Vec::new();
        for indicator in &plan.plan.indicators {
            let Some(figure) = full.find(&indicator.id) else { continue };
            let Some((gap, goal, expected)) = gap(figure, day, plan.plan.first_day(), plan.plan.last_day()) else { continue };
            let said = self.say.title(indicator);
            let amount = |number: i64| self.say.value(figure.unit, &Value::Whole(number));
            let reported = figure.reported.as_ref().map(|value| self.say.value(figure.unit, value)).unwrap_or_default();
            let args = [("reported", reported), ("goal", amount(goal)), ("expected", amount(expected))];
            let line = if day == plan.plan.last_day() { "home-behind-over" } else { "home-behind-line" };
            let note = Some(words::say(self.call.lang(), line, &args));
            found.push((gap, indicator, Line { said, href: Some(format!("/figures/{}?as_of={day}", indicator.id)), note }));
        }
        // Per thousand of the goal; of equal ones in the order of the plan.
        found.sort_by_key(|(gap, ..)| std::cmp::Reverse(*gap));
        let mut lines: Vec<Line> = found.into_iter().take(BEHIND).map(|(.., line)| line).collect();
        if lines.is_empty() {
            lines.push(self.line("home-behind-none", &[], None));
        }
        lines.push(self.line("home-figures", &[("day", words::day(self.call.lang(), day))], Some("/figures")));
        Ok(Block { title: "home-behind", lines })
    }

    /// What the plan wants from time to time, and until when next.
    fn due(&self) -> Block {
        let plan = self.call.desk.plan();
        let today = self.call.desk.today();
        let mut due: Vec<(Day, &Cadence)> =
            plan.plan.cadences.iter().map(|cadence| (due_on(&cadence.every, today), cadence)).collect();
        due.sort_by_key(|(day, _)| *day);
        let line = |(day, cadence): (Day, &Cadence)| Line {
            said: self.say.text(&cadence.title),
            href: Some(format!("/plan#due-{}", cadence.id)),
            note: Some(words::say(self.call.lang(), "home-due-on", &[("day", words::day(self.call.lang(), day))])),
        };
        Block { title: "home-due", lines: due.into_iter().take(BEHIND).map(line).collect() }
    }

    /// The latest imports of this place; those with open questions say so.
    async fn imports(&self) -> Result<Block, Failure> {
        if !self.call.could::<OpenImport>() {
            return Ok(Block { title: "home-imports", lines: Vec::new() });
        }
        let (permit, visible) = list::may_open(&self.call.desk).await?;
        let reader = self.call.desk.read(&permit);
        let imports = list::list(&reader, &visible, list::Sort::Newest, 0).await?;
        let mut lines: Vec<Line> = imports
            .into_iter()
            .take(IMPORTS)
            .map(|import| {
                let at = words::moment(self.call.lang(), import.at);
                let note = match u64::try_from(import.open_questions).unwrap_or(0) {
                    0 => words::say(self.call.lang(), "home-import-at", &[("at", at)]),
                    open => words::say(self.call.lang(), "home-import-open", &[("at", at), ("count", open.to_string())]),
                };
                let said = Said { text: import.file, lang: self.call.lang() };
                Line { said, href: Some(format!("/imports/{}", import.id)), note: Some(note) }
            })
            .collect();
        if lines.is_empty() {
            lines.push(self.line("home-imports-none", &[], Some("/imports/new")));
        }
        Ok(Block { title: "home-imports", lines })
    }

    /// How a township served in the latest quarter that is over: of equal weight with its figures (WP-12).
    async fn service(&self) -> Result<Block, Failure> {
        let permit = self.call.desk.may(&ViewFigures).await?;
        let division = match &self.call.desk.who {
            Actor::Account { division: Some(division), .. } => division.get(..9).unwrap_or_default(),
            _ => "",
        };
        let reader = self.call.desk.read(&permit);
        let counts = service::quality::latest_of(&reader, division, self.call.desk.today()).await?;
        let few = i64::from(self.call.desk.plan().plan.protection.small_cell);
        let line = |id, share: fn(&Counts, i64) -> Share| {
            let note = match &counts {
                Some(counts) => {
                    let (id, args) = share(counts, few).said(few);
                    words::say(self.call.lang(), id, &args)
                }
                None => words::word(self.call.lang(), "figures-not-recorded"),
            };
            Line { note: Some(note), ..self.line(id, &[], Some("/quality/service")) }
        };
        let lines = vec![
            line("home-service-first", Counts::first_contact),
            line("home-service-helped", Counts::helped_share),
            line("home-service-satisfied", Counts::satisfied),
        ];
        Ok(Block { title: "home-service", lines })
    }

    /// Whether somebody waits to be asked. How many is no business of this desk (WP-12), and beside the confirmed figures, which
    /// it sees live, it would tell when somebody used the other code of a card (WP-8).
    async fn next_to_ask(&self) -> Result<Block, Failure> {
        let permit = self.call.desk.may(&placement::acts::ConfirmPlacement).await?;
        let line = match placement::confirming::is_any(&self.call.desk, &permit).await? {
            true => self.line("home-ask-next", &[], Some("/confirming")),
            false => self.line("home-ask-nobody", &[], Some("/confirming")),
        };
        Ok(Block { title: "home-ask", lines: vec![line] })
    }

    /// The check of the night: recount, references, journal (REL-18).
    async fn checks(&self) -> Result<Block, Failure> {
        let last = nightly::last(&self.call.desk.office.db.reader()).await?;
        let href = self.call.could::<accounts::ReadJournal>().then_some("/journal?act=verify_journal");
        let line = match last {
            None => self.line("home-check-never", &[], href),
            Some(last) => {
                let at = words::moment(self.call.lang(), last.at);
                let id = if last.differences == 0 { "home-check-clean" } else { "home-check-found" };
                self.line(id, &[("at", at), ("count", last.differences.to_string())], href)
            }
        };
        let mut lines = vec![line];
        // The county desk answers what imports ask; the auditor sees that it does.
        if self.call.could::<accounts::ReadJournal>() {
            let open = questions::count(&self.call.desk.office.db.reader()).await?;
            lines.push(self.count("home-questions", open, "/journal?act=answer_question"));
        }
        Ok(Block { title: "home-checks", lines })
    }

    /// That little of the disk is left, while it is so (REL-15).
    fn space(&self) -> Option<Line> {
        let free = self.call.desk.office.free_space().filter(|free| *free < space::LOW)?;
        let id = if free < space::SHORT { "home-space-short" } else { "home-space-low" };
        Some(self.line(id, &[("free", free.to_string()), ("least", space::SHORT.to_string())], None))
    }

    /// Accounts that were not taken up yet, the latest backup, and how much room is left.
    async fn accounts(&self) -> Result<Block, Failure> {
        let enrolling = accounts::acts::count_enrolling(&self.call.desk).await?;
        let backup = match leka_platform::backup::last(&self.call.desk.office) {
            Some(at) => self.line("home-backup", &[("at", words::moment(self.call.lang(), at))], None),
            None => self.line("home-backup-never", &[], None),
        };
        let mut lines = vec![self.count("home-enrolling", enrolling, "/accounts"), backup];
        lines.extend(self.space());
        Ok(Block { title: "home-accounts", lines })
    }
}

/// How far a figure is behind the straight path, in thousandths of its goal; with the goal and what the path wants today.
fn gap(figure: &Figure, day: Day, first: Day, last: Day) -> Option<(i64, i64, i64)> {
    let (Some(Goal::AtLeast(Amount::Whole(goal))), Some(Value::Whole(reported))) = (&figure.goal, &figure.reported) else {
        return None;
    };
    if !figure.recorded || *goal <= 0 || figure.unit == Unit::Milestone {
        return None;
    }
    let length = i64::from(last.number() - first.number()) + 1;
    let gone = (i64::from(day.number() - first.number()) + 1).clamp(0, length);
    let expected = goal * gone / length;
    (*reported < expected).then(|| ((expected - reported) * 1000 / goal, *goal, expected))
}

/// The last day of the week, month, quarter or year that a day is in.
fn due_on(every: &Every, today: Day) -> Day {
    match every {
        Every::Week => {
            // Day 0, 1 January 1970, was a Thursday; a week ends on Sunday.
            let weekday = (today.number() + 3).rem_euclid(7);
            today.plus(6 - weekday)
        }
        Every::Month => today.month().last_day(),
        Every::Quarter => today.last_of_quarter(),
        Every::Year => Day::last_of_year(today.year()),
    }
}
