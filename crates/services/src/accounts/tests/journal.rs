//! What the journal says of signing in, and how it is read.

use super::*;
use crate::accounts::ManageAccounts;
use leka_platform::Entry;

#[tokio::test]
async fn sec_29_signing_in_and_being_refused_stand_in_the_journal_without_what_was_typed() {
    for office in offices().await {
        let auditor = office.staff("auditor", Role::StatisticsAuditor, None).await;
        let mut stranger = office.browser();
        let fields = [("name", "周丽的手机号"), ("password", "SECRET-WORD-1"), ("code", "000000")];
        stranger.submit("/sign-in", "/sign-in", &fields).await;
        let mut browser = office.signed_in(&auditor).await;
        let page = browser.get("/journal?act=sign_in").await.text;
        let (refused, came_in) = (">refused <span class=\"quiet\">account=0<", ">signed in <span class=\"quiet\">account=");
        assert!(page.contains(refused) && page.contains(came_in), "{page}");
        assert!(!page.contains("周丽") && !page.contains("SECRET-WORD-1"));
        let page = browser.get("/journal?account=auditor&day=2022-09-30").await.text;
        assert!(page.contains(came_in) && !page.contains("refused"));
        assert!(!browser.get("/journal?day=2022-09-29").await.text.contains(came_in));
        // What is words is said in the reader's language; identifiers stay beside it, and so does what has no words.
        let page = browser.get("/journal?act=sign_in&lang=zh").await.text;
        assert!(page.contains(">登录了 <span class=\"quiet\">account=") && !page.contains("signed in"), "{page}");
        assert_eq!(browser.get("/journal?day=x").await.status, WRONG);
        // Twenty lines a page.
        let desk = office.operator();
        for n in 0..25 {
            let permit = desk.may(&ManageAccounts).await.unwrap();
            desk.write(&permit).await.unwrap().commit(Entry::of(format!("line {n}"))).await.unwrap();
        }
        let page = browser.get("/journal?account=operator&lang=en").await.text;
        assert!(page.contains("<span class=\"quiet\">line 24</span>"), "{page}");
        assert_eq!(page.matches("<th scope=\"row\"").count(), 20);
        assert!(page.contains("rel=\"next\""));
    }
}
