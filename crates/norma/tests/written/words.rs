//! Names, texts, dates and lists of them.

use calendar::Date;
use norma::notice::Span;
use norma::syntax::ast::*;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

pub fn at<T>(value: T) -> At<T> {
    At { value, span: Span::default() }
}

/// No word of the language has `_` inside, but the modes of rounding, which aren't reserved.
pub fn name() -> impl Strategy<Value = Text> {
    "[a-z]{1,6}_[a-zA-Z0-9_]{0,12}".prop_map(at)
}

pub fn reference() -> impl Strategy<Value = Text> {
    "[a-z]{1,4}(-[0-9]{1,4}){0,2}(/[a-z]{3}[0-9]{1,3}(-com[0-9])?)?".prop_map(at)
}

/// Anything that may stand on one line, quotes and backslashes too.
pub fn words() -> impl Strategy<Value = Text> {
    r#"[ -~àèìòùé€“–]{0,30}"#.prop_map(at)
}

pub fn date() -> impl Strategy<Value = At<Date>> {
    (1900..2100, 1u32..13, 1u32..29)
        .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).map(at))
}

pub fn labels() -> impl Strategy<Value = Labels> {
    vec(("[a-z]{2}(-[A-Z]{2})?".prop_map(at), words()), 0..3)
}

pub fn names() -> impl Strategy<Value = Vec<Text>> {
    vec(name(), 1..5)
}

pub fn type_ref() -> impl Strategy<Value = TypeRef> {
    let plain = prop_oneof![
        Just("yes/no"),
        Just("date"),
        Just("whole"),
        Just("cents"),
        Just("code"),
        Just("days"),
        Just("months"),
    ];
    let word = prop_oneof![
        plain.prop_map(|word| (at(word.to_string()), None)),
        name().prop_map(|word| (word, None)),
        (0u32..9).prop_map(|scale| (at("decimal".to_string()), Some(at(scale)))),
    ];
    let marks = (any::<bool>(), any::<bool>(), any::<bool>());
    (word, marks).prop_map(|((word, scale), (optional, discretion, fixed))| TypeRef {
        word,
        scale,
        optional,
        discretion,
        fixed,
    })
}

pub fn target() -> impl Strategy<Value = Target> {
    let named =
        prop_oneof![Just(TargetKind::Rule), Just(TargetKind::Label), Just(TargetKind::Group)];
    let cited = prop_oneof![Just(TargetKind::Provision), Just(TargetKind::Act)];
    prop_oneof![
        (named, name()).prop_map(|(kind, name)| Target { kind, name }),
        (cited, reference()).prop_map(|(kind, name)| Target { kind, name }),
    ]
}

pub fn targets() -> impl Strategy<Value = Vec<Target>> {
    vec(target(), 1..4)
}

pub fn picks() -> impl Strategy<Value = Vec<Pick>> {
    vec((name(), name()), 1..4)
}

pub fn in_force() -> impl Strategy<Value = Option<InForce>> {
    of((date(), of(date())).prop_map(|(from, until)| InForce { from, until }))
}

pub fn under() -> impl Strategy<Value = Vec<Under>> {
    vec((name(), names()).prop_map(|(dispute, alternatives)| Under { dispute, alternatives }), 0..3)
}

pub fn warnings() -> impl Strategy<Value = Vec<Text>> {
    vec(words(), 0..3)
}

pub fn confidence() -> impl Strategy<Value = Option<At<Confidence>>> {
    of(prop_oneof![Just(Confidence::Low), Just(Confidence::Medium), Just(Confidence::High)]
        .prop_map(at))
}

pub fn mark() -> impl Strategy<Value = Option<Span>> {
    of(Just(Span::default()))
}

pub fn day_of_year() -> impl Strategy<Value = (u32, u32)> {
    (1u32..13, 1u32..30)
}
