//! The counting rule of an indicator in words: Fluent ids and arguments, made from the same tree that counts.
//!
//! A page joins the clauses, so that it reads "Counts each person once: placements · kind: transfer · sector:
//! industry". The sentences are in `locales/*/plan.ftl`, the words of dimensions in `locales/*/words.ftl`.

use crate::filter::{Base, Filter};
use crate::model::{Count, Indicator, Plan};
use leka_core::facts::FactSpec;

/// One clause of a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleClause {
    /// The Fluent id, `rule-…`.
    pub id: String,
    pub args: Vec<(String, ArgValue)>,
}

/// An argument of a clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ArgValue {
    /// As it is.
    Text(String),
    Number(i64),
    /// A Fluent id, to be put into words first.
    Message(String),
    /// The title of the indicator with this id.
    Indicator(String),
    /// Any of these; joined by the message `rule-or`.
    Any(Vec<ArgValue>),
}

/// `fact-training-completion`: the message that names the records of a fact.
pub fn fact_word(fact: &FactSpec) -> String {
    format!("fact-{}", fact.name.replace('.', "-"))
}
/// `dimension-sector`: the message that names a dimension (also `township` and `month`).
pub fn dimension_word(dimension: &str) -> String {
    format!("dimension-{dimension}")
}
/// `word-sector-industry`: the message of a value; only values of closed lists have one.
pub fn value_word(dimension: &str, value: &str) -> String {
    format!("word-{dimension}-{value}")
}

/// The counting rule of an indicator, clause by clause, in the order in which it narrows.
pub fn rule_words(plan: &Plan, indicator: &Indicator) -> Vec<RuleClause> {
    let mut clauses = Vec::new();
    if let Count::Share { part, whole } = &indicator.count {
        let sides = [("part", ArgValue::Indicator(part.clone())), ("whole", ArgValue::Indicator(whole.clone()))];
        clauses.push(clause("rule-share", sides));
    } else if let Some(counted) = plan.counted(&indicator.id)
        && let Some(base) = counted.base.count.base()
    {
        own(plan, &counted.base.count, base, &mut clauses);
        let mut steps = Vec::new();
        let mut at = Some(indicator);
        while let Some(Indicator { count: Count::Among { of, filter }, .. }) = at {
            steps.push((of, filter));
            at = plan.indicator(of);
        }
        for (of, filter) in steps.into_iter().rev() {
            clauses.push(clause("rule-among", [("of", ArgValue::Indicator(of.clone()))]));
            terms(base.fact, filter, &mut clauses);
        }
    }
    if !plan.built(indicator) {
        clauses.push(clause("rule-not-built", []));
    }
    clauses
}

/// The base's own clauses: how, what, which of them, and what decides between several records.
fn own(plan: &Plan, count: &Count, base: &Base, clauses: &mut Vec<RuleClause>) {
    let mut args = vec![("fact", ArgValue::Message(fact_word(base.fact)))];
    if let Count::Sum { of, .. } = count {
        args.push(("quantity", ArgValue::Message(format!("quantity-{of}"))));
    }
    clauses.push(clause(&format!("rule-{}", count.word()), args));
    terms(base.fact, &base.filter, clauses);
    if matches!(count, Count::Persons(_) | Count::Organisations(_) | Count::Households(_)) {
        clauses.push(clause("rule-first-record", []));
    }
    if base.fact.name == "placement" {
        let days = i64::from(plan.rules.placement_minimum_days);
        clauses.push(clause("rule-placement-days", [("days", ArgValue::Number(days))]));
    }
}

fn terms(fact: &FactSpec, filter: &Filter, clauses: &mut Vec<RuleClause>) {
    for term in &filter.terms {
        let closed = fact.dimensions.get(term.slot).is_some_and(|dimension| dimension.words.is_some());
        let value = |value: &String| {
            if closed { ArgValue::Message(value_word(term.dimension, value)) } else { ArgValue::Text(value.clone()) }
        };
        let dimension = ArgValue::Message(dimension_word(term.dimension));
        let values = ArgValue::Any(term.values.iter().map(value).collect());
        clauses.push(clause("rule-where", [("dimension", dimension), ("values", values)]));
    }
}

fn clause<'n>(id: &str, args: impl IntoIterator<Item = (&'n str, ArgValue)>) -> RuleClause {
    RuleClause { id: id.to_owned(), args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
}
