//! No address takes a key that it does not know (SEC-17).

use super::{filled, signed_in_as};
use crate::testing::demo_offices;
use axum::http::StatusCode;
use leka_core::Role;
use leka_platform::web::{Rule, encode};

/// Addresses that machines ask for, with whatever they add.
const MACHINES: [&str; 4] = ["/healthz", "/readyz", "/metrics", "/favicon.ico"];

/// Keys that no page has, and keys that some page has and most have not.
const KEYS: [&str; 9] = ["surprise", "scope", "role", "confirmed", "state", "page", "as_of", "saved", "\u{202e}'\"<script>"];

#[tokio::test]
async fn sec_17_an_unknown_key_in_an_address_is_refused_on_every_route() {
    for office in demo_offices().await {
        let mut asked = 0;
        for route in crate::site::listed() {
            if route.method != "GET" || MACHINES.contains(&route.path.as_str()) || route.path.starts_with("/assets/") {
                continue;
            }
            // Somebody who may open it, so that nothing else stops the request first.
            let may = |role: &&Role| match route.rule {
                Rule::Public(_) => true,
                Rule::Act(act) => office.office.policies.could(&super::account(**role), &act, "540329"),
            };
            let role = Role::ALL.iter().find(may).unwrap_or_else(|| panic!("nobody opens {}", route.path));
            let mut browser = match route.rule {
                Rule::Public(_) => office.browser(),
                Rule::Act(_) => signed_in_as(&office, role.word()).await,
            };
            let path = filled(&route.path);
            let plain = browser.get(&path).await;
            for key in KEYS {
                for value in ["1", "", "2022-09-30"] {
                    asked += 1;
                    let address = format!("{path}?{}={value}", encode(key));
                    let answer = browser.get(&address).await;
                    // Known and fine, known with another value, or refused: never an error of ours, never passed over.
                    let known = (answer.status == plain.status || answer.status.is_success())
                        && ["page", "as_of", "saved", "state"].contains(&key);
                    assert!(
                        answer.status == StatusCode::UNPROCESSABLE_ENTITY || known || answer.status == StatusCode::NOT_FOUND,
                        "{} {address}: {}",
                        role.word(),
                        answer.status
                    );
                    assert!(path.starts_with("/api/") || !answer.text.contains("<script>"), "{address}");
                    let made_up = ["surprise", "scope", "role", "confirmed"].contains(&key);
                    if made_up && plain.status.is_success() {
                        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
                    }
                }
            }
            // The language is the door's and disturbs nobody.
            let answer = browser.get(&format!("{path}?lang=en")).await;
            assert_eq!(answer.status, plain.status, "{path}?lang=en");
        }
        assert!(asked > 500, "{asked}");
    }
}
