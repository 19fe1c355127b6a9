//! From the text of a fence to its words and signs.
//!
//! A mistake here becomes a [`Kind::Broken`] token and one notice; the parser says nothing more of it.

mod number;
mod text;

use std::ops::Range;

use super::token::{Comment, Kind, SIGNS, Token};
use crate::notice::{self, Notice, Span};

/// What stands in one fence.
pub(crate) struct Lexed {
    /// Words and signs, in order.
    pub tokens: Vec<Token>,
    /// Comments, in order.
    pub comments: Vec<Comment>,
    /// What is wrong with them.
    pub notices: Vec<Notice>,
}

/// Reads the part `body` of `text`; `indent` blanks before each line belong to the fence.
pub(crate) fn lex(source: u32, text: &str, body: Range<usize>, indent: usize) -> Lexed {
    let text = &text[..body.end];
    let lexed = Lexed { tokens: Vec::new(), comments: Vec::new(), notices: Vec::new() };
    let mut lexer =
        Lexer { source, text, at: body.start, line: body.start, indent, opens_line: true, lexed };
    while lexer.at < text.len() {
        lexer.step();
    }
    lexer.lexed
}

struct Lexer<'t> {
    source: u32,
    /// The page up to the end of the fence.
    text: &'t str,
    at: usize,
    /// Where the present line starts.
    line: usize,
    indent: usize,
    /// Nothing has been seen on this line yet.
    opens_line: bool,
    lexed: Lexed,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn rest_of_line(&self) -> &'t str {
        self.rest().split('\n').next().unwrap_or("")
    }

    fn step(&mut self) {
        let rest = self.rest();
        match rest.chars().next() {
            None => {}
            Some('\n') => self.new_line(),
            Some(' ' | '\t' | '\r') => self.at += 1,
            Some('-') if rest.starts_with("--") => self.comment(),
            Some('"') => self.text(),
            Some(letter) if letter.is_ascii_digit() => self.number(),
            Some(letter) if letter.is_alphabetic() => self.word(),
            Some(_) => self.sign(),
        }
    }

    fn new_line(&mut self) {
        self.at += 1;
        self.line = self.at;
        self.opens_line = true;
    }

    fn comment(&mut self) {
        let line = self.rest_of_line();
        let span = self.span(self.at, self.at + line.trim_end().len());
        self.lexed.comments.push(Comment { span, alone: self.opens_line });
        self.at += line.len();
    }

    /// A word goes on over `-`, `/` and `.` when a letter or digit follows at once.
    fn word(&mut self) {
        let mut letters = self.rest().char_indices().peekable();
        let mut len = 0;
        while let Some((at, letter)) = letters.next() {
            let joins = matches!(letter, '-' | '/' | '.')
                && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if !(letter.is_alphanumeric() || letter == '_' || joins) {
                break;
            }
            len = at + letter.len_utf8();
        }
        self.push(Kind::Word, len);
    }

    fn sign(&mut self) {
        let rest = self.rest();
        match SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            Some(sign) => self.push(Kind::Sign(sign), sign.len()),
            None => self.unknown_sign(),
        }
    }

    /// All that is neither blank, letter, digit, quote nor sign of ours, in one notice.
    fn unknown_sign(&mut self) {
        let rest = self.rest();
        let foreign = |letter: &char| {
            let blank = matches!(letter, ' ' | '\t' | '\r' | '\n');
            // `!=` and `==` are told whole.
            !(letter.is_alphanumeric()
                || blank
                || *letter == '"'
                || (is_sign(*letter) && *letter != '='))
        };
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let more: usize = rest[first..].chars().take_while(foreign).map(char::len_utf8).sum();
        let len = first + more;
        let at = self.span(self.at, self.at + len);
        self.push_broken(notice::unknown_sign(at, &rest[..len]), len);
    }

    fn push(&mut self, kind: Kind, len: usize) {
        let span = self.span(self.at, self.at + len);
        let at_margin = self.opens_line && self.at - self.line <= self.indent;
        self.lexed.tokens.push(Token { kind, span, opens_line: self.opens_line, at_margin });
        self.opens_line = false;
        self.at += len;
    }

    fn push_broken(&mut self, told: Notice, len: usize) {
        if self.lexed.notices.len() <= notice::NOTICES_MAX {
            self.lexed.notices.push(told);
        }
        self.push(Kind::Broken, len);
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span { source: self.source, start: start as u32, end: end as u32 }
    }
}

fn is_sign(letter: char) -> bool {
    SIGNS.iter().any(|sign| sign.starts_with(letter))
}
