//! What a person who asks where they stand wants to know, what matters most first.

use norma::ask::Goal;
use norma::program::{ConclusionId, Program};

/// First of all: may I stay, and by which title.
const FIRST: [&str; 6] = [
    "title_held",
    "lawful_stay",
    "renewable",
    "convertible_to_work",
    "renewal_pending",
    "may_work",
];

/// Then: what hangs on it from day to day.
const THEN: [&str; 7] = [
    "registrable",
    "health_enrolment",
    "right_to_identity_card",
    "reception_place",
    "removable",
    "stp_card",
    "employment_centre",
];

/// Goals in the order in which they are pursued: none of a group is asked for while one of the group before it is open.
pub fn in_turn(program: &Program) -> [Vec<Goal>; 2] {
    let named =
        |names: &[&str]| names.iter().filter_map(|name| conclusion(program, name)).collect();
    [named(&FIRST), named(&THEN)]
}

fn conclusion(program: &Program, name: &str) -> Option<Goal> {
    program.conclusion_named(name).map(Goal::Conclusion)
}

/// The questions of law answered under *where I stand*.
pub fn standing(program: &Program) -> Vec<ConclusionId> {
    let named = FIRST.iter().chain(&["removable"]);
    named.filter_map(|name| program.conclusion_named(name)).collect()
}

/// The questions of law answered under *what I can do*: rights and the register.
pub fn rights(program: &Program) -> Vec<ConclusionId> {
    let groups = ["register", "rights", "title"];
    let mut all: Vec<ConclusionId> =
        groups.iter().flat_map(|group| program.conclusions_of_group(group)).collect();
    let first = standing(program);
    all.retain(|id| !first.contains(id) && !program.conclusions[id.at()].is_step());
    all.dedup();
    all
}
