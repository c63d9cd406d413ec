//! Invents one person, one job, one course at a time, from a seed.

use leka_core::identity::check_character;
use leka_core::{Channel, Day, Destination, Fen, Name, NationalId, Phone, PlacementKind, Sector, TrainingMode, YesNo};
use leka_sheets::check::types::{At, CheckedPerson, CheckedPlacement, CheckedTraining, End, PayPeriod};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

/// Syllable pairs of invented names; the first part of every name says that it is a test.
const SECOND: &[&str] = &["次仁", "卓玛", "扎西", "央金", "平措", "德吉", "旺堆", "拉姆", "多吉", "白玛", "格桑", "罗布"];
const INDUSTRY: &[&str] = &["样本青稞加工厂", "样本牦牛养殖合作社", "样本蔬菜大棚合作社", "样本藏药材种植基地"];
const PROJECT: &[&str] = &["样本公路养护项目部", "样本农田水利项目部", "样本安居工程项目部", "样本电网改造项目部"];
const SERVICES: &[&str] = &["样本茶馆", "样本运输队", "样本招待所", "样本商店", "样本家政服务部"];
const OUTSIDE: &[&str] = &["四川省成都市", "重庆市渝中区", "天津市滨海新区", "云南省迪庆藏族自治州"];
const REGION: &[&str] = &["西藏拉萨市城关区", "西藏昌都市卡若区", "西藏林芝市巴宜区", "西藏那曲市色尼区"];
const COURSES: &[&str] = &["挖掘机驾驶", "中式烹调", "民族手工艺", "电工", "汽车驾驶", "家政服务", "砌筑工"];
const SCHOOLS: &[&str] = &["样本职业技能培训学校", "样本技工学校", "样本驾驶培训中心"];

/// The source of inventions; the same seed gives the same county.
pub struct Inventor {
    random: StdRng,
    townships: Vec<String>,
    year: i16,
}

impl Inventor {
    pub fn new(seed: u64, townships: Vec<String>, year: i16) -> Inventor {
        Inventor { random: StdRng::seed_from_u64(seed), townships, year }
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.choose(&mut self.random).copied()
    }
    fn chance(&mut self, percent: u32) -> bool {
        self.random.random_range(0..100) < percent
    }
    fn day_of_year(&mut self) -> Day {
        let first = Day::first_of_year(self.year);
        // Works start with the building season: most between March and June.
        let offset = if self.chance(70) { self.random.random_range(59..181) } else { self.random.random_range(0..350) };
        first.plus(offset)
    }

    /// Person number `n` of the county.
    pub fn person(&mut self, n: u32) -> Option<CheckedPerson> {
        // Six birth days of one sequence number each give distinct numbers for any county.
        let born = Day::of(1962, 1, 1)?.plus((n % 16_000) as i32);
        let sequence = 1 + n / 16_000;
        let date = born.date();
        let seventeen = format!("990329{:04}{:02}{:02}{:03}", date.year(), date.month(), date.day(), sequence);
        let check = char::from(check_character(seventeen.as_bytes())?);
        let id = NationalId::parse(&format!("{seventeen}{check}"), false, Day::last_of_year(2100)).ok()?;
        let name = Name::parse(&format!("测试·{}{}", self.one_of(SECOND)?, self.one_of(SECOND)?))?;
        let phone = if n < 9_000 { Phone::parse(&format!("1990000{n:04}")) } else { None };
        // Townships are not of one size.
        let weight = self.random.random_range(0..self.townships.len() * 2);
        let township = self.townships.get(weight % self.townships.len())?.clone();
        Some(CheckedPerson { at: At { sheet: 0, row: n + 2 }, id, name, phone, township: Some(township), village: None })
    }

    /// A job of a person, in the proportions of the plan.
    pub fn placement(&mut self, person: &CheckedPerson, row: u32, urban: bool) -> Option<CheckedPlacement> {
        let sector = match self.random.random_range(0..1105) {
            0..585 => Sector::Industry,
            585..895 => Sector::Project,
            895..1090 => Sector::Services,
            _ => Sector::Unknown,
        };
        let employer = match sector {
            Sector::Industry => self.one_of(INDUSTRY)?,
            Sector::Project => self.one_of(PROJECT)?,
            _ => self.one_of(SERVICES)?,
        };
        let (place, destination) = match self.random.random_range(0..1000) {
            0..8 => (self.one_of(OUTSIDE)?, Destination::OutsideRegion),
            8..140 => (self.one_of(REGION)?, Destination::Region),
            140..155 => ("外地", Destination::Unknown),
            _ => ("县内", Destination::County),
        };
        let channel = match self.random.random_range(0..100) {
            0..61 => Channel::Organised,
            61..95 => Channel::Own,
            _ => Channel::Unknown,
        };
        let start = self.day_of_year();
        let end = if self.chance(40) { End::On(start.plus(self.random.random_range(20..200))) } else { End::NotStated };
        let yuan = self.random.random_range(28..72) * 100;
        Some(CheckedPlacement {
            person: CheckedPerson { at: At { sheet: 0, row }, ..person.clone() },
            employer: employer.to_owned(),
            trade: None,
            start,
            end,
            kind: Some(if urban { PlacementKind::Urban } else { PlacementKind::Transfer }),
            sector: Some(sector),
            channel: Some(channel),
            place: Some(place.to_owned()),
            destination: Some(destination),
            pay: Some((Fen(yuan * 100), PayPeriod::Month)),
        })
    }

    /// A course of a person.
    pub fn training(&mut self, person: &CheckedPerson, row: u32) -> Option<CheckedTraining> {
        let start = self.day_of_year();
        let mode = self.one_of(&[
            TrainingMode::Order,
            TrainingMode::Targeted,
            TrainingMode::WorkForTraining,
            TrainingMode::NewFarmer,
            TrainingMode::Upgrading,
            TrainingMode::Other,
            TrainingMode::Other,
            TrainingMode::Other,
            TrainingMode::Other,
        ])?;
        let end = std::cmp::min(start.plus(self.random.random_range(7..45)), Day::last_of_year(self.year));
        Some(CheckedTraining {
            person: CheckedPerson { at: At { sheet: 0, row }, ..person.clone() },
            institution: self.one_of(SCHOOLS)?.to_owned(),
            course: self.one_of(COURSES)?.to_owned(),
            start,
            end: Some(end),
            mode: Some(mode),
            subsidised: Some(if self.chance(96) { YesNo::Yes } else { YesNo::No }),
            completed: Some(if self.chance(97) { YesNo::Yes } else { YesNo::No }),
        })
    }

    /// Every `n`-th by chance: whether this one is drawn.
    pub fn drawn(&mut self, of_thousand: u32) -> bool {
        self.random.random_range(0..1000) < of_thousand
    }
}
