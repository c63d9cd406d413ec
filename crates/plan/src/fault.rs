//! Mistakes in a plan file: what, where, and how to mend it.
//!
//! A mistake is a Fluent id with arguments, never a sentence; the sentences are in `locales/*/plan.ftl`.
//! To add one: a line in the list below, a message in the locales, a broken file in `tests/refused/`.

use std::ops::Range;

/// One mistake of a plan file.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{file}:{line}: {code}")]
pub struct PlanError {
    pub file: String,
    /// Counted from 1, as editors do.
    pub line: usize,
    /// The Fluent id, `plan-error-…`.
    pub code: String,
    /// Arguments of the message. `mean` is the word probably meant, or `none`.
    pub args: Vec<(String, String)>,
}

impl PlanError {
    /// The file is no text in UTF-8. It has no place among [`CODES`]: a broken file for it would be no text.
    pub(crate) fn encoding(file: &str) -> PlanError {
        PlanError { file: file.to_owned(), line: 1, code: "plan-error-encoding".to_owned(), args: Vec::new() }
    }
}

macro_rules! codes {
    ($($name:ident = $word:literal),+ $(,)?) => {
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Code { $($name),+ }
        impl Code {
            const fn word(self) -> &'static str { match self { $(Code::$name => $word),+ } }
        }
        /// Every mistake that [`crate::Plan::read`] can report, as Fluent ids.
        pub const CODES: &[&str] = &[$($word),+];
    };
}

codes! {
    Syntax = "plan-error-syntax",
    UnknownKey = "plan-error-unknown-key",
    MissingKey = "plan-error-missing-key",
    NotTable = "plan-error-not-table",
    NotTables = "plan-error-not-tables",
    NotText = "plan-error-not-text",
    NotTexts = "plan-error-not-texts",
    NotWhole = "plan-error-not-whole",
    NotYesNo = "plan-error-not-yes-no",
    EmptyText = "plan-error-empty-text",
    EmptyList = "plan-error-empty-list",
    Twice = "plan-error-twice",
    IdShape = "plan-error-id-shape",
    IdTwice = "plan-error-id-twice",
    Division = "plan-error-division",
    UnknownDivision = "plan-error-unknown-division",
    Range = "plan-error-range",
    Looser = "plan-error-looser",
    CountNone = "plan-error-count-none",
    CountSeveral = "plan-error-count-several",
    OfWithoutSum = "plan-error-of-without-sum",
    WhereOfShare = "plan-error-where-of-share",
    SharePair = "plan-error-share-pair",
    UnknownFact = "plan-error-unknown-fact",
    Subject = "plan-error-subject",
    UnknownQuantity = "plan-error-unknown-quantity",
    NoQuantity = "plan-error-no-quantity",
    UnknownDimension = "plan-error-unknown-dimension",
    NoDimension = "plan-error-no-dimension",
    NotInWhere = "plan-error-not-in-where",
    UnknownValue = "plan-error-unknown-value",
    CountsNothing = "plan-error-counts-nothing",
    UnknownIndicator = "plan-error-unknown-indicator",
    AmongOf = "plan-error-among-of",
    AmongCycle = "plan-error-among-cycle",
    ShareOf = "plan-error-share-of",
    ShareUnits = "plan-error-share-units",
    PartsOfShare = "plan-error-parts-of-share",
    PartNotAmong = "plan-error-part-not-among",
    PartsOverlap = "plan-error-parts-overlap",
    PartsSum = "plan-error-parts-sum",
    GoalSeveral = "plan-error-goal-several",
    GoalNegative = "plan-error-goal-negative",
    GoalPercent = "plan-error-goal-percent",
    GoalOfShare = "plan-error-goal-of-share",
    GoalOfCount = "plan-error-goal-of-count",
    GoalOfMilestone = "plan-error-goal-of-milestone",
    EveryFalse = "plan-error-every-false",
    UnknownWord = "plan-error-unknown-word",
    Responsible = "plan-error-responsible",
    UnknownDepartment = "plan-error-unknown-department",
    AllocationPerson = "plan-error-allocation-person",
    AllocationArea = "plan-error-allocation-area",
    AllocationTownship = "plan-error-allocation-township",
    UnknownTownship = "plan-error-unknown-township",
    AllocationGoal = "plan-error-allocation-goal",
    AllocationTwice = "plan-error-allocation-twice",
}

/// Gathers mistakes and knows the line of every byte.
pub(crate) struct Faults<'a> {
    file: &'a str,
    line_starts: Vec<usize>,
    found: Vec<(usize, PlanError)>,
}

impl<'a> Faults<'a> {
    pub(crate) fn new(text: &str, file: &'a str) -> Faults<'a> {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Faults { file, line_starts, found: Vec::new() }
    }
    /// The line of a byte, counted from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= at).max(1)
    }
    pub(crate) fn add(&mut self, at: usize, code: Code, args: &[(&str, &str)]) {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), shown(value))).collect();
        let error = PlanError { file: self.file.to_owned(), line: self.line(at), code: code.word().to_owned(), args };
        self.found.push((at, error));
    }
    /// A word that is not in a list: the mistake names the word, the list, and the likely meaning.
    pub(crate) fn unknown<'w>(
        &mut self,
        at: usize,
        code: Code,
        found: &str,
        allowed: impl IntoIterator<Item = &'w str>,
        args: &[(&str, &str)],
    ) {
        let allowed: Vec<&str> = allowed.into_iter().collect();
        let mean = nearest(found, &allowed).unwrap_or("none");
        let list = allowed.join(", ");
        let mut all = vec![("found", found), ("mean", mean), ("allowed", list.as_str())];
        all.extend_from_slice(args);
        self.add(at, code, &all);
    }
    /// All mistakes in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<PlanError> {
        self.found.sort_by_key(|(at, _)| *at);
        self.found.into_iter().map(|(_, error)| error).collect()
    }
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

/// A text from the file, cut so that a message stays one line.
fn shown(text: &str) -> String {
    const LONGEST: usize = 600;
    let mut out: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

/// Where a value of the file begins.
pub(crate) fn at(span: Range<usize>) -> usize {
    span.start
}

/// The word of the list that was probably meant: few slips of the hand away, and nearer than any other kind.
pub fn nearest<'w>(found: &str, allowed: &[&'w str]) -> Option<&'w str> {
    const LONGEST: usize = 64;
    let word: Vec<char> = found.to_lowercase().chars().take(LONGEST + 1).collect();
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    allowed
        .iter()
        .map(|candidate| (slips(&word, &candidate.chars().collect::<Vec<_>>()), *candidate))
        .filter(|(slips, candidate)| *slips <= (word.len().max(candidate.chars().count()) / 3).clamp(1, 4))
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// Letters added, lost, changed, or swapped with their neighbour (optimal string alignment).
fn slips(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_hand_are_understood() {
        let facts = ["placement", "training.completion", "base.opening"];
        assert_eq!(nearest("placment", &facts), Some("placement"));
        assert_eq!(nearest("training_completion", &facts), Some("training.completion"));
        assert_eq!(nearest("Placement", &facts), Some("placement"));
        assert_eq!(nearest("wages", &facts), None);
        assert_eq!(nearest("", &facts), None);
        let titles = ["农牧民转移就业", "区外转移就业"];
        assert_eq!(nearest("农牧民转移就亚", &titles), Some("农牧民转移就业"));
        assert_eq!(nearest("责任人", &titles), None);
    }

    #[test]
    fn lines_are_counted_from_one() {
        let faults = Faults::new("a\nb\n\nc", "plan.toml");
        let lines: Vec<usize> = [0, 1, 2, 4, 5, 99].iter().map(|at| faults.line(*at)).collect();
        assert_eq!(lines, [1, 1, 2, 3, 4, 4]);
    }

    #[test]
    fn every_code_is_listed_once() {
        let mut sorted = CODES.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), CODES.len());
    }
}
