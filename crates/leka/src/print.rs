//! Answers on standard output (JSON alone, or tables), everything else on standard error.

use crate::arguments::Format;
use leka_core::Lang;
use leka_platform::{Failure, words};
use serde::Serialize;
use std::io::{BufWriter, StdoutLock, Write};

/// Where and how a command prints.
pub struct Out {
    pub format: Format,
    pub lang: Lang,
}

impl Out {
    pub fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        words::say(self.lang, id, args).text
    }
    /// A line for the person at the terminal.
    pub fn note(&self, id: &str, args: &[(&str, String)]) {
        noted(&self.say(id, args));
    }
    /// The same for what is in words already.
    pub fn line(&self, line: &str) {
        noted(line);
    }
    pub fn failure(&self, failure: &Failure) {
        let args: Vec<(&str, String)> = failure.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let message = self.say(&failure.message, &args);
        noted(&message);
        if let Some(cause) = &failure.cause {
            noted(cause);
        }
        if self.format == Format::Json {
            let answer = serde_json::json!({"error": {"code": failure.message, "message": message}});
            printed(|out| writeln!(out, "{answer}"));
        }
    }
    /// JSON, or the table that `rows` makes of it.
    pub fn answer<T: Serialize + ?Sized>(&self, answer: &T, rows: impl FnOnce() -> Vec<Vec<String>>) {
        match self.format {
            // JSON as it is made: a report of a large ledger is tens of megabytes.
            Format::Json => printed(|out| {
                serde_json::to_writer_pretty(&mut *out, answer)?;
                out.write_all(b"\n")
            }),
            Format::Csv => {
                let rows = rows();
                printed(|out| {
                    let mut lines = rows.iter().map(|row| row.iter().map(|cell| csv_cell(cell)).collect::<Vec<_>>().join(","));
                    lines.try_for_each(|line| writeln!(out, "{line}"))
                });
            }
            Format::Table => {
                let rows = rows();
                printed(|out| table(&rows, out));
            }
        }
    }
}

type Output = BufWriter<StdoutLock<'static>>;

/// Writes to standard output. When whoever read it has gone (`| head -1`), nothing is left to say it to.
fn printed(write: impl FnOnce(&mut Output) -> std::io::Result<()>) {
    let mut out = BufWriter::with_capacity(64 << 10, std::io::stdout().lock());
    let written = write(&mut out).and_then(|()| out.flush());
    if let Err(error) = written
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        noted(&error.to_string());
    }
}

/// A line on standard error, which may be closed, too.
fn noted(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// A CSV cell in which no spreadsheet program sees a formula (SEC-25).
fn csv_cell(text: &str) -> String {
    let dangerous = text.starts_with(['=', '+', '@', '＝', '＋', '－', '＠', '\t', '\r', '\0'])
        || (text.starts_with('-') && text.parse::<f64>().is_err());
    let text = if dangerous { format!("'{text}") } else { text.to_owned() };
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

fn width(text: &str) -> usize {
    text.chars()
        .map(|c| if ('\u{1100}'..='\u{ffe6}').contains(&c) && !('\u{0f00}'..='\u{10ff}').contains(&c) { 2 } else { 1 })
        .sum()
}

fn table(rows: &[Vec<String>], out: &mut Output) -> std::io::Result<()> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> =
        (0..columns).map(|i| rows.iter().filter_map(|row| row.get(i)).map(|cell| width(cell)).max().unwrap_or(0)).collect();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, w)| format!("{cell}{}", " ".repeat(w - width(cell)))).collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::csv_cell;

    #[test]
    fn sec_25_no_cell_of_a_csv_is_a_formula() {
        let starts = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\0"];
        for text in starts.map(|start| format!("{start}1+1")) {
            assert!(csv_cell(&text).trim_start_matches('"').starts_with('\''), "{text:?}");
        }
        assert_eq!(csv_cell("=1,\"2\""), "\"'=1,\"\"2\"\"\"");
        assert_eq!(csv_cell("-5"), "-5");
        assert_eq!(csv_cell("a,b"), "\"a,b\"");
    }
}
