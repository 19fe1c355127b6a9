//! `param fee cents`, and the values a provision sets: `set fee from 2020-01-01 = 12.50 euro`.

use super::clause::{Clause, one};
use super::{Parser, Read};
use crate::syntax::ast::{Param, Set};

const CLAUSES: &[&[Clause]] = &[&[one("label"), one("covered from"), one("law of the day")]];

impl Parser<'_> {
    pub(super) fn param(&mut self) -> Read<Param> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a param")?;
        let ty = self.type_ref()?;
        let mut param =
            Param { name, ty, labels: Vec::new(), covered_from: None, law_of_the_day: None };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => param.labels = self.labels()?,
                "covered from" => param.covered_from = Some(self.date()?),
                _ => param.law_of_the_day = Some(self.clause_span()),
            }
        }
        Ok(param)
    }

    pub(super) fn set(&mut self) -> Read<Set> {
        let param = self.name("the name of a param")?;
        let from = self.date_after("from")?;
        self.expect_sign("=")?;
        let value = self.expression()?;
        self.no_clauses()?;
        Ok(Set { param, from, value })
    }
}
