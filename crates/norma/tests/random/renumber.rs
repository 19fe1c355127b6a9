//! The same law written in another order, or with some statements left out.

use norma::facts::Dossier;
use norma::program::{Expr, FactId, Fold, Outcome, Program, RuleId};

/// The program with only these rules, in this order.
pub fn with_rules(program: &Program, order: &[usize]) -> Program {
    let place = |old: RuleId| order.iter().position(|kept| *kept == old.at()).map(RuleId::from);
    let mut new = program.clone();
    new.rules = order.iter().map(|old| program.rules[*old].clone()).collect();
    for rule in &mut new.rules {
        rule.beats = rule.beats.iter().filter_map(|lower| place(*lower)).collect();
    }
    for conclusion in &mut new.conclusions {
        // A set of which a rule is left out covers nothing any more.
        let sets = conclusion.covers.iter();
        let sets =
            sets.filter_map(|set| set.iter().map(|rule| place(*rule)).collect::<Option<Vec<_>>>());
        conclusion.covers = sets.collect();
    }
    new
}

/// The program and the person with every fact in a new place: `order` lists the old ones.
pub fn with_facts(program: &Program, dossier: &Dossier, order: &[usize]) -> (Program, Dossier) {
    let place = |old: FactId| {
        FactId::from(order.iter().position(|kept| *kept == old.at()).expect("a permutation"))
    };
    let mut new = program.clone();
    new.facts = order.iter().map(|old| program.facts[*old].clone()).collect();
    for relation in &mut new.relations {
        relation.fields.iter_mut().for_each(|field| *field = place(*field));
    }
    every_expr_mut(&mut new, &mut |expr| match expr {
        Expr::Fact(fact) | Expr::Field(fact) => *fact = place(*fact),
        Expr::Fold(fold) => fold.by = fold.by.map(place),
        _ => {}
    });
    let mut told = dossier.clone();
    told.facts.iter_mut().for_each(|entry| entry.fact = place(entry.fact));
    for (field, _) in told.rows.iter_mut().flat_map(|row| &mut row.fields) {
        *field = place(*field);
    }
    (new, told)
}

/// Shows every expression of the program, and every part of it, to be changed.
pub fn every_expr_mut(program: &mut Program, change: &mut dyn FnMut(&mut Expr)) {
    let Program { conclusions, rules, transitionals, events, readings, deadlines, paths, .. } =
        program;
    conclusions
        .iter_mut()
        .filter_map(|of| of.governed.as_mut())
        .for_each(|expr| each_mut(expr, change));
    for rule in rules {
        rule.guard.iter_mut().for_each(|expr| each_mut(expr, change));
        if let Outcome::Gives(expr) = &mut rule.outcome {
            each_mut(expr, change);
        }
    }
    for clause in transitionals {
        clause
            .guard
            .iter_mut()
            .chain([&mut clause.governed])
            .for_each(|expr| each_mut(expr, change));
    }
    for event in events {
        event.parties.iter_mut().chain(&mut event.save).for_each(|expr| each_mut(expr, change));
    }
    readings.iter_mut().filter_map(|of| of.scope.as_mut()).for_each(|expr| each_mut(expr, change));
    for term in deadlines {
        term.guard.iter_mut().chain([&mut term.starts]).for_each(|expr| each_mut(expr, change));
        term.operations.iter_mut().flat_map(dates_mut).for_each(|expr| each_mut(expr, change));
    }
    for path in paths {
        let needs = path.requires.iter_mut().map(|need| &mut need.when);
        let rest = path.last_day.iter_mut().chain(&mut path.fee);
        needs.chain(rest).for_each(|expr| each_mut(expr, change));
    }
}

fn dates_mut(op: &mut norma::program::ClockOp) -> Vec<&mut Expr> {
    use norma::program::ClockOp::{Interrupted, Moves, Recess, Suspended};
    match op {
        Moves | Recess(..) => Vec::new(),
        Suspended(from, until) => vec![from, until],
        Interrupted(on) => vec![on],
    }
}

fn each_mut(expr: &mut Expr, change: &mut dyn FnMut(&mut Expr)) {
    match expr {
        Expr::Not(a)
        | Expr::In(a, _)
        | Expr::Exists(a)
        | Expr::Round(a, ..)
        | Expr::Named(_, a) => each_mut(a, change),
        Expr::And(all) | Expr::Or(all) => all.iter_mut().for_each(|part| each_mut(part, change)),
        Expr::Compare(_, a, b) | Expr::Arithmetic(_, a, b) | Expr::Divide(a, b, ..) => {
            both(a, b, change)
        }
        Expr::Between(_, a, b) | Expr::Age(a, b, _) => both(a, b, change),
        Expr::Param(_, day) => day.iter_mut().for_each(|day| each_mut(day, change)),
        Expr::Fold(fold) => parts_mut(fold).into_iter().for_each(|part| each_mut(part, change)),
        Expr::Literal(_) | Expr::TheDay | Expr::Fact(_) | Expr::Field(_) | Expr::Conclusion(_) => {}
    }
    change(expr);
}

fn both(a: &mut Expr, b: &mut Expr, change: &mut dyn FnMut(&mut Expr)) {
    each_mut(a, change);
    each_mut(b, change);
}

fn parts_mut(fold: &mut Fold) -> Vec<&mut Expr> {
    fold.guard.iter_mut().chain(&mut fold.of).collect()
}
