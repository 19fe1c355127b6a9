//! A random person: facts known, known within bounds, unknown and absent; rows, all of them told or not.

use norma::facts::{Dossier, Entry, RowEntry, Told};
use norma::program::{Fact, FactId, Program, RelationId, Type, Value};

use super::pool::place;
use super::{Dice, Made, Pool};

/// A person of whom everything told is told for good and has always been known.
pub fn dossier(made: &mut Made) -> Dossier {
    let Made { program, pool, dice } = made;
    let mut dossier = Dossier::default();
    for (place, fact) in of_the_person(program) {
        let told = told(dice, pool, program, fact.ty);
        if told != Told::Unknown || dice.chance(30) {
            dossier.facts.push(Entry {
                fact: place.into(),
                told,
                from: None,
                until: None,
                recorded: None,
            });
        }
    }
    for relation in (0..program.relations.len()).map(RelationId::from) {
        for _ in 0..dice.below(5).min(dice.below(5)) {
            dossier.rows.push(row(dice, pool, program, relation));
        }
        if dice.chance(55) {
            dossier.complete.push(relation);
        }
    }
    dossier
}

/// The facts that aren't fields, with their places.
pub fn of_the_person(program: &Program) -> impl Iterator<Item = (usize, &Fact)> {
    program.facts.iter().enumerate().filter(|(_, fact)| fact.relation.is_none())
}

/// One thing of a relation.
pub fn row(dice: &mut Dice, pool: &Pool, program: &Program, relation: RelationId) -> RowEntry {
    let fields = program.relations[relation.at()].fields.iter();
    let fields: Vec<(FactId, Told)> = fields
        .map(|field| (*field, told(dice, pool, program, program.facts[field.at()].ty)))
        .collect();
    let fields = fields.into_iter().filter(|(_, told)| *told != Told::Unknown).collect();
    RowEntry { relation, id: None, fields, recorded: None }
}

/// Something told of a thing of this type, or nothing.
pub fn told(dice: &mut Dice, pool: &Pool, program: &Program, ty: Type) -> Told {
    match dice.below(100) {
        0..25 => Told::Unknown,
        25..40 if ty.optional => Told::Absent,
        40..55 if ty.kind.is_ordered() => bounds(dice, pool, program, ty),
        _ => Told::Is(pool.value(dice, program, ty.kind)),
    }
}

/// Between two values, or on one side of one.
fn bounds(dice: &mut Dice, pool: &Pool, program: &Program, ty: Type) -> Told {
    let mut ends: [Value; 2] = [(); 2].map(|()| pool.value(dice, program, ty.kind));
    ends.sort_by_key(place);
    let [low, high] = ends;
    match dice.below(4) {
        0 => Told::Between(None, Some(high)),
        1 => Told::Between(Some(low), None),
        _ => Told::Between(Some(low), Some(high)),
    }
}
