//! Statements and comments, woven together again.
//!
//! A comment alone on its line stays above the clause it stood above; one at the end of a line stays at the
//! end of its clause. Where a clause has several, the last stays at its end and the others go above it.

use std::collections::{HashMap, VecDeque};

use super::doc::render;
use super::print::{CLAUSE, Line, Printed, Printer};
use crate::notice::Span;
use crate::syntax::ast::Placed;
use crate::syntax::layout::{FenceLayout, Laid};
use crate::syntax::token::Comment;

/// The lines of a fence.
pub(super) fn weave(text: &str, layout: &FenceLayout, statements: &[Placed]) -> Vec<String> {
    let mut weaver = Weaver { text, comments: &layout.comments, lines: Vec::new() };
    let printer = Printer { text: Some(text) };
    let mut before: Option<Before> = None;
    for (placed, laid) in statements.iter().zip(&layout.statements) {
        let lines = weaver.statement(printer.statement(&placed.statement), laid);
        let is_short = lines.len() == 1;
        if before.is_some_and(|before| weaver.is_parted(before, placed.span, is_short)) {
            weaver.lines.push(String::new());
        }
        weaver.lines.extend(lines);
        before = Some(Before { end: placed.span.end, is_short });
    }
    weaver.comments_at_the_end(before.is_some());
    weaver.lines
}

struct Weaver<'t> {
    text: &'t str,
    /// Comments not yet placed, in page order.
    comments: &'t [Comment],
    lines: Vec<String>,
}

/// The statement before the present one.
#[derive(Clone, Copy)]
struct Before {
    end: u32,
    /// It takes one line.
    is_short: bool,
}

/// The comments of one clause.
#[derive(Clone, Default)]
struct Beside<'t> {
    /// On lines of their own before it.
    above: Vec<&'t str>,
    /// At the end of its last line.
    after: Option<&'t str>,
}

impl<'t> Weaver<'t> {
    /// The lines of one statement with its comments.
    fn statement(&mut self, printed: Printed, laid: &Laid) -> Vec<String> {
        let mut parts = vec![laid.head];
        parts.extend(laid.clauses.iter().map(|clause| clause.span));
        let mut beside = self.take_comments(&parts).into_iter();
        let mut lines = Vec::new();
        lay(&mut lines, beside.next(), render(&printed.head, 0), 0);
        let mut waiting: HashMap<&str, VecDeque<Beside>> = HashMap::new();
        for (clause, beside) in laid.clauses.iter().zip(beside) {
            waiting.entry(clause.slot).or_default().push_back(beside);
        }
        for Line { slots, doc } in &printed.clauses {
            let own = slots.iter().filter_map(|slot| waiting.get_mut(slot)?.pop_front());
            lay(&mut lines, own, render(doc, CLAUSE), CLAUSE);
        }
        lines
    }

    /// The comments before the end of the last part, and on its line.
    fn take_comments(&mut self, parts: &[Span]) -> Vec<Beside<'t>> {
        let mut beside = vec![Beside::default(); parts.len()];
        while let [comment, later @ ..] = self.comments {
            let begun = parts.partition_point(|part| part.start < comment.span.start);
            let inside = begun > 0 && comment.span.start < parts[begun - 1].end;
            let at = if comment.alone && !inside { begun } else { begun.saturating_sub(1) };
            let Some(beside) = beside.get_mut(at) else {
                break;
            };
            if !comment.alone
                && begun == parts.len()
                && !inside
                && self.on_a_later_line(parts, comment)
            {
                break;
            }
            beside.add(comment, &self.text[comment.span.start as usize..comment.span.end as usize]);
            self.comments = later;
        }
        beside
    }

    /// Whether a line break stands between the statement and the comment: it belongs to the next one.
    fn on_a_later_line(&self, parts: &[Span], comment: &Comment) -> bool {
        let end = parts.last().map_or(comment.span.start, |part| part.end);
        self.breaks(end, comment.span.start) > 0
    }

    /// Two statements of one line each stay together if they were written so; others are parted.
    fn is_parted(&self, before: Before, next: Span, next_is_short: bool) -> bool {
        !before.is_short || !next_is_short || self.breaks(before.end, next.start) > 1
    }

    fn breaks(&self, from: u32, to: u32) -> usize {
        self.text.get(from as usize..to as usize).map_or(0, |between| between.matches('\n').count())
    }

    fn comments_at_the_end(&mut self, after_statements: bool) {
        if after_statements && !self.comments.is_empty() {
            self.lines.push(String::new());
        }
        let words = |comment: &Comment| {
            self.text[comment.span.start as usize..comment.span.end as usize].to_string()
        };
        self.lines.extend(self.comments.iter().map(words));
    }
}

impl<'t> Beside<'t> {
    fn add(&mut self, comment: &Comment, words: &'t str) {
        if comment.alone {
            self.above.push(words);
        } else {
            self.above.extend(self.after.replace(words));
        }
    }
}

/// Lays a clause and what stands beside it.
fn lay<'t>(
    lines: &mut Vec<String>,
    beside: impl IntoIterator<Item = Beside<'t>>,
    clause: String,
    indent: usize,
) {
    let mut after: Option<&str> = None;
    let mut above = Vec::new();
    for beside in beside {
        above.extend(after.take());
        above.extend(beside.above);
        after = beside.after;
    }
    let indent = " ".repeat(indent);
    lines.extend(above.into_iter().map(|comment| format!("{indent}{comment}")));
    match after {
        Some(comment) => lines.push(format!("{clause}  {comment}")),
        None => lines.push(clause),
    }
}
