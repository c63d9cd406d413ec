//! The county desk's page: the teams of firms, with whom to ring in the other region. No person who travels is on it, and no
//! number of them.

use super::acts;
use super::pages::state;
use crate::places::acts::work_places;
use crate::work::sheet::{place_name, typed};
use askama::Template;
use axum::extract::Query;
use leka_core::Lang;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged};
use leka_platform::words::{self, Said};

struct Row {
    name: String,
    firm: String,
    firm_phone: String,
    vacancy: i64,
    work: Said,
    place: Said,
    out: String,
    back: String,
    state: &'static str,
    partner: String,
    partner_phone: String,
}

#[derive(Template)]
#[template(path = "teams/templates/county.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
}

pub async fn list(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let total = acts::count_all(&call.desk).await?;
    let (page, pages) = paged.number(total);
    let found = acts::list_all(&call.desk, (page - 1) * PAGE, PAGE).await?;
    let permit = call.desk.may(&acts::ViewTeams).await?;
    let places = work_places(&call.desk.read(&permit)).await?;
    let day = |team: &super::model::Team, name: &str| {
        let day = team.journey().and_then(|journey| journey.said.day(name));
        day.map(|day| words::day(call.lang(), day)).unwrap_or_default()
    };
    let row = |(team, of): (super::model::Team, acts::For)| Row {
        firm: of.organisation.name,
        firm_phone: of.organisation.phone,
        vacancy: team.vacancy,
        work: typed(&of.vacancy.listed.title),
        place: Said { text: place_name(&of.vacancy.listed.division, &places), lang: Lang::Zh },
        out: day(&team, "out_day"),
        back: day(&team, "back_day"),
        state: state(&team),
        partner: format!("{} {}", team.contacts.get("partner_body"), team.contacts.get("partner_person")),
        partner_phone: team.contacts.get("partner_phone").to_owned(),
        name: team.name,
    };
    let rows = found.into_iter().map(row).collect();
    let above = vec![("/organisations".to_owned(), call.word("nav-organisations"))];
    let base = "/organisations/teams".to_owned();
    call.page(&ListPage { frame: call.frame("teams-county", above), rows, total, page, pages, base })
}
