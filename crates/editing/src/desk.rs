//! The pages on the desk: those of the law's folder, with the open ones in the place of what is on the disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use norma::notice::{Notice, Severity, Span};
use norma::{Compiled, Page, check};

use crate::lines::Lines;
use crate::protocol::Location;
use crate::uri;

/// Where pages come from.
pub trait Library {
    /// The pages of a folder, each named by its path in it, or why they can't be had.
    fn pages(&self, folder: &Path) -> Result<Vec<Page>, String>;
}

/// The pages, and what the law they hold comes to.
pub struct Desk<'l> {
    library: &'l dyn Library,
    folder: Option<PathBuf>,
    shelved: Vec<Page>,
    /// By the name of the page.
    open: BTreeMap<String, Open>,
    /// The law, as it stood when it was last compiled.
    pub law: Law,
    news: News,
}

/// What is to be done before the law on the desk is that of the pages.
#[derive(Clone, Copy, PartialEq)]
enum News {
    None,
    /// It compiles, or not; what it says was not checked.
    Unchecked,
    /// A page was changed.
    Uncompiled,
}

/// A page that is open, as its editor knows it.
struct Open {
    uri: String,
    text: String,
}

/// The law, and what its authors are told.
pub struct Law {
    /// The law.
    pub compiled: Compiled,
    /// All notices; those of the checks among them once they were made.
    pub notices: Vec<Notice>,
    /// The names of the pages, in the order of their numbers.
    pub pages: Vec<String>,
}

impl Law {
    /// The law of these pages, unchecked.
    pub fn of(pages: &[Page]) -> Law {
        let compiled = norma::compile(pages);
        let notices = compiled.notices.clone();
        let pages = pages.iter().map(|page| page.name.clone()).collect();
        Law { compiled, notices, pages }
    }

    /// How many mistakes keep it from being applied.
    pub fn mistakes(&self) -> usize {
        self.compiled.notices.iter().filter(|it| it.severity == Severity::Error).count()
    }

    /// The same in words.
    pub fn mistakes_in_words(&self) -> String {
        match self.mistakes() {
            1 => "1 mistake".to_string(),
            many => format!("{many} mistakes"),
        }
    }

    /// The text of a page, to count places in.
    pub fn lines(&self, source: u32) -> Lines<'_> {
        Lines::of(self.compiled.sources.text(source))
    }
}

impl<'l> Desk<'l> {
    /// An empty desk.
    pub fn new(library: &'l dyn Library) -> Desk<'l> {
        Desk {
            library,
            folder: None,
            shelved: Vec::new(),
            open: BTreeMap::new(),
            law: Law::of(&[]),
            news: News::None,
        }
    }

    /// Takes the law of a folder.
    pub fn take(&mut self, folder: PathBuf) -> Result<(), String> {
        self.folder = Some(folder);
        self.read_again()
    }

    /// Reads the folder again; what was read before stays when that fails.
    pub fn read_again(&mut self) -> Result<(), String> {
        let Some(folder) = &self.folder else { return Ok(()) };
        self.shelved = self.library.pages(folder)?;
        self.news = News::Uncompiled;
        Ok(())
    }

    /// Lays a page on the desk, or changes it there. A file outside the law's folder is none of ours.
    pub fn put(&mut self, uri: &str, text: String) {
        if let Some(name) = self.name_of(uri) {
            self.open.insert(name, Open { uri: uri.to_string(), text });
            self.news = News::Uncompiled;
        }
    }

    /// Compiles what was changed: from now on answers are those of the pages as they are.
    pub fn compile(&mut self) {
        if self.news == News::Uncompiled {
            self.law = Law::of(&self.pages());
            self.news = News::Unchecked;
        }
    }

    /// Compiles, and checks what the law says if it compiles; whether there was anything to do.
    pub fn check(&mut self) -> bool {
        self.compile();
        let news = std::mem::replace(&mut self.news, News::None) == News::Unchecked;
        if news && self.law.compiled.is_sound() {
            self.law.notices.extend(check::run(&self.law.compiled).notices);
        }
        news
    }

    /// Puts a page back: from now on it is what is on the disk.
    pub fn put_back(&mut self, uri: &str) -> Result<(), String> {
        let name = self.name_of(uri);
        match name.and_then(|name| self.open.remove(&name)) {
            Some(_) => self.read_again(),
            None => Ok(()),
        }
    }

    /// The text of a page that is open.
    pub fn text(&self, uri: &str) -> Option<&str> {
        self.open.get(&self.name_of(uri)?).map(|open| open.text.as_str())
    }

    /// The number of a page.
    pub fn source(&self, uri: &str) -> Option<u32> {
        let name = self.name_of(uri)?;
        self.law.pages.iter().position(|page| *page == name).map(|place| place as u32)
    }

    /// The address of a page: as its editor wrote it when it is open.
    pub fn uri(&self, source: u32) -> String {
        let name = self.law.pages.get(source as usize).map_or("", String::as_str);
        match (self.open.get(name), &self.folder) {
            (Some(open), _) => open.uri.clone(),
            (None, Some(folder)) => uri::of(&folder.join(name)),
            (None, None) => String::new(),
        }
    }

    /// A span as an editor finds it.
    pub fn location(&self, at: Span) -> Location {
        Location { uri: self.uri(at.source), range: self.law.lines(at.source).range_of(at) }
    }

    /// The pages as they are now.
    pub fn pages(&self) -> Vec<Page> {
        let shelved = self.shelved.iter().filter(|page| !self.open.contains_key(&page.name));
        let open =
            self.open.iter().map(|(name, it)| Page { name: name.clone(), text: it.text.clone() });
        let mut pages: Vec<Page> = shelved.cloned().chain(open).collect();
        pages.sort_by(|a, b| a.name.cmp(&b.name));
        pages
    }

    /// The name of a page: its path in the law's folder.
    fn name_of(&self, uri: &str) -> Option<String> {
        let path = uri::path(uri)?;
        let inner = path.strip_prefix(self.folder.as_ref()?).ok()?;
        let name = inner.to_string_lossy().replace('\\', "/");
        let reads = inner.file_name().is_some_and(|name| name == "README.md");
        (name.ends_with(".md") && !reads).then_some(name)
    }
}
