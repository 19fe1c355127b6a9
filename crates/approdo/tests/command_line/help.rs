//! Help: every verb explains itself with an example, and nothing else is needed to begin.

use crate::run::run;

#[test]
fn each_verb_has_help_with_an_example() {
    for verb in [
        "",
        "determine",
        "timeline",
        "ask",
        "paths",
        "law check",
        "law test",
        "law coverage",
        "law format",
        "law list",
        "law show",
        "law diff",
        "law effects",
        "law compile",
        "law explain",
        "language-server",
    ] {
        let run = run(&format!("{verb} --help"), b"");
        assert_eq!(run.status, 0, "{verb}\n{}", run.err);
        assert!(
            run.out.contains("Example") && run.out.contains(&format!("approdo {verb}")),
            "{verb}\n{}",
            run.out
        );
    }
}

#[test]
fn the_version_is_an_answer() {
    let run = run("--version", b"");
    assert_eq!(run.status, 0);
    assert!(run.out.starts_with("approdo "), "{}", run.out);
}

#[test]
fn words_nobody_knows_are_refused() {
    for words in ["--wat", "law", "law wat", "determine", "timeline -", "law diff"] {
        assert_eq!(run(words, b"").status, 2, "{words}");
    }
}
