//! The OLE container of `.xls`: its directory, and one stream out of it.
//!
//! calamine reads `.xls` only as a dense range and reserves what the file declares; so container and records
//! are read here, with every length checked.

use super::limits::damaged;
use crate::protocol::Refusal;

pub const MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Chain ends and unused sectors are numbers from here on.
const LAST_SECTOR: u32 = 0xffff_fff0;

/// One storage or stream of the directory.
pub struct Item {
    pub name: String,
    is_stream: bool,
    start: u32,
    size: u64,
}

pub struct Container<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    small_table: Vec<u32>,
    small: Vec<u8>,
    small_limit: u64,
    pub items: Vec<Item>,
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Refusal> {
    bytes.get(at..at + 2).map(|b| u16::from_le_bytes([b[0], b[1]])).ok_or_else(damaged)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Refusal> {
    bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).ok_or_else(damaged)
}

impl<'a> Container<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Container<'a>, Refusal> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return Err(damaged()),
        };
        let mut container = Container {
            bytes,
            sector,
            table: Vec::new(),
            small_table: Vec::new(),
            small: Vec::new(),
            small_limit: u64::from(u32_at(bytes, 56)?),
            items: Vec::new(),
        };
        for id in container.table_sectors()? {
            let part = container.sector(id)?;
            container.table.extend(part.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
        }
        let small_table = container.chain(u32_at(bytes, 60)?, None)?;
        container.small_table = small_table.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
        let directory = container.chain(u32_at(bytes, 48)?, None)?;
        for entry in directory.chunks_exact(128) {
            let length = usize::from(u16_at(entry, 64)?).min(64).saturating_sub(2);
            let units = entry[..length].chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]]));
            let name: String = char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect();
            let (kind, start) = (entry[66], u32_at(entry, 116)?);
            // The upper half of the size is rubbish in files with small sectors.
            let high = if sector == 512 { 0 } else { u64::from(u32_at(entry, 124)?) << 32 };
            let size = u64::from(u32_at(entry, 120)?) | high;
            match kind {
                5 => container.small = container.chain(start, Some(size))?,
                1 | 2 => container.items.push(Item { name, is_stream: kind == 2, start, size }),
                _ => {}
            }
        }
        Ok(container)
    }

    pub fn has(&self, name: &str) -> bool {
        self.items.iter().any(|item| item.name.eq_ignore_ascii_case(name))
    }

    /// The bytes of a stream.
    pub fn stream(&self, name: &str) -> Result<Vec<u8>, Refusal> {
        let item = self.items.iter().find(|item| item.is_stream && item.name.eq_ignore_ascii_case(name)).ok_or_else(damaged)?;
        if item.size >= self.small_limit {
            return self.chain(item.start, Some(item.size));
        }
        let mut out = Vec::new();
        let mut id = item.start;
        for _ in 0..=self.small_table.len() {
            if id >= LAST_SECTOR || out.len() as u64 >= item.size {
                out.truncate(item.size as usize);
                return Ok(out);
            }
            let at = id as usize * 64;
            let part = self.small.get(at..self.small.len().min(at + 64)).filter(|part| !part.is_empty()).ok_or_else(damaged)?;
            out.extend_from_slice(part);
            id = *self.small_table.get(id as usize).ok_or_else(damaged)?;
        }
        Err(damaged())
    }

    /// The sectors that hold the allocation table.
    fn table_sectors(&self) -> Result<Vec<u32>, Refusal> {
        let mut ids = Vec::new();
        for index in 0..109 {
            ids.push(u32_at(self.bytes, 76 + index * 4)?);
        }
        let mut next = u32_at(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector + 1;
        for _ in 0..most {
            if next >= LAST_SECTOR {
                break;
            }
            let part = self.sector(next)?;
            if part.len() < self.sector {
                return Err(damaged());
            }
            let (list, link) = part.split_at(self.sector - 4);
            ids.extend(list.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
            next = u32_at(link, 0)?;
        }
        ids.retain(|id| *id < LAST_SECTOR);
        if ids.len() > most {
            return Err(damaged());
        }
        Ok(ids)
    }

    /// A sector; the last of the file may be cut short.
    fn sector(&self, id: u32) -> Result<&'a [u8], Refusal> {
        let at = (id as usize + 1) * self.sector;
        let end = self.bytes.len().min(at + self.sector);
        self.bytes.get(at..end).filter(|part| !part.is_empty()).ok_or_else(damaged)
    }

    /// All bytes of a chain; a circle ends at the number of sectors there can be.
    fn chain(&self, start: u32, size: Option<u64>) -> Result<Vec<u8>, Refusal> {
        let mut out = Vec::new();
        let mut id = start;
        for _ in 0..=self.bytes.len() / self.sector {
            if id >= LAST_SECTOR || size.is_some_and(|size| out.len() as u64 >= size) {
                if let Some(size) = size {
                    if (out.len() as u64) < size {
                        return Err(damaged());
                    }
                    out.truncate(size as usize);
                }
                return Ok(out);
            }
            out.extend_from_slice(self.sector(id)?);
            id = *self.table.get(id as usize).ok_or_else(damaged)?;
        }
        Err(damaged())
    }
}
