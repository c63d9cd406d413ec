//! Accounts: who can sign in, with what, as which role; who looked at what (the journal).
//!
//! * `rules`: names, passwords, places of a role. `secret`: password hashes. `code`: the second factor.
//! * `acts`: the only writers. `looks`: stops an account that opens too many persons (WP-27).
//! * `requests`, `request_pages`: what takes two people (SEC-19).
//! * `pages`: sign-in, enrolment, own account. `admin`: accounts. `journal`: the journal for those who check.

pub mod acts;
mod admin;
pub mod check;
pub mod code;
mod journal;
pub mod looks;
mod pages;
mod request_pages;
pub mod requests;
pub mod rules;
pub mod secret;
mod store;
#[cfg(test)]
mod tests;

pub use journal::act_said;
pub use pages::{nothing_stays, role_word, signed_in};

use leka_platform::web::Routes;
use leka_platform::{Act, ActSpec};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal, $changes:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "accounts", changes: $changes };
        }
    };
}

act!(/** Sign in, or try to. */ SignIn, "sign_in", true);
act!(/** End one's own session. */ SignOut, "sign_out", true);
act!(/** Set password and second factor by a one-time link (SEC-6). */ Enrol, "enrol", true);
act!(/** See and change one's own account. */ KeepOwnAccount, "keep_own_account", true);
act!(/** See accounts; ask for a new one, another role, a reset or a closing. */ ManageAccounts, "manage_accounts", true);
act!(/** See what waits for a second person, and decide it (SEC-19). */ DecideRequest, "decide_request", true);
act!(/** Read the journal. */ ReadJournal, "read_journal", false);
act!(/** Walk the chain of the journal. */ VerifyJournal, "verify_journal", false);
act!(/** Clear an account that was stopped for opening too many persons (WP-27). */ ClearStoppedAccount, "clear_stopped_account", true);
act!(/** Write a backup. */ RunBackup, "run_backup", true);

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[
    SignIn::SPEC,
    SignOut::SPEC,
    Enrol::SPEC,
    KeepOwnAccount::SPEC,
    ManageAccounts::SPEC,
    DecideRequest::SPEC,
    ReadJournal::SPEC,
    VerifyJournal::SPEC,
    ClearStoppedAccount::SPEC,
    RunBackup::SPEC,
];

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .public_get("/sign-in", "signing in needs no account yet", pages::sign_in)
        .public_post("/sign-in", "signing in needs no account yet", pages::try_sign_in)
        .public_post("/sign-in/demo", "invented data, loopback only; refused elsewhere (SEC-1)", pages::sign_in_demo)
        .public_plain("/enrol/{token}", "the one-time link is the proof (SEC-6)", pages::enrolment)
        .public_post("/enrol/{token}", "the one-time link is the proof (SEC-6)", pages::enrol)
        .post::<SignOut, _, _>("/sign-out", pages::sign_out)
        .plain::<KeepOwnAccount, _, _>("/account", pages::account)
        .post::<KeepOwnAccount, _, _>("/account/language", pages::set_language)
        .get::<ManageAccounts, _, _>("/accounts", admin::list)
        .post::<ManageAccounts, _, _>("/accounts", admin::add)
        .plain::<ManageAccounts, _, _>("/accounts/{id}", admin::show)
        .post::<ManageAccounts, _, _>("/accounts/{id}/role", admin::change_role)
        .post::<ManageAccounts, _, _>("/accounts/{id}/reset", admin::reset)
        .post::<ManageAccounts, _, _>("/accounts/{id}/close", admin::close)
        .get::<DecideRequest, _, _>("/account-requests", request_pages::list)
        .post::<DecideRequest, _, _>("/account-requests/{id}/approve", request_pages::approve)
        .post::<DecideRequest, _, _>("/account-requests/{id}/refuse", request_pages::refuse)
        .get::<ReadJournal, _, _>("/journal", journal::page)
        .plain::<ClearStoppedAccount, _, _>("/stopped-accounts", journal::stopped)
        .post::<ClearStoppedAccount, _, _>("/stopped-accounts/{id}", journal::clear)
}
