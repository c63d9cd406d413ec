//! Invented ledgers, as the field sends them.

use leka_core::identity::check_character;
use rust_xlsxwriter::Workbook;

/// An invented identity number with the right check character.
pub fn id(number: u32) -> String {
    let seventeen = format!("99032919900101{:03}", number % 1000);
    format!("{seventeen}{}", char::from(check_character(seventeen.as_bytes()).unwrap()))
}
/// Many different invented numbers: the day of birth moves on.
pub fn many_id(number: u32) -> String {
    let (day, rest) = (number / 1000, number % 1000);
    let seventeen = format!("990329{:04}{:02}{:02}{rest:03}", 1980 + day / 28 / 12, 1 + day / 28 % 12, 1 + day % 28);
    format!("{seventeen}{}", char::from(check_character(seventeen.as_bytes()).unwrap()))
}

/// A workbook of text cells.
pub fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("9月").unwrap();
    for (at, row) in rows.iter().enumerate() {
        for (column, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(at as u32, column as u16, text).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

pub fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// A column that is never held, one that nobody could know (东家), a word nobody knows (养殖), a wrong number.
pub fn messy(canary: &str) -> Vec<u8> {
    let wrong = format!("{}{}", &id(3)[..17], if id(3).ends_with('1') { '2' } else { '1' });
    let line = |n: &str, name: &str, id: &str, sector: &str| {
        row(&[n, name, id, canary, "孜托镇", "东家甲", sector, "自发", "四川省成都市", "2022-03-05"])
    };
    workbook(&[
        row(&["2022年转移就业台账（样本）"]),
        row(&["序号", "姓名", "身份证号码", "民族", "乡镇", "东家", "产业类型", "就业渠道", "务工地点", "就业时间"]),
        line("1", "测试甲", &id(1), "工程"),
        line("2", "测试乙", &id(2), "养殖"),
        line("3", "测试丙", &wrong, "工程"),
        row(&["合计", "3"]),
    ])
}

/// A long ledger.
pub fn long(rows: u32) -> Vec<u8> {
    let mut all = vec![row(&["姓名", "身份证号码", "乡镇", "务工单位", "产业类型", "就业渠道", "务工地点", "就业时间"])];
    all.extend(
        (0..rows).map(|n| row(&["测试人", &many_id(n), "孜托镇", "测试公司", "工程", "自发", "四川省成都市", "2022-03-05"])),
    );
    workbook(&all)
}
