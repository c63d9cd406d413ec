//! `cargo xtask words`: the messages in `locales/` against their use. Chinese is the measure: what the code uses must be
//! there, in English too; what nobody uses goes away. Tibetan may lack messages (they fall back, with a mark); each that is
//! there waits for review by a native speaker and says so above it.

mod fluent;
mod formed;
mod tokens;
mod uses;

use anyhow::{Context, Result};
use fluent::{Language, Message};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};
use std::path::Path;

/// The comment that each Tibetan message carries until somebody has read it.
const REVIEW: &str = "review: native speaker";

/// Texts that begin like a message and are none: file, where nobody should look for a message, and the text.
const NO_MESSAGES: &[&str] = &[];

/// What was found.
#[derive(Default, Debug)]
pub struct Report {
    /// Each with its place.
    pub faults: Vec<String>,
    messages: usize,
    waiting: usize,
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        let Report { faults, messages, waiting } = self;
        writeln!(f, "{messages} messages, {} faults; {waiting} wait for Tibetan (cargo xtask words --bo)", faults.len())
    }
}

struct Locales {
    zh: Language,
    bo: Language,
    en: Language,
}

impl Locales {
    fn read(root: &Path) -> Result<Locales> {
        let folder = |code: &str| {
            let folder = root.join("locales").join(code);
            fluent::read_folder(&folder).with_context(|| folder.display().to_string())
        };
        Ok(Locales { zh: folder("zh")?, bo: folder("bo")?, en: folder("en")? })
    }
    fn all(&self) -> [(&'static str, &Language); 3] {
        [("zh", &self.zh), ("bo", &self.bo), ("en", &self.en)]
    }
}

fn place(root: &Path, message: &Message) -> String {
    let file = message.file.strip_prefix(root).unwrap_or(&message.file);
    format!("{}:{}", file.display(), message.line)
}

fn list(names: impl IntoIterator<Item = impl Display>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(" ") }
}

/// Compares messages and their use.
pub fn check(root: &Path) -> Result<Report> {
    let locales = Locales::read(root)?;
    let uses = uses::read_all(root)?;
    let mut faults = Vec::new();
    languages(root, &locales, &mut faults);
    used(root, &locales.zh.messages, &uses, &mut faults);
    let waiting = locales.zh.messages.keys().filter(|id| !locales.bo.messages.contains_key(*id)).count();
    Ok(Report { faults, messages: locales.zh.messages.len(), waiting })
}

/// Faults between the three languages.
fn languages(root: &Path, locales: &Locales, faults: &mut Vec<String>) {
    let zh = &locales.zh.messages;
    for (code, language) in locales.all() {
        for (id, message) in &language.twice {
            faults.push(format!("{}: {id} is defined twice in {code}", place(root, message)));
        }
        for (id, message) in &language.messages {
            match zh.get(id) {
                None => faults.push(format!("{}: {id} is not in zh", place(root, message))),
                Some(first) if first.arguments != message.arguments => faults.push(format!(
                    "{}: {id} takes {} in {code}, {} in zh",
                    place(root, message),
                    list(&message.arguments),
                    list(&first.arguments)
                )),
                Some(_) => {}
            }
        }
    }
    for (id, message) in zh.iter().filter(|(id, _)| !locales.en.messages.contains_key(*id)) {
        faults.push(format!("{}: {id} is missing in en", place(root, message)));
    }
    for (id, message) in &locales.bo.messages {
        if !message.comment.iter().any(|line| line == REVIEW) {
            faults.push(format!("{}: {id} lacks the comment `# {REVIEW}` right above it", place(root, message)));
        }
    }
}

/// Faults between messages and code.
fn used(root: &Path, zh: &BTreeMap<String, Message>, uses: &[uses::Use], faults: &mut Vec<String>) {
    let families: BTreeSet<&str> = zh.keys().filter_map(|id| id.split('-').next()).collect();
    let mut known: BTreeSet<&str> = zh.values().flat_map(|message| &message.mentions).map(String::as_str).collect();
    for found in uses {
        let place = format!("{}:{}", found.file.display(), found.line);
        let patterns = match found.id.contains('*') {
            false => vec![found.id.clone()],
            true => formed::made_by(&found.id).unwrap_or_else(|| {
                // One word and then anything would make a whole family look used.
                let wide = found.id.split('*').next().is_some_and(|start| start.matches('-').count() < 2);
                if wide && families.iter().any(|family| found.id.starts_with(&format!("{family}-"))) {
                    faults.push(format!("{place}: {} fits too much; list what it makes in xtask/src/words/formed.rs", found.id));
                }
                vec![found.id.clone()]
            }),
        };
        for pattern in patterns {
            let fitting: Vec<&String> = zh.keys().filter(|id| formed::fits(&pattern, id)).collect();
            let family = pattern.split('-').next().is_some_and(|first| families.contains(first));
            let wanted = found.certain || family && !NO_MESSAGES.contains(&pattern.as_str());
            if fitting.is_empty() && wanted {
                faults.push(format!("{place}: {pattern} is not in zh"));
            }
            known.extend(fitting.into_iter().map(String::as_str));
        }
        if let Some((message, given)) = zh.get(&found.id).zip(found.given.as_ref()) {
            let given: BTreeSet<String> = given.iter().cloned().collect();
            for name in message.arguments.difference(&given) {
                faults.push(format!("{place}: {} wants ${name}, which is not given", found.id));
            }
        }
    }
    for (id, message) in zh.iter().filter(|(id, _)| !known.contains(id.as_str())) {
        faults.push(format!("{}: {id} is not used", self::place(root, message)));
    }
}

/// What one language lacks, with the Chinese and English text for whoever translates.
pub fn waiting(root: &Path, code: &str) -> Result<String> {
    let locales = Locales::read(root)?;
    let own = fluent::read_folder(&root.join("locales").join(code))?;
    let mut out = String::new();
    for (id, message) in locales.zh.messages.iter().filter(|(id, _)| !own.messages.contains_key(*id)) {
        let english = locales.en.messages.get(id).map_or("", |english| english.text.as_str());
        out.push_str(&format!("{id}\n  zh {}\n  en {english}\n", message.text.replace('\n', "\n     ")));
    }
    Ok(out)
}

#[cfg(test)]
mod tests;
