//! Random deadlines, paths, calendars and cases.

use norma::notice::Span;
use norma::syntax::ast::*;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::expression::{expression, literal};
use super::words::*;

pub fn deadline() -> impl Strategy<Value = Deadline> {
    let head = (name(), labels(), in_force(), under(), of(expression()), expression(), term());
    (head, of(name()), vec(operation(), 0..4), labels(), warnings()).prop_map(
        |(
            (name, labels, in_force, under, guard, starts, term),
            calendar,
            operations,
            if_missed,
            warnings,
        )| Deadline {
            name,
            labels,
            in_force,
            under,
            guard,
            starts: Some(starts),
            term: Some(term),
            calendar,
            operations,
            if_missed,
            warnings,
        },
    )
}

fn term() -> impl Strategy<Value = TermRef> {
    let unit = prop_oneof![
        Just(TermUnit::Days),
        Just(TermUnit::WorkingDays),
        Just(TermUnit::Months),
        Just(TermUnit::Years)
    ];
    (any::<u32>().prop_map(at), unit, any::<bool>()).prop_map(|(amount, unit, before)| TermRef {
        amount,
        unit,
        before,
    })
}

fn operation() -> impl Strategy<Value = ClockOp> {
    prop_oneof![
        Just(ClockOp::Moves),
        (day_of_year(), day_of_year()).prop_map(|(first, last)| ClockOp::Recess(first, last)),
        (expression(), expression()).prop_map(|(from, until)| ClockOp::Suspended(from, until)),
        expression().prop_map(ClockOp::Interrupted),
    ]
}

pub fn path() -> impl Strategy<Value = Path> {
    let head = (name(), labels(), in_force(), under(), vec(requirement(), 0..3), of(expression()));
    let office = (of(words()), vec(some_labels(), 0..3), of(expression()), labels(), of(takes()));
    let rest = (of(name()), vec(lead(), 0..3), warnings());
    (head, office, rest).prop_map(
        |(
            (name, labels, in_force, under, requires, last_day),
            (authority, papers, fee, appeal, takes),
            (calendar, leads_to, warnings),
        )| Path {
            name,
            labels,
            in_force,
            under,
            requires,
            last_day,
            authority,
            papers,
            fee,
            appeal,
            takes,
            calendar,
            leads_to,
            warnings,
        },
    )
}

fn requirement() -> impl Strategy<Value = Requirement> {
    (name(), expression(), labels_after_expression()).prop_map(|(name, when, labels)| Requirement {
        name,
        when,
        labels,
    })
}

/// After a condition `or` goes on with it, so no language is called so there.
fn labels_after_expression() -> impl Strategy<Value = Labels> {
    const GO_ON: [&str; 4] = ["and", "or", "in", "by"];
    labels().prop_filter("an operator is no language", |labels| {
        labels.iter().all(|(language, _)| !GO_ON.contains(&language.value.as_str()))
    })
}

fn takes() -> impl Strategy<Value = TermRef> {
    term().prop_map(|term| TermRef { before: false, ..term })
}

fn some_labels() -> impl Strategy<Value = Labels> {
    labels().prop_filter("a paper has a name", |labels| !labels.is_empty())
}

fn lead() -> impl Strategy<Value = Lead> {
    let value = || (name(), expression());
    prop_oneof![
        value().prop_map(|(fact, value)| Lead::Fact(fact, value)),
        (name(), vec(value(), 1..4)).prop_map(|(relation, fields)| Lead::Row(relation, fields)),
    ]
}

pub fn calendar() -> impl Strategy<Value = Calendar> {
    let holiday = (day_of_year().prop_map(at), words(), of(date()), of(date()))
        .prop_map(|(day, name, from, until)| Holiday { day, name, from, until });
    let easter = vec((any::<u32>().prop_map(at), words()), 0..3);
    (name(), labels(), vec(name(), 0..3), vec(holiday, 0..4), easter).prop_map(
        |(name, labels, rests, holidays, easter)| Calendar {
            name,
            labels,
            rests,
            holidays,
            easter,
        },
    )
}

pub fn case() -> impl Strategy<Value = Case> {
    (words(), vec(reference(), 0..3), date(), of(date()), vec(told(), 0..5), vec(expect(), 0..4))
        .prop_map(|(title, cites, on, known, told, expects)| Case {
            title,
            cites,
            on: Some(on),
            known,
            told,
            expects,
        })
}

fn told() -> impl Strategy<Value = Told> {
    let days = (of(date()), of(date()), of(date()));
    let fact = (entry(), days).prop_map(|(entry, (recorded, from, until))| Entry {
        recorded,
        from,
        until,
        ..entry
    });
    prop_oneof![
        fact.prop_map(Told::Fact),
        (name(), vec(entry(), 1..5), of(date()))
            .prop_map(|(relation, fields, recorded)| Told::Row { relation, fields, recorded }),
        names().prop_map(Told::Complete),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    (name(), told_value()).prop_map(|(name, value)| Entry {
        name,
        value,
        recorded: None,
        from: None,
        until: None,
    })
}

fn told_value() -> impl Strategy<Value = ToldValue> {
    let bound = || {
        date().prop_map(|date| Expr {
            kind: Box::new(ExprKind::Date(date.value)),
            span: Span::default(),
        })
    };
    prop_oneof![
        4 => literal().prop_map(ToldValue::Is),
        1 => (literal(), literal()).prop_map(|(low, high)| ToldValue::Between(Some(low), Some(high))),
        1 => bound().prop_map(|high| ToldValue::Between(None, Some(high))),
        1 => bound().prop_map(|low| ToldValue::Between(Some(low), None)),
        1 => Just(ToldValue::Unknown),
        1 => Just(ToldValue::Absent),
    ]
}

fn expect() -> impl Strategy<Value = Expect> {
    let of_what =
        prop_oneof![Just(ExpectOf::Conclusion), Just(ExpectOf::Deadline), Just(ExpectOf::Path)];
    let days = (of(date()), of(date()), of(date()));
    let lists = (vec(name(), 0..3), vec((name(), name()), 0..3), vec(name(), 0..3), warnings());
    (of_what, name(), outcome(), days, lists, of(name()), confidence()).prop_map(
        |(
            of,
            name,
            outcome,
            (on, known, earliest),
            (under, takes, needs, warns),
            by,
            confidence,
        )| Expect {
            of,
            name,
            on,
            known,
            under,
            takes,
            outcome,
            by,
            needs,
            warns,
            confidence,
            earliest,
            span: Span::default(),
        },
    )
}

fn outcome() -> impl Strategy<Value = ExpectOutcome> {
    prop_oneof![
        4 => literal().prop_map(ExpectOutcome::Is),
        1 => Just(ExpectOutcome::Absent),
        1 => Just(ExpectOutcome::Unknown),
        1 => Just(ExpectOutcome::Conflict),
        1 => Just(ExpectOutcome::Unwritten),
        1 => Just(ExpectOutcome::NotApplicable),
        1 => Just(ExpectOutcome::Unavailable),
    ]
}
