//! The plan desk (M0, M26): the plan as data, goals by township, figures and why they are what they are, releases.

pub mod acts;
pub mod api;
pub mod ask;
pub mod curve;
pub mod detail;
pub mod frozen;
mod judged;
pub mod narrow;
pub mod pages;
pub mod plan_view;
pub mod release_pages;
pub mod releases;
pub mod rows;
pub mod rows_view;
pub mod say;
pub mod shown;
pub mod since;
mod store;
pub mod svg;
pub mod targets;
pub mod view;
pub mod views;

#[cfg(test)]
mod tests;
