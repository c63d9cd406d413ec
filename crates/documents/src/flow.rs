//! Title, parts and foot on pages.

use crate::fonts::Fonts;
use crate::lines::{Line, Style, Weight, lines};
use crate::model::{Document, Part, Row, Text};
use leka_core::Lang;

/// A4 in points.
pub(crate) const SHEET: (f32, f32) = (595.28, 841.89);
/// A millimetre in points.
pub(crate) const MM: f32 = 72.0 / 25.4;
const MARGIN: f32 = 20.0 * MM;
/// Down to here the parts go; the foot stands below.
const BOTTOM: f32 = SHEET.1 - 24.0 * MM;
const FOOT: f32 = SHEET.1 - 14.0 * MM;
/// How wide what something is and its value are, in parts of both together.
const FACTS: [u16; 2] = [3, 7];
const WIDTH: f32 = SHEET.0 - 2.0 * MARGIN;
/// Around the text of a cell.
const PAD: (f32, f32) = (4.0, 3.0);
/// A heading takes so much of what follows along.
const TOGETHER: f32 = 48.0;

const TITLE: Style = Style { size: 20.0, weight: Weight::Bold, leading: 1.4, tibetan: 1.12 };
const HEADING: Style = Style { size: 13.5, weight: Weight::Bold, leading: 1.4, tibetan: 1.12 };
const PLAIN: Style = Style { size: 11.0, weight: Weight::Regular, leading: 1.55, tibetan: 1.12 };
const HEAD: Style = Style { size: 10.0, weight: Weight::Bold, leading: 1.4, tibetan: 1.12 };
const CELL: Style = Style { size: 10.0, weight: Weight::Regular, leading: 1.45, tibetan: 1.12 };
const SMALL: Style = Style { size: 9.0, weight: Weight::Regular, leading: 1.4, tibetan: 1.12 };

/// What a stretch of the document is, for reading aloud.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Title,
    Heading,
    Paragraph,
    Table,
    Row,
    /// Heads a column.
    ColumnHead,
    /// Heads a row.
    RowHead,
    Cell,
    Group,
}

#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) children: Vec<usize>,
}

/// The order of reading: nodes by their numbers.
#[derive(Default, Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    pub(crate) top: Vec<usize>,
}

impl Tree {
    pub(crate) fn add(&mut self, above: Option<usize>, role: Role) -> usize {
        let number = self.nodes.len();
        self.nodes.push(Node { role, children: Vec::new() });
        match above {
            Some(above) => self.nodes[above].children.push(number),
            None => self.top.push(number),
        }
        number
    }
}

/// Whose a line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Owner {
    Node(usize),
    /// The foot, or a head that stands again: not read twice.
    Apart,
}

#[derive(Debug)]
pub(crate) enum Item {
    Line { x: f32, y: f32, line: Line, lang: Lang, owner: Owner },
    Rule { from: (f32, f32), to: (f32, f32), width: f32, dash: Option<f32> },
}

pub(crate) type Page = Vec<Item>;

struct Flow<'f> {
    fonts: &'f Fonts,
    pages: Vec<Page>,
    page: Page,
    tree: Tree,
    y: f32,
}

struct Columns<'t> {
    /// Left edge and width of each.
    at: Vec<(f32, f32)>,
    heads: &'t [Text],
}

impl Flow<'_> {
    fn next_page(&mut self) {
        self.pages.push(std::mem::take(&mut self.page));
        self.y = MARGIN;
    }

    fn is_at_top(&self) -> bool {
        self.y <= MARGIN
    }

    /// A new page unless so much fits on this one.
    fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM && !self.is_at_top() {
            self.next_page();
        }
    }

    fn put(&mut self, x: f32, top: f32, line: Line, lang: Lang, owner: Owner) {
        self.page.push(Item::Line { x, y: top + line.above, line, lang, owner });
    }

    fn rule(&mut self, y: f32, width: f32) {
        self.page.push(Item::Rule { from: (MARGIN, y), to: (MARGIN + WIDTH, y), width, dash: None });
    }

    fn text(&mut self, text: &Text, style: Style, role: Role, together: f32, after: f32) {
        let node = self.tree.add(None, role);
        let set = lines(self.fonts, &text.text, style, WIDTH);
        let height: f32 = set.iter().map(Line::height).sum();
        if together > 0.0 {
            self.room(height + together);
        }
        for line in set {
            self.room(line.height());
            let (top, height) = (self.y, line.height());
            self.put(MARGIN, top, line, text.lang, Owner::Node(node));
            self.y += height;
        }
        self.y += after;
    }

    /// The cells of a row, each with its lines; the first lines stand on one base line.
    fn set(&self, columns: &Columns<'_>, row: &[Text], first: Style, rest: Style) -> Vec<Vec<Line>> {
        let cells = row.iter().zip(&columns.at).enumerate();
        let mut set: Vec<Vec<Line>> = cells
            .map(|(n, (cell, (_, width)))| lines(self.fonts, &cell.text, if n == 0 { first } else { rest }, width - 2.0 * PAD.0))
            .collect();
        let above = set.iter().filter_map(|cell| cell.first()).map(|line| line.above).fold(0.0, f32::max);
        set.iter_mut().filter_map(|cell| cell.first_mut()).for_each(|line| line.above = above);
        set
    }

    /// Heads of the columns; `table`: to be read, else shown again on a further page.
    fn heads(&mut self, columns: &Columns<'_>, table: Option<usize>) {
        if columns.heads.is_empty() {
            return;
        }
        let set = self.set(columns, columns.heads, HEAD, HEAD);
        let row = table.map(|table| self.tree.add(Some(table), Role::Row));
        let height = height_of(&set);
        let top = self.y;
        for ((cell, head), (x, _)) in set.into_iter().zip(columns.heads).zip(&columns.at) {
            let owner = row.map_or(Owner::Apart, |row| Owner::Node(self.tree.add(Some(row), Role::ColumnHead)));
            let mut y = top + PAD.1;
            for line in cell {
                let height = line.height();
                self.put(x + PAD.0, y, line, head.lang, owner);
                y += height;
            }
        }
        self.y += height;
        self.rule(self.y, 0.9);
    }

    fn row(&mut self, columns: &Columns<'_>, table: usize, row: &Row) {
        let is_facts = columns.heads.is_empty();
        let mut set: Vec<std::vec::IntoIter<Line>> = Vec::new();
        let whole = self.set(columns, row, if is_facts { HEAD } else { CELL }, CELL);
        let height = height_of(&whole);
        set.extend(whole.into_iter().map(Vec::into_iter));
        if self.y + height > BOTTOM && !self.is_at_top() {
            self.next_page();
            self.heads(columns, None);
        }
        let node = self.tree.add(Some(table), Role::Row);
        let cells: Vec<usize> = (0..set.len())
            .map(|n| {
                let role = match n {
                    0 => Role::RowHead,
                    _ => Role::Cell,
                };
                self.tree.add(Some(node), role)
            })
            .collect();
        loop {
            let top = self.y;
            let mut lowest = top;
            for (n, cell) in set.iter_mut().enumerate() {
                let mut y = top + PAD.1;
                // A row that is higher than a page goes on on the next one; at least one line stands on each.
                while let Some(line) = cell.as_slice().first()
                    && (y + line.height() <= BOTTOM || y <= MARGIN + PAD.1)
                    && let Some(line) = cell.next()
                {
                    let height = line.height();
                    self.put(columns.at[n].0 + PAD.0, y, line, row[n].lang, Owner::Node(cells[n]));
                    y += height;
                }
                lowest = lowest.max(y + PAD.1);
            }
            self.y = lowest;
            if set.iter().all(|cell| cell.as_slice().is_empty()) {
                break;
            }
            self.next_page();
            self.heads(columns, None);
        }
        self.rule(self.y, 0.4);
    }

    fn columns<'c>(heads: &'c [Text], widths: &[u16]) -> Columns<'c> {
        let all: f32 = widths.iter().map(|width| f32::from(*width)).sum::<f32>().max(1.0);
        let mut x = MARGIN;
        let mut at = Vec::new();
        for width in widths {
            let width = WIDTH * f32::from(*width) / all;
            at.push((x, width));
            x += width;
        }
        Columns { at, heads }
    }

    /// How high the beginning of a part is that does not stand on another page than what leads to it: of a table the heads
    /// of its columns and the first row, unless they fill a page.
    fn lead(&self, part: Option<&Part>) -> f32 {
        let of_table = |heads: &[Text], widths: &[u16], first: Option<&Row>, style: Style| {
            let columns = Flow::columns(heads, widths);
            let first = first.map_or(0.0, |row| height_of(&self.set(&columns, row, style, CELL)));
            let heads = if heads.is_empty() { 0.0 } else { height_of(&self.set(&columns, heads, HEAD, HEAD)) };
            if heads + first > BOTTOM - MARGIN - TOGETHER { TOGETHER } else { heads + first }
        };
        match part {
            Some(Part::Table { heads, widths, rows }) => of_table(heads, widths, rows.first(), CELL),
            Some(Part::Facts(facts)) => {
                let first = facts.first().map(|(what, value)| vec![what.clone(), value.clone()]);
                of_table(&[], &FACTS, first.as_ref(), HEAD)
            }
            Some(Part::Heading(_) | Part::Paragraph(_)) | None => TOGETHER,
        }
    }

    fn table(&mut self, heads: &[Text], widths: &[u16], rows: &[Row]) {
        let columns = Flow::columns(heads, widths);
        let table = self.tree.add(None, Role::Table);
        self.heads(&columns, Some(table));
        if heads.is_empty() {
            self.rule(self.y, 0.4);
        }
        for row in rows {
            self.row(&columns, table, row);
        }
        self.y += 10.0;
    }

    fn part(&mut self, part: &Part, next: Option<&Part>) {
        match part {
            Part::Heading(text) => {
                if !self.is_at_top() {
                    self.y += 10.0;
                }
                self.text(text, HEADING, Role::Heading, self.lead(next) + 4.0, 4.0);
            }
            Part::Paragraph(text) => self.text(text, PLAIN, Role::Paragraph, 0.0, 6.0),
            Part::Facts(facts) => {
                let rows: Vec<Row> = facts.iter().map(|(what, value)| vec![what.clone(), value.clone()]).collect();
                self.room(self.lead(Some(part)));
                self.table(&[], &FACTS, &rows);
            }
            Part::Table { heads, widths, rows } => {
                self.room(self.lead(Some(part)));
                self.table(heads, widths, rows);
            }
        }
    }

    /// The foot of every page, once it is known how many there are.
    fn feet(&mut self, foot: &Text) {
        let count = self.pages.len();
        for (n, page) in self.pages.iter_mut().enumerate() {
            page.push(Item::Rule { from: (MARGIN, FOOT - 14.0), to: (MARGIN + WIDTH, FOOT - 14.0), width: 0.4, dash: None });
            let owner = Owner::Apart;
            let number = lines(self.fonts, &format!("{} / {count}", n + 1), SMALL, WIDTH);
            let taken = number.first().map_or(0.0, Line::width);
            for line in number {
                page.push(Item::Line { x: MARGIN + WIDTH - taken, y: FOOT, line, lang: foot.lang, owner });
            }
            if let Some(line) = lines(self.fonts, &foot.text, SMALL, WIDTH - taken - 12.0).into_iter().next() {
                page.push(Item::Line { x: MARGIN, y: FOOT, line, lang: foot.lang, owner });
            }
        }
    }
}

fn height_of(cells: &[Vec<Line>]) -> f32 {
    let heights = cells.iter().map(|cell| cell.iter().map(Line::height).sum::<f32>());
    heights.fold(0.0, f32::max) + 2.0 * PAD.1
}

/// The pages, and the order in which they are read.
pub(crate) fn place(document: &Document, parts: &[Part], fonts: &Fonts) -> (Vec<Page>, Tree) {
    let mut flow = Flow { fonts, pages: Vec::new(), page: Vec::new(), tree: Tree::default(), y: MARGIN };
    flow.text(&document.title, TITLE, Role::Title, TOGETHER, 8.0);
    for (at, part) in parts.iter().enumerate() {
        flow.part(part, parts.get(at + 1));
    }
    flow.next_page();
    flow.feet(&document.foot);
    (flow.pages, flow.tree)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Body;

    #[test]
    fn a_heading_and_the_heads_of_columns_stand_on_the_page_of_the_first_row() {
        let fonts = Fonts::system().unwrap();
        let zh = |text: &str| Text::new(Lang::Zh, text);
        for before in 20..60 {
            let mut parts: Vec<Part> = (0..before).map(|_| Part::Paragraph(zh("样"))).collect();
            parts.push(Part::Heading(zh("题")));
            let row = vec![zh(&"格".repeat(200)), zh("末")];
            parts.push(Part::Table { heads: vec![zh("头"), zh("尾")], widths: vec![1, 1], rows: vec![row] });
            let document = Document { title: zh("全"), foot: zh("脚"), body: Body::Flow(Vec::new()) };
            let (pages, _) = place(&document, &parts, &fonts);
            let has = |page: &Page, text: &str| {
                let is = |item: &Item| matches!(item, Item::Line { line, .. } if line.runs.iter().any(|run| run.text == text));
                page.iter().any(is)
            };
            let of = |text: &str| pages.iter().position(|page| has(page, text)).unwrap();
            assert_eq!((of("题"), of("头")), (of("末"), of("末")), "after {before} paragraphs");
        }
    }
}
