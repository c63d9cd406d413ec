//! What every full page carries: words, header, crumbs, navigation.
//!
//! Texts in templates come only from messages: `{{ frame.t("id") }}`, with arguments
//! `{{ frame.t1("id", "name", value) }}`; in attributes `{{ frame.plain("id") }}`.
//! A message that fell back to Chinese is marked with `lang="zh"`. Everything is escaped (SEC-12).

use super::{App, Call, assets, session};
use crate::permit::ActSpec;
use crate::words::{self, Said};
use crate::{Actor, Failure};
use askama::filters::HtmlSafe;
use leka_core::Lang;
use std::fmt::{self, Display};

/// One link of the navigation.
#[derive(Clone, Copy)]
pub struct NavItem {
    pub href: &'static str,
    /// Fluent id.
    pub word: &'static str,
    /// Shown to whoever may do this somewhere.
    pub act: ActSpec,
}

/// A message as HTML: escaped, and marked when it is in another language than the page.
pub struct Words {
    said: Said,
    page: Lang,
}

impl HtmlSafe for Words {}

impl Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.said.lang == self.page {
            true => escape(f, &self.said.text),
            false => {
                write!(f, "<span lang=\"{}\">", self.said.lang.code())?;
                escape(f, &self.said.text)?;
                f.write_str("</span>")
            }
        }
    }
}

fn escape(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&', '"', '\'']) {
        f.write_str(&rest[..at])?;
        f.write_str(match rest.as_bytes()[at] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    f.write_str(rest)
}

/// A link with a text.
#[derive(Clone, Debug)]
pub struct Link {
    pub href: String,
    pub word: &'static str,
    pub current: bool,
}

/// See the module head.
pub struct Frame {
    pub lang: Lang,
    /// Neutral, without personal data (SEC-13, SEC-39).
    pub title: Said,
    /// Address and text of the places above this page.
    pub crumbs: Vec<(String, String)>,
    pub nav: Vec<Link>,
    /// The name of the signed-in account.
    pub account: Option<String>,
    /// The role of the account, as message id.
    pub role: Option<String>,
    pub demo: bool,
    /// Others use this screen too: the session ends after this many idle minutes.
    pub shared: Option<i64>,
    /// For residents: large, one column.
    pub resident: bool,
    call: Call,
}

impl Call {
    /// The frame of a page: its title as message id, and the places above it.
    pub fn frame(&self, title: &str, crumbs: Vec<(String, String)>) -> Frame {
        self.frame_titled(words::word(self.desk.lang, title), crumbs)
    }
    /// A message as bare text, for crumbs.
    pub fn word(&self, id: &str) -> String {
        words::word(self.desk.lang, id).text
    }
    /// The same for a title that is no fixed message (the name of an indicator).
    pub fn frame_titled(&self, title: Said, crumbs: Vec<(String, String)>) -> Frame {
        let App { office, nav, .. } = &self.app;
        let nav = nav
            .iter()
            .filter(|item| office.policies.could(&self.desk.who, &item.act, office.county()))
            .map(|item| Link { href: item.href.to_owned(), word: item.word, current: is_under(&self.path, item.href) })
            .collect();
        let (account, role) = match &self.desk.who {
            Actor::Account { name, role, .. } => (Some(name.clone()), Some(format!("role-{}", role.word().replace('_', "-")))),
            _ => (None, None),
        };
        let lang = self.desk.lang;
        let shared = self.session.as_ref().filter(|session| session.shared).map(|_| session::SHARED_IDLE_MINUTES);
        Frame { lang, title, crumbs, nav, account, role, demo: office.demo, shared, resident: false, call: self.clone() }
    }
}

fn is_under(path: &str, href: &str) -> bool {
    path == href || path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'))
}

impl Frame {
    fn words(&self, said: Said) -> Words {
        Words { said, page: self.lang }
    }
    /// A message.
    pub fn t(&self, id: &str) -> Words {
        self.words(words::word(self.lang, id))
    }
    /// A message with arguments.
    pub fn ta(&self, id: &str, args: &[(&str, String)]) -> Words {
        self.words(words::say(self.lang, id, args))
    }
    pub fn t1(&self, id: &str, name: &str, value: impl Display) -> Words {
        self.ta(id, &[(name, value.to_string())])
    }
    pub fn t2(&self, id: &str, first: &str, a: impl Display, second: &str, b: impl Display) -> Words {
        self.ta(id, &[(first, a.to_string()), (second, b.to_string())])
    }
    /// A message whose arguments come with it (a problem of an import, a failure).
    pub fn say(&self, id: &str, args: &[(String, String)]) -> Words {
        let args: Vec<(&str, String)> = args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        self.ta(id, &args)
    }
    /// A failure in words, for a form that is shown again.
    pub fn failure(&self, failure: &Failure) -> Words {
        self.say(&failure.message, &failure.args)
    }
    /// Whether a failure is about this field of the form.
    pub fn wrong(&self, failure: &Option<Failure>, field: &str) -> bool {
        failure.as_ref().is_some_and(|failure| failure.is_at(field))
    }
    /// A day as every page writes it.
    pub fn day(&self, day: &leka_core::Day) -> String {
        words::day(self.lang, *day)
    }
    /// Words that are there already, with their language (the title of an indicator).
    pub fn said(&self, said: &Said) -> Words {
        self.words(said.clone())
    }
    /// A text in three languages from a plan or the register of places.
    pub fn text(&self, text: &leka_core::lang::Text) -> Words {
        let (own, fell_back) = text.get(self.lang);
        self.words(Said { text: own.to_owned(), lang: if fell_back { Lang::Zh } else { self.lang } })
    }
    /// A message as bare text, for an attribute.
    pub fn plain(&self, id: &str) -> String {
        words::word(self.lang, id).text
    }
    /// The hidden value every changing form carries as `form_token`, before any file (SEC-10).
    pub fn form_token(&self) -> String {
        self.call.form_token()
    }
    /// This page in another language.
    pub fn in_language(&self, code: &str) -> String {
        match self.call.query.is_empty() {
            true => format!("{}?lang={code}", self.call.path),
            false => format!("{}?{}&lang={code}", self.call.path, self.call.query),
        }
    }
    pub fn icon(&self) -> &'static str {
        assets::icon_address()
    }
    pub fn style(&self) -> &'static str {
        assets::style_address()
    }
    /// The script that reads a terms sheet aloud.
    pub fn aloud(&self) -> &'static str {
        assets::aloud_address()
    }
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
    pub fn is(&self, code: &str) -> bool {
        self.lang.code() == code
    }
    /// Whether the sign-in page itself is shown.
    pub fn at(&self, path: &str) -> bool {
        self.call.path == path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_12_words_are_escaped_and_a_fallback_is_marked() {
        let said = Said { text: "<b>\"&'".to_owned(), lang: Lang::Zh };
        let here = Words { said: said.clone(), page: Lang::Zh };
        assert_eq!(here.to_string(), "&lt;b&gt;&quot;&amp;&#39;");
        let there = Words { said, page: Lang::Bo };
        assert_eq!(there.to_string(), "<span lang=\"zh\">&lt;b&gt;&quot;&amp;&#39;</span>");
    }
}
