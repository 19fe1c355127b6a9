//! The names and words that may come next, by what stands before them.

use norma::names::{Occurrence, Thing};
use norma::syntax;
use serde_json::{Value, json};

use crate::desk::{Desk, Law};
use crate::protocol::OfPlace;
use crate::words::{self, Of, Word};
use crate::{navigate, thing};

/// What is being written, and what stands before it.
struct Writing<'t> {
    law: &'t Law,
    /// The line up to the word.
    head: &'t str,
    /// The keyword of the statement.
    keyword: &'t str,
}

/// What may come next; nothing outside fences, in texts and in comments.
pub fn complete(desk: &Desk<'_>, asked: &OfPlace) -> Vec<Value> {
    let Some(source) = desk.source(&asked.text_document.uri) else { return Vec::new() };
    let lines = desk.law.lines(source);
    let (text, byte) = (lines.text(), lines.byte(asked.position));
    let within = |fence: &std::ops::Range<usize>| fence.start <= byte && byte <= fence.end;
    let Some(fence) = syntax::fences(text).into_iter().find(within) else { return Vec::new() };
    let before = lines.before(byte);
    let head = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "_/-".contains(c));
    if head.matches('"').count() % 2 == 1 || head.contains("--") {
        return Vec::new();
    }
    let keyword = words::keyword_above(&text[fence.start..byte]).unwrap_or("");
    Writing { law: &desk.law, head, keyword }.offers()
}

impl Writing<'_> {
    fn offers(&self) -> Vec<Value> {
        if self.head.is_empty() {
            return offered_words(|word| word.of == Of::Statement);
        }
        if self.head.trim().is_empty() {
            return self.clauses();
        }
        if let Some(relation) = self.head.strip_suffix('.') {
            return self.fields(words::words_of(relation).last().map_or("", |(_, word)| *word));
        }
        let written = words::words_of(self.head);
        let last = self.head.trim_end();
        match last.strip_suffix('=') {
            Some(left) => self.values(words::words_of(left).last().map_or("", |(_, word)| *word)),
            None => self.names(&written),
        }
    }

    /// The clauses of the statement; in a case also what can be told.
    fn clauses(&self) -> Vec<Value> {
        let ours = |of: &Of| matches!(of, Of::Clause(of) if of.contains(&self.keyword));
        let mut offers = offered_words(|word| ours(&word.of));
        if self.keyword == "case" {
            offers.extend(self.things(|thing| self.is_told(thing)));
        }
        offers
    }

    fn is_told(&self, thing: &Thing) -> bool {
        matches!(thing, Thing::Fact(_) | Thing::Relation(_)) && !self.is_field(thing)
    }

    fn is_field(&self, thing: &Thing) -> bool {
        let Thing::Fact(id) = thing else { return false };
        self.law.compiled.program.facts.get(id.at()).is_some_and(|it| it.relation.is_some())
    }

    fn fields(&self, relation: &str) -> Vec<Value> {
        let program = &self.law.compiled.program;
        let of = program.relations.iter().find(|it| it.name == relation);
        let fields = of.map_or(&[][..], |it| it.fields.as_slice());
        self.things(|thing| matches!(thing, Thing::Fact(id) if fields.contains(id)))
    }

    /// What may stand after `NAME =`: the alternatives of a dispute, the values of a fact, else any name.
    fn values(&self, left: &str) -> Vec<Value> {
        let program = &self.law.compiled.program;
        if let Some(dispute) = program.dispute_named(left) {
            return self
                .things(|thing| matches!(thing, Thing::Alternative(of, _) if *of == dispute));
        }
        let name = left.rsplit('.').next().unwrap_or(left);
        let facts = program.facts.iter().filter(|fact| fact.name == name).map(|fact| fact.ty.kind);
        let conclusions = program.conclusions.iter().filter(|it| it.name == name);
        let kinds: Vec<_> = facts.chain(conclusions.map(|it| it.ty.kind)).collect();
        let value = |id| kinds.contains(&norma::program::Kind::Choice(id));
        let offers = self.things(|thing| matches!(thing, Thing::Value(id, _) if value(*id)));
        if offers.is_empty() { self.anything() } else { offers }
    }

    fn names(&self, written: &[(std::ops::Range<usize>, &str)]) -> Vec<Value> {
        let mut back = written.iter().rev().map(|(_, word)| *word);
        let last = back.clone().next().unwrap_or("");
        if last == "with" {
            return self.fields(back.nth(1).unwrap_or(""));
        }
        // A list goes on as it began; a name before it in the list says nothing of it.
        let opener = match self.head.trim_end().ends_with(',') {
            true => back.find_map(|word| kinds(word, self.keyword)),
            false => kinds(last, self.keyword),
        };
        match opener {
            Some(wanted) => {
                self.things(|thing| wanted.contains(&thing::word(thing)) && !self.is_field(thing))
            }
            None => self.anything(),
        }
    }

    fn anything(&self) -> Vec<Value> {
        let vocabulary = ["fact", "conclusion", "param", "value", "relation"];
        let mut offers = self.things(|thing| vocabulary.contains(&thing::word(thing)));
        offers.extend(offered_words(|word| word.of == Of::Expression || word.of == Of::Inside));
        offers
    }

    fn things(&self, wanted: impl Fn(&Thing) -> bool) -> Vec<Value> {
        let names = self.law.compiled.names.all().iter();
        let mut offers: Vec<Value> =
            names.filter(|it| it.declares && wanted(&it.thing)).map(|it| self.offer(it)).collect();
        let label = |offer: &Value| offer["label"].as_str().unwrap_or("").to_string();
        offers.sort_by_key(label);
        offers.dedup_by_key(|offer| label(offer));
        offers
    }

    fn offer(&self, found: &Occurrence) -> Value {
        let law = &self.law.compiled;
        let card = thing::card(&law.program, &found.thing);
        let name = match found.thing {
            Thing::Provision(id) => law.program.reference(id),
            _ => law.sources.words(found.at).to_string(),
        };
        let labels = card.labels.and_then(|labels| labels.get("en").or(labels.values().next()));
        json!({
            "label": name,
            "kind": kind(navigate::kind(&found.thing)),
            "detail": card.kind.map_or(card.what.clone(), |kind| format!("{}: {kind}", card.what)),
            "documentation": labels.map_or("", String::as_str),
        })
    }
}

/// What a word asks for; nothing when it asks for no name in particular.
fn kinds(word: &str, keyword: &str) -> Option<&'static [&'static str]> {
    let in_case = keyword == "case";
    Some(match word {
        "for" | "expect" => &["conclusion"],
        "by" if in_case => &["rule"],
        "to" if keyword == "path" => &["fact", "relation"],
        "to" | "over" | "amends" | "into" | "repeals" | "suspends" | "annuls" | "restores"
        | "about" => &["rule", "transitional"],
        "of" if keyword == "group" => &["rule"],
        "under" if in_case => &["reading"],
        "under" | "picks" | "taking" => &["dispute"],
        "follows" => &["reading"],
        "calendar" => &["calendar"],
        "deadline" if in_case => &["deadline"],
        "path" if in_case => &["path"],
        "set" => &["param"],
        "group" => &["group"],
        "labelled" | "label" => &["label"],
        "provision" | "cites" => &["provision"],
        "act" => &["act"],
        "complete" | "all" | "count" | "sum" | "min" | "max" | "first" | "latest" => &["relation"],
        "exists" => &["relation", "fact", "conclusion"],
        "needs" => &["fact", "relation"],
        _ => return None,
    })
}

fn offered_words(wanted: impl Fn(&Word) -> bool) -> Vec<Value> {
    let words = words::all().filter(|word| wanted(word));
    let mut seen = Vec::new();
    let first = words.filter(|word| {
        let is_new = !seen.contains(&word.phrase);
        seen.push(word.phrase);
        is_new
    });
    first
        .map(|word| json!({ "label": word.phrase, "kind": 14, "documentation": word.means }))
        .collect()
}

/// The number that completion has for the kind of a symbol.
fn kind(symbol: u8) -> u8 {
    match symbol {
        3 => 9,
        8 => 5,
        10 => 13,
        11 => 8,
        12 => 3,
        14 => 21,
        22 => 20,
        23 => 22,
        24 => 23,
        2 => 9,
        _ => 6,
    }
}
