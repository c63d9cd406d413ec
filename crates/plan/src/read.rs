//! From text to a checked plan. All mistakes are gathered; nothing is built from a plan that has one.
//!
//! 1. `fields` takes single values out of the TOML tree, with their place in the file.
//! 2. `head` and `raw` read the tables as they stand, `goal` the goals.
//! 3. `bind` finds the facts, dimensions and words that they name.
//! 4. `check` compares indicators with each other.

mod bind;
mod check;
mod fields;
mod goal;
mod head;
mod raw;

use crate::fault::{Code, Faults, PlanError};
use crate::model::Plan;
use fields::Fields;
use toml::de::DeTable;

const TABLES: &[&str] = &["plan", "rules", "protection", "indicator", "cadence", "allocation", "department"];

impl Plan {
    /// The text of a plan file. Bytes in another encoding, or of another kind of file, are a mistake of the file as a whole.
    pub fn text(bytes: Vec<u8>, file: &str) -> Result<String, Vec<PlanError>> {
        String::from_utf8(bytes).map_err(|_| vec![PlanError::encoding(file)])
    }

    /// Reads a plan file. `file` is only named in mistakes.
    pub fn read(text: &str, file: &str) -> Result<Plan, Vec<PlanError>> {
        let mut faults = Faults::new(text, file);
        let tree = match DeTable::parse(text) {
            Ok(tree) => tree,
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                faults.add(at, Code::Syntax, &[("detail", error.message())]);
                return Err(faults.finish());
            }
        };
        let top = Fields::root(tree.get_ref());
        top.known(TABLES, "", &mut faults);
        let head = head::plan(&top, &mut faults);
        let rules = head::rules(&top, &mut faults);
        let protection = head::protection(&top, &mut faults);
        let departments = head::departments(&top, &mut faults);
        let raws = raw::indicators(&top, &mut faults);
        let cadences = head::cadences(&top, &departments, &mut faults);
        let bound = bind::all(&raws, &mut faults);
        check::all(&raws, &bound, &departments, &mut faults);
        let allocations = head::allocations(&top, &head, &departments, &bound, &raws, &mut faults);
        if !faults.is_empty() {
            return Err(faults.finish());
        }
        Ok(Plan {
            id: head.id,
            division: head.division,
            year: head.year,
            title: head.title,
            rules,
            protection,
            indicators: bound.indicators.into_iter().flatten().collect(),
            cadences,
            allocations,
            departments: departments.into_iter().map(|said| said.value).collect(),
        })
    }
}
