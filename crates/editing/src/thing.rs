//! What a name stands for, in the words of a reader: what it is, its labels, its type, when it is law.

use norma::names::Thing;
use norma::program::{Labels, NormId, Program, Type};

/// What there is to say of a thing.
#[derive(Default)]
pub struct Card<'a> {
    /// What it is: `rule for registrable`.
    pub what: String,
    /// What it means.
    pub labels: Option<&'a Labels>,
    /// Its type, as an author would call it.
    pub kind: Option<String>,
    /// When it is law.
    pub norm: Option<NormId>,
    /// More lines, if any.
    pub more: Vec<String>,
}

/// What there is to say of it.
pub fn card<'a>(program: &'a Program, thing: &Thing) -> Card<'a> {
    vocabulary(program, thing)
        .or_else(|| law(program, thing))
        .or_else(|| readings(program, thing))
        .unwrap_or_else(|| Card { what: word(thing).to_string(), ..Card::default() })
}

/// What an author calls such a thing.
pub fn word(thing: &Thing) -> &'static str {
    match thing {
        Thing::Act(_) => "act",
        Thing::Provision(_) => "provision",
        Thing::Enumeration(_) => "enumeration",
        Thing::Value(..) => "value",
        Thing::Fact(_) => "fact",
        Thing::Relation(_) => "relation",
        Thing::Param(_) => "param",
        Thing::Conclusion(_) => "conclusion",
        Thing::Rule(_) => "rule",
        Thing::Transitional(_) => "transitional",
        Thing::Label(_) => "label",
        Thing::Group(_) => "group",
        Thing::Dispute(_) => "dispute",
        Thing::Alternative(..) => "alternative",
        Thing::Reading(_) => "reading",
        Thing::Event(_) => "event",
        Thing::Deadline(_) => "deadline",
        Thing::Path(_) => "path",
        Thing::Calendar(_) => "calendar",
        Thing::Let(_) => "let",
    }
}

fn vocabulary<'a>(program: &'a Program, thing: &Thing) -> Option<Card<'a>> {
    let card = Card { what: word(thing).to_string(), ..Card::default() };
    Some(match thing {
        Thing::Enumeration(id) => {
            let it = program.enumerations.get(id.at())?;
            let values: Vec<&str> = it.values.iter().map(|(name, _)| name.as_str()).collect();
            let more = vec![format!("values: {}", values.join(", "))];
            Card { labels: Some(&it.labels), more, ..card }
        }
        Thing::Value(id, place) => {
            let it = program.enumerations.get(id.at())?;
            let (_, labels) = it.values.get(*place as usize)?;
            Card { what: format!("value of `{}`", it.name), labels: Some(labels), ..card }
        }
        Thing::Fact(id) => {
            let it = program.facts.get(id.at())?;
            let of = it.relation.and_then(|relation| program.relations.get(relation.at()));
            let what = of.map(|relation| format!("field of `{}`", relation.name));
            let more = it.source.iter().map(|source| format!("source: {source}")).collect();
            let discretion = if it.discretion { ", somebody's judgment" } else { "" };
            let fixed = if it.fixed { ", which nothing can change" } else { "" };
            let kind = Some(format!("{}{discretion}{fixed}", type_of(program, it.ty)));
            Card {
                what: what.unwrap_or(card.what),
                labels: Some(&it.labels),
                kind,
                more,
                norm: None,
            }
        }
        Thing::Relation(id) => {
            let it = program.relations.get(id.at())?;
            let names = it.fields.iter().filter_map(|field| program.facts.get(field.at()));
            let names: Vec<&str> = names.map(|fact| fact.name.as_str()).collect();
            let more = vec![format!("fields: {}", names.join(", "))];
            Card { labels: Some(&it.labels), more, ..card }
        }
        Thing::Param(id) => {
            let it = program.params.get(id.at())?;
            Card { labels: Some(&it.labels), kind: Some(type_of(program, it.ty)), ..card }
        }
        Thing::Conclusion(id) => {
            let it = program.conclusions.get(id.at())?;
            Card { labels: Some(&it.labels), kind: Some(type_of(program, it.ty)), ..card }
        }
        _ => return None,
    })
}

fn law<'a>(program: &'a Program, thing: &Thing) -> Option<Card<'a>> {
    let (labels, norm) = match thing {
        Thing::Act(id) => (Some(&program.acts.get(id.at())?.titles), None),
        Thing::Rule(id) => {
            let it = program.rules.get(id.at())?;
            let conclusion = program.conclusions.get(it.conclusion.at());
            let what = conclusion.map(|it| format!("rule for `{}`", it.name));
            return Some(Card {
                what: what.unwrap_or_else(|| "rule".to_string()),
                labels: Some(&it.labels),
                norm: Some(it.norm),
                ..Card::default()
            });
        }
        Thing::Transitional(id) => (None, Some(program.transitionals.get(id.at())?.norm)),
        Thing::Deadline(id) => {
            let it = program.deadlines.get(id.at())?;
            (Some(&it.labels), Some(it.norm))
        }
        Thing::Path(id) => {
            let it = program.paths.get(id.at())?;
            (Some(&it.labels), Some(it.norm))
        }
        Thing::Event(id) => (Some(&program.events.get(id.at())?.labels), None),
        Thing::Calendar(id) => (Some(&program.calendars.get(id.at())?.labels), None),
        _ => return None,
    };
    Some(Card { what: word(thing).to_string(), labels, norm, ..Card::default() })
}

fn readings<'a>(program: &'a Program, thing: &Thing) -> Option<Card<'a>> {
    let card = Card { what: word(thing).to_string(), ..Card::default() };
    Some(match thing {
        Thing::Dispute(id) => {
            let it = program.disputes.get(id.at())?;
            let answers: Vec<&str> =
                it.alternatives.iter().map(|(name, _)| name.as_str()).collect();
            let more = vec![format!("alternatives: {}", answers.join(", "))];
            Card { labels: Some(&it.labels), more, ..card }
        }
        Thing::Alternative(id, place) => {
            let it = program.disputes.get(id.at())?;
            let (_, labels) = it.alternatives.get(*place as usize)?;
            Card { what: format!("alternative of `{}`", it.name), labels: Some(labels), ..card }
        }
        Thing::Reading(id) => {
            let it = program.readings.get(id.at())?;
            let mut more = vec![format!("published {}", it.published)];
            more.extend(it.author.iter().map(|author| format!("author: {author}")));
            Card { labels: Some(&it.labels), more, ..card }
        }
        _ => return None,
    })
}

fn type_of(program: &Program, ty: Type) -> String {
    let optional = if ty.optional { ", or absent" } else { "" };
    format!("{}{optional}", program.kind_in_words(ty.kind))
}

/// When it is law: its own days, the disputes it hangs on, and what happened to it.
pub fn in_force(program: &Program, norm: NormId) -> Vec<String> {
    let Some(row) = program.norms.get(norm.at()) else { return Vec::new() };
    let until = row.until.map(|day| format!(" until, and not on, {day}")).unwrap_or_default();
    let mut lines = vec![format!("in force from {}{until}", row.from)];
    for under in &row.under {
        let Some(dispute) = program.disputes.get(under.dispute.at()) else { continue };
        let named = |place: &u32| dispute.alternatives.get(*place as usize);
        let named: Vec<&str> =
            under.alternatives.iter().filter_map(named).map(|(name, _)| name.as_str()).collect();
        lines.push(format!("only under `{}` = `{}`", dispute.name, named.join("` or `")));
    }
    let events = program.events.iter().filter(|event| event.norms.contains(&norm));
    lines.extend(events.map(|event| {
        let label = event.labels.get("en").or_else(|| event.labels.values().next());
        format!("{}: {} (`{}`)", event.effect, label.unwrap_or(&event.name), event.name)
    }));
    lines
}
