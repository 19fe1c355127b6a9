//! `case "title"`: what is told, and what must follow.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::Case;

const CLAUSES: &[&[Clause]] =
    &[&[one("cites"), one("on"), one("known"), many("complete").slot("told"), many("expect")]];

impl Parser<'_> {
    pub(super) fn case(&mut self) -> Read<Case> {
        self.clauses = CLAUSES;
        let title = self.text()?;
        let mut case = Case {
            title,
            cites: Vec::new(),
            on: None,
            known: None,
            told: Vec::new(),
            expects: Vec::new(),
        };
        while let Some(clause) = self.clause_or_told()? {
            match clause {
                "cites" => case.cites = self.references()?,
                "on" => case.on = Some(self.date()?),
                "known" => case.known = Some(self.date()?),
                "complete" => case.told.push(self.complete()?),
                "expect" => case.expects.push(self.expect()?),
                _ => case.told.push(self.told()?),
            }
        }
        self.require(case.on.is_some(), "on", "on 2019-02-01");
        Ok(case)
    }

    /// A clause, or `""` before a fact or a row: any other word that begins a line.
    fn clause_or_told(&mut self) -> Read<Option<&'static str>> {
        let begins_clause = self
            .word()
            .is_some_and(|word| CLAUSES[0].iter().any(|clause| clause.first_word() == word));
        if self.at_end() || begins_clause || !self.peek().opens_line {
            return self.clause();
        }
        self.end_clause();
        self.open_clause(many("").slot("told"))?;
        Ok(Some(""))
    }
}
