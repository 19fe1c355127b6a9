//! Random enumerations, facts, relations, conclusions, params and groups.

use norma::notice::Span;
use norma::syntax::ast::*;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::expression::expression;
use super::words::*;

pub fn enumeration() -> impl Strategy<Value = Enumeration> {
    (name(), labels(), vec((name(), labels()), 1..4))
        .prop_map(|(name, labels, values)| Enumeration { name, labels, values })
}

pub fn fact() -> impl Strategy<Value = Fact> {
    (name(), type_ref(), labels(), labels(), of(words())).prop_map(
        |(name, ty, labels, question, source)| Fact { name, ty, labels, question, source },
    )
}

fn field() -> impl Strategy<Value = Fact> {
    fact().prop_map(|fact| Fact { question: Vec::new(), source: None, ..fact })
}

pub fn relation() -> impl Strategy<Value = Relation> {
    (name(), labels(), vec(field(), 1..4)).prop_map(|(name, labels, fields)| Relation {
        name,
        labels,
        fields,
    })
}

pub fn conclusion() -> impl Strategy<Value = Conclusion> {
    let absent = Just(Expr { kind: Box::new(ExprKind::Absent), span: Span::default() });
    let otherwise = of(prop_oneof![3 => expression(), 1 => absent]);
    (
        name(),
        type_ref(),
        labels(),
        vec(name(), 0..3),
        of(date()),
        otherwise,
        of(expression()),
        mark(),
    )
        .prop_map(
            |(name, ty, labels, groups, covered_from, otherwise, governed, law_of_the_day)| {
                Conclusion {
                    name,
                    ty,
                    labels,
                    groups,
                    covered_from,
                    otherwise,
                    governed,
                    law_of_the_day,
                }
            },
        )
}

pub fn param() -> impl Strategy<Value = Param> {
    (name(), type_ref(), labels(), of(date()), mark()).prop_map(
        |(name, ty, labels, covered_from, law_of_the_day)| Param {
            name,
            ty,
            labels,
            covered_from,
            law_of_the_day,
        },
    )
}

pub fn set() -> impl Strategy<Value = Set> {
    (name(), of(date()), expression()).prop_map(|(param, from, value)| Set { param, from, value })
}

pub fn group() -> impl Strategy<Value = Group> {
    (name(), names()).prop_map(|(name, rules)| Group { name, rules })
}
