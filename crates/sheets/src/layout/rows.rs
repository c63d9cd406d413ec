//! Which rows below the header are data.
//!
//! A row that holds a plausible person is never skipped: what it lacks is said to whoever sent the file.

use super::heading::Heading;
use super::vocabulary::Vocabulary;
use crate::cells::{Cell, Merged, RawRow};
use crate::check::{places, text, units};
use crate::protocol::{Column, Field, Kind, Meaning};
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::OnceLock;

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Data,
    /// A total, subtotal.
    Total,
    /// A title inside the data, a note, a signature line, a blank, a formula tail.
    Skip,
    /// The header again.
    Again,
    /// What reads like a header, and another one.
    Header,
}

#[derive(Deserialize, Default)]
struct RowWords {
    totals: Vec<String>,
    scopes: Vec<String>,
    county: Vec<String>,
    signatures: Vec<String>,
    labels: Vec<String>,
    titles: Vec<String>,
    pages: Vec<String>,
    examples: Vec<String>,
}

impl RowWords {
    fn get() -> &'static RowWords {
        static WORDS: OnceLock<RowWords> = OnceLock::new();
        WORDS.get_or_init(|| toml::from_str(include_str!("../../words/rows.toml")).unwrap_or_default())
    }
}

/// What the rows of one sheet are judged by.
pub struct RowRules {
    kind: Kind,
    name: Option<usize>,
    id: Option<usize>,
    township: Option<usize>,
    /// By position: a column with a meaning that is neither place of registration nor sex.
    telling: Vec<bool>,
    /// By position: township or village.
    place: Vec<bool>,
    serial: Vec<bool>,
    /// The texts of the header rows by position, to know a header that is repeated.
    header: Vec<Vec<String>>,
}

impl RowRules {
    pub fn of(kind: Kind, columns: &[Column], header: &[RawRow], serial: Vec<bool>) -> RowRules {
        let position = |field: Field| {
            columns.iter().find(|column| column.meaning == Meaning::Field(field)).map(|column| usize::from(column.position))
        };
        let width = columns.iter().map(|column| usize::from(column.position) + 1).max().unwrap_or(0);
        let (mut telling, mut place) = (vec![false; width], vec![false; width]);
        for column in columns {
            if let Meaning::Field(field) = column.meaning {
                let is_place = matches!(field, Field::Township | Field::Village);
                place[usize::from(column.position)] = is_place;
                telling[usize::from(column.position)] = !is_place && field != Field::Sex;
            }
        }
        let texts = |row: &RawRow| {
            row.cells.iter().map(|cell| text::of(cell).map(|t| Heading::of(&t).full).unwrap_or_default()).collect()
        };
        RowRules {
            kind,
            // What a row of vacancies is known by is the name of the work.
            name: position(if kind == Kind::Vacancies { Field::Title } else { Field::Name }),
            id: position(Field::ResidentId),
            township: position(Field::Township),
            telling,
            place,
            serial,
            header: header.iter().map(texts).collect(),
        }
    }

    /// Judges a row by its own cells. `filled` says for a position whether a merged block from above fills it;
    /// `across` are the blocks of the sheet that reach over several columns.
    pub fn verdict(&self, row: &RawRow, filled: impl Fn(usize) -> bool, across: &[Merged]) -> Verdict {
        // What nearly every row is: a name and a number.
        if let (Some(Cell::Text(name)), Some(Cell::Text(id))) = (self.cell(row, self.name), self.cell(row, self.id))
            && self.kind != Kind::Targets
            && !name.is_empty()
            && id.len() <= 24
            && id.bytes().filter(u8::is_ascii_digit).count() >= 12
        {
            return Verdict::Data;
        }
        let own = used_positions(row);
        if own.is_empty() {
            return Verdict::Skip;
        }
        if self.kind == Kind::Targets {
            return self.targets_verdict(row, &own, filled);
        }
        if self.is_formula_tail(row, &own) {
            return Verdict::Skip;
        }
        if self.cell(row, self.id).is_some_and(is_id_like) {
            return Verdict::Data;
        }
        match self.as_header(row, &own) {
            Some(verdict) => verdict,
            None => self.no_header(row, &own, filled, across),
        }
    }

    /// Judges a row of which is known that it is no header, or none under which a list begins.
    pub fn verdict_within(&self, row: &RawRow, filled: impl Fn(usize) -> bool, across: &[Merged]) -> Verdict {
        let own = used_positions(row);
        match self.repeats_header(row, &own) {
            Some(_) => Verdict::Skip,
            None => self.no_header(row, &own, filled, across),
        }
    }

    fn no_header(&self, row: &RawRow, own: &[usize], filled: impl Fn(usize) -> bool, across: &[Merged]) -> Verdict {
        let at = |position: &usize| row.cells.get(*position);
        let before_name = self.name.or(self.id).unwrap_or(0);
        let labelled = |position: &&usize| **position <= before_name || self.is_place(**position) || self.is_serial(**position);
        let total = own.iter().filter(labelled).any(|p| matches!(at(p), Some(Cell::Text(text)) if is_total_word(text)));
        if total {
            return Verdict::Total;
        }
        let signature =
            own.iter().filter(|p| **p <= before_name).any(|p| matches!(at(p), Some(Cell::Text(text)) if is_signature(text)));
        if signature {
            return Verdict::Skip;
        }
        if self.is_page_title(row, own) {
            return Verdict::Skip;
        }
        let alone = own.len() == 1;
        if self.has_name(row, alone, across) {
            return Verdict::Data;
        }
        let note = own.iter().any(|p| matches!(at(p), Some(Cell::Text(text)) if is_note(text)));
        let named_above = self.name.is_some_and(&filled) || self.id.is_some_and(&filled);
        let says_something = own.iter().any(|p| self.telling.get(*p) == Some(&true) && Some(*p) != self.name);
        let says_something = says_something || own.iter().any(|p| at(p).is_some_and(is_number_of_a_person));
        if note || !says_something || (alone && !named_above) || self.is_banner(row, own, across) {
            return Verdict::Skip;
        }
        // A number in the column of names and nothing but numbers elsewhere: a total without its word.
        let number_for_name = self.cell(row, self.name).is_some_and(is_number);
        if number_for_name && own.iter().all(|p| at(p).is_some_and(is_number) || self.is_place(*p) || self.is_serial(*p)) {
            return Verdict::Total;
        }
        Verdict::Data
    }

    fn targets_verdict(&self, row: &RawRow, own: &[usize], filled: impl Fn(usize) -> bool) -> Verdict {
        let texts = || {
            own.iter().filter_map(|position| match row.cells.get(*position) {
                Some(Cell::Text(text)) => Some(text.as_str()),
                _ => None,
            })
        };
        let township = self.cell(row, self.township).and_then(text::of);
        if texts().any(is_total_word)
            || township.as_ref().is_some_and(|said| RowWords::get().county.iter().any(|word| *word == text::compact(said)))
        {
            return Verdict::Total;
        }
        if self.repeats_header(row, own).is_some()
            || self.is_formula_tail(row, own)
            || texts().next().is_some_and(|t| is_signature(t) || is_note(t))
        {
            return Verdict::Skip;
        }
        let goals = own.iter().any(|position| self.telling.get(*position) == Some(&true));
        let known = township.as_ref().is_some_and(|said| matches!(places::parse(said, None), places::Place::Township { .. }));
        let stated = township.is_some() || self.township.is_some_and(filled);
        if stated && (goals || known) { Verdict::Data } else { Verdict::Skip }
    }

    fn cell<'a>(&self, row: &'a RawRow, position: Option<usize>) -> Option<&'a Cell> {
        row.cells.get(position?)
    }
    fn is_place(&self, position: usize) -> bool {
        self.place.get(position) == Some(&true)
    }
    fn is_serial(&self, position: usize) -> bool {
        self.serial.get(position) == Some(&true)
    }

    /// Formulas copied below the last person: they give 0, nothing or an error.
    fn is_formula_tail(&self, row: &RawRow, own: &[usize]) -> bool {
        let formula = |position: &usize| u16::try_from(*position).is_ok_and(|p| row.formulas.contains(&p));
        let empty = |position: &usize| match &row.cells[*position] {
            Cell::Number(number) => *number == 0.0,
            Cell::Text(text) => matches!(text::trim(text), "" | "0" | "0.00" | "-"),
            Cell::Day(day) => *day < -20_000,
            Cell::Error(_) | Cell::Empty => true,
            Cell::Bool(value) => !*value,
        };
        let rest: Vec<&usize> = own.iter().filter(|position| !self.is_serial(**position)).collect();
        let zero_tail = !rest.is_empty() && rest.iter().all(|position| formula(position) && empty(position));
        // The same after the formulas were turned into values.
        let zeros = rest.len() >= 2
            && rest.iter().all(|position| empty(position))
            && self.cell(row, self.name).is_none_or(|c| matches!(c, Cell::Empty) || blank(c) || is_zero(c));
        zero_tail || zeros
    }

    /// Whether a row reads like a header: the one above again, or another one. Where a number stands, or a colon behind the words
    /// (a form to be filled in by hand), it is none.
    fn as_header(&self, row: &RawRow, own: &[usize]) -> Option<Verdict> {
        if let Some(whole) = self.repeats_header(row, own) {
            return Some(if whole { Verdict::Again } else { Verdict::Header });
        }
        let vocabulary = Vocabulary::get();
        let text = |position: &usize| match row.cells.get(*position) {
            Some(Cell::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let heading = |text: &str| {
            let form = text::trim(text).ends_with([':', '：']);
            (text.len() <= 120 && !form).then(|| Heading::of(text))
        };
        let headings: Vec<Option<Heading>> = own.iter().filter_map(text).map(heading).collect();
        let known = |heading: &&Heading| vocabulary.is_known(heading);
        // Nearly every row of data ends here.
        if headings.iter().flatten().filter(known).count() < 2 || own.iter().any(|p| is_id_like(&row.cells[*p])) {
            return None;
        }
        let wanted = |heading: &&Heading| vocabulary.is_known(heading) || vocabulary.is_forbidden(heading, None);
        (headings.iter().flatten().filter(wanted).count() * 2 >= headings.len()).then_some(Verdict::Header)
    }

    /// Whether the row repeats a row of the header, and whether nothing else stands in it.
    fn repeats_header(&self, row: &RawRow, own: &[usize]) -> Option<bool> {
        let repeated = |header: &Vec<String>| {
            let same = own.iter().filter(|position| {
                let own = row.cells.get(**position).and_then(text::of);
                let there = header.get(**position).filter(|there| !there.is_empty());
                matches!((own, there), (Some(own), Some(there)) if own.len() <= 240 && Heading::of(&own).full == *there)
            });
            let same = same.count();
            let repeats =
                same >= 2 && same * 2 >= own.len() || same == 1 && own.len() == 1 && own.iter().any(|p| Some(*p) == self.name);
            repeats.then_some(same == own.len())
        };
        self.header.iter().filter_map(repeated).max()
    }

    /// Whether the name column holds what could be a person's name.
    fn has_name(&self, row: &RawRow, alone: bool, across: &[Merged]) -> bool {
        let Some(position) = self.name else { return false };
        let Some(Cell::Text(text)) = row.cells.get(position) else { return false };
        let text = text::trim(text);
        let number = text.chars().map(text::half_width).all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '/'));
        if text.is_empty() || number || is_note(text) || self.reaches_over(row, position, across) {
            return false;
        }
        !(alone && (is_title(text) || is_page_line(text) || is_known_place(text)))
    }

    /// Whether the row is the title of a page, with nothing but the number of the page beside it.
    fn is_page_title(&self, row: &RawRow, own: &[usize]) -> bool {
        let text = |position: &usize| match row.cells.get(*position) {
            Some(Cell::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let [first, beside @ ..] = own else { return false };
        let before_name = self.name.or(self.id).unwrap_or(0);
        let numbered = !beside.is_empty() && beside.iter().all(|position| text(position).is_some_and(is_page_number));
        numbered && *first <= before_name && text(first).is_some_and(is_title)
    }

    /// Whether the cell belongs to a block over several columns: a title inside the data.
    fn reaches_over(&self, row: &RawRow, position: usize, across: &[Merged]) -> bool {
        let (number, at) = (row.row.saturating_sub(1), u32::try_from(position).unwrap_or(u32::MAX));
        let from = across.partition_point(|block| block.first_row < number);
        across[from..]
            .iter()
            .take_while(|block| block.first_row == number)
            .any(|block| (block.first_column..=block.last_column).contains(&at) && block.last_column - block.first_column >= 1)
    }

    fn is_banner(&self, row: &RawRow, own: &[usize], across: &[Merged]) -> bool {
        own.iter().all(|position| self.reaches_over(row, *position, across) || self.is_serial(*position))
    }
}

fn used_positions(row: &RawRow) -> Vec<usize> {
    let used = |position: &usize| row.cells.get(*position).is_some_and(|cell| !matches!(cell, Cell::Empty) && !blank(cell));
    (0..row.cells.len()).filter(used).collect()
}

fn blank(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if text::trim(text).is_empty())
}
fn is_zero(cell: &Cell) -> bool {
    matches!(cell, Cell::Number(number) if *number == 0.0) || matches!(cell, Cell::Text(text) if text::trim(text) == "0")
}

/// A number, or a text that reads as one, as in a CSV, where everything is text. One of more than ten digits is a telephone
/// or an identity number.
fn is_number(cell: &Cell) -> bool {
    let Cell::Text(typed) = cell else { return matches!(cell, Cell::Number(_)) };
    let (mut digits, mut points, mut others) = (0, 0, false);
    for c in text::trim(typed).chars().map(text::half_width) {
        match c {
            '0'..='9' => digits += 1,
            '.' => points += 1,
            ',' => {}
            _ => others = true,
        }
    }
    (1..=10).contains(&digits) && points <= 1 && !others
}

/// Something that was meant as an identity number: digits and letters only, six digits or more.
pub(super) fn is_id_like(cell: &Cell) -> bool {
    match cell {
        Cell::Number(number) => number.abs() >= 100_000.0,
        Cell::Text(text) => {
            let id = leka_core::identity::normalise(text);
            id.bytes().filter(u8::is_ascii_digit).count() >= 6
                && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-' | '*'))
        }
        _ => false,
    }
}

/// A whole identity number, in whatever column.
fn is_number_of_a_person(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    let number = leka_core::identity::normalise(text);
    let bytes = number.as_bytes();
    bytes.len() == 18 && leka_core::identity::check_character(&bytes[..17]) == Some(bytes[17])
}

/// Whether the row says that it only shows how to fill the table in.
pub(super) fn is_example(row: &RawRow) -> bool {
    let says = |text: &str| RowWords::get().examples.iter().any(|word| text.starts_with(word.as_str()));
    row.cells.iter().any(|cell| matches!(cell, Cell::Text(text) if says(&text::compact(text))))
}

/// Whether the row is the line above such an example: one cell, 填写样式 or `示例（仅供参考）：`.
pub(super) fn announces_example(row: &RawRow) -> bool {
    let own = used_positions(row);
    let [position] = own.as_slice() else { return false };
    let Some(Cell::Text(typed)) = row.cells.get(*position) else { return false };
    let compact = text::compact(typed);
    let bare = compact.trim_matches(|c: char| !c.is_alphanumeric());
    let bare = bare.split_once('(').map_or(bare, |(word, _)| word);
    RowWords::get().examples.iter().any(|word| word.trim_end_matches(':') == bare)
}

/// 合计, 小 计, 全县合计, `合计：12人`.
pub fn is_total_word(typed: &str) -> bool {
    if typed.len() > 60 {
        return false;
    }
    let words = RowWords::get();
    let totals: &HashSet<&str> = {
        static TOTALS: OnceLock<HashSet<&str>> = OnceLock::new();
        TOTALS.get_or_init(|| RowWords::get().totals.iter().map(String::as_str).collect())
    };
    let letter = |c: &char| c.is_alphanumeric() || ('\u{0f40}'..='\u{0fbc}').contains(c);
    // Nearly every text, above all names, ends otherwise.
    let last = typed.chars().rev().map(|c| text::half_width(c).to_ascii_lowercase()).find(letter);
    let ends = |last: char| {
        last.is_ascii_digit() || matches!(last, '人' | '次' | '户' | '名') || totals.iter().any(|total| total.ends_with(last))
    };
    if !last.is_some_and(ends) {
        return false;
    }
    let compact: String = text::compact(typed).to_lowercase().chars().filter(|c| letter(c) || *c == '་').collect();
    let compact = compact.trim_end_matches('་');
    let bare = compact.trim_end_matches(['人', '次', '户', '名']).trim_end_matches(|c: char| c.is_ascii_digit());
    let bare = if bare.is_empty() { compact } else { bare };
    let is_total = |text: &str| totals.contains(text) || totals.contains(text.trim_start_matches(|c: char| c.is_ascii_digit()));
    if is_total(compact) || is_total(bare) {
        return true;
    }
    let of_a_place = |text: &str| {
        let head = totals.iter().find_map(|total| text.strip_suffix(total))?;
        (words.scopes.iter().any(|scope| scope == head) || is_known_place(head)).then_some(())
    };
    // 共次 may be somebody's name.
    let count_only = bare == "共" && (compact == "共人" || compact.contains(|c: char| c.is_ascii_digit()));
    count_only || of_a_place(bare).is_some()
}

fn is_known_place(text: &str) -> bool {
    let text = text.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '、', '.', '（', '）']);
    // Only with its kind of unit: 尼亚 could be a name.
    text.ends_with(['村', '乡', '镇', '县', '会', '区'])
        && (matches!(
            places::parse(text, None),
            places::Place::Township { .. } | places::Place::Ambiguous { .. } | places::Place::County
        ) || units::units().named(text).len() == 1)
}

fn is_signature(typed: &str) -> bool {
    let compact = text::compact(typed);
    RowWords::get().signatures.iter().any(|word| compact.starts_with(word.as_str()))
}

/// A text before a colon that labels a note, or a text too long for a name.
pub(super) fn is_note(typed: &str) -> bool {
    if is_signature(typed) || typed.chars().count() > 60 {
        return true;
    }
    let compact = text::compact(typed);
    let words = RowWords::get();
    if let Some((label, _)) = compact.split_once([':', '：']) {
        let label: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
        let label = label.trim_end_matches(|c: char| c.is_ascii_digit());
        return label.chars().count() <= 12 && words.labels.iter().any(|word| label.to_lowercase().ends_with(word.as_str()));
    }
    let numbered_note = compact
        .strip_prefix('注')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | '（' | '(')));
    let dated = compact.contains('年')
        && compact.contains('月')
        && !compact.chars().any(|c| c.is_alphabetic() && !matches!(c, '年' | '月' | '日'));
    numbered_note || dated || matches!(compact.as_str(), "注" | "备注" | "说明")
}

fn is_title(typed: &str) -> bool {
    let compact = text::compact(typed);
    let numbered = compact.starts_with(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'])
        && compact.chars().nth(1).is_some_and(|c| matches!(c, '、' | '.' | '．'));
    numbered || compact.contains(['：', ':']) || RowWords::get().titles.iter().any(|word| compact.contains(word.as_str()))
}

/// Whether a whole cell is a line between two pages or lists: 续表, （续）, 附件1, 第2页, 第二期.
fn is_page_line(typed: &str) -> bool {
    if typed.len() > 60 {
        return false;
    }
    let compact = text::compact(typed);
    let bare = compact.trim_matches(|c: char| !c.is_alphanumeric()).trim_end_matches(|c: char| c.is_ascii_digit());
    let listed = RowWords::get().pages.iter().any(|word| *word == compact || *word == bare);
    let part = compact.strip_prefix('第').and_then(|rest| rest.strip_suffix(['期', '批']));
    listed || is_page_number(typed) || part.is_some_and(counts)
}

/// 第2页, 共40页, `第 2 页，共 40 页`.
fn is_page_number(typed: &str) -> bool {
    if typed.len() > 60 {
        return false;
    }
    let plain: String = text::compact(typed).chars().filter(|c| c.is_alphanumeric()).collect();
    let Some(pages) = plain.strip_suffix('页') else { return false };
    pages.split('页').all(|page| page.strip_prefix(['第', '共']).is_some_and(counts))
}

/// Whether a text is a number behind 第. 第五 alone is a surname.
fn counts(number: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit() || "一二三四五六七八九十百".contains(c);
    !number.is_empty() && number != "五" && number.chars().all(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_between_pages_are_known_and_names_are_none() {
        for line in [
            "续表",
            "（续）",
            "（续表）",
            "接上页",
            "下页",
            "转下页",
            "附件1",
            "附 件",
            "以下空白",
            "——以下空白——",
            "第2页",
            "第 ２ 页，共 40 页",
            "第2页/共40页",
            "第十二页",
            "第二期",
            "第3批",
        ] {
            assert!(is_page_line(line), "{line}");
        }
        for name in ["续", "续测试", "测试续", "测试页", "第五期", "第五页", "第五测试", "页", "第页", "共页", "期", ""]
        {
            assert!(!is_page_line(name), "{name}");
        }
    }

    #[test]
    fn totals_are_known_in_every_form() {
        for word in [
            "合计",
            "合 计",
            "小计",
            "总计：",
            "全县合计",
            "合计12人",
            "小计：35人",
            "硕督镇小计",
            "尼亚村合计",
            "共12人",
            "共 人",
            "Total",
            "３合计。",
            "བསྡོམས་འབོར།",
        ] {
            assert!(is_total_word(word), "{word}");
        }
        for word in ["测试甲", "共和", "共次", "共名", "12人", "总", "测试合", ""] {
            assert!(!is_total_word(word), "{word}");
        }
    }

    #[test]
    fn notes_are_known_and_names_are_none() {
        for note in [
            "填表人：测试甲",
            "审核人：",
            "注：本表一式两份",
            "备注：",
            "联系电话：0895-4560000",
            "注1.",
            "2022年3月5日",
            "单位（盖章）",
            "年 月 日",
        ] {
            assert!(is_note(note), "{note}");
        }
        for name in ["测试甲", "测试·次仁", "注测试", "Test Person"] {
            assert!(!is_note(name), "{name}");
        }
    }
}
