//! `leka`: the binary. Reads arguments, opens the office, calls acts, prints.

mod arguments;
mod commands;
mod connections;
mod panics;
mod print;
mod serve;

use clap::Parser;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// A ledger of 100,000 rows takes a sixth less processor than with the allocator of the C library, and what an import or a
/// demo county used goes back to the system afterwards.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What is logged, by `LEKA_LOG`. Whatever it asks for, one source of the web framework stays silent: it quotes what somebody
/// wrote into an address (SEC-43).
fn log_filter() -> EnvFilter {
    let filter = EnvFilter::try_from_env("LEKA_LOG").unwrap_or_else(|_| "warn,leka=info".into());
    match "axum::rejection=off".parse() {
        Ok(silent) => filter.add_directive(silent),
        Err(_) => filter,
    }
}

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    // Whatever this process makes is for the account that runs it (SEC-41).
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    // These commands run in a process of their own: no runtime, no keys, no database (SEC-24).
    match &arguments.command {
        arguments::Command::ReadSheet { request } => return commands::reading::read_sheet(request),
        arguments::Command::WriteReasons => return commands::reading::write_reasons(),
        arguments::Command::WritePdf => return commands::reading::write_pdf(),
        _ => {}
    }
    tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_env_filter(log_filter()).init();
    panics::keep_quiet();
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    runtime.block_on(commands::run(arguments))
}
