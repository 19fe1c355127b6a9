//! The worked case to show beside a provision or a question: one of the corpus that exercises it, as a case file.

use norma::book::Statement;
use norma::cases::{Case, ExpectOf, Expectation};
use norma::door;
use norma::facts::write_toml;
use norma::program::{ConclusionId, ProvisionId};

use super::source::{book, compiled, program};
use super::statement::provision_link;
use super::words::{Day, Link, Marked};
use crate::shell::Shell;

/// A case one can change and run.
pub struct Worked {
    /// Its title.
    pub title: Marked,
    /// Where it stands.
    pub provision: Link,
    /// What is told, as a case file.
    pub text: String,
    /// The day the law is applied to.
    pub on: Day,
    /// The day whose knowledge is used.
    pub known: Day,
    /// The reading; empty: the one that prevails.
    pub reading: &'static str,
    /// The conclusions to answer, by name; none: all.
    pub only: String,
}

/// A case that exercises a provision: one written under it, decided by a rule of it, or said to be about it.
pub fn of_provision(shell: &Shell, id: ProvisionId) -> Option<Worked> {
    let reference = program().reference(id);
    let rule_here = |expect: &Expectation| {
        expect.by.is_some_and(|rule| {
            program().norms[program().rules[rule.at()].norm.at()].provision == id
        })
    };
    let here = |case: &Case| case.provision == id;
    let decided = |case: &Case| case.expects.iter().any(rule_here);
    let cited = |case: &Case| case.cites.contains(&reference);
    let cases = || compiled().cases.iter();
    let found = cases()
        .find(|case| here(case) && decided(case))
        .or_else(|| cases().find(|case| here(case)));
    let found = found
        .or_else(|| cases().find(|case| decided(case)))
        .or_else(|| cases().find(|case| cited(case)))?;
    let expect = found.expects.iter().find(|expect| rule_here(expect)).or(found.expects.first());
    Some(worked(shell, found, expect))
}

/// A case in which this is expected, known by preference.
pub fn of_thing(shell: &Shell, thing: ExpectOf) -> Option<Worked> {
    let all = compiled().cases.iter();
    let own =
        all.filter_map(|case| Some((case, case.expects.iter().find(|expect| expect.of == thing)?)));
    let known = |expect: &Expectation| matches!(expect.outcome, norma::cases::ExpectOutcome::Is(_));
    let (case, expect) =
        own.clone().find(|(_, expect)| known(expect)).or_else(|| own.clone().next())?;
    Some(worked(shell, case, Some(expect)))
}

/// A case for a statement: a term and a path by themselves, a rule by its conclusion.
pub fn of_statement(shell: &Shell, owner: Statement) -> Option<Worked> {
    match owner {
        Statement::Deadline(id) => of_thing(shell, ExpectOf::Deadline(id)),
        Statement::Path(id) => of_thing(shell, ExpectOf::Path(id)),
        other => of_thing(shell, ExpectOf::Conclusion(*book().conclusions(other).first()?)),
    }
}

fn worked(shell: &Shell, case: &Case, expect: Option<&Expectation>) -> Worked {
    let (on, known) = expect.map_or((case.on, case.known), |expect| (expect.on, expect.known));
    let public = door::available(program(), known);
    let reading =
        expect.into_iter().flat_map(|expect| &expect.under).find(|id| public.contains(id));
    let mut only: Vec<ConclusionId> = case.expects.iter().filter_map(conclusion).collect();
    only.sort();
    only.dedup();
    let names: Vec<&str> =
        only.iter().map(|id| program().conclusions[id.at()].name.as_str()).collect();
    Worked {
        title: Marked::english(shell, case.title.as_str()),
        provision: provision_link(shell, case.provision),
        text: write_toml(program(), &case.dossier),
        on: Day(on),
        known: Day(known),
        reading: reading.map_or("", |id| &program().readings[id.at()].name),
        only: names.join(","),
    }
}

fn conclusion(expect: &Expectation) -> Option<ConclusionId> {
    if let ExpectOf::Conclusion(id) = expect.of { Some(id) } else { None }
}
