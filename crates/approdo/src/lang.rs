//! The two languages of the command line, and the label to show in one of them.

use clap::ValueEnum;
use norma::program::Labels;

/// A language of the command line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Italian.
    It,
}

impl Lang {
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
