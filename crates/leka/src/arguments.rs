//! The command line (contract, "What outside programs may rely on").

use clap::{Parser, Subcommand, ValueEnum};
use leka_core::{Day, Lang};
use std::path::PathBuf;

/// Public employment service of a county: enter once, count everywhere.
#[derive(Parser, Debug)]
#[command(name = "leka", version, about)]
pub struct Arguments {
    /// Data directory: embedded database, keys, files.
    #[arg(long, global = true, env = "LEKA_DATA", default_value = "./leka-data")]
    pub data: PathBuf,
    /// PostgreSQL for the records, instead of the embedded database.
    #[arg(long, global = true, env = "DATABASE_URL", hide_env_values = true)]
    pub database: Option<String>,
    /// Directory of the keys, instead of `DATA/keys`.
    #[arg(long = "key-directory", global = true, env = "LEKA_KEYS")]
    pub keys: Option<PathBuf>,
    #[arg(long, global = true, value_enum, default_value = "table")]
    pub format: Format,
    /// Language of messages: zh, bo, en.
    #[arg(long, global = true, env = "LEKA_LANG", default_value = "zh", value_parser = language)]
    pub lang: Lang,
    #[command(subcommand)]
    pub command: Command,
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::find(text).ok_or_else(|| "zh, bo, en".to_owned())
}
fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| "NAME=VALUE".to_owned())?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|_| "YYYY-MM-DD".to_owned())
}

/// How answers are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Format {
    Table,
    Json,
    Csv,
}

/// See `leka help`.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Create the data directory with reference data and the plan; again: changes nothing.
    Init {
        #[arg(long)]
        plan: PathBuf,
    },
    /// Read a plan, or put a new revision into force.
    Plan {
        #[command(subcommand)]
        command: PlanCommand,
    },
    /// Bring a spreadsheet in.
    Import(Import),
    /// Vacancies that are shown and hold these words, the newest first.
    Search {
        text: String,
        /// How many are listed; all are counted.
        #[arg(long, default_value_t = 20)]
        limit: u64,
    },
    /// The figures.
    Indicators {
        #[arg(long, value_parser = day)]
        as_of: Option<Day>,
        #[arg(long)]
        by: Vec<String>,
        #[arg(long)]
        id: Vec<String>,
    },
    /// Every row behind a figure, and the rows that do not count, each with its reason.
    Explain {
        id: String,
        #[arg(long, value_parser = day)]
        as_of: Option<Day>,
        #[arg(long = "where", value_parser = pair)]
        only: Vec<(String, String)>,
        #[arg(long, default_value = "reported")]
        basis: String,
    },
    /// Count everything again and compare; exit 1 on a difference.
    Recount {
        /// Put the counted rows and sums in the place of the kept ones.
        #[arg(long)]
        repair: bool,
    },
    /// Freeze figures as of a day.
    Release {
        #[command(subcommand)]
        command: ReleaseCommand,
    },
    /// The web application.
    Serve {
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: std::net::SocketAddr,
        /// Make a demo county first if there is no data, and let demo accounts sign in on loopback.
        #[arg(long)]
        demo: bool,
        /// The address by which the public finds the site: https://NAME. Feeds and printed sheets name it.
        #[arg(long, env = "LEKA_PUBLIC_ADDRESS", default_value = "", hide_default_value = true)]
        public_address: String,
        /// Addresses or nets (10.0.0.0/24), with commas, of the servers before this one: the last address that one of them
        /// writes into X-Forwarded-For is whoever asks.
        #[arg(long, env = "LEKA_TRUSTED_PROXY", default_value = "", hide_default_value = true)]
        trusted_proxy: String,
        /// After so many days whoever works there sets a new password at the next sign-in; 0: never.
        #[arg(long, env = "LEKA_PASSWORD_DAYS", default_value_t = 0)]
        password_days: u32,
        #[command(flatten)]
        messages: Messages,
    },
    /// Invented people and records, plainly marked.
    Demo {
        #[arg(long)]
        people: u32,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        #[arg(long)]
        year: Option<i16>,
    },
    /// Accounts.
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// The journal.
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Write an encrypted copy of all records; it holds no key.
    Backup { file: PathBuf },
    /// Put a copy back into an empty data directory.
    Restore {
        file: PathBuf,
        /// Directory of the keys that the copy was made with.
        #[arg(long = "keys")]
        from_keys: Option<PathBuf>,
        /// List of erasures of the lost place (DATA/erasures), if it is not at this one; what it knows is deleted again.
        #[arg(long)]
        erasures: Option<PathBuf>,
    },
    /// Journal, references, keys and figures; exit 1 when something does not fit.
    Check,
    #[command(hide = true)]
    ReadSheet {
        #[arg(long)]
        request: String,
    },
    #[command(hide = true)]
    WriteReasons,
    #[command(hide = true)]
    WritePdf,
}

#[derive(Subcommand, Debug)]
pub enum PlanCommand {
    /// Print indicators, or each mistake with its line; exit 2 on mistakes.
    Check { file: PathBuf },
    /// Put a new text of the plan into force; the old one stays.
    Adopt { file: PathBuf },
}

#[derive(Subcommand, Debug)]
pub enum ReleaseCommand {
    Create {
        #[arg(long, value_parser = day)]
        as_of: Day,
    },
    List,
    Show {
        id: i64,
    },
}

#[derive(Subcommand, Debug)]
pub enum UserCommand {
    /// Add an account; prints a one-time enrolment link.
    Add {
        name: String,
        #[arg(long)]
        role: String,
        #[arg(long)]
        division: Option<String>,
        /// The address of the site, as for `serve`: the link begins with it.
        #[arg(long, env = "LEKA_PUBLIC_ADDRESS", default_value = "", hide_default_value = true)]
        public_address: String,
    },
}

#[derive(Subcommand, Debug)]
pub enum AuditCommand {
    /// Walk the chain of the journal; exit 1 when it is broken.
    Verify {
        /// A head that was put away outside: its number and its signs. Exit 1 when the journal does not have it.
        #[arg(long)]
        head: Option<String>,
    },
}

/// How codes and other messages reach people (`docs/running.md`).
#[derive(clap::Args)]
pub struct Messages {
    /// off, file, console (demo only), or an address: https://…, smtps://…, smtp+starttls://…; http:// and smtp:// to this
    /// machine only.
    #[arg(long, env = "LEKA_MESSAGES", default_value = "", hide_default_value = true)]
    pub messages: String,
    /// The secret shared with the gateway, or the password at the mail server.
    #[arg(long, env = "LEKA_MESSAGES_SECRET", hide_env_values = true, default_value = "", hide_default_value = true)]
    pub messages_secret: String,
    /// Who signs in at the mail server.
    #[arg(long, env = "LEKA_MESSAGES_USER", default_value = "", hide_default_value = true)]
    pub messages_user: String,
    /// The sender of mails.
    #[arg(long, env = "LEKA_MESSAGES_FROM", default_value = "", hide_default_value = true)]
    pub messages_from: String,
    /// A mail to a number goes to NUMBER@DOMAIN.
    #[arg(long, env = "LEKA_MESSAGES_DOMAIN", default_value = "", hide_default_value = true)]
    pub messages_domain: String,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Messages(…)")
    }
}

impl From<Messages> for leka_platform::messages::Settings {
    fn from(typed: Messages) -> Self {
        let Messages { messages, messages_secret, messages_user, messages_from, messages_domain } = typed;
        Self { way: messages, secret: messages_secret, user: messages_user, from: messages_from, domain: messages_domain }
    }
}

#[derive(clap::Args, Debug)]
pub struct Import {
    pub file: PathBuf,
    /// people, placements, trainings, targets, vacancies
    #[arg(long = "as")]
    pub kind: String,
    /// Whose list this is; what is said about its columns and words is remembered.
    #[arg(long, default_value = "")]
    pub source: String,
    /// Say a value for the whole file: `--set sector=project`.
    #[arg(long, value_parser = pair)]
    pub set: Vec<(String, String)>,
    /// `COLUMN=FIELD` says what a column is, `COLUMN:WORD=VALUE` what a word in it means.
    #[arg(long, value_parser = pair)]
    pub map: Vec<(String, String)>,
    /// Report only; store nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// All rows or none; exit 2 when a row is refused.
    #[arg(long)]
    pub strict: bool,
    /// The file is the whole list of its source: records that are not in it are withdrawn.
    #[arg(long)]
    pub replaces: bool,
    /// Where to write the workbook of reasons.
    #[arg(long)]
    pub problems: Option<PathBuf>,
}
