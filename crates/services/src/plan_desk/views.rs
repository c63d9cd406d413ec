//! The acts of looking: plan, figures, what is behind them, releases.

use leka_platform::{Act, ActSpec};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal) => {
        $(#[$doc])*
        pub struct $name;
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "plan_desk", changes: false };
        }
    };
}

act!(/** Read the plan: public. */ ViewPlan, "view_plan");
act!(/** See figures as reported. */ ViewFigures, "view_figures");
act!(/** See `confirmed` live: only those who have no target (WP-7). */ ViewConfirmed, "view_confirmed");
act!(/** See frozen releases. */ ViewRelease, "view_release");

/// See the rows behind a figure, of the county or of one township (SEC-15).
pub struct ExplainFigure {
    pub place: Option<String>,
}
impl Act for ExplainFigure {
    const SPEC: ActSpec = ActSpec { name: "explain_figure", room: "plan_desk", changes: false };
    fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }
}

/// The acts of looking in this room.
pub const ACTS: &[ActSpec] = &[ViewPlan::SPEC, ViewFigures::SPEC, ViewConfirmed::SPEC, ViewRelease::SPEC, ExplainFigure::SPEC];
