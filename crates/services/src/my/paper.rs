//! What a person takes away on paper: the record in words (WP-24), and the cards of a batch (WP-8). Pure: from what was read to
//! what stands on the sheet.

use super::batches::Printed;
use super::record::{Application, Change, Course, Demanded, Look, PayDay, Record, Rostered, ServiceRequest, SixMonths, Work};
use crate::accounts::role_word;
use crate::people::pages::act_word;
use crate::people::{form, purpose};
use crate::teams::model::Texts;
use crate::{pdf, teams, wishes};
use leka_core::{Day, Fen, Lang};
use leka_documents::{Body, Card, CardLine, Document, Hand, Part, Row, Text};
use leka_platform::Office;
use leka_platform::words::{self, Said};

/// Between parts of a cell; a line does not begin with it.
const BETWEEN: &str = "\u{a0}· ";

/// Words of one language for one sheet.
struct Paper {
    lang: Lang,
}

/// What somebody typed, or a name: mostly Chinese, whatever the language of the sheet.
fn typed(text: impl Into<String>) -> Text {
    Text::new(Lang::Zh, text)
}

/// Parts of one cell; empty ones leave no sign.
fn joined<'t>(between: &str, parts: impl IntoIterator<Item = &'t str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

impl Paper {
    fn word(&self, id: &str) -> Text {
        pdf::text(words::word(self.lang, id))
    }
    fn plain(&self, id: &str) -> String {
        words::word(self.lang, id).text
    }
    fn with(&self, id: &str, name: &str, value: &str) -> String {
        words::say(self.lang, id, &[(name, value.to_owned())]).text
    }
    fn own(&self, text: impl Into<String>) -> Text {
        Text::new(self.lang, text)
    }
    fn heads(&self, ids: &[&str]) -> Vec<Text> {
        ids.iter().map(|id| self.word(id)).collect()
    }
    /// A day as pages write it; what is no day stays.
    fn day(&self, text: &str) -> String {
        text.parse::<Day>().map_or(text.to_owned(), |day| words::day(self.lang, day))
    }
    fn day_or_nothing(&self, text: Option<&str>) -> String {
        text.map(|text| self.day(text)).unwrap_or_default()
    }
    fn period(&self, start: &str, end: Option<&str>) -> Text {
        let end = end.map_or_else(|| self.plain("people-open-end"), |end| self.day(end));
        self.own(format!("{} – {end}", self.day(start)))
    }

    fn table(&self, ids: &[&str], widths: &[u16], rows: Vec<Row>) -> Part {
        Part::Table { heads: self.heads(ids), widths: widths.to_vec(), rows }
    }

    /// A heading, and below it what there is, or a sentence that nothing is there.
    fn section(&self, title: &str, none: &str, found: Option<Part>) -> [Part; 2] {
        [Part::Heading(self.word(title)), found.unwrap_or_else(|| Part::Paragraph(self.word(none)))]
    }

    /// A section with a table.
    fn listed(&self, [title, none]: [&str; 2], ids: &[&str], widths: &[u16], rows: Vec<Row>) -> [Part; 2] {
        self.section(title, none, (!rows.is_empty()).then(|| self.table(ids, widths, rows)))
    }

    /// A heading with its table, or neither: for what most people have nothing of.
    fn rare(&self, title: &str, ids: &[&str], widths: &[u16], rows: Vec<Row>) -> Vec<Part> {
        match rows.is_empty() {
            true => Vec::new(),
            false => vec![Part::Heading(self.word(title)), self.table(ids, widths, rows)],
        }
    }

    fn facts(&self, record: &Record) -> Part {
        let or_nothing = |text: &str| if text.is_empty() { self.word("people-nothing") } else { typed(text) };
        let mut facts = vec![
            (self.word("people-name"), typed(&record.name)),
            (self.word("people-number"), typed(&record.national_id)),
            (self.word("people-phone"), or_nothing(&words::phone(&record.phone))),
            (self.word("people-township"), typed(joined(" ", [record.township.as_str(), record.village.as_str()]))),
        ];
        if record.phone_verified {
            facts[2].1 = self.own(format!("{} · {}", words::phone(&record.phone), self.plain("people-phone-own")));
        }
        for home in record.homes.iter().filter(|_| record.homes.len() > 1) {
            let from = match &home.from {
                Some(from) => self.own(self.with("people-from", "day", &self.day(from))),
                None => self.word("people-from-beginning"),
            };
            facts.push((from, typed(joined(" ", [home.township.as_str(), home.village.as_str()]))));
        }
        facts.push((self.word("wishes-alerts"), self.word(&format!("wishes-alerts-{}", record.alerts))));
        facts.push((self.word("after-channel"), self.word(&format!("after-channel-{}", record.hears))));
        Part::Facts(facts)
    }

    fn work(&self, work: &Work) -> Row {
        let employer = if work.employer.is_empty() { self.word("my-work-alone") } else { typed(&work.employer) };
        let sector = self.plain(&format!("word-sector-{}", work.sector));
        let by = if work.recorded_by_me { "my-work-by-me" } else { "my-work-by-others" };
        let state = work.state().map(|id| self.plain(id)).unwrap_or_default();
        let channel = self.plain(&format!("word-channel-{}", work.channel));
        vec![
            employer,
            self.own(joined(BETWEEN, [work.trade.as_str(), work.place.as_str(), sector.as_str()])),
            self.period(&work.start, work.end.as_deref()),
            self.own(form::pay_in(self.lang, &work.pay)),
            self.own(joined(BETWEEN, [self.plain(by).as_str(), state.as_str(), channel.as_str()])),
        ]
    }

    fn course(&self, course: &Course) -> Row {
        let completed = match course.withdrawn {
            true => "people-withdrawn-1".to_owned(),
            false => format!("people-completed-{}", course.completed),
        };
        let to = self.day_or_nothing(course.end.as_deref());
        vec![
            typed(joined(BETWEEN, [course.course.as_str(), course.institution.as_str()])),
            self.own(joined(" – ", [self.day(&course.start).as_str(), to.as_str()])),
            self.word(&completed),
        ]
    }

    fn application(&self, one: &Application) -> Row {
        let mut more = vec![self.plain(if one.with_phone { "offers-sees-both" } else { "offers-sees-name" })];
        let days = [
            ("offers-begins", &one.begin),
            ("my-pdf-firm-start", &one.firm_start),
            ("my-pdf-firm-end", &one.firm_end),
            ("teams-back-said", &one.back),
        ];
        more.extend(days.iter().filter_map(|(id, day)| day.as_deref().map(|day| self.with(id, "day", &self.day(day)))));
        more.extend(one.witness.as_deref().map(|name| self.with("offers-said-before", "name", name)));
        more.extend(one.team.as_deref().map(|name| self.with("my-pdf-team", "name", name)));
        for said in one.journey.iter().map(|said| Texts(said.clone())) {
            for field in said.0.keys().filter(|field| !said.get(field).is_empty()) {
                let value = teams::say::value(self.lang, &said, field).text;
                more.push(format!("{}: {value}", self.plain(&teams::say::label_of(field))));
            }
        }
        vec![
            typed(joined(BETWEEN, [one.work.as_str(), one.employer.as_str()])),
            self.word(&format!("my-pdf-is-{}", one.state)),
            self.own(self.day(&one.until)),
            self.own(joined(BETWEEN, more.iter().map(String::as_str))),
        ]
    }

    fn rostered(&self, row: &Rostered) -> Row {
        let pay = form::pay_in(self.lang, &row.pay);
        vec![
            typed(&row.employer),
            typed(joined(BETWEEN, [row.trade.as_str(), row.place.as_str()])),
            self.period(&row.start, row.end.as_deref()),
            if pay == row.pay { typed(&row.pay) } else { self.own(pay) },
        ]
    }

    /// The open request, and what the office did for it.
    fn service(&self, request: &ServiceRequest) -> Vec<Part> {
        let wants: Vec<String> = request.wants.iter().map(|want| self.plain(&format!("service-help-{want}"))).collect();
        let mut facts = vec![(self.word("service-kind"), self.word(&format!("service-kind-{}", request.kind)))];
        for (label, said) in [
            ("service-wants", self.own(joined(BETWEEN, wants.iter().map(String::as_str)))),
            ("service-adviser", typed(&request.adviser)),
            ("service-text", typed(&request.text)),
        ] {
            if !said.text.is_empty() {
                facts.push((self.word(label), said));
            }
        }
        facts.push((self.word("my-pdf-until"), self.own(self.day(&request.until))));
        if request.answered {
            facts.push((self.word("service-question"), self.word("my-pdf-answered")));
        }
        for given in &request.given {
            let back = if given.taken_back { self.plain("service-taken-back") } else { String::new() };
            let what = self.plain(&format!("service-did-{}", given.what));
            let help = if given.help.is_empty() { String::new() } else { self.plain(&format!("service-help-{}", given.help)) };
            let what = joined(BETWEEN, [what.as_str(), help.as_str()]);
            facts.push((self.own(self.day(&given.day)), self.own(joined(" ", [back.as_str(), what.as_str()]))));
        }
        vec![Part::Paragraph(self.own(self.with("service-open-since", "day", &self.day(&request.since)))), Part::Facts(facts)]
    }

    fn demanded(&self, told: &Demanded) -> Row {
        let parts: Vec<String> = told.parts.iter().map(|part| self.plain(&format!("demand-part-{part}"))).collect();
        vec![
            self.own(joined(BETWEEN, [self.day(&told.day).as_str(), told.number.as_str()])),
            typed(&told.body),
            typed(joined(BETWEEN, [told.law.as_str(), told.document.as_str()])),
            self.own(joined(BETWEEN, parts.iter().map(String::as_str))),
        ]
    }

    fn pay_day(&self, day: &PayDay) -> Row {
        let amount = day.amount.map(|fen| self.with("my-pdf-yuan", "amount", &Fen(fen).shown())).unwrap_or_default();
        let firm = match &day.paid {
            Some(paid) => joined(BETWEEN, [self.with("after-firm-paid", "day", &self.day(paid)).as_str(), amount.as_str()]),
            None => self.plain("after-firm-silent"),
        };
        let mut said = match day.said.as_str() {
            "paid" => self.plain("after-said-paid"),
            "unpaid" => self.plain("after-said-unpaid"),
            _ => String::new(),
        };
        if let Some(told) = &day.told {
            said = joined(" ", [said.as_str(), self.with("after-body-told", "day", &self.day(told)).as_str()]);
        }
        vec![typed(&day.employer), self.own(self.day(&day.due)), self.own(firm), self.own(said)]
    }

    fn six_months(&self, asked: &SixMonths) -> Vec<(Text, Text)> {
        let line = |(question, answer): (&&str, &String)| {
            let answer = if answer.is_empty() { "unsaid" } else { answer.as_str() };
            let question = self.plain(&format!("quality-q-{question}"));
            let about = joined(BETWEEN, [asked.employer.as_str(), self.day(&asked.start).as_str(), question.as_str()]);
            (self.own(about), self.word(&format!("after-a-{answer}")))
        };
        asked.answers.iter().map(line).collect()
    }

    fn change(&self, change: &Change) -> Row {
        vec![
            self.own(words::moment(self.lang, change.at)),
            self.word(&format!("people-field-{}", change.field)),
            typed(&change.old),
            typed(&change.new),
            if change.by_me { self.word("my-by-me") } else { self.own("") },
        ]
    }

    fn look(&self, look: &Look) -> Row {
        let (word, text) = purpose::shown(&look.purpose);
        // As on the page: only a purpose that a person stated in words.
        let text = if word.is_some() { text } else { "" };
        let stated = word.map(|id| self.plain(&id)).unwrap_or_default();
        vec![
            self.own(words::moment(self.lang, look.at)),
            self.own(joined(BETWEEN, [self.plain(&role_word(&look.role)).as_str(), look.of.as_str()])),
            self.word(&act_word(&look.act, look.only_opened)),
            self.own(joined(BETWEEN, [stated.as_str(), text])),
        ]
    }

    fn parts(&self, record: &Record) -> Vec<Part> {
        // Key by key, so that one that comes later is not forgotten on paper; those without a name here are in `facts`.
        #[rustfmt::skip]
        let Record {
            amounts_in: _,
            name: _, national_id: _, phone: _, phone_verified: _, township: _, village: _, homes: _, alerts: _, hears: _,
            work, rosters, courses, applications, pay_days, after_six_months, wishes, service_request, changes, looks, demands,
        } = record;
        let mut parts = vec![Part::Paragraph(self.word("my-record-about")), self.facts(record)];
        let heads = ["my-work-employer", "my-work-trade", "my-pdf-time", "my-work-pay", "my-pdf-state"];
        let rows = work.iter().map(|one| self.work(one)).collect();
        parts.extend(self.listed(["people-jobs", "people-jobs-none"], &heads, &[22, 22, 25, 17, 20], rows));
        if !rosters.is_empty() {
            parts.extend([Part::Heading(self.word("my-rosters")), Part::Paragraph(self.word("my-rosters-about"))]);
            parts.push(self.table(&heads[..4], &[26, 26, 28, 20], rosters.iter().map(|one| self.rostered(one)).collect()));
        }
        let heads = ["my-pdf-course", "my-pdf-time", "people-completed"];
        let rows = courses.iter().map(|one| self.course(one)).collect();
        parts.extend(self.listed(["people-courses", "people-courses-none"], &heads, &[50, 32, 18], rows));
        let heads = ["offers-one", "my-pdf-state", "my-pdf-until", "my-pdf-more"];
        let rows = applications.iter().map(|one| self.application(one)).collect();
        parts.extend(self.listed(["offers-mine", "offers-mine-none"], &heads, &[30, 18, 18, 34], rows));
        let heads = ["my-work-employer", "my-pdf-due", "my-pdf-firm-says", "my-pdf-i-say"];
        let days = pay_days.iter().map(|one| self.pay_day(one)).collect();
        parts.extend(self.rare("after-wages", &heads, &[24, 18, 28, 30], days));
        if !after_six_months.is_empty() {
            parts.push(Part::Heading(self.word("after-six")));
            parts.push(Part::Facts(after_six_months.iter().flat_map(|asked| self.six_months(asked)).collect()));
        }
        let said = wishes.as_ref().map(|said| wishes::acts::in_words(self.lang, said)).unwrap_or_default();
        let facts: Vec<_> = said.into_iter().map(|(label, said)| (self.word(&label), pdf::text(said))).collect();
        let facts = (!facts.is_empty()).then_some(Part::Facts(facts));
        parts.extend(self.section("wishes-title", "wishes-nothing-said", facts));
        parts.push(Part::Heading(self.word("service-title")));
        match service_request {
            Some(request) => parts.extend(self.service(request)),
            None => parts.push(Part::Paragraph(self.word("service-none-open"))),
        }
        let heads = ["my-pdf-time", "my-pdf-what", "my-pdf-old", "my-pdf-new", "my-pdf-by"];
        let rows = changes.iter().map(|one| self.change(one)).collect();
        parts.extend(self.listed(["people-history", "people-history-none"], &heads, &[26, 18, 22, 22, 12], rows));
        let heads = ["my-pdf-time", "my-pdf-who", "my-pdf-did", "my-pdf-why"];
        let rows = looks.iter().map(|one| self.look(one)).collect();
        parts.extend(self.listed(["my-looks", "my-looks-none"], &heads, &[24, 18, 26, 32], rows));
        let heads = ["my-pdf-time", "my-pdf-who", "my-pdf-law", "my-pdf-given"];
        let rows = demands.iter().map(|one| self.demanded(one)).collect();
        parts.extend(self.rare("demand-told-title", &heads, &[22, 24, 28, 26], rows));
        parts
    }
}

/// The record as a document of some pages, in the reader's language.
pub fn record(lang: Lang, record: &Record, today: Day) -> Document {
    let paper = Paper { lang };
    let foot = format!("{} · {}", paper.plain("my-record"), words::day(lang, today));
    Document { title: paper.word("my-record"), foot: paper.own(foot), body: Body::Flow(paper.parts(record)) }
}

/// A text of the card: in Chinese, and below it in Tibetan where there is a text.
pub fn in_both(id: &str) -> (Said, Option<Said>) {
    let bo = words::word(Lang::Bo, id);
    (words::word(Lang::Zh, id), (bo.lang == Lang::Bo).then_some(bo))
}

fn lines(id: &str) -> impl Iterator<Item = CardLine> {
    let (zh, bo) = in_both(id);
    std::iter::once(zh).chain(bo).map(|said| CardLine { text: pdf::text(said), hand: Hand::Text })
}

/// The same in one line, for the outside, which is low.
fn line_of(id: &str) -> CardLine {
    let (zh, bo) = in_both(id);
    let text = joined(" ", [zh.text.as_str(), bo.as_ref().map_or("", |bo| bo.text.as_str())]);
    CardLine { text: Text::new(Lang::Zh, text), hand: Hand::Text }
}

/// Where a person begins with a card.
pub struct Begin {
    /// The whole address by which the public finds it, or the path alone.
    pub address: String,
    /// It is the whole address.
    pub whole: bool,
}

impl Begin {
    /// As the operator named the site; a name is never taken from a request.
    pub fn of(office: &Office) -> Begin {
        const PATH: &str = "/my/begin";
        match office.public_address(PATH) {
            Some(address) => Begin { address, whole: true },
            None => Begin { address: PATH.to_owned(), whole: false },
        }
    }
    /// The sentence of the card before the address.
    pub fn on_paper(&self) -> &'static str {
        if self.whole { "my-paper-begin-at" } else { "my-paper-begin" }
    }
    /// The same for the desk that hands a card out.
    pub fn at_desk(&self) -> &'static str {
        if self.whole { "my-card-handed-at" } else { "my-card-handed" }
    }
}

fn card(printed: &Printed, begin: &Begin) -> Card {
    let line = |text: &str, hand| std::iter::once(CardLine { text: Text::new(Lang::En, text), hand });
    let counts = if printed.upper_counts { "my-paper-upper" } else { "my-paper-lower" };
    Card {
        outside: std::iter::once(line_of("my-paper-title"))
            .chain(line(&printed.serial, Hand::Number))
            .chain([line_of("my-paper-seal")])
            .collect(),
        codes: [printed.upper.clone(), printed.lower.clone()],
        slip: lines(begin.on_paper())
            .chain(line(&begin.address, Hand::Address))
            .chain(lines("my-paper-later"))
            .chain(lines(counts))
            .chain(lines("my-paper-tear"))
            .collect(),
    }
}

/// The cards of a batch, four on a sheet, the same as on the page for print.
pub fn cards(printed: &[Printed], begin: &Begin) -> Document {
    Document {
        title: pdf::text(words::word(Lang::Zh, "my-cards")),
        foot: Text::new(Lang::Zh, ""),
        body: Body::Cards(printed.iter().map(|one| card(one, begin)).collect()),
    }
}

#[cfg(test)]
mod tests;
