//! Routes of the whole site.
