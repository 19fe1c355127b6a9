//! The law as a book, in the words of the terminal.

use std::ops::Deref;

use norma::book;
use norma::program::{ConclusionId, Program, ProvisionId};

pub use norma::book::Statement;

use crate::print;
use answers::Lang;
use answers::json::written;

/// The book of the law, and the language it is told in.
pub struct Book<'a> {
    pub lang: Lang,
    law: book::Book<'a>,
}

impl<'a> Deref for Book<'a> {
    type Target = book::Book<'a>;

    fn deref(&self) -> &book::Book<'a> {
        &self.law
    }
}

impl<'a> Book<'a> {
    pub fn new(program: &'a Program, lang: Lang) -> Book<'a> {
        Book { lang, law: book::Book::of(program) }
    }

    /// What it says in words, with its name.
    pub fn words(&self, statement: Statement) -> String {
        let (program, name) = (self.program, self.name(statement));
        let value = match statement {
            Statement::Setting(place) => {
                format!(" = {}", written(program, &program.settings[place].value))
            }
            _ => String::new(),
        };
        let labels = self.labels(statement).filter(|labels| !labels.is_empty());
        match labels.map(|labels| format!("{}{value} ", self.lang.label(labels, name))) {
            Some(label) => {
                format!("{label}{}", print::faint(&format!("[{} {name}]", self.kind(statement))))
            }
            None => format!("{} `{name}`{value}", self.kind(statement)),
        }
    }

    /// A conclusion by its label and name.
    pub fn conclusion(&self, id: ConclusionId) -> String {
        let conclusion = &self.program.conclusions[id.at()];
        let label = self.lang.label(&conclusion.labels, &conclusion.name);
        format!("{label} {}", print::faint(&format!("[{}]", conclusion.name)))
    }

    /// `dl-113-2018/art13-com1-leta`.
    pub fn reference(&self, id: ProvisionId) -> String {
        self.program.reference(id)
    }

    /// The heading, the act and its publication.
    pub fn provision(&self, id: ProvisionId) -> String {
        let provision = &self.program.provisions[id.at()];
        let act = &self.program.acts[provision.act.at()];
        let published =
            format!("{} {}", self.lang.say("published", "pubblicato il"), act.published);
        let title = self.lang.label(&act.titles, &act.id);
        let place = print::faint(&format!("[{}]", self.reference(id)));
        format!("§ {}, {title}, {published} {place}", print::blue(&provision.heading))
    }
}

/// Our own words on a provision, in lines of a width, indented.
pub fn prose(text: &str, margin: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= 90 {
                out += &format!("{margin}{line}\n");
                line.clear();
            }
            line += if line.is_empty() { "" } else { " " };
            line += word;
        }
        out += &format!("{margin}{line}\n");
    }
    out
}
