//! What the address of a page or answer asks for. Unknown keys are refused (SEC-17).

use leka_core::Day;
use leka_platform::counting::Basis;
use leka_platform::counting::figures;
use leka_platform::office::PlanInForce;
use leka_platform::web::decode;
use leka_platform::{Failure, Kind};

/// The pairs of a query, decoded.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query; refuses keys that are not in `known`.
    pub fn read(text: &str, known: &[&str]) -> Result<Query, Failure> {
        let mut pairs = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name), decode(value));
            if !known.contains(&name.as_str()) {
                return Err(Failure::input("figures-failure-key").arg("key", name));
            }
            pairs.push((name, value));
        }
        Ok(Query(pairs))
    }
    /// The value of a key; empty is the same as absent.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }
    /// All values of a key, also those joined by commas.
    pub fn all(&self, name: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(known, _)| known == name);
        values.flat_map(|(_, value)| value.split(',')).map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned).collect()
    }
    /// The pairs whose key is one of these (dimensions), in the order of the address.
    pub fn of(&self, names: &[String]) -> Vec<(String, String)> {
        self.0.iter().filter(|(name, value)| names.contains(name) && !value.is_empty()).cloned().collect()
    }
}

/// The as-of day that was asked for, checked against today (contract, "As-of").
pub fn day(plan: &PlanInForce, today: Day, query: &Query) -> Result<Day, Failure> {
    let asked = match query.one("as_of") {
        None => None,
        Some(text) => Some(text.parse::<Day>().map_err(|_| Failure::new(Kind::Input, "figures-failure-day").arg("day", text))?),
    };
    figures::as_of(plan, today, asked).map_err(|failure| Failure { message: "figures-failure-later".to_owned(), ..failure })
}

/// Reported unless `basis=confirmed`.
pub fn basis(query: &Query) -> Result<Basis, Failure> {
    match query.one("basis") {
        None => Ok(Basis::Reported),
        Some(word) => Basis::find(word).ok_or_else(|| Failure::input("figures-failure-basis").arg("basis", word)),
    }
}

/// The page that was asked for, from 1.
pub fn page(query: &Query) -> Result<u64, Failure> {
    match query.one("page") {
        None => Ok(1),
        Some(text) => match text.parse::<u64>() {
            Ok(page) if (1..=1_000_000).contains(&page) => Ok(page),
            _ => Err(Failure::input("figures-failure-page").arg("page", text)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_17_unknown_keys_are_refused() {
        assert_eq!(Query::read("as_of=2022-01-01&x=1", &["as_of"]).unwrap_err().message, "figures-failure-key");
        let query = Query::read("by=township,month&by=sector&institution=%E6%B5%8B+a%zz", &["by", "institution"]).unwrap();
        assert_eq!(query.all("by"), ["township", "month", "sector"]);
        assert_eq!(query.one("institution"), Some("测 a%zz"));
    }

    #[test]
    fn pages_and_bases_are_read_or_refused() {
        let query = |text: &str| Query::read(text, &["page", "basis"]).unwrap();
        assert_eq!(page(&query("")).unwrap(), 1);
        assert!(page(&query("page=0")).is_err() && page(&query("page=x")).is_err());
        assert_eq!(basis(&query("basis=confirmed")).unwrap(), Basis::Confirmed);
        assert!(basis(&query("basis=x")).is_err());
    }
}
