//! What a template needs of its frame.

use std::sync::OnceLock;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use locale::{Said, State, Texts, Tongue};
use norma::program::Labels;

/// The messages of the house.
pub fn texts() -> &'static Texts<'static> {
    static TEXTS: OnceLock<Texts<'static>> = OnceLock::new();
    TEXTS.get_or_init(|| Texts::read(locale::pack()))
}

/// The frame of one page.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The reader's language.
    pub tongue: Tongue,
    /// The page's address after the language: `/law/acts`; the same page in another language is one word away.
    pub path: String,
    /// The part of the menu it belongs to: `check`, `law`, `docket`, or none.
    pub part: &'static str,
}

/// A language as the menu offers it.
pub struct Spoken {
    /// `fr`.
    pub code: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Its direction.
    pub direction: &'static str,
    /// This page in it.
    pub href: String,
    /// Whether it is this page's.
    pub current: bool,
}

impl Shell {
    /// The frame of a page.
    pub fn new(tongue: Tongue, part: &'static str, path: impl Into<String>) -> Shell {
        Shell { tongue, path: path.into(), part }
    }

    /// `it`.
    pub fn code(&self) -> &'static str {
        self.tongue.code()
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.tongue.direction()
    }

    /// A message.
    pub fn t(&self, name: &str) -> String {
        texts().say(self.tongue, name, &[]).words
    }

    /// A message with an argument.
    pub fn t1(&self, name: &str, key: &str, value: &str) -> String {
        texts().say(self.tongue, name, &[(key, value)]).words
    }

    /// Words of the law: the translation under this name, else the law's own label in Italian or English.
    pub fn law(&self, name: &str, labels: &Labels) -> Said {
        texts().law(self.tongue, name, labels)
    }

    /// An address in this language: `/it` and the path.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.code())
    }

    /// The languages, for the menu.
    pub fn languages(&self) -> Vec<Spoken> {
        let spoken = |tongue: Tongue| Spoken {
            code: tongue.code(),
            name: tongue.name(),
            direction: tongue.direction(),
            href: format!("/{}{}", tongue.code(), self.path),
            current: tongue == self.tongue,
        };
        Tongue::ALL.into_iter().map(spoken).collect()
    }

    /// Whether the words of this language are a machine's.
    pub fn is_machine(&self) -> bool {
        texts().say(self.tongue, "site-tagline", &[]).state == State::Machine
    }

    /// A file of the house, under the address that changes when it does.
    pub fn asset(&self, name: &str) -> String {
        crate::assets::href(name)
    }
}

/// The answer that is this page.
pub fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
