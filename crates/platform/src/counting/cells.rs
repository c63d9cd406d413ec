//! The kept sums in memory: read once, then only what a later version changed.

use crate::Failure;
use crate::db::Reads;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query};
use std::collections::HashMap;
use std::sync::Arc;

/// The key of one kept sum.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CellKey {
    pub indicator: i64,
    pub confirmed: bool,
    /// `202203`.
    pub month: i64,
    pub township: Arc<str>,
    pub slots: [Arc<str>; 5],
}

/// All kept sums of a data set as of one version.
#[derive(Clone, Default)]
pub struct Cells {
    pub version: i64,
    pub sums: HashMap<CellKey, i64>,
    words: HashMap<String, Arc<str>>,
}

/// The version of the kept sums: grows with every change of a figure.
pub async fn version<R: Reads>(reads: &R) -> Result<i64, Failure> {
    let query = Query::select().expr(Func::max(Expr::col(Alias::new("version")))).from(Alias::new("cell")).to_owned();
    Ok(match reads.one(&query).await? {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0),
        None => 0,
    })
}

impl Cells {
    fn word(&mut self, text: String) -> Arc<str> {
        if let Some(word) = self.words.get(&text) {
            return word.clone();
        }
        let word: Arc<str> = Arc::from(text.as_str());
        self.words.insert(text, word.clone());
        word
    }

    /// Brings these sums up to the present version, reading only what changed; returns by how much each has grown.
    pub async fn refresh<R: Reads>(&mut self, reads: &R) -> Result<Vec<(CellKey, i64)>, Failure> {
        let query = Query::select()
            .columns(
                ["indicator", "basis", "month", "township", "slot1", "slot2", "slot3", "slot4", "slot5", "quantity", "version"]
                    .map(Alias::new),
            )
            .from(Alias::new("cell"))
            .and_where(Expr::col(Alias::new("version")).gt(self.version))
            .to_owned();
        let mut growth = Vec::new();
        for row in reads.all(&query).await? {
            let township = self.word(row.try_get_by_index(3)?);
            let mut slots: [Arc<str>; 5] = std::array::from_fn(|_| township.clone());
            for (position, slot) in slots.iter_mut().enumerate() {
                *slot = self.word(row.try_get_by_index(4 + position)?);
            }
            let key = CellKey {
                indicator: row.try_get_by_index(0)?,
                confirmed: row.try_get_by_index::<i64>(1)? == 1,
                month: row.try_get_by_index(2)?,
                township,
                slots,
            };
            let quantity: i64 = row.try_get_by_index(9)?;
            self.version = std::cmp::max(self.version, row.try_get_by_index(10)?);
            let before = match quantity {
                0 => self.sums.remove(&key),
                quantity => self.sums.insert(key.clone(), quantity),
            };
            growth.push((key, quantity - before.unwrap_or(0)));
        }
        Ok(growth)
    }
}
