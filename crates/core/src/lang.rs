//! The three languages of every page.

use serde::{Deserialize, Serialize};

/// Chinese, Tibetan or English. A message that is missing falls back to Chinese, with a mark.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Zh,
    Bo,
    En,
}

impl Lang {
    pub const ALL: [Lang; 3] = [Lang::Zh, Lang::Bo, Lang::En];
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Zh => "zh",
            Lang::Bo => "bo",
            Lang::En => "en",
        }
    }
    pub fn find(code: &str) -> Option<Lang> {
        let head = code.split(['-', '_']).next().unwrap_or(code);
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(head))
    }
}

/// A text in three languages, as in a plan file. Tibetan and English may be missing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Text {
    #[serde(default)]
    pub zh: String,
    #[serde(default)]
    pub bo: String,
    #[serde(default)]
    pub en: String,
}

impl Text {
    /// The text in `lang`, else Chinese, else whatever there is; the flag says whether it fell back.
    pub fn get(&self, lang: Lang) -> (&str, bool) {
        let own = match lang {
            Lang::Zh => &self.zh,
            Lang::Bo => &self.bo,
            Lang::En => &self.en,
        };
        if !own.is_empty() {
            return (own, false);
        }
        let other = [&self.zh, &self.en, &self.bo].into_iter().find(|t| !t.is_empty());
        (other.map_or("", |t| t.as_str()), true)
    }
}
