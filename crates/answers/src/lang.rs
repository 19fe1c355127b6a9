//! The two languages we answer in, and the label to show in one of them.

use norma::program::Labels;

/// A language of our own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Italian.
    It,
}

impl Lang {
    /// The language with this code: `en` or `it`.
    pub fn coded(code: &str) -> Option<Lang> {
        match code {
            "en" => Some(Lang::En),
            "it" => Some(Lang::It),
            _ => None,
        }
    }

    /// The words in this language.
    pub fn say<'w>(self, en: &'w str, it: &'w str) -> &'w str {
        match self {
            Lang::En => en,
            Lang::It => it,
        }
    }

    /// The label in this language, else in the other, else any, else the name as words.
    pub fn label(self, labels: &Labels, name: &str) -> String {
        let code = self.say("en", "it");
        let other = self.say("it", "en");
        let label =
            labels.get(code).or_else(|| labels.get(other)).or_else(|| labels.values().next());
        label.cloned().unwrap_or_else(|| name.replace('_', " "))
    }
}
