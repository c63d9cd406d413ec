//! How each township serves: time to the first contact, share helped, what people say, side by side and in the order of the
//! codes of townships. No goal, no rank, no officer and no person (WP-12); no small number (WP-22).

use super::quality::{self, Quarter};
use super::rules::{Counts, FIRST_CONTACT_DAYS, Share};
use crate::places::acts::township_names;
use crate::plan_desk::views::ViewFigures;
use askama::Template;
use leka_platform::web::{Call, Frame, PageResult, Words};
use std::collections::BTreeMap;

/// Quarters that are shown: two years.
const SHOWN: usize = 8;

#[derive(Template)]
#[template(path = "service/templates/quality.html")]
struct QualityPage {
    frame: Frame,
    /// Under this no number is shown.
    few: i64,
    /// Names by code.
    townships: BTreeMap<String, String>,
    quarters: Vec<Quarter>,
}

impl QualityPage {
    fn days(&self) -> i32 {
        FIRST_CONTACT_DAYS
    }
    fn few(&self) -> i64 {
        self.few
    }
    /// All townships of a quarter, those without a request too.
    fn rows<'p>(&'p self, quarter: &'p Quarter) -> impl Iterator<Item = (&'p str, Counts)> {
        let counts = move |code: &String| quarter.townships.get(code).copied().unwrap_or_default();
        self.townships.iter().map(move |(code, name)| (name.as_str(), counts(code)))
    }
    fn said(&self, share: Share) -> Words {
        let (id, args) = share.said(self.few);
        self.frame.ta(id, &args)
    }
}

/// Quarters that are over, the latest first.
pub async fn show(call: Call) -> PageResult {
    let permit = call.desk.may(&ViewFigures).await?;
    let reader = call.desk.read(&permit);
    let townships = township_names(&reader, call.desk.office.county()).await?;
    let mut quarters = quality::closed(&reader, call.desk.today()).await?;
    quarters.truncate(SHOWN);
    let crumbs = vec![("/figures".to_owned(), call.word("figures-title"))];
    let few = i64::from(call.desk.plan().plan.protection.small_cell);
    call.page(&QualityPage { frame: call.frame("service-quality", crumbs), few, townships, quarters })
}
