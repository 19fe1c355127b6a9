//! Walking over every expression of a program.

use super::{ClockOp, Expr, Outcome, Program};

impl Program {
    /// Shows every expression, and every part of it, to `see`.
    pub fn every_expr<'p>(&'p self, see: &mut dyn FnMut(&'p Expr)) {
        self.roots().into_iter().for_each(|expr| expr.each(see));
    }

    /// The expressions that stand in statements.
    fn roots(&self) -> Vec<&Expr> {
        let conclusions =
            self.conclusions.iter().filter_map(|conclusion| conclusion.governed.as_ref());
        let guards = self.rules.iter().filter_map(|rule| rule.guard.as_ref());
        let outcomes = self.rules.iter().filter_map(|rule| {
            if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None }
        });
        let clauses = self
            .transitionals
            .iter()
            .flat_map(|clause| clause.guard.iter().chain([&clause.governed]));
        let readings = self.readings.iter().filter_map(|reading| reading.scope.as_ref());
        let events = self.events.iter().flat_map(|event| event.parties.iter().chain(&event.save));
        let terms = self.deadlines.iter().flat_map(|term| {
            term.guard
                .iter()
                .chain([&term.starts])
                .chain(term.operations.iter().flat_map(ClockOp::exprs))
        });
        let paths = self.paths.iter().flat_map(|path| path.exprs());
        conclusions
            .chain(guards)
            .chain(outcomes)
            .chain(clauses)
            .chain(readings)
            .chain(events)
            .chain(terms)
            .chain(paths)
            .collect()
    }
}

impl ClockOp {
    /// The dates it depends on.
    pub fn exprs(&self) -> Vec<&Expr> {
        match self {
            ClockOp::Moves | ClockOp::Recess(..) => Vec::new(),
            ClockOp::Suspended(from, until) => vec![from, until],
            ClockOp::Interrupted(on) => vec![on],
        }
    }
}

impl Expr {
    /// Shows the expression and every part of it, folds included, to `see`.
    pub fn each<'p>(&'p self, see: &mut dyn FnMut(&'p Expr)) {
        see(self);
        if let Expr::Fold(fold) = self {
            fold.guard.iter().chain(&fold.of).for_each(|part| part.each(see));
        } else {
            self.each_part(&mut |part| part.each(see));
        }
    }

    /// The expressions it is made of, those of folds left out.
    pub fn parts(&self) -> Vec<&Expr> {
        let mut parts = Vec::new();
        self.each_part(&mut |part| parts.push(part));
        parts
    }

    fn each_part<'p>(&'p self, see: &mut dyn FnMut(&'p Expr)) {
        match self {
            Expr::Not(a)
            | Expr::In(a, _)
            | Expr::Exists(a)
            | Expr::Round(a, ..)
            | Expr::Named(_, a)
            | Expr::Param(_, Some(a)) => see(a),
            Expr::And(all) | Expr::Or(all) => all.iter().for_each(see),
            Expr::Compare(_, a, b)
            | Expr::Arithmetic(_, a, b)
            | Expr::Divide(a, b, ..)
            | Expr::Between(_, a, b)
            | Expr::Age(a, b, _) => {
                see(a);
                see(b);
            }
            _ => {}
        }
    }
}
