//! All pages of a corpus in, one program out.

use super::SourceMap;
use super::hash::corpus_hash;
use crate::cases::{self, Case};
use crate::check;
use crate::names::Names;
use crate::notice::{Notice, Severity, Sources};
use crate::program::{FORM, Program};
use crate::resolve::Work;
use crate::syntax;

/// One page of the corpus: an act with its name, which is most often its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// As notices and the program call it.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// What a corpus comes to.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The typed law. Only when [`Compiled::is_sound`] may answers be made from it.
    pub program: Program,
    /// What the authors are told, by place.
    pub notices: Vec<Notice>,
    /// The texts, to show notices with.
    pub sources: Sources,
    /// The worked cases, in page order.
    pub cases: Vec<Case>,
    /// Where each thing of the program is written.
    pub map: SourceMap,
    /// Where each name is written and what it stands for, for editors.
    pub names: Names,
}

impl Compiled {
    /// Whether nothing is wrong: warnings may remain.
    pub fn is_sound(&self) -> bool {
        self.notices.iter().all(|notice| notice.severity != Severity::Error)
    }
}

/// Reads, resolves, types and lowers a corpus. It never gives up: what is wrong is told and left out.
///
/// ```
/// let compiled = norma::compile(&[]);
/// assert!(compiled.is_sound() && compiled.program.acts.is_empty());
/// ```
pub fn compile(pages: &[Page]) -> Compiled {
    let mut sources = Sources::default();
    let (mut acts, mut called, mut notices) = (Vec::new(), Vec::new(), Vec::new());
    for page in pages {
        let source = sources.add(&page.name, &page.text);
        let read = syntax::read(source, &page.text);
        sources.set_headings(source, syntax::headings(&read.act));
        notices.extend(read.notices);
        acts.push(read.act);
        called.push(page.name.as_str());
    }
    let mut work = Work { notices, ..Work::default() };
    work.declare(&acts, &called);
    work.lower();
    let cases = cases::lower(&mut work);
    let Work { mut program, mut notices, map, names, .. } = work;
    program.form = FORM;
    program.corpus_hash = corpus_hash(pages);
    notices.sort_by_key(|notice| notice.at);
    check::fill_covers(&mut program);
    Compiled { program, notices, sources, cases, map, names: names.occurrences() }
}

impl Work<'_> {
    /// Fills the declared rows from their statements.
    fn lower(&mut self) {
        self.lower_disputes();
        self.lower_groups();
        self.lower_conclusions();
        self.lower_settings();
        self.lower_rules();
        self.lower_transitionals();
        self.lower_deadlines();
        self.lower_paths();
        self.lower_events();
        self.lower_readings();
        self.order_rules();
        self.order_events();
        self.order_conclusions();
    }
}
