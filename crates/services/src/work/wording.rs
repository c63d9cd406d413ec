//! Finds words for which a vacancy is refused, in three languages, also with spaces or signs between, in full-width,
//! traditional or look-alike characters, with letters typed apart. Pure; the words are data (`data/refused_*.txt`, whose
//! head says how a line is written).
//!
//! A text is folded into units (a Chinese character, a word, a syllable, a number). Each line of a list is a small graph of
//! steps; from each unit only the lines that begin with it are walked. Times of the day are read by `clock`.

mod clock;
mod units;

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;
use units::{Kind, Parted, Text, hundredths};

/// What numbers in a text are held against.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Against {
    /// The legal minimum of a month, in fen; 0: none is known.
    pub month: i64,
    /// Minutes of a day at work that are taken for a break, if the text says no longer one.
    pub meal: i64,
}

/// A word that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The section of the word list.
    pub rule: &'static str,
    /// As it stands in the text.
    pub found: String,
    /// The number in it that is out of bounds, if it is about a number: hours, years.
    pub number: Option<String>,
}

const HARMLESS: &str = "harmless";
/// How long a break is, and whose hours are no hours of work: for what stands beside them.
const BREAK: &str = "break";
const OPEN: &str = "open";
/// Sections of single words: those across which a gap does not reach, and those of the clock.
const BETWEEN: &str = "between";
const EARLY: &str = "early";
const LATE: &str = "late";
const CLOCK: &str = "clock";
const UNTIL: &str = "until";
/// An amount below this is no pay of a month but of an hour or a day, in hundredths.
const LEAST_WAGE: u64 = 20_000;
/// The most units in a gap.
const GAP: usize = 8;
const LISTS: [&str; 3] =
    [include_str!("data/refused_zh.txt"), include_str!("data/refused_bo.txt"), include_str!("data/refused_en.txt")];

/// What a step wants of the unit it stands at.
#[derive(Debug)]
enum Want {
    Word(String),
    /// Any ending.
    Open(String),
    /// In hundredths; a number with bounds is told.
    Number {
        least: u64,
        most: u64,
        told: bool,
    },
    /// An amount below the legal minimum of a month.
    Wage,
    Gap,
    /// Nothing goes on here.
    Stop,
    /// Found.
    End(&'static str),
}

#[derive(Debug)]
struct Step {
    want: Want,
    then: Vec<usize>,
}

/// A line, taken apart.
enum Piece {
    One(Want),
    Any(Vec<Vec<Piece>>),
}

/// All lines as steps, and where to begin for a unit.
#[derive(Default)]
struct Lists {
    steps: Vec<Step>,
    words: HashMap<String, Vec<usize>>,
    /// By their first letter.
    open: HashMap<char, Vec<usize>>,
    numbers: Vec<usize>,
    /// The sections of single words.
    single: HashMap<&'static str, HashSet<String>>,
    rules: Vec<&'static str>,
}

static WORDS: LazyLock<Lists> = LazyLock::new(Lists::read);

/// The pieces of a line up to the end of the alternative, and what is left.
fn pieces(mut rest: &str) -> (Vec<Piece>, &str) {
    let mut out = Vec::new();
    loop {
        let (before, after) = rest.split_at(rest.find(['{', '|', '}', '…', '#', '$']).unwrap_or(rest.len()));
        out.extend(literal(before));
        rest = after;
        if let Some(inner) = rest.strip_prefix('{') {
            let (first, mut after) = pieces(inner);
            let mut all = vec![first];
            while let Some(inner) = after.strip_prefix('|') {
                let (next, left) = pieces(inner);
                all.push(next);
                after = left;
            }
            out.push(Piece::Any(all));
            rest = after.strip_prefix('}').unwrap_or(after);
        } else if let Some(after) = rest.strip_prefix('…') {
            out.push(Piece::One(Want::Gap));
            rest = after;
        } else if let Some(after) = rest.strip_prefix('$') {
            out.push(Piece::One(Want::Stop));
            rest = after;
        } else if let Some(after) = rest.strip_prefix("#wage") {
            out.push(Piece::One(Want::Wage));
            rest = after;
        } else if let Some(after) = rest.strip_prefix('#') {
            let (want, after) = number(after);
            out.push(Piece::One(want));
            rest = after;
        } else {
            return (out, rest);
        }
    }
}

/// What stands behind `#`: nothing, or bounds (`9-24`).
fn number(rest: &str) -> (Want, &str) {
    let (bounds, after) = rest.split_at(rest.find(|c: char| !matches!(c, '0'..='9' | '.' | '-')).unwrap_or(rest.len()));
    match bounds.split_once('-') {
        Some((least, most)) => (Want::Number { least: hundredths(least), most: hundredths(most), told: true }, after),
        None => (Want::Number { least: 0, most: u64::MAX, told: false }, rest),
    }
}

fn literal(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    for part in text.split_whitespace() {
        let read = Text::read(part.trim_end_matches('*'));
        let count = read.units.len();
        out.extend(read.units.iter().enumerate().map(|(at, unit)| {
            let word = read.word(unit).to_owned();
            Piece::One(if at + 1 == count && part.ends_with('*') { Want::Open(word) } else { Want::Word(word) })
        }));
    }
    out
}

impl Lists {
    fn read() -> Lists {
        let mut lists = Lists::default();
        for list in LISTS {
            let mut rule = HARMLESS;
            let mut names: Vec<(String, String)> = Vec::new();
            for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("# ")) {
                if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                    rule = name;
                    continue;
                }
                let whole = names.iter().fold(line.to_owned(), |line, (name, words)| line.replace(name.as_str(), words));
                if let Some((name, words)) = whole.split_once("> = ").filter(|_| line.starts_with('<')) {
                    names.push((format!("{name}>"), format!("{{{words}}}")));
                } else if matches!(rule, BETWEEN | EARLY | LATE | CLOCK | UNTIL) {
                    let read = Text::read(&whole);
                    lists.single.entry(rule).or_default().extend(read.units.iter().map(|unit| read.word(unit).to_owned()));
                } else {
                    lists.add(rule, &whole);
                }
            }
        }
        lists
    }

    fn add(&mut self, rule: &'static str, line: &str) {
        if !is_beside(rule) && !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
        let end = self.push(Want::End(rule), Vec::new());
        for start in self.compile(pieces(line).0, vec![end]) {
            match &self.steps[start].want {
                Want::Word(word) => self.words.entry(word.clone()).or_default().push(start),
                Want::Open(word) => {
                    if let Some(first) = word.chars().next() {
                        self.open.entry(first).or_default().push(start);
                    }
                }
                Want::Number { .. } | Want::Wage => self.numbers.push(start),
                Want::Gap | Want::Stop | Want::End(_) => {}
            }
        }
    }

    /// Whether a word stands in this section of single words.
    fn has(&self, section: &str, word: &str) -> bool {
        self.single.get(section).is_some_and(|words| words.contains(word))
    }

    fn push(&mut self, want: Want, then: Vec<usize>) -> usize {
        self.steps.push(Step { want, then });
        self.steps.len() - 1
    }

    /// The steps of these pieces, which lead on to `then`; gives the first ones.
    fn compile(&mut self, pieces: Vec<Piece>, mut then: Vec<usize>) -> Vec<usize> {
        for piece in pieces.into_iter().rev() {
            then = match piece {
                Piece::One(want) => vec![self.push(want, then)],
                Piece::Any(all) => {
                    let mut starts: Vec<usize> = Vec::new();
                    for one in all {
                        for start in self.compile(one, then.clone()) {
                            if !starts.contains(&start) {
                                starts.push(start);
                            }
                        }
                    }
                    starts
                }
            };
        }
        then
    }
}

/// A word that was found: from its first unit to behind its last.
struct Found {
    rule: &'static str,
    units: Range<usize>,
    number: Option<String>,
}

/// What hides other words or belongs to them is nothing that is refused.
fn is_beside(rule: &str) -> bool {
    matches!(rule, HARMLESS | BREAK | OPEN)
}

/// Walks on from a unit; what is found ends up in `out`.
struct Walk<'w> {
    text: &'w Text,
    /// The legal minimum of a month, in hundredths.
    month: u64,
    start: usize,
    out: Vec<Found>,
}

impl Walk<'_> {
    fn on(&mut self, step: usize, at: usize, number: Option<usize>) {
        let Some(Step { want, then }) = WORDS.steps.get(step) else { return };
        let text = self.text;
        match want {
            Want::End(rule) => {
                let number = number.and_then(|number| text.units.get(number)).map(|unit| text.word(unit).to_owned());
                self.out.push(Found { rule, units: self.start..at, number });
            }
            Want::Stop => {
                if text.units.get(at).is_none_or(|unit| unit.parted != Parted::No) {
                    then.iter().for_each(|step| self.on(*step, at, number));
                }
            }
            Want::Gap => {
                for (next, unit) in text.units.iter().enumerate().skip(at).take(GAP + 1) {
                    if unit.parted > Parted::Bracket {
                        return;
                    }
                    then.iter().for_each(|step| self.on(*step, next, number));
                    if WORDS.has(BETWEEN, text.word(unit)) {
                        return;
                    }
                }
            }
            wanted => {
                let Some(unit) = text.units.get(at) else { return };
                let (fits, number) = match wanted {
                    Want::Word(word) => (text.word(unit) == word, number),
                    Want::Open(word) => (text.word(unit).starts_with(word.as_str()), number),
                    Want::Number { least, most, told } => {
                        let fits = unit.number.is_some_and(|value| (*least..=*most).contains(&value));
                        (fits, if *told { Some(at) } else { number })
                    }
                    Want::Wage => (unit.number.is_some_and(|value| (LEAST_WAGE..self.month).contains(&value)), Some(at)),
                    Want::Gap | Want::Stop | Want::End(_) => (false, number),
                };
                if fits {
                    then.iter().for_each(|step| self.on(*step, at + 1, number));
                }
            }
        }
    }
}

/// What is found in a text: each rule once, with the longest word.
pub fn find(text: &str, against: Against) -> Vec<Hit> {
    let read = Text::read(text).joined();
    let month = u64::try_from(against.month).unwrap_or(0);
    let mut walk = Walk { text: &read, month, start: 0, out: Vec::new() };
    for (start, unit) in read.units.iter().enumerate() {
        walk.start = start;
        let word = read.word(unit);
        let words = WORDS.words.get(word);
        let open = word.chars().next().filter(|_| matches!(unit.kind, Kind::Letters | Kind::Syllable));
        let open = open.and_then(|first| WORDS.open.get(&first));
        let numbers = unit.number.map(|_| &WORDS.numbers);
        for step in [words, open, numbers].into_iter().flatten().flatten() {
            walk.on(*step, start, None);
        }
    }
    let mut found: Vec<Found> = walk.out.into_iter().filter(|one| !one.units.is_empty()).collect();
    let long = clock::too_long(&read, text, &found, against.meal);
    found.extend(long);
    if found.is_empty() {
        return Vec::new();
    }
    let at = |one: &Found| read.units[one.units.start].at.start..read.units[one.units.end - 1].at.end;
    // What is harmless stands in one clause. It hides what lies in it, and what ends within it: half of a word.
    let in_one = |one: &Found| read.units[one.units.start + 1..one.units.end].iter().all(|unit| unit.parted != Parted::Clause);
    let harmless: Vec<Range<usize>> = found.iter().filter(|one| one.rule == HARMLESS && in_one(one)).map(&at).collect();
    let is_hidden = |at: &Range<usize>| {
        harmless.iter().any(|own| {
            let lies_in = own.start <= at.start && at.end <= own.end;
            lies_in || (at.start < own.start && own.start < at.end && at.end < own.end)
        })
    };
    let mut hits: Vec<(&Found, Range<usize>)> = Vec::new();
    for one in found.iter().filter(|one| !is_beside(one.rule)) {
        let at = at(one);
        if is_hidden(&at) {
            continue;
        }
        match hits.iter_mut().find(|(known, _)| known.rule == one.rule) {
            Some(kept) if at.len() > kept.1.len() => *kept = (one, at),
            Some(_) => {}
            None => hits.push((one, at)),
        }
    }
    let signs = |at: &Range<usize>| text.chars().skip(at.start).take(at.len()).collect::<String>();
    hits.into_iter().map(|(one, at)| Hit { rule: one.rule, found: signs(&at), number: one.number.clone() }).collect()
}

/// The rules that the lists know.
pub fn rules() -> Vec<&'static str> {
    let mut rules = WORDS.rules.clone();
    rules.sort_unstable();
    rules
}
