//! The messages of all languages, and what is said when one lacks a message.

use std::collections::{BTreeMap, HashMap};

use crate::Tongue;
use crate::pattern::fill;

/// Who answers for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Written in this language by the house.
    Source,
    /// Translated, and read by a person who speaks the language.
    Reviewed,
    /// Translated by a machine, and read by nobody yet.
    Machine,
}

/// Words for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words, as plain text.
    pub words: String,
    /// The language they are in, which need not be the one asked for.
    pub tongue: Tongue,
    /// Who answers for them.
    pub state: State,
}

/// A text in each language that has it: who answers for it, and its pattern.
type InEach<'p> = [Option<(State, &'p str)>; Tongue::ALL.len()];

/// All messages.
#[derive(Debug, Default)]
pub struct Texts<'p> {
    messages: HashMap<&'p str, InEach<'p>>,
}

impl<'p> Texts<'p> {
    /// The messages of a pack. A line that is none is passed over: the build wrote them all.
    pub fn read(pack: &'p str) -> Texts<'p> {
        Texts { messages: pack.lines().filter_map(line).collect() }
    }

    /// A message in a language, else in English, else in Italian, else its name.
    pub fn say(&self, tongue: Tongue, name: &str, args: &[(&str, &str)]) -> Said {
        let found = in_turn(tongue).into_iter().find_map(|own| self.own(own, name, args));
        found.unwrap_or_else(|| Said { words: name.to_string(), tongue, state: State::Source })
    }

    /// A message in this very language.
    pub fn own(&self, tongue: Tongue, name: &str, args: &[(&str, &str)]) -> Option<Said> {
        let (state, pattern) = self.messages.get(name)?[tongue.place()]?;
        Some(Said { words: fill(tongue, pattern, args), tongue, state })
    }

    /// Words of the law: the translation under this name, else the law's own label.
    pub fn law(&self, tongue: Tongue, name: &str, labels: &BTreeMap<String, String>) -> Said {
        self.own(tongue, name, &[]).unwrap_or_else(|| label(tongue, labels))
    }

    /// The names of the messages a language has, in no order.
    pub fn names(&self, tongue: Tongue) -> impl Iterator<Item = &'p str> {
        self.messages
            .iter()
            .filter(move |(_, texts)| texts[tongue.place()].is_some())
            .map(|(name, _)| *name)
    }
}

/// A label by language code, in the language asked for, else in English, else in Italian.
pub fn label(tongue: Tongue, labels: &BTreeMap<String, String>) -> Said {
    let own = |tongue: Tongue| Some((tongue, labels.get(tongue.code())?.clone()));
    let found = in_turn(tongue).into_iter().find_map(own);
    let (tongue, words) = found.unwrap_or((tongue, String::new()));
    Said { words, tongue, state: State::Source }
}

/// The languages in which words are looked for: the reader's, then those of the house.
fn in_turn(tongue: Tongue) -> [Tongue; 3] {
    [tongue, Tongue::En, Tongue::It]
}

/// A name and its text in each language.
fn line(line: &str) -> Option<(&str, InEach<'_>)> {
    let (name, texts) = line.split_once('\t')?;
    let mut texts = texts.split('\t').map(text);
    Some((name, std::array::from_fn(|_| texts.next().flatten())))
}

/// Who answers for a text, and its pattern.
fn text(text: &str) -> Option<(State, &str)> {
    let state = match text.chars().next()? {
        's' => State::Source,
        'r' => State::Reviewed,
        'm' => State::Machine,
        _ => return None,
    };
    Some((state, &text[1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "# a\nyes\tssì\tsyes\tmoui\nonly\tssolo qui\t\n";

    #[test]
    fn a_message_says_who_answers_for_it() {
        let said = Texts::read(PACK).say(Tongue::Fr, "yes", &[]);
        assert_eq!((said.words.as_str(), said.state), ("oui", State::Machine));
    }

    #[test]
    fn what_a_language_lacks_is_said_in_another_and_says_so() {
        let said = Texts::read(PACK).say(Tongue::Bn, "only", &[]);
        assert_eq!((said.words.as_str(), said.tongue), ("solo qui", Tongue::It));
    }

    #[test]
    fn what_no_language_has_is_named() {
        assert_eq!(Texts::read(PACK).say(Tongue::It, "nothing", &[]).words, "nothing");
    }
}
