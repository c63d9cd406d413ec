//! A form that was sent when no purpose stood any more. Nothing of it is saved, and nothing of it is lost: what was typed
//! waits on the page that asks for the purpose, as hidden fields, and stands in the form again once that was stated.
//!
//! It travels with the page alone: the server keeps none of it, no address carries it (SEC-13), and nothing of the record
//! joins it before the purpose is stated and the look is in the journal (SEC-29, 30).

use super::{correct, find};
use crate::{placement, training};
use leka_platform::web::{Call, PageResult};
use leka_platform::{Failure, Kind};

/// The field that says which form waits.
pub const FORM: &str = "form";

/// What was typed into a form that is not saved.
pub struct Kept {
    /// Where the form is sent to.
    pub form: String,
    /// Its fields.
    pub pairs: Vec<(String, String)>,
}

impl Kept {
    /// The hidden fields of the page that asks for the purpose.
    pub fn hidden(self) -> Vec<(String, String)> {
        let mut fields = vec![(FORM.to_owned(), self.form)];
        fields.extend(self.pairs);
        fields
    }
}

/// The answer to a form that came without a purpose: the question why, which carries what was typed.
pub fn ask(call: &Call, person: i64, pairs: Vec<(String, String)>) -> PageResult {
    let kept = Kept { form: call.path.clone(), pairs };
    find::ask_purpose(call, person, find::Open::waiting(kept), Some(Failure::new(Kind::Conflict, "people-purpose-lapsed")))
}

/// The form that waited, with what was typed: still to be saved. Each asks for its own permit and records its own look.
pub async fn resume(call: &Call, kept: Kept) -> PageResult {
    let unknown = || Failure::input("failure-form");
    let Kept { form, pairs } = kept;
    let parts: Vec<&str> = form.split('/').skip(1).collect();
    let id: i64 = parts.get(1).and_then(|id| id.parse().ok()).ok_or_else(unknown)?;
    match parts.as_slice() {
        ["people", _, "correct"] => correct::resume_person(call, id, pairs).await,
        ["people", _, "township"] => correct::resume_township(call, id, pairs).await,
        ["people", _, "placements", "new"] => placement::recording::resume(call, id, pairs).await,
        ["people", _, "trainings", "new"] => training::recording::resume(call, id, pairs).await,
        ["placements", _, "correct"] => placement::pages::resume(call, id, pairs).await,
        ["placements", _, "start"] => placement::pages::resume_start(call, id, pairs).await,
        ["trainings", _, "correct"] => training::pages::resume(call, id, pairs).await,
        _ => Err(unknown()),
    }
}
