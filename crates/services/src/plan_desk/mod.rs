//! The plan desk (M0, M26): the plan as data, goals by township, figures and why they are what they are, releases.

pub mod acts;
pub mod releases;
pub mod targets;
