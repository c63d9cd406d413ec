//! What encoding a text has: UTF-8, UTF-16, or GB18030 as Excel on Chinese Windows writes it.

use super::limits::{damaged, no_table};
use crate::protocol::Refusal;
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// Whether the bytes say that they are UTF-16.
pub fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || utf16_without_mark(bytes).is_some()
}

/// UTF-16 without a mark: every comma, digit and line end has a zero beside it, on the same side; the few
/// characters that end in a zero themselves (一 is 4E00) are outnumbered.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let (mut even, mut odd) = (0, 0);
    for pair in head.chunks_exact(2) {
        even += u32::from(pair[0] == 0);
        odd += u32::from(pair[1] == 0);
    }
    if odd > even * 2 {
        Some(UTF_16LE)
    } else if even > odd * 2 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Decodes a text; what is no text is no table.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let encoding = if bytes[0] == 0xff { UTF_16LE } else { UTF_16BE };
        return decode_as(encoding, &bytes[2..]);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return decode_as(UTF_8, rest);
    }
    let head = &bytes[..bytes.len().min(64 << 10)];
    if head.contains(&0) {
        return match utf16_without_mark(bytes) {
            Some(encoding) => decode_as(encoding, bytes).map_err(|_| no_table()),
            None => Err(no_table()),
        };
    }
    if is_binary(head) {
        return Err(no_table());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        // UTF-8 that was cut inside its last character.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 && !bytes[..error.valid_up_to()].is_ascii() => {
            Err(damaged())
        }
        // The decoder of the WHATWG gives U+00B7 for A1A4, the dot in names, as GB18030 says.
        Err(_) => decode_as(GB18030, bytes),
    }
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Refusal> {
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| Refusal::new("import-refused-encoding"))?;
    if is_binary(&text.as_bytes()[..text.len().min(64 << 10)]) {
        return Err(no_table());
    }
    Ok(text)
}

/// Control characters that no text has, more than a stray one.
fn is_binary(head: &[u8]) -> bool {
    let odd = head.iter().filter(|byte| matches!(byte, 0..=8 | 0x0e..=0x19 | 0x1c..=0x1f | 0x7f)).count();
    odd > 1 + head.len() / 500
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dot_of_names_is_u_00b7_in_gb18030() {
        let mut bytes = vec![0xd4, 0xfa, 0xce, 0xf7]; // 扎西
        bytes.extend([0xa1, 0xa4]);
        bytes.extend([0xb4, 0xce, 0xc8, 0xca]); // 次仁
        assert_eq!(decode(&bytes).unwrap(), "扎西\u{b7}次仁");
    }

    #[test]
    fn utf16_is_read_with_and_without_mark() {
        let little: Vec<u8> = "一二,1,2".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "一二,1,2".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little).unwrap(), "一二,1,2");
        assert_eq!(decode(&big).unwrap(), "一二,1,2");
        assert_eq!(decode(&[b"\xff\xfe".as_slice(), &little].concat()).unwrap(), "一二,1,2");
        assert_eq!(decode(&[b"\xfe\xff".as_slice(), &big].concat()).unwrap(), "一二,1,2");
    }

    #[test]
    fn what_is_no_text_is_no_table() {
        assert_eq!(decode(b"\0\x01\x02\x03\0\0\0\x07").unwrap_err().message, "import-refused-no-table");
        assert_eq!(decode("姓名,".as_bytes().split_at(5).0).unwrap_err().message, "import-refused-damaged");
        assert_eq!(decode(b"abc\xff\xff,").unwrap_err().message, "import-refused-encoding");
    }
}
