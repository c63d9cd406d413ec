//! Opening sealed steps.

use super::model::{Made, Step};
use super::sealed::{self, SecretKey};
use super::store::Stored;
use leka_platform::Failure;

/// One step, opened with a key that its text was sealed to.
pub fn open(key: &SecretKey, stored: &Stored, text: &[u8]) -> Result<Made, Failure> {
    let plain = sealed::unseal(key, stored.case, text)?;
    let step: Step = serde_json::from_slice(&plain).map_err(|_| Failure::internal("a step of a case cannot be read"))?;
    Ok(Made { day: stored.day, by: stored.by.clone(), step })
}

/// All steps as the body opens them.
pub fn open_all(key: &SecretKey, stored: &[Stored]) -> Result<Vec<Made>, Failure> {
    stored.iter().map(|step| open(key, step, &step.for_body)).collect()
}
