//! What each command does: open the office, call an act, print the answer.

mod county;
mod figures;
mod import;
pub mod reading;
mod running;
mod search;

use crate::arguments::{Arguments, AuditCommand, Command, PlanCommand, ReleaseCommand, UserCommand};
use crate::print::Out;
use leka_platform::address::PublicAddress;
use leka_platform::check::DAMAGED;
use leka_platform::office::{Location, Office};
use leka_platform::proxies::Net;
use leka_platform::{Clock, Desk, Failure, Kind};
use std::process::ExitCode;
use std::sync::Arc;

/// How a command ended (contract: 0 done, 1 the check found a difference, 2 unusable, nothing changed; 3, as where the system is
/// at fault: done, but what should have been written besides was not).
pub enum Ended {
    Done,
    Difference,
    Unusable,
    Incomplete,
}

/// Runs one command.
pub async fn run(arguments: Arguments) -> ExitCode {
    let out = Out { format: arguments.format, lang: arguments.lang };
    let location = Location { data: arguments.data, database: arguments.database, keys: arguments.keys };
    match dispatch(arguments.command, &location, &out).await {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Difference) => ExitCode::from(1),
        Ok(Ended::Unusable) => ExitCode::from(2),
        Ok(Ended::Incomplete) => ExitCode::from(3),
        Err(failure) => {
            out.failure(&failure);
            // No room in the database is no fault of the input: the same may be tried again.
            ExitCode::from(if matches!(failure.kind, Kind::Internal | Kind::Busy) { 3 } else { 2 })
        }
    }
}

async fn dispatch(command: Command, location: &Location, out: &Out) -> Result<Ended, Failure> {
    match command {
        Command::Init { plan } => county::init(location, &plan, out).await,
        Command::Plan { command: PlanCommand::Check { file } } => county::plan_check(&file, out),
        Command::Plan { command: PlanCommand::Adopt { file } } => {
            county::plan_adopt(&desk(location, out).await?, &file, out).await
        }
        Command::Import(ask) => import::import(&desk(location, out).await?, ask, out).await,
        Command::Search { text, limit } => search::search(&desk(location, out).await?, &text, limit, out).await,
        Command::Indicators { as_of, by, id } => figures::indicators(&desk(location, out).await?, as_of, &by, &id, out).await,
        Command::Explain { id, as_of, only, basis } => {
            figures::explain(&desk(location, out).await?, &id, as_of, only, &basis, out).await
        }
        Command::Recount { repair } => figures::recount(&desk(location, out).await?, repair, out).await,
        Command::Release { command } => match command {
            ReleaseCommand::Create { as_of } => figures::release_create(&desk(location, out).await?, as_of, out).await,
            ReleaseCommand::List => figures::release_list(&desk(location, out).await?, out).await,
            ReleaseCommand::Show { id } => figures::release_show(&desk(location, out).await?, id, out).await,
        },
        Command::Serve { listen, demo, public_address, trusted_proxy, password_days, messages } => {
            // What cannot be used is said before anything is opened.
            let public = PublicAddress::parse(&public_address)?;
            let proxies = Net::list(&trusted_proxy)?;
            let settings = running::Said { public, proxies, password_days, messages: messages.into() };
            running::serve(location, listen, demo, settings, out).await
        }
        Command::Demo { people, seed, year } => running::demo(&desk(location, out).await?, people, seed, year, out).await,
        Command::User { command: UserCommand::Add { name, role, division, public_address } } => {
            let public = PublicAddress::parse(&public_address)?;
            running::user_add(&desk(location, out).await?, &name, &role, division, public.as_ref(), out).await
        }
        Command::Audit { command: AuditCommand::Verify { head } } => {
            running::audit_verify(&desk(location, out).await?, head.as_deref(), out).await
        }
        Command::Backup { file } => running::backup(&desk(location, out).await?, &file, out).await,
        Command::Restore { file, from_keys, erasures } => {
            running::restore(location, &file, from_keys.as_deref(), erasures.as_deref(), out).await
        }
        Command::Check => match desk(location, out).await {
            Err(failure) if failure.message == DAMAGED => Ok(running::damaged(&failure, out)),
            opened => running::check(&opened?, out).await,
        },
        Command::ReadSheet { .. } | Command::WriteReasons | Command::WritePdf => Ok(Ended::Unusable),
    }
}

async fn desk(location: &Location, out: &Out) -> Result<Desk, Failure> {
    Ok(Desk::operator(open(location).await?, out.lang))
}

async fn open(location: &Location) -> Result<Arc<Office>, Failure> {
    Office::open(location.clone(), Clock::system(), leka_services::FACTS).await
}
