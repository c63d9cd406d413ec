//! Invented complaints for the demo county, and the key of its body, whose passphrase the page says.

use super::model::{Made, Step};
use super::rules::Typed;
use super::sealed::{self, Lock};
use super::store::{self, Member};
use super::{Complain, complain};
use leka_platform::{Desk, Failure};

/// Opens the office of the demo's body. Invented data only.
pub const PASSPHRASE: &str = "seven quiet yaks listen";

/// What is invented: kind, urgent, whether others may be told, text.
pub struct Invented {
    pub kind: &'static str,
    pub urgent: bool,
    pub may_tell: bool,
    pub what: &'static str,
}

/// Makes the key of the demo's body for this account, and these cases; the first is answered. Once only: what was cut short is
/// made to its end, and a body with a key for somebody else is left alone. Gives whether anything was missing.
pub async fn make(desk: &Desk, account: i64, name: &str, cases: &[Invented]) -> Result<bool, Failure> {
    let permit = desk.may(&Complain).await?;
    let reader = desk.read_cases(&permit)?;
    let (stored, member) = (store::find_public(&reader).await?, store::find_member(&reader, account).await?);
    if stored.is_some() && member.is_none() {
        return Ok(false);
    }
    let there = usize::try_from(store::count_cases(&reader).await?).unwrap_or(usize::MAX);
    let today = desk.today();
    let by = || name.to_owned();
    let fresh = stored.is_none();
    let public = match stored {
        Some(stored) => sealed::public(&stored)?,
        None => {
            let key = sealed::new_key();
            let locked = sealed::lock(&key, Lock::Passphrase, PASSPHRASE, &super::keys::whose(account)).await?;
            let write = desk.write_cases(&permit).await?;
            store::insert_public(write.tx(), key.public_key().as_bytes(), today, name).await?;
            store::put_member(write.tx(), &Member { account, name: by(), locked, waits: false, made: today, by: by() }).await?;
            write.commit().await?;
            super::look_again(desk);
            key.public_key()
        }
    };
    for (position, case) in cases.iter().enumerate().skip(there) {
        let Invented { kind, urgent, may_tell, what } = *case;
        let typed = Typed { kind: kind.to_owned(), what: what.to_owned(), urgent, may_tell, ..Typed::default() };
        let mut filed = complain::file(desk, &typed).await?.case;
        if position == 0 {
            let write = desk.write_cases(&permit).await?;
            filed.answered = Some(today);
            store::update_case(write.tx(), &filed).await?;
            let answer = Made { day: today, by: by(), step: Step::Acknowledged };
            complain::add(write.tx(), &public, &filed, &answer).await?;
            write.commit().await?;
        }
    }
    Ok(fresh || there < cases.len())
}
