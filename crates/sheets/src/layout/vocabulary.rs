//! What headings mean (`words/headings.toml`) and what is never held (`words/forbidden.toml`).

use super::heading::Heading;
use crate::check::text;
use crate::protocol::{Field, Kind};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// The meaning of one heading, and how sure it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Found {
    pub field: Field,
    /// 4: the whole heading (or group and heading together); 3: without its brackets; 2: its end; 0 or 1: weak.
    pub quality: u8,
    /// 务工时间: a day or a number of months.
    pub either: bool,
    /// Of a place of work: 1 a class of region, 2 a province, … 6 the place itself.
    pub level: u8,
}

#[derive(Deserialize)]
struct HeadingsFile {
    heading: Vec<Entry>,
    known: Known,
}

#[derive(Deserialize)]
struct Known {
    serial: Vec<String>,
    other: Vec<String>,
}

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Entry {
    field: String,
    kinds: Vec<String>,
    exact: Vec<String>,
    ends: Vec<String>,
    never: Vec<String>,
    group_never: Vec<String>,
    either: bool,
    weak: bool,
    level: u8,
}

impl Default for Entry {
    fn default() -> Entry {
        let none = Vec::new;
        Entry {
            field: String::new(),
            kinds: none(),
            exact: none(),
            ends: none(),
            never: none(),
            group_never: none(),
            either: false,
            weak: false,
            level: 0,
        }
    }
}

#[derive(Deserialize, Default)]
struct ForbiddenFile {
    anywhere: Vec<String>,
    heading: Vec<String>,
    exact: Vec<String>,
    reasons: Vec<String>,
    refusals: Vec<String>,
    values: Vec<String>,
}

/// The words, prepared for comparing.
pub struct Vocabulary {
    entries: Vec<(Field, Entry)>,
    /// Entry by its exact headings.
    exact: HashMap<String, Vec<usize>>,
    serial: HashSet<String>,
    other: HashSet<String>,
    forbidden: ForbiddenFile,
    forbidden_values: HashSet<String>,
}

impl Vocabulary {
    /// The vocabulary, read once. An unreadable file would leave it empty (a test reads the files).
    pub fn get() -> &'static Vocabulary {
        static WORDS: OnceLock<Vocabulary> = OnceLock::new();
        WORDS.get_or_init(|| {
            let headings: Result<HeadingsFile, _> = toml::from_str(include_str!("../../words/headings.toml"));
            let forbidden: ForbiddenFile = toml::from_str(include_str!("../../words/forbidden.toml")).unwrap_or_default();
            Vocabulary::of(headings.ok(), forbidden)
        })
    }

    fn of(file: Option<HeadingsFile>, mut forbidden: ForbiddenFile) -> Vocabulary {
        let key = |word: &String| Heading::of(word).full;
        let (entries, known) = file.map_or((Vec::new(), None), |file| (file.heading, Some(file.known)));
        let mut entries: Vec<(Field, Entry)> =
            entries.into_iter().filter_map(|entry| Some((Field::find(&entry.field)?, entry))).collect();
        for (_, entry) in &mut entries {
            for list in [&mut entry.exact, &mut entry.ends] {
                list.iter_mut().for_each(|word| *word = Heading::of(word).full);
            }
        }
        let mut exact: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, (_, entry)) in entries.iter().enumerate() {
            for word in &entry.exact {
                exact.entry(word.clone()).or_default().push(index);
            }
        }
        for list in [&mut forbidden.anywhere, &mut forbidden.heading, &mut forbidden.exact] {
            list.iter_mut().for_each(|word| *word = Heading::of(word).full);
        }
        Vocabulary {
            entries,
            exact,
            serial: known.iter().flat_map(|known| &known.serial).map(key).collect(),
            other: known.iter().flat_map(|known| &known.other).map(key).collect(),
            forbidden_values: forbidden.values.iter().map(|value| text::compact(value)).collect(),
            forbidden,
        }
    }

    /// The meaning of a heading under its group, for one kind of file.
    pub fn find(&self, kind: Kind, heading: &Heading, group: Option<&Heading>) -> Option<Found> {
        if heading.is_empty() {
            return None;
        }
        let joined =
            group.map(|group| format!("{}{}", group.base.trim_end_matches("信息").trim_end_matches("情况"), heading.base));
        let tries = [(Some(&heading.full), 4), (joined.as_ref(), 4), (Some(&heading.base), 3)];
        let exact = tries.into_iter().find_map(|(word, quality)| self.exact_entry(kind, word?, heading, group, quality));
        exact.or_else(|| self.ending_entry(kind, heading, group))
    }

    fn exact_entry(&self, kind: Kind, word: &str, heading: &Heading, group: Option<&Heading>, quality: u8) -> Option<Found> {
        self.exact.get(word)?.iter().find_map(|index| self.entry(*index, kind, heading, group, quality))
    }

    fn ending_entry(&self, kind: Kind, heading: &Heading, group: Option<&Heading>) -> Option<Found> {
        let ends = |entry: &Entry| entry.ends.iter().any(|end| heading.base.ends_with(end.as_str()));
        (0..self.entries.len())
            .filter(|index| ends(&self.entries[*index].1))
            .find_map(|index| self.entry(index, kind, heading, group, 2))
    }

    fn entry(&self, index: usize, kind: Kind, heading: &Heading, group: Option<&Heading>, quality: u8) -> Option<Found> {
        let (field, entry) = &self.entries[index];
        let of_kind = if entry.kinds.is_empty() {
            !matches!(kind, Kind::Targets | Kind::Vacancies)
        } else {
            entry.kinds.iter().any(|k| k == kind.word())
        };
        let never = entry.never.iter().any(|word| heading.full.contains(word.as_str()) && !entry.exact.contains(&heading.full));
        let group = group.map_or("", |group| group.full.as_str());
        let of_another = entry.group_never.iter().any(|word| group.contains(word.as_str()));
        if !of_kind || never || of_another {
            return None;
        }
        // The group 企业信息 may mean the firm's telephone, or the firm's workers.
        let doubtful = !entry.group_never.is_empty() && ["企业", "单位", "公司"].iter().any(|word| group.contains(word));
        let quality = if doubtful {
            0
        } else if entry.weak {
            1
        } else {
            quality
        };
        Some(Found { field: *field, quality, either: entry.either, level: entry.level })
    }

    pub fn is_serial(&self, heading: &Heading) -> bool {
        self.serial.contains(&heading.base)
    }
    /// A heading that real files have, whether it is needed or not.
    pub fn is_known(&self, heading: &Heading) -> bool {
        self.is_serial(heading)
            || self.other.contains(&heading.full)
            || self.other.contains(&heading.base)
            || self.exact.contains_key(&heading.full)
            || self.exact.contains_key(&heading.base)
    }

    /// Whether a column with this heading under this group is never held (WP-18). What stands in the brackets of a group only
    /// explains: 个人信息（含民族）.
    pub fn is_forbidden(&self, heading: &Heading, group: Option<&Heading>) -> bool {
        // A long text above the header is a title, such as one of an office for ethnic affairs.
        let group = group.filter(|group| group.full.chars().count() <= 12).map(|group| Heading::of(&group.base));
        let anywhere = |text: &str| self.forbidden.anywhere.iter().any(|word| text.contains(word.as_str()));
        let itself = |heading: &Heading| {
            let refusal = |text: &str| {
                let holds = |list: &[String]| list.iter().any(|word| text.contains(word.as_str()));
                holds(&self.forbidden.reasons) && holds(&self.forbidden.refusals)
            };
            anywhere(&heading.full)
                || self.forbidden.heading.iter().any(|word| heading.base.contains(word.as_str()))
                || self.forbidden.exact.iter().any(|word| heading.base == *word || heading.full == *word)
                || refusal(&heading.full)
        };
        let together = group.as_ref().map(|group| Heading::of(&format!("{}{}", group.full, heading.full)));
        itself(heading) || group.as_ref().is_some_and(itself) || together.as_ref().is_some_and(itself)
    }

    /// Whether a value belongs to a column that is never held, whatever its heading.
    pub fn is_forbidden_value(&self, value: &str) -> bool {
        value.len() <= 30 && self.forbidden_values.contains(text::compact(value).as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(kind: Kind, heading: &str) -> Option<Field> {
        Vocabulary::get().find(kind, &Heading::of(heading), None).map(|found| found.field)
    }

    #[test]
    fn the_headings_of_the_field_guide_are_recognised() {
        for (headings, field) in [
            ("姓名 个人姓名 员工姓名 name མིང་། 务工人员姓名", Field::Name),
            (
                "身份证号 身份证号码 身份证 证件号码 公民身份号码 身份证号* 身份证号码（必填） id ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།",
                Field::ResidentId,
            ),
            ("联系电话 手机号码 电话 联系方式 联系电话（必填） ཁ་པར།", Field::Phone),
            ("村 村（居） 社区（村） 行政村", Field::Village),
            ("乡 乡镇 街道（乡镇） 所属乡镇 乡（镇） 户籍所在乡镇 户籍地址 家庭住址", Field::Township),
            ("务工地点 务工所在地 就业地点 务工地域 就业区域 外出省份 务工所在县", Field::PlaceOfWork),
            ("务工单位 务工企业名称 就业单位 企业名称 用人单位", Field::Employer),
            ("工种 从事工种 主要从事工种 岗位名称 岗位/工种", Field::Trade),
            ("就业时间 务工时间 外出时间 开始时间 进场时间 合同始期 合同始期(年-月-日)", Field::Start),
            ("结束时间 离场时间 合同终期", Field::End),
            ("务工时间（月） 务工累计时间", Field::Months),
            ("月工资 月收入 务工月收入 年收入（万元） 劳务收入 月收入(元)", Field::Pay),
            ("从事产业类型 产业类型 行业类别", Field::Sector),
            ("就业渠道 组织方式 就业形式", Field::Channel),
            ("就业类别", Field::PlacementKind),
        ] {
            for heading in headings.split(' ') {
                assert_eq!(find(Kind::Placements, heading), Some(field), "{heading}");
            }
        }
        for (headings, field) in [
            ("培训单位名称 培训机构", Field::Institution),
            ("培训工种 培训专业", Field::Course),
            ("培训开始时间 开班时间", Field::Start),
            ("培训结束时间 结业时间", Field::End),
            ("培训类型", Field::TrainingMode),
            ("是否结业 是否合格 结业", Field::Completed),
            ("补贴性培训", Field::Subsidised),
        ] {
            for heading in headings.split(' ') {
                assert_eq!(find(Kind::Trainings, heading), Some(field), "{heading}");
            }
        }
    }

    #[test]
    fn other_people_and_other_things_are_not_the_person() {
        for heading in [
            "户主姓名",
            "与户主关系",
            "残疾证号",
            "年龄",
            "紧急联系人电话",
            "户主身份证号",
            "姓名（户主）",
            "项目经理姓名",
            "企业联系电话",
            "培训单位地址",
            "培训开始时间",
            "失业时间",
            "就业工种意向",
            "曾用名",
        ] {
            assert_eq!(find(Kind::Placements, heading), None, "{heading}");
        }
        let (name, household) = (Heading::of("姓名"), Heading::of("户主信息"));
        assert_eq!(Vocabulary::get().find(Kind::People, &name, Some(&household)), None);
    }

    #[test]
    fn wp_18_forbidden_headings_are_known_in_every_form() {
        let forbidden = |heading: &str| Vocabulary::get().is_forbidden(&Heading::of(heading), None);
        for heading in [
            "民族",
            "名族",
            "个人民族",
            "民 族",
            "民族*",
            "族别",
            "户主民族",
            "姓名（民族）",
            "政治面貌",
            "政治",
            "政治情况",
            "党员",
            "是否党员",
            "宗教",
            "宗教信仰",
            "信教",
            "是否信教",
            "护照",
            "护照号",
            "前科",
            "刑满释放",
            "刑满释放人员",
            "服刑",
            "犯罪",
            "犯罪记录",
            "境外亲属",
            "家属在国外",
            "有无家人在境外",
            "family abroad",
            "Relatives abroad",
            "海外关系",
            "拒绝原因",
            "未就业原因",
            "无法外出原因",
            "不愿外出原因",
            "不愿意就业的原因",
            "未外出务工原因",
            "未能就业原因",
            "人脸",
            "指纹",
            "照片",
            "身份证照片",
            "身份证复印件",
            "思想",
            "思想动态",
            "现实表现",
            "表现",
            "态度",
            "就业态度",
            "ethnicity",
            "Religion",
            "political status",
            "passport no",
            "མི་རིགས།",
            "3.民族",
            "【民族】",
        ] {
            assert!(forbidden(heading), "{heading}");
        }
        for heading in [
            "姓名",
            "就业地点（含境外）",
            "失业原因",
            "合同终止原因",
            "备注",
            "年龄",
            "务工单位",
            "就业形式",
            "户口性质",
            "籍贯",
            "党校培训班名称序号",
            "政治学院培训班",
            "家属姓名",
        ] {
            assert!(!forbidden(heading), "{heading}");
        }
        let group = Heading::of("民族");
        assert!(Vocabulary::get().is_forbidden(&Heading::of("藏"), Some(&group)));
        let explained = Heading::of("个人信息（含民族）");
        for heading in ["姓名", "性别", "乡镇"] {
            assert!(!Vocabulary::get().is_forbidden(&Heading::of(heading), Some(&explained)), "{heading}");
        }
        assert!(Vocabulary::get().is_forbidden(&Heading::of("民族"), Some(&explained)));
        assert!(Vocabulary::get().is_forbidden(&Heading::of("本人"), Some(&Heading::of("（民族）"))));
        let title = Heading::of("洛隆县民族宗教事务局填报的花名册");
        assert!(!Vocabulary::get().is_forbidden(&Heading::of("姓名"), Some(&title)));
    }

    #[test]
    fn no_exact_heading_is_barred_by_its_own_list() {
        for (field, entry) in &Vocabulary::get().entries {
            for word in &entry.exact {
                let kind = entry.kinds.first().and_then(|kind| Kind::find(kind)).unwrap_or(Kind::Placements);
                let heading = Heading { full: word.clone(), base: word.clone(), note: String::new() };
                let found = Vocabulary::get().find(kind, &heading, None).map(|found| found.field);
                assert!(found == Some(*field) || entry.either || entry.weak, "{word}: {found:?}");
                assert!(!Vocabulary::get().is_forbidden(&heading, None), "{word}");
            }
        }
    }
}
