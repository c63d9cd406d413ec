//! `init`, `plan check`, `plan adopt`.

use super::Ended;
use crate::print::Out;
use leka_plan::{Plan, PlanError};
use leka_platform::office::Location;
use leka_platform::{Clock, Desk, Failure};
use leka_services::plan_desk::acts::{self, Adopted, SetUpFailure};
use serde_json::json;
use std::path::Path;

/// The text of a plan file; bytes that are none are a mistake of the plan like any other.
fn text_of(file: &Path) -> Result<Result<String, Vec<PlanError>>, Failure> {
    let bytes = std::fs::read(file).map_err(|_| Failure::input("failure-plan-file").arg("path", file.display()))?;
    Ok(Plan::text(bytes, &file.display().to_string()))
}

fn mistakes(errors: &[PlanError], out: &Out) -> Ended {
    let said = |error: &PlanError| {
        let args: Vec<(&str, String)> = error.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        out.say(&error.code, &args)
    };
    let list: Vec<_> =
        errors.iter().map(|e| json!({"file": e.file, "line": e.line, "code": e.code, "message": said(e)})).collect();
    out.answer(&json!({ "errors": list }), || errors.iter().map(|e| vec![format!("{}:{}", e.file, e.line), said(e)]).collect());
    Ended::Unusable
}

pub async fn init(location: &Location, plan: &Path, out: &Out) -> Result<Ended, Failure> {
    let text = match text_of(plan)? {
        Ok(text) => text,
        Err(errors) => return Ok(mistakes(&errors, out)),
    };
    match acts::set_up(location, &text, &plan.display().to_string(), Clock::system()).await {
        Ok((office, Adopted::Kept)) => {
            let in_force = office.plan();
            Err(Failure::input("failure-init-other-plan")
                .arg("path", location.data.display())
                .arg("plan", &in_force.plan.id)
                .arg("file", plan.display()))
        }
        Ok((office, adopted)) => {
            let in_force = office.plan();
            let changed = adopted != Adopted::Unchanged;
            let answer = json!({"plan": in_force.plan.id, "revision": in_force.revision, "data": location.data.display().to_string(), "changed": changed});
            let id = if changed { "init-done" } else { "init-unchanged" };
            let said = out.say(id, &[("path", location.data.display().to_string()), ("plan", in_force.plan.id.clone())]);
            out.answer(&answer, || vec![vec![said]]);
            Ok(Ended::Done)
        }
        Err(SetUpFailure::Plan(errors)) => Ok(mistakes(&errors, out)),
        Err(SetUpFailure::Other(failure)) => Err(failure),
    }
}

pub fn plan_check(file: &Path, out: &Out) -> Result<Ended, Failure> {
    let plan = match text_of(file)?.and_then(|text| Plan::read(&text, &file.display().to_string())) {
        Ok(plan) => plan,
        Err(errors) => return Ok(mistakes(&errors, out)),
    };
    // The plan of another county can be read; it is put into force where its places are on file.
    acts::counts_something(&plan)?;
    let title = |indicator: &leka_plan::Indicator| indicator.title.get(out.lang).0.to_owned();
    let indicators: Vec<_> = plan
        .indicators
        .iter()
        .map(|i| {
            json!({"id": i.id, "title": title(i), "unit": plan.unit(i).word(), "goal": i.goal, "source": i.source, "by": i.by,
                "recorded": plan.built(i)})
        })
        .collect();
    let answer = json!({"plan": plan.id, "year": plan.year, "division": plan.division, "indicators": indicators});
    out.answer(&answer, || {
        let goal = |i: &leka_plan::Indicator| i.goal.and_then(|g| serde_json::to_string(&g).ok()).unwrap_or_default();
        plan.indicators
            .iter()
            .map(|i| vec![i.id.clone(), plan.unit(i).word().to_owned(), goal(i), i.source.clone(), title(i)])
            .collect()
    });
    Ok(Ended::Done)
}

pub async fn plan_adopt(desk: &Desk, file: &Path, out: &Out) -> Result<Ended, Failure> {
    let text = match text_of(file)? {
        Ok(text) => text,
        Err(errors) => return Ok(mistakes(&errors, out)),
    };
    let before = desk.plan();
    match acts::adopt(desk, &text, &file.display().to_string()).await {
        Ok(adopted) => {
            let now = desk.plan();
            let (revision, changed) = (now.revision, adopted != Adopted::Unchanged);
            let said = out.say(if changed { "plan-adopted" } else { "plan-unchanged" }, &[("revision", revision.to_string())]);
            let answer = json!({"revision": revision, "changed": changed, "plan": now.plan.id, "year": now.plan.year});
            out.answer(&answer, || vec![vec![said]]);
            if (&before.plan.id, before.plan.year) != (&now.plan.id, now.plan.year) {
                // Goals of townships belong to a plan by its id: whoever changes that should know.
                let args = [
                    ("plan", now.plan.id.clone()),
                    ("year", now.plan.year.to_string()),
                    ("before", before.plan.id.clone()),
                    ("before_year", before.plan.year.to_string()),
                ];
                out.note("plan-adopted-another", &args);
            }
            Ok(Ended::Done)
        }
        Err(SetUpFailure::Plan(errors)) => Ok(mistakes(&errors, out)),
        Err(SetUpFailure::Other(failure)) => Err(failure),
    }
}
