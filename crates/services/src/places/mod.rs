//! Room: places.
