//! `fact habitual_abode yes/no`

use super::clause::{Clause, one};
use super::{Parser, Read};
use crate::syntax::ast::Fact;

const CLAUSES: &[&[Clause]] = &[&[one("label"), one("ask"), one("source")]];

impl Parser<'_> {
    pub(super) fn fact(&mut self) -> Read<Fact> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a fact")?;
        let ty = self.type_ref()?;
        let mut fact = Fact { name, ty, labels: Vec::new(), question: Vec::new(), source: None };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => fact.labels = self.labels()?,
                "ask" => fact.question = self.labels()?,
                _ => fact.source = Some(self.text()?),
            }
        }
        Ok(fact)
    }
}
