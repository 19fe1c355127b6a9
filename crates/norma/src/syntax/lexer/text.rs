//! Texts in double quotes: on one line, with `\"` and `\\`.

use super::Lexer;
use crate::notice;
use crate::syntax::token::Kind;

impl Lexer<'_> {
    /// The cursor stands on the opening quote.
    pub(super) fn text(&mut self) {
        let mut text = String::new();
        let mut letters = self.rest().char_indices().skip(1).peekable();
        let mut wrong = None;
        while let Some((at, letter)) = letters.next_if(|(_, letter)| *letter != '\n') {
            match letter {
                '"' => return self.close(text, wrong, at + 1),
                '\\' => match letters.next_if(|(_, next)| matches!(next, '"' | '\\')) {
                    Some((_, escaped)) => text.push(escaped),
                    None => wrong = wrong.or(Some(at)),
                },
                _ => text.push(letter),
            }
        }
        self.unclosed();
    }

    fn unclosed(&mut self) {
        let len = self.rest_of_line().trim_end().len();
        let at = self.span(self.at, self.at + len);
        self.push_broken(notice::unclosed_text(at), len);
    }

    fn close(&mut self, text: String, wrong: Option<usize>, len: usize) {
        let Some(wrong) = wrong else {
            return self.push(Kind::Text(text), len);
        };
        let at = self.span(self.at + wrong, self.at + wrong + 1);
        self.push_broken(notice::unknown_escape(at), len);
    }
}
