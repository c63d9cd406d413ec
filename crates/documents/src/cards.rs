//! Cards to be cut apart, four on a sheet of A4: outside, codes, and the slip that is folded over the codes (WP-8).
//!
//! The measures are those of the printed page in `web/style.css`: whoever folds has one habit for both.

use crate::DocumentError;
use crate::flow::{Item, MM, Owner, Page, Role, SHEET, Tree};
use crate::fonts::Fonts;
use crate::lines::{Line, Style, Weight, lines};
use crate::model::{Card, CardLine, Hand};
use leka_core::Lang;
use std::collections::HashMap;

const WIDTH: f32 = 105.0 * MM;
const HEIGHT: f32 = 148.0 * MM;
/// Outside, codes, slip.
const PARTS: [f32; 3] = [28.0 * MM, 56.0 * MM, 64.0 * MM];
const PAD: (f32, f32) = (7.0 * MM, 3.0 * MM);
/// Below each text.
const AFTER: f32 = 2.0;

/// Sizes of the texts: the first with which all cards hold them.
const SIZES: [f32; 4] = [9.0, 8.5, 8.0, 7.5];
const NUMBER: Style = Style { size: 15.0, weight: Weight::Mono, leading: 1.2, tibetan: 1.0 };
const ADDRESS: Style = Style { size: 10.0, weight: Weight::Mono, leading: 1.2, tibetan: 1.0 };
/// Both codes: one hand for the two.
const CODE: Style = Style { size: 17.0, weight: Weight::Mono, leading: 1.3, tibetan: 1.0 };

struct Sheet<'f> {
    fonts: &'f Fonts,
    page: Page,
    tree: Tree,
    text: Style,
    /// The texts are the same on all cards: each is set once.
    known: HashMap<(Hand, String), Vec<Line>>,
}

impl Sheet<'_> {
    fn lines(&mut self, text: &CardLine) -> Vec<Line> {
        let style = match text.hand {
            Hand::Text => self.text,
            Hand::Number => NUMBER,
            Hand::Address => ADDRESS,
        };
        let set = || lines(self.fonts, &text.text.text, style, WIDTH - 2.0 * PAD.0);
        self.known.entry((text.hand, text.text.text.clone())).or_insert_with(set).clone()
    }

    fn texts(&mut self, left: f32, top: f32, height: f32, texts: &[CardLine], card: usize) -> Result<(), DocumentError> {
        let mut y = top + PAD.1;
        for text in texts {
            let node = self.tree.add(Some(card), Role::Paragraph);
            for line in self.lines(text) {
                let height = line.height();
                self.page.push(Item::Line {
                    x: left + PAD.0,
                    y: y + line.above,
                    line,
                    lang: text.text.lang,
                    owner: Owner::Node(node),
                });
                y += height;
            }
            y += AFTER;
        }
        // A slip that runs out of its card would be cut through, or lie over the codes.
        if y - AFTER > top + height - PAD.1 / 2.0 { Err(DocumentError::CardTooLong) } else { Ok(()) }
    }

    fn codes(&mut self, left: f32, top: f32, codes: &[String; 2], card: usize) {
        for (n, code) in codes.iter().enumerate() {
            let node = self.tree.add(Some(card), Role::Paragraph);
            let middle = top + PARTS[1] * (1.0 + 2.0 * n as f32) / 4.0;
            for line in lines(self.fonts, code, CODE, WIDTH) {
                let (x, y) = (left + (WIDTH - line.width()) / 2.0, middle + CODE.size * 0.35);
                self.page.push(Item::Line { x, y, line, lang: Lang::En, owner: Owner::Node(node) });
            }
        }
    }

    /// Where to cut, and where to fold.
    fn edges(&mut self, left: f32, top: f32) {
        let folds = [PARTS[0], PARTS[0] + PARTS[1]];
        for fold in folds {
            let y = top + fold;
            self.page.push(Item::Rule { from: (left, y), to: (left + WIDTH, y), width: 0.8, dash: Some(1.5) });
        }
        let (right, bottom) = (left + WIDTH, top + HEIGHT);
        for (from, to) in [((right, top), (right, bottom)), ((left, bottom), (right, bottom))] {
            // The edge of the sheet needs no line.
            if from.0 < SHEET.0 - 4.0 && from.1 < SHEET.1 - 4.0 {
                self.page.push(Item::Rule { from, to, width: 0.5, dash: Some(4.0) });
            }
        }
    }
}

/// The sheets, and the order in which they are read.
pub(crate) fn place(cards: &[Card], fonts: &Fonts) -> Result<(Vec<Page>, Tree), DocumentError> {
    let mut found = Err(DocumentError::CardTooLong);
    for size in SIZES {
        found = sheets(cards, fonts, size);
        if found.is_ok() {
            break;
        }
    }
    found
}

fn sheets(cards: &[Card], fonts: &Fonts, size: f32) -> Result<(Vec<Page>, Tree), DocumentError> {
    let text = Style { size, weight: Weight::Regular, leading: 1.3, tibetan: 1.06 };
    let mut sheet = Sheet { fonts, page: Vec::new(), tree: Tree::default(), text, known: HashMap::new() };
    let mut pages = Vec::new();
    for four in cards.chunks(4) {
        for (n, card) in four.iter().enumerate() {
            let (left, top) = ((n % 2) as f32 * WIDTH, (n / 2) as f32 * HEIGHT);
            let group = sheet.tree.add(None, Role::Group);
            sheet.texts(left, top, PARTS[0], &card.outside, group)?;
            sheet.codes(left, top + PARTS[0], &card.codes, group);
            sheet.texts(left, top + PARTS[0] + PARTS[1], PARTS[2], &card.slip, group)?;
            sheet.edges(left, top);
        }
        pages.push(std::mem::take(&mut sheet.page));
    }
    Ok((pages, sheet.tree))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Kind;
    use crate::model::Text;

    /// How a line looks.
    fn looks(line: &Line) -> Vec<(Kind, f32, usize, f32)> {
        line.runs.iter().map(|run| (run.kind, run.size, run.text.len(), run.width())).collect()
    }

    fn card(codes: [&str; 2]) -> Card {
        let line = |text: &str, hand| CardLine { text: Text::new(Lang::En, text), hand };
        Card {
            outside: vec![line("A card", Hand::Text), line("1234 5674", Hand::Number)],
            codes: codes.map(str::to_owned),
            slip: vec![line("Begin at", Hand::Text), line("/my/begin", Hand::Address), line("The upper one counts.", Hand::Text)],
        }
    }

    #[test]
    fn wp_08_the_two_codes_on_paper_look_alike() {
        let fonts = Fonts::system().unwrap();
        let (first, second) = ("2345 6789 ABCD", "2345 6WMI JKLM");
        let (pages, tree) = place(&[card([first, second])], &fonts).unwrap();
        let lines: Vec<(f32, f32, &Line, Lang)> = pages[0]
            .iter()
            .filter_map(|item| match item {
                Item::Line { x, y, line, lang, .. } => Some((*x, *y, line, *lang)),
                Item::Rule { .. } => None,
            })
            .collect();
        let of = |code: &str| lines.iter().find(|(_, _, line, _)| line.runs[0].text == code).unwrap();
        let (one, two) = (of(first), of(second));
        assert_eq!(looks(one.2), looks(two.2));
        assert_eq!((one.0, one.3), (two.0, two.3));
        // Each as far from its edge of the field as the other one.
        let (above, below) = (one.1 - PARTS[0], PARTS[0] + PARTS[1] - two.1);
        assert!((above - below - 2.0 * CODE.size * 0.35).abs() < 0.01, "{above} {below}");
        // The other way round: the same places, the same roles, the same number of everything.
        let (turned, other) = place(&[card([second, first])], &fonts).unwrap();
        assert_eq!((turned[0].len(), other.nodes.len()), (pages[0].len(), tree.nodes.len()));
        for (item, turned) in pages[0].iter().zip(&turned[0]) {
            if let (Item::Line { x, y, line, .. }, Item::Line { x: u, y: v, line: other, .. }) = (item, turned) {
                assert_eq!((x, y, looks(line)), (u, v, looks(other)));
            }
        }
    }

    #[test]
    fn a_text_that_runs_out_of_its_card_is_an_error() {
        let fonts = Fonts::system().unwrap();
        let mut long = card(["2345 6789 ABCD", "2345 6EFG HJKM"]);
        long.slip[0].text.text = "word ".repeat(400);
        assert!(matches!(place(&[long], &fonts), Err(DocumentError::CardTooLong)));
    }
}
