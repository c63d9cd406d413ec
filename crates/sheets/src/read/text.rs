//! What encoding a text has: UTF-8, UTF-16, or GB18030 as Excel on Chinese Windows writes it.

use super::limits::{damaged, no_table};
use crate::protocol::Refusal;
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// So much of a text shows whether it is one.
const HEAD: usize = 64 << 10;

/// Whether the bytes say that they are UTF-16: by a mark, as the first tag of XML, or all through.
pub fn is_utf16(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 4] = [b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<"];
    marks.iter().any(|mark| bytes.starts_with(mark)) || utf16_without_mark(bytes).is_some()
}

/// UTF-16 without a mark: every comma, digit and line end has a zero beside it, on the same side; the few
/// characters that end in a zero themselves (一 is 4E00) are outnumbered. One stray zero makes no UTF-16 of a text: at
/// least a tenth of the pairs have one.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let (mut even, mut odd) = (0, 0);
    for pair in head.chunks_exact(2) {
        even += u32::from(pair[0] == 0);
        odd += u32::from(pair[1] == 0);
    }
    if ((even + odd) as usize) * 10 < head.len() / 2 {
        return None;
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
        return if rest.contains(&0) { Err(with_zeros(rest)) } else { decode_as(UTF_8, rest) };
    }
    if bytes.contains(&0) {
        return match utf16_without_mark(bytes) {
            Some(encoding) => decode_as(encoding, bytes).map_err(|_| no_table()),
            None => Err(with_zeros(bytes)),
        };
    }
    if is_binary(&bytes[..bytes.len().min(HEAD)]) {
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
    if is_binary(&text.as_bytes()[..text.len().min(HEAD)]) {
        return Err(no_table());
    }
    Ok(text)
}

/// Why bytes with zeros among them are not read. No text has one; where a few stand in what is a text otherwise, or it
/// ends in them, the line of the first is said. Nothing is left out: what stood there may be lost.
fn with_zeros(bytes: &[u8]) -> Refusal {
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let head = &bytes[..end.min(HEAD)];
    let others: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).collect();
    let few = head.len() - others.len() <= 1 + head.len() / 50;
    if others.is_empty() || !few || is_binary(&others) {
        return no_table();
    }
    let line = bytes.iter().take_while(|byte| **byte != 0).filter(|byte| **byte == b'\n').count() + 1;
    Refusal::with("import-refused-nul", &[("line", &line.to_string())])
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
    fn a_stray_zero_makes_no_utf16_of_a_text_and_is_said_with_its_line() {
        let text = "序号,姓名,身份证号,就业时间\n1,测试甲,990329199001010024,2022-03-05\n";
        let line = |bytes: &[u8]| {
            let refusal = decode(bytes).unwrap_err();
            assert_eq!(refusal.message, "import-refused-nul");
            refusal.args
        };
        let said = |line: &str| vec![("line".to_owned(), line.to_owned())];
        for text in [text.as_bytes().to_vec(), GB18030.encode(text).0.into_owned()] {
            assert!(decode(&text).is_ok());
            // At either place of a pair, inside and at the end, where a cut transfer leaves many.
            for stray in [&b"\0"[..], b"\0\0", b"\0\0\0\0"] {
                assert_eq!(line(&[&text[..], stray].concat()), said("3"));
            }
            assert_eq!(line(&[&text[..], &[0; 4096]].concat()), said("3"));
            let second = text.iter().position(|byte| *byte == b'\n').unwrap() + 2;
            for at in [second, second + 1] {
                assert_eq!(line(&[&text[..at], b"\0", &text[at..]].concat()), said("2"));
            }
        }
        assert_eq!(line(&[b"\xef\xbb\xbf", text.as_bytes(), b"\0"].concat()), said("3"));
        assert_eq!(decode(&[0; 64]).unwrap_err().message, "import-refused-no-table");
        // A ledger in UTF-16 has far more of them.
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide).unwrap(), text);
    }

    #[test]
    fn what_is_no_text_is_no_table() {
        assert_eq!(decode(b"\0\x01\x02\x03\0\0\0\x07").unwrap_err().message, "import-refused-no-table");
        assert_eq!(decode("姓名,".as_bytes().split_at(5).0).unwrap_err().message, "import-refused-damaged");
        assert_eq!(decode(b"abc\xff\xff,").unwrap_err().message, "import-refused-encoding");
    }
}
