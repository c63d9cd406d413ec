//! The return as a workbook that is filled in: a sheet of totals, a sheet of the people whom the firm reported. What stands in
//! it is decided by [`sheets`], which is pure; every text is written as text (SEC-25).

use super::acts::{Listed, Member, Return};
use super::rules::{Counts, Wages};
use crate::work::sheet::Speaker;
use leka_core::{Day, Fen, Lang, Moment};
use leka_platform::words::{moment, say, word};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Workbook, XlsxError};

/// What stands in a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell {
    Text(String),
    /// A heading or the name of a row.
    Bold(String),
    Number(u32),
    Yuan(i64),
    Empty,
}

/// One sheet: its name, the width of each column in signs, its rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    pub name: String,
    pub widths: Vec<u32>,
    /// Where the table begins whose headings stand on every page of paper.
    pub headings: u32,
    pub rows: Vec<Vec<Cell>>,
}

/// Who had it made, and when: on both sheets, so that a copy says whose it is (SEC-27).
pub struct Made<'a> {
    pub account: &'a str,
    pub at: Moment,
}

fn counted(name: String, counts: Counts) -> Vec<Cell> {
    std::iter::once(Cell::Bold(name)).chain(counts.four().map(Cell::Number)).collect()
}

/// The amounts that the firm named, and beside them what to know of those that it did not.
fn amounts(lang: Lang, wages: &Wages) -> [Cell; 2] {
    let amount = wages.amount().map_or(Cell::Empty, |fen| Cell::Yuan(fen.0));
    let note = match (wages.amount(), wages.unnamed()) {
        (_, 0) => Cell::Empty,
        (None, _) => Cell::Text(word(lang, "returns-unnamed").text),
        (Some(_), count) => Cell::Text(say(lang, "returns-unnamed-some", &[("count", count.to_string())]).text),
    };
    [amount, note]
}

/// The columns of the table of totals, after the name of the row.
pub const COUNTS: [&str; 4] = ["returns-before", "returns-started", "returns-ended", "returns-after"];

fn totals(lang: Lang, found: &Return, made: &str) -> Sheet {
    let w = |id: &str| word(lang, id).text;
    let fact = |id: &str, text: &str| vec![Cell::Bold(w(id)), Cell::Text(text.to_owned())];
    let mut rows = vec![
        vec![Cell::Bold(w("nav-return"))],
        fact("returns-firm", &found.firm),
        fact("work-firm-code", &found.code),
        fact("returns-month", &found.month.to_string()),
        Vec::new(),
    ];
    let headings = u32::try_from(rows.len()).unwrap_or(0);
    rows.push(std::iter::once(Cell::Bold(w("returns-people"))).chain(COUNTS.map(|id| Cell::Bold(w(id)))).collect());
    rows.push(counted(w("returns-all"), found.counts()));
    rows.extend(found.groups().into_iter().map(|(group, counts)| counted(w(&group.word()), counts)));
    let wages = found.wages();
    rows.push(Vec::new());
    rows.push(vec![Cell::Bold(w("returns-due")), Cell::Number(wages.due)]);
    rows.push(vec![Cell::Bold(w("returns-paid")), Cell::Number(wages.paid)]);
    rows.push(std::iter::once(Cell::Bold(w("returns-yuan"))).chain(amounts(lang, &wages)).collect());
    rows.push(Vec::new());
    rows.push(vec![Cell::Text(w("returns-own"))]);
    rows.push(vec![Cell::Text(made.to_owned())]);
    Sheet { name: w("returns-sheet-totals"), widths: vec![34, 16, 16, 16, 16], headings, rows }
}

/// The columns of the sheet of people.
const PEOPLE: [&str; 9] = [
    "people-name",
    "returns-trade",
    "returns-first",
    "returns-last",
    "returns-sector",
    "returns-contract",
    "returns-pay",
    "returns-due",
    "returns-paid",
];

fn member(lang: Lang, one: &Member) -> Vec<Cell> {
    let text = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Text(text) };
    let day = |day: Option<Day>| day.map_or(Cell::Empty, |day| Cell::Text(day.to_string()));
    let speaker = Speaker { lang, places: &[], terms: &one.terms };
    let sector = crate::work::terms::sector(one.terms.get("industry"));
    let contract = one.terms.get("contract");
    let mut cells = vec![
        Cell::Text(one.name.clone()),
        text(one.terms.get("title").to_owned()),
        day(Some(one.spell.start)),
        day(one.spell.end),
        Cell::Text(word(lang, &format!("word-sector-{}", sector.word())).text),
        if contract.is_empty() { Cell::Empty } else { Cell::Text(word(lang, &format!("work-choice-contract-{contract}")).text) },
        Cell::Text(speaker.pay().text),
        Cell::Number(one.wages.due),
        Cell::Number(one.wages.paid),
    ];
    cells.extend(amounts(lang, &one.wages));
    cells
}

/// Whoever stands in the roster alone: no terms and no pay days were published for them.
fn listed(lang: Lang, one: &Listed) -> Vec<Cell> {
    let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    vec![
        Cell::Text(one.name.clone()),
        text(&one.said.trade),
        Cell::Text(one.spell.start.to_string()),
        one.spell.end.map_or(Cell::Empty, |day| Cell::Text(day.to_string())),
        Cell::Text(word(lang, &format!("word-sector-{}", one.said.sector().word())).text),
        Cell::Empty,
        text(&one.said.pay),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ]
}

fn people(lang: Lang, found: &Return, made: &str) -> Sheet {
    let w = |id: &str| word(lang, id).text;
    let mut rows: Vec<Vec<Cell>> =
        vec![PEOPLE.iter().chain(&["returns-yuan", "returns-note"]).map(|id| Cell::Bold(w(id))).collect()];
    rows.extend(found.people.iter().map(|one| member(lang, one)));
    rows.extend(found.listed.iter().map(|one| listed(lang, one)));
    rows.push(Vec::new());
    rows.push(vec![Cell::Text(made.to_owned())]);
    Sheet { name: w("returns-sheet-people"), widths: vec![16, 20, 12, 12, 20, 20, 22, 12, 12, 12, 20], headings: 0, rows }
}

/// The two sheets of a return.
pub fn sheets(lang: Lang, found: &Return, made: &Made<'_>) -> [Sheet; 2] {
    let args = [("account", made.account.to_owned()), ("moment", moment(lang, made.at))];
    let made = say(lang, "returns-made", &args).text;
    [totals(lang, found, &made), people(lang, found, &made)]
}

/// `320050` fen as a number of yuan; what no cell can hold exactly stays text.
fn yuan(fen: i64) -> Option<f64> {
    let (whole, rest) = (i32::try_from(fen / 100).ok()?, i32::try_from(fen % 100).ok()?);
    Some(f64::from(whole) + f64::from(rest) / 100.0)
}

/// Writes the sheets: A4, lying down, as wide as the paper.
pub fn write(sheets: &[Sheet], on: Day) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let date = on.date();
    let (year, month, day) = (
        u16::try_from(date.year()).unwrap_or(2022),
        u8::try_from(date.month()).unwrap_or(1),
        u8::try_from(date.day()).unwrap_or(1),
    );
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?));
    let text = Format::new().set_num_format("@");
    let bold = Format::new().set_bold().set_num_format("@").set_text_wrap().set_border_bottom(FormatBorder::Thin);
    let money = Format::new().set_num_format("0.00");
    for sheet in sheets {
        let page = book.add_worksheet().set_name(&sheet.name)?;
        page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
        for (column, width) in (0_u16..).zip(&sheet.widths) {
            page.set_column_width(column, *width)?;
        }
        for (row, cells) in (0_u32..).zip(&sheet.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Text(words) => page.write_string_with_format(row, column, words, &text)?,
                    Cell::Bold(words) => page.write_string_with_format(row, column, words, &bold)?,
                    Cell::Number(number) => page.write_number(row, column, *number)?,
                    Cell::Yuan(fen) => match yuan(*fen) {
                        Some(number) => page.write_number_with_format(row, column, number, &money)?,
                        None => page.write_string_with_format(row, column, Fen(*fen).to_string(), &text)?,
                    },
                    Cell::Empty => continue,
                };
            }
        }
        page.set_repeat_rows(sheet.headings, sheet.headings)?;
    }
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_exact_or_text() {
        assert_eq!((yuan(320_050), yuan(0), yuan(i64::MAX)), (Some(3200.5), Some(0.0), None));
    }

    #[test]
    fn sec_25_the_names_of_the_sheets_are_names_in_every_language() {
        for lang in Lang::ALL {
            for id in ["returns-sheet-totals", "returns-sheet-people"] {
                let name = word(lang, id).text;
                assert!(name.chars().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{lang:?} {name}");
            }
        }
    }
}
