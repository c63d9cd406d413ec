//! Documents written and really opened again, with the tools of Debian's poppler-utils (`scripts/needs.sh test`).

use leka_core::Lang;
use leka_documents::{Body, Card, CardLine, Document, DocumentError, Fonts, Hand, Part, Text, pdf};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::system().unwrap());

/// What a tool of poppler-utils says about a file.
fn tool(name: &str, arguments: &[&str], file: &[u8]) -> String {
    let mut command = Command::new(name);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{name}, of poppler-utils: {error}"));
    child.stdin.take().unwrap().write_all(file).unwrap();
    let answer = child.wait_with_output().unwrap();
    assert!(answer.status.success(), "{name}: {}", String::from_utf8_lossy(&answer.stderr));
    String::from_utf8_lossy(&answer.stdout).into_owned()
}

/// The text of the file, without spaces and ends of lines.
fn text(file: &[u8]) -> String {
    tool("pdftotext", &["-", "-"], file).split_whitespace().collect()
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}

fn pages(file: &[u8]) -> usize {
    tool("pdfinfo", &["-"], file).lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

fn zh(text: &str) -> Text {
    Text::new(Lang::Zh, text)
}
fn bo(text: &str) -> Text {
    Text::new(Lang::Bo, text)
}

const ZH: &str = "下载一份文件，里面有全部内容和完整的身份证号码。“本人”可以看、可以打印；用公用电脑时请不要下载。";
const BO: &str = "ཡིག་ཆ་ཞིག་ཕབ་ལེན་བྱེད་པ། དེའི་ནང་ནང་དོན་ཡོངས་རྫོགས་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཆ་ཚང་ཡོད། བསྒྲུབས་རྒྱུའི་བརྒྱ།";

fn document(rows: usize) -> Document {
    let row =
        |n: usize| vec![zh("样本牦牛合作社"), bo("ཟབ་སྦྱོང་དང་ལས་ཁུངས།"), Text::new(Lang::En, format!("2022-03-{:02}", n % 28 + 1))];
    Document {
        title: zh("我的资料"),
        foot: bo("ངའི་ཡིག་ཆ།"),
        body: Body::Flow(vec![
            Part::Paragraph(zh(&ZH.repeat(3))),
            Part::Paragraph(bo(&BO.repeat(3))),
            Part::Heading(zh("就业记录")),
            Part::Facts(vec![(bo("མིང་།"), zh("测试·甲")), (zh("电话"), zh("19900000001"))]),
            Part::Table {
                heads: vec![zh("在谁那里"), zh("做什么"), zh("时间")],
                widths: vec![3, 4, 2],
                rows: (0..rows).map(row).collect(),
            },
        ]),
    }
}

#[test]
fn wp_24_chinese_and_tibetan_come_back_from_the_file() {
    let file = pdf(&document(80), &FONTS).unwrap();
    let found = text(&file);
    for part in ["我的资料", ZH, BO, "就业记录", "མིང་།", "测试·甲", "样本牦牛合作社", "ཟབ་སྦྱོང་དང་ལས་ཁུངས།", "2022-03-28"]
    {
        assert!(found.contains(&plain(part)), "{part}: {found}");
    }
    // Stacks are no spaces: a word is found by whoever searches for it.
    assert!(tool("pdftotext", &["-", "-"], &file).lines().any(|line| line.trim() == "ཟབ་སྦྱོང་དང་ལས་ཁུངས།"));
    // The head of the table and the foot stand on each page, with its number.
    let count = pages(&file);
    assert!((3..8).contains(&count), "{count}");
    assert_eq!(found.matches("在谁那里").count(), count);
    assert_eq!(found.matches("ངའི་ཡིག་ཆ།").count(), count);
    assert!(found.contains(&format!("{count}/{count}")));
    assert!(file.len() < 300_000, "{}", file.len());
}

#[test]
fn wp_24_the_file_brings_its_fonts_and_can_be_read_aloud() {
    let file = pdf(&document(3), &FONTS).unwrap();
    let fonts = tool("pdffonts", &["-"], &file);
    let lines: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(lines.iter().any(|line| line.contains("NotoSansCJK")) && lines.iter().any(|line| line.contains("NotoSerifTibetan")));
    for line in lines {
        // Embedded, in part, with the text of each sign.
        let flags: Vec<&str> = line.split_whitespace().filter(|word| ["yes", "no"].contains(word)).collect();
        assert_eq!(flags, ["yes", "yes", "yes"], "{line}");
    }
    let about = tool("pdfinfo", &["-"], &file);
    let says = |name: &str| about.lines().find_map(|line| line.strip_prefix(name)).map(str::trim).unwrap_or("").to_owned();
    assert_eq!((says("Title:").as_str(), says("Tagged:").as_str()), ("我的资料", "yes"));
    // Nothing tells when it was made, or by whom.
    assert_eq!((says("CreationDate:"), says("Author:")), (String::new(), String::new()));
    let structure = tool("pdfinfo", &["-struct-text", "-"], &file);
    for part in ["H1", "H2", "Table", "TH", "TD"] {
        assert!(
            structure.lines().any(|line| line.split_whitespace().next().is_some_and(|tag| tag.trim_end_matches(':') == part)),
            "{part}: {structure}"
        );
    }
    // What is read aloud is the whole text, stack by stack.
    let structure = plain(&structure.replace('"', ""));
    for part in [ZH, BO, "མིང་།"] {
        assert!(structure.contains(&plain(part)), "{part}: {structure}");
    }
    assert!(file.len() < 150_000, "{}", file.len());
}

#[test]
fn the_same_document_gives_the_same_bytes_and_passes_the_pipe_unchanged() {
    let document = document(5);
    let again = Document::from_bytes(&document.to_bytes().unwrap()).unwrap();
    assert!(again == document);
    assert!(pdf(&document, &FONTS).unwrap() == pdf(&again, &FONTS).unwrap());
    assert!(matches!(Document::from_bytes(b"no document"), Err(DocumentError::Unreadable)));
}

#[test]
fn whatever_is_typed_gets_onto_paper() {
    // A word wider than its cell, a row higher than a page, signs without a font, nothing at all.
    let odd = ["W".repeat(400), "字".repeat(6_000), format!("\u{7}\t{}\n", '\u{10ffff}'), String::new(), "༄༅། །".to_owned()];
    let rows = odd.iter().map(|text| vec![zh(text), bo(text)]).collect();
    let table = Part::Table { heads: vec![zh("甲"), zh("乙")], widths: vec![1, 5], rows };
    let document = Document { title: zh(""), foot: zh(""), body: Body::Flow(vec![table]) };
    let file = pdf(&document, &FONTS).unwrap();
    let found = text(&file);
    assert_eq!((found.matches('W').count(), found.matches('字').count()), (800, 12_000));
    let nothing = Document { title: zh(""), foot: zh(""), body: Body::Flow(Vec::new()) };
    assert_eq!(pages(&pdf(&nothing, &FONTS).unwrap()), 1);
}

fn card(n: usize) -> Card {
    let line = |text: Text, hand| CardLine { text, hand };
    Card {
        outside: vec![line(zh("本人账户卡片"), Hand::Text), line(zh(&format!("1234 567{n}")), Hand::Number)],
        codes: [format!("2345 6AB{n} WMWM"), format!("2345 6CD{n} JKLM")],
        slip: vec![line(zh("用上面的码。"), Hand::Text), line(bo("ཨང་རྟགས་གོང་མ་སྤྱོད་རོགས།"), Hand::Text)],
    }
}

#[test]
fn wp_06_five_cards_take_two_sheets_each_with_its_codes_once() {
    let cards = (0..5).map(card).collect();
    let document = Document { title: zh("卡片"), foot: zh(""), body: Body::Cards(cards) };
    let file = pdf(&document, &FONTS).unwrap();
    assert_eq!(pages(&file), 2);
    let found = text(&file);
    for code in (0..5).flat_map(|n| card(n).codes) {
        assert_eq!(found.matches(&plain(&code)).count(), 1, "{code}");
    }
    assert_eq!(found.matches("用上面的码。").count(), 5);
    // A quarter of a sheet of A4 each: nothing is made smaller or larger.
    let about = tool("pdfinfo", &["-"], &file);
    assert!(about.contains("A4"), "{about}");
}

#[test]
fn wp_08_on_paper_both_codes_are_boxes_of_the_same_size() {
    let document = Document { title: zh("卡片"), foot: zh(""), body: Body::Cards(vec![card(0)]) };
    let boxes = tool("pdftotext", &["-bbox", "-", "-"], &pdf(&document, &FONTS).unwrap());
    let of = |word: &str| {
        let line = boxes.lines().find(|line| line.contains(&format!(">{word}<"))).unwrap_or_else(|| panic!("{word}: {boxes}"));
        let number =
            |name: &str| -> f64 { line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap() };
        (number("xMin"), number("xMax"), number("yMax") - number("yMin"))
    };
    // Wide and narrow letters take the same place.
    assert_eq!(of("WMWM"), of("JKLM"));
    assert_eq!(of("6AB0"), of("6CD0"));
}
