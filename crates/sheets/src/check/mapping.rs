//! `--map COLUMN:WORD=VALUE`: what a word under a heading means. Only a value can be meant that the column is read by; words of
//! other columns are kept as they are written and mean nothing else.

use super::destination;
use super::places::{self, Place};
use super::units::units;
use super::words;
use crate::protocol::Field;
use leka_core::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};

/// Whether a word in a column with this meaning can mean the value.
pub fn fits(field: Field, value: &str) -> bool {
    match field {
        Field::PlacementKind => words::value::<PlacementKind>(value).is_some(),
        Field::Sector => words::value::<Sector>(value).is_some(),
        Field::Channel => words::value::<Channel>(value).is_some(),
        Field::TrainingMode => words::value::<TrainingMode>(value).is_some(),
        Field::Subsidised | Field::Completed => words::value::<YesNo>(value).is_some(),
        Field::PlaceOfWork => words::value::<Destination>(value).is_some() || destination::parse(value) != Destination::Unknown,
        Field::Township | Field::Village => matches!(places::parse(value, None), Place::Township { .. }),
        _ => false,
    }
}

/// The values to choose from; any place that can be read does for a place of work, too. Empty: the words of such a column mean
/// nothing but themselves.
pub fn known(field: Field) -> Vec<&'static str> {
    match field {
        Field::PlacementKind => PlacementKind::WORDS.to_vec(),
        Field::Sector => Sector::WORDS.to_vec(),
        Field::Channel => Channel::WORDS.to_vec(),
        Field::TrainingMode => TrainingMode::WORDS.to_vec(),
        Field::Subsidised | Field::Completed => YesNo::WORDS.to_vec(),
        Field::PlaceOfWork => Destination::WORDS.to_vec(),
        Field::Township | Field::Village => units().townships.iter().map(|unit| unit.name).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_only_what_its_column_is_read_by() {
        for (field, value) in [
            (Field::Sector, "工程"),
            (Field::Completed, "是"),
            (Field::PlaceOfWork, "四川省成都市"),
            (Field::Township, "硕督"),
            (Field::Village, "久嘎村"),
        ] {
            assert!(fits(field, value), "{field:?} {value}");
        }
        for (field, value) in [
            (Field::Sector, "idustry"),
            (Field::Sector, "self"),
            (Field::Completed, "industry"),
            (Field::PlaceOfWork, "外地"),
            (Field::Township, "测试镇"),
            (Field::Employer, "样本合作社"),
        ] {
            assert!(!fits(field, value), "{field:?} {value}");
        }
        for field in Field::ALL {
            assert!(known(*field).into_iter().all(|value| fits(*field, value)), "{field:?}");
        }
    }
}
