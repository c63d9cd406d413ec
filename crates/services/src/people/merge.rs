//! Two people correct one record (REL-5): different fields are merged, the same field is a conflict in which both
//! values are kept and a person decides. Pure; the forms of all rooms with corrections use it.

use leka_core::Moment;
use leka_platform::Failure;

/// One field of a form as it came back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    pub name: &'static str,
    /// What stood there when the form was opened.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// A form that came back, with the version it saw.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Typed {
    pub version: i64,
    pub fields: Vec<Field>,
}

/// What is wrong with a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub field: &'static str,
    /// Fluent id.
    pub message: &'static str,
}

/// The same field, changed by two.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Clash {
    pub field: &'static str,
    pub was: String,
    pub theirs: String,
    pub mine: String,
}

/// What came of a correction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    Unchanged,
    /// Durable; at this moment, by which it can be undone.
    Saved(Moment),
    Faults(Vec<Fault>),
    Clashes(Vec<Clash>),
}

/// The longest text a field takes.
const LONGEST: usize = 2_000;

impl Typed {
    /// Takes the pairs of a form apart; other keys than these fields are refused (SEC-17).
    pub fn read(pairs: Vec<(String, String)>, names: &[&'static str]) -> Result<Typed, Failure> {
        let refused = || Failure::input("failure-form");
        let mut typed = Typed { version: -1, fields: Vec::new() };
        let mut was: Vec<(String, String)> = Vec::new();
        for (key, value) in pairs {
            if value.chars().count() > LONGEST {
                return Err(refused());
            }
            if key == "version" && typed.version == -1 {
                typed.version = value.parse().ok().filter(|version| *version >= 0).ok_or_else(refused)?;
            } else if let Some(name) = names.iter().find(|name| **name == key) {
                if typed.fields.iter().any(|field| field.name == *name) {
                    return Err(refused());
                }
                typed.fields.push(Field { name, was: String::new(), now: value });
            } else if let Some(name) = key.strip_prefix("was_").filter(|name| names.contains(name))
                && !was.iter().any(|(known, _)| known == name)
            {
                was.push((name.to_owned(), value));
            } else {
                return Err(refused());
            }
        }
        for field in &mut typed.fields {
            let found = was.iter().position(|(name, _)| name == field.name).ok_or_else(refused)?;
            field.was = was.swap_remove(found).1;
        }
        if typed.version < 0 || typed.fields.is_empty() || !was.is_empty() {
            return Err(refused());
        }
        Ok(typed)
    }
    /// The pairs of the form again, as [`Typed::read`] takes them apart.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = vec![("version".to_owned(), self.version.to_string())];
        for field in &self.fields {
            pairs.push((field.name.to_owned(), field.now.clone()));
            pairs.push((format!("was_{}", field.name), field.was.clone()));
        }
        pairs
    }
    /// What stands in a field now.
    pub fn now(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.now.as_str())
    }
    /// Puts each field into its kept form; what cannot be read is a fault.
    pub fn normalise(&mut self, form: impl Fn(&str, &str) -> Result<String, &'static str>) -> Vec<Fault> {
        // An untouched field is never a fault, however it got there.
        self.normalise_those(|field| field.now != field.was, form)
    }
    /// The same for a record that is not there yet: an untouched field is a blank one.
    pub fn normalise_all(&mut self, form: impl Fn(&str, &str) -> Result<String, &'static str>) -> Vec<Fault> {
        self.normalise_those(|_| true, form)
    }
    fn normalise_those(
        &mut self,
        these: impl Fn(&Field) -> bool,
        form: impl Fn(&str, &str) -> Result<String, &'static str>,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        for field in &mut self.fields {
            if !these(field) {
                continue;
            }
            match form(field.name, &field.now) {
                Ok(kept) => field.now = kept,
                Err(message) => faults.push(Fault { field: field.name, message }),
            }
        }
        faults
    }
}

/// Fields to write, or fields that two changed.
pub type Merged = Result<Vec<(&'static str, String)>, Vec<Clash>>;

/// Lays a form over the record as it is now.
pub fn merge(typed: &Typed, version: i64, current: impl Fn(&str) -> String) -> Merged {
    let (mut changes, mut clashes) = (Vec::new(), Vec::new());
    for field in &typed.fields {
        let theirs = current(field.name);
        // The version says what the form saw; only when somebody was faster does its own memory count.
        let was = if typed.version == version { theirs.clone() } else { field.was.clone() };
        if field.now == was || field.now == theirs {
            continue;
        }
        match theirs == was {
            true => changes.push((field.name, field.now.clone())),
            false => clashes.push(Clash { field: field.name, was, theirs, mine: field.now.clone() }),
        }
    }
    if clashes.is_empty() { Ok(changes) } else { Err(clashes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn form(version: i64, fields: &[(&'static str, &str, &str)]) -> Typed {
        let field =
            |(name, was, now): &(&'static str, &str, &str)| Field { name, was: (*was).to_owned(), now: (*now).to_owned() };
        Typed { version, fields: fields.iter().map(field).collect() }
    }

    /// A record that two officers opened; each saves what the other does not know.
    fn save(record: &mut (i64, BTreeMap<&'static str, String>), typed: &Typed) -> Merged {
        let merged = merge(typed, record.0, |name| record.1[name].clone());
        if let Ok(changes) = &merged
            && !changes.is_empty()
        {
            record.0 += 1;
            record.1.extend(changes.iter().cloned());
        }
        merged
    }

    #[test]
    fn rel_05_two_officers_in_every_order() {
        let values = ["a", "b", "c"];
        for (x1, y1) in values.iter().flat_map(|x| values.iter().map(move |y| (*x, *y))) {
            for (x2, y2) in values.iter().flat_map(|x| values.iter().map(move |y| (*x, *y))) {
                let mut record = (1, BTreeMap::from([("x", "a".to_owned()), ("y", "a".to_owned())]));
                save(&mut record, &form(1, &[("x", "a", x1), ("y", "a", y1)])).unwrap();
                let after_first = record.clone();
                let second = save(&mut record, &form(1, &[("x", "a", x2), ("y", "a", y2)]));
                // The same field, changed to different things by both: a conflict, nothing written.
                let clash = |one: &str, two: &str| one != "a" && two != "a" && one != two;
                match second {
                    Err(clashes) => {
                        assert!(clash(x1, x2) || clash(y1, y2));
                        assert_eq!(record, after_first, "nothing of the second is written by halves");
                        for found in clashes {
                            assert_eq!(found.was, "a");
                            assert_eq!(found.theirs, record.1[found.field]);
                        }
                    }
                    Ok(_) => {
                        assert!(!clash(x1, x2) && !clash(y1, y2));
                        // Every change of either is there.
                        for (field, one, two) in [("x", x1, x2), ("y", y1, y2)] {
                            let expected = if two != "a" { two } else { one };
                            assert_eq!(record.1[field], expected, "{x1}{y1} {x2}{y2}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn sec_17_a_form_has_its_own_keys_and_no_others() {
        let pairs = |list: &[(&str, &str)]| list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
        let fine = pairs(&[("version", "3"), ("x", "1"), ("was_x", "0")]);
        let read = Typed::read(fine.clone(), &["x", "y"]).unwrap();
        assert_eq!((read.version, read.now("x")), (3, Some("1")));
        assert_eq!(read.pairs(), pairs(&[("version", "3"), ("x", "1"), ("was_x", "0")]));
        for more in [("y", "1"), ("was_y", "1"), ("confirmed", "1"), ("x", "2"), ("version", "4"), ("was_confirmed", "")] {
            let mut bad = fine.clone();
            bad.extend(pairs(&[more]));
            assert!(Typed::read(bad, &["x", "y"]).is_err(), "{more:?}");
        }
        assert!(Typed::read(pairs(&[("x", "1"), ("was_x", "0")]), &["x"]).is_err(), "a version is needed");
        assert!(Typed::read(pairs(&[("version", "-1"), ("x", "1"), ("was_x", "0")]), &["x"]).is_err());
    }
}
