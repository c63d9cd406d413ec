//! Drawings made on the server: inline SVG without style attributes (SEC-11), each well under 3 KB.
//!
//! Coordinates are whole numbers; classes (`bar`, `line`, `mark`, …) take their look from `web/style.css`.

use super::say::{Html, escape};
use std::fmt::Write;

/// A point of a curve, in the units of its drawing.
pub type Point = (i64, i64);

/// Two bars, reported and below it confirmed, and a thin mark for the goal; all in thousandths of the width.
pub fn bars(reported: i64, confirmed: Option<i64>, goal: Option<i64>, label: &str) -> Html {
    let mut out = format!(
        "<svg class=\"bars\" viewBox=\"0 0 1000 28\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">\
         <rect class=\"bar track\" y=\"2\" width=\"1000\" height=\"14\"/>\
         <rect class=\"bar reported\" y=\"2\" width=\"{}\" height=\"14\"/>",
        escape(label),
        reported.clamp(0, 1000)
    );
    if let Some(confirmed) = confirmed {
        let _ = write!(out, "<rect class=\"bar confirmed\" y=\"19\" width=\"{}\" height=\"7\"/>", confirmed.clamp(0, 1000));
    }
    if let Some(goal) = goal {
        let goal = goal.clamp(0, 1000);
        let _ = write!(out, "<line class=\"mark\" x1=\"{goal}\" y1=\"0\" x2=\"{goal}\" y2=\"28\"/>");
    }
    out.push_str("</svg>");
    Html::made(out)
}

/// What a curve is drawn from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Curve {
    pub reported: Vec<Point>,
    pub confirmed: Vec<Point>,
    /// The straight path to the goal, from the first to the last day.
    pub path: Option<(Point, Point)>,
}

/// The cumulative year in a row of the list: 120 × 36.
pub fn spark(curve: &Curve, label: &str) -> Html {
    let head = format!(
        "<svg class=\"spark\" viewBox=\"0 0 120 36\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">",
        escape(label)
    );
    Html::made(format!("{head}{}</svg>", lines(curve)))
}

/// The curve of one township: 120 × 48; the number stands beside it, so it is no image for a screen reader.
pub fn multiple(curve: &Curve) -> Html {
    let head = "<svg viewBox=\"0 0 120 48\" preserveAspectRatio=\"none\" aria-hidden=\"true\">";
    Html::made(format!("{head}{}</svg>", lines(curve)))
}

/// The large curve: 1200 × 240 with four lines.
pub fn chart(curve: &Curve, label: &str) -> Html {
    let head = format!(
        "<svg viewBox=\"0 0 1200 240\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">\
         <path class=\"axis\" d=\"M0 0H1200M0 60H1200M0 120H1200M0 180H1200M0 240H1200\"/>",
        escape(label)
    );
    Html::made(format!("{head}{}</svg>", lines(curve)))
}

fn lines(curve: &Curve) -> String {
    let mut out = String::new();
    if let Some(((x1, y1), (x2, y2))) = curve.path {
        let _ = write!(out, "<path class=\"line path\" d=\"M{x1} {y1} {x2} {y2}\"/>");
    }
    for (class, points) in [("line", &curve.reported), ("line confirmed", &curve.confirmed)] {
        if points.is_empty() {
            continue;
        }
        let _ = write!(out, "<polyline class=\"{class}\" points=\"");
        for (at, (x, y)) in points.iter().enumerate() {
            let _ = write!(out, "{}{x},{y}", if at == 0 { "" } else { " " });
        }
        out.push_str("\"/>");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_are_small_and_carry_no_style() {
        let points: Vec<Point> = (0..=12).map(|n| (n * 100, 240 - n * 20)).collect();
        let curve = Curve { reported: points.clone(), confirmed: points, path: Some(((0, 240), (1200, 19))) };
        let drawn = [bars(2000, Some(795), Some(1000), "<\"x\">"), spark(&curve, "x"), multiple(&curve), chart(&curve, "x")];
        for svg in &drawn {
            assert!(svg.as_str().len() < 3072 && !svg.as_str().contains("style="), "{svg}");
        }
        assert!(
            drawn[0].as_str().contains("aria-label=\"&lt;&quot;x&quot;&gt;\"")
                && drawn[0].as_str().contains("width=\"1000\" height=\"14\"")
        );
    }
}
