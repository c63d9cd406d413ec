//! Room: plan_desk.
