//! `leka import`.

use super::Ended;
use crate::arguments::Import;
use crate::print::Out;
use leka_platform::{Desk, Failure};
use leka_services::intake::run::{self, Ask};
use leka_sheets::problem::Severity;
use leka_sheets::protocol::{ColumnChoice, Field, Kind};

pub async fn import(desk: &Desk, arguments: Import, out: &Out) -> Result<Ended, Failure> {
    let ask = ask(&arguments)?;
    let report = run::import(desk, ask.clone()).await?;
    if let Some(path) = &arguments.problems
        && report.rows.refused > 0
    {
        std::fs::write(path, run::reasons(&ask, &report, out.lang).await?)?;
    }
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
    Ok(if arguments.strict && rows.refused > 0 { Ended::Unusable } else { Ended::Done })
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
        // COLUMN:WORD=VALUE maps a word, COLUMN=FIELD a column (`-` leaves it out).
        match left.split_once([':', '：']) {
            Some((heading, word)) => {
                ask.words.insert((heading.trim().to_owned(), word.trim().to_owned()), value.clone());
            }
            None => {
                let field = Field::find(value);
                if field.is_none() && value != "-" {
                    let known = Field::ALL.iter().map(|f| f.word()).collect::<Vec<_>>().join(", ");
                    return Err(Failure::input("failure-import-field").arg("field", value).arg("known", known));
                }
                ask.columns.push(ColumnChoice { heading: left.clone(), field });
            }
        }
    }
    Ok(ask)
}
