//! The acts of bringing files in.

use leka_platform::{Act, ActSpec};

macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $word:literal, $changes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            /// The township that brings it in; `None` for the whole county.
            pub place: Option<String>,
        }
        impl Act for $name {
            const SPEC: ActSpec = ActSpec { name: $word, room: "intake", changes: $changes };
            fn place(&self) -> Option<&str> {
                self.place.as_deref()
            }
        }
    };
}

act!(/** Bring in people. */ ImportPeople, "import_people", true);
act!(/** Bring in placements. */ ImportPlacements, "import_placements", true);
act!(/** Bring in trainings. */ ImportTrainings, "import_trainings", true);
act!(/** Bring in goals by township (planning; WP-12). */ ImportTargets, "import_targets", true);
act!(/** Bring in a register of work on offer. */ ImportVacancies, "import_vacancies", true);
act!(/** Open an import: its columns, problems and workbook of reasons. */ OpenImport, "open_import", false);
act!(/** Answer a question that an import raised. */ AnswerQuestion, "answer_question", true);

/// All acts of this room.
pub const ACTS: &[ActSpec] = &[
    ImportPeople::SPEC,
    ImportPlacements::SPEC,
    ImportTrainings::SPEC,
    ImportTargets::SPEC,
    ImportVacancies::SPEC,
    OpenImport::SPEC,
    AnswerQuestion::SPEC,
];
