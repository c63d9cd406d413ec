//! The fonts of the machine: Chinese and Latin from Noto Sans CJK, Tibetan from Noto Serif Tibetan.

use crate::DocumentError;
use harfrust::{FontRef, ShaperData};
use skrifa::instance::{LocationRef, Size};
use skrifa::string::StringId;
use skrifa::{GlyphId, MetadataProvider};
use std::path::PathBuf;
use std::sync::Arc;

/// Where Debian, and who follows it, puts the Noto fonts.
const FOLDERS: &[&str] = &["/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype/noto", "/usr/local/share/fonts/noto"];
const CJK: &str = "fonts-noto-cjk";
const CORE: &str = "fonts-noto-core";

/// Which font a sign is written with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Sans,
    Bold,
    Mono,
    Tibetan,
    TibetanBold,
}

/// One font, for shaping and for the file.
pub(crate) struct Face {
    bytes: Arc<Vec<u8>>,
    index: u32,
    shaper: ShaperData,
    pub(crate) written: krilla::text::Font,
}

impl Face {
    /// The face of a file that bears this name.
    fn read(bytes: &Arc<Vec<u8>>, name: &str, package: &'static str) -> Result<Face, DocumentError> {
        let unreadable = || DocumentError::FontUnreadable { package };
        // Collections of more faces than this are not in any of the packages.
        let bears = |index: &u32| {
            let font = FontRef::from_index(bytes, *index).ok();
            let found = font.and_then(|font| font.localized_strings(StringId::FAMILY_NAME).english_or_first());
            found.is_some_and(|found| found.chars().collect::<String>() == name)
        };
        let index = (0..16).find(bears).ok_or_else(unreadable)?;
        let font = FontRef::from_index(bytes, index).map_err(|_| unreadable())?;
        let shaper = ShaperData::new(&font);
        let written = krilla::text::Font::new(Arc::clone(bytes).into(), index).ok_or_else(unreadable)?;
        Ok(Face { bytes: Arc::clone(bytes), index, shaper, written })
    }

    /// How far the ink of signs reaches above and below the line, in parts of the size; each with how high it stands.
    pub(crate) fn ink(&self, signs: impl Iterator<Item = (u32, f32)>) -> (f32, f32) {
        let Ok(font) = FontRef::from_index(&self.bytes, self.index) else { return (0.0, 0.0) };
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        signs.fold((0.0, 0.0), |(above, below): (f32, f32), (sign, raised)| match metrics.bounds(GlyphId::new(sign)) {
            Some(bounds) => (above.max(bounds.y_max + raised), below.max(-bounds.y_min - raised)),
            None => (above, below),
        })
    }

    /// Shapes with this face; `None` cannot come, as the face was read before.
    pub(crate) fn with_shaper<T>(&self, shape: impl FnOnce(&harfrust::Shaper<'_>) -> T) -> Option<T> {
        let font = FontRef::from_index(&self.bytes, self.index).ok()?;
        Some(shape(&self.shaper.shaper(&font).build()))
    }
}

/// All fonts of a document. Reading them takes some 40 MB: only the process that writes the file does.
pub struct Fonts {
    sans: Face,
    bold: Face,
    mono: Face,
    tibetan: Face,
    tibetan_bold: Face,
}

fn file(name: &str, package: &'static str) -> Result<Arc<Vec<u8>>, DocumentError> {
    let path = FOLDERS.iter().map(|folder| PathBuf::from(folder).join(name)).find(|path| path.is_file());
    let path = path.ok_or(DocumentError::FontMissing { package })?;
    std::fs::read(path).map(Arc::new).map_err(|_| DocumentError::FontUnreadable { package })
}

impl Fonts {
    /// The fonts of the system; an error names the package to install.
    pub fn system() -> Result<Fonts, DocumentError> {
        let sans = file("NotoSansCJK-Regular.ttc", CJK)?;
        let bold = file("NotoSansCJK-Bold.ttc", CJK)?;
        let tibetan = file("NotoSerifTibetan-Regular.ttf", CORE)?;
        let tibetan_bold = file("NotoSerifTibetan-Bold.ttf", CORE)?;
        Ok(Fonts {
            sans: Face::read(&sans, "Noto Sans CJK SC", CJK)?,
            mono: Face::read(&sans, "Noto Sans Mono CJK SC", CJK)?,
            bold: Face::read(&bold, "Noto Sans CJK SC", CJK)?,
            tibetan: Face::read(&tibetan, "Noto Serif Tibetan", CORE)?,
            tibetan_bold: Face::read(&tibetan_bold, "Noto Serif Tibetan", CORE)?,
        })
    }

    pub(crate) fn face(&self, kind: Kind) -> &Face {
        match kind {
            Kind::Sans => &self.sans,
            Kind::Bold => &self.bold,
            Kind::Mono => &self.mono,
            Kind::Tibetan => &self.tibetan,
            Kind::TibetanBold => &self.tibetan_bold,
        }
    }
}
