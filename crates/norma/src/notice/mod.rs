//! What we tell the author of an act or of a case: a code, a place, a sentence, the nearest right thing.
//!
//! One notice, one file: its page is the head of that file, its wording the function below it.
//! Messages are lower case, end without a full stop, and never name a Rust type.
//! To add one: write its file, then add its name to the list below.

mod listed;
mod nearest;
#[macro_use]
mod registry;
mod render;
mod sources;
#[cfg(test)]
pub(crate) mod told;

use serde::Serialize;

pub(crate) use listed::listed;
pub use nearest::nearest;
pub use render::render;
pub use sources::{Place, Sources};

notices! {
    absent_not_guarded,
    act_too_large,
    aims_at_nothing,
    anchor_twice,
    answers_table,
    bad_front_matter,
    bad_heading,
    bad_name,
    buried_fence,
    cannot_reckon,
    case_entry_empty,
    case_no_such_day,
    case_not_absent,
    case_not_rows,
    case_not_text,
    case_nothing_told,
    case_reversed,
    case_syntax,
    case_too_large,
    case_too_many_rows,
    case_unknown_conclusion,
    case_unknown_fact,
    case_unknown_field,
    case_unknown_reading,
    case_unknown_relation,
    case_unknown_subject,
    case_unknown_value,
    case_unknown_word,
    case_wrong_value,
    chained_comparison,
    constant_requirement,
    cycle,
    dangling_citation,
    duplicate_name,
    empty_act,
    empty_interval,
    field_outside_fold,
    fold_in_fold,
    hole,
    interval_gap,
    interval_overlap,
    many_mistakes,
    misplaced_absent,
    misplaced_outcome,
    missing_clause,
    missing_front_matter,
    missing_key,
    nested_too_deep,
    no_calendar,
    no_confidence,
    no_default_reading,
    not_a_date,
    not_a_literal,
    not_a_value,
    not_in_cents,
    not_optional,
    not_proved,
    number_too_large,
    opened_twice,
    other_conclusion,
    other_subject,
    picked_twice,
    reading_misses_dispute,
    reading_states_result,
    reserved_word,
    rival_rules,
    rival_values,
    several_conclusions,
    stray_return,
    too_many_places,
    twice,
    two_defaults,
    unclosed_fence,
    unclosed_text,
    unexpected_word,
    unknown_clause,
    unknown_escape,
    unknown_key,
    unknown_keyword,
    unknown_name,
    unknown_sign,
    unpicked_alternative,
    unreachable_exception,
    unrounded_division,
    unused_let,
    unused_name,
    without_order,
    wrong_type,
}

/// A place in one source: byte offsets into the text of the source with that number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// Which source, as numbered by [`Sources`].
    pub source: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The place from the start of `self` to the end of `other`, both in one source.
    pub fn to(self, other: Span) -> Span {
        Span { end: other.end.max(self.end), ..self }
    }
}

/// How grave a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The corpus doesn't compile.
    Error,
    /// The corpus compiles; a reader should look.
    Warning,
}

/// One thing to tell the author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// Stable code, also the name of its page: `unknown-name`.
    pub code: &'static str,
    /// How grave.
    pub severity: Severity,
    /// The marked place.
    pub at: Span,
    /// Other places that matter, each with a few words.
    pub also: Vec<(Span, String)>,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it, if we know.
    pub help: Option<String>,
}

impl Notice {
    /// A notice that stops the corpus from compiling.
    pub fn error(code: &'static str, at: Span, message: impl Into<String>) -> Notice {
        Notice {
            code,
            severity: Severity::Error,
            at,
            also: Vec::new(),
            message: message.into(),
            help: None,
        }
    }

    /// A notice that leaves the corpus usable.
    pub fn warning(code: &'static str, at: Span, message: impl Into<String>) -> Notice {
        Notice { severity: Severity::Warning, ..Notice::error(code, at, message) }
    }

    /// Adds a second marked place.
    pub fn also_at(mut self, at: Span, words: impl Into<String>) -> Notice {
        self.also.push((at, words.into()));
        self
    }

    /// Adds what to do.
    pub fn help(mut self, help: impl Into<String>) -> Notice {
        self.help = Some(help.into());
        self
    }
}
