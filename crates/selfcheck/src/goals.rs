//! What a person who asks where they stand wants to know, what matters most first.

use norma::ask::Goal;
use norma::program::{ConclusionId, Kind, Program};

/// First of all: may I stay, and by which title.
const FIRST: [&str; 6] = [
    "title_held",
    "lawful_stay",
    "renewable",
    "convertible_to_work",
    "renewal_pending",
    "may_work",
];

/// Then: the register, and what hangs on it.
const THEN: [&str; 3] = ["registrable", "health_enrolment", "right_to_identity_card"];

/// At last the rest of a day's life.
const LAST: [&str; 4] = ["reception_place", "removable", "stp_card", "employment_centre"];

/// Goals in the order in which they are pursued: none of a group is asked for while one of the group before it is open.
pub fn in_turn(program: &Program) -> [Vec<Goal>; 3] {
    let named =
        |names: &[&str]| names.iter().filter_map(|name| conclusion(program, name)).collect();
    [named(&FIRST), named(&THEN), named(&LAST)]
}

fn conclusion(program: &Program, name: &str) -> Option<Goal> {
    program.conclusion_named(name).map(Goal::Conclusion)
}

/// The questions of law answered under *where I stand*.
pub fn standing(program: &Program) -> Vec<ConclusionId> {
    let named =
        FIRST.iter().chain(&["title_lasts", "registrable", "health_enrolment", "removable"]);
    named.filter_map(|name| program.conclusion_named(name)).collect()
}

/// The questions of law answered under *what I can do*: rights, yes or no, and a place in reception.
pub fn rights(program: &Program) -> Vec<ConclusionId> {
    let mut all = program.conclusions_of_group("rights");
    let first = standing(program);
    let is_right = |id: &ConclusionId| {
        let conclusion = &program.conclusions[id.at()];
        conclusion.ty.kind == Kind::YesNo || conclusion.name == "reception_place"
    };
    all.retain(|id| !first.contains(id) && is_right(id) && !program.conclusions[id.at()].is_step());
    all
}

/// The questions of which readings are compared: those a person plans by.
pub fn compared(program: &Program) -> Vec<ConclusionId> {
    let named = [
        "lawful_stay",
        "registrable",
        "may_work",
        "renewable",
        "convertible_to_work",
        "health_enrolment",
        "removable",
    ];
    named.iter().filter_map(|name| program.conclusion_named(name)).collect()
}
