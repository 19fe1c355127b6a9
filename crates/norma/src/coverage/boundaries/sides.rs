//! Where cases stand beside one boundary.

use std::collections::BTreeMap;

use super::found::Lacks;

/// The cases seen on one side, each with how far from the boundary it came.
pub(super) type Seen = BTreeMap<usize, i64>;

/// A day: who stands where the statement is law and its condition met, and who on the other side.
#[derive(Clone, Debug, Default)]
pub(super) struct DaySides {
    /// The statement is law and its condition met.
    pub inside: Seen,
    /// It isn't law, and its condition would be met, or may be.
    pub outside: Seen,
    /// On the other side, whatever the facts.
    pub beyond: Seen,
}

impl DaySides {
    /// What is lacking, if the statement is law from this day on (else: until it).
    pub fn lacks(&self, law_after: bool) -> Option<Lacks> {
        let (inside, outside) =
            if law_after { (Lacks::After, Lacks::Before) } else { (Lacks::Before, Lacks::After) };
        let same_person = || self.inside.keys().any(|case| self.beyond.contains_key(case));
        match (self.inside.is_empty(), self.outside.is_empty()) {
            (true, true) if self.beyond.is_empty() => Some(Lacks::Both),
            (true, _) => Some(inside),
            (false, true) if !same_person() => Some(outside),
            _ => None,
        }
    }

    /// The nearest case on any side.
    pub fn nearest(&self) -> Option<(usize, i64)> {
        nearest([&self.inside, &self.outside, &self.beyond])
    }
}

/// A threshold: who meets it, and who doesn't.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcomes {
    pub met: Seen,
    pub unmet: Seen,
}

impl Outcomes {
    pub fn lacks(&self) -> Option<Lacks> {
        match (self.met.is_empty(), self.unmet.is_empty()) {
            (true, true) => Some(Lacks::Both),
            (true, false) => Some(Lacks::Met),
            (false, true) => Some(Lacks::Unmet),
            (false, false) => None,
        }
    }

    pub fn nearest(&self) -> Option<(usize, i64)> {
        nearest([&self.met, &self.unmet])
    }
}

/// Of one case the nearest counts.
pub(super) fn see(seen: &mut Seen, case: usize, away: i64) {
    let kept = seen.entry(case).or_insert(away);
    *kept = (*kept).min(away);
}

fn nearest<'s>(seen: impl IntoIterator<Item = &'s Seen>) -> Option<(usize, i64)> {
    let all = seen.into_iter().flatten().map(|(case, away)| (*case, *away));
    all.min_by_key(|(case, away)| (*away, *case))
}
