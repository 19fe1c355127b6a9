//! `relation permit` and its fields.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{Fact, Relation};

const CLAUSES: &[&[Clause]] = &[&[one("label"), many("field")]];

impl Parser<'_> {
    pub(super) fn relation(&mut self) -> Read<Relation> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a relation")?;
        let mut relation = Relation { name, labels: Vec::new(), fields: Vec::new() };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => relation.labels = self.labels()?,
                _ => relation.fields.push(self.field()?),
            }
        }
        self.require(!relation.fields.is_empty(), "field", "field valid_until date optional");
        Ok(relation)
    }

    fn field(&mut self) -> Read<Fact> {
        let name = self.name("the name of a field")?;
        let ty = self.type_ref()?;
        Ok(Fact { name, ty, labels: self.labels_if_any()?, question: Vec::new(), source: None })
    }
}
