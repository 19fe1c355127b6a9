//! However a page is made, reading it takes time in proportion to its length.

mod tally;

use std::time::{Duration, Instant};

use norma::notice::PAGE_BYTES_MAX;
use norma::syntax;

const HEAD: &str = "+++\nact = \"a\"\ntitle.it = \"A\"\nurn = \"urn:a\"\nrank = \"law\"\npublished = 2018-10-04\n\
    in_force = 2018-10-05\n+++\n\n";

/// A page of the largest size takes a tenth of this on an idle machine.
const TIME_MAX: Duration = Duration::from_secs(20);

/// Reads a page of the largest size made of one piece said over and over.
#[expect(clippy::disallowed_methods, reason = "the time is what is tested")]
fn check(before: &str, piece: &str) {
    let after = if before.is_empty() { "" } else { "\n```\n" };
    let room = PAGE_BYTES_MAX - HEAD.len() - before.len() - after.len();
    let page = format!("{HEAD}{before}{}{after}", piece.repeat(room / piece.len()));
    let begun = Instant::now();
    let parsed = syntax::read(0, &page);
    if parsed.is_sound() {
        drop(syntax::format(&page));
    }
    let took = begun.elapsed();
    if std::env::var_os("APPRODO_SHOW").is_some() {
        println!("{took:>10.1?}  {before:?} {piece:?}");
    }
    assert!(took < TIME_MAX, "{before:?} and {piece:?} over and over took {took:?}");
}

#[test]
fn no_page_is_slow_to_read() {
    for piece in [
        "a",
        "\n",
        "> ",
        "- ",
        "1. ",
        "[",
        "](",
        "*a_",
        "`",
        "<",
        "<!--",
        "![",
        "&amp;",
        "# a\n",
        "|a",
        "a\n---\n",
        "~~~\n",
        "```norma\n",
        "```norma\nfact a_b date\n```\n",
        "> ```norma\n",
        "\t",
        "\\",
        "[a]: b\n",
        "$",
        "{",
    ] {
        check("", piece);
    }
    for piece in ["# a {#b}\n", "### a {#b c=d}\n", "# a {#b confidence=high}\n```norma\n```\n"] {
        check("", piece);
    }
    tally::tally("properties@norma-bounds", 1);
}

#[test]
fn no_statement_is_slow_to_read() {
    let in_fence = |before: &str, piece: &str| check(&format!("```norma\n{before}"), piece);
    for piece in [
        "fact a_b date\n",
        "fcat a_b date\n",
        "-- x\n",
        "\"",
        "@",
        "1",
        "1-",
        "(",
        "a.",
        "a-",
        "-",
        "rule r\n",
    ] {
        in_fence("", piece);
    }
    for piece in
        ["(", "not ", "- ", "a + ", "a and ", "a or b and ", "a in (", "exists p where ", "1 2 "]
    {
        in_fence("rule r_s for c_d\n  holds when ", piece);
    }
    for piece in [
        "  a_b 1\n",
        "  a_b: c_d 1\n",
        "  expect a_b yes\n",
        "  complete a_b\n",
        "  on 2019-01-01\n",
        "  -- x\n",
    ] {
        in_fence("case \"x\"\n  on 2019-01-01\n", piece);
    }
    for piece in [
        "  warning \"x\" -- y\n",
        "  under a_b = c_d\n",
        "  let a_b = 1\n  -- x\n",
        "  labelled a_b\n",
    ] {
        in_fence("rule r_s for c_d\n  holds\n", piece);
    }
    for piece in ["a_b, ", "a_b, a_b,\n  "] {
        in_fence("group a_b of ", piece);
    }
    tally::tally("properties@norma-bounds", 1);
}
