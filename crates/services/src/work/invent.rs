//! Invented firms and vacancies for the demo county: plainly invented, and checked like those that people write.

use super::acts::{empty, publish};
use super::code::check_character;
use super::model::{Organisation, OrganisationKind, OrganisationState, Published, Source, Vacancy, VacancyState};
use super::terms::{self, Typed};
use super::{refusals, store};
use crate::places::acts::work_places;
use leka_platform::{Desk, Failure, Write};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

const FIRMS: &[(&str, OrganisationKind)] = &[
    ("样本青稞加工厂", OrganisationKind::Employer),
    ("样本牦牛养殖合作社", OrganisationKind::Employer),
    ("样本蔬菜大棚合作社", OrganisationKind::Employer),
    ("样本藏药材种植基地", OrganisationKind::Employer),
    ("样本公路养护项目部", OrganisationKind::Employer),
    ("样本农田水利项目部", OrganisationKind::Employer),
    ("样本安居工程项目部", OrganisationKind::Employer),
    ("样本电网改造项目部", OrganisationKind::Employer),
    ("样本茶馆", OrganisationKind::Employer),
    ("样本运输队", OrganisationKind::Employer),
    ("样本招待所", OrganisationKind::Employer),
    ("样本商店", OrganisationKind::Employer),
    ("样本家政服务部", OrganisationKind::Employer),
    ("样本砖厂", OrganisationKind::Employer),
    ("样本粮油店", OrganisationKind::Employer),
    ("样本藏毯合作社", OrganisationKind::Employer),
    ("样本苗圃", OrganisationKind::Employer),
    ("样本环卫所", OrganisationKind::Employer),
    ("样本幼儿园", OrganisationKind::Employer),
    ("样本修理厂", OrganisationKind::Employer),
    ("样本人力资源服务部", OrganisationKind::Agency),
    ("样本劳务派遣公司", OrganisationKind::Dispatch),
    ("样本劳务经纪社", OrganisationKind::Broker),
    ("样本职业介绍所", OrganisationKind::Agency),
    ("样本搬运服务队", OrganisationKind::Employer),
];

/// One sort of work: title, tasks, section, what is required, hazards with protection, lowest pay a month in yuan.
struct Sort {
    title: &'static str,
    tasks: &'static str,
    industry: &'static str,
    requirements: &'static str,
    hazards: &'static [&'static str],
    pay: i64,
}

const SORTS: &[Sort] = &[
    Sort {
        title: "青稞收割",
        tasks: "收割、捆扎、装车，有机器帮忙。",
        industry: "A",
        requirements: "无",
        hazards: &["machines"],
        pay: 3600,
    },
    Sort {
        title: "大棚种菜",
        tasks: "育苗、浇水、摘菜、打包。",
        industry: "A",
        requirements: "无",
        hazards: &["none"],
        pay: 3000,
    },
    Sort {
        title: "牦牛放牧",
        tasks: "放牧、挤奶、打扫牛棚。",
        industry: "A",
        requirements: "会放牧",
        hazards: &["none"],
        pay: 3200,
    },
    Sort {
        title: "糌粑加工",
        tasks: "炒青稞、磨面、装袋、打扫车间。",
        industry: "C",
        requirements: "无",
        hazards: &["dust", "machines"],
        pay: 3300,
    },
    Sort {
        title: "织藏毯",
        tasks: "纺线、织毯、修剪，师傅带着做。",
        industry: "C",
        requirements: "无",
        hazards: &["none"],
        pay: 2800,
    },
    Sort {
        title: "路面养护",
        tasks: "补路面、清边沟、立标志。",
        industry: "E",
        requirements: "无",
        hazards: &["vehicles", "heavy"],
        pay: 4500,
    },
    Sort {
        title: "砌筑",
        tasks: "砌砖墙、抹灰，看得懂简单图纸。",
        industry: "E",
        requirements: "会砌砖",
        hazards: &["height", "heavy"],
        pay: 6000,
    },
    Sort {
        title: "水渠施工",
        tasks: "挖沟、支模、浇混凝土。",
        industry: "E",
        requirements: "无",
        hazards: &["machines", "heavy"],
        pay: 5000,
    },
    Sort {
        title: "挖掘机驾驶",
        tasks: "开挖掘机平整土地、挖基坑。",
        industry: "E",
        requirements: "挖掘机操作证",
        hazards: &["machines", "vehicles"],
        pay: 7500,
    },
    Sort {
        title: "货车驾驶",
        tasks: "在县城和乡镇之间送货，帮忙装卸。",
        industry: "G",
        requirements: "B2驾照",
        hazards: &["vehicles"],
        pay: 5500,
    },
    Sort {
        title: "茶馆服务", tasks: "倒茶、端面、收拾桌子。", industry: "H", requirements: "无", hazards: &["none"], pay: 2800
    },
    Sort {
        title: "厨房帮工",
        tasks: "洗菜、切菜、洗碗。",
        industry: "H",
        requirements: "无",
        hazards: &["heat_cold"],
        pay: 3000,
    },
    Sort {
        title: "客房整理",
        tasks: "换床单、打扫房间、送水。",
        industry: "H",
        requirements: "无",
        hazards: &["none"],
        pay: 2700,
    },
    Sort {
        title: "商店售货", tasks: "上货、收银、盘点。", industry: "F", requirements: "会算账", hazards: &["none"], pay: 2900
    },
    Sort {
        title: "家政服务", tasks: "打扫、做饭、照看老人。", industry: "O", requirements: "无", hazards: &["none"], pay: 3200
    },
    Sort {
        title: "汽车修理",
        tasks: "换轮胎、换机油、做保养。",
        industry: "O",
        requirements: "修过车",
        hazards: &["machines", "chemicals"],
        pay: 4200,
    },
    Sort {
        title: "街道清扫", tasks: "清扫街道、收垃圾。", industry: "N", requirements: "无", hazards: &["vehicles"], pay: 2600
    },
    Sort {
        title: "栽树浇水",
        tasks: "挖坑、栽树、浇水、看护。",
        industry: "A",
        requirements: "无",
        hazards: &["none"],
        pay: 3000,
    },
    Sort {
        title: "幼儿园帮厨",
        tasks: "给孩子们做饭、洗碗、打扫厨房。",
        industry: "P",
        requirements: "健康证",
        hazards: &["heat_cold"],
        pay: 2900,
    },
    Sort {
        title: "电子厂装配",
        tasks: "坐着装配小零件，有人教。",
        industry: "C",
        requirements: "无",
        hazards: &["none"],
        pay: 4800,
    },
];

/// How many firms and vacancies were made.
pub struct Made {
    pub firms: u64,
    pub vacancies: u64,
}

/// Vacancies of the demo county.
const VACANCIES: usize = 300;

/// Makes them in the transaction of the demo. The first firm belongs to the demo's employer, the first agency to its agency.
pub async fn make(write: &Write, seed: u64) -> Result<Made, Failure> {
    let (desk, tx) = (write.desk(), write.tx());
    let mut random = StdRng::seed_from_u64(seed);
    let places = work_places(tx).await?;
    let firms = firms(desk, &mut random);
    store::add_organisations(tx, &firms).await?;
    for (name, kind) in [("employer", OrganisationKind::Employer), ("agency", OrganisationKind::Agency)] {
        let account = crate::accounts::acts::find_demo_account(tx, name).await?;
        if let (Some(account), Some(firm)) = (account, firms.iter().find(|firm| firm.kind == kind)) {
            store::add_account(tx, account, firm.id).await?;
        }
    }
    let offering: Vec<&Organisation> = firms.iter().filter(|firm| firm.state == OrganisationState::Active).collect();
    let (mut vacancies, mut published): (Vec<Vacancy>, Vec<Published>) = (Vec::new(), Vec::new());
    for n in 0..VACANCIES {
        let Some(firm) = offering.get(n % offering.len().max(1)) else { continue };
        let sort = &SORTS[(n * 7) % SORTS.len()];
        let typed = typed(desk, sort, n, &mut random);
        let (terms, faults) = terms::check(&typed, &places, desk.today());
        let refused = refusals::refusals(&terms, desk.today());
        if !faults.is_empty() || !refused.is_empty() {
            return Err(Failure::internal(format!("an invented vacancy is not right: {faults:?} {refused:?}")));
        }
        let mut vacancy = empty(desk, firm.id, if n.is_multiple_of(3) { Source::Desk } else { Source::Page });
        vacancy.recorded_by = "demo".to_owned();
        if n % 29 == 28 {
            vacancy.listed.title = sort.title.to_owned();
            vacancy.draft = typed.to_json();
        } else {
            // Not all were opened at the same moment.
            let opened = leka_core::Moment(desk.now().0 - (n as i64) * 3_600_000);
            published.extend(publish(desk, &mut vacancy, firm, &terms).map(|one| Published { from_at: opened, ..one }));
            vacancy.opened_at = Some(opened);
            settle(desk, &mut vacancy, n);
        }
        vacancies.push(vacancy);
    }
    store::add_vacancies(tx, &vacancies).await?;
    store::add_published(tx, &published).await?;
    Ok(Made { firms: firms.len() as u64, vacancies: vacancies.len() as u64 })
}

/// Some rest, some are over, as in a county that is in use.
fn settle(desk: &Desk, vacancy: &mut Vacancy, n: usize) {
    if vacancy.shown_until < desk.today() || n % 37 == 36 {
        vacancy.state = VacancyState::Closed;
        vacancy.closed_at = Some(desk.now());
    } else if n % 31 == 30 {
        vacancy.state = VacancyState::Resting;
    }
}

fn firms(desk: &Desk, random: &mut StdRng) -> Vec<Organisation> {
    let townships = desk.office.townships();
    let mut agencies = 0;
    let mut out = Vec::new();
    for (n, (name, kind)) in FIRMS.iter().enumerate() {
        // The area 990329 is nobody's, as in the invented identity numbers.
        let seventeen = format!("91990329MA00000{:02}", n + 1);
        let Some(check) = check_character(&seventeen) else { continue };
        agencies += i32::from(kind.needs_licence());
        // One licence runs out in five days, one ran out yesterday.
        let until = [0, 220, 5, 400, -1].get(agencies as usize).map_or(300, |days| *days);
        let state = match n {
            13 => OrganisationState::Asked,
            24 => OrganisationState::Asked,
            18 => OrganisationState::SentBack,
            _ => OrganisationState::Active,
        };
        let answered = state != OrganisationState::Asked;
        out.push(Organisation {
            id: desk.new_id(),
            code: format!("{seventeen}{check}"),
            name: (*name).to_owned(),
            kind: *kind,
            division: townships.get(n % townships.len().max(1)).cloned().unwrap_or_default(),
            office: "招工办公室".to_owned(),
            phone: format!("199 0000 {:04}", random.random_range(0..10_000)),
            licence: if kind.needs_licence() { format!("样本许可{:04}号", n + 1) } else { String::new() },
            licence_until: kind.needs_licence().then(|| desk.today().plus(until)),
            state,
            answer: if state == OrganisationState::SentBack {
                "营业执照上的名称不一样，请核对。".to_owned()
            } else {
                String::new()
            },
            asked_at: leka_core::Moment(desk.now().0 - (40 - n as i64) * 86_400_000),
            asked_by: "demo".to_owned(),
            answered_at: answered.then(|| desk.now()),
            answered_by: if answered { "demo".to_owned() } else { String::new() },
            version: 0,
        });
    }
    out
}

/// Where: mostly the townships and villages of the county, some in the region, a few outside of it.
fn place(desk: &Desk, n: usize, random: &mut StdRng) -> (String, &'static str) {
    const REGION: &[(&str, &str)] =
        &[("540102", "拉萨市区工业园"), ("540302", "昌都市区"), ("540402", "林芝市区"), ("540602", "那曲市区")];
    const OUTSIDE: &[(&str, &str)] = &[("51", "四川省成都市工业园"), ("50", "重庆市渝中区"), ("12", "天津市滨海新区")];
    let far = match n % 10 {
        7 | 8 => REGION.choose(random),
        9 => OUTSIDE.choose(random),
        _ => None,
    };
    let townships = desk.office.townships();
    match far {
        Some((code, name)) => ((*code).to_owned(), name),
        None if n % 17 == 3 => (desk.office.county().to_owned(), "全县各乡镇"),
        None => (townships.get(n % townships.len().max(1)).cloned().unwrap_or_default(), "镇上"),
    }
}

fn typed(desk: &Desk, sort: &Sort, n: usize, random: &mut StdRng) -> Typed {
    let (division, place) = place(desk, n, random);
    let far = division.len() != 9 && division != desk.office.county();
    let kind = ["full", "full", "seasonal", "full", "day", "part"][n % 6];
    let day = |plus: i32| desk.today().plus(plus).to_string();
    let mut typed = Typed::default();
    let mut put = |name: &str, value: &str| typed.put(name, value);
    for (name, value) in [
        ("title", sort.title),
        ("tasks", sort.tasks),
        ("industry", sort.industry),
        ("kind", kind),
        ("requirements", sort.requirements),
        ("spoken", ["none", "either", "none", "chinese"][n % 4]),
        ("age_from", "18"),
        ("division", &division),
        ("place", place),
        ("begin_day", &day(random.random_range(3..40))),
        ("break_minutes", "60"),
        ("night", "no"),
        ("takes", "nothing"),
        ("notice_days", ["0", "3", "30", "7"][n % 4]),
        ("final_pay_days", ["1", "3", "7"][n % 3]),
        ("insurance", ["five", "injury", "accident"][n % 3]),
        ("payer", "employer"),
        ("head_count", &random.random_range(1..25).to_string()),
        // Some are over already; they are closed.
        ("closes_day", &day(if n % 41 == 40 { 0 } else { random.random_range(2..180) })),
    ] {
        put(name, value);
    }
    let season = kind == "seasonal";
    put("season", if season { "months" } else { "all_year" });
    if season {
        put("season_from", ["5", "6", "9"][n % 3]);
        put("season_until", ["10", "8", "11"][n % 3]);
    }
    let (hours, days, week) = match kind {
        "part" => ("4", "5", "20"),
        _ if n % 4 == 1 => ("7", "6", "42"),
        _ => ("8", "5", "40"),
    };
    put("day_minutes", hours);
    put("week_days", days);
    put("week_minutes", week);
    let overtime = kind == "full" && n.is_multiple_of(5);
    put("overtime", if overtime { "yes" } else { "no" });
    if overtime {
        put("overtime_day", "2");
        put("overtime_month", "20");
        put("overtime_percent", "150");
    }
    pay(&mut put, sort, kind, far, random);
    let contract = match kind {
        "part" | "day" => ["oral", "task"][usize::from(kind == "day")],
        "seasonal" => "task",
        _ => ["fixed", "open", "fixed"][n % 3],
    };
    put("contract", contract);
    if contract == "fixed" {
        put("contract_months", ["12", "24", "6"][n % 3]);
    }
    // Nobody lodges at work of some hours, or pays for food there: the pay would not be left whole.
    let part = kind == "part";
    let lodging = match (far, part) {
        (true, _) => "free",
        (false, true) => "none",
        (false, false) => ["none", "free", "paid"][n % 3],
    };
    put("lodging", lodging);
    if lodging == "paid" {
        put("lodging_cost", "200");
    }
    let food = ["free", "none", "allowance", if part { "none" } else { "paid" }][n % 4];
    put("food", food);
    if matches!(food, "allowance" | "paid") {
        put("food_cost", "300");
    }
    if sort.hazards != ["none"] {
        put("protection", "发安全帽、手套和口罩，开工前培训。");
    }
    let travel = if far { ["employer_pays", "employer_drives", "worker_pays"][n % 3] } else { "none_needed" };
    put("travel_out", travel);
    put("travel_back", travel);
    if far {
        put("travel_about", "坐班车，单位在县城集合。");
    }
    typed.0.insert("hazards".to_owned(), sort.hazards.iter().map(|word| (*word).to_owned()).collect());
    typed
}

fn pay(put: &mut impl FnMut(&str, &str), sort: &Sort, kind: &str, far: bool, random: &mut StdRng) {
    let month = sort.pay + random.random_range(0..6) * 100 + if far { 900 } else { 0 };
    let (period, from) = match kind {
        "part" => ("hour", month / 130),
        "day" => ("day", month / 22 + 40),
        _ => ("month", month),
    };
    put("pay_period", period);
    put("pay_from", &from.to_string());
    put("pay_to", &(from + from / 4).to_string());
    let rhythm = match kind {
        "day" => "daily",
        "part" => "weekly",
        _ => "next_month",
    };
    put("pay_rhythm", rhythm);
    if rhythm != "daily" {
        put("pay_day", if rhythm == "weekly" { "5" } else { "10" });
    }
}
