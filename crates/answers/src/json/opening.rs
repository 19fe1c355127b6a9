//! How something closed can open.

use calendar::Date;
use serde::Serialize;

use norma::facts::Known;
use norma::finding::{Change, Closed, Opening, Step, Way};
use norma::program::{Labels, PathId, Program};

use super::written;
use crate::Lang;

#[derive(Serialize)]
pub(super) struct OpeningForm<'a> {
    /// `path` or `right`.
    kind: &'static str,
    name: &'a str,
    label: String,
    for_good: bool,
    no_longer: Vec<NoLongerForm<'a>>,
    ways: Vec<WayForm<'a>>,
    changes: Vec<Vec<ChangeForm<'a>>>,
}

#[derive(Serialize)]
struct NoLongerForm<'a> {
    requirement: &'a str,
    last_met: Option<Date>,
}

#[derive(Serialize)]
struct WayForm<'a> {
    steps: Vec<StepForm<'a>>,
    opens: Date,
}

#[derive(Serialize)]
struct StepForm<'a> {
    path: &'a str,
    label: String,
    begun: Date,
    done: Date,
}

/// `{"about": "registered", "value": "yes"}`, or `{"path": "enter_the_register"}` for what a path leads to.
#[derive(Serialize)]
#[serde(untagged)]
enum ChangeForm<'a> {
    Told { about: &'a str, value: Option<String> },
    Led { path: &'a str, label: String },
}

impl<'a> OpeningForm<'a> {
    pub(super) fn of(program: &'a Program, lang: Lang, opening: &'a Opening) -> OpeningForm<'a> {
        let (kind, name, labels) = named(program, opening.of);
        OpeningForm {
            kind,
            name,
            label: lang.label(labels, name),
            for_good: opening.for_good,
            no_longer: no_longer(program, opening),
            ways: opening.ways.iter().map(|way| WayForm::of(program, lang, way)).collect(),
            changes: opening
                .changes
                .iter()
                .map(|all| all.iter().map(|one| ChangeForm::of(program, lang, one)).collect())
                .collect(),
        }
    }
}

fn named(program: &Program, of: Closed) -> (&'static str, &str, &Labels) {
    match of {
        Closed::Path(id) => {
            let path = &program.paths[id.at()];
            ("path", &path.name, &path.labels)
        }
        Closed::Right(id) => {
            let right = &program.conclusions[id.at()];
            ("right", &right.name, &right.labels)
        }
    }
}

fn no_longer<'a>(program: &'a Program, opening: &Opening) -> Vec<NoLongerForm<'a>> {
    let Closed::Path(id) = opening.of else { return Vec::new() };
    let requires = &program.paths[id.at()].requires;
    let form = |(place, day): &(usize, Option<Date>)| {
        let requirement = &requires.get(*place)?.name;
        Some(NoLongerForm { requirement, last_met: *day })
    };
    opening.no_longer.iter().filter_map(form).collect()
}

impl<'a> WayForm<'a> {
    fn of(program: &'a Program, lang: Lang, way: &Way) -> WayForm<'a> {
        let step = |step: &Step| {
            let (path, label) = path(program, lang, step.path);
            StepForm { path, label, begun: step.begun, done: step.done }
        };
        WayForm { steps: way.steps.iter().map(step).collect(), opens: way.opens }
    }
}

impl<'a> ChangeForm<'a> {
    fn of(program: &'a Program, lang: Lang, change: &'a Change) -> ChangeForm<'a> {
        match change {
            Change::Told(_, about, known) => {
                ChangeForm::Told { about, value: value(program, known) }
            }
            Change::Led(id) => {
                let (path, label) = path(program, lang, *id);
                ChangeForm::Led { path, label }
            }
        }
    }
}

fn path(program: &Program, lang: Lang, id: PathId) -> (&str, String) {
    let path = &program.paths[id.at()];
    (&path.name, lang.label(&path.labels, &path.name))
}

/// None: that it isn't.
fn value(program: &Program, known: &Known) -> Option<String> {
    if let Known::Is(value) = known { Some(written(program, value)) } else { None }
}
