//! Stories of the plan desk's pages and answers.

mod behind;
mod looks;
mod released;
mod wording;
