//! What was written and may not be on the disk (REL-1): the process stops, and nothing is tried again in place. After a flush
//! that failed the system may have thrown away what it was to write, so that the next one succeeds without it. At the next
//! start SQLite reads what is really there, and whoever was told "saved" before has it.
//!
//! A full disk is none of this: it is said, and reads go on (REL-15). Neither is a page that cannot be read.

use sea_orm::{DbErr, RuntimeErr};
use std::fmt::Display;
use std::fs::File;
use std::io;

/// What SQLite calls it: SQLITE_IOERR, and its kinds WRITE, FSYNC, DIR_FSYNC, TRUNCATE, CLOSE, BEGIN_ATOMIC, COMMIT_ATOMIC,
/// ROLLBACK_ATOMIC and CORRUPTFS.
const UNWRITTEN: [&str; 10] = ["10", "778", "1034", "1290", "1546", "4106", "7434", "7690", "7946", "8458"];

/// Whether this says that something may not be on the disk that the database was to write.
pub(crate) fn is_unwritten(error: &DbErr) -> bool {
    let error = match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => error,
        _ => return false,
    };
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| UNWRITTEN.iter().any(|unwritten| *unwritten == code))
}

/// Brings a file onto the disk.
pub(crate) fn flush(file: &File) -> io::Result<()> {
    let done = file.sync_all();
    if let Err(error) = &done
        && error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error())
    {
        stop(error);
    }
    done
}

/// Ends the process at once, without any more writing.
pub(crate) fn stop(cause: impl Display) -> ! {
    tracing::error!(cause = %cause, "what was written may not be on the disk; the process stops, and nothing is tried again");
    std::process::abort()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Failure;
    use sea_orm::sqlx::error::{DatabaseError, Error, ErrorKind};
    use std::borrow::Cow;
    use std::fmt;
    use std::os::unix::process::ExitStatusExt;
    use std::sync::Arc;

    /// What the driver says of a code of SQLite.
    #[derive(Debug)]
    struct Said(&'static str);

    impl fmt::Display for Said {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("disk I/O error")
        }
    }
    impl std::error::Error for Said {}
    impl DatabaseError for Said {
        fn message(&self) -> &str {
            "disk I/O error"
        }
        fn code(&self) -> Option<Cow<'_, str>> {
            Some(self.0.into())
        }
        fn as_error(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
            self
        }
        fn as_error_mut(&mut self) -> &mut (dyn std::error::Error + Send + Sync + 'static) {
            self
        }
        fn into_error(self: Box<Self>) -> Box<dyn std::error::Error + Send + Sync + 'static> {
            self
        }
        fn kind(&self) -> ErrorKind {
            ErrorKind::Other
        }
    }

    fn said(code: &'static str) -> RuntimeErr {
        RuntimeErr::SqlxError(Arc::new(Error::Database(Box::new(Said(code)))))
    }

    #[test]
    fn rel_01_only_what_may_not_be_on_the_disk_stops_the_process() {
        for code in UNWRITTEN {
            assert!(is_unwritten(&DbErr::Exec(said(code))) && is_unwritten(&DbErr::Query(said(code))), "{code}");
            assert!(is_unwritten(&DbErr::Conn(said(code))), "{code}");
        }
        // Busy, a broken rule, a full disk, a page that cannot be read, no memory, no room for the shared file.
        for code in ["5", "19", "13", "266", "522", "3082", "4874", "40001"] {
            assert!(!is_unwritten(&DbErr::Exec(said(code))), "{code}");
        }
        assert!(!is_unwritten(&DbErr::Custom("1034".to_owned())));
        assert!(flush(&tempfile::tempfile().unwrap()).is_ok());
    }

    #[test]
    fn rel_15_no_room_for_any_file_is_a_full_disk_and_a_damaged_database_is_said() {
        let told = |error: DbErr| Failure::from(error).message;
        for code in ["13", "4874"] {
            assert_eq!(told(DbErr::Conn(said(code))), "failure-disk-full", "{code}");
        }
        for code in ["11", "267", "26"] {
            assert_eq!(told(DbErr::Query(said(code))), "failure-database-damaged", "{code}");
        }
        // A code of PostgreSQL is none of SQLite.
        assert_eq!(told(DbErr::Exec(said("22011"))), "failure-internal");
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded] {
            assert_eq!(Failure::from(io::Error::from(kind)).message, "failure-disk-full");
        }
        assert_eq!(Failure::from(io::Error::from(io::ErrorKind::NotFound)).message, "failure-internal");
    }

    #[test]
    fn rel_01_a_flush_that_failed_ends_the_process_and_is_not_tried_again() {
        const CHILD: &str = "LEKA_TEST_FLUSH_FAILS";
        if std::env::var_os(CHILD).is_some() {
            let failure = Failure::from(DbErr::Exec(said("1034")));
            panic!("it goes on: {failure}");
        }
        let name = "lost::tests::rel_01_a_flush_that_failed_ends_the_process_and_is_not_tried_again";
        let mut command = std::process::Command::new(std::env::current_exe().unwrap());
        let output = command.args([name, "--exact", "--nocapture"]).env(CHILD, "1").output().unwrap();
        assert_eq!(output.status.signal(), Some(rustix::process::Signal::ABORT.as_raw()), "{:?}", output.status);
    }
}
