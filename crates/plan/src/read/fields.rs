//! Single values out of a TOML tree, each with its place; what has the wrong shape becomes a mistake.

use crate::fault::{Code, Faults, at};
use leka_core::lang::Text;
use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

/// A value and where it stands (the byte offset in the file).
#[derive(Clone, Debug)]
pub(crate) struct Said<T> {
    pub(crate) value: T,
    pub(crate) at: usize,
}

pub(crate) type Node<'t> = Spanned<DeValue<'t>>;

/// One table of the file.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'t> {
    table: &'t DeTable<'t>,
    pub(crate) at: usize,
}

impl<'t> Fields<'t> {
    pub(crate) fn root(table: &'t DeTable<'t>) -> Fields<'t> {
        Fields { table, at: 0 }
    }
    pub(crate) fn of(node: &'t Node<'t>, key: &str, faults: &mut Faults) -> Option<Fields<'t>> {
        match node.get_ref() {
            DeValue::Table(table) => Some(Fields { table, at: at(node.span()) }),
            _ => {
                faults.add(at(node.span()), Code::NotTable, &[("key", key)]);
                None
            }
        }
    }
    /// Every key that is not in the list is a mistake. `table` is its name for people, empty for the whole file.
    pub(crate) fn known(&self, allowed: &[&str], table: &str, faults: &mut Faults) {
        for key in self.table.keys() {
            let word: &str = key.get_ref();
            if !allowed.contains(&word) {
                let table = if table.is_empty() { "none" } else { table };
                faults.unknown(at(key.span()), Code::UnknownKey, word, allowed.iter().copied(), &[("table", table)]);
            }
        }
    }
    /// Keys and values, in no particular order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (Said<&'t str>, &'t Node<'t>)> {
        self.table.iter().map(|(key, node)| (Said { value: key.get_ref().as_ref(), at: at(key.span()) }, node))
    }
    /// A table with its keys in the order of the file.
    pub(crate) fn entries_in_order(&self) -> Vec<(Said<&'t str>, &'t Node<'t>)> {
        let mut entries: Vec<_> = self.entries().collect();
        entries.sort_by_key(|(key, _)| key.at);
        entries
    }
    pub(crate) fn get(&self, key: &str) -> Option<&'t Node<'t>> {
        self.table.get(key)
    }
    pub(crate) fn need(&self, key: &str, faults: &mut Faults) -> Option<&'t Node<'t>> {
        let found = self.get(key);
        if found.is_none() {
            faults.add(self.at, Code::MissingKey, &[("key", key)]);
        }
        found
    }

    /// `[[key]]`: a list of tables; absent is an empty list.
    pub(crate) fn tables(&self, key: &str, faults: &mut Faults) -> Vec<Fields<'t>> {
        let Some(node) = self.get(key) else { return Vec::new() };
        match node.get_ref() {
            DeValue::Array(items) => items.iter().filter_map(|item| Fields::of(item, key, faults)).collect(),
            _ => {
                faults.add(at(node.span()), Code::NotTables, &[("key", key)]);
                Vec::new()
            }
        }
    }
    pub(crate) fn text(&self, key: &str, faults: &mut Faults) -> Option<Said<String>> {
        text(self.get(key)?, key, faults)
    }
    pub(crate) fn need_text(&self, key: &str, faults: &mut Faults) -> Option<Said<String>> {
        text(self.need(key, faults)?, key, faults)
    }
    /// A list of texts; absent is an empty list; a word that stands twice is a mistake.
    pub(crate) fn texts(&self, key: &str, faults: &mut Faults) -> Vec<Said<String>> {
        let Some(node) = self.get(key) else { return Vec::new() };
        let DeValue::Array(items) = node.get_ref() else {
            faults.add(at(node.span()), Code::NotTexts, &[("key", key)]);
            return Vec::new();
        };
        let all = items.iter().filter_map(|item| text(item, key, faults)).collect();
        once(all, key, faults)
    }
    pub(crate) fn whole(&self, key: &str, faults: &mut Faults) -> Option<Said<i64>> {
        whole(self.get(key)?, key, faults)
    }
    /// `{ zh = "…", bo = "…", en = "…" }`, at least one of them.
    pub(crate) fn title(&self, key: &str, faults: &mut Faults) -> Option<Text> {
        let node = self.get(key)?;
        let fields = Fields::of(node, key, faults)?;
        fields.known(&["zh", "bo", "en"], key, faults);
        let mut said = |lang| fields.text(lang, faults).map(|text| text.value).unwrap_or_default();
        let title = Text { zh: said("zh"), bo: said("bo"), en: said("en") };
        if fields.table.is_empty() {
            faults.add(fields.at, Code::EmptyText, &[("key", key)]);
        }
        Some(title)
    }
}

/// Keeps the first of each word and reports the others.
pub(crate) fn once(all: Vec<Said<String>>, key: &str, faults: &mut Faults) -> Vec<Said<String>> {
    let mut seen = std::collections::HashSet::new();
    let mut kept = Vec::with_capacity(all.len());
    for said in all {
        if seen.insert(said.value.clone()) {
            kept.push(said);
        } else {
            faults.add(said.at, Code::Twice, &[("key", key), ("found", &said.value)]);
        }
    }
    kept
}

/// A text that is not blank.
pub(crate) fn text(node: &Node, key: &str, faults: &mut Faults) -> Option<Said<String>> {
    let place = at(node.span());
    match node.get_ref().as_str() {
        None => {
            faults.add(place, Code::NotText, &[("key", key)]);
            None
        }
        Some(text) if text.trim().is_empty() => {
            faults.add(place, Code::EmptyText, &[("key", key)]);
            None
        }
        Some(text) => Some(Said { value: text.to_owned(), at: place }),
    }
}

pub(crate) fn whole(node: &Node, key: &str, faults: &mut Faults) -> Option<Said<i64>> {
    let place = at(node.span());
    let number = node.get_ref().as_integer().and_then(number);
    if number.is_none() {
        faults.add(place, Code::NotWhole, &[("key", key)]);
    }
    Some(Said { value: number?, at: place })
}

fn number(integer: &DeInteger) -> Option<i64> {
    i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok()
}
