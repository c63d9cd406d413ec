//! A row of a register of work on offer.

use super::band;
use super::placement::place_of_work;
use super::row::Row;
use super::sheet::Columns;
use super::types::{CheckedVacancy, Context, Outcome};
use super::words::ValueWords;
use super::{destination, set, text};
use crate::cells::Cell;
use crate::problem::{Code, Severity};
use crate::protocol::{DataRow, Field};
use leka_core::{Day, Phone};

/// The longest texts that a vacancy holds, in characters; what is longer is cut.
const TITLE: usize = 60;
const NAME: usize = 100;
const LONG: usize = 1000;

/// Checks one row: the name of the work and the firm are needed; everything else may be asked for later.
pub fn check_vacancy(row: &DataRow, columns: &Columns, context: &Context) -> Outcome<CheckedVacancy> {
    let mut row = Row::new(row, columns, context);
    let title = needed(title(&row), &mut row, Field::Title, "import-problem-missing-title");
    let employer = needed(firm(&row), &mut row, Field::Employer, "import-problem-missing-employer");
    let firm_code = firm_code(&row);
    let head_count = head_count(&mut row);
    let pay = pay(&mut row);
    let (place, destination) = place_of_work(&mut row);
    let division = place.as_deref().and_then(destination::division).map(str::to_owned);
    refuse_by_sex(&mut row);
    let requirements = requirements(&row);
    let (lodging, kind) = (word(&row, Field::Lodging), word(&row, Field::WorkKind));
    let closes = closes(&mut row);
    let phone = phone(&mut row);
    let at = row.at;
    let tasks = row.stated(Field::Tasks).map(|text| clean(&text, LONG)).unwrap_or_default();
    let vacancy = (|| {
        Some(CheckedVacancy {
            at,
            title: title?,
            employer: employer?,
            firm_code,
            head_count,
            pay,
            place: place.map(|said| self::place(&said)),
            destination,
            division,
            tasks,
            requirements,
            lodging,
            kind,
            closes: closes?,
            phone,
        })
    })();
    row.outcome(vacancy)
}

/// One line of at most so many characters, without signs that cannot be seen.
fn clean(text: &str, most: usize) -> String {
    let plain: String =
        text::trim(text).chars().map(|c| if c == '\n' { ' ' } else { c }).filter(|c| !c.is_control()).take(most).collect();
    text::trim(&plain).to_owned()
}

/// The name of the work, as it is kept.
pub(super) fn title(row: &Row<'_>) -> Option<String> {
    stated(row, Field::Title, TITLE)
}

/// The firm, as it is kept.
pub(super) fn firm(row: &Row<'_>) -> Option<String> {
    stated(row, Field::Employer, NAME)
}

pub(super) fn firm_code(row: &Row<'_>) -> Option<String> {
    row.stated(Field::FirmCode).map(|text| clean(&text, 40))
}

/// A place of work as it is kept.
pub(super) fn place(said: &str) -> String {
    clean(said, NAME)
}

fn stated(row: &Row<'_>, field: Field, most: usize) -> Option<String> {
    row.stated_or_set(field).map(|text| clean(&text, most)).filter(|text| !text.is_empty())
}

fn needed(stated: Option<String>, row: &mut Row<'_>, field: Field, message: &str) -> Option<String> {
    if stated.is_none() {
        row.error(field, Code::Missing, message);
    }
    stated
}

/// How many are wanted; 若干 is not stated.
fn head_count(row: &mut Row<'_>) -> Option<i64> {
    let typed = row.stated(Field::HeadCount)?;
    let compact = text::compact(&typed);
    let digits: String = compact.chars().take_while(char::is_ascii_digit).collect();
    let number = digits.parse::<i64>().ok().filter(|number| (1..=10_000).contains(number));
    if number.is_none() && !compact.contains("若干") {
        let args = vec![("value".to_owned(), row.quotable(&typed))];
        row.problem(Field::HeadCount, Code::ValueUnknown, Severity::Warning, "import-problem-head-count", args);
    }
    number
}

fn pay(row: &mut Row<'_>) -> Option<super::types::Band> {
    row.stated(Field::Pay)?;
    let cell: &Cell = row.cell(Field::Pay)?;
    let column = row.columns.of_field(Field::Pay)?;
    let (detail, above) = (column.detail.as_deref().unwrap_or_default(), row.columns.money_unit.as_deref());
    match band::parse_below(cell, &column.heading, detail, above) {
        Ok(band) => band,
        Err(_) => {
            row.warning(Field::Pay, Code::MoneyUnreadable, "import-problem-band-unreadable");
            None
        }
    }
}

/// A vacancy for men only or women only is refused (WP-15; 就业促进法 art. 27).
fn refuse_by_sex(row: &mut Row<'_>) {
    let Some(said) = row.stated(Field::Sex) else { return };
    if ValueWords::get().value_in("no_matter", &said).is_none() {
        row.error(Field::Sex, Code::TermRefused, "import-problem-term-sex");
    }
}

/// What the columns of requirements say, each with its heading where the heading says more than 要求.
fn requirements(row: &Row<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (position, cell) in row.several_of(Field::Requirements) {
        let Some(said) = text::of(cell).filter(|said| !ValueWords::get().is_blank(said)) else { continue };
        let heading = row.columns.at(position).map_or("", |column| column.heading.as_str());
        let plain = ["要求", "条件", "岗位要求", "招聘要求", "任职要求", "任职条件", "招聘条件", "requirements"];
        let said = clean(&said, LONG);
        lines.push(if plain.contains(&heading) { said } else { format!("{}：{said}", clean(heading, 20)) });
    }
    // A word about lodging or the kind of work that is on no list is kept as it is.
    for field in [Field::Lodging, Field::WorkKind] {
        if let (Some(said), None) = (row.stated(field), word(row, field)) {
            let heading = row.columns.of_field(field).map_or("", |column| column.heading.as_str());
            lines.push(format!("{}：{}", clean(heading, 20), clean(&said, 100)));
        }
    }
    lines.join("\n").chars().take(LONG).collect()
}

fn word(row: &Row<'_>, field: Field) -> Option<&'static str> {
    let table = field.word();
    let said = row.stated_or_set(field)?;
    let known: &[&'static str] = if field == Field::Lodging { &["free", "none"] } else { &["full", "part", "seasonal", "day"] };
    let found = ValueWords::get().value_in(table, &said)?;
    known.iter().copied().find(|word| *word == found)
}

/// `Some(None)`: not stated or open. `None`: a day that cannot be read was noted.
fn closes(row: &mut Row<'_>) -> Option<Option<Day>> {
    let stated = row.day(Field::End).ok()?;
    let day = stated.filter(|stated| !stated.open).map(|stated| match stated.until {
        Some(super::dates::Until::On(day)) => day,
        _ => stated.day,
    });
    if day.is_some_and(|day| day < row.context.today) {
        row.warning(Field::End, Code::DatePassed, "import-problem-date-passed");
    }
    Some(day)
}

fn phone(row: &mut Row<'_>) -> Option<Phone> {
    let typed = row.stated(Field::Phone).or_else(|| set::text(row.context, Field::Phone).map(std::borrow::Cow::Borrowed))?;
    let phone = Phone::parse(&typed);
    if phone.is_none() {
        row.warning(Field::Phone, Code::PhoneUnreadable, "import-problem-phone-unreadable");
    }
    phone
}
