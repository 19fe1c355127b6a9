//! `dispute art13` and its alternatives.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{Alternative, Dispute};

const CLAUSES: &[&[Clause]] = &[&[one("label"), one("about"), many("alternative")]];

impl Parser<'_> {
    pub(super) fn dispute(&mut self) -> Read<Dispute> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a dispute")?;
        let mut dispute =
            Dispute { name, labels: Vec::new(), about: Vec::new(), alternatives: Vec::new() };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => dispute.labels = self.labels()?,
                "about" => dispute.about = self.targets()?,
                _ => dispute.alternatives.push(self.alternative()?),
            }
        }
        let is_there = !dispute.alternatives.is_empty();
        self.require(is_there, "alternative", "alternative excluding it \"esclude l'iscrizione\"");
        Ok(dispute)
    }

    fn alternative(&mut self) -> Read<Alternative> {
        let name = self.name("the name of an alternative")?;
        Ok(Alternative { name, labels: self.labels_if_any()? })
    }
}
