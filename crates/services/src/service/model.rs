//! What a request says: one list of choices that is form, check and what is kept. Pure.

use leka_platform::Failure;
use leka_sheets::check::never_held;
use leka_sheets::check::personal_numbers::{self, Sought};

/// What is asked for: help to find work, or that and to be registered as unemployed.
pub const KINDS: &[&str] = &["looking", "register"];
/// Which help is wanted; any number of them.
pub const WANTS: &[&str] = &["advice", "vacancies", "training", "papers", "other"];
/// With what somebody was helped. The same list without a word about the person or about what came of it.
pub const HELPS: &[&str] = WANTS;
/// What the desk records.
pub const CONTACTED: &str = "contacted";
/// See [`CONTACTED`].
pub const HELPED: &str = "helped";
/// What the person says of it.
pub const ANSWERS: &[&str] = &["helped", "partly", "not"];
/// The most characters of the text.
pub const TEXT: usize = 300;
/// The most characters of the name of an adviser.
pub const NAME: usize = 40;

/// What somebody asks for.
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    pub kind: String,
    pub wants: Vec<String>,
    /// The adviser who is asked for by name; may be empty (WP-20).
    pub adviser: String,
    /// In the person's own words; may be empty.
    pub text: String,
}

impl Said {
    /// Takes the pairs of a form apart. Other keys, and words that no list has, are refused (SEC-17); texts stay as they were
    /// typed until [`Said::check`].
    pub fn read(pairs: Vec<(String, String)>) -> Result<Said, Failure> {
        let refused = || Failure::input("failure-form");
        let mut said = Said::default();
        let mut once = std::collections::BTreeSet::new();
        for (key, value) in pairs {
            if key != "wants" && !once.insert(key.clone()) {
                return Err(refused());
            }
            match key.as_str() {
                "kind" if KINDS.contains(&value.as_str()) => said.kind = value,
                "wants" if WANTS.contains(&value.as_str()) && !said.wants.contains(&value) => said.wants.push(value),
                "adviser" => said.adviser = value,
                "text" => said.text = value,
                _ => return Err(refused()),
            }
        }
        Ok(said)
    }

    /// Brings the texts into the form in which they are kept, or gives the first thing that is wrong.
    pub fn check(&mut self) -> Result<(), Failure> {
        self.adviser = self.adviser.split_whitespace().collect::<Vec<_>>().join(" ");
        self.text = self.text.trim().replace("\r\n", "\n");
        if self.kind.is_empty() {
            return Err(Failure::input("service-kind-missing").at("kind"));
        }
        for (field, text, most) in [("adviser", &self.adviser, NAME), ("text", &self.text, TEXT)] {
            if text.chars().count() > most {
                return Err(Failure::input("service-text-long").arg("most", most).at(field));
            }
            if text.chars().any(|c| c.is_control() && c != '\n') {
                return Err(Failure::input("service-text-signs").at(field));
            }
            if never_held::tells_of_oneself(text) {
                return Err(Failure::input("service-never-held").at(field));
            }
            // Where to be reached may be said.
            if personal_numbers::stand_in(text, Sought::Identity) {
                return Err(Failure::input("service-text-number").at(field));
            }
        }
        Ok(())
    }

    /// Whether this help is wanted.
    pub fn wants(&self, word: &str) -> bool {
        self.wants.iter().any(|want| want == word)
    }
}

/// What is sealed: the request, and that its person has answered. Not what: that is a number without a person.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    pub said: Said,
    pub answered: bool,
}

impl Kept {
    /// Filled up with spaces, so that its length tells nothing of how much was said.
    pub fn to_text(&self) -> Result<String, Failure> {
        let mut text = serde_json::to_string(self).map_err(Failure::internal)?;
        // Of bytes, as it is sealed; a format would count characters.
        text.push_str(&" ".repeat(text.len().next_multiple_of(2_048) - text.len()));
        Ok(text)
    }
    /// The other way round. What cannot be read is an error, never an empty form that would be saved over it.
    pub fn of_text(text: &str) -> Result<Kept, Failure> {
        serde_json::from_str(text).map_err(Failure::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leka_core::identity::check_character;

    fn read(pairs: &[(&str, &str)]) -> Result<Said, Failure> {
        Said::read(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn sec_17_a_request_takes_the_words_of_its_lists_alone() {
        let said = read(&[("kind", "register"), ("wants", "advice"), ("wants", "papers"), ("text", " a\r\nb ")]).unwrap();
        assert!(said.wants("papers") && !said.wants("training"));
        for wrong in [
            &[("kind", "lazy")][..],
            &[("wants", "money")],
            &[("wants", "advice"), ("wants", "advice")],
            &[("kind", "looking"), ("kind", "register")],
            &[("group", "veteran")],
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn m_04_a_request_says_what_is_wrong_with_it() {
        let wrong = |pairs: &[(&str, &str)]| read(pairs).unwrap().check().err().and_then(|failure| failure.field);
        let long = "长".repeat(TEXT + 1);
        assert_eq!(wrong(&[("text", "x")]), Some("kind"));
        assert_eq!(wrong(&[("kind", "looking"), ("text", &long)]), Some("text"));
        assert_eq!(wrong(&[("kind", "looking"), ("text", &long[3..])]), None);
        assert_eq!(wrong(&[("kind", "looking"), ("adviser", &"名".repeat(NAME + 1))]), Some("adviser"));
        assert_eq!(wrong(&[("kind", "looking"), ("text", "a\u{7}b")]), Some("text"));
        let mut said = read(&[("kind", "looking"), ("adviser", " 测试  甲 "), ("text", " a\r\nb ")]).unwrap();
        said.check().unwrap();
        assert_eq!((said.adviser.as_str(), said.text.as_str()), ("测试 甲", "a\nb"));
    }

    #[test]
    fn wp_18_a_request_tells_nothing_that_is_never_held_and_may_say_what_is_not_wanted() {
        let wrong = |text: &str| {
            let failure = read(&[("kind", "looking"), ("text", text)]).unwrap().check().err();
            failure.map(|failure| (failure.message, failure.field))
        };
        let never = Some(("service-never-held".to_owned(), Some("text")));
        for text in ["我是党员，刚刑满释放，有乙肝", "会开车\n我是刑满释放人员没人要", "藏族", "I am a party member"]
        {
            assert_eq!(wrong(text), never, "{text}");
        }
        for text in ["我不想外出，想在县里找工作", "会做藏族服饰", "不能干重活", "我在戒毒所做过饭"]
        {
            assert_eq!(wrong(text), None, "{text}");
        }
        let adviser = read(&[("kind", "looking"), ("adviser", "党员")]).unwrap().check().unwrap_err();
        assert_eq!(adviser.field, Some("adviser"));
    }

    #[test]
    fn sec_34_a_request_holds_no_identity_number_and_may_name_a_telephone() {
        let number = format!("99032919900101001{}", char::from(check_character(b"99032919900101001").unwrap()));
        for field in ["adviser", "text"] {
            let wrong = read(&[("kind", "looking"), (field, &format!("测试 {number}"))]).unwrap().check().unwrap_err();
            assert_eq!((wrong.message.as_str(), wrong.field), ("service-text-number", Some(field)));
            assert!(read(&[("kind", "looking"), (field, "请打 199 0000 0001")]).unwrap().check().is_ok());
        }
    }

    #[test]
    fn sec_35_what_is_sealed_has_one_length() {
        let full = Said {
            kind: "register".to_owned(),
            wants: WANTS.iter().map(|want| (*want).to_owned()).collect(),
            adviser: "名".repeat(NAME),
            text: "长".repeat(TEXT),
        };
        let empty = Said { kind: "looking".to_owned(), ..Said::default() };
        for said in [full, empty] {
            let kept = Kept { said, answered: true };
            let text = kept.to_text().unwrap();
            assert_eq!(text.len(), 2_048);
            assert_eq!(Kept::of_text(&text).unwrap(), kept);
        }
    }
}
