//! Money in fen and ratios as part and whole: no floats anywhere.

use serde::{Deserialize, Serialize};

/// An amount of money in fen (1 yuan = 100 fen).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fen(pub i64);

impl Fen {
    /// Yuan as people read it, without empty decimals: `3200`, `3200.50`.
    pub fn shown(self) -> String {
        let text = self.to_string();
        text.strip_suffix(".00").unwrap_or(&text).to_owned()
    }
}

impl std::fmt::Display for Fen {
    /// Yuan with two decimals: `3200.00`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let fen = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", fen / 100, fen % 100)
    }
}

/// A ratio kept as part and whole, never as a float.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Share {
    pub part: i64,
    pub whole: i64,
}

impl Share {
    /// Percent rounded to one decimal, in tenths (`613` is 61.3 %); `None` when there is no whole.
    pub fn permille(self) -> Option<i64> {
        (self.whole > 0).then(|| (self.part * 2000 + self.whole) / (2 * self.whole))
    }
    /// Whether this share is at least `other` (compared exactly).
    pub fn at_least(self, other: Share) -> bool {
        i128::from(self.part) * i128::from(other.whole) >= i128::from(other.part) * i128::from(self.whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_read_yuan_without_empty_decimals() {
        for (fen, shown) in [(320_000, "3200"), (320_050, "3200.50"), (5, "0.05"), (0, "0"), (-100, "-1")] {
            assert_eq!(Fen(fen).shown(), shown);
        }
    }
}
