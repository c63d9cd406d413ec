//! Ids that the code puts together with `format!`. Most patterns say enough by themselves; those that would fit too much
//! are listed here with what they really make. What has no `*` must exist.

use leka_core::Role;
use leka_core::facts::FACTS;

fn all(prefix: &str, words: &[&str]) -> Vec<String> {
    words.iter().map(|word| format!("{prefix}{word}")).collect()
}

/// What a pattern really makes; `None`: whatever it fits.
pub fn made_by(pattern: &str) -> Option<Vec<String>> {
    Some(match pattern {
        "role-*" => {
            let roles = Role::ALL.iter().map(|role| role.word().replace('_', "-"));
            roles.chain(["operator".to_owned(), "visitor".to_owned()]).map(|role| format!("role-{role}")).collect()
        }
        "fact-*" => FACTS.iter().map(|fact| format!("fact-{}", fact.name.replace('.', "-"))).collect(),
        "dimension-*" => {
            let mut made = all("dimension-", &["township", "month"]);
            made.extend(FACTS.iter().flat_map(|fact| fact.dimensions).map(|dimension| format!("dimension-{}", dimension.name)));
            made
        }
        "quantity-*" => FACTS.iter().flat_map(|fact| all("quantity-", fact.quantities)).collect(),
        "word-*-*" => {
            let dimensions = FACTS.iter().flat_map(|fact| fact.dimensions);
            dimensions.flat_map(|d| all(&format!("word-{}-", d.name), d.words.unwrap_or_default())).collect()
        }
        "figures-*" => all("figures-", &["reported", "confirmed"]),
        "import-problem-*-*" => all("import-problem-", &["missing-column-*", "column-absent-*"]),
        "act-*" | "reason-*" | "rule-*" => all("", &[pattern]),
        _ => return None,
    })
}

/// Whether a text fits a pattern with `*`.
pub fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|left| {
            let ends = left.char_indices().map(|(at, _)| at).chain([left.len()]);
            // A placeholder stands for at least one character.
            ends.skip(1).any(|at| fits(rest, &left[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_what_they_make() {
        assert!(fits("word-*-*", "word-mode-in_post") && fits("a-*", "a-b-c") && fits("a", "a"));
        assert!(!fits("a-*", "a-") && !fits("word-*-*", "word-mode") && !fits("a", "b"));
        assert!(made_by("role-*").unwrap().contains(&"role-county-desk".to_owned()));
        assert!(made_by("accounts-state-*").is_none());
    }
}
