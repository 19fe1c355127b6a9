//! Unusable input: a message with its place and the nearest right thing, status 2, never a panic.

use crate::run::{APPLICANT, LAW, WORDS, act, folder, on_law, run, run_words};

/// The run is refused, and says each of these words.
fn refused(words: &str, input: &str, says: &[&str]) {
    let run = on_law(words, input);
    assert_eq!((run.status, run.out.as_str()), (2, ""), "{words}\n{}", run.err);
    for word in says {
        assert!(run.err.contains(word), "{words}: no {word:?} in\n{}", run.err);
    }
}

#[test]
fn a_misspelt_fact_is_met_with_the_nearest() {
    let says = [
        "error[case-unknown-fact]",
        "standard input:1:1",
        "`habitual_abod`",
        "did you mean `habitual_abode`",
    ];
    refused("determine -", "habitual_abod = true", &says);
}

#[test]
fn a_day_that_is_none_is_met_with_the_nearest() {
    refused("determine -", "\nbirth_date = 2019-02-30", &["standard input:2:14", "2019-02-28"]);
    refused(
        "determine - --on 2019-02-30",
        "",
        &["--on", "February 2019 has 28 days", "2019-02-28"],
    );
    refused("timeline - --from 2019-01-01 --to 2019-13-01", "", &["--to", "no month 13"]);
    refused(
        "timeline - --from 2019-01-01 --to 2019-02-01 --known yesterday",
        "",
        &["`--known`", "same-day"],
    );
}

#[test]
fn several_mistakes_are_told_at_once() {
    refused(
        "determine -",
        "habitual_abod = true\nbirth_date = 1\n",
        &["1:1", "2:14", "2 mistakes"],
    );
}

#[test]
fn bytes_that_are_no_text_and_files_over_the_limit_are_refused() {
    let words = ["determine", "-", "--law", LAW];
    let noise: Vec<u8> =
        (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let run = run_words(&words, &noise);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("error["), "{}", run.err);
    let run = run_words(&words, &vec![b'#'; (1 << 20) + 1]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("case-too-large") && run.err.contains("1048576"), "{}", run.err);
}

#[test]
fn what_a_file_holds_never_steers_the_terminal() {
    let run = run_words(
        &["determine", "-", "--law", LAW, "--color", "never"],
        b"\"a\\u001b[31m\" = 1\nb = \"\x1b[2J\"\n",
    );
    assert_eq!(run.status, 2);
    assert!(!run.err.contains('\u{1b}'), "{:?}", run.err);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    refused("determine nowhere.toml", "", &["`nowhere.toml`", "no such file"]);
    let run = run("law list --law nowhere", b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("`nowhere` can't be read"), "{}", run.err);
}

#[test]
fn unknown_names_are_met_with_the_nearest() {
    refused(
        "determine - --reading minstry",
        "",
        &["no reading `minstry`", "did you mean `ministry`"],
    );
    refused("determine - --only registrabl", "", &["did you mean `registrable`"]);
    refused(
        "determine - --take art31=excluding",
        "",
        &["no dispute `art31`", "did you mean `art13`"],
    );
    refused("determine - --take art13=exluding", "", &["did you mean `excluding`"]);
    refused("determine - --take art13", "", &["as in `art13=excluding`"]);
    refused("law show registrabel", "", &["did you mean `registrable`"]);
    refused("law effects lets_inn", "", &["did you mean `lets_in`"]);
    refused("law explain case-unknown-fct", "", &["did you mean `case-unknown-fact`"]);
    refused(
        "law diff --from 2018-10-04 --to 2018-10-05 --reading minstry",
        "",
        &["did you mean `ministry`"],
    );
    refused("determin -", "", &["determine"]);
}

#[test]
fn a_reading_not_public_yet_says_from_when_it_is() {
    let says = ["`courts` is public from 2019-03-18", "knowledge of 2019-03-18"];
    refused("determine - --reading courts --known 2019-03-01", APPLICANT, &says);
    refused(
        "determine - --known 1999-01-01",
        "",
        &["no reading of the law is public on 1999-01-01"],
    );
}

#[test]
fn days_in_the_wrong_order_are_refused() {
    refused("timeline - --from 2019-02-01 --to 2019-01-01", "", &["exchange them"]);
    refused("law diff --from 2019-02-01 --to 2019-01-01", "", &["exchange them"]);
}

/// The law of these pages doesn't compile, and each verb says so with the place.
fn unsound(name: &str, page: &str, says: &[&str]) {
    let folder = folder(name, &[("a.md", page)]);
    let law = folder.to_str().unwrap();
    for verb in [["law", "check"], ["law", "list"], ["determine", "-"]] {
        let run = run_words(&[&verb[..], &["--law", law]].concat(), b"");
        assert_eq!(run.status, 2, "{name} {verb:?}\n{}{}", run.out, run.err);
        let told = run.out + &run.err;
        for word in says {
            assert!(told.contains(word), "{name} {verb:?}: no {word:?} in\n{told}");
        }
    }
}

#[test]
fn a_cycle_is_a_notice_at_its_place() {
    let rules = "conclusion a yes/no\n  otherwise no\n\nconclusion b yes/no\n  otherwise no\n\n\
        rule a_by_b for a\n  holds when b\n\nrule b_by_a for b\n  holds when a\n";
    unsound("cycle", &act(&format!("{WORDS}\n{rules}")), &["error[cycle]", "a.md:"]);
}

#[test]
fn a_wrong_name_in_the_law_is_met_with_the_nearest() {
    let rule = format!("{WORDS}\nrule r for registrable\n  holds when aboed\n");
    unsound("wrong-name", &act(&rule), &["a.md:", "`abode`", "Art. 1"]);
}

#[test]
fn an_empty_act_is_told() {
    unsound("empty-act", "", &["a.md:1:1"]);
}

#[test]
fn a_page_that_is_no_text_is_refused_with_its_place() {
    let folder = folder("no-text", &[]);
    std::fs::write(folder.join("a.md"), b"one\ntwo \xff").unwrap();
    let run = run_words(&["law", "check", "--law", folder.to_str().unwrap()], b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("a.md:2:5"), "{}", run.err);
}

#[test]
fn a_folder_without_acts_is_refused() {
    let folder = folder("no-acts", &[("README.md", "# nothing\n")]);
    let run = run_words(&["law", "check", "--law", folder.to_str().unwrap()], b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("no act of law"), "{}", run.err);
}
