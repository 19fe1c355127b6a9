//! The pages, one file each: what stands on it, and the template that shows it.

mod asked;
mod day;
mod places;
mod question;
mod result;
mod review;
mod shown;
mod start;

pub use asked::Asked;

use askama::Template;

use crate::Check;
use crate::form::Form;
use crate::interview::{self, Next};
use crate::voice::Voice;

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to read.
    Html,
    /// Days for a calendar, to keep.
    Calendar,
}

impl Kind {
    /// `html` or `calendar`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Html => "html",
            Kind::Calendar => "calendar",
        }
    }
}

/// The inside of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is.
    pub kind: Kind,
    /// What it is called; of a calendar the name of its file.
    pub title: String,
    /// What stands in it: of a page to read, HTML.
    pub body: String,
}

/// The first page.
pub fn start(check: &Check<'_>) -> Page {
    start::page(Voice::of(check))
}

/// The page after this form.
pub fn next(check: &Check<'_>, form: Form) -> Page {
    let (voice, wanted) = (Voice::of(check), form.value("do").unwrap_or_default().to_string());
    let mut asked = Asked::read(check, &form);
    match wanted.as_str() {
        "papers" => shown::tell(check, &mut asked, &form),
        "places" => places::tell(check, &mut asked, &form),
        "back" if asked.answers.lines().is_empty() => return start::page(voice),
        "back" => asked.answers.take_back(),
        "result" => return result::page(check, voice, &asked),
        "calendar" => return result::calendar(check, voice, &asked),
        "review" => return review::page(check, voice, &asked),
        "more" => asked.more = true,
        "answer" | "unknown" | "absent" => {
            if let Some(again) = question::tell(check, voice, &mut asked, &form, &wanted) {
                return again;
            }
        }
        change => change_one(&mut asked, change),
    }
    onward(check, voice, &asked)
}

/// `change-3`: the answer in that place is taken back, to be asked again.
fn change_one(asked: &mut Asked, wanted: &str) {
    if let Some(place) = wanted.strip_prefix("change-").and_then(|place| place.parse().ok()) {
        asked.answers.change(place);
    }
}

fn onward(check: &Check<'_>, voice: Voice<'_>, asked: &Asked) -> Page {
    match interview::next(check, asked) {
        Next::Papers => shown::page(check, voice, asked),
        Next::Places => places::page(check, voice, asked),
        Next::Read(open) => question::read(check, voice, asked, open, None),
        Next::Ask(next) => question::page(check, voice, asked, &next, None),
        Next::Enough => review::page(check, voice, asked),
    }
}

impl<'a> Voice<'a> {
    /// The words of this conversation.
    fn of(check: &Check<'a>) -> Voice<'a> {
        Voice { texts: check.texts, tongue: check.tongue, program: check.program }
    }
}

/// The page a template makes. Templates here write to memory, which doesn't fail.
fn page(title: String, template: &impl Template) -> Page {
    Page { kind: Kind::Html, title, body: template.render().unwrap_or_default() }
}
