//! A panic in the log: where it happened, never what it said, as its message could quote a record (SEC-43).

use std::panic::PanicHookInfo;

/// Takes the place of the hook of the standard library, which prints the message.
pub fn keep_quiet() {
    std::panic::set_hook(Box::new(told));
}

fn told(panic: &PanicHookInfo<'_>) {
    match panic.location() {
        Some(place) => tracing::error!(file = place.file(), line = place.line(), "a panic"),
        None => tracing::error!("a panic"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn sec_43_a_panic_leaves_its_place_in_the_log_and_not_its_words() {
        let lines = Lines::default();
        let writer = lines.clone();
        let log = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
        let before = std::panic::take_hook();
        keep_quiet();
        let ended =
            tracing::subscriber::with_default(log, || std::panic::catch_unwind(|| panic!("a record says {}", "199 0000 4242")));
        std::panic::set_hook(before);
        assert!(ended.is_err());
        let said = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        assert!(said.contains("panics.rs") && said.contains("\"line\""), "{said}");
        assert!(!said.contains("4242") && !said.contains("a record"), "{said}");
    }
}
