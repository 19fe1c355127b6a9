//! The texts that spans point into, and what a reader calls a place: file, line, column, article.

use super::Span;

/// All texts read together, numbered in the order they were added.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: Vec<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    name: String,
    text: String,
    /// Where each line starts; the first is 0.
    lines: Vec<usize>,
    /// Where each heading starts and what it says, in page order.
    headings: Vec<(u32, String)>,
}

/// Line and column as an editor shows them: both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Sources {
    /// Adds a text and gives its number.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> u32 {
        let text = text.into();
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(after_breaks).collect();
        self.texts.push(Source { name: name.into(), text, lines, headings: Vec::new() });
        self.texts.len() as u32 - 1
    }

    /// Says which headings a text has, in page order, so that [`Sources::heading`] finds them.
    pub fn set_headings(&mut self, source: u32, headings: impl IntoIterator<Item = (u32, String)>) {
        if let Some(text) = self.texts.get_mut(source as usize) {
            text.headings = headings.into_iter().collect();
        }
    }

    /// The name of a text; empty when there is no such text.
    pub fn name(&self, source: u32) -> &str {
        self.get(source).map_or("", |source| &source.name)
    }

    /// A whole text; empty when there is no such text.
    pub fn text(&self, source: u32) -> &str {
        self.get(source).map_or("", |source| &source.text)
    }

    /// The words at a place.
    pub fn words(&self, at: Span) -> &str {
        let text = self.text(at.source);
        let (start, end) = (floor(text, at.start as usize), floor(text, at.end as usize));
        text.get(start..end).unwrap_or("")
    }

    /// Where a span begins.
    pub fn place(&self, at: Span) -> Place {
        self.place_of(at.source, at.start)
    }

    /// Line and column of a byte; past the end, those of the end.
    pub fn place_of(&self, source: u32, byte: u32) -> Place {
        let Some(source) = self.get(source) else {
            return Place { line: 1, column: 1 };
        };
        let byte = floor(&source.text, byte as usize);
        let line = source.lines.partition_point(|start| *start <= byte);
        let before = &source.text[source.lines[line - 1]..byte];
        Place { line, column: before.chars().count() + 1 }
    }

    /// A line by its number, without its end.
    pub fn line(&self, source: u32, line: usize) -> &str {
        let line = self.get(source).and_then(|source| {
            let start = *source.lines.get(line.checked_sub(1)?)?;
            source.text[start..].split('\n').next()
        });
        line.map_or("", |line| line.strip_suffix('\r').unwrap_or(line))
    }

    /// The heading a span stands under, when it was told to [`Sources::set_headings`].
    pub fn heading(&self, at: Span) -> Option<&str> {
        let headings = &self.get(at.source)?.headings;
        let after = headings.partition_point(|(start, _)| *start <= at.start);
        Some(&headings.get(after.checked_sub(1)?)?.1)
    }

    fn get(&self, source: u32) -> Option<&Source> {
        self.texts.get(source as usize)
    }
}

/// The byte, or the start of the letter it falls into, or the end of the text.
fn floor(text: &str, byte: usize) -> usize {
    text.floor_char_boundary(byte)
}

#[cfg(test)]
mod tests {
    use super::{Place, Sources};
    use crate::notice::Span;

    #[test]
    fn columns_count_letters_and_no_place_is_out_of_reach() {
        let mut sources = Sources::default();
        let source = sources.add("a.md", "città\nè\n");
        let check = |byte, line, column| {
            assert_eq!(sources.place_of(source, byte), Place { line, column }, "byte {byte}");
        };
        check(0, 1, 1);
        check(5, 1, 5);
        check(6, 1, 6);
        check(7, 2, 1);
        check(8, 2, 1);
        check(10, 3, 1);
        check(999, 3, 1);
        assert_eq!(sources.place_of(7, 3), Place { line: 1, column: 1 });
        assert_eq!(sources.line(source, 2), "è");
        assert_eq!(sources.line(source, 0), "");
        assert_eq!(sources.line(source, 99), "");
    }

    #[test]
    fn a_place_stands_under_the_last_heading_before_it() {
        let mut sources = Sources::default();
        let source = sources.add("a.md", "0123456789");
        sources.set_headings(source, [(2, "Art. 1".to_string()), (6, "Art. 2".to_string())]);
        let under = |start| sources.heading(Span { source, start, end: start });
        assert_eq!(under(1), None);
        assert_eq!(under(2), Some("Art. 1"));
        assert_eq!(under(9), Some("Art. 2"));
    }
}
