//! Text that knows where it may be broken, and how it is broken at 100 columns.

/// The width that lines keep to when they can.
const WIDTH: usize = 100;

/// A text that may be broken.
#[derive(Clone, Debug)]
pub(super) enum Doc {
    /// Words that stay on one line.
    Text(String),
    /// A blank, or a line break where its group is broken.
    Line,
    /// A blank, or a line break where what follows up to the next one doesn't fit.
    Soft,
    /// Parts in a row.
    Row(Vec<Doc>),
    /// Deeper lines, by so many columns.
    Nest(usize, Box<Doc>),
    /// All its own lines are blanks, or all are breaks.
    Group(Box<Doc>),
}

/// Words that stay on one line.
pub(super) fn text(words: impl Into<String>) -> Doc {
    Doc::Text(words.into())
}

/// Parts in a row.
pub(super) fn row(parts: impl IntoIterator<Item = Doc>) -> Doc {
    Doc::Row(parts.into_iter().collect())
}

/// Parts on one line, or each on its own.
pub(super) fn group(part: Doc) -> Doc {
    Doc::Group(Box::new(part))
}

/// Lines inside stand deeper.
pub(super) fn nest(part: Doc) -> Doc {
    Doc::Nest(2, Box::new(part))
}

/// Parts parted by blanks, broken only where a line is full.
pub(super) fn fill(parts: impl IntoIterator<Item = Doc>) -> Doc {
    let parted = |(index, part)| {
        if index == 0 { vec![part] } else { vec![Doc::Soft, part] }
    };
    row(parts.into_iter().enumerate().flat_map(parted))
}

/// The text of a document whose first line begins at column `indent`, and whose others stand two deeper.
pub(super) fn render(doc: &Doc, indent: usize) -> String {
    let mut page = Page { out: " ".repeat(indent), column: indent };
    let mut rest = vec![Part { indent: indent.max(2) + 2, flat: false, doc }];
    while let Some(part) = rest.pop() {
        match part.doc {
            Doc::Text(words) => page.write(words),
            Doc::Line | Doc::Soft if part.flat => page.write(" "),
            Doc::Line => page.break_line(part.indent),
            Doc::Soft if fits(None, &rest, page.room(1)) => page.write(" "),
            Doc::Soft => page.break_line(part.indent),
            Doc::Group(doc) => {
                let flat = Part { flat: true, doc, ..part };
                let fits = part.flat || fits(Some(flat), &rest, page.room(0));
                rest.push(Part { flat: fits, ..flat });
            }
            Doc::Row(_) | Doc::Nest(..) => part.unfold(&mut rest),
        }
    }
    page.out
}

/// What has been laid out.
struct Page {
    out: String,
    column: usize,
}

impl Page {
    fn write(&mut self, words: &str) {
        self.out.push_str(words);
        self.column += words.chars().count();
    }

    fn break_line(&mut self, indent: usize) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.column = indent;
    }

    /// The columns left on the line after so many more.
    fn room(&self, more: usize) -> usize {
        WIDTH.saturating_sub(self.column + more)
    }
}

/// What remains to be laid out.
#[derive(Clone, Copy)]
struct Part<'d> {
    indent: usize,
    flat: bool,
    doc: &'d Doc,
}

impl<'d> Part<'d> {
    /// Puts the parts inside on the pile, the first on top.
    fn unfold(self, pile: &mut Vec<Part<'d>>) {
        match self.doc {
            Doc::Row(parts) => pile.extend(parts.iter().rev().map(|doc| Part { doc, ..self })),
            Doc::Nest(by, doc) => pile.push(Part { indent: self.indent + by, doc, ..self }),
            Doc::Group(doc) => pile.push(Part { doc, ..self }),
            Doc::Text(_) | Doc::Line | Doc::Soft => {}
        }
    }
}

/// Whether a flat part, and what follows up to the next break, fits into so many columns.
fn fits(part: Option<Part>, rest: &[Part], mut room: usize) -> bool {
    let mut pile = Vec::from_iter(part);
    let mut after = rest.iter().rev();
    while let Some(part) = pile.pop().or_else(|| after.next().copied()) {
        let wide = match part.doc {
            Doc::Text(words) => words.chars().count(),
            Doc::Line | Doc::Soft if part.flat => 1,
            // A break can come here.
            Doc::Line | Doc::Soft => return true,
            _ => 0,
        };
        match room.checked_sub(wide) {
            Some(left) => room = left,
            None => return false,
        }
        part.unfold(&mut pile);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(count: usize) -> Vec<Doc> {
        (0..count).map(|_| text("123456789")).collect()
    }

    #[test]
    fn a_row_of_words_is_broken_where_the_line_is_full() {
        let check = |count, expected: &[usize]| {
            let out = render(&fill(words(count)), 2);
            let widths: Vec<usize> = out.lines().map(str::len).collect();
            assert_eq!(widths, expected);
        };
        check(1, &[11]);
        check(9, &[91]);
        check(10, &[91, 13]);
        check(20, &[91, 93, 23]);
    }

    #[test]
    fn a_group_is_broken_as_a_whole_and_what_follows_it_counts() {
        let pair = |words: &str| group(nest(row([text(words), Doc::Line, text("and b")])));
        let check = |words: &str, after: &str, expected: &str| {
            let doc = row([pair(words), text(after)]);
            assert_eq!(render(&doc, 0), expected);
        };
        let ninety = "a".repeat(90);
        check("a", ")", "a and b)");
        check(&ninety, "1234", &format!("{ninety} and b1234"));
        check(&ninety, "12345", &format!("{ninety}\n      and b12345"));
    }
}
