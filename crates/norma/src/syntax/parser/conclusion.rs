//! `conclusion registrable yes/no`

use super::clause::{Clause, one};
use super::{Parser, Read};
use crate::syntax::ast::Conclusion;

const CLAUSES: &[&[Clause]] = &[&[
    one("label"),
    one("group"),
    one("covered from"),
    one("otherwise"),
    one("governed by the law at"),
    one("law of the day"),
]];

impl Parser<'_> {
    pub(super) fn conclusion(&mut self) -> Read<Conclusion> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a conclusion")?;
        let ty = self.type_ref()?;
        let mut conclusion = Conclusion {
            name,
            ty,
            labels: Vec::new(),
            groups: Vec::new(),
            covered_from: None,
            otherwise: None,
            governed: None,
            law_of_the_day: None,
        };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => conclusion.labels = self.labels()?,
                "group" => conclusion.groups = self.names("the name of a group")?,
                "covered from" => conclusion.covered_from = Some(self.date()?),
                "otherwise" => conclusion.otherwise = Some(self.expression_or_absent()?),
                "governed by the law at" => conclusion.governed = Some(self.expression()?),
                _ => conclusion.law_of_the_day = Some(self.clause_span()),
            }
        }
        Ok(conclusion)
    }
}
