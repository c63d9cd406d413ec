//! Answers on standard output (JSON alone, or tables), everything else on standard error.

use crate::arguments::Format;
use leka_core::Lang;
use leka_platform::{Failure, words};
use serde::Serialize;
use std::io::{BufWriter, Write};

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
        eprintln!("{}", self.say(id, args));
    }
    pub fn failure(&self, failure: &Failure) {
        let args: Vec<(&str, String)> = failure.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let message = self.say(&failure.message, &args);
        eprintln!("{message}");
        if let Some(cause) = &failure.cause {
            eprintln!("{cause}");
        }
        if self.format == Format::Json {
            println!("{}", serde_json::json!({"error": {"code": failure.message, "message": message}}));
        }
    }
    /// JSON, or the table that `rows` makes of it.
    pub fn answer<T: Serialize + ?Sized>(&self, answer: &T, rows: impl FnOnce() -> Vec<Vec<String>>) {
        match self.format {
            Format::Json => json(answer),
            Format::Csv => {
                for row in rows() {
                    println!("{}", row.iter().map(|cell| csv_cell(cell)).collect::<Vec<_>>().join(","));
                }
            }
            Format::Table => table(&rows()),
        }
    }
}

/// JSON as it is made: a report of a large ledger is tens of megabytes.
fn json<T: Serialize + ?Sized>(answer: &T) {
    let mut out = BufWriter::with_capacity(64 << 10, std::io::stdout().lock());
    let written = serde_json::to_writer_pretty(&mut out, answer).map_err(std::io::Error::from).and_then(|()| {
        out.write_all(b"\n")?;
        out.flush()
    });
    // Whoever read it has gone: nothing is left to say it to, as with `println!`.
    if let Err(error) = written
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        eprintln!("{error}");
    }
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

fn table(rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> =
        (0..columns).map(|i| rows.iter().filter_map(|row| row.get(i)).map(|cell| width(cell)).max().unwrap_or(0)).collect();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, w)| format!("{cell}{}", " ".repeat(w - width(cell)))).collect();
        println!("{}", cells.join("  ").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::csv_cell;

    #[test]
    fn sec_25_no_cell_of_a_csv_is_a_formula() {
        for text in ["=1+1", "+1", "-1+1", "@a", "＝1", "\tx"] {
            assert!(csv_cell(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(csv_cell("-5"), "-5");
        assert_eq!(csv_cell("a,b"), "\"a,b\"");
    }
}
