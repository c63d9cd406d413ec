//! The check of every night (REL-18): journal, references, recount. Its result stands on the auditor's home and in
//! `/metrics`; while it found a difference, nothing is released.

use crate::accounts::VerifyJournal;
use leka_core::{Lang, Moment};
use leka_platform::check::{self, Findings};
use leka_platform::db::Reads;
use leka_platform::office::{meta, set_meta};
use leka_platform::{Desk, Entry, Failure, Kind, Office, Permit, task};
use std::sync::Weak;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Where the result is kept: moment, number of differences, number of settings.
const KEPT: &str = "nightly check";
/// The quiet hours of the county, from and to.
const QUIET: std::ops::Range<i64> = 3..5;
/// How often the clock is looked at; a clock that jumps is noticed as soon.
const LOOK: Duration = Duration::from_secs(300);
const HOUR: i64 = 3_600_000;
/// A check that is older is none (REL-18).
const OLD: i64 = 30 * HOUR;

/// Whether this process makes the check of every night. Where nobody serves, nobody makes it.
static WATCHES: AtomicBool = AtomicBool::new(false);

/// What the latest check found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Last {
    pub at: Moment,
    /// 0: everything fits.
    pub differences: u64,
    /// Settings of the server with which what was saved could be lost (REL-1).
    pub settings: u64,
}

impl Last {
    fn kept(&self) -> String {
        format!("{} {} {}", self.at.0, self.differences, self.settings)
    }
    /// Reads it again; an earlier version kept no settings.
    fn of(kept: &str) -> Option<Last> {
        let mut parts = kept.split(' ');
        let (at, differences) = (Moment(parts.next()?.parse().ok()?), parts.next()?.parse().ok()?);
        let settings = parts.next().map_or(Some(0), |settings| settings.parse().ok())?;
        Some(Last { at, differences, settings })
    }
}

/// The latest check, if there was one.
pub async fn last<R: Reads>(reads: &R) -> Result<Option<Last>, Failure> {
    Ok(meta(reads, KEPT).await?.as_deref().and_then(Last::of))
}

fn differences(findings: &Findings) -> u64 {
    let damage = u64::from(findings.damage.is_some());
    let journal = u64::from(findings.journal.broken.is_some());
    damage + journal + (findings.orphans.len() + findings.figures.len()) as u64
}

/// Checks, keeps the result, tells the collector.
pub async fn run(desk: &Desk) -> Result<Last, Failure> {
    let permit = desk.may(&VerifyJournal).await?;
    let findings = match check::check(&desk.office).await {
        Ok(findings) => findings,
        Err(failure) => {
            // Nothing is known of this night: that is no night on which everything fitted.
            keep(desk, &permit, &Last { at: desk.now(), differences: 1, settings: 0 }).await?;
            return Err(failure);
        }
    };
    let last = Last { at: desk.now(), differences: differences(&findings), settings: findings.settings.len() as u64 };
    keep(desk, &permit, &last).await?;
    if let Some(free) = findings.low_space() {
        tracing::warn!(free, "little of the disk with the data directory is free; below a tenth no file is brought in");
    }
    match last.differences {
        0 => tracing::info!("the nightly check found nothing"),
        differences => {
            tracing::error!(differences, "the nightly check found differences; nothing is released until they are mended")
        }
    }
    Ok(last)
}

/// Tells the collector, and keeps the result.
async fn keep(desk: &Desk, permit: &Permit<VerifyJournal>, last: &Last) -> Result<(), Failure> {
    // Told first: it is told also where nothing can be kept.
    told(last);
    let write = desk.write(permit).await?;
    set_meta(write.tx(), KEPT, &last.kept()).await?;
    write.commit(Entry::of(format!("checked differences={}", last.differences))).await
}

/// Tells the collector how much of the disk is free (REL-15).
fn told_space(office: &Office) {
    if let Some(free) = office.free_space() {
        metrics::gauge!("leka_disk_free_percent").set(f64::from(free));
    }
}

#[allow(clippy::cast_precision_loss)]
fn told(last: &Last) {
    metrics::gauge!("leka_check_at_seconds").set((last.at.0 / 1000) as f64);
    metrics::gauge!("leka_check_differences").set(last.differences as f64);
    metrics::gauge!("leka_check_settings").set(last.settings as f64);
}

/// Whether a check is due: in the quiet hours of a night without one, or when a machine slept through the night.
pub fn is_due(now: Moment, last: Option<&Last>) -> bool {
    let since = last.map(|last| now.0 - last.at.0);
    let quiet = QUIET.contains(&now.hour()) && since.is_none_or(|since| !(0..20 * HOUR).contains(&since));
    quiet || since.is_some_and(|since| since > OLD)
}

/// In a task of its own: a panic ends this check, not those of the nights that follow.
async fn run_aside(desk: &Desk) -> Result<Last, Failure> {
    let desk = desk.clone();
    task::own(async move { run(&desk).await }).await?
}

/// Runs in the background of `leka serve`. After a difference it looks again at every start, so that a repair counts.
pub async fn watch(office: Weak<Office>) {
    WATCHES.store(true, Ordering::Relaxed);
    let mut first = true;
    loop {
        let Some(strong) = office.upgrade() else { return };
        told_space(&strong);
        let desk = Desk::operator(strong, Lang::Zh);
        match last(&desk.office.db.reader()).await {
            Ok(last) => {
                if let Some(last) = &last {
                    told(last);
                }
                let mended = first && last.is_some_and(|last| last.differences > 0);
                // Whoever starts it waits for the first page: a check that is due can wait for the next look.
                let due = !first && is_due(desk.now(), last.as_ref());
                if (mended || due)
                    && let Err(failure) = run_aside(&desk).await
                {
                    tracing::error!(error = %failure, "the nightly check could not be made");
                }
            }
            Err(failure) => tracing::error!(error = %failure, "the result of the nightly check could not be read"),
        }
        first = false;
        drop(desk);
        tokio::time::sleep(LOOK).await;
    }
}

/// Refuses while the latest check found a difference or could not be made, and where the checks of this process stopped (REL-18).
pub async fn may_publish<R: Reads>(reads: &R, now: Moment) -> Result<(), Failure> {
    fits(last(reads).await?, now, WATCHES.load(Ordering::Relaxed))
}

fn fits(last: Option<Last>, now: Moment, watches: bool) -> Result<(), Failure> {
    match last {
        Some(last) if last.differences > 0 => {
            Err(Failure::new(Kind::Conflict, "releases-check-first").arg("count", last.differences))
        }
        Some(last) if watches && now.0 - last.at.0 > OLD => Err(Failure::new(Kind::Conflict, "releases-check-old")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rel_18_a_check_is_due_once_a_quiet_night_or_when_the_night_was_slept_through() {
        // 30 September 2022, noon in Shanghai.
        let noon = 1_664_510_400_000;
        let at = |hours: i64| Moment(noon + hours * HOUR);
        let done = |hours: i64| Some(Last { at: at(hours), differences: 0, settings: 0 });
        assert!(!is_due(at(0), None), "the first night comes");
        assert!(is_due(at(15), None) && is_due(at(16), None) && !is_due(at(17), None), "3 and 4 o'clock");
        assert!(!is_due(at(16), done(15).as_ref()), "once a night");
        assert!(is_due(at(15 + 24), done(15).as_ref()));
        assert!(!is_due(at(15 + 25), done(15 + 24).as_ref()));
        assert!(is_due(at(15 + 32), done(15).as_ref()), "slept through");
        assert!(is_due(at(15), done(99).as_ref()), "a clock that was set back");
    }

    #[test]
    fn rel_18_nothing_is_released_after_a_difference_or_where_no_check_was_made_for_long() {
        let last = |hours: i64, differences: u64| Some(Last { at: Moment(-hours * HOUR), differences, settings: 0 });
        let said = |last: Option<Last>, watches: bool| fits(last, Moment(0), watches).err().map(|failure| failure.message);
        assert_eq!((said(None, true), said(last(29, 0), true), said(last(400, 0), false)), (None, None, None));
        assert_eq!(said(last(31, 0), true), Some("releases-check-old".to_owned()));
        assert_eq!(said(last(1, 2), false), Some("releases-check-first".to_owned()));
    }

    #[test]
    fn rel_01_what_the_check_said_of_the_servers_settings_stays_until_the_next_one() {
        let last = Last { at: Moment(7), differences: 2, settings: 3 };
        assert_eq!(Last::of(&last.kept()), Some(last), "what the collector is told between two checks");
        assert_eq!(Last::of("7 2"), Some(Last { settings: 0, ..last }), "as an earlier version kept it");
        for damaged in ["", "7", "7 x", "7 2 x"] {
            assert_eq!(Last::of(damaged), None, "{damaged}");
        }
    }
}
