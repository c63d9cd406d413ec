//! What the attributes beside the handlers do not say of the API: the shapes of its answers, who has to be signed in, and how
//! it refuses. To add a path: its shape into `ANSWERS` and `shapes` of the room's `api.rs`; a test holds every answer against it.

use super::listed;
use crate::intake::pages::api as imports;
use crate::plan_desk::api::{self as figures, described};
use leka_platform::web::{Rule, cookies};
use leka_platform::{Actor, Office};
use serde_json::{Map, Value, json};

/// Whoever is signed in sends this cookie.
const SESSION: &str = "session";

/// How an answer refuses: the same body for every status.
const REFUSED: &str = "#/components/responses/Refused";

/// Puts shapes, refusals and sign-in into a description.
pub fn complete(api: &mut Value, office: &Office) {
    let mut shapes = Map::new();
    for more in [figures::shapes(), imports::shapes(), own_shapes()] {
        if let Value::Object(more) = more {
            shapes.extend(more);
        }
    }
    let body = |shape: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{shape}")}}});
    api["components"] = json!({
        "schemas": shapes,
        "responses": {"Refused": {"description": "Why there is no answer", "content": body("Refusal")}},
        "securitySchemes": {SESSION: {
            "type": "apiKey", "in": "cookie", "name": cookies::SESSION,
            "description": "The session of an account, as the sign-in page gives it; there are no keys for programs",
        }},
    });
    let answers = figures::ANSWERS.iter().chain(&imports::ANSWERS).chain(&[("/api/v1/openapi.json", "Description")]);
    for &(path, shape) in answers {
        let asked = &mut api["paths"][path]["get"];
        let open = is_open(path, office);
        asked["responses"]["200"]["content"] = body(shape);
        asked["security"] = if open { json!([]) } else { json!([{SESSION: []}]) };
        for (status, why) in refusals(path, open) {
            asked["responses"][status] = json!({"$ref": REFUSED, "description": why});
        }
        if path.ends_with("/explain")
            && let Some(known) = asked["parameters"].as_array_mut()
        {
            known.extend(figures::filters());
        }
    }
}

/// Whether nobody has to be signed in.
fn is_open(path: &str, office: &Office) -> bool {
    listed().iter().filter(|route| route.path == path).all(|route| match route.rule {
        Rule::Public(_) => true,
        Rule::Act(act) => office.policies.could(&Actor::Nobody, &act, office.county()),
    })
}

/// The statuses with which a path refuses, and why.
fn refusals(path: &str, open: bool) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("422", "A key of the address that is not known, or a value that cannot be"),
        ("default", "No room at this moment (503), too much at once (429), a wrong method (405), or a fault on our side (500)"),
    ];
    if !open {
        all.extend([("401", "Nobody is signed in"), ("403", "Not for this role, or not of this place")]);
    }
    if path.contains('{') {
        all.push(("404", "There is none, or the reader may not know that there is"));
    }
    all
}

fn own_shapes() -> Value {
    let text = json!({"type": "string"});
    let error = described(&[("code", text.clone()), ("message", text.clone()), ("operation", text)], &[]);
    json!({"Refusal": described(&[("error", error)], &[]), "Description": {"type": "object"}})
}
