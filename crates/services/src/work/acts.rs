//! The writers of vacancies, and who may read what.

use super::model::{Organisation, Published, Vacancy};
use super::store;
use leka_platform::{Act, ActSpec, Desk, Failure};

/// See a vacancy that is shown.
pub struct ViewVacancy;
impl Act for ViewVacancy {
    const SPEC: ActSpec = ActSpec { name: "view_vacancy", room: "work", changes: false };
}

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[ViewVacancy::SPEC];

/// A vacancy with its firm and the terms in force.
pub struct Shown {
    pub vacancy: Vacancy,
    pub organisation: Organisation,
    pub published: Published,
}

/// A vacancy that visitors may see today; any other answers like one that does not exist.
pub async fn get_shown(desk: &Desk, id: i64) -> Result<Shown, Failure> {
    let permit = desk.may(&ViewVacancy).await?;
    let reader = desk.read(&permit);
    let vacancy = store::find_shown(&reader, id, desk.today()).await?.ok_or_else(Failure::absent)?;
    let organisation = store::find_organisation(&reader, vacancy.organisation).await?.ok_or_else(Failure::absent)?;
    let published = store::find_published(&reader, id, vacancy.terms_version).await?.ok_or_else(Failure::absent)?;
    Ok(Shown { vacancy, organisation, published })
}
