//! Which fact of a program stands in which column.

use norma::program::{EnumerationId, FactId, Kind, Program, RelationId};

/// The facts of a program by kind of column, in the order of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Of the person.
    pub person: Fields,
    /// Of each relation.
    pub relations: Vec<(RelationId, Fields)>,
    /// How many facts the program has, fields included.
    pub facts: usize,
}

/// Facts of a person, or the fields of a relation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// Yes or no.
    pub yes_no: Vec<FactId>,
    /// Dates.
    pub days: Vec<FactId>,
    /// Choices, and how many there are.
    pub codes: Vec<(FactId, EnumerationId, u8)>,
}

impl Shape {
    /// That of a program; facts of other kinds have no column.
    pub fn of(program: &Program) -> Shape {
        let fields = |relation| Fields::of(program, relation);
        let relations = (0..program.relations.len()).map(RelationId::from);
        Shape {
            person: fields(None),
            relations: relations.map(|relation| (relation, fields(Some(relation)))).collect(),
            facts: program.facts.len(),
        }
    }
}

impl Fields {
    fn of(program: &Program, relation: Option<RelationId>) -> Fields {
        let mut fields = Fields::default();
        for (place, fact) in program.facts.iter().enumerate() {
            let id = FactId::from(place);
            match fact.ty.kind {
                _ if fact.relation != relation => {}
                Kind::YesNo => fields.yes_no.push(id),
                Kind::Date => fields.days.push(id),
                Kind::Choice(of) => {
                    let many = program.enumerations[of.at()].values.len();
                    fields.codes.push((id, of, u8::try_from(many).unwrap_or(u8::MAX)));
                }
                _ => {}
            }
        }
        fields
    }
}
