//! `approdo law coverage`: each provision with its days, its rules and the cases that exercise them; and what is missing.

mod told;

use std::fs;
use std::path::Path;

use calendar::Date;
use norma::Compiled;
use norma::coverage::{Covered, coverage};
use norma::program::{Program, Standing};
use serde::Serialize;

use crate::cli::{Coverage, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::json::{self, confidence};

#[derive(Serialize)]
struct Form<'a> {
    provisions: Vec<ProvisionForm<'a>>,
    missing: MissingForm<'a>,
}

#[derive(Serialize)]
struct ProvisionForm<'a> {
    reference: String,
    heading: &'a str,
    urn: &'a str,
    /// The first day of its statements, and the first day on which none is law any more.
    from: Option<Date>,
    until: Option<Date>,
    confidence: &'static str,
    status: &'static str,
    disputes: Vec<&'a str>,
    entries: &'a [String],
    rules: Vec<RuleForm<'a>>,
}

#[derive(Serialize)]
struct RuleForm<'a> {
    name: &'a str,
    cases: Vec<&'a str>,
}

/// What nothing shows.
#[derive(Serialize)]
struct MissingForm<'a> {
    rules_without_case: Vec<&'a str>,
    provisions_without_case: Vec<String>,
    entries_not_carried: Vec<String>,
}

/// Reads the cases beside the law.
pub fn run(shared: &Shared, asked: &Coverage) -> Result<Done, Failure> {
    let law = law::sound_with_pages(shared.law.as_deref())?;
    let wanted = asked.entries.as_deref().map_or(Ok(Vec::new()), entries)?;
    let covered = coverage(&law);
    let form = form(&law, &covered, &wanted);
    print::out(&match shared.json {
        true => json::text(&form),
        false => told::told(&form, shared.lang, asked.missing),
    });
    Ok(Done::Answered)
}

/// The first column of a list, without its head.
fn entries(file: &Path) -> Result<Vec<String>, Failure> {
    let text = fs::read_to_string(file)
        .map_err(|why| Failure::new(format!("`{}` can't be read: {why}", file.display())))?;
    let first = |line: &str| line.split(',').next().unwrap_or("").trim().to_string();
    Ok(text.lines().skip(1).map(first).filter(|entry| !entry.is_empty()).collect())
}

fn form<'a>(law: &'a Compiled, covered: &[Covered], wanted: &[String]) -> Form<'a> {
    let program = &law.program;
    let rules = || covered.iter().flat_map(|it| &it.rules);
    let carried = |entry: &&String| program.provisions.iter().any(|it| it.entries.contains(*entry));
    let bare = covered.iter().filter(|it| it.lacks_cases());
    Form {
        provisions: covered.iter().map(|it| provision(law, it)).collect(),
        missing: MissingForm {
            rules_without_case: rules()
                .filter(|(_, cases)| cases.is_empty())
                .map(|(rule, _)| program.rules[rule.at()].name.as_str())
                .collect(),
            provisions_without_case: bare.map(|it| program.reference(it.provision)).collect(),
            entries_not_carried: wanted.iter().filter(|it| !carried(it)).cloned().collect(),
        },
    }
}

fn provision<'a>(law: &'a Compiled, covered: &Covered) -> ProvisionForm<'a> {
    let program = &law.program;
    let it = &program.provisions[covered.provision.at()];
    let rule = |(rule, cases): &(norma::program::RuleId, Vec<usize>)| RuleForm {
        name: &program.rules[rule.at()].name,
        cases: cases.iter().map(|case| law.cases[*case].title.as_str()).collect(),
    };
    ProvisionForm {
        reference: program.reference(covered.provision),
        heading: &it.heading,
        urn: &it.urn,
        from: covered.days.map(|(from, _)| from),
        until: covered.days.and_then(|(_, until)| until),
        confidence: confidence(it.confidence),
        status: status(program, covered),
        disputes: covered
            .disputes
            .iter()
            .map(|dispute| program.disputes[dispute.at()].name.as_str())
            .collect(),
        entries: &it.entries,
        rules: covered.rules.iter().map(rule).collect(),
    }
}

/// How far it is encoded; `prose` when nothing under it can be in force.
fn status(program: &Program, covered: &Covered) -> &'static str {
    match program.provisions[covered.provision.at()].standing {
        Standing::Unverified => "unverified",
        Standing::Unwritten => "unwritten",
        Standing::Encoded if covered.statements == 0 => "prose",
        Standing::Encoded => "encoded",
    }
}
