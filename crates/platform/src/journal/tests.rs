//! Whatever is appended, witnessed and cut in whatever order: the chain verifies, nothing goes early, and no tampering stays hidden.

use super::cut::{self, Cut};
use super::heads::{self, Held};
use super::*;
use crate::db::{Db, a, col};
use leka_core::Day;
use proptest::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

const DAY: i64 = 86_400_000;
/// Noon in Shanghai of 30 September 2022.
const NOON: i64 = 1_664_510_400_000;

/// A journal in a database of its own, with what an outside holder has of it.
struct Book {
    db: Db,
    vault: Vault,
    now: Moment,
    held: Vec<Held>,
    /// Number and moment of everything that was ever written.
    written: Vec<(i64, i64)>,
    dir: tempfile::TempDir,
}

impl Book {
    async fn new() -> Book {
        let dir = tempfile::tempdir().unwrap();
        let vault = Vault::create(&dir.path().join("keys")).unwrap();
        let db = Db::open_sqlite(&dir.path().join("leka.sqlite")).await.unwrap();
        Book { db, vault, now: Moment(NOON), held: Vec::new(), written: Vec::new(), dir }
    }

    async fn append(&mut self, act: &str, detail: &str) {
        let tx = self.db.begin().await.unwrap();
        let line = Line { act: act.to_owned(), detail: detail.to_owned(), ..Line::default() };
        let head = append(&tx, &self.vault, self.now, &[line]).await.unwrap();
        tx.commit().await.unwrap();
        self.written.push((head.seq, self.now.0));
    }

    /// Hands the head over, and puts it away if a member does.
    async fn hand_over(&mut self, put_away: bool) {
        if let Some(head) = heads::present(&self.db.reader()).await.unwrap() {
            self.held.retain(|one| one.seq != head.seq || one.seen.is_some());
            if !self.held.iter().any(|one| one.seq == head.seq) {
                self.held.push(Held { seen: put_away.then_some(self.now.day()), ..head });
            }
        }
    }

    /// The work of a night, in portions of this size.
    async fn cut(&mut self, most: u64) -> usize {
        let since = cut::kept_since(self.now.day());
        for done in 0.. {
            let tx = self.db.begin().await.unwrap();
            let Some(cut) = cut::cut(&tx, since, heads::witnessed(&self.held), most).await.unwrap() else { return done };
            let line = Line { act: cut::ACT.to_owned(), detail: cut.detail(), ..Line::default() };
            let head = append(&tx, &self.vault, self.now, &[line]).await.unwrap();
            tx.commit().await.unwrap();
            self.written.push((head.seq, self.now.0));
        }
        unreachable!()
    }

    async fn verdict(&self) -> Verdict {
        let kept = present(&self.db.reader()).await.unwrap();
        verify(&self.db.reader(), &self.vault, Some(kept), &self.held).await.unwrap()
    }
    async fn what(&self) -> Option<&'static str> {
        self.verdict().await.broken.map(|broken| broken.what)
    }

    async fn numbers(&self) -> Vec<i64> {
        let query = Query::select().column(a("seq")).from(a("journal")).order_by(a("seq"), Order::Asc).to_owned();
        self.db.reader().all(&query).await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    async fn remove(&self, from: i64, to: i64) {
        let tx = self.db.begin().await.unwrap();
        let delete =
            Query::delete().from_table(a("journal")).and_where(col("seq").gte(from)).and_where(col("seq").lte(to)).to_owned();
        tx.execute(&delete).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn change(&self, seq: i64, column: &str, value: impl Into<Value>) {
        let tx = self.db.begin().await.unwrap();
        let update = Query::update()
            .table(a("journal"))
            .value(a(column), Expr::val(value.into()))
            .and_where(col("seq").eq(seq))
            .to_owned();
        tx.execute(&update).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn hash_of(&self, seq: i64) -> Vec<u8> {
        let query = Query::select().column(a("hash")).from(a("journal")).and_where(col("seq").eq(seq)).to_owned();
        self.db.reader().one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// Four years with a line each month, of which the first forty were put away.
    async fn of_four_years() -> Book {
        let mut book = Book::new().await;
        for month in 0..48 {
            book.now = Moment(NOON + month * 30 * DAY);
            book.append("look", "").await;
            if month == 39 {
                book.hand_over(true).await;
            }
        }
        book
    }
}

#[test]
fn wp_23_the_day_from_which_entries_are_kept_is_three_years_back() {
    let from = |text: &str| cut::kept_from(text.parse::<Day>().unwrap()).to_string();
    assert_eq!(from("2025-09-30"), "2022-09-30");
    assert_eq!(from("2024-02-29"), "2021-02-28");
    let moment = cut::kept_since("2025-09-30".parse().unwrap());
    assert_eq!((moment.day().to_string(), Moment(moment.0 - 1).day().to_string()), ("2022-09-30".into(), "2022-09-29".into()));
}

#[test]
fn sec_31_a_checkpoint_says_where_the_chain_was_cut() {
    let cut = Cut { seq: 7, hash: [0, 255, 16, 1].repeat(8), day: "2022-09-30".parse().unwrap() };
    let hash = "00ff1001".repeat(8);
    assert_eq!(cut.detail(), format!("cut=7 day=2022-09-30 hash={hash}"));
    assert_eq!(Cut::parse(&cut.detail()), Some(cut));
    for (wrong, hash) in [
        ("cut=x day=2022-09-30 hash=", hash.as_str()),
        ("cut=7 day=never hash=", hash.as_str()),
        ("cut=7 day=2022-09-30 hash=", &hash[2..]),
        ("cut=7 day=2022-09-30 hash=zz", &hash[2..]),
        ("cut=7 day=2022-09-30 hash=+0", &hash[2..]),
        ("cut=7", ""),
        ("", ""),
    ] {
        let wrong = format!("{wrong}{hash}");
        assert_eq!(Cut::parse(&wrong), None, "{wrong}");
    }
}

#[test]
fn sec_31_a_head_is_kept_whole_and_none_is_made_where_one_was() {
    let (dir, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let vault = Vault::create(keys.path()).unwrap();
    let (file, path) = (HeadFile::beside(dir.path(), &vault), dir.path().join("journal-head"));
    let head = |seq: i64| Head { seq, hash: vec![seq as u8; 32] };
    assert_eq!(file.read().unwrap(), None);
    assert!(file.keep(&head(1)).is_err() && !path.exists(), "a commit does not begin it");
    file.begin(&head(0)).unwrap();
    for (kept, then) in [(1, 1), (3, 3), (2, 3)] {
        file.keep(&head(kept)).unwrap();
        assert_eq!(file.read().unwrap(), Some(head(then)), "the latest");
    }
    file.begin(&head(0)).unwrap();
    assert_eq!(file.read().unwrap(), Some(head(3)), "begun once");
    let whole = std::fs::read(&path).unwrap();
    let (short, other) = (format!("3 {}", "0".repeat(63)), format!("3 {}", "z".repeat(64)));
    for damaged in ["", "3", "3 ", "3 0303", "x 03", short.as_str(), other.as_str()] {
        std::fs::write(&path, damaged).unwrap();
        assert!(file.read().is_err() && file.keep(&head(4)).is_err(), "{damaged}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged, "what is damaged stays to be looked at");
    }
    std::fs::write(&path, [0xff_u8, 0xfe]).unwrap();
    assert!(file.read().is_err(), "no text");
    std::fs::write(&path, whole).unwrap();
    file.keep(&head(4)).unwrap();
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing half written stays");
}

#[test]
fn sec_31_a_head_without_the_check_of_the_keys_counts_once_and_only_before_there_was_one() {
    let (dir, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let vault = Vault::create(keys.path()).unwrap();
    let (file, path) = (HeadFile::beside(dir.path(), &vault), dir.path().join("journal-head"));
    let head = |seq: i64| Head { seq, hash: vec![seq as u8; 32] };
    let plain = |seq: i64| format!("{seq} {}\n", crate::vault::hex(&head(seq).hash));
    // As it was kept before there was a check.
    std::fs::write(&path, plain(7)).unwrap();
    assert_eq!(file.read().unwrap(), Some(head(7)));
    file.settle().unwrap();
    let whole = std::fs::read_to_string(&path).unwrap();
    assert!(whole.starts_with(&plain(7)) && whole.len() > plain(7).len(), "{whole}");
    assert_eq!(file.read().unwrap(), Some(head(7)));
    // Written by somebody who has the data and no key: of fewer entries, without a check, with that of another head, with one
    // of other keys.
    let other = tempfile::tempdir().unwrap();
    let foreign = HeadFile::beside(other.path(), &Vault::create(&other.path().join("keys")).unwrap());
    foreign.begin(&head(5)).unwrap();
    let foreign = std::fs::read_to_string(foreign.path()).unwrap();
    for forged in [plain(5), whole.replacen(plain(7).trim(), plain(5).trim(), 1), foreign] {
        std::fs::write(&path, &forged).unwrap();
        assert!(file.read().is_err() && file.keep(&head(8)).is_err(), "{forged}");
        file.settle().unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), forged, "the next start makes nothing good");
    }
    // From paper, as the complaint body has it: whoever has the keys takes the mark away, and it is read once.
    std::fs::write(&path, format!("7 {}\n", ["07070707"; 8].join(" "))).unwrap();
    assert!(file.read().is_err());
    std::fs::remove_file(file.checked_path()).unwrap();
    file.settle().unwrap();
    assert_eq!((file.read().unwrap(), std::fs::read_to_string(&path).unwrap()), (Some(head(7)), whole));
    assert!(file.checked_path().exists());
}

#[tokio::test]
async fn sec_31_a_journal_with_entries_and_without_a_kept_head_is_not_whole() {
    let mut book = Book::new().await;
    let without = async |book: &Book| {
        let verdict = verify(&book.db.reader(), &book.vault, None, &book.held).await.unwrap();
        verdict.broken.map(|broken| (broken.what, broken.seq))
    };
    assert_eq!(without(&book).await, None, "nothing was written yet");
    book.append("look", "").await;
    book.append("look", "").await;
    assert_eq!(without(&book).await, Some(("head-missing", 2)));
    assert_eq!(book.what().await, None);
    // What is wrong with the chain itself is said first.
    book.change(1, "account", "somebody").await;
    assert_eq!(without(&book).await, Some(("changed", 1)));
}

#[tokio::test]
async fn wp_23_what_is_older_than_three_years_goes_in_portions_and_only_as_far_as_somebody_outside_has_seen() {
    let mut book = Book::of_four_years().await;
    let since = cut::kept_since(book.now.day());
    let all = std::mem::take(&mut book.held);
    assert_eq!(book.cut(100).await, 0, "nobody has seen a head");
    let old = book.written.iter().filter(|(_, at)| *at < since.0).count();
    assert!(old > 5 && old < 39, "{old}");
    let waiting = |witnessed| {
        let reader = book.db.reader();
        async move { cut::waiting(&reader, since, witnessed).await.unwrap() }
    };
    assert_eq!((waiting(0).await, waiting(3).await, waiting(40).await), (old as i64, old as i64 - 3, 0));
    // A head of an early day lets a part go, a later one the others.
    book.held = vec![Held { seq: 3, hash: book.hash_of(3).await, day: Moment(NOON + 60 * DAY).day(), ..all[0].clone() }];
    assert_eq!(book.cut(100).await, 1);
    assert_eq!(book.numbers().await[0], 4);
    book.held.extend(all);
    assert_eq!(book.cut(4).await, (old - 3).div_ceil(4));
    assert_eq!(book.numbers().await[0], old as i64 + 1, "the first that is kept");
    let verdict = book.verdict().await;
    assert_eq!(verdict.broken, None);
    assert_eq!(verdict.from.map(|from| from.seq), Some(old as i64 + 1));
    assert_eq!(verdict.entries, book.numbers().await.len() as i64);
    assert_eq!(book.cut(100).await, 0, "the same night again");
}

#[tokio::test]
async fn wp_23_a_clock_that_was_wrong_for_a_while_takes_nothing_early() {
    let mut book = Book::new().await;
    for offset in [0, 1, 1_200, 2, 3] {
        book.now = Moment(NOON + offset * DAY);
        book.append("look", "").await;
    }
    book.hand_over(true).await;
    book.now = Moment(NOON + 1_150 * DAY);
    book.append("look", "").await;
    book.cut(100).await;
    assert_eq!(book.numbers().await[0], 3, "what follows an entry that is kept stays with it");
    assert_eq!(book.what().await, None);
}

#[tokio::test]
async fn sec_31_a_cut_that_nobody_wrote_into_the_chain_or_that_does_not_fit_is_found() {
    // Entries that are gone without a checkpoint.
    let book = Book::of_four_years().await;
    book.remove(1, 5).await;
    assert_eq!(book.what().await, Some("missing"));
    // More is gone than the checkpoint says, or less.
    let mut book = Book::of_four_years().await;
    book.cut(5).await;
    let first = book.numbers().await[0];
    book.remove(first, first).await;
    assert_eq!(book.what().await, Some("missing"));
    let mut book = Book::of_four_years().await;
    book.cut(100).await;
    let first = book.numbers().await[0];
    book.change(first, "seq", first - 1).await;
    assert_eq!(book.what().await, Some("checkpoint"));
    // The checkpoint itself is written over.
    let mut book = Book::of_four_years().await;
    book.cut(100).await;
    let (at, Some(cut)) = cut::latest(&book.db.reader()).await.unwrap().unwrap() else { panic!("a checkpoint") };
    book.remove(cut.seq + 1, cut.seq + 2).await;
    let further = Cut { seq: cut.seq + 2, ..cut.clone() };
    book.change(at, "detail", further.detail()).await;
    assert_eq!(book.what().await, Some("changed"));
    book.change(at, "detail", "cut=all").await;
    assert_eq!(book.what().await, Some("checkpoint"));
}

#[tokio::test]
async fn sec_31_a_cut_by_whoever_has_the_keys_is_found_by_what_the_holder_has() {
    // Entries of the last three years, behind a checkpoint that fits.
    let forge = async |book: &mut Book, seq: i64, day: &str| {
        let cut = Cut { seq, hash: book.hash_of(seq).await, day: day.parse().unwrap() };
        book.append(cut::ACT, &cut.detail()).await;
        book.remove(1, seq).await;
    };
    let mut book = Book::of_four_years().await;
    forge(&mut book, 44, "2022-10-01").await;
    assert_eq!(book.what().await, Some("cut-early"), "the holder has a head of a later day");
    let mut book = Book::of_four_years().await;
    forge(&mut book, 30, "2025-01-01").await;
    assert_eq!(book.what().await, Some("cut-early"), "it says so itself");
    // Further than anybody outside has seen.
    let mut book = Book::of_four_years().await;
    book.held = vec![Held { seq: 3, hash: book.hash_of(3).await, day: Moment(NOON + 60 * DAY).day(), ..book.held[0].clone() }];
    forge(&mut book, 8, "2022-12-01").await;
    assert_eq!(book.what().await, Some("cut-unseen"));
    // The whole journal written anew with the keys: the holder's head is another one.
    let book = Book::of_four_years().await;
    for text in ["", "another"] {
        let mut anew = Book::new().await;
        anew.vault = Vault::open(&book.dir.path().join("keys")).unwrap();
        for month in 0..48 {
            anew.now = Moment(NOON + month * 30 * DAY);
            anew.append("look", if month == 20 { text } else { "" }).await;
        }
        anew.held = book.held.clone();
        assert_eq!(anew.what().await, (!text.is_empty()).then_some("head-unknown"));
        // And with fewer lines than were handed over.
        anew.remove(30, 48).await;
        assert_eq!(anew.what().await, Some("cut"));
    }
}

/// What happens to a journal.
#[derive(Clone, Debug)]
enum Doing {
    Append(u8),
    Days(u16),
    HandOver(bool),
    Cut(u8),
}

/// What somebody does to it who must not.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Change,
    Remove,
    Swap,
    Beginning,
    End,
    Seq,
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        4 => (1_u8..4).prop_map(Doing::Append),
        4 => (1_u16..500).prop_map(Doing::Days),
        2 => any::<bool>().prop_map(Doing::HandOver),
        3 => (1_u8..6).prop_map(Doing::Cut),
    ]
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![Just(Harm::Change), Just(Harm::Remove), Just(Harm::Swap), Just(Harm::Beginning), Just(Harm::End), Just(Harm::Seq)]
}

async fn lives(doings: &[Doing], harm: Harm, at: usize) -> Result<(), TestCaseError> {
    let mut book = Book::new().await;
    book.append("look", "first").await;
    for doing in doings {
        match doing {
            Doing::Append(lines) => {
                for _ in 0..*lines {
                    book.append("look", "").await;
                }
            }
            Doing::Days(days) => book.now = Moment(book.now.0 + i64::from(*days) * DAY),
            Doing::HandOver(put_away) => book.hand_over(*put_away).await,
            Doing::Cut(most) => {
                book.cut(u64::from(*most)).await;
            }
        }
        let verdict = book.verdict().await;
        prop_assert_eq!(&verdict.broken, &None, "after {:?}", doing);
        // Nothing of the last three years is gone, and nothing that nobody outside has seen.
        let there = book.numbers().await;
        let since = cut::kept_since(book.now.day());
        for (seq, at) in &book.written {
            if *at >= since.0 || *seq > heads::witnessed(&book.held) {
                prop_assert!(there.contains(seq), "{} is gone", seq);
            }
        }
    }
    book.append("look", "last but one").await;
    book.append("look", "last").await;
    let there = book.numbers().await;
    let one = there[at % there.len()];
    let (first, last) = (there[0], there[there.len() - 1]);
    let kept = present(&book.db.reader()).await.unwrap();
    match harm {
        Harm::Change => book.change(one, "account", "somebody").await,
        Harm::Remove => book.remove(one, one).await,
        Harm::Swap => {
            let other = if one == last { first } else { one + 1 };
            for (seq, to) in [(one, -1), (other, one), (-1, other)] {
                book.change(seq, "seq", to).await;
            }
        }
        Harm::Beginning => book.remove(first, one).await,
        Harm::End => book.remove(one, last).await,
        Harm::Seq => book.change(first, "seq", first - 1).await,
    }
    let verdict = verify(&book.db.reader(), &book.vault, Some(kept), &book.held).await.unwrap();
    prop_assert!(verdict.broken.is_some(), "{:?} of {} stays hidden", harm, one);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn sec_31_whatever_is_written_and_cut_verifies_and_no_tampering_stays_hidden(
        doings in prop::collection::vec(doing(), 1..16),
        harm in harm(),
        at in 0_usize..64,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(lives(&doings, harm, at))?;
    }
}
