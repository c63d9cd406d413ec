//! Days and hours of offers (WP-3, WP-4). Pure: the numbers come from the plan, the time from the desk.

use super::model::{Acceptance, Application, Closed, Held, InForce, Offer, Offered};
use crate::people::merge::Fault;
use leka_core::{Day, Moment};
use leka_plan::Protection;
use leka_platform::{Failure, Kind};

/// A question waits for an answer so many days; the person sees the last one.
pub const QUESTION_DAYS: i32 = 60;
/// The longest that an offer may stand, in days: nobody is kept waiting by a slip of the hand.
const LONGEST_DAYS: i32 = 90;
/// An accepted offer of which nobody reports a start is over so many days after its first day.
const UNSTARTED_DAYS: i32 = 60;
/// The most applications of one person at a time.
pub const MOST_STANDING: usize = 20;
const HOUR: i64 = 3_600_000;

/// The plan's times for work at one distance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Times {
    /// An offer stands at least so many days.
    pub stands: i32,
    /// An acceptance can be taken back as if it had not been for so many hours.
    pub cooling_hours: i64,
    /// A closed offer is purged so many days after its printed last day.
    pub purge: i32,
}

impl Times {
    /// Those of the plan, which may only be stricter than the defaults.
    pub fn of(protection: &Protection, outside_region: bool) -> Times {
        let purge = protection.purge_closed_offers_days;
        match outside_region {
            true => Times {
                stands: protection.offer_days_out_of_region,
                cooling_hours: i64::from(protection.cooling_off_days_out_of_region) * 24,
                purge,
            },
            false => Times { stands: protection.offer_days, cooling_hours: i64::from(protection.cooling_off_hours), purge },
        }
    }
    /// The moment at which the time to think ends.
    pub fn cooling_ends(&self, accepted: Moment) -> Moment {
        Moment(accepted.0 + self.cooling_hours * HOUR)
    }
    /// The same in whole days, rounded up.
    pub fn cooling_days(&self) -> i32 {
        i32::try_from((self.cooling_hours + 23) / 24).unwrap_or(i32::MAX / 2)
    }
    /// The last day on which a yes to an offer that expires then can still become known to the firm.
    pub fn known_by(&self, expires: Day) -> Day {
        expires.plus(self.cooling_days())
    }
    /// The longest that an offer may stand, counted from its first day.
    fn longest(&self) -> i32 {
        LONGEST_DAYS.max(self.stands)
    }
    /// The earliest day on which work can begin when an offer of today expires then: whoever says yes on the last day has
    /// all their time to think before it. A last day that may not be counts as the nearest one that may.
    pub fn earliest_begin(&self, expires: Day, today: Day) -> Day {
        self.known_by(expires.clamp(today.plus(self.stands), today.plus(self.longest())))
    }
}

/// A published version of the terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version {
    pub version: i64,
    pub hash: Vec<u8>,
    pub from: Day,
}

/// An offer of these terms, checked against the times; or what is wrong at which field.
pub fn offer(terms: &Version, begin: Day, expires: Day, times: &Times, today: Day) -> Result<Offer, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut wrong = |field: &'static str, message: &'static str| faults.push(Fault { field, message });
    if expires < today.plus(times.stands) {
        wrong("expires", "offers-expires-early");
    } else if expires > today.plus(times.longest()) {
        wrong("expires", "offers-expires-late");
    }
    if begin < times.earliest_begin(expires, today) {
        wrong("begin", "offers-begin-early");
    } else if begin > today.plus(366) {
        wrong("begin", "offers-begin-late");
    }
    match faults.is_empty() {
        true => Ok(Offer { version: terms.version, hash: terms.hash.clone(), begin, expires }),
        false => Err(faults),
    }
}

/// The terms that an offer speaks of, from all published versions, earliest first: each later version that came while it
/// stood, or while a yes to it stood (`accepted`: to which version), takes its place and leaves at least the offer's days
/// to read it (WP-5). What lapsed before is not revived. The first day of work moves with the last day for a yes, so that
/// the time to think lies before it here too (WP-4).
pub fn in_force(offer: &Offer, accepted: Option<i64>, published: &[Version], times: &Times) -> InForce {
    let mut now = InForce { version: offer.version, hash: offer.hash.clone(), begin: offer.begin, expires: offer.expires };
    for next in published.iter().filter(|one| one.version > offer.version) {
        if next.from > now.expires && accepted.is_none_or(|accepted| now.version > accepted) {
            break;
        }
        let expires = now.expires.max(next.from.plus(times.stands));
        now = InForce { version: next.version, hash: next.hash.clone(), begin: now.begin, expires };
    }
    InForce { begin: now.begin.max(times.known_by(now.expires)), ..now }
}

/// The terms that a yes to this version was about.
pub fn agreed(offer: &Offer, accepted: i64, published: &[Version], times: &Times) -> InForce {
    let then: Vec<Version> = published.iter().filter(|one| one.version <= accepted).cloned().collect();
    in_force(offer, Some(accepted), &then, times)
}

/// The first day of the work that a yes to this version was about.
pub fn begins(offer: &Offer, accepted: i64, published: &[Version], times: &Times) -> Day {
    agreed(offer, accepted, published, times).begin
}

/// The terms that the worker is asked about.
pub fn asked_about(offered: &Application<Offered>, published: &[Version], times: &Times) -> InForce {
    in_force(offered.the_offer(), offered.voided().map(Acceptance::version), published, times)
}

/// The latest terms, whenever they came: an acceptance of others counts no more (WP-5).
fn is_latest(version: i64, published: &[Version]) -> bool {
    published.iter().all(|one| one.version <= version)
}

/// What an application is on that day: lapsed by its printed day, or with a yes that changed terms have voided.
pub fn on(held: Held, published: &[Version], times: &Times, today: Day) -> Held {
    match held {
        Held::Asked(asked) if asked.until() < today => Held::Closed(asked.close()),
        Held::Offered(offered) => unless_over(offered, published, times, today),
        Held::Accepted(accepted) if !is_latest(accepted.acceptance().version(), published) => {
            unless_over(accepted.void(), published, times, today)
        }
        Held::Accepted(accepted)
            if begins(accepted.the_offer(), accepted.acceptance().version(), published, times).plus(UNSTARTED_DAYS) < today =>
        {
            Held::Closed(accepted.close())
        }
        other => other,
    }
}

fn unless_over(offered: Application<Offered>, published: &[Version], times: &Times, today: Day) -> Held {
    match asked_about(&offered, published, times).expires < today {
        true => Held::Closed(offered.close()),
        false => Held::Offered(offered),
    }
}

/// Whether work may have begun on that day: it has come, and the time to think had ended.
pub fn may_start(accepted: Moment, times: &Times, day: Day, now: Moment) -> Result<(), Failure> {
    let ends = times.cooling_ends(accepted);
    if now < ends || day < ends.day() {
        return Err(Failure::new(Kind::Conflict, "offers-start-early"));
    }
    if day > now.day() {
        return Err(Failure::input("offers-start-later"));
    }
    Ok(())
}

/// Whether somebody born then is old enough for work that begins on that day: sixteen, and the vacancy's own age, which is
/// eighteen for dangerous and far work (WP-16).
pub fn old_enough(born: Day, begin: Day, age_from: i64) -> bool {
    i64::from(born.years_until(begin)) >= age_from.max(16)
}

/// What a firm sees of an application. A yes shows when the time to think has ended; until the day by which that can be,
/// a standing offer, one that was closed and a fresh yes look the same (WP-3, WP-4).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Seen {
    Asked { until: Day },
    Offer { begin: Day, expires: Day, known_by: Day },
    Accepted { begin: Day, from: Day },
    Started { begin: Day },
}

/// What the firm sees at that moment; `None`: nothing any more.
pub fn seen(held: &Held, published: &[Version], times: &Times, now: Moment) -> Option<Seen> {
    let today = now.day();
    let standing = |offer: &Offer| {
        let InForce { begin, expires, .. } = in_force(offer, None, published, times);
        let known_by = times.known_by(expires);
        (today <= known_by).then_some(Seen::Offer { begin, expires, known_by })
    };
    match held {
        Held::Asked(asked) => (today <= asked.until()).then_some(Seen::Asked { until: asked.until() }),
        Held::Offered(offered) => standing(offered.the_offer()),
        Held::Closed(closed) => closed.the_offer().and_then(standing),
        Held::Accepted(accepted) => {
            let ends = times.cooling_ends(accepted.acceptance().at());
            let begin = begins(accepted.the_offer(), accepted.acceptance().version(), published, times);
            match now >= ends {
                true => Some(Seen::Accepted { begin, from: ends.day() }),
                false => standing(accepted.the_offer()),
            }
        }
        Held::Started(started) if started.is_reported() => {
            Some(Seen::Started { begin: begins(started.the_offer(), started.accepted_version(), published, times) })
        }
        // The worker's own word shows nowhere: it lapses, is voided and is taken back for the firm as if it had not been said.
        Held::Started(started) => seen(&on(started.clone().unsaid(), published, times, today), published, times, now),
    }
}

/// The day after which nothing of a closed application is left (WP-3).
pub fn kept_until(closed: &Application<Closed>, published: &[Version], times: &Times) -> Day {
    let printed = closed.the_offer().map_or(closed.until(), |offer| in_force(offer, None, published, times).expires);
    printed.plus(times.purge)
}
