//! Every fact named as missing can change the outcome: shown by telling it, with a search that owes nothing to the engine's own.

use norma::facts::{Dossier, Entry, RowEntry, Told};
use norma::finding::Finding;
use norma::program::{FactId, Kind, Program, RelationId, Value};

use super::law::{Desk, Law, Someone, is_open, tally};
use super::removed::{asked, less};

/// The values told of a fact anywhere in the corpus, and all of a list; dates also around the day of the question.
fn values(law: &Law, someone: &Someone, fact: FactId) -> Vec<Told> {
    let program = &law.compiled.program;
    let declared = &program.facts[fact.at()];
    let mut values: Vec<Value> = match declared.ty.kind {
        Kind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        Kind::Choice(of) => (0..program.enumerations[of.at()].values.len())
            .map(|place| Value::Choice(of, place as u32))
            .collect(),
        Kind::Date => {
            let around = [-4_000, -700, -100, -31, -1, 0, 1, 31, 100, 700];
            let days = around.iter().filter_map(|days| someone.on.plus_days(*days));
            let told =
                someone.dossier.rows.iter().flat_map(|row| &row.fields).filter_map(|(_, told)| {
                    if let Told::Is(Value::Date(day)) = told { Some(*day) } else { None }
                });
            let told: Vec<_> = told
                .flat_map(|day| [day.plus_days(-1), Some(day), day.plus_days(1)])
                .flatten()
                .collect();
            days.chain(told).map(Value::Date).collect()
        }
        _ => Vec::new(),
    };
    let told = law
        .compiled
        .cases
        .iter()
        .flat_map(|case| &case.dossier.facts)
        .filter(|entry| entry.fact == fact);
    values.extend(told.filter_map(|entry| {
        if let Told::Is(value) = &entry.told { Some(value.clone()) } else { None }
    }));
    let absent = declared.ty.optional.then_some(Told::Absent);
    absent.into_iter().chain(values.into_iter().map(Told::Is)).collect()
}

/// What a path names.
enum Named {
    Fact(FactId),
    Field(usize, FactId),
    Rows(RelationId),
}

fn named(program: &Program, dossier: &Dossier, path: &str) -> Named {
    if let Some(relation) = program.relation_named(path) {
        return Named::Rows(relation);
    }
    let Some((relation, field)) = path.split_once('.') else {
        return Named::Fact(program.fact_named(path).unwrap());
    };
    let (name, nth) = match relation.split_once('[') {
        Some((name, nth)) => (name, nth.trim_end_matches(']').parse::<usize>().unwrap() - 1),
        None => (relation, 0),
    };
    let relation = program.relation_named(name).unwrap();
    let at = (0..dossier.rows.len())
        .filter(|at| dossier.rows[*at].relation == relation)
        .nth(nth)
        .unwrap();
    Named::Field(at, program.field_named(relation, field).unwrap())
}

/// The person with each thing that could be told of a path.
fn tellings(law: &Law, someone: &Someone, dossier: &Dossier, path: &str) -> Vec<Dossier> {
    let with = |change: &dyn Fn(&mut Dossier)| {
        let mut dossier = dossier.clone();
        change(&mut dossier);
        dossier
    };
    match named(&law.compiled.program, dossier, path) {
        Named::Fact(fact) => values(law, someone, fact)
            .into_iter()
            .map(|told| {
                with(&|dossier| {
                    dossier.facts.retain(|entry| entry.fact != fact);
                    dossier.facts.push(Entry {
                        fact,
                        told: told.clone(),
                        from: None,
                        until: None,
                        recorded: None,
                    });
                })
            })
            .collect(),
        Named::Field(at, field) => values(law, someone, field)
            .into_iter()
            .map(|told| {
                with(&|dossier| {
                    dossier.rows[at].fields.retain(|(name, _)| *name != field);
                    dossier.rows[at].fields.push((field, told.clone()));
                })
            })
            .collect(),
        Named::Rows(relation) => {
            // Closed as it is, and closed behind a row told of in some case.
            let rows: Vec<&RowEntry> = law
                .compiled
                .cases
                .iter()
                .flat_map(|case| &case.dossier.rows)
                .filter(|row| row.relation == relation)
                .collect();
            let rows = sample(rows, MOST_ROWS);
            let none = with(&|dossier| dossier.complete.push(relation));
            // As told in its case, and as if all of it had happened the day before.
            let recent = |row: &RowEntry| {
                let mut row = row.clone();
                for (_, told) in &mut row.fields {
                    if let (Told::Is(Value::Date(day)), Some(eve)) =
                        (told, someone.on.plus_days(-1))
                    {
                        *day = eve;
                    }
                }
                row
            };
            let more = rows.into_iter().flat_map(|row| [row.clone(), recent(row)]).map(|row| {
                with(&|dossier| {
                    dossier.rows.push(row.clone());
                    dossier.complete.push(relation);
                })
            });
            std::iter::once(none).chain(more).collect()
        }
    }
}

/// Whether telling the path decides, at once or after telling other missing things that leave the answer open.
fn matters(
    desk: &Desk<'_>,
    someone: &Someone,
    dossier: &Dossier,
    open: &Finding,
    path: &str,
) -> bool {
    let law = desk.law;
    let only = [open.conclusion];
    let ask = |dossier: &Dossier| desk.findings(someone, dossier, &only).remove(0);
    let open_still = |dossier: &Dossier| is_open(&desk.answer(someone, dossier, open.conclusion));
    let decides = |dossier: &Dossier| {
        tellings(law, someone, dossier, path).iter().any(|told| !open_still(told))
    };
    if decides(dossier) {
        return true;
    }
    (0..60_usize).any(|turn| {
        let (mut dossier, mut finding, mut told) = (dossier.clone(), open.clone(), Vec::new());
        loop {
            if finding.missing.iter().any(|name| name == path) && decides(&dossier) {
                return true;
            }
            let others: Vec<String> = finding
                .missing
                .iter()
                .filter(|name| *name != path && !told.contains(*name))
                .cloned()
                .collect();
            // Another order and another choice each turn, the same on every machine.
            let draw = turn.wrapping_mul(2_654_435_761).wrapping_add(told.len() * 40_503) >> 7;
            let Some(other) = others.get(draw % others.len().max(1)).cloned() else { return false };
            told.push(other.clone());
            let told = tellings(law, someone, &dossier, &other).into_iter();
            let mut open: Vec<_> = told.filter(open_still).collect();
            if open.is_empty() {
                continue;
            }
            dossier = open.swap_remove(draw % open.len());
            finding = ask(&dossier);
        }
    })
}

/// An answer that hangs on more things than these is beyond this search; the random programs hold those.
const MOST_MISSING: usize = 8;

/// So many rows told in cases are supposed of anybody, spread evenly over those there are …
const MOST_ROWS: usize = 40;
/// … and so many people are looked at.
const MOST_PEOPLE: usize = 160;

/// At most so many of these, spread evenly.
fn sample<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step).collect()
}

/// For a sample of the people as told, and with some of their facts taken away in turn: the first question that is open.
#[test]
fn whatever_is_missing_matters() {
    let law = Law::read();
    let (program, desk) = (&law.compiled.program, Desk::of(&law));
    let only = asked(program);
    let (mut looked_at, mut untrue) = (0, Vec::new());
    for (nth, someone) in sample(law.people(), MOST_PEOPLE).into_iter().enumerate() {
        let fewer = less(program, &someone.dossier)
            .into_iter()
            .skip(nth % 11)
            .step_by(11)
            .map(|less| less.dossier);
        for dossier in std::iter::once(someone.dossier.clone()).chain(fewer) {
            let open = only.iter().find(|id| is_open(&desk.answer(&someone, &dossier, **id)));
            let open = open.map(|id| desk.findings(&someone, &dossier, &[*id]).remove(0));
            let open = open.filter(|open| open.missing.len() <= MOST_MISSING);
            for (open, path) in
                open.iter().flat_map(|open| open.missing.iter().map(move |path| (open, path)))
            {
                looked_at += 1;
                if !matters(&desk, &someone, &dossier, open, path) {
                    let name = &program.conclusions[open.conclusion.at()].name;
                    untrue.push(format!(
                        "{}: {path} changes nothing of {name}, missing {:?}",
                        someone.title, open.missing
                    ));
                }
            }
        }
    }
    assert!(untrue.is_empty(), "{} of {looked_at}:\n{}", untrue.len(), untrue.join("\n"));
    tally("missing facts", looked_at);
}
