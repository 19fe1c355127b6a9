//! What is to be known in the end: goals, and what each needs.

use crate::engine::{Need, World};
use crate::program::{ClockOp, ConclusionId, Expr, Program};

/// Something a person wants to know.
pub use crate::door::Thing as Goal;

/// The groups a page for everybody cares for.
pub const GROUPS_FOR_EVERYBODY: [&str; 4] = ["stay", "register", "rights", "title"];

impl Goal {
    /// The goals when none are named: the conclusions a page for everybody cares for, else all of them. `about`
    /// is what is spoken of, when it is no person.
    pub fn usual(program: &Program, about: Option<&str>) -> Vec<Goal> {
        let all = program.conclusions_about(about).into_iter();
        let cared = |id: &ConclusionId| {
            let conclusion = &program.conclusions[id.at()];
            let mut groups = conclusion.groups.iter();
            !conclusion.is_step()
                && groups.any(|group| GROUPS_FOR_EVERYBODY.contains(&group.as_str()))
        };
        let some: Vec<ConclusionId> = all.clone().filter(cared).collect();
        let chosen = if some.is_empty() { all.collect() } else { some };
        chosen.into_iter().map(Goal::Conclusion).collect()
    }

    /// The goals so named: conclusions, a group of them, a deadline or a path; none when there is no such name.
    pub fn named(program: &Program, name: &str) -> Vec<Goal> {
        let conclusions = program.conclusion_named(name).into_iter();
        let group = program.conclusions_of_group(name).into_iter();
        let deadline = program.deadline_named(name).map(Goal::Deadline);
        let path = program.path_named(name).map(Goal::Path);
        conclusions.chain(group).map(Goal::Conclusion).chain(deadline).chain(path).collect()
    }
}

/// A goal, and all that must be known before it is.
pub(crate) struct Aim<'a> {
    needs: Vec<Need<'a>>,
}

impl<'a> Aim<'a> {
    /// A goal under a reading, which must speak of the person in the first place: of whom it does is `scope`.
    pub fn of(program: &'a Program, scope: Option<&'a Expr>, goal: Goal) -> Aim<'a> {
        let mut needs: Vec<Need<'a>> = scope.into_iter().map(Need::Met).collect();
        match goal {
            Goal::Conclusion(id) => needs.push(Need::Answer(id)),
            Goal::Deadline(id) => {
                let deadline = &program.deadlines[id.at()];
                needs.push(Need::Law(deadline.norm));
                needs.extend(deadline.guard.iter().map(Need::Met));
                needs.push(Need::Value(&deadline.starts));
                needs.extend(deadline.operations.iter().flat_map(ClockOp::exprs).map(Need::Moves));
            }
            Goal::Path(id) => {
                let path = &program.paths[id.at()];
                needs.push(Need::Law(path.norm));
                needs.extend(path.requires.iter().map(|need| Need::Met(&need.when)));
                needs.extend(path.last_day.iter().map(Need::InTime));
            }
        }
        Aim { needs }
    }

    pub fn needs(&self) -> &[Need<'a>] {
        &self.needs
    }

    /// Whether it is open for this very row.
    pub fn is_open(&self, world: &World<'a>) -> bool {
        self.needs.iter().all(|need| !world.fails(*need))
            && self.needs.iter().any(|need| !world.is_settled(*need))
    }
}
