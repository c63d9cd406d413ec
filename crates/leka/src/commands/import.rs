//! `leka import`.

use super::Ended;
use crate::arguments::Import;
use crate::print::Out;
use leka_platform::{Desk, Failure};
use leka_services::intake::mapping;
use leka_services::intake::run::{self, Ask};
use leka_sheets::problem::Severity;
use leka_sheets::protocol::{ColumnChoice, Kind};
use std::fs::File;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

pub async fn import(desk: &Desk, arguments: Import, out: &Out) -> Result<Ended, Failure> {
    let ask = ask(&arguments)?;
    if let Some(path) = &arguments.problems
        && is_one_file(path, &arguments.file)
    {
        return Err(Failure::input("failure-problems-same-file").arg("path", path.display()));
    }
    // Before anything is stored: where nothing can be written, nothing is brought in.
    let back = arguments.problems.as_deref().map(Back::open).transpose()?;
    let report = run::import(desk, ask.clone()).await?;
    let written = match back {
        Some(back) if report.rows.refused > 0 => match run::reasons(&ask, &report, out.lang).await {
            Ok(workbook) => back.write(&workbook).map_err(Failure::from),
            Err(failure) => Err(failure),
        },
        _ => Ok(()),
    };
    let rows = report.rows;
    out.answer(&report.answer(out.lang), || {
        let count = |id: &str, n: u64| vec![out.say(id, &[]), n.to_string()];
        let mut table = vec![
            count("import-rows-read", rows.read),
            count("import-rows-accepted", rows.accepted),
            count("import-rows-unchanged", rows.unchanged),
            count("import-rows-refused", rows.refused),
            count("import-rows-skipped", rows.skipped),
        ];
        for problem in &report.problems {
            let place = format!("{} {}", report.sheet_name(problem.sheet), problem.row);
            let severity = if problem.severity == Severity::Error { "error" } else { "warning" };
            let column = problem.column.clone().unwrap_or_default();
            table.push(vec![
                place,
                column,
                severity.to_owned(),
                problem.code.word().to_owned(),
                leka_services::intake::report::sentence(problem, out.lang),
            ]);
        }
        table
    });
    if let Err(failure) = written {
        // What was accepted stays accepted, and the answer above says so.
        tracing::error!(error = %failure, "the workbook of reasons could not be written");
        out.note("import-problems-unwritten", &[("path", shown(arguments.problems.as_deref()))]);
        return Ok(Ended::Incomplete);
    }
    Ok(if arguments.strict && rows.refused > 0 { Ended::Unusable } else { Ended::Done })
}

/// Whether two paths, however they are written or linked, lead to one file: reasons would take the place of the ledger.
fn is_one_file(one: &Path, other: &Path) -> bool {
    match (std::fs::metadata(one), std::fs::metadata(other)) {
        (Ok(one), Ok(other)) => one.is_file() && (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

fn shown(path: Option<&Path>) -> String {
    path.map(|path| path.display().to_string()).unwrap_or_default()
}

/// The file for the workbook of reasons. What was made new and is not needed goes again.
struct Back {
    path: PathBuf,
    file: File,
    /// It was not there before and nothing is in it yet.
    empty: bool,
}

impl Back {
    /// Opens it for writing; what is in it stays until there is something to write.
    fn open(path: &Path) -> Result<Back, Failure> {
        let new = File::options().write(true).create_new(true).open(path).map(|file| (file, true));
        let opened = new.or_else(|_| File::options().write(true).open(path).map(|file| (file, false)));
        let (file, empty) = opened.map_err(|error| {
            let failure = Failure::input("failure-problems-unwritable").arg("path", path.display());
            Failure { cause: Some(error.to_string()), ..failure }
        })?;
        Ok(Back { path: path.to_owned(), file, empty })
    }

    fn write(mut self, workbook: &[u8]) -> std::io::Result<()> {
        self.empty = false;
        // A pipe or a terminal has no length.
        if self.file.metadata()?.is_file() {
            self.file.set_len(0)?;
        }
        self.file.write_all(workbook)?;
        self.file.flush()
    }
}

impl Drop for Back {
    fn drop(&mut self) {
        if self.empty && std::fs::remove_file(&self.path).is_err() {
            tracing::warn!("an empty file for reasons could not be removed");
        }
    }
}

fn ask(arguments: &Import) -> Result<Ask, Failure> {
    leka_services::intake::list::check_reserved(&arguments.source)?;
    let kind = Kind::find(&arguments.kind).ok_or_else(|| {
        let known = Kind::ALL.map(Kind::word).join(", ");
        Failure::input("failure-import-kind").arg("kind", &arguments.kind).arg("known", known)
    })?;
    let missing = || Failure::input("failure-file-unreadable").arg("path", arguments.file.display());
    let length = std::fs::metadata(&arguments.file).map_err(|_| missing())?.len();
    if length > 64 << 20 {
        return Err(Failure::input("import-refused-too-large").arg("limit", 64));
    }
    let content = std::fs::read(&arguments.file).map_err(|_| missing())?;
    let name = arguments.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut ask = Ask::new(content, &name, kind);
    ask.source = arguments.source.clone();
    ask.set = arguments.set.iter().cloned().collect();
    ask.dry_run = arguments.dry_run;
    ask.strict = arguments.strict;
    ask.replaces = arguments.replaces;
    for (left, value) in &arguments.map {
        // COLUMN:WORD=VALUE maps a word, COLUMN=FIELD a column (`-` leaves it out). A heading may end in a colon.
        match left.split_once([':', '：']) {
            Some((heading, word)) if !word.trim().is_empty() => {
                ask.words.insert((heading.trim().to_owned(), word.trim().to_owned()), value.clone());
            }
            _ => {
                let field = mapping::field(kind, value)?;
                // As with words, the last one said of a column holds.
                ask.columns.retain(|choice| choice.heading != *left);
                ask.columns.push(ColumnChoice { heading: left.clone(), field });
            }
        }
    }
    Ok(ask)
}
