//! See docs/architecture.md
