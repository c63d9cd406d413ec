//! What a desk or a ledger brought in and the rules of today refuse: it rests until the desk, or the next list, mends it.

use super::view::{Listing, listing};
use crate::work::reread;
use askama::Template;
use axum::extract::Query;
use leka_platform::web::{Call, Frame, PAGE, PageResult, Paged};

#[derive(Template)]
#[template(path = "work/templates/outdated.html")]
struct OutdatedPage {
    frame: Frame,
    rows: Vec<Listing>,
    total: u64,
    page: u64,
    pages: u64,
    base: String,
}

pub async fn list(call: Call, Query(paged): Query<Paged>) -> PageResult {
    let total = reread::count_for_desk(&call.desk).await?;
    let (page, pages) = paged.number(total);
    let found = reread::list_for_desk(&call.desk, (page - 1) * PAGE, PAGE).await?;
    let page = OutdatedPage {
        frame: call.frame("work-outdated-list", vec![("/organisations".to_owned(), call.word("nav-organisations"))]),
        rows: found.iter().map(|vacancy| listing(&call, vacancy, true)).collect(),
        total,
        page,
        pages,
        base: "/vacancies/outdated".to_owned(),
    };
    call.page(&page)
}
