//! Accounts are made and changed: by a link that works once, with a fresh code, by forms that have no other keys.

use super::*;

#[tokio::test]
async fn sec_06_a_link_works_once_and_for_a_day_and_nothing_is_there_before() {
    for office in offices().await {
        assert_eq!(store::count(&office.office.db.reader()).await.unwrap(), 0, "no default account");
        let desk = office.operator();
        let link = acts::add_user(&desk, "li", Role::Planning, None).await.unwrap();
        assert!(link.strip_prefix("/enrol/e").is_some_and(|token| token.len() == 48), "{link}");
        let mut browser = office.browser();
        let page = browser.get(&link).await;
        assert!(page.text.contains("otpauth://totp/") && page.text.contains("<path"));
        let token = link.rsplit('/').next().unwrap();
        let secret = code::secret_of_link(&office.office.vault, token);
        let code = code::code_at(&secret, office.clock.now());
        let password = "nine green yaks dance";
        for (fields, why) in [
            ([("password", "short"), ("again", "short"), ("code", code.as_str())], "short"),
            ([("password", password), ("again", "nine green yaks dancE"), ("code", code.as_str())], "differs"),
            ([("password", password), ("again", password), ("code", "000000")], "wrong code"),
        ] {
            assert_eq!(browser.submit(&link, &link, &fields).await.status, WRONG, "{why}");
        }
        let fields = [("password", password), ("again", password), ("code", code.as_str())];
        assert_eq!(browser.submit(&link, &link, &fields).await.location(), "/sign-in?enrolled=1");
        assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "used up");
        let li = stored(&office, "li").await;
        assert!(li.password.is_some_and(|stored| !stored.contains("yaks")));
        // A second link that waits too long.
        let link = acts::reset(&desk, li.id).await.unwrap();
        office.later(24 * 3600 + 1);
        assert_eq!(office.browser().get(&link).await.status, StatusCode::NOT_FOUND, "run out");
        assert_eq!(office.browser().get("/enrol/e0000").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn sec_09_accounts_are_changed_with_a_fresh_code_only() {
    for office in offices().await {
        let admin = office.staff("admin wang", Role::Administrator, None).await;
        let mut browser = office.signed_in(&admin).await;
        let used = code::code_at(&admin.secret, office.clock.now());
        let add = |code: String| vec![("name", "li".to_owned()), ("role", "planning".to_owned()), ("code", code)];
        for code in [String::new(), used, "123456".to_owned()] {
            let fields = add(code.clone());
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(browser.submit("/accounts", "/accounts", &fields).await.status, WRONG, "{code}");
        }
        assert!(store::find_by_name(&office.office.db.reader(), "li").await.unwrap().is_none());
        office.later(60);
        let fields = add(code::code_at(&admin.secret, office.clock.now()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = browser.submit("/accounts", "/accounts", &fields).await;
        assert_eq!(answer.location(), "/account-requests?asked=1", "{}", answer.text);
        assert!(browser.get("/account-requests").await.text.contains("New account: li"));
        let page = browser.get(&format!("/accounts/{}", admin.id)).await;
        assert!(page.text.contains("admin wang") && !page.text.contains("argon2"));
        // Nobody closes their own account.
        office.later(60);
        let code = code::code_at(&admin.secret, office.clock.now());
        let (page, action) = (format!("/accounts/{}", admin.id), format!("/accounts/{}/close", admin.id));
        assert_eq!(browser.submit(&page, &action, &[("code", &code)]).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn sec_17_a_key_that_no_form_has_is_refused() {
    for office in demo_offices().await {
        let mut browser = office.browser();
        browser.submit("/sign-in", "/sign-in/demo", &[("account", "administrator")]).await;
        let fields = [("name", "li"), ("role", "planning"), ("created_by", "me")];
        assert_eq!(browser.submit("/accounts", "/accounts", &fields).await.status, WRONG);
        assert!(store::find_by_name(&office.office.db.reader(), "li").await.unwrap().is_none());
        let fields = [("name", "li"), ("role", "planning")];
        assert_eq!(browser.submit("/accounts", "/accounts", &fields).await.status, StatusCode::SEE_OTHER);
    }
}
