//! The one layout of an act.
//!
//! Only the `norma` fences are laid anew; front matter, headings and prose stay byte for byte.
//! What is laid anew means the same: the tree is what is printed, and comments stay with their clause.

mod doc;
mod print;
#[cfg(test)]
mod tests;
mod weave;

use super::ast::{Placed, Statement};
use super::layout::FenceLayout;
use crate::notice::{Notice, Severity};
use print::Printer;

/// The act in the one layout; when it has mistakes, these instead.
pub fn format(text: &str) -> Result<String, Vec<Notice>> {
    let (parsed, layout) = super::read_with_layout(0, text);
    if !parsed.is_sound() {
        let errors = parsed.notices.into_iter();
        return Err(errors.filter(|notice| notice.severity == Severity::Error).collect());
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut statements = parsed.act.statements.as_slice();
    for fence in &layout.fences {
        let (here, later) = statements.split_at(fence.statements.len());
        out.push_str(&text[at..fence.fence.body.start]);
        out.push_str(&body(text, fence, here));
        (at, statements) = (fence.fence.body.end, later);
    }
    out.push_str(&text[at..]);
    Ok(out)
}

/// One statement in the one layout, without comments, ending with a line break.
pub fn print(statement: &Statement) -> String {
    let printer = Printer { text: None };
    let printed = printer.statement(statement);
    let clauses = printed.clauses.iter().map(|line| doc::render(&line.doc, print::CLAUSE));
    let lines: Vec<String> =
        std::iter::once(doc::render(&printed.head, 0)).chain(clauses).collect();
    lines.join("\n") + "\n"
}

/// The lines of a fence, with its own indent and line breaks.
fn body(text: &str, layout: &FenceLayout, statements: &[Placed]) -> String {
    let fence = &layout.fence;
    let lines = weave::weave(text, layout, statements);
    let end = if text[..fence.body.start].ends_with("\r\n") { "\r\n" } else { "\n" };
    let indent = " ".repeat(fence.indent);
    let laid = |line: &str| match line.is_empty() {
        true => end.to_string(),
        false => format!("{indent}{line}{end}"),
    };
    lines.iter().flat_map(|lines| lines.split('\n')).map(laid).collect()
}
