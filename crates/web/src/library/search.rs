//! Finding things of the law by words: titles, headings, prose, labels, names of rules.

use std::sync::OnceLock;

use locale::Tongue;
use norma::program::{Labels, ProvisionId};

use super::source::{book, program};
use super::statement::{act_words, provision_link, question_link};
use super::words::{Link, Marked};
use super::{address, state};
use crate::shell::Shell;

/// So many are shown.
pub const HITS_MAX: usize = 60;

/// Words looked for beyond these are passed over.
const WORDS_MAX: usize = 8;

/// Something found.
#[derive(Clone)]
pub struct Hit {
    /// What it is: `act`, `provision`, `conclusion` …
    pub kind: &'static str,
    /// Where it is, by its own words.
    pub link: Link,
    /// The provision it stands under.
    pub under: Option<Marked>,
}

/// Something that can be found.
struct Entry {
    hit: Hit,
    /// What counts most: titles, headings, labels, names.
    head: String,
    /// The rest.
    body: String,
}

/// What holds all these words, the best first; at most one more than is shown.
pub fn find(shell: &Shell, words: &str) -> Vec<Hit> {
    let words = plain(words);
    let words: Vec<&str> = words.split_whitespace().take(WORDS_MAX).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let holds = |text: &str, word: &&str| text.contains(*word);
    let weight = |entry: &&Entry| words.iter().filter(|word| holds(&entry.head, word)).count();
    let all = |entry: &&Entry| {
        words.iter().all(|word| holds(&entry.head, word) || holds(&entry.body, word))
    };
    let mut found: Vec<&Entry> = entries(shell).iter().filter(all).collect();
    found.sort_by_key(|entry| std::cmp::Reverse(weight(entry)));
    found.into_iter().take(HITS_MAX + 1).map(|entry| entry.hit.clone()).collect()
}

/// All that can be found, in the words of a language.
fn entries(shell: &Shell) -> &'static [Entry] {
    static ENTRIES: [OnceLock<Vec<Entry>>; Tongue::ALL.len()] =
        [const { OnceLock::new() }; Tongue::ALL.len()];
    let place = Tongue::ALL.iter().position(|tongue| *tongue == shell.tongue).unwrap_or(0);
    ENTRIES[place].get_or_init(|| all(shell))
}

fn all(shell: &Shell) -> Vec<Entry> {
    let mut entries = acts(shell);
    entries.extend(conclusions(shell));
    entries.extend(statements(shell));
    entries.extend(facts(shell));
    entries.extend(events(shell));
    entries.extend(provisions(shell));
    entries
}

fn acts(shell: &Shell) -> Vec<Entry> {
    let entry = |(place, act): (usize, &norma::program::Act)| {
        let link = Link {
            href: shell.to(&address::act(program(), place.into())),
            words: act_words(shell, place.into()),
        };
        entry("act", link, None, [&act.id, &act.urn, &both(&act.titles)], "")
    };
    program().acts.iter().enumerate().map(entry).collect()
}

fn provisions(shell: &Shell) -> Vec<Entry> {
    let own = program()
        .provisions
        .iter()
        .enumerate()
        .filter(|(_, provision)| !provision.anchor.is_empty());
    let entry = |(place, provision): (usize, &norma::program::Provision)| {
        let act = &program().acts[provision.act.at()];
        let link = Link {
            href: shell.to(&address::provision(program(), place.into())),
            words: Marked::english(shell, provision.heading.as_str()),
        };
        let head = [&act.id, &provision.heading, &provision.anchor];
        entry("provision", link, Some(act_words(shell, provision.act)), head, &provision.prose)
    };
    own.map(entry).collect()
}

fn conclusions(shell: &Shell) -> Vec<Entry> {
    let entry = |(place, conclusion): (usize, &norma::program::Conclusion)| {
        let link = question_link(shell, place.into());
        let head = [&conclusion.name, &both(&conclusion.labels), &link.words.words().to_string()];
        entry("conclusion", link, None, head, "")
    };
    program().conclusions.iter().enumerate().map(entry).collect()
}

fn statements(shell: &Shell) -> Vec<Entry> {
    let entry = |(norm, owner): (norma::program::NormId, norma::book::Statement)| {
        let (name, words) = (book().name(owner), super::statement::words(shell, owner));
        let labels = book().labels(owner).map(both).unwrap_or_default();
        let provision = program().norms[norm.at()].provision;
        let place = address::provision(program(), provision);
        let own = words.words().to_string();
        let link = Link { href: format!("{}#{name}", shell.to(&place)), words };
        entry(
            book().kind(owner),
            link,
            under(shell, provision),
            [&name.to_string(), &labels, &own],
            "",
        )
    };
    book().norms().map(entry).collect()
}

fn facts(shell: &Shell) -> Vec<Entry> {
    let entry = |fact: &norma::program::Fact| {
        let relation = fact.relation.map(|id| program().relations[id.at()].name.as_str());
        let message = match relation {
            Some(relation) => format!("field-{relation}-{}", fact.name),
            None => format!("fact-{}", fact.name),
        };
        let words = Marked::law(shell, &message, &fact.labels, &fact.name);
        let own = words.words().to_string();
        let link = Link { href: shell.to(&address::provision(program(), fact.provision)), words };
        entry(
            "fact",
            link,
            under(shell, fact.provision),
            [&fact.name, &both(&fact.labels), &own],
            "",
        )
    };
    program().facts.iter().map(entry).collect()
}

fn events(shell: &Shell) -> Vec<Entry> {
    let entry = |(place, event): (usize, &norma::program::Event)| {
        let link = state::event_link(shell, place.into());
        let own = link.words.words().to_string();
        entry("event", link, under(shell, event.by), [&event.name, &both(&event.labels), &own], "")
    };
    program().events.iter().enumerate().map(entry).collect()
}

fn under(shell: &Shell, provision: ProvisionId) -> Option<Marked> {
    Some(provision_link(shell, provision).words)
}

fn entry<const N: usize>(
    kind: &'static str,
    link: Link,
    under: Option<Marked>,
    head: [&String; N],
    body: &str,
) -> Entry {
    let head = head.map(|words| plain(words)).join(" ");
    Entry { hit: Hit { kind, link, under }, head, body: plain(body) }
}

fn both(labels: &Labels) -> String {
    labels.values().cloned().collect::<Vec<_>>().join(" ")
}

/// Small letters without accents, so that `citta` finds `Città`.
fn plain(words: &str) -> String {
    let bare = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        '_' => ' ',
        other => other,
    };
    words.chars().flat_map(char::to_lowercase).map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(tongue: Tongue, words: &str) -> Option<String> {
        let shell = Shell::new(tongue, "law", "/law");
        find(&shell, words).first().map(|hit| hit.link.href.clone())
    }

    #[test]
    fn an_act_a_question_and_a_rule_are_found_by_their_names() {
        assert_eq!(first(Tongue::It, "dl-113-2018").as_deref(), Some("/it/law/dl-113-2018"));
        assert_eq!(
            first(Tongue::En, "registrable").as_deref(),
            Some("/en/law/questions/registrable")
        );
        assert!(
            first(Tongue::Bn, "calamity_2018").is_some_and(|href| href.ends_with("#calamity_2018"))
        );
    }

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(plain("Calamità"), "calamita");
        assert!(first(Tongue::It, "CALAMITA").is_some());
        assert_eq!(first(Tongue::It, "  "), None);
    }
}
