//! The conversation, page by page, on the law of the house.

use std::sync::OnceLock;

use locale::{Texts, Tongue};
use norma::door::Door;
use norma::program::Program;
use selfcheck::{Answers, Check, Kind, Page};

fn program() -> &'static Program {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    PROGRAM.get_or_init(corpus::program)
}

fn asked(tongue: Tongue, form: &str) -> Page {
    let texts = Texts::read(locale::pack());
    let door = Door::of(program());
    let today = "2019-01-02".parse().expect("a day");
    Check { program: program(), door: &door, texts: &texts, tongue, today }.page(form)
}

/// The answers so far, and what is wanted next.
fn form(answers: &[&str], wanted: &str) -> String {
    let answers = answers
        .iter()
        .map(|answer| format!("a={}&", answer.replace('=', "%3D").replace('[', "%5B")));
    answers.collect::<String>() + "do=" + wanted
}

const HOLDER: [&str; 8] = [
    "paper.permit=with-me",
    "papers=sure",
    "permit[1].kind=humanitarian",
    "permit[1].valid_from=2017-02-16",
    "permit[1].valid_until=2019-02-15",
    "permit=none",
    "permit[1].route=commission",
    "has_job=yes",
];

#[test]
fn papers_come_first() {
    assert!(asked(Tongue::It, "do=start").body.contains("value=\"receipt-post\""));
}

#[test]
fn where_the_papers_are_is_asked_next() {
    assert!(asked(Tongue::It, "do=papers&paper=permit").body.contains("name=\"at.permit\""));
}

#[test]
fn what_stands_on_a_paper_is_read_off_it() {
    let page = asked(Tongue::It, &form(&HOLDER[..2], "next"));
    assert!(page.body.contains("value=\"permit[1].kind\""), "{}", page.body);
}

#[test]
fn the_result_names_the_title_held() {
    let page = asked(Tongue::It, &form(&HOLDER, "result"));
    assert!(
        page.body
            .contains("data-finding=\"title_held\" data-kind=\"says\" data-value=\"humanitarian\"")
    );
}

#[test]
fn a_machine_text_that_decides_stands_beside_the_italian() {
    let page = asked(Tongue::Bn, &form(&HOLDER, "result"));
    assert!(
        page.body
            .contains("<span class=\"italian\" lang=\"it\" dir=\"ltr\">Titolo posseduto</span>"),
        "{}",
        page.body
    );
}

#[test]
fn back_takes_the_last_answer_away() {
    let page = asked(Tongue::En, &form(&HOLDER[..3], "back"));
    assert!(!page.body.contains("permit[1].kind=humanitarian"), "{}", page.body);
}

#[test]
fn an_answer_nobody_can_understand_is_asked_again() {
    let page = asked(
        Tongue::En,
        &(form(&HOLDER[..3], "answer") + "&q=permit%5B1%5D.valid_from&d=31&m=2&y=2017"),
    );
    assert!(page.body.contains("role=\"alert\""), "{}", page.body);
    assert!(page.body.contains("value=\"permit[1].valid_from\""));
}

#[test]
fn an_answer_can_be_changed() {
    let page = asked(Tongue::En, &form(&HOLDER, "change-4"));
    assert!(page.body.contains("value=\"permit[1].valid_until\""), "{}", page.body);
}

#[test]
fn a_refusal_in_the_hand_has_a_safe_day() {
    let refused = [
        "paper.refusal=with-me",
        "papers=sure",
        "decision[1].kind=asylum_refusal",
        "decision[1].day=2018-12-20",
        "decision[1].arrived=in_hand",
        "decision=none",
    ];
    let page = asked(Tongue::It, &form(&refused, "result"));
    assert!(
        page.body.contains("data-due=\"asylum_appeal_fifteen_days\" data-safe=\"2019-01-04\""),
        "{}",
        page.body
    );
    let calendar = asked(Tongue::It, &form(&refused, "calendar"));
    assert_eq!(calendar.kind, Kind::Calendar);
    assert!(calendar.body.contains("DTSTART;VALUE=DATE:20190104"));
}

#[test]
fn no_form_brings_it_down() {
    let hostile = [
        "",
        "do=result",
        "do=more",
        "do=change-99999999999",
        "do=back&a=permit%3Dmore",
        "a=permit%5B999%5D.kind%3Dhumanitarian&do=result",
        "a=permit%5B0%5D.kind%3Dhumanitarian&do=result",
        "a=birth%3D0000-00-00&do=result",
        "a=%00&do=%FF",
        "on=9999-12-31&do=result",
        "on=0001-01-01&do=result",
        "do=answer&q=&v=",
        "do=answer&q=permit&v=%3B%3D",
        "a=paper.x%3Dlost&do=places",
        "a=birth%3Dbetween+2020+and+1900&do=next",
    ];
    for form in hostile {
        for tongue in Tongue::ALL {
            assert!(!asked(tongue, form).title.is_empty(), "{form}");
        }
    }
}

#[test]
fn every_worked_case_comes_back_from_its_answers() {
    let pages: Vec<norma::Page> = corpus::PAGES
        .iter()
        .map(|(name, text)| norma::Page { name: (*name).to_string(), text: (*text).to_string() })
        .collect();
    let mut told = 0;
    for case in norma::compile(&pages).cases {
        let Some(answers) = Answers::of(program(), &case.dossier) else { continue };
        let lines: Vec<String> =
            answers.lines().iter().map(|line| line.written(program()).to_string()).collect();
        let read = Answers::read(program(), lines.iter().map(String::as_str)).facts(program());
        let seen = |dossier: &norma::facts::Dossier| dossier.seen(program(), case.on, case.known);
        assert_eq!(seen(&read.dossier), seen(&case.dossier), "{}: {lines:#?}", case.title);
        told += 1;
    }
    assert!(told > 800, "{told} cases");
}

#[test]
fn every_paper_is_told_in_words_of_the_law() {
    for paper in selfcheck::PAPERS {
        let relation = program().relation_named(paper.relation).expect(paper.name);
        for (field, words) in paper.tells {
            let field = program().field_named(relation, field).expect(field);
            let told =
                norma::facts::told_in_words(program(), program().facts[field.at()].ty, words);
            assert!(told.is_some(), "{}: {words}", paper.name);
        }
        assert!(
            paper.asks.iter().all(|field| program().field_named(relation, field).is_some()),
            "{}",
            paper.name
        );
    }
}
