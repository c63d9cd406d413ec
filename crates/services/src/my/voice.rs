//! How a resident speaks: which body gave the card of the account, and which of its two codes opened it (WP-7, WP-8).

use super::store::Resident;
use crate::placement::own::Voice;
use leka_platform::vault::Domain;
use leka_platform::{Failure, Vault};

fn bound(account: i64) -> String {
    format!("code of account {account}")
}

/// What is kept of an account that was opened; of the code one sealed sign of equal length.
pub fn opened(vault: &Vault, account: i64, person: i64, from: &str, counts: bool) -> Result<Resident, Failure> {
    let code_sealed = vault.seal(Domain::Accounts, &bound(account), &[u8::from(counts)])?;
    Ok(Resident { person, card_from: from.to_owned(), code_sealed })
}

/// Reads it back.
pub fn of(vault: &Vault, account: i64, resident: &Resident) -> Result<Voice, Failure> {
    let sign = vault.unseal(Domain::Accounts, &bound(account), &resident.code_sealed)?;
    Ok(Voice { card_from: resident.card_from.clone(), counts: sign == [1], shared_phone: false })
}
