//! Stories of the plan desk's pages and answers.

mod behind;
mod beside;
mod changing;
mod looks;
mod released;
mod wording;
