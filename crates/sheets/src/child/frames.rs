//! Frames on the pipe: four bytes of length, then postcard.

use crate::protocol::{Frame, Refusal};
use std::io::{self, Read, Write};

/// No frame is longer; a longer one is a sign that the other side is not what it should be.
pub const MAX_FRAME: usize = 16 << 20;
/// Frames of rows longer than this are sent in halves, because 500 rows of 2,000 characters a cell are more
/// than [`MAX_FRAME`].
const SPLIT: usize = 4 << 20;

/// Writes one frame.
pub fn write(output: &mut impl Write, frame: Frame) -> io::Result<()> {
    let bytes = postcard::to_stdvec(&frame).map_err(io::Error::other)?;
    if bytes.len() > SPLIT {
        match frame {
            Frame::Rows(mut rows) if rows.len() > 1 => {
                let rest = rows.split_off(rows.len() / 2);
                write(output, Frame::Rows(rows))?;
                return write(output, Frame::Rows(rest));
            }
            _ if bytes.len() > MAX_FRAME => return Err(io::ErrorKind::InvalidData.into()),
            _ => {}
        }
    }
    output.write_all(&(bytes.len() as u32).to_le_bytes())?;
    output.write_all(&bytes)
}

/// Reads frames up to and with [`Frame::Done`].
///
/// [`Frame::Refused`] comes as an error, and so does an end before `Done`: the reader has died.
pub struct FrameReader<R> {
    input: R,
    buffer: Vec<u8>,
    over: bool,
}

impl<R: Read> FrameReader<R> {
    pub fn new(input: R) -> FrameReader<R> {
        FrameReader { input, buffer: Vec::new(), over: false }
    }

    fn read(&mut self) -> Option<Frame> {
        let mut length = [0; 4];
        self.input.read_exact(&mut length).ok()?;
        let length = u32::from_le_bytes(length) as usize;
        if length > MAX_FRAME {
            return None;
        }
        self.buffer.clear();
        let got = self.input.by_ref().take(length as u64).read_to_end(&mut self.buffer).ok()?;
        if got < length {
            return None;
        }
        postcard::from_bytes(&self.buffer).ok()
    }
}

impl<R: Read> Iterator for FrameReader<R> {
    type Item = Result<Frame, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let frame = match self.read() {
            Some(Frame::Refused(refusal)) => Err(refusal),
            Some(frame) => Ok(frame),
            None => Err(Refusal::new("import-refused-reader-died")),
        };
        self.over = matches!(frame, Err(_) | Ok(Frame::Done { .. }));
        Some(frame)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cells::Cell;
    use crate::protocol::DataRow;

    fn row(row: u32, text: &str) -> DataRow {
        let cells = vec![(0, Cell::Text(text.to_owned()))];
        DataRow { sheet: 0, row, cells, left_out: Vec::new(), numbers: Vec::new(), total: false }
    }

    #[test]
    fn frames_come_back_as_sent_and_long_ones_in_halves() {
        let mut pipe = Vec::new();
        let rows: Vec<DataRow> = (1..=10).map(|n| row(n, &"长".repeat(400_000))).collect();
        write(&mut pipe, Frame::Rows(rows.clone())).unwrap();
        write(&mut pipe, Frame::Done { rows_read: 10 }).unwrap();
        let frames: Vec<Frame> = FrameReader::new(pipe.as_slice()).collect::<Result<_, _>>().unwrap();
        assert!(frames.len() > 2);
        let back: Vec<DataRow> = frames
            .iter()
            .filter_map(|frame| if let Frame::Rows(rows) = frame { Some(rows.clone()) } else { None })
            .flatten()
            .collect();
        assert_eq!(back, rows);
        assert_eq!(frames.last(), Some(&Frame::Done { rows_read: 10 }));
    }

    #[test]
    fn sec_24_an_end_before_done_is_a_refusal() {
        let mut pipe = Vec::new();
        write(&mut pipe, Frame::Rows(vec![row(2, "甲")])).unwrap();
        for cut in [0, 3, 4, pipe.len() - 1, pipe.len()] {
            let last = FrameReader::new(&pipe[..cut]).last().unwrap();
            assert_eq!(last.unwrap_err().message, "import-refused-reader-died", "{cut}");
        }
    }

    #[test]
    fn sec_24_a_frame_that_is_too_long_is_not_read() {
        let pipe = [0xff_u8; 64];
        assert!(FrameReader::new(pipe.as_slice()).next().unwrap().is_err());
    }
}
