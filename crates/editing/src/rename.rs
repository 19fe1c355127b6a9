//! A name changed everywhere it stands. Nothing is changed unless the law, so changed, says what it said before.

use std::collections::BTreeMap;

use norma::Page;
use norma::names::{Occurrence, Thing};
use norma::notice::{Notice, Severity, Span};
use serde_json::{Value, json};

use crate::desk::{Desk, Law};
use crate::navigate::name_at;
use crate::protocol::{OfPlace, OfRename, Refusal, TextEdit};

/// The name at a place, if it can be changed.
pub fn prepare(desk: &Desk<'_>, asked: &OfPlace) -> Value {
    let Some(found) = name_at(desk, &asked.text_document.uri, asked.position) else {
        return Value::Null;
    };
    let words = desk.law.compiled.sources.words(found.at);
    json!({ "range": desk.law.lines(found.at.source).range_of(found.at), "placeholder": words })
}

/// The edits that give it another name, or why it can't have that one.
pub fn rename(desk: &Desk<'_>, asked: &OfRename) -> Result<Value, Refusal> {
    let found = name_at(desk, &asked.text_document.uri, asked.position);
    let found = found.ok_or_else(|| Refusal::because("there is no name here"))?;
    if desk.law.mistakes() > 0 {
        let mistakes = desk.law.mistakes_in_words();
        return Err(Refusal::because(format!(
            "the law has {mistakes}, so not every use of a name is known: mend them first"
        )));
    }
    let places: Vec<Span> =
        desk.law.compiled.names.of(&found.thing).map(|found| found.at).collect();
    let changed = Law::of(&changed(desk.pages(), &places, &asked.new_name));
    if let Some(notice) = reason(&changed, &places, &asked.new_name) {
        return Err(Refusal::because(in_words(notice)));
    }
    if changed.compiled.names.all() != expected(desk, &found.thing, &places, &asked.new_name) {
        let name = &asked.new_name;
        return Err(Refusal::because(format!(
            "`{name}` would come to mean something else somewhere"
        )));
    }
    Ok(edits(desk, &places, &asked.new_name))
}

/// The pages with the new name in all places.
fn changed(mut pages: Vec<Page>, places: &[Span], name: &str) -> Vec<Page> {
    // From the last to the first, so that no place moves before its turn.
    for at in places.iter().rev() {
        if let Some(page) = pages.get_mut(at.source as usize) {
            page.text.replace_range(at.start as usize..at.end as usize, name);
        }
    }
    pages
}

/// Why the law doesn't compile any more: what is said of the new name itself before all else.
fn reason<'l>(law: &'l Law, places: &[Span], name: &str) -> Option<&'l Notice> {
    let errors = || law.compiled.notices.iter().filter(|it| it.severity == Severity::Error);
    let of_name = |notice: &&Notice| {
        let starts = places.iter().filter(|at| at.source == notice.at.source);
        starts
            .map(|at| shifted(at.source, at.start, places, name))
            .any(|start| start == notice.at.start)
    };
    let declared = |notice: &&Notice| notice.code != "unknown-name" && of_name(notice);
    errors().find(declared).or_else(|| errors().next())
}

fn in_words(notice: &Notice) -> String {
    let help = notice.help.as_ref().map(|help| format!("; {help}"));
    format!("{}{}", notice.message, help.unwrap_or_default())
}

/// All names as they must stand afterwards: the same things in the same order, each moved by what comes before it.
fn expected(desk: &Desk<'_>, thing: &Thing, places: &[Span], name: &str) -> Vec<Occurrence> {
    let moved = |at: Span| Span {
        source: at.source,
        start: shifted(at.source, at.start, places, name),
        end: shifted(at.source, at.end, places, name),
    };
    let renamed = |other: &Thing| match other {
        Thing::Let(at) => Thing::Let(moved(*at)),
        Thing::Label(_) if other == thing => Thing::Label(name.to_string()),
        other => other.clone(),
    };
    let all = desk.law.compiled.names.all().iter();
    let all = all.map(|it| Occurrence { at: moved(it.at), thing: renamed(&it.thing), ..*it });
    all.collect()
}

/// Where a byte comes to stand; the end of a place is moved by that place itself.
fn shifted(source: u32, byte: u32, places: &[Span], name: &str) -> u32 {
    let before = places.iter().filter(|at| at.source == source && at.end <= byte);
    let moved = before
        .fold(i64::from(byte), |byte, at| byte + name.len() as i64 - i64::from(at.end - at.start));
    u32::try_from(moved).unwrap_or_default()
}

fn edits(desk: &Desk<'_>, places: &[Span], name: &str) -> Value {
    let mut changes: BTreeMap<String, Vec<TextEdit>> = BTreeMap::new();
    for at in places {
        let place = desk.location(*at);
        let edit = TextEdit { range: place.range, new_text: name.to_string() };
        changes.entry(place.uri).or_default().push(edit);
    }
    json!({ "changes": changes })
}
