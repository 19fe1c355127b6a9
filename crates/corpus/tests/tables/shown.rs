//! Whether a case shows what a cell says: by what it expects of the conclusion, on days inside the period.

use norma::Compiled;
use norma::cases::{Case, ExpectOf, ExpectOutcome, Expectation};
use norma::program::{DisputeId, Program, Value};

use crate::cells::{Cell, PERIODS};

/// Why the cases don't show it, if they don't.
pub fn shown(law: &Compiled, cell: &Cell) -> Result<(), String> {
    if cell.expected == "-" {
        return Ok(());
    }
    let program = &law.program;
    let cases = cell.cases.iter().map(|title| named(law, title)).collect::<Result<Vec<_>, _>>()?;
    let inside: Vec<&Expectation> = cases
        .iter()
        .flat_map(|case| &case.expects)
        .filter(|it| is_of(program, it, &cell.conclusion) && is_within(it, &cell.period))
        .collect();
    if inside.is_empty() {
        return Err(format!("its cases expect nothing of `{}` in the period", cell.conclusion));
    }
    let outcome = |wanted: &str| inside.iter().any(|it| in_words(program, it) == wanted);
    match cell.expected.split_once(' ') {
        Some(("disputed", name)) => disputed(program, &inside, program.dispute_named(name)),
        Some(("transitional", _)) if outcome("yes") && outcome("no") => Ok(()),
        Some(("transitional", _)) => Err("it takes a yes, and a no for who comes anew".into()),
        _ if cell.expected == "unverified" => {
            let open = |it: &&Expectation| {
                matches!(it.outcome, ExpectOutcome::Unknown | ExpectOutcome::Unwritten)
                    || !it.warns.is_empty()
            };
            if inside.iter().any(open) {
                Ok(())
            } else {
                Err("nothing is open or warned of".into())
            }
        }
        _ if outcome(&cell.expected) => Ok(()),
        _ => Err(format!("its cases expect {}", all(program, &inside))),
    }
}

fn named<'l>(law: &'l Compiled, title: &str) -> Result<&'l Case, String> {
    let mut cases = law.cases.iter().filter(|case| case.title == title);
    match (cases.next(), cases.next()) {
        (Some(case), None) => Ok(case),
        (None, _) => Err(format!("there is no case \"{title}\"")),
        (Some(_), Some(_)) => Err(format!("there are two cases \"{title}\"")),
    }
}

fn is_of(program: &Program, it: &Expectation, conclusion: &str) -> bool {
    matches!(it.of, ExpectOf::Conclusion(id) if program.conclusions[id.at()].name == conclusion)
}

fn is_within(it: &Expectation, period: &str) -> bool {
    let on = it.on.to_string();
    let within = |(name, from, until): &(&str, &str, &str)| {
        *name == period && *from <= on.as_str() && on.as_str() < *until
    };
    PERIODS.iter().any(within)
}

/// Two outcomes, one of them under a reading or with an answer taken.
fn disputed(
    program: &Program,
    inside: &[&Expectation],
    dispute: Option<DisputeId>,
) -> Result<(), String> {
    let sided = |it: &&&Expectation| {
        let takes = it.takes.iter().any(|(taken, _)| Some(*taken) == dispute);
        takes || (it.takes.is_empty() && !it.under.is_empty())
    };
    let first = inside.first().map(|it| in_words(program, it));
    let differs = inside.iter().any(|it| Some(in_words(program, it)) != first);
    if differs && inside.iter().any(|it| sided(&it)) {
        return Ok(());
    }
    Err(format!(
        "it takes two outcomes, one under a reading or taking a side: {}",
        all(program, inside)
    ))
}

/// As the table writes it.
fn in_words(program: &Program, it: &Expectation) -> String {
    match &it.outcome {
        ExpectOutcome::Is(Value::YesNo(so)) => if *so { "yes" } else { "no" }.to_string(),
        ExpectOutcome::Is(Value::Months(1)) => "1 month".to_string(),
        ExpectOutcome::Is(Value::Months(count)) => format!("{count} months"),
        ExpectOutcome::Is(Value::Days(count)) => format!("{count} days"),
        ExpectOutcome::Absent => "absent".to_string(),
        other => other.in_words(program),
    }
}

fn all(program: &Program, inside: &[&Expectation]) -> String {
    let mut words: Vec<String> = inside.iter().map(|it| in_words(program, it)).collect();
    words.sort();
    words.dedup();
    words.join(", ")
}
