//! A heading as it is compared, and as it is reported.

use crate::check::text;

/// One heading without what does not matter: spaces, line breaks, punctuation, numbering, asterisks, width.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Heading {
    /// Everything, brackets' contents included: `街道乡镇` for 街道（乡镇）.
    pub full: String,
    /// Without brackets and their contents: `街道`. Never empty when `full` is not.
    pub base: String,
    /// The contents of the brackets: `乡镇`, `必填`, `万元`.
    pub note: String,
}

impl Heading {
    pub fn of(typed: &str) -> Heading {
        let mut heading = Heading::default();
        let mut depth = 0u32;
        for c in without_number(text::trim(typed)).chars().map(text::half_width) {
            match c {
                '(' | '[' | '【' | '〔' | '〈' | '《' | '「' | '{' => depth += 1,
                ')' | ']' | '】' | '〕' | '〉' | '》' | '」' | '}' => depth = depth.saturating_sub(1),
                _ if !counts(c) => {}
                _ => {
                    for c in c.to_lowercase() {
                        heading.full.push(c);
                        if depth == 0 { heading.base.push(c) } else { heading.note.push(c) }
                    }
                }
            }
        }
        if heading.base.is_empty() {
            heading.base.clone_from(&heading.full);
        }
        heading
    }
    pub fn is_empty(&self) -> bool {
        self.full.is_empty()
    }
}

/// Letters, digits and Chinese or Tibetan characters count; Tibetan syllable signs do not.
fn counts(c: char) -> bool {
    c.is_alphanumeric() || ('\u{0f40}'..='\u{0fbc}').contains(&c) && !matches!(c, '\u{0f85}')
}

/// 姓名 of `1.姓名`, `（2）姓名`, `三、姓名`; a year (2022年) stays.
fn without_number(typed: &str) -> &str {
    let rest = typed.trim_start_matches(['(', '（']);
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
    let after = if after.len() == rest.len() {
        rest.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'])
    } else {
        after
    };
    let number = rest.len() - after.len();
    let stripped = after.trim_start_matches(['.', '．', '、', ')', '）', ' ']);
    if (1..=6).contains(&number) && stripped.len() < after.len() && !stripped.is_empty() { stripped } else { typed }
}

/// The heading as reported: line breaks and odd spaces gone, nothing else changed.
pub fn shown(typed: &str) -> String {
    let mut shown = String::with_capacity(typed.len());
    let mut broken = false;
    for c in text::trim(typed).chars().take(200) {
        if matches!(c, '\n' | '\r' | '\t' | '\u{b}') {
            broken = true;
        } else if !c.is_control() {
            if broken && c.is_ascii_alphanumeric() && shown.ends_with(|last: char| last.is_ascii_alphanumeric()) {
                shown.push(' ');
            }
            broken = false;
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_is_left_out() {
        for typed in [
            "姓名",
            " 姓 名 ",
            "姓\n名",
            "1.姓名",
            "（1）姓名",
            "一、姓名",
            "*姓名*",
            "姓名：",
            "姓名（必填）",
            "【姓名】",
            "姓　名",
            "2、姓名",
        ] {
            assert_eq!(Heading::of(typed).base, "姓名", "{typed}");
        }
        assert_eq!(Heading::of("2022年劳务收入（万元）").base, "2022年劳务收入");
        assert_eq!(Heading::of("年收入（万元）").note, "万元");
        assert_eq!(Heading::of("街道（乡镇）").full, "街道乡镇");
        assert_eq!(Heading::of("ＩＤ Number").base, "idnumber");
        assert_eq!(Heading::of("མིང་།").base, Heading::of("མིང").base);
        assert_eq!(Heading::of("三产").base, "三产");
    }

    #[test]
    fn a_heading_is_reported_as_it_stands() {
        assert_eq!(shown("身份证\n号码"), "身份证号码");
        assert_eq!(shown(" 联系电话（必填） "), "联系电话（必填）");
        assert_eq!(shown("start\ndate"), "start date");
    }
}
