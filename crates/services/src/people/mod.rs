//! Room: people.
