use crate::work::wording::find;

fn rules(text: &str) -> Vec<&'static str> {
    let mut rules: Vec<&str> = find(text).into_iter().map(|hit| hit.rule).collect();
    rules.sort_unstable();
    rules
}

#[test]
fn wp_14_money_papers_and_penalties_are_found_in_three_languages() {
    for (text, rule) in [
        ("入职交服装费", "fee"),
        ("需先交200元报名费", "fee"),
        ("收押金三百", "deposit"),
        ("押一个月工资", "deposit"),
        ("要有担保人", "guarantee"),
        ("上交身份证统一保管", "papers"),
        ("身份证原件", "papers"),
        ("提前离职扣工资", "penalty"),
        ("不满一年走要赔违约金", "penalty"),
        ("干不满三个月退还路费", "travel"),
        ("路费从工资扣", "travel"),
        ("a registration fee applies", "fee"),
        ("Deposit of 300 yuan", "deposit"),
        ("bring a guarantor", "guarantee"),
        ("we keep your ID card", "papers"),
        ("there is a penalty", "penalty"),
        ("refund the travel costs", "travel"),
        ("གཏའ་མ་དགོས།", "deposit"),
        ("ཉེས་ཆད་ཡོད།", "penalty"),
    ] {
        assert!(rules(text).contains(&rule), "{text}: {:?}", find(text));
    }
}

#[test]
fn wp_15_discriminating_words_are_found_in_three_languages() {
    for (text, rule) in [
        ("限汉族", "ethnicity"),
        ("藏族优先", "ethnicity"),
        ("民族：汉", "ethnicity"),
        ("只要男", "sex"),
        ("招女工两名", "sex"),
        ("男士优先", "sex"),
        ("无宗教信仰", "religion"),
        ("不要外地人", "origin"),
        ("本县户籍优先", "origin"),
        ("未婚", "marriage"),
        ("三年内不得怀孕", "marriage"),
        ("四肢健全", "disability"),
        ("乙肝两对半检查", "health"),
        ("身体健康", "health"),
        ("要求无犯罪记录证明", "record"),
        ("刑满释放人员勿扰", "record"),
        ("有案底的不要", "record"),
        ("No criminal record", "record"),
        ("བཙོན་པ་མི་དགོས།", "record"),
        ("men only", "sex"),
        ("female candidates", "sex"),
        ("Han only", "ethnicity"),
        ("no religion", "religion"),
        ("locals only", "origin"),
        ("unmarried", "marriage"),
        ("able-bodied", "disability"),
        ("free of hepatitis B", "health"),
        ("བོད་རིགས་ཁོ་ན།", "ethnicity"),
        ("བུད་མེད་མི་དགོས།", "sex"),
        ("ཆོས་ལུགས", "religion"),
        ("གཉེན་སྒྲིག", "marriage"),
    ] {
        assert!(rules(text).contains(&rule), "{text}: {:?}", find(text));
    }
}

#[test]
fn wp_15_signs_spaces_and_other_letters_hide_nothing() {
    for (text, rule) in [
        ("押 金", "deposit"),
        ("押·金", "deposit"),
        ("押\u{200b}金", "deposit"),
        ("押\n金", "deposit"),
        ("押、、、金", "deposit"),
        ("報名費", "fee"),
        ("違 約 金", "penalty"),
        ("擔保人", "guarantee"),
        ("限漢族", "ethnicity"),
        ("Ｄｅｐｏｓｉｔ", "deposit"),
        ("d e p o s i t", "deposit"),
        ("d-e-p-o-s-i-t", "deposit"),
        ("de\u{ad}posit", "deposit"),
        ("MEN   ONLY", "sex"),
        ("men-only", "sex"),
        ("གཏའ ་ མ", "deposit"),
        ("ＨＩＶ检查", "health"),
    ] {
        assert!(rules(text).contains(&rule), "{text:?}: {:?}", find(text));
    }
    let hit = find("需要押 . 金三百").remove(0);
    assert_eq!(hit.found, "押 . 金", "as it stands in the text");
}

#[test]
fn harmless_texts_stay() {
    for text in [
        "男女不限，民族不限",
        "不限男女",
        "不收任何费用",
        "免费培训，管吃管住",
        "收割、捆扎、装车",
        "B2驾照",
        "会说藏语或汉语",
        "女儿沟修水渠",
        "No fee, no deposit",
        "Feed the animals and clean the barn",
        "Serve tea and coffee",
        "The chef trains you",
        "Free of charge",
        "གླ་ཕོགས་ཟླ་རེར་སྤྲོད།",
        "",
    ] {
        assert_eq!(rules(text), Vec::<&str>::new(), "{text}: {:?}", find(text));
    }
    // A harmless part does not cover the rest.
    assert_eq!(rules("男女不限，限汉族"), ["ethnicity"]);
}
