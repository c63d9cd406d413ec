//! Figures in the shape of the contract.

use super::{Figure, Figures, Part, Value};
use leka_plan::Goal;
use serde_json::{Map, Value as Json, json};

impl Value {
    pub fn json(&self) -> Json {
        match self {
            Value::Whole(number) => json!(number),
            Value::Share(share) => json!({"part": share.part, "whole": share.whole}),
            Value::Milestone(day) => json!({"reached": day.is_some(), "day": day.map(|d| d.to_string())}),
        }
    }
}

impl Figures {
    /// The shape of the contract; `confirmed` only for those who may see it (WP-7).
    pub fn json(&self, with_confirmed: bool) -> Json {
        let figures: Vec<Json> = self.figures.iter().map(|figure| figure.json(with_confirmed)).collect();
        json!({"plan": self.plan, "as_of": self.as_of.to_string(), "figures": figures})
    }
}

fn maybe(value: &Option<Value>) -> Json {
    value.as_ref().map_or(Json::Null, Value::json)
}
fn goal_json(goal: &Option<Goal>) -> Json {
    goal.as_ref().and_then(|goal| serde_json::to_value(goal).ok()).unwrap_or(Json::Null)
}

impl Figure {
    pub fn json(&self, with_confirmed: bool) -> Json {
        let mut out = Map::new();
        out.insert("id".into(), json!(self.id));
        out.insert("unit".into(), json!(self.unit.word()));
        out.insert("goal".into(), goal_json(&self.goal));
        out.insert("reported".into(), maybe(&self.reported));
        if with_confirmed {
            out.insert("confirmed".into(), maybe(&self.confirmed));
        }
        if !self.recorded {
            out.insert("recorded".into(), json!(false));
        }
        if let Some((reported, confirmed)) = self.unknown {
            let mut unknown = Map::new();
            unknown.insert("reported".into(), json!(reported));
            if with_confirmed {
                unknown.insert("confirmed".into(), json!(confirmed));
            }
            out.insert("unknown".into(), Json::Object(unknown));
        }
        let by: Map<String, Json> = self
            .by
            .iter()
            .map(|(dimension, parts)| {
                (dimension.clone(), Json::Array(parts.iter().map(|part| part.json(with_confirmed)).collect()))
            })
            .collect();
        out.insert("by".into(), Json::Object(by));
        Json::Object(out)
    }
}

impl Part {
    fn json(&self, with_confirmed: bool) -> Json {
        let mut out = Map::new();
        out.insert("key".into(), json!(self.key));
        out.insert("reported".into(), maybe(&self.reported));
        if with_confirmed {
            out.insert("confirmed".into(), maybe(&self.confirmed));
        }
        out.insert("goal".into(), goal_json(&self.goal));
        // `confirmed` may be hidden by itself (suppress.rs).
        if self.suppressed || (with_confirmed && self.confirmed.is_none()) {
            out.insert("suppressed".into(), json!(true));
        }
        Json::Object(out)
    }
}
