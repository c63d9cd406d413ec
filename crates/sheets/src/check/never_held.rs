//! What a text tells of a person although it is never held (WP-18, WP-20): where no column or field asks for it, such a word
//! comes along in a remark, or in the field beside.
//!
//! A text is cut into pieces: at every sign that is no letter (digits too), where the writing changes, and in Chinese at
//! spaces; signs that stand apart one by one are read together (`党 员`). A piece tells when it is made of never-held words and
//! of words that say nothing beside them (我, 是, 有, 人员), at least one of the former, up to its end or to a word with which
//! another matter begins (想, 所以, 没人). It is read from its beginning, and anew from words that name a person or say what
//! one is (我, 本人, 是). A few words, such as 群众, tell only when they are the whole text or stand after a label (政治面貌).
//!
//! | tells | does not |
//! | --- | --- |
//! | `藏族`, `党员 藏族 刑满释放`, `藏族A4`, `藏族、木工` | `藏族服饰合作社`, `甘孜藏族自治州`, `藏族舞蹈演员` |
//! | `我是党员，刚刑满释放`, `有乙肝`, `因为我坐过牢没人要` | `党员活动中心保洁`, `戒毒所厨师`, `肝炎病房护工` |
//!
//! An honest name goes on after the word; written apart from the rest of it (`藏族 服饰`), the word is taken for what it says.
//! What is told in other words, or inside of a longer sentence about something else, is not found. The words are data: the
//! section `told` and the `values` of `words/forbidden.toml`.

use super::text;
use leka_core::folding::{Alike, is_invisible};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Whether a text about somebody tells what is never held of them: a cell of a ledger, what is typed at a desk.
pub fn tells(typed: &str) -> bool {
    Words::get().tells(typed, true)
}

/// The same of what people write about themselves: what they do not want may stand there.
pub fn tells_of_oneself(typed: &str) -> bool {
    Words::get().tells(typed, false)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct File {
    values: Vec<String>,
    told: Told,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Told {
    whole: Vec<String>,
    labels: Vec<String>,
    words: Vec<String>,
    by_others: Vec<String>,
    starts: Vec<String>,
    links: Vec<String>,
    clauses: Vec<String>,
    plain: String,
}

/// What a word does in a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It is never held.
    Never,
    /// The same, unless people say it of themselves.
    NeverByOthers,
    /// Reading begins anew with it; else a link.
    Start,
    /// It says nothing beside the others.
    Link,
    /// Another matter begins.
    Clause,
}

struct Entry {
    role: Role,
    signs: Vec<String>,
}

struct Words {
    /// By the first character.
    entries: HashMap<char, Vec<Entry>>,
    whole: HashSet<String>,
    labels: Vec<String>,
    /// Traditional characters of these words and their plain ones.
    traditional: Alike,
    pairs: Pairs,
}

/// The first two characters of all words that tell and of labels: a text without one of them tells nothing. Nearly every
/// cell of a ledger is done with them.
struct Pairs(Vec<u64>);

impl Pairs {
    fn place(first: char, second: char) -> (usize, u64) {
        let mixed = u32::from(first).wrapping_mul(0x9E37_79B1) ^ u32::from(second).wrapping_mul(0x85EB_CA6B);
        let at = (mixed >> 16) as usize;
        (at / 64, 1 << (at % 64))
    }
    /// Adds the pair of a word, in traditional characters too.
    fn add(&mut self, word: &str, traditional: &Alike) {
        let mut signs = word.chars().filter(|c| !c.is_whitespace());
        let (Some(first), Some(second)) = (signs.next(), signs.next()) else { return };
        for first in traditional.ways(first) {
            for second in traditional.ways(second) {
                let (at, bit) = Pairs::place(first, second);
                self.0[at] |= bit;
            }
        }
    }
    fn has(&self, first: char, second: char) -> bool {
        let (at, bit) = Pairs::place(first, second);
        self.0[at] & bit != 0
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Chinese,
    Tibetan,
    Latin,
}

/// What stands before a sign.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Nothing,
    /// A space, a hyphen, a tsheg.
    Small,
    Cut,
}

/// A Chinese character, a Tibetan syllable, a Latin word.
struct Sign<'t> {
    text: &'t str,
    script: Script,
    gap: Gap,
}

/// A piece or text with more signs is none of `whole` and `labels`.
const SHORT: usize = 12;

impl Script {
    fn of(c: char) -> Option<Script> {
        match c {
            c if is_chinese(c) => Some(Script::Chinese),
            '\u{0f40}'..='\u{0fbc}' => Some(Script::Tibetan),
            c if c.is_ascii_alphabetic() => Some(Script::Latin),
            _ => None,
        }
    }
    fn goes_on(self, next: char) -> bool {
        match self {
            Script::Chinese => false,
            Script::Tibetan => Script::of(next) == Some(Script::Tibetan),
            Script::Latin => next.is_ascii_alphanumeric(),
        }
    }
}

fn signs(plain: &str) -> Vec<Sign<'_>> {
    let mut out = Vec::new();
    let mut gap = Gap::Cut;
    let mut rest = plain.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        let Some(script) = Script::of(c) else {
            let small = matches!(c, '-' | '\u{0f0b}' | '\u{0f0c}') || (c.is_whitespace() && !matches!(c, '\n' | '\r'));
            gap = gap.max(if small { Gap::Small } else { Gap::Cut });
            continue;
        };
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = rest.next_if(|(_, next)| script.goes_on(*next)) {
            end = at + next.len_utf8();
        }
        out.push(Sign { text: &plain[start..end], script, gap });
        gap = Gap::Nothing;
    }
    out
}

fn pieces<'t>(signs: &[Sign<'t>]) -> Vec<Vec<&'t str>> {
    let apart = |at: usize| signs[at].gap != Gap::Nothing && signs.get(at + 1).is_none_or(|next| next.gap != Gap::Nothing);
    let mut out: Vec<Vec<&'t str>> = Vec::new();
    for (at, sign) in signs.iter().enumerate() {
        let goes_on = at > 0
            && signs[at - 1].script == sign.script
            && match (sign.gap, sign.script) {
                (Gap::Nothing, _) => true,
                (Gap::Small, Script::Chinese) => apart(at - 1) && apart(at),
                (Gap::Small, _) => true,
                (Gap::Cut, _) => false,
            };
        match out.last_mut().filter(|_| goes_on) {
            Some(piece) => piece.push(sign.text),
            None => out.push(vec![sign.text]),
        }
    }
    out
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Half-width, lower-case, without signs that cannot be seen and apostrophes, which part no words. No word here has other letters
/// than plain ones, and those that look like them stay: what is told slips in, it does not hide as a refused word may.
fn characters(typed: &str) -> impl Iterator<Item = char> {
    typed.chars().filter_map(|c| match c {
        c if is_chinese(c) => Some(c),
        c if is_invisible(c) || matches!(c, '\'' | '\u{2019}') => None,
        c => Some(text::half_width(c).to_ascii_lowercase()),
    })
}

fn begins(piece: &[&str], signs: &[String]) -> bool {
    signs.len() <= piece.len() && signs.iter().zip(piece).all(|(own, there)| own.as_str() == *there)
}

impl Words {
    /// The words, read once. An unreadable file would leave them empty (a test reads it).
    fn get() -> &'static Words {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(|| Words::of(toml::from_str(include_str!("../../words/forbidden.toml")).unwrap_or_default()))
    }

    fn of(file: File) -> Words {
        let File { values, told } = file;
        let traditional = Alike::read(&told.plain);
        let pairs = Pairs(vec![0; (1 << 16) / 64]);
        let mut words = Words { entries: HashMap::new(), whole: HashSet::new(), labels: Vec::new(), traditional, pairs };
        words.whole = told.whole.iter().map(|word| words.read(word).concat()).collect();
        words.labels = told.labels.iter().map(|word| words.read(word).concat()).collect();
        for word in [&values, &told.words, &told.by_others, &told.whole, &told.labels].into_iter().flatten() {
            words.pairs.add(&words.plain(word), &words.traditional);
        }
        for (role, list) in [
            (Role::Never, values),
            (Role::Never, told.words),
            (Role::NeverByOthers, told.by_others),
            (Role::Start, told.starts),
            (Role::Link, told.links),
            (Role::Clause, told.clauses),
        ] {
            for word in list {
                let signs = words.read(&word);
                let Some(first) = signs.first().and_then(|sign| sign.chars().next()) else { continue };
                if role != Role::Never || !words.whole.contains(&signs.concat()) {
                    words.entries.entry(first).or_default().push(Entry { role, signs });
                }
            }
        }
        words
    }

    fn read(&self, word: &str) -> Vec<String> {
        signs(&self.plain(word)).iter().map(|sign| sign.text.to_owned()).collect()
    }

    /// Half-width, lower-case, plain characters, without signs that cannot be seen.
    fn plain(&self, typed: &str) -> String {
        characters(typed).map(|c| self.traditional.plain(c)).collect()
    }

    /// Whether a text has to be read at all.
    fn may_tell(&self, typed: &str) -> bool {
        let mut before = None;
        let mut letters = 0;
        for c in characters(typed).filter(|c| is_chinese(*c) || !c.is_whitespace()) {
            if before.is_some_and(|before| self.pairs.has(before, c)) {
                return true;
            }
            letters += u32::from(Script::of(c).is_some());
            before = Some(c);
        }
        // One sign alone may be an ethnic name.
        letters == 1
    }

    fn tells(&self, typed: &str, by_others: bool) -> bool {
        if !self.may_tell(typed) {
            return false;
        }
        let plain = self.plain(typed);
        let signs = signs(&plain);
        if signs.len() <= SHORT && self.whole.contains(&signs.iter().map(|sign| sign.text).collect::<String>()) {
            return true;
        }
        let mut labelled = false;
        for piece in pieces(&signs) {
            let joined = if piece.len() <= SHORT { piece.concat() } else { String::new() };
            let after_label = |label: &String| joined.strip_prefix(label.as_str()).is_some_and(|rest| self.whole.contains(rest));
            if self.says(&piece, by_others) || (labelled && self.whole.contains(&joined)) || self.labels.iter().any(after_label) {
                return true;
            }
            labelled = self.labels.contains(&joined);
        }
        false
    }

    /// Whether a piece, read from its beginning or from a start, is made of never-held words and links.
    fn says(&self, piece: &[&str], by_others: bool) -> bool {
        // How far reading has come: without a never-held word, and with one.
        let mut reached = vec![(false, false); piece.len() + 1];
        reached[0].0 = true;
        for (at, sign) in piece.iter().enumerate() {
            let (nothing, told) = reached[at];
            let first = sign.chars().next();
            let entries = first.and_then(|first| self.entries.get(&first)).into_iter().flatten();
            for entry in entries.filter(|entry| begins(&piece[at..], &entry.signs)) {
                let next = &mut reached[at + entry.signs.len()];
                match entry.role {
                    Role::Clause if told => return true,
                    Role::NeverByOthers if !by_others => {}
                    Role::Never | Role::NeverByOthers => next.1 |= nothing || told,
                    Role::Start => *next = (true, next.1 || told),
                    Role::Link => *next = (next.0 || nothing, next.1 || told),
                    Role::Clause => {}
                }
            }
        }
        reached[piece.len()].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::units::units;
    use crate::check::words::ValueWords;

    #[test]
    fn wp_18_words_of_what_is_never_held_are_found_in_every_form() {
        for typed in [
            "藏族|藏 族|藏族CANARY4 释放人员|藏族CANARY4|党员 藏族 刑满释放|我是党员，刚刑满释放，有乙肝|我是党员想找一份工作|我刚从监狱释放出来想找工作|因为我坐过牢没人要",
            "我是刑满释放人员没人要|本人系中共党员|中共预备党员|漢族|黨員|預備黨員|民族：藏|民族 藏|政治面貌群众|政治面貌：群众|群众|藏|藏族男|藏族，木工|木工（党员）|回族/保安|苗族、党员、吸毒人员",
            "信佛|信仰藏传佛教|我们家信仰佛教|佛教徒|穆斯林|还俗僧人|前科人员|有前科|社区矫正对象|两劳释放人员|刑释解教人员|乙肝携带者|乙肝小三阳|有艾滋病|艾滋病感染者|精神病患者|重点人员",
            "护照E1234567|境外亲属|亲属在国外|无犯罪记录|我爸爸是党员|扎西是党员|其丈夫吸毒|刑满释放人员名册2022.xlsx|党员花名册|བོད་རིགས།|ང་བོད་རིགས་ཡིན།",
            "ང་ཏང་ཡོན་ཡིན།|བོད་རིགས། ཏང་ཡོན།|བཙོན་གྲོལ་མི་སྣ།|མི་རིགས། བོད་པ།|I am a party member|Tibetan",
            "ethnicity: Tibetan|Ethnic Tibetan, ex-convict|just released from prison|Cook, hepatitis B carrier",
            "HIV positive|Ethnicity: Han|I'm Tibetan|criminal record|ＰＡＲＴＹ　ＭＥＭＢＥＲ|党\u{200b}员|党\u{2067}员|par\u{ad}ty member",
        ]
        .into_iter()
        .flat_map(|line| line.split('|'))
        {
            assert!(tells(typed) && tells_of_oneself(typed), "{typed}");
        }
    }

    #[test]
    fn wp_18_honest_trades_firms_and_places_pass() {
        for typed in [
            "藏族服饰合作社|藏族唐卡制作|藏族舞蹈演员|汉族美食店|回族餐厅|回民街牛肉面|党员活动中心保洁|党员之家|党员干部培训班|甘孜藏族自治州|阿坝藏族羌族自治州|云南省迪庆藏族自治州德钦县|宁夏回族自治区",
            "珞巴族乡|门巴民族乡|南伊珞巴民族乡|藏餐厅|藏药厂|汉堡店|回收站|群众演员|群众文化馆|合唱团员|艺术团团员|共青团洛隆县委员会|中共洛隆县委员会|中国共产党洛隆县委|民族手工艺合作社",
            "少数民族文化博物馆|佛教用品店|寺庙修缮木工|僧人用品店|喇嘛庙|戒毒所厨师|监狱食堂|看守所保安|社区矫正中心|刑满释放人员安置基地|艾滋病防治办公室|传染病医院|精神病院护工|肝病医院保洁|护照科",
            "出境游公司|拘留所厨师|水族馆|水族箱清洗|党校|党群服务中心|信用社|信息员|人民医院|自己干|我想找一份工作|会开车|我有两个孩子|我是木工|我是藏族服饰合作社的裁缝|家里有老人要照顾",
            "身体不好，不能干重活|残疾人证二级|脱贫户|退役军人|其他|Tibetan restaurant|Tibetan language teacher|Tibetan carpet weaving",
            "party hall cleaner|Han Mei|HIV clinic cleaner|prison kitchen cook|passport office|lived abroad",
            "I speak Tibetan and Chinese|བོད་རིགས་གྱོན་ཆས་བཟོ་གྲྭ།|བོད་སྨན་ཁང་།|ཁ་ཆེ་ཟ་ཁང་།|བླ་མ་ཚེ་རིང་།",
            "ང་ལ་ལས་ཀ་དགོས།|མི་རིགས་ལག་ཤེས་མཉམ་ལས་ཁང་།|12345|2022年3月|四川省成都市|样本合作社|测试·次仁",
        ]
        .into_iter()
        .flat_map(|line| line.split('|'))
        {
            assert!(!tells(typed), "{typed}");
        }
        let units = units();
        for unit in units.townships.iter().chain(&units.villages) {
            assert!(!tells(unit.name), "{}", unit.name);
        }
        for word in ValueWords::get().lists().into_iter().flat_map(|(_, _, words)| words) {
            assert!(!tells(word), "{word}");
        }
    }

    #[test]
    fn wp_18_what_people_do_not_want_is_theirs_to_say() {
        for typed in ["不愿外出务工", "拒绝就业", "我不想外出，想在县里找工作", "无就业意愿", "unwilling to work"]
        {
            assert!(tells(typed) && !tells_of_oneself(typed), "{typed}");
        }
    }

    #[test]
    fn wp_18_every_listed_word_tells() {
        let file: File = toml::from_str(include_str!("../../words/forbidden.toml")).unwrap();
        let listed = file.values.iter().chain(&file.told.words).chain(&file.told.by_others).chain(&file.told.whole);
        for word in listed {
            assert!(tells(word), "{word}");
        }
        assert!(file.values.len() > 56 && file.told.words.len() > 200);
        for word in file.told.starts.iter().chain(&file.told.links).chain(&file.told.clauses) {
            assert!(!tells(word) || file.told.whole.contains(word), "{word}");
        }
    }
}
