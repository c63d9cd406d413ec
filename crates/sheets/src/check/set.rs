//! `--set DIM=VALUE`: what the person says for the whole file. A cell that states something wins; the
//! setting speaks for cells that are blank and columns that are absent.

use super::dates;
use super::personal_numbers::{self, Sought};
use super::places::{self, Place};
use super::types::Context;
use super::words::{self, Listed};
use crate::cells::Cell;
use crate::protocol::{Field, Kind};
use leka_core::{Channel, Destination, PlacementKind, Sector, TrainingMode, YesNo};

/// The dimension that a field is set by: its word, and for the place of work `destination`.
pub(super) fn text(context: &Context, field: Field) -> Option<&str> {
    if context.set.is_empty() {
        return None;
    }
    let found = context.set.get(field.word()).or_else(|| match field {
        Field::PlaceOfWork => context.set.get("destination").or_else(|| context.set.get("place")),
        _ => None,
    });
    found.map(String::as_str).filter(|text| !text.trim().is_empty())
}

/// A closed-list value that was set.
pub(super) fn value<T: Listed>(context: &Context, field: Field) -> Option<T> {
    words::value(text(context, field)?)
}

/// The dimensions that were set but that this kind of file does not have, or whose value is not known.
pub fn unusable(kind: Kind, context: &Context) -> Vec<(String, String)> {
    // A number of a person is never said for all rows (SEC-34).
    let sought = if kind == Kind::Vacancies { Sought::Identity } else { Sought::Both };
    let shown = |value: &String| personal_numbers::without(value, sought).map_or_else(|| value.clone(), |(left, _)| left);
    context
        .set
        .iter()
        .filter(|(dimension, value)| personal_numbers::stand_in(value, sought) || !usable(kind, dimension, value, context))
        .map(|(d, v)| (d.clone(), shown(v)))
        .collect()
}

fn usable(kind: Kind, dimension: &str, value: &str, context: &Context) -> bool {
    let field = match dimension {
        "destination" | "place" => Some(Field::PlaceOfWork),
        word => Field::find(word),
    };
    let placements = kind == Kind::Placements;
    let trainings = kind == Kind::Trainings;
    match field {
        Some(Field::Sector) => placements && words::value::<Sector>(value).is_some(),
        Some(Field::Channel) => placements && words::value::<Channel>(value).is_some(),
        Some(Field::PlacementKind) => placements && words::value::<PlacementKind>(value).is_some(),
        Some(Field::PlaceOfWork) if dimension == "destination" => {
            (placements || kind == Kind::Vacancies)
                && (words::value::<Destination>(value).is_some() || super::destination::parse(value) != Destination::Unknown)
        }
        Some(Field::PlaceOfWork | Field::Employer) => placements || kind == Kind::Vacancies,
        Some(Field::Trade) => placements,
        Some(Field::End) if kind == Kind::Vacancies => dates::parse(&Cell::Text(value.to_owned()), context.plan_year).is_ok(),
        Some(Field::TrainingMode) => trainings && words::value::<TrainingMode>(value).is_some(),
        Some(Field::Subsidised | Field::Completed) => trainings && words::value::<YesNo>(value).is_some(),
        Some(Field::Institution | Field::Course) => trainings,
        Some(Field::Start | Field::End) => {
            (placements || trainings) && dates::parse(&Cell::Text(value.to_owned()), context.plan_year).is_ok()
        }
        Some(Field::Township) => {
            !matches!(kind, Kind::Targets | Kind::Vacancies) && matches!(places::parse(value, None), Place::Township { .. })
        }
        Some(Field::Village) => !matches!(kind, Kind::Targets | Kind::Vacancies),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leka_core::Day;

    #[test]
    fn settings_that_cannot_be_meant_are_named() {
        let set =
            [("sector", "project"), ("channel", "有组织"), ("sectr", "project"), ("township", "硕督镇"), ("completed", "yes")];
        let context = Context {
            today: Day::first_of_year(2022),
            plan_year: 2022,
            set: set.iter().map(|(d, v)| ((*d).to_owned(), (*v).to_owned())).collect(),
            words: Default::default(),
        };
        let named = |kind| unusable(kind, &context).into_iter().map(|(d, _)| d).collect::<Vec<_>>();
        assert_eq!(named(Kind::Placements), ["completed", "sectr"]);
        assert_eq!(named(Kind::Trainings), ["channel", "sector", "sectr"]);
    }
}
