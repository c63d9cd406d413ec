//! Places of work: names of divisions by code, and how far one is from another. Pure, from the reference data.

use leka_platform::office::COUNTY;
use leka_sheets::check::units::{Unit, units};

/// The township and the village (if the code says one) of a place in the county, by name.
pub fn names(division: &str) -> Vec<&'static str> {
    let named = |list: &'static [Unit], length: usize| {
        let code = division.get(..length)?;
        list.iter().find(|unit| unit.code == code).map(|unit| unit.name)
    };
    [named(&units().townships, 9), named(&units().villages, 12)].into_iter().flatten().collect()
}

/// The name of a township or village of the county.
pub fn name(code: &str) -> Option<&'static str> {
    let list = if code.len() == 12 { &units().villages } else { &units().townships };
    list.iter().find(|unit| unit.code == code).map(|unit| unit.name)
}

/// The townships of the county: code and name, in the order of the plan.
pub fn townships() -> impl Iterator<Item = (&'static str, &'static str)> {
    units().townships.iter().map(|unit| (unit.code, unit.name))
}

/// The villages of a township: code and name.
pub fn villages(township: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    units().villages.iter().filter(move |unit| unit.code.starts_with(township)).map(|unit| (unit.code, unit.name))
}

/// A division as twelve digits, filled with zeros; what is known only by how far it is gets a code of that kind. 0:
/// not known.
pub fn twelve_digits(division: &str, destination: &str) -> u64 {
    let code = match (division.is_empty(), destination) {
        (false, _) => division,
        (true, "county") => COUNTY,
        (true, "region") => "54",
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
    pub fn holds(&self, place: u64) -> bool {
        match self {
            Area::Division(code) => within(place, code),
            Area::Region => within(place, "54"),
            Area::Outside => place != 0 && !within(place, "54"),
        }
    }
    /// 0 inside; then the same township, the county, the region, outside of it, not known.
    pub fn distance(&self, place: u64) -> u8 {
        let township = match self {
            Area::Division(code) => code.get(..9),
            _ => None,
        };
        if self.holds(place) {
            0
        } else if township.is_some_and(|code| within(place, code)) {
            1
        } else if within(place, COUNTY) {
            2
        } else if within(place, "54") {
            3
        } else if place != 0 {
            4
        } else {
            5
        }
    }
}

fn within(place: u64, code: &str) -> bool {
    let digits = u32::try_from(code.len()).unwrap_or(12).min(12);
    code.parse::<u64>().is_ok_and(|code| place / 10u64.pow(12 - digits) == code)
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
        assert!(area.holds(place(code, "county")) && area.holds(village));
        let other = place("540329000", "");
        assert!(!area.holds(other) && Area::find("540329").unwrap().holds(other));
        assert!(Area::Region.holds(other) && Area::Region.holds(place("", "region")) && !Area::Outside.holds(other));
        assert!(Area::Outside.holds(place("510107", "")) && Area::Outside.holds(place("", "outside_region")));
        assert!(!Area::Outside.holds(0) && !Area::Region.holds(0));
        let far = [village, other, place("540302", ""), place("51", ""), 0].map(|at| area.distance(at));
        assert_eq!(far, [0, 2, 3, 4, 5]);
    }

    #[test]
    fn sec_17_only_places_that_exist_are_areas() {
        for word in ["", "5403", "540328", "540329999", "540329100999", "5403291x0", "all"] {
            assert_eq!(Area::find(word), None, "{word}");
        }
    }
}
