//! Pages as a PDF file, by krilla: fonts in part, the text of each glyph, and tags.

use crate::DocumentError;
use crate::flow::{Item, Owner, Page, Role, SHEET, Tree};
use crate::fonts::Fonts;
use crate::lines::Line;
use crate::model::Document;
use krilla::SerializeSettings;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::{Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use std::num::NonZeroU16;

fn draw(surface: &mut Surface<'_>, fonts: &Fonts, line: &Line, x: f32, y: f32) {
    let mut x = x;
    for run in &line.runs {
        let font = fonts.face(run.kind).written.clone();
        surface.draw_glyphs(Point::from_xy(x, y), &run.glyphs, font, &run.text, run.size, false);
        x += run.width();
    }
}

fn rule(surface: &mut Surface<'_>, from: (f32, f32), to: (f32, f32), width: f32, dash: Option<f32>) {
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.line_to(to.0, to.1);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_stroke(Some(Stroke {
        paint: luma::Color::new(110).into(),
        width,
        dash: dash.map(|dash| StrokeDash { array: vec![dash, dash], offset: 0.0 }),
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
    surface.end_tagged();
}

fn kind(role: Role, title: &str) -> TagKind {
    let level = |level| NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    match role {
        Role::Title => Tag::Hn(level(1), Some(title.to_owned())).into(),
        Role::Heading => Tag::Hn(level(2), None).into(),
        Role::Paragraph => Tag::P.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Group => Tag::Div.into(),
    }
}

fn group(tree: &Tree, number: usize, leaves: &mut [Vec<Identifier>], title: &str) -> TagGroup {
    let node = &tree.nodes[number];
    let mut group = TagGroup::new(kind(node.role, title));
    for leaf in leaves[number].drain(..) {
        group.push(leaf);
    }
    for child in &node.children {
        group.push(self::group(tree, *child, leaves, title));
    }
    group
}

/// The bytes of the file. Nothing in it says when, where or by whom it was made.
pub(crate) fn write(document: &Document, pages: &[Page], tree: &Tree, fonts: &Fonts) -> Result<Vec<u8>, DocumentError> {
    let mut file = krilla::Document::new_with(SerializeSettings::default());
    let title = &document.title;
    file.set_metadata(Metadata::new().title(title.text.clone()).language(title.lang.code().to_owned()));
    let mut leaves: Vec<Vec<Identifier>> = tree.nodes.iter().map(|_| Vec::new()).collect();
    for items in pages {
        let size = PageSettings::from_wh(SHEET.0, SHEET.1).ok_or_else(|| DocumentError::Write("no page".to_owned()))?;
        let mut page = file.start_page_with(size);
        let mut surface = page.surface();
        for item in items {
            match item {
                Item::Rule { from, to, width, dash } => rule(&mut surface, *from, *to, *width, *dash),
                Item::Line { x, y, line, lang, owner } => {
                    let apart = Artifact::with_kind(ArtifactType::PaginationOther);
                    // A vowel is drawn behind its letter, and readers that measure gaps see a space there: the line says its text.
                    let text = line.has_stacks().then(|| line.text());
                    let span = SpanTag::empty().with_lang(Some(lang.code())).with_actual_text(text.as_deref());
                    let leaf = surface.start_tagged(match owner {
                        Owner::Node(_) => ContentTag::Span(span),
                        Owner::Apart => ContentTag::Artifact(apart),
                    });
                    draw(&mut surface, fonts, line, *x, *y);
                    surface.end_tagged();
                    if let Owner::Node(number) = owner {
                        leaves[*number].push(leaf);
                    }
                }
            }
        }
        surface.finish();
        page.finish();
    }
    let mut tags = TagTree::new().with_lang(Some(title.lang.code().to_owned()));
    for number in &tree.top {
        tags.push(group(tree, *number, &mut leaves, &title.text));
    }
    file.set_tag_tree(tags);
    file.finish().map_err(|error| DocumentError::Write(format!("{error:?}")))
}
