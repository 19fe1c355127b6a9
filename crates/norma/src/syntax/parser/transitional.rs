//! `transitional` provisions: which cases an earlier law still governs.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::Transitional;

const CLAUSES: &[&[Clause]] = &[&[
    one("in force"),
    many("under"),
    one("when"),
    many("warning"),
    one("governed by the law at"),
]];

impl Parser<'_> {
    pub(super) fn transitional(&mut self) -> Read<Transitional> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a transitional provision")?;
        self.expect_word("for")?;
        let conclusions = self.names("the name of a conclusion")?;
        let mut transitional = Transitional {
            name,
            conclusions,
            in_force: None,
            under: Vec::new(),
            guard: None,
            governed: None,
            warnings: Vec::new(),
        };
        while let Some(clause) = self.clause()? {
            match clause {
                "in force" => transitional.in_force = Some(self.in_force()?),
                "under" => transitional.under.push(self.under()?),
                "when" => transitional.guard = Some(self.expression()?),
                "warning" => transitional.warnings.push(self.text()?),
                _ => transitional.governed = Some(self.expression()?),
            }
        }
        let governed = transitional.governed.is_some();
        self.require(governed, "governed by the law at", "governed by the law at filing_day");
        Ok(transitional)
    }
}
