//! The units of the country as far as the reference data go: provinces, prefectures, the counties of the
//! region, the townships and villages of the county. Of the counties of other provinces the cities are there (all
//! county-level units whose name ends in 市, of the same edition of 2023 as the rest): ledgers name them without
//! their province.

use std::collections::HashMap;
use std::sync::OnceLock;

/// The region and the county of this edition of the reference data.
pub const REGION: &str = "54";
pub const COUNTY: &str = "540329";

const DIVISIONS: &str = include_str!("../../data/divisions.csv");

/// One administrative unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unit {
    /// 2, 4, 6, 9 or 12 digits; the code of a unit begins with that of the unit above it.
    pub code: &'static str,
    pub name: &'static str,
}

/// All units and the ways to find them.
pub struct Units {
    /// The provinces, prefectures and counties that are known.
    pub upper: Vec<Unit>,
    /// The townships of the county, in the order of their codes.
    pub townships: Vec<Unit>,
    /// The villages of the county.
    pub villages: Vec<Unit>,
    /// Every writing of every unit; `true` when the writing leaves out the kind of unit (成都 for 成都市).
    names: HashMap<String, Vec<(&'static str, bool)>>,
    longest: usize,
}

/// The units, read once.
pub fn units() -> &'static Units {
    static UNITS: OnceLock<Units> = OnceLock::new();
    UNITS.get_or_init(|| Units::read(DIVISIONS))
}

/// The ethnic names inside the names of autonomous units.
const AUTONOMOUS: &[&str] = &[
    "土家族",
    "苗族",
    "布依族",
    "侗族",
    "壮族",
    "藏族",
    "羌族",
    "彝族",
    "回族",
    "蒙古族",
    "蒙古",
    "哈萨克",
    "柯尔克孜",
    "傣族",
    "景颇族",
    "白族",
    "哈尼族",
    "傈僳族",
    "朝鲜族",
    "维吾尔",
];

impl Units {
    fn read(csv: &'static str) -> Units {
        let (upper, townships, villages) = (Vec::new(), Vec::new(), Vec::new());
        let mut units = Units { upper, townships, villages, names: HashMap::new(), longest: 0 };
        for line in csv.lines().skip(1) {
            let mut parts = line.trim_end().split(',');
            let (Some(code), Some(_), Some(level), Some(name)) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            let unit = Unit { code, name };
            if name == "市辖区" || name == "县" || name.contains("直辖县级") {
                continue;
            }
            units.add(name.to_owned(), code, false);
            match level {
                "township" => {
                    units.townships.push(unit);
                    units.add_stem(township_stem(name), code);
                }
                "village" => {
                    units.villages.push(unit);
                    let stem = village_stem(name);
                    units.add(format!("{stem}村"), code, false);
                    units.add_stem(stem, code);
                }
                "county" => {
                    units.upper.push(unit);
                    let stem = name.trim_end_matches(['县', '市', '区']);
                    if !is_ambiguous(stem) {
                        units.add_stem(stem, code);
                    }
                }
                _ => {
                    units.upper.push(unit);
                    for stem in upper_stems(name) {
                        units.add_stem(&stem, code);
                    }
                }
            }
        }
        if let Ok(words) = super::words::PlaceWords::get() {
            for (name, code) in &words.former {
                if let Some(code) = csv.lines().filter_map(|line| line.split(',').next()).find(|known| known == code) {
                    units.add(name.clone(), code, false);
                }
            }
        }
        units
    }

    fn add(&mut self, name: String, code: &'static str, short: bool) {
        self.longest = self.longest.max(name.len());
        let known = self.names.entry(name).or_default();
        if !known.iter().any(|(other, _)| *other == code) {
            known.push((code, short));
        }
    }

    /// A name without its kind of unit, when two characters or more are left.
    fn add_stem(&mut self, stem: &str, code: &'static str) {
        if stem.chars().count() >= 2 {
            self.add(stem.to_owned(), code, true);
        }
    }

    /// The longest name at the head of `text` that `fits`: its length in bytes, its code and whether it is short.
    pub fn head(&self, text: &str, fits: impl Fn(&str, bool) -> bool) -> Option<(usize, &'static str, bool)> {
        let mut end = self.longest.min(text.len());
        while end > 0 {
            if text.is_char_boundary(end) {
                let found = self.names.get(&text[..end]).and_then(|known| known.iter().find(|(code, short)| fits(code, *short)));
                if let Some((code, short)) = found {
                    return Some((end, code, *short));
                }
            }
            end -= 1;
        }
        None
    }

    /// All units with exactly this writing.
    pub fn named(&self, name: &str) -> &[(&'static str, bool)] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }
}

/// 合作 is a word before it is a city.
fn is_ambiguous(stem: &str) -> bool {
    super::words::PlaceWords::get().is_ok_and(|places| places.ambiguous.iter().any(|word| word == stem))
}

/// 硕督 of 硕督镇.
pub fn township_stem(name: &str) -> &str {
    name.trim_end_matches(['镇', '乡'])
}

/// 尼亚 of 尼亚村村委会, 尼亚村 and 尼亚; 德康 of 德康社区居委会.
pub fn village_stem(name: &str) -> &str {
    let mut stem = name;
    for suffix in ["村民委员会", "居民委员会", "村委会", "居委会", "委会", "社区", "村"] {
        if let Some(shorter) = stem.strip_suffix(suffix).filter(|shorter| !shorter.is_empty()) {
            stem = shorter;
        }
    }
    stem
}

/// Whether words say a unit by its name, a village also without its committee: 硕督村 for 硕督村村委会.
pub fn is_said(words: &str, name: &str) -> bool {
    let stem = village_stem(name);
    words.contains(name) || (stem != name && words.contains(&format!("{stem}村")))
}

/// The short forms of a province or prefecture: 西藏; 甘孜 and 甘孜州; 那曲.
fn upper_stems(name: &str) -> Vec<String> {
    let mut stems = Vec::new();
    for suffix in ["特别行政区", "自治区", "自治州", "省", "市", "地区", "盟"] {
        let Some(stem) = name.strip_suffix(suffix) else { continue };
        let mut stem = stem;
        while let Some(shorter) =
            AUTONOMOUS.iter().chain(&["维吾尔"]).find_map(|people| stem.strip_suffix(people)).filter(|s| !s.is_empty())
        {
            if name == "内蒙古自治区" {
                break;
            }
            stem = shorter;
        }
        stems.push(stem.to_owned());
        if suffix == "自治州" {
            stems.push(format!("{stem}州"));
        }
        break;
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_are_cut_as_ledgers_write_them() {
        for name in ["尼亚村村委会", "尼亚村", "尼亚", "尼亚村民委员会"] {
            assert_eq!(village_stem(name), "尼亚", "{name}");
        }
        assert_eq!(village_stem("德康社区居委会"), "德康");
        assert_eq!(village_stem("巴村村委会"), "巴");
        assert_eq!(upper_stems("甘孜藏族自治州"), ["甘孜", "甘孜州"]);
        assert_eq!(upper_stems("恩施土家族苗族自治州")[0], "恩施");
        assert_eq!(upper_stems("内蒙古自治区"), ["内蒙古"]);
        assert_eq!(upper_stems("广西壮族自治区"), ["广西"]);
    }

    #[test]
    fn the_county_has_its_townships_and_villages() {
        assert_eq!((units().townships.len(), units().villages.len()), (11, 70));
        assert_eq!(units().named("米林县"), [("540481", false)]);
        assert_eq!((units().named("西昌市"), units().named("西昌")), (&[("513401", false)][..], &[("513401", true)][..]));
        assert_eq!((units().named("合作市").len(), units().named("合作").len()), (1, 0), "a word before it is a city");
    }
}
