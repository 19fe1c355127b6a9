//! The law as one compiled file: the same answers as from its pages, and a message for whatever else it may hold.

use std::fs;
use std::path::PathBuf;

use norma::program::FORM;

use crate::run::{APPLICANT, LAW, Run, folder, run, run_words};

/// The small law, compiled into a fresh folder.
fn compiled(name: &str) -> PathBuf {
    let file = folder(name, &[]).join("law.json");
    let words = ["law", "compile", "--law", LAW, "--out", file.to_str().unwrap()];
    let run = run_words(&words, b"");
    assert_eq!(run.status, 0, "{}", run.err);
    let form = format!("form {FORM}");
    assert!(run.out.contains("2 acts") && run.out.contains(&form), "{}", run.out);
    file
}

fn with(law: &str, words: &str) -> Run {
    run(&format!("{words} --law {law}"), APPLICANT.as_bytes())
}

#[test]
fn compiled_law_answers_as_its_pages_do() {
    let file = compiled("compiled-same");
    for words in [
        "determine - --on 2019-02-01 --known 2019-04-01 --reading all --explain --json",
        "timeline - --from 2018-01-01 --to 2020-12-31 --known same-day --json",
        "law list",
        "law diff --from 2018-10-04 --to 2018-10-05",
        "law effects lets_in",
    ] {
        let (pages, one) = (with(LAW, words), with(file.to_str().unwrap(), words));
        assert_eq!((one.status, one.err), (0, String::new()), "{words}");
        assert_eq!(one.out, pages.out, "{words}");
    }
}

#[test]
fn the_law_in_the_binary_is_the_law_of_the_house() {
    let house = concat!(env!("CARGO_MANIFEST_DIR"), "/../../law");
    let words = "determine - --on 2019-02-01 --known 2019-04-01 --reading all --json";
    let here = run(words, b"");
    assert_eq!(here.status, 0, "{}", here.err);
    assert_eq!(here.out, run(&format!("{words} --law {house}"), b"").out);
}

#[test]
fn verbs_on_pages_ask_for_the_pages() {
    let file = compiled("compiled-no-pages");
    for words in ["law check", "law test", "law show decree", "law format --check"] {
        let run = with(file.to_str().unwrap(), words);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{words}");
        assert!(run.err.contains("compiled law without its pages"), "{words}: {}", run.err);
    }
}

#[test]
fn what_is_no_compiled_law_is_refused_with_the_reason() {
    let file = compiled("compiled-broken");
    let text = fs::read_to_string(&file).unwrap();
    let check = |law: &[u8], says: &[&str]| {
        fs::write(&file, law).unwrap();
        let run = with(file.to_str().unwrap(), "determine -");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{}", run.err);
        for word in says.iter().chain(&["law.json`", "approdo law compile"]) {
            assert!(run.err.contains(word), "no {word:?} in {}", run.err);
        }
    };
    let (ours, later) = (FORM.to_string(), (FORM + 1).to_string());
    let other = text.replacen(&format!("\"form\":{ours},"), &format!("\"form\":{later},"), 1);
    let words = [format!("version {later} of the compiled form"), format!("reads version {ours}")];
    check(other.as_bytes(), &words.each_ref().map(String::as_str));
    check(&text.as_bytes()[..text.len() / 2], &["line 1, column"]);
    check(&[0xff, 0xfe], &["not text in UTF-8"]);
    check(b"", &["line 1, column 0"]);
    let stray = text.replacen("\"act\":0", "\"act\":900", 1);
    check(stray.as_bytes(), &["there is no act 900"]);
}

#[test]
fn only_a_json_file_is_written() {
    let place = folder("compiled-name", &[]).join("law");
    let words = ["law", "compile", "--law", LAW, "--out", place.to_str().unwrap()];
    let run = run_words(&words, b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("law.json`") && !place.exists(), "{}", run.err);
}
