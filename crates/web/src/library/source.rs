//! The pages the law is written on: the text of a statement, the worked cases, and the book of who owns which norm.
//!
//! An answer comes from the compiled law; this is for those who read it, so it is read from the pages once, when the first
//! of them is asked for.

use std::sync::OnceLock;

use norma::book::{Book, Statement};
use norma::notice::Span;
use norma::program::{Program, ProvisionId};
use norma::{Compiled, Page, compile};

/// The pages, compiled. Its program is the law in use, row for row.
pub fn compiled() -> &'static Compiled {
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    COMPILED.get_or_init(|| {
        let page =
            |(name, text): &(&str, &str)| Page { name: name.to_string(), text: text.to_string() };
        compile(&corpus::PAGES.iter().map(page).collect::<Vec<_>>())
    })
}

/// The law in use.
pub fn program() -> &'static Program {
    crate::law::program()
}

/// Which statement each norm belongs to.
pub fn book() -> &'static Book<'static> {
    static BOOK: OnceLock<Book<'static>> = OnceLock::new();
    BOOK.get_or_init(|| Book::of(program()))
}

/// A statement as it is written.
pub fn statement(owner: Statement) -> String {
    let map = &compiled().map;
    let at = match owner {
        Statement::Rule(id) => map.rules.get(id.at()),
        Statement::Transitional(id) => map.transitionals.get(id.at()),
        Statement::Setting(place) => map.settings.get(place),
        Statement::Deadline(id) => map.deadlines.get(id.at()),
        Statement::Path(id) => map.paths.get(id.at()),
    };
    text(at)
}

/// What stands at a place of the pages.
pub fn text(at: Option<&Span>) -> String {
    at.map(|at| compiled().sources.words(*at).trim_end().to_string()).unwrap_or_default()
}

/// The blocks of Norma under a heading, whole: rules, vocabulary, cases.
pub fn blocks(provision: ProvisionId) -> Vec<String> {
    let Some(heading) = compiled().map.provisions.get(provision.at()) else { return Vec::new() };
    let text = compiled().sources.text(heading.source);
    let fences = norma::syntax::fences(text).into_iter();
    let under = |fence: &std::ops::Range<usize>| {
        let at = Span { source: heading.source, start: fence.start as u32, end: fence.end as u32 };
        compiled().map.heading_above(at) == Some(provision)
    };
    let blocks = fences.filter(under).filter_map(|fence| text.get(fence));
    blocks.map(|block| block.trim_matches('\n').to_string()).collect()
}
