//! # case-unknown-fact
//!
//! ## What it says
//! A line names a fact that the law in use does not know.
//!
//! ## Why it matters
//! It would be ignored, and the answer would lack what the writer believes to have told.
//!
//! ## An example
//! ```toml
//! habitual_abod = true       # write habitual_abode
//! ```

use super::{Notice, Span, nearest};
use crate::program::Program;

/// `name` is neither a fact of the person nor a relation.
pub fn case_unknown_fact(program: &Program, at: Span, name: &str) -> Notice {
    let notice = Notice::error("case-unknown-fact", at, format!("there is no fact `{name}`"));
    if program.conclusions.iter().any(|conclusion| conclusion.name == name) {
        return notice
            .help("it is a conclusion, which the law draws: put it under `[expect]` to check it");
    }
    if let Some(relation) = relation_of_field(program, name) {
        return notice.help(format!("`{name}` is a field: write it under `[[{relation}]]`"));
    }
    match nearest(name, words(program)) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help("`approdo law list` shows what can be told"),
    }
}

fn relation_of_field<'p>(program: &'p Program, name: &str) -> Option<&'p str> {
    let field = program.facts.iter().find(|fact| fact.relation.is_some() && fact.name == name)?;
    program.relations.get(field.relation?.at()).map(|relation| relation.name.as_str())
}

fn words(program: &Program) -> impl Iterator<Item = &str> {
    let facts =
        program.facts.iter().filter(|fact| fact.relation.is_none()).map(|fact| fact.name.as_str());
    let relations = program.relations.iter().map(|relation| relation.name.as_str());
    facts.chain(relations).chain(["about", "complete", "expect", "on", "known"])
}
