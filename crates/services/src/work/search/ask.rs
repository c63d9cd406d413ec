//! What may be asked of a list of vacancies. Anything else is refused with a sentence (SEC-17, SEC-20).

use crate::work::fields::{CONTRACTS, KINDS};
use crate::work::places::Area;
use leka_platform::Failure;
use leka_platform::web::encode;

/// The order of a list. None of them can be moved by a target, an employer or an arranger.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sort {
    /// By the moment at which it was first shown.
    #[default]
    Newest,
    /// By what is certain for a month at the stated hours.
    Pay,
    /// By how far it is from the place that was chosen (else from the county), then the newest.
    Nearest,
}

impl Sort {
    pub const ALL: [Sort; 3] = [Sort::Newest, Sort::Pay, Sort::Nearest];
    pub const fn word(self) -> &'static str {
        match self {
            Sort::Newest => "newest",
            Sort::Pay => "pay",
            Sort::Nearest => "nearest",
        }
    }
}

/// At most so many hours a week.
pub const HOURS: [&str; 3] = ["44", "40", "20"];
/// With a place to sleep: free, or free or paid.
pub const LODGINGS: [&str; 2] = ["free", "some"];

/// One query.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ask {
    /// As typed, trimmed.
    pub text: String,
    pub place: Option<Area>,
    /// Yuan a month, at least.
    pub pay: Option<i64>,
    pub kind: Option<&'static str>,
    pub hours: Option<&'static str>,
    pub lodging: Option<&'static str>,
    /// 1 to 12: there is work in this month.
    pub month: Option<u8>,
    pub contract: Option<&'static str>,
    pub sort: Sort,
    /// From 1.
    pub page: u64,
}

/// The keys in the order of the form.
pub const KEYS: [&str; 10] = ["q", "place", "pay", "kind", "hours", "lodging", "month", "contract", "sort", "page"];

/// The most characters of a query.
const LONGEST: usize = 100;

fn refused(message: &str, key: &str, known: &[&str]) -> Failure {
    let short: String = key.chars().filter(|c| !c.is_control()).take(30).collect();
    Failure::input(message).arg("key", short).arg("known", known.join(", "))
}

fn one_of(key: &str, value: &str, words: &[&'static str]) -> Result<Option<&'static str>, Failure> {
    let found = words.iter().copied().find(|word| *word == value);
    found.map(Some).ok_or_else(|| refused("vacancies-failure-value", key, words))
}

fn number(key: &str, value: &str, most: u64) -> Result<u64, Failure> {
    let plain: String = value.chars().map(leka_sheets::check::text::half_width).filter(|c| *c != ',' && *c != ' ').collect();
    match plain.parse::<u64>() {
        Ok(number) if number <= most => Ok(number),
        _ => Err(refused("vacancies-failure-number", key, &[])),
    }
}

impl Ask {
    /// Reads the pairs of an address or a form. Blank values say nothing; an unknown key, a value outside of its list
    /// and a key given twice are refused.
    pub fn read(pairs: &[(String, String)]) -> Result<Ask, Failure> {
        let mut ask = Ask { page: 1, ..Ask::default() };
        let mut seen: Vec<&str> = Vec::new();
        for (key, value) in pairs {
            let Some(key) = KEYS.iter().copied().find(|known| *known == key.as_str()) else {
                return Err(refused("vacancies-failure-key", key, &KEYS));
            };
            if seen.contains(&key) {
                return Err(refused("vacancies-failure-twice", key, &[]));
            }
            seen.push(key);
            let value = value.trim();
            if !value.is_empty() {
                ask.take(key, value)?;
            }
        }
        Ok(ask)
    }

    fn take(&mut self, key: &str, value: &str) -> Result<(), Failure> {
        match key {
            "q" if value.chars().count() > LONGEST => return Err(refused("vacancies-failure-long", key, &[])),
            "q" => self.text = value.to_owned(),
            "place" => match Area::find(value) {
                Some(area) => self.place = Some(area),
                None => return Err(refused("vacancies-failure-place", key, &[])),
            },
            "pay" => self.pay = i64::try_from(number(key, value, 1_000_000)?).ok().filter(|pay| *pay > 0),
            "kind" => self.kind = one_of(key, value, KINDS)?,
            "hours" => self.hours = one_of(key, value, &HOURS)?,
            "lodging" => self.lodging = one_of(key, value, &LODGINGS)?,
            "month" => match number(key, value, 12)? {
                0 => return Err(refused("vacancies-failure-number", key, &[])),
                month => self.month = u8::try_from(month).ok(),
            },
            "contract" => self.contract = one_of(key, value, CONTRACTS)?,
            "sort" => match Sort::ALL.into_iter().find(|sort| sort.word() == value) {
                Some(sort) => self.sort = sort,
                None => return Err(refused("vacancies-failure-value", key, &Sort::ALL.map(Sort::word))),
            },
            _ => self.page = number(key, value, 1_000_000)?.max(1),
        }
        Ok(())
    }

    /// What is asked, as pairs of an address, in the order of the form; the first page and the usual order say nothing.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut out = Vec::new();
        let mut push = |key: &'static str, value: Option<String>| {
            if let Some(value) = value {
                out.push((key, value));
            }
        };
        push("q", (!self.text.is_empty()).then(|| self.text.clone()));
        push("place", self.place.as_ref().map(|place| place.word().to_owned()));
        push("pay", self.pay.map(|pay| pay.to_string()));
        push("kind", self.kind.map(str::to_owned));
        push("hours", self.hours.map(str::to_owned));
        push("lodging", self.lodging.map(str::to_owned));
        push("month", self.month.map(|month| month.to_string()));
        push("contract", self.contract.map(str::to_owned));
        push("sort", (self.sort != Sort::Newest).then(|| self.sort.word().to_owned()));
        push("page", (self.page > 1).then(|| self.page.to_string()));
        out
    }

    /// The address of this query under a path.
    pub fn address(&self, path: &str) -> String {
        let pairs: Vec<String> = self.pairs().iter().map(|(key, value)| format!("{key}={}", encode(value))).collect();
        if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
    }

    /// The same query without one of its keys, on its first page.
    pub fn without(&self, key: &str) -> Ask {
        let mut ask = Ask { page: 1, ..self.clone() };
        match key {
            "q" => ask.text.clear(),
            "place" => ask.place = None,
            "pay" => ask.pay = None,
            "kind" => ask.kind = None,
            "hours" => ask.hours = None,
            "lodging" => ask.lodging = None,
            "month" => ask.month = None,
            "contract" => ask.contract = None,
            _ => {}
        }
        ask
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Ask, Failure> {
        Ask::read(&pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn sec_17_unknown_keys_and_values_are_refused_by_name() {
        let all = [
            ("q", " 厨师 "),
            ("place", "540329"),
            ("pay", "４,000"),
            ("kind", "seasonal"),
            ("hours", "44"),
            ("lodging", "free"),
            ("month", "7"),
            ("contract", "fixed"),
            ("sort", "nearest"),
            ("page", "2"),
        ];
        let ask = read(&all).unwrap();
        assert_eq!((ask.text.as_str(), ask.pay, ask.month, ask.page), ("厨师", Some(4000), Some(7), 2));
        let again: Vec<(&str, String)> = ask.pairs();
        assert_eq!(Ask::read(&again.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<Vec<_>>()).unwrap(), ask);
        assert_eq!(read(&all.map(|(key, _)| (key, " "))).unwrap(), Ask { page: 1, ..Ask::default() });
        for (key, message) in [
            ("employer", "vacancies-failure-key"),
            ("Q", "vacancies-failure-key"),
            ("kind", "vacancies-failure-value"),
            ("sort", "vacancies-failure-value"),
            ("place", "vacancies-failure-place"),
            ("pay", "vacancies-failure-number"),
            ("month", "vacancies-failure-number"),
            ("page", "vacancies-failure-number"),
        ] {
            assert_eq!(read(&[(key, "-1")]).unwrap_err().message, message, "{key}");
        }
        assert_eq!(read(&[("month", "13")]).unwrap_err().message, "vacancies-failure-number");
        assert_eq!(read(&[("q", "a"), ("q", "b")]).unwrap_err().message, "vacancies-failure-twice");
        assert_eq!(read(&[("q", &"a".repeat(101))]).unwrap_err().message, "vacancies-failure-long");
    }

    #[test]
    fn a_filter_is_dropped_and_the_page_with_it() {
        let ask = read(&[("q", "厨师"), ("pay", "4000"), ("page", "3")]).unwrap();
        assert_eq!(ask.without("pay").address("/vacancies"), "/vacancies?q=%E5%8E%A8%E5%B8%88");
        assert_eq!(ask.without("q").address("/vacancies"), "/vacancies?pay=4000");
    }
}
