//! A ledger of people: registration of who lives where.

use super::roll::{By, Roll};
use super::store::Index;
use crate::intake::ledger::LedgerResult;
use crate::intake::notes::{Note, Notes};
use crate::intake::report::Rows;
use leka_platform::Failure;
use leka_platform::db::Tx;
use leka_sheets::check::types::CheckedPerson;
use leka_sheets::problem::Code;
use leka_sheets::protocol::Field;
use std::collections::HashMap;

/// Stores a checked ledger inside a transaction.
pub async fn store(
    tx: &Tx,
    by: &By<'_>,
    roll: &mut Roll<'_>,
    indexes: &[Index],
    rows: &[CheckedPerson],
    notes: &mut Notes,
) -> Result<LedgerResult, Failure> {
    let mut counts = Rows::default();
    let mut in_file: HashMap<Index, u32> = HashMap::with_capacity(rows.len());
    for (row, index) in rows.iter().zip(indexes) {
        if let Some(first) = in_file.get(index) {
            notes.add(
                row.at,
                Note::error(Field::ResidentId, Code::DuplicateInFile, "import-problem-duplicate-person").arg("row", first),
            );
            counts.refused += 1;
            continue;
        }
        let known = roll.id_of(index).is_some();
        match roll.meet(*index, row, notes)? {
            None => counts.refused += 1,
            Some(met) => {
                in_file.insert(*index, row.at.row);
                match (known, met.changed) {
                    (false, _) => counts.accepted += 1,
                    (true, true) => {
                        counts.accepted += 1;
                        counts.corrected += 1;
                    }
                    (true, false) => counts.unchanged += 1,
                }
            }
        }
    }
    let touched = roll.write(tx, by).await?;
    Ok(LedgerResult { rows: counts, touched })
}
