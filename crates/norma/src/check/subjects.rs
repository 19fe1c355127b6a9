//! What is said of a person doesn't depend on a ship, nor the other way round.

use super::desk::{Desk, Thing};
use crate::notice;
use crate::program::{ConclusionId, Expr, Outcome, RuleId};

pub(super) fn check(desk: &mut Desk<'_>) {
    let program = desk.program;
    for (place, rule) in program.rules.iter().enumerate() {
        let own = program.about(program.conclusions[rule.conclusion.at()].provision);
        let gives = if let Outcome::Gives(value) = &rule.outcome { Some(value) } else { None };
        let thing = Thing::Rule(RuleId::from(place));
        rule.guard.iter().chain(gives).for_each(|expr| held(desk, thing, own, expr));
    }
    for (place, conclusion) in program.conclusions.iter().enumerate() {
        let own = program.about(conclusion.provision);
        let thing = Thing::Conclusion(ConclusionId::from(place));
        conclusion.governed.iter().for_each(|expr| held(desk, thing, own, expr));
    }
}

/// Tells of whatever the expression asks of something else.
fn held(desk: &mut Desk<'_>, thing: Thing, own: Option<&str>, expr: &Expr) {
    let program = desk.program;
    expr.each(&mut |part| {
        let Some((name, its)) = program.named_by(part) else { return };
        let its = program.about(its);
        if its != own {
            let at = desk.at(thing);
            desk.tell(notice::other_subject(
                at,
                own.unwrap_or("person"),
                name,
                its.unwrap_or("person"),
            ));
        }
    });
}
