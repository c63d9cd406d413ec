//! The questions after the start of work, and the choice of a channel. Pure.

use crate::conduct::model::Kind as About;
use leka_platform::Failure;
use std::collections::BTreeMap;

/// How a question can be answered; not answering at all is the same as not wanting to say.
pub const ANSWERS: [&str; 3] = ["yes", "no", "unsaid"];

/// The eleven signs of forced labour of the International Labour Organization.
pub const SIGNS: [&str; 11] = [
    "vulnerability",
    "deception",
    "movement",
    "isolation",
    "violence",
    "threats",
    "papers",
    "wages",
    "debt",
    "conditions",
    "overtime",
];

/// One question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Question {
    pub word: &'static str,
    /// The sign that it looks for.
    pub sign: Option<&'static str>,
    /// The answer with which somebody needs help.
    pub red: Option<&'static str>,
}

const fn asks(word: &'static str, sign: &'static str, red: &'static str) -> Question {
    Question { word, sign: Some(sign), red: Some(red) }
}

/// All questions in the order of the page: the light ones first.
pub const QUESTIONS: &[Question] = &[
    asks("agreed", "deception", "no"),
    Question { word: "contract", sign: None, red: None },
    asks("paid", "wages", "no"),
    asks("papers", "papers", "no"),
    asks("hours", "overtime", "yes"),
    asks("living", "conditions", "no"),
    asks("leave", "movement", "no"),
    asks("family", "isolation", "no"),
    asks("debt", "debt", "yes"),
    asks("need", "vulnerability", "yes"),
    asks("threats", "threats", "yes"),
    asks("hurt", "violence", "yes"),
    Question { word: "safe", sign: None, red: Some("no") },
];

impl Question {
    fn find(word: &str) -> Option<&'static Question> {
        QUESTIONS.iter().find(|question| question.word == word)
    }
}

/// What somebody answered: question and answer. Kept nowhere.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Answers(BTreeMap<&'static str, &'static str>);

impl Answers {
    /// Keeps one answer; words that no list has are refused (SEC-17).
    pub fn put(&mut self, question: &str, answer: &str) -> Result<(), Failure> {
        let refused = || Failure::input("failure-form");
        let question = Question::find(question).ok_or_else(refused)?;
        let answer = ANSWERS.iter().copied().find(|known| *known == answer).ok_or_else(refused)?;
        if self.0.contains_key(question.word) {
            return Err(refused());
        }
        self.0.insert(question.word, answer);
        Ok(())
    }
    pub fn of(&self, question: &str) -> &'static str {
        self.0.get(question).copied().unwrap_or("")
    }
    /// The questions whose answer asks for help, in the order of the page.
    pub fn red(&self) -> Vec<&'static Question> {
        let is_red = |question: &&Question| question.red.is_some_and(|red| self.of(question.word) == red);
        QUESTIONS.iter().filter(is_red).collect()
    }
    /// All that was answered with yes or no, in the order of the page.
    pub fn said(&self) -> Vec<(String, String)> {
        let said = QUESTIONS.iter().map(|question| (question.word, self.of(question.word)));
        said.filter(|(_, answer)| matches!(*answer, "yes" | "no")).map(|(q, a)| (q.to_owned(), a.to_owned())).collect()
    }
    /// What a case is about: the first of the red answers.
    pub fn about(&self) -> About {
        match self.red().first().map_or("", |question| question.word) {
            "paid" => About::Wages,
            "papers" => About::Papers,
            "agreed" => About::Contract,
            "hours" | "living" => About::Conditions,
            _ => About::Pressure,
        }
    }
}

/// How somebody wants to hear that questions wait: in the own account alone, by a neutral message besides, or by a call of the
/// complaint body.
pub const CHANNELS: [&str; 3] = ["own", "message", "call"];

/// What is kept of the choice, sealed.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub channel: String,
    /// The language of the page on which it was chosen: in it the message speaks, and for nothing else (WP-29).
    pub speaks: String,
    /// The day of the latest questions that the person heard of.
    pub told: Option<i32>,
    /// Where and when the complaint body may telephone, as the person wrote it; for nobody else.
    pub contact: String,
    /// The wishes for a call that wait at the body.
    pub calls: Vec<i64>,
    /// Last days that firms reported and that the person heard of: application and day.
    #[serde(default)]
    pub ends: Vec<(i64, i32)>,
}

impl Choice {
    /// Bytes of what is sealed.
    pub const LENGTH: usize = 1_024;
}

/// The worker's word of one pay day, sealed. A row that nobody said anything of looks the same.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// `paid`, `unpaid`; empty: nothing was said.
    pub said: String,
    /// The day on which the complaint body was told.
    pub told: Option<i32>,
}

impl Word {
    /// Bytes of what is sealed.
    pub const LENGTH: usize = 128;
}

/// As text of one length in bytes, so that what is sealed tells nothing by it.
pub fn padded<T: serde::Serialize>(value: &T, length: usize) -> Result<String, Failure> {
    let mut text = serde_json::to_string(value).map_err(Failure::internal)?;
    text.push_str(&" ".repeat(length.saturating_sub(text.len())));
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wp_17_each_of_the_eleven_signs_has_its_question_and_a_red_answer() {
        for sign in SIGNS {
            let asks: Vec<_> = QUESTIONS.iter().filter(|question| question.sign == Some(sign)).collect();
            assert_eq!(asks.len(), 1, "{sign}");
            let red = asks[0].red.unwrap();
            let other = if red == "yes" { "no" } else { "yes" };
            for (answer, is_red) in [(red, true), (other, false), ("unsaid", false)] {
                let mut answers = Answers::default();
                answers.put(asks[0].word, answer).unwrap();
                assert_eq!(answers.red().len(), usize::from(is_red), "{sign} {answer}");
            }
        }
        // What WP-17 names besides: papers, pay, the work agreed to, leaving, safety.
        for word in ["papers", "paid", "agreed", "leave", "safe"] {
            assert!(Question::find(word).unwrap().red.is_some(), "{word}");
        }
        assert!(Answers::default().red().is_empty() && Answers::default().said().is_empty(), "silence is nothing");
    }

    #[test]
    fn sec_17_words_that_no_list_has_are_no_answers() {
        let mut answers = Answers::default();
        for (question, answer) in [("papers", "maybe"), ("loyal", "yes"), ("", ""), ("papers", "")] {
            assert!(answers.put(question, answer).is_err(), "{question} {answer}");
        }
        answers.put("papers", "no").unwrap();
        assert!(answers.put("papers", "yes").is_err(), "twice");
        assert_eq!(answers.about(), About::Papers);
    }

    #[test]
    fn what_is_sealed_of_a_pay_day_has_one_length() {
        let said = |said: &str, told| padded(&Word { said: said.to_owned(), told }, Word::LENGTH).unwrap().len();
        assert!(said("", None) == said("unpaid", Some(99_999)) && said("paid", None) == said("", None));
    }
}
