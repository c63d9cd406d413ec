//! Files and directories for one reader: the account that runs this process (SEC-41). Whatever its umask says, and also those
//! that were made before this was so.

use crate::Failure;
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

const FILE: u32 = 0o600;
const DIRECTORY: u32 = 0o700;
/// The bit of a directory that everybody may write into, as `/tmp`: its mode is not ours to say.
const STICKY: u32 = 0o1000;

/// A new and empty file in the place of whatever was there.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(FILE).open(path)?;
    // One that was there has kept its mode.
    narrow(path);
    Ok(file)
}

/// A file that is there afterwards, with what is in it.
pub(crate) fn keep(path: &Path) -> io::Result<()> {
    if !path.exists() {
        OpenOptions::new().append(true).create(true).mode(FILE).open(path)?;
    }
    narrow(path);
    Ok(())
}

/// A directory that is there afterwards.
pub(crate) fn directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(DIRECTORY).create(path)?;
    narrow(path);
    Ok(())
}

/// What is said where a path of the data is closed to the account of this process.
pub(crate) fn not_ours(path: &Path) -> Failure {
    let account = rustix::process::geteuid().as_raw();
    Failure::input("failure-data-closed").arg("path", path.display()).arg("account", account)
}

/// The same for an error of the system; another one stays what it is.
pub(crate) fn closed(path: &Path, error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => not_ours(path).because(error),
        _ => error.into(),
    }
}

/// Whether something is there. Where that may not be seen it is said, and not taken for a no.
pub(crate) fn is_there(path: &Path) -> Result<bool, Failure> {
    path.try_exists().map_err(|error| closed(path, error))
}

/// Takes away what others may do with something that is there. Where that cannot be done (it belongs to somebody else, the
/// disk knows no modes), everything goes on as before, with a warning.
pub(crate) fn narrow(path: &Path) {
    let Ok(found) = std::fs::metadata(path) else { return };
    let mode = found.permissions().mode() & 0o7777;
    let own = mode & if found.is_dir() { DIRECTORY } else { FILE };
    if mode & 0o777 == own || mode & STICKY != 0 {
        return;
    }
    if let Err(error) = std::fs::set_permissions(path, Permissions::from_mode(own)) {
        tracing::warn!(path = %path.display(), %error, "others than the account of this process may read this");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }
    fn set(path: &Path, mode: u32) {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn sec_41_what_is_closed_to_this_account_is_said_with_its_path_and_is_not_taken_for_absent() {
        let path = Path::new("/nowhere/data");
        for kind in [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem] {
            let failure = closed(path, kind.into());
            assert_eq!(failure.message, "failure-data-closed");
            assert!(failure.args.contains(&("path".to_owned(), path.display().to_string())) && failure.args.len() == 2);
        }
        assert_eq!(closed(path, io::ErrorKind::NotFound.into()).message, "failure-internal");
        assert!(!is_there(path).unwrap());
    }

    #[test]
    fn sec_41_what_is_made_and_what_was_there_is_for_one_reader() {
        let dir = tempfile::tempdir().unwrap();
        let (new, old) = (dir.path().join("new"), dir.path().join("old"));
        std::fs::write(&old, "kept").unwrap();
        set(&old, 0o644);
        for path in [&new, &old] {
            keep(path).unwrap();
            assert_eq!(mode(path), 0o600, "{}", path.display());
        }
        assert_eq!(std::fs::read(&old).unwrap(), b"kept");
        set(&old, 0o664);
        drop(create(&old).unwrap());
        assert_eq!((mode(&old), std::fs::read(&old).unwrap()), (0o600, Vec::new()));
        set(&old, 0o444);
        narrow(&old);
        assert_eq!(mode(&old), 0o400, "nothing is given");
        let inner = dir.path().join("a/b");
        directory(&inner).unwrap();
        assert_eq!(mode(&inner), 0o700);
        set(&inner, 0o755);
        directory(&inner).unwrap();
        assert_eq!(mode(&inner), 0o700);
        set(&inner, 0o1777);
        directory(&inner).unwrap();
        assert_eq!(mode(&inner), 0o1777, "a place for everybody stays one");
    }
}
