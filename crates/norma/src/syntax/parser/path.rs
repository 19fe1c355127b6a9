//! `path`: something a person can still do.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{Expr, Path, Text};

const CLAUSES: &[&[Clause]] = &[&[
    one("label"),
    one("in force"),
    many("under"),
    many("requires"),
    one("last day"),
    one("authority"),
    many("warning"),
]];

impl Parser<'_> {
    pub(super) fn path(&mut self) -> Read<Path> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a path")?;
        let mut path = Path {
            name,
            labels: Vec::new(),
            in_force: None,
            under: Vec::new(),
            requires: Vec::new(),
            last_day: None,
            authority: None,
            warnings: Vec::new(),
        };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => path.labels = self.labels()?,
                "in force" => path.in_force = Some(self.in_force()?),
                "under" => path.under.push(self.under()?),
                "requires" => path.requires.push(self.equation()?),
                "last day" => path.last_day = Some(self.expression()?),
                "authority" => path.authority = Some(self.text()?),
                _ => path.warnings.push(self.text()?),
            }
        }
        Ok(path)
    }

    /// `NAME = EXPR`
    pub(super) fn equation(&mut self) -> Read<(Text, Expr)> {
        let name = self.name("a name")?;
        self.expect_sign("=")?;
        Ok((name, self.expression()?))
    }
}
