//! Why a question can't be put, and what was most likely meant.

use norma::notice::nearest;

/// More names than these are no help: a reader looks them up.
const NAMES_MAX: usize = 20;

/// A question that can't be put. Words are lower case, without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong.
    pub what: String,
    /// The nearest right thing; none when there are too many to name.
    pub nearest: Option<String>,
}

impl Refusal {
    /// A refusal and what to do instead.
    pub fn new(what: impl Into<String>, nearest: impl Into<String>) -> Refusal {
        Refusal { what: what.into(), nearest: Some(nearest.into()) }
    }

    /// Nothing is so named; the nearest name, or the names there are.
    pub fn unknown<'a>(
        what: &str,
        name: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Refusal {
        let names: Vec<&str> = names.into_iter().collect();
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => Some(format!("did you mean `{near}`")),
            None if names.is_empty() => Some(format!("the law in use has no {what}")),
            None if names.len() > NAMES_MAX => None,
            None => Some(format!(
                "there are {}",
                names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
            )),
        };
        Refusal { what: format!("there is no {what} `{}`", shortened(name)), nearest: help }
    }
}

/// A person's own words without the signs that would steer a terminal.
pub fn clean(words: &str) -> String {
    let plain = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t');
    words.chars().map(|letter| if plain(letter) { '?' } else { letter }).collect()
}

/// The words, cut where they would drown the message.
fn shortened(words: &str) -> String {
    let clean = clean(words);
    match clean.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &clean[..end]),
        None => clean,
    }
}
