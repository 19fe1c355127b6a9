//! The papers a person can point at, and what holding one tells. What each paper means in law stands in
//! `law/it/vocabulary/papers.md` and `procedure.md`: only the names used there stand here.

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its name: of its picture, its message, its answer.
    pub name: &'static str,
    /// The relation it tells a row of.
    pub relation: &'static str,
    /// What it tells of that row.
    pub tells: &'static [(&'static str, &'static str)],
    /// What is read off it, before anything else is asked.
    pub asks: &'static [&'static str],
    /// Whether there is another of its kind is asked at once: terms run from the last.
    pub counted: bool,
}

const fn paper(
    name: &'static str,
    relation: &'static str,
    tells: &'static [(&'static str, &'static str)],
    asks: &'static [&'static str],
) -> Paper {
    Paper { name, relation, tells, asks, counted: false }
}

const fn counted(paper: Paper) -> Paper {
    Paper { counted: true, ..paper }
}

/// The papers, in the order in which they are shown.
pub const PAPERS: [Paper; 9] = [
    paper("permit", "permit", &[], &["kind", "valid_from", "valid_until"]),
    paper("receipt-post", "application", &[("kind", "renewal"), ("receipt", "yes")], &["filed"]),
    paper("receipt-police", "application", &[("receipt", "yes")], &["kind", "filed"]),
    paper(
        "asylum-form",
        "application",
        &[("kind", "asylum"), ("receipt", "yes")],
        &["filed", "decided"],
    ),
    paper("appointment", "application", &[("receipt", "no")], &["kind", "filed"]),
    counted(paper("refusal", "decision", &[], &["kind", "day", "arrived"])),
    counted(paper(
        "expulsion",
        "decision",
        &[("kind", "prefect_expulsion")],
        &["day", "arrived", "leave_by"],
    )),
    counted(paper("court", "appeal", &[], &["against", "filed"])),
    paper("address", "declaration", &[], &["filed"]),
];

/// The relations of which a person who has shown all their papers has no other row.
pub const CLOSED_BY_PAPERS: [&str; 9] = [
    "permit",
    "application",
    "decision",
    "appeal",
    "declaration",
    "notice",
    "refusal",
    "invitation",
    "judgment",
];

/// Where a paper can be.
pub const PLACES: [&str; 5] = ["with-me", "lost", "stolen", "somebody", "photo"];

/// The paper of this name.
pub fn named(name: &str) -> Option<Paper> {
    PAPERS.into_iter().find(|paper| paper.name == name)
}
