//! `/{lang}/law/questions`: the questions of law, and the rules that answer each, in the order in which they prevail.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::book::Statement;
use norma::cases::ExpectOf;
use norma::engine::Engine;
use norma::program::{Conclusion, ConclusionId, Kind, Otherwise, RuleId};

use super::answered::in_words;
use super::asked::Asked;
use super::refused::refused;
use super::source::{book, program};
use super::statement::{Shown, provision_link, question_link};
use super::timeline::Timeline;
use super::vantage::Vantage;
use super::words::{Day, Link, Marked};
use super::worked::{self, Worked};
use super::{address, none, shell};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/questions.html")]
struct Questions {
    shell: Shell,
    groups: Vec<(String, Vec<Link>)>,
}

#[derive(Template)]
#[template(path = "library/question.html")]
struct Question {
    shell: Shell,
    vantage: Vantage,
    conclusion: &'static Conclusion,
    words: Marked,
    groups: Vec<String>,
    kind: String,
    stated: Link,
    covered: Option<Day>,
    otherwise: Marked,
    statements: Vec<Shown>,
    others: Vec<Shown>,
    timeline: Option<Timeline>,
    users: Vec<Link>,
    worked: Option<Worked>,
    address: String,
}

/// All questions by group.
pub async fn list(Path(lang): Path<String>) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/questions")?;
    let mut groups: BTreeMap<&str, Vec<Link>> = BTreeMap::new();
    for (place, conclusion) in program().conclusions.iter().enumerate() {
        let group = conclusion.groups.first().map_or("", String::as_str);
        groups.entry(group).or_default().push(question_link(&shell, place.into()));
    }
    let groups = groups.into_iter().map(|(name, links)| (group(&shell, name), links)).collect();
    Ok(page(StatusCode::OK, &Questions { shell, groups }))
}

/// One question.
pub async fn show(
    Shared(house): Shared<House>,
    Path((lang, name)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Response> {
    let shell = shell(&lang, format!("/law/questions/{name}"))?;
    let id = program().conclusion_named(&name).ok_or_else(|| none(shell.tongue))?;
    match Vantage::asked(&asked, (house.today)()) {
        Ok(vantage) => {
            let question = crate::law::ask(|door| question(shell, door.engine(), vantage, id));
            Ok(page(StatusCode::OK, &question))
        }
        Err(refusal) => Err(refused(shell, refusal)),
    }
}

fn question(shell: Shell, engine: &Engine<'_>, vantage: Vantage, id: ConclusionId) -> Question {
    let conclusion = &program().conclusions[id.at()];
    let of = ordered(id)
        .into_iter()
        .map(|rule| (program().rules[rule.at()].norm, Statement::Rule(rule)));
    let clauses = program()
        .transitionals
        .iter()
        .enumerate()
        .filter(|(_, clause)| clause.conclusions.contains(&id));
    let clauses =
        clauses.map(|(place, clause)| (clause.norm, Statement::Transitional(place.into())));
    let of: Vec<_> = of.chain(clauses).collect();
    let shown = of.iter().map(|(norm, owner)| Shown::of(&shell, engine, &vantage, *norm, *owner));
    let (statements, others) = shown.partition(|own| own.state.is_law());
    Question {
        words: question_link(&shell, id).words,
        groups: conclusion.groups.iter().map(|name| group(&shell, name)).collect(),
        kind: shell.t(&format!("law-type-{}", kind(conclusion.ty.kind))),
        stated: provision_link(&shell, conclusion.provision),
        covered: conclusion.covered_from.map(Day),
        otherwise: otherwise(&shell, &conclusion.otherwise),
        timeline: Timeline::of(&shell, engine, &vantage, &of),
        users: users(&shell, id),
        worked: worked::of_thing(&shell, ExpectOf::Conclusion(id)),
        address: shell.to(&address::question(&conclusion.name)),
        statements,
        others,
        conclusion,
        vantage,
        shell,
    }
}

/// The rules of a conclusion, those that prevail before those they prevail over.
fn ordered(id: ConclusionId) -> Vec<RuleId> {
    let own = program().rules.iter().enumerate().filter(|(_, rule)| rule.conclusion == id);
    let mut own: Vec<RuleId> = own.map(|(place, _)| place.into()).collect();
    let mut heights = HashMap::new();
    for rule in &own {
        height(*rule, &mut heights, 0);
    }
    own.sort_by_key(|rule| std::cmp::Reverse(heights.get(rule).copied().unwrap_or(0)));
    own
}

/// How many rules stand under it, one under the other.
fn height(rule: RuleId, heights: &mut HashMap<RuleId, usize>, deep: usize) -> usize {
    if let Some(height) = heights.get(&rule) {
        return *height;
    }
    if deep > program().rules.len() {
        return 0;
    }
    let beats = &program().rules[rule.at()].beats;
    let own = beats.iter().map(|other| height(*other, heights, deep + 1) + 1).max().unwrap_or(0);
    heights.insert(rule, own);
    own
}

/// The conclusions that depend on this one.
fn users(shell: &Shell, id: ConclusionId) -> Vec<Link> {
    let all = book().dependents([id]).into_iter().filter(|other| *other != id);
    all.map(|other| question_link(shell, other)).collect()
}

fn otherwise(shell: &Shell, otherwise: &Otherwise) -> Marked {
    match otherwise {
        Otherwise::Is(value) => in_words(shell, value),
        Otherwise::Absent => Marked::plain(shell, shell.t("law-value-absent")),
        Otherwise::Unwritten => Marked::plain(shell, shell.t("law-answer-unwritten")),
    }
}

fn group(shell: &Shell, name: &str) -> String {
    shell.t(&format!("law-group-{}", if name.is_empty() { "none" } else { name }))
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yes-no",
        Kind::Choice(_) => "choice",
        Kind::Date => "date",
        Kind::Whole | Kind::Decimal(_) => "number",
        Kind::Money(_) => "money",
        Kind::Code => "code",
        Kind::Days | Kind::Months => "time",
    }
}
