//! Is the journal whole? From its beginning or its last checkpoint to its end, against every head that is kept elsewhere.

use super::cut::{self, Cut};
use super::heads::{self, Held};
use super::{COLUMNS, Head, canonical, read};
use crate::db::Reads;
use crate::office::Office;
use crate::{Failure, Vault};
use leka_core::{Day, Moment};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};
use std::collections::BTreeMap;

/// What `leka audit verify` found.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct Verdict {
    /// How many entries there are, up to where the chain is whole.
    pub entries: i64,
    /// Where the chain begins when it was cut (WP-23); `None`: with its first entry.
    pub from: Option<Beginning>,
    /// `None` when the chain is whole; else a word and the entry at which it breaks.
    pub broken: Option<Break>,
}

/// Where a chain begins that was cut.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Beginning {
    /// The first entry that is kept.
    pub seq: i64,
    /// The latest day of what went last.
    pub day: Day,
}

/// Where and how the chain is broken.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct Break {
    /// `changed`, `missing`, `cut` (its end), `head-unknown` (another head was kept), `checkpoint` (a cut that does not fit what is
    /// there), `cut-early` (entries of the last three years went), `cut-unseen` (no outside holder saw what went),
    /// `head-missing` (the chain fits, and the head beside the data that would show a cut end is gone, damaged or without the
    /// check that only the keys make).
    pub what: &'static str,
    pub seq: i64,
}

/// The same of an office, with the head beside the data and those that the complaint body holds.
pub async fn verify_office(office: &Office) -> Result<Verdict, Failure> {
    // The heads first: the chain may grow meanwhile, and must have all of them.
    let kept = office.head_file().read().unwrap_or_else(|failure| {
        tracing::error!(error = %failure, "the head of the journal beside the data could not be read");
        None
    });
    let held = heads::of(office).await?;
    verify(&office.db.reader().snapshot().await?, &office.vault, kept, &held).await
}

/// Walks the chain and compares it with the head that was kept beside the data and those that an outside holder has. A journal
/// with entries and without a kept head is not whole: an end that was cut would not show.
pub async fn verify<R: Reads>(reads: &R, vault: &Vault, kept: Option<Head>, held: &[Held]) -> Result<Verdict, Failure> {
    const STEP: u64 = 5_000;
    let (base, from) = match cut::latest(reads).await? {
        None => (Head { seq: 0, hash: vec![0; 32] }, None),
        Some((_, Some(cut))) => (cut.head(), Some(Beginning { seq: cut.seq + 1, day: cut.day })),
        Some((seq, None)) => return Ok(Verdict { entries: 0, from: None, broken: Some(Break { what: "checkpoint", seq }) }),
    };
    let broken = |seq: i64, what: &'static str, at: i64| Verdict {
        entries: seq - base.seq,
        from: from.clone(),
        broken: Some(Break { what, seq: at }),
    };
    if let Some((oldest, _)) = cut::oldest(reads).await?
        && oldest <= base.seq
    {
        return Ok(broken(base.seq, "checkpoint", oldest));
    }
    // Heads by number; of the same number there may be two, and both have to fit.
    let is_kept = kept.is_some();
    let mut wanted: BTreeMap<i64, Vec<Vec<u8>>> = BTreeMap::new();
    for head in held.iter().map(Held::head).chain(kept) {
        wanted.entry(head.seq).or_default().push(head.hash);
    }
    let fits = |seq: i64, hash: &Vec<u8>| wanted.get(&seq).is_none_or(|hashes| hashes.iter().all(|one| one == hash));
    if base.seq > 0 && !fits(base.seq, &base.hash) {
        return Ok(broken(base.seq, "head-unknown", base.seq));
    }
    let (mut seq, mut previous, mut cuts) = (base.seq, base.hash.clone(), 0_i64);
    let mut unknown = None;
    loop {
        let query = Query::select()
            .columns(COLUMNS.iter().map(|c| Alias::new(*c)))
            .from(Alias::new("journal"))
            .and_where(Expr::col(Alias::new("seq")).gt(seq))
            .order_by(Alias::new("seq"), Order::Asc)
            .limit(STEP)
            .to_owned();
        let rows = reads.all(&query).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let (at_seq, at, line, stored_previous, hash) = read(&row)?;
            if at_seq != seq + 1 {
                return Ok(broken(seq, "missing", seq + 1));
            }
            if stored_previous != previous || vault.chain(&previous, &canonical(at_seq, at, &line)) != hash {
                return Ok(broken(seq, "changed", at_seq));
            }
            if line.act == cut::ACT && !line.detail.is_empty() {
                if let Some(what) = wrong_cut(&line.detail, (at_seq, Moment(at).day()), cuts, held) {
                    return Ok(broken(seq, what, at_seq));
                }
                cuts = Cut::parse(&line.detail).map_or(cuts, |cut| cut.seq);
            }
            if !fits(at_seq, &hash) {
                unknown = unknown.or(Some(at_seq));
            }
            (seq, previous) = (at_seq, hash);
        }
    }
    if wanted.keys().next_back().is_some_and(|last| *last > seq) {
        return Ok(broken(seq, "cut", seq + 1));
    }
    if let Some(at) = unknown {
        return Ok(broken(seq, "head-unknown", at));
    }
    if base.seq > heads::witnessed(held) {
        return Ok(broken(seq, "cut-unseen", base.seq));
    }
    if !is_kept && seq > 0 {
        return Ok(broken(seq, "head-missing", seq));
    }
    Ok(Verdict { entries: seq - base.seq, from, broken: None })
}

/// What is wrong with a checkpoint, though it is in the chain: whoever has the keys could have written it.
fn wrong_cut(detail: &str, (at_seq, day): (i64, Day), before: i64, held: &[Held]) -> Option<&'static str> {
    let Some(cut) = Cut::parse(detail).filter(|cut| cut.seq < at_seq && cut.seq >= before) else { return Some("checkpoint") };
    let kept = cut::kept_from(day);
    let early = cut.day >= kept || held.iter().any(|one| one.seq <= cut.seq && one.day >= kept);
    early.then_some("cut-early")
}
