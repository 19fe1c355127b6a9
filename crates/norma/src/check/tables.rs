//! Conclusions whose rules only look answers up.

use std::collections::BTreeSet;

use super::desk::{Desk, Thing};
use super::reach::rules_of;
use crate::notice;
use crate::program::{Comparison, ConclusionId, Expr, FactId, Outcome, Rule};

/// As many rows as a conclusion may look up without a remark.
const ROWS_MAX: usize = 3;

pub(super) fn check(desk: &mut Desk<'_>) {
    for id in desk.conclusions() {
        let Some(fact) = looked_up(desk, id) else { continue };
        let (at, name) =
            (desk.at(Thing::Conclusion(id)), desk.program.conclusions[id.at()].name.as_str());
        let fact = desk.program.path_of(fact);
        desk.tell(notice::answers_table(at, name, &fact));
    }
}

/// The one fact whose values the rules of a conclusion go by, in more than a few rows.
fn looked_up(desk: &Desk<'_>, id: ConclusionId) -> Option<FactId> {
    let rules: Vec<&Rule> =
        rules_of(desk.program, id).map(|rule| &desk.program.rules[rule.at()]).collect();
    let keys: Option<BTreeSet<FactId>> = rules.iter().map(|rule| key(rule)).collect();
    let keys = keys?;
    keys.first().copied().filter(|_| keys.len() == 1 && rules.len() > ROWS_MAX)
}

/// The fact by whose value a rule looks its answer up.
fn key(rule: &Rule) -> Option<FactId> {
    let literal = matches!(rule.outcome, Outcome::Gives(Expr::Literal(_)));
    if literal { key_of(rule.guard.as_ref()?) } else { None }
}

fn key_of(guard: &Expr) -> Option<FactId> {
    let fact = |expr: &Expr| if let Expr::Fact(fact) = expr { Some(*fact) } else { None };
    match guard {
        Expr::Named(_, of) => key_of(of),
        Expr::Compare(Comparison::Equal, a, b) => match (&**a, &**b) {
            (of, Expr::Literal(_)) | (Expr::Literal(_), of) => fact(of),
            _ => None,
        },
        Expr::In(of, _) => fact(of),
        Expr::Or(any) => {
            let keys: Option<BTreeSet<FactId>> = any.iter().map(key_of).collect();
            keys.filter(|keys| keys.len() == 1)?.first().copied()
        }
        _ => None,
    }
}
