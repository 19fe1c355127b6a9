//! From a Markdown page to its front matter, headings and `norma` fences.
//!
//! The page is read as a reader of the rendered page would see it: a fence in an HTML comment is no
//! law. Every place is a byte of the whole page, so that nothing is lost between page and fence.

mod block;
mod fence;
mod front;
mod heading;
mod prose;

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, OffsetIter, Parser, Tag};

use super::ast::{At, Front, Provision};
use crate::notice::{self, Notice, Span};
pub(crate) use fence::Fence;
pub(crate) use front::KEYS as FRONT_KEYS;
pub(crate) use heading::KEYS as HEADING_KEYS;

/// What a page is made of, before any statement is read.
pub(crate) struct Page {
    /// The front matter.
    pub front: Front,
    /// The headings; the first is the act itself.
    pub provisions: Vec<Provision>,
    /// The `norma` fences, in order.
    pub fences: Vec<Fence>,
    /// What is wrong with them.
    pub notices: Vec<Notice>,
}

/// Takes the page apart.
pub(crate) fn read_page(source: u32, text: &str) -> Page {
    let mut notices = Vec::new();
    let (front, body) = front::read_front(source, text, &mut notices);
    let act = act_itself(&front, body.start);
    let mut reader = Reader {
        source,
        text,
        levels: vec![(HeadingLevel::H1, 0)],
        titled: false,
        starts: vec![body.clone()],
        anchors: HashMap::new(),
        cuts: Vec::new(),
        page: Page { front, provisions: vec![act], fences: Vec::new(), notices },
    };
    reader.read(body.start, Parser::new(&text[body]).into_offset_iter());
    reader.page_with_prose()
}

/// The act, as the provision that encloses all others.
fn act_itself(front: &Front, start: usize) -> Provision {
    let span = Span { end: front.span.start, ..front.span };
    let heading = front.titles.first().map(|(_, title)| title.clone());
    Provision {
        anchor: At {
            value: String::new(),
            span: Span { start: start as u32, end: start as u32, ..span },
        },
        heading: heading.unwrap_or_default(),
        parent: None,
        confidence: None,
        standing: None,
        verified_until: None,
        urn: None,
        about: None,
        entries: None,
        prose: String::new(),
        span,
    }
}

struct Reader<'t> {
    source: u32,
    text: &'t str,
    /// The open headings: level and index, outermost first.
    levels: Vec<(HeadingLevel, usize)>,
    /// The heading of the act itself has been seen.
    titled: bool,
    /// For each provision, where its own text is.
    starts: Vec<Range<usize>>,
    /// Where each anchor stands.
    anchors: HashMap<String, Span>,
    /// What isn't prose.
    cuts: Vec<Range<usize>>,
    page: Page,
}

impl Reader<'_> {
    fn read(&mut self, base: usize, events: OffsetIter<'_>) {
        let mut open = 0;
        for (event, range) in events {
            let range = base + range.start..base + range.end;
            match event {
                Event::Start(tag) => {
                    self.open(&tag, range, open == 0);
                    open += 1;
                }
                Event::End(_) => open -= 1,
                _ => {}
            }
        }
    }

    fn open(&mut self, tag: &Tag, range: Range<usize>, at_top: bool) {
        match tag {
            Tag::Heading { level, .. } if at_top => self.heading(*level, range),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if is_norma(info) => match at_top {
                true => self.fence(range),
                false => self.page.notices.push(notice::buried_fence(self.span(range))),
            },
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>) {
        let heading =
            heading::read_heading(self.source, self.text, range.clone(), &mut self.page.notices);
        match heading {
            Some(provision) => self.provision(level, provision, range),
            None if level == HeadingLevel::H1 && !self.titled => self.title(range),
            None => {}
        }
    }

    /// The first top heading without an anchor is the act's own.
    fn title(&mut self, range: Range<usize>) {
        self.titled = true;
        if self.page.provisions.len() > 1 {
            return;
        }
        let line = heading::line(self.text, &range);
        self.page.provisions[0].heading = heading::words(&self.text[line.clone()]).to_string();
        self.page.provisions[0].span = self.span(line);
        self.cuts.push(range);
    }

    fn provision(&mut self, level: HeadingLevel, mut provision: Provision, range: Range<usize>) {
        let anchor = provision.anchor.clone();
        match self.anchors.get(&anchor.value) {
            Some(first) => {
                self.page.notices.push(notice::anchor_twice(anchor.span, &anchor.value, *first))
            }
            None => drop(self.anchors.insert(anchor.value, anchor.span)),
        }
        // The act itself stays open: a top heading with an anchor is still inside it.
        while self.levels.len() > 1 && self.levels.last().is_some_and(|(open, _)| *open >= level) {
            self.levels.pop();
        }
        provision.parent = self.levels.last().map(|(_, index)| *index);
        self.levels.push((level, self.page.provisions.len()));
        self.page.provisions.push(provision);
        self.starts.push(range);
    }

    fn fence(&mut self, range: Range<usize>) {
        let provision = self.page.provisions.len() - 1;
        let fence = Fence::find(self.text, range, provision);
        if !fence.closed {
            let at = fence.opening.clone();
            self.page.notices.push(notice::unclosed_fence(self.span(at)));
        }
        self.cuts.push(fence.whole.clone());
        self.page.fences.push(fence);
    }

    fn page_with_prose(mut self) -> Page {
        let prose = prose::prose(self.text, &self.starts, &self.cuts);
        for (provision, prose) in self.page.provisions.iter_mut().zip(prose) {
            provision.prose = prose;
        }
        self.page
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span { source: self.source, start: range.start as u32, end: range.end as u32 }
    }
}

fn is_norma(info: &str) -> bool {
    info.split_whitespace().next() == Some("norma")
}
