//! What one row of a roster says, how a later row corrects it, and how rows are written for the county desk. Pure.

use crate::work::terms::decimal;
use leka_core::{Channel, Day, Name, NationalId, Sector};
use leka_sheets::check::types::{CheckedPlacement, End, PayPeriod};
use leka_sheets::protocol::Field;
use serde::{Deserialize, Serialize};

/// What a row says of somebody's work, as it is sealed; a text that is empty was not said. It has no `Debug`, as it names people.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Said {
    pub name: String,
    pub number: String,
    pub phone: String,
    pub township: String,
    pub village: String,
    pub kind: String,
    pub sector: String,
    pub channel: String,
    pub place: String,
    pub trade: String,
    /// `3200.00元/月`
    pub pay: String,
    /// A day, or [`OPEN`].
    pub end: String,
}

/// The work goes on, in so many words.
const OPEN: &str = "长期";

impl Said {
    /// Of a checked row. The employer that it names is left out: the firm is meant.
    pub fn of(row: &CheckedPlacement) -> Said {
        let person = &row.person;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Said {
            name: person.name.secret().to_owned(),
            number: person.id.secret().to_owned(),
            phone: person.phone.as_ref().map(|phone| phone.secret().to_owned()).unwrap_or_default(),
            township: text(&person.township),
            village: text(&person.village),
            kind: row.kind.map_or("", |kind| kind.word()).to_owned(),
            // What is not known erases nothing that is.
            sector: row.sector.filter(|one| *one != Sector::Unknown).map_or("", Sector::word).to_owned(),
            channel: row.channel.filter(|one| *one != Channel::Unknown).map_or("", Channel::word).to_owned(),
            place: text(&row.place),
            trade: text(&row.trade),
            pay: row.pay.map_or_else(String::new, |(fen, period)| format!("{fen}元{}", per(period))),
            end: match row.end {
                End::NotStated => String::new(),
                End::Open => OPEN.to_owned(),
                End::On(day) => day.to_string(),
            },
        }
    }

    /// A later row of the same person and first day: what it states holds, what it does not state stays.
    pub fn corrected(&self, by: &Said) -> Said {
        let or = |new: &String, old: &String| if new.is_empty() { old.clone() } else { new.clone() };
        Said {
            name: or(&by.name, &self.name),
            number: or(&by.number, &self.number),
            phone: or(&by.phone, &self.phone),
            township: or(&by.township, &self.township),
            village: or(&by.village, &self.village),
            kind: or(&by.kind, &self.kind),
            sector: or(&by.sector, &self.sector),
            channel: or(&by.channel, &self.channel),
            place: or(&by.place, &self.place),
            trade: or(&by.trade, &self.trade),
            pay: or(&by.pay, &self.pay),
            end: or(&by.end, &self.end),
        }
    }

    /// The last day, if one is stated.
    pub fn last_day(&self) -> Option<Day> {
        self.end.parse().ok()
    }
    /// The sector; unknown if none is stated.
    pub fn sector(&self) -> Sector {
        Sector::find(&self.sector).unwrap_or(Sector::Unknown)
    }

    /// What is given back of a row to a desk that did not send it: enough for its firm to know who is meant, and for nobody else
    /// (SEC-27).
    pub fn masked(&self) -> Said {
        Said {
            name: Name::parse(&self.name).map(|name| name.masked()).unwrap_or_default(),
            number: NationalId::from_storage(self.number.clone()).masked(),
            ..Said::default()
        }
    }

    /// A row of a ledger of placements, in the order of [`FIELDS`].
    pub fn cells(&self, start: Day, firm: &str) -> Vec<String> {
        let cell = |field: &Field| match field {
            Field::Name => self.name.clone(),
            Field::ResidentId => self.number.clone(),
            Field::Phone => self.phone.clone(),
            Field::Township => self.township.clone(),
            Field::Village => self.village.clone(),
            Field::PlacementKind => self.kind.clone(),
            Field::Sector => self.sector.clone(),
            Field::Channel => self.channel.clone(),
            Field::Employer => firm.to_owned(),
            Field::PlaceOfWork => self.place.clone(),
            Field::Trade => self.trade.clone(),
            Field::Start => start.to_string(),
            Field::End => self.end.clone(),
            Field::Pay => self.pay.clone(),
            _ => String::new(),
        };
        FIELDS.iter().map(cell).collect()
    }
}

/// The columns of the ledger that the county desk gets.
pub const FIELDS: [Field; 14] = [
    Field::Name,
    Field::ResidentId,
    Field::Phone,
    Field::Township,
    Field::Village,
    Field::PlacementKind,
    Field::Sector,
    Field::Channel,
    Field::Employer,
    Field::PlaceOfWork,
    Field::Trade,
    Field::Start,
    Field::End,
    Field::Pay,
];

const fn per(period: PayPeriod) -> &'static str {
    match period {
        PayPeriod::Month => "/月",
        PayPeriod::Year => "/年",
        PayPeriod::Total => "",
    }
}

/// Pay of a row as records of work have it, fen and period: `320000 month`. What does not read as that stays.
pub fn pay_in_fen(said: &str) -> String {
    let read = || {
        let (yuan, per) = said.split_once('元')?;
        let period = match per {
            "/月" => "month",
            "/年" => "year",
            "" => "total",
            _ => return None,
        };
        Some(format!("{} {period}", decimal(yuan, 100)?))
    };
    read().unwrap_or_else(|| said.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::tests::{HOME, job, person};

    #[test]
    fn m_11_a_later_row_corrects_what_it_states_and_leaves_the_rest() {
        let mut row = job(&person(1, HOME));
        row.end = End::On("2022-08-31".parse().unwrap());
        row.trade = Some("木工".to_owned());
        let first = Said::of(&row);
        assert!(first.corrected(&first) == first);
        row.end = End::NotStated;
        row.sector = Some(Sector::Unknown);
        row.trade = Some("瓦工".to_owned());
        let next = first.corrected(&Said::of(&row));
        assert!(next.trade == "瓦工" && next.end == "2022-08-31" && next.sector == first.sector);
        row.end = End::Open;
        let open = next.corrected(&Said::of(&row));
        assert_eq!((open.last_day(), next.last_day()), (None, Some("2022-08-31".parse().unwrap())));
    }

    #[test]
    fn m_11_the_ledger_for_the_desk_names_the_firm_and_no_other_employer() {
        let mut row = job(&person(1, HOME));
        row.employer = "别的单位".to_owned();
        let cells = Said::of(&row).cells(row.start, "样本单位1");
        assert_eq!(cells.len(), FIELDS.len());
        assert!(cells.contains(&"样本单位1".to_owned()) && !cells.contains(&"别的单位".to_owned()));
        assert!(cells.contains(&"2022-03-01".to_owned()));
    }

    #[test]
    fn sec_27_what_a_desk_gets_back_of_a_row_names_nobody() {
        let zhaxi = person(1, HOME);
        let row = job(&zhaxi);
        let cells = Said::of(&row).masked().cells(row.start, "样本单位1");
        let said: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        assert_eq!(said, [zhaxi.name.masked().as_str(), zhaxi.id.masked().as_str(), "样本单位1", "2022-03-01"]);
    }
}
