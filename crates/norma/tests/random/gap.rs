//! What can still be told of a person, and telling it.

use norma::facts::{Dossier, Entry, Told};
use norma::program::{FactId, Kind, Program, RelationId, Type, Value};

use super::dossier::{of_the_person, row};
use super::pool::{at_place, place};
use super::{Dice, Made, Pool};

/// Something that can still be told of a person whose entries are all seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A fact of the person, unknown or known within bounds.
    Fact(FactId),
    /// A field of the row entry at that place of the dossier.
    Field(usize, FactId),
    /// Whether the relation has other rows.
    Rows(RelationId),
}

/// Everything that can still be told.
pub fn gaps(program: &Program, dossier: &Dossier) -> Vec<Gap> {
    let facts = of_the_person(program).map(|(place, _)| FactId::from(place));
    let facts = facts.filter(|fact| is_open(&fact_told(dossier, *fact))).map(Gap::Fact);
    let fields = dossier.rows.iter().enumerate().flat_map(|(at, row)| {
        let fields = program.relations[row.relation.at()].fields.iter();
        fields.map(move |field| Gap::Field(at, *field))
    });
    let fields = fields.filter(|gap| is_open(&told_of(dossier, *gap)));
    let relations = (0..program.relations.len()).map(RelationId::from);
    let relations =
        relations.filter(|relation| !dossier.complete.contains(relation)).map(Gap::Rows);
    facts.chain(fields).chain(relations).collect()
}

/// The path by which a finding names it.
pub fn path(program: &Program, dossier: &Dossier, gap: Gap) -> String {
    match gap {
        Gap::Fact(fact) => program.facts[fact.at()].name.clone(),
        Gap::Rows(relation) => program.relations[relation.at()].name.clone(),
        Gap::Field(at, field) => {
            let relation = dossier.rows[at].relation;
            let of_relation = |rows: &[norma::facts::RowEntry]| {
                rows.iter().filter(|row| row.relation == relation).count()
            };
            let (name, field) =
                (&program.relations[relation.at()].name, &program.facts[field.at()].name);
            let nth = of_relation(&dossier.rows[..=at]);
            if of_relation(&dossier.rows) == 1 {
                format!("{name}.{field}")
            } else {
                format!("{name}[{nth}].{field}")
            }
        }
    }
}

/// The person with that told: a value within what is known, an absence, or other rows and then no more.
pub fn tell(made: &mut Made, dossier: &Dossier, gap: Gap) -> Dossier {
    let Made { program, pool, dice } = made;
    let mut told = dossier.clone();
    match gap {
        Gap::Fact(fact) => {
            let now =
                settled(dice, pool, program, program.facts[fact.at()].ty, &told_of(dossier, gap));
            told.facts.retain(|entry| entry.fact != fact);
            told.facts.push(Entry { fact, told: now, from: None, until: None, recorded: None });
        }
        Gap::Field(at, field) => {
            let now =
                settled(dice, pool, program, program.facts[field.at()].ty, &told_of(dossier, gap));
            told.rows[at].fields.retain(|(name, _)| *name != field);
            told.rows[at].fields.push((field, now));
        }
        Gap::Rows(relation) => {
            (0..dice.below(3)).for_each(|_| told.rows.push(row(dice, pool, program, relation)));
            told.complete.push(relation);
        }
    }
    told
}

/// The person with everything told, in a random order.
pub fn complete(made: &mut Made, dossier: &Dossier) -> Dossier {
    let mut told = dossier.clone();
    while let Some(gap) = made.dice.any(gaps(&made.program, &told)) {
        told = tell(made, &told, gap);
    }
    told
}

fn is_open(told: &Told) -> bool {
    matches!(told, Told::Unknown | Told::Between(..))
}

/// What is told of a fact or a field.
pub fn told_of(dossier: &Dossier, gap: Gap) -> Told {
    match gap {
        Gap::Fact(fact) => fact_told(dossier, fact),
        Gap::Field(at, field) => {
            let told = dossier.rows[at].fields.iter().find(|(name, _)| *name == field);
            told.map_or(Told::Unknown, |(_, told)| told.clone())
        }
        Gap::Rows(_) => Told::Unknown,
    }
}

fn fact_told(dossier: &Dossier, fact: FactId) -> Told {
    let told = dossier.facts.iter().rfind(|entry| entry.fact == fact);
    told.map_or(Told::Unknown, |entry| entry.told.clone())
}

/// A value, or an absence, that agrees with what was told before.
fn settled(dice: &mut Dice, pool: &Pool, program: &Program, ty: Type, before: &Told) -> Told {
    match before {
        Told::Between(low, high) => {
            Told::Is(between(dice, pool, program, ty.kind, low.as_ref(), high.as_ref()))
        }
        _ if ty.optional && dice.chance(30) => Told::Absent,
        _ => Told::Is(pool.value(dice, program, ty.kind)),
    }
}

/// One of the ends, a value the corpus likes, or any other between the ends.
fn between(
    dice: &mut Dice,
    pool: &Pool,
    program: &Program,
    kind: Kind,
    low: Option<&Value>,
    high: Option<&Value>,
) -> Value {
    let like = pool.value(dice, program, kind);
    let beyond = |end: i64, by: fn(i64, i64) -> i64, far: i64| {
        pool.reach.map_or(far, |reach| by(end, reach))
    };
    let least =
        low.map_or_else(|| beyond(high.map_or(0, place), i64::saturating_sub, i64::MIN), place);
    let most = high.map_or_else(|| beyond(least, i64::saturating_add, i64::MAX), place);
    let chosen = match dice.below(5) {
        0 => least,
        1 => most,
        2 | 3 if (least..=most).contains(&place(&like)) => place(&like),
        _ => dice.within(least, most),
    };
    at_place(&like, chosen)
}
