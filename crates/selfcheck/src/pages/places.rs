//! Where are the papers now?

use askama::Template;

use super::Page;
use super::asked::{Asked, Carried};
use crate::Check;
use crate::form::Form;
use crate::papers::PLACES;
use crate::told::Line;
use crate::voice::Voice;

#[derive(Template)]
#[template(path = "places.html")]
struct Places<'a> {
    voice: Voice<'a>,
    carried: Carried,
    papers: Vec<(&'static str, String)>,
    places: Vec<(&'static str, String)>,
}

/// The page.
pub fn page(check: &Check<'_>, voice: Voice<'_>, asked: &Asked) -> Page {
    let said = |kind: &str, name: &str| voice.t(&format!("{kind}-{name}"));
    let papers = shown(asked).map(|name| (name, said("paper", name))).collect();
    let places = PLACES.iter().map(|name| (*name, said("place", name))).collect();
    let page = Places { voice, carried: asked.carried(check), papers, places };
    super::page(voice.t("places-title"), &page)
}

fn shown(asked: &Asked) -> impl Iterator<Item = &'static str> {
    asked.answers.lines().iter().filter_map(|line| match line {
        Line::Paper(name, None) => Some(*name),
        _ => None,
    })
}

/// Where each is; what isn't said is in the hand.
pub fn tell(_: &Check<'_>, asked: &mut Asked, form: &Form) {
    for name in shown(asked).collect::<Vec<_>>() {
        let said = form.value(&format!("at.{name}")).unwrap_or_default().to_string();
        let place = PLACES.into_iter().find(|place| *place == said).unwrap_or(PLACES[0]);
        asked.answers.tell(Line::Paper(name, Some(place)));
    }
}
