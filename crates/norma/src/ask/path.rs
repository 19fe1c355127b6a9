//! The thing a person can be asked about that has this path.

use crate::facts::Dossier;
use crate::missing::Open;
use crate::program::Program;

/// What has this path for this person: a fact, a relation, a field of a row (`permit[2].kind`), or that field of
/// each row told (`permit.kind`). None when the vocabulary has no such path.
pub fn at_path(program: &Program, dossier: &Dossier, path: &str) -> Option<Vec<Open>> {
    if let Some(relation) = program.relation_named(path) {
        return Some(vec![Open::Rows(relation)]);
    }
    let Some((relation, field)) = path.split_once('.') else {
        return Some(vec![Open::Fact(program.fact_named(path)?)]);
    };
    let (name, place) = match relation.split_once('[') {
        Some((name, place)) => (name, Some(place.strip_suffix(']')?.parse::<usize>().ok()?)),
        None => (relation, None),
    };
    let relation = program.relation_named(name)?;
    let field = program.field_named(relation, field)?;
    let rows = dossier.rows.iter().filter(|row| row.relation == relation).count();
    let places = (1..=rows).filter(|row| place.is_none_or(|place| place == *row));
    Some(places.map(|place| Open::Field(relation, place, field)).collect())
}

/// Every path of the vocabulary, rows left out.
pub fn paths(program: &Program) -> Vec<String> {
    let relations = program.relations.iter().map(|relation| relation.name.clone());
    let facts = (0..program.facts.len()).map(|place| program.path_of(place.into()));
    relations.chain(facts).collect()
}
