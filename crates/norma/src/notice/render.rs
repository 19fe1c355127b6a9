//! A notice as text for a terminal: what is wrong, where, the line itself, what to do.

use std::fmt::Write;

use super::{Notice, Severity, Sources, Span};

/// The notice with its lines of source; `colour` adds the signs a terminal turns into colour.
pub fn render(notice: &Notice, sources: &Sources, colour: bool) -> String {
    let ink = Ink { colour };
    let (word, sign) = match notice.severity {
        Severity::Error => ("error", RED),
        Severity::Warning => ("warning", YELLOW),
    };
    let head = ink.paint(sign, &format!("{word}[{}]", notice.code));
    let mut out = format!("{head}: {}\n", notice.message);
    excerpt(&mut out, sources, notice.at, sign, "", ink);
    for (at, words) in &notice.also {
        excerpt(&mut out, sources, *at, BLUE, words, ink);
    }
    if let Some(help) = &notice.help {
        out.push_str(&format!("  {} {help}\n", ink.paint(BLUE, "help:")));
    }
    out
}

const RED: &str = "1;31";
const YELLOW: &str = "1;33";
const BLUE: &str = "1;34";
/// Longer lines are shown only around the marked place.
const SHOWN_MAX: usize = 160;

#[derive(Clone, Copy)]
struct Ink {
    colour: bool,
}

impl Ink {
    fn paint(self, sign: &str, words: &str) -> String {
        match self.colour {
            true => format!("\u{1b}[{sign}m{words}\u{1b}[0m"),
            false => words.to_string(),
        }
    }
}

/// Where, and the line with carets under the marked words.
fn excerpt(out: &mut String, sources: &Sources, at: Span, sign: &str, words: &str, ink: Ink) {
    let place = sources.place(at);
    let name = sources.name(at.source);
    let heading = sources.heading(at).map(|words| format!(" ({words})")).unwrap_or_default();
    let line = sources.line(at.source, place.line);
    let marked = marked_letters(sources, at, line, place.column);
    let (shown, before) = window(line, place.column - 1);
    let number = place.line.to_string();
    let gap = " ".repeat(number.len());
    let carets = ink.paint(sign, &"^".repeat(marked.min(SHOWN_MAX)));
    let margin = margin_under(&shown, before);
    let _ =
        writeln!(out, "{gap} {} {name}:{number}:{}{heading}", ink.paint(BLUE, "-->"), place.column);
    let _ = writeln!(out, "{number} {} {shown}", ink.paint(BLUE, "|"));
    let _ = writeln!(
        out,
        "{gap} {} {}",
        ink.paint(BLUE, "|"),
        format!("{margin}{carets} {words}").trim_end()
    );
}

/// How many letters of the first line are marked; a place without letters gets one caret.
fn marked_letters(sources: &Sources, at: Span, line: &str, column: usize) -> usize {
    let first = sources.words(at).split('\n').next().unwrap_or("");
    let left = line.chars().count().saturating_sub(column - 1);
    first.trim_end().chars().count().min(left).max(1)
}

/// The part of the line worth showing, and how many of its letters stand before the mark.
fn window(line: &str, before: usize) -> (String, usize) {
    if line.chars().count() <= SHOWN_MAX {
        return (line.to_string(), before);
    }
    let skipped = before.saturating_sub(SHOWN_MAX / 2);
    (line.chars().skip(skipped).take(SHOWN_MAX).collect(), before - skipped)
}

/// Blanks as wide as the letters before the mark: a tab stays a tab, so that the carets line up.
fn margin_under(shown: &str, before: usize) -> String {
    let blank = |letter| if letter == '\t' { '\t' } else { ' ' };
    shown.chars().chain(std::iter::repeat(' ')).take(before).map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, start: u32, end: u32, expected: &str) {
        let mut sources = Sources::default();
        let source = sources.add("act.md", text);
        let notice = Notice::error("twice", Span { source, start, end }, "`x` stands twice");
        assert_eq!(render(&notice, &sources, false), expected);
    }

    #[test]
    fn carets_stand_under_the_marked_words() {
        let head = "error[twice]: `x` stands twice\n";
        check("rule x", 5, 6, &format!("{head}  --> act.md:1:6\n1 | rule x\n  |      ^\n"));
        check("\tè x\n", 4, 5, &format!("{head}  --> act.md:1:4\n1 | \tè x\n  | \t  ^\n"));
        check("ab\ncd\n", 1, 5, &format!("{head}  --> act.md:1:2\n1 | ab\n  |  ^\n"));
        check("ab", 2, 2, &format!("{head}  --> act.md:1:3\n1 | ab\n  |   ^\n"));
        check(
            "",
            9,
            99,
            &format!("{head}  --> act.md:1:1\n1 |\n  | ^\n").replace("1 |\n", "1 | \n"),
        );
    }

    #[test]
    fn help_and_other_places_follow_in_colour_or_without() {
        let mut sources = Sources::default();
        let source = sources.add("act.md", "rule x\nrule x\n");
        sources.set_headings(source, [(0, "Art. 1".to_string())]);
        let notice =
            Notice::warning("twice", Span { source, start: 12, end: 13 }, "`x` stands twice")
                .also_at(Span { source, start: 5, end: 6 }, "first here")
                .help("keep one");
        let expected = "warning[twice]: `x` stands twice\n  --> act.md:2:6 (Art. 1)\n2 | rule x\n  |      ^\n  \
                        --> act.md:1:6 (Art. 1)\n1 | rule x\n  |      ^ first here\n  help: keep one\n";
        assert_eq!(render(&notice, &sources, false), expected);
        assert!(render(&notice, &sources, true).contains("\u{1b}[1;33mwarning[twice]\u{1b}[0m"));
    }

    #[test]
    fn no_place_is_too_odd_to_show() {
        let mut sources = Sources::default();
        sources.add("act.md", format!("{}è\u{feff}\r\n\t", "long ".repeat(99)));
        for start in 0..520 {
            for (source, end) in [(0, start), (0, start + 3), (0, u32::MAX), (9, 0)] {
                let notice = Notice::error("twice", Span { source, start, end }, "x");
                assert!(render(&notice, &sources, true).contains('^'));
            }
        }
    }
}
