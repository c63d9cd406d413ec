//! How the names of firms are compared, as vacancies, ledgers and workers write them. Pure.
//!
//! Spaces, widths, cases and kinds of brackets do not make another firm, nor does a code that stands beside the name. What
//! is a word of the name stays: 有限公司 and 有限责任公司 are two firms until somebody says otherwise.

use super::code;
use crate::placement::ledger::employer_key;
use leka_core::folding::{is_invisible, narrow, plain_bracket, plain_dash, plain_dot, plain_tsheg};

/// Signs in a name, one for all that stand for the same. Letters that look alike, and traditional characters, are a name's own.
fn plain(c: char) -> char {
    plain_tsheg(plain_dash(plain_dot(plain_bracket(c))))
}

/// The unified social credit code that stands in a text, with or without a name beside it.
pub fn code_in(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).map(narrow).collect();
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|run| run.len() == 18).find_map(|run| code::parse(run).ok())
}

/// A name in the form in which names are compared: without the code, empty where there is nothing else.
pub fn form_of(name: &str) -> String {
    let form: String = employer_key(name).chars().filter(|c| !is_invisible(*c)).map(plain).collect();
    let form = match code_in(name) {
        Some(code) => form.replace(&code.to_lowercase(), "").replace("()", ""),
        None => form,
    };
    form.trim_end_matches(['་', '།', '。']).to_owned()
}

/// Whether what somebody wrote names this firm: by its code; by its name, unless the code beside it is another one's.
pub fn names(written: &str, (name, code): (&str, &str)) -> bool {
    let own = code::parse(code).ok();
    match (code_in(written), own) {
        (Some(written), Some(own)) => written == own,
        _ => {
            let form = form_of(written);
            !form.is_empty() && form == form_of(name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CODE: &str = "91350100M000100Y43";
    const OTHER: &str = "91540329MA00001100";

    #[test]
    fn wp_17_the_same_firm_is_found_however_its_name_is_written() {
        let firm = ("样本农牧（洛隆）有限公司", CODE);
        for written in [
            "样本农牧(洛隆)有限公司",
            "样本农牧【洛隆】有限公司",
            "样本\u{2063}农牧\u{202a}（洛隆）\u{202c}有限公司",
            " 样本农牧〔洛隆〕 有限公司\u{200b}",
            "样本农牧（洛隆）有限公司（91350100M000100Y43）",
            "９１３５０１００m000100y43",
            "样本农牧合作社，代码91350100M000100Y43",
        ] {
            assert!(names(written, firm), "{written}");
        }
        for written in [
            "",
            "（）",
            "样本农牧洛隆有限公司",
            "样本农牧（洛隆）有限责任公司",
            "样本农牧（边坝）有限公司",
            "样本农牧（洛隆）有限公司（91540329MA00001100）",
            OTHER,
        ] {
            assert!(!names(written, firm), "{written}");
        }
        // Of a firm without a code, or with none beside its name, the name decides.
        assert!(names("样本茶馆（91540329MA00001100）", ("样本茶馆", "")) && !names(OTHER, ("样本茶馆", "")));
        assert!(names("དཔེ་མཚོན་ཇ་ཁང་", ("དཔེ་མཚོན་ཇ་ཁང", "")));
    }

    /// The same name with other brackets, widths, cases and spaces; which, the numbers say.
    fn written(name: &str, ways: &[u8]) -> String {
        let way = |at: usize| usize::from(ways[at % ways.len()]);
        let wide = |c: char| char::from_u32(u32::from(c) + 0xfee0).unwrap();
        let mut out = String::new();
        for (at, c) in name.chars().enumerate() {
            out.push_str(["", "", " ", "\u{3000}", "\u{feff}"][way(at + 1) % 5]);
            out.push(match c {
                '(' => ['(', '（', '[', '【', '〔'][way(at) % 5],
                ')' => [')', '）', ']', '】', '〕'][way(at) % 5],
                c if c.is_ascii_alphanumeric() => [c, c.to_ascii_uppercase(), c.to_ascii_lowercase(), wide(c)][way(at) % 4],
                c => c,
            });
        }
        out
    }

    proptest! {
        #[test]
        fn wp_17_ways_of_writing_make_no_other_firm_and_another_letter_does(
            name in "[样本农牧茶馆有限责任公司A-Za-z0-9(）]{1,16}",
            ways in prop::collection::vec(any::<u8>(), 1..8),
            at in any::<prop::sample::Index>(),
        ) {
            let name = name.replace('）', ")");
            prop_assume!(code_in(&name).is_none());
            let other = written(&name, &ways);
            prop_assert!(names(&other, (&name, "")), "{} {}", name, other);
            prop_assert!(names(&name, (&other, CODE)), "{} {}", name, other);
            // One sign more is another name; a code beside it is not.
            let mut longer: Vec<char> = name.chars().collect();
            longer.insert(at.index(longer.len() + 1), '羊');
            let longer: String = longer.into_iter().collect();
            prop_assert!(!names(&longer, (&name, "")));
            let beside = format!("{other}（{CODE}）");
            prop_assert!(names(&beside, (&name, CODE)));
            prop_assert!(!names(&beside, (&name, OTHER)));
        }
    }
}
