//! The public page of one vacancy: the whole terms sheet in the reader's language.

use crate::work::acts::get_shown;
use crate::work::model::{Organisation, Vacancy};
use askama::Template;
use axum::extract::Path;
use leka_platform::web::{Call, Frame, PageResult};

#[derive(Template)]
#[template(path = "work/templates/vacancy.html")]
struct VacancyPage {
    frame: Frame,
    vacancy: Vacancy,
    organisation: Organisation,
}

pub async fn show(call: Call, Path(id): Path<i64>) -> PageResult {
    let shown = get_shown(&call.desk, id).await?;
    let mut frame = call.frame("work-vacancy", Vec::new());
    frame.resident = true;
    call.page(&VacancyPage { frame, vacancy: shown.vacancy, organisation: shown.organisation })
}
