//! What a page shows in one line: words that may be in another language than the page, days, addresses.

use std::fmt;

use askama::filters::HtmlSafe;
use calendar::Date;
use locale::{Said, State, Tongue};
use norma::program::Labels;

use crate::shell::Shell;

/// Words marked with their language where it isn't the reader's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    said: Said,
    reader: Tongue,
}

impl Marked {
    /// Words of the law under a name of the messages; where it has none, its name, which is English.
    pub fn law(shell: &Shell, message: &str, labels: &Labels, name: &str) -> Marked {
        let said = shell.law(message, labels);
        match said.words.is_empty() {
            true => Marked::english(shell, name.replace('_', " ")),
            false => Marked { said, reader: shell.tongue },
        }
    }

    /// Words in English, as the prose of the law is.
    pub fn english(shell: &Shell, words: impl Into<String>) -> Marked {
        Marked::of(shell, Tongue::En, words)
    }

    /// Words in a language.
    pub fn of(shell: &Shell, tongue: Tongue, words: impl Into<String>) -> Marked {
        Marked {
            said: Said { words: words.into(), tongue, state: State::Source },
            reader: shell.tongue,
        }
    }

    /// Words in the reader's language, or in none: names.
    pub fn plain(shell: &Shell, words: impl Into<String>) -> Marked {
        Marked::of(shell, shell.tongue, words)
    }

    /// The bare words.
    pub fn words(&self) -> &str {
        &self.said.words
    }

    /// Their language: `it`.
    pub fn code(&self) -> &'static str {
        self.said.tongue.code()
    }
}

impl fmt::Display for Marked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.said.tongue == self.reader {
            return escaped(out, &self.said.words);
        }
        let (code, direction) = (self.said.tongue.code(), self.said.tongue.direction());
        write!(out, "<span lang=\"{code}\" dir=\"{direction}\">")?;
        escaped(out, &self.said.words)?;
        out.write_str("</span>")
    }
}

impl HtmlSafe for Marked {}

/// A day, for the reader and for machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub Date);

impl Day {
    /// `2019-02-01`.
    pub fn iso(&self) -> String {
        self.0.to_string()
    }

    /// `01/02/2019`.
    pub fn short(&self) -> String {
        locale::date(&self.iso())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let iso = self.iso();
        write!(out, "<time datetime=\"{iso}\"><bdi>{}</bdi></time>", locale::date(&iso))
    }
}

impl HtmlSafe for Day {}

/// A link with the words to show.
#[derive(Clone, Debug)]
pub struct Link {
    /// The address.
    pub href: String,
    /// The words.
    pub words: Marked,
}

/// The text with the signs of HTML made harmless.
fn escaped(out: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    use fmt::Write;
    for letter in text.chars() {
        match letter {
            '&' => out.write_str("&amp;")?,
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '"' => out.write_str("&quot;")?,
            '\'' => out.write_str("&#39;")?,
            _ => out.write_char(letter)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_another_language_say_so_and_are_harmless() {
        let shell = Shell::new(Tongue::Ar, "law", "/law");
        let shown = Marked::english(&shell, "a <b> & c").to_string();
        assert_eq!(shown, "<span lang=\"en\" dir=\"ltr\">a &lt;b&gt; &amp; c</span>");
        assert_eq!(Marked::plain(&shell, "x").to_string(), "x");
    }
}
