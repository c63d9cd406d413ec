//! What invented residents of the demo would like, kept as they would keep it.

use super::acts::keep_in;
use super::model::Said;
use crate::people::store as people;
use leka_platform::{Failure, Write};

/// Answers of one invented person, as the form sends them.
const ANSWERS: &[&[(&str, &str)]] = &[
    &[("wants", "cooking"), ("wants", "serving"), ("can", "cooking"), ("farthest", "county"), ("pay", "2600"), ("night", "no")],
    &[
        ("wants", "driving"),
        ("can", "digger"),
        ("farthest", "region"),
        ("pay", "4500"),
        ("spoken", "tibetan"),
        ("lodging", "some"),
    ],
    &[("wants", "herding"), ("farthest", "township"), ("months", "5"), ("months", "6"), ("months", "7"), ("hazards", "machines")],
];

/// The first person says the first, and so on.
pub async fn make(write: &Write, persons: &[i64]) -> Result<(), Failure> {
    for (person, answers) in persons.iter().zip(ANSWERS) {
        let Some(person) = people::find(write.tx(), *person).await? else { continue };
        let pairs = answers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        keep_in(write.tx(), write.desk(), &person, Said::read(pairs)?, false).await?;
    }
    Ok(())
}
