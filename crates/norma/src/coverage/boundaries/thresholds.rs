//! Every comparison of the law that has an order, under the statement or the named condition it stands in.

use std::collections::HashMap;

use super::sides::Outcomes;
use crate::program::{Comparison, Expr, NormId, Outcome, Program, ProvisionId, print};

/// One comparison.
pub(super) struct Threshold {
    pub owner: String,
    pub provision: ProvisionId,
    pub written: String,
    pub outcomes: Outcomes,
}

/// All of them, the place of each comparison among them, and that of the last day of each path.
pub(super) type Thresholds = (Vec<Threshold>, HashMap<*const Expr, usize>, Vec<Option<usize>>);

/// Walks over all statements.
pub(super) fn thresholds(program: &Program) -> Thresholds {
    let mut list = List { program, all: Vec::new(), known: HashMap::new(), places: HashMap::new() };
    for rule in &program.rules {
        let gives = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
        list.of(&rule.name, rule.norm, rule.guard.iter().chain(gives));
    }
    for clause in &program.transitionals {
        list.of(&clause.name, clause.norm, &clause.guard);
    }
    for deadline in &program.deadlines {
        list.of(&deadline.name, deadline.norm, &deadline.guard);
    }
    let mut closes = Vec::new();
    for path in &program.paths {
        list.of(&path.name, path.norm, path.requires.iter().map(|need| &need.when));
        let last = path.last_day.as_ref();
        closes.push(last.map(|last| {
            let written = format!("the day <= {}", print(program, last));
            list.place(&path.name, program.norms[path.norm.at()].provision, written)
        }));
    }
    (list.all, list.places, closes)
}

struct List<'p> {
    program: &'p Program,
    all: Vec<Threshold>,
    known: HashMap<(String, String), usize>,
    places: HashMap<*const Expr, usize>,
}

impl List<'_> {
    fn of<'e>(&mut self, name: &str, norm: NormId, exprs: impl IntoIterator<Item = &'e Expr>) {
        let provision = self.program.norms[norm.at()].provision;
        exprs.into_iter().for_each(|expr| self.expr(name, provision, expr));
    }

    fn expr(&mut self, owner: &str, provision: ProvisionId, expr: &Expr) {
        match expr {
            Expr::Named(name, of) => self.expr(name, provision, of),
            Expr::Fold(fold) => {
                fold.guard.iter().chain(&fold.of).for_each(|it| self.expr(owner, provision, it));
            }
            Expr::Compare(sign, ..) if has_order(*sign) => {
                let place = self.place(owner, provision, print(self.program, expr));
                self.places.insert(std::ptr::from_ref(expr), place);
                // A count may be held against a number, and what it counts against a day.
                expr.parts().into_iter().for_each(|it| self.expr(owner, provision, it));
            }
            _ => expr.parts().into_iter().for_each(|it| self.expr(owner, provision, it)),
        }
    }

    fn place(&mut self, owner: &str, provision: ProvisionId, written: String) -> usize {
        let next = self.all.len();
        let key = (owner.to_string(), written);
        let place = *self.known.entry(key.clone()).or_insert(next);
        if place == next {
            let (owner, written) = key;
            self.all.push(Threshold { owner, provision, written, outcomes: Outcomes::default() });
        }
        place
    }
}

fn has_order(sign: Comparison) -> bool {
    !matches!(sign, Comparison::Equal | Comparison::NotEqual)
}
