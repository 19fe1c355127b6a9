//! Random rules, transitional provisions, disputes, readings and events.

use norma::syntax::ast::*;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::expression::expression;
use super::words::*;

pub fn rule() -> impl Strategy<Value = Rule> {
    let head = (form(), name(), name(), any::<bool>(), labels());
    let limits = (in_force(), vec(name(), 0..3), under(), vec(target(), 0..3), mark());
    let body = (
        vec((name(), expression()), 0..3),
        says(),
        of(expression()),
        words(),
        warnings(),
        confidence(),
    );
    (head, limits, body).prop_map(|(head, limits, body)| {
        let (form, name, conclusion, names_it, labels) = head;
        let (in_force, labelled, under, prevails_over, law_of_the_day) = limits;
        let (lets, says, guard, matter, warnings, confidence) = body;
        let is_rule = form == RuleForm::Rule;
        let is_unwritten = matches!(form, RuleForm::Unwritten(_));
        let says = if is_rule && says == Says::DoesNotApply { Says::Fails } else { says };
        Rule {
            conclusion: (is_rule || names_it).then_some(conclusion),
            says: (!is_unwritten).then_some(says),
            matter: is_unwritten.then_some(matter),
            form,
            name,
            labels,
            in_force,
            labelled,
            under,
            prevails_over,
            law_of_the_day,
            lets,
            guard,
            warnings,
            confidence,
        }
    })
}

fn form() -> impl Strategy<Value = RuleForm> {
    prop_oneof![
        Just(RuleForm::Rule),
        targets().prop_map(RuleForm::Except),
        targets().prop_map(RuleForm::Unwritten),
    ]
}

fn says() -> impl Strategy<Value = Says> {
    prop_oneof![
        Just(Says::Holds),
        Just(Says::Fails),
        expression().prop_map(Says::Gives),
        Just(Says::DoesNotApply)
    ]
}

pub fn transitional() -> impl Strategy<Value = Transitional> {
    (name(), names(), in_force(), under(), of(expression()), expression(), warnings()).prop_map(
        |(name, conclusions, in_force, under, guard, governed, warnings)| Transitional {
            name,
            conclusions,
            in_force,
            under,
            guard,
            governed: Some(governed),
            warnings,
        },
    )
}

pub fn dispute() -> impl Strategy<Value = Dispute> {
    let alternative = (name(), labels()).prop_map(|(name, labels)| Alternative { name, labels });
    (name(), labels(), vec(target(), 0..3), vec(alternative, 1..4)).prop_map(
        |(name, labels, about, alternatives)| Dispute { name, labels, about, alternatives },
    )
}

pub fn reading() -> impl Strategy<Value = Reading> {
    let head = (name(), labels(), of(words()), of(name()), of(date()), date());
    let scope = (of(expression()), of((date(), of(date()))), vec(stage(), 0..3));
    let tail = (of(name()), of(date()), mark(), of(words()), warnings());
    (head, scope, tail).prop_map(|(head, scope, tail)| {
        let (name, labels, author, rank, filed, published) = head;
        let (scope, scope_days, stages) = scope;
        let (follows, binds_from, default, source, warnings) = tail;
        Reading {
            name,
            labels,
            author,
            rank,
            filed,
            published: Some(published),
            scope,
            scope_days,
            stages,
            follows,
            binds_from,
            default,
            source,
            warnings,
        }
    })
}

fn stage() -> impl Strategy<Value = Stage> {
    (of(date()), of(date()), picks()).prop_map(|(from, published, picks)| {
        let published = published.filter(|_| from.is_some());
        Stage { from, published, picks }
    })
}

pub fn event() -> impl Strategy<Value = Event> {
    let act = reference().prop_map(|name| vec![Target { kind: TargetKind::Act, name }]);
    let acts = prop_oneof![Just(Does::Converts), Just(Does::Lapses)];
    let does = prop_oneof![
        names().prop_map(Does::Amends),
        Just(Does::Repeals),
        date().prop_map(Does::Suspends),
        Just(Does::AnnulsFromNow),
        Just(Does::AnnulsAsIfNever),
        Just(Does::Restores),
    ];
    let verb = prop_oneof![(does, targets().boxed()), (acts, act.boxed())];
    let days = (of(date()), of(date()), of(date()));
    (name(), verb, labels(), of(reference()), days, of(expression()), of(expression())).prop_map(
        |(name, (does, targets), labels, by, (filed, published, effect), parties, save)| Event {
            name,
            does,
            targets,
            by,
            filed,
            published,
            effect,
            parties,
            save,
            labels,
        },
    )
}
