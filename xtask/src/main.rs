//! Commands for developers: `cargo xtask words`, `cargo xtask sbom`.

mod sbom;
mod words;

use anyhow::{Result, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "cargo xtask words        compare the messages in locales/ with their use; exit 1 on faults
cargo xtask words --bo   what waits for translation into Tibetan, with the Chinese and English text
cargo xtask sbom         write the list of what the program is made of (sbom.cdx.json) from the lock files";

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["words"] => {
            let report = words::check(&root())?;
            print!("{report}");
            Ok(if report.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        ["words", "--bo"] => {
            // A reader such as `head` may leave early.
            let _ = std::io::stdout().write_all(words::waiting(&root(), "bo")?.as_bytes());
            Ok(ExitCode::SUCCESS)
        }
        ["sbom"] => {
            let read = |path: &str| std::fs::read_to_string(root().join(path));
            std::fs::write(root().join(sbom::FILE), sbom::list(&read("Cargo.lock")?, &read("web/package-lock.json")?))?;
            Ok(ExitCode::SUCCESS)
        }
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("unknown: {}\n{HELP}", other.join(" ")),
    }
}
