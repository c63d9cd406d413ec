//! Telephones: codes that are sent to one, a number that a resident verifies, signing in with it, and registering alone
//! (M4 and M30 in part; WP-6, WP-7, SEC-5). Messages go out through `leka_platform::messages`.
//!
//! * `rules`: what a number and a code look like, how many messages. `codes`, `store`: one-time codes and their table.
//! * `acts`: the acts. `own_pages`: the number in one's own account. `sign_in`,
//!   `sign_in_pages`: signing in with a code. `register`, `register_pages`: registering alone. `vouching`,
//!   `vouching_pages`: a desk has seen the identity card. `nightly`: what waited too long.
//!
//! A telephone is another key to an account, never another body: who binds account and person is what counts
//! (docs/decisions/0022-telephones.md).

pub mod acts;
pub mod codes;
pub mod nightly;
mod own_pages;
pub mod register;
mod register_pages;
pub mod rules;
pub mod sign_in;
mod sign_in_pages;
mod store;
#[cfg(test)]
pub mod tests;
pub mod vouching;
mod vouching_pages;

use acts::{KeepRegistration, VerifyOwnPhone, Vouch};
use leka_platform::web::Routes;

const WHY: &str = "the code to the telephone is the proof (SEC-5)";

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .plain::<VerifyOwnPhone, _, _>("/my/phone", own_pages::number)
        .post::<VerifyOwnPhone, _, _>("/my/phone", own_pages::ask)
        .plain::<VerifyOwnPhone, _, _>("/my/phone/code", own_pages::code)
        .post::<VerifyOwnPhone, _, _>("/my/phone/code", own_pages::verify)
        .post::<VerifyOwnPhone, _, _>("/my/phone/off", own_pages::take_off)
        .public_plain("/my/sign-in/phone", WHY, sign_in_pages::number)
        .public_post("/my/sign-in/phone", WHY, sign_in_pages::ask)
        .public_plain("/my/sign-in/code", WHY, sign_in_pages::code)
        .public_post("/my/sign-in/code", WHY, sign_in_pages::come_in)
        .public_plain("/my/register", WHY, register_pages::number)
        .public_post("/my/register", WHY, register_pages::ask)
        .public_plain("/my/register/code", WHY, register_pages::code)
        .public_post("/my/register/code", WHY, register_pages::come_in)
        .plain::<KeepRegistration, _, _>("/my/registration", register_pages::registration)
        .post::<KeepRegistration, _, _>("/my/registration", register_pages::say)
        .post::<KeepRegistration, _, _>("/my/registration/take-back", register_pages::take_back)
        .plain::<Vouch, _, _>("/registrations", vouching_pages::form)
        .post::<Vouch, _, _>("/registrations", vouching_pages::vouch)
}
