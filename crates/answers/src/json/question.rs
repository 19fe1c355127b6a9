//! The next question, and where the interview stands.

use calendar::Date;
use serde::Serialize;

use norma::ask::{Goal, Interview, Possible, Question, Said};
use norma::program::{Labels, Program, RuleId, Value};

use super::{Findings, ReceiptForm, VantageForm, written};
use crate::asked::{asked, kind, label};
use crate::{Law, json};

#[derive(Serialize)]
struct Interviews<'a> {
    results: Vec<InterviewForm<'a>>,
}

#[derive(Serialize)]
struct InterviewForm<'a> {
    vantage: VantageForm<'a>,
    settled: Vec<&'a str>,
    open: Vec<&'a str>,
    findings: Findings<'a>,
    question: Option<QuestionForm<'a>>,
    receipt: ReceiptForm<'a>,
}

#[derive(Serialize)]
struct QuestionForm<'a> {
    about: &'a str,
    form: &'static str,
    found: bool,
    label: Labels,
    ask: Labels,
    answers: Vec<AnswerForm<'a>>,
    why: WhyForm<'a>,
}

/// An answer: a value, or the first and the last of several, or that there is none, or one more.
#[derive(Serialize)]
struct AnswerForm<'a> {
    says: &'static str,
    value: Option<String>,
    from: Option<String>,
    until: Option<String>,
    label: Option<&'a Labels>,
    settles: Vec<&'a str>,
    left: usize,
}

#[derive(Serialize)]
struct WhyForm<'a> {
    settles_on_average: String,
    bears_on: Vec<&'a str>,
    asked_by: Vec<RuleForm<'a>>,
}

#[derive(Serialize)]
struct RuleForm<'a> {
    rule: &'a str,
    label: &'a Labels,
    provision: String,
    heading: &'a str,
    since: Date,
}

/// Where interviews stand, one a reading, in JSON.
pub fn interviews(law: Law<'_>, interviews: &[Interview]) -> String {
    let results = interviews.iter().map(|it| interview(law, it)).collect();
    json::text(&Interviews { results })
}

fn interview<'a>(law: Law<'a>, it: &'a Interview) -> InterviewForm<'a> {
    let program = law.program;
    let names = |goals: &'a [Goal]| goals.iter().map(|goal| name(program, *goal)).collect();
    InterviewForm {
        vantage: VantageForm::of(program, &it.answer.vantage),
        settled: names(&it.settled),
        open: names(&it.open),
        findings: Findings::of(program, &it.answer.findings),
        question: it.question.as_ref().map(|question| QuestionForm::of(program, question)),
        receipt: ReceiptForm::of(law, &it.answer.receipt),
    }
}

impl<'a> QuestionForm<'a> {
    fn of(program: &'a Program, question: &'a Question) -> QuestionForm<'a> {
        let goals = |goals: &'a [Goal]| goals.iter().map(|goal| name(program, *goal)).collect();
        QuestionForm {
            about: &question.path,
            form: kind(program, question.about),
            found: question.found,
            label: label(program, question),
            ask: asked(program, question),
            answers: question
                .answers
                .iter()
                .map(|answer| AnswerForm::of(program, answer, goals(&answer.settles)))
                .collect(),
            why: WhyForm {
                settles_on_average: crate::asked::average(question.settles_on_average),
                bears_on: goals(&question.bears_on),
                asked_by: question.asked_by.iter().map(|id| RuleForm::of(program, *id)).collect(),
            },
        }
    }
}

impl<'a> AnswerForm<'a> {
    fn of(program: &'a Program, answer: &'a Possible, settles: Vec<&'a str>) -> AnswerForm<'a> {
        let words = |value: &Option<Value>| value.as_ref().map(|value| written(program, value));
        let (mut value, mut from, mut until, mut label) = (None, None, None, None);
        let says = match &answer.said {
            Said::Is(is) => {
                value = Some(written(program, is));
                label = crate::asked::choice(program, is);
                "is"
            }
            Said::Within(low, high) => {
                (from, until) = (words(low), words(high));
                "within"
            }
            Said::None => "none",
            Said::OneMore => "one_more",
        };
        AnswerForm { says, value, from, until, label, settles, left: answer.left }
    }
}

impl<'a> RuleForm<'a> {
    fn of(program: &'a Program, id: RuleId) -> RuleForm<'a> {
        let rule = &program.rules[id.at()];
        let norm = &program.norms[rule.norm.at()];
        RuleForm {
            rule: &rule.name,
            label: &rule.labels,
            provision: program.reference(norm.provision),
            heading: &program.provisions[norm.provision.at()].heading,
            since: norm.from,
        }
    }
}

/// The name of a goal.
pub fn name(program: &Program, goal: Goal) -> &str {
    match goal {
        Goal::Conclusion(id) => &program.conclusions[id.at()].name,
        Goal::Deadline(id) => &program.deadlines[id.at()].name,
        Goal::Path(id) => &program.paths[id.at()].name,
    }
}
