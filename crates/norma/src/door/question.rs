//! A question: who is asked about, from where, by which reading, and how much is wanted.

use std::rc::Rc;

use calendar::Date;
use sha2::{Digest, Sha256};

use crate::engine::{Picks, Row, picks};
use crate::facts::{Dossier, Person};
use crate::finding::{Receipt, Vantage};
use crate::program::{ConclusionId, DisputeId, Program, ReadingId};

/// A question.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// The law.
    pub program: &'a Program,
    /// The person.
    pub dossier: &'a Dossier,
    /// The day the law is applied to.
    pub in_force_on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The interpretation.
    pub reading: ReadingId,
    /// Choices that replace the reading's own: the dispute and the place of the alternative.
    pub takes: &'a [(DisputeId, u32)],
    /// Which conclusions; empty: all about what is told of, but those that are only steps to others.
    pub only: &'a [ConclusionId],
    /// Whether to give reasons.
    pub explain: bool,
}

impl<'a> Ask<'a> {
    pub(super) fn person(&self) -> Person {
        self.dossier.seen(self.program, self.in_force_on, self.known_at)
    }

    pub(super) fn picks(&self) -> Picks {
        picks(self.program, self.reading, self.in_force_on, self.known_at, self.takes)
    }

    /// The row of a batch it asks about.
    pub(crate) fn row(&self) -> Row {
        self.row_with(Rc::new(self.picks()))
    }

    pub(super) fn row_with(&self, picks: Rc<Picks>) -> Row {
        let person = Rc::new(self.person());
        Row { person, on: self.in_force_on, known_at: self.known_at, picks }
    }

    pub(super) fn vantage(&self) -> Vantage {
        let Ask { in_force_on, known_at, reading, .. } = *self;
        Vantage { in_force_on, known_at, reading }
    }

    pub(super) fn conclusions(&self) -> Vec<ConclusionId> {
        if !self.only.is_empty() {
            return self.only.to_vec();
        }
        let mut all = self.program.conclusions_about(self.dossier.about.as_deref());
        all.retain(|id| !self.program.conclusions[id.at()].is_step());
        all
    }

    pub(super) fn receipt(&self) -> Receipt {
        let facts = serde_json::to_vec(self.dossier).unwrap_or_default();
        let digest = Sha256::digest(&facts);
        Receipt {
            corpus: self.program.corpus_hash.clone(),
            engine: env!("CARGO_PKG_VERSION"),
            facts: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}
