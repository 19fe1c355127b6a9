//! What is under the pointer: a name with its article, a word of the language, the page of a notice.

use norma::names::Occurrence;
use norma::notice;
use norma::program::{Program, ProvisionId};
use serde_json::{Value, json};

use crate::desk::{Desk, Law};
use crate::protocol::OfPlace;
use crate::{thing, words};

/// The prose of a heading is shown so far.
const PROSE_MAX: usize = 400;

/// What to show there; nothing when there is nothing to say.
pub fn hover(desk: &Desk<'_>, asked: &OfPlace) -> Value {
    let Some(source) = desk.source(&asked.text_document.uri) else { return Value::Null };
    let (law, lines) = (&desk.law, desk.law.lines(source));
    let byte = lines.byte(asked.position);
    let found = law.compiled.names.at(source, byte as u32);
    let mut parts: Vec<String> = found.map(|found| name(law, found)).into_iter().collect();
    let mut range = found.map(|found| lines.range_of(found.at));
    if parts.is_empty()
        && let Some((at, word)) = words::at(lines.text(), byte)
    {
        parts.push(format!("**{}**: {}", word.phrase, word.means));
        range = Some(lines.range(at.start, at.end));
    }
    parts.extend(notices(law, source, byte));
    match parts.is_empty() {
        true => Value::Null,
        false => json!({
            "contents": { "kind": "markdown", "value": parts.join("\n\n---\n\n") },
            "range": range,
        }),
    }
}

fn name(law: &Law, found: &Occurrence) -> String {
    let program = &law.compiled.program;
    let card = thing::card(program, &found.thing);
    let words = law.compiled.sources.words(found.at);
    let kind = card.kind.map(|kind| format!(": {kind}")).unwrap_or_default();
    let mut lines = vec![format!("{} **`{words}`**{kind}", card.what)];
    for (language, label) in card.labels.into_iter().flatten() {
        lines.push(format!("{language}: {label}"));
    }
    lines.extend(card.more);
    lines.extend(card.norm.into_iter().flat_map(|norm| thing::in_force(program, norm)));
    let given = law.compiled.names.of(&found.thing).find(|other| other.declares);
    let above = given.and_then(|given| law.compiled.map.heading_above(given.at));
    let article = above.map(|provision| article(program, provision));
    format!("{}\n\n{}", lines.join("  \n"), article.unwrap_or_default())
}

/// The headings around, the act, and the beginning of the prose.
fn article(program: &Program, provision: ProvisionId) -> String {
    let rows = &program.provisions;
    let outer = |id: &ProvisionId| rows.get(id.at())?.parent.filter(|outer| outer < id);
    let mut headings: Vec<&str> = std::iter::successors(Some(provision), outer)
        .filter_map(|id| rows.get(id.at()))
        .filter(|row| !row.anchor.is_empty())
        .map(|row| row.heading.as_str())
        .collect();
    headings.reverse();
    let Some(row) = rows.get(provision.at()) else { return String::new() };
    let Some(act) = program.acts.get(row.act.at()) else { return String::new() };
    let title = act.titles.get("en").or_else(|| act.titles.values().next());
    let mut lines: Vec<String> = headings.iter().map(|heading| format!("**{heading}**")).collect();
    lines.push(format!(
        "{}, published {} (`{}`)",
        title.unwrap_or(&act.id),
        act.published,
        program.reference(provision)
    ));
    format!("{}\n\n{}", lines.join("  \n"), shortened(&row.prose))
}

/// The first words, up to a limit.
fn shortened(prose: &str) -> String {
    let words = prose.split_whitespace();
    let mut out = String::new();
    for word in words {
        if out.len() + word.len() > PROSE_MAX {
            return out + " …";
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The pages of the notices that mark this place.
fn notices(law: &Law, source: u32, byte: usize) -> Vec<String> {
    let byte = byte as u32;
    let here = law.notices.iter().filter(|notice| {
        notice.at.source == source && (notice.at.start..=notice.at.end).contains(&byte)
    });
    let mut codes: Vec<&str> = here.map(|notice| notice.code).collect();
    codes.dedup();
    let page = |code: &&str| notice::pages().find(|(name, _)| name == code);
    codes.iter().filter_map(page).map(|(_, page)| page.replace("\n## ", "\n### ")).collect()
}
