//! Take any fact away: the answer stays, or becomes unknown and names that fact.

use norma::engine::Concluded;
use norma::facts::Dossier;
use norma::program::{ConclusionId, Program};

use super::law::{Desk, Law, is_open, tally};

/// A person with one thing less told, and how a finding would name it.
pub struct Less {
    pub dossier: Dossier,
    pub path: String,
}

/// Everything that can be taken away: each fact, each field of each row, each closure of a relation.
pub fn less(program: &Program, dossier: &Dossier) -> Vec<Less> {
    let mut all = Vec::new();
    for place in 0..dossier.facts.len() {
        let path = program.path_of(dossier.facts[place].fact);
        let mut dossier = dossier.clone();
        let fact = dossier.facts[place].fact;
        dossier.facts.retain(|entry| entry.fact != fact);
        all.push(Less { dossier, path });
    }
    for (at, row) in dossier.rows.iter().enumerate() {
        let rows: Vec<usize> = (0..dossier.rows.len())
            .filter(|other| dossier.rows[*other].relation == row.relation)
            .collect();
        let nth = rows.iter().position(|other| *other == at).unwrap() + 1;
        let name = &program.relations[row.relation.at()].name;
        let name = if rows.len() == 1 { name.clone() } else { format!("{name}[{nth}]") };
        for (place, (field, _)) in row.fields.iter().enumerate() {
            let mut dossier = dossier.clone();
            dossier.rows[at].fields.remove(place);
            all.push(Less { dossier, path: format!("{name}.{}", program.facts[field.at()].name) });
        }
    }
    for relation in &dossier.complete {
        let mut dossier = dossier.clone();
        dossier.complete.retain(|other| other != relation);
        all.push(Less { dossier, path: program.relations[relation.at()].name.clone() });
    }
    all
}

/// The conclusions a reader asks about most.
pub fn asked(program: &Program) -> Vec<ConclusionId> {
    let names = [
        "registrable",
        "temporary_list",
        "title_held",
        "lawful_stay",
        "removable",
        "entry_effective_from",
    ];
    names.iter().map(|name| program.conclusion_named(name).unwrap()).collect()
}

#[test]
fn taking_a_fact_away_changes_nothing_or_names_it() {
    let law = Law::read();
    let (program, desk) = (&law.compiled.program, Desk::of(&law));
    let only = asked(program);
    let (mut removed, mut untrue) = (0, Vec::new());
    for someone in law.people() {
        let before: Vec<Concluded> =
            only.iter().map(|id| desk.answer(&someone, &someone.dossier, *id)).collect();
        for Less { dossier, path } in less(program, &someone.dossier) {
            removed += 1;
            for (id, was) in only.iter().zip(&before).filter(|(_, was)| was.is_known()) {
                let is = desk.answer(&someone, &dossier, *id);
                if is.same_as(was) {
                    continue;
                }
                let finding = desk.findings(&someone, &dossier, &[*id]).remove(0);
                if !(is_open(&is) && finding.missing.contains(&path)) {
                    let name = &program.conclusions[id.at()].name;
                    let words = format!("{name} was {was:?} and is {is:?}");
                    untrue.push(format!(
                        "{}: without {path}, {words}, missing {:?}",
                        someone.title, finding.missing
                    ));
                }
            }
        }
    }
    assert!(untrue.is_empty(), "{} of {removed}:\n{}", untrue.len(), untrue.join("\n"));
    tally("facts removed", removed);
}
