//! Just enough of Rust to find texts and the calls they stand in. Comments are left out.

/// One word, text or sign of a source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

/// A token and its line, counted from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    pub token: Token,
    pub line: usize,
}

impl Spot {
    pub fn is(&self, sign: char) -> bool {
        self.token == Token::Sign(sign)
    }
    pub fn word(&self) -> Option<&str> {
        match &self.token {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// Reads a source.
pub fn read(source: &str) -> Vec<Spot> {
    let mut reader = Reader { rest: source, line: 1, out: Vec::new() };
    while reader.step() {}
    reader.out
}

struct Reader<'s> {
    rest: &'s str,
    line: usize,
    out: Vec<Spot>,
}

impl Reader<'_> {
    /// Goes on by `bytes`, counting lines.
    fn skip(&mut self, bytes: usize) {
        let (gone, rest) = self.rest.split_at(bytes.min(self.rest.len()));
        self.line += gone.matches('\n').count();
        self.rest = rest;
    }
    fn push(&mut self, token: Token, bytes: usize) {
        self.out.push(Spot { token, line: self.line });
        self.skip(bytes);
    }

    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if first.is_whitespace() {
            self.skip(first.len_utf8());
        } else if self.rest.starts_with("//") {
            self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.comment();
        } else if first == '"' {
            self.text(0);
        } else if let Some((quote, hashes)) = raw(self.rest) {
            self.raw_text(quote, hashes);
        } else if ["b\"", "c\""].iter().any(|start| self.rest.starts_with(start)) {
            self.text(1);
        } else if first == '\'' {
            self.character();
        } else if first.is_alphanumeric() || first == '_' {
            let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
            let word = self.rest[..end].to_owned();
            self.push(Token::Word(word), end);
        } else {
            self.push(Token::Sign(first), first.len_utf8());
        }
        true
    }

    fn comment(&mut self) {
        let mut depth = 0;
        let mut at = 0;
        while at < self.rest.len() {
            match &self.rest.as_bytes()[at..] {
                [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
                [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
                _ => at += 1,
            }
            if depth == 0 {
                break;
            }
        }
        self.skip(at);
    }

    fn text(&mut self, prefix: usize) {
        let body = &self.rest[prefix + 1..];
        let mut value = String::new();
        let mut chars = body.char_indices();
        let mut end = body.len();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    end = at + 1;
                    break;
                }
                // What is escaped is never part of a message id.
                '\\' => {
                    chars.next();
                    value.push('\\');
                }
                c => value.push(c),
            }
        }
        self.push(Token::Text(value), prefix + 1 + end);
    }

    fn raw_text(&mut self, quote: usize, hashes: usize) {
        let close = format!("\"{}", "#".repeat(hashes));
        let body = &self.rest[quote + 1..];
        let end = body.find(&close).unwrap_or(body.len());
        self.push(Token::Text(body[..end].to_owned()), quote + 1 + end + close.len());
    }

    /// A character, or the name of a lifetime.
    fn character(&mut self) {
        let mut chars = self.rest.char_indices().skip(1);
        match chars.next() {
            Some((at, '\\')) => {
                let end = self.rest[at + 2..].find('\'').map_or(self.rest.len(), |end| at + 3 + end);
                self.skip(end);
            }
            Some((_, _)) if chars.next().is_some_and(|(_, c)| c == '\'') => {
                let end = self.rest.char_indices().nth(3).map_or(self.rest.len(), |(at, _)| at);
                self.skip(end);
            }
            _ => self.skip(1),
        }
    }
}

/// Where the quotation mark of a raw text stands, and how many `#` before it.
fn raw(rest: &str) -> Option<(usize, usize)> {
    let start = ["r", "br", "cr"]
        .into_iter()
        .find(|start| rest.strip_prefix(start).is_some_and(|after| after.trim_start_matches('#').starts_with('"')))?;
    let hashes = rest[start.len()..].find('"')?;
    Some((start.len() + hashes, hashes))
}

/// Leaves out what is built for tests only.
pub fn without_tests(spots: Vec<Spot>) -> Vec<Spot> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let is = |spot: &Spot, text: &str| match &spot.token {
        Token::Word(word) => word == text,
        Token::Sign(sign) => text.len() == 1 && text.starts_with(*sign),
        Token::Text(_) => false,
    };
    let mut out = Vec::with_capacity(spots.len());
    let mut at = 0;
    while at < spots.len() {
        let marked = spots.len() - at > mark.len() && spots[at..].iter().zip(mark).all(|(spot, text)| is(spot, text));
        if marked {
            at = after_item(&spots, at + mark.len());
        } else {
            out.push(spots[at].clone());
            at += 1;
        }
    }
    out
}

/// The end of the item that begins here: its `;`, or the brace that closes its body.
fn after_item(spots: &[Spot], start: usize) -> usize {
    let mut depth = 0;
    for (at, spot) in spots.iter().enumerate().skip(start) {
        match spot.token {
            Token::Sign('{' | '(' | '[') => depth += 1,
            Token::Sign('}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            Token::Sign(')' | ']') => depth -= 1,
            Token::Sign(';') if depth == 0 => return at + 1,
            _ => {}
        }
    }
    spots.len()
}

/// The code parts of a template: everything else becomes blank, so that lines stay.
pub fn code_of_template(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    let blank = |text: &str| text.chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect::<String>();
    while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).chain(rest.find("{#")).min() {
        let (before, code) = rest.split_at(at);
        out.push_str(&blank(before));
        let close = match &code[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let end = code.find(close).unwrap_or(code.len());
        // A `;` between parts, so that no call reaches from one into the next.
        match close {
            "#}" => out.push_str(&blank(&code[..end])),
            _ => {
                out.push_str(" ;");
                out.push_str(&code[2..end]);
            }
        }
        rest = code.get(end + 2..).unwrap_or("");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<(String, usize)> {
        let text = |spot: Spot| match spot.token {
            Token::Text(text) => Some((text, spot.line)),
            _ => None,
        };
        read(source).into_iter().filter_map(text).collect()
    }

    #[test]
    fn texts_are_found_and_comments_are_not() {
        let source = "// \"no\"\nlet a = \"one\"; /* \"no\" /* */ \"no\" */ 'x' '\\'' '\"'\nfn f<'a>(s: &'a str) { r#\"two \"x\"\"#; b\"three\" }";
        let found = texts(source);
        assert_eq!(found, [("one".to_owned(), 2), ("two \"x\"".to_owned(), 3), ("three".to_owned(), 3)]);
    }

    #[test]
    fn what_is_for_tests_is_left_out() {
        let source = "#[cfg(test)] pub mod testing; say(\"a-b\"); #[cfg(test)] mod tests { fn x() { \"no\" } } fn y() { \"c\" }";
        let kept = without_tests(read(source));
        let texts: Vec<_> = kept.iter().filter(|spot| matches!(spot.token, Token::Text(_))).collect();
        assert_eq!(texts.len(), 2, "{kept:?}");
    }

    #[test]
    fn a_template_keeps_its_lines() {
        let code = code_of_template("<p class=\"x\">\n{{ frame.t(\"a-b\") }}{# \"no\" #}\n{% if x == \"c\" %}");
        assert_eq!(texts(&code), [("a-b".to_owned(), 2), ("c".to_owned(), 3)]);
    }
}
