//! The tables of the preview: sheets, columns, unknown words, counts, problems.

use super::Pager;
use super::form::{self, Choice};
use crate::intake::jobs::Settings;
use crate::intake::report::{Report, Rows};
use leka_platform::web::PAGE;
use leka_sheets::problem::{Code, Problem, Severity};
use leka_sheets::protocol::{Field, Kind, Meaning};
use std::collections::{BTreeMap, BTreeSet};

/// One sheet of the file.
pub struct Sheet {
    pub name: String,
    pub header_row: u32,
    /// Why it was left out, as message.
    pub skipped: Option<String>,
}

/// One heading over all sheets.
pub struct Heading {
    pub heading: String,
    pub choices: Vec<Choice>,
    /// How many sheets have it.
    pub sheets: usize,
}

/// A word that is not in the lists, or that was mapped.
pub struct Word {
    pub heading: String,
    pub word: String,
    pub rows: u64,
    pub choices: Vec<Choice>,
}

/// How many rows did what: message, number, whether it stands out.
pub fn counts(rows: &Rows, replaces: bool) -> Vec<(&'static str, u64)> {
    let mut out = vec![
        ("imports-rows-read", rows.read),
        ("imports-rows-accepted", rows.accepted),
        ("imports-rows-corrected", rows.corrected),
        ("imports-rows-unchanged", rows.unchanged),
        ("imports-rows-refused", rows.refused),
        ("imports-rows-skipped", rows.skipped),
    ];
    if replaces || rows.withdrawn > 0 {
        out.push(("imports-rows-withdrawn", rows.withdrawn));
    }
    out
}

/// The sheets.
pub fn sheets(report: &Report) -> Vec<Sheet> {
    let skipped = |why: &String| form::message_or(format!("imports-sheet-{why}"), "imports-sheet-left-out");
    let one = |sheet: &leka_sheets::protocol::SheetReport| Sheet {
        name: sheet.name.clone(),
        header_row: sheet.header_row,
        skipped: sheet.skipped.as_ref().map(skipped),
    };
    report.sheets.iter().map(one).collect()
}

/// Headings whose cells were never taken out of the reading process (WP-18), each once.
pub fn dropped(report: &Report) -> Vec<String> {
    let columns = report.sheets.iter().flat_map(|sheet| &sheet.columns);
    let mut out: Vec<String> =
        columns.filter(|column| column.meaning == Meaning::Dropped).map(|column| column.heading.clone()).collect();
    out.sort();
    out.dedup();
    out
}

/// Headings that this kind does not need, each once.
pub fn ignored(report: &Report) -> Vec<String> {
    form::understood(report).into_iter().filter(|(_, field)| field.is_none()).map(|(heading, _)| heading).collect()
}

/// Every heading once, in the order of the file, with what it can be; what was `said` since the file was looked at is chosen.
pub fn headings(kind: Kind, report: &Report, said: Option<&Settings>) -> Vec<Heading> {
    let mut out: Vec<Heading> = Vec::new();
    // A sheet with several headers is reported with each.
    let mut counted: BTreeSet<(&str, u16)> = BTreeSet::new();
    for (sheet, column) in report.sheets.iter().flat_map(|sheet| sheet.columns.iter().map(move |column| (sheet.index, column))) {
        let now = match column.meaning {
            Meaning::Field(field) => Some(field),
            Meaning::Ignored => None,
            Meaning::Dropped => continue,
        };
        let now = said.and_then(|said| said.columns.get(&column.heading).copied()).unwrap_or(now);
        let another = counted.insert((column.heading.as_str(), sheet));
        if let Some(known) = out.iter_mut().find(|known| known.heading == column.heading) {
            known.sheets += usize::from(another);
            continue;
        }
        let value = |word: &str| serde_json::json!([column.heading, word]).to_string();
        let mut fields = form::fields(kind);
        fields.extend(now.filter(|now| !fields.contains(now)));
        let mut choices = vec![Choice {
            value: value("-"),
            message: "imports-column-out".to_owned(),
            name: String::new(),
            chosen: now.is_none(),
        }];
        choices.extend(fields.into_iter().map(|field| Choice {
            value: value(field.word()),
            message: format!("import-field-{}", field.word()),
            name: String::new(),
            chosen: now == Some(field),
        }));
        out.push(Heading { heading: column.heading.clone(), choices, sheets: 1 });
    }
    out
}

/// How many words nobody has given a meaning yet.
pub fn open(words: &[Word]) -> usize {
    words.iter().filter(|word| word.choices.first().is_some_and(|not_said| not_said.chosen)).count()
}

/// Words that are not known, most frequent first, then those that were mapped for this file.
pub fn words(report: &Report, settings: &Settings) -> Vec<Word> {
    let understood = form::understood(report);
    let field_of = |heading: &str| understood.get(heading).copied().flatten();
    let mut unknown: BTreeMap<(String, String), u64> = BTreeMap::new();
    for problem in report.problems.iter().filter(|problem| problem.code == Code::ValueUnknown) {
        let word = problem.args.iter().find(|(name, _)| name == "value").map(|(_, value)| value.as_str());
        if let (Some(heading), Some(word)) = (&problem.column, word.filter(|word| *word != "…" && !word.is_empty())) {
            *unknown.entry((heading.clone(), word.to_owned())).or_default() += 1;
        }
    }
    let mut list: Vec<((String, String), u64)> = unknown.into_iter().collect();
    list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let known = settings.words.keys().filter(|key| !list.iter().any(|(other, _)| other == *key)).cloned().collect::<Vec<_>>();
    list.extend(known.into_iter().map(|key| (key, 0)));
    list.truncate(form::MOST_WORDS);
    let one = |((heading, word), rows): ((String, String), u64)| {
        let field = field_of(&heading)?;
        let chosen = settings.words.get(&(heading.clone(), word.clone()));
        Some(Word { choices: word_choices(field, &heading, &word, chosen), heading, word, rows })
    };
    list.into_iter().filter_map(one).collect()
}

fn word_choices(field: Field, heading: &str, word: &str, chosen: Option<&String>) -> Vec<Choice> {
    let value = |value: &str| serde_json::json!([heading, word, value]).to_string();
    let mut out =
        vec![Choice { value: value(""), message: "imports-word-open".to_owned(), name: String::new(), chosen: chosen.is_none() }];
    out.extend(form::values(field.word()).iter().map(|word| Choice {
        value: value(word),
        message: form::value_word(field.word(), word),
        name: String::new(),
        chosen: chosen.is_some_and(|chosen| chosen == word),
    }));
    out
}

/// Problems of one code.
pub struct Group {
    /// Its name as message.
    pub name: String,
    pub error: bool,
    pub count: u64,
    pub href: String,
    pub current: bool,
}

/// One problem in its place.
pub struct Line {
    pub sheet: String,
    /// 0: the whole sheet.
    pub row: i64,
    pub column: String,
    pub error: bool,
    pub message: String,
    pub args: Vec<(String, String)>,
}

/// The problems of a file: codes with their numbers, and a page of one of them.
pub struct Problems {
    pub groups: Vec<Group>,
    /// The code that is shown.
    pub name: String,
    pub lines: Vec<Line>,
    pub pager: Pager,
    /// Another group or page is asked for with the form of choices, which keeps them; else with a link.
    pub keeps: bool,
}

/// The name of a code as message.
pub fn code_name(code: &str) -> String {
    format!("imports-code-{code}")
}

/// Errors first, then the most frequent.
fn groups(problems: &[Problem]) -> Vec<(Code, Severity, u64)> {
    let mut found: BTreeMap<(bool, Code), u64> = BTreeMap::new();
    for problem in problems {
        *found.entry((problem.severity == Severity::Warning, problem.code)).or_default() += 1;
    }
    let mut out: Vec<(Code, Severity, u64)> = found
        .into_iter()
        .map(|((warning, code), count)| (code, if warning { Severity::Warning } else { Severity::Error }, count))
        .collect();
    out.sort_by_key(|(code, severity, count)| (*severity == Severity::Warning, u64::MAX - count, *code));
    out
}

/// A page of the problems with one code; the first code unless one is asked for. `base` takes the form of choices.
pub fn problems(report: &Report, base: &str, wanted: Option<&str>, page: u64) -> Option<Problems> {
    let groups = groups(&report.problems);
    let (code, severity, count) = *groups.iter().find(|(code, ..)| Some(code.word()) == wanted).or(groups.first())?;
    let href = |code: Code| format!("{base}?code={}", code.word());
    let pager = Pager::new(page, count, PAGE, href(code));
    let chosen = report.problems.iter().filter(|problem| problem.code == code && problem.severity == severity);
    let lines = chosen.skip(pager.offset(PAGE) as usize).take(PAGE as usize).map(|problem| Line {
        sheet: report.sheet_name(problem.sheet).to_owned(),
        row: i64::from(problem.row),
        column: problem.column.clone().unwrap_or_default(),
        error: problem.severity == Severity::Error,
        message: problem.message.clone(),
        args: problem.args.clone(),
    });
    let lines = lines.collect();
    let named = |(other, severity, count): &(Code, Severity, u64)| Group {
        name: code_name(other.word()),
        error: *severity == Severity::Error,
        count: *count,
        href: href(*other),
        current: *other == code,
    };
    Some(Problems { groups: groups.iter().map(named).collect(), name: code_name(code.word()), lines, pager, keeps: true })
}
