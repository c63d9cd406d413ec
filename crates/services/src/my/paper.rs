//! What a person takes away on paper: the record in words (WP-24), and the cards of a batch (WP-8). Pure: from what was read to
//! what stands on the sheet.

use super::batches::Printed;
use super::record::{Application, Change, Course, Look, PayDay, Record, SixMonths, Work};
use crate::accounts::role_word;
use crate::people::pages::act_word;
use crate::people::{form, purpose};
use crate::teams::model::Texts;
use crate::{pdf, teams, wishes};
use leka_core::{Day, Fen, Lang};
use leka_documents::{Body, Card, CardLine, Document, Hand, Part, Row, Text};
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

    /// A heading, and below it the table, or a sentence that nothing is there.
    fn section(&self, title: &str, none: &str, table: impl FnOnce() -> Part, is_empty: bool) -> [Part; 2] {
        [Part::Heading(self.word(title)), if is_empty { Part::Paragraph(self.word(none)) } else { table() }]
    }

    fn facts(&self, record: &Record) -> Part {
        let or_nothing = |text: &str| if text.is_empty() { self.word("people-nothing") } else { typed(text) };
        let mut facts = vec![
            (self.word("people-name"), typed(&record.name)),
            (self.word("people-number"), typed(&record.national_id)),
            (self.word("people-phone"), or_nothing(&record.phone)),
            (self.word("people-township"), typed(joined(" ", [record.township.as_str(), record.village.as_str()]))),
        ];
        if record.phone_verified {
            facts[2].1 = self.own(format!("{} · {}", record.phone, self.plain("people-phone-own")));
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
        let state = match (work.withdrawn, work.confirmed) {
            (true, _) => "people-withdrawn-1",
            (false, true) => "my-work-chosen",
            (false, false) => "my-work-reported",
        };
        let channel = self.plain(&format!("word-channel-{}", work.channel));
        vec![
            employer,
            self.own(joined(BETWEEN, [work.trade.as_str(), work.place.as_str(), sector.as_str()])),
            self.period(&work.start, work.end.as_deref()),
            self.own(form::pay_in(self.lang, &work.pay)),
            self.own(joined(BETWEEN, [self.plain(by).as_str(), self.plain(state).as_str(), channel.as_str()])),
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

    fn pay_day(&self, day: &PayDay) -> Row {
        let amount = day.amount.map(|fen| self.with("my-pdf-yuan", "amount", &Fen(fen).to_string())).unwrap_or_default();
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
            self.word(&role_word(&look.role)),
            self.word(act_word(&look.act)),
            self.own(joined(BETWEEN, [stated.as_str(), text])),
        ]
    }
}

/// The record as a document of some pages, in the reader's language.
pub fn record(lang: Lang, record: &Record, today: Day) -> Document {
    let paper = Paper { lang };
    let mut parts = vec![Part::Paragraph(paper.word("my-record-about")), paper.facts(record)];
    let work = || {
        let heads = ["my-work-employer", "my-work-trade", "my-pdf-time", "my-work-pay", "my-pdf-state"];
        paper.table(&heads, &[22, 22, 25, 17, 20], record.work.iter().map(|one| paper.work(one)).collect())
    };
    parts.extend(paper.section("people-jobs", "people-jobs-none", work, record.work.is_empty()));
    let courses = || {
        let rows = record.courses.iter().map(|one| paper.course(one)).collect();
        paper.table(&["my-pdf-course", "my-pdf-time", "people-completed"], &[50, 32, 18], rows)
    };
    parts.extend(paper.section("people-courses", "people-courses-none", courses, record.courses.is_empty()));
    let applications = || {
        let rows = record.applications.iter().map(|one| paper.application(one)).collect();
        paper.table(&["offers-one", "my-pdf-state", "my-pdf-until", "my-pdf-more"], &[30, 18, 18, 34], rows)
    };
    parts.extend(paper.section("offers-mine", "offers-mine-none", applications, record.applications.is_empty()));
    if !record.pay_days.is_empty() {
        let rows = record.pay_days.iter().map(|one| paper.pay_day(one)).collect();
        parts.push(Part::Heading(paper.word("after-wages")));
        parts.push(paper.table(&["my-work-employer", "my-pdf-due", "my-pdf-firm-says", "my-pdf-i-say"], &[24, 18, 28, 30], rows));
    }
    if !record.after_six_months.is_empty() {
        parts.push(Part::Heading(paper.word("after-six")));
        parts.push(Part::Facts(record.after_six_months.iter().flat_map(|asked| paper.six_months(asked)).collect()));
    }
    parts.push(Part::Heading(paper.word("wishes-title")));
    let said = record.wishes.as_ref().map(|said| wishes::acts::in_words(lang, said)).unwrap_or_default();
    parts.push(match said.is_empty() {
        true => Part::Paragraph(paper.word("wishes-nothing-said")),
        false => Part::Facts(said.into_iter().map(|(label, said)| (paper.word(&label), pdf::text(said))).collect()),
    });
    let changes = || {
        let heads = ["my-pdf-time", "my-pdf-what", "my-pdf-old", "my-pdf-new", "my-pdf-by"];
        paper.table(&heads, &[26, 18, 22, 22, 12], record.changes.iter().map(|one| paper.change(one)).collect())
    };
    parts.extend(paper.section("people-history", "people-history-none", changes, record.changes.is_empty()));
    let looks = || {
        let rows = record.looks.iter().map(|one| paper.look(one)).collect();
        paper.table(&["my-pdf-time", "my-pdf-who", "my-pdf-did", "my-pdf-why"], &[24, 18, 26, 32], rows)
    };
    parts.extend(paper.section("my-looks", "my-looks-none", looks, record.looks.is_empty()));
    let foot = format!("{} · {}", paper.plain("my-record"), words::day(lang, today));
    Document { title: paper.word("my-record"), foot: paper.own(foot), body: Body::Flow(parts) }
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

fn card(printed: &Printed, address: &str) -> Card {
    let line = |text: &str, hand| std::iter::once(CardLine { text: Text::new(Lang::En, text), hand });
    let counts = if printed.upper_counts { "my-paper-upper" } else { "my-paper-lower" };
    Card {
        outside: std::iter::once(line_of("my-paper-title"))
            .chain(line(&printed.serial, Hand::Number))
            .chain([line_of("my-paper-seal")])
            .collect(),
        codes: [printed.upper.clone(), printed.lower.clone()],
        slip: lines("my-paper-begin")
            .chain(line(address, Hand::Address))
            .chain(lines("my-paper-later"))
            .chain(lines(counts))
            .chain(lines("my-paper-tear"))
            .collect(),
    }
}

/// The cards of a batch, four on a sheet, the same as on the page for print.
pub fn cards(printed: &[Printed], address: &str) -> Document {
    Document {
        title: pdf::text(words::word(Lang::Zh, "my-cards")),
        foot: Text::new(Lang::Zh, ""),
        body: Body::Cards(printed.iter().map(|one| card(one, address)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(upper_counts: bool) -> Printed {
        let [upper, lower] = ["2345 6789 ABCD", "2345 6EFG HJKM"].map(str::to_owned);
        Printed { serial: "1234 5674".to_owned(), upper, lower, upper_counts }
    }

    fn of(document: &Document) -> &Card {
        match &document.body {
            Body::Cards(cards) => &cards[0],
            Body::Flow(_) => panic!("cards"),
        }
    }

    #[test]
    fn wp_08_which_code_counts_stands_on_the_slip_that_is_torn_off_and_nowhere_else() {
        let [upper, lower] = [true, false].map(|counts| cards(&[printed(counts)], "/my/begin"));
        let (upper, lower) = (of(&upper), of(&lower));
        assert_eq!((&upper.outside, &upper.codes), (&lower.outside, &lower.codes));
        assert_ne!(upper.slip, lower.slip);
        // The sentence says it, in both languages, and the rest of the slip is the same.
        let differs = upper.slip.iter().zip(&lower.slip).filter(|(one, other)| one != other).count();
        assert_eq!((differs, upper.slip.len()), (in_both("my-paper-upper").1.map_or(1, |_| 2), lower.slip.len()));
        for line in upper.outside.iter().chain(&upper.slip) {
            assert!(!upper.codes.iter().any(|code| line.text.text.contains(code.as_str())), "codes stand in their field alone");
        }
    }
}
