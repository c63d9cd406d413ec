//! One invented team for the demo's agency, made through the acts of this room.

use super::acts::{add_in, earliest, work_for};
use super::model::Team;
use super::rules::Typed;
use super::store;
use leka_platform::{Failure, Write};

/// A team for that vacancy, with a journey that leaves as early as may be; `None` where there is something against it.
pub async fn make(write: &Write, vacancy: i64) -> Result<Option<Team>, Failure> {
    let (tx, desk) = (write.tx(), write.desk());
    let of = work_for(tx, desk, vacancy).await?;
    // Some days later than the earliest, so that the offer can wait a little.
    let out = earliest(tx, desk, &of, None).await?.plus(10);
    let mut typed: Typed = [
        ("name", "样本一队"),
        ("leader", "测试·带队甲"),
        ("leader_phone", "199 0000 0101"),
        ("out_hour", "8"),
        ("out_from", "县城客运站"),
        ("out_how", "bus"),
        ("back_how", "bus"),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .collect();
    typed.insert("out_day".to_owned(), out.to_string());
    typed.insert("back_day".to_owned(), out.plus(90).to_string());
    if of.outside {
        for (name, text) in
            [("partner_body", "样本就业服务站"), ("partner_person", "测试·联络乙"), ("partner_phone", "199 0000 0102")]
        {
            typed.insert(name.to_owned(), text.to_owned());
        }
    }
    match add_in(tx, desk, &of, &typed).await? {
        Ok(id) => store::find(tx, desk.vault(), id).await,
        Err(_) => Ok(None),
    }
}
