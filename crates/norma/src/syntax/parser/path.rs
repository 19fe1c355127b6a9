//! `path`: something a person can still do.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{Expr, Lead, Path, Requirement, Text};

const CLAUSES: &[&[Clause]] = &[&[
    one("label"),
    one("in force"),
    many("under"),
    many("requires"),
    one("last day"),
    one("authority"),
    many("paper"),
    one("fee"),
    one("appeal"),
    one("takes"),
    one("calendar"),
    many("leads to"),
    many("warning"),
]];

impl Parser<'_> {
    pub(super) fn path(&mut self) -> Read<Path> {
        self.clauses = CLAUSES;
        let mut path = blank(self.name("the name of a path")?);
        while let Some(clause) = self.clause()? {
            self.path_clause(&mut path, clause)?;
        }
        Ok(path)
    }

    fn path_clause(&mut self, path: &mut Path, clause: &str) -> Read<()> {
        match clause {
            "label" => path.labels = self.labels()?,
            "in force" => path.in_force = Some(self.in_force()?),
            "under" => path.under.push(self.under()?),
            "requires" => path.requires.push(self.requirement()?),
            "last day" => path.last_day = Some(self.expression()?),
            "authority" => path.authority = Some(self.text()?),
            "paper" => path.papers.push(self.labels()?),
            "fee" => path.fee = Some(self.expression()?),
            "appeal" => path.appeal = self.labels()?,
            "takes" => path.takes = Some(self.term()?),
            "calendar" => path.calendar = Some(self.name("the name of a calendar")?),
            "leads to" => path.leads_to.push(self.lead()?),
            _ => path.warnings.push(self.text()?),
        }
        Ok(())
    }

    /// `NAME = EXPR it "…" en "…"`
    fn requirement(&mut self) -> Read<Requirement> {
        let (name, when) = self.equation()?;
        Ok(Requirement { name, when, labels: self.labels_if_any()? })
    }

    /// `FACT = EXPR`, or `RELATION with FIELD = EXPR, FIELD = EXPR`
    fn lead(&mut self) -> Read<Lead> {
        let name = self.name("the name of a fact or a relation")?;
        if self.take_word("with") {
            return Ok(Lead::Row(name, self.list(Parser::field_of_lead)?));
        }
        self.expect_sign("=")?;
        Ok(Lead::Fact(name, self.expression_or_absent()?))
    }

    fn field_of_lead(&mut self) -> Read<(Text, Expr)> {
        let name = self.name("the name of a field")?;
        self.expect_sign("=")?;
        Ok((name, self.expression_or_absent()?))
    }

    /// `NAME = EXPR`
    pub(super) fn equation(&mut self) -> Read<(Text, Expr)> {
        let name = self.name("a name")?;
        self.expect_sign("=")?;
        Ok((name, self.expression()?))
    }
}

fn blank(name: Text) -> Path {
    Path {
        name,
        labels: Vec::new(),
        in_force: None,
        under: Vec::new(),
        requires: Vec::new(),
        last_day: None,
        authority: None,
        papers: Vec::new(),
        fee: None,
        appeal: Vec::new(),
        takes: None,
        calendar: None,
        leads_to: Vec::new(),
        warnings: Vec::new(),
    }
}
