//! Stories of the plan desk's pages and answers.

mod behind;
mod changing;
mod looks;
mod released;
mod wording;
