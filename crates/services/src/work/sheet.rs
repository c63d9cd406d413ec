//! The terms sheet: every term in the reader's language, in the order of the form (WP-5). Pure but for the words.

use super::fields::{self, Kind};
use super::model::{Organisation, WorkPlace};
use super::terms::{Terms, plain};
use leka_core::Lang;
pub use leka_platform::words::typed;
use leka_platform::words::{Said, say, word};

/// One line of the sheet: the message of its label and what stands there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// For styles and machine-readable marks: the field that leads the row.
    pub name: &'static str,
    pub label: &'static str,
    pub said: Said,
}

impl Row {
    /// Whether it takes the whole width on paper.
    pub fn is_long(&self) -> bool {
        self.said.text.chars().count() > 60
    }
}

/// One part of the sheet: the message of its heading, and its rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    pub title: String,
    pub rows: Vec<Row>,
}

/// The name of a division with the township that it lies in.
pub fn place_name(code: &str, places: &[WorkPlace]) -> String {
    let name = |code: &str| places.iter().find(|place| place.code == code).map(|place| place.name.as_str());
    let own = name(code).unwrap_or(code);
    match (code.len(), code.get(..9).and_then(name)) {
        (12, Some(township)) => format!("{township}{own}"),
        _ => own.to_owned(),
    }
}

/// Puts terms into words.
pub struct Speaker<'s> {
    pub lang: Lang,
    pub places: &'s [WorkPlace],
    pub terms: &'s Terms,
}

impl Speaker<'_> {
    fn say(&self, id: &str, args: &[(&str, String)]) -> Said {
        say(self.lang, id, args)
    }
    fn choice(&self, name: &str) -> Said {
        word(self.lang, &format!("work-choice-{name}-{}", self.terms.get(name)))
    }
    fn yuan(&self, name: &str) -> String {
        plain(self.terms.number(name), 100)
    }
    fn hours(&self, name: &str) -> String {
        plain(self.terms.number(name), 60)
    }

    /// The value of one field in words; the firm's own keys as they stand.
    pub fn field(&self, name: &str) -> Said {
        let text = self.terms.get(name);
        let Some(field) = fields::find(name) else {
            return match name {
                "employer_kind" => word(self.lang, &format!("work-organisation-{text}")),
                _ => typed(text),
            };
        };
        if text.is_empty() {
            return word(self.lang, "work-not-asked");
        }
        match field.kind {
            Kind::Text { .. } | Kind::Long { .. } => typed(text),
            Kind::Choice(_) => self.choice(name),
            Kind::Set(_) => self.set(name),
            Kind::Number { .. } => self.say(&format!("work-say-{name}"), &[("value", text.to_owned())]),
            Kind::Yuan { .. } => self.say("work-say-yuan", &[("value", self.yuan(name))]),
            Kind::Hours { .. } => self.say("work-say-hours", &[("value", self.hours(name))]),
            Kind::Month => self.say("work-say-month", &[("value", text.to_owned())]),
            Kind::Day => {
                let text = self.terms.day(name).map_or_else(|| text.to_owned(), |day| leka_platform::words::day(self.lang, day));
                Said { text, lang: self.lang }
            }
            Kind::Place => Said { text: place_name(text, self.places), lang: Lang::Zh },
        }
    }

    fn set(&self, name: &str) -> Said {
        let words: Vec<Said> =
            self.terms.get(name).split(',').map(|one| word(self.lang, &format!("work-choice-{name}-{one}"))).collect();
        let lang = words.first().map_or(self.lang, |said| said.lang);
        Said { text: words.into_iter().map(|said| said.text).collect::<Vec<_>>().join(" · "), lang }
    }

    fn hours_of_work(&self) -> Said {
        let args = [
            ("day", self.hours("day_minutes")),
            ("days", self.terms.get("week_days").to_owned()),
            ("week", self.hours("week_minutes")),
        ];
        self.say("work-say-work-hours", &args)
    }
    fn season(&self) -> Said {
        match self.terms.get("season") {
            "months" => {
                let args = ["season_from", "season_until"].map(|name| self.terms.get(name).to_owned());
                let [from, until] = args;
                self.say("work-say-season", &[("from", from), ("until", until)])
            }
            _ => self.choice("season"),
        }
    }
    fn overtime(&self) -> Said {
        match self.terms.get("overtime") {
            "yes" => {
                let args = [
                    ("day", self.hours("overtime_day")),
                    ("month", self.hours("overtime_month")),
                    ("percent", self.terms.get("overtime_percent").to_owned()),
                ];
                self.say("work-say-overtime", &args)
            }
            _ => word(self.lang, "work-say-no-overtime"),
        }
    }
    /// The pay with its period: `3200–4000 yuan a month`.
    pub fn pay(&self) -> Said {
        let (from, to) = (self.yuan("pay_from"), self.yuan("pay_to"));
        let id = format!("work-say-pay-{}", self.terms.get("pay_period"));
        let amount = if from == to { from } else { format!("{from}–{to}") };
        self.say(&id, &[("amount", amount)])
    }
    fn pay_day(&self) -> Said {
        self.say(&format!("work-say-rhythm-{}", self.terms.get("pay_rhythm")), &[("day", self.terms.get("pay_day").to_owned())])
    }
    fn with_cost(&self, name: &str, cost: &str) -> Said {
        match self.terms.get(cost).is_empty() {
            true => self.choice(name),
            false => {
                let said = self.choice(name);
                let args = [("what", said.text), ("amount", self.yuan(cost))];
                self.say("work-say-with-cost", &args)
            }
        }
    }
    fn contract(&self) -> Said {
        match self.terms.get("contract") {
            "fixed" => self.say("work-say-contract-fixed", &[("months", self.terms.get("contract_months").to_owned())]),
            _ => self.choice("contract"),
        }
    }

    /// All terms, part by part. Rows whose field is not asked are left out.
    pub fn parts(&self) -> Vec<Part> {
        let row = |name: &'static str, label: &'static str, said: Said| Row { name, label, said };
        let own = |name: &'static str, label: &'static str| {
            (!self.terms.get(name).is_empty()).then(|| Row { name, label, said: self.field(name) })
        };
        let rows = |all: Vec<Option<Row>>| all.into_iter().flatten().collect::<Vec<_>>();
        let part = |name: &str, rows: Vec<Row>| Part { title: format!("work-part-{name}"), rows };
        vec![
            part(
                "work",
                rows(vec![
                    own("tasks", "work-field-tasks"),
                    own("industry", "work-field-industry"),
                    own("kind", "work-field-kind"),
                    own("requirements", "work-field-requirements"),
                    own("spoken", "work-field-spoken"),
                    own("age_from", "work-field-age_from"),
                ]),
            ),
            part("place", rows(vec![own("division", "work-field-division"), own("place", "work-field-place")])),
            part(
                "time",
                rows(vec![
                    own("begin_day", "work-field-begin_day"),
                    Some(row("season", "work-field-season", self.season())),
                    Some(row("day_minutes", "work-sheet-hours", self.hours_of_work())),
                    own("break_minutes", "work-field-break_minutes"),
                    own("night", "work-field-night"),
                    Some(row("overtime", "work-field-overtime", self.overtime())),
                ]),
            ),
            part(
                "pay",
                rows(vec![
                    Some(row("pay_from", "work-sheet-pay", self.pay())),
                    own("piece", "work-field-piece"),
                    own("piece_month", "work-field-piece_month"),
                    Some(row("pay_rhythm", "work-sheet-pay-day", self.pay_day())),
                    own("payer", "work-field-payer"),
                    own("payer_name", "work-field-payer_name"),
                ]),
            ),
            part("takes", rows(vec![own("takes", "work-field-takes")])),
            part(
                "contract",
                rows(vec![
                    Some(row("contract", "work-field-contract", self.contract())),
                    own("insurance", "work-field-insurance"),
                    own("notice_days", "work-sheet-leaving"),
                    own("final_pay_days", "work-field-final_pay_days"),
                ]),
            ),
            part(
                "living",
                vec![
                    row("lodging", "work-field-lodging", self.with_cost("lodging", "lodging_cost")),
                    row("food", "work-field-food", self.with_cost("food", "food_cost")),
                ],
            ),
            part("safety", rows(vec![own("hazards", "work-field-hazards"), own("protection", "work-field-protection")])),
            part(
                "journey",
                rows(vec![
                    own("travel_out", "work-field-travel_out"),
                    own("travel_back", "work-field-travel_back"),
                    own("travel_about", "work-field-travel_about"),
                ]),
            ),
            part("offer", rows(vec![own("head_count", "work-field-head_count"), own("closes_day", "work-field-closes_day")])),
        ]
    }
}

/// Who offers the work, as it stood when the terms were published, with the contact of today.
pub fn employer(terms: &Terms, organisation: &Organisation, lang: Lang) -> Vec<Row> {
    let row = |name, label, said| Row { name, label, said };
    let mut rows = vec![
        row("employer", "work-firm-name", typed(terms.get("employer"))),
        row("employer_kind", "work-firm-kind", word(lang, &format!("work-organisation-{}", terms.get("employer_kind")))),
        row("employer_code", "work-firm-code", Said { text: terms.get("employer_code").to_owned(), lang }),
    ];
    if !terms.get("licence").is_empty() {
        rows.push(row("licence", "work-firm-licence", typed(terms.get("licence"))));
    }
    rows.push(row("office", "work-firm-office", typed(&organisation.office)));
    rows.push(row("phone", "work-firm-phone", Said { text: organisation.phone.clone(), lang }));
    rows
}
