//! What a township brings in leaves the records of other townships as they are (SEC-15), and tells nothing of them (SEC-35).

use crate::browser::{Answer, Browser, TestOffice, offices, with_reader};
use crate::ledger::{self, row, workbook};
use axum::http::StatusCode;
use leka_platform::db::Reads;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query};

const OF_ANOTHER: &str = "This person is on file in another township";
const KEPT_ELSEWHERE: &str = "kept by another township or by the county";

/// Looks at a list and brings it in as it stands; `whole`: it is all that its source has. The preview and the result.
async fn sent(browser: &mut Browser, kind: &str, whole: bool, rows: &[Vec<String>]) -> [Answer; 2] {
    let options: &[(&str, &str)] = if whole { &[("replaces", "yes")] } else { &[] };
    let answer = browser.upload(kind, options, "名册.xlsx", &workbook(rows)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let job = answer.location().to_owned();
    let (_, preview) = browser.wait(&job).await;
    let again: Vec<(&str, String)> = options.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    let (check, bring_in) = (format!("{job}/{kind}/check"), format!("{job}/{kind}/bring-in"));
    let answer = browser.send_form(&preview, &check, &bring_in, &again).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, job.as_str()), "{}", answer.text);
    let (_, result) = browser.wait(&job).await;
    [preview, result]
}

/// The preview and the result say why a row was refused.
fn both_say(pages: &[Answer; 2], reason: &str) {
    for page in pages {
        assert!(page.text.contains(reason) && page.text.contains("ask the county desk"), "{}", page.text);
    }
}

fn worker(name: &str, number: u32, township: &str, employer: &str, pay: &str) -> Vec<String> {
    row(&[name, &ledger::id(number), township, employer, "工程", "自发", "四川省成都市", "2022-04-05", pay])
}

fn workers(list: &[Vec<String>]) -> Vec<Vec<String>> {
    let header = ["姓名", "身份证号码", "乡镇", "务工单位", "产业类型", "就业渠道", "务工地点", "就业时间", "月收入"];
    [&[row(&header)][..], list].concat()
}

fn people(list: &[(&str, u32, &str)]) -> Vec<Vec<String>> {
    let mut all = vec![row(&["姓名", "身份证号码", "乡镇"])];
    all.extend(list.iter().map(|&(name, number, township)| row(&[name, &ledger::id(number), township])));
    all
}

fn course(name: &str, number: u32, township: &str, subsidised: &str) -> Vec<Vec<String>> {
    let header =
        ["姓名", "身份证号码", "乡镇", "培训单位名称", "培训工种", "培训开始时间", "培训结束时间", "是否补贴", "是否结业"];
    let line = [name, &ledger::id(number), township, "样本学校", "厨艺", "2022-03-01", "2022-03-20", subsidised, "是"];
    vec![row(&header), row(&line)]
}

fn post(firm: &str, title: &str, pay: &str) -> Vec<String> {
    row(&[firm, title, "3", pay, "洛隆县硕督镇", "19900001234", "吃苦耐劳", "2022-12-31"])
}

fn posts(list: &[Vec<String>]) -> Vec<Vec<String>> {
    let header = ["用工单位", "招聘岗位", "招聘人数", "月工资", "工作地点", "联系电话", "要求", "截止日期"];
    [&[row(&header)][..], list].concat()
}

/// These columns of a table, texts and numbers as text, the first record first.
async fn stored<const N: usize>(office: &TestOffice, table: &str, columns: [&str; N]) -> Vec<[String; N]> {
    let query = Query::select()
        .columns(columns.map(Alias::new))
        .from(Alias::new(table))
        .order_by(Alias::new(if table == "residence" { "person" } else { "id" }), Order::Asc)
        .to_owned();
    let rows = office.office.db.reader().all(&query).await.unwrap();
    let text = |row: &sea_orm::QueryResult, at: usize| match row.try_get_by_index::<Option<String>>(at) {
        Ok(text) => text.unwrap_or_default(),
        Err(_) => row.try_get_by_index::<Option<i64>>(at).unwrap().map(|number| number.to_string()).unwrap_or_default(),
    };
    rows.iter().map(|row| std::array::from_fn(|at| text(row, at))).collect()
}

async fn jobs(office: &TestOffice) -> Vec<[String; 5]> {
    stored(office, "placement", ["pay", "end_day", "source", "withdrawn", "version"]).await
}

/// As it was left by imports before there was a rule: the record with this value stands on another list.
async fn put_on_list(office: &TestOffice, table: &str, column: &str, value: i64, source: &str) {
    let tx = office.office.db.begin().await.unwrap();
    let update = Query::update()
        .table(Alias::new(table))
        .value(Alias::new("source"), source)
        .and_where(Expr::col(Alias::new(column)).eq(value))
        .to_owned();
    tx.execute(&update).await.unwrap();
    tx.commit().await.unwrap();
}

#[test]
fn sec_15_a_township_changes_no_record_of_somebody_registered_elsewhere() {
    with_reader("townships::sec_15_a_township_changes_no_record_of_somebody_registered_elsewhere", || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let mut other = office.signed_in("township_desk_2").await;
            sent(&mut own, "placements", false, &workers(&[worker("测试甲", 1, "孜托镇", "样本公司", "3900")])).await;
            sent(&mut own, "trainings", false, &course("测试甲", 1, "孜托镇", "是")).await;
            let before = jobs(&office).await;
            assert_eq!((before.len(), before[0][0].as_str(), before[0][2].as_str()), (1, "390000", "孜托镇"));

            // The same work with other pay, beside somebody of its own.
            let list = [worker("测试甲", 1, "硕督镇", "样本公司", "1"), worker("测试乙", 2, "硕督镇", "样本公司", "3000")];
            both_say(&sent(&mut other, "placements", false, &workers(&list)).await, OF_ANOTHER);
            let after = jobs(&office).await;
            assert_eq!((after.len(), &after[0]), (2, &before[0]));
            // Work of which nobody knew.
            let list = [worker("测试甲", 1, "硕督镇", "别的公司", "3000")];
            both_say(&sent(&mut other, "placements", false, &workers(&list)).await, OF_ANOTHER);
            // A course, and where the person lives.
            both_say(&sent(&mut other, "trainings", false, &course("测试甲", 1, "硕督镇", "否")).await, OF_ANOTHER);
            both_say(&sent(&mut other, "people", false, &people(&[("测试甲", 1, "硕督镇")])).await, OF_ANOTHER);
            assert_eq!(jobs(&office).await, after);
            let courses = stored(&office, "training_completion", ["subsidised", "source", "version"]).await;
            assert_eq!(courses, [["yes", "孜托镇", "1"]]);
            let homes = stored(&office, "residence", ["township"]).await;
            assert_eq!(homes, [["540329100"], ["540329101"]]);
            assert_eq!(stored(&office, "person", ["version"]).await, [["1"], ["1"]]);
            // The county sees both sources, once.
            assert_eq!(stored(&office, "question", ["known", "reported"]).await, [["540329100", "540329101"]]);
        }
    });
}

#[test]
fn sec_15_the_whole_list_of_a_township_withdraws_nothing_of_somebody_registered_elsewhere() {
    let name = "townships::sec_15_the_whole_list_of_a_township_withdraws_nothing_of_somebody_registered_elsewhere";
    with_reader(name, || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let mut other = office.signed_in("township_desk_2").await;
            sent(&mut own, "placements", false, &workers(&[worker("测试甲", 1, "孜托镇", "样本公司", "3900")])).await;
            let jia: i64 = stored(&office, "placement", ["id"]).await[0][0].parse().unwrap();
            put_on_list(&office, "placement", "id", jia, "硕督镇").await;
            let list = [2, 3, 4].map(|number| worker("测试乙", number, "硕督镇", "样本公司", "3000"));
            sent(&mut other, "placements", false, &workers(&list)).await;
            let withdrawn = |jobs: Vec<[String; 5]>| jobs.into_iter().map(|job| job[3].clone()).collect::<Vec<_>>();
            sent(&mut other, "placements", true, &workers(&list[..2])).await;
            assert_eq!(withdrawn(jobs(&office).await), ["0", "0", "0", "1"], "its own that is gone, and no other");

            // Somebody moves away: what the list said before stays its own, and says nothing new.
            office.later(2 * 24 * 60);
            let mut county = office.signed_in("county_desk").await;
            sent(&mut county, "people", false, &people(&[("测试乙", 3, "孜托镇")])).await;
            let mut other = office.signed_in("township_desk_2").await;
            let before = jobs(&office).await;
            let changed = [list[0].clone(), worker("测试乙", 3, "硕督镇", "样本公司", "1")];
            both_say(&sent(&mut other, "placements", true, &workers(&changed)).await, OF_ANOTHER);
            assert_eq!(jobs(&office).await, before, "a refused row is in the file");
            sent(&mut other, "placements", true, &workers(&list[..1])).await;
            assert_eq!(withdrawn(jobs(&office).await), ["0", "0", "1", "1"]);
        }
    });
}

#[test]
fn sec_35_a_preview_says_the_same_of_somebody_elsewhere_whatever_the_file_says() {
    with_reader("townships::sec_35_a_preview_says_the_same_of_somebody_elsewhere_whatever_the_file_says", || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let mut other = office.signed_in("township_desk_2").await;
            sent(&mut own, "placements", false, &workers(&[worker("测试甲", 1, "孜托镇", "样本公司", "3900")])).await;
            let lists = [
                ("placements", workers(&[worker("测试甲", 1, "硕督镇", "样本公司", "3900")])),
                ("placements", workers(&[worker("测试癸", 1, "硕督镇", "样本公司", "3900")])),
                ("placements", workers(&[worker("测试甲", 1, "硕督镇", "别的公司", "1200")])),
                ("people", people(&[("测试甲", 1, "硕督镇")])),
                ("people", people(&[("测试癸", 1, "硕督镇")])),
            ];
            let mut seen = Vec::new();
            for (kind, list) in lists {
                let answer = other.upload(kind, &[], "名册.xlsx", &workbook(&list)).await;
                let job = answer.location().to_owned();
                let (_, page) = other.wait(&job).await;
                assert!(page.text.contains(OF_ANOTHER) && !page.text.contains("another name"), "{}", page.text);
                let token = page.token();
                other.post(&format!("{job}/{kind}/throw-away"), &[("form_token".into(), token)]).await;
                seen.push(page.plain().replace(&job, "JOB"));
            }
            assert_eq!((&seen[1], &seen[2], &seen[4]), (&seen[0], &seen[0], &seen[3]));
            assert_eq!((office.count("question").await, office.count("import").await), (0, 1), "a preview keeps nothing");
            // Brought in, too: the county is asked whatever the name is.
            let list = workers(&[worker("测试癸", 1, "硕督镇", "样本公司", "3900")]);
            let [_, result] = sent(&mut other, "placements", false, &list).await;
            assert!(result.text.contains("sent to the county") && !result.text.contains("another name"), "{}", result.text);
            // Somebody of its own under another name is told apart as ever.
            sent(&mut other, "people", false, &people(&[("测试乙", 2, "硕督镇")])).await;
            let [preview, _] = sent(&mut other, "people", false, &people(&[("测试癸", 2, "硕督镇")])).await;
            assert!(preview.text.contains("another name"), "{}", preview.text);
        }
    });
}

#[test]
fn sec_15_a_townships_vacancies_are_of_its_own_firms_and_its_own_lists() {
    with_reader("townships::sec_15_a_townships_vacancies_are_of_its_own_firms_and_its_own_lists", || async {
        for office in offices().await {
            let mut own = office.signed_in("township_desk").await;
            let mut other = office.signed_in("township_desk_2").await;
            let mut county = office.signed_in("county_desk").await;
            let offered = async || stored(&office, "vacancy", ["title", "pay_from", "state"]).await;
            sent(&mut own, "vacancies", false, &posts(&[post("样本甲有限公司", "焊工", "4200")])).await;
            // Another township: less pay, more work of the same firm, and a firm of its own.
            let list = [
                post("样本甲有限公司", "焊工", "2100"),
                post("样本甲有限公司", "瓦工", "4000"),
                post("样本乙有限公司", "电工", "4000"),
            ];
            both_say(&sent(&mut other, "vacancies", false, &posts(&list)).await, KEPT_ELSEWHERE);
            assert_eq!(offered().await, [["焊工", "420000", "open"], ["电工", "400000", "open"]]);
            // What the county brought in of its own firm is the county's; what it brought in itself it corrects.
            sent(&mut county, "vacancies", false, &posts(&[post("样本甲有限公司", "瓦工", "5000")])).await;
            let list = [post("样本甲有限公司", "瓦工", "4000"), post("样本甲有限公司", "焊工", "4300")];
            both_say(&sent(&mut own, "vacancies", false, &posts(&list)).await, KEPT_ELSEWHERE);
            let after = [["焊工", "430000", "open"], ["电工", "400000", "open"], ["瓦工", "500000", "open"]];
            assert_eq!(offered().await, after);

            // Whole lists end what is their own, whatever stands on them.
            for [id, title] in stored(&office, "vacancy", ["id", "title"]).await {
                if title != "电工" {
                    put_on_list(&office, "vacancy_ledger", "vacancy", id.parse().unwrap(), "硕督镇").await;
                }
            }
            sent(&mut other, "vacancies", true, &posts(&[post("样本乙有限公司", "面点师", "4000")])).await;
            let states: Vec<String> = offered().await.into_iter().map(|[_, _, state]| state).collect();
            assert_eq!(states, ["open", "closed", "open", "open"]);
        }
    });
}
