//! The headings of a page and, under each, its statements.

use norma::syntax::{self, ast::Act};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::lines::Lines;

/// The outline of a page.
pub fn outline(desk: &Desk<'_>, uri: &str) -> Vec<Value> {
    let Some(source) = desk.source(uri) else { return Vec::new() };
    let lines = desk.law.lines(source);
    let act = syntax::read(source, lines.text()).act;
    Outline { act: &act, lines: &lines }.under(None)
}

struct Outline<'a> {
    act: &'a Act,
    lines: &'a Lines<'a>,
}

impl Outline<'_> {
    /// The headings right under one, the act itself under none.
    fn under(&self, parent: Option<usize>) -> Vec<Value> {
        let rows = self.act.provisions.iter().enumerate();
        let inner = rows
            .filter(|(place, it)| it.parent == parent && parent.is_none_or(|outer| outer < *place));
        inner.map(|(place, _)| self.heading(place)).collect()
    }

    fn heading(&self, place: usize) -> Value {
        let row = &self.act.provisions[place];
        let start = if place == 0 { 0 } else { row.span.start as usize };
        let mut children: Vec<Value> = self.statements(place);
        children.extend(self.under(Some(place)));
        json!({
            "name": if row.heading.is_empty() { "—" } else { row.heading.as_str() },
            "detail": row.anchor.value,
            "kind": 3,
            "range": self.lines.range(start, self.end(place)),
            "selectionRange": self.lines.range_of(row.span),
            "children": children,
        })
    }

    /// Where the next heading stands that isn't inside this one.
    fn end(&self, place: usize) -> usize {
        let rows = &self.act.provisions;
        let inside = |other: &usize| {
            let outer = |at: &usize| rows[*at].parent.filter(|outer| outer < at);
            std::iter::successors(Some(*other), outer).any(|at| at == place)
        };
        let next = (place + 1..rows.len()).find(|other| !inside(other));
        next.map_or(self.lines.text().len(), |next| rows[next].span.start as usize)
    }

    fn statements(&self, place: usize) -> Vec<Value> {
        let here = self.act.statements.iter().filter(|placed| placed.provision == place);
        here.map(|placed| self.statement(placed.span.start as usize, placed.span.end as usize))
            .collect()
    }

    /// Every statement begins with its keyword and its name.
    fn statement(&self, start: usize, end: usize) -> Value {
        let line = self.lines.text()[start..end].lines().next().unwrap_or("");
        let (keyword, rest) = line.split_once(' ').unwrap_or((line, ""));
        let length = match rest.strip_prefix('"') {
            Some(title) => title.find('"').map_or(rest.len(), |at| at + 2),
            None => rest.find(' ').unwrap_or(rest.len()),
        };
        let name = start + line.len() - rest.len();
        json!({
            "name": if rest.is_empty() { keyword } else { rest[..length].trim_matches('"') },
            "detail": keyword,
            "kind": kind(keyword),
            "range": self.lines.range(start, end),
            "selectionRange": self.lines.range(name, name + length),
        })
    }
}

/// The protocol's number for what is most like it.
fn kind(keyword: &str) -> u8 {
    match keyword {
        "enumeration" => 10,
        "fact" => 8,
        "relation" => 23,
        "param" | "set" => 14,
        "conclusion" => 11,
        "event" => 24,
        "case" => 9,
        "dispute" | "reading" => 2,
        "deadline" | "path" | "calendar" => 6,
        _ => 12,
    }
}
