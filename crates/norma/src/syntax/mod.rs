//! From the text of an act to its syntax tree, and back in the one layout.
//!
//! Start at [`read`], then [`format()`]. Reading never fails: what can be read is in the act, what can't is told.

pub mod ast;
mod format;
mod layout;
mod lexer;
mod page;
mod parser;
pub mod tables;
mod token;

use crate::notice::{self, NOTICES_MAX, Notice, PAGE_BYTES_MAX, Severity, Span};
use ast::{Act, Standing};
use layout::Layout;
use page::Page;
use parser::Parser;

pub use format::{format, print};

/// An act as far as it could be read, and what to tell its author.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// All statements that could be read.
    pub act: Act,
    /// What is wrong, in page order.
    pub notices: Vec<Notice>,
}

impl Parsed {
    /// Whether nothing stops the act from being used.
    pub fn is_sound(&self) -> bool {
        self.notices.iter().all(|notice| notice.severity != Severity::Error)
    }
}

/// Reads a page; `source` is its number in [`crate::notice::Sources`].
pub fn read(source: u32, text: &str) -> Parsed {
    read_with_layout(source, text).0
}

/// Reads a page and keeps what the tree doesn't: fences, comments, the places of clauses.
fn read_with_layout(source: u32, text: &str) -> (Parsed, Layout) {
    if text.len() > PAGE_BYTES_MAX {
        let refusal = notice::act_too_large(Span { source, ..Span::default() }, text.len());
        let (mut parsed, layout) = read_with_layout(source, "");
        parsed.notices = vec![refusal];
        return (parsed, layout);
    }
    let Page { front, provisions, fences, mut notices } = page::read_page(source, text);
    notices.extend(stray_return(source, text));
    let mut act = Act { front, provisions, statements: Vec::new() };
    let mut layout = Layout::default();
    for fence in fences {
        let lexed = lexer::lex(source, text, fence.body.clone(), fence.indent);
        notices.extend(lexed.notices);
        let mut parser = Parser::new(source, text, lexed.tokens, fence.body.end);
        parser.statements(fence.provision, &mut act.statements);
        notices.append(&mut parser.notices);
        layout.add(fence, lexed.comments, parser.laid);
    }
    if notices.is_empty() && act.statements.is_empty() && !is_unwritten(&act) {
        notices.push(notice::empty_act(act.front.span));
    }
    (Parsed { act, notices: in_page_order(notices) }, layout)
}

/// The first carriage return that ends no line: to some programs it is a line break, to others nothing.
fn stray_return(source: u32, text: &str) -> Option<Notice> {
    let mut returns = text.match_indices('\r').map(|(at, _)| at);
    let at = returns.find(|at| !text[at + 1..].starts_with('\n'))? as u32;
    Some(notice::stray_return(Span { source, start: at, end: at + 1 }))
}

/// Whether a heading says that there is nothing to state.
fn is_unwritten(act: &Act) -> bool {
    let unwritten = |standing: &ast::At<Standing>| standing.value == Standing::Unwritten;
    act.provisions.iter().any(|provision| provision.standing.as_ref().is_some_and(unwritten))
}

fn in_page_order(mut notices: Vec<Notice>) -> Vec<Notice> {
    notices.sort_by_key(|notice| notice.at.start);
    if let Some(first_untold) = notices.get(NOTICES_MAX) {
        let more = notice::many_mistakes(first_untold.at);
        notices.truncate(NOTICES_MAX);
        notices.push(more);
    }
    notices
}

/// What stands in each `norma` fence of a page, in bytes of the page.
pub fn fences(text: &str) -> Vec<std::ops::Range<usize>> {
    page::read_page(0, text).fences.into_iter().map(|fence| fence.body).collect()
}

/// Where each heading starts and what it says, for [`crate::notice::Sources::set_headings`].
pub fn headings(act: &Act) -> impl Iterator<Item = (u32, String)> {
    act.provisions.iter().map(|provision| (provision.span.start, provision.heading.clone()))
}
