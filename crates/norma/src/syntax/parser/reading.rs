//! `reading ministry`: a profile of choices.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{Reading, Text};

const CLAUSES: &[&[Clause]] = &[&[
    one("label"),
    one("author"),
    one("rank"),
    one("filed"),
    one("published"),
    one("scope when"),
    one("scope from"),
    many("picks").slot("stage"),
    many("from").slot("stage"),
    one("follows"),
    one("binds from"),
    one("default"),
    one("source"),
    many("warning"),
]];

impl Parser<'_> {
    pub(super) fn reading(&mut self) -> Read<Reading> {
        self.clauses = CLAUSES;
        let mut reading = blank(self.name("the name of a reading")?);
        while let Some(clause) = self.clause()? {
            self.reading_clause(&mut reading, clause)?;
        }
        self.require(reading.published.is_some(), "published", "published 2018-10-18");
        Ok(reading)
    }

    fn reading_clause(&mut self, reading: &mut Reading, clause: &str) -> Read<()> {
        match clause {
            "label" => reading.labels = self.labels()?,
            "author" => reading.author = Some(self.text()?),
            "rank" => reading.rank = Some(self.name("a rank")?),
            "filed" => reading.filed = Some(self.date()?),
            "published" => reading.published = Some(self.date()?),
            "scope when" => reading.scope = Some(self.expression()?),
            "scope from" => reading.scope_days = Some((self.date()?, self.date_after("until")?)),
            "picks" => reading.stages.push(self.stage_always()?),
            "from" => reading.stages.push(self.stage_from()?),
            "follows" => {
                reading.follows = Some(self.name("the name of a reading")?);
                self.expect_word("otherwise")?;
            }
            "binds from" => reading.binds_from = Some(self.date()?),
            "default" => reading.default = Some(self.clause_span()),
            "source" => reading.source = Some(self.text()?),
            _ => reading.warnings.push(self.text()?),
        }
        Ok(())
    }
}

fn blank(name: Text) -> Reading {
    Reading {
        name,
        labels: Vec::new(),
        author: None,
        rank: None,
        filed: None,
        published: None,
        scope: None,
        scope_days: None,
        stages: Vec::new(),
        follows: None,
        binds_from: None,
        default: None,
        source: None,
        warnings: Vec::new(),
    }
}
