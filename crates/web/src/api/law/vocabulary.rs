//! What can be asked of the law, and what can be told it.

use norma::missing::Open;
use norma::program::{Conclusion, FactId, Kind, Labels, Relation};
use serde::Serialize;

use crate::law;

#[derive(Serialize)]
pub struct ConclusionForm {
    name: &'static str,
    labels: &'static Labels,
    groups: &'static [String],
    provision: String,
}

#[derive(Serialize)]
pub struct FactForm {
    name: &'static str,
    form: &'static str,
    optional: bool,
    labels: &'static Labels,
    values: Vec<ValueForm>,
    provision: String,
}

#[derive(Serialize)]
pub struct ValueForm {
    name: &'static str,
    labels: &'static Labels,
}

#[derive(Serialize)]
pub struct RelationForm {
    name: &'static str,
    labels: &'static Labels,
    fields: Vec<FactForm>,
    provision: String,
}

/// The questions of law.
pub fn conclusions() -> Vec<ConclusionForm> {
    let program = law::program();
    let form = |conclusion: &'static Conclusion| ConclusionForm {
        name: &conclusion.name,
        labels: &conclusion.labels,
        groups: &conclusion.groups,
        provision: program.reference(conclusion.provision),
    };
    program.conclusions.iter().map(form).collect()
}

/// The facts of a person or of another thing.
pub fn facts() -> Vec<FactForm> {
    let facts = (0..law::program().facts.len()).map(FactId::from);
    facts.filter(|id| law::program().facts[id.at()].relation.is_none()).map(fact).collect()
}

/// Things of which there may be several, with their fields.
pub fn relations() -> Vec<RelationForm> {
    let program = law::program();
    let form = |relation: &'static Relation| RelationForm {
        name: &relation.name,
        labels: &relation.labels,
        fields: relation.fields.iter().map(|id| fact(*id)).collect(),
        provision: program.reference(relation.provision),
    };
    program.relations.iter().map(form).collect()
}

fn fact(id: FactId) -> FactForm {
    let program = law::program();
    let fact = &program.facts[id.at()];
    FactForm {
        name: &fact.name,
        form: answers::asked::kind(program, Open::Fact(id)),
        optional: fact.ty.optional,
        labels: &fact.labels,
        values: values(fact.ty.kind),
        provision: program.reference(fact.provision),
    }
}

/// The values of a closed list.
fn values(kind: Kind) -> Vec<ValueForm> {
    let Kind::Choice(id) = kind else { return Vec::new() };
    let values = &law::program().enumerations[id.at()].values;
    values.iter().map(|(name, labels)| ValueForm { name, labels }).collect()
}
