//! `event`: what happens to the law.

use super::clause::{Clause, one};
use super::{Parser, Read};
use crate::syntax::ast::{Does, Event, Target};

const CLAUSES: &[&[Clause]] = &[&[
    one("label"),
    one("by"),
    one("filed"),
    one("published"),
    one("effect"),
    one("parties when"),
    one("save when"),
]];

impl Parser<'_> {
    pub(super) fn event(&mut self) -> Read<Event> {
        self.clauses = CLAUSES;
        let name = self.name("the name of an event")?;
        let (does, targets) = self.does()?;
        let mut event = Event {
            name,
            does,
            targets,
            by: None,
            filed: None,
            published: None,
            effect: None,
            parties: None,
            save: None,
            labels: Vec::new(),
        };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => event.labels = self.labels()?,
                "by" => event.by = Some(self.reference()?),
                "filed" => event.filed = Some(self.date()?),
                "published" => event.published = Some(self.date()?),
                "effect" => event.effect = Some(self.date()?),
                "parties when" => event.parties = Some(self.expression()?),
                _ => event.save = Some(self.expression()?),
            }
        }
        Ok(event)
    }

    /// The verb, and what it acts on.
    fn does(&mut self) -> Read<(Does, Vec<Target>)> {
        let Some(verb) = self.word().filter(|word| VERBS.contains(word)) else {
            return self.unexpected(&format!("one of `{}`", VERBS.join("`, `")));
        };
        self.take();
        match verb {
            "converts" => Ok((Does::Converts, self.target_act()?)),
            "lapses" => Ok((Does::Lapses, self.target_act()?)),
            _ => {
                let targets = self.targets()?;
                Ok((self.does_to_targets(verb)?, targets))
            }
        }
    }

    fn does_to_targets(&mut self, verb: &str) -> Read<Does> {
        match verb {
            "amends" => {
                self.expect_word("into")?;
                Ok(Does::Amends(self.names("the name of a rule")?))
            }
            "suspends" => {
                self.expect_word("until")?;
                Ok(Does::Suspends(self.date()?))
            }
            "annuls" => self.annuls(),
            "repeals" => Ok(Does::Repeals),
            _ => Ok(Does::Restores),
        }
    }

    fn annuls(&mut self) -> Read<Does> {
        if self.take_word("from") {
            self.expect_word("now")?;
            return Ok(Does::AnnulsFromNow);
        }
        if self.word() != Some("as") {
            return self.unexpected("`from now` or `as if never in force`");
        }
        self.expect_words("as if never in force")?;
        Ok(Does::AnnulsAsIfNever)
    }
}

pub(crate) const VERBS: [&str; 7] =
    ["amends", "repeals", "suspends", "annuls", "restores", "converts", "lapses"];
