//! The laws that are run: pages kept beside this crate, compiled anew each time.

use norma::program::{Expr, Program};
use norma::{Compiled, Page, compile};

macro_rules! pages {
    ($($name:literal),+ $(,)?) => {
        [$(Page { name: $name.to_string(), text: include_str!(concat!("../law/", $name)).to_string() }),+]
    };
}

/// Flat facts and 20 conclusions, with an amendment and a dispute.
pub fn flat() -> Compiled {
    compile(&pages!["flat/act.md", "flat/amending-act.md", "flat/words.md"])
}

/// Three relations, and half of the conclusions by the law of the day of filing, over eight texts.
pub fn related() -> Compiled {
    compile(&pages!["related/act.md", "related/words.md"])
}

/// The taxes and benefits of OpenFisca's country template, for people who live alone.
pub fn template() -> Compiled {
    compile(&pages!["template/act.md"])
}

/// How large a law is, in the words of its tables.
pub fn size(program: &Program) -> String {
    format!(
        "{} rules and exceptions, {} elementary conditions, {} conclusions",
        program.rules.len(),
        elementary(program),
        program.conclusions.len()
    )
}

/// Conditions that aren't made of others: a fact, a conclusion, a comparison, a question over rows.
pub fn elementary(program: &Program) -> usize {
    let guards = program.rules.iter().filter_map(|rule| rule.guard.as_ref());
    guards.map(leaves).sum()
}

fn leaves(expr: &Expr) -> usize {
    match expr {
        Expr::And(all) | Expr::Or(all) => all.iter().map(leaves).sum(),
        Expr::Not(of) | Expr::Named(_, of) => leaves(of),
        Expr::Fold(fold) => fold.guard.iter().chain(&fold.of).map(leaves).sum::<usize>().max(1),
        _ => 1,
    }
}
