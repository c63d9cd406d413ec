//! `leka search`.

use super::Ended;
use crate::print::Out;
use leka_platform::{Desk, Failure};
use leka_services::work::search::search_once;
use serde_json::json;

/// The most vacancies that are listed at once.
const MOST: u64 = 100_000;

pub async fn search(desk: &Desk, text: &str, limit: u64, out: &Out) -> Result<Ended, Failure> {
    let (total, page) = search_once(desk, text, limit.min(MOST)).await?;
    let vacancies: Vec<_> = page.iter().map(|(id, title)| json!({ "id": id, "title": title })).collect();
    out.answer(&json!({ "total": total, "vacancies": vacancies }), || {
        let mut table = vec![vec![out.say("vacancies-search-total", &[("count", total.to_string())])]];
        table.extend(page.iter().map(|(id, title)| vec![id.to_string(), title.clone()]));
        table
    });
    Ok(Ended::Done)
}
