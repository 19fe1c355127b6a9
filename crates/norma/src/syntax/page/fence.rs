//! One `norma` fence: where it opens, what it holds, whether it closes.

use std::ops::Range;

/// A fence at the top level of the page.
#[derive(Clone, Debug)]
pub(crate) struct Fence {
    /// The heading it stands under.
    pub provision: usize,
    /// From its opening to its closing line.
    pub whole: Range<usize>,
    /// Its opening line, from the first backtick.
    pub opening: Range<usize>,
    /// The lines between.
    pub body: Range<usize>,
    /// Blanks before the opening backticks, three at most; each line may begin with so many.
    pub indent: usize,
    /// Whether it has a closing line.
    pub closed: bool,
}

impl Fence {
    /// The fence in the range that the Markdown reader gives it.
    pub(super) fn find(text: &str, range: Range<usize>, provision: usize) -> Fence {
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let indent = text[start..].len() - text[start..].trim_start_matches(' ').len();
        let open = start + indent;
        let line_end = text[open..range.end].find('\n').map_or(range.end, |at| open + at);
        let body = (line_end + 1).min(range.end);
        let closing = closing_line(text, open, body..range.end);
        Fence {
            provision,
            whole: start..range.end,
            opening: open..line_end,
            body: body..closing.unwrap_or(range.end),
            indent,
            closed: closing.is_some(),
        }
    }
}

/// Where the closing line starts, if the last line of the fence closes it.
fn closing_line(text: &str, open: usize, rest: Range<usize>) -> Option<usize> {
    let sign = text[open..].chars().next()?;
    let count = text[open..].chars().take_while(|letter| *letter == sign).count();
    let lines = text[rest.clone()].trim_end();
    let last = lines.rfind('\n').map_or(0, |at| at + 1);
    let line = lines[last..].trim_start_matches(' ');
    let blanks = lines.len() - last - line.len();
    let closes = line.chars().count() >= count && line.chars().all(|letter| letter == sign);
    (closes && blanks <= 3).then_some(rest.start + last)
}
