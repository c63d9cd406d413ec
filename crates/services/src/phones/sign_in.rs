//! What visitors do with a code: signing in with the number that opens an account. Known and unknown numbers take the same
//! steps and get the same answers (SEC-4); the message alone tells whoever holds the telephone.

use super::acts::{account_of_phone, wait};
use super::codes::{self, Ask, Purpose, Waiting};
use super::rules;
use crate::accounts::SignIn;
use crate::accounts::acts::open_for_resident;
use leka_core::Phone;
use leka_platform::web::Call;
use leka_platform::web::limiter::Key;
use leka_platform::{Act, Entry, Failure, Permit};

/// The browser of a visitor: a code works where it was asked for, and nowhere else (SEC-5).
pub(super) fn holder(call: &Call) -> Vec<u8> {
    call.browser("code of browser")
}

/// Sends a code to a number that opens an account; to any other, word that it opens none.
pub async fn ask(call: &Call, typed: &str) -> Result<(), Failure> {
    let desk = &call.desk;
    let permit = desk.may(&SignIn).await?;
    let phone = rules::number_of(typed)?;
    codes::wait(call, &phone).map_err(wait)?;
    let account = account_of_phone(&desk.read(&permit), desk, &phone).await?;
    let told = account.is_some();
    send(call, &permit, Ask { purpose: Purpose::SignIn, holder: holder(call), phone, account, told }).await
}

/// Makes, keeps and sends a code of a visitor.
pub(super) async fn send<A: Act>(call: &Call, permit: &Permit<A>, ask: Ask) -> Result<(), Failure> {
    let ready = codes::prepare(&call.desk, ask).await?;
    let write = call.desk.write(permit).await?;
    ready.keep(write.tx(), &call.desk).await?;
    write.commit(Entry::of("code asked")).await?;
    ready.send(&call.desk).await
}

/// The number that this browser asked a code for and that waits for it.
pub async fn waiting_number(call: &Call, purpose: Purpose) -> Result<Option<Phone>, Failure> {
    let permit = call.desk.may(&SignIn).await?;
    let waiting = codes::find(&call.desk.read(&permit), &call.desk, purpose, &holder(call)).await?;
    waiting.map(|waiting| waiting.phone(call.desk.vault())).transpose()
}

/// What came of a code.
pub enum Came {
    /// The cookie of the new session.
    In(String),
    /// Unknown, wrong, used, run out, out of tries: all the same to the outside.
    Wrong,
    /// Too many tries from there: seconds until the next is looked at.
    Wait(i64),
}

/// Looks at a typed code; `Err` is the answer when it does not fit.
pub(super) async fn look<A: Act>(
    call: &Call,
    permit: &Permit<A>,
    purpose: Purpose,
    typed: &str,
) -> Result<Result<Waiting, Came>, Failure> {
    let desk = &call.desk;
    let tried = match call.app.limiter.take([Key::From(format!("code:{}", call.source()))], desk.now()) {
        Ok(tried) => tried,
        Err(seconds) => return Ok(Err(Came::Wait(seconds))),
    };
    let waiting = codes::find(&desk.read(permit), desk, purpose, &holder(call)).await?;
    let write = desk.write(permit).await?;
    let counted = codes::count_try(write.tx(), desk, waiting.as_ref()).await?;
    write.commit(Entry::of("code tried")).await?;
    let fits = codes::fits(waiting.as_ref(), counted, typed).await?;
    let Some(waiting) = waiting.filter(|_| fits) else { return Ok(Err(Came::Wrong)) };
    tried.give_back();
    Ok(Ok(waiting))
}

/// Signs in with a code, which is used up.
pub async fn come_in(call: &Call, typed: &str, shared: bool) -> Result<Came, Failure> {
    let desk = &call.desk;
    let permit = desk.may(&SignIn).await?;
    let waiting = match look(call, &permit, Purpose::SignIn, typed).await? {
        Ok(waiting) => waiting,
        Err(came) => return Ok(came),
    };
    let write = desk.write(&permit).await?;
    // Between the message and the code the number may have been taken off the account.
    let now = account_of_phone(write.tx(), desk, &waiting.phone(desk.vault())?).await?;
    let account = waiting.account().filter(|account| now == Some(*account));
    let used = codes::use_up(write.tx(), desk, &waiting).await?;
    let Some(account) = account.filter(|_| used) else { return Ok(Came::Wrong) };
    let Some(cookie) = open_for_resident(&write, account, shared).await? else { return Ok(Came::Wrong) };
    write.commit(Entry::of(format!("signed in account={account}"))).await?;
    Ok(Came::In(cookie))
}
