//! The zip of an `.xlsx`, inflated once and counted before anything of it is parsed (SEC-22).

use super::limits::{self, MAX_ENTRIES, MAX_INFLATED, MAX_MERGED, MAX_RATIO, RATIO_FLOOR, clip, damaged};
use super::tokens::{Attributes, Feed, Token, attribute_text};
use super::{cfb, text};
use crate::cells::Merged;
use crate::protocol::Refusal;
use memchr::memmem;
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Parts are kept inflated up to this together; what is beyond is inflated a second time when it is read.
const KEEP: usize = if cfg!(test) { 64 << 10 } else { 192 << 20 };
const CHUNK: usize = 256 << 10;
/// Longer than any `<mergeCell ref="…"/>` and any mark that is looked for across two chunks.
const CARRY: usize = 256;

/// One checked part of the workbook.
struct Part {
    index: usize,
    kept: Option<Vec<u8>>,
    merged: Vec<Merged>,
}

/// The checked parts of a workbook, by their names in small letters.
pub struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    parts: HashMap<String, Part>,
}

impl<'a> Parts<'a> {
    /// Opens and checks the whole container.
    pub fn open(bytes: &'a [u8]) -> Result<Parts<'a>, Refusal> {
        if declared_entries(bytes).is_some_and(|entries| entries > MAX_ENTRIES) {
            return Err(too_many_entries());
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        if archive.len() > MAX_ENTRIES {
            return Err(too_many_entries());
        }
        let names = check_names(&mut archive)?;
        classify(&names)?;
        let mut parts = HashMap::new();
        let mut total = Total { packed: bytes.len() as u64, inflated: 0, kept: 0, merged: 0 };
        for (index, name) in names.into_iter().enumerate() {
            if name.ends_with('/') {
                continue;
            }
            let part = inflate(&mut archive, index, &name, &mut total)?;
            parts.insert(name, part);
        }
        let parts = Parts { archive, parts };
        parts.check_promises()?;
        Ok(parts)
    }

    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// The merged blocks of a sheet; they stand behind its rows and were found while inflating.
    pub fn merged(&mut self, name: &str) -> Vec<Merged> {
        self.parts.get_mut(name).map(|part| std::mem::take(&mut part.merged)).unwrap_or_default()
    }

    /// Reads a part.
    pub fn feed(&mut self, name: &str) -> Result<Feed<'_>, Refusal> {
        let part = self.parts.get(name).ok_or_else(damaged)?;
        match &part.kept {
            Some(data) => {
                if text::is_utf16(data) {
                    return Err(damaged());
                }
                Ok(Feed::memory(data))
            }
            None => Ok(Feed::stream(self.archive.by_index(part.index).map_err(|_| damaged())?)),
        }
    }

    /// Lets go of a part that is read.
    pub fn forget(&mut self, name: &str) {
        self.parts.remove(name);
    }

    /// Macros, links and embedded objects, by what content types and relationships say.
    fn check_promises(&self) -> Result<(), Refusal> {
        for (name, part) in &self.parts {
            let promises = name.ends_with(".rels") || name == "[content_types].xml";
            if !promises {
                continue;
            }
            // Tables of contents of more than the kept megabytes are nothing a spreadsheet program writes.
            let mut feed = Feed::memory(part.kept.as_deref().ok_or_else(damaged)?);
            while let Some(token) = feed.next()? {
                let Token::Open { name, attributes, .. } = token else { continue };
                match name {
                    b"Relationship" => check_relationship(attributes)?,
                    b"Default" | b"Override" => check_content_type(attributes)?,
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

fn too_many_entries() -> Refusal {
    Refusal::with("import-refused-entries", &[("limit", &MAX_ENTRIES.to_string())])
}

/// What the end record says, so that a million entries are refused before their list is built.
fn declared_entries(bytes: &[u8]) -> Option<usize> {
    let tail = &bytes[bytes.len().saturating_sub(66_000)..];
    let end = tail.get(memmem::rfind(tail, b"PK\x05\x06")?..)?;
    let entries = usize::from(u16::from_le_bytes([*end.get(10)?, *end.get(11)?]));
    Some(entries)
}

/// Every entry's name in small letters with `/`; refuses paths that lead out, links and locked entries.
fn check_names(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| damaged())?;
        if entry.encrypted() {
            return Err(limits::encrypted());
        }
        if entry.is_symlink() {
            return Err(Refusal::new("import-refused-link"));
        }
        // Some writers use the backslash between folders.
        let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/").to_lowercase();
        let leads_out =
            name.starts_with('/') || name.contains([':', '\0']) || name.split('/').any(|step| step == ".." || step == ".");
        if leads_out {
            return Err(Refusal::new("import-refused-path"));
        }
        names.push(name);
    }
    Ok(names)
}

/// What kind of zip this is.
fn classify(names: &[String]) -> Result<(), Refusal> {
    let has = |name: &str| names.iter().any(|found| found == name);
    if has("encryptedpackage") {
        return Err(limits::encrypted());
    }
    if names.iter().any(|name| name.starts_with("xl/") && name.ends_with("workbook.bin")) {
        return Err(limits::other_format("xlsb"));
    }
    if has("[content_types].xml") {
        let foreign = has("word/document.xml") || has("ppt/presentation.xml") || names.iter().any(|n| n.starts_with("visio/"));
        return if foreign { Err(limits::no_table()) } else { Ok(()) };
    }
    if has("mimetype") && has("content.xml") {
        return Err(limits::other_format("ods"));
    }
    Err(Refusal::new("import-refused-archive"))
}

struct Total {
    packed: u64,
    inflated: u64,
    kept: usize,
    merged: usize,
}

/// Inflates one entry to its end: counts what really comes out, looks for what must not be inside, and keeps
/// it while there is room.
fn inflate(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, name: &str, total: &mut Total) -> Result<Part, Refusal> {
    let mut entry = archive.by_index(index).map_err(|_| damaged())?;
    // A declared size beyond the file would make any bomb look modest.
    let packed = entry.compressed_size().clamp(1, total.packed.max(1));
    let is_xml = name.ends_with(".xml") || name.ends_with(".rels") || name.ends_with(".vml");
    check_name(name)?;
    let keeps = name.ends_with(".xml") || name.ends_with(".rels");
    // The declared size only saves growing; it decides nothing.
    let expected = usize::try_from(entry.size())
        .unwrap_or(0)
        .min(KEEP - total.kept)
        .min(usize::try_from(packed).unwrap_or(0).saturating_mul(64));
    let mut kept = keeps.then(|| Vec::with_capacity(expected + 1));
    let mut merged = Vec::new();
    let mut buffer = vec![0_u8; CARRY + CHUNK];
    let (mut start, mut inflated) = (CARRY, 0_u64);
    let merge_mark = memmem::Finder::new(b"mergeCell ");
    let declaration_mark = memmem::Finder::new(b"<!");
    loop {
        let mut filled = CARRY;
        while filled < buffer.len() {
            // A wrong check sum, a cut or a lying size ends here too.
            let got = entry.read(&mut buffer[filled..]).map_err(|_| damaged())?;
            if got == 0 {
                break;
            }
            filled += got;
        }
        let fresh = &buffer[CARRY..filled];
        if inflated == 0 {
            check_magic(name, fresh)?;
        }
        inflated += fresh.len() as u64;
        total.inflated += fresh.len() as u64;
        if total.inflated > MAX_INFLATED {
            return Err(Refusal::with("import-refused-inflated", &[("limit", "1")]));
        }
        let bomb = |inflated: u64, packed: u64| inflated > RATIO_FLOOR && inflated / MAX_RATIO > packed;
        if bomb(inflated, packed) || bomb(total.inflated, total.packed) {
            return Err(Refusal::with("import-refused-ratio", &[("limit", &MAX_RATIO.to_string())]));
        }
        let last = filled < buffer.len();
        let known = &buffer[start..filled];
        if is_xml || looks_like_xml(fresh) {
            check_declarations(&declaration_mark, known)?;
            // A block that begins in the last bytes is whole in the next round.
            let stop = if last { known.len() } else { known.len().saturating_sub(CARRY) };
            for at in merge_mark.find_iter(known).take_while(|at| *at < stop) {
                if let Some(block) = merged_block(&known[at..]).and_then(clip) {
                    total.merged += 1;
                    if total.merged > MAX_MERGED {
                        return Err(limits::too_many_merged());
                    }
                    merged.push(block);
                }
            }
        }
        if let Some(data) = &mut kept {
            if total.kept + fresh.len() > KEEP {
                total.kept -= data.len();
                kept = None;
            } else {
                total.kept += fresh.len();
                data.extend_from_slice(fresh);
            }
        }
        if last {
            return Ok(Part { index, kept, merged });
        }
        buffer.copy_within(filled - CARRY..filled, 0);
        start = 0;
    }
}

fn looks_like_xml(fresh: &[u8]) -> bool {
    fresh.trim_ascii_start().first() == Some(&b'<')
}

/// `<!DOCTYPE` and `<!ENTITY`, wherever they stand.
fn check_declarations(mark: &memmem::Finder, data: &[u8]) -> Result<(), Refusal> {
    for at in mark.find_iter(data) {
        let rest = &data[at + 2..];
        let is = |word: &[u8]| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        if is(b"DOCTYPE") || is(b"ENTITY") {
            return Err(limits::dtd());
        }
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), Refusal> {
    if name.contains("vbaproject") || name.starts_with("xl/macrosheets/") || name.contains("vbadata") {
        return Err(limits::macros());
    }
    if name.starts_with("xl/externallinks/") || name == "xl/connections.xml" || name.starts_with("xl/querytables/") {
        return Err(limits::external_link());
    }
    if name.contains("/embeddings/") || name.starts_with("xl/activex/") {
        return Err(limits::embedded());
    }
    Ok(())
}

/// Archives and OLE files inside, whatever their name is.
fn check_magic(name: &str, head: &[u8]) -> Result<(), Refusal> {
    if head.starts_with(cfb::MAGIC) {
        return Err(limits::embedded());
    }
    // Pictures of Office may be packed metafiles.
    let metafile = name.ends_with(".emz") || name.ends_with(".wmz");
    let archive = [&b"PK\x03\x04"[..], b"PK\x05\x06", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ"]
        .iter()
        .any(|magic| head.starts_with(magic));
    if archive || (head.starts_with(b"\x1f\x8b") && !metafile) {
        return Err(Refusal::new("import-refused-nested"));
    }
    Ok(())
}

fn check_relationship(attributes: &[u8]) -> Result<(), Refusal> {
    let (mut kind, mut external) = (String::new(), false);
    for (key, value) in Attributes(attributes) {
        match key {
            b"Type" => kind = String::from_utf8_lossy(value).to_lowercase(),
            b"TargetMode" => external = value.eq_ignore_ascii_case(b"external"),
            _ => {}
        }
    }
    let word = kind.rsplit('/').next().unwrap_or_default();
    match word {
        // A web address in a cell is only text to us.
        "hyperlink" => Ok(()),
        "externallink" | "externallinkpath" | "connections" | "querytable" => Err(limits::external_link()),
        _ if external => Err(limits::external_link()),
        "vbaproject" | "xlmacrosheet" | "xlintlmacrosheet" | "wordvbadata" => Err(limits::macros()),
        "oleobject" | "package" | "control" | "activexcontrolbinary" => Err(limits::embedded()),
        _ => Ok(()),
    }
}

fn check_content_type(attributes: &[u8]) -> Result<(), Refusal> {
    let kind = attribute_text(attributes, b"ContentType").unwrap_or_default().to_lowercase();
    // A `Default` may be promised for an ending that nothing has; only what an `Override` names is there.
    let named = super::tokens::attribute(attributes, b"PartName").is_some();
    if named && (kind.contains("vbaproject") || kind.contains("macrosheet")) {
        return Err(limits::macros());
    }
    if named && kind.contains("externallink") {
        return Err(limits::external_link());
    }
    Ok(())
}

/// The block of `mergeCell ref="A1:B2"`.
fn merged_block(tag: &[u8]) -> Option<Merged> {
    let tag = &tag[..tag.len().min(CARRY)];
    let at = memmem::find(tag, b"ref=")? + 4;
    let quote = *tag.get(at)?;
    let value = &tag[at + 1..];
    let value = &value[..value.iter().position(|byte| *byte == quote)?];
    let colon = value.iter().position(|byte| *byte == b':')?;
    let (first_column, first_row) = reference(&value[..colon])?;
    let (last_column, last_row) = reference(&value[colon + 1..])?;
    Some(Merged { first_row: first_row? - 1, first_column, last_row: last_row? - 1, last_column })
}

/// Column (from 0) and row (from 1) of `AB12`; the row may be missing.
#[inline]
pub fn reference(text: &[u8]) -> Option<(u32, Option<u32>)> {
    let (mut column, mut row, mut letters) = (0_u32, 0_u32, 0);
    for byte in text {
        match byte {
            b'$' => {}
            b'A'..=b'Z' | b'a'..=b'z' if row == 0 && letters < 4 => {
                column = column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                letters += 1;
            }
            b'0'..=b'9' if row < 100_000_000 => row = row * 10 + u32::from(byte - b'0'),
            _ => return None,
        }
    }
    (letters > 0).then(|| (column - 1, (row > 0).then_some(row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read() {
        assert_eq!(reference(b"A1"), Some((0, Some(1))));
        assert_eq!(reference(b"$XFD$1048576"), Some((16_383, Some(1_048_576))));
        assert_eq!(reference(b"1A"), None);
        assert_eq!(reference(b""), None);
        assert_eq!(reference(b"ZZZZZZ1"), None);
    }

    #[test]
    fn merged_blocks_are_read() {
        let block = Merged { first_row: 1, first_column: 0, last_row: 9, last_column: 1 };
        assert_eq!(merged_block(b"mergeCell ref=\"A2:B10\"/>"), Some(block));
        assert_eq!(merged_block(b"mergeCell ref='A2:B10'/>"), Some(block));
        assert_eq!(merged_block(b"mergeCell ref=\"A2\"/>"), None);
    }
}
