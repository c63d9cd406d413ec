//! One file per message in a directory that nobody else may read. For a demo, for tests, and for trying out before there is
//! a gateway: the first line is the number, the rest the text. What is older than an hour goes with the next message.

use super::{Message, Messenger};
use crate::{Clock, Failure, desk};
use leka_core::Moment;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// How long a message stays there.
pub const KEPT_MINUTES: i64 = 60;

/// See the module head.
pub struct Files {
    directory: PathBuf,
    clock: Clock,
}

impl Files {
    /// Messages into this directory, which is made with the first one.
    pub fn new(directory: &Path, clock: Clock) -> Files {
        Files { directory: directory.to_owned(), clock }
    }

    fn put(&self, message: &Message) -> Result<(), Failure> {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.directory)?;
        let now = self.clock.now();
        self.tidy(now)?;
        let name = format!("{}-{}.txt", now.0, desk::new_ids(now, 1).start);
        let partial = self.directory.join(format!("{name}.partial"));
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&partial)?;
        write!(file, "{}\n{}\n", message.number(), message.text)?;
        // Whoever waits for the message never reads half of it.
        Ok(std::fs::rename(&partial, self.directory.join(name))?)
    }

    fn tidy(&self, now: Moment) -> Result<(), Failure> {
        for entry in std::fs::read_dir(&self.directory)? {
            let entry = entry?;
            let made = entry.file_name().to_str().and_then(|name| name.split('-').next()?.parse::<i64>().ok());
            if made.is_some_and(|made| Moment(made).plus_minutes(KEPT_MINUTES).0 < now.0) {
                std::fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

#[async_trait::async_trait]
impl Messenger for Files {
    async fn send(&self, message: &Message) -> Result<(), Failure> {
        self.put(message)
    }
}
