//! Places: the divisions of the country, the county's townships and villages, with the days between which a
//! code was in force (M1 stands on them). Tibet's own codes changed in 2023; history stays readable.

pub mod acts;
mod store;
