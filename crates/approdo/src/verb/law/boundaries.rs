//! `approdo law test --boundaries`: the boundaries of the law that no case stands on the other side of.

use norma::Compiled;
use norma::coverage::{Boundary, Lacks, What, boundaries};
use serde::Serialize;

use crate::cli::Shared;
use crate::failure::Done;
use crate::print;
use answers::Lang;
use answers::json;

#[derive(Serialize)]
struct Form<'a> {
    boundaries: usize,
    lacking: Vec<BoundaryForm<'a>>,
}

#[derive(Serialize)]
struct BoundaryForm<'a> {
    name: &'a str,
    article: String,
    kind: &'static str,
    boundary: String,
    lacks: &'static str,
    nearest_case: Option<&'a str>,
    /// In days, or in the units of the threshold.
    away: Option<i64>,
}

/// Lists them; status 1 when there are any.
pub fn told(shared: &Shared, law: &Compiled, filter: Option<&str>) -> Done {
    let (lacking, all) = boundaries(law);
    let forms: Vec<BoundaryForm<'_>> = lacking.iter().map(|it| form(law, it)).collect();
    let lacking: Vec<BoundaryForm<'_>> =
        forms.into_iter().filter(|it| filter.is_none_or(|words| it.holds(words))).collect();
    let form = Form { boundaries: all, lacking };
    print::out(&if shared.json { json::text(&form) } else { words(&form, shared.lang) });
    if form.lacking.is_empty() { Done::Answered } else { Done::Failed }
}

impl BoundaryForm<'_> {
    fn holds(&self, words: &str) -> bool {
        self.name.contains(words) || self.article.contains(words)
    }
}

fn form<'a>(law: &'a Compiled, it: &'a Boundary) -> BoundaryForm<'a> {
    let (kind, boundary) = match &it.what {
        What::Day(day, true) => ("begins", day.to_string()),
        What::Day(day, false) => ("ends", day.to_string()),
        What::Known(day) => ("undone", day.to_string()),
        What::Threshold(written) => ("threshold", written.clone()),
        What::LastDay => ("last day", String::new()),
    };
    let known = |away: i64| (away != i64::MAX).then_some(away);
    BoundaryForm {
        name: &it.name,
        article: law.program.reference(it.provision),
        kind,
        boundary,
        lacks: lacks(it.lacks),
        nearest_case: it.nearest.map(|(case, _)| law.cases[case].title.as_str()),
        away: it.nearest.and_then(|(_, away)| known(away)),
    }
}

fn lacks(side: Lacks) -> &'static str {
    match side {
        Lacks::Before => "before",
        Lacks::After => "after",
        Lacks::Met => "met",
        Lacks::Unmet => "unmet",
        Lacks::Both => "both",
    }
}

fn words(form: &Form<'_>, lang: Lang) -> String {
    let lines: String = form.lacking.iter().map(|it| line(it, lang)).collect();
    let (all, lacking) = (form.boundaries, form.lacking.len());
    lines
        + &match lang {
            Lang::En => format!("{all} boundaries: on {lacking} no case stands on the other side"),
            Lang::It => format!("{all} confini: su {lacking} nessun caso sta dall'altra parte"),
        }
}

fn line(it: &BoundaryForm<'_>, lang: Lang) -> String {
    let case = match (it.nearest_case, it.away) {
        (Some(case), Some(away)) => {
            format!("; {} \"{case}\" ({away})", lang.say("nearest", "più vicino"))
        }
        (Some(case), None) => format!("; {} \"{case}\"", lang.say("nearest", "più vicino")),
        (None, _) => String::new(),
    };
    format!(
        "{} {}: {} {}; {} {}{case}\n",
        print::blue(&it.article),
        it.name,
        it.kind,
        it.boundary,
        print::red(lang.say("lacks", "manca")),
        it.lacks,
    )
}
