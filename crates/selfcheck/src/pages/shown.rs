//! Which papers are there? Each with its picture.

use askama::Template;

use super::Page;
use super::asked::{Asked, Carried};
use crate::Check;
use crate::form::Form;
use crate::papers::{self, PAPERS};
use crate::told::Line;
use crate::voice::Voice;

#[derive(Template)]
#[template(path = "papers.html")]
struct Papers<'a> {
    voice: Voice<'a>,
    carried: Carried,
    papers: Vec<Pictured>,
}

struct Pictured {
    name: &'static str,
    label: String,
}

/// The page.
pub fn page(check: &Check<'_>, voice: Voice<'_>, asked: &Asked) -> Page {
    let pictured = |name| Pictured { name, label: voice.t(&format!("paper-{name}")) };
    let papers = PAPERS.iter().map(|paper| pictured(paper.name)).collect();
    super::page(voice.t("papers-title"), &Papers { voice, carried: asked.carried(check), papers })
}

/// The papers that were pointed at.
pub fn tell(_: &Check<'_>, asked: &mut Asked, form: &Form) {
    for name in form.values("paper").filter_map(papers::named).map(|paper| paper.name) {
        asked.answers.tell(Line::Paper(name, None));
    }
    asked.answers.tell(Line::Papers { sure: form.value("unsure").is_none() });
}
