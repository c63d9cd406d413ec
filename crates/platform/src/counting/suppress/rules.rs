//! What the indicators of a plan have to do with each other: which is a part of which, and which persons a cell counts.

use leka_plan::{Count, Filter, Indicator, Plan, Unit};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// By dimension and key: which persons the cell counts, as numbers that stand for the same persons wherever they stand.
type Regions = HashMap<String, HashMap<String, Arc<[usize]>>>;

/// The relations of one plan's indicators, worked out once.
pub struct Rules {
    plan: Plan,
    places: HashMap<String, usize>,
    /// By the places of two indicators: whether the first counts a part of what the second counts.
    narrower: Vec<Vec<bool>>,
    regions: Vec<Regions>,
    numbers: HashMap<String, usize>,
}

impl Rules {
    /// Those of a plan.
    pub fn of(plan: &Plan) -> Rules {
        let fulls: Vec<_> = plan.indicators.iter().map(|indicator| full(plan, &indicator.id)).collect();
        let narrower = |sub: &Option<Full>| {
            let of = |whole: &Option<Full>| matches!((sub, whole), (Some(sub), Some(whole)) if is_narrower(sub, whole));
            fulls.iter().map(of).collect()
        };
        Rules {
            places: plan.indicators.iter().enumerate().map(|(place, indicator)| (indicator.id.clone(), place)).collect(),
            narrower: fulls.iter().map(narrower).collect(),
            regions: plan.indicators.iter().map(|_| Regions::new()).collect(),
            numbers: HashMap::new(),
            plan: plan.clone(),
        }
    }

    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }
    pub(super) fn is_narrower(&self, sub: usize, whole: usize) -> bool {
        self.narrower[sub][whole]
    }
    /// Indicators with declared parts, and the parts, by their places.
    pub(super) fn parts(&self) -> Vec<(usize, Vec<usize>)> {
        let with_parts = self.plan.indicators.iter().enumerate().filter(|(_, indicator)| !indicator.parts.is_empty());
        with_parts.map(|(place, indicator)| (place, indicator.parts.iter().filter_map(|id| self.place(id)).collect())).collect()
    }
    /// How many regions have a number so far.
    pub(super) fn regions(&self) -> usize {
        self.numbers.len()
    }

    /// Which persons a cell counts; of a share, its two sides.
    pub(super) fn region(&mut self, place: usize, dimension: &str, key: &str) -> Arc<[usize]> {
        if let Some(known) = self.regions[place].get(dimension).and_then(|keys| keys.get(key)) {
            return known.clone();
        }
        let indicator = &self.plan.indicators[place];
        let sides: Vec<&str> = match indicator {
            Indicator { count: Count::Share { part, whole }, .. } => vec![part, whole],
            _ => vec![&indicator.id],
        };
        let words: Vec<String> = sides.into_iter().filter_map(|id| region(&self.plan, id, dimension, key)).collect();
        let mut number = |word: String| {
            let next = self.numbers.len();
            *self.numbers.entry(word).or_insert(next)
        };
        let made: Arc<[usize]> = words.into_iter().map(&mut number).collect();
        self.regions[place].entry(dimension.to_owned()).or_default().insert(key.to_owned(), made.clone());
        made
    }
}

type Full = (&'static str, Unit, Filter);

/// What an indicator counts, written out: the fact, the unit, and all terms.
fn full(plan: &Plan, id: &str) -> Option<Full> {
    let indicator = plan.indicator(id)?;
    let counted = plan.counted(id)?;
    let base = counted.base.count.base()?;
    Some((base.fact.name, plan.unit(indicator), base.filter.and(&counted.filter)))
}

fn is_narrower(sub: &Full, whole: &Full) -> bool {
    let implied = |wide: &leka_plan::Term| {
        sub.2.terms.iter().any(|own| own.slot == wide.slot && own.values.iter().all(|value| wide.values.contains(value)))
    };
    sub.0 == whole.0 && sub.1 == whole.1 && sub.2 != whole.2 && whole.2.terms.iter().all(implied)
}

fn region(plan: &Plan, id: &str, dimension: &str, key: &str) -> Option<String> {
    let counted = plan.counted(id)?;
    let mut terms: BTreeMap<&str, Vec<&str>> =
        counted.filter.terms.iter().map(|term| (term.dimension, term.values.iter().map(String::as_str).collect())).collect();
    // A key that the filter leaves out is another (empty) cell than the key by itself.
    let inside = terms.get(dimension).is_none_or(|values| values.contains(&key));
    terms.insert(dimension, if inside { vec![key] } else { Vec::new() });
    Some(format!("{} {terms:?}", counted.base.id))
}
