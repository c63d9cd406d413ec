//! Which divisions there are, as far as the reference data go: all provinces and prefectures, the counties of the region, the
//! townships of the county (`crates/sheets/data/divisions.csv`). What they do not reach to is not doubted: another county's
//! plan is as good as this one's.

const DIVISIONS: &str = include_str!("../../sheets/data/divisions.csv");

/// The region whose counties are all listed.
const REGION: &str = "54";

/// Codes that were in force until 2023 (`places::acts` has their names and days): a plan of an earlier year has them.
const FORMER: &[&str] = &["540422", "540530"];

/// Code and name of every division that is listed.
fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    DIVISIONS.lines().skip(1).filter_map(|line| {
        let mut parts = line.trim_end().split(',');
        Some((parts.next()?, parts.nth(2)?))
    })
}

fn is_listed(code: &str) -> bool {
    all().any(|(known, _)| known == code)
}

/// Whether six digits can be a county: listed, or in a prefecture whose counties are not listed.
pub(crate) fn is_county(code: &str) -> bool {
    let (Some(province), Some(prefecture)) = (code.get(..2), code.get(..4)) else { return false };
    if is_listed(code) || FORMER.contains(&code) {
        return true;
    }
    // Three provinces are listed without anything inside.
    let divided = all().any(|(known, _)| known.len() == 4 && known.starts_with(province));
    province != REGION && (is_listed(prefecture) || (!divided && is_listed(province)))
}

/// The townships of a county, code and name; none when the reference data do not reach to them.
pub(crate) fn townships_of(county: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    all().filter(move |(code, _)| code.len() == 9 && code.starts_with(county))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_is_refused() {
        for county in ["540329", "540328", "540481", "540422", "510107", "513401", "110101", "632801", "810001"] {
            assert!(is_county(county), "{county}");
        }
        for county in ["999999", "540399", "123456", "540000", "000000", "519901"] {
            assert!(!is_county(county), "{county}");
        }
        assert_eq!((townships_of("540329").count(), townships_of("540328").count()), (11, 0));
        assert!(townships_of("540329").all(|(_, name)| !name.is_empty()));
    }
}
