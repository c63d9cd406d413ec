//! Pages of a list: how long one is, and which one an address asks for.

use serde::Deserialize;

/// Rows on a page of a list (SEC-20); no room has a length of its own.
pub const PAGE: u64 = 20;

/// Which page of a list an address asks for. One that asks for more than that has a form of its own, and [`Paged::at`].
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Paged {
    #[serde(default)]
    page: Option<u64>,
}

impl Paged {
    pub fn at(page: Option<u64>) -> Paged {
        Paged { page }
    }
    /// The page that is shown of so many rows, from 1, and how many there are; beyond the last one it is the last.
    pub fn number(&self, total: u64) -> (u64, u64) {
        let pages = pages_of(total);
        (self.page.unwrap_or(1).clamp(1, pages), pages)
    }
}

/// How many pages so many rows fill; a list without rows has one.
pub fn pages_of(total: u64) -> u64 {
    total.div_ceil(PAGE).max(1)
}

/// The rows of a page, of a list that is in memory as a whole.
pub fn on_page<T>(rows: impl IntoIterator<Item = T>, page: u64) -> impl Iterator<Item = T> {
    let before = usize::try_from(page.saturating_sub(1).saturating_mul(PAGE)).unwrap_or(usize::MAX);
    rows.into_iter().skip(before).take(PAGE as usize)
}

/// One way to put a list in order: the message of its column, and the address. A link, as pages have no script.
pub struct Order {
    pub word: &'static str,
    pub href: String,
    pub current: bool,
}

/// The orders of a list at this address, each by its key and its message; the first is the usual one and stands in no address.
pub fn orders(base: &str, all: &[(&'static str, &'static str)], current: &str) -> Vec<Order> {
    let mark = if base.contains('?') { '&' } else { '?' };
    let order = |(at, &(key, word)): (usize, &(&'static str, &'static str))| Order {
        word,
        href: if at == 0 { base.to_owned() } else { format!("{base}{mark}sort={key}") },
        current: key == current,
    };
    all.iter().enumerate().map(order).collect()
}

/// The address of the list in the order that is shown.
pub fn address_in_order(orders: &[Order], base: &str) -> String {
    orders.iter().find(|order| order.current).map_or_else(|| base.to_owned(), |order| order.href.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_stands_in_the_address_but_for_the_usual_one() {
        let all = [("newest", "a"), ("file", "b")];
        for (base, href) in [("/imports", "/imports?sort=file"), ("/firms?state=x", "/firms?state=x&sort=file")] {
            let made = orders(base, &all, "file");
            assert_eq!((made[0].href.as_str(), made[1].href.as_str()), (base, href));
            assert_eq!((made[0].current, address_in_order(&made, base).as_str()), (false, href));
            assert_eq!(address_in_order(&orders(base, &all, "newest"), base), base);
        }
    }

    #[test]
    fn sec_20_every_row_is_on_one_page_and_none_has_more_than_twenty() {
        for total in [0, 1, 19, 20, 21, 40, 41] {
            let pages = pages_of(total);
            let shown: Vec<Vec<u64>> = (1..=pages).map(|page| on_page(0..total, page).collect()).collect();
            assert!(shown.iter().all(|rows| rows.len() <= 20), "{total}");
            assert_eq!(shown.concat(), (0..total).collect::<Vec<_>>(), "{total}");
            assert_eq!(on_page(0..total, pages + 1).count(), 0, "{total}");
        }
    }

    #[test]
    fn a_page_that_is_not_there_is_the_nearest() {
        for (asked, total, shown) in
            [(None, 0, (1, 1)), (Some(0), 41, (1, 3)), (Some(2), 41, (2, 3)), (Some(4), 41, (3, 3)), (Some(u64::MAX), 20, (1, 1))]
        {
            assert_eq!(Paged::at(asked).number(total), shown, "{asked:?} of {total}");
        }
        assert_eq!(on_page(0..20, u64::MAX).count(), 0);
    }
}
