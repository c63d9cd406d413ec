//! A demo county: invented people at the scale of the plan, through the same acts as real ledgers.
//!
//! Everything is plainly invented: identity numbers with the unassigned address code 990329, phones 199 0000 xxxx,
//! names that begin with 测试, employers that say 样本. Township targets say that they are samples.

pub(crate) mod invent;
pub mod make;
