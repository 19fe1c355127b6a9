//! The languages the house speaks.

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tongue {
    /// Italian: the language of the law.
    It,
    /// English.
    En,
    /// French.
    Fr,
    /// Arabic, from right to left.
    Ar,
    /// Bengali.
    Bn,
}

impl Tongue {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Tongue; 5] = [Tongue::It, Tongue::En, Tongue::Fr, Tongue::Ar, Tongue::Bn];

    /// The language with this code.
    pub fn coded(code: &str) -> Option<Tongue> {
        Tongue::ALL.into_iter().find(|tongue| tongue.code() == code)
    }

    /// Its place among all.
    pub(crate) fn place(self) -> usize {
        self as usize
    }

    /// `it`, `en`, `fr`, `ar`, `bn` (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Tongue::It => "it",
            Tongue::En => "en",
            Tongue::Fr => "fr",
            Tongue::Ar => "ar",
            Tongue::Bn => "bn",
        }
    }

    /// Its name, in itself.
    pub fn name(self) -> &'static str {
        match self {
            Tongue::It => "Italiano",
            Tongue::En => "English",
            Tongue::Fr => "Français",
            Tongue::Ar => "العربية",
            Tongue::Bn => "বাংলা",
        }
    }

    /// The direction of its script: `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        match self {
            Tongue::Ar => "rtl",
            Tongue::It | Tongue::En | Tongue::Fr | Tongue::Bn => "ltr",
        }
    }
}
