//! Messages of a morning, one after the other: a number that the gateway refuses keeps nobody else's line back.

use leka_platform::Office;
use leka_platform::messages::{Message, NOWHERE};
use rand::seq::SliceRandom;

/// After so many failures in a row nothing is taken to be reachable, so that the work of the day does not wait for each of them.
const IN_A_ROW: u32 = 5;

/// Hands messages over; gives what belongs to those that were not, for the sender to put it back as it was. The order is drawn
/// each time: it tells nothing, and the same few bad numbers do not stand before all others every morning. What was refused is
/// in the log without a number.
pub async fn send_all<T>(office: &Office, mut messages: Vec<(Message, T)>) -> Vec<T> {
    messages.shuffle(&mut rand::rng());
    let (mut unsent, mut failed) = (Vec::new(), 0);
    for (message, of) in messages {
        if failed == IN_A_ROW {
            unsent.push(of);
            continue;
        }
        match office.send(message).await {
            Ok(()) => failed = 0,
            Err(failure) => {
                failed = if failure.message == NOWHERE { IN_A_ROW } else { failed + 1 };
                unsent.push(of);
            }
        }
    }
    unsent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Gateway, offices};
    use leka_core::Phone;

    fn messages() -> Vec<(Message, usize)> {
        let one = |n: usize| (Message::new(Phone::parse(&format!("1990000{n:04}")).unwrap(), "Leka".to_owned()), n);
        (0..12).map(one).collect()
    }

    #[tokio::test]
    async fn sec_39_a_number_that_is_refused_keeps_no_other_back_and_what_nobody_carries_is_given_back() {
        for office in offices().await {
            let send = async || {
                let mut unsent = send_all(&office.office, messages()).await;
                unsent.sort_unstable();
                unsent
            };
            assert_eq!(send().await, (0..12).collect::<Vec<_>>(), "nothing is set up");
            let gateway = Gateway::refusing(IN_A_ROW - 1);
            office.office.set_messenger(Some(gateway.clone()));
            assert_eq!(send().await.len(), 4);
            assert_eq!(gateway.counts(), (12, 8));
            assert_eq!(send().await, Vec::<usize>::new());
            // Nothing is reachable: it gives up, and says so of everything.
            let gateway = Gateway::refusing(1_000);
            office.office.set_messenger(Some(gateway.clone()));
            assert_eq!(send().await, (0..12).collect::<Vec<_>>());
            assert_eq!(gateway.counts(), (IN_A_ROW, 0));
        }
    }
}
