//! What each word of a page is, so that an editor can colour it by its meaning: a fact is no rule, a value is no fact.

use norma::names::Thing;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::words::{self, Of};

/// The kinds, by the protocol's names; a token names one by its place.
const KINDS: [&str; 15] = [
    "keyword",
    "type",
    "namespace",
    "enum",
    "enumMember",
    "property",
    "struct",
    "parameter",
    "class",
    "function",
    "decorator",
    "interface",
    "event",
    "method",
    "variable",
];

/// What may be said of a token, and in which order.
pub fn legend() -> Value {
    json!({ "tokenTypes": KINDS, "tokenModifiers": ["declaration"] })
}

/// The words of the language and the names of a page, as the protocol counts them: each from the one before.
pub fn tokens(desk: &Desk<'_>, uri: &str) -> Value {
    let Some(source) = desk.source(uri) else { return Value::Null };
    let lines = desk.law.lines(source);
    let names = desk.law.compiled.names.all().iter().filter(|it| it.at.source == source);
    let mut found: Vec<(usize, usize, &str, bool)> = names
        .map(|it| (it.at.start as usize, it.at.end as usize, kind(&it.thing), it.declares))
        .collect();
    let is_name = |start: usize| found.binary_search_by_key(&start, |it| it.0).is_ok();
    let words = words::everywhere(lines.text()).into_iter().filter(|(at, _)| !is_name(at.start));
    let kind = |of: Of| if of == Of::Type { "type" } else { "keyword" };
    let words: Vec<_> = words.map(|(at, it)| (at.start, at.end, kind(it.of), false)).collect();
    found.extend(words);
    found.sort_unstable();
    let (mut data, mut last) = (Vec::new(), lines.position(0));
    for (start, end, kind, declares) in found {
        let at = lines.position(start);
        let line = at.line - last.line;
        let column = if line == 0 { at.character - last.character } else { at.character };
        let kind = KINDS.iter().position(|it| *it == kind).unwrap_or_default() as u32;
        // Names and words have plain letters: a byte is a column.
        data.extend([line, column, (end - start) as u32, kind, u32::from(declares)]);
        last = at;
    }
    json!({ "data": data })
}

fn kind(thing: &Thing) -> &'static str {
    match thing {
        Thing::Act(_) | Thing::Provision(_) => "namespace",
        Thing::Enumeration(_) => "enum",
        Thing::Value(..) | Thing::Alternative(..) => "enumMember",
        Thing::Fact(_) => "property",
        Thing::Relation(_) => "struct",
        Thing::Param(_) => "parameter",
        Thing::Conclusion(_) => "class",
        Thing::Rule(_) | Thing::Transitional(_) | Thing::Group(_) => "function",
        Thing::Label(_) => "decorator",
        Thing::Dispute(_) | Thing::Reading(_) => "interface",
        Thing::Event(_) => "event",
        Thing::Deadline(_) | Thing::Path(_) | Thing::Calendar(_) => "method",
        Thing::Let(_) => "variable",
    }
}
