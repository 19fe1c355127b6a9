//! Rust text with its comments and the insides of its strings blanked out.
//!
//! So that a rule about code doesn't trip over words. Lines and columns stay where they are. It
//! knows enough of Rust for that and no more.

/// The code of a Rust file, all else replaced by spaces; line breaks stay.
pub fn mask(text: &str) -> String {
    let mut rest = text;
    let mut code = String::with_capacity(text.len());
    while let Some(first) = rest.chars().next() {
        let word = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let length = hidden(rest, word);
        if length == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            let blank = |c: char| if c == '\n' { '\n' } else { ' ' };
            code.extend(rest[..length].chars().map(blank));
            rest = &rest[length..];
        }
    }
    code
}

/// How many bytes of the text a comment or literal that begins here takes; 0 when none begins.
/// Within a word, an `r` is a letter and marks no raw string.
fn hidden(rest: &str, within_word: bool) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    let marked = if within_word { rest } else { rest.trim_start_matches(['b', 'c', 'r']) };
    let mark = rest.len() - marked.len();
    if mark > 2 {
        return 0;
    }
    let raw = rest[..mark].ends_with('r');
    let hashes = marked.len() - marked.trim_start_matches('#').len();
    if raw && marked[hashes..].starts_with('"') {
        let end = format!("\"{}", "#".repeat(hashes));
        return literal_until(rest, mark + hashes + 1, &end);
    }
    match marked.chars().next() {
        Some('"') if !raw => mark + quoted(marked, '"'),
        Some('\'') if !raw => character(marked).map_or(0, |length| mark + length),
        _ => 0,
    }
}

/// The length of a comment that may hold comments.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn literal_until(rest: &str, from: usize, end: &str) -> usize {
    rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len())
}

/// The length of a literal between two of the same quotes, minding backslashes.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    rest.len()
}

/// The length of a character literal; nothing when the quote begins a lifetime.
fn character(rest: &str) -> Option<usize> {
    let mut chars = rest.chars().skip(1);
    let (first, second) = (chars.next()?, chars.next()?);
    (first == '\\' || second == '\'').then(|| quoted(rest, '\''))
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn words_are_blanked_and_code_stays() {
        let cases = [
            ("let a = \"{\"; // {", "let a =    ;     "),
            ("let a = \"\\\"{\";", "let a =      ;"),
            ("r#\"a\"{\"#;", "        ;"),
            ("b\"{\" }", "     }"),
            ("/* { /* { */ { */ }", "                  }"),
            ("'{' + '\\'' + b'{'", "    +      +     "),
            ("fn f<'a>(x: &'a str) {", "fn f<'a>(x: &'a str) {"),
            ("bar\"{\"", "bar   "),
            ("x// {", "x    "),
            ("a\n// é\nb", "a\n    \nb"),
            ("\"open {", "       "),
        ];
        for (text, code) in cases {
            assert_eq!(mask(text), code, "{text}");
        }
    }
}
