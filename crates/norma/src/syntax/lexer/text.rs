//! Texts in double quotes: on one line, with `\"` and `\\`.

use super::Lexer;
use crate::notice;
use crate::syntax::token::Kind;

impl Lexer<'_> {
    /// The cursor stands on the opening quote.
    pub(super) fn text(&mut self) {
        let line = self.rest_of_line();
        let mut text = String::new();
        let mut letters = line.char_indices().skip(1);
        let mut wrong = None;
        while let Some((at, letter)) = letters.next() {
            match (letter, letters.clone().next()) {
                ('"', _) => return self.close(text, wrong, at + 1),
                ('\\', Some((_, escaped @ ('"' | '\\')))) => {
                    text.push(escaped);
                    letters.next();
                }
                ('\\', _) => wrong = wrong.or(Some(at)),
                _ => text.push(letter),
            }
        }
        let len = line.trim_end().len();
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
