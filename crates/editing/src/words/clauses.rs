//! What begins a clause, and the words inside clauses.

use super::Of::{Clause, Inside};
use super::{Of, Word};

const fn word(phrase: &'static str, of: Of, means: &'static str) -> Word {
    Word { phrase, of, means }
}

const RULES: &[&str] = &["rule", "except", "unwritten"];
const IN_FORCE: &[&str] = &["rule", "except", "unwritten", "transitional", "deadline", "path"];
const LABELLED: &[&str] = &[
    "fact",
    "relation",
    "conclusion",
    "rule",
    "except",
    "unwritten",
    "dispute",
    "reading",
    "event",
    "param",
    "deadline",
    "path",
    "calendar",
];
const WARNED: &[&str] =
    &["rule", "except", "unwritten", "transitional", "reading", "deadline", "path"];
const DATED: &[&str] = &["reading", "event"];
const VALUED: &[&str] = &["conclusion", "param"];

pub(super) const WORDS: &[Word] = &[
    word(
        "label",
        Clause(LABELLED),
        "its name for a reader, in each language; in a target, all rules so labelled",
    ),
    word("ask", Clause(&["fact"]), "the question to put to the person"),
    word("source", Clause(&["fact", "reading"]), "where the notion, or the reading, can be read"),
    word("value", Clause(&["enumeration"]), "one of the values"),
    word("field", Clause(&["relation"]), "a field of each row, with its type"),
    word(
        "group",
        Clause(&["conclusion"]),
        "the group it is shown in; in a target, all rules of a group",
    ),
    word(
        "covered from",
        Clause(VALUED),
        "before this day the law isn't encoded, and nothing is answered",
    ),
    word("otherwise", Clause(&["conclusion"]), "what holds when no rule speaks"),
    word(
        "governed by the law at",
        Clause(&["conclusion", "transitional"]),
        "the day whose law applies, in the place of the day of the question",
    ),
    word(
        "law of the day",
        Clause(&["conclusion", "rule", "except", "unwritten", "param"]),
        "always by the law of the day of the question, whatever law governs",
    ),
    word(
        "in force",
        Clause(IN_FORCE),
        "the days on which it is law: the first, and the first no more; else from the act's first day",
    ),
    word("labelled", Clause(RULES), "a label that targets can aim at"),
    word(
        "under",
        Clause(IN_FORCE),
        "it speaks only under readings that pick one of these alternatives",
    ),
    word("prevails over", Clause(RULES), "where both apply, this rule wins"),
    word("let", Clause(RULES), "a name for a part of the condition"),
    word("holds", Clause(&["rule", "except"]), "the conclusion is yes, when the condition is met"),
    word("fails", Clause(&["rule", "except"]), "the conclusion is no, when the condition is met"),
    word(
        "gives",
        Clause(&["rule", "except"]),
        "the conclusion is this value, when the condition is met",
    ),
    word(
        "does not apply",
        Clause(&["except"]),
        "the targets don't apply, when the condition is met",
    ),
    word(
        "when",
        Clause(&["unwritten", "transitional", "deadline"]),
        "the condition; without it, always",
    ),
    word("matter", Clause(&["unwritten"]), "what the missing content is about"),
    word("warning", Clause(WARNED), "told with every result that rests on it"),
    word(
        "confidence",
        Clause(RULES),
        "how sure we are: low, medium or high; in a case, how sure the answer must be",
    ),
    word("about", Clause(&["dispute"]), "what the dispute is about"),
    word("alternative", Clause(&["dispute"]), "one answer to the dispute"),
    word("author", Clause(&["reading"]), "who reads so"),
    word("rank", Clause(&["reading"]), "what it is: a circular, a judgment"),
    word("filed", Clause(DATED), "from this day it is pending"),
    word("published", Clause(DATED), "from this day it is known"),
    word("scope when", Clause(&["reading"]), "whom the reading speaks of"),
    word("scope from", Clause(&["reading"]), "the days the reading speaks of, the last included"),
    word("picks", Clause(&["reading"]), "its answers to disputes"),
    word("from", Clause(&["reading"]), "since when: here, the day from which these answers hold"),
    word("follows", Clause(&["reading"]), "whose answers hold where this reading gives none"),
    word(
        "binds from",
        Clause(&["reading"]),
        "from this day of knowledge the other readings are superseded",
    ),
    word("default", Clause(&["reading"]), "shown first, before any reading binds"),
    word(
        "by",
        Clause(&["event"]),
        "the provision that does it; in a case, the rule that must decide; in a fold, what puts rows in order",
    ),
    word("effect", Clause(&["event"]), "from this day it works"),
    word("parties when", Clause(&["event"]), "for whom it works; else for everybody"),
    word("save when", Clause(&["event"]), "the relations it leaves alone"),
    word("starts", Clause(&["deadline"]), "the day the term runs from, not counted"),
    word("term", Clause(&["deadline"]), "how long it is"),
    word("calendar", Clause(&["deadline"]), "the days on which nobody works"),
    word(
        "moves to the next working day",
        Clause(&["deadline"]),
        "a last day on which nobody works moves on",
    ),
    word("recess", Clause(&["deadline"]), "these days of each year don't count"),
    word("suspended from", Clause(&["deadline"]), "the days up to `until`, included, don't count"),
    word("interrupted on", Clause(&["deadline"]), "the term runs afresh from this day"),
    word("if missed", Clause(&["deadline"]), "what follows when it is missed"),
    word("requires", Clause(&["path"]), "one thing it takes, by its own name"),
    word("last day", Clause(&["path"]), "until when it can be done"),
    word("authority", Clause(&["path"]), "who decides"),
    word("rests", Clause(&["calendar"]), "the days of the week on which nobody works"),
    word("holiday", Clause(&["calendar"]), "a day of each year on which nobody works"),
    word("easter plus", Clause(&["calendar"]), "so many days after Easter Sunday nobody works"),
    word("for", Inside, "what it concludes about"),
    word("to", Inside, "what it excepts"),
    word("of", Inside, "whose: the rules of a group, the birth of an age"),
    word("or", Inside, "another alternative; in a condition, one of them is enough"),
    word("act", Inside, "a target: all that stands in an act"),
    word("provision", Inside, "a target: all that stands under a heading"),
    word("amends", Inside, "its targets end, and the rules after `into` begin"),
    word("into", Inside, "the rules that an amendment brings"),
    word("repeals", Inside, "its targets end"),
    word("suspends", Inside, "its targets rest, until a last day"),
    word("annuls", Inside, "its targets are struck down"),
    word("from now", Inside, "for questions of that day or later"),
    word("as if never in force", Inside, "as if they had never been law"),
    word("restores", Inside, "its targets, ended before, are law again"),
    word("converts", Inside, "the decree becomes law and stays"),
    word("lapses", Inside, "the decree was never converted: it was never made"),
    word("until", Inside, "the last day, included"),
    word("working", Inside, "days that the calendar works"),
    word("before", Inside, "counted back from the start; in a case, known only to be earlier"),
    word("low", Inside, "thin, inferred or disputed"),
    word("medium", Inside, "one secondary source"),
    word("high", Inside, "text seen, or two sources agree"),
    word("monday", Inside, "a day of the week"),
    word("tuesday", Inside, "a day of the week"),
    word("wednesday", Inside, "a day of the week"),
    word("thursday", Inside, "a day of the week"),
    word("friday", Inside, "a day of the week"),
    word("saturday", Inside, "a day of the week"),
    word("sunday", Inside, "a day of the week"),
];
