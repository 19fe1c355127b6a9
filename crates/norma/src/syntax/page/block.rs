//! Where the front matter is, before it is read.

use std::ops::Range;

use crate::notice::{self, Notice, Span};

/// The lines between the two `+++`, and the body after them.
pub(super) struct Found {
    pub block: Range<usize>,
    pub body: Range<usize>,
}

/// Without front matter, why not, and the body all the same.
pub(super) fn find(source: u32, text: &str) -> Result<Found, (Notice, Range<usize>)> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let at = Span { source, ..Span::default() };
    let mut lines = lines(text, start);
    let Some(first) = lines.next().filter(|line| is_fence(&text[line.clone()])) else {
        return Err((notice::missing_front_matter(at), start..text.len()));
    };
    let at = Span { source, start: first.start as u32, end: first.start as u32 + 3 };
    match lines.find(|line| is_fence(&text[line.clone()])) {
        Some(last) => Ok(Found { block: first.end..last.start, body: last.end..text.len() }),
        None => Err((notice::unclosed_front_matter(at), text.len()..text.len())),
    }
}

fn lines(text: &str, start: usize) -> impl Iterator<Item = Range<usize>> {
    text[start..].split_inclusive('\n').scan(start, |at, line| {
        let line = *at..*at + line.len();
        *at = line.end;
        Some(line)
    })
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "+++"
}
