//! From a name to where it is given, and to where it is used, across all pages.

use norma::names::{Occurrence, Thing};
use norma::notice::Span;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::protocol::{Location, OfPlace, OfReferences, Position, Refusal};
use crate::thing;

/// The most names that a search for names gives.
const FOUND_MAX: usize = 200;

/// The name at a place.
pub fn name_at<'d>(desk: &'d Desk<'_>, uri: &str, at: Position) -> Option<&'d Occurrence> {
    let source = desk.source(uri)?;
    let byte = desk.law.lines(source).byte(at);
    desk.law.compiled.names.at(source, byte as u32)
}

/// Where the name at a place is given.
pub fn definition(desk: &Desk<'_>, asked: &OfPlace) -> Vec<Location> {
    let found = name_at(desk, &asked.text_document.uri, asked.position);
    found.map(|found| places(desk, &found.thing, |it| it.declares)).unwrap_or_default()
}

/// Where the name at a place is used.
pub fn references(desk: &Desk<'_>, asked: &OfReferences) -> Vec<Location> {
    let found = name_at(desk, &asked.text_document.uri, asked.position);
    let wanted = |it: &Occurrence| asked.context.include_declaration || !it.declares;
    found.map(|found| places(desk, &found.thing, wanted)).unwrap_or_default()
}

/// The same name on the same page.
pub fn highlights(desk: &Desk<'_>, asked: &OfPlace) -> Vec<Value> {
    let Some(found) = name_at(desk, &asked.text_document.uri, asked.position) else {
        return Vec::new();
    };
    let lines = desk.law.lines(found.at.source);
    let here = desk.law.compiled.names.of(&found.thing);
    let here = here.filter(|it| it.at.source == found.at.source);
    let kind = |it: &Occurrence| if it.declares { 3 } else { 2 };
    here.map(|it| json!({ "range": lines.range_of(it.at), "kind": kind(it) })).collect()
}

fn places(desk: &Desk<'_>, thing: &Thing, wanted: impl Fn(&Occurrence) -> bool) -> Vec<Location> {
    let found = desk.law.compiled.names.of(thing).filter(|it| wanted(it));
    found.map(|it| desk.location(it.at)).collect()
}

/// The names given anywhere in the law that hold these letters.
pub fn search(desk: &Desk<'_>, params: &Value) -> Result<Value, Refusal> {
    let query = params["query"].as_str().unwrap_or("").to_lowercase();
    let law = &desk.law.compiled;
    let wanted = |at: Span| law.sources.words(at).to_lowercase().contains(&query);
    let given = law.names.all().iter().filter(|it| it.declares && wanted(it.at));
    let symbol = |it: &Occurrence| {
        json!({
            "name": law.sources.words(it.at),
            "kind": kind(&it.thing),
            "containerName": thing::card(&law.program, &it.thing).what,
            "location": desk.location(it.at),
        })
    };
    Ok(given.take(FOUND_MAX).map(symbol).collect())
}

/// The protocol's number for what is most like it.
pub fn kind(thing: &Thing) -> u8 {
    match thing {
        Thing::Act(_) | Thing::Provision(_) => 3,
        Thing::Enumeration(_) => 10,
        Thing::Value(..) | Thing::Alternative(..) => 22,
        Thing::Fact(_) => 8,
        Thing::Relation(_) => 23,
        Thing::Param(_) => 14,
        Thing::Let(_) | Thing::Label(_) => 13,
        Thing::Conclusion(_) => 11,
        Thing::Event(_) => 24,
        Thing::Dispute(_) | Thing::Reading(_) => 2,
        Thing::Rule(_) | Thing::Transitional(_) | Thing::Group(_) => 12,
        Thing::Deadline(_) | Thing::Path(_) | Thing::Calendar(_) => 6,
    }
}
