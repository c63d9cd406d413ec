//! Where a page is found again: the address behind the links to other languages. The answer to a form may stand at an
//! address at which nothing can be read, so that the links lead to the nearest page above it instead.

use super::Listed;
use std::collections::BTreeSet;

/// The patterns of all addresses that can be read.
#[derive(Default)]
pub(crate) struct Pages(BTreeSet<String>);

/// A pattern without the names of its holes: `/teams/{id}/record` is `/teams/{}/record`.
fn shape<'p>(parts: impl Iterator<Item = &'p str>) -> String {
    parts.fold(String::new(), |out, part| out + "/" + if part.starts_with('{') { "{}" } else { part })
}

fn parts(path: &str) -> impl Iterator<Item = &str> + Clone {
    path.split('/').filter(|part| !part.is_empty())
}

impl Pages {
    pub fn of(listed: &[Listed]) -> Pages {
        let read = listed.iter().filter(|route| route.method == "GET");
        Pages(read.map(|route| shape(parts(&route.path))).collect())
    }

    /// The nearest page at or above this address; `route` is the pattern that it fits.
    pub fn above(&self, route: &str, path: &str) -> String {
        let most = parts(route).count();
        let known = |take: &usize| self.0.contains(&shape(parts(route).take(*take)));
        let take = (1..=most).rev().find(known).unwrap_or(0);
        let above: Vec<&str> = parts(path).take(take).collect();
        format!("/{}", above.join("/"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Rule;

    #[test]
    fn an_answer_to_a_form_is_found_again_at_the_nearest_page() {
        let get = |path: &str| Listed { method: "GET", path: path.to_owned(), rule: Rule::Public("a test") };
        let post = |path: &str| Listed { method: "POST", ..get(path) };
        let listed =
            [get("/"), get("/people"), get("/people/{id}"), get("/teams/{team}"), post("/people/by-number"), get("/my/sign-in")];
        let pages = Pages::of(&listed);
        for (route, path, page) in [
            // The pattern decides: the words of an address are no number of a person.
            ("/people/by-number", "/people/by-number", "/people"),
            ("/people/{id}/undo", "/people/7/undo", "/people/7"),
            ("/teams/{id}/record", "/teams/9/record", "/teams/9"),
            ("/my/sign-in", "/my/sign-in", "/my/sign-in"),
            ("/sign-out", "/sign-out", "/"),
            ("", "/no/such/page", "/"),
        ] {
            assert_eq!(pages.above(route, path), page, "{route}");
        }
    }
}
