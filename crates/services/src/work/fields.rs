//! Every field of a vacancy's terms (WP-5): its kind, its words, the field it hangs on. Form, check, sheet, hash and
//! difference all walk this one list, so that none of them can forget a field.
//!
//! To add a field: a line here, its messages `work-field-…` (and `work-choice-…-…`), a column only if lists filter by it.

/// How a field is typed, and in what form it is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One line of so many characters.
    Text {
        least: usize,
        most: usize,
    },
    /// Several lines.
    Long {
        least: usize,
        most: usize,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Some of these words; the first stands alone: none.
    Set(&'static [&'static str]),
    /// A whole number.
    Number {
        least: i64,
        most: i64,
    },
    /// Typed in yuan, kept in fen.
    Yuan {
        least: i64,
        most: i64,
    },
    /// Typed in hours, kept in minutes.
    Hours {
        least: i64,
        most: i64,
    },
    Month,
    Day,
    /// A division, by its code.
    Place,
}

/// One field. It is asked for, and may stand, only where the field it hangs on has one of the words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    pub name: &'static str,
    pub part: &'static str,
    pub kind: Kind,
    pub needs: Option<(&'static str, &'static [&'static str])>,
    /// Part of what somebody accepts: hashed and versioned. The others say how long and for how many it is offered.
    pub term: bool,
}

const fn field(part: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { name, part, kind, needs: None, term: true }
}
const fn if_(other: &'static str, words: &'static [&'static str], field: Field) -> Field {
    Field { needs: Some((other, words)), ..field }
}
const fn beside(field: Field) -> Field {
    Field { term: false, ..field }
}

/// The fieldsets in their order.
pub const PARTS: &[&str] = &["work", "place", "time", "pay", "takes", "contract", "living", "safety", "journey", "offer"];

/// Sections of GB/T 4754-2017.
pub const INDUSTRIES: &[&str] =
    &["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"];
pub const KINDS: &[&str] = &["full", "part", "seasonal", "day"];
pub const PERIODS: &[&str] = &["month", "day", "hour", "piece"];
pub const CONTRACTS: &[&str] = &["fixed", "open", "task", "oral"];
pub const LODGINGS: &[&str] = &["none", "free", "paid"];
pub const FOODS: &[&str] = &["none", "free", "paid", "allowance"];
pub const INSURANCES: &[&str] = &["five", "injury", "accident", "none"];
/// What a vacancy may take from a worker: nothing. Every other word is refused by name (WP-14).
pub const TAKES: &[&str] = &["nothing", "fee", "deposit", "guarantee", "papers", "penalty", "travel_back"];
pub const HAZARDS: &[&str] =
    &["none", "height", "dust", "noise", "chemicals", "heat_cold", "machines", "vehicles", "heavy", "underground"];
const HAZARDS_BUT_NONE: &[&str] =
    &["height", "dust", "noise", "chemicals", "heat_cold", "machines", "vehicles", "heavy", "underground"];
const TRAVEL: &[&str] = &["none_needed", "employer_pays", "employer_drives", "worker_pays"];
const TRAVEL_BUT_NONE: &[&str] = &["employer_pays", "employer_drives", "worker_pays"];
const NO_YES: &[&str] = &["no", "yes"];

/// All fields in the order of the form and of the sheet. Texts are short enough for one page of paper.
pub const FIELDS: &[Field] = &[
    field("work", "title", Kind::Text { least: 2, most: 60 }),
    field("work", "tasks", Kind::Long { least: 5, most: 300 }),
    field("work", "industry", Kind::Choice(INDUSTRIES)),
    field("work", "kind", Kind::Choice(KINDS)),
    field("work", "requirements", Kind::Long { least: 1, most: 150 }),
    field("work", "spoken", Kind::Choice(&["none", "chinese", "tibetan", "either"])),
    field("work", "age_from", Kind::Number { least: 0, most: 60 }),
    field("place", "division", Kind::Place),
    field("place", "place", Kind::Text { least: 2, most: 60 }),
    field("time", "begin_day", Kind::Day),
    field("time", "season", Kind::Choice(&["all_year", "months"])),
    if_("season", &["months"], field("time", "season_from", Kind::Month)),
    if_("season", &["months"], field("time", "season_until", Kind::Month)),
    field("time", "day_minutes", Kind::Hours { least: 30, most: 24 * 60 }),
    field("time", "week_days", Kind::Number { least: 1, most: 7 }),
    field("time", "week_minutes", Kind::Hours { least: 30, most: 168 * 60 }),
    field("time", "break_minutes", Kind::Number { least: 0, most: 300 }),
    field("time", "night", Kind::Choice(NO_YES)),
    field("time", "overtime", Kind::Choice(NO_YES)),
    if_("overtime", &["yes"], field("time", "overtime_day", Kind::Hours { least: 30, most: 24 * 60 })),
    if_("overtime", &["yes"], field("time", "overtime_month", Kind::Hours { least: 30, most: 400 * 60 })),
    if_("overtime", &["yes"], field("time", "overtime_percent", Kind::Number { least: 0, most: 1000 })),
    field("pay", "pay_period", Kind::Choice(PERIODS)),
    field("pay", "pay_from", Kind::Yuan { least: 1, most: 10_000_000 }),
    field("pay", "pay_to", Kind::Yuan { least: 1, most: 10_000_000 }),
    if_("pay_period", &["piece"], field("pay", "piece", Kind::Text { least: 2, most: 40 })),
    if_("pay_period", &["piece"], field("pay", "piece_month", Kind::Yuan { least: 1, most: 10_000_000 })),
    field("pay", "pay_rhythm", Kind::Choice(&["daily", "weekly", "monthly", "next_month"])),
    if_("pay_rhythm", &["weekly", "monthly", "next_month"], field("pay", "pay_day", Kind::Number { least: 1, most: 31 })),
    field("pay", "payer", Kind::Choice(&["employer", "dispatch", "contractor"])),
    if_("payer", &["dispatch", "contractor"], field("pay", "payer_name", Kind::Text { least: 2, most: 60 })),
    field("takes", "takes", Kind::Set(TAKES)),
    field("contract", "contract", Kind::Choice(CONTRACTS)),
    if_("contract", &["fixed"], field("contract", "contract_months", Kind::Number { least: 1, most: 120 })),
    field("contract", "insurance", Kind::Choice(INSURANCES)),
    field("contract", "notice_days", Kind::Number { least: 0, most: 365 }),
    field("contract", "final_pay_days", Kind::Number { least: 0, most: 30 }),
    field("living", "lodging", Kind::Choice(LODGINGS)),
    if_("lodging", &["paid"], field("living", "lodging_cost", Kind::Yuan { least: 1, most: 1_000_000 })),
    field("living", "food", Kind::Choice(FOODS)),
    if_("food", &["paid", "allowance"], field("living", "food_cost", Kind::Yuan { least: 1, most: 1_000_000 })),
    field("safety", "hazards", Kind::Set(HAZARDS)),
    if_("hazards", HAZARDS_BUT_NONE, field("safety", "protection", Kind::Long { least: 2, most: 100 })),
    field("journey", "travel_out", Kind::Choice(TRAVEL)),
    field("journey", "travel_back", Kind::Choice(TRAVEL)),
    if_("travel_out", TRAVEL_BUT_NONE, field("journey", "travel_about", Kind::Text { least: 2, most: 60 })),
    beside(field("offer", "head_count", Kind::Number { least: 1, most: 1000 })),
    beside(field("offer", "closes_day", Kind::Day)),
];

/// The field of that name.
pub fn find(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

impl Field {
    /// Whether somebody writes words of their own into it: what the word lists look through.
    pub fn is_free(&self) -> bool {
        matches!(self.kind, Kind::Text { .. } | Kind::Long { .. })
    }
    /// The words of a choice or set.
    pub fn words(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Choice(words) | Kind::Set(words) => words,
            _ => &[],
        }
    }
    pub fn label(&self) -> String {
        format!("work-field-{}", self.name)
    }
    /// The message of one of its words.
    pub fn word(&self, word: &str) -> String {
        format!("work-choice-{}-{word}", self.name)
    }
}
