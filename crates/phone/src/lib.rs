//! The self-check as one WebAssembly module. The host hands it the law and the words once; then each form gets its page.
//!
//! [`Phone`] is what `abi` puts behind three functions of plain numbers. Nothing here reads a file, a clock or a network:
//! which day it is stands in the request.

#[cfg(target_arch = "wasm32")]
mod abi;

use calendar::Date;
use locale::{Texts, Tongue};
use norma::door::Door;
use norma::program::Program;
use selfcheck::{Check, Page};

/// A phone that carries the law and the words.
pub struct Phone {
    program: &'static Program,
    door: Door<'static>,
    texts: Texts<'static>,
}

impl Phone {
    /// A phone with this law, in its compiled form, and these words, packed. Both stay as long as the module does. None
    /// when the law isn't one this engine can read.
    pub fn carrying(law: String, words: String) -> Option<Phone> {
        let program: &'static Program = Box::leak(Box::new(Program::from_form(&law).ok()?));
        let texts = Texts::read(Box::leak(words.into_boxed_str()));
        Some(Phone { program, door: Door::of(program), texts })
    }

    /// The page after a form: the first line of the request is the language and the day, `it 2019-01-02`, the second the form.
    pub fn page(&self, request: &str) -> Option<Page> {
        let (head, form) = request.split_once('\n')?;
        let (tongue, today) = head.split_once(' ')?;
        let (tongue, today): (Tongue, Date) = (Tongue::coded(tongue)?, today.parse().ok()?);
        let check =
            Check { program: self.program, door: &self.door, texts: &self.texts, tongue, today };
        Some(check.page(form))
    }
}

/// A page as one text: its kind and title in the first line, and under it what stands in it.
pub fn text(page: &Page) -> String {
    format!("{} {}\n{}", page.kind.name(), page.title, page.body)
}
