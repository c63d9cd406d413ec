//! Planted numbers go in whatever way they are written, and honest texts stay.

use super::identities::is_credit_code;
use super::*;
use leka_core::identity::check_character;
use proptest::prelude::*;

/// An invented number with the right check character.
fn with_check(seventeen: &str) -> String {
    format!("{seventeen}{}", char::from(check_character(seventeen.as_bytes()).unwrap()))
}
fn id() -> String {
    with_check("99032919900101001")
}
/// One that ends with X.
fn id_with_x() -> String {
    (0..100).map(|n| with_check(&format!("990329199001010{n:02}"))).find(|id| id.ends_with('X')).unwrap()
}
fn left(typed: &str) -> Option<String> {
    without(typed, Sought::Both).map(|(left, _)| left)
}

/// Digits in groups, with a sign between them.
fn grouped(number: &str, sizes: &[usize], sign: &str) -> String {
    let mut rest = number;
    let mut groups = Vec::new();
    for size in sizes {
        let (group, behind) = rest.split_at(*size);
        groups.push(group);
        rest = behind;
    }
    groups.push(rest);
    groups.join(sign)
}
fn wide(number: &str) -> String {
    number.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect()
}
fn tibetan(number: &str) -> String {
    let digit = |c: char| c.to_digit(10).map_or(c, |digit| char::from_u32(0xf20 + digit).unwrap());
    number.chars().map(digit).collect()
}

type Way = fn(&str) -> String;
const WAYS_OF_IDS: [Way; 9] = [
    str::to_owned,
    str::to_ascii_lowercase,
    wide,
    tibetan,
    |id| grouped(id, &[6, 8], " "),
    |id| grouped(id, &[6, 8], "-"),
    |id| grouped(id, &[1; 17], " "),
    |id| grouped(id, &[10], "\n"),
    |id| grouped(id, &[3], "\u{200b}"),
];
const WAYS_OF_PHONES: [Way; 12] = [
    str::to_owned,
    wide,
    tibetan,
    |phone| grouped(phone, &[3, 4], "-"),
    |phone| grouped(phone, &[3, 4], " "),
    |phone| grouped(phone, &[3, 4], "."),
    |phone| grouped(phone, &[3], "—"),
    |phone| format!("+86 {phone}"),
    |phone| format!("+86-{}", grouped(phone, &[3, 4], "-")),
    |phone| format!("0086{phone}"),
    |phone| format!("0{phone}"),
    |phone| grouped(phone, &[5], "\u{2060}"),
];
const BEFORE: [&str; 9] = ["张三（", "电话", "家住县城，", "县内务工 ", "备注：", "འབྲེལ་གཏུགས་", "家属\n", "Tel ", "ID:"];
const AFTER: [&str; 6] = ["）", "，随时可打", " 找他", "\n第二行", "。", ""];

#[test]
fn sec_34_numbers_inside_of_a_text_leave_a_mark_and_nothing_else_changes() {
    let (id, x) = (id(), id_with_x());
    for (typed, expected) in [
        (format!("张三（{id}）"), "张三（…）"),
        (format!("{x}张三"), "…张三"),
        (format!("张三{}，{}", x.to_lowercase(), id), "张三…，…"),
        (format!("ID{id} tel:19900000001"), "ID… tel:…"),
        (format!("{id}-19900000001 张三"), "…-… 张三"),
        (format!("张三，残疾证{id}43"), "张三，残疾证…"),
        ("四川省成都市 电话19900000001".to_owned(), "四川省成都市 电话…"),
        ("1.19900000001 2.19900000002 找张三".to_owned(), "1.… 2.… 找张三"),
        ("张三19900000001/19900000002".to_owned(), "张三…/…"),
        ("张三（+86）199-0000-0001".to_owned(), "张三（+86）…"),
        ("名册19900000001.xlsx".to_owned(), "名册….xlsx"),
        // Nothing else is said.
        (format!("（{id}）"), ""),
        ("19900000001、19900000002".to_owned(), ""),
    ] {
        assert_eq!(left(&typed).as_deref(), Some(expected), "{typed}");
    }
    assert_eq!(without(&format!("{id} 19900000001"), Sought::Both), Some((String::new(), Found::Both)));
    assert_eq!(without("张三19900000001", Sought::Both).unwrap().1, Found::Mobile);
    let public = format!("招工电话19900000001，联系人{id}");
    assert_eq!(without(&public, Sought::Identity), Some(("招工电话19900000001，联系人…".to_owned(), Found::Identity)));
    assert!(!stand_in("招工电话19900000001", Sought::Identity));
}

#[test]
fn sec_34_honest_numbers_stay() {
    let wrong = format!("{}{}", &id()[..17], if id().ends_with('1') { '2' } else { '1' });
    let honest = [
        "合同编号：15012345678|合同HT19900000001|HT-19900000001|No.19900000001|文号：19900000001|2022-19900000001|19900000001-2",
        "19900000001A|A19900000001|投资15000000000元|总额 ¥15000000000|15000000000.50|0.13900000001|13,900,000,001",
        "150 20220305|工人150 2000 3000元|1300-2100 150元|2022-03-05 1300-2100|2022.3.5-2022.10.31|8:00-12:00，14:00-18:00",
        "6217 1380 0000 0001 234|6217138000000001234|6222021390000000|卡号6222 0213 9000 0000|20220305130000|IMG_20220305_130000",
        "91540329MA00001100|91350100M000100Y43|统一社会信用代码91540329MA6T1A2B3C|540329101202|0895-4560000|12333|010-12345678",
        "540329202213050019|202203051990010112|199000000012|1990000000|11000000000|样本公司第2022号|༡༩༩༠༠",
    ];
    for typed in honest.iter().flat_map(|line| line.split('|')).chain([wrong.as_str(), ""]) {
        assert_eq!(left(typed), None, "{typed}");
    }
}

#[test]
fn sec_34_a_credit_code_of_digits_alone_is_no_identity_number() {
    for code in ["91350100M000100Y43", "915401196001013589", "915401196001015939"] {
        assert!(is_credit_code(code), "{code}");
    }
    // It has the day and the check character of one, and is none.
    let code = "915401196001013589";
    assert_eq!(check_character(&code.as_bytes()[..17]), Some(code.as_bytes()[17]));
    assert!(is_day(&code[6..14]) && left(&format!("样本公司（{code}）")).is_none());
    let person = with_check("99032919600101358");
    assert!(!is_credit_code(&person) && left(&person).as_deref() == Some(""));
}

#[test]
fn sec_34_a_cell_that_is_nothing_but_a_number_is_empty_and_amounts_are_left_alone() {
    let taken = |mut cell: Cell| (take_out(&mut cell, Sought::Both), cell);
    let text = |typed: &str| Cell::Text(typed.to_owned());
    assert_eq!(taken(text("19900000001")), (Some(Found::Mobile), Cell::Empty));
    assert_eq!(taken(text("张三 19900000001")), (Some(Found::Mobile), text("张三 …")));
    assert_eq!(taken(Cell::Number(19_900_000_001.0)), (Some(Found::Mobile), Cell::Empty));
    assert_eq!(taken(Cell::Number(990_329_199_001_010_000.0)), (Some(Found::Identity), Cell::Empty));
    for cell in [text("样本公司"), Cell::Number(3_500.0), Cell::Number(15_000_000_000.5), Cell::Day(19_056), Cell::Empty] {
        assert_eq!(taken(cell.clone()), (None, cell));
    }
}

#[test]
fn sec_34_no_mark_stays_in_a_name() {
    for typed in ["扎西19900000001", "扎西（19900000001）", "扎西 199 0000 0001", "扎西/19900000001", "19900000001 扎西"]
    {
        assert_eq!(without(typed, Sought::InName), Some(("扎西".to_owned(), Found::Mobile)), "{typed}");
    }
    assert_eq!(without("19900000001", Sought::InName), Some((String::new(), Found::Mobile)));
    assert_eq!(without("测试·次仁", Sought::InName), None);
}

#[test]
fn sec_34_the_columns_of_the_numbers_themselves_are_left_alone() {
    for field in Field::ALL {
        let own = matches!(field, Field::ResidentId | Field::Phone);
        assert!(!own || sought_in(*field, true).is_none(), "{field:?}");
    }
    assert_eq!(sought_in(Field::Employer, true), Some(Sought::Both));
    assert_eq!(sought_in(Field::Tasks, false), Some(Sought::Identity));
}

/// A number with nothing of a person in it, as ledgers have them.
fn honest_number() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,10}",
        "[2-9][0-9]{10,11}",
        "1[0-2][0-9]{9}",
        "[0-9]{14}",
        "[0-9]{16}",
        "[0-9]{19}",
        "[0-9]{21,24}",
        "20[12][0-9][-./](0[1-9]|1[0-2])[-./](0[1-9]|[12][0-9])",
        "[1-9][0-9]{3}-[1-9][0-9]{3}",
        "[1-9][0-9]{0,2},[0-9]{3},[0-9]{3}\\.[0-9]{2}",
        "HT-20[12][0-9]-[0-9]{4,11}",
        "9[123]5403[0-9]{2}MA[0-9A-HJ-NP-RT-UW-Y]{8}",
    ]
}
fn honest_word() -> impl Strategy<Value = String> {
    let words = ["样本公司", "县内", "合同", "面积", "工期至", "每月", "元", "号", "ལས་ཀ་", "、", "（", "）"];
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

fn any_id() -> impl Strategy<Value = String> {
    let ways = prop::sample::select(WAYS_OF_IDS.to_vec());
    (1930..=2010_u32, 1..=12_u32, 1..=28_u32, 1..=999_u32, ways)
        .prop_map(|(year, month, day, number, way)| way(&with_check(&format!("990329{year}{month:02}{day:02}{number:03}"))))
}
fn any_phone() -> impl Strategy<Value = String> {
    let ways = prop::sample::select(WAYS_OF_PHONES.to_vec());
    (0..=9_999_u32, ways).prop_map(|(number, way)| way(&format!("1990000{number:04}")))
}

proptest! {
    #[test]
    fn sec_34_every_planted_number_goes_and_the_words_around_it_stay(
        number in prop_oneof![any_id(), any_phone()],
        before in prop::sample::select(BEFORE.to_vec()),
        after in prop::sample::select(AFTER.to_vec()),
    ) {
        let planted = format!("{before}{number}{after}");
        let (once, expected) = (left(&planted), format!("{before}{MARK}{after}"));
        prop_assert_eq!(left(&expected), None);
        prop_assert_eq!(once, Some(expected));
    }

    #[test]
    fn sec_34_no_honest_text_changes(
        pieces in prop::collection::vec((honest_word(), honest_number()), 1..8),
        last in honest_word(),
    ) {
        let pieces: String = pieces.iter().flat_map(|(word, number)| [word.as_str(), number.as_str()]).collect();
        let typed = format!("{pieces}{last}");
        prop_assert_eq!(left(&typed), None);
    }

    #[test]
    fn sec_34_what_was_taken_out_once_holds_nothing_more(
        pieces in prop::collection::vec(
            prop_oneof![
                any_id(),
                any_phone(),
                honest_number(),
                honest_word(),
                "[ xX.+A,\\-\n（）…0-9]{1,3}",
                "(0086|86|199|0000|20220305)",
            ],
            1..9,
        ),
    ) {
        for sought in [Sought::Both, Sought::Identity] {
            if let Some((left, _)) = without(&pieces.concat(), sought) {
                prop_assert!(!stand_in(&left, sought), "{:?}: {:?}", pieces, left);
            }
        }
    }

    #[test]
    fn any_text_is_looked_through(typed in "\\PC{0,60}", digits in "[0-9xX +—.\\-]{0,60}", number in any::<f64>()) {
        for typed in [typed, digits] {
            let _ = (without(&typed, Sought::Both), without(&typed, Sought::InName));
        }
        let _ = take_out(&mut Cell::Number(number), Sought::Both);
    }
}
