//! Searching 100,000 invented vacancies by words of one to four signs, Chinese and Tibetan: total and first page.
//!
//! On SQLite, and on PostgreSQL when `LEKA_TEST_POSTGRES` holds the URL of a server for tests. Prints percentiles; asserts
//! nothing. `LEKA_BENCH_VACANCIES` sets the number.

use leka_core::{Lang, Moment};
use leka_platform::office::Location;
use leka_platform::{Clock, Desk, Entry};
use leka_services::intake::acts::ImportVacancies;
use leka_services::plan_desk::acts::set_up;
use leka_services::work::model::{Listed, Organisation, OrganisationKind, OrganisationState, Source, Vacancy, VacancyState};
use leka_services::work::search::{Ask, Mirror, search, search_once};
use leka_services::work::{acts, places, store};
use sea_orm::{ConnectionTrait, Database};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const PLAN: &str = include_str!("../../../plans/luolong-2022/plan.toml");
const TRADES: &str = "厨师 面点师 服务员 保洁员 保安 电工 焊工 木工 钢筋工 瓦工 油漆工 挖掘机司机 货车司机 收银员 仓库管理员 快递员 护理员 幼儿园教师 会计 出纳 客房服务员 洗碗工 种植工 养殖工 挤奶工 缝纫工 编织工 导游 讲解员 养路工 护林员 电商客服 水电维修工 汽车修理工 架子工 测量员 安全员 质检员 包装工 搬运工";
const WORDS: &str = "负责 日常 打扫 卫生 准备 食材 配合 主管 完成 交办 任务 熟悉 操作 流程 遵守 安全 规定 吃苦耐劳 相关 经验 优先 包吃 包住 提供 宿舍 缴纳 社会保险 每月 休息 四天 按时 发放 工资 签订 劳动合同 接受 培训 上岗 路费 报销 施工 现场 管理 设备 维护 检查 登记 货物 装卸 清点 客户 接待 沟通 协调 牲畜 饲养 放牧 草场 围栏 修建 蔬菜 大棚 采摘 加工 运输 道路 养护 冬季 夏季 临时 长期";
const SYLLABLES: &str = "ལས ཀ འབྲོག པ ཟས མཁན ཁ ལོ བ དགེ རྒན སྨན མི བཟོ ཤིང འཚེམ ཞབས ཞུ གད སྙིགས འཛིན སྐྱོང ཞིང ཕྱུགས རྫི ཐང ག སློབ གསོ གློག ལམ བསྡུ ལེན ཀུན དགའ བཀྲ ཤིས ལྷོ རོང རྫོང ཆབ མདོ བོད ལྗོངས གནས ཡུལ གྲོང ཚོ ཤང";

/// Small numbers that look like chance and are the same each time.
struct Chance(u64);
impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
    fn one<'t>(&mut self, words: &[&'t str]) -> &'t str {
        words[self.below(words.len())]
    }
}

fn invent(desk: &Desk, chance: &mut Chance, firms: &[Organisation]) -> Vacancy {
    let (trades, words): (Vec<&str>, Vec<&str>) = (TRADES.split(' ').collect(), WORDS.split(' ').collect());
    let syllables: Vec<&str> = SYLLABLES.split(' ').collect();
    let townships: Vec<_> = places::townships().collect();
    let mut tasks = String::new();
    while tasks.chars().count() < 90 {
        match chance.below(20) {
            0 | 1 => tasks.push(char::from_u32(0x4E00 + chance.below(3_000) as u32).unwrap_or('字')),
            2 => tasks.push('，'),
            _ => tasks.push_str(chance.one(&words)),
        }
    }
    if chance.below(10) == 0 {
        let line: Vec<&str> = (0..14).map(|_| chance.one(&syllables)).collect();
        tasks.push_str(&format!(" {}།", line.join("་")));
    }
    let (division, name) = townships[chance.below(townships.len())];
    let pay = 250_000 + 10_000 * chance.below(60) as i64;
    let firm = &firms[chance.below(firms.len())];
    Vacancy {
        state: VacancyState::Open,
        shown_until: desk.today().plus(30),
        opened_at: Some(Moment(desk.now().0 - chance.below(80_000_000) as i64)),
        listed: Listed {
            title: chance.one(&trades).to_owned(),
            tasks,
            place: name.to_owned(),
            division: division.to_owned(),
            destination: "county".to_owned(),
            pay_from: pay,
            pay_to: pay + 100_000,
            pay_month: pay,
            pay_period: "month".to_owned(),
            kind: "full".to_owned(),
            ..Listed::default()
        },
        ..acts::empty(desk, firm.id, Source::Desk)
    }
}

fn firms(desk: &Desk, chance: &mut Chance) -> Vec<Organisation> {
    let mut sign = || char::from_u32(0x4E00 + chance.below(600) as u32).unwrap_or('字');
    let mut one = |n: usize| Organisation {
        id: desk.new_id(),
        code: Organisation::code_of_name(&n.to_string()),
        name: format!("{}{}建筑有限公司", sign(), sign()),
        kind: OrganisationKind::Employer,
        division: "540329".to_owned(),
        office: String::new(),
        phone: "19900001234".to_owned(),
        licence: String::new(),
        licence_until: None,
        state: OrganisationState::Active,
        answer: String::new(),
        asked_at: desk.now(),
        asked_by: "bench".to_owned(),
        answered_at: None,
        answered_by: String::new(),
        version: 1,
    };
    (0..500).map(&mut one).collect()
}

/// Half words that somebody would type, half pieces of texts.
fn queries(chance: &mut Chance, sample: &[Vacancy]) -> Vec<(usize, &'static str, String)> {
    let known: Vec<&str> = TRADES.split(' ').chain(WORDS.split(' ')).collect();
    let tibetan: Vec<Vec<&str>> = sample
        .iter()
        .filter_map(|one| one.listed.tasks.split_once(' '))
        .map(|(_, line)| line.trim_end_matches('།').split('་').collect())
        .collect();
    let mut out = Vec::new();
    for length in 1..=4 {
        for turn in 0..500 {
            let typed: Vec<char> = match turn % 2 {
                0 => {
                    let long: Vec<&&str> = known.iter().filter(|word| word.chars().count() >= length).collect();
                    long[chance.below(long.len())].chars().collect()
                }
                _ => {
                    let text = &sample[chance.below(sample.len())].listed.tasks;
                    text.chars().filter(|c| ('\u{4e00}'..'\u{9fff}').contains(c)).collect()
                }
            };
            let from = chance.below(typed.len() - length + 1);
            out.push((length, "zh", typed[from..from + length].iter().collect()));
            let line = &tibetan[chance.below(tibetan.len())];
            let from = chance.below(line.len() - length + 1);
            out.push((length, "bo", line[from..from + length].join("་")));
        }
    }
    out
}

fn line(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!("  {what:<22} median {:6.3}  90 % {:6.3}  99 % {:6.3}  most {:6.3} ms", at(50), at(90), at(99), at(100));
}

fn resident_mb() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<f64>().ok()).unwrap_or(0.0);
    pages * 4.096 / 1000.0
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        on("SQLite", None).await?;
        if let Ok(server) = std::env::var("LEKA_TEST_POSTGRES") {
            let name = format!("leka_bench_{}", std::process::id());
            let admin = Database::connect(&server).await?;
            admin.execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")).await?;
            let root = server.rsplit_once('/').map_or(server.as_str(), |(root, _)| root);
            on("PostgreSQL", Some(format!("{root}/{name}"))).await?;
            admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
        }
        Ok(())
    })
}

async fn on(database: &str, url: Option<String>) -> Result<(), Box<dyn std::error::Error>> {
    let wanted = std::env::var("LEKA_BENCH_VACANCIES").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000usize);
    let failed = |failure: leka_platform::Failure| format!("{failure:?}");
    let dir = tempfile::tempdir()?;
    let location = Location { database: url, ..Location::at(&dir.path().join("data")) };
    let (office, _) = set_up(&location, PLAN, "plan.toml", Clock::system()).await.map_err(|failure| format!("{failure:?}"))?;
    let desk = Desk::operator(office.clone(), Lang::En);
    let mut chance = Chance(7);
    let firms = firms(&desk, &mut chance);
    let all: Vec<Vacancy> = (0..wanted).map(|_| invent(&desk, &mut chance, &firms)).collect();
    let started = Instant::now();
    let permit = desk.may(&ImportVacancies::default()).await.map_err(failed)?;
    let write = desk.write(&permit).await.map_err(failed)?;
    store::add_organisations(write.tx(), &firms).await.map_err(failed)?;
    store::add_vacancies(write.tx(), &all).await.map_err(failed)?;
    write.commit(Entry::of("bench")).await.map_err(failed)?;
    office.db.settle().await.map_err(failed)?;
    println!("{database}: {wanted} vacancies stored in {:.1} s", started.elapsed().as_secs_f64());

    let queries = queries(&mut chance, &all[..2_000.min(all.len())]);
    let (reader, mirror, today) = (office.db.reader(), Mirror::of(&office), desk.today());
    drop(all);
    let before = resident_mb();
    let started = Instant::now();
    mirror.find(&reader, &Ask::default(), today).await.map_err(failed)?;
    let took = started.elapsed().as_secs_f64();
    let kept = mirror.bytes() as f64 / 1e6;
    println!(
        "  first question, with the index made: {took:.2} s; the index holds {kept:.1} MB (the process grew by {:.0} MB)",
        resident_mb() - before
    );

    let mut whole: BTreeMap<(&str, usize), Vec<Duration>> = BTreeMap::new();
    let (mut found, mut every) = (Vec::new(), Vec::new());
    for (length, language, text) in &queries {
        let ask = Ask { text: text.clone(), page: 1, ..Ask::default() };
        let started = Instant::now();
        mirror.find(&reader, &ask, today).await.map_err(failed)?;
        found.push(started.elapsed());
        let started = Instant::now();
        search(&desk, &ask).await.map_err(failed)?;
        let took = started.elapsed();
        whole.entry((language, *length)).or_default().push(took);
        every.push(took);
    }
    for ((language, length), times) in whole {
        line(&format!("{language}, {length} signs"), times);
    }
    line("all, with 20 cards", every);
    line("all, total and ids", found);
    let mut sorted = Vec::new();
    for (_, _, text) in queries.iter().step_by(10) {
        let sort = leka_services::work::search::ask::Sort::Pay;
        let ask = Ask { text: text.clone(), pay: Some(4_000), sort, page: 1, ..Ask::default() };
        let started = Instant::now();
        search(&desk, &ask).await.map_err(failed)?;
        sorted.push(started.elapsed());
    }
    line("filtered, by pay", sorted);
    let mut through = Vec::new();
    for (_, _, text) in queries.iter().step_by(200) {
        let started = Instant::now();
        search_once(&desk, text, 20).await.map_err(failed)?;
        through.push(started.elapsed());
    }
    line("leka search (no index)", through);

    // One vacancy changes; the next question must know it.
    let mut after = Vec::new();
    let mut one = search(&desk, &Ask::default()).await.map_err(failed)?.cards.remove(0).vacancy;
    for turn in 0..200 {
        one.listed.tasks = format!("厨师{turn}");
        let write = desk.write(&permit).await.map_err(failed)?;
        store::update_vacancy(write.tx(), &one).await.map_err(failed)?;
        write.commit(Entry::of("bench")).await.map_err(failed)?;
        let started = Instant::now();
        search(&desk, &Ask { text: "厨师".to_owned(), page: 1, ..Ask::default() }).await.map_err(failed)?;
        after.push(started.elapsed());
    }
    line("right after a change", after);
    Ok(())
}
