//! Finds words for which a vacancy is refused, in three languages, also with spaces or signs between, in full-width or
//! traditional characters, with letters typed apart. Pure; the words are data (`data/refused_*.txt`).

use std::collections::HashMap;
use std::sync::LazyLock;

/// A word that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The section of the word list.
    pub rule: &'static str,
    /// As it stands in the text.
    pub found: String,
}

/// One unit of a text: a Chinese character, a Latin word or a Tibetan syllable, with where it stood.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Unit {
    text: String,
    /// Characters of the text, from and behind.
    at: (usize, usize),
}

/// One word of a list: units that follow each other; `true`: any ending of the last letters.
struct Entry {
    rule: &'static str,
    units: Vec<(String, bool)>,
}

const HARMLESS: &str = "harmless";
const LISTS: [&str; 3] =
    [include_str!("data/refused_zh.txt"), include_str!("data/refused_bo.txt"), include_str!("data/refused_en.txt")];

static PLAIN: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs = include_str!("data/traditional.txt").lines().filter(|line| !line.starts_with('#'));
    let pairs = pairs.flat_map(str::split_whitespace).filter_map(|pair| {
        let mut signs = pair.chars();
        Some((signs.next()?, signs.next()?))
    });
    pairs.collect()
});

/// All entries, by their first unit; those that begin with an open ending under the empty text.
static ENTRIES: LazyLock<HashMap<String, Vec<Entry>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Vec<Entry>> = HashMap::new();
    for entry in LISTS.into_iter().flat_map(read) {
        let key = match entry.units.first() {
            Some((text, false)) => text.clone(),
            Some((_, true)) => String::new(),
            None => continue,
        };
        all.entry(key).or_default().push(entry);
    }
    all
});

fn read(list: &'static str) -> Vec<Entry> {
    let mut rule = HARMLESS;
    let mut out = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => rule = name,
            None => out.extend(expand(line).iter().map(|word| Entry { rule, units: pattern(word) })),
        }
    }
    out
}

/// `{a|b}c` as `ac` and `bc`; brackets may stand in brackets.
fn expand(text: &str) -> Vec<String> {
    let Some(open) = text.find('{') else { return vec![text.to_owned()] };
    let (mut depth, mut starts, mut close) = (0, vec![open + 1], text.len());
    for (at, sign) in text[open..].char_indices().map(|(at, sign)| (open + at, sign)) {
        match sign {
            '{' => depth += 1,
            '}' if depth == 1 => {
                close = at;
                break;
            }
            '}' => depth -= 1,
            '|' if depth == 1 => starts.push(at + 1),
            _ => {}
        }
    }
    let ends = starts.iter().skip(1).map(|start| start - 1).chain([close]).collect::<Vec<_>>();
    let rest = expand(text.get(close + 1..).unwrap_or(""));
    let mut out = Vec::new();
    for (start, end) in starts.iter().zip(ends) {
        for middle in expand(&text[*start..end]) {
            out.extend(rest.iter().map(|rest| format!("{}{middle}{rest}", &text[..open])));
        }
    }
    out
}

fn pattern(word: &str) -> Vec<(String, bool)> {
    let mut units = Vec::new();
    for part in word.split_whitespace() {
        let open = part.ends_with('*');
        let found = split(part.trim_end_matches('*'));
        let last = found.len();
        units.extend(found.into_iter().enumerate().map(|(at, unit)| (unit.text, open && at + 1 == last)));
    }
    units
}

/// A character as it is compared: full-width made plain, lower case, traditional made simple. `None`: it does not count.
fn plain(c: char) -> Option<char> {
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    let c = PLAIN.get(&c).copied().unwrap_or(c);
    let c = c.to_lowercase().next().unwrap_or(c);
    (c.is_alphanumeric() || is_tibetan(c)).then_some(c)
}

fn is_tibetan(c: char) -> bool {
    matches!(c, '\u{0f20}'..='\u{0f33}' | '\u{0f40}'..='\u{0fbc}')
}
fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// Signs that nobody sees: they do not even part words.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

fn split(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut going = None;
    for (at, c) in text.chars().enumerate() {
        if is_hidden(c) {
            continue;
        }
        let Some(c) = plain(c) else {
            going = None;
            continue;
        };
        let kind = if is_latin(c) { Some('l') } else { is_tibetan(c).then_some('t') };
        match units.last_mut().filter(|_| kind.is_some() && going == kind) {
            Some(unit) => {
                unit.text.push(c);
                unit.at.1 = at + 1;
            }
            None => units.push(Unit { text: c.to_string(), at: (at, at + 1) }),
        }
        going = kind;
    }
    units
}

/// Letters that stand apart, `f e e`, as the word they make.
fn joined(units: &[Unit]) -> Vec<Unit> {
    let single = |unit: &Unit| unit.text.chars().count() == 1 && unit.text.chars().all(|c| c.is_ascii_alphabetic());
    let mut out: Vec<Unit> = Vec::new();
    let mut run = false;
    for unit in units {
        match out.last_mut().filter(|_| run && single(unit)) {
            Some(last) => {
                last.text.push_str(&unit.text);
                last.at.1 = unit.at.1;
            }
            None => out.push(unit.clone()),
        }
        run = single(unit);
    }
    out
}

fn fits(entry: &Entry, units: &[Unit]) -> bool {
    units.len() >= entry.units.len()
        && entry.units.iter().zip(units).all(|((text, open), unit)| match open {
            true => unit.text.starts_with(text.as_str()),
            false => unit.text == *text,
        })
}

/// What is found in a text: each rule once, with the longest word.
pub fn find(text: &str) -> Vec<Hit> {
    let units = joined(&split(text));
    let mut found: Vec<(&'static str, (usize, usize))> = Vec::new();
    for start in 0..units.len() {
        let rest = &units[start..];
        let entries = [ENTRIES.get(&rest[0].text), ENTRIES.get("")].into_iter().flatten().flatten();
        for entry in entries.filter(|entry| fits(entry, rest)) {
            let last = &rest[entry.units.len() - 1];
            found.push((entry.rule, (rest[0].at.0, last.at.1)));
        }
    }
    let hidden: Vec<(usize, usize)> = found.iter().filter(|(rule, _)| *rule == HARMLESS).map(|(_, at)| *at).collect();
    found.retain(|(rule, at)| *rule != HARMLESS && !hidden.iter().any(|own| own.0 <= at.0 && at.1 <= own.1));
    let mut hits: Vec<(&'static str, (usize, usize))> = Vec::new();
    for (rule, at) in found {
        match hits.iter_mut().find(|(known, _)| *known == rule) {
            Some((_, kept)) if at.1 - at.0 > kept.1 - kept.0 => *kept = at,
            Some(_) => {}
            None => hits.push((rule, at)),
        }
    }
    let signs: Vec<char> = text.chars().collect();
    hits.into_iter().map(|(rule, at)| Hit { rule, found: signs[at.0..at.1].iter().collect() }).collect()
}

/// The rules that the lists know.
pub fn rules() -> Vec<&'static str> {
    let mut rules: Vec<&'static str> =
        ENTRIES.values().flatten().map(|entry| entry.rule).filter(|rule| *rule != HARMLESS).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}
