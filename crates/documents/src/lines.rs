//! A text as lines of glyphs: which font for which sign, stacks and ligatures, and where a line may end.
//!
//! Lines end where UAX 14 allows it: between Chinese characters, behind the tsheg of Tibetan, at spaces.

use crate::fonts::{Fonts, Kind};
use harfrust::{BufferClusterLevel, ShapeOptions, UnicodeBuffer};
use krilla::text::{GlyphId, KrillaGlyph};
use unicode_linebreak::linebreaks;

/// What a line of Tibetan takes above and below, in parts of its size: the font says 2.8, which no book has. A stack that reaches
/// further makes its own line higher.
const TIBETAN: (f32, f32) = (0.95, 0.55);
/// White between a deep stack and what stands below it.
const AROUND: f32 = 0.06;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Weight {
    Regular,
    Bold,
    Mono,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) weight: Weight,
    /// Height of a line of Chinese, in parts of the size.
    pub(crate) leading: f32,
    /// How much larger Tibetan is than Chinese beside it, so that its stacks can be read.
    pub(crate) tibetan: f32,
}

/// Signs of one font beside each other.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) kind: Kind,
    pub(crate) size: f32,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<KrillaGlyph>,
}

impl Run {
    pub(crate) fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.x_advance).sum::<f32>() * self.size
    }
}

#[derive(Clone, Default, Debug)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// Above the base line, with half of the leading, and below it.
    pub(crate) above: f32,
    pub(crate) below: f32,
}

impl Line {
    pub(crate) fn width(&self) -> f32 {
        self.runs.iter().map(Run::width).sum()
    }
    pub(crate) fn height(&self) -> f32 {
        self.above + self.below
    }
    pub(crate) fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
    pub(crate) fn has_stacks(&self) -> bool {
        self.runs.iter().any(|run| matches!(run.kind, Kind::Tibetan | Kind::TibetanBold))
    }

    /// Puts signs at the end; those of the same font go on with the run.
    fn push(&mut self, run: Run) {
        match self.runs.last_mut() {
            Some(last) if last.kind == run.kind => {
                let shift = last.text.len();
                last.text.push_str(&run.text);
                last.glyphs.extend(run.glyphs.into_iter().map(|mut glyph| {
                    glyph.text_range = glyph.text_range.start + shift..glyph.text_range.end + shift;
                    glyph
                }));
            }
            _ => self.runs.push(run),
        }
    }
}

fn is_tibetan(c: char) -> bool {
    matches!(c, '\u{0f00}'..='\u{0fff}')
}

/// The font of each stretch of a text. A space goes with what stands before it.
fn stretches(text: &str, weight: Weight) -> Vec<(Kind, &str)> {
    let plain = match weight {
        Weight::Regular => Kind::Sans,
        Weight::Bold => Kind::Bold,
        Weight::Mono => Kind::Mono,
    };
    let tibetan = if weight == Weight::Bold { Kind::TibetanBold } else { Kind::Tibetan };
    let mut found: Vec<(Kind, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        let kind = match found.last() {
            Some((last, _)) if matches!(c, ' ' | '\u{a0}') => *last,
            _ if is_tibetan(c) => tibetan,
            _ => plain,
        };
        if found.last().is_none_or(|(last, _)| *last != kind) {
            found.push((kind, at));
        }
    }
    let ends = found.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    found.iter().zip(ends).map(|((kind, from), to)| (*kind, &text[*from..to])).collect()
}

fn shape(fonts: &Fonts, kind: Kind, text: &str, style: Style) -> Run {
    let size = if matches!(kind, Kind::Tibetan | Kind::TibetanBold) { style.size * style.tibetan } else { style.size };
    let glyphs = fonts.face(kind).with_shaper(|shaper| {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        // Each sign of a stack has its own text, so that a reader finds it whatever that reader knows of stacks.
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        let unit = shaper.units_per_em() as f32;
        let shaped = shaper.shape(buffer, ShapeOptions::new());
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let glyph = |n: usize| {
            let (info, position) = (&shaped.glyph_infos()[n], &shaped.glyph_positions()[n]);
            let end = starts[n..].iter().copied().find(|start| *start > starts[n]).unwrap_or(text.len());
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                position.x_advance as f32 / unit,
                position.x_offset as f32 / unit,
                position.y_offset as f32 / unit,
                position.y_advance as f32 / unit,
                starts[n]..end,
                None,
            )
        };
        (0..starts.len()).map(glyph).collect()
    });
    Run { kind, size, text: text.to_owned(), glyphs: glyphs.unwrap_or_default() }
}

/// A stretch that stays on one line.
struct Piece<'a> {
    text: &'a str,
    runs: Vec<Run>,
    /// Its width, and that without the spaces at its end.
    width: f32,
    inked: f32,
}

fn piece<'a>(fonts: &Fonts, text: &'a str, style: Style) -> Piece<'a> {
    let runs: Vec<Run> = stretches(text, style.weight).into_iter().map(|(kind, part)| shape(fonts, kind, part, style)).collect();
    let width: f32 = runs.iter().map(Run::width).sum();
    let spaces = text.len() - text.trim_end_matches(' ').len();
    let hanging = runs.last().map_or(0.0, |run| {
        let from = run.text.len().saturating_sub(spaces);
        run.glyphs.iter().filter(|glyph| glyph.text_range.start >= from).map(|glyph| glyph.x_advance).sum::<f32>() * run.size
    });
    Piece { text, runs, width, inked: width - hanging }
}

/// Where a piece that is wider than the whole line is cut: before a sign that takes a place of its own, so never inside of a stack.
fn cut(piece: &Piece<'_>, width: f32) -> Option<usize> {
    let (mut along, mut base) = (0.0, 0);
    for run in &piece.runs {
        for glyph in &run.glyphs {
            along += glyph.x_advance * run.size;
            let at = base + glyph.text_range.start;
            if along > width && at > 0 {
                return Some(at);
            }
        }
        base += run.text.len();
    }
    None
}

struct Filling<'f> {
    fonts: &'f Fonts,
    style: Style,
    width: f32,
    lines: Vec<Line>,
    line: Line,
    along: f32,
}

impl Filling<'_> {
    fn add(&mut self, text: &str) {
        let piece = piece(self.fonts, text, self.style);
        if self.along > 0.0 && self.along + piece.inked > self.width {
            self.end();
        }
        if piece.inked > self.width
            && let Some(at) = cut(&piece, self.width)
        {
            let (start, rest) = piece.text.split_at(at);
            self.add(start);
            self.end();
            return self.add(rest);
        }
        self.along += piece.width;
        piece.runs.into_iter().for_each(|run| self.line.push(run));
    }

    fn end(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        self.along = 0.0;
        let half = (self.style.leading - 1.0) * self.style.size / 2.0;
        // 0.88 and 0.12 are the em box of Chinese type.
        (line.above, line.below) = (0.88 * self.style.size + half, 0.12 * self.style.size + half);
        for run in line.runs.iter().filter(|run| matches!(run.kind, Kind::Tibetan | Kind::TibetanBold)) {
            let signs = run.glyphs.iter().map(|glyph| (glyph.glyph_id.to_u32(), glyph.y_offset));
            let (above, below) = self.fonts.face(run.kind).ink(signs);
            line.above = line.above.max(run.size * TIBETAN.0.max(above + AROUND));
            line.below = line.below.max(run.size * TIBETAN.1.max(below + AROUND));
        }
        self.lines.push(line);
    }
}

/// The lines of a text in a column of this width. An empty text has one empty line.
pub(crate) fn lines(fonts: &Fonts, text: &str, style: Style, width: f32) -> Vec<Line> {
    let plain: String =
        text.chars().map(|c| if c.is_control() || (c.is_whitespace() && c != '\u{a0}') { ' ' } else { c }).collect();
    let mut filling = Filling { fonts, style, width, lines: Vec::new(), line: Line::default(), along: 0.0 };
    let mut from = 0;
    for (to, _) in linebreaks(&plain) {
        filling.add(&plain[from..to]);
        from = to;
    }
    filling.end();
    filling.lines
}
