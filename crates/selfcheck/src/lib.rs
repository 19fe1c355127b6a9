//! The conversation with a person who asks where they stand: what was answered so far in, the next page out.
//!
//! Start at [`Check::page`]. It takes the form as a browser sends it and gives the inside of the next page; nothing is kept
//! between two pages but what the form carries. The same code answers on a server and, as WebAssembly, on the person's own
//! phone. No law is evaluated here: [`norma::door`] does.
//!
//! `told/` turns answers into facts and back, `interview` chooses what to ask, `pages/` are the pages, one file each.

mod form;
mod goals;
mod interview;
mod pages;
mod papers;
mod told;
mod voice;

pub use form::Form;
pub use pages::{Kind, Page};
pub use papers::{PAPERS, Paper};
pub use told::{Answers, Line};
pub use voice::{Phrase, Voice};

use calendar::Date;
use locale::{Texts, Tongue};
use norma::door::Door;
use norma::program::Program;

/// What a page is made from.
#[derive(Clone, Copy)]
pub struct Check<'a> {
    /// The law.
    pub program: &'a Program,
    /// The law made ready.
    pub door: &'a Door<'static>,
    /// The words.
    pub texts: &'a Texts<'a>,
    /// The person's language.
    pub tongue: Tongue,
    /// The day it is.
    pub today: Date,
}

impl Check<'_> {
    /// The next page after this form, whatever it holds.
    pub fn page(&self, form: &str) -> Page {
        pages::next(self, Form::read(form))
    }

    /// The first page: nothing is answered yet.
    pub fn start(&self) -> Page {
        pages::start(self)
    }
}
