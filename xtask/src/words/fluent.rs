//! Reads `.ftl` files: ids, the arguments they take, the messages they mention, the comment above.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One message in one language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Message {
    pub file: PathBuf,
    pub line: usize,
    /// Lines of the comment right above.
    pub comment: Vec<String>,
    /// As written, without the id.
    pub text: String,
    pub arguments: BTreeSet<String>,
    pub mentions: BTreeSet<String>,
}

/// All messages of one language, and those defined again.
#[derive(Default, Debug)]
pub struct Language {
    pub messages: BTreeMap<String, Message>,
    pub twice: Vec<(String, Message)>,
}

/// Reads every `.ftl` file of a folder.
pub fn read_folder(folder: &Path) -> std::io::Result<Language> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut language = Language::default();
    for file in files {
        for (id, message) in read(&file, &std::fs::read_to_string(&file)?) {
            match language.messages.get(&id) {
                Some(_) => language.twice.push((id, message)),
                None => {
                    language.messages.insert(id, message);
                }
            }
        }
    }
    Ok(language)
}

fn begins(line: &str) -> Option<(&str, &str)> {
    let first = line.chars().next()?;
    if !first.is_ascii_alphabetic() && first != '-' {
        return None;
    }
    let (id, text) = line.split_once('=')?;
    let id = id.trim_end();
    let fits = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    fits.then_some((id, text.trim()))
}

/// Reads one file.
pub fn read(file: &Path, source: &str) -> Vec<(String, Message)> {
    let mut out: Vec<(String, Message)> = Vec::new();
    let mut comment: Vec<String> = Vec::new();
    for (at, line) in source.lines().enumerate() {
        if let Some(text) = line.strip_prefix('#') {
            match text.starts_with('#') {
                true => comment.clear(),
                false => comment.push(text.trim().to_owned()),
            }
        } else if let Some((id, text)) = begins(line) {
            let message = Message {
                file: file.to_owned(),
                line: at + 1,
                comment: std::mem::take(&mut comment),
                text: text.to_owned(),
                ..Message::default()
            };
            out.push((id.to_owned(), message));
        } else {
            comment.clear();
            if let Some((_, message)) = out.last_mut()
                && !line.trim().is_empty()
            {
                message.text.push('\n');
                message.text.push_str(line);
            }
        }
    }
    for (_, message) in &mut out {
        (message.arguments, message.mentions) = inside(&message.text);
    }
    out
}

/// The arguments and mentioned messages in the placeables of a text.
fn inside(text: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut arguments, mut mentions) = (BTreeSet::new(), BTreeSet::new());
    let mut depth = 0;
    let mut chars = text.char_indices().peekable();
    // A word counts as a message when a placeable holds nothing else.
    let mut opened = None;
    while let Some((at, c)) = chars.next() {
        match c {
            '"' if depth > 0 => {
                while let Some((_, c)) = chars.next() {
                    match c {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '{' => {
                depth += 1;
                opened = Some(at + 1);
            }
            '}' => {
                depth -= 1;
                if let Some(start) = opened.take() {
                    let word = text[start..at].trim();
                    let named = word.chars().next().is_some_and(|c| c.is_ascii_lowercase() || c == '-');
                    if named && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
                        mentions.insert(word.to_owned());
                    }
                }
            }
            '$' if depth > 0 => {
                let name: String =
                    text[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
                arguments.insert(name);
            }
            _ => {}
        }
    }
    (arguments, mentions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_its_comment_its_arguments_and_its_mentions() {
        let source = "## group\n\n# note\n# review: native speaker\na-b = x { $n ->\n    [one] { c-d }\n   *[other] {\"{$no}\"} { $m }\n} end\n\n# lost\n\nc-d = y $no\n";
        let read = read(Path::new("x.ftl"), source);
        assert_eq!(read.len(), 2);
        let (id, message) = &read[0];
        assert_eq!((id.as_str(), message.line), ("a-b", 5));
        assert_eq!(message.comment, ["note", "review: native speaker"]);
        assert_eq!(message.arguments, BTreeSet::from(["m".to_owned(), "n".to_owned()]));
        assert_eq!(message.mentions, BTreeSet::from(["c-d".to_owned()]));
        assert!(read[1].1.comment.is_empty() && read[1].1.arguments.is_empty());
    }
}
