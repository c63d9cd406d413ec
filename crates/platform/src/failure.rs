//! One failure type at every door: a kind for the outside, a Fluent id for the person, the cause for the log.
//!
//! To add a failure of a room: give the room's own `thiserror` enum a `From` into [`Failure`], naming a kind and a
//! message id of that room's `.ftl` file. Never a sentence, never personal data.

use std::fmt;
use std::io::ErrorKind;

/// What kind of failure it is; pages, JSON and exit codes are derived from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The input or arguments cannot be used; nothing changed. HTTP 422, exit 2.
    Input,
    /// It does not exist, or the caller may not know that it does. HTTP 404.
    Absent,
    /// The role may not do this. HTTP 403.
    Forbidden,
    /// Nobody is signed in. HTTP 401.
    NotSignedIn,
    /// Somebody else changed it meanwhile. HTTP 409.
    Conflict,
    /// Too much at once. HTTP 429.
    TooMany,
    /// There is no room for it at this moment, whoever asks; nothing was looked at and nothing changed. HTTP 503.
    Busy,
    /// The system is at fault; an operation id goes to the log. HTTP 500.
    Internal,
}

/// A failure on its way to a person.
pub struct Failure {
    pub kind: Kind,
    /// Fluent id.
    pub message: String,
    pub args: Vec<(String, String)>,
    /// For the log only.
    pub cause: Option<String>,
    /// The id of the field it is about, for a form that is shown again; `None`: the form as a whole.
    pub field: Option<&'static str>,
    /// The page on which what it is about can be read as it is now.
    pub seen_at: Option<String>,
}

impl Failure {
    pub fn new(kind: Kind, message: &str) -> Failure {
        Failure { kind, message: message.to_owned(), args: Vec::new(), cause: None, field: None, seen_at: None }
    }
    pub fn input(message: &str) -> Failure {
        Failure::new(Kind::Input, message)
    }
    pub fn absent() -> Failure {
        Failure::new(Kind::Absent, "failure-absent")
    }
    pub fn internal(cause: impl fmt::Display) -> Failure {
        Failure { cause: Some(cause.to_string()), ..Failure::new(Kind::Internal, "failure-internal") }
    }
    pub fn arg(mut self, name: &str, value: impl fmt::Display) -> Failure {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
    /// Says which field it is about, unless that was said already.
    pub fn at(mut self, field: &'static str) -> Failure {
        self.field = self.field.or(Some(field));
        self
    }
    /// Says where what it is about can be read as it is now, for the page of a failure.
    pub fn seen_at(mut self, page: String) -> Failure {
        self.seen_at = Some(page);
        self
    }
    /// Says for the log what brought it about.
    pub fn because(mut self, cause: impl fmt::Display) -> Failure {
        self.cause = Some(cause.to_string());
        self
    }
    /// Whether it is about this field.
    pub fn is_at(&self, field: &str) -> bool {
        self.field == Some(field)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {} {:?} {:?}", self.kind, self.message, self.args, self.cause)
    }
}
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        match &self.cause {
            Some(cause) => write!(f, " ({cause})"),
            None => Ok(()),
        }
    }
}
impl std::error::Error for Failure {}

impl From<sea_orm::DbErr> for Failure {
    fn from(error: sea_orm::DbErr) -> Failure {
        let text = error.to_string();
        // Nothing that was to be written is tried a second time (REL-1).
        if crate::lost::is_unwritten(&error) {
            crate::lost::stop(&text);
        }
        // Disk full must be a plain message, and reads go on (REL-15).
        if crate::db::is_full(&error) || text.contains("database or disk is full") || text.contains("No space left") {
            return Failure { cause: Some(text), ..Failure::new(Kind::Internal, "failure-disk-full") };
        }
        // No second try mends it: a backup has to be restored.
        if crate::db::is_damaged(&error) {
            return Failure { cause: Some(text), ..Failure::new(Kind::Internal, "failure-database-damaged") };
        }
        // Nothing was done, and a little later it may be.
        if crate::db::is_busy(&error) {
            return Failure { cause: Some(text), ..Failure::new(Kind::Busy, "failure-busy") };
        }
        Failure::internal(text)
    }
}
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Failure::new(Kind::Internal, "failure-disk-full").because(error),
            _ => Failure::internal(error),
        }
    }
}
