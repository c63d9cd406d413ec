//! What a worker says of own work waits for a complaint body where the work needs one, whichever way it was said (WP-25).

use super::*;
use crate::people::store as people;
use crate::placement::own::{self, Answerable, Typed, Voice};
use crate::placement::started::{self, Work};
use leka_core::Sector;

#[tokio::test]
async fn wp_25_own_work_is_confirmed_where_it_may_be_by_the_form_and_by_the_word_that_it_began() {
    for office in demo_offices().await {
        let voice = Voice { card_from: String::new(), counts: true, shared_phone: false };
        let desk = crate::offers::tests::resident(&office, 9_000);
        for body in [false, true] {
            if body {
                crate::conduct::tests::set_up(&office).await;
            }
            let cases = [
                ("县内", Destination::County, Channel::Own, true),
                ("西藏拉萨市城关区", Destination::Region, Channel::Own, true),
                ("四川省成都市", Destination::OutsideRegion, Channel::Own, body),
                ("县内", Destination::County, Channel::Organised, body),
            ];
            for (n, (place, destination, channel, confirmed)) in (1..).zip(cases) {
                let someone = person(n + 100 * u32::from(body), HOME);
                bring_in(&office, &[job(&someone)]).await;
                let id = id_of(&office, &someone).await;
                let stored = people::find(&office.office.db.reader(), id).await.unwrap().unwrap();
                let tx = office.office.db.begin().await.unwrap();
                // The form knows work that somebody found alone.
                if channel == Channel::Own {
                    let typed = Typed {
                        trade: "厨师".to_owned(),
                        place: place.to_owned(),
                        sector: "services".to_owned(),
                        start: "2022-05-01".to_owned(),
                        ..Typed::default()
                    };
                    assert!(own::record(&tx, &desk, &stored, &voice, &typed).await.unwrap().is_empty(), "{place}");
                }
                let work = Work {
                    employer: "样本合作社".to_owned(),
                    start: "2022-06-01".parse().unwrap(),
                    sector: Sector::Services,
                    channel,
                    destination,
                    place: place.to_owned(),
                    trade: "厨师".to_owned(),
                    pay: None,
                };
                started::say(&tx, &desk, &stored, &voice, &work).await.unwrap();
                tx.commit().await.unwrap();
                let mut said = jobs_of(&office, id).await;
                said.retain(|record| record.source == own::SOURCE);
                assert_eq!(said.len(), if channel == Channel::Own { 2 } else { 1 });
                for record in said {
                    let what = format!("{place} {channel:?}, body: {body}, from {}", record.start);
                    assert_eq!((record.destination, record.said), (destination, confirmed), "{what}");
                    assert_eq!(record.confirmed, confirmed, "{what}");
                    // The page says "not yet", and nothing where there is nothing to say.
                    let page = own::answerable(&office.office.db.reader(), &desk, &stored, &voice, &record).await.unwrap();
                    assert_eq!(page, if confirmed { Answerable::No } else { Answerable::NotYet }, "{what}");
                }
            }
        }
    }
}
