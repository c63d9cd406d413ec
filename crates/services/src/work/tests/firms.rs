//! Firms: asking, answering, correcting.

use super::acts::{county, desk, entered, firm};
use crate::testing::offices;
use crate::work::model::{OrganisationKind, OrganisationState};
use crate::work::organisations::{self, Firm};
use crate::work::store;
use leka_core::Role;
use leka_platform::{Actor, Desk, Kind};

#[tokio::test]
async fn a_firm_asks_is_sent_back_asks_again_and_signs_in() {
    for office in offices().await {
        let visitor = Desk { who: Actor::Nobody, ..office.operator() };
        let id = organisations::ask(&visitor, &firm(1, OrganisationKind::Agency)).await.unwrap().unwrap();
        let twice = organisations::ask(&visitor, &firm(1, OrganisationKind::Agency)).await.unwrap().unwrap_err();
        assert_eq!((twice[0].field, twice[0].message), ("code", "work-fault-code-known"));
        let county = county(&office);
        let version = async || store::find_organisation(&office.office.db.reader(), id).await.unwrap().unwrap().version;
        assert_eq!(organisations::send_back(&county, id, 0, "?").await.unwrap_err().kind, Kind::Input);
        organisations::send_back(&county, id, 0, "许可证号不清楚").await.unwrap();
        let gone = organisations::approve(&county, id, version().await).await;
        assert_eq!(gone.unwrap_err().kind, Kind::Conflict, "sent back is not approved");
        let again = organisations::ask(&visitor, &firm(1, OrganisationKind::Agency)).await.unwrap().unwrap();
        assert_eq!(again, id, "the same firm");
        let link = organisations::approve(&county, id, version().await).await.unwrap();
        assert!(link.starts_with("/enrol/"), "{link}");
        let token = link.rsplit('/').next().unwrap();
        let (account, _) = crate::accounts::acts::find_link(&visitor, token).await.unwrap();
        assert_eq!((account.role, account.division.as_deref()), (Role::Agency, None));
        assert_eq!(account.name, firm(1, OrganisationKind::Agency).code);
        let own = store::find_organisation_of(&office.office.db.reader(), account.id).await.unwrap();
        assert_eq!(own, Some(id));
        // A second account of the same firm has a name of its own.
        organisations::approve(&county, id, version().await).await.unwrap();
        assert_eq!(store::count_accounts(&office.office.db.reader(), id).await.unwrap(), 2);
    }
}

#[tokio::test]
async fn sec_14_only_the_county_desk_answers_firms() {
    for office in offices().await {
        let id = entered(&office, 1, OrganisationKind::Employer).await;
        for role in Role::ALL.iter().filter(|role| **role != Role::CountyDesk) {
            let other = desk(&office, 5, *role, Some("540329100"));
            assert_eq!(organisations::approve(&other, id, 0).await.unwrap_err().kind, Kind::Forbidden, "{role:?}");
            assert_eq!(organisations::suspend(&other, id, 0, true).await.unwrap_err().kind, Kind::Forbidden, "{role:?}");
            let typed = firm(1, OrganisationKind::Employer);
            assert_eq!(organisations::correct(&other, id, &typed).await.unwrap_err().kind, Kind::Forbidden, "{role:?}");
        }
    }
}

#[tokio::test]
async fn each_field_of_a_firm_is_checked() {
    for office in offices().await {
        let visitor = Desk { who: Actor::Nobody, ..office.operator() };
        let good = firm(1, OrganisationKind::Agency);
        let wrong = |change: fn(&mut Firm)| {
            let mut typed = good.clone();
            change(&mut typed);
            typed
        };
        for (typed, field) in [
            (wrong(|firm| firm.name.clear()), "name"),
            (wrong(|firm| firm.code = "91990329MA000000IX".to_owned()), "code"),
            (wrong(|firm| firm.code.clear()), "code"),
            (wrong(|firm| firm.kind = "police".to_owned()), "kind"),
            (wrong(|firm| firm.division = "540321100".to_owned()), "division"),
            (wrong(|firm| firm.office = "\u{7}x".to_owned()), "office"),
            (wrong(|firm| firm.phone = "call me".to_owned()), "phone"),
            (wrong(|firm| firm.licence.clear()), "licence"),
            (wrong(|firm| firm.licence_until.clear()), "licence_until"),
            (wrong(|firm| firm.licence_until = "2022-09-29".to_owned()), "licence_until"),
        ] {
            let faults = organisations::ask(&visitor, &typed).await.unwrap().unwrap_err();
            assert!(faults.len() == 1 && faults[0].field == field, "{field}: {faults:?}");
        }
        let employer = Firm { licence: String::new(), licence_until: String::new(), ..firm(1, OrganisationKind::Employer) };
        assert!(organisations::ask(&visitor, &employer).await.unwrap().is_ok(), "an employer needs no licence");
    }
}

#[tokio::test]
async fn a_correction_keeps_what_stood_there_and_a_late_one_is_told() {
    for office in offices().await {
        let id = entered(&office, 1, OrganisationKind::Employer).await;
        let county = county(&office);
        let first = Firm { phone: "199 0000 0002".to_owned(), ..firm(1, OrganisationKind::Employer) };
        organisations::correct(&county, id, &first).await.unwrap().unwrap();
        let late = Firm { phone: "199 0000 0003".to_owned(), ..firm(1, OrganisationKind::Employer) };
        assert_eq!(organisations::correct(&county, id, &late).await.unwrap_err().kind, Kind::Conflict);
        let now = store::find_organisation(&office.office.db.reader(), id).await.unwrap().unwrap();
        assert_eq!((now.phone.as_str(), now.state), ("199 0000 0002", OrganisationState::Active));
        let other = entered(&office, 2, OrganisationKind::Employer).await;
        let taken = Firm { version: 0, ..firm(1, OrganisationKind::Employer) };
        let faults = organisations::correct(&county, other, &taken).await.unwrap().unwrap_err();
        assert_eq!(faults[0].message, "work-fault-code-known");
    }
}

#[tokio::test]
async fn wp_14_the_desk_hears_of_each_licence_that_ends_within_thirty_days() {
    for office in offices().await {
        let (by, mut ids) = (county(&office), Vec::new());
        for (n, kind, until) in [
            (1, OrganisationKind::Agency, "2022-10-29"),
            (2, OrganisationKind::Dispatch, "2022-10-05"),
            (3, OrganisationKind::Broker, "2022-10-30"),
            (4, OrganisationKind::Employer, ""),
        ] {
            let typed = Firm { licence_until: until.to_owned(), ..firm(n, kind) };
            ids.push(organisations::add(&by, &typed).await.unwrap().unwrap());
        }
        let listed =
            async || -> Vec<i64> { organisations::list_licences_due(&by).await.unwrap().iter().map(|one| one.id).collect() };
        assert_eq!(listed().await, [ids[1], ids[0]], "whichever ends first on top");
        // The query and the firm's own home go by one rule.
        let all = store::list_firms(&office.office.db.reader()).await.unwrap();
        assert_eq!(all.iter().filter(|one| organisations::licence_is_due(one, by.today())).count(), 2);
        let version = all.iter().find(|one| one.id == ids[1]).unwrap().version;
        organisations::suspend(&by, ids[1], version, true).await.unwrap();
        assert_eq!(listed().await, [ids[0]], "a firm that is stopped is not told of");
    }
}
