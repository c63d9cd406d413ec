//! The page of rows as HTML, without its frame.

use super::detail::span;
use super::narrow::Pick;
use super::rows::{Origin, RowSeen, Rows, has_quantities};
use super::say::{Html, Speaker, Townships, grouped};
use askama::Template;
use leka_plan::{Count, Indicator, Plan, Unit, dimension_word};
use leka_platform::Failure;
use leka_platform::counting::{Basis, Value};
use leka_platform::web::{PAGE, encode, pages_of};
use leka_platform::words::Said;
use std::collections::BTreeSet;

/// A link with its words.
pub struct Choice {
    pub href: String,
    pub name: Html,
    pub current: bool,
}

/// A key to choose.
pub struct Key {
    pub value: String,
    pub said: Said,
    pub chosen: bool,
}

/// The keys of one dimension to choose from.
pub struct Filter {
    pub name: String,
    pub label: Html,
    pub keys: Vec<Key>,
}

/// A filter that is on, and the address without it.
pub struct Chosen {
    pub dimension: Html,
    pub key: Html,
    pub remove: Html,
    pub href: String,
}

/// One row in words.
pub struct Line {
    pub subject: Html,
    pub township: Html,
    pub month: Html,
    pub quantity: String,
    pub basis: Option<Html>,
    pub origin: Html,
    pub reason: Option<Html>,
}

/// Why this number. There is no goal and no curve here (WP-12).
#[derive(Template)]
#[template(path = "plan_desk/templates/rows.html")]
pub struct RowsView {
    pub say: Speaker,
    pub title: Html,
    pub lead: Html,
    pub rule: Vec<Html>,
    pub chosen: Vec<Chosen>,
    /// The address without any filter, when there are several.
    pub all: Option<String>,
    pub own_township: Option<Html>,
    pub of_share: Option<Html>,
    pub hidden: bool,
    pub closed: bool,
    pub threshold: i32,
    pub counting: bool,
    pub tabs: [String; 2],
    pub bases: Vec<Choice>,
    pub filters: Vec<Filter>,
    /// What the form of filters takes along: names and values.
    pub along: Vec<(&'static str, String)>,
    pub action: String,
    /// What can be chosen together; for whom nothing is hidden, nothing.
    pub limits: Option<Html>,
    pub with_basis: bool,
    pub with_township: bool,
    pub with_month: bool,
    /// Why a column is not there.
    pub not_shown: Vec<Html>,
    pub with_quantity: bool,
    pub sum: Option<Html>,
    /// Some of these persons can be opened.
    pub opens: bool,
    pub lines: Vec<Line>,
    pub span: Option<Html>,
    /// `None`: pages between are left out.
    pub pages: Vec<Option<Choice>>,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// The list ends before the page that was asked for: the address of its last one.
    pub last: Option<String>,
}

/// What the page is made from besides the rows.
pub struct Behind<'b> {
    pub say: Speaker,
    pub plan: &'b Plan,
    pub indicator: &'b Indicator,
    pub townships: &'b Townships,
}

impl Behind<'_> {
    fn said(&self, dimension: &str, key: &str) -> Said {
        match dimension {
            "township" => self.townships.name(key),
            dimension => self.say.key(dimension, key),
        }
    }
    fn key(&self, dimension: &str, key: &str) -> Html {
        self.say.html(&self.said(dimension, key))
    }

    /// The page as HTML.
    pub fn page(&self, rows: &Rows) -> Result<String, Failure> {
        self.view(rows).render().map_err(Failure::internal)
    }

    fn view(&self, rows: &Rows) -> RowsView {
        let say = self.say;
        let wanted = &rows.wanted;
        let only = wanted.only.as_slice();
        let address = Address { id: &wanted.id, rows };
        let counted = match &self.indicator.count {
            Count::Share { part, .. } => self.plan.indicator(part),
            _ => Some(self.indicator),
        };
        let unit = counted.map_or(Unit::Entries, |counted| self.plan.unit(counted));
        let pages = pages_of(rows.total);
        let lines: Vec<Line> = rows.rows.iter().map(|row| self.line(row, rows, unit)).collect();
        let lead = match wanted.basis {
            Basis::Reported => say.t1("figures-rows-lead", "day", say.day(wanted.day)),
            Basis::Confirmed => say.t1("figures-rows-lead-confirmed", "day", say.day(wanted.day)),
        };
        let sum = rows.sum.map(|sum| {
            let sum = say.value(unit, &Value::Whole(sum));
            say.t2("figures-rows-sum", "rows", grouped(i64::try_from(rows.total).unwrap_or(0)), "sum", sum)
        });
        let of_share = counted.filter(|counted| counted.id != self.indicator.id);
        RowsView {
            say,
            title: say.html(&say.title(self.indicator)),
            lead,
            rule: say.rule(self.plan, counted.unwrap_or(self.indicator)),
            chosen: self.chosen(rows, &address),
            all: (only.len() > 1).then(|| address.of(&[], wanted.counting, 1)),
            own_township: rows.township.as_ref().map(|code| say.html(&self.townships.name(code))),
            of_share: of_share.map(|counted| say.t1("figures-rows-of-share", "part", say.title(counted).text)),
            hidden: rows.hidden,
            closed: !rows.open,
            threshold: self.plan.protection.small_cell,
            counting: wanted.counting,
            tabs: [address.of(only, true, 1), address.of(only, false, 1)],
            bases: self.bases(rows, &address, only),
            filters: self.filters(rows),
            along: along(rows),
            action: format!("/figures/{}/rows", wanted.id),
            limits: (!rows.with_basis).then(|| match rows.township {
                Some(_) => say.t("figures-rows-limits-own"),
                None => say.t("figures-rows-limits"),
            }),
            with_basis: rows.with_basis,
            with_township: !rows.hidden_columns[0],
            with_month: wanted.counting && !rows.hidden_columns[1],
            not_shown: self.not_shown(rows),
            with_quantity: has_quantities(self.indicator),
            sum,
            opens: rows.rows.iter().any(|row| row.person.is_some()),
            span: (!lines.is_empty()).then(|| {
                let (from, to) = span((wanted.page - 1) * PAGE, lines.len());
                let total = grouped(i64::try_from(rows.total).unwrap_or(0));
                say.ta("figures-rows-span", &[("from", from), ("to", to), ("total", total)])
            }),
            lines,
            pages: around(wanted.page, pages)
                .into_iter()
                .map(|page| {
                    page.map(|page| Choice {
                        href: address.of(only, wanted.counting, page),
                        name: Html::text(&page.to_string()),
                        current: page == wanted.page,
                    })
                })
                .collect(),
            previous: (wanted.page > 1 && wanted.page <= pages).then(|| address.of(only, wanted.counting, wanted.page - 1)),
            last: (wanted.page > pages && rows.total > 0).then(|| address.of(only, wanted.counting, pages)),
            next: (wanted.page < pages).then(|| address.of(only, wanted.counting, wanted.page + 1)),
        }
    }

    /// Which of the two numbers is explained; only where the reader may see both.
    fn bases(&self, rows: &Rows, address: &Address<'_>, only: &[Pick]) -> Vec<Choice> {
        if !rows.with_basis {
            return Vec::new();
        }
        let choice = |basis: Basis| Choice {
            href: address.with_basis(basis, only, rows.wanted.counting, 1),
            name: self.say.t(&format!("figures-{}", basis.word())),
            current: rows.wanted.basis == basis,
        };
        vec![choice(Basis::Reported), choice(Basis::Confirmed)]
    }

    /// Each filter that is on, with the address of the others alone.
    fn chosen(&self, rows: &Rows, address: &Address<'_>) -> Vec<Chosen> {
        let one = |(dimension, key): &Pick| {
            let others: Vec<Pick> = rows.wanted.only.iter().filter(|(other, _)| other != dimension).cloned().collect();
            let said = self.said(dimension, key);
            Chosen {
                dimension: self.say.dimension(dimension),
                remove: self.say.t1("figures-rows-remove", "key", &said.text),
                key: self.say.html(&said),
                href: address.of(&others, rows.wanted.counting, 1),
            }
        };
        rows.wanted.only.iter().map(one).collect()
    }

    /// What rows can be chosen by: the cells that this reader may see, and what is chosen already.
    fn filters(&self, rows: &Rows) -> Vec<Filter> {
        let Some(figure) = &rows.figure else { return Vec::new() };
        let open = rows.dimensions.iter().filter(|dimension| rows.township.is_none() || *dimension != "township");
        let filter = |dimension: &String| {
            let chosen = rows.wanted.only.iter().find(|(known, _)| known == dimension).map(|(_, key)| key.clone());
            let parts = figure.by.get(dimension).into_iter().flatten().filter(|part| !part.suppressed);
            let mut keys: Vec<String> = parts.map(|part| part.key.clone()).collect();
            keys.extend(chosen.iter().filter(|key| !keys.contains(key)).cloned().collect::<Vec<_>>());
            let key = |value: String| Key { said: self.said(dimension, &value), chosen: chosen.as_ref() == Some(&value), value };
            let keys = keys.into_iter().map(key).collect();
            Filter { name: dimension.clone(), label: self.say.dimension(dimension), keys }
        };
        // One key alone leaves nothing to choose.
        let worth = |filter: &Filter| filter.keys.len() > 1 || filter.keys.iter().any(|key| key.chosen);
        open.map(filter).filter(worth).collect()
    }

    /// A column that is hidden in every row is said once, with the reason.
    fn not_shown(&self, rows: &Rows) -> Vec<Html> {
        let [place, month] = rows.hidden_columns;
        let hidden = [("township", place), ("month", month && rows.wanted.counting)];
        let one = |dimension: &str| {
            let column = self.say.plain(&dimension_word(dimension));
            let number = self.plan.protection.small_cell.to_string();
            self.say.ta("figures-rows-not-shown", &[("column", column), ("number", number)])
        };
        hidden.into_iter().filter(|(_, hidden)| *hidden).map(|(dimension, _)| one(dimension)).collect()
    }

    fn line(&self, row: &RowSeen, rows: &Rows, unit: Unit) -> Line {
        let say = self.say;
        let nothing = || Html::text("–");
        let origin = match &row.origin {
            Origin::File { import, file, sheet, row } => {
                let said =
                    say.say("figures-rows-file", &[("file", file.clone()), ("sheet", sheet.clone()), ("row", row.to_string())]);
                Html::made(format!("<a href=\"/imports/{import}\">{}</a>", Html::text(&said)))
            }
            Origin::Entered { by } if by == crate::people::history_view::BY_THE_PERSON => say.t("people-by-the-person"),
            Origin::Entered { by } => say.t1("figures-rows-entered", "by", by),
            Origin::List { by } => say.t1("figures-rows-list", "by", by),
        };
        let subject = Html::text(&row.subject);
        Line {
            subject: match row.person {
                Some(person) => Html::made(format!("<a href=\"/people/{person}?purpose=question\">{subject}</a>")),
                None => subject,
            },
            township: if row.township.is_empty() { nothing() } else { self.key("township", &row.township) },
            month: if row.month.is_empty() { nothing() } else { self.key("month", &row.month) },
            quantity: say.number(unit, &Value::Whole(row.quantity)),
            basis: row.basis.filter(|_| rows.with_basis).map(|basis| say.t(&format!("figures-{}", basis.word()))),
            origin,
            reason: row.reason.as_ref().map(|code| say.t(&format!("reason-{code}"))),
        }
    }
}

/// Addresses of this page with another tab, filter or page.
struct Address<'a> {
    id: &'a str,
    rows: &'a Rows,
}

impl Address<'_> {
    fn of(&self, only: &[Pick], counting: bool, page: u64) -> String {
        self.with_basis(self.rows.wanted.basis, only, counting, page)
    }
    fn with_basis(&self, basis: Basis, only: &[Pick], counting: bool, page: u64) -> String {
        let mut out = format!("/figures/{}/rows?as_of={}", self.id, self.rows.wanted.day);
        if basis == Basis::Confirmed {
            out.push_str("&basis=confirmed");
        }
        for (dimension, key) in only {
            out.push_str(&format!("&{dimension}={}", encode(key)));
        }
        if !counting {
            out.push_str("&tab=not");
        }
        if page > 1 {
            out.push_str(&format!("&page={page}"));
        }
        out
    }
}

/// What the form of filters keeps of the address.
fn along(rows: &Rows) -> Vec<(&'static str, String)> {
    let mut out = vec![("as_of", rows.wanted.day.to_string())];
    if rows.wanted.basis == Basis::Confirmed {
        out.push(("basis", "confirmed".to_owned()));
    }
    if !rows.wanted.counting {
        out.push(("tab", "not".to_owned()));
    }
    out
}

/// The pages near this one, with the first and the last; `None` where some are left out between.
fn around(page: u64, pages: u64) -> Vec<Option<u64>> {
    let near = [1, 2, page.saturating_sub(1), page, page + 1, pages];
    let near: BTreeSet<u64> = near.into_iter().filter(|p| (1..=pages).contains(p)).collect();
    let mut out = Vec::new();
    let mut last = 0;
    for page in near {
        // One page left out takes no more room than the sign for it.
        match page - last {
            1 => {}
            2 => out.push(Some(page - 1)),
            _ => out.push(None),
        }
        out.push(Some(page));
        last = page;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_pages_are_offered() {
        let pages = |page, pages| {
            let one = |page: Option<u64>| page.map_or("…".to_owned(), |page| page.to_string());
            around(page, pages).into_iter().map(one).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(pages(1, 1), "1");
        assert_eq!(pages(1, 560), "1 2 … 560");
        assert_eq!(pages(3, 9), "1 2 3 4 … 9");
        assert_eq!(pages(5, 7), "1 2 3 4 5 6 7");
        assert_eq!(pages(6, 10), "1 2 … 5 6 7 … 10");
        assert_eq!(pages(99, 9), "1 2 … 9");
    }
}
