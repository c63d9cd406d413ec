//! The numbers of `data/weights.toml`, read while the crate is compiled: a wrong file is no program.

use crate::model::Ring;

const FILE: &[u8] = include_bytes!("../data/weights.toml");

/// The weights in force.
pub const WEIGHTS: Weights = Weights::read(FILE);

/// How much each part counts, and where its points end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weights {
    /// Of 100, together.
    pub near: u32,
    pub pay: u32,
    pub wish: u32,
    pub skill: u32,
    pub season: u32,
    pub fresh: u32,
    /// Points by [`Ring`], the nearest first; the last is 0: not stated.
    pub rings: [u32; 7],
    /// Yuan for a month.
    pub pay_full: u32,
    pub fresh_days: u32,
}

impl Weights {
    const fn read(file: &[u8]) -> Weights {
        let weights = Weights {
            near: number(file, b"weight_near"),
            pay: number(file, b"weight_pay"),
            wish: number(file, b"weight_wish"),
            skill: number(file, b"weight_skill"),
            season: number(file, b"weight_season"),
            fresh: number(file, b"weight_fresh"),
            rings: [
                number(file, b"near_village"),
                number(file, b"near_township"),
                number(file, b"near_county"),
                number(file, b"near_prefecture"),
                number(file, b"near_region"),
                number(file, b"near_outside"),
                0,
            ],
            pay_full: number(file, b"pay_full"),
            fresh_days: number(file, b"fresh_days"),
        };
        let sum = weights.near + weights.pay + weights.wish + weights.skill + weights.season + weights.fresh;
        assert!(sum == 100, "the weights of data/weights.toml add up to 100");
        let mut at = 0;
        while at + 1 < weights.rings.len() {
            assert!(weights.rings[at] <= 1000, "points go up to 1000");
            assert!(weights.rings[at] >= weights.rings[at + 1], "what is nearer has no fewer points");
            at += 1;
        }
        assert!(weights.pay_full > 0 && weights.fresh_days > 0, "a span of nothing");
        weights
    }

    /// Points for how far it is.
    pub const fn ring(&self, ring: Ring) -> u32 {
        self.rings[ring as usize]
    }
}

/// The number of the line `key = number`.
const fn number(file: &[u8], key: &[u8]) -> u32 {
    let mut at = 0;
    while at < file.len() {
        if let Some(after) = after_key(file, at, key) {
            let (mut value, mut digit) = (0, after);
            while digit < file.len() && file[digit].is_ascii_digit() {
                value = value * 10 + (file[digit] - b'0') as u32;
                digit += 1;
            }
            assert!(digit > after, "a line of data/weights.toml has no number");
            assert!(digit == file.len() || file[digit] == b'\n', "a number of data/weights.toml does not end its line");
            return value;
        }
        while at < file.len() && file[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    panic!("data/weights.toml lacks a line")
}

/// Where the value begins, if the line at this place is the one of the key.
const fn after_key(file: &[u8], at: usize, key: &[u8]) -> Option<usize> {
    const SIGNS: &[u8] = b" = ";
    let mut n = 0;
    while n < key.len() + SIGNS.len() {
        let wanted = if n < key.len() { key[n] } else { SIGNS[n - key.len()] };
        if at + n >= file.len() || file[at + n] != wanted {
            return None;
        }
        n += 1;
    }
    Some(at + n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_what_is_used() {
        let text = String::from_utf8(FILE.to_vec()).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let file: Vec<(&str, u32)> =
            lines.map(|line| line.split_once(" = ").map(|(key, number)| (key, number.parse().unwrap())).unwrap()).collect();
        let of = |wanted: &str| file.iter().find(|(key, _)| *key == wanted).unwrap().1;
        let w = WEIGHTS;
        let weights = ["near", "pay", "wish", "skill", "season", "fresh"].map(|part| of(&format!("weight_{part}")));
        assert_eq!(weights, [w.near, w.pay, w.wish, w.skill, w.season, w.fresh]);
        assert_eq!(weights.iter().sum::<u32>(), 100);
        let rings = ["village", "township", "county", "prefecture", "region", "outside"];
        let rings: Vec<u32> = rings.iter().map(|ring| of(&format!("near_{ring}"))).chain([0]).collect();
        assert_eq!(rings, w.rings);
        assert_eq!((of("pay_full"), of("fresh_days")), (w.pay_full, w.fresh_days));
        assert_eq!(file.len(), 14, "no number that nothing reads");
    }

    #[test]
    #[should_panic(expected = "add up to 100")]
    fn weights_that_do_not_add_up_are_no_weights() {
        let text = String::from_utf8(FILE.to_vec()).unwrap().replace("weight_pay = 25", "weight_pay = 26");
        Weights::read(text.as_bytes());
    }

    #[test]
    #[should_panic(expected = "lacks a line")]
    fn a_line_that_is_not_there_is_no_zero() {
        let text = String::from_utf8(FILE.to_vec()).unwrap().replace("fresh_days", "fresh_day");
        Weights::read(text.as_bytes());
    }
}
