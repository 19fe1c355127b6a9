//! # answers-table
//!
//! ## What it says
//! All rules of a conclusion, more than three of them, only look an answer up by the value of one fact.
//!
//! ## Why it matters
//! Such a table holds answers somebody found before, not the rule by which they were found. It can't
//! explain them and knows nothing of the next case.
//!
//! ## An example
//!
//! ```text
//! rule palermo_answer for registrable
//!   holds when municipality = "palermo"
//!
//! rule naples_answer for registrable
//!   fails when municipality = "napoli"
//! ```

use super::{Notice, Span};

/// The conclusion at `at` is looked up by `fact`.
pub fn answers_table(at: Span, conclusion: &str, fact: &str) -> Notice {
    Notice::warning(
        "answers-table",
        at,
        format!("the rules of `{conclusion}` only look it up by `{fact}`"),
    )
    .help("encode the conditions the law sets, not the answers they lead to")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    #[test]
    fn more_than_three_rows_by_one_fact_are_a_table() {
        let check = |places: &[&str], more: &str, lines: &[usize]| {
            let row = |place: &&str| {
                format!("rule {place} for asked\n  holds when place = \"{place}\"\n")
            };
            let rows: String = places.iter().map(row).collect();
            let law = format!(
                "fact place code\nfact a yes/no\nconclusion asked yes/no\n  otherwise no\n{rows}{more}"
            );
            assert_eq!(checked("answers-table", &law), lines);
        };
        check(&["p", "q", "r", "s"], "", &[3]);
        check(&["p", "q", "r"], "", &[]);
        check(&["p", "q", "r", "s"], "rule t for asked\n  holds when a", &[]);
        check(&["p", "q", "r"], "rule t for asked\n  holds when place in (\"t\", \"u\")", &[3]);
    }
}
