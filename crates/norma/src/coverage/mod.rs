//! What the cases show of the law: which rules they exercise, which provisions stand without a case, and on which
//! [`boundaries`] of the law no case stands on the other side.
//!
//! A case exercises a rule when the rule applies, or would but for one that prevails over it, in the reasons of
//! something the case expects. Nothing here says whether the case holds: [`crate::cases::run`] does.

mod boundaries;
mod days;
mod exercise;

pub use boundaries::{Boundary, Lacks, What, boundaries};
pub use days::days_of;
pub use exercise::exercised;

use calendar::Date;

use crate::Compiled;
use crate::program::{DisputeId, NormId, Program, ProvisionId, RuleId};

/// One division of the law with its rules, and the cases that exercise each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The division.
    pub provision: ProvisionId,
    /// The first day of its statements and the first day on which none is law any more; nothing without statements.
    pub days: Option<(Date, Option<Date>)>,
    /// The open questions about it, and those its statements answer.
    pub disputes: Vec<DisputeId>,
    /// How many statements stand under it: rules and all others that can be in force.
    pub statements: usize,
    /// Its rules, each with the places of the cases that exercise it.
    pub rules: Vec<(RuleId, Vec<usize>)>,
}

impl Covered {
    /// Whether rules stand under it and no case exercises any of them.
    pub fn lacks_cases(&self) -> bool {
        !self.rules.is_empty() && self.rules.iter().all(|(_, cases)| cases.is_empty())
    }
}

/// Every division that has an anchor, in the order of the corpus.
pub fn coverage(law: &Compiled) -> Vec<Covered> {
    let exercised = exercised(law);
    let provisions = law.program.provisions.iter().enumerate();
    let anchored = provisions.filter(|(_, provision)| !provision.anchor.is_empty());
    anchored.map(|(place, _)| covered(&law.program, place.into(), &exercised)).collect()
}

fn covered(
    program: &Program,
    provision: ProvisionId,
    exercised: &[std::collections::BTreeSet<RuleId>],
) -> Covered {
    let is_here = |norm: NormId| program.norms[norm.at()].provision == provision;
    let norms: Vec<NormId> =
        (0..program.norms.len()).map(NormId::from).filter(|norm| is_here(*norm)).collect();
    let by = |rule: RuleId| {
        let cases = exercised.iter().enumerate().filter(|(_, rules)| rules.contains(&rule));
        (rule, cases.map(|(case, _)| case).collect())
    };
    let rules = (0..program.rules.len()).map(RuleId::from);
    Covered {
        provision,
        days: days_of(program, &norms),
        disputes: disputes(program, provision, &norms),
        statements: norms.len(),
        rules: rules.filter(|rule| is_here(program.rules[rule.at()].norm)).map(by).collect(),
    }
}

fn disputes(program: &Program, provision: ProvisionId, norms: &[NormId]) -> Vec<DisputeId> {
    let all = (0..program.disputes.len()).map(DisputeId::from);
    let answered = |dispute: &DisputeId| {
        let mut under = norms.iter().flat_map(|norm| &program.norms[norm.at()].under);
        under.any(|under| under.dispute == *dispute)
    };
    let about = |dispute: &DisputeId| program.disputes[dispute.at()].about.contains(&provision);
    all.filter(|dispute| about(dispute) || answered(dispute)).collect()
}
