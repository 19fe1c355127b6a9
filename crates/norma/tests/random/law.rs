//! Acts, provisions, and a norm of one of them.

use norma::program::{
    Act, ActId, Confidence, Does, EventId, Labels, Norm, NormId, Provision, ProvisionId, Standing,
    Under,
};

use super::Made;

impl Made {
    /// One to four acts, each with the act as a whole and one or two divisions.
    pub(super) fn acts(&mut self) {
        for place in 0..2 + self.dice.below(3) {
            let published = self.act_published(place);
            let in_force = self.pool.day_from(&mut self.dice, published);
            let (id, rank) = (format!("act-{place}"), "law".to_string());
            let (urn, source) = (format!("urn:act:{place}"), format!("law/act-{place}.md"));
            let titles = Labels::from([("en".into(), format!("Act {place}"))]);
            self.program.acts.push(Act { id, titles, urn, rank, published, in_force, source });
            for anchor in ["", "art1", "art2"] {
                self.provision(ActId::from(place), anchor);
            }
        }
    }

    /// The first act is old, so that there is always some law.
    fn act_published(&mut self, place: usize) -> calendar::Date {
        let first = calendar::Date::new(2010, 1, 1).expect("a day of the calendar");
        if place == 0 || self.dice.chance(50) { first } else { self.pool.day(&mut self.dice) }
    }

    fn provision(&mut self, act: ActId, anchor: &str) {
        let standing = match self.dice.below(20) {
            0 => Standing::Unwritten,
            1 | 2 => Standing::Unverified,
            _ => Standing::Encoded,
        };
        let confidence = *self.dice.pick(&[Confidence::Low, Confidence::Medium, Confidence::High]);
        let verified_until = self.dice.chance(20).then(|| self.pool.day(&mut self.dice));
        let urn = format!("urn:act:{}:{anchor}", act.0);
        self.program.provisions.push(Provision {
            anchor: anchor.into(),
            act,
            heading: anchor.into(),
            parent: None,
            confidence,
            standing,
            verified_until,
            urn,
            about: None,
            entries: Vec::new(),
            prose: String::new(),
        });
    }

    /// Any provision.
    pub(super) fn some_provision(&mut self) -> ProvisionId {
        ProvisionId::from(self.dice.below(self.program.provisions.len()))
    }

    /// A new norm: mostly in force early and for good, whatever the reading.
    pub(super) fn norm(&mut self) -> NormId {
        let early = calendar::Date::new(2012, 1, 1).expect("a day of the calendar");
        let from = if self.dice.chance(65) { early } else { self.pool.day(&mut self.dice) };
        let until = self.dice.chance(10).then(|| self.pool.day_from(&mut self.dice, from));
        let under = if self.dice.chance(30) { vec![self.under()] } else { Vec::new() };
        let norm = Norm {
            provision: self.some_provision(),
            from,
            until: until.filter(|until| *until > from),
            under,
            law_of_the_day: self.dice.chance(8),
            opened_by: None,
        };
        self.program.norms.push(norm);
        NormId::from(self.program.norms.len() - 1)
    }

    fn under(&mut self) -> Under {
        let dispute = self.dice.below(self.program.disputes.len());
        let places: Vec<u32> =
            (0..self.program.disputes[dispute].alternatives.len() as u32).collect();
        Under { dispute: dispute.into(), alternatives: self.dice.some(&places, 1, 2) }
    }
}

/// Whether an amendment may bring this norm: nothing ends it by its own terms and no other brought it.
pub(super) fn may_be_brought(norm: &Norm) -> bool {
    norm.opened_by.is_none() && norm.until.is_none()
}

/// Turns a norm into one brought by an amendment.
pub(super) fn bring(norm: &mut Norm, by: EventId, from: calendar::Date) {
    norm.opened_by = Some(by);
    norm.from = from;
}

/// The norms an amendment brings.
pub(super) fn brought(does: &Does) -> &[NormId] {
    if let Does::Amends(norms) = does { norms } else { &[] }
}
