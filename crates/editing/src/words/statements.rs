//! What begins a statement, and the types.

use super::Of::{Statement, Type};
use super::{Of, Word};

const fn word(phrase: &'static str, of: Of, means: &'static str) -> Word {
    Word { phrase, of, means }
}

pub(super) const WORDS: &[Word] = &[
    word("enumeration", Statement, "a closed list of values"),
    word("fact", Statement, "something that is so, or not, of a person"),
    word("relation", Statement, "things of which a person may have several, with their fields"),
    word("conclusion", Statement, "a question of law, which rules answer"),
    word("rule", Statement, "what the law says of a conclusion, and when"),
    word("except", Statement, "a rule that prevails over its targets where its condition is met"),
    word(
        "unwritten",
        Statement,
        "an exception known to exist whose content isn't encoded: where it may act, nothing is known",
    ),
    word("transitional", Statement, "a clause that sends some cases to the law of another day"),
    word("dispute", Statement, "a question the text leaves open, with its alternatives"),
    word("reading", Statement, "somebody's answers to the disputes, public from a day on"),
    word("event", Statement, "what happens to the law: an amendment, a repeal, a ruling"),
    word("param", Statement, "a dated value of the law: an amount, a number, a term"),
    word("set", Statement, "the value a provision gives to a param, from a day on"),
    word(
        "deadline",
        Statement,
        "a term the law gives somebody: when it starts, how long, what moves it",
    ),
    word("path", Statement, "something a person can still do: what it takes, and until when"),
    word("calendar", Statement, "the days on which nobody works, for deadlines"),
    word("group", Statement, "a name for several rules"),
    word("case", Statement, "a worked case: what is told of a person, and what must follow"),
    word("yes/no", Type, "a fact that is so or not"),
    word("date", Type, "a day"),
    word("whole", Type, "a whole number"),
    word("cents", Type, "an exact amount of money, written as `12.50 euro`"),
    word("decimal", Type, "an exact decimal number with so many digits after the point"),
    word("code", Type, "a code from elsewhere, in quotes"),
    word("days", Type, "a span of days"),
    word("months", Type, "a span of months; a year is twelve"),
    word("optional", Type, "it may be known not to exist"),
    word("discretion", Type, "somebody's judgment: unknown until it is given"),
    word("fixed", Type, "nothing that can still happen makes it otherwise"),
];
