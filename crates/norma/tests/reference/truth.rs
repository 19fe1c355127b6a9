//! Truth as the law knows it: yes, no, not known, and, of a thing that isn't there, absent (S1).

/// One of four truths. *Absent* is what a comparison with an absent thing comes to; as a condition it isn't met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// So.
    Yes,
    /// Not so.
    No,
    /// Not known.
    Unknown,
    /// Not to be asked.
    Absent,
}

use Truth::{Absent, No, Unknown, Yes};

impl Truth {
    /// Strong Kleene `and`; a no outweighs all, an unknown outweighs an absent.
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (No, _) | (_, No) => No,
            (Unknown, _) | (_, Unknown) => Unknown,
            (Absent, _) | (_, Absent) => Absent,
            (Yes, Yes) => Yes,
        }
    }

    /// Strong Kleene `or`, the dual of [`Truth::and`].
    pub fn or(self, other: Truth) -> Truth {
        self.not().and(other.not()).not()
    }

    /// The other way round; what isn't known or isn't there stays so.
    pub fn not(self) -> Truth {
        match self {
            Yes => No,
            No => Yes,
            other => other,
        }
    }

    /// As the condition of a rule: an absent one isn't met.
    pub fn met(self) -> Truth {
        if self == Absent { No } else { self }
    }
}

impl From<bool> for Truth {
    fn from(so: bool) -> Truth {
        if so { Yes } else { No }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Truth; 4] = [Yes, No, Unknown, Absent];

    /// What a truth may still become.
    fn completions(truth: Truth) -> Vec<Truth> {
        if truth == Unknown { vec![Yes, No, Absent] } else { vec![truth] }
    }

    #[test]
    fn a_known_result_survives_every_completion() {
        for a in ALL {
            for b in ALL {
                for (x, y) in completions(a)
                    .into_iter()
                    .flat_map(|x| completions(b).into_iter().map(move |y| (x, y)))
                {
                    assert!(
                        a.and(b) == Unknown || a.and(b) == x.and(y),
                        "{a:?} and {b:?}, as {x:?} and {y:?}"
                    );
                    assert!(
                        a.or(b) == Unknown || a.or(b) == x.or(y),
                        "{a:?} or {b:?}, as {x:?} or {y:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn yes_or_anything_is_yes() {
        assert!(ALL.iter().all(|other| Yes.or(*other) == Yes));
    }

    #[test]
    fn no_and_anything_is_no() {
        assert!(ALL.iter().all(|other| No.and(*other) == No));
    }
}
