//! The verbs on the law itself.

use std::fs;

use crate::run::{LAW, act, folder, on_law, run_words};

#[test]
fn check_ends_with_a_line_of_what_it_looked_at() {
    let run = on_law("law check", "");
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(run.out.trim_end().lines().last().unwrap().starts_with("2 acts, "), "{}", run.out);
    let json = on_law("law check --json", "").json();
    assert_eq!((json["sound"].as_bool(), json["acts"].as_u64()), (Some(true), Some(2)));
}

#[test]
fn cases_hold_or_say_what_came_instead() {
    let run = on_law("law test", "");
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.contains("3 cases, ") && run.out.contains("0 cases failed"), "{}", run.out);
    let decree = fs::read_to_string(format!("{LAW}/decree.md")).unwrap();
    let register = fs::read_to_string(format!("{LAW}/register.md")).unwrap();
    let wrong = decree
        .replace("expect registrable yes under courts\n", "expect registrable no under courts\n");
    let folder = folder("failing-case", &[("decree.md", &wrong), ("register.md", &register)]);
    let run = run_words(&["law", "test", "applicant", "--law", folder.to_str().unwrap()], b"");
    assert_eq!(run.status, 1, "{}", run.out);
    for words in
        ["failed decree", "\"an applicant in 2019\"", "decree.md:", "courts: expected no, got yes"]
    {
        assert!(run.out.contains(words), "no {words:?} in\n{}", run.out);
    }
}

#[test]
fn list_names_acts_conclusions_facts_and_readings() {
    let run = on_law("law list", "");
    for words in [
        "decree",
        "decree-law",
        "published 2018-10-04",
        "registrable",
        "habitual_abode",
        "ministry",
        "lets_in",
    ] {
        assert!(run.out.contains(words), "no {words:?} in\n{}", run.out);
    }
    let json = on_law("law list --json", "").json();
    assert_eq!(json["acts"][1]["confidence"], "medium", "the lowest of its provisions");
}

#[test]
fn show_gives_the_norma_the_versions_and_what_aims_at_it() {
    let check = |name: &str, words: &[&str]| {
        let run = on_law(&format!("law show {name}"), "");
        assert_eq!(run.status, 0, "{name}\n{}", run.err);
        for word in words {
            assert!(run.out.contains(word), "{name}: no {word:?} in\n{}", run.out);
        }
    };
    check(
        "ordinary_route",
        &[
            "rule ordinary_route",
            "holds when habitual_abode",
            "in force from 2000-01-15",
            "applicant_excluded",
        ],
    );
    check(
        "applicant_excluded",
        &["except applicant_excluded to ordinary_route", "2020-08-06", "lets_in"],
    );
    check("decree", &["The decree on applicants", "decree/art13"]);
    check("decree/art13", &["Art. 13", "applicant_excluded"]);
    check("registrable", &["conclusion registrable", "ordinary_route"]);
    check("ministry", &["reading ministry"]);
    check("art13", &["dispute art13"]);
}

#[test]
fn diff_says_what_the_decree_changed_as_then_known() {
    let asked = "law diff --from 2018-10-04 --to 2018-10-05 --known 2019-01-01";
    let run = on_law(asked, "");
    assert_eq!(run.status, 0, "{}", run.err);
    for words in [
        "can be entered in the register",
        "+ began:",
        "applicant_excluded",
        "against `ordinary_route`",
        "art13 = excluding",
        "Art. 13",
    ] {
        assert!(run.out.contains(words), "no {words:?} in\n{}", run.out);
    }
    let json = on_law(&format!("{asked} --json"), "").json();
    let change = &json["changes"][0];
    assert_eq!(
        (change["change"].as_str(), change["name"].as_str()),
        (Some("began"), Some("applicant_excluded"))
    );
    let later =
        on_law("law diff --from 2018-10-04 --to 2018-10-05 --known 2020-08-06 --json", "").json();
    assert_eq!(later["changes"][0]["change"], "never_was");
    assert_eq!(later["changes"][0]["event"], "lets_in");
    let other = on_law(&format!("{asked} --reading courts --json"), "").json();
    assert_eq!(other["changes"].as_array().map(Vec::len), Some(0));
}

#[test]
fn effects_say_what_an_event_did() {
    for name in ["lets_in", "decree"] {
        let run = on_law(&format!("law effects {name}"), "");
        assert_eq!(run.status, 0, "{}", run.err);
        for words in [
            "as if it had never been law",
            "applicant_excluded",
            "at work from 2020-08-06",
            "[registrable]",
        ] {
            assert!(run.out.contains(words), "{name}: no {words:?} in\n{}", run.out);
        }
    }
    let json = on_law("law effects lets_in --json", "").json();
    assert_eq!(json["effects"][0]["does"], "annuls_as_if_never");
    assert!(on_law("law effects register", "").out.contains("holds no event"));
}

#[test]
fn explain_shows_the_page_of_a_notice() {
    let run = on_law("law explain case-unknown-fact", "");
    assert!(
        run.out.contains("# case-unknown-fact") && run.out.contains("## Why it matters"),
        "{}",
        run.out
    );
}

#[test]
fn format_lays_out_and_loses_nothing() {
    let loose = act("fact   abode   yes/no\n\n\n\nreading letter\n  published   2000-01-01\n");
    let folder = folder("format", &[("a.md", &loose)]);
    let page = folder.join("a.md");
    let words = |check: bool| {
        let mut words = vec!["law", "format", "--law", folder.to_str().unwrap()];
        words.extend(check.then_some("--check"));
        run_words(&words, b"")
    };
    assert_eq!(words(true).status, 1);
    assert_eq!(fs::read_to_string(&page).unwrap(), loose, "`--check` changes nothing");
    assert_eq!(words(false).status, 0);
    let tidy = fs::read_to_string(&page).unwrap();
    assert!(tidy.contains("fact abode yes/no\n"), "{tidy}");
    assert_eq!((words(true).status, words(false).status), (0, 0));
    assert_eq!(fs::read_to_string(&page).unwrap(), tidy, "laying out twice is laying out once");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn format_leaves_a_page_with_mistakes_alone() {
    let broken = act("fact abode yes/noo\n");
    let folder = folder("format-broken", &[("a.md", &broken)]);
    let run = run_words(&["law", "format", "--law", folder.to_str().unwrap()], b"");
    assert_eq!(run.status, 2, "{}", run.out);
    assert_eq!(fs::read_to_string(folder.join("a.md")).unwrap(), broken);
}
