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
use leka_core::{Lang, Role};
use std::fmt::{self, Display};

/// One link of the navigation.
#[derive(Clone, Copy)]
pub struct NavItem {
    pub href: &'static str,
    /// Fluent id.
    pub word: &'static str,
    /// Shown to whoever may do this somewhere.
    pub act: ActSpec,
    /// For visitors and residents only: others may go there too, but their own work takes the room.
    pub public: bool,
}

impl NavItem {
    /// Whether this link is meant for them, if they may follow it.
    pub fn is_for(&self, who: &Actor) -> bool {
        !self.public || matches!(who.role(), None | Some(Role::Resident))
    }
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

/// HTML that was made here from escaped texts.
pub struct Made(String);

impl HtmlSafe for Made {}

impl Display for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a telephone dials for a number as it was written.
fn dialled(number: &str) -> Option<String> {
    let whole = number.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c));
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (whole && !dialled.is_empty()).then_some(dialled)
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
        // A page below another by its crumbs alone (a record of a person) stands under the same word.
        let own = nav.iter().any(|item| is_under(&self.path, item.href));
        let is_here = |href: &str| is_under(&self.path, href) || (!own && crumbs.iter().any(|(above, _)| above == href));
        let nav = nav
            .iter()
            .filter(|item| item.is_for(&self.desk.who) && office.policies.could(&self.desk.who, &item.act, office.county()))
            .map(|item| Link { href: item.href.to_owned(), word: item.word, current: is_here(item.href) })
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
    /// A number to call: a link that stays on one line. What is no number (masked, or with words beside it) stays text.
    pub fn tel(&self, number: impl Display) -> Made {
        let number = number.to_string();
        let dialled = dialled(&number);
        let text = self.words(Said { text: words::phone(&number).into_owned(), lang: self.lang });
        match dialled {
            Some(dialled) => Made(format!("<a href=\"tel:{dialled}\">{text}</a>")),
            None => Made(text.to_string()),
        }
    }
    /// Words in which a number to call stands: there it becomes its link.
    pub fn calling(&self, words: impl Display, number: impl Display) -> Made {
        let (words, number) = (words.to_string(), number.to_string());
        match number.is_empty() {
            true => Made(words),
            false => {
                let shown = words::phone(&number);
                let said = if words.contains(shown.as_ref()) { shown.as_ref() } else { number.as_str() };
                Made(words.replace(said, &self.tel(&number).0))
            }
        }
    }
    /// A failure in words, for a form that is shown again.
    pub fn failure(&self, failure: &Failure) -> Words {
        self.say(&failure.message, &failure.args)
    }
    /// Whether a failure is about this field of the form.
    pub fn wrong(&self, failure: &Option<Failure>, field: &str) -> bool {
        failure.as_ref().is_some_and(|failure| failure.is_at(field))
    }
    /// Whether a step that wants a fresh code asks for it here: a demo's own accounts alone have none.
    pub fn asks_code(&self) -> bool {
        !self.demo || self.call.session.as_ref().is_some_and(|session| session.second_factor)
    }
    /// A number of things, its thousands apart; below a thousand a message still knows it for a number.
    pub fn number(&self, number: &u64) -> String {
        words::grouped(i64::try_from(*number).unwrap_or(i64::MAX))
    }
    /// A day as every page writes it.
    pub fn day(&self, day: &leka_core::Day) -> String {
        words::day(self.lang, *day)
    }
    /// A month as every page writes it.
    pub fn month(&self, month: &leka_core::Month) -> String {
        words::month(self.lang, *month)
    }
    /// A day that is kept as a text (`2022-09-30`), as every page writes it; what is no day stays.
    pub fn written(&self, text: &str) -> String {
        words::written(self.lang, text).into_owned()
    }
    /// Words that are there already, with their language (the title of an indicator).
    pub fn said(&self, said: &Said) -> Words {
        self.words(said.clone())
    }
    /// A text that somebody typed (a name, the title of a file), marked where its letters are of another language.
    pub fn typed(&self, text: &str) -> Words {
        self.words(words::typed(text))
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
    /// For a page that also answers forms of other addresses, none of which is above it: where it is read.
    pub fn read_at(mut self, path: String) -> Frame {
        if self.call.path != path {
            self.call.page = path;
        }
        self
    }
    /// This page in another language; of what a form brought about, the page that can be read.
    pub fn in_language(&self, code: &str) -> String {
        let page = &self.call.page;
        let mark = if page.contains('?') { '&' } else { '?' };
        format!("{page}{mark}lang={code}")
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
    /// Whether a resident is signed in here.
    pub fn is_a_residents(&self) -> bool {
        self.call.desk.who.role() == Some(Role::Resident)
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
    fn a_number_is_dialled_without_its_gaps_and_nothing_else_is() {
        for (written, to) in [("199 0000 0101", "19900000101"), ("(0895) 000-0001", "08950000001"), ("12333", "12333")] {
            assert_eq!(dialled(written).as_deref(), Some(to));
        }
        for written in ["", " ", "199****0101", "0895 0000001 转2"] {
            assert_eq!(dialled(written), None, "{written}");
        }
    }

    #[test]
    fn sec_12_words_are_escaped_and_a_fallback_is_marked() {
        let said = Said { text: "<b>\"&'".to_owned(), lang: Lang::Zh };
        let here = Words { said: said.clone(), page: Lang::Zh };
        assert_eq!(here.to_string(), "&lt;b&gt;&quot;&amp;&#39;");
        let there = Words { said, page: Lang::Bo };
        assert_eq!(there.to_string(), "<span lang=\"zh\">&lt;b&gt;&quot;&amp;&#39;</span>");
    }
}
