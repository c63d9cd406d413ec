//! Places of work: names of divisions by code, and how far one is from another. Pure, from the reference data.

use leka_platform::office::COUNTY;
use leka_search::Area as Spans;
use leka_sheets::check::units::{REGION, Unit, is_said, units, village_stem};

/// The township and the village (if the code says one) of a place in the county, by name.
pub fn names(division: &str) -> Vec<&'static str> {
    let named = |list: &'static [Unit], length: usize| {
        let code = division.get(..length)?;
        list.iter().find(|unit| unit.code == code).map(|unit| unit.name)
    };
    [named(&units().townships, 9), named(&units().villages, 12)].into_iter().flatten().collect()
}

/// A place of work as lists say it: township and village by name, unless the words already say them, and the words.
pub fn with_names(division: &str, words: &str) -> String {
    names(division).into_iter().filter(|name| !is_said(words, name)).chain([words]).collect()
}

/// The name of a township or village of the county.
pub fn name(code: &str) -> Option<&'static str> {
    let list = if code.len() == 12 { &units().villages } else { &units().townships };
    list.iter().find(|unit| unit.code == code).map(|unit| unit.name)
}

/// The province of a division, and below it prefecture, county and township, by name as far as its code says; empty where it says
/// nothing.
pub fn address_of(division: &str) -> (&'static str, String) {
    let named = |length: usize| {
        let code = division.get(..length)?;
        units().upper.iter().chain(&units().townships).find(|unit| unit.code == code).map(|unit| unit.name)
    };
    (named(2).unwrap_or_default(), [4, 6, 9].into_iter().filter_map(named).collect())
}

/// The townships of the county: code and name, in the order of the plan.
pub fn townships() -> impl Iterator<Item = (&'static str, &'static str)> {
    units().townships.iter().map(|unit| (unit.code, unit.name))
}

/// The villages of a township: code and name.
pub fn villages(township: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    units().villages.iter().filter(move |unit| unit.code.starts_with(township)).map(|unit| (unit.code, unit.name))
}

/// The code of a village of that township by its name, however much of 村民委员会 stands behind it.
pub fn village_of(township: &str, name: &str) -> Option<&'static str> {
    let own = village_stem(name);
    villages(township).find(|(_, name)| !own.is_empty() && village_stem(name) == own).map(|(code, _)| code)
}

/// A division as twelve digits, filled with zeros; what is known only by how far it is gets a code of that kind. 0:
/// not known.
pub fn twelve_digits(division: &str, destination: &str) -> u64 {
    let code = match (division.is_empty(), destination) {
        (false, _) => division,
        (true, "county") => COUNTY,
        (true, "region") => REGION,
        (true, "outside_region") => "99",
        _ => return 0,
    };
    let filled = format!("{code:0<12}");
    filled.get(..12).and_then(|code| code.parse().ok()).unwrap_or(0)
}

/// Where somebody looks for work, or where distance begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Area {
    /// County, township or village, by its code.
    Division(String),
    /// The region, the county included.
    Region,
    /// Outside of the region.
    Outside,
}

impl Area {
    /// A code of the county or its parts, `region`, `outside`.
    pub fn find(word: &str) -> Option<Area> {
        match word {
            "region" => Some(Area::Region),
            "outside" => Some(Area::Outside),
            COUNTY => Some(Area::Division(COUNTY.to_owned())),
            code => matches!(code.len(), 9 | 12).then(|| name(code))?.map(|_| Area::Division(code.to_owned())),
        }
    }
    pub fn word(&self) -> &str {
        match self {
            Area::Division(code) => code,
            Area::Region => "region",
            Area::Outside => "outside",
        }
    }
    /// As spans of codes of twelve digits.
    pub fn spans(&self) -> Spans {
        match self {
            Area::Division(code) => spans(code),
            Area::Region => spans(REGION),
            Area::Outside => spans(REGION).outside(),
        }
    }
    /// Itself; then its township, the county, the region, outside of it: what lies in none of them is not known.
    pub fn rings(&self) -> Vec<Spans> {
        let township = match self {
            Area::Division(code) => code.get(..9).map(spans),
            Area::Region | Area::Outside => None,
        };
        let rest = [spans(COUNTY), spans(REGION), spans(REGION).outside()];
        std::iter::once(self.spans()).chain(township).chain(rest).collect()
    }
    pub fn rings_of_county() -> Vec<Spans> {
        Area::Division(COUNTY.to_owned()).rings()
    }
}

fn spans(code: &str) -> Spans {
    Spans::of(code.parse().unwrap_or(0), u32::try_from(code.len()).unwrap_or(12))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_lie_inside_each_other() {
        let (code, name_of) = townships().next().unwrap();
        let area = Area::find(code).unwrap();
        assert_eq!(name(code), Some(name_of));
        let place = |division: &str, destination: &str| twelve_digits(division, destination);
        let village = place(&format!("{code}201"), "county");
        let holds = |area: &Area, place: u64| area.spans().holds(place);
        assert!(holds(&area, place(code, "county")) && holds(&area, village));
        let other = place("540329000", "");
        assert!(!holds(&area, other) && holds(&Area::find("540329").unwrap(), other));
        assert!(holds(&Area::Region, other) && holds(&Area::Region, place("", "region")) && !holds(&Area::Outside, other));
        assert!(holds(&Area::Outside, place("510107", "")) && holds(&Area::Outside, place("", "outside_region")));
        assert!(!holds(&Area::Outside, 0) && !holds(&Area::Region, 0));
        let rings = area.rings();
        let far =
            [village, other, place("540302", ""), place("51", ""), 0].map(|at| rings.iter().position(|ring| ring.holds(at)));
        assert_eq!(far, [Some(0), Some(2), Some(3), Some(4), None]);
    }

    #[test]
    fn m_02_a_place_is_said_once_and_its_address_is_that_of_its_code() {
        let (code, name) = villages("540329100").next().unwrap();
        let stem = village_stem(name);
        assert_eq!(with_names(code, &format!("孜托镇{stem}村")), format!("孜托镇{stem}村"));
        assert_eq!(with_names(code, "东头"), format!("孜托镇{name}东头"));
        assert_eq!(address_of(code), ("西藏自治区", "昌都市洛隆县孜托镇".to_owned()));
        assert_eq!(address_of("51"), ("四川省", String::new()));
        assert_eq!(address_of(""), ("", String::new()));
    }

    #[test]
    fn sec_17_only_places_that_exist_are_areas() {
        for word in ["", "5403", "540328", "540329999", "540329100999", "5403291x0", "all"] {
            assert_eq!(Area::find(word), None, "{word}");
        }
    }
}
