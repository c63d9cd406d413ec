//! What waits for a role, a line for each kind that has something: each by the permit of its room, so that nobody sees what
//! their own pages would not show. Firms, and the desk's own cases without a name; a choice of a worker moves none of it but
//! at the office that it was said to (WP-10, WP-25).

use super::homes::{Block, Line, Maker};
use crate::intake::{acts::AnswerQuestion, questions};
use crate::returns::{self, acts::TakeRoster};
use crate::service::{acts::ServePerson, serving};
use crate::work::acts::{ManageOrganisations, ReviewVacancy, ViewOrganisations};
use crate::work::model::Organisation;
use crate::work::sheet::typed;
use crate::work::{organisations, reread, reviews};
use crate::{accounts, conduct, demand};
use leka_platform::{Failure, words};

/// Firms named because of their licence.
const LICENCES: usize = 3;

impl Maker<'_> {
    /// All of it, what is overdue first; whoever has nothing to do is told so.
    pub(super) async fn waiting(&self) -> Result<Block, Failure> {
        let mut lines = self.asked_for_help().await?;
        lines.extend(self.complaints().await?);
        lines.extend(self.second_person().await?);
        lines.extend(self.county().await?);
        if lines.is_empty() {
            lines.push(self.line("home-nothing", &[], None));
        }
        Ok(Block { title: "home-waiting", lines })
    }

    /// A line if there is something.
    fn some(&self, id: &str, count: u64, href: &str) -> Option<Line> {
        (count > 0).then(|| self.count(id, count, href))
    }

    /// People of the own township who asked and were not contacted yet.
    async fn asked_for_help(&self) -> Result<Vec<Line>, Failure> {
        if !self.call.could::<ServePerson>() {
            return Ok(Vec::new());
        }
        let waiting = serving::count_waiting(&self.call.desk).await?;
        let lang = self.call.lang();
        let note = waiting.next.map(|day| words::say(lang, "home-due-on", &[("day", words::day(lang, day))]));
        let waits = self.some("home-help-waits", waiting.waits, "/service").map(|line| Line { note, ..line });
        Ok(self.some("home-help-overdue", waiting.overdue, "/service").into_iter().chain(waits).collect())
    }

    /// Complaints without an answer: numbers that need no key, from the body's own records and for its members alone.
    async fn complaints(&self) -> Result<Vec<Line>, Failure> {
        if !self.call.could::<conduct::HearComplaints>() {
            return Ok(Vec::new());
        }
        let (waiting, overdue) = conduct::hear::count_unanswered(&self.call.desk).await?;
        let calls = match conduct::keys::opened(self.call) {
            Some(_) => conduct::calls::list(self.call).await?.len() as u64,
            None => 0,
        };
        let lines = [
            self.some("home-complaints-overdue", overdue, "/complaints"),
            self.some("home-complaints-waiting", waiting, "/complaints"),
            self.some("home-complaints-calls", calls, "/complaints/calls"),
        ];
        Ok(lines.into_iter().flatten().collect())
    }

    /// What needs a second person: accounts, lawful demands (WP-26), accounts that opened too many records (WP-27).
    async fn second_person(&self) -> Result<Vec<Line>, Failure> {
        let (call, mut lines) = (self.call, Vec::new());
        if call.could::<accounts::ClearStoppedAccount>() {
            let stopped = accounts::looks::list_stopped(&call.desk).await?.len() as u64;
            lines.extend(self.some("home-stopped", stopped, "/stopped-accounts"));
        }
        if call.could::<demand::acts::ViewDemands>() {
            lines.extend(self.some("home-demands", demand::acts::count_waiting(&call.desk).await?, "/demands"));
        }
        if call.could::<accounts::DecideRequest>() {
            let requests = accounts::requests::waiting(&call.desk).await?.len() as u64;
            lines.extend(self.some("home-requests", requests, "/account-requests"));
        }
        Ok(lines)
    }

    /// What firms and imports ask of the county desk.
    async fn county(&self) -> Result<Vec<Line>, Failure> {
        let (call, mut lines) = (self.call, Vec::new());
        if call.could::<AnswerQuestion>() {
            let open = questions::count(&call.desk.office.db.reader()).await?;
            lines.extend(self.some("home-questions", open, "/questions"));
        }
        if call.could::<ReviewVacancy>() {
            lines.extend(self.some("work-reviews-count", reviews::count(&call.desk).await?, "/vacancy-reviews"));
        }
        if call.could::<ViewOrganisations>() {
            lines.extend(self.some("home-outdated", reread::count_for_desk(&call.desk).await?, "/vacancies/outdated"));
        }
        if call.could::<TakeRoster>() {
            lines.extend(self.some("home-rosters", returns::count_rosters(&call.desk, true).await?, "/rosters"));
        }
        if call.could::<ManageOrganisations>() {
            let asked = organisations::count_asked(&call.desk).await?;
            lines.extend(self.some("home-firms-asked", asked, "/organisations?state=asked"));
            lines.extend(self.licences().await?);
        }
        Ok(lines)
    }

    /// Firms whose licence has run out or is about to (WP-14): the first ones by name, the others as a number.
    async fn licences(&self) -> Result<Vec<Line>, Failure> {
        let call = self.call;
        let due = organisations::list_licences_due(&call.desk).await?;
        let more = due.len().saturating_sub(LICENCES) as u64;
        let line = |one: &Organisation| {
            let note = match one.licence_until.filter(|until| *until >= call.desk.today()) {
                Some(until) => words::say(call.lang(), "home-licence-due", &[("day", words::day(call.lang(), until))]),
                None => words::word(call.lang(), "home-licence-over"),
            };
            Line { said: typed(&one.name), href: Some(format!("/organisations/{}", one.id)), note: Some(note) }
        };
        let mut lines: Vec<Line> = due.iter().take(LICENCES).map(line).collect();
        lines.extend(self.some("home-licences-more", more, "/organisations?state=active"));
        Ok(lines)
    }
}
