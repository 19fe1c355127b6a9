//! One question.

use askama::Template;
use norma::ask::{Goal, Question};
use norma::missing::Open;
use norma::program::{FactId, Kind};

use super::Page;
use super::asked::{Asked, Carried};
use super::day;
use crate::Check;
use crate::form::Form;
use crate::interview::{self, Next};
use crate::told::Line;
use crate::voice::Voice;

/// More things a question bears on are not told.
const BEARS_ON_MAX: usize = 4;

#[derive(Template)]
#[template(path = "question.html")]
struct View<'a> {
    voice: Voice<'a>,
    carried: Carried,
    path: String,
    title: String,
    hint: Option<String>,
    why: Vec<String>,
    control: Control,
    none: Option<String>,
    error: Option<String>,
}

enum Control {
    Choices(Vec<(String, String)>),
    Day,
    Number(&'static str),
}

/// The page that puts a question; with what was wrong with the answer, when it is put again.
pub fn page(
    check: &Check<'_>,
    voice: Voice<'_>,
    asked: &Asked,
    question: &Question,
    error: Option<String>,
) -> Page {
    put(check, voice, asked, question.about, question.others, why(voice, question), error)
}

/// The page that asks for what stands on a paper.
pub fn read(
    check: &Check<'_>,
    voice: Voice<'_>,
    asked: &Asked,
    about: Open,
    error: Option<String>,
) -> Page {
    // Of a paper that was shown there is one: what is asked is whether there is another.
    let others = matches!(about, Open::Rows(_));
    put(check, voice, asked, about, others, vec![voice.t("why-on-paper")], error)
}

fn put(
    check: &Check<'_>,
    voice: Voice<'_>,
    asked: &Asked,
    about: Open,
    others: bool,
    why: Vec<String>,
    error: Option<String>,
) -> Page {
    let title = title(voice, about, others);
    let view = View {
        voice,
        carried: asked.carried(check),
        path: path(check, about),
        hint: voice.own(&format!("hint-{}", plain(check, about))),
        why,
        control: control(voice, about),
        none: none(check, about).then(|| voice.t("answer-none")),
        title: title.clone(),
        error,
    };
    super::page(title, &view)
}

/// Takes an answer; the question again when it can't be understood.
pub fn tell(
    check: &Check<'_>,
    voice: Voice<'_>,
    asked: &mut Asked,
    form: &Form,
    wanted: &str,
) -> Option<Page> {
    let path = form.value("q").unwrap_or_default().to_string();
    let words = match wanted {
        "answer" => form.value("v").map(day::digits).or_else(|| day::remembered(form)),
        other => Some(other.to_string()),
    };
    let line = words.and_then(|words| {
        Line::read(check.program, &format!("{path}={}", words.replace([';', '='], " ")))
    });
    if let Some(line) = line {
        asked.answers.tell(line);
        return None;
    }
    let error = Some(voice.t("answer-not-understood"));
    match interview::next(check, asked) {
        Next::Read(again) => Some(read(check, voice, asked, again, error)),
        Next::Ask(again) => Some(page(check, voice, asked, &again, error)),
        _ => None,
    }
}

/// The path of what is asked about, with the place of its row.
fn path(check: &Check<'_>, about: Open) -> String {
    let program = check.program;
    let name = |fact: FactId| &program.facts[fact.at()].name;
    match about {
        Open::Fact(fact) => name(fact).clone(),
        Open::Rows(relation) => program.relations[relation.at()].name.clone(),
        Open::Field(relation, place, fact) => {
            format!("{}[{place}].{}", program.relations[relation.at()].name, name(fact))
        }
    }
}

/// The name of its message: `permit-kind`, `birth`.
fn plain(check: &Check<'_>, about: Open) -> String {
    let program = check.program;
    match about {
        Open::Fact(fact) => program.facts[fact.at()].name.clone(),
        Open::Rows(relation) => program.relations[relation.at()].name.clone(),
        Open::Field(relation, _, fact) => {
            format!("{}-{}", program.relations[relation.at()].name, program.facts[fact.at()].name)
        }
    }
}

/// The question in our plain words, else in those of the vocabulary, else the label with a sign of question.
fn title(voice: Voice<'_>, about: Open, others: bool) -> String {
    let program = voice.program;
    let own = |name: String| voice.own(&name);
    match about {
        Open::Fact(fact) => {
            let fact = &program.facts[fact.at()];
            let law = || voice.law(&format!("fact-{}.ask", fact.name), &fact.question).words;
            own(format!("ask-{}", fact.name)).unwrap_or_else(law)
        }
        Open::Rows(relation) => {
            let relation = &program.relations[relation.at()];
            let label = voice.law(&format!("relation-{}", relation.name), &relation.labels).words;
            let any = if others { "ask-another" } else { "ask-any" };
            own(format!("{any}-{}", relation.name))
                .unwrap_or_else(|| voice.with(any, &[("thing", &label)]))
        }
        Open::Field(relation, place, fact) => {
            let (relation, fact) = (&program.relations[relation.at()], &program.facts[fact.at()]);
            let name = format!("{}-{}", relation.name, fact.name);
            let label = || voice.law(&format!("field-{name}"), &fact.labels).words + "?";
            let words = own(format!("ask-{name}")).unwrap_or_else(label);
            if place > 1 { format!("{words} ({place})") } else { words }
        }
    }
}

fn why(voice: Voice<'_>, question: &Question) -> Vec<String> {
    let label = |goal: &Goal| match goal {
        Goal::Conclusion(id) => {
            let conclusion = &voice.program.conclusions[id.at()];
            Some(voice.law(&format!("conclusion-{}", conclusion.name), &conclusion.labels).words)
        }
        Goal::Deadline(_) | Goal::Path(_) => None,
    };
    question.bears_on.iter().filter_map(label).take(BEARS_ON_MAX).collect()
}

fn control(voice: Voice<'_>, about: Open) -> Control {
    let yes_no = |yes: &str, no: &str| {
        Control::Choices(vec![(yes.to_string(), voice.t("yes")), (no.to_string(), voice.t("no"))])
    };
    let (Open::Fact(fact) | Open::Field(_, _, fact)) = about else { return yes_no("more", "none") };
    match voice.program.facts[fact.at()].ty.kind {
        Kind::YesNo => yes_no("yes", "no"),
        Kind::Choice(of) => {
            let list = &voice.program.enumerations[of.at()];
            let choice = |(name, labels): &(String, _)| {
                let law = || voice.law(&format!("value-{}-{name}", list.name), labels).words;
                let words = voice.own(&format!("pick-{}-{name}", list.name)).unwrap_or_else(law);
                (name.clone(), words)
            };
            Control::Choices(list.values.iter().map(choice).collect())
        }
        Kind::Date => Control::Day,
        Kind::Code => Control::Number("text"),
        Kind::Whole | Kind::Days | Kind::Months => Control::Number("numeric"),
        Kind::Decimal(_) | Kind::Money(_) => Control::Number("decimal"),
    }
}

/// Whether the thing may not exist.
fn none(check: &Check<'_>, about: Open) -> bool {
    match about {
        Open::Fact(fact) | Open::Field(_, _, fact) => check.program.facts[fact.at()].ty.optional,
        Open::Rows(_) => false,
    }
}
